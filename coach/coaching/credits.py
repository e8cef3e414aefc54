"""Credits: what went well just now, shown once and briefly, with its time.

Back to the baseline after a rise or a fast stretch, and giving way after both spoke. A credit stands outside
the spacing of cues; it is held back where the cue before it was, or where no cue may be shown at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from coach.coaching.rules import CueSpec, RuleInput, end_value_of, level_evidence, pace_now
from coach.conversation.turn_spans import ACKNOWLEDGEMENT_S, TURN_PAUSE_S
from coach.model.cues import Cue, CueKind, Evidence
from coach.model.measures import Measure
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind

# What took longer than this to pass is no news to anyone: no credit is shown for it.
BACK_WITHIN_S = 60.0
# The cue comes when both have spoken for 2 s (rules.RULES): who stops within a second of it gave way.
GAVE_WAY_WITHIN_S = 3.0
# Some people overlap in every other turn: once a minute is enough to be told of it.
GAVE_WAY_SPACING_S = 60.0


def _level_now(inputs: RuleInput) -> Evidence:
    return () if inputs.deviation is None else level_evidence(inputs.deviation, inputs.unmeasured)


def _pace_over(inputs: RuleInput) -> Evidence:
    over = pace_now(inputs)
    return () if over is None else (("pace_over_usual", over),)


RETURNS: Mapping[CueKind, tuple[CueKind, Callable[[RuleInput], Evidence]]] = {
    CueKind.TONE_RISING: (CueKind.BACK_IN_RANGE, _level_now),
    CueKind.TOO_FAST: (CueKind.PACE_BACK, _pace_over),
}
"""The credit for coming back from what a cue says, and what it rests on beside its time."""


class Credits:
    """Note cues as they are decided; feed each tick's inputs; get credits as they fall due."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._away: dict[CueKind, Cue] = {}
        self._gave_way_s = float("-inf")
        self._giving_way: Overlap | None = None
        self._agent_since_s: float | None = None

    def note(self, cue: Cue, *, said_already: bool) -> None:
        """A cue was decided, shown or not. A rise that was shown already is still the same rise."""
        if cue.kind in RETURNS and not said_already:
            self._away[cue.kind] = cue

    @property
    def under_way(self) -> bool:
        """May there be a credit soon: something to come back from, or a caller to hear to the end?"""
        return bool(self._away) or self._giving_way is not None

    def back(self, rule: CueSpec, inputs: RuleInput, under: float) -> Cue | None:
        """After a rise or a fast stretch that is over: back once the agent speaks and the measure is under its
        end."""
        away = self._away.get(rule.kind)
        if away is None or any(measure in inputs.unmeasured for measure in rule.needs):
            return None
        recovery_s = inputs.now_s - away.time_s
        if recovery_s > BACK_WITHIN_S:
            del self._away[rule.kind]
            return None
        value = end_value_of(rule, inputs)
        if not inputs.agent_speaking or value is None or value >= under:
            return None
        del self._away[rule.kind]
        kind, rests_on = RETURNS[rule.kind]
        evidence = (("recovery_s", recovery_s), *rests_on(inputs))
        return Cue(kind, away.time_s, inputs.now_s, inputs.now_s, evidence, away.held_back)

    def gave_way(self, inputs: RuleInput) -> Cue | None:
        """Both spoke at once, the agent stopped soon, and the caller went on to the end of their turn."""
        now_s = inputs.now_s
        for finished in inputs.turns.finished:
            if _agent_gave_way(finished):
                self._giving_way, self._agent_since_s = finished, None
        overlap = self._giving_way
        if overlap is None:
            return None
        if Measure.OVERLAP in inputs.unmeasured or self._agent_goes_on(inputs, overlap.end_s):
            self._giving_way = None
            return None
        answering = self._agent_since_s is not None and self._agent_since_s - overlap.end_s <= TURN_PAUSE_S
        if answering or inputs.turns.floor is Speaker.CALLER or now_s - overlap.end_s <= TURN_PAUSE_S:
            return None
        self._giving_way = None
        if now_s - self._gave_way_s < GAVE_WAY_SPACING_S:
            return None
        self._gave_way_s = now_s
        evidence = (("gave_way_after_s", overlap.end_s - overlap.start_s),)
        return Cue(CueKind.GAVE_WAY, overlap.start_s, now_s, now_s, evidence)

    def _agent_goes_on(self, inputs: RuleInput, stopped_s: float) -> bool:
        """Does the agent say more than an acknowledgement, after no longer than a pause within a turn?"""
        if not inputs.agent_speaking:
            self._agent_since_s = None
        elif self._agent_since_s is None:
            self._agent_since_s = inputs.now_s
        since_s = self._agent_since_s
        if since_s is None or since_s - stopped_s > TURN_PAUSE_S:
            return False
        return inputs.now_s - since_s > ACKNOWLEDGEMENT_S


def _agent_gave_way(overlap: Overlap) -> bool:
    return (
        overlap.kind is OverlapKind.TALK_OVER
        and overlap.yielded_by is Speaker.AGENT
        and overlap.end_s - overlap.start_s <= GAVE_WAY_WITHIN_S
    )
