"""The bandwidth of the microphone that a baseline was learned on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("usuals", sa.Column("bandwidth", sa.String, nullable=True))
