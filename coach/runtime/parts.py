"""What the worker is built from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from coach.runtime.call_terms import TermsOfCalls
from coach.runtime.ports import CallKeeper, NewEngine, NewRecorder, OpenSources, UsualFor
from coach.runtime.replay_run import Sound
from coach.settings.schema import ChosenDevice


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
