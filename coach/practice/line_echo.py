"""Is what the microphone hears while a line is played that line, from the loudspeakers?

The engine learns an echo within some seconds and takes it out; until then, the first line of a caller would
count as the trainee's own voice. Here it is known what is played and when, so that a second is enough: an echo
rises and falls with the line. Method: correlation of log envelopes over lags, as in `conversation.leak`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np

from coach.model.events import Event, OverlapEnded, SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray, Speaker

HOP_S = 0.02
WINDOW_S, LEAST_S, MOST_LAG_S = 1.6, 0.7, 0.24
ALIKE = 0.65
"""Real leak correlates at 0.74 to 0.82 over seconds, true talk-over under 0.54."""
FLOOR_DB = -75.0
ACTIVE_DB = -60.0
AFTER_S = 0.6
"""So long after the last sound of a line its echo and what is decided of it may still come."""
_HOP = round(HOP_S * SAMPLE_RATE_HZ)


class LineEcho:
    """Fed with both channels, block by block; `without` leaves out what the echo made the engine say."""

    def __init__(self) -> None:
        size = round(WINDOW_S / HOP_S)
        self._microphone: deque[float] = deque(maxlen=size)
        self._line: deque[float] = deque(maxlen=size)
        self._rest = np.zeros((2, 0), np.float32)
        self._quiet_s = AFTER_S
        self._played_s = 0.0
        self.heard = False
        self._taken_back = False
        self._echo = (np.inf, -np.inf)
        """From when to when an echo was heard last, in seconds; nothing lies in it before one was."""

    def feed(self, microphone: FloatArray, line: FloatArray, end_s: float) -> None:
        """Take a block of both channels, each of shape (n,), that ends at `end_s`, on the events' clock."""
        both = np.concatenate([self._rest, np.stack([microphone, line])], axis=1)
        hops = both.shape[1] // _HOP
        self._rest = both[:, hops * _HOP :]
        frames = both[:, : hops * _HOP].reshape(2, hops, _HOP)
        level_db = 10 * np.log10(np.mean(frames**2, axis=2) + 10 ** (FLOOR_DB / 10))
        for heard_db, played_db in level_db.T.tolist():
            self._microphone.append(heard_db)
            self._line.append(played_db)
            playing = played_db > ACTIVE_DB
            self._quiet_s = 0.0 if playing else self._quiet_s + HOP_S
            self._played_s = 0.0 if self._quiet_s > AFTER_S else self._played_s + HOP_S
        if self._quiet_s > AFTER_S:
            self.heard = self._taken_back = False
        elif self._quiet_s == 0.0 and self._played_s >= LEAST_S:
            self.heard = self._alike() >= ALIKE
            if self.heard:
                self._echo = (end_s - self._played_s, end_s + AFTER_S)

    def without(self, events: Sequence[Event]) -> list[Event]:
        """Return the events without those that the echo is the reason of."""
        found: list[Event] = []
        if self.heard and not self._taken_back:
            found, self._taken_back = [SpeechTakenBack(Speaker.AGENT, 0.0)], True
        return [*found, *(event for event in events if not self._of_echo(event))]

    def _of_echo(self, event: Event) -> bool:
        """Whether the echo is the reason of this event. What was decided later counts by when it was heard: on
        a busy machine that may be long after the line."""
        begin_s, end_s = self._echo
        match event:
            case SpeechStarted(speaker=Speaker.AGENT) | SpeechTakenBack(speaker=Speaker.AGENT):
                return self.heard
            case SpeechEnded(speaker=Speaker.AGENT, span=span):
                return self.heard or (begin_s <= span.start_s and span.end_s <= end_s)
            case OverlapEnded(overlap=overlap) if overlap.starter is Speaker.AGENT:
                return self.heard or begin_s <= overlap.start_s <= end_s
            case _:
                return False

    def _alike(self) -> float:
        """Return how far the microphone's level moves with the line's, at the best of the lags."""
        line, heard = np.array(self._line), np.array(self._microphone)
        used = min(len(line), round(self._played_s / HOP_S))
        line, heard = line[-used:], heard[-used:]
        best = 0.0
        for lag in range(round(MOST_LAG_S / HOP_S) + 1):
            if used - lag < LEAST_S / HOP_S / 2:
                break
            one, other = line[: used - lag], heard[lag:]
            if one.std() > 1.0 and other.std() > 1.0:
                best = max(best, float(np.corrcoef(one, other)[0, 1]))
        return best
