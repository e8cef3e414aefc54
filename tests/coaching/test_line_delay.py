"""The delay of the line from the replies of both, and what it excuses."""

from __future__ import annotations

import numpy as np
import pytest

from coach.coaching.coach import Coach
from coach.coaching.line_delay import EVERY_STRETCHES, LEAST_REPLIES, LineDelayWatch, line_delay, reply_gaps
from coach.coaching.rules import SLOW_LINE_S, talking_over
from coach.conversation.turn_spans import CLEAR_DELAY_S, lateness_s
from coach.model.cues import Cue, CueKind
from coach.model.events import CueDecided
from coach.model.sound import Speaker
from coach.model.spans import LineDelay, Span
from coach.settings.schema import CueSettings
from tests.coaching.moments import at, over_the_caller

SLOW = LineDelay(0.6, 0.4, 0.8, 30)
UNSURE = LineDelay(0.6, CLEAR_DELAY_S - 0.01, 1.2, 20)


def talk(turns: int, delay_s: float, seed: int, agent_slower_s: float = 0.0) -> tuple[list[Span], list[Span]]:
    """Turns as they are heard at the agent's end of a line with this round trip."""
    rng = np.random.default_rng(seed)
    said: dict[Speaker, list[Span]] = {speaker: [] for speaker in Speaker}
    end_s, who = 0.0, Speaker.CALLER
    for _ in range(turns):
        gap_s = 0.2 + float(rng.normal(0.0, 0.35)) + (delay_s if who is Speaker.CALLER else agent_slower_s)
        start_s = max(end_s + gap_s, said[who][-1].end_s + 0.1 if said[who] else 0.0)
        end_s = start_s + float(rng.uniform(1.5, 6.0))
        said[who].append(Span(start_s, end_s))
        who = who.other
    return said[Speaker.AGENT], said[Speaker.CALLER]


def test_gaps_are_from_the_end_of_a_turn_to_the_reply() -> None:
    agent = [Span(0.0, 3.0), Span(3.4, 5.0), Span(9.0, 12.0), Span(13.0, 13.4)]
    caller = [Span(1.0, 1.4), Span(5.5, 8.7), Span(11.8, 15.0)]
    of_agent, of_caller = reply_gaps(agent, caller)
    assert of_agent == pytest.approx([0.3])
    assert of_caller == pytest.approx([0.5, -0.2]), "acknowledgements are no turns, pauses no ends"


def test_nothing_is_said_before_there_are_replies_enough() -> None:
    assert line_delay([], []) is None
    agent, caller = talk(2 * LEAST_REPLIES - 2, 0.8, seed=1)
    assert line_delay(agent, caller) is None
    agent, caller = talk(2 * LEAST_REPLIES + 4, 0.8, seed=1)
    assert line_delay(agent, caller) is not None


@pytest.mark.parametrize("delay_s", [0.0, 0.3, 0.6, 1.0])
def test_the_delay_is_found_and_its_interval_holds_it(delay_s: float) -> None:
    held, middles = 0, []
    for seed in range(60):
        found = line_delay(*talk(60, delay_s, seed))
        assert found is not None
        assert 0.0 <= found.low_s <= found.round_trip_s <= found.high_s
        held += found.low_s <= delay_s <= found.high_s
        middles.append(found.round_trip_s)
    assert held >= 50
    assert np.median(middles) == pytest.approx(delay_s, abs=0.08)


def test_without_a_delay_it_is_hardly_ever_called_slow() -> None:
    slow = 0
    for seed in range(200):
        found = line_delay(*talk(30, 0.0, seed))
        slow += found is not None and found.low_s >= SLOW_LINE_S
    assert slow <= 1


def test_an_agent_who_takes_their_time_is_no_fast_line() -> None:
    found = line_delay(*talk(80, 0.0, seed=3, agent_slower_s=0.8))
    assert found is not None
    assert (found.round_trip_s, found.low_s, found.high_s) == (0.0, 0.0, 0.0)


def test_the_watch_gives_what_the_whole_gives() -> None:
    agent, caller = talk(60, 0.7, seed=4)
    watch = LineDelayWatch()
    stretches = [(Speaker.AGENT, one) for one in agent] + [(Speaker.CALLER, one) for one in caller]
    stretches.sort(key=lambda one: one[1].end_s)
    moved = [watch.feed(*one) for one in stretches]
    assert sum(moved) <= len(stretches) // EVERY_STRETCHES
    assert watch.estimate == line_delay(agent, caller)


def test_an_overlap_within_a_clear_delay_is_the_lines_doing() -> None:
    assert (lateness_s(None), lateness_s(UNSURE), lateness_s(SLOW)) == (0.0, 0.0, 0.6)
    short = over_the_caller(30.5, 30.0)
    assert talking_over(short._replace(line=SLOW)) is None
    judged = talking_over(over_the_caller(32.5, 30.0)._replace(line=SLOW))
    assert judged is not None
    assert judged.value == pytest.approx(1.9)
    assert dict(judged.evidence())["line_delay_s"] == 0.6
    for line in (None, UNSURE):
        judged = talking_over(short._replace(line=line))
        assert judged is not None
        assert judged.value == pytest.approx(0.5)


def test_a_slow_line_is_said_once_a_call() -> None:
    coach = Coach(CueSettings())
    cues: list[Cue] = []
    for tick in range(3000):
        line = None if tick < 500 else SLOW if tick % 700 else LineDelay(0.5, 0.1, 0.9, 40)
        moment = at(30.0 + 0.1 * tick, line=line)
        cues += [event.cue for event in coach.feed(moment) if isinstance(event, CueDecided)]
    (cue,) = cues
    assert (cue.kind, cue.time_s) == (CueKind.SLOW_LINE, pytest.approx(80.0))
    assert dict(cue.evidence) == {
        "line_delay_s": 0.6,
        "line_delay_low_s": 0.4,
        "line_delay_high_s": 0.8,
        "replies": 30.0,
        "threshold": SLOW_LINE_S,
    }
