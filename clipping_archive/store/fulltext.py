"""The full-text index and the covering tables: the only module that writes them, always from what is stored.

Both hang on ``slot``. A batch names its dispatches in the temporary table
``fresh``; :func:`put` and :func:`take` work on these, inside the transaction of
the batch. No triggers: a row at a time costs 0.41 of the speed.
"""

from __future__ import annotations

from collections.abc import Iterable

from clipping_archive.domain.tokens import name_words
from clipping_archive.store.place import Execute

INDEX = "clippings_fts"
CONTENT = "clippings_text"
COLUMNS = ("headline", "body", "quotes")

FRESH = "CREATE TEMP TABLE IF NOT EXISTS fresh (key INTEGER PRIMARY KEY)"

_ALL = "article"
_FRESH = "fresh CROSS JOIN article ON article.key = fresh.key"

COVERING = {
    "person_slot(name_key, slot)": (
        "SELECT DISTINCT found.name_key, article.slot FROM {articles}"
        " CROSS JOIN person_in_dispatch AS found ON found.dispatch = article.key"
    ),
    "speaker_slot(name_key, slot)": (
        "SELECT DISTINCT found.speaker_name_key, article.slot FROM {articles}"
        " CROSS JOIN attribution AS found ON found.dispatch = article.key"
        " WHERE found.speaker_name_key IS NOT NULL"
    ),
    "outlet_slot(role, outlet, slot)": (
        "SELECT 'issued', coalesce(article.source, ''), article.slot FROM {articles}"
        " UNION SELECT 'cited', found.outlet, article.slot FROM {articles}"
        " CROSS JOIN citation AS found ON found.dispatch = article.key WHERE found.citations > 0"
        " UNION SELECT 'carried', found.outlet, article.slot FROM {articles}"
        " CROSS JOIN attribution AS found ON found.dispatch = article.key WHERE found.outlet IS NOT NULL"
    ),
    "place_slot(place, slot)": (
        "SELECT DISTINCT found.place, article.slot FROM {articles}"
        " CROSS JOIN dateline_place AS found ON found.dispatch = article.key"
    ),
    "tag_slot(tag, slot)": (
        "SELECT found.name, article.slot FROM {articles}"
        " CROSS JOIN tag AS found ON found.dispatch = article.key"
    ),
}
"""What each covering table holds, said once: for filling, emptying, checking and repairing."""


def put(execute: Execute) -> None:
    """Enter the dispatches in ``fresh`` into the index and the covering tables, in slot order."""
    execute(
        f"INSERT INTO {INDEX}(rowid, headline, body, quotes)"
        f" SELECT slot, headline, body, quotes FROM {CONTENT}"
        " WHERE slot IN (SELECT slot FROM fresh JOIN article USING (key)) ORDER BY slot",
        (),
    )
    for table, rows in COVERING.items():
        execute(f"INSERT INTO {table} SELECT * FROM ({rows.format(articles=_FRESH)}) ORDER BY 1, 2", ())


def take(execute: Execute) -> None:
    """Take the dispatches in ``fresh`` out again, before their rows change: the index needs the old words."""
    execute(
        f"INSERT INTO {INDEX}({INDEX}, rowid, headline, body, quotes)"
        f" SELECT 'delete', slot, headline, body, quotes FROM {CONTENT}"
        " WHERE slot IN (SELECT slot FROM fresh JOIN article USING (key)) ORDER BY slot",
        (),
    )
    for table, rows in COVERING.items():
        name, _, columns = table.partition("(")
        execute(f"DELETE FROM {name} WHERE ({columns} IN ({rows.format(articles=_FRESH)})", ())


def put_names(execute: Execute, names: Iterable[tuple[str, str]]) -> None:
    """Record spellings, as (name key, spelling), and the words that find them."""
    for name_key, spelling in sorted(names):
        execute("INSERT OR IGNORE INTO name(name_key, spelling) VALUES (?, ?)", (name_key, spelling))
        for word in sorted(name_words(spelling)):
            execute("INSERT OR IGNORE INTO name_token(token, name_key) VALUES (?, ?)", (word, name_key))


RECORDED = (
    "SELECT name_key, name FROM person_in_dispatch UNION"
    " SELECT speaker_name_key, speaker_name FROM attribution WHERE speaker_name_key IS NOT NULL"
)
"""Every spelling that a dispatch records, with its name key."""


def drop_names(execute: Execute) -> None:
    """Drop the spellings that no dispatch records any more, and the words that only they held."""
    gone = [
        tuple(row)
        for row in execute(f"SELECT name_key, spelling FROM name EXCEPT SELECT * FROM ({RECORDED})", ())
    ]
    for row in gone:
        execute("DELETE FROM name WHERE name_key = ? AND spelling = ?", row)
    for key in {name_key for name_key, _ in gone}:
        execute("DELETE FROM name_token WHERE name_key = ?", (key,))
        left = execute("SELECT name_key, spelling FROM name WHERE name_key = ?", (key,))
        put_names(execute, [tuple(row) for row in left])


def rebuild(execute: Execute) -> None:
    """Make the index, the covering tables and the name tables anew from what is stored."""
    execute(f"INSERT INTO {INDEX}({INDEX}) VALUES ('rebuild')", ())
    for table, rows in COVERING.items():
        execute(f"DELETE FROM {table.partition('(')[0]}", ())
        execute(f"INSERT INTO {table} SELECT * FROM ({rows.format(articles=_ALL)}) ORDER BY 1, 2", ())
    execute("DELETE FROM name", ())
    execute("DELETE FROM name_token", ())
    put_names(execute, [tuple(row) for row in execute(RECORDED, ())])


def contradictions(execute: Execute) -> list[str]:
    """Compare covering and name tables with what is stored; one sentence for each that differs."""
    said: list[str] = []
    for table, rows in COVERING.items():
        name, _, columns = table.rstrip(")").partition("(")
        held, due = f"SELECT {columns} FROM {name}", rows.format(articles=_ALL)
        for word, left, right in (("lacks", due, held), ("has", held, due)):
            query = f"SELECT count(*) FROM (SELECT * FROM ({left}) EXCEPT SELECT * FROM ({right}))"
            ((count,),) = execute(query, ())
            if count:
                said.append(f"{name} {word} {count} {'rows' if word == 'lacks' else 'rows too many'}")
    query = f"SELECT count(*) FROM (SELECT * FROM ({RECORDED}) EXCEPT SELECT name_key, spelling FROM name)"
    ((count,),) = execute(query, ())
    if count:
        said.append(f"name lacks {count} rows")
    return said
