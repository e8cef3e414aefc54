"""What the live session needs of other rooms, as protocols: the real parts match, fakes stand in."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from coach.coaching.call_policy import ORDINARY, CallTerms
from coach.model.baseline import HeardVoice, MergeOutcome, Usual
from coach.model.call import CallRecord, CallSource, Draw
from coach.model.call_notes import Incident
from coach.model.cues import CueKind, Tally
from coach.model.events import Event
from coach.model.sound import Block
from coach.runtime.call_terms import TermsOfCalls
from coach.runtime.replay_run import Sound
from coach.settings.schema import ChosenDevice, CueSettings, DeviceSettings
from coach.sources.live_sources import Sources


class CallKeeper(Protocol):
    """Where calls are kept. Any of these may raise EnvironmentProblem (disk full, locked, ...)."""

    def begin(
        self,
        started_at: datetime,
        source: CallSource,
        title: str,
        microphone: str,
        caller_channel: str,
        draw: Draw | None = None,
    ) -> int: ...

    def write(self, call_id: int, record: CallRecord) -> None: ...

    def complete(self, call_id: int, record: CallRecord) -> None: ...

    def keep_incident(self, call_id: int, incident: Incident) -> None: ...

    def answer(self, call_id: int, kind: CueKind, time_s: float, fair: bool | None) -> None: ...

    def tallies(self) -> tuple[Tally, ...]: ...

    def usual(self, microphone: str, profile: str = "", /) -> Usual | None: ...

    def keep_usual(self, usual: Usual, profile: str = "", /) -> None: ...

    def learn(self, heard: HeardVoice, profile: str, /) -> MergeOutcome: ...


class CoachEngine(Protocol):
    """The engine, as a session uses it."""

    def feed(self, block: Block) -> list[Event]: ...

    def finish(self) -> list[Event]: ...

    def pause_cues(self, paused: bool) -> None: ...

    def heard_voice(self) -> HeardVoice | None: ...


class NewEngine(Protocol):
    """Builds the engine of one call, or of the wait for one."""

    def __call__(
        self, cues: CueSettings, usual: Usual | None = None, terms: CallTerms = ORDINARY, /
    ) -> CoachEngine: ...


class Recorder(Protocol):
    """Events in, the record of the call out."""

    def add(self, events: Iterable[Event]) -> None: ...

    def record(self) -> CallRecord: ...


NewRecorder = Callable[[], Recorder]
OpenSources = Callable[[DeviceSettings, threading.Event, float], Sources]
UsualFor = Callable[[str, str], Usual | None]
"""The usual of a microphone, by its label, and a profile."""


@dataclass(frozen=True, slots=True)
class Parts:
    """`usual_for` looks an agent's usual up by the label of the microphone and the profile; `clock` gives
    monotonic seconds."""

    keeper: CallKeeper
    usual_for: UsualFor
    open_sources: OpenSources
    new_engine: NewEngine
    new_recorder: NewRecorder
    open_sound: Callable[[ChosenDevice | None], Sound]
    clock: Callable[[], float]
    terms: TermsOfCalls = field(default_factory=TermsOfCalls)
