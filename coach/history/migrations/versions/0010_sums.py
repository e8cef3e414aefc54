"""A checksum of each call that is over, and one of its own row.

The calls kept until now are sealed as they are, once the schema is the newest (see history.opening).
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("calls", sa.Column("body_sum", sa.String, nullable=True))
    op.add_column("calls", sa.Column("head_sum", sa.String, nullable=True))
