"""Finding calls: an index of their figures, the texts to search in; and notes and tags at a moment of a call.

Also aims, recordings that were brought in, calls that were split or joined, and sound that the agent asked to
keep. The index and the texts of the calls kept until now are made once the schema is the newest (see opening).
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _lists_without_rowid()
    op.create_table(
        "moments",
        *_of_a_call(),
        sa.Column("time_s", sa.Float, nullable=False),
        sa.Column("text", sa.String, nullable=False),
    )
    op.create_table(
        "tags",
        *_of_a_call(),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("time_s", sa.Float, nullable=True),
    )
    op.create_index("ix_tags_name", "tags", ["name"])
    op.create_table(
        "call_index",
        sa.Column("call_id", sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
        sa.Column("shape_id", sa.Integer, nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_call_index_shape_id", "call_index", ["shape_id"])
    op.create_table(
        "index_shapes",
        sa.Column("shape_id", sa.Integer, primary_key=True),
        sa.Column("described", sa.String, nullable=False, unique=True),
    )
    op.create_table(
        "replaced",
        *(
            sa.Column(name, sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True)
            for name in ("call_id", "by_call_id")
        ),
    )
    op.create_table(
        "imports",
        sa.Column("content_sum", sa.String, primary_key=True),
        sa.Column("call_id", sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), nullable=False),
    )
    op.create_index("ix_imports_call_id", "imports", ["call_id"])
    op.create_table(
        "sound_keys",
        sa.Column("call_id", sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("until_utc_us", sa.Integer, nullable=False),
    )
    op.create_table(
        "sound_pieces",
        *_of_a_call(),
        sa.Column("start_s", sa.Float, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "aims",
        sa.Column("aim_id", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("figure", sa.String, nullable=False),
        sa.Column("at_least", sa.Integer, nullable=False),
        sa.Column("value", sa.Float, nullable=False),
        sa.Column("misses_in_ten", sa.Integer, nullable=False),
        sa.Column("words", sa.String, nullable=False),
        sa.Column("of_the_day", sa.Integer, nullable=False),
        sa.Column("begun_at", sa.String, nullable=False),
        sa.Column("ended_at", sa.String, nullable=True),
        sqlite_autoincrement=True,
    )
    op.execute(
        "CREATE VIRTUAL TABLE call_texts USING fts5(title, note, moments, incident, tags, "
        "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
    )


def _lists_without_rowid() -> None:
    """Make the lists of a call anew, in order of their keys: half as large, and read in one piece.

    First all are copied, because a table takes the rows of those that refer to it along when it is dropped.
    """
    lists = ("evidence", "cues", "trust", "overlaps", "silences", "gaps", "speech")
    for name in lists:
        op.execute(f"CREATE TEMPORARY TABLE kept_{name} AS SELECT * FROM {name}")
    for name in lists:
        op.drop_table(name)
    stretch = (("start_s", sa.Float), ("end_s", sa.Float))
    for name in ("speech", "gaps"):
        speaker = sa.Column("speaker", sa.String, primary_key=True)
        op.create_table(name, *_of_a_call(), speaker, *_columns(*stretch), sqlite_with_rowid=False)
    op.create_table("silences", *_of_a_call(), *_columns(*stretch), sqlite_with_rowid=False)
    op.create_table(
        "overlaps",
        *_of_a_call(),
        *_columns(*stretch, ("starter", sa.String), ("kind", sa.String)),
        sa.Column("yielded_by", sa.String, nullable=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "trust",
        *_of_a_call(),
        sa.Column("measure", sa.String, primary_key=True),
        *_columns(*stretch, ("reason", sa.String)),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "cues",
        *_of_a_call(),
        *_columns(("kind", sa.String), ("start_s", sa.Float), ("time_s", sa.Float)),
        sa.Column("end_s", sa.Float, nullable=True),
        sa.Column("held_back", sa.String, nullable=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "evidence",
        *(sa.Column(name, sa.Integer, primary_key=True) for name in ("call_id", "cue_seq", "seq")),
        *_columns(("name", sa.String), ("value", sa.Float)),
        sa.ForeignKeyConstraint(["call_id", "cue_seq"], ["cues.call_id", "cues.seq"], ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    for name in reversed(lists):
        columns = ", ".join(column for column in _names(name))
        op.execute(f"INSERT INTO {name} ({columns}) SELECT {columns} FROM kept_{name}")
        op.execute(f"DROP TABLE kept_{name}")


def _names(table: str) -> list[str]:
    return [row[1] for row in op.get_bind().exec_driver_sql(f"PRAGMA table_info({table})")]


def _columns(*named: tuple[str, Any]) -> list[sa.Column[object]]:
    return [sa.Column(name, kind, nullable=False) for name, kind in named]


def _of_a_call() -> list[sa.Column[int]]:
    return [
        sa.Column("call_id", sa.Integer, sa.ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
    ]
