"""Listening while there is no call: has one begun? The last seconds are kept so that it begins whole."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from coach.conversation.call_bounds import (
    BEGIN_WINDOW_S,
    MOST_BEFORE_ANSWER_S,
    CallBounds,
    tell_bounds,
    tell_listened,
)
from coach.model.sound import SAMPLE_RATE_HZ, Block
from coach.runtime.dependencies import NewListener
from coach.settings.schema import CallSettings

# So much is listened to at once: six ticks cost a quarter of what they cost one by one (`python -m
# tests.benchmarks live`), and a call that begins a quarter of a second later still begins with its first word.
LISTEN_TICKS = 6


class Standby:
    """Listens only for who speaks, and keeps the blocks that a call may have begun in."""

    def __init__(self, settings: CallSettings, new_listener: NewListener, *, rest: bool) -> None:
        """`rest`: a call has just ended by hand, so its goodbyes begin no other."""
        self._listener = new_listener(LISTEN_TICKS)
        self._begin_by_itself = settings.begin_by_itself
        self._bounds = CallBounds(settings.end_after_silence_s)
        if rest:
            self._bounds.rest(0.0)
        self._heard_samples = 0
        self._kept: deque[Block] = deque()

    @property
    def line_closed_s(self) -> float:
        """For how long the caller's line has been closed; 0 where it isn't listened to."""
        return self._listener.line_closed_s

    def feed(self, block: Block, held_s: float | None = None) -> list[Block] | None:
        """None while there is no call; once one has begun, its sound so far, starting at sample 0.

        `held_s`: see `CallBounds.begins_at`. Both must have spoken, whoever holds the microphone: a test of
        it, a dictation and a dial that nobody answers are no calls. Where the caller's channel can't be heard
        at all, who speaks into a phone program may be doing any of these: then none begins by itself, and the
        agent begins it.
        """
        if not self._begin_by_itself:
            return None
        block = replace(block, start_sample=self._heard_samples)
        self._heard_samples += block.n_samples
        self._keep(block, BEGIN_WINDOW_S if held_s is None else min(held_s, MOST_BEFORE_ANSWER_S))
        before_s = self._listener.time_s
        tell_listened(self._bounds, block)
        tell_bounds(self._bounds, self._listener.feed(block))
        now_s = self._listener.time_s
        begins_s = self._bounds.begins_at(now_s, held_s) if now_s > before_s else None
        if begins_s is None:
            return None
        first = begins_s * SAMPLE_RATE_HZ
        whole = [kept for kept in self._kept if kept.start_sample >= first]
        offset = whole[0].start_sample if whole else 0
        return [replace(kept, start_sample=kept.start_sample - offset) for kept in whole]

    def _keep(self, block: Block, window_s: float) -> None:
        self._kept.append(block)
        oldest = self._heard_samples - (window_s + 1.0) * SAMPLE_RATE_HZ
        while self._kept[0].start_sample + self._kept[0].n_samples < oldest:
            self._kept.popleft()
