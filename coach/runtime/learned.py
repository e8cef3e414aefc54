"""What earlier calls taught, for the next one, and what this one teaches.

Nothing is raised: `problem` says what is in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from coach.coaching.answers import offsets_of
from coach.model.cues import CueKind
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.usual import HeardVoice, Usual, UsualSource
from coach.runtime.ports import CallKeeper, UsualFor

Value = TypeVar("Value")


class Learned:
    """The usual and the thresholds of a call that begins; the ordinary speech of one that ended."""

    def __init__(self, keeper: CallKeeper, usual_for: UsualFor) -> None:
        self._keeper = keeper
        self._usual_for = usual_for
        self.problem: Problem | None = None

    def usual(self, microphone: str, profile: str) -> Usual | None:
        """What is known of this microphone and profile; None where nothing is, or it can't be read."""
        kept = self._attempt(lambda: self._usual_for(microphone, profile), None)
        return None if kept is None else replace(kept, source=UsualSource.KEPT)

    def offsets(self) -> tuple[tuple[CueKind, float], ...]:
        """What the agent's answers add to the thresholds."""
        return self._attempt(lambda: offsets_of(self._keeper.tallies()), ())

    def learn(self, heard: HeardVoice, microphone: str, profile: str) -> None:
        """What was ordinary in a call, towards the usual of its microphone and profile."""
        named = replace(heard, usual=replace(heard.usual, microphone=microphone))
        self._attempt(lambda: self._keeper.learn(named, profile), None)

    def _attempt(self, step: Callable[[], Value], otherwise: Value) -> Value:
        self.problem = None
        try:
            return step()
        except EnvironmentProblem as error:
            self.problem = error.problem
            return otherwise
