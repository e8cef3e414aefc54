"""Run by Alembic, with the connection that `upgrade` hands over."""

from __future__ import annotations

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transaction_per_migration=True,
    transactional_ddl=True,  # SQLite has it, once the driver's own transaction handling is off (see database)
)
with context.begin_transaction():
    context.run_migrations()
