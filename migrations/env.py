"""Runs migrations on the connection that clipping_archive.store.schema hands over."""

from __future__ import annotations

from alembic import context

from clipping_archive.store import found_tables, mark_tables, standing_tables
from clipping_archive.store.tables import Base

TABLES = (found_tables, mark_tables, standing_tables)  # imported so that Base knows their tables


def include_name(name: str | None, kind: str, parents: object) -> bool:
    """Leave out the full-text table and the tables that SQLite keeps behind it."""
    return not (kind == "table" and (name or "").startswith("clippings_fts"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_name=include_name,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
