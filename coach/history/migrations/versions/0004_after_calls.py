"""What the agent adds to a call once it is over: a note, a rough mark, a promise to call back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "after_calls",
        sa.Column("call_id", sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("rough", sa.Integer, nullable=False),
    )
    op.create_table(
        "promises",
        sa.Column("call_id", sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
        sa.Column("due_at", sa.String, nullable=False),
        sa.Column("remind_at", sa.String, nullable=False),
        sa.Column("done_at", sa.String, nullable=True),
    )
