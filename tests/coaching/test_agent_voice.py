"""Tone, usual, pace and trust on plain numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from coach.coaching.baseline_learner import LEAST_SPEECH_S, STEP_S, BaselineLearner
from coach.coaching.measurability import Measurability, SignalConditions, reasons
from coach.coaching.pace import LEAST_S, PaceWindow
from coach.coaching.tone import (
    LEAST_HOPS,
    WINDOW_HOPS,
    HopOfSpeech,
    ToneWindow,
    deviation,
    hops_of_speech,
    lombard_db,
)
from coach.dsp.voice_measures import VoiceHops
from coach.model.baseline import Bandwidth, BaselineSource
from coach.model.measures import Measure, Reason
from tests.coaching.moments import BASELINE, TONE

FINE = SignalConditions(
    agent_reason=None,
    caller_reason=None,
    clipped=False,
    noisy=False,
    baseline_known=True,
    pace_known=True,
)


def hop_of_speech(level_db: float, upper_band_db: float) -> tuple[HopOfSpeech, bool]:
    """A hop of a voice in a room of -70 dBFS, and whether it does not stand over it."""
    values = (level_db, 150.0, -10.0, -70.0, 0.0, upper_band_db, 1.0, 0.0)
    hops, drowned = hops_of_speech(VoiceHops(*(np.array([one], np.float32) for one in values)))
    return hops[0], drowned[0]


def test_the_window_gives_what_went_in_and_nothing_on_too_little() -> None:
    window, (loud, drowned) = ToneWindow(), hop_of_speech(-30.0, -52.0)
    for hop in range(WINDOW_HOPS):
        assert (window.tone() is None) == (hop < LEAST_HOPS)
        window.add(loud, drowned=drowned)
    tone = window.tone()
    assert tone is not None
    assert (tone.level_db, tone.f0_hz, tone.effort_db) == (pytest.approx(-30.0), 150.0, -10.0)
    assert tone.upper_band_db == pytest.approx(-22.0, abs=1e-4)


def test_hops_no_louder_than_the_room_do_not_count() -> None:
    window, (quiet, drowned) = ToneWindow(), hop_of_speech(-66.0, -88.0)
    for _ in range(WINDOW_HOPS):
        window.add(quiet, drowned=drowned)
    assert window.tone() is None
    assert window.drowned_share == 1.0


def test_the_window_holds_the_last_of_any_number_of_hops() -> None:
    asked_often, asked_once = ToneWindow(), ToneWindow()
    for number in range(3 * WINDOW_HOPS + 7):
        hop, drowned = hop_of_speech(-40.0 + number / 50, -60.0)
        for window in (asked_often, asked_once):
            window.add(hop, drowned=drowned)
        asked_often.tone()
    assert asked_once.tone() == asked_often.tone() is not None


def test_the_baseline_itself_is_no_departure() -> None:
    gone = deviation(TONE, BASELINE)
    assert (gone.level_db, gone.f0_st, gone.effort_db, gone.rise) == (0.0, 0.0, 0.0, 0.0)


@pytest.mark.parametrize("gain_db", [-12.0, 9.0, 12.0])
def test_gain_alone_is_no_rise(gain_db: float) -> None:
    assert deviation(replace(TONE, level_db=TONE.level_db + gain_db), BASELINE).rise <= 0.0


def test_level_holds_a_rise_back_and_never_makes_one() -> None:
    lively = replace(TONE, f0_hz=1.2 * TONE.f0_hz, effort_db=TONE.effort_db + 2.0)
    without_level = deviation(lively, BASELINE, level_counts=False).rise
    assert without_level > 0.4
    assert deviation(replace(lively, level_db=TONE.level_db + 12.0), BASELINE).rise == without_level
    assert deviation(lively, BASELINE).rise == pytest.approx(without_level * 2 / 3)


def test_a_question_alone_is_no_rise_and_all_three_together_are() -> None:
    assert deviation(replace(TONE, f0_hz=200.0), BASELINE).rise < 0.4
    assert deviation(replace(TONE, level_db=-26.0, f0_hz=160.0, effort_db=-6.0), BASELINE).rise > 0.9


def test_under_automatic_gain_effort_and_f0_still_make_a_rise() -> None:
    assert deviation(replace(TONE, f0_hz=160.0, effort_db=-6.0), BASELINE).rise > 0.6


def test_in_clipped_speech_level_and_f0_must_both_rise() -> None:
    def rise(level_db: float, f0_hz: float) -> float:
        clipped = replace(TONE, level_db=TONE.level_db + level_db, f0_hz=f0_hz, effort_db=TONE.effort_db + 9.0)
        return deviation(clipped, BASELINE, effort_counts=False).rise

    assert rise(12.0, 160.0) > 0.9
    assert rise(12.0, TONE.f0_hz) == 0.0, "the microphone's gain"
    assert rise(0.0, 160.0) == 0.0, "a question"
    assert rise(3.2, 160.0) == pytest.approx(0.5), "the lesser of the two"


def test_a_louder_room_explains_a_louder_voice() -> None:
    assert lombard_db(-5.0) == 0.0
    assert lombard_db(10.0) == pytest.approx(2.4)
    assert lombard_db(20.0) == pytest.approx(8.9)
    loud = replace(TONE, level_db=-27.0, f0_hz=130.0, effort_db=-10.0)
    assert deviation(replace(loud, noise_db=-50.0), BASELINE).rise < deviation(loud, BASELINE).rise - 0.2


def test_a_raised_stretch_hardly_moves_the_baseline() -> None:
    learner = BaselineLearner(BaselineSource.CALL, Bandwidth.WIDE)
    for i in range(round(60 / STEP_S)):
        raised = 50 <= i < 62
        learner.add(replace(TONE, level_db=-20.0 if raised else -34.0 + (i % 5 - 2) * 0.5), 4.0)
    baseline = learner.baseline()
    assert baseline is not None
    assert baseline.level_db == pytest.approx(-34.0, abs=0.5)
    assert baseline.level_spread_db < 2.0
    assert baseline.f0_hz == pytest.approx(120.0)
    assert baseline.pace_syll_per_s == 4.0


def test_too_little_speech_is_no_baseline() -> None:
    learner = BaselineLearner(BaselineSource.CALL, Bandwidth.WIDE)
    for _ in range(round(LEAST_SPEECH_S / STEP_S) - 1):
        learner.add(TONE, 4.0)
    assert learner.baseline() is None
    learner.add(TONE, 4.0)
    assert learner.baseline() is not None


@pytest.mark.parametrize("rate", [2.0, 4.0, 7.0])
def test_pace_counts_nuclei_over_speech_not_over_the_clock(rate: float) -> None:
    pace = PaceWindow()
    for hop in range(2000):
        pace.add_speech(1)
        if int((hop + 1) * rate / 100) > int(hop * rate / 100):
            pace.add_nucleus(0.0)
        if (hop + 1) / 100 < LEAST_S:
            assert pace.rate_syll_per_s() is None
    assert pace.rate_syll_per_s() == pytest.approx(rate, rel=0.05)


def test_the_pace_of_the_last_moments_says_at_once_what_changed() -> None:
    pace = PaceWindow()
    for second in range(20):  # 4 syllables a second, 10 from 12 s on, 4 again from 18 s on
        rate = 10 if 12 <= second < 18 else 4
        for number in range(100):
            pace.add_speech(1)
            if number % (100 // rate) == 0:
                pace.add_nucleus(100.0 + second + number / 100)
        if second == 17:
            assert pace.now_syll_per_s() == pytest.approx(10.0, rel=0.1)
            assert pace.faster_since_s(6.0) == pytest.approx(112.0, abs=0.3)
            assert pace.faster_since_s(11.0) == pytest.approx(117.9, abs=0.01), "none of it: the newest nucleus"
    assert pace.now_syll_per_s() == pytest.approx(4.0, rel=0.2)
    assert pace.rate_syll_per_s() == pytest.approx(8.5, rel=0.1)
    assert PaceWindow().now_syll_per_s() is None
    assert PaceWindow().faster_since_s(4.0) is None


def test_everything_in_order_is_trusted_throughout() -> None:
    assert reasons(FINE) == {}


@pytest.mark.parametrize(
    ("change", "measure", "reason"),
    [
        ({"caller_reason": Reason.NO_CHANNEL}, Measure.OVERLAP, Reason.NO_CHANNEL),
        ({"caller_reason": Reason.GAP}, Measure.CALLER_SPEECH, Reason.GAP),
        ({"agent_reason": Reason.GAP}, Measure.AGENT_SPEECH, Reason.GAP),
        ({"agent_reason": Reason.LEAK}, Measure.TONE, Reason.LEAK),
        ({"agent_reason": Reason.LEAK}, Measure.OVERLAP, Reason.LEAK),
        ({"clipped": True}, Measure.EFFORT, Reason.CLIPPING),
        ({"clipped": True, "baseline_known": False}, Measure.TONE, Reason.CLIPPING),
        ({"clipped": True, "agc_running": True}, Measure.TONE, Reason.CLIPPING),
        ({"clipped": True, "agc_running": True}, Measure.LEVEL, Reason.GAIN),
        ({"noisy": True}, Measure.F0, Reason.NOISE),
        ({"caller_reason": Reason.HOLD_MUSIC}, Measure.OVERLAP, Reason.HOLD_MUSIC),
        ({"agent_reason": Reason.HOLD_MUSIC}, Measure.AGENT_SPEECH, Reason.HOLD_MUSIC),
        ({"baseline_known": False}, Measure.TONE, Reason.TOO_LITTLE_SPEECH),
        ({"pace_known": False}, Measure.PACE, Reason.TOO_LITTLE_SPEECH),
    ],
)
def test_each_fact_silences_what_it_spoils(change: dict[str, Any], measure: Measure, reason: Reason) -> None:
    assert reasons(FINE._replace(**change))[measure] is reason


@pytest.mark.parametrize(
    ("now", "reason"), [(Bandwidth.NARROW, Reason.NARROW_BAND), (Bandwidth.WIDE, Reason.WIDE_BAND)]
)
def test_another_band_bends_level_and_effort_alone(now: Bandwidth, reason: Reason) -> None:
    facts = FINE._replace(other_band=now)
    assert reasons(facts) == dict.fromkeys((Measure.LEVEL, Measure.EFFORT, Measure.TONE), reason)
    assert reasons(facts._replace(noisy=True))[Measure.LEVEL] is Reason.NOISE, "what spoils more is said first"
    assert reasons(facts._replace(agc_running=True))[Measure.LEVEL] is Reason.GAIN


def test_no_caller_leaves_the_agents_own_measures_alone() -> None:
    alone = reasons(FINE._replace(caller_reason=Reason.NO_CHANNEL))
    assert set(alone) == {Measure.CALLER_SPEECH, Measure.OVERLAP}


def test_trust_speaks_only_of_changes() -> None:
    unmeasured = Measurability()
    assert unmeasured.feed(0.0, FINE) == []
    changes = unmeasured.feed(1.0, FINE._replace(clipped=True))
    assert [(one.measure, one.reason) for one in changes] == [(Measure.EFFORT, Reason.CLIPPING)]
    assert unmeasured.feed(2.0, FINE._replace(clipped=True)) == []
    assert all(one.reason is None and one.start_s == 3.0 for one in unmeasured.feed(3.0, FINE))
