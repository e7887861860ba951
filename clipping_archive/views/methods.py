"""A search statement: as lines to paste into a paper, and as JSON that can be read back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from clipping_archive.domain.pages import Holdings, NameCount
from clipping_archive.domain.reference import hex_of
from clipping_archive.domain.search_statement import Comparison, LogPlace, MissingTakes, SearchStatement
from clipping_archive.views.harmless import harmless
from clipping_archive.views.record import SCHEMA, Record
from clipping_archive.views.wording import counted

WIDE = 12
MOST = 20
"""How many references a line lists; the JSON has all."""

NOT_RECORDED = "files that were refused are not recorded"


def statement_lines(one: SearchStatement) -> Iterable[str]:
    """Set a statement, one fact a line."""
    held = one.holdings
    by = [f"{agency.key} {agency.dispatches:,}" for agency in held.agencies]
    by += [f"without agency {held.unsigned:,}"] if held.unsigned else []
    span = f", {held.first} to {held.last}" if held.first else ""
    yield _line("query", one.query or "(everything)")
    yield _line("searched", f"{one.at} with clipping-archive {one.program}, rules {one.rules}")
    yield _line("held", f"{counted(held.held, 'dispatch', 'dispatches')}{span}; undated {held.undated:,}")
    yield _line("agencies", ", ".join(by) or "none")
    read_by = ", ".join(f"rules {rules or '-'}: {count:,}" for rules, count in one.read_by)
    yield _line("read by", read_by or "-")
    for gap in one.missing:
        yield _line("missing", f"before {gap.ref} ({gap.label}): {', '.join(gap.missing)}")
    yield _line("not known", NOT_RECORDED)
    yield _line("found", counted(one.hits, "dispatch", "dispatches"))
    yield _line("result", one.result)
    yield _line("corpus", one.corpus)


def comparison_lines(one: Comparison) -> Iterable[str]:
    """Set what changed, one kind of change a line."""
    yield _line("answer", "the same" if one.same else "changed")
    yield _line("corpus", "the same" if one.same_corpus else "changed")
    for name, refs in (("gained", one.gained), ("lost", one.lost)):
        if refs:
            yield _line(name, _listed(refs))
    if one.since is None:
        yield _line("since", "not known: the log is not that of the archive that was searched")
    for kind, refs in one.since or ():
        yield _line(kind, _listed(refs))


def _listed(refs: tuple[str, ...]) -> str:
    more = len(refs) - MOST
    return ", ".join(refs[:MOST]) + (f" and {more:,} more" if more > 0 else "")


def _line(name: str, value: str) -> str:
    return f"{name:<{WIDE}}{harmless(value)}\n"


def statement_record(one: SearchStatement) -> Record:
    """Give a statement as JSON; :func:`statement_of` reads it back."""
    held = one.holdings
    return {
        "schema": SCHEMA,
        "query": one.query,
        "at": one.at,
        "program": one.program,
        "rules": one.rules,
        "held": {
            "dispatches": held.held,
            "agencies": [
                {"key": agency.key, "name": agency.name, "dispatches": agency.dispatches}
                for agency in held.agencies
            ],
            "undated": held.undated,
            "without_agency": held.unsigned,
            "first": held.first,
            "last": held.last,
        },
        "read_by": dict(one.read_by),
        "missing": [
            {"ref": gap.ref, "series": gap.label, "missing": list(gap.missing)} for gap in one.missing
        ],
        "hits": one.hits,
        "corpus": one.corpus,
        "result": one.result,
        "log": {"number": one.log.number, "hash": one.log.hash},
        "keys": None if one.keys is None else [hex_of(key) for key in one.keys],
    }


def statement_of(found: Any) -> SearchStatement:
    """Read a statement back; raises LookupError, TypeError or ValueError for what is none."""
    held = found["held"]
    agencies = (NameCount(one["key"], one["name"], one["dispatches"]) for one in held["agencies"])
    keys = found["keys"]
    return SearchStatement(
        str(found["query"]),
        str(found["at"]),
        str(found["program"]),
        str(found["rules"]),
        Holdings(
            held["dispatches"],
            tuple(agencies),
            held["undated"],
            held["without_agency"],
            held["first"],
            held["last"],
        ),
        tuple(found["read_by"].items()),
        tuple(MissingTakes(one["ref"], one["series"], tuple(one["missing"])) for one in found["missing"]),
        int(found["hits"]),
        str(found["corpus"]),
        str(found["result"]),
        LogPlace(int(found["log"]["number"]), str(found["log"]["hash"])),
        None if keys is None else tuple(int(key, 16) for key in keys),
    )


def comparison_record(one: Comparison, now: SearchStatement) -> Record:
    """Give a comparison as JSON, with what the search answers now."""
    return {
        "schema": SCHEMA,
        "same": one.same,
        "same_corpus": one.same_corpus,
        "gained": None if one.gained is None else list(one.gained),
        "lost": None if one.lost is None else list(one.lost),
        "since": None if one.since is None else {kind: list(refs) for kind, refs in one.since},
        "now": statement_record(now),
    }
