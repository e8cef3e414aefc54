"""The microphone's gain told from the voice, on plain values."""

from __future__ import annotations

import numpy as np
import pytest

from coach.coaching.gain import GAIN_FROM_DB, NEW_GAIN, WINDOW, GainWatch
from coach.coaching.tone import BaselineDeviation

ROOM_DB = -60.0


def spoken(
    watch: GainWatch,
    level_db: float,
    f0_st: float,
    effort_db: float,
    times: int = 2 * WINDOW,
    noise_db: float = ROOM_DB,
) -> GainWatch:
    rng = np.random.default_rng(7)
    for wobble in rng.normal(0.0, 1.0, times):
        one = BaselineDeviation(
            level_db + 2.0 * wobble, f0_st + wobble, effort_db + 0.5 * wobble, 0.0, 0.0, 0.0, 0.0
        )
        watch.feed(one, noise_db + 0.2 * wobble)
    return watch


def ordinary() -> GainWatch:
    return spoken(GainWatch(), 0.0, 0.0, 0.0)


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


@pytest.mark.parametrize("gain_db", [-12.0, -6.0])
def test_noise_falling_with_the_voice_is_a_gain_in_two_seconds(gain_db: float) -> None:
    watch = spoken(ordinary(), gain_db, 0.0, 0.0, times=NEW_GAIN, noise_db=ROOM_DB + gain_db)
    assert watch.offset_db == pytest.approx(gain_db, abs=1.5)


def test_a_gain_turned_down_under_a_raised_voice_is_seen() -> None:
    watch = spoken(ordinary(), -12.0 + 9.0, 9.0, 9.5, times=NEW_GAIN, noise_db=ROOM_DB - 12.0)
    assert watch.offset_db == pytest.approx(-12.0, abs=1.5)


def test_noise_at_the_bottom_falls_short_of_the_gain() -> None:
    watch = spoken(ordinary(), -12.0, 0.0, 0.0, times=NEW_GAIN, noise_db=ROOM_DB - 8.0)
    assert watch.offset_db == pytest.approx(-12.0, abs=1.5)


@pytest.mark.parametrize("noise_db", [-12.0, 12.0, 20.0])
def test_a_room_that_changes_alone_is_no_gain(noise_db: float) -> None:
    lombard_db = 0.25 * max(0.0, noise_db)
    watch = spoken(ordinary(), lombard_db, 0.5, 0.5 * lombard_db, noise_db=ROOM_DB + noise_db)
    assert watch.offset_db == 0.0


def test_a_voice_raised_in_a_room_that_got_loud_is_no_gain() -> None:
    watch = spoken(ordinary(), 14.0, 6.0, 6.0, noise_db=ROOM_DB + 10.0)
    assert watch.offset_db == 0.0


def test_noise_that_moved_long_before_the_voice_is_no_gain() -> None:
    watch = spoken(ordinary(), 0.0, 0.0, 0.0, noise_db=ROOM_DB - 12.0)
    assert spoken(watch, -12.0, 0.0, 0.0, times=2 * NEW_GAIN, noise_db=ROOM_DB - 12.0).offset_db == 0.0
