"""One end of a call: whether its channel is there, what is in it, and what its speaker says."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.conversation.heard_speech import HeardSpeech, SpeechEvent
from coach.conversation.hold_music import HoldMusic
from coach.dsp.channels import ChannelHops
from coach.dsp.voice_activity import FIRST_HOPS_SCORE
from coach.model.events import GapFound
from coach.model.sound import HOPS_PER_TICK, TICK_S, Speaker
from coach.model.spans import Span

# For so long after a tone the speech model still makes something of it (own measurement).
TONE_ENDS_S = 0.3
TONE_ENDS_TICKS = round(TONE_ENDS_S / TICK_S)
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
        self._ticks_may_be_tone: list[bool] = []
        self._tone_left_ticks = 0
        self._ticks_loudest_db: list[float] = []
        self._ticks_scores: list[list[float]] = []
        self._ticks_now_score: list[float] = []

    @property
    def lost(self) -> bool:
        """Is the channel missing that was there before?"""
        return self.was_there and not self.present

    def hear(self, measures: ChannelHops, row: int, present: npt.NDArray[np.bool_]) -> None:
        """What was measured of the next ticks, in this row; `present` (ticks,)."""
        self._tick = -1
        self._ticks_present = present.tolist()
        self._ticks_level_db = measures.level_db[row, HOPS_PER_TICK - 1 :: HOPS_PER_TICK].tolist()
        self._ticks_music = self._music.feed(
            measures.steadiness[:, row].tolist(), measures.held_note[row].tolist()
        )
        tone = measures.tone[row]
        if True in tone or self._tone_left_ticks:
            self._add_tones(tone.tolist())
        self._ticks_may_be_tone = measures.may_be_tone[row].tolist()
        settled_db = measures.settled_level_db[row].reshape(-1, HOPS_PER_TICK)
        self._ticks_loudest_db = np.maximum.reduce(settled_db, 1).tolist()
        self._ticks_scores = measures.score[row].reshape(-1, HOPS_PER_TICK).tolist()
        self._ticks_now_score = measures.now[row].tolist()

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
        scores, now_score = self._ticks_scores[tick], self._ticks_now_score[tick]
        if self._ticks_may_be_tone[tick] and self.speech.open_since_hop is None:
            # It begins no speech, but is the first of it where it turns out to be none.
            scores = [min(score, FIRST_HOPS_SCORE) for score in scores]
            now_score = min(now_score, FIRST_HOPS_SCORE)
        return self.speech.feed(scores, now_score, self._ticks_loudest_db[tick], now_s, heard=heard)

    def _add_tones(self, tone: list[bool]) -> None:
        """A tone is like music, from when it is known to a moment after it."""
        for tick, sounds in enumerate(tone):
            self._tone_left_ticks = TONE_ENDS_TICKS if sounds else max(0, self._tone_left_ticks - 1)
            self._ticks_music[tick] = self._ticks_music[tick] or self._tone_left_ticks > 0

    def finish(self, now_s: float) -> list[SpeechEvent | GapFound]:
        """The call is over: end what is open."""
        return [*self.speech.end(now_s), *self._end_gap(now_s)]

    def _end_gap(self, now_s: float) -> list[GapFound]:
        self.was_there = True
        start_s, self._gap_start_s = self._gap_start_s, None
        if start_s is None or now_s <= start_s:
            return _NO_GAP
        return [GapFound(self._speaker, Span(start_s, now_s))]
