"""Records of other tools: an object of JSON, or a row of a table, whose keys are known by their names."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Unread
from clipping_archive.domain.period import Period, Published
from clipping_archive.errors import UnreadableDispatch
from clipping_archive.wire import clock, inverted, jsons, worddates
from clipping_archive.wire.columns import TOLD, field_of
from clipping_archive.wire.compose import compose
from clipping_archive.wire.jsons import Item, Tree, first, line, words

name: Final = "json"

_DAY = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})\.?(?=\D|$)")
SHOWN = ("rendered", "main", "original", "plain_text")
"""Under which of several names a value of several forms is what a reader sees."""
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")


def recognises(data: bytes) -> bool:
    """Take every object of JSON, and a list of them: a broken one is refused, never read as text."""
    return jsons.opens(data)


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every record.

    Raises UnreadableDispatch for broken JSON and for a record that names neither headline nor text.
    """
    return jsons.read_items(data, path, _record)


def _record(item: Item) -> Dispatch:
    known = fields(item.tree)
    if not TOLD & known.keys():
        told = ", ".join(map(_printable, list(item.tree)[:6])) or "nothing"
        raise UnreadableDispatch(
            item.path, f"it is JSON, but no key of it is a headline or a text ({told})"[:200]
        )
    body = [
        part for key in ("html", "body") if (text := first(known, key)) for part in jsons.paragraphs(text)
    ]
    if "html" in known and "body" in known:
        body = jsons.paragraphs(first(known, "html", "body") or "")
    envelope = _envelope(known)
    kept = body or jsons.paragraphs(first(known, "summary") or "")
    return compose(
        item.path, item.raw, name, envelope, kept, encoding=item.encoding, assumptions=item.assumptions
    )


def _printable(key: str) -> str:
    return "".join(char if char.isprintable() else " " for char in key[:40])


def fields(tree: Tree) -> Tree:
    """Give the values of a record by field; of several columns for one the first that speaks counts."""
    found: Tree = {}
    nested = tree.get("fields")
    for key, value in (*tree.items(), *(nested.items() if isinstance(nested, dict) else ())):
        field = field_of(str(key))
        if isinstance(value, dict):  # {"rendered": …} of WordPress, {"main": …} of a newspaper's interface
            value = next((value[name] for name in SHOWN if value.get(name)), value)
        if field == "published" and str(key).casefold().endswith("_gmt") and isinstance(value, str):
            found.pop(field, None)
            value = f"{value}Z" if re.search(r":\d\d$", value) else value
        if field == "subjects" and words(value):
            found[field] = [*found.get(field, []), value]
        elif field and (field not in found or not words(found[field])):
            found[field] = value
    return found


def _envelope(known: Tree) -> Envelope:
    source = line(known.get("source"))
    zone = clock.zone_of(source)
    url = first(known, "url")
    return Envelope(
        guid=first(known, "guid"),
        version=first(known, "version"),
        url=url if url and url.startswith(("http://", "https://")) else None,
        rights=line(known.get("rights")),
        urgency=jsons.number(known.get("urgency")),
        keywords=_list(known.get("keywords")),
        subjects=tuple((None, one) for one in _list(known.get("subjects"))),
        language=_language(line(known.get("language"))),
        first_published=clock.iso(first(known, "first_published"), zone),
        published=_published(first(known, "published"), source),
        headline=line(known.get("headline")),
        slugline=line(known.get("slugline")),
        series=line(known.get("series")),
        byline=tuple(one for name in _written(known) for one in inverted.people(name)),
        dateline=line(known.get("dateline")),
        source=source,
        editor_note=line(known.get("editor_note")),
    )


def _language(told: str | None) -> str | None:
    """Give the tag of a language; one that is called by its name ("English") is known by it."""
    return (worddates.language(told) or told) if told and len(told) > 3 and "-" not in told else told


def _written(known: Tree) -> list[str]:
    return [name for name in (words(known.get("byline")) or "").split("\n") if name]


def _published(text: str | None, source: str | None) -> Published | None:
    """Read a time as tools write it, seconds since 1970 and ``2024.1.17`` among them; nothing is guessed."""
    if text is None:
        return None
    if _EPOCH.fullmatch(text):
        seconds = float(text[:10])
        return Published(Period.at(datetime.fromtimestamp(seconds, UTC)), "envelope", text)
    plain = _DAY.sub(lambda day: f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}", text, count=1)
    period = clock.read(plain, clock.zone_of(source))
    return Published(period, "envelope", text) if period else None


def _list(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = re.split(r"[,;|\n]", value)
    found = (line(one) for one in (value if isinstance(value, list) else [value]))
    return tuple(dict.fromkeys(filter(None, found)))
