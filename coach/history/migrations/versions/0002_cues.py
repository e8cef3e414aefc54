"""What is kept of cues beside the calls: the draw for a silent call, and the agent's answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("calls", sa.Column("draw", sa.String, nullable=True))
    op.create_table(
        "answers",
        sa.Column("call_id", sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("time_s", sa.Float, primary_key=True),
        sa.Column("fair", sa.Integer, nullable=False),
        sa.Column("counts", sa.Integer, nullable=False),
        sa.Column("answered_utc_us", sa.Integer, nullable=False),
    )
