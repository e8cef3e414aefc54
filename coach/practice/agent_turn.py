"""The trainee's own speech in practice: when a turn of theirs began, and when it is over. Plain values in."""

from __future__ import annotations

from collections import deque

from coach.model.events import Event, HopsMeasured, SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.sound import Speaker

TURN_ENDS_S = 0.95
"""So long after the last speech a turn is over, if the microphone is quiet: a pause of up to 0.7 s belongs to a
turn (`turn_spans`), and where speech ends is known to about 0.1 s."""
TURN_ENDS_ANYWAY_S = 1.03
"""So long after it a turn is over although something is heard, which may be a breath or the room. A soft first
syllable is heard up to 0.3 s before it is known to be speech; a recorded caller may be late by no more than
1.1 s. `python -m tests.benchmarks turn_ends` measures both."""
OVER_FLOOR_DB = 8.0
HEARD_LATELY_S = 0.12
FLOOR_OF_S = 4.0
"""The floor is the tenth quietest hundredth of so long."""


class AgentTurn:
    """The turn since `begin`. Times are seconds of the exercise; feed it every event."""

    def __init__(self) -> None:
        self._levels_db: deque[float] = deque(maxlen=round(100 * FLOOR_OF_S))
        self._heard_s = 0.0
        self.begin(0.0)

    def begin(self, after_s: float) -> None:
        """Wait for a new turn. Speech that ended before `after_s` is not part of it."""
        self.after_s = after_s
        self.start_s: float | None = None
        self.end_s: float | None = None
        self.stretches = 0
        self._since_s: float | None = None

    @property
    def speaking(self) -> bool:
        """Does a stretch of speech go on?"""
        return self._since_s is not None

    def feed(self, event: Event, shift_s: float) -> None:
        """One event of the engine; `shift_s` is the engine's time at second 0 of the exercise."""
        match event:
            case HopsMeasured():
                self._look(event, shift_s)
            case SpeechStarted(speaker=Speaker.AGENT):
                self._since_s = event.start_s - shift_s
            case SpeechTakenBack(speaker=Speaker.AGENT):
                self._since_s = None
            case SpeechEnded(speaker=Speaker.AGENT):
                self._since_s = None
                if event.span.end_s - shift_s > self.after_s:
                    if self.start_s is None:
                        self.start_s = event.span.start_s - shift_s
                    self.end_s = event.span.end_s - shift_s
                    self.stretches += 1
            case _:
                return

    def quiet_s(self, now_s: float) -> float | None:
        """For how long nothing was said after the turn's last speech; None while someone speaks, or without a
        turn."""
        return None if self.speaking or self.end_s is None else now_s - self.end_s

    def over(self, now_s: float) -> bool:
        """Is the turn over?"""
        quiet_s = self.quiet_s(now_s)
        if quiet_s is None or quiet_s < TURN_ENDS_S:
            return False
        return quiet_s >= TURN_ENDS_ANYWAY_S or now_s - self._heard_s > HEARD_LATELY_S

    def silent_since(self, now_s: float, since_s: float) -> float:
        """For how long nothing has been said at all, counted from `since_s` at the earliest."""
        return 0.0 if self.speaking else now_s - max(since_s, self.end_s or since_s)

    def _look(self, event: HopsMeasured, shift_s: float) -> None:
        """Note when something was last heard over the room's floor."""
        levels = event.hops.agent_level_db.tolist()
        self._levels_db.extend(levels)
        floor_db = sorted(self._levels_db)[len(self._levels_db) // 10]
        for time_s, level_db in zip(event.hops.time_s.tolist(), levels, strict=True):
            if level_db > floor_db + OVER_FLOOR_DB:
                self._heard_s = time_s - shift_s
