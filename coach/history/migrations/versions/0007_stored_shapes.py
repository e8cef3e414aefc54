"""Shapes with version numbers for what is kept as JSON, apart from the program's dataclasses.

A summary becomes figures by name, usuals become baselines, and a new table takes what can't be read. A value
that is not JSON, or not what was written, stays as it is; only that call, or that baseline, can't be read then.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.alter_column("calls", "usual", new_column_name="baseline")
    op.rename_table("usuals", "baselines")
    for table, column, change in (
        ("calls", "summary", _summary),
        ("calls", "shape", _numbered),
        ("calls", "baseline", _numbered),
        ("baselines", "first", lambda kept: {"v": 1, "baselines": [_numbered(one) for one in kept]}),
        ("baselines", "pending", _numbered),
        ("baselines", "declined", lambda kept: {"v": 1, "questions": list(kept)}),
    ):
        _change(table, column, change)
    op.create_table(
        "set_aside",
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("call_id", sa.Integer, nullable=True),
        sa.Column("revision", sa.String, nullable=False),
        sa.Column("table_name", sa.String, nullable=False),
        sa.Column("row", sa.Integer, nullable=False),
        sa.Column("column_name", sa.String, nullable=False),
        sa.Column("value", sa.LargeBinary, nullable=True),
    )
    op.create_index("ix_set_aside_call_id", "set_aside", ["call_id"])


def _summary(kept: dict[str, Any]) -> dict[str, Any]:
    figures = {**kept}
    shares, line_delay = figures.pop("not_measured_share", {}), figures.pop("line_delay", None)
    return {"v": 1, "figures": figures, "not_measured_share": shares, "line_delay": line_delay}


def _numbered(kept: dict[str, Any]) -> dict[str, Any]:
    return {"v": 1, **kept}


def _change(table: str, column: str, change: Callable[[Any], object]) -> None:
    """Convert one column in every row, except where its value is not what was written."""
    connection = op.get_bind()
    rows = connection.exec_driver_sql(f"SELECT rowid, {column} FROM {table} WHERE {column} IS NOT NULL").all()
    for rowid, kept in rows:
        try:
            changed = json.dumps(change(json.loads(kept)), ensure_ascii=False, separators=(",", ":"))
        except (ValueError, TypeError, AttributeError):
            continue
        connection.exec_driver_sql(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (changed, rowid))
