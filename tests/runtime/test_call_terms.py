"""Quiet hours and the draw for silent calls, and that both reach the engine and the history."""

from __future__ import annotations

import random
from datetime import time
from itertools import pairwise

import pytest

from coach.coaching.call_policy import ORDINARY, CallTerms
from coach.model.call import CallSource, Draw
from coach.model.cues import HeldBack
from coach.runtime.call_terms import Terms, TermsOfCalls
from coach.settings.schema import QuietHours, QuietSettings

NOON = TermsOfCalls(lambda: time(12, 30), lambda: 0.0)
QUIET = QuietSettings(hours=QuietHours(on=True, begin="12:00", end="13:00"), silent_calls=True)


def test_a_call_in_quiet_hours_shows_nothing_and_is_in_no_draw() -> None:
    assert NOON.begin(QUIET, CallSource.LIVE) == Terms(CallTerms(HeldBack.QUIET_HOURS), None)


@pytest.mark.parametrize("source", [CallSource.REPLAY, CallSource.SAMPLE])
def test_a_replay_shows_everything(source: CallSource) -> None:
    assert NOON.begin(QUIET, source) == Terms(ORDINARY, None)


def test_without_silent_calls_nothing_is_drawn() -> None:
    def never() -> float:
        raise AssertionError("asked for chance")

    assert TermsOfCalls(chance=never).begin(QuietSettings(), CallSource.LIVE) == Terms(ORDINARY, None)


@pytest.mark.parametrize("one_in", [2, 5, 20])
def test_the_draw_is_one_in_some_and_knows_nothing_of_the_last(one_in: int) -> None:
    terms = TermsOfCalls(chance=random.Random(7).random)
    settings = QuietSettings(silent_calls=True, silent_one_in=one_in)
    n = 20_000
    silent = [terms.begin(settings, CallSource.LIVE).draw is Draw.SILENT for _ in range(n)]
    share = 1 / one_in
    three_sigma = 3 * (share * (1 - share) / n) ** 0.5
    assert sum(silent) / n == pytest.approx(share, abs=three_sigma)
    after_silent = [now for before, now in pairwise(silent) if before]
    assert sum(after_silent) / len(after_silent) == pytest.approx(share, abs=three_sigma * one_in**0.5)


def test_the_same_seed_draws_the_same() -> None:
    settings = QuietSettings(silent_calls=True)
    one, other = (TermsOfCalls(chance=random.Random(3).random) for _ in range(2))
    assert [one.begin(settings, CallSource.LIVE) for _ in range(50)] == [
        other.begin(settings, CallSource.LIVE) for _ in range(50)
    ]


def test_what_was_drawn_is_told_to_the_engine_alone() -> None:
    terms = TermsOfCalls(chance=lambda: 0.0)
    drawn = terms.begin(QuietSettings(silent_calls=True), CallSource.LIVE)
    assert drawn == Terms(CallTerms(HeldBack.SILENT_CALL), Draw.SILENT)
    drawn = TermsOfCalls(chance=lambda: 0.99).begin(QuietSettings(silent_calls=True), CallSource.LIVE)
    assert drawn == Terms(ORDINARY, Draw.SHOWN)
