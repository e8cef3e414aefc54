"""The offset of a converter changes nothing that is measured, and exact zeros stay what they are."""

from __future__ import annotations

import numpy as np
import pytest

from coach.dsp.offset import Offset
from coach.model.events import Event, OverlapEnded, SpeechEnded
from coach.model.sound import FloatArray
from tests.made_sound import hiss, on_timeline, voice
from tests.test_engine import AGENT, CALLER, WHOLE, run


def spans(events: list[Event]) -> list[tuple[str, float, float]]:
    speech = [(e.speaker.value, e.span.start_s, e.span.end_s) for e in events if isinstance(e, SpeechEnded)]
    overlaps = [
        (e.overlap.kind.value, e.overlap.start_s, e.overlap.end_s)
        for e in events
        if isinstance(e, OverlapEnded)
    ]
    return sorted(speech) + overlaps


@pytest.mark.parametrize("offset", [0.003, -0.02, 0.1])
def test_speech_and_overlaps_are_found_as_without_it(offset: float) -> None:
    shifted = spans(run(AGENT + np.float32(offset), CALLER - np.float32(offset), []))
    assert [one[0] for one in shifted] == [one[0] for one in spans(WHOLE)]
    for (_, *with_it), (_, *without) in zip(shifted, spans(WHOLE), strict=True):
        assert with_it == pytest.approx(without, abs=0.05)


def test_what_is_left_is_the_sound() -> None:
    sound = on_timeline(20.0, (2.0, voice(10.0, 120.0, -26.0)))[None]
    left = sound + np.float32(0.05)
    Offset(1).take_out(left)
    assert 10 * np.log10(np.mean((left - sound) ** 2)) < -70.0


def test_zeros_stay_and_another_offset_is_taken_out_after_them() -> None:
    part: FloatArray = hiss(4.0, -60.0) + np.float32(0.02)
    sound = np.concatenate([part, np.zeros(16_000, np.float32), part - np.float32(0.1)])[None]
    Offset(1).take_out(sound)
    assert not sound[0, 64_000:80_000].any()
    for piece in (sound[0, :64_000], sound[0, 80_000:]):
        assert 10 * np.log10(np.mean(piece**2)) == pytest.approx(-60.0, abs=0.5)


def test_any_split_gives_the_same_bits() -> None:
    whole = np.stack([AGENT, CALLER]) + np.float32(0.01)
    parts = whole.copy()
    Offset(2).take_out(whole)
    offset = Offset(2)
    for start in range(0, parts.shape[1], 3 * 640):
        piece = parts[:, start : start + 3 * 640].copy()
        offset.take_out(piece)
        parts[:, start : start + 3 * 640] = piece
    np.testing.assert_array_equal(parts, whole)
