"""Readings: how much more of the agent's speech is wanted."""

from __future__ import annotations

import pytest

from coach.coaching.readings import Readings
from coach.model.baseline import Baseline
from tests.coaching.moments import BASELINE, at


@pytest.mark.parametrize(
    ("baseline", "learned_s", "pace", "spoken_s", "wanted_s"),
    [
        (None, 0.0, None, 0.0, 20.0),
        (None, 8.5, 4.0, 9.0, 11.5),
        (None, 19.0, None, 4.6, 1.0),
        (BASELINE, 210.0, None, 0.0, 5.0),
        (BASELINE, 210.0, None, 3.5, 1.5),
        (BASELINE, 210.0, 4.0, 5.1, 0.0),
        (BASELINE, 20.0, 4.0, 60.0, 0.0),
    ],
)
def test_how_much_more_speech_is_wanted(
    baseline: Baseline | None, learned_s: float, pace: float | None, spoken_s: float, wanted_s: float
) -> None:
    inputs = at(30.0, baseline=baseline, deviation=None, pace_syll_per_s=pace, agent_speech_s=spoken_s)
    reading = Readings().take(inputs, -40.0, learned_s, agent_present=True, caller_present=True)
    assert reading.speech_wanted_s == pytest.approx(wanted_s)
