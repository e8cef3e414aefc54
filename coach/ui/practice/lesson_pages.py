"""A lesson, part by part, and what one from elsewhere holds before it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.kit.pieces import button, column, frame, label, page, rename, row, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.views.practice_lesson import PartView, PreviewView
from coach.views.wording import Words


class LessonPage(QWidget):
    """One part at a time. The arrows and Page Up and Down move, Return plays or begins, Escape leaves."""

    acted = Signal()
    moved = Signal(int)
    left = Signal()
    save_pressed = Signal()
    stage_wanted = Signal()
    """Emitted to show the lesson to a room."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._place = label("", "headline", wrap=True), label("", "muted")
        self._heading, self._text = label("", "section", wrap=True), label("", "passage", wrap=True)
        self._said = label("", "muted", wrap=True)
        self._notes_name, self._notes = label(words.say("lesson.notes"), "small"), label("", wrap=True)
        self.action = button("", "primary", clicked=self.acted.emit)
        self._back = button(words.say("lesson.back"), clicked=lambda: self.moved.emit(-1))
        self._next = button(words.say("lesson.next"), clicked=lambda: self.moved.emit(1))
        self._end = button(words.say("lesson.end"), clicked=self.left.emit)
        self._save = button(words.say("lesson.save"), "link", clicked=self.save_pressed.emit)
        self.stage = button(words.say("lesson_stage.show"), "link", clicked=self.stage_wanted.emit)
        content = column(theme, spacing=8)
        head = row(theme)
        head.addWidget(self._title, 1)
        head.addWidget(self._place)
        content.addLayout(head)
        content.addSpacing(theme.px(16))
        for shown in (self._heading, self._text, self._said):
            content.addWidget(shown)
        content.addSpacing(theme.px(8))
        acts = Flow(theme.px(8))
        acts.addWidget(self.action)
        content.addWidget(held(acts))
        content.addStretch(1)
        inside = column(theme, spacing=4, margins=(16, 12, 16, 12))
        inside.addWidget(self._notes_name)
        inside.addWidget(self._notes)
        self._card = frame("card")
        self._card.setLayout(inside)
        content.addWidget(self._card)
        content.addWidget(frame("rule"))
        foot = Flow(theme.px(8))
        for pressed in (self._back, self._next, self._end, self.stage, self._save):
            foot.addWidget(pressed)
        content.addWidget(held(foot))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)

    def show_part(self, view: PartView) -> None:
        """Show this part."""
        for target, text in (
            (self._title, view.title),
            (self._place, view.place),
            (self._heading, view.heading),
            (self._text, view.text),
            (self._said, view.said),
            (self._notes, view.notes),
        ):
            say_in(target, text)
        self._card.setVisible(bool(view.notes))
        self.action.setVisible(bool(view.action))
        if view.action and view.action != self.action.text():
            rename(self.action, view.action)
        self._back.setEnabled(not view.first)
        self._next.setEnabled(not view.last)
        self.setAccessibleName(view.spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1}
        key = Qt.Key(event.key())
        if key in moves:
            self.moved.emit(moves[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.action.isVisibleTo(self):
            self.acted.emit()
        else:
            super().keyPressEvent(event)


class PreviewPage(QWidget):
    """What a lesson holds. Nothing of it is kept before that is said."""

    keep_pressed = Signal()
    discard_pressed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._heading, self._title = label("", "muted", wrap=True), label("", "title", wrap=True)
        self._goal, self._holds = label("", wrap=True), label("", "muted", wrap=True)
        self._parts = label("", wrap=True)
        self.keep = button(words.say("lesson.keep"), "primary", clicked=self.keep_pressed.emit)
        self._discard = button(words.say("lesson.discard"), clicked=self.discard_pressed.emit)
        content = column(theme, spacing=8)
        for shown in (self._heading, self._title, self._goal, self._holds):
            content.addWidget(shown)
        inside = column(theme, margins=(16, 12, 16, 12))
        inside.addWidget(self._parts)
        card = frame("card")
        card.setLayout(inside)
        content.addWidget(card)
        content.addStretch(1)
        foot = Flow(theme.px(8))
        foot.addWidget(self.keep)
        foot.addWidget(self._discard)
        content.addWidget(held(foot))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)

    def show_view(self, view: PreviewView) -> None:
        """Show what it holds."""
        say_in(self._heading, view.heading)
        say_in(self._title, view.title)
        say_in(self._goal, view.goal)
        say_in(self._holds, view.holds)
        say_in(self._parts, "\n".join(f"{at}  {title}" for at, title in enumerate(view.parts, 1)))
        self.setAccessibleName(view.spoken)
        self.keep.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.discard_pressed.emit()
        else:
            super().keyPressEvent(event)
