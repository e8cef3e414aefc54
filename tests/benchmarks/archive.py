"""An archive: `find` over a million calls, the driver's memory at a million records, scaling, and the engine's
share.

`find` and `memory` are simulated: a million calls that nobody had, of 200 agents in 20 teams. `scaling` and
`overhead` analyze recordings of the sample call, each as long as asked, on an otherwise idle machine.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

import msgspec
import numpy as np
import psutil
import soundfile

from coach.archive.agent_key import AgentKey
from coach.archive.analyzing import analyze
from coach.archive.call_names import Layout
from coach.archive.finding import FILTERS, find, query
from coach.archive.groups import groups_of
from coach.archive.pool import each_settled
from coach.archive.running import run
from coach.archive.shapes import Outcome, Task
from coach.archive.storage import Listed, Storage
from coach.archive.tables import FIGURE_NAMES, TableList, database, shown_query, tables_here
from coach.archive.worklist import Work
from coach.places import sample_call
from tests.benchmarks.figures import say

WHATS = ("find", "memory", "scaling", "overhead")
AGENTS, TEAMS, MONTHS = 200, 20, 12
PASSAGES = 5
"""Of each call, one of each kind: a guess, ours."""
REPEATS = 5
LOOK_S = 0.05


def main(arguments: Sequence[str]) -> None:
    """Measure what is asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks archive", description=__doc__)
    parser.add_argument(
        "what", nargs="*", metavar="WHAT", help=f"{', '.join(WHATS)}; without one, the first two"
    )
    parser.add_argument("--calls", type=int, default=1_000_000, help="how many calls are simulated")
    parser.add_argument("--recordings", type=int, default=24, help="how many are analyzed")
    parser.add_argument("--minutes", type=float, default=6.0, help="how long each of them is")
    asked = parser.parse_args(arguments)
    chosen: list[str] = asked.what or ["find", "memory"]
    if unknown := set(chosen) - set(WHATS):
        parser.error(f"no such figures: {', '.join(sorted(unknown))}")
    for what in chosen:
        with tempfile.TemporaryDirectory(prefix="coach-archive-bench-") as folder:
            if what == "find":
                find_in(Path(folder), asked.calls)
            elif what == "memory":
                memory_of(Path(folder), asked.calls)
            elif what == "scaling":
                scaling(Path(folder), asked.recordings, asked.minutes)
            else:
                overhead(Path(folder), asked.recordings, asked.minutes)


def find_in(folder: Path, calls: int) -> None:
    """Passages of a million calls."""
    target = Storage(str(folder))
    make_tables(target, calls)
    size = sum(path.stat().st_size for path in folder.rglob("*.parquet"))
    say(f"tables of {calls} calls", [size / 1e6], "MB", digits=0)
    for name, wanted in FILTERS.items():
        say(
            f"find --filter {name}",
            [_timed(lambda w=wanted: find(target, w, 20)) for _ in range(REPEATS)],
            "s",
            "2",
        )
    asked = "SELECT kind, team, month, count(*), avg(duration_s) FROM passages GROUP BY ALL ORDER BY ALL"
    say(
        "find --sql over passages", [_timed(lambda: query(target, asked, 20)) for _ in range(REPEATS)], "s", "2"
    )
    say("find --sql over groups", [_timed(lambda: query(target, "SELECT * FROM groups", 20))], "s")
    say("report: its groups", [_timed(lambda: _groups(target, folder))], "s")


def _groups(target: Storage, folder: Path) -> None:
    with database() as opened:
        groups_of(opened, tables_here(target, "calls", folder))


def make_tables(target: Storage, calls: int) -> None:
    """Write tables as collecting does, of calls that were never heard."""
    (target.path("tables")).mkdir(parents=True)
    months: dict[str, dict[str, str]] = {}
    figures = ", ".join(f"CASE WHEN random() < 0.9 THEN random() * 60 END AS {name}" for name in FIGURE_NAMES)
    for month in range(MONTHS):
        named = f"2026-{month + 1:02}"
        names = {kind: f"tables/{named}-{kind}-0.parquet" for kind in ("calls", "passages", "shown")}
        with database() as opened:
            opened.execute(f"""
                CREATE TABLE calls AS SELECT sha256('{month} ' || i) AS content_sum,
                    substr(sha256('f{month} ' || i), 1, 32) AS fingerprint,
                    substr(sha256('a' || i % {AGENTS}), 1, 32) AS agent, 'team ' || i % {TEAMS} AS team,
                    CASE WHEN i % {TEAMS} < 15 THEN 'de' ELSE 'fr' END AS language,
                    '{named}-' || lpad((i % 28 + 1)::VARCHAR, 2, '0') || 'T10:00:00+01:00' AS started_at,
                    {figures} FROM range({calls // MONTHS}) t(i)""")
            opened.execute(f"""
                CREATE TABLE passages AS SELECT content_sum, substr(sha256(content_sum || p), 1, 16) AS passage,
                    ['heard_out', 'rise', 'talk_over', 'long_turn', 'silence'][p % 5 + 1] AS kind,
                    begun AS start_s, begun + 10 - 20 * ln(1 - random()) AS end_s,
                    random() * 16 - 6 AS caller_db_over_began, (random() * 1.3)::BIGINT AS rises,
                    random() * 4 AS answered_after_s, random() * 9 - 3 AS agent_db_over_usual,
                    random() * 4 AS yielded_after_s, random() * 40 AS back_after_s
                FROM (SELECT content_sum, p, random() * 300 AS begun FROM calls, range({PASSAGES}) t(p))""")
            for kind, name in names.items():
                wanted = shown_query(named) if kind == "shown" else f"SELECT * FROM {kind}"
                opened.execute(f"COPY ({wanted}) TO '{target.path(name)}' (FORMAT parquet, COMPRESSION zstd)")
        months[named] = names
    target.write("tables.json", msgspec.json.encode(TableList(1, months)))


class _Listed(Storage):
    """A place of so many recordings that nobody made: it is listed like any other, a folder of 5,000 at a
    time."""

    def __init__(self, url: str, recordings: int) -> None:
        super().__init__(url)
        self._recordings = recordings

    def files(self) -> Iterator[tuple[Listed, ...]]:
        for first in range(0, self._recordings, 5_000):
            yield tuple(
                Listed(f"team{at % TEAMS}/agent{at % AGENTS}/de-2026-03-02_{at:07}.wav", 5_760_044, str(at))
                for at in range(first, min(first + 5_000, self._recordings))
            )


def memory_of(folder: Path, recordings: int) -> None:
    """The driver of a million recordings, each of which is done at once."""
    (folder / "source").mkdir()
    for n in (recordings // 10, recordings):
        target = Storage(str(folder / f"target{n}"))
        work, most = Work(), _Most()
        with most:
            listed = work.list(
                _Listed(str(folder / "source"), n), target, AgentKey(b"k" * 32), Layout("{team}/{agent}/{date}")
            )
            began_s = time.perf_counter()
            tally = run(listed.tasks, target, _done_at_once, lambda *_: None)
            took_s = time.perf_counter() - began_s
        work.close()
        assert tally.known == n
        say(f"the driver's memory at {n} recordings", [most.bytes / 1e6], "MB", "flat", 0)
        say("... its time for each", [took_s / n * 1e6], "µs", digits=1)


def _done_at_once(tasks: Iterable[bytes]) -> Iterator[tuple[bytes, bytes]]:
    answer = msgspec.json.encode(Outcome("known", "0" * 64))
    for task in tasks:
        msgspec.json.decode(task, type=Task)
        yield task, answer


class _Most:
    """The most memory of this process while it is open."""

    def __enter__(self) -> _Most:
        self.bytes, self._over = 0, threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        this = psutil.Process()
        while not self._over.wait(LOOK_S):
            self.bytes = max(self.bytes, this.memory_info().rss)


def scaling(folder: Path, recordings: int, minutes: float) -> None:
    """How much faster two workers are than one, and the cost of an hour of sound."""
    source = _recordings(folder, recordings, minutes)
    hours = recordings * minutes / 60
    took = {jobs: _analyzed(source, folder / f"target{jobs}", jobs) for jobs in (1, os.cpu_count() or 1)}
    for jobs, took_s in took.items():
        say(f"{jobs} workers, an hour of sound", [took_s / hours], "s")
    most = max(took)
    say(f"{most} workers against one", [took[1] / took[most]], "times", f"{0.95 * most:.1f}")
    files = [path for path in (folder / "target1").rglob("*") if path.is_file()]
    say("kept for a call", [sum(path.stat().st_size for path in files) / recordings / 1e3], "kB", digits=1)


def overhead(folder: Path, recordings: int, minutes: float) -> None:
    """What one worker takes beyond the analysis itself, which is done in this process for comparison."""
    source = _recordings(folder, recordings, minutes)
    target = folder / "alone"
    work = Work()
    listed = work.list(Storage(str(source)), Storage(str(target)), AgentKey(b"k" * 32), Layout())
    tasks = [msgspec.json.encode(task) for task in listed.tasks]
    work.close()
    began_s = time.perf_counter()
    for task in tasks:
        analyze(task)
    alone_s = time.perf_counter() - began_s
    through_s = _analyzed(source, folder / "through", 1)
    say("analyzed one after the other", [alone_s], "s")
    say("through the engine, one worker", [through_s], "s")
    say("overhead of the engine", [100 * (through_s / alone_s - 1)], "%", "3", 1)


def _recordings(folder: Path, recordings: int, minutes: float) -> Path:
    source = folder / "source"
    source.mkdir()
    once, rate_hz = soundfile.read(sample_call(), dtype="int16")
    length = round(minutes * 60 * rate_hz)
    whole = np.tile(once, (-(-length // len(once)), 1))[:length]
    for at in range(recordings):
        whole[0, 0] = at
        soundfile.write(source / f"2026-03-02_10-00-{at:02}.flac", whole, rate_hz)
    return source


def _analyzed(source: Path, target: Path, jobs: int) -> float:
    """Analyze through the engine, and return how long that took without the start of the first processes."""
    work = Work()
    listed = work.list(Storage(str(source)), Storage(str(target)), AgentKey(b"k" * 32), Layout())
    started_s = _timed(lambda: list(each_settled([b""] * jobs, _nothing, jobs)))
    began_s = time.perf_counter()
    run(listed.tasks, Storage(str(target)), partial(each_settled, work=analyze, jobs=jobs), lambda *_: None)
    work.close()
    return time.perf_counter() - began_s - started_s


def _nothing(_task: bytes) -> bytes:
    import coach.archive.analyzing  # noqa: PLC0415  # what a worker imports before its first recording

    return coach.archive.analyzing.__name__.encode()


def _timed(work: object) -> float:
    began_s = time.perf_counter()
    assert callable(work)
    work()
    return time.perf_counter() - began_s
