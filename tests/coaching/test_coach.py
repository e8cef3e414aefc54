"""Rules, spacing and credits, on moments without any sound."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.coaching.call_policy import ORDINARY, CallPolicy
from coach.coaching.coach import CREDIT_WAITS_S, Coach
from coach.coaching.credits import GAVE_WAY_WITHIN_S
from coach.coaching.cue_feedback import offsets_of
from coach.coaching.rules import RULES, SPEC_OF, CueSpec, RuleInput
from coach.coaching.spacing import FIRST_SECONDS_S, cap_per_call, spacing_s
from coach.model.cues import Cue, CueFeedback, CueGroup, CueKind, HeldBack
from coach.model.events import CueDecided, CueOver
from coach.model.measures import Measure, Reason
from coach.model.sound import Speaker
from coach.model.spans import LineDelay, Overlap, OverlapKind
from coach.settings.schema import CueSetting, CueSettings, HowMany, When
from tests.coaching.moments import (
    at,
    holding,
    louder,
    over_the_caller,
    rising,
    silent_since,
    unanswered_since,
)

EVERY_CUE = CueSettings(by_kind={spec.kind: CueSetting(on=True) for spec in RULES})


def run(moments: list[RuleInput], cues: CueSettings | None = None, policy: CallPolicy = ORDINARY) -> list[Cue]:
    """Every cue decided, in order; one that ended has its end."""
    coach = Coach(cues or CueSettings(), policy)
    decided: list[Cue] = []
    for event in [event for moment in moments for event in coach.feed(moment)] + coach.finish(
        moments[-1].now_s
    ):
        if isinstance(event, CueOver):
            decided = [event.cue if (one.kind, one.time_s) == (event.cue.kind, event.cue.time_s) else one
                       for one in decided]  # fmt: skip
        elif isinstance(event, CueDecided):
            decided.append(event.cue)
    return decided


def shown(cues: list[Cue]) -> list[tuple[CueKind, float]]:
    return [(cue.kind, cue.time_s) for cue in cues if cue.held_back is None]


def every(step_s: float, from_s: float, to_s: float) -> list[float]:
    return [from_s + i * step_s for i in range(round((to_s - from_s) / step_s) + 1)]


def a_rise(from_s: float, for_s: float = 5.0, rise: float = 0.9, speech_s: float = 20.0) -> list[RuleInput]:
    """A raised stretch of the agent's, and a second of ordinary speech after it."""
    raised = [rising(t, rise, speech_s + t - from_s) for t in every(0.1, from_s, from_s + for_s)]
    after = [
        rising(t, 0.0, speech_s + t - from_s) for t in every(0.1, from_s + for_s + 0.1, from_s + for_s + 1)
    ]
    return raised + after


@pytest.mark.parametrize(
    ("moments", "kind", "time_s"),
    [
        ([silent_since(30.0, t) for t in every(0.5, 30.0, 45.0)], CueKind.DEAD_AIR, 38.0),
        (a_rise(30.0), CueKind.TONE_RISING, 30.6),
        ([over_the_caller(t, 30.0) for t in every(0.1, 30.8, 33.0)], CueKind.TALK_OVER, 32.0),
        ([over_the_caller(t, 30.0, times=3) for t in every(0.1, 30.8, 31.0)], CueKind.TALK_OVER, 30.8),
        ([holding(t, Speaker.AGENT, 30.0) for t in every(1.0, 30.0, 80.0)], CueKind.LONG_TURN, 75.0),
        ([holding(t, Speaker.CALLER, 30.0) for t in every(1.0, 30.0, 55.0)], CueKind.LET_THEM_TALK, 50.0),
        (
            [at(t, line=LineDelay(t / 100.0, (t - 30.0) / 20.0, 1.0, 30)) for t in every(0.1, 30.0, 40.0)],
            CueKind.SLOW_LINE,
            36.0,
        ),
        ([louder(t, (t - 30.0) / 2.0) for t in every(0.1, 30.0, 45.0)], CueKind.STAY_LOW, 42.0),
        (
            [at(t, agent_speaking=True, pace_syll_per_s=5.2, agent_speech_s=t) for t in every(0.5, 30.0, 36.0)],
            CueKind.TOO_FAST,
            33.0,
        ),
    ],
)
def test_each_rule_speaks_when_its_row_says(moments: list[RuleInput], kind: CueKind, time_s: float) -> None:
    found = shown(run(moments))
    assert found[0] == (kind, pytest.approx(time_s, abs=0.11))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind.value)
def test_a_rule_whose_measure_is_not_trusted_is_silent(rule) -> None:  # type: ignore[no-untyped-def]
    moments = (
        [silent_since(30.0, t) for t in every(0.5, 30.0, 45.0)]
        + a_rise(60.0)
        + [over_the_caller(t, 90.0) for t in every(0.1, 90.8, 93.0)]
        + [holding(t, Speaker.AGENT, 120.0) for t in every(1.0, 120.0, 180.0)]
        + [holding(t, Speaker.CALLER, 200.0) for t in every(1.0, 200.0, 230.0)]
        + [at(t, agent_speaking=True, pace_syll_per_s=5.2, agent_speech_s=t) for t in every(0.5, 260.0, 270.0)]
        + [louder(t, 9.0) for t in every(0.5, 300.0, 305.0)]
        + [at(t, line=LineDelay(0.6, 0.4, 0.8, 30)) for t in every(0.5, 330.0, 340.0)]
        + [unanswered_since(360.0, t) for t in every(0.5, 360.0, 365.0)]
    )
    assert rule.kind in {kind for kind, _ in shown(run(moments, EVERY_CUE))}
    for measure in rule.needs:
        silenced = [moment._replace(unmeasured={measure: Reason.LEAK}) for moment in moments]
        assert rule.kind not in {cue.kind for cue in run(silenced, EVERY_CUE)}, measure


def test_a_slow_answer_is_told_only_to_who_asked_for_it() -> None:
    moments = [unanswered_since(30.0, t) for t in every(0.5, 30.0, 36.0)]
    assert run(moments) == []
    assert shown(run(moments, EVERY_CUE)) == [(CueKind.SLOW_ANSWER, 34.0)]


def test_an_answer_is_slow_by_what_the_line_does_not_explain() -> None:
    line = LineDelay(1.0, 0.8, 1.2, 30)
    moments = [unanswered_since(30.0, t)._replace(line=line) for t in every(0.5, 30.0, 36.0)]
    assert (CueKind.SLOW_ANSWER, 35.0) in shown(run(moments, EVERY_CUE))


@pytest.mark.parametrize(
    "change",
    [{"caller_speaking": True}, {"agent_speaking": True}, {"unmeasured": {Measure.AGENT_SPEECH: Reason.GAP}}],
)
def test_no_answer_is_slow_while_someone_speaks_or_nobody_knows(change: dict[str, object]) -> None:
    moments = [unanswered_since(30.0, t)._replace(**change) for t in every(0.5, 30.0, 36.0)]  # type: ignore[arg-type]
    assert run(moments, EVERY_CUE) == []


def test_who_waits_for_the_caller_has_not_answered_slowly() -> None:
    moments = [silent_since(30.0, t) for t in every(0.5, 30.0, 36.0)]
    assert run(moments, EVERY_CUE) == []


def test_a_long_silence_takes_the_place_of_a_slow_answer() -> None:
    moments = [unanswered_since(30.0, t) for t in every(0.5, 30.0, 40.0)]
    assert shown(run(moments, EVERY_CUE)) == [(CueKind.SLOW_ANSWER, 34.0), (CueKind.DEAD_AIR, 38.0)]


def test_a_line_that_was_hung_up_is_no_dead_air() -> None:
    closed = [silent_since(30.0, t)._replace(line_closed_s=t - 31.0) for t in every(0.5, 31.0, 60.0)]
    assert run(closed) == []


def test_a_rise_that_passes_at_once_is_no_cue() -> None:
    assert run(a_rise(30.0, for_s=0.4)) == []


def test_a_rise_ends_with_a_credit_that_says_how_long_it_took() -> None:
    cues = run(a_rise(30.0, for_s=5.0))
    assert [cue.kind for cue in cues] == [CueKind.TONE_RISING, CueKind.BACK_IN_RANGE]
    assert cues[0].end_s == pytest.approx(35.1)
    assert dict(cues[1].evidence)["recovery_s"] == pytest.approx(4.5, abs=0.2)


def fast(t: float, pace: float, now: float) -> RuleInput:
    """The agent speaks, at this pace in the window and in its last moments, fast since 28 s."""
    moment = at(t, agent_speaking=True, agent_speech_s=t, pace_syll_per_s=pace, pace_now_syll_per_s=now)
    return moment._replace(faster_since_s=28.0)


def test_a_fast_stretch_ends_with_the_last_moments_and_has_a_credit() -> None:
    moments = [fast(t, 5.2, 5.2) for t in every(0.5, 30.0, 40.0)] + [
        fast(t, 5.2, 4.1) for t in every(0.5, 40.0, 48.0)
    ]
    cues = run(moments)
    assert [(cue.kind, cue.time_s) for cue in cues] == [(CueKind.TOO_FAST, 33.0), (CueKind.PACE_BACK, 40.0)]
    assert (cues[0].start_s, cues[0].end_s) == (28.0, 40.0)
    assert cues[1].start_s == cues[0].time_s
    assert dict(cues[1].evidence) == {"recovery_s": 7.0, "pace_over_usual": pytest.approx(4.1 / 4.0)}


def test_who_is_fast_again_at_once_is_told_10_s_later() -> None:
    """The window is still over: nothing is said again on what was said already."""
    slow = [fast(t, 5.2, 4.1) for t in every(0.5, 40.0, 41.0)]
    again = [fast(t, 5.2, 5.2) for t in every(0.5, 41.0, 90.0)]
    cues = run([*(fast(t, 5.2, 5.2) for t in every(0.5, 30.0, 40.0)), *slow, *again])
    assert shown([cue for cue in cues if cue.kind is CueKind.TOO_FAST]) == [
        (CueKind.TOO_FAST, 33.0),
        (CueKind.TOO_FAST, 53.0),
    ]


def test_a_window_that_is_fast_no_more_at_its_end_is_no_cue() -> None:
    assert run([fast(t, 5.2, 4.1) for t in every(0.5, 30.0, 60.0)]) == []


def gave_way(
    now_s: float, after_s: float, yielded_by: Speaker = Speaker.AGENT, caller_goes_on_s: float = 3.0
) -> list[RuleInput]:
    """Both spoke, and one has just stopped; the caller goes on to the end of their turn."""
    overlap = Overlap(now_s - 0.7 - after_s, now_s - 0.7, Speaker.AGENT, OverlapKind.TALK_OVER, yielded_by)
    on = [holding(t, Speaker.CALLER, now_s - 5.0) for t in every(0.1, now_s, now_s + caller_goes_on_s)]
    on[0] = on[0]._replace(turns=on[0].turns._replace(finished=(overlap,)))
    return [*on, at(now_s + caller_goes_on_s + 0.1), at(now_s + caller_goes_on_s + 1.4)]


def test_giving_way_soon_is_a_credit_that_says_how_soon() -> None:
    (credit,) = run(gave_way(30.0, 1.1))
    assert (credit.kind, credit.held_back) == (CueKind.GAVE_WAY, None)
    assert credit.time_s == pytest.approx(33.1), "once the caller's turn has ended"
    assert dict(credit.evidence)["gave_way_after_s"] == pytest.approx(1.1)


def agent_says(from_s: float, for_s: float, moments: list[RuleInput]) -> list[RuleInput]:
    """The agent speaks for so long, within the caller's turn or after it."""
    return [
        one._replace(agent_speaking=True) if from_s <= one.now_s < from_s + for_s else one for one in moments
    ]


def test_who_goes_on_after_a_pause_has_not_given_way() -> None:
    assert run(agent_says(30.4, 3.0, gave_way(30.0, 1.1))) == []
    assert run(agent_says(30.9, 3.0, gave_way(30.0, 1.1, caller_goes_on_s=1.0))) == [], "at the last moment"
    long = gave_way(30.0, 1.1, caller_goes_on_s=9.0)
    assert len(run(agent_says(30.4, 0.5, long))) == 1, "mm"
    assert len(run(agent_says(34.0, 3.0, long))) == 1, "another turn"


@pytest.mark.parametrize(
    "moments",
    [
        gave_way(30.0, GAVE_WAY_WITHIN_S + 0.1),
        gave_way(30.0, 1.1, Speaker.CALLER),
        [one._replace(unmeasured={Measure.OVERLAP: Reason.LEAK}) for one in gave_way(30.0, 1.1)],
    ],
)
def test_giving_way_late_or_not_at_all_or_unmeasured_is_none(moments: list[RuleInput]) -> None:
    assert run(moments) == []


def test_an_agent_who_stopped_talks_over_nobody() -> None:
    """A voice is taken to go on for some tenths of a second after it was heard last."""
    moments = [over_the_caller(t, 30.0)._replace(both_heard_s=min(t, 31.4)) for t in every(0.1, 30.8, 33.0)]
    assert shown(run(moments)) == []


def test_giving_way_is_not_told_at_every_overlap() -> None:
    times = every(5.0, 30.0, 120.0)
    assert len(run([moment for t in times for moment in gave_way(t, 1.0)])) == 2


def test_a_credit_keeps_quiet_where_everything_does() -> None:
    assert [cue.held_back for cue in run(gave_way(3.0, 1.0))] == [HeldBack.FIRST_SECONDS]


def test_a_credit_waits_until_the_cue_could_be_read() -> None:
    over = [over_the_caller(t, 30.0) for t in every(0.1, 30.8, 32.2)]
    soon = gave_way(32.3, 1.1, caller_goes_on_s=1.5)
    after = [at(t, agent_speaking=True) for t in every(0.1, 35.3, 40.0)]
    cues = run([*over, *soon[:-1], *after])
    assert shown(cues) == [(CueKind.TALK_OVER, 32.0), (CueKind.GAVE_WAY, pytest.approx(35.3, abs=0.11))]


@pytest.mark.parametrize(("ends_s", "held_back"), [(42.0, None), (60.0, HeldBack.SPACING)])
def test_no_credit_while_a_cue_holds(ends_s: float, held_back: HeldBack | None) -> None:
    raised = [rising(t, 0.9, t) for t in every(0.1, 30.0, 34.0)]
    over = [over_the_caller(t, 32.0) for t in every(0.1, 34.1, ends_s)]
    cues = run([*raised, *over, *[rising(t, 0.0, t) for t in every(0.1, ends_s, ends_s + 2.0)]])
    credit = next(cue for cue in cues if cue.kind is CueKind.BACK_IN_RANGE)
    assert credit.held_back is held_back
    assert credit.time_s >= min(ends_s, 34.1 + CREDIT_WAITS_S)


@pytest.mark.parametrize(("later", "shown_too"), [(0.9, True), (0.5, True), (0.3, False)])
def test_a_rise_that_holds_when_the_spacing_ends_is_shown_then(later: float, shown_too: bool) -> None:
    """0.5 is under the threshold of 0.6 and over its end."""
    silent = [silent_since(38.0, t) for t in every(0.5, 38.0, 46.5)]
    raised = [rising(t, 0.9, t) for t in every(0.1, 48.0, 52.0)]
    on = [rising(t, later, t) for t in every(0.1, 52.1, 70.0)]
    cues = [kind for kind, _ in shown(run(silent + raised + on))]
    assert cues[0] is CueKind.DEAD_AIR
    assert (CueKind.TONE_RISING in cues) is shown_too


def test_hysteresis_a_rise_near_its_threshold_is_one_cue() -> None:
    wavering = [rising(t, 0.75 if round(t * 10) % 4 else 0.5, t) for t in every(0.1, 30.0, 60.0)]
    assert len(shown(run(wavering))) == 1


def test_what_outlasts_the_first_seconds_is_shown_after_them() -> None:
    cues = run([silent_since(1.0, t) for t in every(0.5, 1.0, 15.0)])
    assert shown(cues) == [(CueKind.DEAD_AIR, FIRST_SECONDS_S)]
    early = run(a_rise(2.0, for_s=2.0))
    assert [(cue.kind, cue.held_back) for cue in early] == [
        (CueKind.TONE_RISING, HeldBack.FIRST_SECONDS),
        (CueKind.BACK_IN_RANGE, HeldBack.FIRST_SECONDS),
    ]


def test_listening_hushes_everything_else() -> None:
    listening = [holding(t, Speaker.CALLER, 30.0) for t in every(1.0, 30.0, 60.0)]
    over = [over_the_caller(t, 60.1) for t in every(0.1, 61.0, 63.0)]
    over = [moment._replace(turns=moment.turns._replace(turn_start_s=30.0)) for moment in over]
    cues = run(listening + over)
    assert shown(cues) == [(CueKind.LET_THEM_TALK, 50.0)]
    assert [cue.held_back for cue in cues if cue.kind is CueKind.TALK_OVER] == [HeldBack.LET_THEM_TALK]


def test_a_cue_switched_off_is_held_back_and_counts_for_nothing() -> None:
    cues = run(
        [silent_since(30.0, t) for t in every(0.5, 30.0, 40.0)] + a_rise(41.0),
        CueSettings(by_kind={CueKind.DEAD_AIR: CueSetting(on=False)}),
    )
    assert (cues[0].kind, cues[0].held_back) == (CueKind.DEAD_AIR, HeldBack.SWITCHED_OFF)
    assert CueKind.TONE_RISING in [kind for kind, _ in shown(cues)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.kind.value)
def test_earlier_is_earlier_and_later_is_later(rule) -> None:  # type: ignore[no-untyped-def]
    assert rule.enter[When.EARLIER] < rule.enter[When.NORMAL] < rule.enter[When.LATER]


def test_paused_cues_are_held_back_until_resumed() -> None:
    coach = Coach(CueSettings())
    coach.pause(True)
    for t in every(0.5, 30.0, 45.0):
        assert coach.feed(silent_since(30.0, t)) == []
    coach.pause(False)
    assert [type(event) for event in coach.feed(silent_since(30.0, 45.5))] == [CueDecided]


def no_news(t: float, speech_s: float) -> RuleInput:
    """The agent has been quiet for a while: nothing is known of their voice now."""
    return at(t, deviation=None, agent_quiet_s=4.0, agent_speech_s=speech_s)


def test_a_rise_that_goes_on_after_a_pause_is_not_said_again() -> None:
    first = [rising(t, 0.9, 20.0 + t - 30.0) for t in every(0.1, 30.0, 34.0)]
    pause = [no_news(t, 24.0) for t in every(0.1, 34.1, 60.0)]
    again = [rising(t, 0.95, 24.0 + t - 60.0) for t in every(0.1, 60.1, 65.0)]
    cues = run(first + pause + again)
    assert [(cue.kind, cue.held_back) for cue in cues] == [
        (CueKind.TONE_RISING, None),
        (CueKind.TONE_RISING, HeldBack.REPEAT),
    ]
    back = [rising(t, 0.1, 29.0 + t - 65.0) for t in every(0.1, 65.1, 67.0)]
    new = [rising(t, 0.9, 31.0 + t - 67.0) for t in every(0.1, 67.1, 70.0)]
    cues = run(first + pause + again + back + new)
    assert shown(cues) == [
        (CueKind.TONE_RISING, pytest.approx(30.6, abs=0.11)),
        (CueKind.BACK_IN_RANGE, pytest.approx(65.1, abs=0.11)),
        (CueKind.TONE_RISING, pytest.approx(67.7, abs=0.11)),
    ]
    credit = next(cue for cue in cues if cue.kind is CueKind.BACK_IN_RANGE)
    assert dict(credit.evidence)["recovery_s"] == pytest.approx(34.3, abs=0.2)


def slow_line_lost_and_found(times: int) -> list[RuleInput]:
    """A slow line whose overlaps can't be measured for a moment, again and again."""
    slow = [at(t, line=LineDelay(0.6, 0.4, 0.8, 30)) for t in every(0.5, 30.0, 30.0 + 10.0 * times)]
    return [
        moment._replace(unmeasured={Measure.OVERLAP: Reason.LEAK}) if moment.now_s % 10.0 >= 8.0 else moment
        for moment in slow
    ]


@pytest.mark.parametrize(
    ("cue_settings", "policy", "kept"),
    [
        (CueSettings(), ORDINARY, [None, HeldBack.REPEAT]),
        (CueSettings(by_kind={CueKind.SLOW_LINE: CueSetting(on=False)}), ORDINARY, [HeldBack.SWITCHED_OFF] * 2),
        (CueSettings(), CallPolicy(HeldBack.SILENT_CALL), [HeldBack.SILENT_CALL] * 2),
    ],
    ids=["ordinary", "switched_off", "silent"],
)
def test_that_the_line_is_slow_does_not_fill_the_record(
    cue_settings: CueSettings, policy: CallPolicy, kept: list[HeldBack | None]
) -> None:
    cues = run(slow_line_lost_and_found(6), cue_settings, policy=policy)
    assert [cue.held_back for cue in cues] == kept


def test_a_rise_that_goes_on_over_many_pauses_is_repeated_once() -> None:
    moments = []
    for start_s in every(20.0, 30.0, 110.0):
        moments += [rising(t, 0.9, t) for t in every(0.1, start_s, start_s + 4.0)]
        moments += [no_news(t, start_s + 4.0) for t in every(0.1, start_s + 4.1, start_s + 19.9)]
    assert [cue.held_back for cue in run(moments)] == [None, HeldBack.REPEAT]


@pytest.mark.parametrize(
    ("who", "kind", "from_s"),
    [(Speaker.AGENT, CueKind.LONG_TURN, 75.0), (Speaker.CALLER, CueKind.LET_THEM_TALK, 50.0)],
)
def test_a_turn_over_thinking_pauses_is_one_and_said_once(who: Speaker, kind: CueKind, from_s: float) -> None:
    def pausing(t: float) -> bool:
        return t % 10.0 >= 8.5

    moments = [at(t) if pausing(t) else holding(t, who, 30.0) for t in every(0.1, 30.0, 120.0)]
    cues = run(moments)
    assert shown(cues) == [(kind, pytest.approx(from_s, abs=0.11))]
    assert cues[0].end_s == 120.0
    cues = run([*moments, holding(120.1, who.other, 120.1)])
    assert cues[0].end_s == 120.1


@pytest.mark.parametrize("reason", [HeldBack.QUIET_HOURS, HeldBack.SILENT_CALL])
def test_a_call_that_shows_nothing_measures_everything(reason: HeldBack) -> None:
    moments = a_rise(30.0) + [holding(t, Speaker.CALLER, 60.0) for t in every(1.0, 60.0, 90.0)]
    ordinary, quiet = run(moments), run(moments, policy=CallPolicy(reason))
    assert {cue.held_back for cue in quiet} == {reason}
    assert [(cue.kind, cue.time_s) for cue in sorted(quiet, key=lambda cue: cue.time_s)] == shown(ordinary)


@pytest.mark.parametrize("reason", [HeldBack.QUIET_HOURS, HeldBack.SILENT_CALL])
@pytest.mark.parametrize("until_s", [9.0, 14.0], ids=["over", "goes on"])
def test_a_call_without_cues_has_the_same_first_seconds(reason: HeldBack, until_s: float) -> None:
    risen = [rising(t, 0.9, t) for t in every(0.1, 4.0, until_s)]
    back = [rising(t, 0.0, t) for t in every(0.1, until_s + 0.1, until_s + 5.0)]
    ordinary, quiet = run(risen + back), run(risen + back, policy=CallPolicy(reason))
    told = [(cue.kind, cue.time_s, cue.evidence) for cue in ordinary if cue.kind is CueKind.TONE_RISING]
    assert [(cue.kind, cue.time_s, cue.evidence) for cue in quiet if cue.kind is CueKind.TONE_RISING] == told
    over = until_s < FIRST_SECONDS_S
    assert next(cue.held_back for cue in quiet) is (HeldBack.FIRST_SECONDS if over else reason)
    assert {cue.time_s >= FIRST_SECONDS_S for cue in quiet if cue.held_back is reason} <= {True}
    recovery_s = [dict(c.evidence)["recovery_s"] for c in ordinary + quiet if c.kind is CueKind.BACK_IN_RANGE]
    assert recovery_s[0] == recovery_s[1]


@pytest.mark.parametrize("reason", [HeldBack.QUIET_HOURS, HeldBack.SILENT_CALL])
def test_a_rise_over_a_pause_is_as_long_in_a_silent_call(reason: HeldBack) -> None:
    first = [rising(t, 0.9, 20.0 + t - 30.0) for t in every(0.1, 30.0, 35.0)]
    pause = [no_news(t, 25.0) for t in every(0.1, 35.1, 42.0)]
    again = [rising(t, 0.9, 25.0 + t - 42.0) for t in every(0.1, 42.1, 48.0)]
    back = [rising(t, 0.0, 31.0 + t - 48.0) for t in every(0.1, 48.1, 50.0)]
    took_s = [
        dict(cue.evidence)["recovery_s"]
        for policy in (ORDINARY, CallPolicy(reason))
        for cue in run(first + pause + again + back, policy=policy)
        if cue.kind is CueKind.BACK_IN_RANGE
    ]
    assert took_s == [pytest.approx(17.5, abs=0.2)] * 2


def test_fewer_are_further_apart_and_more_are_nearer() -> None:
    rule = RULES[0]
    far, baseline, near = (spacing_s(one, rule, higher_rank=False) for one in HowMany)
    assert (far, baseline, near) == (40.0, 20.0, 10.0)
    assert [cap_per_call(one) for one in HowMany] == [10, 20, 40]
    assert [spacing_s(one, rule, higher_rank=True) for one in HowMany] == [10.0, 5.0, 5.0]


def test_every_cue_carries_its_evidence_and_its_threshold() -> None:
    for cue in run(a_rise(30.0) + [silent_since(60.0, t) for t in every(0.5, 60.0, 70.0)]):
        assert len(cue.evidence) >= 2
        if SPEC_OF[cue.kind].group is CueGroup.CUE:
            assert dict(cue.evidence)["threshold"] > 0


moment_makers = st.one_of(
    st.builds(lambda s: lambda t: silent_since(t - s, t), st.floats(0.0, 20.0)),
    st.builds(lambda r: lambda t: rising(t, r, t), st.floats(-1.0, 1.0)),
    st.builds(lambda s, n: lambda t: over_the_caller(t, t - s, n), st.floats(0.8, 5.0), st.integers(0, 4)),
    st.builds(
        lambda w, s: lambda t: holding(t, w, t - s), st.sampled_from(list(Speaker)), st.floats(0.0, 90.0)
    ),
    st.builds(
        lambda p: lambda t: at(t, agent_speaking=True, pace_syll_per_s=p, agent_speech_s=t), st.floats(1, 9)
    ),
    st.builds(lambda low_s: lambda t: at(t, line=LineDelay(low_s + 0.2, low_s, 1.0, 30)), st.floats(0.0, 0.8)),
    st.builds(lambda over_db: lambda t: louder(t, over_db), st.floats(-6.0, 15.0)),
)
unmeasured = st.dictionaries(st.sampled_from(list(Measure)), st.just(Reason.LEAK), max_size=2)
streams = st.lists(st.tuples(st.floats(0.04, 8.0), moment_makers, unmeasured), min_size=1, max_size=120)


@settings(max_examples=200)
@given(streams, st.sampled_from(HowMany), st.tuples(st.integers(0, 30), st.integers(0, 30)))
def test_cues_keep_their_distance_over_any_stream(stream, how_many, answers) -> None:  # type: ignore[no-untyped-def]
    offsets = dict(offsets_of(CueFeedback(rule.kind, *answers) for rule in RULES))
    enter = {rule.kind: rule.enter[When.NORMAL] + offsets[rule.kind] for rule in RULES}
    moments, t = [], 0.0
    for step_s, make, distrust in stream:
        t += step_s
        moments.append(make(t)._replace(unmeasured=distrust))
    rows = {rule.kind: rule for rule in RULES}
    policy = CallPolicy(offsets=tuple(offsets.items()))
    every_cue = run(moments, CueSettings(how_many=how_many), policy)
    cues = [cue for cue in every_cue if cue.held_back is None and SPEC_OF[cue.kind].group is CueGroup.CUE]
    assert len(cues) <= cap_per_call(how_many)
    for before, after in pairwise(cues):
        higher = rows[after.kind].rank < rows[before.kind].rank
        needed_s = spacing_s(how_many, rows[after.kind], higher_rank=higher)
        assert after.time_s - before.time_s >= needed_s
    by_time = {moment.now_s: moment for moment in moments}
    shown_at_all = [cue for cue in every_cue if cue.held_back is None]
    assert all(cue.time_s >= FIRST_SECONDS_S for cue in shown_at_all)
    for cue in (one for one in shown_at_all if SPEC_OF[one.kind].group is not CueGroup.CREDIT):
        rule = rows[cue.kind]
        moment = by_time[cue.time_s]
        judged = rule.value(moment)
        assert judged is not None
        # What waited for its turn is shown while it holds.
        assert judged.value >= enter[cue.kind] * (rule.leave_share or 1.0)
        assert not set(rule.needs) & set(moment.unmeasured)
        assert dict(cue.evidence)["threshold"] == enter[cue.kind]
    for rule in RULES:
        if rule.until_seen:
            said = [cue for cue in cues if cue.kind is rule.kind]
            for before, after in pairwise(said):
                assert any(_seen_under(rule, enter[rule.kind], moment) for moment in moments
                           if before.time_s < moment.now_s < after.time_s)  # fmt: skip


def test_what_waited_and_has_no_end_is_shown_from_its_threshold_on() -> None:
    """A line that is slow no more when the spacing ends is not said to be slow."""
    moments = [over_the_caller(12.0, 9.5), *(at(t, line=LineDelay(1.0, 0.5, 1.5, 30)) for t in (13.0, 20.0))]
    slow = at(40.0, line=LineDelay(1.0, 0.5, 1.5, 30))
    fine = at(40.0, line=LineDelay(0.2, 0.0, 0.4, 40))
    for last, shown in ((slow, [CueKind.TALK_OVER, CueKind.SLOW_LINE]), (fine, [CueKind.TALK_OVER])):
        assert [cue.kind for cue in run([*moments, last]) if cue.held_back is None] == shown


def _seen_under(rule: CueSpec, enter: float, moment: RuleInput) -> bool:
    judged = rule.value(moment)
    trusted = not set(rule.needs) & set(moment.unmeasured)
    return trusted and judged is not None and judged.value < enter * rule.leave_share
