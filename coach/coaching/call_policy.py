"""The policy of a call: what is decided before it begins, by whoever begins it, and holds to its end."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.cues import CueKind, HeldBack


@dataclass(frozen=True, slots=True)
class CallPolicy:
    """`held_back`: all is measured and nothing is shown, for this reason (quiet hours, a silent call).

    `offsets`: what is added to thresholds, by the agent's answers (see answers). `own_microphones`: the
    caller is in the room and has a microphone of their own (see `conversation.crosstalk`): no loudspeaker plays
    them.
    """

    held_back: HeldBack | None = None
    offsets: tuple[tuple[CueKind, float], ...] = ()
    own_microphones: bool = False


ORDINARY = CallPolicy()
TWO_IN_A_ROOM = CallPolicy(own_microphones=True)
