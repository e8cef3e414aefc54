"""What one speaker's scores amount to: speech that began, that was none, that ended; and the voice as it is.

Turns rest on the `voice`, which knows only speech that the scores bear out, and that is as loud as the speaker
speaks (`own_level`). An announced beginning is an event and nothing more.
"""

from __future__ import annotations

from coach.conversation.own_level import OwnLevel
from coach.conversation.turns import Voice
from coach.dsp.frames import frame_time_s
from coach.dsp.speech_model import LOOK_AHEAD_HOPS
from coach.dsp.voice_activity import NO_HOP, SURE_SCORE, SpeechStretches, Stretch
from coach.model.events import SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.sound import HOP_S, HOPS_PER_TICK, Speaker
from coach.model.spans import Span

SpeechEvent = SpeechStarted | SpeechEnded | SpeechTakenBack
_NOTHING_SAID: list[SpeechEvent] = []
_NO_VOICE = Voice(False, 0.0, 0.0)


class HeardSpeech:
    """One speaker, tick by tick."""

    latency_s = SpeechStretches.latency_s

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._stretches = SpeechStretches()
        self._own_level = OwnLevel()
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._stretches.reset()
        self._own_level.reset()
        self.voice = _NO_VOICE
        self.active = NO_HOP
        """Which hops of the newest tick are speech."""

    @property
    def open_since_hop(self) -> int | None:
        """The first hop of the stretch under way; None between stretches."""
        return self._stretches.open_since_hop

    def feed(
        self, scores: list[float], now_score: float, level_db: float, now_s: float, *, heard: bool
    ) -> list[SpeechEvent]:
        """One tick that ends at `now_s`: its hops' scores, that of its newest 10 ms, and the level in dBFS of
        the loudest of the hops that the scores speak of.

        Not `heard`: the channel is absent, or what is in it is not this speaker's. What is open ends.
        """
        stretches, before = self._stretches, self.voice
        if heard:
            changes, self.active = stretches.feed_tick(scores, now_score)
        else:
            ended, self.active = stretches.end(), NO_HOP
            changes = [] if ended is None else [ended]
            stretches.skip(HOPS_PER_TICK)
        events = [self._event(change, now_s) for change in changes] if changes else _NOTHING_SAID
        if True in self.active:
            self._own_level.feed(level_db, sure=min(scores) >= SURE_SCORE)
        speaking = stretches.under_way and self._own_level.counts
        if speaking or before.speaking:
            self.voice = self._voice_now(before, speaking, now_s)
        return events

    def end(self, now_s: float) -> list[SpeechEvent]:
        """The call is over: end what is open."""
        stretch = self._stretches.end()
        return [] if stretch is None else [self._event(stretch, now_s)]

    def _voice_now(self, before: Voice, speaking: bool, now_s: float) -> Voice:
        """The voice as it was before where nothing changed, which is what turns look for first."""
        stretches = self._stretches
        sure_s = last_s = min(now_s, _hop_start_s(stretches.last_sure_hop) + HOP_S)
        if stretches.last_hop != stretches.last_sure_hop:
            last_s = min(now_s, _hop_start_s(stretches.last_hop) + HOP_S)
        voice = Voice(speaking, _hop_start_s(stretches.first_hop), sure_s, last_s)
        return before if voice == before else voice

    def _event(self, stretch: Stretch, now_s: float) -> SpeechEvent:
        start_s = _hop_start_s(stretch.first)
        if stretch.last is None:
            self._own_level.begin()
            return SpeechStarted(self._speaker, min(start_s, now_s), now_s)
        if stretch.last < stretch.first or not self._own_level.counts:
            return SpeechTakenBack(self._speaker, now_s)
        return SpeechEnded(self._speaker, Span(start_s, _hop_start_s(stretch.last) + HOP_S), now_s)


def _hop_start_s(hop: int) -> float:
    """Start of what a hop of the speech score speaks of: its frame's centre less half a hop."""
    return max(0.0, frame_time_s(hop - LOOK_AHEAD_HOPS) - HOP_S / 2)
