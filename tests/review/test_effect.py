"""Whether cues help: on few calls, on many, and where they make no difference."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from coach.model.call import CallHeader, CallSource, CallState, TrialArm
from coach.model.cues import HeldBack
from coach.model.measures import Measure
from coach.review.effect import LEAST_CALLS, Effect, effect_of_cues, poisson_ratio_interval
from coach.review.figures import RISE_RECOVERY_S
from tests.made_up.calls import made_up_headers
from tests.made_up.summaries import changed as changed_figures
from tests.made_up.tables import table_of, times_of

FIRST = made_up_headers()[0]
assert FIRST.summary is not None
BY_HEADERS: dict[int, tuple[float, ...]] = {
    1: (
        28,
        38,
        4.54270833,
        15.981386,
        20,
        46,
        3.70527778,
        24.1506236,
        0.357142857,
        1.25882873,
        -12.2307554,
        5.20596725,
    ),
    2: (
        18,
        41,
        3.36868056,
        12.9553746,
        19,
        26,
        3.11284722,
        15.8897953,
        0.65478395,
        3.83838318,
        -7.6007054,
        6.96081923,
    ),
    3: (
        20,
        31,
        3.19631944,
        14.4761717,
        20,
        35,
        3.535625,
        13.8527816,
        0.49178922,
        1.97475634,
        -3.31575578,
        4.98466736,
    ),
}
"""By seed: calls, rises, hours of speech and the median recovery of either arm, and both intervals."""


def call(
    trial_arm: TrialArm | None, rises: int | None, speech_s: float = 600.0, recoveries_s: tuple[float, ...] = ()
) -> CallHeader:
    assert FIRST.summary is not None
    summary = changed_figures(FIRST.summary, rises=rises, agent_speech_s=speech_s, rise_recovery_s=recoveries_s)
    return replace(FIRST, trial_arm=trial_arm, summary=summary)


def effect(calls: Sequence[CallHeader]) -> Effect | None:
    """The effect over these calls, each with a number of its own."""
    numbered = [replace(one, call_id=number) for number, one in enumerate(calls, 1)]
    return effect_of_cues(
        table_of(numbered), lambda call_ids: times_of(numbered, RISE_RECOVERY_S.name, call_ids)
    )


@pytest.mark.parametrize(
    ("rises", "without", "low", "high"),
    [(10, 20, 0.20901, 1.11918), (0, 5, 0.0, 1.09128), (5, 0, 0.91636, np.inf), (0, 0, 0.0, np.inf)],
)
def test_the_exact_interval_is_that_of_r(rises: int, without: int, low: float, high: float) -> None:
    """Expected values are those of R: `poisson.test(c(10, 20))$conf.int` and so on."""
    found = poisson_ratio_interval(rises, 1.0, without, 1.0)
    assert (found.low, found.high) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


def test_calls_outside_the_trial_tell_nothing() -> None:
    assert effect([]) is None
    others = [
        call(None, 3),
        replace(call(TrialArm.SILENT, 3), source=CallSource.REPLAY),
        call(TrialArm.SHOWN, None),
    ]
    assert effect(others) is None
    assert effect([replace(call(TrialArm.SHOWN, 2), summary=None)]) is None
    assert effect([replace(call(TrialArm.SHOWN, 2), state=CallState.RUNNING)]) is None


def test_a_call_whose_rises_were_not_measured_tells_nothing() -> None:
    unknown = call(TrialArm.SILENT, 0)
    assert unknown.summary is not None
    unknown = replace(unknown, summary=changed_figures(unknown.summary, not_measured_share={Measure.TONE: 0.9}))
    assert effect([unknown]) is None


def test_few_calls_tell_nothing_however_far_apart() -> None:
    calls = [call(TrialArm.SHOWN, 0)] * 40 + [call(TrialArm.SILENT, 9)] * (LEAST_CALLS - 1)
    found = effect(calls)
    assert found is not None
    assert (found.interval, found.can_be_told) == (None, False)
    found = effect([*calls, call(TrialArm.SILENT, 9)])
    assert found is not None
    assert found.can_be_told


def test_figures_are_per_hour_of_the_agents_speech() -> None:
    calls = [call(TrialArm.SHOWN, 1, 1800.0, (4.0, 6.0))] * 10 + [call(TrialArm.SILENT, 2, 900.0, (9.0,))] * 12
    found = effect(calls)
    assert found is not None
    assert (found.shown.rises_per_h, found.silent.rises_per_h) == (2.0, 8.0)
    assert found.ratio == 0.25
    assert (found.shown.recovery_s, found.silent.recovery_s) == (5.0, 9.0)
    assert found.interval is not None
    assert found.interval.low < 0.25 < found.interval.high
    assert found.recovery_can_be_told


def test_the_same_calls_give_the_same_answer() -> None:
    rng = np.random.default_rng(1)
    calls = [call(TrialArm.SHOWN if i % 3 else TrialArm.SILENT, int(rng.poisson(1.0))) for i in range(80)]
    assert effect(calls) == effect(calls)


@pytest.mark.parametrize("clustered", [False, True])
def test_useless_cues_are_seldom_claimed_to_help(clustered: bool) -> None:
    """This holds for clustered rises too, which the interval of two Poisson rates would take for an effect."""
    rng = np.random.default_rng(5)
    told = 0
    for _ in range(120):
        calls = []
        for i in range(75):
            rate = float(rng.gamma(0.5, 2.0)) if clustered else 1.0
            calls.append(call(TrialArm.SILENT if i % 5 == 0 else TrialArm.SHOWN, int(rng.poisson(rate))))
        found = effect(calls)
        assert found is not None
        told += found.can_be_told
    assert told <= 12  # 5 % of 120 are 6; clusters and only 15 silent calls allow some more


def test_cues_that_halve_the_rises_are_found_in_the_end() -> None:
    rng = np.random.default_rng(6)
    calls = [call(TrialArm.SILENT, int(rng.poisson(2.0))) for _ in range(60)]
    calls += [call(TrialArm.SHOWN, int(rng.poisson(1.0))) for _ in range(240)]
    found = effect(calls)
    assert found is not None
    assert found.interval is not None
    assert found.interval.high < 1.0
    assert found.can_be_told


def test_the_reason_and_the_trial_arm_have_one_name() -> None:
    assert HeldBack.SILENT_CALL.value.startswith(TrialArm.SILENT.value)


def any_calls(seed: int) -> list[CallHeader]:
    """A random history of the trial, one call in three of no use to it."""
    chance = random.Random(seed)
    found = []
    for minute in range(200):
        arm = chance.choice([TrialArm.SHOWN, TrialArm.SILENT, None])
        times = tuple(chance.uniform(1, 30) for _ in range(chance.randrange(3)))
        one = call(arm, chance.choice([None, 0, 1, 2, 5]), chance.choice([0.0, 300.5, 911.25]), times)
        if chance.random() < 0.1:
            one = replace(one, summary=None)
        elif chance.random() < 0.2 and one.summary is not None:
            share = {Measure.TONE: chance.choice([0.2, 0.5, 0.7])}
            one = replace(one, summary=replace(one.summary, not_measured_share=share))
        source = chance.choice([CallSource.LIVE] * 5 + [CallSource.REPLAY])
        state = chance.choice([CallState.COMPLETE] * 5 + [CallState.RUNNING, CallState.CUT_SHORT])
        moved = FIRST.started_at + timedelta(minutes=minute)
        found.append(replace(one, source=source, state=state, started_at=moved))
    return found


@pytest.mark.parametrize(("seed", "right"), BY_HEADERS.items())
def test_the_table_says_what_each_call_says_of_itself(seed: int, right: tuple[float, ...]) -> None:
    """Expected values are those of the code before, which read the header of every call."""
    found = effect(any_calls(seed))
    assert found is not None
    assert found.interval is not None
    assert found.recovery_interval_s is not None
    both = (found.shown, found.silent)
    sides = [(one.calls, one.rises, one.speech_h, one.recovery_s) for one in both]
    intervals = [(one.low, one.high) for one in (found.interval, found.recovery_interval_s)]
    assert [one for part in (*sides, *intervals) for one in part] == pytest.approx(right, rel=1e-6)


def test_recoveries_are_read_of_the_calls_of_the_trial_alone() -> None:
    asked: list[int] = []
    calls = [replace(one, call_id=number) for number, one in enumerate(any_calls(1), 1)]

    def read(call_ids: Sequence[int]) -> dict[int, tuple[float, ...]]:
        asked.extend(call_ids)
        return times_of(calls, RISE_RECOVERY_S.name, call_ids)

    effect_of_cues(table_of(calls), read)
    tells = [one for one in calls if one.call_id in asked]
    assert 0 < len(tells) < len(calls) / 2
    assert all(one.trial_arm and one.source is CallSource.LIVE for one in tells)
    assert all(one.summary is not None and one.summary.figures[RISE_RECOVERY_S.name] for one in tells)
