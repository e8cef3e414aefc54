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
TURN_ENDS_AT_LAST_S = 1.2
"""So long after it a turn is over although a sound as loud as soft speech is heard just then: a hissed
beginning is known to be speech up to 0.45 s after it is heard. Nothing else ends a turn after 1.1 s."""
OVER_FLOOR_DB = 8.0
SOFT_OVER_FLOOR_DB, SOFT_UNDER_VOICE_DB = 15.0, 25.0
"""A sound so far over the room's floor, and no further under the voice, is as loud as its soft consonants: the
weakest is 28 dB under the strongest vowel (Fletcher 1953)."""
TAIL_GAP_S, LONGEST_TAIL_S = 0.08, 0.4
"""Such a sound that follows speech without a longer gap is its last consonant, up to so long (ours)."""
HEARD_LATELY_S = 0.12
VOICE_OF_S = 3.0
"""The voice is the median of so much speech."""
KEPT_SOUNDS = 8
"""More sounds than this don't lie between the end of speech and the end of a turn."""
FLOOR_OF_S = 10.0
"""The floor is the tenth quietest hundredth of so long."""


class AgentTurn:
    """The turn since `begin`. Times are seconds of the exercise; feed it every event."""

    def __init__(self) -> None:
        self._levels_db: deque[float] = deque(maxlen=round(100 * FLOOR_OF_S))
        self._voice_db: deque[float] = deque(maxlen=round(100 * VOICE_OF_S))
        self._heard_s = 0.0
        self._soft: deque[tuple[float, float]] = deque(maxlen=KEPT_SOUNDS)
        """The last sounds as loud as soft speech: from when to when."""
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
        quiet_s = now_s - self._tail_s
        if quiet_s < TURN_ENDS_S:
            return False
        if self._soft and now_s - self._soft[-1][1] <= HEARD_LATELY_S:
            return quiet_s >= TURN_ENDS_AT_LAST_S
        return quiet_s >= TURN_ENDS_ANYWAY_S or now_s - self._heard_s > HEARD_LATELY_S

    @property
    def _tail_s(self) -> float:
        """When the turn's last speech ended, with a soft consonant that follows it."""
        assert self.end_s is not None
        follows = [end_s for start_s, end_s in self._soft if start_s <= self.end_s + TAIL_GAP_S]
        return min(max([self.end_s, *follows]), self.end_s + LONGEST_TAIL_S)

    def silent_since(self, now_s: float, since_s: float) -> float:
        """For how long nothing has been said at all, counted from `since_s` at the earliest."""
        return 0.0 if self.speaking else now_s - max(since_s, self.end_s or since_s)

    def _look(self, event: HopsMeasured, shift_s: float) -> None:
        """Note when something was last heard over the room's floor."""
        levels = event.hops.agent_level_db.tolist()
        self._levels_db.extend(levels)
        floor_db = sorted(self._levels_db)[len(self._levels_db) // 10]
        if self.speaking:
            self._voice_db.extend(levels)
        soft_db = floor_db + SOFT_OVER_FLOOR_DB
        if self._voice_db:
            soft_db = max(soft_db, sorted(self._voice_db)[len(self._voice_db) // 2] - SOFT_UNDER_VOICE_DB)
        for time_s, level_db in zip(event.hops.time_s.tolist(), levels, strict=True):
            at_s = time_s - shift_s
            if level_db > floor_db + OVER_FLOOR_DB:
                self._heard_s = at_s
            if level_db > soft_db:
                goes_on = bool(self._soft) and at_s - self._soft[-1][1] <= TAIL_GAP_S
                start_s = self._soft.pop()[0] if goes_on else at_s
                self._soft.append((start_s, at_s))
