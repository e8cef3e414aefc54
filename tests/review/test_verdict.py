"""The one thing that went well and the one to try: every rule alone, and the choice among them."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.history.records import unheard
from coach.model.call import CallSummary
from coach.model.measures import Measure
from coach.review import verdict
from coach.review.figures import MOST_NOT_MEASURED
from coach.review.verdict import TO_TRY, WELL, Finding, Found, VerdictRule
from tests.made_up.summaries import changed

NOTHING = unheard(300.0).summary
EVERYTHING = changed(
    NOTHING,
    agent_speech_s=120.0,
    caller_speech_s=150.0,
    agent_share=120 / 270,
    longest_heard_out_s=40.0,
    median_wait_s=0.8,
    longest_agent_turn_s=60.0,
    rises=2,
    rise_recovery_s=(6.0, 14.0),
    talk_overs_by_agent=1,
    talk_overs_by_caller=0,
    silence_s=20.0,
    longest_silence_s=12.0,
    pace_syll_per_s=5.6,
    usual_pace_syll_per_s=4.5,
)
ROWS = (*WELL, *TO_TRY)


def row(finding: Finding) -> VerdictRule:
    return next(one for one in ROWS if one.finding is finding)


@pytest.mark.parametrize(
    ("summary", "found"),
    [
        (EVERYTHING, Found(Finding.HEARD_OUT_WAITED, length_s=40.0, wait_s=0.8)),
        (changed(EVERYTHING, median_wait_s=0.1), None),
        (changed(EVERYTHING, median_wait_s=3.1), None),
        (changed(EVERYTHING, longest_heard_out_s=19.9), None),
        (EVERYTHING, Found(Finding.HEARD_OUT, length_s=40.0)),
        (EVERYTHING, Found(Finding.BACK, length_s=14.0)),
        (changed(EVERYTHING, rise_recovery_s=(6.0, 15.1)), None),
        (changed(EVERYTHING, talk_overs_by_agent=0), Found(Finding.NO_TALK_OVER)),
        (changed(EVERYTHING, talk_overs_by_agent=0, caller_speech_s=0.0), None),
        (changed(EVERYTHING, rises=0), Found(Finding.NO_RISES)),
        (changed(EVERYTHING, rises=0, agent_speech_s=0.0), None),
        (changed(EVERYTHING, agent_share=0.25), Found(Finding.LISTENED, share=0.75)),
        (changed(EVERYTHING, agent_share=0.51), None),
        (EVERYTHING, Found(Finding.DEAD_AIR, length_s=12.0)),
        (changed(EVERYTHING, longest_silence_s=7.9), None),
        (EVERYTHING, Found(Finding.RISES, count=2)),
        (EVERYTHING, Found(Finding.TALK_OVER, count=1)),
        (EVERYTHING, Found(Finding.LONG_TURN, length_s=60.0)),
        (changed(EVERYTHING, longest_agent_turn_s=44.9), None),
        (changed(EVERYTHING, caller_speech_s=None), None),
        (EVERYTHING, Found(Finding.TOO_FAST, pace_syll_per_s=5.6, usual_pace_syll_per_s=4.5)),
        (changed(EVERYTHING, pace_syll_per_s=5.0), None),
        (changed(EVERYTHING, usual_pace_syll_per_s=None), None),
    ],
)
def test_a_rule_finds_what_it_is_named_for(summary: CallSummary, found: Found | None) -> None:
    by_finding = {one.finding: one.find(summary) for one in ROWS}
    if found is not None:
        assert by_finding[found.finding] == found
    else:
        assert sum(one is not None for one in by_finding.values()) < sum(
            one.find(EVERYTHING) is not None for one in ROWS
        )


@pytest.mark.parametrize("one", ROWS, ids=lambda one: one.finding.value)
def test_an_unmeasured_figure_is_no_ground_for_a_rule(one: VerdictRule) -> None:
    assert one.find(NOTHING) is None
    for measure in one.measures:
        # A share of the call, or of the caller's speech, which is half of the call.
        most = 0.25 if Measure.OVERLAP in one.measures else 0.5
        hardly = changed(EVERYTHING, not_measured_share={measure: most + 0.01})
        assert not verdict.is_measured(one, hardly)
        assert verdict.is_measured(one, changed(EVERYTHING, not_measured_share={measure: most}))


def test_unmeasured_caller_speech_is_no_ground_for_praise() -> None:
    fine = changed(EVERYTHING, longest_heard_out_s=5.0, rise_recovery_s=(), talk_overs_by_agent=0)
    found = verdict.went_well(fine)
    assert found == Found(Finding.NO_TALK_OVER)
    leak = {Measure.AGENT_SPEECH: 0.47, Measure.OVERLAP: 0.47}
    found = verdict.went_well(changed(fine, not_measured_share=leak))
    assert found != Found(Finding.NO_TALK_OVER)


def test_tables_rank_every_finding_once() -> None:
    assert sorted(one.finding for one in ROWS) == sorted(Finding)
    for table in (WELL, TO_TRY):
        assert [one.rank for one in table] == list(range(1, len(table) + 1))
        assert all(one.source for one in table)


def test_a_short_call_gets_no_sentence() -> None:
    short = changed(EVERYTHING, duration_s=29.9)
    assert (verdict.went_well(short), verdict.to_try(short)) == (None, None)
    assert (verdict.went_well(NOTHING), verdict.to_try(NOTHING)) == (None, None)


def maybe(values: st.SearchStrategy[float]) -> st.SearchStrategy[float | None]:
    return st.none() | values


SECONDS = st.floats(0.0, 120.0)
SUMMARIES = st.builds(
    CallSummary,
    st.fixed_dictionaries(
        {
            "duration_s": st.floats(0.0, 600.0),
            "agent_speech_s": SECONDS,
            "caller_speech_s": maybe(SECONDS),
            "agent_share": maybe(st.floats(0.0, 1.0)),
            "longest_heard_out_s": maybe(SECONDS),
            "median_wait_s": maybe(st.floats(0.0, 5.0)),
            "longest_agent_turn_s": SECONDS,
            "rises": st.none() | st.integers(0, 5),
            "rise_recovery_s": st.lists(SECONDS, max_size=3).map(tuple),
            "talk_overs_by_agent": st.none() | st.integers(0, 5),
            "talk_overs_by_caller": st.none() | st.integers(0, 5),
            "silence_s": maybe(SECONDS),
            "longest_silence_s": maybe(SECONDS),
            "pace_syll_per_s": maybe(st.floats(2.0, 8.0)),
            "usual_pace_syll_per_s": maybe(st.floats(2.0, 8.0)),
        }
    ),
    st.dictionaries(st.sampled_from(Measure), st.floats(0.0, 1.0)),
)
FIGURES_OF = {
    Finding.DEAD_AIR: ("longest_silence_s",),
    Finding.RISES: ("rises",),
    Finding.TALK_OVER: ("talk_overs_by_agent",),
    Finding.LONG_TURN: ("caller_speech_s",),
    Finding.TOO_FAST: ("pace_syll_per_s", "usual_pace_syll_per_s"),
}


@given(SUMMARIES)
def test_the_first_measured_rule_that_applies_is_chosen(summary: CallSummary) -> None:
    found = verdict.to_try(summary)
    applying = [one for one in TO_TRY if verdict.is_measured(one, summary) and one.find(summary) is not None]
    if summary.figures["duration_s"] < verdict.LEAST_CALL_S or not applying:
        assert found is None
        return
    assert found is not None
    assert found == min(applying, key=lambda one: one.rank).find(summary)
    rule = row(found.finding)
    assert all(summary.not_measured_share.get(one, 0.0) <= MOST_NOT_MEASURED for one in rule.measures)
    if Measure.OVERLAP in rule.measures and summary.figures["caller_speech_s"]:
        unknown_s = summary.not_measured_share.get(Measure.OVERLAP, 0.0) * summary.figures["duration_s"]
        assert unknown_s <= MOST_NOT_MEASURED * summary.figures["caller_speech_s"] * (1 + 1e-9)
    for name in FIGURES_OF[found.finding]:
        assert summary.figures[name] is not None
        without = verdict.to_try(changed(summary, **{name: None}))
        assert without is None or without.finding is not found.finding
    assert verdict.to_try(summary) == found
    assert {one.name for one in fields(found)} >= {"finding"}
