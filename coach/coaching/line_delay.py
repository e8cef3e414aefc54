"""The delay of the line, there and back, estimated from how soon each side seems to reply.

Here, the caller's replies come late by the whole round trip: what the agent said has to get there and the
answer back. The agent's own replies are as quick as they are. People reply to one another alike, some 200 ms
after a turn whatever their language (Stivers et al. 2009): the difference of the two medians is the delay, as
far as both are alike: it is an estimate, and carries an interval. An agent who takes their time hides a delay;
one who is quick with a caller who is not looks like one, so less than a clear delay counts for nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from coach.conversation.turn_spans import turns_of
from coach.model.sound import FloatArray, Speaker
from coach.model.spans import LineDelay, Span

# A reply that comes later is a silence, one that comes earlier an interruption.
LATEST_REPLY_S = 2.5
EARLIEST_REPLY_S = -1.0
# Fewer replies than this of either side have a median that wanders by a tenth of a second and more.
LEAST_REPLIES = 10
# The newest stretches of speech count: a call can be put through to another line.
MOST_STRETCHES = 200
EVERY_STRETCHES = 5
RESAMPLES = 300
_TAILS = (0.025, 0.975)
_SEED = 42


class LineDelayWatch:
    """Feed stretches of speech as they end; the estimate is kept up every few of them."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._stretches: dict[Speaker, list[Span]] = {speaker: [] for speaker in Speaker}
        self._new = 0
        self.estimate: LineDelay | None = None

    def feed(self, speaker: Speaker, span: Span) -> bool:
        """A stretch of speech that is complete -> whether the estimate moved."""
        kept = self._stretches[speaker]
        kept.append(span)
        del kept[:-MOST_STRETCHES]
        self._new += 1
        if self._new < EVERY_STRETCHES:
            return False
        self._new = 0
        before, self.estimate = self.estimate, line_delay(*(self._stretches[one] for one in Speaker))
        return self.estimate != before


def line_delay(agent: Sequence[Span], caller: Sequence[Span]) -> LineDelay | None:
    """The round trip, from the speech of both; None before LEAST_REPLIES of each.

    The same speech gives the same estimate."""
    of_agent, of_caller = reply_gaps(agent, caller)
    if min(len(of_agent), len(of_caller)) < LEAST_REPLIES:
        return None
    rng = np.random.default_rng(_SEED)
    differences = _medians(of_caller, rng) - _medians(of_agent, rng)
    low, high = np.quantile(differences, _TAILS)
    middle = float(np.median(of_caller) - np.median(of_agent))
    # a delay is not negative: who replies later than the caller hides what there is
    return LineDelay(
        round_trip_s=max(0.0, middle),
        low_s=max(0.0, float(low)),
        high_s=max(0.0, float(high)),
        replies=len(of_agent) + len(of_caller),
    )


def reply_gaps(agent: Sequence[Span], caller: Sequence[Span]) -> tuple[list[float], list[float]]:
    """How long after the other's turn each reply began, of the agent and of the caller.

    Negative: before that turn had ended."""
    turns = [(span, Speaker.AGENT) for span in turns_of(agent)]
    turns += [(span, Speaker.CALLER) for span in turns_of(caller)]
    turns.sort(key=lambda one: one[0].start_s)
    gaps: dict[Speaker, list[float]] = {speaker: [] for speaker in Speaker}
    for (before, who), (after, next_who) in pairwise(turns):
        gap_s = after.start_s - before.end_s
        if next_who is not who and EARLIEST_REPLY_S <= gap_s <= LATEST_REPLY_S:
            gaps[next_who].append(gap_s)
    return gaps[Speaker.AGENT], gaps[Speaker.CALLER]


def _medians(gaps_s: Sequence[float], rng: np.random.Generator) -> FloatArray:
    """The medians of as many gaps drawn again and again."""
    values, middle = np.array(gaps_s), len(gaps_s) // 2
    drawn = np.sort(values[rng.integers(0, len(values), (RESAMPLES, len(values)))], axis=1)
    return drawn[:, middle] if len(values) % 2 else (drawn[:, middle - 1] + drawn[:, middle]) / 2
