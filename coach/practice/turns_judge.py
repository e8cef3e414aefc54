"""The judge of answers to a recorded caller: the wait before each, its length, and whether it was one turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from coach.model.events import Event, OverlapEnded
from coach.model.sound import Speaker
from coach.model.spans import OverlapKind
from coach.practice.agent_turn import AgentTurn
from coach.practice.drill import Drill
from coach.practice.judge import Progress, Prompt
from coach.practice.outcome import Advice, Counted, DrillOutcome, TurnFault, TurnTaken, best_run

NO_ANSWER_S = 8.0
"""As for the cue of dead air: by then nobody answers any more."""
BETWEEN_S = 0.6
"""From the end of an answer to the caller's next line: an unhurried gap (ours)."""
AT_ONCE_S = 0.15
"""Nobody answers a sound faster than this: an answer that begins so much before the end was begun at it."""
LEAST_TURNS = 3
"""With fewer answers an attempt does not count (ours)."""
_ADVICE = {
    TurnFault.CAME_IN: Advice.LET_THEM_END,
    TurnFault.TOO_SOON: Advice.WAIT_LONGER,
    TurnFault.TOO_LATE: Advice.ANSWER_SOONER,
    TurnFault.NO_ANSWER: Advice.ANSWER_SOONER,
    TurnFault.TOO_LONG: Advice.SHORTER,
    TurnFault.IN_PIECES: Advice.ONE_TURN,
}


class TurnsJudge:
    """Goes through the lines, one after another."""

    def __init__(self, drill: Drill) -> None:
        assert drill.turns is not None
        self._lines, self._aims = drill.lines, drill.turns
        self._turn = AgentTurn()
        self._taken: list[TurnTaken] = []
        self._begin_s = 0.0
        self._line: tuple[float, float] | None = None
        """When the line under way began and ends; None: the next one is waited for."""
        self._came_in = False
        self._now_s = 0.0

    @property
    def over(self) -> bool:
        return len(self._taken) == len(self._lines)

    @property
    def wants_line(self) -> int | None:
        due = self._line is None and self._now_s >= self._begin_s and not self._turn.speaking
        return len(self._taken) if due and not self.over else None

    def line_began(self, at_s: float, lasts_s: float) -> None:
        self._line = (at_s, at_s + lasts_s)
        self._turn.begin(at_s + lasts_s - AT_ONCE_S)
        self._came_in = False

    def feed(self, event: Event, shift_s: float) -> None:
        self._turn.feed(event, shift_s)
        match event:
            case OverlapEnded() if self._line is not None:
                overlap = event.overlap
                in_line = self._line[0] <= overlap.start_s - shift_s <= self._line[1]
                if in_line and overlap.starter is Speaker.AGENT and overlap.kind is OverlapKind.TALK_OVER:
                    self._came_in = True
            case _:
                return

    def tick(self, now_s: float) -> None:
        self._now_s = now_s
        if self._line is None:
            self._look_for_more()
            return
        if now_s < self._line[1]:
            return
        if self._turn.over(now_s):
            self._take()
        elif self._turn.silent_since(now_s, self._line[1]) >= NO_ANSWER_S:
            self._keep(TurnTaken(len(self._taken) + 1, None, None, TurnFault.NO_ANSWER))

    def broken_off(self) -> None:
        """The line under way is said again."""
        self._line = None
        self._turn.begin(self._now_s)
        self._begin_s = self._now_s + BETWEEN_S

    def progress(self) -> Progress:
        now_s, line = self._now_s, self._line
        prompt = Prompt.WAIT if line is None else Prompt.LISTEN if now_s < line[1] else Prompt.ANSWER
        return Progress(
            prompt,
            step=min(len(self._taken) + 1, len(self._lines)),
            kept=sum(turn.kept for turn in self._taken),
            last=self._taken[-1] if self._taken else None,
            results=tuple(turn.kept for turn in self._taken),
        )

    def outcome(self) -> DrillOutcome:
        taken = tuple(self._taken)
        answered = [turn for turn in taken if turn.wait_s is not None]
        waits_s = sorted(turn.wait_s for turn in answered if turn.wait_s is not None)
        lengths_s = sorted(turn.took_s for turn in answered if turn.took_s is not None)
        numbers = {}
        if waits_s:
            numbers["wait_s"] = waits_s[len(waits_s) // 2]
        if lengths_s:
            numbers["answer_s"] = lengths_s[len(lengths_s) // 2]
        return DrillOutcome(
            Counted.TURNS,
            sum(turn.kept for turn in taken),
            len(taken),
            best_run(taken),
            _advice(taken),
            numbers,
            turns=taken,
            counts=len(answered) >= min(LEAST_TURNS, len(self._lines)),
        )

    def _take(self) -> None:
        assert self._line is not None
        start_s, end_s = self._turn.start_s, self._turn.end_s
        assert start_s is not None
        assert end_s is not None
        wait_s, took_s = start_s - self._line[1], end_s - start_s
        self._keep(TurnTaken(len(self._taken) + 1, wait_s, took_s, self._fault(wait_s, took_s)))

    def _fault(self, wait_s: float, took_s: float) -> TurnFault | None:
        least_s, most_s = self._aims.wait_s
        if self._came_in or wait_s < -AT_ONCE_S:
            return TurnFault.CAME_IN
        if wait_s < least_s:
            return TurnFault.TOO_SOON
        if wait_s > most_s:
            return TurnFault.TOO_LATE
        if self._aims.answer_s is not None and took_s > self._aims.answer_s:
            return TurnFault.TOO_LONG
        return None

    def _look_for_more(self) -> None:
        """An answer that was to be one turn, and goes on once it was over, is in pieces."""
        last = self._taken[-1] if self._taken else None
        if last is not None and last.kept and self._aims.answer_s is not None and self._turn.speaking:
            self._taken[-1] = replace(last, fault=TurnFault.IN_PIECES)

    def _keep(self, turn: TurnTaken) -> None:
        self._taken.append(turn)
        self._line = None
        self._begin_s = self._now_s + BETWEEN_S


def _advice(taken: Sequence[TurnTaken]) -> Advice:
    faults = Counter(turn.fault for turn in taken if turn.fault is not None)
    return _ADVICE[faults.most_common(1)[0][0]] if faults else Advice.ALL_KEPT
