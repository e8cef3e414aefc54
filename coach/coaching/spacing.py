"""Whether a cue may be shown now: sparse and short beats continuous, and listening beats everything."""

from __future__ import annotations

from coach.coaching.rules import Rule
from coach.model.cues import CUE_CLASS, CueClass, CueKind, HeldBack
from coach.settings.schema import CueSettings

# DESIGN: cues at least 20 s apart, one of higher rank 5 s after a lower one, none in the first seconds.
SPACING_S = 20.0
HIGHER_RANK_SPACING_S = 5.0
FIRST_SECONDS_S = 10.0
# A call with more than this many needs a conversation with a person, not more cues.
CAP_PER_CALL = 20


class Spacing:
    """Keeps what was shown and decides on the next."""

    def __init__(self, settings: CueSettings) -> None:
        self._settings = settings
        self._shown = 0
        self._last_s = float("-inf")
        self._last_rank = 0
        self.paused = False

    def verdict(self, rule: Rule, now_s: float, *, caller_has_floor_long: bool) -> HeldBack | None:
        """None: show it. Otherwise the reason not to."""
        if not self._settings.of(rule.kind).on:
            return HeldBack.SWITCHED_OFF
        if self.paused:
            return HeldBack.PAUSED
        if CUE_CLASS[rule.kind] is not CueClass.CUE:
            return None
        if now_s < FIRST_SECONDS_S:
            return HeldBack.FIRST_SECONDS
        if caller_has_floor_long and rule.kind is not CueKind.LET_THEM_TALK:
            return HeldBack.LET_THEM_TALK
        needed_s = HIGHER_RANK_SPACING_S if rule.rank < self._last_rank else SPACING_S
        if now_s - self._last_s < needed_s:
            return HeldBack.SPACING
        if self._shown >= CAP_PER_CALL:
            return HeldBack.CAP
        return None

    def shown(self, rule: Rule, now_s: float) -> None:
        """A cue was shown: states and credits do not count."""
        if CUE_CLASS[rule.kind] is CueClass.CUE:
            self._shown += 1
            self._last_s, self._last_rank = now_s, rule.rank
