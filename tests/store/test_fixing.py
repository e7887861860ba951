"""Fixes in the archive: one transaction with the reading and the log; they stay through everything."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from made import NOW, capture

from clipping_archive import stages
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.fix import Fix
from clipping_archive.domain.period import Period
from clipping_archive.stages import Given
from clipping_archive.store.archive import Archive
from clipping_archive.store.fixing import fix, unfix
from clipping_archive.store.rereading import reread
from clipping_archive.store.verify import verify
from clipping_archive.store.view import View
from tests.fixes.copy import read, said

GOOD = '"It is a good ship,"'
SPEAKER = Fix("speaker", GOOD, value="Pim Oatley")


@pytest.fixture
def place(tmp_path: Path) -> str:
    made = str(tmp_path / "a.db")
    clipping = read()
    with Archive.open(made, create=True, who="ada") as archive:
        archive.add(clipping, capture(clipping.dispatch.path, clipping.dispatch.raw))
    return made


def held(place: str) -> Clipping:
    with View.open(place) as view:
        return view.clipping(read().key)


def speaker(place: str) -> str | None:
    one = said(held(place), "good ship").speaker
    return one.name if one else None


def test_a_fix_is_kept_with_its_reading_and_its_entry(place: str) -> None:
    before = held(place)
    with Archive.open(place, who="ada") as archive:
        new = fix(archive, before.key, [SPEAKER, Fix("headline", value="Ferry sinks")], stages.again, NOW)
    after = held(place)
    assert after._replace(fixes=(), captures=()) == new._replace(fixes=())
    assert [(one.number, one.kind, one.who, one.made_at) for one in after.fixes] == [
        (1, "speaker", "ada", NOW),
        (2, "headline", "ada", NOW),
    ]
    assert speaker(place) == "Pim Oatley"
    with View.open(place) as view:
        assert [event.kind for event in view.events()] == ["added", "fixed", "fixed"]
        assert view.execute("SELECT spelling FROM name WHERE spelling = 'Pim Oatley'")
    assert verify(place) == []
    with Archive.open(place, who="ben") as archive:
        unfix(archive, before.key, 1, stages.again, NOW)
    assert speaker(place) == "Jane Ottoway"
    assert held(place).fixes[0].taken_back == NOW
    assert held(place).story.headline == "Ferry sinks"
    assert verify(place) == []


def test_a_fix_survives_a_re_reading(place: str) -> None:
    key = held(place).key
    with Archive.open(place, who="ada") as archive:
        fix(archive, key, [SPEAKER, Fix("published", value="2024-02-01")], stages.again, NOW)
        before = held(place)
        (change,) = reread(archive, [key], stages.again, NOW)
        assert (change.word, change.lost_fixes) == ("same", ())
        archive._writer.execute("UPDATE fix SET words = 'nothing of it' WHERE number = 1")
        (change,) = reread(archive, [key], stages.again, NOW)
    assert (change.word, change.lost_fixes) == ("changed", (1,))
    assert len(held(place).fixes) == len(before.fixes) == 2
    assert speaker(place) == "Jane Ottoway"


def test_a_corrected_date_moves_the_dispatch(place: str) -> None:
    key = held(place).key
    with Archive.open(place) as archive:
        fix(archive, key, [Fix("published", value="2020-01-01")], stages.again, NOW)
        with View.open(place) as view:
            assert (
                view.execute("SELECT slot >> 16 FROM article")[0][0]
                == Period.parse("2020-01-01").first.toordinal()
            )  # type: ignore[union-attr]
            assert (
                view.execute("SELECT count(*) FROM clippings_fts WHERE clippings_fts MATCH 'ferry'")[0][0]
                == 1
            )
    assert verify(place) == []


def test_a_fix_that_cannot_be_kept_leaves_no_trace(place: str) -> None:
    before = held(place)

    def fails(clipping: Clipping) -> Clipping:
        raise ZeroDivisionError

    with Archive.open(place) as archive, pytest.raises(ZeroDivisionError):
        fix(archive, before.key, [SPEAKER], fails, NOW)
    assert held(place) == before
    with View.open(place) as view:
        assert len(view.events()) == 1


def test_what_is_learnt_later_does_not_undo_a_fix(tmp_path: Path) -> None:
    """An undated dispatch is fixed, then ingested again with its date."""
    place = str(tmp_path / "b.db")
    first = read(path="a.txt")
    with Archive.open(place, create=True, who="ada") as archive:
        archive.add(first, capture("a.txt", first.dispatch.raw))
        fix(archive, first.key, [SPEAKER], stages.again, NOW)
        again = read(given=Given(Period.parse("2024-01-17")), path="a.txt")
        archive.add(again, capture("a.txt", first.dispatch.raw))
        assert speaker(place) == "Pim Oatley"
        assert held(place).rules == ""
        reread(archive, [first.key], stages.again, NOW)
    assert speaker(place) == "Pim Oatley"
    assert [one.value for one in held(place).findings.dates] == ["2024-01-16", "2024-01-16"]
    assert verify(place) == []


@pytest.mark.parametrize("seed", range(6))
def test_any_order_of_fixes_and_undos_ends_in_what_is_left_of_them(place: str, seed: int) -> None:
    """The archive holds what a fresh reading with the standing fixes gives."""
    chance = random.Random(seed)
    many = [
        SPEAKER,
        Fix("carrier", GOOD, value="none"),
        Fix("not-said", "the ferry had sailed"),
        Fix("person", "ship"),
        Fix("not-a-person", "Jane Ottoway"),
        Fix("date", "Tuesday", value="2020-01-01"),
        Fix("agency", value="kcna"),
        Fix("headline", value="Ferry sinks"),
    ]
    key = held(place).key
    with Archive.open(place, who="ada") as archive:
        for _ in range(12):
            standing = [one.number for one in held(place).fixes if not one.taken_back]
            if standing and chance.random() < 0.4:
                unfix(archive, key, chance.choice(standing), stages.again, NOW)
            else:
                fix(archive, key, [chance.choice(many)], stages.again, NOW)
    after = held(place)
    due = stages.again(read()._replace(fixes=after.fixes))
    assert (after.story, after.findings) == (due.story, due.findings)
    assert verify(place) == []
