"""Our own record: the JSON of a dispatch as ``parse``, ``search`` and ``export`` write it."""

from __future__ import annotations

from base64 import b64decode
from typing import Any, Final

from clipping_archive.domain import expressions as re
from clipping_archive.domain.dispatch import Dispatch, Envelope, Note, Unread
from clipping_archive.domain.period import Period, Published
from clipping_archive.errors import ClippingArchiveError, UnreadableDispatch
from clipping_archive.wire import jsons
from clipping_archive.wire.compose import compose
from clipping_archive.wire.jsons import Item, Tree, first, trees, words

name: Final = "clipping"

KEYS = frozenset({"schema", "ref", "sha256", "format", "paragraphs"})
"""No other tool has all of these."""
_DAY = re.compile(r"(\d{4}|-)-(0[1-9]|1[0-2])-(\d\d)")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def recognises(data: bytes) -> bool:
    """Look for the keys of our record."""
    tree = jsons.peek(data)
    return tree is not None and tree.keys() >= KEYS


def read(data: bytes, path: str) -> list[Dispatch | Unread]:
    """Read every record: from the dispatch's own bytes where it carries them, else from its fields."""
    return jsons.read_items(data, path, _record)


def _record(item: Item) -> Dispatch:
    if item.tree.get("schema") != 1:
        raise UnreadableDispatch(item.path, "it is a record of a later version of this program")
    return _from_bytes(item.tree) or _from_fields(item)


def _from_bytes(tree: Tree) -> Dispatch | None:
    """Read the bytes that an export carries, if they are those of one dispatch and the record's own."""
    from clipping_archive import wire

    kept = tree.get("kept")
    forms = trees(kept.get("forms")) if isinstance(kept, dict) else []
    told = forms[0].get("bytes") if forms else None
    if not isinstance(told, str) or not told:
        return None
    try:
        raw = b64decode(told, validate=True)
        read_as = words(forms[0].get("format")) or words(tree.get("format"))
        if read_as == name:  # bytes within bytes within bytes have no end
            return None
        found = wire.read(raw, words(tree.get("path")) or "-", read_as=read_as)
    except (ValueError, ClippingArchiveError):
        return None
    one = found[0] if len(found) == 1 else None
    same = isinstance(one, Dispatch) and one.raw == raw and one.sha256 == tree.get("sha256")
    return one if same and isinstance(one, Dispatch) else None


def _from_fields(item: Item) -> Dispatch:
    tree = item.tree
    body = [told for one in _listed(tree.get("paragraphs")) if (told := words(one))]
    return compose(
        item.path,
        item.raw,
        name,
        _envelope(tree),
        body,
        encoding=item.encoding,
        assumptions=item.assumptions,
    )


def _envelope(tree: Tree) -> Envelope:
    return Envelope(
        guid=first(tree, "guid"),
        version=first(tree, "version"),
        signal=signal
        if (signal := first(tree, "signal")) in ("update", "correction", "kill", "withhold")
        else None,
        url=first(tree, "url"),
        rights=first(tree, "rights"),
        urgency=jsons.number(tree.get("urgency")),
        embargo=_time(first(tree, "embargo")),
        keywords=tuple(told for one in _listed(tree.get("keywords")) if (told := words(one))),
        subjects=tuple((first(one, "code"), first(one, "name") or "") for one in trees(tree.get("subjects"))),
        language=first(tree, "language"),
        first_published=_time(first(tree, "first_published")),
        published=_published(tree),
        headline=first(tree, "headline"),
        slugline=first(tree, "slugline"),
        series=_series(tree.get("series")),
        byline=tuple(told for one in _listed(tree.get("byline")) if (told := words(one))),
        dateline=_dateline(tree.get("dateline")),
        source=first(tree["agency"], "name", "key") if isinstance(tree.get("agency"), dict) else None,
        editor_note=first(tree, "editor_note"),
        notes=tuple(
            Note(text, one.get("public") is True)
            for one in trees(tree.get("notes"))
            if (text := first(one, "text"))
        ),
    )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _time(text: str | None) -> str | None:
    period = Period.parse(text) if text else None
    return period.iso() if period else None


def _published(tree: Tree) -> Published | None:
    period = Period.parse(first(tree, "published") or "")
    if period is None:
        return None
    return Published(period, first(tree, "published_from") or "envelope", first(tree, "published_text"))


def _series(held: object) -> str | None:
    """Write the tags of a series as a headline has them, one behind another."""
    if not isinstance(held, dict):
        return None
    return ", ".join(filter(None, [first(held, "label"), *map(words, _listed(held.get("also")))])) or None


def _dateline(held: object) -> str | None:
    """Write a dateline as copy has it: the place, the day, the credit."""
    if not isinstance(held, dict) or not (text := first(held, "text")):
        return None
    if day := _DAY.fullmatch(first(held, "date") or ""):
        text += f", {_MONTHS[int(day[2]) - 1]} {int(day[3])}" + (f", {day[1]}" if day[1] != "-" else "")
    credit = first(held, "credit")
    return f"{text} ({credit}) -" if credit else text
