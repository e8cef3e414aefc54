"""The current schema. A change here, or to a shape of `stored`, needs a migration.

Tests make sure of that: the migrations must lead to these tables, and the fingerprint below must match the
tables and the stored shapes.

Times of a call are seconds on its own timeline, as REAL (8 bytes, exact). The rows of a call are numbered by
`seq`, in the order of the record. Deleting a call deletes its rows.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    select,
)

HEAD_REVISION = "0012"
"""The revision this program writes. Plain SQL compares it at every start, without importing Alembic."""
KEPT_SHAPES = "3a8f717efa31270c"
"""The fingerprint of all that this revision keeps; tests/history/test_history_shapes.py says how it is made."""

metadata = MetaData()

calls = Table(
    "calls",
    metadata,
    Column("call_id", Integer, primary_key=True, autoincrement=True),
    Column("started_at", String, nullable=False),  # ISO 8601 with the local offset
    Column("started_utc_us", Integer, nullable=False, index=True),  # the same moment, to sort by
    Column("source", String, nullable=False),
    Column("state", String, nullable=False),
    Column("title", String, nullable=False),
    Column("microphone", String, nullable=False),
    Column("caller_channel", String, nullable=False),
    Column("writer", String, nullable=False),  # who is writing it; see writers
    Column("duration_s", Float, nullable=False),
    Column("shape", String, nullable=True),  # stored.StoredShape
    Column("baseline", String, nullable=True),  # stored.StoredBaseline
    Column("summary", String, nullable=True),  # stored.StoredSummary; null until something was written
    Column("draw", String, nullable=True),  # the arm of the silent-call trial; null: in no trial
    Column("body_sum", String, nullable=True),  # see sums; null, like the other one, while it is under way
    Column("head_sum", String, nullable=True),
    sqlite_autoincrement=True,  # a deleted call's number is never given again
)


def _of_a_call() -> list[Column[int]]:
    return [
        Column("call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
        Column("seq", Integer, primary_key=True),
    ]


def _stretch() -> list[Column[float]]:
    return [Column("start_s", Float, nullable=False), Column("end_s", Float, nullable=False)]


speech = Table(
    "speech",
    metadata,
    *_of_a_call(),
    Column("speaker", String, primary_key=True),
    *_stretch(),
    sqlite_with_rowid=False,
)
gaps = Table(
    "gaps",
    metadata,
    *_of_a_call(),
    Column("speaker", String, primary_key=True),
    *_stretch(),
    sqlite_with_rowid=False,
)
silences = Table("silences", metadata, *_of_a_call(), *_stretch(), sqlite_with_rowid=False)
overlaps = Table(
    "overlaps",
    metadata,
    *_of_a_call(),
    *_stretch(),
    Column("starter", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("yielded_by", String, nullable=True),
    sqlite_with_rowid=False,
)
unmeasured = Table(
    "trust",
    metadata,
    *_of_a_call(),
    Column("measure", String, primary_key=True),
    *_stretch(),
    Column("reason", String, nullable=False),
    sqlite_with_rowid=False,
)
cues = Table(
    "cues",
    metadata,
    *_of_a_call(),
    Column("kind", String, nullable=False),
    Column("start_s", Float, nullable=False),
    Column("time_s", Float, nullable=False),
    Column("end_s", Float, nullable=True),
    Column("held_back", String, nullable=True),
    sqlite_with_rowid=False,
)
evidence = Table(
    "evidence",
    metadata,
    Column("call_id", Integer, primary_key=True),
    Column("cue_seq", Integer, primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("value", Float, nullable=False),
    ForeignKeyConstraint(["call_id", "cue_seq"], ["cues.call_id", "cues.seq"], ondelete="CASCADE"),
    sqlite_with_rowid=False,
)
answers = Table(
    "answers",
    metadata,
    Column("call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
    # Kind and time identify a cue here, because rows of `cues` may be numbered anew during a call.
    Column("kind", String, primary_key=True),
    Column("time_s", Float, primary_key=True),
    Column("fair", Integer, nullable=False),
    Column("counts", Integer, nullable=False),  # 0: the agent has reset what it did to the threshold
    Column("answered_utc_us", Integer, nullable=False),
)
track_chunks = Table(
    "track_chunks",
    metadata,
    *_of_a_call(),
    Column("n", Integer, nullable=False),
    Column("packed", LargeBinary, nullable=False),  # see chunks
)
incidents = Table(
    "incidents",
    metadata,
    Column("call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
    Column("marked_s", Float, nullable=False),
)


def _of_an_incident() -> list[Column[int]]:
    return [
        Column("call_id", Integer, ForeignKey("incidents.call_id", ondelete="CASCADE"), primary_key=True),
        Column("seq", Integer, primary_key=True),
    ]


incident_steps = Table(
    "incident_steps",
    metadata,
    *_of_an_incident(),
    Column("title", String, nullable=False),
    Column("time_s", Float, nullable=False),
)
incident_lines = Table(
    "incident_lines",
    metadata,
    *_of_an_incident(),
    Column("written_at", String, nullable=False),  # ISO 8601 with its offset
    Column("text", String, nullable=False),
)
after_calls = Table(
    "after_calls",
    metadata,
    Column("call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
    Column("note", String, nullable=False),  # empty: none
    Column("rough", Integer, nullable=False),
)
moments = Table(
    "moments",
    metadata,
    *_of_a_call(),
    Column("time_s", Float, nullable=False),
    Column("text", String, nullable=False),
)
tags = Table(
    "tags",
    metadata,
    *_of_a_call(),
    Column("name", String, nullable=False, index=True),
    Column("time_s", Float, nullable=True),  # null: of the whole call
)
promises = Table(
    "promises",
    metadata,
    Column("call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
    Column("due_at", String, nullable=False),  # ISO 8601 with its offset, like the other two
    Column("remind_at", String, nullable=False),
    Column("done_at", String, nullable=True),  # null: open
)
baselines = Table(
    "baselines",
    metadata,
    Column("microphone", String, primary_key=True),  # DeviceId.key; where label is null, a name of old
    Column("profile", String, primary_key=True),
    Column("level_db", Float, nullable=False),
    Column("level_spread_db", Float, nullable=False),
    Column("f0_hz", Float, nullable=False),
    Column("f0_spread_st", Float, nullable=False),
    Column("effort_db", Float, nullable=False),
    Column("effort_spread_db", Float, nullable=False),
    Column("pace_syll_per_s", Float, nullable=False),
    Column("pace_spread_syll_per_s", Float, nullable=False),
    Column("noise_db", Float, nullable=False),
    Column("speech_s", Float, nullable=False),
    Column("source", String, nullable=False),
    Column("bandwidth", String, nullable=True),  # null: learned before the bandwidth was kept
    Column("f0_within_turns_st", Float, nullable=True),  # null: learned before this was kept
    Column("since_utc_us", Integer, nullable=True),  # null: begun before this was kept
    Column("calls", Integer, nullable=False),
    Column("locked", Integer, nullable=False),
    Column("first", String, nullable=False),  # stored.StoredFirst: of the first calls, while they are few
    Column("question", String, nullable=True),
    Column("pending", String, nullable=True),  # stored.StoredBaseline: what was heard when it was asked
    Column("declined", String, nullable=False),  # stored.StoredQuestions: those that were answered with no
    Column("label", String, nullable=True),  # what people call the device; null: kept under a name alone
)
replaced = Table(
    "replaced",
    metadata,
    Column("call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
    Column("by_call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
)
NOT_REPLACED = calls.c.call_id.not_in(select(replaced.c.call_id))
"""The calls that are shown: no others stand in their place (see `replacing`)."""
imports = Table(
    "imports",
    metadata,
    Column("content_sum", String, primary_key=True),  # SHA-256 of the recording
    Column("call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), nullable=False, index=True),
)
sound_keys = Table(
    "sound_keys",
    metadata,
    Column("call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("until_utc_us", Integer, nullable=False),
)
sound_pieces = Table(
    "sound_pieces",
    metadata,
    *_of_a_call(),
    Column("start_s", Float, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)
aims = Table(
    "aims",
    metadata,
    Column("aim_id", Integer, primary_key=True, autoincrement=True),
    Column("figure", String, nullable=False),  # the name of a figure
    Column("at_least", Integer, nullable=False),  # 1: at least the value, 0: at most
    Column("value", Float, nullable=False),
    Column("misses_in_ten", Integer, nullable=False),
    Column("words", String, nullable=False),  # the agent's own, or empty
    Column("of_the_day", Integer, nullable=False),
    Column("begun_at", String, nullable=False),
    Column("ended_at", String, nullable=True),  # null: it stands
    sqlite_autoincrement=True,
)
attempts = Table(
    "attempts",
    metadata,
    Column("attempt_id", Integer, primary_key=True, autoincrement=True),
    Column("kind", String, nullable=False),
    Column("name", String, nullable=False),  # the id of the drill or scene
    Column("profile", String, nullable=False),
    Column("microphone", String, nullable=False),
    Column("begun_at", String, nullable=False),  # ISO 8601 with its offset
    Column("lasted_s", Float, nullable=False),
    Column("counted", String, nullable=False),  # what the next two are: seconds, turns, ...
    Column("kept", Float, nullable=False),
    Column("out_of", Float, nullable=False),
    Column("detail", String, nullable=False),  # stored.StoredAttempt
    sqlite_autoincrement=True,
)
call_index = Table(
    "call_index",
    metadata,
    Column("call_id", Integer, ForeignKey("calls.call_id", ondelete="CASCADE"), primary_key=True),
    Column("shape_id", Integer, nullable=False, index=True),
    Column("packed", LargeBinary, nullable=False),  # see call_index
)
index_shapes = Table(
    "index_shapes",
    metadata,
    Column("shape_id", Integer, primary_key=True),
    Column("described", String, nullable=False, unique=True),  # stored.StoredIndexShape
)
set_aside = Table(
    "set_aside",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("call_id", Integer, nullable=True, index=True),  # null: a baseline
    Column("revision", String, nullable=False),  # the revision that the tables had
    Column("table_name", String, nullable=False),
    Column("row", Integer, nullable=False),
    Column("column_name", String, nullable=False),
    Column("value", LargeBinary, nullable=True),  # of any type, as it was: BLOB columns convert nothing
)

OF_A_CALL = tuple(
    table
    for table in metadata.sorted_tables
    if "call_id" in table.columns and table is not set_aside and table is not call_index
)
"""Everything that belongs to a call, the calls themselves first. `call_index`, and the texts to search in, are
made from it (see call_index and call_texts)."""
