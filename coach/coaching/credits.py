"""Credits: what went well just now, shown once and briefly, with its time.

Back to the baseline after a rise, and giving way after both spoke. A credit stands outside the spacing of cues;
it is held back where the cue before it was, or where no cue may be shown at all.
"""

from __future__ import annotations

from coach.coaching.rules import RuleInput
from coach.model.cues import Cue, CueKind
from coach.model.measures import Measure
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind

# A rise that took longer than this to pass is no news to anyone: no credit is shown for it.
BACK_WITHIN_S = 60.0
# The cue comes when both have spoken for 2 s (rules.RULES): who stops within a second of it gave way.
GAVE_WAY_WITHIN_S = 3.0
# Some people overlap in every other turn: once a minute is enough to be told of it.
GAVE_WAY_SPACING_S = 60.0


class Credits:
    """Note rises as they are decided; feed each tick's inputs; get credits as they fall due."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._risen: Cue | None = None
        self._gave_way_s = float("-inf")

    def note(self, cue: Cue, *, said_already: bool) -> None:
        """A cue was decided, shown or not. A rise that was shown already is still the same rise."""
        if cue.kind is CueKind.TONE_RISING and not said_already:
            self._risen = cue

    @property
    def wait_for_recovery(self) -> bool:
        """Is there a rise to come back from?"""
        return self._risen is not None

    def back_in_range(self, inputs: RuleInput, under_rise: float) -> Cue | None:
        """After a rise that is over: back once the agent speaks and the measure is under its end."""
        risen = self._risen
        if risen is None or inputs.deviation is None or Measure.TONE in inputs.unmeasured:
            return None
        recovery_s = inputs.now_s - risen.time_s
        if recovery_s > BACK_WITHIN_S:
            self._risen = None
            return None
        if not inputs.agent_speaking or inputs.deviation.rise >= under_rise:
            return None
        self._risen = None
        evidence = (("recovery_s", recovery_s), ("level_db_over_usual", inputs.deviation.level_db))
        return Cue(CueKind.BACK_IN_RANGE, risen.time_s, inputs.now_s, inputs.now_s, evidence, risen.held_back)

    def gave_way(self, inputs: RuleInput) -> Cue | None:
        """Both spoke at once, and the agent was the one who stopped, soon."""
        overlap = next((one for one in inputs.turns.finished if _agent_gave_way(one)), None)
        if overlap is None or Measure.OVERLAP in inputs.unmeasured:
            return None
        if inputs.now_s - self._gave_way_s < GAVE_WAY_SPACING_S:
            return None
        self._gave_way_s = inputs.now_s
        evidence = (("gave_way_after_s", overlap.end_s - overlap.start_s),)
        return Cue(CueKind.GAVE_WAY, overlap.start_s, inputs.now_s, inputs.now_s, evidence)


def _agent_gave_way(overlap: Overlap) -> bool:
    return (
        overlap.kind is OverlapKind.TALK_OVER
        and overlap.yielded_by is Speaker.AGENT
        and overlap.end_s - overlap.start_s <= GAVE_WAY_WITHIN_S
    )
