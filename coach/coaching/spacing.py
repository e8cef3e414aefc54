"""Whether a cue may be shown now: sparse and short beats continuous, and listening beats everything."""

from __future__ import annotations

from coach.coaching.rules import Rule
from coach.model.cues import CUE_CLASS, CueClass, CueKind, HeldBack
from coach.settings.schema import CueSettings, HowMany

# DESIGN: cues at least 20 s apart, one of higher rank 5 s after a lower one, none in the first seconds.
SPACING_S = 20.0
HIGHER_RANK_SPACING_S = 5.0
FIRST_SECONDS_S = 10.0
# A call with more than this many needs a conversation with a person, not more cues.
CAP_PER_CALL = 20
# "Fewer" and "more" are half and twice as many: the least that is noticed over a day of calls. A cue of higher
# rank never comes sooner than HIGHER_RANK_SPACING_S: the one before it must have been readable.
TIMES_AS_MANY: dict[HowMany, float] = {HowMany.FEWER: 0.5, HowMany.USUAL: 1.0, HowMany.MORE: 2.0}


def spacing_s(how_many: HowMany, *, higher_rank: bool) -> float:
    """How long after a cue the next may come at the earliest."""
    if higher_rank:
        return max(HIGHER_RANK_SPACING_S, HIGHER_RANK_SPACING_S / TIMES_AS_MANY[how_many])
    return SPACING_S / TIMES_AS_MANY[how_many]


def cap_per_call(how_many: HowMany) -> int:
    """How many cues a call may have."""
    return round(CAP_PER_CALL * TIMES_AS_MANY[how_many])


class Spacing:
    """Keeps what was shown and decides on the next."""

    def __init__(self, settings: CueSettings, whole_call: HeldBack | None = None) -> None:
        """`whole_call`: why nothing of this call is shown."""
        self._settings = settings
        self._whole_call = whole_call
        self._spacing_s = spacing_s(settings.how_many, higher_rank=False)
        self._higher_rank_s = spacing_s(settings.how_many, higher_rank=True)
        self._cap = cap_per_call(settings.how_many)
        self._shown = 0
        self._last_s = float("-inf")
        self._last_rank = 0
        self.paused = False

    def never(self, kind: CueKind) -> HeldBack | None:
        """Why nothing of this kind is shown just now, whatever came before; None: it may be."""
        if not self._settings.of(kind).on:
            return HeldBack.SWITCHED_OFF
        if self._whole_call is not None:
            return self._whole_call
        return HeldBack.PAUSED if self.paused else None

    def verdict(
        self, rule: Rule, now_s: float, *, caller_has_floor_long: bool, said_already: bool = False
    ) -> HeldBack | None:
        """None: show it. Otherwise the reason not to.

        `said_already`: this very thing was shown before and was not seen to be over since.
        """
        never = self.never(rule.kind)
        if never is not None or CUE_CLASS[rule.kind] is not CueClass.CUE:
            return never
        if now_s < FIRST_SECONDS_S:
            return HeldBack.FIRST_SECONDS
        if said_already:
            return HeldBack.REPEAT
        if caller_has_floor_long:
            return HeldBack.LET_THEM_TALK
        needed_s = self._higher_rank_s if rule.rank < self._last_rank else self._spacing_s
        if now_s - self._last_s < needed_s:
            return HeldBack.SPACING
        if self._shown >= self._cap:
            return HeldBack.CAP
        return None

    def credit_verdict(self, kind: CueKind, now_s: float, *, caller_has_floor_long: bool) -> HeldBack | None:
        """None: show this credit. They are outside the spacing, and quiet where everything is."""
        never = self.never(kind)
        if never is not None:
            return never
        if now_s < FIRST_SECONDS_S:
            return HeldBack.FIRST_SECONDS
        return HeldBack.LET_THEM_TALK if caller_has_floor_long else None

    def shown(self, rule: Rule, now_s: float) -> None:
        """A cue was shown: states and credits do not count."""
        if CUE_CLASS[rule.kind] is CueClass.CUE:
            self._shown += 1
            self._last_s, self._last_rank = now_s, rule.rank
