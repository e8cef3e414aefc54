"""A line in the loudspeakers is told from a trainee who speaks while it is heard."""

from __future__ import annotations

import numpy as np
import pytest

from coach.model.events import OverlapEnded, SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray, Speaker
from coach.model.spans import Overlap, OverlapKind, Span
from coach.practice.line_echo import LineEcho
from tests.practice.room import clip

BLOCK = 640
LINES = ["hear-them-out/01", "hear-them-out/03", "one-breath/01", "the-pause/01"]


def room(size: int) -> FloatArray:
    return (3e-4 * np.random.default_rng(1).standard_normal(size)).astype(np.float32)


def echo_of(line: FloatArray, gain_db: float, delay_s: float) -> FloatArray:
    delay = round(delay_s * SAMPLE_RATE_HZ)
    return np.concatenate([np.zeros(delay, np.float32), line])[: len(line)] * np.float32(10 ** (gain_db / 20))


def share_heard(line: FloatArray, microphone: FloatArray) -> float:
    """Return for how much of the line after its first 1.2 s it was called an echo."""
    echo, found = LineEcho(), []
    for at in range(0, len(line) - BLOCK, BLOCK):
        echo.feed(microphone[at : at + BLOCK], line[at : at + BLOCK], (at + BLOCK) / SAMPLE_RATE_HZ)
        if at > 1.2 * SAMPLE_RATE_HZ:
            found.append(echo.heard)
    return sum(found) / len(found)


@pytest.mark.parametrize("name", LINES)
@pytest.mark.parametrize(("gain_db", "delay_s"), [(0.0, 0.03), (-12.0, 0.06), (-20.0, 0.15)])
def test_an_echo_is_heard_as_one(name: str, gain_db: float, delay_s: float) -> None:
    line = clip(name)
    assert share_heard(line, echo_of(line, gain_db, delay_s) + room(len(line))) > 0.95


@pytest.mark.parametrize("name", LINES)
def test_a_trainee_is_no_echo(name: str) -> None:
    line = clip(name)
    other = np.resize(clip("one-breath/05"), len(line))
    assert share_heard(line, other + room(len(line))) < 0.05


def test_what_an_echo_made_the_engine_say_is_left_out() -> None:
    line = clip("hear-them-out/01")
    microphone, echo = echo_of(line, -12.0, 0.06) + room(len(line)), LineEcho()
    overlap = Overlap(0.1, 3.0, Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.AGENT)
    said = [
        SpeechStarted(Speaker.AGENT, 0.1, 0.2),
        SpeechEnded(Speaker.AGENT, Span(0.1, 3.0), 3.2),
        OverlapEnded(overlap, 3.2),
        SpeechStarted(Speaker.CALLER, 0.1, 0.2),
    ]
    assert echo.without(said) == said
    for at in range(0, 3 * SAMPLE_RATE_HZ, BLOCK):
        echo.feed(microphone[at : at + BLOCK], line[at : at + BLOCK], (at + BLOCK) / SAMPLE_RATE_HZ)
    first = echo.without(said)
    assert isinstance(first[0], SpeechTakenBack)
    assert first[1:] == said[3:]
    assert echo.without(said) == said[3:]


def test_what_is_decided_long_after_the_line_is_left_out_too() -> None:
    """A busy machine decides late; by then nothing is played, and the trainee has begun to answer."""
    line = np.concatenate(
        [clip("hear-them-out/01")[: 3 * SAMPLE_RATE_HZ], np.zeros(2 * SAMPLE_RATE_HZ, np.float32)]
    )
    microphone, echo = echo_of(line, -12.0, 0.06) + room(len(line)), LineEcho()
    for at in range(0, len(line) - BLOCK, BLOCK):
        echo.feed(microphone[at : at + BLOCK], line[at : at + BLOCK], (at + BLOCK) / SAMPLE_RATE_HZ)
        echo.without([])
    assert not echo.heard
    acknowledgement = Overlap(2.2, 2.7, Speaker.AGENT, OverlapKind.BACKCHANNEL, Speaker.AGENT)
    of_echo = [SpeechEnded(Speaker.AGENT, Span(2.2, 2.7), 4.8), OverlapEnded(acknowledgement, 4.8)]
    answer = [SpeechStarted(Speaker.AGENT, 4.1, 4.2), SpeechEnded(Speaker.AGENT, Span(4.1, 4.7), 4.9)]
    assert echo.without([*of_echo, *answer]) == answer
