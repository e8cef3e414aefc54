"""The judge of a measure that is held inside a moving band while a text is read."""

from __future__ import annotations

from collections.abc import Sequence

from coach.model.baseline import Baseline
from coach.model.events import Event, ReadingTaken
from coach.practice.drill import Drill, DrillMeasure
from coach.practice.judge import Progress, Prompt
from coach.practice.outcome import Advice, Counted, DrillOutcome, TracePoint, best_stretch
from coach.practice.traces import OverUsual

LEAST_MEASURED = 0.5
"""An attempt counts where this share of it was measured (ours: half)."""
HELD_SHARE = 0.9
"""From here on there is nothing to say of what was outside."""
ONE_SIDE = 2.0
"""So many times as much on one side as on the other, and it is that side that is spoken of (ours)."""
BEGINNING = 1 / 3
BEAT_DIFFERENCE_SYLL_PER_S = 0.2
"""As for a change over weeks (review.trend_measures): 5 % of an ordinary pace."""


class BandJudge:
    """Looks at each reading, ten a second."""

    def __init__(self, drill: Drill, baseline: Baseline) -> None:
        assert drill.band is not None
        self._drill, self._band, self._baseline = drill, drill.band, baseline
        self._values = OverUsual(drill.band.measure, baseline)
        self._trace: list[TracePoint] = []
        self._held_s = self._measured_s = 0.0
        self._now_s = 0.0
        self._paces: list[tuple[float, float]] = []

    @property
    def over(self) -> bool:
        return self._now_s >= self._drill.lasts_s

    @property
    def wants_line(self) -> int | None:
        return None

    def line_began(self, at_s: float, lasts_s: float) -> None:
        """A drill of this kind has no lines."""

    def feed(self, event: Event, shift_s: float) -> None:
        self._values.feed(event)
        if not isinstance(event, ReadingTaken):
            return
        time_s = event.reading.time_s - shift_s
        if not 0.0 <= time_s <= self._drill.lasts_s:
            return
        value = self._values.at(event.reading)
        point = TracePoint(time_s, value, *self._band.limits(time_s))
        passed_s = min(0.2, time_s - self._trace[-1].time_s) if self._trace else 0.0
        self._measured_s += passed_s if value is not None else 0.0
        self._held_s += passed_s if point.inside else 0.0
        self._trace.append(point)

    def tick(self, now_s: float) -> None:
        self._now_s = now_s

    def broken_off(self) -> None:
        """What was read before a pause counts as it is."""

    def progress(self) -> Progress:
        point = self._trace[-1] if self._trace else None
        return Progress(Prompt.READ, held_s=self._held_s, measured_s=self._measured_s, point=point)

    def outcome(self) -> DrillOutcome:
        trace = tuple(self._trace)
        advice, numbers = self._advice(trace)
        return DrillOutcome(
            Counted.SECONDS,
            self._held_s,
            self._measured_s,
            best_stretch(trace),
            advice,
            numbers,
            trace,
            counts=self._measured_s >= LEAST_MEASURED * self._drill.lasts_s,
        )

    def _advice(self, trace: Sequence[TracePoint]) -> tuple[Advice, dict[str, float]]:
        measured = [point for point in trace if point.value is not None]
        numbers = self._numbers(measured)
        above = [point for point in measured if _over(point) > 0]
        below = [point for point in measured if _over(point) < 0]
        if self._drill.beat is not None and {"beat_syll_per_s", "alone_syll_per_s"} <= numbers.keys():
            difference = numbers["alone_syll_per_s"] - numbers["beat_syll_per_s"]
            if abs(difference) >= BEAT_DIFFERENCE_SYLL_PER_S:
                return Advice.BEAT_HELPED, numbers
        if len(above) + len(below) <= (1 - HELD_SHARE) * len(measured):
            return Advice.HELD, numbers
        if len(above) >= ONE_SIDE * len(below):
            early = [point for point in above if point.time_s <= BEGINNING * self._drill.lasts_s]
            return (Advice.BEGIN_LOWER if 2 * len(early) > len(above) else Advice.ABOVE), numbers
        return (Advice.BELOW if len(below) >= ONE_SIDE * len(above) else Advice.BOTH_SIDES), numbers

    def _numbers(self, measured: Sequence[TracePoint]) -> dict[str, float]:
        """The mean, and with a beat the means with it and after it, in the measure's own unit."""
        beat = self._drill.beat
        parts = {"mean": measured}
        if beat is not None:
            parts["beat"] = [point for point in measured if point.time_s <= beat.until_s]
            parts["alone"] = [point for point in measured if point.time_s > beat.until_s]
        unit = {DrillMeasure.PACE: "syll_per_s", DrillMeasure.LEVEL: "db", DrillMeasure.PITCH: "st"}
        return {
            f"{name}_{unit[self._band.measure]}": self._plain(sum(p.value or 0.0 for p in points) / len(points))
            for name, points in parts.items()
            if points
        }

    def _plain(self, over_usual: float) -> float:
        """A pace in syllables a second; what is over the usual stays so."""
        if self._band.measure is DrillMeasure.PACE:
            return (1.0 + over_usual) * self._baseline.pace_syll_per_s
        return over_usual


def _over(point: TracePoint) -> float:
    """How far a point is above (positive) or below (negative) its band; 0 inside it."""
    assert point.value is not None
    return max(0.0, point.value - point.high) + min(0.0, point.value - point.low)
