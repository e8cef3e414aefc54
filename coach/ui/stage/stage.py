"""The stage: a piece on the whole of a screen, for a room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from coach.model.spans import Span
from coach.ui.kit.theme import Theme
from coach.ui.stage.exercise_canvas import ExerciseCanvas
from coach.ui.stage.lesson_presenter import LessonPresenter
from coach.ui.stage.live_show import LiveShow
from coach.ui.stage.presenter import PresenterStrip
from coach.ui.stage.showing import Showing
from coach.ui.stage.stage_canvas import StageCanvas
from coach.ui.stage.stage_keys import obey
from coach.ui.stage.stage_look import StageLook
from coach.ui.stage.text_canvas import TextCanvas
from coach.views.room_exercise_view import RoomExercise
from coach.views.wording import Words, axis_clock

FRAME_MS = 16
"""Sixty times a second, as long as a piece plays."""
POINTER_HIDES_MS = 2_000
"""A pointer that rests is in the way of the picture. Ours."""


class Stage(QWidget):
    """A window that fills a screen. Escape closes it, and whatever shows it closes the showing."""

    closed = Signal()
    target_wanted = Signal()
    """Emitted to keep the piece as a target for others."""

    def __init__(self, theme: Theme, words: Words, *, dark: bool = True) -> None:
        super().__init__()
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.say("ui.stage.name"))
        self.setAccessibleName(words.say("ui.stage.name"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = words
        self._look = StageLook(theme, dark=dark)
        self.showing: Showing | None = None
        self.live: LiveShow | None = None
        self.canvas = StageCanvas(self._look, words)
        self.canvas.setParent(self)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas.moment_chosen.connect(self._go)
        self.canvas.stretch_chosen.connect(self._repeat)
        self.after_tick: Callable[[], None] = _nothing
        """Called after each frame, for a window that watches the same showing."""
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self.tick)
        self._pointer = QTimer(self)
        self._pointer.setSingleShot(True)
        self._pointer.setInterval(POINTER_HIDES_MS)
        self._pointer.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self._spoken_clock = ""
        self.text = TextCanvas(self._look)
        self.text.setParent(self)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.exercise = ExerciseCanvas(self._look, words)
        self.exercise.setParent(self)
        self.exercise.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for over in (self.text, self.exercise):
            over.hide()
        self.obey: Callable[[QKeyEvent], bool] | None = None
        """What keys do in place of playing and stepping, while a lesson is shown."""
        self._strip: PresenterStrip | LessonPresenter | None = None
        self._played = False
        self.say_listening(0)

    def hold_strip(self, strip: PresenterStrip | LessonPresenter) -> None:
        """Take the presenter's strip to the foot of the stage. P shows and hides it."""
        self._strip = strip
        strip.setParent(self)
        strip.hide()

    @property
    def look(self) -> StageLook:
        return self._look

    def say_listening(self, percent: int, key: str = "ui.stage.listening") -> None:
        """Say how much of the piece was heard before it can be shown."""
        self.say(self._words.say(key, percent=percent))

    def say(self, sentence: str) -> None:
        """Say one sentence in place of a piece."""
        self.canvas.show_message(sentence)
        self.setAccessibleDescription(sentence)

    def show_text(self, head: str, title: str, text: str, spoken: str) -> None:
        """Show a text. What played before it is over."""
        if self.showing is not None:
            self.showing.close()
            self.showing = None
        self.exercise.hide()
        self.text.show_text(head, title, text)
        self._bring_up(self.text)
        self.setAccessibleDescription(spoken)

    def show_exercise(self, place: str, view: RoomExercise) -> None:
        """Show a drill or a scene that runs; `place`: the lesson and its part."""
        if self.exercise.isHidden():
            self.text.hide()
            self.exercise.begin(place)
            self._bring_up(self.exercise)
        self.exercise.show_view(view)
        if self.accessibleDescription() != view.spoken:
            self.setAccessibleDescription(view.spoken)

    def _bring_up(self, canvas: QWidget) -> None:
        canvas.show()
        canvas.raise_()
        if self._strip is not None:
            self._strip.raise_()
        self._place()
        self._frames.start()
        self._pointer.start()

    def show_piece(self, showing: Showing) -> None:
        """Show a piece, paused at its beginning."""
        self.text.hide()
        self.exercise.hide()
        self._played, self._spoken_clock = False, ""
        self.showing = showing
        showing.changed.connect(self._follow)
        showing.view_changed.connect(lambda: self.canvas.show_view(showing.view, anew=False))
        self.canvas.show_view(showing.view)
        self._follow()
        self._frames.start()
        self._pointer.start()

    def show_live(self, show: LiveShow) -> None:
        """Show a piece while it is spoken."""
        self.live = show
        show.canvas.setParent(self)
        self._place()
        show.canvas.show()
        self._frames.start()
        self._pointer.start()

    def end_live(self) -> None:
        """Show this window's own picture again."""
        if self.live is not None:
            self.live.canvas.hide()
            self.live.canvas.deleteLater()
            self.live = None

    def tick(self) -> None:
        """Show the moment that is heard now."""
        if self.live is not None:
            self.live.tick()
            return
        if self.showing is not None:
            self.showing.tick()
            self.canvas.move_to(self.showing.position_s)
            self._speak()
        if self._strip is not None and not self._strip.isHidden():
            self._strip.tick()
            if self._strip.height() != self._strip_px():
                self._place()
        self.after_tick()

    def turn_light(self) -> None:
        """Change between dark and light."""
        self._look.dark = not self._look.dark
        self.canvas.restyle()
        self.text.update()
        self.exercise.update()
        if self.live is not None:
            self.live.canvas.restyle()

    def _follow(self) -> None:
        showing = self.showing
        if showing is None:
            return
        self.canvas.show_black(showing.black)
        self.canvas.show_marks(tuple(one.time_s for one in showing.marks))
        self.canvas.show_end(showing.at_end)
        self._played = self._played or showing.transport.playing
        self.canvas.show_hint("" if self._played else self._hint(showing))
        self.canvas.show_status(self._status(showing), showing.transport.loop)
        self.canvas.move_to(showing.position_s)
        self._speak()

    def _hint(self, showing: Showing) -> str:
        if self.obey is not None:
            return self._words.say("lesson_stage.hint")
        return self._words.say("ui.takes.hint" if showing.takes is not None else "ui.stage.hint")

    def _status(self, showing: Showing) -> str:
        parts = []
        if showing.takes is not None:
            name = self._words.say("ui.takes.name", number=showing.playing + 1)
            parts.append(self._words.say("ui.takes.playing", name=name))
            if not showing.matched:
                parts.append(self._words.say("ui.takes.from_start"))
        if not showing.heard_aloud:
            parts.append(self._words.say("ui.stage.no_sound"))
        if showing.transport.rate < 1.0:
            parts.append(self._words.say("ui.stage.slower", rate=showing.transport.rate))
        if (loop := showing.transport.loop) is not None:
            clocks = {"start": axis_clock(loop.start_s), "end": axis_clock(loop.end_s)}
            parts.append(self._words.say("ui.stage.repeats", **clocks))
        elif showing.loop_from_s is not None:
            parts.append(self._words.say("ui.stage.loop_from", start=axis_clock(showing.loop_from_s)))
        return " · ".join(parts)

    def _speak(self) -> None:
        """Keep the description for screen readers up to date, once a second."""
        moment = self.canvas.moment
        if moment is not None and moment.clock != self._spoken_clock:
            self._spoken_clock = moment.clock
            self.setAccessibleDescription(moment.spoken)

    def _go(self, to_s: float) -> None:
        if self.showing is not None:
            self.showing.go(to_s)

    def _repeat(self, start_s: float, end_s: float) -> None:
        if self.showing is not None:
            self.showing.repeat(Span(start_s, end_s))

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.showing is not None and self.showing.black:
                self.showing.toggle_black()
            elif self.text.isVisible() and self.text.black:
                self.text.show_black(False)
            elif self.exercise.isVisible() and self.exercise.black:
                self.exercise.show_black(False)
            else:
                self.close()
        elif event.key() == Qt.Key.Key_P and self._strip is not None:
            self._strip.setVisible(self._strip.isHidden())
            self._place()
        elif event.key() == Qt.Key.Key_D:
            self.turn_light()
        elif self.obey is not None:
            if not self.obey(event):
                super().keyPressEvent(event)
        elif self.live is not None:
            if not self.live.obey(event):
                super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_G and self.showing is not None:
            self.target_wanted.emit()
        elif self.showing is None or not obey(event, self.showing):
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._pointer.start()
        super().mouseMoveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        height = self.height()
        if self._strip is not None and not self._strip.isHidden():
            height -= self._strip_px()
            self._strip.setGeometry(0, height, self.width(), self._strip_px())
        for canvas in (self.canvas, self.text, self.exercise):
            canvas.setGeometry(0, 0, self.width(), height)
        if self.live is not None:
            self.live.canvas.setGeometry(self.rect())

    def _strip_px(self) -> int:
        """How high the strip has to be for what it shows now."""
        if self._strip is None:
            return 0
        return max(self._strip.sizeHint().height(), self._strip.heightForWidth(self.width()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._frames.stop()
        self._pointer.stop()
        if self.live is not None:
            self.live.live.stop()
        if self.showing is not None:
            self.showing.close()
        self.closed.emit()
        super().closeEvent(event)


def _nothing() -> None:
    """Nobody else watches."""
