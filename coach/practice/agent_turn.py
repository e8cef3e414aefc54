"""The trainee's own speech in practice: when a turn of theirs began, and when it is over. Plain values in."""

from __future__ import annotations

from coach.model.events import Event, SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.sound import Speaker

TURN_ENDS_S = 0.85
"""So long after the last speech a turn is over. A pause of up to 0.7 s belongs to a turn (`turn_spans`); where
speech ends is known to about 0.1 s, and a recorded caller may be late by no more than 1.1 s."""


class AgentTurn:
    """The turn since `begin`. Times are seconds of the exercise; feed it every event."""

    def __init__(self) -> None:
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
        return quiet_s is not None and quiet_s >= TURN_ENDS_S

    def silent_since(self, now_s: float, since_s: float) -> float:
        """For how long nothing has been said at all, counted from `since_s` at the earliest."""
        return 0.0 if self.speaking else now_s - max(since_s, self.end_s or since_s)
