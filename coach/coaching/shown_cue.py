"""Which cue is on the screen just now, and for how long: one at a time. The one place that decides it."""

from __future__ import annotations

from coach.coaching.rules import CUE_SPECS, SPEC_OF
from coach.model.cues import Cue, CueGroup, CueId, CueKind

# A cue stays until its condition ends: long enough to be read from 80 cm, not so long that it is overlooked.
LEAST_SHOWN_S = 3.0
MOST_SHOWN_S = 8.0
# A credit asks for nothing: long enough to be read, no longer.
CREDIT_SHOWN_S = 4.0
# An answer without a name is to the newest cue, as long as it can be meant.
ANSWERED_WITHIN_S = 30.0
STATE_ORDER = tuple(spec.kind for spec in CUE_SPECS if spec.group is CueGroup.STATE)


class ShownCue:
    """Cues and credits replace one another, newest first; a state stays beside and shows while they don't.

    Of two states the one of the moment shows: while the caller has the floor that is to let them finish.
    """

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._cue: Cue | None = None
        self._newest: Cue | None = None
        self._states: dict[CueKind, Cue] = {}

    def decided(self, cue: Cue) -> None:
        """A cue's condition was met. One that was held back is not shown."""
        if cue.held_back is not None:
            return
        if SPEC_OF[cue.kind].group is CueGroup.STATE:
            self._states[cue.kind] = cue
        else:
            self._cue = cue
            if SPEC_OF[cue.kind].group is CueGroup.CUE:
                self._newest = cue

    def over(self, cue: Cue) -> None:
        """Its condition ended: the same cue with its end."""
        if self._cue is not None and self._cue.cue_id == cue.cue_id:
            self._cue = cue
        if SPEC_OF[cue.kind].group is CueGroup.STATE:
            self._states.pop(cue.kind, None)

    def shown(self, now_s: float) -> Cue | None:
        """The cue on the screen at this time of the call."""
        if self._cue is not None and now_s >= leaves_s(self._cue):
            self._cue = None
        return self._cue or next(
            (
                self._states[kind]
                for kind in STATE_ORDER
                if kind in self._states and now_s < self._states[kind].time_s + MOST_SHOWN_S
            ),
            None,
        )

    def newest_to_answer(self, now_s: float) -> CueId | None:
        """The newest cue that was shown, unless that is too long ago; states and credits are not asked for."""
        newest = self._newest
        if newest is None or now_s - newest.time_s > ANSWERED_WITHIN_S:
            return None
        return newest.cue_id


def leaves_s(cue: Cue) -> float:
    """Return when a cue leaves the screen, unless another takes its place before."""
    if SPEC_OF[cue.kind].group is CueGroup.CREDIT:
        return cue.time_s + CREDIT_SHOWN_S
    latest_s = cue.time_s + MOST_SHOWN_S
    if cue.end_s is None:
        return latest_s
    return min(latest_s, max(cue.end_s, cue.time_s + LEAST_SHOWN_S))
