"""All calls: the search, the filters, the list or the calendar, and what can be done with what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from coach.model.call import CallState
from coach.model.call_table import IntArray
from coach.review.finding import STARTED, CallFilter, local_days
from coach.ui.calls.calendar import Calendar
from coach.ui.calls.call_list import CallList
from coach.ui.calls.deletions import Deletions
from coach.ui.calls.filter_bar import FilterBar
from coach.ui.calls.foot_bar import ChosenBar, UndoBar
from coach.ui.calls.found_calls import CallSearch, Found, RowReader
from coach.ui.kit.pieces import button, column, label, row, say_in
from coach.ui.kit.reflow import Beside, held
from coach.ui.kit.search_field import SearchField
from coach.ui.kit.side_by_side import segments
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import History
from coach.views.call_rows import CallRow
from coach.views.filter_view import everything_in_order
from coach.views.wording import day

HURRY_MS = 8
"""How often what is being read is asked for while somebody waits for it: ours, half a picture of a screen."""
LEAST_SEARCH = 240
"""The least width of the search field beside the title, in units; else it stands below. Ours."""


class CallPane(QWidget):
    """The list and all that belongs to it."""

    opened = Signal(int)
    sample_requested = Signal()
    export_requested = Signal(object)
    """Emitted with the numbers of the calls to export."""
    report_requested = Signal(object)
    join_requested = Signal(object)
    """Emitted with the numbers of the two calls to join."""
    import_requested = Signal()
    found_changed = Signal()
    """Emitted when other calls were found, or the same ones again."""

    def __init__(self, services: PageServices, deletions: Deletions) -> None:
        super().__init__()
        self._services, self._deletions = services, deletions
        theme, words = services.theme, services.words
        self.found: Found | None = None
        self._shown_ids: IntArray = np.zeros(0, np.int64)
        self._hidden: frozenset[int] = frozenset()
        self._search = CallSearch(services, self._show)
        self._rows = RowReader(services, self._take_rows)
        self._hurry = QTimer(self)
        self._hurry.setInterval(HURRY_MS)
        self._hurry.timeout.connect(self._deliver)
        title = words.say("ui.places.history")
        forms, (self.as_list, self.as_calendar) = segments(
            theme,
            words.say("ui.history.shown_as"),
            (words.say("ui.history.list"), words.say("ui.history.calendar")),
        )
        self.field = SearchField()
        self.field.setAccessibleName(words.say("ui.history.search"))
        self.field.setPlaceholderText(words.say("ui.history.search_hint"))
        self.field.textChanged.connect(lambda text: self.look(replace(self._search.wanted, words=text)))
        head = Beside(theme.px(12), least_px=theme.px(LEAST_SEARCH), grows=2)
        brings_in = button(words.say("ui.history.import_them"), clicked=self.import_requested.emit)
        brings_in.setVisible(services.imports is not None)
        for widget in (label(title, "title"), forms, self.field, brings_in):
            head.addWidget(widget)
        self.filters = FilterBar(theme, words, lambda: services.now().date())
        self.filters.changed.connect(self.look)
        self.list = CallList(
            theme, words.say("ui.history.title"), words.say("ui.history.loading"), chooses=True
        )
        self.list.opened.connect(self.opened)
        self.list.lacking.connect(self._read_rows)
        self.list.chosen_changed.connect(self._show_chosen)
        self.list.delete_requested.connect(self._delete)
        self.list.menu_requested.connect(self._open_menu)
        self.calendar = Calendar(theme, words, services.now().date())
        self.calendar.day_chosen.connect(self._show_day)
        self._forms = QStackedWidget()
        self._forms.addWidget(self.list)
        self._forms.addWidget(self.calendar)
        self.as_calendar.toggled.connect(self._turn)
        self._nothing = label(words.say("ui.history.nothing_found"), "muted", wrap=True)
        self._empty = label(words.say("ui.history.empty"), "muted", wrap=True)
        sample = button(words.say("ui.history.empty_button"), "primary", clicked=self.sample_requested.emit)
        across = row(theme)
        across.addWidget(sample)
        across.addStretch(1)
        self._empty_row = held(across)
        self._note = label("", "muted", wrap=True)
        self._note.hide()
        self.chosen = ChosenBar(theme, words)
        self.chosen.delete_requested.connect(self._delete)
        self.chosen.tagged.connect(self._tag)
        self.chosen.export_requested.connect(self._export)
        self.chosen.report_requested.connect(lambda: self.report_requested.emit(self.list.chosen))
        self.chosen.join_requested.connect(lambda: self.join_requested.emit(self.list.chosen))
        self.undo = UndoBar(theme, words)
        self.undo.undo_requested.connect(self._undo)
        content = column(theme, spacing=8)
        content.addWidget(held(head))
        for widget in (self.filters, self._empty, self._empty_row, self._note, self._nothing):
            content.addWidget(widget)
        content.addWidget(self._forms, 1)
        content.addStretch(0)
        content.addWidget(self.chosen)
        content.addWidget(self.undo)
        self.setLayout(content)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.take_typing),
            (QKeySequence.StandardKey.Undo, self._undo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        deletions.on_change(self._deletions_changed)
        for widget in (self.filters, self._empty, self._empty_row, self._nothing):
            widget.hide()

    @property
    def wanted(self) -> CallFilter:
        """What the list is narrowed by, and its order."""
        return self._search.wanted

    @property
    def call_ids(self) -> IntArray:
        """The calls of the list, in order."""
        return self._shown_ids

    def take_typing(self) -> None:
        """Move the keyboard into the search."""
        self.field.setFocus()
        self.field.selectAll()

    def look(self, wanted: CallFilter | None = None) -> None:
        """Look for these calls; without a filter, for the same again."""
        self._search.look(wanted)
        self._hurry.start()
        if wanted is not None and self.field.text() != wanted.words:
            self.field.setText(wanted.words)

    def show_everything(self) -> None:
        """Show all calls, in the order that was chosen."""
        if self.wanted.narrows:
            self.look(everything_in_order(self.wanted))

    def say(self, sentence: str) -> None:
        """Say something above the list; "" says nothing."""
        say_in(self._note, sentence)

    def _show(self, found: Found) -> None:
        before, self.found = self.found, found
        if found is before:
            self.found_changed.emit()
            return
        self.chosen.offer_tags(found.tags)
        if before is not None and found.wanted != before.wanted:
            self.list.forget_place()
        self._show_found()

    def _show_found(self) -> None:
        if self.found is None:
            return
        services, today = self._services, self._services.now().date()
        self._hidden = self._deletions.hidden
        found = self.found.without(self._hidden)
        self._shown_ids = found.call_ids
        days = local_days(found.table)[found.places] if found.wanted.order == STARTED else None
        words = services.words

        def name_day(one: date) -> str:
            return day(words, one, today)

        self.list.keep_place(lambda: self.list.calls.show(found.call_ids, days, name_day))
        self.list.take_rows([row.call_id for row in found.rows], found.rows)
        calls = len(found.table) - len(self._hidden)
        self.filters.show_found(found, calls)
        if self.as_calendar.isChecked():
            self.calendar.show_found(found, today)
        any_kept, any_found = calls > 0, bool(len(found.places))
        self.filters.setVisible(any_kept)
        self._empty.setVisible(not any_kept)
        self._empty_row.setVisible(not any_kept)
        self._nothing.setVisible(any_kept and not any_found)
        self._forms.setVisible(any_found or (any_kept and self.as_calendar.isChecked()))
        self._show_chosen()
        self.found_changed.emit()

    def _read_rows(self, call_ids: Sequence[int]) -> None:
        if self.found is not None:
            self._rows.read(call_ids, self.found.wanted)
        self._hurry.start()

    def _deliver(self) -> None:
        """Show at once what was read: whoever searches or scrolls is looking."""
        self._services.errands.deliver()
        if not self._services.errands.busy:
            self._hurry.stop()

    def _take_rows(self, wanted: CallFilter, asked: Sequence[int], rows: Sequence[CallRow]) -> None:
        """Take the rows that were read, unless the list shows by now what another filter lets through."""
        if self.found is not None and wanted == self.found.wanted:
            self.list.take_rows(asked, rows)
        else:
            self.list.viewport().update()  # it asks again for what it lacks

    def _show_chosen(self) -> None:
        chosen = 0 if self.as_calendar.isChecked() else len(self.list.calls.chosen)
        self.chosen.show_chosen(chosen, len(self._shown_ids))

    def _turn(self, calendar: bool) -> None:
        self._forms.setCurrentIndex(1 if calendar else 0)
        self._show_found()

    def _show_day(self, one: date) -> None:
        self.as_list.setChecked(True)
        self.look(replace(self.wanted, since=one, until=one))
        self.list.setFocus()

    # What is chosen

    def _open_menu(self, place: QPoint) -> None:
        words, current, list_ = self._services.words, self.list.current_call, self.list
        if current is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        chosen = current in list_.calls.chosen
        for key, act in (
            ("open_call", lambda: self.opened.emit(current)),
            ("leave_out" if chosen else "choose_call", lambda: list_.toggle(current)),
            ("choose_all", list_.choose_all),
            ("tag_them", self._ask_for_tag),
            ("export_them", self._export),
            ("delete_them", self._delete),
        ):
            menu.addAction(words.say(f"ui.history.{key}")).triggered.connect(lambda _on=False, act=act: act())
        menu.popup(place)

    def _ask_for_tag(self) -> None:
        if not self.list.chosen:
            self.list.calls.choose(self.list.acted_on, True)
            self._show_chosen()
        self.chosen.ask_for_tag()

    def _tag(self, name: str) -> None:
        history, call_ids = self._services.history, self.list.chosen
        self._services.keep(lambda: tag_those_over(history, call_ids, name), lambda _none: self.look())
        self.list.setFocus()

    def _export(self) -> None:
        call_ids = self.list.acted_on
        if call_ids:
            self.export_requested.emit(call_ids)

    def _delete(self) -> None:
        call_ids = self.list.acted_on
        if call_ids:
            self._deletions.delete(call_ids)
            self.list.setFocus()

    def _undo(self) -> None:
        back = self._deletions.undo()
        rows = [row for row in map(self.list.calls.row_of, back) if row is not None]
        if rows:
            self.list.setCurrentIndex(self.list.calls.index(min(rows)))
            self.list.setFocus()

    def _deletions_changed(self) -> None:
        self.undo.show_deleted(*self._deletions.newest)
        if self._deletions.hidden != self._hidden:
            self._show_found()


def tag_those_over(history: History, call_ids: Sequence[int], name: str) -> None:
    """Tag those of these calls that are over."""
    over = [one.call_id for one in history.headers(call_ids) if one.state is not CallState.RUNNING]
    history.tag_calls(over, name)
