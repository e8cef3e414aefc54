"""What only the presenter of a lesson sees: its parts, the trainer's notes, what comes next, and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListWidget, QVBoxLayout, QWidget

from coach.ui.kit.pieces import button, column, empty, frame, label, line_label, row, say_in, scrolling
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.kit.wrapping import ShrinkingBox
from coach.ui.stage.controls import Controls
from coach.ui.stage.lesson_exercise import ExerciseButtons
from coach.ui.stage.showing import Showing
from coach.views.lesson_stage_view import StagePart
from coach.views.presenter_view import coming_line, now_line
from coach.views.wording import Words, axis_clock

WIDTH, HEIGHT = 720, 760
ROWS_SHOWN, ROW_HEIGHT = 6, 32
"""So many parts are seen at once; more scroll."""


class LessonPresenter(QWidget):
    """A window on the presenter's screen; or, `narrow`, a strip at the foot of the room's. A window that is
    closed closes the stage."""

    moved = Signal(int)
    jumped = Signal(int)
    """Emitted with the part to go to, from 0."""
    closing = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        now: Callable[[], datetime],
        *,
        narrow: bool,
        exercise: ExerciseButtons | None = None,
    ) -> None:
        """`exercise`: what begins and ends a drill or a scene of the lesson, where something does."""
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(words.say("ui.presenter.name"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme, self._words, self._now = theme, words, now
        self._showing: Showing | None = None
        self.obey: Callable[[QKeyEvent], bool] = lambda _event: False
        """What a key does that is typed here: what it does on the stage."""
        self.exercise = exercise
        self._head, self._time = label("", "muted", wrap=True), label("", "muted")
        self._title, self._text = label("", "headline", wrap=True), label("", "passage", wrap=True)
        self._say, self._next = label("", "muted", wrap=True), line_label("", "strong")
        self._near, self._then = line_label("", "attention"), line_label("", "muted")
        self._notes_name = label(words.say("lesson_stage.part_notes"), "small", wrap=True)
        self._notes = label("", wrap=True)
        self._lesson_notes_name = label(words.say("lesson.notes"), "small", wrap=True)
        self._lesson_notes = label("", wrap=True)
        self._clock = label("", "title")
        self.back = button(words.say("lesson.back"), clicked=lambda: self.moved.emit(-1))
        self.on = button(words.say("lesson.next"), "primary", clicked=lambda: self.moved.emit(1))
        self._controls = column(theme, spacing=0)
        for pressed in (self.back, self.on):
            pressed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.jump, self.list = ShrinkingBox(), _PartRows(theme)
        for parts in (self.jump, self.list):
            parts.setAccessibleName(words.say("lesson_stage.parts"))
            parts.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.jump.activated.connect(self.jumped.emit)
        self.list.itemClicked.connect(lambda item: self.jumped.emit(self.list.row(item)))
        self.list.itemActivated.connect(lambda item: self.jumped.emit(self.list.row(item)))
        self.note = QLineEdit()
        self.note.setPlaceholderText(words.say("ui.presenter.note"))
        self.note.setAccessibleName(words.say("ui.presenter.note"))
        self.note.returnPressed.connect(self._mark)
        marks = button(words.say("ui.presenter.mark_here"), clicked=self._mark)
        marks.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        marking = row(theme)
        marking.addWidget(self.note, 1)
        marking.addWidget(marks)
        self._marking = held(marking)
        self._marking.hide()
        acts, moment = Flow(theme.px(8)), Flow(theme.px(8))
        for one in (self.back, self.on, *((self.jump,) if narrow else ()), self._next, self._time, self._clock):
            acts.addWidget(one)
        for said in (self._near, self._then):
            moment.addWidget(said)
        self._beside_piece = held(moment)
        self._beside_piece.hide()
        whole = column(theme, spacing=8, margins=(16, 8, 16, 8) if narrow else (24, 20, 24, 16))
        self._only_wide = () if narrow else (self._head, self._title, self._text, self._say)
        """What the room reads is above a strip anyway."""
        if narrow:
            self.list.hide()
        else:
            self.jump.hide()
            whole.addWidget(self.list)
        read = column(theme, spacing=8)
        for said in self._only_wide:
            read.addWidget(said)
        notes = (self._notes_name, self._notes, self._lesson_notes_name, self._lesson_notes)
        if not narrow:
            for said in notes:
                read.addWidget(said)
            read.addStretch(1)
            whole.addWidget(scrolling(held(read)), 1)
        whole.addLayout(self._controls)
        if exercise is not None:
            whole.addWidget(exercise)
        whole.addWidget(self._beside_piece)
        if narrow:
            for said in notes:
                whole.addWidget(said)
        else:
            whole.addWidget(self._marking)
        whole.addWidget(held(acts))  # last in a strip: it stays where it is, whatever a part has above it
        self._narrow = narrow
        if not narrow:
            whole.addWidget(frame("rule"))
            whole.addWidget(label(words.say("lesson_stage.keys"), "small", wrap=True))
            self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(whole)

    def show_part(self, view: StagePart, *, exercise: bool = False) -> None:
        """Show a part. A demonstration has no buttons of its own before it was heard. `exercise`: it is a drill
        or a scene, which can be begun here."""
        for target, text in zip(self._only_wide, (view.head, view.title, view.text, view.say), strict=False):
            say_in(target, text)
        say_in(self._next, view.next)
        say_in(self._notes, view.notes)
        self._notes_name.setVisible(bool(view.notes))
        of_lesson = view.lesson_notes if not self._narrow or (view.first and not view.notes) else ""
        say_in(self._lesson_notes, of_lesson)
        self._lesson_notes_name.setVisible(bool(of_lesson))
        self.list.show_rows(view.rows, view.at)
        if [self.jump.itemText(at) for at in range(self.jump.count())] != list(view.rows):
            self.jump.clear()
            self.jump.addItems(view.rows)
        self.jump.setCurrentIndex(view.at)
        self.back.setEnabled(not view.first)
        self.on.setEnabled(not view.last)
        if self.exercise is not None:
            self.exercise.show_view(None)
            self.exercise.setVisible(exercise)
        self.setAccessibleName(view.spoken)
        self.show_showing(None)

    def show_showing(self, showing: Showing | None) -> None:
        """Show the buttons of a demonstration; None: there is none."""
        empty(self._controls)
        self._showing = showing
        if showing is not None:
            self._controls.addWidget(Controls(self._theme, self._words, showing))
        self._marking.setVisible(showing is not None and not self._narrow)
        self.tick()

    def tick(self) -> None:
        """Show the moment."""
        say_in(self._time, f"{self._now():%H:%M}")
        showing = self._showing
        clock = near = then = ""
        if showing is not None:
            clock = axis_clock(showing.position_s)
            near = now_line(self._words, showing.view, showing.marks, showing.position_s)
            then = coming_line(self._words, showing.view, showing.marks, showing.position_s)
        for target, text in ((self._clock, clock), (self._near, near), (self._then, then)):
            say_in(target, text)
        if self._beside_piece.isHidden() == bool(near or then):
            self._beside_piece.setVisible(bool(near or then))

    def _mark(self) -> None:
        """Mark this moment with what was typed."""
        if self._showing is not None:
            self._showing.mark_here(self.note.text().strip())
            self.note.clear()
            self.setFocus()

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


class _PartRows(QListWidget):
    """One line a part. A click, or Return, goes there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("parts")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Sequence[str], at: int) -> None:
        """Show these, with one of them chosen."""
        if [self.item(number).text() for number in range(self.count())] != list(rows):
            self.clear()
            self.addItems(list(rows))
            height = self._theme.px(ROW_HEIGHT)
            for number in range(self.count()):
                self.item(number).setSizeHint(QSize(0, height))
            self.setFixedHeight(min(len(rows), ROWS_SHOWN) * height)
        self.setCurrentRow(at)
        self.scrollToItem(self.item(at))
