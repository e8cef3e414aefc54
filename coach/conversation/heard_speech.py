"""One channel's scores to what is said of its speech: it began, was none, or ended; and the voice as it is.

Turns rest on the `voice`, which speaks of speech the scores bear out; an announced beginning is an event alone.
"""

from __future__ import annotations

from coach.conversation.turns import Voice
from coach.dsp.frames import frame_time_s
from coach.dsp.speech_model import LOOK_AHEAD_HOPS
from coach.dsp.voice_activity import ANNOUNCE_SCORE, FIRST_HOPS_SCORE, SpeechStretches, Stretch
from coach.model.events import SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.sound import HOP_S, HOPS_PER_TICK, Speaker
from coach.model.spans import Span

SpeechEvent = SpeechStarted | SpeechEnded | SpeechTakenBack
NO_HOP_ACTIVE = (False,) * HOPS_PER_TICK


class HeardSpeech:
    """One speaker, tick by tick."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._stretches = SpeechStretches()
        self.voice = Voice(False, 0.0, 0.0)
        self.active: tuple[bool, ...] = NO_HOP_ACTIVE
        """Which hops of the newest tick are speech."""

    @property
    def open_since_hop(self) -> int | None:
        """The first hop of the stretch under way; None between stretches."""
        return self._stretches.open_since_hop

    def feed(self, scores: list[float], now_score: float, now_s: float, *, heard: bool) -> list[SpeechEvent]:
        """One tick that ends at `now_s`: its hops' scores, and that of its newest 10 ms.

        Not `heard`: the channel is absent, or what is in it is not this speaker's; what is open ends.
        """
        stretches = self._stretches
        before = stretches.speaking
        self.active = NO_HOP_ACTIVE
        changes: list[Stretch | None] = []
        if not heard:
            changes.append(stretches.end())
            stretches.skip(HOPS_PER_TICK)
        elif before or stretches.announced or max(scores) >= FIRST_HOPS_SCORE or now_score >= ANNOUNCE_SCORE:
            active = []
            for score in scores:
                changes.append(stretches.feed(score))
                active.append(stretches.is_active)
            changes.append(stretches.hear_now(now_score))
            self.active = tuple(active)
        else:
            stretches.skip(HOPS_PER_TICK)
        if before or stretches.speaking:
            sure_s = last_s = min(now_s, _hop_start_s(stretches.last_sure_hop) + HOP_S)
            if stretches.last_hop != stretches.last_sure_hop:
                last_s = min(now_s, _hop_start_s(stretches.last_hop) + HOP_S)
            self.voice = Voice(stretches.speaking, _hop_start_s(stretches.first_hop), sure_s, last_s)
        return [self._event(change, now_s) for change in changes if change is not None]

    def end(self, now_s: float) -> list[SpeechEvent]:
        """The call is over: end what is open."""
        stretch = self._stretches.end()
        return [] if stretch is None else [self._event(stretch, now_s)]

    def _event(self, stretch: Stretch, now_s: float) -> SpeechEvent:
        start_s = _hop_start_s(stretch.first)
        if stretch.last is None:
            return SpeechStarted(self._speaker, min(start_s, now_s), now_s)
        if stretch.last < stretch.first:
            return SpeechTakenBack(self._speaker, now_s)
        return SpeechEnded(self._speaker, Span(start_s, _hop_start_s(stretch.last) + HOP_S), now_s)


def _hop_start_s(hop: int) -> float:
    """Start of what a hop of the speech score speaks of: its frame's centre less half a hop."""
    return max(0.0, frame_time_s(hop - LOOK_AHEAD_HOPS) - HOP_S / 2)
