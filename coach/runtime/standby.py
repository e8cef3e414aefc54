"""Listening while there is no call: has one begun? The last seconds are kept so that it begins whole."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from coach.conversation.call_bounds import BEGIN_WINDOW_S, CallBounds, tell_bounds, tell_listened
from coach.model.sound import SAMPLE_RATE_HZ, Block
from coach.runtime.dependencies import NewListener
from coach.settings.schema import CallSettings

# So much is listened to at once: six ticks cost a quarter of what they cost one by one (`python -m
# tests.benchmarks live`), and a call that begins a quarter of a second later still begins with its first word.
LISTEN_TICKS = 6


class Standby:
    """Listens only for who speaks, and keeps the last BEGIN_WINDOW_S of the blocks."""

    def __init__(self, settings: CallSettings, new_listener: NewListener, *, rest: bool) -> None:
        """`rest`: a call has just ended by hand, so its goodbyes begin no other."""
        self._listener = new_listener(LISTEN_TICKS)
        self._begin_by_itself = settings.begin_by_itself
        self._bounds = CallBounds(settings.end_after_silence_s)
        if rest:
            self._bounds.rest(0.0)
        self._heard_samples = 0
        self._kept: deque[Block] = deque()

    def feed(self, block: Block) -> list[Block] | None:
        """None while there is no call; once one has begun, its sound so far, starting at sample 0."""
        if not self._begin_by_itself:
            return None
        block = replace(block, start_sample=self._heard_samples)
        self._heard_samples += block.n_samples
        self._keep(block)
        before_s = self._listener.time_s
        tell_listened(self._bounds, block)
        tell_bounds(self._bounds, self._listener.feed(block))
        now_s = self._listener.time_s
        begins_s = self._bounds.begins_at(now_s) if now_s > before_s else None
        if begins_s is None:
            return None
        first = begins_s * SAMPLE_RATE_HZ
        whole = [kept for kept in self._kept if kept.start_sample >= first]
        offset = whole[0].start_sample if whole else 0
        return [replace(kept, start_sample=kept.start_sample - offset) for kept in whole]

    def _keep(self, block: Block) -> None:
        self._kept.append(block)
        oldest = self._heard_samples - (BEGIN_WINDOW_S + 1.0) * SAMPLE_RATE_HZ
        while self._kept[0].start_sample + self._kept[0].n_samples < oldest:
            self._kept.popleft()
