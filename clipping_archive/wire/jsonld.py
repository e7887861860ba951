"""What a page says of itself in JSON-LD: the one article among whatever else its blocks describe."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from clipping_archive.domain import expressions as re
from clipping_archive.wire.references import unescape

Object = Mapping[str, Any]

RANKS = (
    re.compile(r"(?:Reportage|Analysis|Background|Opinion|Review|AskPublic|Advertiser)?NewsArticle"),
    re.compile(r"LiveBlogPosting|Report|SatiricalArticle|TechArticle|Article|BlogPosting|SocialMediaPosting"),
    re.compile(r"ClaimReview"),
)
"""Kinds of thing that may be the story of a page, the likeliest first."""
ORGANISATION = re.compile(r"Organi[sz]ation|Corporation|Agency|Brand")
LARGEST = 4 * 1024 * 1024
"""A longer block is data for a program, not a description, in characters."""
DEPTH = 40

_WRAPPED = re.compile(r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*\Z")
_UNSOUND = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_TRAILING = re.compile(r",(\s*[}\]])")


def article(blocks: Iterable[str], address: str | None = None) -> Object:
    """Give the description of the story: of the likeliest kind, and of this page rather than a neighbour's.

    References to another thing of the page (``@id``) are followed once. A block
    that is no JSON counts for nothing. Empty where no article is described.
    """
    things = [thing for block in blocks for thing in _things(loaded(block))]
    best = likeliest(things, address)
    named = {one["@id"]: one for one in things if isinstance(one.get("@id"), str) and one.get("name")}
    return {key: _followed(value, named) for key, value in best.items()}


def likeliest(things: Iterable[Object], address: str | None = None) -> Object:
    """Choose among several things the story of a page; empty where none of them is an article."""
    ranked = [(rank, thing) for thing in things if (rank := rank_of(thing)) is not None]
    if not ranked:
        return {}
    return min(ranked, key=lambda one: (not _is_of(one[1], address), one[0]))[1]


def loaded(block: str) -> Any:
    """Load a block, as damaged as pages have them: comments around it, a comma too many, raw line ends."""
    if len(block) > LARGEST:
        return None
    text = _WRAPPED.sub("", block).strip().rstrip(";")
    for tried in (text, _TRAILING.sub(r"\1", text)):
        try:
            return json.loads(tried, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def text_of(value: Any) -> str | None:
    """Give the words of a value: a string, a thing's name, or the first of a list; entities are undone."""
    if isinstance(value, list):
        return next((text for one in value if (text := text_of(one))), None)
    if isinstance(value, Mapping):
        return text_of(value.get("name") or value.get("@value"))
    if not isinstance(value, str):
        return None
    return " ".join(sound(unescape(unescape(value))).split()) or None


def sound(text: str) -> str:
    """Give a text of JSON without what no text can hold: halves of characters, control characters."""
    return _UNSOUND.sub("\N{REPLACEMENT CHARACTER}", text)


def address_of(value: Any) -> str | None:
    """Give the address of a value: itself, or a thing's ``@id`` or ``url``."""
    if isinstance(value, list):
        return next((found for one in value if (found := address_of(one))), None)
    if isinstance(value, Mapping):
        return address_of(value.get("@id")) or address_of(value.get("url"))
    return value if isinstance(value, str) and value.startswith(("http://", "https://")) else None


def authors(value: Any) -> list[str]:
    """List the writers by ``name`` or ``byline``; an organisation and an empty name are nobody."""
    if isinstance(value, list):
        return [name for one in value for name in authors(one)]
    if isinstance(value, Mapping):
        if any(ORGANISATION.search(kind) for kind in _kinds(value)):
            return []
        named = value.get("name") or value.get("byline") or value.get("alternateName")
        return authors(named) if not isinstance(named, Mapping) else []
    return [text] if (text := text_of(value)) and "://" not in text else []


def words_of(value: Any) -> list[str]:
    """List keywords: a list, a list of things, or one string with commas or semicolons."""
    if isinstance(value, list):
        return [word for one in value for word in words_of(one)]
    text = text_of(value)
    if not text:
        return []
    parts = (part.strip() for part in re.split(r"[,;|]", text))
    return [part for part in parts if part]


def updates(story: Object) -> list[str]:
    """List the entries of a live blog, headline before text, as HTML or plain text."""
    entries = story.get("liveBlogUpdate")
    entries = entries if isinstance(entries, list) else [entries]
    return [
        str(part)
        for one in entries
        if isinstance(one, Mapping)
        for part in (one.get("headline"), one.get("articleBody"))
        if isinstance(part, str) and part.strip()
    ]


def _things(value: Any, depth: int = 0) -> Iterator[Object]:
    if depth > DEPTH:
        return
    if isinstance(value, list):
        for one in value:
            yield from _things(one, depth + 1)
    elif isinstance(value, Mapping):
        yield value
        for key in ("@graph", "mainEntity", "publisher", "sourceOrganization"):
            yield from _things(value.get(key), depth + 1)


def _kinds(thing: Object) -> list[str]:
    kind = thing.get("@type")
    listed = kind if isinstance(kind, list) else [kind]
    return [one.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for one in listed if isinstance(one, str)]


def rank_of(thing: Object) -> int | None:
    """Say how likely a thing is the story of its page, 0 the likeliest; None where it is no article."""
    ranks = (n for n, kinds in enumerate(RANKS) for kind in _kinds(thing) if kinds.fullmatch(kind))
    return min(ranks, default=None)


def _is_of(thing: Object, address: str | None) -> bool:
    if not address:
        return True
    told = {address_of(thing.get(key)) for key in ("url", "mainEntityOfPage", "@id")} - {None}
    return not told or any(one and bare(one) == bare(address) for one in told)


def bare(address: str) -> str:
    """Give an address without its scheme, its mark in the page and its last slash."""
    return address.split("#")[0].split("://", 1)[-1].removeprefix("www.").rstrip("/")


def _followed(value: Any, named: Mapping[str, Object]) -> Any:
    if isinstance(value, list):
        return [_followed(one, named) for one in value]
    if isinstance(value, Mapping) and not value.get("name") and isinstance(value.get("@id"), str):
        return named.get(value["@id"], value)
    return value
