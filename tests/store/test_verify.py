from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from made import NOW, full, plain, put

from clipping_archive.store.archive import Archive
from clipping_archive.store.verify import repair_derived, verify

DAMAGE = {
    "bytes": ("UPDATE item_bytes SET data = x'00'", "cannot be unpacked"),
    "gone": ("DELETE FROM item_bytes", "bytes are missing"),
    "hash": ("UPDATE item SET sha256 = 'x'", "not those that were stored"),
    "key": ("UPDATE article SET version = '9'", "another key"),
    "log": ("UPDATE event SET who = 'nobody' WHERE number = 1", "entry 1 was altered"),
    "log gap": ("DELETE FROM event WHERE number = 2", "entry 2 is missing"),
    "orphan": ("DELETE FROM outlet", "points into outlet"),
}
DERIVED = {
    "text": ("UPDATE article SET body = body || ' unindexed'", "full-text index"),
    "slot": ("UPDATE article SET slot = slot + 1", "person_slot lacks"),
    "covering": ("DELETE FROM outlet_slot WHERE role = 'carried'", "outlet_slot lacks 1 rows"),
    "too many": ("INSERT INTO tag_slot VALUES ('ghost', 1)", "tag_slot has 1 rows too many"),
    "names": ("DELETE FROM name", "name lacks"),
}


@pytest.fixture
def place(tmp_path: Path) -> str:
    made = str(tmp_path / "archive.db")
    with Archive.open(made, create=True) as archive:
        put(archive, full())
        archive.tag(full().ref, "kept", NOW)
        put(archive, plain("more words"))
    return made


def spoil(place: str, sql: str) -> None:
    connection = sqlite3.connect(place)
    connection.execute(sql)
    connection.commit()
    connection.close()


def test_a_sound_archive_has_no_findings(place: str) -> None:
    assert verify(place) == []


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_is_found_and_not_hidden_by_repair(place: str, kind: str) -> None:
    sql, said = DAMAGE[kind]
    spoil(place, sql)
    assert any(said in finding for finding in verify(place)), verify(place)
    repair_derived(place)
    assert any(said in finding for finding in verify(place))


@pytest.mark.parametrize("kind", DERIVED)
def test_what_is_derived_is_found_and_repaired(place: str, kind: str) -> None:
    sql, said = DERIVED[kind]
    spoil(place, sql)
    assert any(said in finding for finding in verify(place)), verify(place)
    repair_derived(place)
    assert verify(place) == []
