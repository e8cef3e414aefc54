"""One end of a call: whether its channel is there, what is in it, and what its speaker says."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.conversation.heard_speech import HeardSpeech, SpeechEvent
from coach.conversation.hold_music import HoldMusic
from coach.model.events import GapFound
from coach.model.sound import HOPS_PER_TICK, FloatArray, Speaker
from coach.model.spans import Span

_NO_GAP: list[GapFound] = []


class Channel:
    """Give it the values of some ticks with `hear`, then go through them: `next_tick`, and `listen` in it."""

    latency_s = HeardSpeech.latency_s

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._music = HoldMusic()
        self.speech = HeardSpeech(speaker)
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._music.reset()
        self.speech.reset()
        self.present = False
        self.was_there = False
        """Was the channel present at any time?"""
        self.music = False
        """Does music or a tone play in the newest tick?"""
        self.heard = False
        """Is what is in the newest tick taken for this speaker's?"""
        self.level_db = float("nan")
        self._gap_start_s: float | None = None
        self._tick = 0
        self._ticks_present: list[bool] = []
        self._ticks_level_db: list[float] = []
        self._ticks_music: list[bool] = []
        self._ticks_scores: list[list[float]] = []
        self._ticks_now_score: list[float] = []

    @property
    def lost(self) -> bool:
        """Is the channel missing that was there before?"""
        return self.was_there and not self.present

    def hear(
        self,
        present: npt.NDArray[np.bool_],
        level_db: FloatArray,
        scores: FloatArray,
        now_scores: FloatArray,
        steadiness: FloatArray,
    ) -> None:
        """What was measured of the next ticks. `present`, `level_db` (of their newest hops), `now_scores` are
        (ticks,), `scores` (hops,), `steadiness` (ticks, 3)."""
        self._tick = -1
        self._ticks_present = present.tolist()
        self._ticks_level_db = level_db.tolist()
        self._ticks_music = self._music.feed(steadiness.tolist())
        self._ticks_scores = scores.reshape(-1, HOPS_PER_TICK).tolist()
        self._ticks_now_score = now_scores.tolist()

    def next_tick(self, start_s: float) -> list[GapFound]:
        """Go on to the next tick, which begins at `start_s`. A gap that it ends is an event."""
        tick = self._tick = self._tick + 1
        self.level_db, self.music = self._ticks_level_db[tick], self._ticks_music[tick]
        present = self._ticks_present[tick]
        if present is self.present:
            return _NO_GAP
        self.present = present
        if present:
            return self._end_gap(start_s)
        self._gap_start_s = start_s
        return _NO_GAP

    def listen(self, now_s: float, *, heard: bool) -> list[SpeechEvent]:
        """What this tick, which ends at `now_s`, makes of the speech. Not `heard`: what is in it is not this
        speaker's."""
        self.heard = heard
        tick = self._tick
        return self.speech.feed(self._ticks_scores[tick], self._ticks_now_score[tick], now_s, heard=heard)

    def finish(self, now_s: float) -> list[SpeechEvent | GapFound]:
        """The call is over: end what is open."""
        return [*self.speech.end(now_s), *self._end_gap(now_s)]

    def _end_gap(self, now_s: float) -> list[GapFound]:
        self.was_there = True
        start_s, self._gap_start_s = self._gap_start_s, None
        if start_s is None or now_s <= start_s:
            return _NO_GAP
        return [GapFound(self._speaker, Span(start_s, now_s))]
