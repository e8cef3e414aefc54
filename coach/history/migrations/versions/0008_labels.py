"""A usual belongs to a device, by its id; beside it stands what people call the device.

What is kept until now stands under a label, which two devices may share: it has no label of its own yet, and is
taken over by the one device that bears that name when a call on it begins (see history.baselines).
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("baselines", sa.Column("label", sa.String, nullable=True))
