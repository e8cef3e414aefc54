"""The judge of coming down: from a raised voice back to the usual within a few seconds, several times."""

from __future__ import annotations

from enum import Enum, auto

from coach.model.baseline import Baseline
from coach.model.events import Event, ReadingTaken
from coach.practice.drill import Drill
from coach.practice.judge import Progress, Prompt
from coach.practice.outcome import Advice, Counted, DrillOutcome, TracePoint, TurnFault, TurnTaken, best_run
from coach.practice.traces import LevelTrace

UP_FOR_S = 1.0
"""So long the voice is up before it may come down: two words, so that it was no single syllable (ours)."""
NOT_UP_S, NOT_BACK_S = 15.0, 12.0
"""After so long a time is over and not kept. Ours: somebody who doesn't get there in this long stops trying."""
NEAR_FOR_S = 0.5
"""So long the voice is near the usual before it is back."""
ABOVE_EVERYTHING_DB = 40.0
"""The upper edge of the band while the voice is to be up."""


class _Phase(Enum):
    UP = auto()
    DOWN = auto()


class ComeDownJudge:
    """Up, then down, as often as is asked."""

    def __init__(self, drill: Drill, baseline: Baseline) -> None:
        assert drill.come_down is not None
        self._aims = drill.come_down
        self._level = LevelTrace(baseline)
        self._trace: list[TracePoint] = []
        self._taken: list[TurnTaken] = []
        self._phase = _Phase.UP
        self._since_s = self._now_s = 0.0
        self._reached_s: float | None = None

    @property
    def over(self) -> bool:
        return len(self._taken) == self._aims.times

    @property
    def wants_line(self) -> int | None:
        return None

    def line_began(self, at_s: float, lasts_s: float) -> None:
        """A drill of this kind has no lines."""

    def feed(self, event: Event, shift_s: float) -> None:
        self._level.feed(event)
        if not isinstance(event, ReadingTaken) or self.over:
            return
        time_s = event.reading.time_s - shift_s
        value = self._level.over_usual_db() if event.reading.agent_speaking else None
        point = TracePoint(time_s, value, *self._limits(time_s))
        self._trace.append(point)
        if value is not None:
            self._see(time_s, value)

    def tick(self, now_s: float) -> None:
        self._now_s = now_s
        waited_s = now_s - self._since_s
        if self.over:
            return
        if self._phase is _Phase.UP and waited_s > NOT_UP_S:
            self._keep(TurnFault.NOT_UP, None)
        elif self._phase is _Phase.DOWN and waited_s > NOT_BACK_S:
            self._keep(TurnFault.NOT_BACK, None)

    def broken_off(self) -> None:
        """The time under way begins again."""
        self._begin(_Phase.UP)

    def progress(self) -> Progress:
        return Progress(
            Prompt.LOUDER if self._phase is _Phase.UP else Prompt.BACK,
            step=min(len(self._taken) + 1, self._aims.times),
            kept=sum(turn.kept for turn in self._taken),
            point=self._trace[-1] if self._trace else None,
            last=self._taken[-1] if self._taken else None,
            results=tuple(turn.kept for turn in self._taken),
        )

    def outcome(self) -> DrillOutcome:
        taken = tuple(self._taken)
        times_s = [turn.took_s for turn in taken if turn.took_s is not None]
        not_up = sum(turn.fault is TurnFault.NOT_UP for turn in taken)
        kept = sum(turn.kept for turn in taken)
        advice = Advice.ALL_KEPT if kept == len(taken) else Advice.BACK_SOONER
        if 2 * not_up > len(taken) - kept:
            advice = Advice.LOUDER_FIRST
        numbers = {"best_s": min(times_s), "mean_s": sum(times_s) / len(times_s)} if times_s else {}
        numbers["within_s"] = self._aims.within_s
        numbers["up_db"] = self._aims.up_db
        return DrillOutcome(
            Counted.TIMES,
            kept,
            len(taken),
            best_run(taken),
            advice,
            numbers,
            tuple(self._trace),
            taken,
            counts=bool(times_s),
        )

    def _limits(self, time_s: float) -> tuple[float, float]:
        """Up: from `up_db` on. Down: the upper edge comes down to the usual in the time that is asked for."""
        aims = self._aims
        if self._phase is _Phase.UP:
            return aims.up_db, ABOVE_EVERYTHING_DB
        left = max(0.0, 1.0 - (time_s - self._since_s) / aims.within_s)
        return -ABOVE_EVERYTHING_DB, aims.near_db + left * (aims.up_db - aims.near_db)

    def _see(self, time_s: float, value: float) -> None:
        there = value >= self._aims.up_db if self._phase is _Phase.UP else value <= self._aims.near_db
        if not there:
            self._reached_s = None
            return
        self._reached_s = time_s if self._reached_s is None else self._reached_s
        if self._phase is _Phase.UP and time_s - self._reached_s >= UP_FOR_S:
            self._begin(_Phase.DOWN, time_s)
        elif self._phase is _Phase.DOWN and time_s - self._reached_s >= NEAR_FOR_S:
            took_s = self._reached_s - self._since_s
            self._keep(None if took_s <= self._aims.within_s else TurnFault.NOT_BACK, took_s)

    def _keep(self, fault: TurnFault | None, took_s: float | None) -> None:
        self._taken.append(TurnTaken(len(self._taken) + 1, None, took_s, fault))
        self._begin(_Phase.UP)

    def _begin(self, phase: _Phase, at_s: float | None = None) -> None:
        self._phase, self._reached_s = phase, None
        self._since_s = self._now_s if at_s is None else at_s
        self._level.clear()
