"""How much a voice moves, on plain F0."""

from __future__ import annotations

import numpy as np
import pytest

from coach.coaching.agent_voice import FRESH_AFTER_S
from coach.coaching.f0_spread import LEAST_VOICED_S, MOST_TURN_S, F0SpreadCount
from coach.engine import Engine
from coach.model.events import Event, F0SpreadMeasured
from coach.model.sound import HOP_S, Block
from coach.model.spans import F0Spread
from coach.settings.schema import CueSettings
from tests.made_sound import hiss, on_timeline, voice

HOPS = round(LEAST_VOICED_S / HOP_S)


def counted(*turns_st: tuple[float, float], hops: int = HOPS, octave_errors: float = 0.0) -> F0Spread | None:
    """Turns, each with its middle over 120 Hz and its standard deviation in semitones."""
    rng, count = np.random.default_rng(1), F0SpreadCount()
    for middle_st, spread_st in turns_st:
        semitones = middle_st + spread_st * rng.standard_normal(hops)
        semitones[: round(octave_errors * hops)] -= 12.0
        for one in semitones:
            count.add(120.0 * 2.0 ** (one / 12.0))
        count.end_turn()
    return count.spread()


@pytest.mark.parametrize("spread_st", [0.8, 2.0, 4.0])
def test_the_spread_of_a_turn_is_its_standard_deviation(spread_st: float) -> None:
    spread = counted((0.0, spread_st))
    assert spread is not None
    assert spread.within_turns_st == pytest.approx(spread_st, rel=0.12)
    assert spread.voiced_s == pytest.approx(LEAST_VOICED_S)


def test_a_turn_that_is_higher_as_a_whole_moves_nothing() -> None:
    level, stepped = counted((0.0, 2.0), (0.0, 2.0)), counted((0.0, 2.0), (7.0, 2.0))
    assert level is not None
    assert stepped is not None
    assert stepped.within_turns_st == pytest.approx(level.within_turns_st, abs=0.15)


def test_a_few_octave_errors_move_it_little() -> None:
    spread = counted((0.0, 2.0), octave_errors=0.03)
    assert spread is not None
    assert spread.within_turns_st == pytest.approx(2.0, rel=0.2)


def test_too_little_voiced_speech_has_no_spread() -> None:
    assert counted((0.0, 2.0), hops=HOPS - 1) is None
    assert F0SpreadCount().spread() is None


def test_a_turn_under_way_counts_and_may_be_asked_any_time() -> None:
    count = F0SpreadCount()
    for hop in range(round(1.5 * MOST_TURN_S / HOP_S)):
        count.add(120.0 if hop % 2 else 130.0)
        count.spread() if hop % 500 == 0 else None
    spread = count.spread()
    assert spread is not None
    assert spread.voiced_s == pytest.approx(1.5 * MOST_TURN_S)
    count.end_turn()
    assert count.spread() == spread


def test_what_does_not_count_only_says_where_the_middle_is() -> None:
    count = F0SpreadCount()
    for hop in range(3 * HOPS):
        count.add((100.0, 120.0, 144.0)[hop % 3], counts=hop % 3 == 1)
    spread = count.spread()
    assert spread is not None
    assert spread.voiced_s == pytest.approx(LEAST_VOICED_S)
    assert spread.within_turns_st == 0.0


def spreads(*parts: np.ndarray) -> list[Event]:
    agent = np.concatenate(parts).astype(np.float32)
    engine = Engine(CueSettings())
    events = engine.feed(Block(0, len(agent), agent, None)) + engine.finish()
    return [one for one in events if isinstance(one, F0SpreadMeasured)]


def test_a_call_says_how_much_the_voice_moved_after_each_turn() -> None:
    turn = on_timeline(32.0 + FRESH_AFTER_S, (0.5, voice(31.0, 120.0, -34.0, seed=1)))
    said = spreads(turn, turn)
    assert len(said) == 3, "one after each turn, one at the end of the call"
    for one in said:
        assert isinstance(one, F0SpreadMeasured)
        assert 0.5 < one.spread.within_turns_st < 1.5, "it bends by up to 1.5 st either way"


def test_a_voice_that_drowns_has_no_spread() -> None:
    drowned = on_timeline(40.0, (0.5, voice(39.0, 120.0, -34.0, seed=1))) + hiss(40.0, -30.0)
    assert spreads(drowned) == []
