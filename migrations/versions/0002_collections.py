"""The stories of a collection, and the paragraphs that are tables

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article", sa.Column("items", sa.Text(), nullable=True))
    op.add_column("article", sa.Column("tables", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("article", "tables")
    op.drop_column("article", "items")
