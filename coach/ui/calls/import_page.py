"""Bringing in a folder of old recordings: choose it, see what is in it, say which channel is yours, and
begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from coach.offline.folder_import import AgentSide
from coach.offline.import_dates import moment_in
from coach.ui.kit.pieces import button, column, label, page, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import Imports
from coach.views.import_view import ImportView, import_view

LOOK_MS = 200
LIST_HEIGHT = 220
MOST_ROWS = 500
"""More recordings than this are counted but not listed: their dates are read the same way."""


class ImportPage(QWidget):
    """The page. It shows the state of the import, which goes on when the page is left."""

    back_requested = Signal()
    changed = Signal()
    """Emitted when calls came in: the history must be read again."""

    def __init__(self, services: PageServices, imports: Imports) -> None:
        super().__init__()
        self._services, self._imports = services, imports
        self._folder: Path | None = None
        self._shown: ImportView | None = None
        self._new = 0
        theme, words = services.theme, services.words
        content = column(theme, spacing=12)
        back = button(words.say("ui.call.back"), "plain", clicked=self.back_requested.emit)
        back.setIcon(theme.icons.icon("back", theme.colour("agent")))
        content.addWidget(held(self._row(back)))
        content.addWidget(label(words.say("ui.import.title"), "title", wrap=True))
        content.addWidget(label(words.say("ui.import.hint"), "muted", wrap=True))
        self.pattern = QLineEdit()
        self.pattern.setPlaceholderText(words.say("ui.import.pattern_hint"))
        named = label(words.say("ui.import.pattern"))
        named.setBuddy(self.pattern)
        self.pattern.setAccessibleName(named.text())
        self.pattern.editingFinished.connect(self._look_again)
        self._choose = button(words.say("ui.import.choose"), "primary", clicked=self._choose_folder)
        content.addWidget(held(self._row(self._choose)))
        content.addWidget(named)
        content.addWidget(self.pattern)
        self._sentence = label("", wrap=True)
        content.addWidget(self._sentence)
        self.found = QTreeWidget()
        self.found.setRootIsDecorated(False)
        self.found.setAccessibleName(words.say("ui.import.list"))
        self.found.setHeaderLabels([words.say(f"ui.import.column_{name}") for name in ("when", "by", "name")])
        self.found.setFixedHeight(theme.px(LIST_HEIGHT))
        content.addWidget(self.found)
        self._which = label(words.say("cli.import.which"))
        content.addWidget(self._which)
        self.sides = {side: QRadioButton(words.say(f"ui.import.side_{side.value}")) for side in AgentSide}
        for radio in self.sides.values():
            radio.setAccessibleName(radio.text())
            radio.toggled.connect(lambda _on: self._show())
        self._side_row = held(self._row(*self.sides.values()))
        content.addWidget(self._side_row)
        self.begin = button(words.say("ui.import.begin"), "primary", clicked=self._begin)
        self.stop = button(words.say("ui.import.stop"), clicked=imports.stop)
        content.addWidget(held(self._row(self.begin, self.stop)))
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words.say("ui.import.progress"))
        content.addWidget(self._bar)
        self._failed = label("", "attention", wrap=True)
        content.addWidget(self._failed)
        content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page(theme, content))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._show)
        self._show()

    def first_focus(self) -> QWidget:
        return self._choose

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def take(self, folder: Path) -> None:
        """Look through this folder."""
        self._folder = folder
        if self._pattern_is_right():
            self._imports.look(folder, self.pattern.text().strip())
            self._show()

    def _row(self, *widgets: QWidget) -> Flow:
        flow = Flow(self._services.theme.px(8))
        for widget in widgets:
            flow.addWidget(widget)
        return flow

    def _choose_folder(self) -> None:
        from coach.ui.kit.desktop_facts import choose_folder  # noqa: PLC0415  # file dialogs load slowly

        choose_folder(self, self._services.words.say("ui.import.choose"), self.take)

    def _look_again(self) -> None:
        if self._folder is not None:
            self.take(self._folder)

    def _pattern_is_right(self) -> bool:
        pattern = self.pattern.text().strip()
        if pattern:
            try:
                moment_in("", pattern)
            except ValueError as error:
                self._services.report(self._services.words.say("cli.import.bad_pattern", code=str(error)))
                return False
        return True

    @property
    def _chosen(self) -> AgentSide | None:
        return next((side for side, radio in self.sides.items() if radio.isChecked()), None)

    def _begin(self) -> None:
        if self._chosen is not None:
            self._imports.hear(self._chosen)
            self._show()

    def _show(self) -> None:
        state = self._imports.state()
        view = import_view(self._services.words, state)
        if self._shown is None or view.rows != self._shown.rows:
            self._list(view)
        if view.side is not None and self._chosen is None:
            self.sides[view.side].setChecked(True)
        self._shown = view
        say_in(self._sentence, view.sentence)
        self.found.setVisible(bool(view.rows))
        for widget in (self._which, self._side_row, self.begin):
            widget.setVisible(view.can_begin)
        self.begin.setEnabled(self._chosen is not None)
        self.stop.setVisible(view.can_stop)
        self._bar.setVisible(view.part is not None)
        self._bar.setValue(round(1000 * (view.part or 0.0)))
        say_in(self._failed, "\n".join(view.failed))
        if state.new != self._new:
            self._new = state.new
            self.changed.emit()

    def _list(self, view: ImportView) -> None:
        self.found.clear()
        for row in view.rows[:MOST_ROWS]:
            item = QTreeWidgetItem(self.found, [row.when, row.by, row.name])
            item.setToolTip(2, row.problem or row.name)
            if row.problem:
                item.setText(0, self._services.words.say("ui.import.not"))
        for at in range(3):
            self.found.resizeColumnToContents(at)
