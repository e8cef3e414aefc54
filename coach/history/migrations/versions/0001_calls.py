"""Tables for calls, for what was heard in them, and for the baselines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "calls",
        sa.Column("call_id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("started_at", sa.String, nullable=False),
        sa.Column("started_utc_us", sa.Integer, nullable=False),
        sa.Column("source", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("microphone", sa.String, nullable=False),
        sa.Column("caller_channel", sa.String, nullable=False),
        sa.Column("writer", sa.String, nullable=False),
        sa.Column("duration_s", sa.Float, nullable=False),
        sa.Column("shape", sa.String, nullable=True),
        sa.Column("usual", sa.String, nullable=True),
        sa.Column("summary", sa.String, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_calls_started_utc_us", "calls", ["started_utc_us"])
    for name, more in (
        ("speech", [sa.Column("speaker", sa.String, primary_key=True), *_stretch()]),
        ("gaps", [sa.Column("speaker", sa.String, primary_key=True), *_stretch()]),
        ("silences", _stretch()),
        (
            "overlaps",
            [
                *_stretch(),
                sa.Column("starter", sa.String, nullable=False),
                sa.Column("kind", sa.String, nullable=False),
                sa.Column("yielded_by", sa.String, nullable=True),
            ],
        ),
        (
            "trust",
            [
                sa.Column("measure", sa.String, primary_key=True),
                *_stretch(),
                sa.Column("reason", sa.String, nullable=False),
            ],
        ),
        (
            "cues",
            [
                sa.Column("kind", sa.String, nullable=False),
                sa.Column("start_s", sa.Float, nullable=False),
                sa.Column("time_s", sa.Float, nullable=False),
                sa.Column("end_s", sa.Float, nullable=True),
                sa.Column("held_back", sa.String, nullable=True),
            ],
        ),
        (
            "track_chunks",
            [
                sa.Column("n", sa.Integer, nullable=False),
                sa.Column("packed", sa.LargeBinary, nullable=False),
            ],
        ),
    ):
        op.create_table(
            name,
            sa.Column(
                "call_id", sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True
            ),
            sa.Column("seq", sa.Integer, primary_key=True),
            *more,
        )
    op.create_table(
        "evidence",
        sa.Column("call_id", sa.Integer, primary_key=True),
        sa.Column("cue_seq", sa.Integer, primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("value", sa.Float, nullable=False),
        sa.ForeignKeyConstraint(["call_id", "cue_seq"], ["cues.call_id", "cues.seq"], ondelete="CASCADE"),
    )
    op.create_table(
        "usuals",
        sa.Column("microphone", sa.String, primary_key=True),
        *[
            sa.Column(name, sa.Float, nullable=False)
            for name in (
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
        ],
        sa.Column("source", sa.String, nullable=False),
    )


def _stretch() -> list[sa.Column[float]]:
    return [sa.Column("start_s", sa.Float, nullable=False), sa.Column("end_s", sa.Float, nullable=False)]
