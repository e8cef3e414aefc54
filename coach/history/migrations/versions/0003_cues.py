"""The arm of the silent-call trial, the agent's answers to cues, and baselines learned over calls."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
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
    op.rename_table("usuals", "usuals_before")
    numbers = (
        "level_db",
        "level_spread_db",
        "f0_hz",
        "f0_spread_st",
        "effort_db",
        "effort_spread_db",
        "pace_syll_per_s",
        "pace_spread_syll_per_s",
        "noise_db",
        "speech_s",
    )
    op.create_table(
        "usuals",
        sa.Column("microphone", sa.String, primary_key=True),
        sa.Column("profile", sa.String, primary_key=True),
        *[sa.Column(name, sa.Float, nullable=False) for name in numbers],
        sa.Column("source", sa.String, nullable=False),
        sa.Column("since_utc_us", sa.Integer, nullable=True),
        sa.Column("calls", sa.Integer, nullable=False),
        sa.Column("locked", sa.Integer, nullable=False),
        sa.Column("first", sa.String, nullable=False),
        sa.Column("question", sa.String, nullable=True),
        sa.Column("pending", sa.String, nullable=True),
        sa.Column("asked", sa.Integer, nullable=False),
    )
    listed = ", ".join(numbers)
    op.execute(
        f"INSERT INTO usuals (microphone, profile, {listed}, source, calls, locked, first, asked) "
        f"SELECT microphone, '', {listed}, source, 0, 0, '[]', 0 FROM usuals_before"
    )
    op.drop_table("usuals_before")
