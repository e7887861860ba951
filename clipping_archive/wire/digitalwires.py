"""dpa digitalwires: the JSON in which Deutsche Presse-Agentur delivers its wires."""

from __future__ import annotations

from typing import Final

from clipping_archive.domain.dispatch import Dispatch, Envelope, Note, Unread
from clipping_archive.wire import clock, jsons, ninjs, ninjs_text
from clipping_archive.wire.compose import compose
from clipping_archive.wire.jsons import Item, Tree, first, line, trees, words

name: Final = "dpa-digitalwires"

BODIES = ("article_html", "infobox_html")
NOTHING_TOLD = ("closingline", "picture")
"""Roles of notes that tell nothing of the story: the initials of the desk, which pictures go with it."""


def recognises(data: bytes) -> bool:
    """Look for the name that the format gives itself, or for its two own fields."""
    tree = jsons.peek(data)
    if tree is None:
        return False
    return (first(tree, "format") or "").startswith("digitalwires") or {"article_html", "urn"} <= tree.keys()


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every entry."""
    return jsons.read_items(data, path, _entry)


def _entry(item: Item) -> Dispatch:
    tree = item.tree
    body = [part for key in BODIES if (text := words(tree.get(key))) for part in jsons.paragraphs(text)]
    envelope = _envelope(tree)
    kept = ninjs_text.without_head(body, envelope.headline, envelope.byline)
    return compose(
        item.path, item.raw, name, envelope, kept, encoding=item.encoding, assumptions=item.assumptions
    )


def _envelope(tree: Tree) -> Envelope:
    source = first(tree, "creditline") or "dpa"
    zone = clock.zone_of("dpa")
    notes = _notes(tree)
    by_role = [(one, told) for one in trees(tree.get("ednotes")) if (told := line(one.get("ednote")))]
    public = [told for one, told in by_role if one.get("is_publishable") and not _empty(one)]
    return Envelope(
        guid=first(tree, "urn", "entry_id"),
        version=first(tree, "version"),
        signal=ninjs.signal_of(tree) or _corrected(tree),
        rights=ninjs.rights_of(tree),
        urgency=jsons.number(tree.get("urgency")),
        embargo=clock.iso(first(tree, "embargoed"), zone),
        keywords=tuple(_named(tree, "keyword") or filter(None, map(line, tree.get("keyword_names") or ()))),
        subjects=tuple(
            (words(one.get("qcode")), line(one.get("name")) or "")
            for one in trees(tree.get("categories"))
            if (first(one, "type") or "").rsplit(":", 1)[-1] in {"dpasubject", "subject", "mediatopic"}
        ),
        language=first(tree, "language"),
        first_published=clock.iso(first(tree, "content_created", "first_created"), zone),
        published=clock.published(first(tree, "version_created", "updated"), zone),
        headline=line(tree.get("headline")),
        slugline=first(tree, "slugline") and line(tree.get("slugline")),
        byline=tuple(filter(None, [line(tree.get("byline"))])),
        dateline=line(tree.get("dateline")),
        source="dpa" if source.startswith("dpa") else source,
        editor_note="\n".join(public or [note.text for note in notes if note.public]) or None,
        notes=notes,
    )


def _notes(tree: Tree) -> tuple[Note, ...]:
    """Give the notes; where they are not listed one by one, those of the notepad."""
    listed = [
        Note(told, one.get("is_publishable") is True)
        for one in trees(tree.get("ednotes"))
        if (told := line(one.get("ednote"))) and not _empty(one)
    ]
    pad = tree.get("notepad")
    if not listed and isinstance(pad, dict):
        for key, public in (("public_html", True), ("nonpublic_html", False)):
            listed += [Note(told, public) for told in jsons.paragraphs(words(pad.get(key)) or "")]
    return tuple(dict.fromkeys(listed))


def _corrected(tree: Tree) -> str | None:
    roles = (first(one, "role") or "" for one in trees(tree.get("ednotes")))
    return "correction" if any("correction" in role for role in roles) else None


def _empty(note: Tree) -> bool:
    return (first(note, "role") or "").endswith(NOTHING_TOLD)


def _named(tree: Tree, kind: str) -> list[str]:
    return [
        told
        for one in trees(tree.get("categories"))
        if (first(one, "type") or "").rsplit(":", 1)[-1] == kind and (told := line(one.get("name")))
    ]
