"""Writing some calls as tables: what will be in them, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from coach.installation import built_from
from coach.offline.export import Format, Wanted, export
from coach.offline.parquet import parquet_is_there
from coach.review.export import Part
from coach.ui.kit.pieces import button, check, column, label, page, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices

LOOK_MS = 200


class ExportPage(QWidget):
    """The page. Nothing is written before the agent has seen what will be in it and chosen where."""

    back_requested = Signal()

    def __init__(self, services: PageServices, call_ids: Sequence[int]) -> None:
        super().__init__()
        self._services, self._call_ids = services, tuple(call_ids)
        self._done = 0
        theme, words = services.theme, services.words
        content = column(theme, spacing=12)
        back = button(words.say("ui.call.back"), "plain", clicked=self.back_requested.emit)
        back.setIcon(theme.icons.icon("back", theme.colour("agent")))
        content.addWidget(held(self._row(back)))
        content.addWidget(label(words.say("ui.export.title", n=len(self._call_ids)), "title", wrap=True))
        self.parts: dict[Part, QCheckBox] = {}
        for part in Part:
            text = words.say("ui.export.part", file=part.value, has=words.say(f"cli.export.has_{part.value}"))
            self.parts[part] = check(text, part is not Part.TRACKS, lambda _on: self._show())
            content.addWidget(self.parts[part])
        self.notes = check(words.say("ui.export.notes"), False, lambda _on: self._show())
        content.addWidget(self.notes)
        self.forms = {form: QRadioButton(words.say(f"ui.export.{form.value}")) for form in Format}
        for form, radio in self.forms.items():
            radio.setAccessibleName(radio.text())
            radio.setChecked(form is Format.CSV)
            radio.toggled.connect(lambda _on: self._show())
        content.addWidget(held(self._row(*self.forms.values())))
        if not parquet_is_there():
            self.forms[Format.PARQUET].setEnabled(False)
            packaged = "" if built_from() is None else "_packaged"
            content.addWidget(label(words.say(f"ui.export.no_parquet{packaged}"), "small", wrap=True))
        self._contents = label("", wrap=True)
        content.addWidget(self._contents)
        self.save = button(words.say("ui.export.save"), "primary", clicked=self._choose)
        content.addWidget(held(self._row(self.save)))
        self._bar = QProgressBar()
        self._bar.setRange(0, max(1, len(self._call_ids)))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words.say("cli.export.progress"))
        self._bar.hide()
        content.addWidget(self._bar)
        self._said = label(words.say("ui.report.nothing_sent"), "small", wrap=True)
        content.addWidget(self._said)
        content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page(theme, content))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(lambda: self._bar.setValue(self._done))
        self._show()

    def first_focus(self) -> QWidget:
        return self.save

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        parts = tuple(part for part, box in self.parts.items() if box.isChecked())
        form = next(form for form, radio in self.forms.items() if radio.isChecked())
        return Wanted(parts, form, self.notes.isChecked())

    def save_to(self, folder: Path) -> None:
        """Write the tables into this new folder."""
        wanted, history, call_ids = self.wanted, self._services.history, self._call_ids
        self._set_busy(True)
        self._services.slow_errands.run(
            lambda: export(call_ids, history.call, folder, wanted, self._progress),
            lambda lost: self._written(folder, lost),
            self._not_written,
        )

    def _row(self, *widgets: QWidget) -> Flow:
        flow = Flow(self._services.theme.px(8))
        for widget in widgets:
            flow.addWidget(widget)
        return flow

    def _progress(self, done: int) -> None:
        self._done = done  # read by the timer, from the other thread

    def _show(self) -> None:
        words, wanted = self._services.words, self.wanted
        self.save.setEnabled(bool(wanted.parts))
        notes = words.say("cli.export.with_notes" if wanted.notes else "cli.export.without_notes")
        self._contents.setText(words.say("ui.export.contents", files=", ".join(wanted.files()), notes=notes))

    def _choose(self) -> None:
        from coach.ui.kit.desktop_facts import choose_place  # noqa: PLC0415  # file dialogs load slowly

        words = self._services.words
        name = words.say("ui.export.folder", when=f"{self._services.now():%Y-%m-%d %H.%M}")
        choose_place(self, words.say("ui.export.save"), name, self.save_to)

    def _written(self, folder: Path, lost: Sequence[int]) -> None:
        words = self._services.words
        self._set_busy(False)
        self._said.setText(words.say("cli.export.written", path=folder))
        if lost:
            self._services.report(words.say("cli.export.lost", numbers=", ".join(map(str, lost))))

    def _not_written(self, failure: Failure) -> None:
        self._set_busy(False)
        self._services.failed(failure)

    def _set_busy(self, busy: bool) -> None:
        self._done = 0
        self.save.setEnabled(not busy)
        self._bar.setVisible(busy)
        self._bar.setValue(0)
        if busy:
            self._timer.start()
        else:
            self._timer.stop()
        say_in(self._said, "")
