"""The cues: a switch for each, and how early it comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLabel, QRadioButton, QWidget

from coach.model.cues import CueFeedback, CueKind
from coach.settings.schema import When
from coach.ui.kit.pieces import button, label, row
from coach.ui.shell.page_services import PageServices
from coach.views.settings_view import CueRow, FeedbackLine, cue_rows, feedback_lines, with_cue


class CueSettingsGrid(QWidget):
    """One line a cue: its icon, its name with a switch, what it means, and three positions for its
    threshold."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        self._icons: list[tuple[QLabel, str]] = []
        self._feedback: dict[CueKind, _Tally] = {}
        self._tallied: tuple[CueFeedback, ...] = ()
        theme = services.theme
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(2, 1)
        for line, cue in enumerate(cue_rows(services.words, services.preferences.now)):
            self._add(grid, 2 * line, cue)
        services.preferences.on_change(lambda _settings: self._show_tallies(self._tallied))
        theme.changed.connect(self._dress)
        self._dress()

    def _add(self, grid: QGridLayout, line: int, cue: CueRow) -> None:
        prefs = self._services.preferences
        icon = QLabel()
        self._icons.append((icon, cue.icon))
        switch = QCheckBox(cue.name)
        switch.setAccessibleName(cue.name)
        switch.setAccessibleDescription(cue.explained)
        switch.setChecked(cue.on)
        switch.toggled.connect(lambda on: prefs.change(with_cue(prefs.now, cue.kind, on=on)))
        grid.addWidget(icon, line, 0)
        grid.addWidget(switch, line, 1)
        grid.addWidget(label(cue.explained, "muted", wrap=True), line, 2, Qt.AlignmentFlag.AlignVCenter)
        if cue.has_threshold:
            segments = self._segments(cue)
            segments.setEnabled(cue.on)
            switch.toggled.connect(segments.setEnabled)
            grid.addWidget(segments, line, 3)
        self._feedback[cue.kind] = _Tally(self._services, lambda: self._reset(cue.kind))
        grid.addWidget(self._feedback[cue.kind], line + 1, 2, 1, 2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._services.fetch(self._services.history.cue_feedback, self._show_tallies)

    def _show_tallies(self, cue_feedback: tuple[CueFeedback, ...]) -> None:
        self._tallied = cue_feedback
        lines = {
            one.kind: one
            for one in feedback_lines(self._services.words, self._services.preferences.now, cue_feedback)
        }
        for kind, tally in self._feedback.items():
            tally.show_line(lines.get(kind))

    def _reset(self, kind: CueKind) -> None:
        history = self._services.history

        def reset() -> tuple[CueFeedback, ...]:
            history.reset_answers(kind)
            return history.cue_feedback()

        self._services.keep(reset, self._show_tallies)

    def _segments(self, cue: CueRow) -> QWidget:
        prefs, words = self._services.preferences, self._services.words
        segments = QWidget()
        segments.setAccessibleName(cue.when_name)
        across = row(self._services.theme, spacing=4)
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
        segments.setLayout(across)
        return segments

    def _dress(self) -> None:
        theme = self._services.theme
        for icon, name in self._icons:
            ratio = self.devicePixelRatioF()
            icon.setPixmap(theme.icons.pixmap(name, theme.colour("muted"), theme.px(20), ratio))


class _Tally(QWidget):
    """The answers to one cue, their effect, and a button that undoes it. Hidden while there are none."""

    def __init__(self, services: PageServices, reset: Callable[[], None]) -> None:
        super().__init__()
        self._text = label("", "small")
        self._reset = button(services.words.say("ui.settings.tally_reset"), "link", clicked=reset)
        across = row(services.theme, spacing=8)
        across.addWidget(self._text)
        across.addWidget(self._reset)
        across.addStretch(1)
        self.setLayout(across)
        self.hide()

    def show_line(self, line: FeedbackLine | None) -> None:
        self.setVisible(line is not None)
        if line is not None:
            self._text.setText(line.text)
            self._reset.setAccessibleName(line.reset_name)
