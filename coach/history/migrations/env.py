"""The script that Alembic runs, on the connection that `upgrade` gives it."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transaction_per_migration=True,
    transactional_ddl=True,  # works once the driver's own transaction handling is off (see opening)
)
with context.begin_transaction():
    context.run_migrations()
