"""Two takes of one text are matched: the same speech, slower here and faster there, with pauses put in."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt
import pytest

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.places import assets_dir
from coach.practice.alignment import MOST_TAKE_S, aligned, from_their_start
from coach.practice.piece import mixed
from coach.practice.stretching import Stretcher
from coach.sources.recording import Recording

Array = npt.NDArray[np.float64]


@cache
def speech() -> FloatArray:
    """Forty seconds of the sample call's agent."""
    recording = Recording(assets_dir() / "sample" / "sample_call.flac", agent_only=True)
    return mixed(list(recording.blocks(SAMPLE_RATE_HZ))[30:70])


def retaken(seed: int) -> tuple[FloatArray, Array]:
    """Return another take of the speech and what its moments are: rows of (first_s, second_s)."""
    chance = np.random.default_rng(seed)
    length_s = len(speech()) / SAMPLE_RATE_HZ
    parts: list[FloatArray] = []
    truth = [(0.0, 0.0)]
    at_s = made_s = 0.0
    while at_s < length_s:
        part_s, rate = min(chance.uniform(1.5, 5.0), length_s - at_s), chance.uniform(0.6, 1.0)
        parts.append(Stretcher(speech(), rate, at_s).read(round(part_s / rate * SAMPLE_RATE_HZ)))
        at_s, made_s = at_s + part_s, made_s + len(parts[-1]) / SAMPLE_RATE_HZ
        truth.append((at_s, made_s))
        if chance.random() < 0.4:
            parts.append(np.zeros(round(chance.uniform(0.3, 2.0) * SAMPLE_RATE_HZ), np.float32))
            made_s += len(parts[-1]) / SAMPLE_RATE_HZ
            truth.append((at_s, made_s))
    noise = 1e-3 * chance.standard_normal(round(made_s * SAMPLE_RATE_HZ) + 10).astype(np.float32)
    joined = np.concatenate(parts)
    other_microphone = np.convolve(1.8 * joined, [1.0, -0.6], "same").astype(np.float32)
    return other_microphone + noise[: len(joined)], np.array(truth)


@pytest.mark.parametrize("seed", range(3))
def test_a_take_is_matched_within_a_syllable(seed: int) -> None:
    other, truth = retaken(seed)
    found = aligned(speech(), other)
    at_s = np.arange(0.5, len(speech()) / SAMPLE_RATE_HZ - 0.5, 0.05)
    level = np.array([np.abs(speech()[round(t * SAMPLE_RATE_HZ) - 400 :][:800]).max() for t in at_s])
    spoken = at_s[level > 0.05]
    expected = np.interp(spoken, truth[:, 0], truth[:, 1])
    error_s = np.abs([found.second_of(t) for t in spoken] - expected)
    assert np.median(error_s) < 0.03
    assert np.percentile(error_s, 90) < 0.1
    back_s = np.abs([found.first_of(t) for t in expected] - spoken)
    assert np.percentile(back_s, 90) < 0.1


def test_the_way_never_goes_back() -> None:
    found = aligned(speech(), retaken(1)[0])
    assert (np.diff(found.first_s) >= 0).all()
    assert (np.diff(found.second_s) >= 0).all()
    assert found.first_s[0] == found.second_s[0] == 0.0
    turned = found.turned()
    assert turned.second_of(12.0) == found.first_of(12.0)


def test_a_take_is_matched_with_itself_in_place() -> None:
    found = aligned(speech(), speech())
    assert all(abs(found.second_of(t) - t) < 1e-6 for t in (0.0, 7.3, 20.0, 39.9))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (np.zeros(16_000, np.float32), np.zeros(32_000, np.float32)),
        (np.zeros(0, np.float32), np.ones(16_000, np.float32)),
        (np.ones(10, np.float32), np.ones(16_000, np.float32)),
        (np.ones(round(MOST_TAKE_S + 1) * SAMPLE_RATE_HZ, np.float32), np.ones(16_000, np.float32)),
    ],
)
def test_what_cannot_be_matched_begins_together(first: FloatArray, second: FloatArray) -> None:
    found = aligned(first, second)
    assert found.second_of(0.4) == pytest.approx(0.4)


def test_from_their_start_is_the_same_moment() -> None:
    found = from_their_start(10.0, 20.0)
    assert (found.second_of(3.0), found.first_of(15.0)) == (3.0, 15.0)
