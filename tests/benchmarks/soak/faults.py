"""What goes wrong in a soak, and when: drawn from a seed, so that a run can be repeated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.sources.pcm import FRAGMENT_S
from coach.sources.ring import RING_FRAGMENTS


class FaultKind(StrEnum):
    """The kinds of faults."""

    DEVICE_GONE = "a device gone and back"
    CHILD_KILLED = "a device's child killed"
    STOPPED = "the process stopped for 30 s"
    CLOCK_MOVED = "the system's clock moved"
    DISK_FULL = "disk full and free again"
    DISK_SLOW = "disk slow and fast again"
    LOCKED = "history locked by another program"
    SECOND_START = "a second start"
    SETTINGS_EDITED = "settings edited by hand"
    SERVER_RESTARTED = "the sound server restarted"


OF_THE_MACHINE = frozenset(
    {
        FaultKind.DISK_FULL,
        FaultKind.DISK_SLOW,
        FaultKind.LOCKED,
        FaultKind.SECOND_START,
        FaultKind.SETTINGS_EDITED,
    }
)
"""These come from outside the process, and last for seconds of the real clock in both parts."""
IN_FAST = tuple(kind for kind in FaultKind if kind is not FaultKind.SERVER_RESTARTED)
IN_LIVE = tuple(kind for kind in FaultKind if kind is not FaultKind.CLOCK_MOVED)
"""The clock of the machine belongs to others too."""
STOPPED_S = 30.0
RETRY_S = 1.0
"""A child that was killed is started again after this long (`sources.capture.RETRY_S`)."""
GONE_S = (2.0, 25.0)
LASTS_S = (1.0, 6.0)
MOVES_S = (-3600.0, -90.0, 45.0, 3600.0)
RING_S = RING_FRAGMENTS * FRAGMENT_S


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault at `at_s` of the soak. `lasts_s`: for so long, of the real clock where it is one OF_THE_MACHINE.
    `moves_s`: how far it moves the clock."""

    kind: FaultKind
    at_s: float
    lasts_s: float = 0.0
    speaker: Speaker = Speaker.AGENT
    moves_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Unheard:
    """A stretch of the soak in which a channel was not heard."""

    speaker: Speaker
    span: Span


def plan(seed: int, duration_s: float, every_s: float, kinds: Sequence[FaultKind]) -> tuple[Fault, ...]:
    """Draw faults, one in every stretch of `every_s`, each kind as often as any other."""
    rng = np.random.default_rng([seed, 2])
    faults: list[Fault] = []
    order: list[FaultKind] = []
    for number in range(int(duration_s / every_s)):
        if not order:
            order = [kinds[place] for place in rng.permutation(len(kinds))]
        # Never in the last 40 s of a stretch, so that no two go on at once.
        at_s = number * every_s + float(rng.uniform(0.0, max(1.0, every_s - 40.0)))
        faults.append(_fault(order.pop(), at_s, rng))
    return tuple(faults)


def _fault(kind: FaultKind, at_s: float, rng: np.random.Generator) -> Fault:
    speaker = list(Speaker)[int(rng.integers(len(Speaker)))]
    match kind:
        case FaultKind.DEVICE_GONE:
            return Fault(kind, at_s, float(rng.uniform(*GONE_S)), speaker)
        case FaultKind.CHILD_KILLED:
            return Fault(kind, at_s, RETRY_S, speaker)
        case FaultKind.STOPPED:
            return Fault(kind, at_s, STOPPED_S)
        case FaultKind.CLOCK_MOVED:
            return Fault(kind, at_s, moves_s=MOVES_S[int(rng.integers(len(MOVES_S)))])
        case _:
            return Fault(kind, at_s, float(rng.uniform(*LASTS_S)))


def unheard_in(faults: Sequence[Fault]) -> tuple[Unheard, ...]:
    """What is not heard because of these faults, in `fast`. Of a stop the first seconds wait in the ring."""
    found = []
    for fault in faults:
        end_s = fault.at_s + fault.lasts_s
        match fault.kind:
            case FaultKind.DEVICE_GONE | FaultKind.CHILD_KILLED:
                found.append(Unheard(fault.speaker, Span(fault.at_s, end_s)))
            case FaultKind.STOPPED:
                found += [Unheard(speaker, Span(fault.at_s + RING_S, end_s)) for speaker in Speaker]
            case _:
                continue
    return tuple(found)


def clock_offsets(faults: Sequence[Fault]) -> tuple[tuple[float, float], ...]:
    """Return (from when, seconds ahead of the true clock), in order, beginning with (0, 0)."""
    offsets, ahead_s = [(0.0, 0.0)], 0.0
    for fault in faults:
        if fault.kind is FaultKind.CLOCK_MOVED:
            ahead_s += fault.moves_s
            offsets.append((fault.at_s, ahead_s))
    return tuple(offsets)
