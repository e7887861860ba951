"""An archive that is read again is the archive that would be made today."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from made import NOW, capture

from clipping_archive import stages
from clipping_archive.domain.change import Change
from clipping_archive.domain.clipping import Clipping
from clipping_archive.domain.findings import Findings
from clipping_archive.domain.period import Period
from clipping_archive.sources import Source, sources
from clipping_archive.stages import Given
from clipping_archive.store.archive import Archive
from clipping_archive.store.rereading import foresee, prune, reread, stale
from clipping_archive.store.verify import verify
from clipping_archive.store.view import View

ROOT = Path(__file__).parents[2]
COPY = ROOT / "tests" / "golden" / "dispatches"
STORY = (
    b"PORT LISK, Jan. 17 (Yonhap) -- Minister Jane Ottoway said Tuesday that the ferry had sailed.\n\n"
    b'"It is a good ship," she added.\n'
)


def made(place: Path, given: Given = Given()) -> str:  # noqa: B008
    """Make an archive of the seeds and of our own dispatches, with the rules that are at work."""
    with Archive.open(str(place), create=True) as archive:
        found = sources([str(ROOT / "seeds"), str(COPY)], sys.stdin.buffer, limit=10**7)
        for _ in stages.ingest(archive, found, given, clock=lambda: NOW):
            pass
    return str(place)


def read_again(place: str, keys: Sequence[int] | None = None) -> list[Change]:
    """Read all that older rules have read."""
    with View.open(place) as view:
        chosen = sorted(stale(view.execute, stages.RULES)) if keys is None else list(keys)
    with Archive.open(place, who="ada") as archive:
        changes = [
            one
            for batch in stages.reextract(chosen, lambda some: reread(archive, some, stages.again, NOW))
            for one in batch
        ]
        prune(archive)
    return changes


@pytest.fixture
def poor_rules(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Let the rules be poorer ones: nothing is repaired, nobody is named right."""
    real = stages.extraction.extract

    def extract(story: Any, published: Any) -> Findings:
        found = real(story, published)
        people = tuple(one._replace(name=f"{one.name} Quillfeather") for one in found.people)
        outlets = tuple(one._replace(key="karsk", name="Karsk Wire") for one in found.outlets[:1])
        return Findings(people, outlets, found.attributions[1:])

    with monkeypatch.context() as patch:
        patch.setattr(stages.repair, "repair", lambda text, **options: text)
        patch.setattr(stages.extraction, "extract", extract)
        patch.setattr(stages, "RULES", "0")
        yield patch


def rows(place: str) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row of an archive but times, the log and the versions of rules."""
    skipped = {"event", "alembic_version"}
    with closing(sqlite3.connect(place)) as connection:
        connection.row_factory = sqlite3.Row
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith("clippings_fts") and name not in skipped
        ]
        named = {row[0]: f"{row[1]}, {row[2]}" for row in connection.execute("SELECT * FROM place")}
        keys = dict(connection.execute("SELECT slot, key FROM article"))
        return {
            table: sorted(
                (_told(row, named, keys) for row in connection.execute(f"SELECT * FROM {table}")), key=repr
            )
            for table in tables
        }


def _told(row: sqlite3.Row, places: dict[int, str], keys: dict[int, int]) -> tuple[Any, ...]:
    """Write a row by what it means: a slot is a dispatch, and in ``article`` a day or none."""
    cells = {name: row[name] for name in row.keys() if name not in {"rules", "added_at", "captured_at"}}  # noqa: SIM118
    if "country" in cells and "id" in cells:
        del cells["id"]
    if "place" in cells:
        cells["place"] = places[cells["place"]]
    if "slot" in cells:
        slot = cells["slot"]
        cells["slot"] = (slot > 0 and slot >> 16) if "key" in cells else keys[slot]
    return tuple(cells.items())


@pytest.mark.parametrize("given", [Given(), Given(Period.day(date(2024, 1, 17)), "yonhap")], ids=str)
def test_an_archive_read_again_is_one_made_afresh(
    tmp_path: Path, poor_rules: pytest.MonkeyPatch, given: Given
) -> None:
    old = made(tmp_path / "old.db", given)
    poor_rules.undo()
    fresh = made(tmp_path / "fresh.db", given)
    before, due = rows(old), rows(fresh)
    assert {name for name in due if before[name] != due[name]} >= {"article", "attribution", "outlet", "name"}
    changes = read_again(old)
    assert {one.word for one in changes} == {"changed", "same"} or {one.word for one in changes} == {
        "changed"
    }
    after = rows(old)
    assert {name: [row for row in due[name] if row not in after[name]] for name in due} == {
        name: [] for name in due
    }
    assert after == due
    assert verify(old) == []


def test_reading_again_by_the_same_rules_changes_nothing(tmp_path: Path) -> None:
    place = made(tmp_path / "a.db")
    with View.open(place) as view:
        assert stale(view.execute, stages.RULES) == set()
        keys = [row[0] for row in view.execute("SELECT key FROM article")]
        assert len(keys) > 40
    before = rows(place)
    assert {one.word for one in read_again(place, keys)} == {"same"}
    assert rows(place) == before


def one(place: str, given: Given = Given()) -> int:  # noqa: B008
    """Store one dispatch and give its key."""
    with Archive.open(place, create=True, who="ada") as archive:
        (clipping,) = stages.read(Source("a.txt", STORY), given)
        assert isinstance(clipping, Clipping)
        archive.add(clipping, capture("a.txt", STORY))
    return clipping.key


def test_marks_and_what_was_given_stay(tmp_path: Path, poor_rules: pytest.MonkeyPatch) -> None:
    place = str(tmp_path / "a.db")
    key = one(place, Given(Period.day(date(2024, 1, 17)), "tass"))
    with View.open(place) as view:
        ref = view.clipping(key).ref
    with Archive.open(place, who="ada") as archive:
        archive.tag(ref, "sea", NOW)
        archive.note(ref, "Call the port.", NOW)
    poor_rules.undo()
    with View.open(place) as view:
        slot = view.execute("SELECT slot FROM article")[0][0]
    (change,) = read_again(place)
    assert (change.word, change.before, change.after) == ("changed", "0", stages.RULES)
    assert change.counts == {"people": (1, 1), "outlets": (0, 0), "statements": (1, 0), "dates": (1, 0)}
    with View.open(place) as view:
        held = view.clipping(key)
        events = view.events()
        assert view.execute("SELECT slot FROM article")[0][0] == slot
    assert held.tags == ("sea",)
    assert [remark.text for remark in held.remarks] == ["Call the port."]
    assert held.ref.startswith("tass-")
    assert held.story.published is not None
    assert held.story.published.origin == "given"
    assert [event.kind for event in events] == ["added", "tagged", "noted", "reread", "reread"]
    assert (events[3].dispatch, events[4].dispatch) == (key, None)
    assert events[3].rules == stages.RULES


def test_a_day_that_is_read_anew_moves_the_dispatch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = str(tmp_path / "2024-01-17.db")
    with monkeypatch.context() as patch:
        patch.setattr(stages.parsing, "published", lambda story, given: None)
        with Archive.open(place, create=True) as archive:
            (clipping,) = stages.read(Source("2024-01-17.txt", STORY), Given())
            assert isinstance(clipping, Clipping)
            archive.add(clipping, capture("2024-01-17.txt", STORY))
    with View.open(place) as view:
        assert view.execute("SELECT slot FROM article")[0][0] == -1
    (change,) = read_again(place, [clipping.key])
    assert "published" in change.fields
    with View.open(place) as view:
        assert view.execute("SELECT slot FROM article")[0][0] >> 16 == date(2024, 1, 17).toordinal()
    assert verify(place) == []


def test_what_only_another_copy_told_stays(tmp_path: Path) -> None:
    place = str(tmp_path / "a.db")
    key = one(place)
    with Archive.open(place) as archive:
        (clipping,) = stages.read(Source("2024-01-17.txt", STORY), Given())
        assert isinstance(clipping, Clipping)
        archive.add(clipping, capture("2024-01-17.txt", STORY))
    read_again(place, [key])
    with View.open(place) as view:
        published = view.clipping(key).story.published
    assert published is not None
    assert published.origin == "file name"


def test_a_dry_run_foresees_the_same_and_writes_nothing(
    tmp_path: Path, poor_rules: pytest.MonkeyPatch
) -> None:
    place = str(tmp_path / "a.db")
    key = one(place)
    poor_rules.undo()
    before = Path(place).read_bytes()
    with View.open(place) as view:
        foreseen = foresee(view.execute, [key], stages.again)
    assert Path(place).read_bytes() == before
    assert foreseen == read_again(place)


def test_damaged_bytes_and_removed_dispatches_stop_nothing(tmp_path: Path) -> None:
    place = str(tmp_path / "a.db")
    key = one(place)
    with Archive.open(place) as archive:
        (other,) = stages.read(Source("b.txt", STORY.replace(b"ferry", b"tug")), Given())
        assert isinstance(other, Clipping)
        archive.add(other, capture("b.txt", other.dispatch.raw))
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE item_bytes SET data = x'00' WHERE dispatch = ?", (key,))
        connection.commit()
    changes = read_again(place, [key, 5, other.key])
    assert [change.word for change in changes] == ["failed", "same"]
    assert changes[0].problem == "its bytes cannot be unpacked"


def test_a_run_that_dies_goes_on_where_it_stopped(tmp_path: Path, poor_rules: pytest.MonkeyPatch) -> None:
    place = made(tmp_path / "a.db")
    poor_rules.undo()
    with View.open(place) as view:
        keys = sorted(stale(view.execute, stages.RULES))
    with Archive.open(place) as archive:
        run = stages.reextract(keys, lambda some: reread(archive, some, stages.again, NOW))
        first = next(run)
        run.close()
    with View.open(place) as view:
        left = stale(view.execute, stages.RULES)
    assert left == set(keys[len(first) :])
    assert len(read_again(place)) == len(left)
    assert rows(place) == rows(made(tmp_path / "fresh.db"))
