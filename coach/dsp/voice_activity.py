"""Voice activity: where a voice begins and where it ends, from the learned rule's scores.

`voice_features` describes every hop, `learned` scores it (log odds), and `SpeechStretches` turns scores into
stretches with hysteresis, a shortest length and a hangover, and stamps them where they really began and ended.
A beginning is announced at once, on the newest 10 ms, where the rule is sure of it; it is taken back where the
scores that follow don't bear it out. Latency of an announcement: up to a tick; of a stretch's place: the
rule's look-ahead beyond the frame's own delay. Known failures: one near talker beside the agent.
"""

from __future__ import annotations

from dataclasses import dataclass

from coach.dsp.frames import FRAME_DELAY_SAMPLES
from coach.dsp.speech_model import LOOK_AHEAD_HOPS
from coach.model.sound import HOP_SAMPLES

# Scores are log odds. Once a stretch is sure, its first hops may be less so: speech often begins with a weak
# consonant, which alone would be no speech (own measurement: 3 to 7 % of an agent's speech). From 1.25 on, one
# of 243 short sentences is not heard at all; 0.75 costs nothing in keys and noise (benchmark, both halves).
ON_SCORE = 0.75
OFF_SCORE = 0.25
FIRST_HOPS_SCORE = -1.5
FIRST_HOPS = 30
# What turns rest on: keys right after a word pass for more of it at lower scores (own measurement: half of the
# overlaps falsely called talk-over, seeds 11 and 13 of the built calls).
SURE_SCORE = 2.0
# Three hops in a row: a single click of a key is shorter.
ON_HOPS = 3
# Pauses up to 0.2 s belong to the speech around them (stop closures reach 0.15 s).
HANGOVER_HOPS = 20
# An announcement rests on one score of what was just heard, and is taken back where no beginning follows.
ANNOUNCE_SCORE = 0.7
CONFIRM_WITHIN_HOPS = 20
# The newest 10 ms are this many hops after the one the newest score speaks of.
NOW_AHEAD_HOPS = LOOK_AHEAD_HOPS + round(FRAME_DELAY_SAMPLES / HOP_SAMPLES)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Hops [first, last] of one stretch of speech; `last` is None while it goes on, before `first` where it
    was announced and taken back.
    """

    first: int
    last: int | None


class SpeechStretches:
    """Scores of one channel to stretches of speech."""

    def __init__(self) -> None:
        self._hop = 0
        self._above = 0
        self._likely = 0
        self._first = -1
        self._last = self._last_sure = -1
        self._announced: int | None = None
        self.speaking = False

    @property
    def is_active(self) -> bool:
        """Was the newest hop itself speech, not hangover?"""
        return self.speaking and self._last == self._hop - 1

    @property
    def open_since_hop(self) -> int | None:
        """The first hop of the stretch under way; None between stretches."""
        return self._first if self.speaking else None

    @property
    def first_hop(self) -> int:
        """The first hop of the newest stretch."""
        return self._first

    @property
    def last_hop(self) -> int:
        """The newest hop that was speech; -1 before any."""
        return self._last

    @property
    def last_sure_hop(self) -> int:
        """The newest hop that was surely speech, not keys that follow a word; -1 before any."""
        return self._last_sure

    @property
    def announced(self) -> bool:
        """Has a beginning been announced that no score has borne out yet?"""
        return self._announced is not None

    def feed(self, score: float) -> Stretch | None:
        """One hop. A stretch that just began (last is None) or just ended, or None."""
        hop, self._hop = self._hop, self._hop + 1
        if not self.speaking:
            self._above = self._above + 1 if score >= ON_SCORE else 0
            self._likely = self._likely + 1 if score >= FIRST_HOPS_SCORE else 0
            if self._above < ON_HOPS:
                return self._take_back(hop)
            back = min(self._likely, ON_HOPS + FIRST_HOPS)
            self.speaking, self._first, self._last = True, max(hop - back, self._last) + 1, hop
            self._last_sure = hop
            announced, self._announced = self._announced, None
            return Stretch(self._first, None) if announced is None else None
        if score >= OFF_SCORE:
            self._last = hop
            if score >= SURE_SCORE:
                self._last_sure = hop
            return None
        if hop - self._last >= HANGOVER_HOPS:
            return self.end()
        return None

    def hear_now(self, score: float) -> Stretch | None:
        """The score of the newest 10 ms, after the hops of its tick. A stretch that is announced, or None."""
        if self.speaking or self._announced is not None or score < ANNOUNCE_SCORE:
            return None
        self._announced = self._hop - 1 + NOW_AHEAD_HOPS
        return Stretch(self._announced, None)

    def skip(self, hops: int) -> None:
        """Hops that are clearly no speech, with none under way and none announced."""
        self._hop += hops
        self._above = self._likely = 0

    def end(self) -> Stretch | None:
        """End what is open (the channel went away, the call is over)."""
        if self._announced is not None:
            return self._take_back(self._announced + CONFIRM_WITHIN_HOPS)
        if not self.speaking:
            return None
        self.speaking, self._above, self._likely = False, 0, 0
        return Stretch(self._first, self._last)

    def _take_back(self, hop: int) -> Stretch | None:
        """The announced stretch, empty, if by this hop it should have been borne out."""
        announced = self._announced
        if announced is None or hop < announced + CONFIRM_WITHIN_HOPS:
            return None
        self._announced = None
        return Stretch(announced, announced - 1)
