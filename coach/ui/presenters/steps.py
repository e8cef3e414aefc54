"""The team's steps for an abusive call, one at a time."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.tips import CallStep, TipBook
from coach.ui.ports import Say


@dataclass(frozen=True, slots=True)
class StepView:
    """One step. `say` may be empty; `note` says that the steps are not the team's own."""

    title: str
    text: str
    say: str
    count: str
    note: str
    first: bool
    last: bool
    spoken: str


class StepsPresenter:
    """Keeps which step is shown, for as long as the call is the same."""

    def __init__(self, words: Say, book: TipBook) -> None:
        """`book` must have a step."""
        self._words, self._ours = words, book.steps_are_ours
        self._steps = book.steps
        self._at = 0

    @property
    def step(self) -> CallStep:
        """The step that is shown."""
        return self._steps[self._at]

    def views(self) -> tuple[StepView, ...]:
        """Every step, for a window that doesn't change its size between them."""
        return tuple(self._view(at) for at in range(len(self._steps)))

    @property
    def at(self) -> int:
        """Which one is shown, from 0 on."""
        return self._at

    def move(self, by: int) -> bool:
        """On (1) or back (-1); False at either end."""
        to = self._at + by
        if not 0 <= to < len(self._steps):
            return False
        self._at = to
        return True

    def _view(self, at: int) -> StepView:
        words, step = self._words, self._steps[at]
        count = words.say("ui.steps.count", number=at + 1, count=len(self._steps))
        spoken = words.say("ui.steps.spoken", count=count, title=step.title, text=step.text)
        if step.say:
            spoken += " " + words.say("ui.steps.spoken_say", line=step.say)
        return StepView(
            title=step.title,
            text=step.text,
            say=words.say("ui.tips.quoted", line=step.say) if step.say else "",
            count=count,
            note=words.say("ui.steps.ours") if self._ours else "",
            first=at == 0,
            last=at == len(self._steps) - 1,
            spoken=spoken,
        )
