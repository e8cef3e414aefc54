"""The cues: each on or off, and how early it comes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLabel, QRadioButton, QWidget

from coach.model.cues import CueKind
from coach.settings.schema import When
from coach.ui.parts import Parts
from coach.ui.presenters.settings import CueRow, cue_rows, with_cue
from coach.ui.widgets.pieces import label, row

NO_THRESHOLD = frozenset({CueKind.BACK_IN_RANGE, CueKind.GAVE_WAY})
"""A credit comes when it is due: there is no earlier or later."""


class CueSettingsGrid(QWidget):
    """One line a cue: icon, name with its switch, what it means, three places for its threshold."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._icons: list[tuple[QLabel, str]] = []
        theme = parts.theme
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(2, 1)
        for line, cue in enumerate(cue_rows(parts.words, parts.preferences.now)):
            self._add(grid, line, cue)
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
