"""What a scene is: a recorded caller whose next line depends on what was measured of the trainee's turn.

The caller is at a step: 0 as they began, up to LOUDEST, down to LOWEST. Only turns, times, level, pitch and
pace move it; words never do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

LOWEST, LOUDEST = -3, 2
MOST_REPEATS = 2
"""So often a caller says a line again; then they go on."""


class Loudness(StrEnum):
    """How a line is recorded. The caller's step says which is heard."""

    LOW = "low"
    EVEN = "even"
    LOUD = "loud"


class Heard(StrEnum):
    """What a turn of the trainee amounted to. The words catalogue says why, as `practice.why.<value>`.

    TALKED_OVER: they came in on the caller and both went on. RAISED: louder and higher than their usual, or
    much louder. NO_ANSWER: nothing for so long that it is dead air. TOO_FAST, AT_ONCE, TOO_LONG: heard out, but
    answered so. HEARD_OUT: heard out, and answered low, slow and not at once.
    """

    TALKED_OVER = "talked_over"
    RAISED = "raised"
    NO_ANSWER = "no_answer"
    TOO_FAST = "too_fast"
    AT_ONCE = "at_once"
    TOO_LONG = "too_long"
    HEARD_OUT = "heard_out"


STEP_BY = {
    Heard.TALKED_OVER: 1,
    Heard.RAISED: 1,
    Heard.NO_ANSWER: 0,
    Heard.TOO_FAST: 0,
    Heard.AT_ONCE: 0,
    Heard.TOO_LONG: 0,
    Heard.HEARD_OUT: -1,
}
"""How far the caller moves after it."""
SAID_AGAIN = frozenset({Heard.TALKED_OVER, Heard.NO_ANSWER})
"""After these the caller says the line again, as long as MOST_REPEATS allows."""

END = "end"
"""In place of a turn: the scene is over."""


@dataclass(frozen=True, slots=True)
class SceneTurn:
    """One turn of the caller. `next`: the turn after it, by what was heard; what is not in it goes to `then`.
    `advice`: what to say, shown and never judged. `abusive`: from here on ending the call is right."""

    turn_id: str
    text: str
    loud_text: str
    then: str
    next: Mapping[Heard, str]
    sounds: Mapping[Loudness, Path]
    advice: str = ""
    abusive: bool = False

    def said(self, loudness: Loudness) -> str:
        """Return what is said so loud."""
        return self.loud_text if loudness is Loudness.LOUD else self.text

    def after(self, heard: Heard) -> str:
        """Return the id of the next turn, or END."""
        return self.next.get(heard, self.then)


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene. The first turn is said first. `still_there`: what the caller says after dead air."""

    scene_id: str
    title: str
    what: str
    how: str
    turns: tuple[SceneTurn, ...]
    still_there: str
    still_there_sound: Path

    @property
    def abusive(self) -> bool:
        """Does ending the call belong to it?"""
        return any(turn.abusive for turn in self.turns)

    def turn(self, turn_id: str) -> SceneTurn:
        """Return a turn by its id. Raises KeyError for another."""
        for turn in self.turns:
            if turn.turn_id == turn_id:
                return turn
        raise KeyError(turn_id)

    def said_after(self, turn_id: str, before: Heard | None, step: int) -> str:
        """Return what the caller said in this turn, at this step and after `before`. Raises KeyError for
        another turn."""
        if before is Heard.NO_ANSWER:
            return self.still_there
        return self.turn(turn_id).said(loudness_at(step))

    def sounds(self) -> dict[str, Path]:
        """Return the file of every line, by the id it is asked for with, in the order of the scene."""
        found = {}
        for turn in self.turns:
            for loudness, path in sorted(turn.sounds.items(), key=lambda one: one[0] is not Loudness.EVEN):
                found[line_id(turn.turn_id, loudness)] = path
        found[STILL_THERE] = self.still_there_sound
        return found


STILL_THERE = "still-there"


def line_id(turn_id: str, loudness: Loudness) -> str:
    """Return what a line is asked for with."""
    return f"{turn_id}-{loudness.value}"


def loudness_at(step: int) -> Loudness:
    """Return how a caller at this step is heard."""
    return Loudness.LOUD if step >= 1 else Loudness.LOW if step <= -2 else Loudness.EVEN
