"""The collected tables: records become Parquet by month, and TARGET says in one file which tables count.

For each month there are three:

    calls       a row for each call, with its agent's hash and its figures
    passages    a row for each passage, with the sum of its call
    shown       the passages as people may search them: without call, agent or voice; team and language only
                where five agents or more share them, and no row of fewer than five (see _SHOWN)

A month is written anew with what is new in it, under a new name; then `tables.json` is replaced. Whoever dies
in between leaves tables that nobody counts, and the next one collects again. So each record is in there once.
Where two collect at the same time the list of the later one holds, and the next one brings in what it lacks:
for that, tables that no longer count stay for a day.
"""

from __future__ import annotations

import errno
import hashlib
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import duckdb
import msgspec

from coach.archive.shapes import Record
from coach.archive.storage import Storage, is_full, said
from coach.model.problems import EnvironmentProblem
from coach.offline.parquet import CONFIG
from coach.review.figures import FIGURES

LIST_NAME = "tables.json"
KINDS = ("calls", "passages", "shown")
LEAST_AGENTS = 5
"""A figure of fewer agents may be read as one of them. Ours, and common for figures of people at work."""
MOST_SHARE = 0.5
"""Where one agent has more than half of a group, its figures are that agent's. Ours; the rule of dominance of
statistical disclosure control (Hundepool et al. 2012, Statistical Disclosure Control, 4.2)."""
FIGURE_NAMES = tuple(one.name for one in FIGURES if not isinstance(one.absent, tuple))
UNDATED = "undated"
_AT_ONCE = 256
_MONTH = re.compile(r"\d{4}-\d{2}-", re.ASCII)
KEPT_S = 86_400.0
"""Ours: longer than any collecting takes."""
_CALL = {
    "content_sum": "VARCHAR",
    "fingerprint": "VARCHAR",
    "agent": "VARCHAR",
    "team": "VARCHAR",
    "language": "VARCHAR",
    "started_at": "VARCHAR",
} | dict.fromkeys(FIGURE_NAMES, "DOUBLE")
_PASSAGE = {
    "content_sum": "VARCHAR",
    "passage": "VARCHAR",
    "kind": "VARCHAR",
    "start_s": "DOUBLE",
    "end_s": "DOUBLE",
    "caller_db_over_began": "DOUBLE",
    "rises": "BIGINT",
    "answered_after_s": "DOUBLE",
    "agent_db_over_usual": "DOUBLE",
    "yielded_after_s": "DOUBLE",
    "back_after_s": "DOUBLE",
}
_COMPRESSION = "(FORMAT parquet, COMPRESSION zstd)"
_ENOUGH = f"count(*) >= {LEAST_AGENTS} AND max(n) <= {MOST_SHARE} * sum(n)"
_SHOWN = f"""
WITH of_calls AS (
    SELECT p.*, c.agent, c.team, c.language FROM passages p JOIN calls c USING (content_sum)),
of_agents AS (SELECT kind, team, language, agent, count(*) AS n FROM of_calls GROUP BY ALL),
cells AS (SELECT kind, team, language FROM of_agents GROUP BY ALL HAVING {_ENOUGH}),
rest_of_agents AS (
    SELECT kind, agent, sum(n) AS n FROM of_agents ANTI JOIN cells USING (kind, team, language) GROUP BY ALL),
rest AS (SELECT kind FROM rest_of_agents GROUP BY kind HAVING {_ENOUGH}),
placed AS (
    SELECT *, true AS named FROM of_calls SEMI JOIN cells USING (kind, team, language)
    UNION ALL BY NAME
    SELECT *, false AS named FROM of_calls ANTI JOIN cells USING (kind, team, language)
    SEMI JOIN rest USING (kind))
SELECT passage, kind, $month AS month,
    CASE WHEN named THEN team END AS team, CASE WHEN named THEN language END AS language,
    start_s, end_s, end_s - start_s AS duration_s, caller_db_over_began, rises, answered_after_s,
    agent_db_over_usual, yielded_after_s, back_after_s
FROM placed ORDER BY passage"""
"""A cell is a kind of passage of one team in one language, in this month. What is in no cell that may be shown
comes without team and language, where enough agents are behind all of that together; else not at all."""


class TableList(msgspec.Struct, frozen=True):
    """Which tables count: by month, by kind."""

    schema: Literal[1]
    months: dict[str, dict[str, str]]


@contextmanager
def database(file: Path | None = None, **config: str) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open a database in memory, or in a file. That its disk or memory is full comes as OSError."""
    with (
        room_as_os_error(),
        duckdb.connect(":memory:" if file is None else str(file), config={**CONFIG, **config}) as opened,
    ):
        yield opened


@contextmanager
def room_as_os_error() -> Iterator[None]:
    """Raise as OSError that there is no room, or no memory, for what a database does."""
    try:
        yield
    except (duckdb.IOException, duckdb.OutOfMemoryException) as error:
        full = isinstance(error, duckdb.OutOfMemoryException) or "No space left" in str(error)
        raise OSError(errno.ENOSPC if full else errno.EIO, str(error).splitlines()[0][:200]) from error


def tables_of(target: Storage) -> TableList:
    """Read which tables count; none where nothing was collected yet. Raises EnvironmentProblem."""
    try:
        return msgspec.json.decode(target.read(LIST_NAME), type=TableList)
    except (FileNotFoundError, NotADirectoryError):
        return TableList(1, {})
    except (OSError, msgspec.MsgspecError) as error:
        reason = said(error) if isinstance(error, OSError) else type(error).__name__
        raise EnvironmentProblem("archive.bad_tables", place=target.url, error=reason) from error


def tables_here(target: Storage, kind: str, folder: Path, months: Sequence[str] = ()) -> list[str]:
    """Give the tables of a kind as files of this machine: where they are, or copies in `folder`."""
    found = []
    for month, tables in sorted(tables_of(target).months.items()):
        if months and month not in months:
            continue
        path = target.path(tables[kind]) if target.here else folder / Path(tables[kind]).name
        if not target.here and not path.exists():
            try:
                target.fetch(tables[kind], path)
            except OSError as error:
                raise EnvironmentProblem("archive.bad_tables", place=target.url, error=said(error)) from error
        found.append(str(path))
    return found


def known_fingerprints(opened: duckdb.DuckDBPyConnection, target: Storage, folder: Path) -> None:
    """Make the table `known` of every fingerprint that was collected."""
    files = tables_here(target, "calls", folder)
    if files:
        opened.execute(
            "CREATE TABLE known AS SELECT DISTINCT fingerprint FROM read_parquet($files)", {"files": files}
        )
    else:
        opened.execute("CREATE TABLE known (fingerprint VARCHAR)")


def collect(target: Storage) -> int:
    """Bring the records that are not in the tables yet into them. Returns how many they were.

    A record that is no record is removed: its recording is then analyzed again. Raises EnvironmentProblem where
    something can't be read or written; then what was collected before still counts.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="coach-archive-") as folder:
            return _collect(target, Path(folder))
    except OSError as error:
        key = "archive.full" if is_full(error) else "archive.target_away"
        raise EnvironmentProblem(key, error=said(error)) from error


def _collect(target: Storage, folder: Path) -> int:
    listed = tables_of(target)
    files = tables_here(target, "calls", folder)
    lines = _Lines(folder)
    with database() as opened:
        opened.execute("CREATE TABLE there (content_sum VARCHAR)")
        if files:
            opened.execute("INSERT INTO there SELECT content_sum FROM read_parquet($files)", {"files": files})
        for within in target.names("records"):
            for record in _new_in(opened, target, within):
                lines.add(record)
    if not lines.months:
        return 0
    months = dict(listed.months)
    for month in sorted(lines.months):
        months[month] = _write_month(target, month, months.get(month), folder)
    target.write(LIST_NAME, msgspec.json.encode(TableList(1, months)))
    counted = {name for tables in months.values() for name in tables.values()}
    for name in target.older_than("tables", KEPT_S):
        if name not in counted:
            target.remove(name)
    return lines.count


def _new_in(opened: duckdb.DuckDBPyConnection, target: Storage, within: str) -> Iterator[Record]:
    """The records in one folder of them that are in no table yet."""
    sums = [name.removesuffix(".json") for name in target.names(f"records/{within}")]
    rows = opened.execute("SELECT content_sum FROM there WHERE starts_with(content_sum, $1)", [within])
    there = {str(row[0]) for row in rows.fetchall()}
    names = [f"records/{within}/{one}.json" for one in sums if one not in there]
    for at in range(0, len(names), _AT_ONCE):
        for name, content in target.read_many(names[at : at + _AT_ONCE]).items():
            try:
                yield msgspec.json.decode(content, type=Record)
            except msgspec.MsgspecError:
                target.remove(name)


class _Lines:
    """New rows, as lines of JSON by month and kind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.months: set[str] = set()
        self.count = 0

    def add(self, record: Record) -> None:
        month = record.started_at[:7] if _MONTH.match(record.started_at) else UNDATED
        self.months.add(month)
        self.count += 1
        call: dict[str, object] = {name: getattr(record, name) for name in list(_CALL)[:6]}
        _append(self._folder / f"{month}.calls.jsonl", [call | dict(record.figures)])
        passages = [
            {"content_sum": record.content_sum, **msgspec.structs.asdict(one)} for one in record.passages
        ]
        _append(self._folder / f"{month}.passages.jsonl", passages)


def _append(path: Path, rows: Sequence[Mapping[str, object]]) -> None:
    with path.open("ab") as out:
        for row in rows:
            out.write(msgspec.json.encode(row) + b"\n")


def _write_month(target: Storage, month: str, before: Mapping[str, str] | None, folder: Path) -> dict[str, str]:
    """Write the tables of a month anew: the old rows and the new ones. Returns their names."""
    names = {}
    with database() as opened:
        for kind, columns, order in (("calls", _CALL, "content_sum"), ("passages", _PASSAGE, "passage")):
            kinds = ", ".join(f"'{name}': '{one}'" for name, one in columns.items())
            new = f"SELECT * FROM read_json($lines, format='newline_delimited', columns={{{kinds}}})"
            values: dict[str, object] = {"lines": str(folder / f"{month}.{kind}.jsonl")}
            if before is not None:
                new = f"SELECT * FROM read_parquet($old) UNION ALL BY NAME {new}"
                values["old"] = _here(target, before[kind], folder)
            opened.execute(f"CREATE TABLE {kind} AS SELECT * FROM ({new}) ORDER BY {order}", values)
        for kind in KINDS:
            query = shown_query(month) if kind == "shown" else f"SELECT * FROM {kind}"
            written = folder / f"{month}.{kind}.parquet"
            opened.execute(f"COPY ({query}) TO '{written}' {_COMPRESSION}")
            with written.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()[:16]
            names[kind] = f"tables/{month}-{kind}-{digest}.parquet"
            target.put(written, names[kind])
            written.unlink()
    return names


def shown_query(month: str) -> str:
    """The query that makes `shown` of a month's `calls` and `passages`."""
    return _SHOWN.replace("$month", f"'{month}'")


def _here(target: Storage, name: str, folder: Path) -> str:
    if target.here:
        return str(target.path(name))
    path = folder / f"old-{Path(name).name}"
    target.fetch(name, path)
    return str(path)
