"""What earlier calls taught about a microphone: asked for when a call begins, read by the writer's thread.

A call takes in sound while it waits for the answer, so that the worker never waits for a disk. It begins even
where some of the answer can't be read; the board then shows the problem.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from coach.coaching.cue_feedback import offsets_of
from coach.model.baseline import Baseline, BaselineSource, HeardVoice
from coach.model.cues import CueFeedback, CueKind
from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import Device
from coach.runtime.dependencies import Dependencies
from coach.runtime.keeping import INTERNAL
from coach.runtime.snapshots import ProblemBoard, Source

log = logging.getLogger(__name__)

Value = TypeVar("Value")

# How long a call waits for what earlier calls taught, before it begins with what was last known of its
# microphone. A healthy disk answers within 50 ms; no cue comes in the first 10 s (spacing.FIRST_SECONDS_S).
TERMS_WAIT_S = 1.0


@dataclass(frozen=True, slots=True)
class Terms:
    """What earlier calls give a new one: the baseline of its microphone and profile, and what the agent's cue
    feedback adds to the thresholds, by kind of cue."""

    baseline: Baseline | None = None
    offsets: tuple[tuple[CueKind, float], ...] = ()


class TermsAsked:
    """A question to the history: what do earlier calls give this one? The writer's thread answers it."""

    def __init__(self, read: Callable[[], Terms], known: Terms, clock: Callable[[], float]) -> None:
        """`known` is what it is where no answer comes within TERMS_WAIT_S."""
        self._read, self._clock = read, clock
        self._until_s = clock() + TERMS_WAIT_S
        self._answered = False
        self.terms = known

    @property
    def ready(self) -> bool:
        """Whether there is an answer, or none will be waited for any longer."""
        return self._answered or self._clock() >= self._until_s

    def keep(self) -> bool:
        """Read the answer. For the writer's thread."""
        try:
            self.terms = self._read()
        finally:
            self._answered = True
        return True


class EarlierCalls:
    """What earlier calls give a new one, and what an ended call adds to that."""

    def __init__(self, dependencies: Dependencies, board: ProblemBoard) -> None:
        self._dependencies, self._board = dependencies, board
        self._known_of: tuple[str, str] | None = None  # the key of a microphone, and a profile
        self._known = Terms()

    def ask(self, microphone: Device | None, profile: str) -> TermsAsked:
        """Ask for the terms of a call on this microphone (None: nobody knows it). Returns at once."""
        of = (_key(microphone), profile)
        known = self._known if self._known_of == of else Terms()
        asked = TermsAsked(lambda: self._read(microphone, profile), known, self._dependencies.clock)
        self._dependencies.hand_over(asked)
        return asked

    def learning(self, heard: HeardVoice, microphone: Device, profile: str) -> Callable[[], object]:
        """What takes the ordinary speech of a call into the baseline of its microphone and profile."""
        named = replace(heard, baseline=replace(heard.baseline, microphone=microphone.device_id.key))
        return lambda: self._dependencies.keeper.learn(named, profile, microphone.label)

    def _read(self, microphone: Device | None, profile: str) -> Terms:
        baseline = None if microphone is None else self._baseline(microphone, profile)
        nothing: tuple[CueFeedback, ...] = ()
        feedback = self._attempt(self._dependencies.keeper.cue_feedback, nothing)
        self._known = Terms(baseline, offsets_of(feedback))
        self._known_of = (_key(microphone), profile)
        return self._known

    def _baseline(self, microphone: Device, profile: str) -> Baseline | None:
        """What is known of this microphone and profile; None where nothing is, or it can't be read."""
        key, meet = microphone.device_id.key, self._dependencies.keeper.meet_microphone
        self._attempt(lambda: meet(key, microphone.label, microphone.sole_name), None)
        kept = self._attempt(lambda: self._dependencies.baseline_for(key, profile), None)
        return None if kept is None else replace(kept, source=BaselineSource.KEPT)

    def _attempt(self, step: Callable[[], Value], otherwise: Value) -> Value:
        try:
            return step()
        except EnvironmentProblem as error:
            self._board.put(Source.LEARNING, error.problem)
        except Exception:  # a defect in the history must not keep the call from beginning
            log.exception("what earlier calls taught could not be read")
            self._board.put(Source.LEARNING, INTERNAL)
        return otherwise


def _key(microphone: Device | None) -> str:
    return "" if microphone is None else microphone.device_id.key
