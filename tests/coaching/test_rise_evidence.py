"""The evidence of a rise: which measure it begins with, which the cue then names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coach.coaching.rules import SPEC_OF, rise
from coach.coaching.tone import Tone, deviation
from coach.model.baseline import Baseline
from coach.model.cues import CueKind, Evidence
from coach.model.measures import Measure, Reason
from coach.settings.schema import When
from coach.views.band import band_of
from tests.coaching.moments import BASELINE, TONE, at


def rise_evidence(
    tone: Tone, baseline: Baseline, unmeasured: Mapping[Measure, Reason] | None = None
) -> Evidence:
    unmeasured = unmeasured or {}
    gone = deviation(
        tone,
        baseline,
        level_counts=Measure.LEVEL not in unmeasured,
        effort_counts=Measure.EFFORT not in unmeasured,
    )
    found = rise(
        at(30.0, agent_speaking=True, tone=tone, deviation=gone, baseline=baseline, unmeasured=unmeasured)
    )
    assert found is not None
    return found.evidence() if found.value >= SPEC_OF[CueKind.TONE_RISING].enter[When.EARLIER] else ()


@pytest.mark.parametrize(
    ("level_db", "semitones", "effort_db", "unmeasured", "first"),
    [
        (9.0, 3.0, 3.0, {}, "level_db_over_usual"),
        (1.0, 6.0, 4.0, {}, "f0_st_over_usual"),
        (4.0, 3.0, 6.0, {}, "effort_db_over_usual"),
        (12.0, 6.0, 4.0, {Measure.LEVEL: Reason.GAIN}, "f0_st_over_usual"),
        (12.0, 3.0, 6.0, {Measure.LEVEL: Reason.GAIN}, "effort_db_over_usual"),
        (9.0, 4.0, 9.0, {Measure.EFFORT: Reason.CLIPPING}, "level_db_over_usual_at_least"),
    ],
)
def test_the_evidence_of_a_rise_begins_with_what_moved_most(
    level_db: float, semitones: float, effort_db: float, unmeasured: dict[Measure, Reason], first: str
) -> None:
    risen = replace(
        TONE,
        level_db=TONE.level_db + level_db,
        f0_hz=TONE.f0_hz * 2 ** (semitones / 12),
        effort_db=TONE.effort_db + effort_db,
    )
    assert rise_evidence(risen, BASELINE, unmeasured)[0][0] == first


departures = st.tuples(st.floats(2.0, 15.0), st.floats(3.0, 15.0), st.floats(3.0, 15.0))
spreads = st.floats(0.2, 1.8)


@given(departures, st.tuples(spreads, spreads, spreads), st.floats(0.0, 10.0))
def test_what_moved_most_is_outside_its_band(
    moved: tuple[float, float, float], spread: tuple[float, float, float], noisier_db: float
) -> None:
    level_db, semitones, effort_db = moved
    baseline = replace(BASELINE, level_spread_db=spread[0], f0_spread_st=spread[1], effort_spread_db=spread[2])
    risen = replace(
        TONE,
        level_db=TONE.level_db + level_db,
        f0_hz=TONE.f0_hz * 2 ** (semitones / 12),
        effort_db=TONE.effort_db + effort_db,
        noise_db=TONE.noise_db + noisier_db,
    )
    evidence = rise_evidence(risen, baseline)
    assume(evidence)
    name, value = evidence[0]
    half = {"level_db_over_usual": band_of(baseline).level_db, "f0_st_over_usual": band_of(baseline).f0_st}
    assert value >= half.get(name, 1.0) - 1e-9
