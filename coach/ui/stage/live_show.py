"""A live piece on the stage: the text that is read first, the voice as it is heard, and the end of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from coach.conversation.crosstalk import Crosstalk
from coach.model.baseline import Baseline
from coach.model.live import LivePhase, LiveRow, LiveState
from coach.model.sound import Block
from coach.practice.ghost_track import GhostTrack
from coach.practice.marks import Mark
from coach.practice.piece import Piece, piece_of
from coach.ui.stage.live_canvas import LiveCanvas
from coach.ui.stage.stage_look import StageLook
from coach.views.live_view import live_words
from coach.views.wording import Words, problem_sentence

SAID_S = 6.0
"""How long the keys, and what is special, are said at the beginning."""
END_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_End, Qt.Key.Key_PageDown)
ANEW_KEYS = (Qt.Key.Key_F5, Qt.Key.Key_Home)


class Live(Protocol):
    """What is spoken; runtime.live_piece.LivePiece is the real one."""

    def start(self) -> None: ...

    def begin(self) -> None: ...

    def stop(self) -> list[Block]: ...

    def state(self) -> LiveState: ...

    def rows_after(self, count: int, /) -> Sequence[LiveRow]: ...

    @property
    def crosstalk(self) -> Crosstalk | None: ...


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """A live piece that is over: its sound, what it is to be heard with, and the moments that were marked."""

    blocks: list[Block]
    baseline: Baseline | None
    crosstalk: Crosstalk | None
    marks: tuple[Mark, ...]
    ghost: GhostTrack | None


def heard_again(
    spoken: Spoken, title: str, progress: Callable[[float], None], go_on: Callable[[], bool]
) -> Piece:
    """Hear all of it once more, with its marks. Raises OpeningStopped once `go_on` says no."""
    piece = piece_of(
        spoken.blocks,
        title,
        baseline=spoken.baseline,
        crosstalk=spoken.crosstalk,
        progress=progress,
        go_on=go_on,
    )
    return replace(piece, marks=spoken.marks)


class LiveShow(QObject):
    """Shows a live piece on a canvas of its own. `ended` comes once with Space, or when nothing more comes."""

    ended = Signal()
    target_wanted = Signal()
    """Emitted to choose a target to follow."""

    def __init__(self, live: Live, look: StageLook, words: Words, ghost: GhostTrack | None) -> None:
        super().__init__()
        self.live, self.ghost = live, ghost
        self._words = words
        self.canvas = LiveCanvas(look, words, ghost)
        self.canvas.show_message(words.say("ui.stage.opening"))
        self.marks: list[Mark] = []
        self._time_s = 0.0
        self._over = False
        self.black = False
        live.start()

    def tick(self) -> None:
        """Show what was heard since the last frame."""
        if self._over:
            return
        state = self.live.state()
        if state.time_s < self._time_s and state.phase is LivePhase.LIVE:
            self.canvas.begin_anew()
            self.marks.clear()
        self._time_s = state.time_s
        if state.phase is LivePhase.STOPPED:
            self.end()
            return
        if state.phase is LivePhase.LIVE:
            self.canvas.show_rows(state, self.live.rows_after(self.canvas.row_count))
            said = self._marks_said()
            if state.problem is not None:
                said = problem_sentence(self._words, state.problem)
            elif state.exchanged and state.time_s < SAID_S:
                said = self._words.say("ui.stage.exchanged")
            self.canvas.show_status(said, None)
            self.canvas.show_hint(self._hint(state) if state.time_s < SAID_S else "")
        else:
            reading = state.phase is LivePhase.READING and state.problem is None
            passage = self._words.say("ui.first.read_passage") if reading else ""
            self.canvas.show_message(live_words(self._words, state), passage)

    def stop(self) -> Spoken:
        """Stop hearing, and return what was spoken."""
        blocks, live = self.live.stop(), self.live
        return Spoken(blocks, live.state().baseline, live.crosstalk, tuple(self.marks), self.ghost)

    def mark_here(self) -> None:
        """Mark this moment, to look at it afterwards."""
        state = self.live.state()
        if state.phase is LivePhase.LIVE:
            self.marks.append(Mark(round(state.time_s, 2)))

    def _marks_said(self) -> str:
        return self._words.say("ui.stage.marked", n=len(self.marks)) if self.marks else ""

    def _hint(self, state: LiveState) -> str:
        return self._words.say("ui.stage.two_hint" if state.two_voices else "ui.stage.live_hint")

    def follow(self, ghost: GhostTrack) -> None:
        """Begin anew, with this target to follow."""
        self.ghost = ghost
        self.canvas.follow(ghost)
        self.live.begin()

    def end(self) -> None:
        """End it, if it has not ended."""
        if not self._over:
            self._over = True
            self.ended.emit()

    def obey(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything."""
        key = Qt.Key(event.key())
        if key in END_KEYS:
            if self.live.state().phase is LivePhase.LIVE:
                self.end()
        elif key in ANEW_KEYS:
            self.live.begin()
        elif key == Qt.Key.Key_M:
            self.mark_here()
        elif key == Qt.Key.Key_T:
            self.target_wanted.emit()
        elif key in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self.black = not self.black
            self.canvas.show_black(self.black)
        else:
            return False
        return True


Finish = Callable[[Spoken], None]
"""Hears once more what was spoken, off the Qt thread, and shows it."""
