"""What the agent's own answers do to a threshold: fair, or not fair.

More "not fair" than "fair" moves a rule's threshold away, more "fair" brings it nearer, both by the same law:
the part that one outweighs the other, drawn towards none while answers are few. Never by more than one step of
the rule's own row, as "earlier" and "later" move it by hand, and not before there are LEAST_ANSWERS.
"""

from __future__ import annotations

from collections.abc import Iterable

from coach.coaching.rules import SPEC_OF, CueSpec
from coach.model.cues import CueFeedback, CueKind
from coach.settings.schema import When

# Five answers all one way come of chance once in sixteen times, of four once in eight.
LEAST_ANSWERS = 5


def threshold_offset(rule: CueSpec, fair: int, unfair: int) -> float:
    """What to add to the rule's threshold, in the threshold's own unit; 0 under LEAST_ANSWERS."""
    answers = fair + unfair
    if answers < LEAST_ANSWERS:
        return 0.0
    return largest_offset(rule) * (unfair - fair) / (answers + LEAST_ANSWERS)


def largest_offset(rule: CueSpec) -> float:
    """The most that answers can move this rule, either way: the smaller of its two steps."""
    enter = rule.enter
    return min(enter[When.LATER] - enter[When.NORMAL], enter[When.NORMAL] - enter[When.EARLIER])


def offsets_of(cue_feedback: Iterable[CueFeedback]) -> tuple[tuple[CueKind, float], ...]:
    """The offsets of every rule that was answered for, as a call's policy takes them."""
    return tuple(
        (one.kind, threshold_offset(SPEC_OF[one.kind], one.fair, one.unfair))
        for one in cue_feedback
        if SPEC_OF[one.kind].enter
    )
