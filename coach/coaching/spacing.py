"""Whether a cue may be shown now: sparse and short beats continuous, and listening beats everything."""

from __future__ import annotations

from coach.coaching.rules import SPEC_OF, CueSpec
from coach.model.cues import CueGroup, CueKind, HeldBack
from coach.settings.schema import CueSettings, HowMany

# Own choice: the cue before must have been readable, and the first seconds of a call are a greeting.
HIGHER_RANK_SPACING_S = 5.0
FIRST_SECONDS_S = 10.0
# A call with more than this many needs a conversation with a person, not more cues.
CAP_PER_CALL = 20
# "Fewer" and "more" are half and twice as many: the least that is noticed over a day of calls. A cue of higher
# rank never comes sooner than HIGHER_RANK_SPACING_S: the one before it must have been readable.
TIMES_AS_MANY: dict[HowMany, float] = {HowMany.FEWER: 0.5, HowMany.NORMAL: 1.0, HowMany.MORE: 2.0}


def spacing_s(how_many: HowMany, rule: CueSpec, *, higher_rank: bool) -> float:
    """How long after a cue this rule's may come at the earliest."""
    if higher_rank:
        return max(HIGHER_RANK_SPACING_S, HIGHER_RANK_SPACING_S / TIMES_AS_MANY[how_many])
    return rule.spacing_s / TIMES_AS_MANY[how_many]


def cap_per_call(how_many: HowMany) -> int:
    """How many cues a call may have."""
    return round(CAP_PER_CALL * TIMES_AS_MANY[how_many])


class Spacing:
    """Keeps what was shown and decides on the next."""

    def __init__(self, settings: CueSettings, whole_call: HeldBack | None = None) -> None:
        """`whole_call`: why nothing of this call is shown."""
        self._settings = settings
        self._whole_call = whole_call
        self._cap = cap_per_call(settings.how_many)
        self.reset()

    def reset(self) -> None:
        """Forget what was shown, as if just made."""
        self._shown = 0
        self._last_s = float("-inf")
        self._last: CueSpec | None = None
        self._state_shown_s: dict[CueKind, float] = {}
        self.paused = False

    def never(self, kind: CueKind, now_s: float) -> HeldBack | None:
        """Why nothing of this kind is shown just now, whatever came before; None: it may be."""
        if not SPEC_OF[kind].is_on(self._settings):
            return HeldBack.SWITCHED_OFF
        if self.paused and self._whole_call is None:
            return HeldBack.PAUSED
        # A call that shows nothing waits as long as any, so that it says of the same cues that they were due.
        return HeldBack.FIRST_SECONDS if now_s < FIRST_SECONDS_S else self._whole_call

    def verdict(
        self, rule: CueSpec, now_s: float, *, caller_has_floor_long: bool, said_already: bool = False
    ) -> HeldBack | None:
        """None: show it. Otherwise the reason not to.

        `said_already`: this very thing was shown before and was not seen to be over since.
        """
        never = self.never(rule.kind, now_s)
        if never is not None:
            return never
        if rule.group is CueGroup.STATE:
            again_s = now_s - self._state_shown_s.get(rule.kind, float("-inf"))
            return HeldBack.SPACING if again_s < rule.spacing_s else None
        if rule.group is not CueGroup.CUE:
            return None
        if said_already:
            return HeldBack.REPEAT
        if caller_has_floor_long:
            return HeldBack.LET_THEM_TALK
        if self._last is not None and self._last.kind in rule.replaces:
            return HeldBack.CAP if self._shown >= self._cap else None
        higher_rank = self._last is not None and rule.rank < self._last.rank
        needed_s = spacing_s(self._settings.how_many, rule, higher_rank=higher_rank)
        if now_s - self._last_s < needed_s:
            return HeldBack.SPACING
        if self._shown >= self._cap:
            return HeldBack.CAP
        return None

    def credit_verdict(self, kind: CueKind, now_s: float, *, caller_has_floor_long: bool) -> HeldBack | None:
        """None: this credit may be shown. They are outside the spacing of cues, and quiet where all is."""
        never = self.never(kind, now_s)
        if never is not None:
            return never
        return HeldBack.LET_THEM_TALK if caller_has_floor_long else None

    def shown(self, rule: CueSpec, now_s: float) -> None:
        """A cue was shown. A state counts for itself alone, a credit not at all."""
        if rule.group is CueGroup.STATE:
            self._state_shown_s[rule.kind] = now_s
        if rule.group is CueGroup.CUE:
            self._shown += 1
            self._last_s, self._last = now_s, rule
