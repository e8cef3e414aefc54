"""History: all calls, what stands beside them, and the page of the one that was opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QVBoxLayout, QWidget

from coach.model.advice import NO_TIPS, TipBook
from coach.model.call import CallHeader, KeptCall
from coach.model.call_notes import IncidentLine
from coach.model.call_table import CallTable
from coach.model.cues import CueAnswer, CueId
from coach.review.effect import Effect, effect_of_cues
from coach.review.figures import RISE_RECOVERY_S
from coach.ui.calls.call_list import CallList
from coach.ui.calls.call_page import CallPage
from coach.ui.calls.call_pane import CallPane
from coach.ui.calls.call_parts import CallParts
from coach.ui.calls.deletions import Deletions
from coach.ui.calls.export_page import ExportPage
from coach.ui.calls.import_page import ImportPage
from coach.ui.calls.reports import Reports
from coach.ui.kit.pieces import choose, column, scroll_once_laid_out, still_page
from coach.ui.kit.side_by_side import SideBySide
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.way_back import Place
from coach.views.call_page_view import call_page
from coach.views.call_rows import effect_line
from coach.views.filter_view import way_back_name
from coach.views.incident_view import incident_view

if TYPE_CHECKING:
    from coach.ui.report.report_page import ReportPage

WIDEST = 1240
"""The content is at most so wide, in units: the list beside what changes over weeks. Ours."""


class HistoryPage(QWidget):
    """The list, and over it the page of one call."""

    changed = Signal()
    """Emitted when a call or its note was deleted, here or elsewhere: the history must be read again."""
    sample_requested = Signal()
    added = Signal(int, object)
    """Emitted with the call's number and an Addition."""
    going = Signal(object)
    """Emitted before a call's page opens, with its number, and before the list comes back, with None."""
    gone = Signal(int)
    """Emitted when the call whose page was open is no longer kept."""

    tip_requested = Signal(str)
    """Emitted with the title of a tip."""
    practice_requested = Signal(str)
    """Emitted with the cue that what to try is about."""
    left = Signal()
    """Emitted to go back from a call to another place than History."""

    def __init__(
        self,
        services: PageServices,
        deletions: Deletions,
        tips: Callable[[], TipBook] = lambda: NO_TIPS,
        came_from: Callable[[], Place] = lambda: Place.HISTORY,
    ) -> None:
        """`tips` gives the tips in use, `came_from` the place from which a call was opened."""
        super().__init__()
        self._services, self._deletions, self._tips = services, deletions, tips
        self._came_from = came_from
        theme, words = services.theme, services.words
        self.pane = CallPane(services, deletions)
        self.pane.opened.connect(self.open_call)
        self.pane.sample_requested.connect(self.sample_requested)
        self.pane.found_changed.connect(self._found_changed)
        self.pane.export_requested.connect(self._open_export)
        self.pane.import_requested.connect(self._open_import)
        self._parts = CallParts(services, self._show_parts)
        self.reports = Reports(services, self._show_report)
        self.pane.report_requested.connect(self.reports.of_chosen)
        self.pane.join_requested.connect(self._parts.join)
        self._over: QWidget | None = None
        self._sides = SideBySide(
            theme, self.pane, (words.say("ui.history.calls_tab"), words.say("ui.history.week_tab"))
        )
        content = column(theme)
        content.addWidget(self._sides, 1)
        self._stack = QStackedWidget()
        self._list_page = still_page(theme, content, widest=WIDEST)
        self._stack.addWidget(self._list_page)
        self._not_read_yet = QWidget()
        self._stack.addWidget(self._not_read_yet)
        self._call: CallPage | None = None
        self._told: CallTable | None = None
        self._wanted = 0
        self._wanted_cue: CueId | None = None
        self._wanted_note = False
        self._wanted_px = 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.pane.look()  # the list is there when the page is opened

    def set_side(self, side: QWidget) -> None:
        """Put this beside the list; in a narrow window it is a second tab."""
        self._sides.set_side(side)

    @property
    def list(self) -> CallList:
        return self.pane.list

    @property
    def call_shown(self) -> CallPage | None:
        return self._call

    @property
    def open_call_id(self) -> int | None:
        return None if self._call is None else self._call.call_id

    @property
    def area(self) -> QAbstractScrollArea:
        return self.list if self._call is None else self._call.area

    def show_calls(self, _newest: Sequence[CallHeader]) -> None:
        """Look again for the calls of the list: the history was read anew.

        It does so out of sight too: what was deleted elsewhere must not be seen when the page opens.
        """
        self.pane.look()

    def _found_changed(self) -> None:
        """Close the page of a call that is gone, and say again whether cues help."""
        found, open_id = self.pane.found, self.open_call_id
        if found is None:
            return
        if open_id is not None and (
            open_id in self._deletions.hidden or not np.any(found.table.call_id == open_id)
        ):
            self._call_gone()
        if found.table is not self._told:
            self._told, table, history = found.table, found.table, self._services.history
            self._services.fetch_slowly(
                lambda: effect_of_cues(
                    table, lambda call_ids: history.times_of(RISE_RECOVERY_S.name, call_ids)
                ),
                self._show_effect,
            )

    def open_call(self, call_id: int, cue: CueId | None = None, *, note: bool = False) -> None:
        """Fetch a call and show its page, at the receipt of `cue` or, with `note`, at its note.

        If two calls are asked for in a row, the later one is shown. If it can't be read, no other call is shown
        in its place: opened from elsewhere, the page is empty until the call is read.
        """
        if not self.isVisible():
            self._leave_call()
            self._stack.setCurrentWidget(self._not_read_yet)
        self._wanted, self._wanted_cue, self._wanted_note, self._wanted_px = call_id, cue, note, 0
        self._fetch_call(call_id)

    def return_to(self, call_id: int | None, scrolled_px: int, /) -> None:
        """Show this call again as far as it was scrolled; None shows the list."""
        if call_id is None:
            self._leave_call()
        elif call_id == self.open_call_id:
            self.area.verticalScrollBar().setValue(scrolled_px)
        else:
            self._wanted, self._wanted_cue, self._wanted_note = call_id, None, False
            self._wanted_px = scrolled_px
            self._fetch_call(call_id)

    def _fetch_call(self, call_id: int) -> None:
        history = self._services.history
        self._services.errands.run(
            lambda: history.call(call_id), self._show_call, lambda failure: self._not_opened(call_id, failure)
        )

    def _not_opened(self, call_id: int, failure: Failure) -> None:
        """Read the calls again after a call could not be opened: another program may have deleted it."""
        if self._stack.currentWidget() is self._not_read_yet:
            self._stack.setCurrentWidget(self._list_page)
        if call_id == self._wanted and self._call is not None and self._call.call_id != call_id:
            self.close_call()
        if failure.problem is not None and failure.problem.key == "history.unreadable_call":
            self._offer_for_unreadable(call_id)
            return
        self._services.failed(failure)
        self.changed.emit()

    def _offer_for_unreadable(self, call_id: int) -> None:
        """Offer what can be done with a call that can't be read: set it aside, or delete it."""
        words, history = self._services.words, self._services.history
        choose(
            self,
            words.say("ui.history.unreadable_title"),
            words.say("ui.history.unreadable_text"),
            {
                words.say("ui.history.set_aside"): lambda: self._services.keep(
                    lambda: history.set_aside(call_id), lambda _none: self.changed.emit()
                ),
                words.say("ui.history.delete_unreadable"): lambda: self._delete(call_id),
            },
            no=words.say("ui.history.leave_unreadable"),
        )

    def _show_effect(self, effect: Effect | None) -> None:
        self.pane.say(effect_line(self._services.words, effect))

    def close_call(self) -> None:
        """Go back to the list."""
        if self._call is not None:
            self.going.emit(None)
        self._leave_call()

    def _leave_for_elsewhere(self) -> None:
        self._leave_call()
        self.left.emit()

    def go_first(self) -> None:
        """Show the list; where it is shown already, all calls."""
        self._sides.show_main()
        if self._call is None:
            self.pane.show_everything()
        self._leave_call()

    def _leave_call(self) -> None:
        self.keep_typed()
        self._take_away()

    def _call_gone(self) -> None:
        call_id = self.open_call_id
        self._take_away()
        if call_id is not None:
            self.gone.emit(call_id)

    def keep_typed(self) -> None:
        """Keep the text that was typed on the call's page but not yet added."""
        if self._call is not None:
            self._call.keep_typed()

    # What opens over the list or a call

    @property
    def over(self) -> QWidget | None:
        """The page over the list or over a call: a report, an export, an import."""
        return self._over

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes first what opened over the list or a call."""
        if event.key() == Qt.Key.Key_Escape and self._over is not None:
            self._close_over()
            return
        super().keyPressEvent(event)

    def _show_report(self, page: ReportPage) -> None:
        page.back_requested.connect(self._close_over)
        self._show_over(page, page.first_focus())

    def _open_export(self, call_ids: Sequence[int]) -> None:
        page = ExportPage(self._services, call_ids)
        page.back_requested.connect(self._close_over)
        self._show_over(page, page.first_focus())

    def _open_import(self) -> None:
        if self._services.imports is not None:
            page = ImportPage(self._services, self._services.imports)
            page.back_requested.connect(self._close_over)
            page.changed.connect(self.changed)
            self._show_over(page, page.first_focus())

    def _show_over(self, page: QWidget, focus: QWidget) -> None:
        self._close_over()
        self._over = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        focus.setFocus()

    def _close_over(self) -> None:
        if self._over is None:
            return
        page, self._over = self._over, None
        self._stack.removeWidget(page)
        page.deleteLater()
        under = self._list_page if self._call is None else self._call
        self._stack.setCurrentWidget(under)
        (self.list if self._call is None else self._call.first_focus()).setFocus()

    def _take_away(self) -> None:
        self._wanted = 0
        self._close_over()
        if self._call is not None:
            self._stack.removeWidget(self._call)
            self._call.deleteLater()
            self._call = None
            self.list.setFocus()

    def _show_call(self, kept: KeptCall) -> None:
        if kept.header.call_id != self._wanted:
            return
        self.going.emit(kept.header.call_id)
        self._leave_call()
        view = call_page(self._services.words, kept, self._services.now().date())
        self._call = CallPage(self._services, view, self._tips())
        self._call.tip_requested.connect(self.tip_requested)
        self._call.practice_requested.connect(self.practice_requested)
        words, today, came_from = self._services.words, self._services.now().date(), self._came_from()
        if came_from is Place.HISTORY:
            self._call.ways.name_back(way_back_name(words, self.pane.wanted, today))
            self._call.back_requested.connect(self.close_call)
        else:
            self._call.ways.name_back(words.say(f"ui.places.{came_from.value}"))
            self._call.back_requested.connect(self._leave_for_elsewhere)
        self._call.previous_requested.connect(lambda: self._open_beside(-1))
        self._call.next_requested.connect(lambda: self._open_beside(1))
        self._call.delete_requested.connect(self._delete)
        self._call.report_requested.connect(self.reports.of_call)
        self._call.incident_report_requested.connect(self.reports.of_incident)
        self._call.split_requested.connect(self._parts.split)
        self._call.bring_back_requested.connect(self._parts.bring_back)
        self._call.answered.connect(lambda answer: self._answer(view.call_id, answer))
        self._call.line_written.connect(self._add_line)
        self._call.note_delete_requested.connect(self._delete_note)
        self._stack.addWidget(self._call)
        self._stack.setCurrentWidget(self._call)
        self._call.first_focus().setFocus()
        self._call.added.connect(self.added)
        if self._wanted_cue is not None:
            self._call.open_cue(self._wanted_cue)
        if self._wanted_note:
            self._call.write_note()
        if self._wanted_px:
            scroll_once_laid_out(self._call.area, self._wanted_px)

    def _show_parts(self, call_id: int) -> None:
        """Show what was split, joined or brought back."""
        self.changed.emit()
        self.pane.look()
        self.open_call(call_id)

    def _open_beside(self, step: int) -> None:
        """Open the call before or after this one, in the order of the list."""
        call_ids = self.pane.call_ids
        at = np.flatnonzero(call_ids == self.open_call_id)
        if len(at) and 0 <= at[0] + step < len(call_ids):
            self.open_call(int(call_ids[at[0] + step]))

    def show_added(self, kept: KeptCall) -> None:
        """Show what was added to this call. The rest of its page stays as it is."""
        if self._call is not None and kept.header.call_id == self._call.call_id:
            self._call.show_after(kept.after)
            for answer in kept.answers:
                self._call.keep_answer(answer)

    def _answer(self, call_id: int, answer: CueAnswer) -> None:
        history, page = self._services.history, self._call

        def kept(_none: None) -> None:
            if page is not None and page is self._call:
                page.keep_answer(answer)

        self._services.keep(lambda: history.answer(call_id, answer), kept)

    def _add_line(self, call_id: int, line: IncidentLine) -> None:
        history = self._services.history

        def add() -> KeptCall:
            history.add_incident_line(call_id, line)
            return history.call(call_id)

        self._services.keep(add, self._show_note)

    def _delete_note(self, call_id: int) -> None:
        history = self._services.history

        def delete() -> KeptCall:
            history.delete_incident(call_id)
            return history.call(call_id)

        self._services.keep(delete, self._show_note)

    def _show_note(self, kept: KeptCall) -> None:
        """Show the changed note. The rest of the page stays as it is, and does not scroll."""
        if self._call is not None and kept.header.call_id == self._call.call_id:
            self._call.show_incident(incident_view(self._services.words, kept, self._services.now().date()))
        if kept.incident is None:
            self.changed.emit()

    def _delete(self, call_id: int) -> None:
        """Delete a call, which can be undone for a while."""
        self._deletions.delete([call_id])
