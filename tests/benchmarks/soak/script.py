"""The calls of a soak, with built voices: what is said and when is known, and sound is made as it is needed.

Times are seconds from the beginning of the soak.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray, Speaker
from tests.made_sound import hiss, voice
from tests.runtime.day_of_calls import (
    AGENT_DB,
    CALLER_DB,
    CLOSES_AFTER_S,
    LINE_DB,
    OPENS_BEFORE_S,
    PHONE,
    ROOM_DB,
    Said,
)

FIRST_CALL_S = 15.0
BETWEEN_CALLS_S = (12.0, 90.0)
TURNS = (8, 36)
TURN_S = (2.0, 6.0)
GAP_S = 0.3
SILENCE_S, AGENT_TURN_S, CALLER_TURN_S = 11.0, 50.0, 25.0
"""Long enough for a cue each: a silence, the agent's turn, the caller's."""
NEW_PROGRAM_EVERY = 7
"""So often another program, a new one each time, holds the microphone beside the phone: it is learned, and the
settings are saved."""
VOICES = 3
NOISE_S = 7.0


@dataclass(frozen=True, slots=True)
class ScriptedCall:
    """A call: the programs that hold the microphone from `opened_s` to `closed_s`, and what is said."""

    programs: frozenset[str]
    opened_s: float
    closed_s: float
    said: tuple[Said, ...]

    @property
    def first_s(self) -> float:
        """When the first word begins."""
        return self.said[0].start_s

    @property
    def last_s(self) -> float:
        """When the last word ends."""
        return self.said[-1].end_s


def script(seed: int, duration_s: float) -> tuple[ScriptedCall, ...]:
    """Make the calls that are over by then."""
    rng = np.random.default_rng([seed, 1])
    calls: list[ScriptedCall] = []
    at_s = FIRST_CALL_S
    while True:
        call = _call(rng, len(calls), at_s)
        if call.closed_s + BETWEEN_CALLS_S[0] > duration_s:
            return tuple(calls)
        calls.append(call)
        at_s = call.closed_s + float(rng.uniform(*BETWEEN_CALLS_S))


def _call(rng: np.random.Generator, number: int, opened_s: float) -> ScriptedCall:
    turns = int(rng.integers(*TURNS))
    special = turns // 2 // 2 * 2  # a turn of the agent
    said = []
    at_s = opened_s + OPENS_BEFORE_S
    for turn in range(turns):
        speaker = Speaker.CALLER if turn % 2 else Speaker.AGENT
        lasts_s = float(rng.uniform(*TURN_S))
        if turn == special and number % 4 == 1:
            at_s += SILENCE_S
        elif turn == special and number % 4 == 2:
            lasts_s = AGENT_TURN_S
        elif turn == special + 1 and number % 4 == 3:
            lasts_s = CALLER_TURN_S
        said.append(Said(speaker, at_s, at_s + lasts_s))
        at_s += lasts_s + GAP_S
    new = () if number % NEW_PROGRAM_EVERY else (f"recorder{number // NEW_PROGRAM_EVERY}",)
    return ScriptedCall(frozenset({PHONE, *new}), opened_s, said[-1].end_s + CLOSES_AFTER_S, tuple(said))


def openings_at(calls: Sequence[ScriptedCall], now_s: float) -> frozenset[tuple[str, int]]:
    """Who holds the microphone now, each by the number of the call that it opened it for."""
    return frozenset(
        (name, number)
        for number, call in enumerate(calls)
        if call.opened_s <= now_s < call.closed_s
        for name in call.programs
    )


@cache
def _voice(speaker: Speaker, number: int) -> FloatArray:
    if speaker is Speaker.AGENT:
        return voice(AGENT_TURN_S, 120.0, AGENT_DB, seed=number)
    return voice(CALLER_TURN_S, 205.0, CALLER_DB, 4.7, seed=number + 10)


@cache
def _noise(level_db: float) -> FloatArray:
    return hiss(NOISE_S, level_db, seed=7)


def sound(calls: Sequence[ScriptedCall], first: int, n: int) -> FloatArray:
    """Make both channels of the `n` samples from this one on, (2, n): the room's noise in the microphone, the
    line's while one is open, and nothing at all in the output where none is."""
    places = np.arange(first, first + n)
    room, line = _noise(ROOM_DB), _noise(LINE_DB)
    agent, caller = room[places % len(room)].copy(), np.zeros(n, np.float32)
    end = first + n
    for call in calls:
        opened, closed = (round(at_s * SAMPLE_RATE_HZ) for at_s in (call.opened_s, call.closed_s))
        if closed <= first or opened >= end:
            continue
        caller += np.where((places >= opened) & (places < closed), line[places % len(line)], 0.0)
        for number, one in enumerate(call.said):
            start, stop = (round(at_s * SAMPLE_RATE_HZ) for at_s in (one.start_s, one.end_s))
            lo, hi = max(start, first), min(stop, end)
            if lo < hi:
                spoken = _voice(one.speaker, number % VOICES)
                channel = agent if one.speaker is Speaker.AGENT else caller
                channel[lo - first : hi - first] += spoken[lo - start : hi - start]
    return np.stack([agent, caller])
