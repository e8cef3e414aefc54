"""How much a voice ordinarily moves is kept with its usual. What was learned before has no such value."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("baselines", sa.Column("f0_within_turns_st", sa.Float, nullable=True))
