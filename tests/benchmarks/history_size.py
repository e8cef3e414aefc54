"""A history of 100,000 calls of six minutes: how large it is, and how long it takes to list, find and open.

The calls are made of one that went through the engine, each with other figures, over ten years.
"""

from __future__ import annotations

import argparse
import dataclasses
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import psutil
import soundfile
from sqlalchemy import update

from coach.engine import Engine
from coach.history import tables
from coach.history.call_index import index_call
from coach.history.call_texts import index_texts
from coach.history.store import History, open_history
from coach.history.stored import to_utc_us
from coach.history.sums import seal
from coach.model.call import CallRecord, CallSource
from coach.model.call_notes import Tag
from coach.model.sound import SAMPLE_RATE_HZ, Block
from coach.places import sample_call
from coach.review.figures import PACE_SYLL_PER_S, RISES, TALK_OVERS_BY_AGENT
from coach.review.finding import EVERYTHING, CallFilter, Mark, found_in
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from tests.benchmarks.figures import say

CALLS = 100_000
CALL_S = 360.0
A_DAY = 40
FIRST = 500
"""So many calls are kept as the program keeps them; the others are copies of theirs, sealed and indexed."""
NOTED = 20
"""One call in so many has a note and a tag."""
WORDS = ("depot", "refund", "late", "twice", "number", "address", "locked", "engineer", "cancelled", "voucher")
TIMES = 7
_SEED = 20_261


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks history_size", description=__doc__)
    parser.add_argument("--calls", type=int, default=CALLS)
    parser.add_argument("--keep", type=Path, help="make the history here, or use the one that is there")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="coach-history-") as folder:
        path = chosen.keep or Path(folder, "history.sqlite")
        if not path.exists():
            make(path, chosen.calls)
        _measure(path)


def make(path: Path, calls: int) -> None:
    """Make a history with that many calls, the newest today."""
    history, chance = open_history(path), random.Random(_SEED)
    whole = _call_of_six_minutes()
    first = min(FIRST, calls)
    for number in range(first):
        call_id = history.begin(_started_at(number, calls), CallSource.LIVE, "", "Headset Mono", "Speakers")
        history.complete(call_id, _varied(whole, chance))
        if number % NOTED == 0:
            history.write_call_note(call_id, " ".join(chance.choices(WORDS, k=12)))
            history.write_tags(call_id, [Tag(chance.choice(WORDS))])
    for more in range(first, calls, first):
        _copy(history, more, calls)
        print(f"  {min(calls, more + first)} calls made", file=sys.stderr, flush=True)
    history.close()


def _copy(history: History, more: int, calls: int) -> None:
    """Copy the first calls once, as those that come after `more`."""
    n = min(FIRST, calls - more)
    with history.database.writing() as connection:
        for table in tables.OF_A_CALL:
            names = [column.name for column in table.columns if column.name != "call_id"]
            into, values = ", ".join(("call_id", *names)), ", ".join((f"call_id + {more}", *names))
            connection.exec_driver_sql(
                f"INSERT INTO {table.name} ({into}) SELECT {values} FROM {table.name} WHERE call_id <= {n}"
            )
        for number in range(more, more + n):
            at = _started_at(number, calls)
            of_it = tables.calls.c.call_id == number + 1
            moved = {"started_at": at.isoformat(), "started_utc_us": to_utc_us(at)}
            connection.execute(update(tables.calls).where(of_it).values(**moved))
            seal(connection, number + 1)
            index_call(connection, number + 1)
            index_texts(connection, number + 1)


def _started_at(number: int, calls: int) -> datetime:
    today = datetime.now(UTC).replace(hour=8, minute=0, second=0, microsecond=0)
    day, nth = divmod(calls - 1 - number, A_DAY)
    return today - timedelta(days=day, minutes=12 * nth)


def _call_of_six_minutes() -> CallRecord:
    """The sample call, again and again, through the engine."""
    sound, rate_hz = soundfile.read(sample_call(), dtype="float32", always_2d=True)
    assert rate_hz == SAMPLE_RATE_HZ
    n = int(CALL_S * SAMPLE_RATE_HZ)
    whole = np.resize(sound, (n, sound.shape[1]))
    engine, recorder = Engine(CueSettings()), CallRecorder()
    recorder.add(engine.feed(Block(0, n, *(np.ascontiguousarray(one) for one in whole.T))))
    recorder.add(engine.finish())
    return recorder.record()


def _varied(whole: CallRecord, chance: random.Random) -> CallRecord:
    figures = dict(whole.summary.figures)
    figures |= {RISES.name: chance.choice((0, 0, 0, 1, 3)), TALK_OVERS_BY_AGENT.name: chance.choice((0, 0, 1))}
    figures[PACE_SYLL_PER_S.name] = chance.gauss(4.5, 0.3)
    return dataclasses.replace(whole, summary=dataclasses.replace(whole.summary, figures=figures))


def _measure(path: Path) -> None:
    say("the file", [path.stat().st_size / 1e9], "GB", "2, 1 with thinning", 2)
    before = psutil.Process().memory_info().rss
    history = open_history(path)
    first_s = _timed(history.table, 1)
    table = history.table()
    print(f"  {len(table)} calls")
    say("the table, read from the file", [1e3 * one for one in first_s], "ms", "", 0)
    newest = found_in(table, EVERYTHING)
    middle = len(newest) // 2
    screen = table.call_id[newest[middle : middle + 40]].tolist()
    marks = CallFilter(marks=frozenset({Mark.RISES, Mark.TALK_OVERS}))
    whats: dict[str, tuple[Callable[[], object], str]] = {
        "all calls, newest first": (lambda: found_in(history.table(), EVERYTHING), "100"),
        "filtered by two marks": (lambda: found_in(history.table(), marks), "100"),
        "sorted by pace": (
            lambda: found_in(table, dataclasses.replace(EVERYTHING, order=PACE_SYLL_PER_S.name)),
            "100",
        ),
        "searched for two words": (
            lambda: found_in(table, CallFilter(words="depot ref"), history.calls_with("depot ref")),
            "100",
        ),
        "headers of a screen of 40": (lambda: history.headers(screen), "100"),
        "speech of a screen of 40": (lambda: history.speech_of(screen), "100"),
        "one call": (lambda: history.call(int(table.call_id[newest[middle]])), "200"),
        "the tags": (history.tags, "100"),
    }
    for name, (does, goal) in whats.items():
        say(name, [1e3 * one for one in _timed(does, TIMES)], "ms", goal, 1)
    victim = int(table.call_id[newest[0]])
    say("one call deleted", [1e3 * one for one in _timed(lambda: history.delete(victim), 1)], "ms", "", 0)
    say("the table again, after it", [1e3 * one for one in _timed(history.table, 1)], "ms", "", 0)
    say("memory for all of it", [(psutil.Process().memory_info().rss - before) / 1e6], "MB", "300", 0)
    history.close()


def _timed(does: Callable[[], object], times: int) -> list[float]:
    found = []
    for _ in range(times):
        began = time.perf_counter()
        does()
        found.append(time.perf_counter() - began)
    return [statistics.median(found)]
