"""The text of an item of ninjs, and of the formats that are written like it."""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain import expressions as re
from clipping_archive.errors import Textless
from clipping_archive.wire import jsons
from clipping_archive.wire.jsons import Tree, first, lowered, trees, words

TEXTLESS = frozenset({"picture", "composite", "video", "audio", "graphic", "event", "planning"})
"""Such an item is a story only where it has a body: what is described is a picture, or what is to come."""
HTML = ("html", "richtext", "xml", "nitf")
TEXTS = ("body_html", "body_html5", "body_xhtml", "body_richhtml5", "body_richtext", "body_text")
"""Bodies of ninjs 1 by their names, the one that says most of the text first."""
NO_BODY = frozenset({"abstract", "summary", "teaser", "description", "caption", "lead", "intro", "ingress"})
OPENS = re.compile(
    r"\s*[^.!?\n]{2,80}?(?:\([\w /.&-]{2,30}\)|/[\w ]{2,20}/)[ .:]{0,3}[-–—_]"
    r"|\s*[A-ZÀ-Þ][A-ZÀ-Þ' .-]{2,40}(?:,[^-–—\n]{1,40})?\s(?:--|[-–—])\s"
)
"""A body that opens with a dateline of its own, which ``located`` does not correct: that may be the desk."""


def refuse_textless(tree: Tree, path: str) -> None:
    """Raise Textless for a picture, a package or a plan, whose keys are in small letters."""
    kind = first(tree, "type")
    if kind in TEXTLESS and not _bodies(tree):
        raise Textless(path, f"it is of type {kind} and holds no text")


def body_of(tree: Tree) -> list[str]:
    """Give the paragraphs of the best body; of the description where there is none."""
    return _bodies(tree) or _described(tree)


def _bodies(tree: Tree) -> list[str]:
    """Choose the best body: marked up before plain, the main one before others."""
    listed = [lowered(one) for one in trees(tree.get("bodies"))]
    options = [
        (first(one, "contenttype") or first(one, "role") or "", words(one.get("value")))
        for one in sorted(listed, key=lambda one: (first(one, "role") or "main") in NO_BODY)
    ]
    named = sorted((key for key in tree if key.startswith("body") and isinstance(tree[key], str)), key=_rank)
    options += [(key, words(tree[key])) for key in named]
    told = [(kind, text) for kind, text in options if text]
    told.sort(key=lambda one: not any(mark in one[0] for mark in HTML))
    found = (jsons.paragraphs(_bare(text)) for _, text in told)
    return next(filter(None, found), [])


def _rank(key: str) -> int:
    return TEXTS.index(key) if key in TEXTS else len(TEXTS)


def _bare(text: str) -> str:
    """Take off the line of data that TT sets above its stories: the vignette and the source."""
    return re.sub(r'<div class="dat">(?:(?!</div>).){0,400}</div>', "", text, flags=re.DOTALL)


def _described(tree: Tree) -> list[str]:
    listed = (lowered(one).get("value") for one in trees(tree.get("descriptions")))
    told = (words(one) for one in (tree.get("description_html"), tree.get("description_text"), *listed))
    return jsons.paragraphs(next(filter(None, told), ""))


def without_head(body: list[str], headline: str | None, byline: Iterable[str]) -> list[str]:
    """Take the headline and the byline off a body that says them again."""
    signed = {one.casefold() for one in byline}
    kept = body[1:] if len(body) > 1 and headline and body[0].casefold() == headline.casefold() else body
    ends = {0, 1, len(kept) - 1, len(kept) - 2}
    return [
        one for at, one in enumerate(kept) if at not in ends or one.casefold() not in signed or len(kept) < 3
    ]
