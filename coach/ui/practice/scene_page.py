"""A scene under way: what the caller said, whose turn it is, three measures, and how loud the caller is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.practice.exercise import Stage
from coach.practice.scene_run import SceneState
from coach.ui.kit.pieces import button, column, frame, label, page, rename, row, say_in
from coach.ui.kit.reflow import Beside, Columns, Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.practice.measure_bar import MeasureBar
from coach.ui.practice.step_plot import StepPlot
from coach.views.practice_scene import SceneView, scene_view
from coach.views.wording import Words

BARS = 3


class ScenePage(QWidget):
    """Space pauses, R says the line again, E ends the call, Escape ends it all."""

    pause_pressed = Signal()
    end_pressed = Signal()
    again_pressed = Signal()
    end_call_pressed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title, self._note = label("", "headline"), label("", "muted", wrap=True)
        self._heading, self._said = label("", "small"), label("", "passage", wrap=True)
        self._prompt, self._hint = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._passage = label("", "passage", wrap=True)
        self._advice = label("", "muted", wrap=True)
        self._bars = tuple(MeasureBar(theme) for _ in range(BARS))
        self._steps_name = label(words.say("practice_scene.steps_name"), "small")
        self._steps = StepPlot(theme, words)
        self._last, self._foot = label("", wrap=True), label("", "small", wrap=True)
        self._pause = button(words.say("practice.pause"), clicked=self.pause_pressed.emit)
        self._again = button(words.say("practice_scene.hear_again"), clicked=self.again_pressed.emit)
        self._end_call = button(words.say("practice_scene.end_call"), clicked=self.end_call_pressed.emit)
        self._end = button(words.say("practice.stop"), clicked=self.end_pressed.emit)
        content = column(theme, spacing=8)
        head = row(theme)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        content.addLayout(head)
        content.addSpacing(theme.px(12))
        for shown in (self._prompt, self._hint, self._passage):
            content.addWidget(shown)
        content.addSpacing(theme.px(8))
        for shown in (self._heading, self._said, self._advice):
            content.addWidget(shown)
        content.addSpacing(theme.px(12))
        measures = Columns(theme.px(24), most=BARS, least_px=theme.px(180))
        for bar in self._bars:
            measures.addWidget(bar)
        content.addWidget(held(measures))
        content.addSpacing(theme.px(12))
        content.addWidget(self._steps_name)
        content.addWidget(self._steps)
        content.addWidget(self._last)
        content.addStretch(1)
        content.addWidget(frame("rule"))
        foot = Beside(theme.px(8), least_px=theme.px(200))
        foot.addWidget(self._foot)
        buttons = Flow(theme.px(8))
        for pressed in (self._end_call, self._again, self._pause, self._end):
            buttons.addWidget(pressed)
        foot.addWidget(held(buttons))
        content.addWidget(held(foot))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)

    def open(self, said: str) -> None:
        """Wait for the devices; `said` says so."""
        for shown in (
            self._title, self._note, self._heading, self._said, self._hint, self._advice, self._passage,
            self._last, self._foot,
        ):  # fmt: skip
            say_in(shown, "")
        say_in(self._prompt, said)
        for bar in self._bars:
            bar.show_bar(None)
        self._steps.show_view(None)
        self._steps_name.hide()
        self._end_call.hide()
        for pressed in (self._pause, self._again):
            pressed.setEnabled(False)

    def show_state(self, state: SceneState) -> SceneView:
        """Show a scene as it is now."""
        view = scene_view(self._words, state)
        for target, text in (
            (self._title, view.title),
            (self._note, view.note),
            (self._prompt, view.prompt),
            (self._hint, view.hint),
            (self._passage, self._words.say("ui.first.read_passage") if view.passage else ""),
            (self._heading, view.said_heading),
            (self._said, view.said),
            (self._advice, view.advice),
            (self._last, view.last),
            (self._foot, view.foot),
        ):
            say_in(target, text)
        for at, bar in enumerate(self._bars):
            bar.show_bar(view.bars[at] if at < len(view.bars) else None)
        self._steps_name.setVisible(not view.passage)
        self._steps.show_view(None if view.passage else view.steps)
        self._end_call.setVisible(view.may_end)
        running = state.stage is Stage.RUNNING
        self._again.setEnabled(running and bool(view.said))
        self._end_call.setEnabled(running)
        self._pause.setEnabled(state.stage in {Stage.RUNNING, Stage.PAUSED})
        rename(self._pause, self._words.say("practice.go_on" if view.paused else "practice.pause"))
        self.setAccessibleName(f"{view.title}. {view.said} {view.spoken}")
        return view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = {
            Qt.Key.Key_Space: self.pause_pressed,
            Qt.Key.Key_Escape: self.end_pressed,
            Qt.Key.Key_R: self.again_pressed,
            Qt.Key.Key_E: self.end_call_pressed,
        }.get(Qt.Key(event.key()))
        if pressed is not None:
            pressed.emit()
        else:
            super().keyPressEvent(event)
