"""Playing a piece: from where, how fast, which stretch again and again. Where the ear is, the picture is.

Whoever shows it calls `tick` at every frame. Nothing here knows a clock or a thread: the player is asked how
much of what it was given was heard, and that is brought back to a place in the piece.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.model.spans import Span
from coach.practice.stretching import FULL_SPEED, SLOWEST, Stretcher

AHEAD_S = 1.5
"""How much the player is given ahead: a window that stands still for a second leaves no hole. Ours."""
LEAST_LOOP_S = 1.0
"""A shorter stretch is a slip of the hand. Ours."""
RATES = (0.6, 0.7, 0.8, 0.9, 1.0)


class Sound(Protocol):
    """Where a piece is heard; sources.playback.Player is the real one."""

    @property
    def position_s(self) -> float: ...

    @property
    def given_s(self) -> float: ...

    def play(self, samples: FloatArray, /) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class _Part:
    """From `given_s` of the player's run on, the piece from `piece_s` on is heard."""

    given_s: float
    piece_s: float


class Transport:
    """Plays one piece's sound (16 kHz mono, shape (n,)) through a player."""

    def __init__(self, player: Sound, sound: FloatArray) -> None:
        self._player, self._sound = player, sound
        self._at_s = 0.0
        self._rate = FULL_SPEED
        self._loop: Span | None = None
        self._playing = False
        self._parts: list[_Part] = []
        self._next_s = 0.0
        self._stretcher: Stretcher | None = None

    @property
    def duration_s(self) -> float:
        return len(self._sound) / SAMPLE_RATE_HZ

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def rate(self) -> float:
        return self._rate

    @property
    def loop(self) -> Span | None:
        return self._loop

    @property
    def position_s(self) -> float:
        """Where in the piece the ear is."""
        if not self._playing or not self._parts:
            return self._at_s
        heard_s = self._player.position_s
        part = next((one for one in reversed(self._parts) if one.given_s <= heard_s), self._parts[0])
        return min(self.duration_s, part.piece_s + (heard_s - part.given_s) * self._rate)

    @property
    def ended(self) -> bool:
        """Whether the piece was heard to its end."""
        return not self._playing and self._at_s >= self.duration_s

    def tick(self) -> None:
        """Give the player what it needs, and see whether the piece was heard to its end."""
        if not self._playing:
            return
        heard_s = self._player.position_s
        self._forget(heard_s)
        while self._player.given_s - heard_s < AHEAD_S and self._next_s < self._end_s:
            self._give()
            if self._loop is not None and self._next_s >= self._end_s:
                self._begin_part(self._loop.start_s)
        if self._next_s >= self._end_s and self._player.given_s - heard_s <= 0.0:
            self._player.stop()
            self._playing, self._at_s = False, self.duration_s

    def play(self) -> None:
        """Go on from where it is; from the beginning where it was heard to its end."""
        if self._playing:
            return
        if self._at_s >= self.duration_s:
            self._at_s = 0.0
        self._playing = True
        self._restart(self._at_s)

    def pause(self) -> None:
        """Stay where it is."""
        if self._playing:
            self._at_s = self.position_s
            self._playing = False
            self._player.stop()

    def toggle(self) -> None:
        """Pause where it plays, play where it is paused."""
        self.pause() if self._playing else self.play()

    def seek(self, to_s: float) -> None:
        """Go to a moment of the piece. A loop that doesn't hold it ends."""
        to_s = min(max(0.0, to_s), self.duration_s)
        if self._loop is not None and not self._loop.start_s <= to_s < self._loop.end_s:
            self._loop = None
        self._at_s = to_s
        if self._playing:
            self._restart(to_s)

    def set_rate(self, rate: float) -> None:
        """Play at this speed, `SLOWEST` to `FULL_SPEED`, from where it is."""
        at_s = self.position_s
        self._rate = min(FULL_SPEED, max(SLOWEST, rate))
        if self._playing:
            self._restart(at_s)

    def repeat(self, span: Span | None) -> None:
        """Play a stretch of at least `LEAST_LOOP_S` again and again, from its beginning; None goes on."""
        at_s = self.position_s
        if span is None or span.duration_s < LEAST_LOOP_S:
            self._loop = None
            if self._playing:
                self._restart(at_s)
            return
        self._loop = Span(max(0.0, span.start_s), min(span.end_s, self.duration_s))
        self.seek(self._loop.start_s)

    def change(self, sound: FloatArray, at_s: float) -> None:
        """Go on with another piece from this moment of it. A loop ends."""
        self._loop = None
        self._sound = sound
        self.seek(at_s)

    @property
    def _end_s(self) -> float:
        return self.duration_s if self._loop is None else self._loop.end_s

    def _restart(self, at_s: float) -> None:
        self._player.stop()
        self._parts = []
        self._begin_part(at_s)
        self.tick()

    def _begin_part(self, at_s: float) -> None:
        self._parts.append(_Part(self._player.given_s, at_s))
        self._next_s = at_s
        self._stretcher = None if self._rate == FULL_SPEED else Stretcher(self._sound, self._rate, at_s)

    def _give(self) -> None:
        """Give the player the next stretch, at most `AHEAD_S` of sound."""
        until_s = min(self._end_s, self._next_s + AHEAD_S * self._rate)
        if self._stretcher is None:
            first, last = round(self._next_s * SAMPLE_RATE_HZ), round(until_s * SAMPLE_RATE_HZ)
            self._player.play(self._sound[first:last])
        else:
            n_samples = round((until_s - self._next_s) / self._rate * SAMPLE_RATE_HZ)
            self._player.play(self._stretcher.read(n_samples))
        self._next_s = until_s

    def _forget(self, heard_s: float) -> None:
        while len(self._parts) > 1 and self._parts[1].given_s <= heard_s:
            self._parts.pop(0)
