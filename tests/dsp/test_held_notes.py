"""What holds its pitch and what doesn't, and that pieces of any length give the same."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from coach.dsp.held_notes import HeldNotes
from coach.dsp.periodicity import Periodicity
from coach.model.sound import HOP_SAMPLES, TICK_SAMPLES, FloatArray
from tests.made_sound import at_level, hiss, seconds, voice


def held(sound: FloatArray, ticks_at_once: int = 100) -> npt.NDArray[np.bool_]:
    periodicity, notes = Periodicity(1), HeldNotes(1)
    found = []
    step = ticks_at_once * TICK_SAMPLES
    for start in range(0, len(sound) // TICK_SAMPLES * TICK_SAMPLES, step):
        piece = sound[None, start : start + step]
        piece = piece[:, : piece.shape[1] // TICK_SAMPLES * TICK_SAMPLES]
        hops = piece.shape[1] // HOP_SAMPLES
        gate = np.ones((1, hops), np.bool_)
        found.append(notes.feed(periodicity.feed(piece, gate), hops)[0])
    return np.concatenate(found)


def note(hz: float, glide_st_per_s: float = 0.0) -> FloatArray:
    t = seconds(2.0)
    phase = 2 * np.pi * np.cumsum(hz * 2.0 ** (glide_st_per_s * t / 12.0)) / 16_000
    return at_level(sum(np.sin(phase * k) / k for k in range(1, 8)), -30.0)


@pytest.mark.parametrize("hz", [70.0, 110.0, 261.6, 440.0])
def test_a_note_is_held(hz: float):
    assert held(note(hz) + hiss(2.0, -60.0))[5:].mean() > 0.95


@pytest.mark.parametrize("hz", [220.0, 261.6])
def test_two_at_once_are_held(hz: float):
    assert held(note(hz) + note(1.5 * hz) + hiss(2.0, -60.0))[5:].mean() > 0.95


@pytest.mark.parametrize("hz", [100.0, 180.0])
def test_what_glides_as_slowly_as_a_voice_is_not(hz: float):
    assert held(note(hz, 8.0) + hiss(2.0, -60.0)).mean() < 0.05


def test_a_voice_and_noise_are_not():
    assert held(voice(10.0, 120.0, -30.0, seed=2)).mean() < 0.02
    assert held(hiss(5.0, -30.0)).mean() == 0.0


def test_pieces_of_any_length_give_the_same():
    sound = np.concatenate([note(110.0), voice(2.0, 120.0, -30.0, seed=2), note(220.0)])
    whole = held(sound)
    for ticks in (1, 2, 7):
        assert (held(sound, ticks) == whole).all()
