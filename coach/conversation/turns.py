"""Who holds the floor, and what every overlap was: decided causally, on plain values.

Gaps between turns are about 200 ms and some 40 % of speaker changes overlap a little (Levinson and Torreira
2015; Heldner and Edlund 2010), so two people speaking at once is not yet talking over someone. Someone holds
the floor from the start of their speech through their own pauses of up to `FLOOR_PAUSE_S` and through the
other's acknowledgements. Who comes in inside that floor is the overlap's starter:

- the starter stops within `ACKNOWLEDGEMENT_S` and the other goes on: backchannel, which counts as listening;
- the other stops within `ACKNOWLEDGEMENT_S` and the starter goes on: early reply;
- both go on for longer: talk-over, until one of them yields.

"Stops" means silent for longer than a pause. That someone goes on after a pause is known `BORNE_OUT_S` late, so
a kind is known at most `FLOOR_PAUSE_S` and `BORNE_OUT_S` after the one who stopped did.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from typing import NamedTuple

from coach.conversation.turn_spans import ACKNOWLEDGEMENT_S, FLOOR_PAUSE_S, TURN_PAUSE_S, talked_over_s
from coach.model.sound import TICK_S, Speaker
from coach.model.spans import LineDelay, Overlap, OverlapKind, Span

# A stretch of speech is borne out so long after it began (own measurement: 95 % of 1,004 in twelve built calls;
# without it 24 of their 609 pauses of up to FLOOR_PAUSE_S lost the floor).
BORNE_OUT_S = 0.15
# Nobody answers a sound faster than this (simple reaction time to sound: Woodworth and Schlosberg 1954), so of
# two who begin within it neither came in on the other.
AT_ONCE_S = 0.15
# Silences of both worth keeping.
SILENCE_S = 3.0
_NO_SILENCE_S = float("inf")
_AGENT_FIRST, _CALLER_FIRST = (Speaker.AGENT, Speaker.CALLER), (Speaker.CALLER, Speaker.AGENT)


class Voice(NamedTuple):
    """What is known of one speaker now. Times are seconds; the stretch is that of the newest speech, and
    `stretch_end_s` its end so far, which is `last_active_s` or later: keys may follow the last sure word."""

    speaking: bool
    stretch_start_s: float
    last_active_s: float
    stretch_end_s: float = 0.0


_NO_VOICE = Voice(False, 0.0, 0.0)


def _goes_on(before: Voice, now: Voice) -> bool:
    """Is the voice as it was, or does the same stretch go on?"""
    if now is before:
        return True
    return now.speaking and before.speaking and now.stretch_start_s == before.stretch_start_s


@dataclass(frozen=True, slots=True)
class LiveOverlap:
    """An overlap under way. `kind` is None until it is known."""

    starter: Speaker
    start_s: float
    kind: OverlapKind | None


class TurnsNow(NamedTuple):
    """Who has the floor, and what is under way. `turn_start_s` says nothing while nobody has the floor.
    `ended_last` is whose turn ended last; an acknowledgement is no turn.

    Made nearly every tick, like `Voice`: a tuple takes a third of the time of a dataclass."""

    floor: Speaker | None
    turn_start_s: float
    overlap: LiveOverlap | None
    both_silent_since_s: float
    finished: tuple[Overlap, ...]
    silence: Span | None
    ended_last: Speaker | None = None


class Turns:
    """Feed both voices at every tick; get the floor, the overlap under way and what just finished."""

    latency_s = ACKNOWLEDGEMENT_S + FLOOR_PAUSE_S + BORNE_OUT_S + TICK_S
    """From what makes an overlap what it is to the tick that knows it."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._voices = {Speaker.AGENT: _NO_VOICE, Speaker.CALLER: _NO_VOICE}
        self._before = self._voices
        self._open: dict[Speaker, float] = {}
        self._floor: Speaker | None = None
        self._newest_spans: dict[Speaker, Span] = {}
        self._floor_spans: dict[Speaker, Span] = {}  # the newest in which they held the floor
        self._turn_start_s: dict[Speaker, float] = {}
        self._ended_last: Speaker | None = None
        self._overlap: LiveOverlap | None = None
        self._silent_since_s = _NO_SILENCE_S
        self._unheard_until_s = 0.0
        self._lost_s = 0.0
        self._now_s = 0.0
        self._finished: list[Overlap] = []
        self._newest: TurnsNow | None = None  # only while it stays true until a voice changes

    def feed(
        self, now_s: float, agent: Voice, caller: Voice, *, both_heard: bool = True, sound_lost: bool = False
    ) -> TurnsNow:
        """One tick. `now_s` may not decrease. Not `both_heard`: who speaks is not known of both. `sound_lost`:
        the microphone is missing, or a caller's channel that was there: nobody knows whose turn it is."""
        before = self._voices
        self._before, self._voices = before, {Speaker.AGENT: agent, Speaker.CALLER: caller}
        if (
            self._newest is not None
            and both_heard
            and _goes_on(before[Speaker.AGENT], agent)
            and _goes_on(before[Speaker.CALLER], caller)
        ):
            self._now_s = now_s
            return self._newest
        self._finished = []
        agent_first = agent.stretch_start_s <= caller.stretch_start_s
        order = _AGENT_FIRST if agent_first else _CALLER_FIRST
        for speaker in order:
            if speaker in self._open and self._paused_long(speaker):
                self._end_before(speaker)
        for speaker in order:
            self._contribute(speaker, now_s)
        self._settle()
        silence = self._silence(now_s, agent, caller, both_heard)
        self._lost_s = self._lost_s + now_s - self._now_s if sound_lost else 0.0
        if self._floor is not None and sound_lost:
            self._lose_sound(self._floor, now_s)
        self._now_s = now_s
        turns = TurnsNow(
            self._floor,
            self._turn_start_s[self._floor] if self._floor else 0.0,
            self._overlap,
            self._silent_since_s,
            tuple(self._finished),
            silence,
            self._ended_last,
        )
        # Nothing changes by time alone while nobody is in a pause that may become too long: either nobody has
        # anything open, or one speaks on and the other has nothing open.
        open_voices = [self._voices[speaker] for speaker in self._open]
        one_speaks_on = len(open_voices) == agent.speaking + caller.speaking <= 1
        lasts = both_heard and one_speaks_on and not turns.finished and silence is None
        self._newest = turns if lasts else None
        return turns

    def finish(self, line_open_until_s: float) -> tuple[Overlap | None, Span | None]:
        """The call is over: what an overlap under way amounted to, and the silence it ended in, as far as the
        line was open."""
        overlap, self._overlap = self._overlap, None
        finished = None
        if overlap is not None and overlap.kind is OverlapKind.TALK_OVER:
            first = self._stopped_first(overlap)
            stopped = self._voices[first]
            yielded_by = None if stopped.speaking else first
            finished = Overlap(
                overlap.start_s, stopped.last_active_s, overlap.starter, OverlapKind.TALK_OVER, yielded_by
            )
        return finished, self._end_silence(line_open_until_s)

    def _contribute(self, speaker: Speaker, now_s: float) -> None:
        """Open or close this speaker's speech; a start inside the other's floor is an overlap's start."""
        voice, other = self._voices[speaker], speaker.other
        if voice.speaking:
            if speaker not in self._open:
                self._open[speaker] = voice.stretch_start_s
                if self._floor is None:
                    self._take_floor(speaker, voice.stretch_start_s)
            theirs = self._voices[other]
            start_s = max(voice.stretch_start_s, theirs.stretch_start_s)
            # In the other's hangover nobody speaks at once: both must have been heard since both began.
            at_once = theirs.speaking and min(voice.last_active_s, theirs.last_active_s) > start_s
            if self._overlap is None and at_once and other in self._open:
                self._overlap = LiveOverlap(self._who_comes_in(), start_s, None)
        elif speaker in self._open and now_s - voice.last_active_s > FLOOR_PAUSE_S + BORNE_OUT_S:
            self._close(speaker)

    def _who_comes_in(self) -> Speaker:
        """Who comes in: the one without the floor. Of two who began at once, the one who went on keeps it."""
        floor = Speaker.AGENT if self._floor is Speaker.AGENT else Speaker.CALLER
        at_once = abs(self._open[floor] - self._open[floor.other]) < AT_ONCE_S
        if at_once and self._spoke_last() is floor.other:
            floor = floor.other
            self._take_floor(floor, self._open[floor])
        return floor.other

    def _spoke_last(self) -> Speaker | None:
        """Who spoke last before the speech that is open now, if that was just before it."""
        newest = max(self._newest_spans.items(), key=lambda one: one[1].end_s, default=None)
        if newest is None or self._open[newest[0]] - newest[1].end_s > TURN_PAUSE_S:
            return None
        return newest[0]

    def _paused_long(self, speaker: Speaker) -> bool:
        """Does a stretch begin that is too late after the one before to go on with it?"""
        return self._voices[speaker].stretch_start_s - self._before[speaker].last_active_s > FLOOR_PAUSE_S

    def _end_before(self, speaker: Speaker) -> None:
        """Close this speaker's speech before the stretch that begins, on what was known until then."""
        now, self._voices = self._voices, self._before
        self._close(speaker)
        self._settle()
        self._voices = now

    def _close(self, speaker: Speaker) -> None:
        """This speaker's speech is over."""
        span = Span(self._open.pop(speaker), self._voices[speaker].last_active_s)
        self._newest_spans[speaker] = span
        if self._floor is speaker:
            self._floor_spans[speaker] = span
        if span.duration_s > ACKNOWLEDGEMENT_S:
            self._ended_last = speaker
        if self._floor is speaker:
            self._floor = None
            if speaker.other in self._open:
                self._take_floor(speaker.other, self._open[speaker.other])

    def _take_floor(self, speaker: Speaker, start_s: float) -> None:
        """Give this speaker the floor. Their turn goes on over a thinking pause and an acknowledgement in it;
        otherwise a turn begins. What they said without ever holding the floor began no turn."""
        self._floor = speaker
        before, between = self._floor_spans.get(speaker), self._newest_spans.get(speaker.other)
        goes_on = before is not None and start_s - before.end_s <= TURN_PAUSE_S
        if goes_on and before is not None and between is not None and between.end_s > before.end_s:
            goes_on = between.duration_s <= ACKNOWLEDGEMENT_S
        if not goes_on or speaker not in self._turn_start_s:
            self._turn_start_s[speaker] = start_s

    def _lose_sound(self, floor: Speaker, now_s: float) -> None:
        """A turn is as long as what was heard of it. In what is lost for longer than a pause within speech the
        other may have answered: what is known of the turn begins after it."""
        if self._lost_s > FLOOR_PAUSE_S:
            self._floor_spans.clear()
            self._turn_start_s[floor] = now_s
        else:
            self._turn_start_s[floor] += now_s - self._now_s

    def _settle(self) -> None:
        """Decide the overlap under way, as soon as it can be."""
        overlap = self._overlap
        if overlap is None:
            return
        starter, other = self._voices[overlap.starter], self._voices[overlap.starter.other]
        starter_gone = overlap.starter not in self._open
        other_gone = overlap.starter.other not in self._open
        long_enough_s = overlap.start_s + ACKNOWLEDGEMENT_S
        if overlap.kind is None and min(starter.last_active_s, other.last_active_s) >= long_enough_s:
            overlap = self._overlap = replace(overlap, kind=OverlapKind.TALK_OVER)
        if not (starter_gone or other_gone):
            return
        first = self._stopped_first(overlap)
        short = OverlapKind.BACKCHANNEL if first is overlap.starter else OverlapKind.EARLY_REPLY
        self._overlap = None
        end_s = self._voices[first].last_active_s
        self._finished.append(Overlap(overlap.start_s, end_s, overlap.starter, overlap.kind or short, first))

    def _stopped_first(self, overlap: LiveOverlap) -> Speaker:
        """Who stopped first: of the two, the one whose newest word is older."""
        starter, other = self._voices[overlap.starter], self._voices[overlap.starter.other]
        return overlap.starter if starter.last_active_s <= other.last_active_s else overlap.starter.other

    def _silence(self, now_s: float, agent: Voice, caller: Voice, both_heard: bool) -> Span | None:
        """A silence of both that just ended and was long enough to keep."""
        if not both_heard:
            # Until the tick before, for what is in this one isn't known.
            silence = self._end_silence(self._now_s)
            self._unheard_until_s = now_s
            return silence
        if agent.speaking or caller.speaking:
            return self._end_silence(min(voice.stretch_start_s for voice in (agent, caller) if voice.speaking))
        if self._silent_since_s == _NO_SILENCE_S:
            # Speech of both ends with the later of the two, keys after the last word included.
            ends_s = agent.last_active_s, agent.stretch_end_s, caller.last_active_s, caller.stretch_end_s
            self._silent_since_s = max(self._unheard_until_s, *ends_s)
        return None

    def _end_silence(self, end_s: float) -> Span | None:
        start_s, self._silent_since_s = self._silent_since_s, _NO_SILENCE_S
        return Span(start_s, end_s) if end_s - start_s >= SILENCE_S else None


class TalkOverCount:
    """How often the agent talked over the caller lately, the line's delay allowed for."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._starts_s: deque[float] = deque()
        self._newest_s = -1.0

    def feed(self, now_s: float, overlap: LiveOverlap | None, line: LineDelay | None) -> None:
        """The overlap under way at `now_s`. It is counted once, when it can no longer be the line's doing."""
        if overlap is None or overlap.start_s == self._newest_s:
            return
        if talked_over_s(overlap.starter, overlap.kind, now_s - overlap.start_s, line) is not None:
            self._newest_s = overlap.start_s
            self._starts_s.append(overlap.start_s)

    def last_minute(self, now_s: float) -> int:
        """Those that began in the last minute."""
        while self._starts_s and now_s - self._starts_s[0] >= 60.0:
            self._starts_s.popleft()
        return len(self._starts_s)
