"""The script that Alembic runs, on the connection that `founding` gives it, inside its transaction."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    version_table="alembic_version",
    version_table_schema="coach_team",
)
with context.begin_transaction():
    context.run_migrations()
