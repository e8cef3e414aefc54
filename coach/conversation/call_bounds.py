"""When a call begins and when it ends, from plain values: who started and stopped speaking, and when.

Time in which one of the two could not be heard (a headset unplugged, a sound server that restarts, a laptop
that slept) is neither speech nor silence: it ends nothing.

A ring tone or hold music alone starts nothing: both must have spoken, the caller outside hold music. This
takes what the engine heard as speech; that tones and music aren't speech is decided there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from coach.model.events import Event, MeasurabilityChanged, SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.measures import Measure, Reason
from coach.model.sound import SAMPLE_RATE_HZ, Block, Speaker

# Both sides of "Hello?" - "Good morning, this is ..." fall within this; a remark to a colleague while a
# voice is on the line rarely does so twice. Also the length of the worker's pre-roll, so that a call's first
# words are always still there.
BEGIN_WINDOW_S = 15.0
# Each side must have spoken this much in the window: more than a cough or a keyboard burst taken as speech,
# less than "hello".
BEGIN_SPEECH_S = 0.3
# A call that a phone program holds the microphone for began with the first word since the program opened it,
# however long the caller let the agent speak; no further back than this, for the sound is kept in memory until
# then (8 MB). Ours.
MOST_BEFORE_ANSWER_S = 60.0
# A call begins a little before its first word, so that its onset is whole.
LEAD_IN_S = 0.5
# After a call was ended by hand both go on saying goodbye: no new call before they were silent this long.
REST_AFTER_END_S = 5.0
# A call started by hand may begin with dialling and ringing: as long as nobody has spoken it waits this long.
UNSPOKEN_END_S = 180.0


@dataclass(slots=True)
class _Side:
    """One speaker's recent stretches of speech; the last one may be open."""

    stretches: list[tuple[float, float]] = field(default_factory=list)
    open_since_s: float | None = None

    def heard_since(self, since_s: float, now_s: float) -> list[tuple[float, float]]:
        stretches = [*self.stretches]
        if self.open_since_s is not None:
            stretches.append((self.open_since_s, now_s))
        return [(max(start, since_s), end) for start, end in stretches if end > since_s]

    def forget_before(self, time_s: float) -> None:
        self.stretches = [stretch for stretch in self.stretches if stretch[1] > time_s]


class CallBounds:
    """A state machine on one timeline of seconds; feed it in order.

    Latency: the caller's and the agent's first BEGIN_SPEECH_S, plus what voice activity needs.
    """

    def __init__(self, end_after_silence_s: float) -> None:
        self._end_after_silence_s = end_after_silence_s
        self._sides = {speaker: _Side() for speaker in Speaker}
        self._hold_music = False
        self._last_active_s = 0.0
        self._anyone_spoke = False
        self._rest_from_s: float | None = None
        self._caller_was_there = False
        self._unheard: list[tuple[float, float]] = []

    def listened(self, start_s: float, end_s: float, *, agent: bool, caller: bool) -> None:
        """Which channels were there in a stretch, the next one. A caller's channel that never was there is one
        that isn't listened to: then the agent's silence is all that can be known.
        """
        self._caller_was_there = self._caller_was_there or caller
        if agent and (caller or not self._caller_was_there):
            return
        if self._unheard and self._unheard[-1][1] >= start_s:
            start_s = self._unheard.pop()[0]
        self._unheard.append((start_s, end_s))

    def last_speech_s(self, until_s: float) -> float | None:
        """Where the last stretch of speech before `until_s` ended; None: nobody spoke."""
        stretches = [one for side in self._sides.values() for one in side.heard_since(0.0, until_s)]
        return max((min(end, until_s) for start, end in stretches if start < until_s), default=None)

    def rest(self, now_s: float) -> None:
        """A call has just been ended: begin no other before both were silent for a while."""
        self._rest_from_s = now_s

    def speech_started(self, speaker: Speaker, start_s: float) -> None:
        """A stretch of speech has begun; its end isn't known yet."""
        self._sides[speaker].open_since_s = start_s

    def speech_taken_back(self, speaker: Speaker) -> None:
        """The stretch that had begun was no speech."""
        self._sides[speaker].open_since_s = None

    def speech_ended(self, speaker: Speaker, start_s: float, end_s: float) -> None:
        """A stretch of speech is complete."""
        side = self._sides[speaker]
        side.open_since_s = None
        self._anyone_spoke = True
        if not (speaker is Speaker.CALLER and self._hold_music):
            side.stretches.append((start_s, end_s))
        self._last_active_s = max(self._last_active_s, end_s)

    def hold_music(self, playing: bool, now_s: float) -> None:
        """Hold music began or ended in the caller's channel."""
        self._hold_music = playing
        self._last_active_s = max(self._last_active_s, now_s)

    def begins_at(self, now_s: float, held_s: float | None = None) -> float | None:
        """Where a call that has begun by now began, else None. Asked while there is no call.

        `held_s`: a phone program has held the microphone for so long. Nothing that was said before belongs to
        its call, and all that was said since does.
        """
        if self._resting(now_s):
            return None
        since_s = now_s - (BEGIN_WINDOW_S if held_s is None else min(held_s, MOST_BEFORE_ANSWER_S))
        both_since_s = max(since_s, now_s - BEGIN_WINDOW_S)
        starts = []
        for speaker, side in self._sides.items():
            side.forget_before(since_s)
            if speaker is Speaker.CALLER and self._hold_music:
                return None
            heard = side.heard_since(both_since_s, now_s)
            if sum(end - start for start, end in heard) < BEGIN_SPEECH_S:
                return None
            starts.append(side.heard_since(since_s, now_s)[0][0])
        return max(min(starts) - LEAD_IN_S, since_s, 0.0)

    def has_ended(self, now_s: float) -> bool:
        """Have both been silent for long enough? Hold music counts as not silent. Asked during a call.

        While a beginning is announced it is not; one that is taken back leaves the silence as long as it was.
        """
        patience_s = self._end_after_silence_s if self._anyone_spoke else UNSPOKEN_END_S
        return self.silent_s(now_s) >= patience_s

    def silent_s(self, now_s: float) -> float:
        """How long both have been silent; 0 while someone speaks or music plays."""
        if self._speaking() or self._hold_music:
            return 0.0
        return self._silence_s(self._last_active_s, now_s)

    def _silence_s(self, since_s: float, now_s: float) -> float:
        """How much of this stretch, in which nobody spoke, both were listened to."""
        self._unheard = [one for one in self._unheard if one[1] > since_s]
        unheard_s = sum(min(end_s, now_s) - max(start_s, since_s) for start_s, end_s in self._unheard)
        return now_s - since_s - unheard_s

    def _speaking(self) -> bool:
        return any(side.open_since_s is not None for side in self._sides.values())

    def _resting(self, now_s: float) -> bool:
        if self._rest_from_s is None:
            return False
        if self._speaking():
            self._rest_from_s = now_s
        silent_since_s = max(self._rest_from_s, self._last_active_s)
        if self._silence_s(silent_since_s, now_s) < REST_AFTER_END_S:
            return True
        self._rest_from_s = None
        for side in self._sides.values():
            side.stretches.clear()
        return False


def tell_listened(bounds: CallBounds, block: Block) -> None:
    """Pass on which channels a block has."""
    start_s = block.start_sample / SAMPLE_RATE_HZ
    end_s = start_s + block.n_samples / SAMPLE_RATE_HZ
    bounds.listened(start_s, end_s, agent=block.agent is not None, caller=block.caller is not None)


def tell_bounds(bounds: CallBounds, events: Iterable[Event]) -> None:
    """Pass on speech and hold music; every other event is none of its business."""
    for event in events:
        match event:
            case SpeechStarted():
                bounds.speech_started(event.speaker, event.start_s)
            case SpeechTakenBack():
                bounds.speech_taken_back(event.speaker)
            case SpeechEnded():
                bounds.speech_ended(event.speaker, event.span.start_s, event.span.end_s)
            case MeasurabilityChanged(measure=Measure.CALLER_SPEECH):
                bounds.hold_music(event.reason is Reason.HOLD_MUSIC, event.start_s)
            case _:
                continue
