"""When a trainee's turn is over, on plain events: speech that ended, and how loud it is after that."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from coach.model.events import HopsMeasured, SpeechEnded, SpeechStarted
from coach.model.measures import Hops
from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.practice.agent_turn import AgentTurn

TICK_S = 0.04
VOICE_DB, SOFT_DB, BREATH_DB, ROOM_DB = -30.0, -50.0, -58.0, -70.0
END_S = 5.0


def over_after_s(sounds: Sequence[tuple[float, float, float]]) -> float:
    """Return how long after the last speech, which ends at END_S, the turn is over. `sounds`: from when to when
    after it something is heard, and how loud."""
    turn, known = AgentTurn(), False
    turn.feed(SpeechStarted(Speaker.AGENT, 1.0, 1.1), 0.0)
    for tick in range(round(10.0 / TICK_S)):
        now_s = (tick + 1) * TICK_S
        time_s = now_s - TICK_S + np.array([0.005, 0.015, 0.025, 0.035])
        level_db = np.where((time_s > 1.0) & (time_s < END_S), VOICE_DB, ROOM_DB)
        for start_s, end_s, loud_db in sounds:
            level_db[(time_s >= END_S + start_s) & (time_s < END_S + end_s)] = loud_db
        level_db = level_db.astype(np.float32)
        turn.feed(HopsMeasured(Hops(time_s, np.full(4, np.nan, np.float32), level_db, level_db)), 0.0)
        if not known and now_s >= END_S + 0.28:
            known = True
            turn.feed(SpeechEnded(Speaker.AGENT, Span(1.0, END_S), now_s), 0.0)
        if turn.over(now_s):
            return now_s - END_S
    raise AssertionError("it never ends")


@pytest.mark.parametrize(
    ("sounds", "least_s", "most_s"),
    [
        ((), 0.95, 1.0),
        (((0.0, 0.25, SOFT_DB),), 1.18, 1.25),  # a last consonant, hissed: the pause begins after it
        (((0.0, 0.25, BREATH_DB),), 0.95, 1.0),
        (((0.3, 0.6, SOFT_DB),), 0.95, 1.0),  # a sound of its own
        (((0.85, 2.0, BREATH_DB),), 1.03, 1.08),
        (((0.75, 2.0, SOFT_DB),), 1.18, 1.24),  # it may be the first consonant of what comes
        (((0.0, 3.0, SOFT_DB),), 1.3, 1.65),  # whatever is heard, it ends
    ],
)
def test_a_turn_ends_with_its_last_consonant(
    sounds: Sequence[tuple[float, float, float]], least_s: float, most_s: float
) -> None:
    assert least_s <= over_after_s(sounds) <= most_s
