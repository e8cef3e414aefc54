"""What answers do to thresholds: bounded, symmetric, and nothing before there are enough."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.coaching.call_policy import CallPolicy
from coach.coaching.coach import Coach
from coach.coaching.cue_feedback import LEAST_ANSWERS, largest_offset, offsets_of, threshold_offset
from coach.coaching.rules import RULES, CueSpec
from coach.model.cues import CueFeedback, CueKind
from coach.model.events import CueDecided
from coach.settings.schema import CueSettings, When
from tests.coaching.moments import silent_since

rules = st.sampled_from(RULES)
counts = st.integers(0, 60)


@given(rules, counts, counts)
def test_offsets_are_bounded_and_need_enough_answers(rule: CueSpec, fair: int, unfair: int) -> None:
    offset = threshold_offset(rule, fair, unfair)
    assert abs(offset) < largest_offset(rule)
    assert offset == -threshold_offset(rule, unfair, fair)
    if fair + unfair < LEAST_ANSWERS or fair == unfair:
        assert offset == 0.0
    else:
        assert (offset > 0.0) == (unfair > fair), "not fair moves it away"


@given(rules, counts, counts)
def test_another_answer_never_moves_it_the_other_way(rule: CueSpec, fair: int, unfair: int) -> None:
    if fair + unfair >= LEAST_ANSWERS:
        assert threshold_offset(rule, fair, unfair + 1) >= threshold_offset(rule, fair, unfair)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind.value)
def test_by_any_answers_a_threshold_stays_among_those_of_its_row(rule: CueSpec) -> None:
    baseline = rule.enter[When.NORMAL]
    for fair, unfair in ((1000, 0), (0, 1000)):
        moved = baseline + threshold_offset(rule, fair, unfair)
        assert rule.enter[When.EARLIER] <= moved <= rule.enter[When.LATER]


def test_kinds_without_a_threshold_have_no_offset() -> None:
    cue_feedback = (CueFeedback(CueKind.BACK_IN_RANGE, 9, 0), CueFeedback(CueKind.DEAD_AIR, 0, 10))
    ((kind, offset),) = offsets_of(cue_feedback)
    assert (kind, offset) == (CueKind.DEAD_AIR, pytest.approx(2.0 * 10 / 15))


def test_the_coach_uses_them_and_its_evidence_says_so() -> None:
    coach = Coach(CueSettings(), CallPolicy(offsets=((CueKind.DEAD_AIR, 1.5),)))
    assert [event for t in (38.0, 39.0) for event in coach.feed(silent_since(30.0, t))] == []
    (decided,) = coach.feed(silent_since(30.0, 39.5))
    assert isinstance(decided, CueDecided)
    assert dict(decided.cue.evidence)["threshold"] == 9.5
