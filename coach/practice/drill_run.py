"""A drill from its first second to its last: the usual, a moment to get ready, the drill itself, and pauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coach.model.baseline import Baseline
from coach.model.events import BaselineLearned, Event, ReadingTaken
from coach.model.sound import FloatArray
from coach.practice.band_judge import BandJudge
from coach.practice.beat import beat_sound
from coach.practice.come_down_judge import ComeDownJudge
from coach.practice.drill import Drill, DrillKind
from coach.practice.exercise import Stage
from coach.practice.judge import Judge, Progress
from coach.practice.listen_judge import ListenJudge
from coach.practice.outcome import DrillOutcome, TracePoint
from coach.practice.turns_judge import TurnsJudge

BEAT = "beat"
READY_S = 3.0
"""From the start to the first second: time to look at the text and breathe (ours)."""


@dataclass(frozen=True, slots=True)
class DrillState:
    """A drill at one moment.

    `time_s` is that of the drill, or what is left of getting ready. `usual_wanted_s`: how much speech is still
    needed for the usual. `trace`: everything measured so far, of a drill with a band.
    """

    drill: Drill
    stage: Stage
    time_s: float
    usual_wanted_s: float
    baseline: Baseline | None
    progress: Progress | None
    trace: tuple[TracePoint, ...] = ()
    agent_speaking: bool = False
    beat_share: float | None = None
    """How far the beat is on its way to the next one, 0 to 1; None: there is none now."""


class DrillRun:
    """Leads through a drill. Fed with every event of an engine that began when the microphone was opened."""

    def __init__(self, drill: Drill, baseline: Baseline | None) -> None:
        """Without a `baseline` the drill begins with learning one."""
        self.drill = drill
        self._baseline = baseline
        self._stage = Stage.USUAL if baseline is None and drill.kind in NEED_USUAL else Stage.READY
        self._now_s = 0.0
        self._ready_s: float | None = None
        self._start_s = 0.0
        self._paused_s: float | None = None
        self._wanted_s = 0.0
        self._judge: Judge | None = None
        self._trace: list[TracePoint] = []
        self._speaking = False
        self._beat_s: float | None = None

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def wants_line(self) -> str | None:
        if self._stage is not Stage.RUNNING or self._judge is None:
            return None
        if self._beat_left_s > 0.0 and self._beat_s is None:
            return BEAT
        at = self._judge.wants_line
        return None if at is None else self.drill.lines[at].line_id

    def made_sound(self, line_id: str) -> FloatArray | None:
        """The beat, as long as it still goes on."""
        period_s = self._beat_period_s
        return beat_sound(period_s, self._beat_left_s) if line_id == BEAT and period_s is not None else None

    def line_began(self, at_s: float, lasts_s: float) -> None:
        """The line is heard from this moment of the engine's time on."""
        if self._beat_left_s > 0.0 and self._beat_s is None:
            self._beat_s = at_s - self._start_s
        elif self._judge is not None:
            self._judge.line_began(at_s - self._start_s, lasts_s)

    def feed(self, events: Sequence[Event], now_s: float) -> None:
        """The events of one block, and the engine's time at its end."""
        self._now_s = now_s
        for event in events:
            self._look(event)
            if self._judge is not None and self._stage is Stage.RUNNING:
                self._judge.feed(event, self._start_s)
        if self._stage is Stage.READY:
            self._ready_s = now_s if self._ready_s is None else self._ready_s
            if now_s - self._ready_s >= READY_S:
                self._begin()
        elif self._stage is Stage.RUNNING and self._judge is not None:
            self._judge.tick(now_s - self._start_s)
            point = self._judge.progress().point
            if point is not None and (not self._trace or point.time_s > self._trace[-1].time_s):
                self._trace.append(point)
            if self._judge.over:
                self._stage = Stage.OVER

    def pause(self) -> None:
        """Hold the drill. What is heard meanwhile counts for nothing."""
        if self._stage is Stage.RUNNING and self._judge is not None:
            self._stage, self._paused_s, self._beat_s = Stage.PAUSED, self._now_s, None
            self._judge.broken_off()

    def go_on(self) -> None:
        """Go on after a pause."""
        if self._stage is Stage.PAUSED and self._paused_s is not None:
            self._start_s += self._now_s - self._paused_s
            self._stage, self._paused_s = Stage.RUNNING, None

    def state(self) -> DrillState:
        """Return the drill as it is now."""
        at_s = self._now_s if self._paused_s is None else self._paused_s
        time_s = max(0.0, at_s - self._start_s)
        if self._stage in {Stage.USUAL, Stage.READY}:
            time_s = READY_S - (0.0 if self._ready_s is None else self._now_s - self._ready_s)
        return DrillState(
            self.drill,
            self._stage,
            time_s,
            self._wanted_s,
            self._baseline,
            None if self._judge is None else self._judge.progress(),
            tuple(self._trace),
            self._speaking,
            self._beat_share(),
        )

    def outcome(self) -> DrillOutcome | None:
        """Return what it came to; None before its end."""
        return self._judge.outcome() if self._judge is not None and self._stage is Stage.OVER else None

    @property
    def _beat_left_s(self) -> float:
        """How long the beat still goes on."""
        beat = self.drill.beat
        return 0.0 if beat is None else max(0.0, beat.until_s - (self._now_s - self._start_s))

    @property
    def _beat_period_s(self) -> float | None:
        beat, baseline, band = self.drill.beat, self._baseline, self.drill.band
        if beat is None or baseline is None or band is None:
            return None
        return beat.syllables / (baseline.pace_syll_per_s * (1.0 + band.middle(0.0)))

    def _beat_share(self) -> float | None:
        """How far the beat is on its way to the next one, 0 to 1; None while there is none."""
        period_s = self._beat_period_s
        if self._beat_s is None or self._beat_left_s <= 0.0 or period_s is None:
            return None
        return (self._now_s - self._start_s - self._beat_s) / period_s % 1.0

    def _look(self, event: Event) -> None:
        match event:
            case ReadingTaken():
                self._wanted_s = event.reading.speech_wanted_s
                self._speaking = bool(event.reading.agent_speaking)
            case BaselineLearned() if self._stage is Stage.USUAL:
                self._baseline, self._stage = event.baseline, Stage.READY
            case _:
                return

    def _begin(self) -> None:
        self._stage, self._start_s = Stage.RUNNING, self._now_s
        self._judge = new_judge(self.drill, self._baseline)


NEED_USUAL = frozenset({DrillKind.BAND, DrillKind.COME_DOWN})
"""The kinds that compare with the usual. The others go by turns and times alone."""


def new_judge(drill: Drill, baseline: Baseline | None) -> Judge:
    """Return the judge of a drill's kind. Raises ValueError where it needs a baseline and has none."""
    if drill.kind is DrillKind.TURNS:
        return TurnsJudge(drill)
    if drill.kind is DrillKind.LISTEN:
        return ListenJudge(drill)
    if baseline is None:
        raise ValueError(f"{drill.kind} needs a baseline")
    return BandJudge(drill, baseline) if drill.kind is DrillKind.BAND else ComeDownJudge(drill, baseline)
