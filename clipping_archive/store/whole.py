"""A clipping whole, read through any connection: the reader's own, or the writer's inside a transaction."""

from __future__ import annotations

from datetime import datetime

from clipping_archive.domain.clipping import Capture, Clipping, Remark
from clipping_archive.domain.fix import Fix
from clipping_archive.domain.reference import DIGITS, hex_of
from clipping_archive.errors import NoSuchClipping
from clipping_archive.store import read_rows
from clipping_archive.store.place import Execute

_ARTICLE = (
    "SELECT article.*, source.name AS source_name FROM article"
    " LEFT JOIN source ON source.key = article.source WHERE article.key = ?"
)
_ITEM = (
    "SELECT item.*, sighting.path, codec, data FROM item JOIN item_bytes USING (dispatch, number)"
    " JOIN sighting ON sighting.dispatch = item.dispatch AND sighting.item = item.number"
    " WHERE item.dispatch = ? AND item.number = ? ORDER BY sighting.number LIMIT 1"
)
_FOUND = {
    "person_in_dispatch": "SELECT * FROM person_in_dispatch WHERE dispatch = ? ORDER BY number",
    "mention": "SELECT * FROM mention WHERE dispatch = ? ORDER BY number, seq",
    "citation": (
        "SELECT citation.*, outlet.name FROM citation JOIN outlet ON outlet.key = citation.outlet"
        " WHERE dispatch = ? ORDER BY number"
    ),
    "attribution": "SELECT * FROM attribution WHERE dispatch = ? ORDER BY number",
    "date_mention": "SELECT * FROM date_mention WHERE dispatch = ? ORDER BY number",
    "place_named": "SELECT * FROM place_named WHERE dispatch = ? ORDER BY number",
    "absence": "SELECT * FROM absence WHERE dispatch = ? ORDER BY number",
}


def read_clipping(execute: Execute, key: int) -> Clipping:
    """Read a clipping whole through any connection whose rows know their columns."""
    row = next(iter(execute(_ARTICLE, (key,))), None)
    if row is None:
        raise NoSuchClipping(hex_of(key)[:DIGITS])
    (item,) = execute(_ITEM, (key, 1))
    dispatch = read_rows.dispatch_of(row, item, read_rows.unpacked(item["codec"], item["data"]))
    places = [
        (name, country)
        for name, country in execute(
            "SELECT place.name, place.country FROM dateline_place JOIN place"
            " ON place.id = dateline_place.place WHERE dispatch = ? ORDER BY number",
            (key,),
        )
    ]
    line = next(iter(execute("SELECT * FROM dateline WHERE dispatch = ?", (key,))), None)
    story = read_rows.story_of(row, dispatch.text.text, read_rows.dateline_of(line, places))
    found = {table: list(execute(query, (key,))) for table, query in _FOUND.items()}
    clipping = Clipping(dispatch, story, read_rows.findings_of(found), row["rules"])
    return clipping._replace(
        captures=read_captures(execute, key),
        tags=tuple(row[0] for row in execute("SELECT name FROM tag WHERE dispatch = ? ORDER BY 1", (key,))),
        remarks=_remarks(execute, key),
        fixes=_fixes(execute, key),
        added_at=datetime.fromisoformat(row["added_at"]) if row["added_at"] else None,
    )


def read_captures(execute: Execute, key: int) -> tuple[Capture, ...]:
    """List where a dispatch was taken from, first one first."""
    rows = execute(
        "SELECT capture.path, capture.size, capture.sha256, captured_at FROM sighting"
        " JOIN capture ON capture.id = sighting.capture WHERE dispatch = ? ORDER BY number",
        (key,),
    )
    return tuple(Capture(path, size, sha, datetime.fromisoformat(at)) for path, size, sha, at in rows)


def _remarks(execute: Execute, key: int) -> tuple[Remark, ...]:
    rows = execute("SELECT number, text, made_at FROM note WHERE dispatch = ? ORDER BY number", (key,))
    return tuple(Remark(number, text, datetime.fromisoformat(at)) for number, text, at in rows)


def _fixes(execute: Execute, key: int) -> tuple[Fix, ...]:
    rows = execute("SELECT * FROM fix WHERE dispatch = ? ORDER BY number", (key,))
    return tuple(
        Fix(
            row["kind"],
            row["words"],
            row["occurrence"],
            row["value"],
            row["before"],
            row["number"],
            row["who"],
            datetime.fromisoformat(row["made_at"]),
            datetime.fromisoformat(row["taken_back"]) if row["taken_back"] else None,
        )
        for row in rows
    )
