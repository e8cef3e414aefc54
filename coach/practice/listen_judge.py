"""The judge of hearing a recorded caller out: acknowledgements are welcome, taking the floor isn't."""

from __future__ import annotations

from coach.model.events import Event, OverlapEnded
from coach.model.sound import Speaker
from coach.model.spans import OverlapKind, Span
from coach.practice.agent_turn import AgentTurn
from coach.practice.drill import Drill
from coach.practice.judge import Progress, Prompt
from coach.practice.outcome import Advice, Counted, DrillOutcome, TurnFault, TurnTaken

AFTER_S = 2.0
"""So long the judge waits after the last line: an overlap's kind is known 1.6 s after it (see `turns`)."""
BETWEEN_S = 0.5
OF_LINES = 0.5
"""An attempt counts where so much of the caller was heard."""


class ListenJudge:
    """Goes through the lines of one caller, who goes on whatever the trainee does."""

    def __init__(self, drill: Drill) -> None:
        self._lines = drill.lines
        self._said = 0
        self._spans: list[Span] = []
        self._taken_over: list[Span] = []
        self._acknowledgements = 0
        self._turn = AgentTurn()
        self._now_s = 0.0

    @property
    def over(self) -> bool:
        all_said = self._said == len(self._lines) and bool(self._spans)
        return all_said and self._now_s >= self._spans[-1].end_s + AFTER_S

    @property
    def wants_line(self) -> int | None:
        if self._said == len(self._lines):
            return None
        return self._said if not self._spans or self._now_s >= self._spans[-1].end_s + BETWEEN_S else None

    def line_began(self, at_s: float, lasts_s: float) -> None:
        self._spans.append(Span(at_s, at_s + lasts_s))
        self._said += 1

    def feed(self, event: Event, shift_s: float) -> None:
        self._turn.feed(event, shift_s)
        match event:
            case OverlapEnded(overlap=overlap) if overlap.starter is Speaker.AGENT:
                if overlap.kind is OverlapKind.BACKCHANNEL:
                    self._acknowledgements += 1
                elif overlap.kind is OverlapKind.TALK_OVER:
                    self._taken_over.append(Span(overlap.start_s - shift_s, overlap.end_s - shift_s))
            case _:
                return

    def tick(self, now_s: float) -> None:
        self._now_s = now_s

    def broken_off(self) -> None:
        """The line under way is said again."""
        if self._spans and self._now_s < self._spans[-1].end_s:
            self._spans.pop()
            self._said -= 1

    def progress(self) -> Progress:
        return Progress(
            Prompt.LISTEN,
            step=self._said,
            held_s=self._heard_out_s(),
            measured_s=self._heard_s(),
            overlaps=len(self._taken_over),
            acknowledgements=self._acknowledgements,
        )

    def outcome(self) -> DrillOutcome:
        wanted_s = sum(span.duration_s for span in self._spans)
        if self._taken_over:
            advice = Advice.FLOOR_TAKEN
        else:
            advice = Advice.HEARD_OUT if self._acknowledgements else Advice.NO_SOUND_OF_YOURS
        numbers = {
            "talk_overs": float(len(self._taken_over)),
            "acknowledgements": float(self._acknowledgements),
        }
        if self._taken_over:
            numbers["first_s"] = self._taken_over[0].start_s
        return DrillOutcome(
            Counted.SECONDS,
            self._heard_out_s(),
            self._heard_s(),
            self._best(),
            advice,
            numbers,
            turns=tuple(
                TurnTaken(at + 1, span.start_s, span.duration_s, TurnFault.CAME_IN)
                for at, span in enumerate(self._taken_over)
            ),
            counts=self._said == len(self._lines) and self._heard_s() >= OF_LINES * wanted_s,
        )

    def _heard_s(self) -> float:
        """How much the caller has said so far."""
        return sum(max(0.0, min(span.end_s, self._now_s) - span.start_s) for span in self._spans)

    def _heard_out_s(self) -> float:
        return max(0.0, self._heard_s() - sum(span.duration_s for span in self._taken_over))

    def _best(self) -> tuple[float, float] | None:
        """The longest stretch without a talk-over, from the first word to the last."""
        if not self._spans:
            return None
        edges = [self._spans[0].start_s]
        for span in self._taken_over:
            edges += [span.start_s, span.end_s]
        edges.append(min(self._now_s, self._spans[-1].end_s))
        stretches = list(zip(edges[::2], edges[1::2], strict=True))
        return max(stretches, key=lambda one: one[1] - one[0])
