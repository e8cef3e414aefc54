"""The usual over calls: the first by median, then slowly, never by a call held in another voice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.coaching.baseline_learner import LEAST_SPEECH_S
from coach.coaching.baseline_over_calls import FIRST_CALLS, MOST_WEIGHT, answered, deviates, with_call
from coach.coaching.gain import GAIN_FROM_DB
from coach.engine import Engine
from coach.model.baseline import Bandwidth, Baseline, HeardVoice, KeptBaseline, MergeOutcome, Question
from coach.model.sound import Block
from coach.settings.schema import CueSettings
from tests.coaching.moments import BASELINE
from tests.made_sound import on_timeline, voice

NOW = datetime(2026, 11, 17, tzinfo=UTC)
SETTLED = KeptBaseline(replace(BASELINE, speech_s=600.0), "", NOW, 9, False)


def heard(speech_s: float = 120.0, gain_db: float = 0.0, **changed: float) -> HeardVoice:
    return HeardVoice(replace(BASELINE, speech_s=speech_s, **changed), gain_db)


def raised(by_db: float, speech_s: float = 120.0) -> HeardVoice:
    """A call in a raised voice: level, F0 and effort together."""
    return heard(
        speech_s,
        level_db=BASELINE.level_db + by_db,
        f0_hz=BASELINE.f0_hz * 2 ** (by_db / 24.0),
        effort_db=BASELINE.effort_db + by_db / 2.0,
    )


def learn(kept: KeptBaseline | None, *voices: HeardVoice) -> KeptBaseline:
    for one in voices:
        kept = with_call(kept, one, "", NOW).kept
    assert kept is not None
    return kept


def test_the_first_calls_make_it_by_their_median() -> None:
    kept = learn(None, raised(9.0), heard(), heard(level_db=-33.0), raised(8.0), heard(level_db=-35.0))
    assert kept.baseline.level_db == -33.0, "two of five began raised and made no usual"
    assert kept.baseline.speech_s == 600.0
    assert (kept.calls, kept.first, kept.since) == (FIRST_CALLS, (), NOW)
    assert len(learn(None, heard(), heard()).first) == 2


def test_how_much_a_voice_moves_is_learned_where_it_was_measured() -> None:
    def lively(spread_st: float | None) -> HeardVoice:
        return HeardVoice(replace(BASELINE, speech_s=120.0, f0_within_turns_st=spread_st))

    assert learn(None, lively(None), lively(3.0), lively(2.0)).baseline.f0_within_turns_st == 2.5
    assert learn(None, lively(None)).baseline.f0_within_turns_st is None
    before_it_was_kept = SETTLED
    known = learn(before_it_was_kept, lively(3.0))
    assert known.baseline.f0_within_turns_st == 3.0
    assert learn(known, lively(None)).baseline.f0_within_turns_st == 3.0
    moved_st = learn(known, lively(2.0)).baseline.f0_within_turns_st
    assert moved_st is not None
    assert 2.8 < moved_st < 3.0


def test_a_call_moves_it_by_its_speech_and_never_far() -> None:
    little = learn(SETTLED, heard(30.0, level_db=-31.0)).baseline
    much = learn(SETTLED, heard(3000.0, level_db=-31.0)).baseline
    assert little.level_db == pytest.approx(-34.0 + 3.0 * 30.0 / 630.0)
    assert much.level_db == pytest.approx(-34.0 + 3.0 * MOST_WEIGHT)
    assert (little.speech_s, much.speech_s) == (630.0, 3600.0)


def test_it_follows_a_voice_that_changed_for_good() -> None:
    kept = SETTLED
    for _ in range(40):
        kept = learn(kept, heard(240.0, level_db=-32.0, f0_hz=130.0))
    assert kept.baseline.level_db == pytest.approx(-32.0, abs=0.2)
    assert kept.baseline.f0_hz == pytest.approx(130.0, rel=0.01)


def test_a_call_held_in_a_raised_voice_is_not_learned_from() -> None:
    merged = with_call(SETTLED, raised(7.0), "", NOW)
    assert (merged.outcome, merged.kept) == (MergeOutcome.DEVIATES, SETTLED)
    assert with_call(SETTLED, raised(-7.0), "", NOW).outcome is MergeOutcome.DEVIATES
    assert with_call(SETTLED, raised(2.0), "", NOW).outcome is MergeOutcome.LEARNED
    assert with_call(SETTLED, heard(f0_hz=140.0), "", NOW).outcome is MergeOutcome.LEARNED, "not all three"


def test_locked_it_stays_and_too_little_moves_nothing() -> None:
    locked = replace(SETTLED, locked=True)
    assert with_call(locked, heard(level_db=-30.0), "", NOW).kept == locked
    assert with_call(None, heard(LEAST_SPEECH_S - 1.0), "", NOW).kept is None
    assert with_call(SETTLED, heard(LEAST_SPEECH_S - 1.0), "", NOW).outcome is MergeOutcome.TOO_LITTLE


def test_a_moved_gain_is_asked_about_once() -> None:
    moved = heard(gain_db=GAIN_FROM_DB + 5.0)
    kept = learn(SETTLED, moved)
    assert (kept.question, kept.baseline) == (Question.GAIN, SETTLED.baseline)
    assert learn(kept, moved) == kept, "one question at a time"
    no = answered(kept, anew=False)
    assert (no.question, no.baseline) == (None, SETTLED.baseline)
    assert learn(no, moved) == no, "and not again"
    anew = answered(kept, anew=True)
    assert anew.baseline.level_db == pytest.approx(BASELINE.level_db + GAIN_FROM_DB + 5.0)
    assert (anew.question, anew.calls, len(anew.first)) == (None, 1, 1)


def of(bandwidth: Bandwidth, **changed: float) -> HeardVoice:
    one = heard(**changed)
    return replace(one, baseline=replace(one.baseline, bandwidth=bandwidth))


@pytest.mark.parametrize(
    ("baselines", "calls"), [(Bandwidth.WIDE, Bandwidth.NARROW), (Bandwidth.NARROW, Bandwidth.WIDE)]
)
def test_a_call_of_the_other_bandwidth_only_asks_once(baselines: Bandwidth, calls: Bandwidth) -> None:
    settled = replace(SETTLED, baseline=replace(SETTLED.baseline, bandwidth=baselines))
    other = of(calls, level_db=-36.0)
    merged = with_call(settled, other, "", NOW)
    assert merged.outcome is MergeOutcome.BANDWIDTH
    kept = learn(settled, other)
    assert (kept.question, kept.baseline, kept.pending) == (
        Question.BANDWIDTH,
        settled.baseline,
        other.baseline,
    )
    no = answered(kept, anew=False)
    assert (no.question, no.baseline, learn(no, other)) == (None, settled.baseline, no)
    anew = answered(kept, anew=True)
    assert (anew.baseline, anew.question) == (other.baseline, None)
    assert learn(settled, of(baselines)).baseline.bandwidth is baselines
    assert learn(replace(settled, first=(settled.baseline,)), other).baseline == settled.baseline


def test_a_no_to_one_question_leaves_the_other_to_be_asked() -> None:
    settled = replace(SETTLED, baseline=replace(SETTLED.baseline, bandwidth=Bandwidth.WIDE))
    louder = HeardVoice(of(Bandwidth.WIDE).baseline, GAIN_FROM_DB + 5.0)
    narrow = of(Bandwidth.NARROW)
    for first, second in ((louder, narrow), (narrow, louder)):
        no = answered(learn(settled, first), anew=False)
        both = learn(no, first, second)
        assert both.question is not None, "the other was not answered"
        neither = answered(both, anew=False)
        assert learn(neither, first, second) == neither
    assert answered(learn(no, second), anew=True).declined == (), "it is another usual now"


@pytest.mark.parametrize("first", [(), (SETTLED.baseline,)])
def test_an_unknown_bandwidth_is_that_of_the_next_call(first: tuple[Baseline, ...]) -> None:
    kept = learn(replace(SETTLED, first=first), of(Bandwidth.NARROW))
    assert kept.baseline.bandwidth is Bandwidth.NARROW
    assert kept.question is None


def test_on_a_new_microphone_it_goes_by_the_other_or_anew() -> None:
    new = replace(learn(None, heard(level_db=-40.0)), question=Question.MICROPHONE)
    new = replace(new, baseline=replace(new.baseline, microphone="new"))
    assert answered(new, anew=True, other=BASELINE) == replace(new, question=None)
    by_the_other = answered(new, anew=False, other=replace(BASELINE, microphone="old"))
    assert by_the_other.baseline == replace(BASELINE, microphone="new")
    assert by_the_other.first == ()


numbers = st.floats(-12.0, 12.0)


@given(st.lists(st.tuples(numbers, numbers, numbers, st.floats(1.0, 4000.0)), max_size=30))
def test_over_any_calls_it_stays_between_what_was_heard(calls: list[tuple[float, float, float, float]]) -> None:
    kept: KeptBaseline | None = SETTLED
    levels = [BASELINE.level_db]
    for level_db, f0_st, effort_db, speech_s in calls:
        one = heard(
            speech_s,
            level_db=BASELINE.level_db + level_db,
            f0_hz=BASELINE.f0_hz * 2 ** (f0_st / 12.0),
            effort_db=BASELINE.effort_db + effort_db,
        )
        assert kept is not None
        before: Baseline = kept.baseline
        merged = with_call(kept, one, "", NOW)
        kept = merged.kept
        assert kept is not None
        step_db = abs(kept.baseline.level_db - before.level_db)
        assert step_db <= MOST_WEIGHT * abs(one.baseline.level_db - before.level_db) + 1e-9
        if deviates(before, one.baseline):
            assert kept.baseline == before
        levels.append(one.baseline.level_db)
    assert kept is not None
    assert min(levels) - 1e-9 <= kept.baseline.level_db <= max(levels) + 1e-9


def test_the_engine_says_what_was_ordinary_in_the_call() -> None:
    agent = on_timeline(
        60.0,
        (1.0, voice(36.0, 120.0, -34.0, seed=1)),
        (42.0, voice(12.0, 170.0, -22.0, brightness=9.0, seed=2)),
    )
    alone = Engine(CueSettings())
    alone.feed(Block(0, len(agent), agent, None))
    own = alone.heard_voice()
    assert own is not None
    compared = Engine(CueSettings(), replace(own.baseline, level_db=own.baseline.level_db - 1.0))
    compared.feed(Block(0, len(agent), agent, None))
    found = compared.heard_voice()
    assert found is not None
    assert found.baseline.level_db == pytest.approx(own.baseline.level_db, abs=0.5)
    assert found.baseline.speech_s < 46.0, "the raised stretch taught it nothing"
    assert found.gain_db == 0.0
    silent = Engine(CueSettings(), own.baseline)
    silent.feed(Block(0, 160_000, agent[:160_000] * 0, None))
    assert silent.heard_voice() is None
