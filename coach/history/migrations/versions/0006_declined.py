"""Which questions about a baseline were answered with no. Before, a no to any silenced all of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("usuals", sa.Column("declined", sa.String, nullable=False, server_default="[]"))
    # It is not known which one was answered: nobody is asked again.
    op.execute('UPDATE usuals SET declined = \'["gain","bandwidth"]\' WHERE asked')
    op.drop_column("usuals", "asked")
