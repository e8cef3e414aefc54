"""The microphone's gain told from the voice, on plain values."""

from __future__ import annotations

import numpy as np
import pytest

from coach.coaching.gain import GAIN_FROM_DB, WINDOW, GainWatch
from coach.coaching.tone import Departure


def spoken(
    watch: GainWatch, level_db: float, f0_st: float, effort_db: float, times: int = 2 * WINDOW
) -> GainWatch:
    rng = np.random.default_rng(7)
    for wobble in rng.normal(0.0, 1.0, times):
        watch.feed(Departure(level_db + 2.0 * wobble, f0_st + wobble, effort_db + 0.5 * wobble, 0.0))
    return watch


@pytest.mark.parametrize("gain_db", [-12.0, -6.0, 6.0, 12.0])
def test_a_level_that_moves_alone_is_the_gain(gain_db: float) -> None:
    assert spoken(GainWatch(), gain_db, 0.0, 0.0).offset_db == pytest.approx(gain_db, abs=1.0)


@pytest.mark.parametrize(
    ("level_db", "f0_st", "effort_db"), [(8.0, 3.0, 4.0), (12.0, 1.0, 5.0), (-6.0, -1.0, -2.5)]
)
def test_a_voice_that_rises_or_sinks_is_no_gain(level_db: float, f0_st: float, effort_db: float) -> None:
    assert spoken(GainWatch(), level_db, f0_st, effort_db).offset_db == 0.0


def test_little_is_no_gain_and_nothing_is_known_at_once() -> None:
    assert spoken(GainWatch(), GAIN_FROM_DB - 1.0, 0.0, 0.0).offset_db == 0.0
    assert spoken(GainWatch(), 12.0, 0.0, 0.0, times=WINDOW - 1).offset_db == 0.0


def test_gain_that_comes_back_is_noticed_too() -> None:
    watch = spoken(spoken(GainWatch(), -10.0, 0.0, 0.0), 0.0, 0.0, 0.0)
    assert watch.offset_db == pytest.approx(0.0, abs=1.0)
