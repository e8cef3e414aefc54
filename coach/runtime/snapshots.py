"""Making the snapshot, which shows the screen the sources, the call and the problems at one moment."""

from __future__ import annotations

import threading
from enum import IntEnum

from coach.model.snapshot import (
    ChannelCondition,
    ChannelState,
    Device,
    Listening,
    Problem,
    RunningCall,
    Snapshot,
)
from coach.model.sound import Speaker
from coach.runtime.open_devices import OpenDevices
from coach.sources.live_sources import Sources

CLOSED = ChannelState(ChannelCondition.CLOSED, None, None, 0)
NOTHING_YET = Snapshot(Listening.OFF, CLOSED, CLOSED, None, None, 0)


def channel_state(sources: Sources | None, speaker: Speaker) -> ChannelState:
    """Return the state of a channel; CLOSED where nothing is open."""
    return CLOSED if sources is None else sources.state(speaker)


def device_of(sources: Sources | None, speaker: Speaker) -> Device | None:
    """The channel's device; None where there is none."""
    return channel_state(sources, speaker).device


def device_label(sources: Sources | None, speaker: Speaker) -> str:
    """The channel's device as people know it; "" where there is none."""
    device = device_of(sources, speaker)
    return "" if device is None else device.label


def snapshot_of(
    devices: OpenDevices,
    *,
    call: RunningCall | None,
    problem: Problem | None,
    ended_calls: int,
    unkept: bool,
    unkept_s: int | None,
) -> Snapshot:
    """Make a snapshot. Listening is STARTING until the microphone is open, or is known not to open."""
    sources = devices.sources
    microphone = channel_state(sources, Speaker.AGENT)
    listening = Listening.OFF
    if sources is None and devices.listening:
        listening = Listening.WAITING if devices.waiting else Listening.STARTING
    if sources is not None:
        starting = microphone.condition is ChannelCondition.CLOSED
        listening = Listening.STARTING if starting else Listening.ON
    return Snapshot(
        listening=listening,
        microphone=microphone,
        caller=channel_state(sources, Speaker.CALLER),
        call=call,
        problem=problem,
        ended_calls=ended_calls,
        programs=tuple(sorted(devices.phones.roles.items())),
        unkept=unkept,
        unkept_s=unkept_s,
    )


class Source(IntEnum):
    """What a problem of the live session is about, the most important first: data that may be lost."""

    GIVEN_UP = 1
    KEEPING = 2
    MOVED = 3
    SLOW = 4
    REQUEST = 5
    LEARNING = 6


class ProblemBoard:
    """The problems of the live session: at most one for each source, until it is resolved. Worker and writer
    share it."""

    def __init__(self) -> None:
        self._problems: dict[Source, Problem] = {}
        self._changing = threading.Lock()

    def put(self, source: Source, problem: Problem | None) -> None:
        """Set the current problem of a source, or clear it (None)."""
        with self._changing:
            if problem is None:
                self._problems.pop(source, None)
            else:
                self._problems[source] = problem

    def of(self, source: Source) -> Problem | None:
        """Return the current problem of a source."""
        return self._problems.get(source)

    @property
    def first(self) -> Problem | None:
        """The most important problem, which is the one to be shown."""
        with self._changing:
            return self._problems[min(self._problems)] if self._problems else None
