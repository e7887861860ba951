from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from made import DAY, NOW, full, plain, put

from clipping_archive.domain.pages import NameCount
from clipping_archive.domain.reference import hex_of
from clipping_archive.errors import ClippingArchiveError, NoSuchClipping, RemovedClipping
from clipping_archive.store.archive import Archive
from clipping_archive.store.place import path_of
from clipping_archive.store.view import View


@pytest.fixture
def place(tmp_path: Path) -> str:
    made = str(tmp_path / "archive.db")
    with Archive.open(made, create=True) as archive:
        put(archive, full(), *(plain(f"words {n}", published=DAY if n % 2 else None) for n in range(40)))
    return made


def test_a_reader_loads_neither_orm_nor_migrations() -> None:
    code = "import sys, clipping_archive.store.view; print([m for m in ('sqlalchemy', 'alembic') if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_references_resolve_by_any_unique_prefix(place: str) -> None:
    one = full()
    with View.open(place) as view:
        assert view.resolve(one.ref) == one.key
        assert view.resolve(hex_of(one.key)) == one.key
        assert view.resolve("reuters-" + hex_of(one.key)[:12]) == one.key
        keys = sorted(row[0] for row in view.execute("SELECT key FROM article"))
        first = {}
        for key in keys:
            first.setdefault(hex_of(key)[0], []).append(key)
        digit, several = max(first.items(), key=lambda found: len(found[1]))
        with pytest.raises(NoSuchClipping) as raised:
            view.resolve(digit)
        assert len(raised.value.candidates) == min(len(several), 10) > 1
        for unknown in ("ffffffffffffffff", "nothing at all", "unknown-" + "0" * 16):
            with pytest.raises(NoSuchClipping):
                view.resolve(unknown)
        with pytest.raises(NoSuchClipping):
            view.clipping(1)


def test_a_reference_to_what_was_removed_says_when_by_whom_and_why(place: str) -> None:
    one = full()
    with Archive.open(place, who="nora") as archive:
        archive.remove(one.ref, "asked to", NOW)
    with View.open(place) as view:
        for typed in (one.ref, hex_of(one.key)[:8]):
            with pytest.raises(RemovedClipping) as raised:
                view.called(f"{typed}#2")
            assert str(raised.value) == f"{one.ref} was removed on 2024-03-01 at 12:30 UTC by nora: asked to"
            assert one.ref in raised.value.hint
            assert view.ever(typed) == one.key
        with pytest.raises(NoSuchClipping, match="No dispatch is called"):
            view.ever("ffffffffffffffff")


def test_several_that_were_removed_are_listed(place: str) -> None:
    with View.open(place) as view:
        keys = [hex_of(key) for (key,) in view.execute("SELECT key FROM article")]
    with Archive.open(place) as archive:
        for key in keys:
            archive.remove(key, "", NOW)
    ((digit, number),) = Counter(key[0] for key in keys).most_common(1)
    with View.open(place) as view, pytest.raises(NoSuchClipping) as raised:
        view.resolve(digit)
    assert len(raised.value.candidates) == number > 1


def test_holdings(place: str) -> None:
    with View.open(place) as view:
        held = view.holdings()
    assert (held.held, held.undated, held.unsigned) == (41, 20, 40)
    assert held.agencies == (NameCount("dorvan", "Dorvan Press", 1),)
    assert (held.first, held.last) == ("2024-02-27", "2024-02-27")


def test_a_reader_cannot_write(place: str) -> None:
    with View.open(place) as view, pytest.raises(ClippingArchiveError):
        view.execute("DELETE FROM article")


def test_a_reader_reads_on_while_a_writer_writes(place: str) -> None:
    with Archive.open(place) as archive, archive.transaction() as writer:
        writer.execute("DELETE FROM tombstone")
        with View.open(place) as view:
            assert view.holdings().held == 41
    assert NOW


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("a.db", "a.db"),
        ("/x/a b.db", "/x/a b.db"),
        ("sqlite:///a.db", "a.db"),
        ("sqlite:////x/a%20b.db", "/x/a b.db"),
        ("sqlite+pysqlite:///a.db?timeout=3", "a.db"),
    ],
)
def test_places(place: str, path: str) -> None:
    assert path_of(place) == path


@pytest.mark.parametrize(
    "place", ["postgresql://x/y", "mysql+pymysql://h/d", "sqlite://", "sqlite:///:memory:"]
)
def test_places_that_are_no_file_of_ours(place: str) -> None:
    with pytest.raises(ClippingArchiveError):
        path_of(place)
