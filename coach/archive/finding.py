"""Finding passages worth showing: by named filters, or by SQL over what may be shown.

SQL is answered by a database that holds two views and nothing else: `passages`, and `groups` (see `tables` and
`groups` for what is left out of them). It is filled first, then everything that leads out of it is shut: files,
extensions, settings, other databases. Whatever a query tries, what must not be shown is not there.
"""

from __future__ import annotations

import dataclasses
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

import duckdb

from coach.archive.groups import COLUMNS, groups_of
from coach.archive.storage import Storage
from coach.archive.tables import database, tables_here
from coach.model.problems import EnvironmentProblem

KINDS = ("heard_out", "rise", "talk_over", "long_turn", "silence")
LONGEST_QUERY_S = 60.0
"""A query that takes longer is stopped. Ours."""
MOST_MEMORY = "2GB"
"""Ours: some ten times what the passages of a million calls take."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for. "" and None: whatever it is. Levels and times are at least so much, those named
    `within` at most."""

    kind: str = ""
    longer_than_s: float | None = None
    caller_over_db: float | None = None
    no_rise: bool = False
    answered_after_s: float | None = None
    back_within_s: float | None = None
    yielded_within_s: float | None = None
    team: str = ""
    language: str = ""
    month: str = ""


FILTERS: Mapping[str, Wanted] = {
    "heard-out": Wanted(
        "heard_out", longer_than_s=60.0, caller_over_db=6.0, no_rise=True, answered_after_s=1.0
    ),
    "back-in-range": Wanted("rise", back_within_s=15.0),
    "gave-way": Wanted("talk_over", yielded_within_s=2.0),
}
"""Ours, each a passage that shows something in a lesson: heard out over a minute while the caller was 6 dB over
how they began, no rise, answered after a second; back within the usual 15 s after a rise; a talk-over in which
the agent gave way."""


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """A passage as it is shown. `team` and `language` are None where fewer than five agents share them."""

    passage: str
    kind: str
    month: str
    team: str | None
    language: str | None
    start_s: float
    end_s: float
    duration_s: float
    caller_db_over_began: float | None
    rises: int | None
    answered_after_s: float | None
    agent_db_over_usual: float | None
    yielded_after_s: float | None
    back_after_s: float | None


_NAMES = ", ".join(field.name for field in dataclasses.fields(ShownPassage))
_CONDITIONS = {
    "kind": "kind = $kind",
    "longer_than_s": "duration_s >= $longer_than_s",
    "caller_over_db": "caller_db_over_began >= $caller_over_db",
    "no_rise": "rises = 0",
    "answered_after_s": "answered_after_s >= $answered_after_s",
    "back_within_s": "back_after_s <= $back_within_s",
    "yielded_within_s": "yielded_after_s <= $yielded_within_s",
    "team": "team = $team",
    "language": "language = $language",
    "month": "month = $month",
}


def find(target: Storage, wanted: Wanted, most: int) -> tuple[ShownPassage, ...]:
    """Return so many passages of this kind, the longest first. Raises EnvironmentProblem."""
    asked = {
        name: value for name, value in dataclasses.asdict(wanted).items() if value not in {"", None, False}
    }
    with tempfile.TemporaryDirectory(prefix="coach-archive-") as folder:
        months = (wanted.month,) if wanted.month else ()
        files = tables_here(target, "shown", Path(folder), months)
        if not files:
            return ()
        conditions = " AND ".join(_CONDITIONS[name] for name in asked) or "true"
        values = {name: value for name, value in asked.items() if f"${name}" in conditions}
        with database() as opened:
            rows = opened.execute(
                f"SELECT {_NAMES} FROM read_parquet($files) WHERE {conditions}"
                " ORDER BY duration_s DESC, passage LIMIT $most",
                {**values, "files": files, "most": most},
            ).fetchall()
    return tuple(ShownPassage(*row) for row in rows)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a query. `more`: it had more rows than these."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    more: bool


def query(target: Storage, sql: str, most: int) -> Answer:
    """Answer a query over `passages` and `groups`. Raises EnvironmentProblem for one that is not allowed or
    fails."""
    with database(python_enable_replacements="false", preserve_insertion_order="false") as opened:
        with tempfile.TemporaryDirectory(prefix="coach-archive-") as folder:
            _fill(opened, target, Path(folder), sql)
        _shut(opened)
        stop = Timer(LONGEST_QUERY_S, opened.interrupt)
        stop.start()
        try:
            statements = opened.extract_statements(sql)
            if len(statements) != 1 or statements[0].type is not duckdb.StatementType.SELECT:
                raise EnvironmentProblem("archive.only_select")
            answered = opened.execute(statements[0])
            rows: Sequence[tuple[object, ...]] = answered.fetchmany(most + 1)
            columns = tuple(str(one[0]) for one in answered.description or ())
        except duckdb.Error as error:
            raise EnvironmentProblem("archive.bad_query", error=str(error).splitlines()[0][:300]) from error
        finally:
            stop.cancel()
            stop.join()
    return Answer(columns, tuple(rows[:most]), len(rows) > most)


def _fill(opened: duckdb.DuckDBPyConnection, target: Storage, folder: Path, sql: str) -> None:
    """Bring in what may be shown. Groups take longest, and come only where the query names them."""
    shown = tables_here(target, "shown", folder)
    if not shown:
        raise EnvironmentProblem("archive.nothing_collected", place=target.url)
    opened.execute(f"CREATE TABLE passages AS SELECT {_NAMES} FROM read_parquet($files)", {"files": shown})
    opened.execute(f"CREATE TABLE groups ({COLUMNS})")
    if not re.search("groups", sql, re.IGNORECASE):
        return
    with database() as aside:  # so that no trace of an agent is in the other
        found = groups_of(aside, tables_here(target, "calls", folder))
    if found:
        fields = ", ".join("?" * len(dataclasses.fields(found[0])))
        rows = [tuple(dataclasses.astuple(one)) for one in found]
        opened.executemany(f"INSERT INTO groups VALUES ({fields})", rows)


def _shut(opened: duckdb.DuckDBPyConnection) -> None:
    for setting in (
        f"memory_limit = '{MOST_MEMORY}'",
        "temp_directory = ''",
        "allow_community_extensions = false",
        "enable_external_access = false",
        "lock_configuration = true",
    ):
        opened.execute(f"SET {setting}")
