"""The numbered migrations from any older schema to the current one. `upgrade` runs them and imports Alembic."""
