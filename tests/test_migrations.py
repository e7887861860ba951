from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from clipping_archive.errors import ArchiveTooNew, ArchiveTooOld, NoArchive, NotAnArchive
from clipping_archive.store import found_tables, mark_tables, schema
from clipping_archive.store.archive import Archive
from clipping_archive.store.engine import engine
from clipping_archive.store.place import APPLICATION_ID, SCHEMA
from clipping_archive.store.tables import Base
from clipping_archive.store.verify import verify
from clipping_archive.store.view import View

AT = datetime(2026, 11, 24, 10, 15)
TABLES = (found_tables, mark_tables)


@pytest.fixture
def place(tmp_path: Path) -> str:
    made = str(tmp_path / "archive.db")
    schema.create(made)
    return made


def history() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(schema.scripts()))
    return ScriptDirectory.from_config(config)


def test_the_constant_is_the_newest_migration() -> None:
    assert history().get_heads() == [SCHEMA]


def test_migrations_make_what_the_models_say(place: str) -> None:
    def include(name: str | None, kind: str, parents: object) -> bool:
        return not (kind == "table" and (name or "").startswith("clippings_fts"))

    with engine(place).connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": include, "compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, Base.metadata) == []


def test_tables_without_row_ids_have_none(place: str) -> None:
    due = {
        name
        for name, table in Base.metadata.tables.items()
        if table.dialect_options["sqlite"]["with_rowid"] is False
    }
    with View.open(place) as view:
        rows = view.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID%'"
            " AND name NOT LIKE 'clippings_fts%'"
        )
    assert {row[0] for row in rows} == due


@pytest.mark.parametrize("revision", [script.revision for script in history().walk_revisions()])
def test_every_version_upgrades_to_the_newest(tmp_path: Path, revision: str) -> None:
    old = str(tmp_path / "old.db")
    with engine(old).connect() as connection, connection.begin():
        schema.upgrade(connection, revision)
    schema.migrate(old, AT)
    assert verify(old) == []


def test_a_file_says_that_it_is_ours(place: str) -> None:
    with View.open(place) as view:
        assert view.execute("PRAGMA application_id")[0][0] == APPLICATION_ID
        assert view.execute("PRAGMA journal_mode")[0][0] == "wal"


def versioned(place: str, version: str) -> None:
    connection = sqlite3.connect(place)
    connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.commit()
    connection.close()


def test_readers_and_writers_know_their_version(place: str) -> None:
    versioned(place, "9999")
    for opening in (View.open, Archive.open):
        with pytest.raises(ArchiveTooNew):
            opening(place)
    with pytest.raises(ArchiveTooNew):
        Archive.open(place, create=True)
    with pytest.raises(ArchiveTooNew):
        schema.migrate(place, AT)
    versioned(place, "0000")
    for opening in (View.open, Archive.open):
        with pytest.raises(ArchiveTooOld):
            opening(place)


def test_nothing_is_due(place: str) -> None:
    assert schema.migrate(place, AT) is None
    assert [path.name for path in Path(place).parent.glob("*.bak")] == []


def test_an_upgrade_begins_with_a_dated_copy(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    versioned(place, "0000")
    monkeypatch.setattr(schema, "create", lambda place: None)
    assert schema.migrate(place, AT) == f"{place}.2026-11-24T101500.bak"
    copy = sqlite3.connect(f"{place}.2026-11-24T101500.bak")
    assert copy.execute("SELECT version_num FROM alembic_version").fetchall() == [("0000",)]
    copy.close()


def test_other_databases_are_left_alone(tmp_path: Path) -> None:
    other = str(tmp_path / "other.db")
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE recipes (name)")
    connection.commit()
    connection.close()
    before = Path(other).read_bytes()
    with pytest.raises(NotAnArchive):
        schema.migrate(other, AT)
    for opening in (View.open, Archive.open, lambda place: Archive.open(place, create=True)):
        with pytest.raises(NotAnArchive):
            opening(other)
    assert Path(other).read_bytes() == before
    with pytest.raises(NoArchive):
        schema.migrate(str(tmp_path / "none.db"), AT)
