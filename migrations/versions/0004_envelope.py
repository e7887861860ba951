"""What a wire envelope says beyond the columns it has: headline, byline, dateline, source, notes

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article", sa.Column("envelope", sa.Text(), nullable=True))
    op.add_column("article", sa.Column("context", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("article", "context")
    op.drop_column("article", "envelope")
