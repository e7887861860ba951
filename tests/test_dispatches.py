"""Dispatches of our own, one agency's habits and one damage each, against what a careful archivist reads in them.

The files are described in ``tests/golden/dispatches/README.md``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from difflib import ndiff
from pathlib import Path
from typing import Any

import pytest

from clipping_archive import stages
from clipping_archive.agencies import AGENCIES
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.period import Period
from clipping_archive.sources import Source
from clipping_archive.views.record import record

FOLDER = Path(__file__).parent / "golden" / "dispatches"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))
KEYS = {agency.key for agency in AGENCIES}
INPUTS = {"path", "given"}


def expected(name: str) -> dict[str, Any]:
    """Give what the archivist wrote down."""
    fields: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return fields


def issuer(name: str) -> str | None:
    """Give the key of the agency that issued a dispatch, or None where nobody can know."""
    agency = expected(name)["agency"]
    return str(agency["key"]) if agency else None


def read(name: str, wanted: dict[str, Any]) -> dict[str, Any]:
    """Read a dispatch under the name and with the knowledge that the archivist gives."""
    given = wanted.get("given", {})
    published = Period.parse(given["published"]) if "published" in given else None
    source = Source(wanted.get("path", f"{name}.txt"), (FOLDER / f"{name}.txt").read_bytes())
    found = stages.read(source, stages.Given(published=published, agency=given.get("agency")))
    assert len(found) == 1
    assert isinstance(found[0], Clipping), found[0]
    return record(found[0])


def differences(wanted: Any, got: Any, where: str) -> Iterator[str]:
    """Say where ``got`` lacks something of ``wanted``; what nobody asked for may be there."""
    if isinstance(wanted, dict) and isinstance(got, dict):
        for key, value in wanted.items():
            yield from differences(value, got.get(key), f"{where}.{key}")
    elif isinstance(wanted, list) and isinstance(got, list) and len(wanted) == len(got):
        for number, (one, other) in enumerate(zip(wanted, got, strict=True)):
            yield from differences(one, other, f"{where}[{number}]")
    elif wanted != got:
        yield f"{where}: expected {wanted!r}, got {got!r}"


def paragraphs(wanted: list[str], got: list[str], where: str) -> Iterator[str]:
    """Show the paragraphs that differ, as a person compares two versions."""
    if wanted != got:
        lines = (line.rstrip("\n") for line in ndiff(wanted, got) if not line.startswith("  "))
        yield f"{where}: - expected, + got\n" + "\n".join(f"    {line}" for line in lines)


def published(wanted: str | None, got: str | None, where: str) -> Iterator[str]:
    """Compare instants as instants; where a day is expected, an instant of that day will do."""
    same = wanted == got
    if wanted and got and len(got) > 10:
        full = len(wanted) > 10
        same = datetime.fromisoformat(got) == datetime.fromisoformat(wanted) if full else got[:10] == wanted
    if not same:
        yield f"{where}: expected {wanted!r}, got {got!r}"


def dates(wanted: list[dict[str, Any]], got: list[dict[str, Any]], where: str) -> Iterator[str]:
    """Look each date up among those found: the same value, for words that hold or are held by its words."""
    for one in wanted:
        same = [other for other in got if one["text"] in other["text"] or other["text"] in one["text"]]
        if all(other["value"] != one["value"] for other in same):
            yield f"{where}: expected {one!r}, got {[(other['text'], other['value']) for other in same]!r}"


def notes(wanted: list[dict[str, Any]], got: list[dict[str, Any]], where: str) -> Iterator[str]:
    """Name the notes that are not among those found: the credits of colleagues may stand beside them."""
    for one in wanted:
        if all(one["text"] not in other["text"] or one["public"] != other["public"] for other in got):
            yield f"{where}: expected {one!r}, got {got!r}"


def people_not(wanted: list[str], got: list[dict[str, Any]], where: str) -> Iterator[str]:
    """Name those among the people whose name, or a mention of them, is or holds what is no person."""
    for person in got:
        words = {f" {person['name']} ", *(f" {mention['text']} " for mention in person["mentions"])}
        for name in wanted:
            if any(f" {name} " in word for word in words):
                yield f"{where}: {name!r} is among the people, as {person['name']!r}"


def kinds(wanted: list[str], got: list[dict[str, Any]], where: str) -> Iterator[str]:
    """Name the kinds of repair that were not made."""
    if missing := sorted(set(wanted) - {repair["kind"] for repair in got}):
        yield f"{where}: no repair of kind {', '.join(missing)}, only {sorted({r['kind'] for r in got})}"


SPECIAL: dict[str, tuple[str, Callable[[Any, Any, str], Iterator[str]]]] = {
    "paragraphs": ("paragraphs", paragraphs),
    "published": ("published", published),
    "dates": ("dates", dates),
    "notes": ("notes", notes),
    "people_not": ("people", people_not),
    "repairs_kinds": ("repairs", kinds),
}


def compare(wanted: dict[str, Any], got: dict[str, Any]) -> Iterator[str]:
    """List every disagreement between an archivist's reading and ours."""
    for key, value in wanted.items():
        if key not in INPUTS:
            field, differ = SPECIAL.get(key, (key, differences))
            yield from differ(value, got[field], key)


@pytest.mark.parametrize("name", NAMES)
def test_dispatch(name: str) -> None:
    wanted = expected(name)
    found = list(compare(wanted, read(name, wanted)))
    assert not found, f"{name}\n" + "\n".join(found)


def test_every_dispatch_has_its_reading() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == NAMES
    assert len(NAMES) >= 80


def test_every_agency_is_there_twice_and_damaged_once() -> None:
    held = Counter(issuer(name) for name in NAMES)
    damaged = {issuer(name) for name in NAMES if expected(name).get("repairs_kinds")}
    assert {key for key in KEYS if held[key] < 2} == set(), held
    assert KEYS - damaged == set()
    assert held.keys() <= KEYS | {None}


@pytest.mark.parametrize("name", NAMES)
def test_a_reading_is_well_written(name: str) -> None:
    wanted = expected(name)
    assert wanted.keys() >= {"headline", "series", "byline", "agency", "dateline", "paragraphs"}
    assert wanted["paragraphs"] or wanted["headline"]
    assert all(
        text == text.strip() and "\n" not in text and "&#" not in text for text in wanted["paragraphs"]
    )


def test_a_disagreement_is_seen() -> None:
    got = {
        "headline": "Rain",
        "paragraphs": ["One."],
        "published": "2024-01-17T09:30:00+09:00",
        "dates": [{"text": "late Tuesday", "value": None}],
        "people": [{"name": "Ann Moss", "mentions": [{"text": "Moss"}]}],
        "repairs": [],
    }
    agreed = {
        "headline": "Rain",
        "published": "2024-01-17",
        "people_not": ["Mos"],
        "given": {"published": "2024"},
    }
    assert list(compare(agreed, got)) == []
    for wrong in (
        {"headline": "Snow"},
        {"paragraphs": ["One.", "Two."]},
        {"published": "2024-01-17T09:30:00+00:00"},
        {"dates": [{"text": "Tuesday", "value": "2024-01-16"}]},
        {"people_not": ["Moss"]},
        {"repairs_kinds": ["wrap"]},
    ):
        assert len(list(compare(wrong, got))) == 1, wrong
