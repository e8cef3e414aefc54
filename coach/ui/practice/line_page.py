"""Recording the lines of a scene: one line at a time, how loud it is to be, and what its recording is like."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.kit.channel_meter import LevelMeter
from coach.ui.kit.pieces import button, column, frame, label, page, rename, row, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.practice.progress_line import ProgressLine
from coach.views.scene_lines_view import LineView
from coach.views.today_view import meter_part
from coach.views.wording import Words

NOT_OPEN, RECORDING, IDLE, CHECKING = "opening", "recording", "idle", "checking"


class LinePage(QWidget):
    """Space begins and ends a recording, H plays it, Return keeps it, the arrows and Page Up and Down go to
    another line, Escape leaves."""

    record_pressed = Signal()
    hear_pressed = Signal()
    keep_pressed = Signal()
    moved = Signal(int)
    delete_pressed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        say = words.say
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._place = label("", "headline", wrap=True), label("", "muted", wrap=True)
        self._kept = label("", "small", wrap=True)
        self._progress = ProgressLine(theme)
        self._how, self._text = label("", "section", wrap=True), label("", "passage", wrap=True)
        self._state = label("", "strong", wrap=True)
        self._meter = LevelMeter(theme, say("ui.channel.meter", channel=say("ui.channel.microphone")), "agent")
        self._found, self._faults = label("", "credit", wrap=True), label("", "attention", wrap=True)
        self.record = button(say("scene_lines.record"), "primary", clicked=self.record_pressed.emit)
        self.hear = button(say("scene_lines.hear_take"), clicked=self.hear_pressed.emit)
        self.keep = button(say("scene_lines.keep"), clicked=self.keep_pressed.emit)
        self._back = button(say("scene_lines.back"), clicked=lambda: self.moved.emit(-1))
        self._next = button(say("scene_lines.next"), clicked=lambda: self.moved.emit(1))
        self._end = button(say("lesson.end"), clicked=self.left.emit)
        self.delete = button(say("scene_lines.delete"), "plain", clicked=self.delete_pressed.emit)
        content = column(theme, spacing=8)
        head = row(theme)
        head.addWidget(self._title, 1)
        content.addLayout(head)
        for one in (self._place, self._progress, self._kept):
            content.addWidget(one)
        content.addSpacing(theme.px(16))
        for shown in (self._how, self._text):
            content.addWidget(shown)
        content.addSpacing(theme.px(8))
        for heard in (self._state, self._meter, self._found, self._faults):
            content.addWidget(heard)
        acts = Flow(theme.px(8))
        for pressed in (self.record, self.hear, self.keep):
            acts.addWidget(pressed)
        content.addWidget(held(acts))
        content.addStretch(1)
        content.addWidget(frame("rule"))
        content.addWidget(label(say("scene_lines.foot"), "small", wrap=True))
        foot = Flow(theme.px(8))
        for pressed in (self._back, self._next, self._end, self.delete):
            foot.addWidget(pressed)
        content.addWidget(held(foot))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)

    def show_line(self, view: LineView, at: tuple[int, int], *, owned: int, kept_in: str) -> None:
        """Show a line; `at`: which of how many, from 0."""
        for target, text in (
            (self._title, view.title),
            (self._place, view.place),
            (self._kept, self._words.say("scene_lines.kept_here", folder=kept_in)),
            (self._how, view.how),
            (self._text, view.text),
            (self._found, view.found),
            (self._faults, "\n".join(view.faults)),
        ):
            say_in(target, text)
        self._progress.show_share(owned / at[1])
        rename(self.hear, view.hears or self._words.say("scene_lines.hear_take"))
        self.hear.setEnabled(bool(view.hears))
        self._back.setEnabled(at[0] > 0)
        self._next.setEnabled(at[0] < at[1] - 1)
        self.delete.setVisible(owned > 0)
        self.setAccessibleName(view.spoken)

    def show_state(self, state: str, *, may_keep: bool, playing: bool) -> None:
        """Show whether the microphone is open, and what may be done."""
        say_in(self._state, "" if state == IDLE else self._words.say(f"scene_lines.{state}"))
        open_now = state in {NOT_OPEN, RECORDING}
        self._meter.setVisible(open_now)
        if not open_now:
            self.show_level(None)
        rename(self.record, self._words.say("scene_lines.stop" if open_now else "scene_lines.record"))
        self.record.setEnabled(state != CHECKING)
        self.keep.setEnabled(may_keep and state == IDLE)
        self.hear.setEnabled(self.hear.isEnabled() and state == IDLE)
        if playing:
            rename(self.hear, self._words.say("lesson.stop_playing"))

    def show_level(self, level_db: float | None) -> None:
        """Show how loud the microphone is just now."""
        spoken = self._words.say("ui.channel.no_level")
        if level_db is not None:
            spoken = self._words.say("ui.channel.level", level=level_db)
        self._meter.show_level(None if level_db is None else meter_part(level_db), spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1}
        presses = {
            Qt.Key.Key_Space: self.record,
            Qt.Key.Key_H: self.hear,
            Qt.Key.Key_Return: self.keep,
            Qt.Key.Key_Enter: self.keep,
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.moved.emit(moves[key])
        elif key in presses:
            presses[key].click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
