"""Tips and steps: advice about what to say and do, and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coach.model.cues import CueKind


class CallPhase(StrEnum):
    """The moments of a call, in order. The words catalogue names each (`moment.<value>`)."""

    OPENING = "opening"
    TALKING_IT_OUT = "talking_it_out"
    EXPLAINING = "explaining"
    PROMISING = "promising"
    CLOSING = "closing"
    HARD_TO_END = "hard_to_end"
    AFTERWARDS = "afterwards"


@dataclass(frozen=True, slots=True)
class Tip:
    """One piece of advice, for at least one moment or cue.

    `say` is an example of what to say, `instead_of` of what to avoid. `own_words` are what people type when
    they look for it: they are searched and never shown.
    """

    tip_id: str
    moments: tuple[CallPhase, ...]
    cues: tuple[CueKind, ...]
    title: str
    text: str
    say: str | None
    instead_of: str | None
    keywords: tuple[str, ...]
    own_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CallStep:
    """One step of what a team does once a call has become abusive."""

    title: str
    text: str
    say: str | None


@dataclass(frozen=True, slots=True)
class TipBook:
    """The tips and steps in use, in order. `steps_are_ours`: the team has not replaced the shipped steps."""

    tips: tuple[Tip, ...]
    steps: tuple[CallStep, ...]
    steps_are_ours: bool


NO_TIPS = TipBook((), (), True)
