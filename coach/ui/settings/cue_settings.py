"""The cues: a switch for each, and how early it comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from coach.model.cues import CueFeedback
from coach.settings.schema import When
from coach.ui.kit.pieces import button, check, column, label, row
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.shell.page_services import PageServices
from coach.views.settings_view import CueRow, FeedbackLine, feedback_lines, with_cue

LEAST_WIDTH = 280
"""What a cue means has at least this much room beside what sets it, in units; else it stands above. Ours: two
lines of most of the explanations."""
EXPLAINED_LEFT = 32
"""Below the name of the cue, in units: past its icon."""


class CueLine(QWidget):
    """One cue: its icon, its name with a switch, what it means, three positions for its threshold, and what the
    answers to it changed."""

    def __init__(self, services: PageServices, cue: CueRow) -> None:
        super().__init__()
        self._services, self._kind, self._icon_name = services, cue.kind, cue.icon
        self._tallied: tuple[CueFeedback, ...] = ()
        theme, prefs = services.theme, services.preferences
        self._icon = QLabel()
        switch = check(cue.name, cue.on, lambda on: prefs.change(with_cue(prefs.now, cue.kind, on=on)))
        switch.setAccessibleDescription(cue.explained)
        head = row(theme, spacing=12)
        head.addWidget(self._icon)
        head.addWidget(switch, 1)
        texts = column(theme, spacing=0)
        texts.addLayout(head)
        explained = label(cue.explained, "muted", wrap=True)
        explained.setContentsMargins(theme.px(EXPLAINED_LEFT), 0, 0, 0)
        texts.addWidget(explained)
        across = Beside(theme.px(12), least_px=theme.px(LEAST_WIDTH))
        across.addWidget(held(texts))
        if cue.has_threshold:
            segments = self._segments(cue)
            segments.setEnabled(cue.on)
            switch.toggled.connect(segments.setEnabled)
            across.addWidget(segments)
        self._tally = _Tally(services, self._reset)
        down = column(theme, spacing=0)
        down.addWidget(held(across))
        down.addWidget(self._tally)
        self.setLayout(down)
        prefs.on_change(lambda _settings: self._show_tally(self._tallied))
        theme.changed.connect(self._dress)
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._services.fetch(self._services.history.cue_feedback, self._show_tally)

    def _show_tally(self, cue_feedback: tuple[CueFeedback, ...]) -> None:
        self._tallied = tuple(one for one in cue_feedback if one.kind is self._kind)
        lines = feedback_lines(self._services.words, self._services.preferences.now, self._tallied)
        self._tally.show_line(lines[0] if lines else None)

    def _reset(self) -> None:
        history = self._services.history

        def reset() -> tuple[CueFeedback, ...]:
            history.reset_answers(self._kind)
            return history.cue_feedback()

        self._services.keep(reset, self._show_tally)

    def _segments(self, cue: CueRow) -> QWidget:
        prefs, words = self._services.preferences, self._services.words
        across = Flow(self._services.theme.px(4))
        segments = held(across)
        segments.setAccessibleName(cue.when_name)
        group = QButtonGroup(segments)
        for when in When:
            segment = QRadioButton(words.say(f"ui.settings.{when.value}"))
            segment.setProperty("kind", "segment")
            segment.setAccessibleName(f"{cue.when_name}, {segment.text()}")
            segment.setChecked(when is cue.when)
            segment.toggled.connect(
                lambda on, when=when: prefs.change(with_cue(prefs.now, cue.kind, when=when)) if on else None
            )
            group.addButton(segment)
            across.addWidget(segment)
        return segments

    def _dress(self) -> None:
        theme = self._services.theme
        ink, size = theme.colour("muted"), theme.px(20)
        self._icon.setPixmap(theme.icons.pixmap(self._icon_name, ink, size, self.devicePixelRatioF()))


class _Tally(QWidget):
    """The answers to one cue, their effect, and a button that undoes it. Hidden while there are none."""

    def __init__(self, services: PageServices, reset: Callable[[], None]) -> None:
        super().__init__()
        self._text = label("", "small", wrap=True)
        self._reset = button(services.words.say("ui.settings.tally_reset"), "link", clicked=reset)
        across = Beside(services.theme.px(8), least_px=services.theme.px(LEAST_WIDTH))
        across.setContentsMargins(services.theme.px(EXPLAINED_LEFT), 0, 0, 0)
        across.addWidget(self._text)
        across.addWidget(self._reset)
        self.setLayout(across)
        self.hide()

    def show_line(self, line: FeedbackLine | None) -> None:
        self.setVisible(line is not None)
        if line is not None:
            self._text.setText(line.text)
            self._reset.setAccessibleName(line.reset_name)
