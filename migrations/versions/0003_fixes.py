"""The corrections of readers, which win over the rules

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "fix",
        sa.Column("dispatch", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("occurrence", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("taken_back", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["dispatch"], ["article.key"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("dispatch", "number"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("fix")
