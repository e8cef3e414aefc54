"""What the live session needs of other rooms, as protocols that the real parts match and fakes can replace."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from coach.coaching.call_policy import ORDINARY, CallPolicy
from coach.conversation.listener import SpeechListener
from coach.model.baseline import Baseline, HeardVoice, MergeOutcome
from coach.model.call import CallRecord, CallSource, TrialArm
from coach.model.call_notes import Incident
from coach.model.cues import CueAnswer, CueFeedback
from coach.model.events import Event
from coach.model.own_sound import CallSeal, SealedPiece
from coach.model.sound import Block
from coach.runtime.call_policies import CallPolicies
from coach.runtime.replay_run import Sound
from coach.runtime.writer import HandOver
from coach.settings.schema import ChosenDevice, CueSettings, DeviceSettings
from coach.sources.live_sources import Sources
from coach.sources.program_watch import ProgramWatch


class CallKeeper(Protocol):
    """The keeper of calls: the history. Every method may raise EnvironmentProblem (disk full, locked, ...)."""

    def begin(
        self,
        started_at: datetime,
        source: CallSource,
        title: str,
        microphone: str,
        caller_channel: str,
        trial_arm: TrialArm | None = None,
    ) -> int: ...

    def write(self, call_id: int, record: CallRecord) -> None: ...

    def complete(self, call_id: int, record: CallRecord) -> None: ...

    def keep_incident(self, call_id: int, incident: Incident) -> None: ...

    def answer(self, call_id: int, answer: CueAnswer) -> None: ...

    def keep_sound(self, call_id: int, seal: CallSeal, piece: SealedPiece, /) -> None: ...

    def cut_sound(self, call_id: int, end_s: float, /) -> None: ...

    def cue_feedback(self) -> tuple[CueFeedback, ...]: ...

    def baseline(self, microphone: str, profile: str = "", /) -> Baseline | None: ...

    def meet_microphone(self, microphone: str, label: str, sole_name: str, /) -> None: ...

    def keep_baseline(self, baseline: Baseline, profile: str = "", label: str = "", /) -> None: ...

    def learn(self, heard: HeardVoice, profile: str, label: str = "", /) -> MergeOutcome: ...


class CoachEngine(Protocol):
    """The part of the engine that a session uses."""

    def feed(self, block: Block) -> list[Event]: ...

    def finish(self) -> list[Event]: ...

    def pause_cues(self, paused: bool) -> None: ...

    def heard_voice(self) -> HeardVoice | None: ...

    @property
    def line_closed_s(self) -> float: ...


class NewEngine(Protocol):
    """Builds the engine for one call, or for the wait for one."""

    def __call__(
        self, cues: CueSettings, baseline: Baseline | None = None, policy: CallPolicy = ORDINARY, /
    ) -> CoachEngine: ...


class CallListener(Protocol):
    """Who speaks while there is no call."""

    @property
    def time_s(self) -> float: ...

    @property
    def line_closed_s(self) -> float: ...

    def feed(self, block: Block) -> Iterable[Event]: ...


class NewListener(Protocol):
    """Builds what listens while there is no call, to so many ticks at once."""

    def __call__(self, least_ticks: int, /) -> CallListener: ...


class Recorder(Protocol):
    """Takes in events and gives the record of the call."""

    def add(self, events: Iterable[Event]) -> None: ...

    def cut_after(self, end_s: float) -> None: ...

    def record(self) -> CallRecord: ...


NewRecorder = Callable[[], Recorder]
OpenSources = Callable[[DeviceSettings, threading.Event, float], Sources]
WatchPrograms = Callable[[Callable[[], None]], ProgramWatch]
"""Begins to watch who holds the microphone. What it is given is called, from any thread, at each change."""
BaselineFor = Callable[[str, str], Baseline | None]
"""The baseline of a microphone, by the key of its device, and a profile."""


@dataclass(frozen=True, slots=True)
class Dependencies:
    """`baseline_for` looks an agent's baseline up by the key of the microphone's device and the profile;
    `clock` gives monotonic seconds; `hand_over` gives the writer what is to be kept, and never waits."""

    keeper: CallKeeper
    baseline_for: BaselineFor
    open_sources: OpenSources
    watch_programs: WatchPrograms
    new_engine: NewEngine
    new_recorder: NewRecorder
    open_sound: Callable[[ChosenDevice | None], Sound]
    clock: Callable[[], float]
    hand_over: HandOver
    policy: CallPolicies = field(default_factory=CallPolicies)
    new_listener: NewListener = SpeechListener
