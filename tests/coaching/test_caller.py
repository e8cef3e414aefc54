"""The caller: heard out through acknowledgements, and how loud they are against how they began."""

from __future__ import annotations

import numpy as np
import pytest

from coach.coaching.caller_level import BEGAN_S, FRESH_S, NOW_S, WELL_OVER_DB, CallerLevel
from coach.coaching.coach import Coach
from coach.coaching.shown_cue import ShownCue
from coach.conversation.turns import Turns, Voice
from coach.engine import Engine
from coach.model.cues import Cue, CueKind
from coach.model.events import CueDecided, CueOver
from coach.model.sound import TICK_S, Block
from coach.settings.schema import CueSettings
from tests.coaching.moments import at
from tests.made_sound import on_timeline, voice


def spoken(
    level: CallerLevel, level_db: float, seconds: float, from_s: float = 0.0, noise_db: float | None = None
) -> float:
    """Speech at this level, with the ups and downs of speech, on a line with this noise -> when it ended."""
    rng = np.random.default_rng(round(10 * from_s) + 1)
    ticks = round(seconds / TICK_S)
    for i, wobble in enumerate(rng.normal(0.0, 4.0, ticks)):
        level.add(from_s + (i + 1) * TICK_S, level_db + wobble)
        if noise_db is not None:
            level.add_line(noise_db + rng.normal(0.0, 1.0) if i % 20 == 0 else level_db + wobble)
    return from_s + ticks * TICK_S


def test_nothing_is_said_before_half_a_minute_of_speech() -> None:
    level = CallerLevel()
    now_s = spoken(level, -30.0, BEGAN_S - 1.0)
    assert (level.began_db, level.over_began_db(now_s)) == (None, None)
    now_s = spoken(level, -30.0, 1.0 + NOW_S + 1.0, now_s)
    assert level.began_db == pytest.approx(-30.0, abs=0.5)
    assert level.over_began_db(now_s) == pytest.approx(0.0, abs=1.5)


def test_how_they_began_stays_and_how_they_are_follows() -> None:
    level = CallerLevel()
    now_s = spoken(level, -30.0, BEGAN_S + 1.0)
    now_s = spoken(level, -22.0, NOW_S + 1.0, now_s)
    assert level.over_began_db(now_s) == pytest.approx(8.0, abs=1.5)
    now_s = spoken(level, -29.0, NOW_S + 1.0, now_s)
    assert level.over_began_db(now_s) == pytest.approx(1.0, abs=1.5)
    assert level.began_db == pytest.approx(-30.0, abs=0.5)


@pytest.mark.parametrize(
    ("noise_db", "later_noise_db", "over_db"), [(-60.0, -60.0, 10.0), (-60.0, -50.0, 0.0), (None, None, 10.0)]
)
def test_a_volume_that_was_turned_up_is_no_louder_caller(
    noise_db: float | None, later_noise_db: float | None, over_db: float
) -> None:
    level = CallerLevel()
    now_s = spoken(level, -30.0, BEGAN_S + NOW_S + 1.0, noise_db=noise_db)
    most_db = 0.0
    for _ in range(40):  # at no moment after the knob, either
        now_s = spoken(level, -20.0, 0.24, now_s, later_noise_db)
        most_db = max(most_db, level.over_began_db(now_s) or 0.0)
    assert level.over_began_db(now_s) == pytest.approx(over_db, abs=2.0)
    assert (most_db >= WELL_OVER_DB) == (over_db >= WELL_OVER_DB)


def test_long_after_their_last_word_nothing_is_said_of_now() -> None:
    level = CallerLevel()
    now_s = spoken(level, -22.0, 60.0)
    assert level.over_began_db(now_s + FRESH_S) is not None
    assert level.over_began_db(now_s + FRESH_S + 0.1) is None


def test_a_click_moves_nothing() -> None:
    level = CallerLevel()
    now_s = spoken(level, -30.0, 60.0)
    before_db = level.over_began_db(now_s)
    for _ in range(3):
        level.add(now_s, 0.0)
    now_s = spoken(level, -30.0, 1.0, now_s)
    assert level.over_began_db(now_s) == pytest.approx(before_db, abs=1.0)


def test_the_advice_stands_while_they_are_well_over() -> None:
    coach = Coach(CueSettings())
    seen: list[Cue] = []
    course = [(0.0, 1.0), (5.0, WELL_OVER_DB - 0.5), (6.0, 8.2), (12.0, 4.0), (18.0, 2.9)]
    for after_s, over_db in course:
        moment = at(60.0 + after_s, caller_over_began_db=over_db, caller_began_db=-31.0)
        seen += [event.cue for event in coach.feed(moment) if isinstance(event, CueDecided | CueOver)]
    decided, over = seen
    assert (decided.kind, decided.time_s, over.end_s) == (CueKind.STAY_LOW, 66.0, 78.0)
    assert dict(decided.evidence) == {
        "caller_level_db_over_began": 8.2,
        "caller_began_level_db": -31.0,
        "window_s": NOW_S,
        "threshold": WELL_OVER_DB,
    }


def test_acknowledgements_count_as_listening() -> None:
    """The caller talks for half a minute; the agent says "mhm" now and then: the floor stays theirs."""
    turns, coach = Turns(), Coach(CueSettings())
    decided: list[CueDecided] = []
    last_agent = Voice(False, 0.0, 0.0)
    for tick in range(1, round(34.0 / TICK_S)):
        now_s = tick * TICK_S
        into = now_s % 6.0
        if now_s > 6.0 and into < 0.5:
            last_agent = Voice(True, now_s - into, now_s)
        else:
            last_agent = Voice(False, last_agent.stretch_start_s, last_agent.last_active_s)
        now = turns.feed(now_s, last_agent, Voice(True, 2.0, now_s))
        moment = at(now_s, agent_speaking=last_agent.speaking, caller_speaking=True)._replace(turns=now)
        events = coach.feed(moment)
        decided += [event for event in events if isinstance(event, CueDecided)]
        assert not [event for event in events if isinstance(event, CueOver)]
    assert [(one.cue.kind, one.cue.time_s) for one in decided] == [
        (CueKind.LET_THEM_TALK, pytest.approx(22.0, abs=0.05))
    ]


def test_of_two_states_the_one_of_the_moment_shows() -> None:
    shown = ShownCue()
    low = Cue(CueKind.STAY_LOW, 60.0, 60.0, None, ())
    listen = Cue(CueKind.LET_THEM_TALK, 45.0, 65.0, None, ())
    shown.decided(low)
    assert shown.shown(61.0) == low
    shown.decided(listen)
    assert shown.shown(66.0) == listen
    shown.over(listen)
    assert shown.shown(67.0) == low
    shown.over(low)
    assert shown.shown(68.0) is None


@pytest.mark.parametrize("raised_db", [0.0, 9.0])
def test_only_a_caller_who_gets_louder_brings_the_advice(raised_db: float) -> None:
    caller = on_timeline(
        60.0,
        (1.0, voice(38.0, 210.0, -32.0, seed=11)),
        (42.0, voice(12.0, 210.0, -32.0 + raised_db, seed=12)),
        seed=13,
    )
    agent = on_timeline(60.0, (55.5, voice(3.0, 120.0, -34.0, seed=14)), seed=15)
    engine = Engine(CueSettings())
    events = engine.feed(Block(0, len(caller), agent, caller)) + engine.finish()
    states = [one.cue for one in events if isinstance(one, CueDecided) and one.cue.kind is CueKind.STAY_LOW]
    if not raised_db:
        assert states == []
        return
    (state,) = states
    assert 43.0 < state.time_s < 51.0
    assert dict(state.evidence)["caller_level_db_over_began"] >= WELL_OVER_DB


def test_a_credit_is_brief_and_gives_way_to_a_cue() -> None:
    shown = ShownCue()
    gave_way = Cue(CueKind.GAVE_WAY, 58.0, 61.0, 61.0, ())
    shown.decided(gave_way)
    assert [shown.shown(t) is not None for t in (61.0, 64.9, 65.1)] == [True, True, False]
    assert shown.newest_to_answer(62.0) is None, "a credit is not asked for"
    shown.decided(gave_way)
    over = Cue(CueKind.TALK_OVER, 60.0, 62.0, None, ())
    shown.decided(over)
    assert shown.shown(62.0) == over
    assert shown.newest_to_answer(62.0) == (CueKind.TALK_OVER, 62.0)
