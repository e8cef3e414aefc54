"""Notes of calls marked as abusive: when that was, the steps that were shown, the lines the agent added."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "incidents",
        sa.Column("call_id", sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
        sa.Column("marked_s", sa.Float, nullable=False),
    )
    for name, more in (
        (
            "incident_steps",
            [sa.Column("title", sa.String, nullable=False), sa.Column("time_s", sa.Float, nullable=False)],
        ),
        (
            "incident_lines",
            [sa.Column("written_at", sa.String, nullable=False), sa.Column("text", sa.String, nullable=False)],
        ),
    ):
        op.create_table(
            name,
            sa.Column(
                "call_id",
                sa.Integer,
                sa.ForeignKey("incidents.call_id", ondelete="CASCADE"),
                primary_key=True,
            ),
            sa.Column("seq", sa.Integer, primary_key=True),
            *more,
        )
