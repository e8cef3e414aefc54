"""Voice activity: where a voice begins and where it ends, from the speech model's scores.

`voice_features` describes every hop, `speech_model` scores it (log odds), and `SpeechStretches` turns scores
into stretches with hysteresis, a shortest length and a hangover, and stamps them where they really began and
ended. A beginning is announced at once, on the newest 10 ms, where the model is sure of it. It is taken back
where the scores that follow don't bear it out. Known failure: someone who talks right beside the agent.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from coach.dsp.frames import FRAME_DELAY_S, FRAME_DELAY_SAMPLES
from coach.dsp.speech_model import LOOK_AHEAD_HOPS
from coach.model.sound import HOP_S, HOP_SAMPLES, HOPS_PER_TICK, TICK_S

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
NO_HOP, EVERY_HOP = (False,) * HOPS_PER_TICK, (True,) * HOPS_PER_TICK


@dataclass(frozen=True, slots=True)
class Stretch:
    """Hops [first, last] of one stretch of speech.

    `last` is None while the stretch goes on. It is before `first` where a beginning was announced and taken
    back.
    """

    first: int
    last: int | None


class Activity(Enum):
    """What a channel is doing, as far as its newest hop tells."""

    QUIET = auto()
    """No speech."""
    STARTING = auto()
    """A beginning is announced, and no score has borne it out yet."""
    SPEAKING = auto()
    """The newest hop is speech."""
    STOPPING = auto()
    """The newest hop is none, but what is no longer than the hangover is a pause within speech."""


# Looked up several times a hop: a name of the module costs a third of a member of the class.
_QUIET, _STARTING, _SPEAKING, _STOPPING = Activity


class SpeechStretches:
    """Scores of one channel to stretches of speech."""

    announcement_latency_s = TICK_S
    """From the first sample of a voice to its announcement, where the model is sure of it."""
    latency_s = LOOK_AHEAD_HOPS * HOP_S + FRAME_DELAY_S + HANGOVER_HOPS * HOP_S
    """From the last sample of a stretch to its end."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self.activity = _QUIET
        self.first_hop = -1
        """The first hop of the newest stretch."""
        self.last_hop = -1
        """The newest hop that was speech; -1 before any."""
        self.last_sure_hop = -1
        """The newest hop that was surely speech, not keys that follow a word; -1 before any."""
        self._hop = 0
        self._above = 0
        self._likely = 0
        self._announced = -1

    @property
    def under_way(self) -> bool:
        """Does a stretch go on, be it in a pause of its own?"""
        return self.activity is _SPEAKING or self.activity is _STOPPING

    @property
    def open_since_hop(self) -> int | None:
        """The first hop of the stretch under way; None between stretches."""
        return self.first_hop if self.under_way else None

    def feed_tick(self, scores: list[float], now_score: float) -> tuple[list[Stretch], tuple[bool, ...]]:
        """The hops of one tick and the score of its newest 10 ms -> stretches that began or ended with it, and
        which of its hops are speech."""
        if self.under_way:
            if min(scores) >= SURE_SCORE:
                self._hop += HOPS_PER_TICK
                self.last_hop = self.last_sure_hop = self._hop - 1
                self.activity = _SPEAKING
                return [], EVERY_HOP
            pause_hops = self._hop + HOPS_PER_TICK - 1 - self.last_hop
            if pause_hops < HANGOVER_HOPS and max(scores) < OFF_SCORE:
                self._hop += HOPS_PER_TICK
                self.activity = _STOPPING
                return [], NO_HOP
        elif self.activity is _QUIET and now_score < ANNOUNCE_SCORE and max(scores) < FIRST_HOPS_SCORE:
            self.skip(HOPS_PER_TICK)
            return [], NO_HOP
        changes, active = [], []
        for score in scores:
            change = self.feed(score)
            if change is not None:
                changes.append(change)
            active.append(self.activity is _SPEAKING)
        announced = self.hear_now(now_score)
        if announced is not None:
            changes.append(announced)
        return changes, tuple(active)

    def feed(self, score: float) -> Stretch | None:
        """One hop -> a stretch that just began (its last hop is None), that just ended, or None."""
        hop, self._hop = self._hop, self._hop + 1
        if not self.under_way:
            return self._wait_for_speech(hop, score)
        if score >= OFF_SCORE:
            self.activity, self.last_hop = _SPEAKING, hop
            if score >= SURE_SCORE:
                self.last_sure_hop = hop
            return None
        self.activity = _STOPPING
        return self.end() if hop - self.last_hop >= HANGOVER_HOPS else None

    def hear_now(self, score: float) -> Stretch | None:
        """The score of the newest 10 ms, after the hops of its tick -> a stretch that is announced, or None."""
        if self.activity is not _QUIET or score < ANNOUNCE_SCORE:
            return None
        self.activity, self._announced = _STARTING, self._hop - 1 + NOW_AHEAD_HOPS
        return Stretch(self._announced, None)

    def skip(self, hops: int) -> None:
        """Hops that are clearly no speech, while there is none."""
        self._hop += hops
        self._above = self._likely = 0

    def end(self) -> Stretch | None:
        """End what is open: its last hop is past, the channel went away or the call is over."""
        before, self.activity = self.activity, _QUIET
        if before is _QUIET:
            return None
        if before is _STARTING:
            return Stretch(self._announced, self._announced - 1)
        self._above = self._likely = 0
        return Stretch(self.first_hop, self.last_hop)

    def _wait_for_speech(self, hop: int, score: float) -> Stretch | None:
        self._above = self._above + 1 if score >= ON_SCORE else 0
        self._likely = self._likely + 1 if score >= FIRST_HOPS_SCORE else 0
        announced = self.activity is _STARTING
        if self._above < ON_HOPS:
            return self.end() if announced and hop >= self._announced + CONFIRM_WITHIN_HOPS else None
        back = min(self._likely, ON_HOPS + FIRST_HOPS)
        self.activity, self.first_hop = _SPEAKING, max(hop - back, self.last_hop) + 1
        self.last_hop = self.last_sure_hop = hop
        return None if announced else Stretch(self.first_hop, None)
