"""Trends: how often a change is claimed where there is none, how often one is found, and how long it takes."""

from __future__ import annotations

import argparse
import statistics
import time
from datetime import date, timedelta

import numpy as np

from coach.model.call_table import CallTable
from coach.review.finding import day_number
from coach.review.trends import Change, Period, starts_of, trends_of, trends_since
from coach.review.worst_times import WEEKS, worst_times
from tests.benchmarks.figures import say
from tests.made_up.weeks import WORKDAYS, working_weeks

FRIDAY = date(2026, 11, 27)
HISTORIES = 1000
CALLS = 100_000
DRILLED = ("talk_overs", "heard_out", "agent_share")
"""The measures of a drill that has as many as any."""
TIMES = 7
_SEED = 20_262


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks trends", description=__doc__)
    parser.add_argument("--histories", type=int, default=HISTORIES)
    _measure(parser.parse_args(arguments).histories)


def run() -> None:
    _measure(HISTORIES)


def _measure(histories: int) -> None:
    for a_day in (5, 10, 20, 40):
        claimed = [false_claims(a_day, seed) for seed in range(histories)]
        name = f"weeks that claim a change, {a_day} calls a day, shuffled"
        say(name, [100 * statistics.fmean(map(bool, claimed))], "%", "5 at most", 1)
        claimed = [claims_since(a_day, seed) for seed in range(histories)]
        name = f"drills after which calls seem to have moved, {a_day} calls a day, shuffled"
        say(name, [100 * statistics.fmean(map(bool, claimed))], "%", "5 at most", 1)
    for period in (Period.WEEK, Period.MONTH):
        for a_day in (5, 10, 20, 40):
            found = [half_as_many_found(period, a_day, seed) for seed in range(histories // 2)]
            name = f"half as many talk-overs found in a {period.value}, {a_day} calls a day"
            say(name, [100 * statistics.fmean(found)], "%", "", 0)
    for a_day in (8, 25):
        told = [bool(worst_times(shuffled(a_day, WEEKS, seed), FRIDAY).found) for seed in range(histories // 2)]
        name = f"histories with a worst time, {a_day} calls a day, shuffled"
        say(name, [100 * statistics.fmean(told)], "%", "5 at most", 1)
    a_day = 40
    table = working_weeks(FRIDAY, CALLS // (a_day * WORKDAYS), a_day, np.random.default_rng(_SEED))
    for period in Period:
        taken = []
        for _ in range(TIMES):
            began = time.perf_counter()
            trends_of(table, period, FRIDAY)
            taken.append(1e3 * (time.perf_counter() - began))
        say(f"a {period.value} against the four before, {len(table)} calls", taken, "ms", "400", 0)
    began = time.perf_counter()
    worst_times(table, FRIDAY)
    say("the worst times", [1e3 * (time.perf_counter() - began)], "ms", "400", 0)


def false_claims(a_day: int, seed: int) -> int:
    """Return how many changes a week claims whose days, with the four weeks before, come in any order."""
    return sum(one.is_told for one in trends_of(shuffled(a_day, 5, seed), Period.WEEK, FRIDAY).trends)


def claims_since(a_day: int, seed: int) -> int:
    """Return how many changes are claimed six weeks after a first attempt, among days in any order."""
    table = shuffled(a_day, 12, seed)
    since = FRIDAY - timedelta(weeks=6)
    return sum(one.is_told for one in trends_since(table, DRILLED, since, FRIDAY))


def shuffled(a_day: int, weeks: int, seed: int) -> CallTable:
    """Return weeks whose days come in any order."""
    return working_weeks(FRIDAY, weeks, a_day, np.random.default_rng((_SEED, a_day, seed)), shuffled=True)


def half_as_many_found(period: Period, a_day: int, seed: int) -> bool:
    """Return whether it is found that in this period 1 call in 8 has a talk-over, after four with 1 in 4."""
    begun = day_number(starts_of(period, FRIDAY)[-2])
    weeks = 5 if period is Period.WEEK else 22
    table = working_weeks(
        FRIDAY,
        weeks,
        a_day,
        np.random.default_rng((_SEED, a_day, seed)),
        rate=lambda day: np.where(day >= begun, 0.125, 0.25),
    )
    trends = trends_of(table, period, FRIDAY).trends
    return next(one.change for one in trends if one.measure.name == "talk_overs") is Change.LESS
