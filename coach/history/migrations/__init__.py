"""The numbered way from any older schema to the current one; `upgrade` walks it. Imports Alembic."""
