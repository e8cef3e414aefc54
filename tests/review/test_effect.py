"""Whether cues help: on few calls, on many, and where they make no difference."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coach.model.call import CallHeader, CallSource, CallState, TrialArm
from coach.model.cues import HeldBack
from coach.model.measures import Measure
from coach.review.effect import LEAST_CALLS, effect_of_cues, poisson_ratio_interval
from tests.made_up.calls import made_up_headers
from tests.made_up.summaries import changed as changed_figures

FIRST = made_up_headers()[0]
assert FIRST.summary is not None


def call(
    trial_arm: TrialArm | None, rises: int | None, speech_s: float = 600.0, recoveries_s: tuple[float, ...] = ()
) -> CallHeader:
    assert FIRST.summary is not None
    summary = changed_figures(FIRST.summary, rises=rises, agent_speech_s=speech_s, rise_recovery_s=recoveries_s)
    return replace(FIRST, trial_arm=trial_arm, summary=summary)


@pytest.mark.parametrize(
    ("rises", "without", "low", "high"),
    [(10, 20, 0.20901, 1.11918), (0, 5, 0.0, 1.09128), (5, 0, 0.91636, np.inf), (0, 0, 0.0, np.inf)],
)
def test_the_exact_interval_is_that_of_r(rises: int, without: int, low: float, high: float) -> None:
    """Expected values are those of R: `poisson.test(c(10, 20))$conf.int` and so on."""
    found = poisson_ratio_interval(rises, 1.0, without, 1.0)
    assert (found.low, found.high) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


def test_calls_outside_the_trial_tell_nothing() -> None:
    assert effect_of_cues([]) is None
    others = [
        call(None, 3),
        replace(call(TrialArm.SILENT, 3), source=CallSource.REPLAY),
        call(TrialArm.SHOWN, None),
    ]
    assert effect_of_cues(others) is None
    assert effect_of_cues([replace(call(TrialArm.SHOWN, 2), summary=None)]) is None
    assert effect_of_cues([replace(call(TrialArm.SHOWN, 2), state=CallState.RUNNING)]) is None


def test_a_call_whose_rises_were_not_measured_tells_nothing() -> None:
    unknown = call(TrialArm.SILENT, 0)
    assert unknown.summary is not None
    unknown = replace(unknown, summary=changed_figures(unknown.summary, not_measured_share={Measure.TONE: 0.9}))
    assert effect_of_cues([unknown]) is None


def test_few_calls_tell_nothing_however_far_apart() -> None:
    calls = [call(TrialArm.SHOWN, 0)] * 40 + [call(TrialArm.SILENT, 9)] * (LEAST_CALLS - 1)
    effect = effect_of_cues(calls)
    assert effect is not None
    assert (effect.interval, effect.can_be_told) == (None, False)
    effect = effect_of_cues([*calls, call(TrialArm.SILENT, 9)])
    assert effect is not None
    assert effect.can_be_told


def test_figures_are_per_hour_of_the_agents_speech() -> None:
    calls = [call(TrialArm.SHOWN, 1, 1800.0, (4.0, 6.0))] * 10 + [call(TrialArm.SILENT, 2, 900.0, (9.0,))] * 12
    effect = effect_of_cues(calls)
    assert effect is not None
    assert (effect.shown.rises_per_h, effect.silent.rises_per_h) == (2.0, 8.0)
    assert effect.ratio == 0.25
    assert (effect.shown.recovery_s, effect.silent.recovery_s) == (5.0, 9.0)
    assert effect.interval is not None
    assert effect.interval.low < 0.25 < effect.interval.high
    assert effect.recovery_can_be_told


def test_the_same_calls_give_the_same_answer() -> None:
    rng = np.random.default_rng(1)
    calls = [call(TrialArm.SHOWN if i % 3 else TrialArm.SILENT, int(rng.poisson(1.0))) for i in range(80)]
    assert effect_of_cues(calls) == effect_of_cues(calls)


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
        effect = effect_of_cues(calls)
        assert effect is not None
        told += effect.can_be_told
    assert told <= 12  # 5 % of 120 are 6; clusters and only 15 silent calls allow some more


def test_cues_that_halve_the_rises_are_found_in_the_end() -> None:
    rng = np.random.default_rng(6)
    calls = [call(TrialArm.SILENT, int(rng.poisson(2.0))) for _ in range(60)]
    calls += [call(TrialArm.SHOWN, int(rng.poisson(1.0))) for _ in range(240)]
    effect = effect_of_cues(calls)
    assert effect is not None
    assert effect.interval is not None
    assert effect.interval.high < 1.0
    assert effect.can_be_told


def test_the_reason_and_the_trial_arm_have_one_name() -> None:
    assert HeldBack.SILENT_CALL.value.startswith(TrialArm.SILENT.value)
