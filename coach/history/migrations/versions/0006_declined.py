"""The questions about a baseline that were answered with no. Until now one such answer silenced them all."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("usuals", sa.Column("declined", sa.String, nullable=False, server_default="[]"))
    # The old column doesn't say which question was answered, so none is asked again.
    op.execute('UPDATE usuals SET declined = \'["gain","bandwidth"]\' WHERE asked')
    op.drop_column("usuals", "asked")
