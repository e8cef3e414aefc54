"""A microphone that falls back to a telephone's band, on plain values and through the engine."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from coach.coaching.bandwidth import NARROW_BELOW_DB, WIDE_FROM_DB, WIDE_LASTS, BandwidthWatch
from coach.engine import Engine
from coach.model.baseline import Bandwidth, Baseline
from coach.model.cues import CueKind
from coach.model.events import BaselineLearned, CueDecided, Event, MeasurabilityChanged, ReadingTaken
from coach.model.measures import Measure, Reason
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray
from coach.settings.schema import CueSettings
from tests.made_sound import hiss, on_timeline, through_a_telephone, voice

BENT = (Measure.LEVEL, Measure.EFFORT, Measure.TONE)
WITHIN_S = 4.5
"""The running values look back on 1.5 s of speech, and a wide band must last for two more; and a breath."""


def after(watch: BandwidthWatch, upper_band_db: float, times: int) -> Bandwidth | None:
    for _ in range(times):
        watch.feed(upper_band_db)
    return watch.now


def test_nothing_above_is_narrow_at_once_and_wide_must_last() -> None:
    watch = BandwidthWatch(None)
    assert watch.now is None
    assert after(watch, -25.0, 1) is Bandwidth.WIDE
    assert after(watch, -66.0, 1) is Bandwidth.NARROW
    assert after(watch, -25.0, WIDE_LASTS - 1) is Bandwidth.NARROW, "a click"
    assert watch.doubtful
    assert after(watch, -66.0, 1) is Bandwidth.NARROW
    assert not watch.doubtful
    assert after(watch, -25.0, WIDE_LASTS - 1) is Bandwidth.NARROW
    assert after(watch, -25.0, 1) is Bandwidth.WIDE
    assert after(BandwidthWatch(None), -66.0, 1) is Bandwidth.NARROW


@pytest.mark.parametrize("baseline", list(Bandwidth))
def test_between_the_bounds_the_band_is_the_baselines(baseline: Bandwidth) -> None:
    assert after(BandwidthWatch(baseline), (NARROW_BELOW_DB + WIDE_FROM_DB) / 2, 3 * WIDE_LASTS) is baseline


def agent(duration_s: float, *, raised_from_s: float | None = None) -> FloatArray:
    """Someone who speaks on, in a raised voice from some second."""
    sound = on_timeline(duration_s, (1.0, voice(duration_s - 1.0, 120.0, -34.0, seed=5)))
    if raised_from_s is not None:
        start = round(raised_from_s * SAMPLE_RATE_HZ)
        higher = voice(duration_s - raised_from_s, 170.0, -22.0, brightness=9.0, seed=6)
        sound[start:] = higher + hiss(duration_s - raised_from_s, -72.0)
    return sound


def narrowed(sound: FloatArray, from_s: float, to_s: float | None = None) -> FloatArray:
    part = slice(round(from_s * SAMPLE_RATE_HZ), None if to_s is None else round(to_s * SAMPLE_RATE_HZ))
    result = sound.copy()
    result[part] = through_a_telephone(sound)[part]
    return result


def run(sound: FloatArray, baseline: Baseline | None = None) -> tuple[list[Event], Engine]:
    engine = Engine(CueSettings(), baseline)
    return [*engine.feed(Block(0, len(sound), sound, None)), *engine.finish()], engine


def learned(sound: FloatArray) -> Baseline:
    baseline = run(sound)[1].baseline_so_far()
    assert baseline is not None
    return baseline


def changes(events: list[Event], measure: Measure) -> list[tuple[Reason | None, float]]:
    """When this measure's band was called another, and when not any more."""
    found = [
        (e.reason, e.start_s) for e in events if isinstance(e, MeasurabilityChanged) and e.measure is measure
    ]
    return [
        (now[0], now[1])
        for before, now in pairwise([(None, 0.0), *found])
        if Reason.NARROW_BAND in (before[0], now[0]) or Reason.WIDE_BAND in (before[0], now[0])
    ]


def rises_s(events: list[Event]) -> list[float]:
    return [e.cue.time_s for e in events if isinstance(e, CueDecided) and e.cue.kind is CueKind.TONE_RISING]


BASELINE = learned(agent(40.0))


def test_a_headset_that_goes_to_its_telephone_band_and_back() -> None:
    events, _ = run(narrowed(agent(45.0), 10.0, 30.0), BASELINE)
    for measure in BENT:
        (narrow, since_s), (none, until_s) = changes(events, measure)
        assert (narrow, none) == (Reason.NARROW_BAND, None)
        assert 10.0 < since_s < 10.0 + WITHIN_S
        assert 30.0 < until_s < 30.0 + WITHIN_S
    for measure in (Measure.AGENT_SPEECH, Measure.F0, Measure.PACE):
        assert changes(events, measure) == []
    (reading,) = [e.reading for e in events if isinstance(e, ReadingTaken) and 20.0 <= e.reading.time_s < 20.1]
    assert (Measure.LEVEL, Reason.NARROW_BAND) in reading.not_measured
    assert isinstance(reading.f0_st_over_baseline, float)


def test_no_rise_is_told_in_another_band() -> None:
    sound = agent(45.0, raised_from_s=20.0)
    assert rises_s(run(sound, BASELINE)[0]), "in the usual's own band there is one"
    assert rises_s(run(narrowed(sound, 10.0), BASELINE)[0]) == []


def test_a_narrow_baseline_does_not_fit_a_wide_microphone() -> None:
    narrow = learned(narrowed(agent(40.0), 0.0))
    assert (narrow.bandwidth, BASELINE.bandwidth) == (Bandwidth.NARROW, Bandwidth.WIDE)
    assert changes(run(narrowed(agent(30.0), 0.0), narrow)[0], Measure.TONE) == []
    ((reason, since_s),) = changes(run(agent(30.0), narrow)[0], Measure.TONE)
    assert reason is Reason.WIDE_BAND
    assert since_s < 1.0 + WITHIN_S


def test_of_a_baseline_of_unknown_bandwidth_nothing_is_said() -> None:
    events, _ = run(narrowed(agent(30.0), 10.0), replace(BASELINE, bandwidth=None))
    assert changes(events, Measure.TONE) == []


@pytest.mark.parametrize("room_db", [-72.0, -50.0])
@pytest.mark.parametrize("narrow", [False, True])
def test_a_microphone_that_stays_as_it_is_is_trusted(room_db: float, narrow: bool) -> None:
    sound = (agent(40.0) + hiss(40.0, room_db, seed=8)).astype(np.float32)
    events, _ = run(narrowed(sound, 0.0) if narrow else sound)
    assert changes(events, Measure.TONE) == []


def test_what_is_learned_in_a_call_is_of_one_bandwidth() -> None:
    events, engine = run(narrowed(agent(75.0), 14.0))
    baselines = [e.baseline for e in events if isinstance(e, BaselineLearned)]
    assert {one.bandwidth for one in baselines} == {Bandwidth.NARROW}, (
        "twelve seconds of the wide band were too few"
    )
    alone = learned(narrowed(agent(75.0), 0.0))
    heard = engine.heard_voice()
    assert heard is not None
    assert heard.baseline.effort_db == pytest.approx(alone.effort_db, abs=0.2)
    assert heard.baseline.speech_s < 62.0


def test_a_call_adds_what_had_the_baselines_bandwidth() -> None:
    most_narrow = run(narrowed(agent(70.0), 26.0), BASELINE)[1].heard_voice()
    nearly_all_narrow = run(narrowed(agent(40.0), 8.0), BASELINE)[1].heard_voice()
    assert most_narrow is not None
    assert most_narrow.baseline.bandwidth is Bandwidth.WIDE
    assert most_narrow.baseline.effort_db == pytest.approx(BASELINE.effort_db, abs=0.5)
    assert nearly_all_narrow is not None
    assert nearly_all_narrow.baseline.bandwidth is Bandwidth.NARROW, "which is asked about"


def test_a_new_band_gets_a_baseline_of_its_own() -> None:
    events, _ = run(narrowed(agent(80.0), 35.0))
    (narrow, since_s), (none, until_s) = changes(events, Measure.TONE)
    assert (narrow, none) == (Reason.NARROW_BAND, None)
    assert 35.0 < since_s < 35.0 + WITHIN_S
    assert until_s - since_s == pytest.approx(24.0, abs=3.0), "20 s of speech, as any usual needs, and pauses"
    assert [e.baseline.bandwidth for e in events if isinstance(e, BaselineLearned)][-1] is Bandwidth.NARROW
