"""Which stretches are as loud as their speaker, on plain levels."""

from __future__ import annotations

import numpy as np
import pytest

from coach.conversation.own_level import LEAST_SPEECH_S, LONG_S, OwnLevel
from coach.model.sound import TICK_S

SPOKEN_DB = -30.0


def say(own: OwnLevel, level_db: float, seconds: float, *, sure: bool = True) -> bool:
    """A stretch at about this level: does it count in the end?"""
    own.begin()
    rng = np.random.default_rng(round(10 * seconds))
    for wobble_db in rng.uniform(-5.0, 0.0, max(1, round(seconds / TICK_S))):
        own.feed(level_db + wobble_db, sure=sure)
    return own.counts


def spoken() -> OwnLevel:
    own = OwnLevel()
    say(own, SPOKEN_DB, 20.0)
    return own


def test_before_anyone_is_known_everything_counts() -> None:
    assert say(OwnLevel(), -60.0, 0.1)


@pytest.mark.parametrize("seconds", [0.04, 0.12, 0.4, LONG_S - 0.1])
def test_a_short_stretch_far_under_the_speech_does_not_count(seconds: float) -> None:
    assert not say(spoken(), SPOKEN_DB - 12.0, seconds)
    assert say(spoken(), SPOKEN_DB, seconds)


def test_who_goes_on_quietly_is_heard() -> None:
    assert say(spoken(), SPOKEN_DB - 12.0, LONG_S + 0.1)


def test_blips_before_the_first_words_set_no_level() -> None:
    own = OwnLevel()
    for _ in range(10):
        say(own, SPOKEN_DB - 25.0, 0.5, sure=False)
    say(own, SPOKEN_DB, 2.0 * LEAST_SPEECH_S)
    assert not say(own, SPOKEN_DB - 12.0, 0.3)


def test_after_a_raised_minute_ordinary_words_count() -> None:
    own = spoken()
    say(own, SPOKEN_DB + 15.0, 60.0)
    assert say(own, SPOKEN_DB, 0.3)


def test_a_new_quiet_voice_is_known_after_a_while() -> None:
    own = spoken()
    for _ in range(30):
        say(own, SPOKEN_DB - 12.0, 2.0)
    assert say(own, SPOKEN_DB - 12.0, 0.3)
