"""A day at the phone by a script: calls with built voices, what comes between them, and who holds it.

The script is in seconds of a clock that the test moves. Sound is heard only while a device is open:
`DaySources` gives the part of the day from the moment at which it was opened.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from coach.model.snapshot import ChannelCondition, ChannelState, Device, DeviceId
from coach.model.sound import SAMPLE_RATE_HZ, TICK_SAMPLES, Block, FloatArray, Speaker
from coach.settings.schema import DeviceSettings
from coach.sources.program_watch import Holding
from tests.made_sound import hiss, tone, voice

PHONE = "softphone"
ROOM_DB, LINE_DB = -75.0, -70.0
AGENT_DB, CALLER_DB = -34.0, -28.0
# The phone opens the microphone this long before the first word, and closes it this long after the last.
OPENS_BEFORE_S, CLOSES_AFTER_S = 0.6, 0.4


@dataclass(frozen=True, slots=True)
class Said:
    """Speech of one side."""

    speaker: Speaker
    start_s: float
    end_s: float


@dataclass
class Day:
    """The script. `held` are the stretches in which the phone program holds the microphone, `lines` those in
    which a line is open, `calls` the true calls: from the first word to the last."""

    now_s: float = 5.0
    said: list[Said] = field(default_factory=list)
    rings: list[tuple[float, float]] = field(default_factory=list)
    held: list[tuple[float, float]] = field(default_factory=list)
    lines: list[tuple[float, float]] = field(default_factory=list)
    calls: list[tuple[float, float]] = field(default_factory=list)

    def call(self, turns: int, *, muted_s: float = 0.0, first_turn_s: float = 2.0) -> None:
        """A call of so many turns, the first of `first_turn_s`, the others of 2 s. `muted_s`: in the middle of
        it the program closes the microphone for so long, and the line stays."""
        opened_s, first_s = self.now_s, self.now_s + OPENS_BEFORE_S
        at_s, held_from_s = first_s, opened_s
        for turn in range(turns):
            speaker = Speaker.CALLER if turn % 2 else Speaker.AGENT
            self.said.append(Said(speaker, at_s, at_s + (2.0 if turn else first_turn_s)))
            at_s = self.said[-1].end_s + 0.3
            if muted_s and turn == turns // 2:
                self.held.append((held_from_s, at_s))
                held_from_s = at_s = at_s + muted_s
                at_s += 0.5
        last_s = self.said[-1].end_s
        self.now_s = last_s + CLOSES_AFTER_S
        self.held.append((held_from_s, self.now_s))
        self.lines.append((opened_s, self.now_s))
        self.calls.append((first_s, last_s))

    def test_of_the_microphone(self) -> None:
        """The agent speaks into the phone program, and no line is open."""
        opened_s = self.now_s
        self.said.append(Said(Speaker.AGENT, opened_s + 0.5, opened_s + 3.5))
        self.now_s += 4.0
        self.held.append((opened_s, self.now_s))

    def unanswered(self) -> None:
        """It rings three times while the agent says a word to the room, and nobody answers."""
        opened_s = self.now_s
        self.rings += [(opened_s + 1.0 + 5.0 * ring, opened_s + 2.0 + 5.0 * ring) for ring in range(3)]
        self.said.append(Said(Speaker.AGENT, opened_s + 3.0, opened_s + 4.0))
        self.now_s += 14.0
        self.held.append((opened_s, self.now_s))
        self.lines.append((opened_s, self.now_s))

    def wait(self, seconds: float) -> None:
        """Nobody speaks and nothing plays."""
        self.now_s += seconds

    def sound(self) -> FloatArray:
        """Both channels of the whole day, (2, n): the microphone has its room's noise, a line that is open its
        own, and where none is open the output plays nothing at all."""
        n = round((self.now_s + 60.0) * SAMPLE_RATE_HZ)
        agent, caller = hiss(n / SAMPLE_RATE_HZ, ROOM_DB, seed=7), np.zeros(n, np.float32)
        for start_s, end_s in self.lines:
            _put(caller, start_s, hiss(end_s - start_s, LINE_DB, seed=8))
        for start_s, end_s in self.rings:
            _put(caller, start_s, tone(425.0, end_s - start_s, -25.0))
        voices = {
            Speaker.AGENT: [voice(30.0, 120.0, AGENT_DB, seed=seed) for seed in range(6)],
            Speaker.CALLER: [voice(3.0, 205.0, CALLER_DB, 4.7, seed=seed + 10) for seed in range(6)],
        }
        for number, one in enumerate(self.said):
            spoken = voices[one.speaker][number % 6][: round((one.end_s - one.start_s) * SAMPLE_RATE_HZ)]
            _put(agent if one.speaker is Speaker.AGENT else caller, one.start_s, spoken)
        return np.stack([agent, caller])

    def programs(self, now_s: float) -> frozenset[str]:
        """Who holds the microphone now."""
        return frozenset({PHONE}) if any(start <= now_s < end for start, end in self.held) else frozenset()


def _put(channel: FloatArray, start_s: float, part: FloatArray) -> None:
    first = round(start_s * SAMPLE_RATE_HZ)
    channel[first : first + len(part)] += part


class DayPrograms:
    """What the system answers, `late_s` after it is so."""

    def __init__(self, day: Day, clock: Callable[[], float], late_s: float = 0.1) -> None:
        self._day, self._clock, self._late_s = day, clock, late_s
        self.answers = True

    def watch(self, _changed: Callable[[], None]) -> DayPrograms:
        return self

    def holding(self) -> Holding:
        if not self.answers:
            return Holding(None)
        at_s = self._clock() - self._late_s
        openings = enumerate(self._day.held)
        return Holding(
            self._day.programs(at_s),
            frozenset((PHONE, n) for n, (start, end) in openings if start <= at_s < end),
        )

    def close(self) -> None:
        """Nothing is open."""


class DaySources:
    """The devices. `heard_s` counts how long they were open."""

    opens_after_s = 0.3
    """As long as they take (`python -m tests.benchmarks opening`); until then both channels are absent."""

    def __init__(self, day: Day, clock: Callable[[], float]) -> None:
        self._sound, self._clock = day.sound(), clock
        self._opened_s = 0.0
        self._samples = 0
        self._lost: list[tuple[float, float]] = []
        self.heard_s = 0.0
        self.open_now = False

    def open(self, _devices: DeviceSettings, _wake: threading.Event, start_s: float) -> DaySources:
        assert not self.open_now
        self._opened_s, self._samples, self.open_now = start_s, 0, True
        return self

    @property
    def heard_until_s(self) -> float:
        """The clock at the end of the newest block."""
        return self._opened_s + self._samples / SAMPLE_RATE_HZ

    def lose(self, from_s: float, to_s: float) -> None:
        """Nothing that is heard in this stretch is given; time goes on."""
        self._lost.append((from_s, to_s))

    def pull(self, now_s: float) -> list[Block]:
        found = []
        while (self._samples + TICK_SAMPLES) / SAMPLE_RATE_HZ <= now_s - self._opened_s + 1e-6:
            first = round(self._opened_s * SAMPLE_RATE_HZ) + self._samples
            agent, caller = self._sound[:, first : first + TICK_SAMPLES]
            there = self._samples / SAMPLE_RATE_HZ >= self.opens_after_s and not any(
                start <= self.heard_until_s < end for start, end in self._lost
            )
            found.append(
                Block(self._samples, TICK_SAMPLES, agent if there else None, caller if there else None)
            )
            self._samples += TICK_SAMPLES
            self.heard_s += TICK_SAMPLES / SAMPLE_RATE_HZ
        return found

    def state(self, speaker: Speaker) -> ChannelState:
        device = Device(DeviceId(speaker.value, "day"), speaker.value, is_default=True)
        return ChannelState(ChannelCondition.OK, device, -30.0, 0)

    def close(self) -> None:
        self.open_now = False
