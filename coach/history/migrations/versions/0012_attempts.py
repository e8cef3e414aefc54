"""Attempts at drills and scenes, apart from calls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attempts",
        sa.Column("attempt_id", sa.Integer, primary_key=True, autoincrement=True),
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("kind", "name", "profile", "microphone", "begun_at")
        ),
        sa.Column("lasted_s", sa.Float, nullable=False),
        sa.Column("counted", sa.String, nullable=False),
        sa.Column("kept", sa.Float, nullable=False),
        sa.Column("out_of", sa.Float, nullable=False),
        sa.Column("detail", sa.String, nullable=False),
        sqlite_autoincrement=True,
    )
