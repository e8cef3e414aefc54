"""What only the presenter of a lesson sees: the part, the trainer's notes, what comes next, and buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.kit.pieces import button, column, empty, frame, label, line_label, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.stage.controls import Controls
from coach.ui.stage.showing import Showing
from coach.views.lesson_stage_view import StagePart
from coach.views.wording import Words, axis_clock

WIDTH, HEIGHT = 640, 560


class LessonPresenter(QWidget):
    """A window on the presenter's screen; or, `narrow`, a strip at the foot of the room's. A window that is
    closed closes the stage."""

    moved = Signal(int)
    closing = Signal()

    def __init__(self, theme: Theme, words: Words, now: Callable[[], datetime], *, narrow: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(words.say("ui.presenter.name"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme, self._words, self._now = theme, words, now
        self._showing: Showing | None = None
        self.obey: Callable[[QKeyEvent], bool] = lambda _event: False
        """What a key does that is typed here: what it does on the stage."""
        self._head, self._time = label("", "muted", wrap=True), label("", "muted")
        self._title, self._text = label("", "headline", wrap=True), label("", "passage", wrap=True)
        self._say, self._next = label("", "muted", wrap=True), line_label("", "strong")
        self._notes_name = label(words.say("lesson.notes"), "small", wrap=True)
        self._notes = label("", wrap=True)
        self._clock = label("", "title")
        self.back = button(words.say("lesson.back"), clicked=lambda: self.moved.emit(-1))
        self.on = button(words.say("lesson.next"), "primary", clicked=lambda: self.moved.emit(1))
        self._controls = column(theme, spacing=0)
        for pressed in (self.back, self.on):
            pressed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        acts = Flow(theme.px(8))
        for one in (self.back, self.on, self._next, self._time, self._clock):
            acts.addWidget(one)
        whole = column(theme, spacing=8, margins=(16, 8, 16, 8) if narrow else (24, 20, 24, 16))
        self._only_wide = () if narrow else (self._head, self._title, self._text, self._say)
        """What the room reads is above a strip anyway."""
        for said in self._only_wide:
            whole.addWidget(said)
        whole.addLayout(self._controls)
        whole.addWidget(self._notes_name)
        whole.addWidget(self._notes)
        whole.addWidget(held(acts))  # last in a strip: it stays where it is, whatever a part has above it
        if not narrow:
            whole.addStretch(1)
            whole.addWidget(frame("rule"))
            whole.addWidget(label(words.say("lesson_stage.keys"), "small", wrap=True))
            self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(whole)

    def show_part(self, view: StagePart) -> None:
        """Show a part. A demonstration has no buttons of its own before it was heard."""
        for target, text in zip(self._only_wide, (view.head, view.title, view.text, view.say), strict=False):
            say_in(target, text)
        say_in(self._next, view.next)
        say_in(self._notes, view.notes)
        self._notes_name.setVisible(bool(view.notes))
        self.back.setEnabled(not view.first)
        self.on.setEnabled(not view.last)
        self.setAccessibleName(view.spoken)
        self.show_showing(None)

    def show_showing(self, showing: Showing | None) -> None:
        """Show the buttons of a demonstration; None: there is none."""
        empty(self._controls)
        self._showing = showing
        if showing is not None:
            self._controls.addWidget(Controls(self._theme, self._words, showing))
        self.tick()

    def tick(self) -> None:
        """Show the moment."""
        say_in(self._time, f"{self._now():%H:%M}")
        showing = self._showing
        clock = "" if showing is None else axis_clock(showing.position_s)
        say_in(self._clock, clock)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isWindow():
            self.close()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # a strip leaves it to the stage
        elif not self.obey(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
