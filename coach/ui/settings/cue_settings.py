"""The cues: each on or off, and how early it comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLabel, QRadioButton, QWidget

from coach.model.cues import CueKind, Tally
from coach.settings.schema import When
from coach.ui.kit.pieces import button, label, row
from coach.ui.shell.page_services import Parts
from coach.views.settings_view import CueRow, TallyLine, cue_rows, tally_lines, with_cue

NO_THRESHOLD = frozenset({CueKind.BACK_IN_RANGE, CueKind.GAVE_WAY})
"""A credit comes when it is due: there is no earlier or later."""


class CueSettingsGrid(QWidget):
    """One line a cue: icon, name with its switch, what it means, three places for its threshold."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._icons: list[tuple[QLabel, str]] = []
        self._tallies: dict[CueKind, _Tally] = {}
        self._tallied: tuple[Tally, ...] = ()
        theme = parts.theme
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(2, 1)
        for line, cue in enumerate(cue_rows(parts.words, parts.preferences.now)):
            self._add(grid, 2 * line, cue)
        parts.preferences.on_change(lambda _settings: self._show_tallies(self._tallied))
        theme.changed.connect(self._dress)
        self._dress()

    def _add(self, grid: QGridLayout, line: int, cue: CueRow) -> None:
        prefs = self._parts.preferences
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
        if cue.kind not in NO_THRESHOLD:
            segments = self._segments(cue)
            segments.setEnabled(cue.on)
            switch.toggled.connect(segments.setEnabled)
            grid.addWidget(segments, line, 3)
        self._tallies[cue.kind] = _Tally(self._parts, lambda: self._reset(cue.kind))
        grid.addWidget(self._tallies[cue.kind], line + 1, 2, 1, 2)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._parts.fetch(self._parts.history.tallies, self._show_tallies)

    def _show_tallies(self, tallies: tuple[Tally, ...]) -> None:
        self._tallied = tallies
        lines = {one.kind: one for one in tally_lines(self._parts.words, self._parts.preferences.now, tallies)}
        for kind, made in self._tallies.items():
            made.show_line(lines.get(kind))

    def _reset(self, kind: CueKind) -> None:
        history = self._parts.history

        def reset() -> tuple[Tally, ...]:
            history.reset_answers(kind)
            return history.tallies()

        self._parts.keep(reset, self._show_tallies)

    def _segments(self, cue: CueRow) -> QWidget:
        prefs, words = self._parts.preferences, self._parts.words
        made = QWidget()
        made.setAccessibleName(cue.when_name)
        across = row(self._parts.theme, spacing=4)
        group = QButtonGroup(made)
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
        made.setLayout(across)
        return made

    def _dress(self) -> None:
        theme = self._parts.theme
        for icon, name in self._icons:
            ratio = self.devicePixelRatioF()
            icon.setPixmap(theme.icons.pixmap(name, theme.colour("muted"), theme.px(20), ratio))


class _Tally(QWidget):
    """The answers to one cue, what they did, and how to undo it. Not there while there are none."""

    def __init__(self, parts: Parts, reset: Callable[[], None]) -> None:
        super().__init__()
        self._text = label("", "small")
        self._reset = button(parts.words.say("ui.settings.tally_reset"), "link", clicked=reset)
        across = row(parts.theme, spacing=8)
        across.addWidget(self._text)
        across.addWidget(self._reset)
        across.addStretch(1)
        self.setLayout(across)
        self.hide()

    def show_line(self, line: TallyLine | None) -> None:
        self.setVisible(line is not None)
        if line is not None:
            self._text.setText(line.text)
            self._reset.setAccessibleName(line.reset_name)
