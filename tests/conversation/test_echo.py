"""An echo is nobody: a caller who comes out of a bad loudspeaker, or late, or louder than the agent."""

from __future__ import annotations

import numpy as np
import pytest

from coach.engine import Engine
from coach.model.events import CueDecided, Event, SpeechEnded
from coach.model.sound import Block, FloatArray, Speaker
from coach.settings.schema import CueSettings
from tests.conversation.test_canceller import through_a_room
from tests.conversation.test_own_voice import turn
from tests.made_sound import at_level, on_timeline

LONG_S = 60.0
# The caller speaks from 1 to 25 s and from 41 to 57 s, the agent between.
AGENT_S = (27.0, 39.0)
CALLER = on_timeline(
    LONG_S, *turn(1.0, 24.0, 210.0, -24.0, 4), *turn(41.0, 16.0, 205.0, -24.0, 6), room_db=-75.0
)
AGENT = on_timeline(LONG_S, *turn(AGENT_S[0], AGENT_S[1] - AGENT_S[0], 120.0, -34.0, 3))


def small_loudspeaker(sound: FloatArray) -> FloatArray:
    """A loudspeaker that plays nothing below 600 Hz, and bends what it plays."""
    hz = np.fft.rfftfreq(len(sound), 1 / 16_000)
    high = 1.0 / (1.0 + (600.0 / np.maximum(hz, 1.0)) ** 4)
    played = np.fft.irfft(np.fft.rfft(sound) * high, len(sound))
    played /= np.sqrt(np.mean(played**2))
    bent = np.tanh(1.5 * played) + 0.25 * np.tanh(played) ** 2
    return np.fft.irfft(np.fft.rfft(bent) * high, len(sound)).astype(np.float32)


def echo(level_db: float, lag_s: float, *, distorts: bool) -> FloatArray:
    """The caller in the microphone, at this mean level while they speak."""
    played = small_loudspeaker(CALLER) if distorts else CALLER
    heard = through_a_room(played, 0.0, lag_s)
    heard = at_level(heard, level_db - 10.0 * np.log10(LONG_S / 40.0))
    return heard.astype(np.float32)


def hear(microphone: FloatArray) -> list[Event]:
    engine = Engine(CueSettings())
    return [*engine.feed(Block(0, len(microphone), microphone, CALLER)), *engine.finish()]


def agent_s(events: list[Event], from_s: float, until_s: float) -> float:
    """Seconds in which the agent is said to speak, in a part of the call."""
    spans = [e.span for e in events if isinstance(e, SpeechEnded) and e.speaker is Speaker.AGENT]
    return sum(max(0.0, min(until_s, span.end_s) - max(from_s, span.start_s)) for span in spans)


@pytest.mark.parametrize(
    ("level_db", "lag_s", "distorts"),
    [
        (-46.0, 0.06, True),
        (-37.0, 0.06, True),
        (-31.0, 0.06, True),
        (-28.0, 0.1, True),
        (-37.0, 0.4, True),
        (-40.0, 0.4, False),
        (-31.0, 0.1, False),
    ],
)
def test_the_callers_echo_is_not_the_agent(level_db: float, lag_s: float, distorts: bool) -> None:
    events = hear(AGENT + echo(level_db, lag_s, distorts=distorts))
    alone_s = 24.0 + 16.0
    claimed_s = agent_s(events, 0.0, AGENT_S[0] - 0.5) + agent_s(events, AGENT_S[1] + 1.5, LONG_S)
    assert claimed_s < 0.04 * alone_s
    assert not [e for e in events if isinstance(e, CueDecided) and e.cue.kind.value == "talk_over"]
    spoken_s = AGENT_S[1] - AGENT_S[0]
    assert agent_s(events, *AGENT_S) > 0.75 * spoken_s, "the agent is heard as soon as the caller is done"


def test_a_microphone_without_echo_loses_nothing() -> None:
    plain, far_off = hear(AGENT), hear(AGENT + echo(-70.0, 0.06, distorts=True))
    assert agent_s(plain, *AGENT_S) > 0.9 * (AGENT_S[1] - AGENT_S[0])
    assert agent_s(far_off, *AGENT_S) > 0.9 * agent_s(plain, *AGENT_S)
    assert agent_s(plain, 0.0, AGENT_S[0] - 0.5) == 0.0
