"""What there is to do: the recordings of SOURCE that TARGET doesn't have yet, one task after the other.

SOURCE is listed once, a folder at a time, into a file on this machine; DuckDB joins it with the table beside
the recordings (`calls.csv`) and leaves out what is known. So the memory it takes doesn't grow with the archive.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import TextIO

import duckdb
import msgspec

from coach.archive.agent_key import AgentKey
from coach.archive.call_names import Layout, side_of
from coach.archive.shapes import Failed, Reason, Task
from coach.archive.storage import Listed, Storage, said
from coach.archive.tables import database, known_fingerprints, room_as_os_error
from coach.model.problems import EnvironmentProblem
from coach.offline.folder_import import SUFFIXES

TABLE = "calls.csv"
COLUMNS = ("agent", "team", "language", "date")
MOST_MEMORY = "96MB"
"""What doesn't fit is kept on the disk (`python -m tests.benchmarks archive memory`). Ours."""
_ROWS_AT_ONCE = 1_000
_LISTED = {
    "names": "VARCHAR[]",
    "sizes_bytes": "BIGINT[]",
    "name": "VARCHAR",
    "fingerprint": "VARCHAR",
    "agent": "VARCHAR",
    "team": "VARCHAR",
    "language": "VARCHAR",
    "started_at": "VARCHAR",
}


@dataclass(frozen=True, slots=True)
class Worklist:
    """How many recordings there are, how many of them are known, which can't be analyzed, and the rest.

    `failed`: their names in SOURCE, with the reasons of an earlier run.
    """

    found: int
    known: int
    failed: tuple[tuple[str, Reason], ...]
    tasks: Iterator[Task]

    @property
    def to_do(self) -> int:
        return self.found - self.known - len(self.failed)


class Work:
    """Lists SOURCE, and keeps the list in a folder that goes when this is closed."""

    def __init__(self) -> None:
        self._held = ExitStack()
        self._folder = Path(self._held.enter_context(tempfile.TemporaryDirectory(prefix="coach-archive-")))

    def close(self) -> None:
        """Remove the list."""
        self._held.close()

    def list(
        self,
        source: Storage,
        target: Storage,
        key: AgentKey,
        layout: Layout,
        *,
        swap: bool = False,
        retry: bool = False,
        seen: Callable[[int], None] = lambda _n: None,
    ) -> Worklist:
        """List what is to do. `seen` is told how many recordings were found so far. `retry`: those that could
        not be analyzed too.

        Raises EnvironmentProblem where SOURCE can't be read or its table is wrong, OSError where this machine
        has no room for the list.
        """
        with room_as_os_error():
            return self._listed(source, target, key, layout, swap=swap, retry=retry, seen=seen)

    def _listed(
        self,
        source: Storage,
        target: Storage,
        key: AgentKey,
        layout: Layout,
        *,
        swap: bool,
        retry: bool,
        seen: Callable[[int], None],
    ) -> Worklist:
        lines = self._folder / "listed.jsonl"
        with lines.open("w", encoding="utf-8") as out:
            found = _list(source, key, layout, out, seen)
        opened = self._held.enter_context(
            database(
                self._folder / "work.duckdb",
                memory_limit=MOST_MEMORY,
                temp_directory=str(self._folder),
                preserve_insertion_order="false",
                threads="1",
            )
        )
        kinds = ", ".join(f"'{name}': '{kind}'" for name, kind in _LISTED.items())
        opened.execute(
            "CREATE TABLE listed AS SELECT * FROM "
            f"read_json($lines, format='newline_delimited', columns={{{kinds}}})",
            {"lines": str(lines)},
        )
        lines.unlink()
        _join_table(opened, source, self._folder / TABLE)
        known_fingerprints(opened, target, self._folder)
        failed = {} if retry else dict(_failed_before(target))
        opened.execute("CREATE TABLE failed (fingerprint VARCHAR)")
        if failed:
            opened.executemany("INSERT INTO failed VALUES (?)", [(one,) for one in failed])
        known = _count(opened, "listed SEMI JOIN known USING (fingerprint)")
        lost = opened.execute(
            "SELECT name, fingerprint FROM listed SEMI JOIN failed USING (fingerprint)"
            " ANTI JOIN known USING (fingerprint) ORDER BY name"
        ).fetchall()
        tasks = _tasks(opened, source, target, key, swap=swap)
        return Worklist(found, known, tuple((name, failed[one]) for name, one in lost), tasks)


def recordings(source: Storage, key: AgentKey) -> Iterator[tuple[tuple[Listed, ...], str]]:
    """Every recording of a place, as its file or both of its files, with its fingerprint."""
    for files in source.files():
        pairs: dict[str, dict[str, Listed]] = {}
        alone = []
        for file in files:
            if PurePosixPath(file.name).suffix.casefold() not in SUFFIXES:
                continue
            side = side_of(file.name)
            if side is None:
                alone.append((file,))
            else:
                pairs.setdefault(side[0], {})[side[1]] = file
        both = [
            (sides["agent"], sides["caller"]) if len(sides) == 2 else tuple(sides.values())
            for sides in pairs.values()
        ]
        for of_one in sorted([*alone, *both], key=lambda one: one[0].name):
            states = [part for file in of_one for part in (file.name, file.size_bytes, file.stamp)]
            yield of_one, key.fingerprint(*states)


def _list(source: Storage, key: AgentKey, layout: Layout, out: TextIO, seen: Callable[[int], None]) -> int:
    found = 0
    for files, fingerprint in recordings(source, key):
        shared = side_of(files[0].name) if len(files) == 2 else None
        name = files[0].name if shared is None else shared[0] + PurePosixPath(files[0].name).suffix
        said_by_name = layout.read(name)
        row = {
            "names": [file.name for file in files],
            "sizes_bytes": [file.size_bytes for file in files],
            "name": files[0].name,
            "fingerprint": fingerprint,
            "agent": said_by_name.agent,
            "team": said_by_name.team,
            "language": said_by_name.language,
            "started_at": said_by_name.started_at or _moment_of(files[0].stamp),
        }
        out.write(f"{json.dumps(row)}\n")
        found += 1
        seen(found)
    return found


def _moment_of(stamp: str) -> str:
    """The time of a file on this machine, where nothing else says when the call was; "" elsewhere."""
    try:
        return datetime.fromtimestamp(float(stamp)).astimezone().replace(microsecond=0).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def _join_table(opened: duckdb.DuckDBPyConnection, source: Storage, here: Path) -> None:
    """Read the table beside the recordings: `file`, and any of COLUMNS. What it says goes before names."""
    empty = ", ".join(f"'' AS {name}" for name in ("file", *COLUMNS))
    try:
        here.write_bytes(source.read(TABLE))
    except FileNotFoundError:
        opened.execute(f"CREATE TABLE said AS SELECT {empty} WHERE false")
        return
    except OSError as error:
        raise EnvironmentProblem("archive.no_source", place=source.url, error=said(error)) from error
    try:
        opened.execute(
            "CREATE TABLE raw AS SELECT * FROM"
            " read_csv($file, header=true, delim=',', all_varchar=true, strict_mode=true)",
            {"file": str(here)},
        )
        columns = {str(row[0]) for row in opened.execute("DESCRIBE raw").fetchall()}
        if "file" not in columns or not columns <= {"file", *COLUMNS}:
            raise EnvironmentProblem("archive.bad_columns", file=TABLE, columns=", ".join(("file", *COLUMNS)))
        wanted = ", ".join(
            f"coalesce(any_value({name}), '') AS {name}" if name in columns else f"'' AS {name}"
            for name in COLUMNS
        )
        opened.execute(f"CREATE TABLE said AS SELECT file, {wanted} FROM raw GROUP BY file")
        dates = "SELECT date FROM said WHERE date <> '' AND try_cast(date AS TIMESTAMP) IS NULL LIMIT 1"
        if (bad := opened.execute(dates).fetchone()) is not None:
            raise EnvironmentProblem("archive.bad_date", file=TABLE, date=bad[0])
    except duckdb.Error as error:
        raise EnvironmentProblem("archive.bad_table", file=TABLE, error=str(error).splitlines()[0]) from error


def _failed_before(target: Storage) -> Iterator[tuple[str, Reason]]:
    for folder in target.names("failed"):
        names = [f"failed/{folder}/{name}" for name in target.names(f"failed/{folder}")]
        for content in target.read_many(names).values():
            try:
                found = msgspec.json.decode(content, type=Failed)
            except msgspec.MsgspecError:
                continue
            yield found.fingerprint, found.reason


def _tasks(
    opened: duckdb.DuckDBPyConnection, source: Storage, target: Storage, key: AgentKey, *, swap: bool
) -> Iterator[Task]:
    def chosen(name: str) -> str:
        return f"coalesce(nullif(trim(said.{name}), ''), listed.{name})"

    rows = opened.execute(
        f"SELECT names, sizes_bytes, fingerprint, {chosen('agent')}, {chosen('team')}, {chosen('language')},"
        " coalesce(strftime(try_cast(said.date AS TIMESTAMP), '%Y-%m-%dT%H:%M:%S'), started_at)"
        " FROM listed LEFT JOIN said ON said.file = listed.name"
        " ANTI JOIN known USING (fingerprint) ANTI JOIN failed USING (fingerprint) ORDER BY listed.name"
    )
    while batch := rows.fetchmany(_ROWS_AT_ONCE):
        for names, sizes_bytes, fingerprint, agent, team, language, started_at in batch:
            yield Task(
                source=source.url,
                target=target.url,
                names=tuple(names),
                sizes_bytes=tuple(sizes_bytes),
                fingerprint=fingerprint,
                agent=key.agent(agent),
                team=team,
                language=language,
                started_at=started_at,
                swap=swap,
            )


def _count(opened: duckdb.DuckDBPyConnection, what: str) -> int:
    row = opened.execute(f"SELECT count(*) FROM {what}").fetchone()
    return 0 if row is None else int(row[0])
