"""Whole calls when something is wrong: gain that changes, a room that gets loud, the caller in the microphone.

The same calls are judged with and without each nuisance. They are by the agents of the chosen half, three
minutes long and clean, some with the raised spans of `build_calls.py` (7, 10 and 15 dB over the baseline), some
with none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from coach.model.sound import Speaker
from tests.benchmarks.accuracy import ours
from tests.benchmarks.accuracy.bootstrap import Interval, Rows, f1_pct, interval, share_pct
from tests.benchmarks.accuracy.builder import build_call
from tests.benchmarks.accuracy.corpus import as_in_a_file, seed_of
from tests.benchmarks.accuracy.judging import Leaked, Rises, Turns, leaked, rises, talk_overs
from tests.benchmarks.accuracy.nuisance_sounds import (
    GAINS,
    LEAKS,
    PLAIN,
    ROOMS,
    as_channels,
    heard_with,
)
from tests.benchmarks.accuracy.options import Half, Options
from tests.benchmarks.accuracy.tables import Table, cell
from tests.benchmarks.accuracy.workers import each

SEEDS = {Half.ODD: (11, 13), Half.EVEN: (12, 14), Half.ALL: (11, 12)}
# No event in t hours means at most 3 / t an hour, at 95 % (Hanley and Lippman-Hand 1983).
RULE_OF_THREE = 3.0
ALL = (PLAIN, *GAINS, *ROOMS, *LEAKS)


@dataclass(frozen=True, slots=True)
class _Task:
    seed: int
    agent: int
    raised: bool
    options: Options


@dataclass(frozen=True, slots=True)
class _Judged:
    """One call under one nuisance. `rises`: from the change on. `plain`: the same spans without it."""

    raised: bool
    rises: Rises
    plain: Rises
    by_agent: Turns
    by_caller: Turns
    leaked: Leaked


def run(options: Options) -> list[Table]:
    """Measure rises under changes of gain and room, and turns under a leak."""
    seeds = SEEDS[options.half][: 1 if options.quick else None]
    agents = [
        int(folder.name[-2:])
        for folder in sorted((options.speech / "raised_voice").iterdir())
        if options.half.has(int(folder.name[-2:]))
    ][: 1 if options.quick else None]
    tasks = [
        _Task(seed, agent, raised, options) for seed in seeds for agent in agents for raised in (False, True)
    ]
    judged = each(_judge, tasks, options.jobs)
    by_name = {nuisance.name: [one[nuisance.name] for one in judged] for nuisance in ALL}
    said = ", ".join(map(str, seeds))
    note = f"{len(tasks)} calls, half of them with raised spans: seeds {said}, agents {len(agents)}"
    return [_rises_table(by_name, note), _leak_table(by_name, note)]


def _judge(task: _Task) -> dict[str, _Judged]:
    """Judge one call under every nuisance."""
    call = build_call(task.options.speech, task.seed, task.agent, raised=task.raised)
    plain_record = None
    found = {}
    for nuisance in ALL:
        seed = seed_of(task.seed, task.agent)
        microphone, when_s = heard_with(call, nuisance, seed, task.options)
        sound = as_in_a_file(as_channels(microphone, call.caller))
        record = ours.hear(sound, call.baseline).record
        plain_record = plain_record or record
        after_s = when_s if nuisance.at_once else 0.0
        found[nuisance.name] = _Judged(
            task.raised,
            rises(call, record, after_s),
            rises(call, plain_record, after_s),
            talk_overs(call, record, Speaker.AGENT),
            talk_overs(call, record, Speaker.CALLER),
            leaked(call, record),
        )
    return found


def _rises_table(by_name: dict[str, list[_Judged]], note: str) -> Table:
    rows = []
    hours = sum(one.rises.hours for one in by_name[PLAIN.name] if not one.raised)
    for nuisance in (PLAIN, *GAINS, *ROOMS):
        calls = by_name[nuisance.name]
        quiet = [one.rises for one in calls if not one.raised]
        loud = [one for one in calls if one.raised]
        false = sum(one.false for one in quiet)
        rows.append(
            (
                nuisance.name,
                f"{false} in {hours:.1f} h",
                _share(loud, lambda one: (one.rises.found, one.rises.spans)),
                _share(loud, lambda one: (one.plain.found, one.plain.spans)),
                _share(loud, lambda one: (one.rises.found + one.rises.declared, one.rises.spans)),
                cell(interval([(one.rises.false, one.rises.hours) for one in loud], _per_hour)),
                _share(calls, lambda one: (one.rises.tone_hops, one.rises.hops)),
            )
        )
    return Table(
        "Rises, when gain or room change in mid-call",
        (
            "nuisance",
            "false rises, calls without a raise",
            "raised spans found, %",
            "the same spans without it, %",
            "found or declared not measured, %",
            "false rises an hour, calls with raises",
            "tone not measured, % of the time",
        ),
        tuple(rows),
        (
            f"{note}. Raised spans that begin after the change. None in {hours:.1f} h still allows "
            f"{RULE_OF_THREE / hours:.0f} an hour (95 %).",
        ),
    )


def _leak_table(by_name: dict[str, list[_Judged]], note: str) -> Table:
    rows = []
    for nuisance in (PLAIN, *LEAKS):
        calls = by_name[nuisance.name]
        rows.append(
            (
                nuisance.name,
                _share(calls, lambda one: (one.leaked.claimed, one.leaked.alone)),
                _share(calls, lambda one: (one.leaked.found, one.leaked.both)),
                _share(calls, lambda one: (one.leaked.found_or_declared, one.leaked.both)),
                _f1([one.by_agent for one in calls]),
                _f1([one.by_caller for one in calls]),
                _off([s for one in calls for s in one.by_agent.start_off_s]),
                _off([s for one in calls for s in one.by_agent.end_off_s]),
                _share(calls, lambda one: (one.leaked.not_measured, 2 * one.leaked.hops)),
            )
        )
    return Table(
        "Turns, when the caller leaks into the microphone",
        (
            "leak",
            "caller claimed as agent, %",
            "agent found under double talk, %",
            "found or declared, %",
            "talk-over F1, agent starts, %",
            "talk-over F1, caller starts, %",
            "start off, median ms",
            "end off, median ms",
            "tone and overlap not measured, %",
        ),
        tuple(rows),
        (
            f"{note}. Claimed: while the caller speaks and the agent has not for 0.3 s and will not for 0.3 s. "
            "Off: talk-overs of the agent that were found; their intervals are over talk-overs.",
        ),
    )


def _share(calls: list[_Judged], part: Callable[[_Judged], tuple[float, float]]) -> str:
    return cell(interval([part(one) for one in calls], share_pct))


def _f1(turns: list[Turns]) -> str:
    return cell(interval([(one.hits, one.false, one.missed) for one in turns], f1_pct))


def _off(seconds: list[float]) -> str:
    median: Interval = interval([(1000 * one,) for one in seconds], lambda rows: float(np.median(rows)))
    return cell(median, 0)


def _per_hour(rows: Rows) -> float:
    return float(rows[:, 0].sum() / rows[:, 1].sum())
