"""The page of a call: figures first, then the timeline, then the call in short and what the agent added."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.model.call_notes import AfterCall
from coach.model.cues import CueAnswer, CueId
from coach.ui.after_call.after_call_card import CallFacts
from coach.ui.calls.incident_note import AddedToCall, IncidentNote
from coach.ui.calls.receipt import Receipt
from coach.ui.calls.timeline import Timeline
from coach.ui.kit.pieces import Page, ask, button, column, frame, label, page, plain_first, rename
from coach.ui.kit.reflow import Columns, Flow, held
from coach.ui.shell.page_services import PageServices
from coach.views.call_page_view import CallPageView, FigureView
from coach.views.incident_view import IncidentView

LEAST_FIGURE, LEAST_SHORT = 144, 360
"""The least width of a figure's card and of the call in short, in units: the longest name of a figure
(`words.limits`) on one line, and a fact on two. Ours."""


class CallPage(QWidget):
    """The page of one call. Each call gets a new page."""

    back_requested = Signal()
    delete_requested = Signal(int)
    answered = Signal(CueAnswer)
    """Emitted with the cue and whether it was fair."""
    line_written = Signal(int, object)
    """Emitted with the call's number and an IncidentLine."""
    note_delete_requested = Signal(int)
    added = Signal(int, object)
    """Emitted with the call's number and an Addition."""

    def __init__(self, services: PageServices, view: CallPageView) -> None:
        super().__init__()
        self._services, self._view = services, view
        self._receipts = list(view.receipts)
        theme, words = services.theme, services.words
        content = column(theme, spacing=4)
        self._back = button(words.say("ui.call.back"), "plain", clicked=self.back_requested.emit)
        self._back.setIcon(theme.icons.icon("back", theme.colour("agent")))
        content.addWidget(label(view.title, "title", wrap=True))
        content.addWidget(label("   ·   ".join(view.meta), "muted", wrap=True))
        content.addSpacing(theme.px(12))
        content.addWidget(held(self._cards(view.figures)))
        content.addSpacing(theme.px(20))
        self.timeline = Timeline(theme, view.timeline)
        self.timeline.cue_chosen.connect(self._open_receipt)
        content.addWidget(self.timeline)
        content.addSpacing(theme.px(4))
        hint = "ui.call.choose_cue" if view.timeline.cues else "ui.call.no_cues"
        self._hint = label(words.say(hint), "small", wrap=True)
        content.addWidget(self._hint)
        self.receipt = Receipt(services)
        self.receipt.answered.connect(self.answered)
        content.addWidget(self.receipt)
        for key, fair in ((Qt.Key.Key_F, True), (Qt.Key.Key_N, False)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda fair=fair: self.receipt.answer(fair))
        content.addSpacing(theme.px(12))
        self.added_to_call: AddedToCall | None = None
        content.addWidget(held(self._in_short(view)))
        self.note: IncidentNote | None = None
        self._note_place = column(theme, margins=(0, 20, 0, 0))
        content.addLayout(self._note_place)
        self.show_incident(view.incident)
        content.addSpacing(theme.px(20))
        foot = Flow(theme.px(8))
        foot.addWidget(button(words.say("ui.call.delete"), clicked=self._ask_to_delete))
        content.addWidget(held(foot))
        content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        head = Page(theme, plain_first(theme, self._back), head=True)
        whole.addWidget(head)  # above what scrolls: the way back stays in view
        self.area = page(theme, content)
        whole.addWidget(self.area, 1)

    @property
    def call_id(self) -> int:
        return self._view.call_id

    def name_way_back(self, name: str) -> None:
        """Say where the way back leads."""
        rename(self._back, name)

    def show_incident(self, view: IncidentView | None) -> None:
        """Show the call's incident note; None removes it."""
        if view is None:
            if self.note is not None:
                note, self.note = self.note, None
                note.hide()
                note.deleteLater()
                self._back.setFocus()
        elif self.note is None:
            self.note = IncidentNote(self._services, view, self._view.title)
            call_id = self._view.call_id
            self.note.line_written.connect(lambda line: self.line_written.emit(call_id, line))
            self.note.delete_requested.connect(lambda: self.note_delete_requested.emit(call_id))
            self._note_place.addWidget(self.note)
        else:
            self.note.show_view(view)

    def show_after(self, after: AfterCall) -> None:
        """Show what was added to the call."""
        if self.added_to_call is not None:
            self.added_to_call.show_after(after)

    def keep_typed(self) -> None:
        """Keep the text that was typed but not yet added."""
        if self.note is not None:
            self.note.add_typed()

    def write_note(self) -> None:
        """Move the keyboard into the call's note."""
        if self.added_to_call is not None:
            self.added_to_call.note.setFocus()

    def _in_short(self, view: CallPageView) -> Columns:
        """Return the call in short, as on its card, with what the agent adds beside it."""
        theme, words = self._services.theme, self._services.words
        across = Columns(theme.px(12), most=2, least_px=theme.px(LEAST_SHORT))
        cards: list[tuple[str, QWidget]] = [("ui.call.short", CallFacts(theme, view.short, view.lines))]
        if view.short.takes_additions:
            self.added_to_call = AddedToCall(theme, words, self._services.now, view.short.after)
            self.added_to_call.added.connect(lambda addition: self.added.emit(view.call_id, addition))
            cards.append(("ui.call.added", self.added_to_call))
        for key, content in cards:
            inside = column(theme, spacing=12, margins=(16, 12, 16, 16))
            inside.addWidget(label(words.say(key), "section", wrap=True))
            inside.addWidget(content)
            inside.addStretch(1)
            card = frame("card")
            card.setLayout(inside)
            across.addWidget(card)
        return across

    def first_focus(self) -> QWidget:
        return self._back

    def _cards(self, figures: tuple[FigureView, ...]) -> Columns:
        theme = self._services.theme
        grid = Columns(theme.px(12), most=len(figures), least_px=theme.px(LEAST_FIGURE))
        for figure in figures:
            inside = column(theme, spacing=2, margins=(12, 12, 12, 12))
            inside.addWidget(label(figure.name, "muted", wrap=True))
            inside.addWidget(label(figure.figure, "figure", wrap=True))
            inside.addWidget(label(figure.compared, "small", wrap=True))
            inside.addStretch(1)
            card = frame("card")
            card.setAccessibleName(f"{figure.name}: {figure.figure}, {figure.compared}")
            card.setLayout(inside)
            grid.addWidget(card)
        return grid

    def open_cue(self, cue: CueId) -> None:
        """Open the receipt of this cue, if the page has it."""
        for index, one in enumerate(self._receipts):
            if one.cue == cue:
                self.timeline.marks[index].setFocus()
                self._open_receipt(index)

    def keep_answer(self, answer: CueAnswer) -> None:
        """Remember the answer, so that the receipt shows it when it is opened again."""
        self._receipts = [
            replace(one, fair=answer.fair) if one.cue == answer.cue else one for one in self._receipts
        ]

    def _open_receipt(self, index: int) -> None:
        self._hint.hide()
        self.receipt.show_view(self._receipts[index])

    def _ask_to_delete(self) -> None:
        words = self._services.words
        ask(
            self,
            words.say("ui.call.delete_title"),
            words.say("ui.call.delete_text", when=self._view.title),
            yes=words.say("ui.call.delete_yes"),
            no=words.say("ui.call.delete_no"),
            then=lambda: self.delete_requested.emit(self._view.call_id),
        )
