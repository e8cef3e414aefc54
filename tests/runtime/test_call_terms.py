"""The policy of a new call: quiet hours, and the draw for silent calls."""

from __future__ import annotations

import random
from datetime import time
from itertools import pairwise

import pytest

from coach.coaching.call_policy import ORDINARY, CallPolicy
from coach.model.call import CallSource, TrialArm
from coach.model.cues import HeldBack
from coach.runtime.call_policies import BegunPolicy, CallPolicies
from coach.settings.schema import QuietHours, QuietSettings

NOON = CallPolicies(lambda: time(12, 30), lambda: 0.0)
QUIET = QuietSettings(hours=QuietHours(on=True, begin="12:00", end="13:00"), silent_calls=True)


def test_a_call_in_quiet_hours_is_not_in_the_trial() -> None:
    assert NOON.begin(QUIET, CallSource.LIVE) == BegunPolicy(CallPolicy(HeldBack.QUIET_HOURS), None)


@pytest.mark.parametrize("source", [CallSource.REPLAY, CallSource.SAMPLE])
def test_a_replay_shows_everything(source: CallSource) -> None:
    assert NOON.begin(QUIET, source) == BegunPolicy(ORDINARY, None)


def test_without_silent_calls_nothing_is_drawn() -> None:
    def never() -> float:
        raise AssertionError("asked for chance")

    assert CallPolicies(chance=never).begin(QuietSettings(), CallSource.LIVE) == BegunPolicy(ORDINARY, None)


@pytest.mark.parametrize("one_in", [2, 5, 20])
def test_draws_have_the_set_chance_and_are_independent(one_in: int) -> None:
    policy = CallPolicies(chance=random.Random(7).random)
    settings = QuietSettings(silent_calls=True, silent_one_in=one_in)
    n = 20_000
    silent = [policy.begin(settings, CallSource.LIVE).trial_arm is TrialArm.SILENT for _ in range(n)]
    share = 1 / one_in
    three_sigma = 3 * (share * (1 - share) / n) ** 0.5
    assert sum(silent) / n == pytest.approx(share, abs=three_sigma)
    after_silent = [now for before, now in pairwise(silent) if before]
    assert sum(after_silent) / len(after_silent) == pytest.approx(share, abs=three_sigma * one_in**0.5)


def test_the_same_seed_draws_the_same() -> None:
    settings = QuietSettings(silent_calls=True)
    one, other = (CallPolicies(chance=random.Random(3).random) for _ in range(2))
    assert [one.begin(settings, CallSource.LIVE) for _ in range(50)] == [
        other.begin(settings, CallSource.LIVE) for _ in range(50)
    ]


def test_the_policy_and_the_trial_arm_follow_the_draw() -> None:
    policy = CallPolicies(chance=lambda: 0.0)
    drawn = policy.begin(QuietSettings(silent_calls=True), CallSource.LIVE)
    assert drawn == BegunPolicy(CallPolicy(HeldBack.SILENT_CALL), TrialArm.SILENT)
    drawn = CallPolicies(chance=lambda: 0.99).begin(QuietSettings(silent_calls=True), CallSource.LIVE)
    assert drawn == BegunPolicy(ORDINARY, TrialArm.SHOWN)
