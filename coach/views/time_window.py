"""The part of a call that is in view: zooming, panning, and the ticks of its time axis. Plain numbers."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.spans import Span
from coach.views.wording import axis_clock

LEAST_S = 4.0
"""The shortest part that can be in view: a sentence. The track has ten rows a second, so that a closer view
would only show where its rows are. Our own choice."""
ZOOM_STEP = 1.5
"""How much closer one press of a key or one notch of the wheel comes. Our own choice: two steps are about
double."""
AROUND = 1.0
"""How much is shown on either side of a stretch that is gone to, in lengths of the stretch..."""
LEAST_AROUND_S = 15.0
"""... and at least this long: the sentences before and after it. Our own choice."""
TICK_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)


@dataclass(frozen=True, slots=True)
class TimeWindow:
    """The part [start_s, end_s] of a call of `whole_s` seconds. It never reaches beyond the call."""

    start_s: float
    end_s: float
    whole_s: float

    @property
    def length_s(self) -> float:
        return self.end_s - self.start_s

    @property
    def is_whole(self) -> bool:
        return self.start_s <= 0.0 and self.end_s >= self.whole_s

    def zoomed(self, factor: float, at_s: float) -> TimeWindow:
        """Return this window `factor` times as close, with `at_s` at the same place of it."""
        length_s = self.length_s / factor
        length_s = min(self.whole_s, max(min(LEAST_S, self.whole_s), length_s))
        part = (at_s - self.start_s) / self.length_s if self.length_s > 0 else 0.5
        return self._from(at_s - part * length_s, length_s)

    def panned(self, by_s: float) -> TimeWindow:
        """Return this window moved by so many seconds, as far as the call goes."""
        return self._from(self.start_s + by_s, self.length_s)

    def holding(self, at_s: float) -> TimeWindow:
        """Return this window, moved just so far that `at_s` is in it."""
        if at_s < self.start_s:
            return self.panned(at_s - self.start_s)
        return self.panned(at_s - self.end_s) if at_s > self.end_s else self

    def between(self, start_s: float, end_s: float) -> TimeWindow:
        """Return the window with these ends, in either order; one that would be too short is widened."""
        low, high = sorted((start_s, end_s))
        least = min(LEAST_S, self.whole_s)
        if high - low < least:
            return self._from((low + high - least) / 2, least)
        return (
            self._from(low, min(high, self.whole_s) - max(low, 0.0)) if low < 0 else self._from(low, high - low)
        )

    def around(self, span: Span) -> TimeWindow:
        """Return a window that shows this stretch and what was around it."""
        around_s = max(LEAST_AROUND_S, AROUND * span.duration_s)
        start_s, end_s = max(0.0, span.start_s - around_s), min(self.whole_s, span.end_s + around_s)
        return self._from(start_s, max(0.0, end_s - start_s))

    def grown(self, whole_s: float) -> TimeWindow:
        """Return the window for the same call once it is longer. Where it reached to the end, it still does."""
        if self.is_whole:
            return whole_call(whole_s)
        follows = self.end_s >= self.whole_s
        start_s = whole_s - self.length_s if follows else self.start_s
        return TimeWindow(0.0, 0.0, whole_s)._from(start_s, min(self.length_s, whole_s))

    def _from(self, start_s: float, length_s: float) -> TimeWindow:
        length_s = min(length_s, self.whole_s)
        start_s = min(max(0.0, start_s), self.whole_s - length_s)
        return TimeWindow(start_s, start_s + length_s, self.whole_s)


def whole_call(duration_s: float) -> TimeWindow:
    """Return the window of a whole call."""
    return TimeWindow(0.0, duration_s, duration_s)


def ticks(window: TimeWindow, most: int) -> tuple[tuple[float, str], ...]:
    """Return the ticks in this window as (seconds, text) pairs, at round times, about `most` at the most."""
    step = next((s for s in TICK_STEPS_S if window.length_s <= s * most), TICK_STEPS_S[-1])
    while window.length_s > step * most:
        step *= 2
    first = -(-int(window.start_s * 1000) // (step * 1000)) * step
    return tuple((float(at), axis_clock(at)) for at in range(first, int(window.end_s) + 1, step))


def exact_clock(seconds: float) -> str:
    """Return a place on the time axis with its tenth: "3:41.2"."""
    tenths = max(0, round(seconds * 10))
    return f"{axis_clock(tenths // 10)}.{tenths % 10}"
