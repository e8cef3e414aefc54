"""The page of a call: figures first, then its instrument, then the call in short and what the agent added.

The same page shows a call that is over and one under way: that one is read again once a second.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from coach.model.advice import NO_TIPS, TipBook
from coach.model.call import KeptCall
from coach.model.call_notes import AfterCall, MomentNote
from coach.model.cues import CueAnswer, CueId
from coach.review.four_weeks import FourWeeks, four_weeks_before
from coach.ui.calls.call_ways import CallWays
from coach.ui.calls.figure_cards import FigureCards
from coach.ui.calls.in_short import InShort
from coach.ui.calls.incident_note import IncidentNote
from coach.ui.calls.jump_bar import JumpBar
from coach.ui.calls.moment_notes import NoteEditor, TagChips
from coach.ui.calls.own_sound_row import OwnSoundRow
from coach.ui.calls.receipt import Receipt
from coach.ui.kit.pieces import ask, button, column, label, page, rename
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.plot.instrument import Instrument
from coach.ui.plot.legend import Legend
from coach.ui.shell.page_services import PageServices
from coach.views.after_call_view import MomentsWritten, TagsWritten
from coach.views.call_page_view import CallPageView, call_page
from coach.views.incident_view import IncidentView
from coach.views.timeline_view import with_notes
from coach.views.wording import clock

READ_AGAIN_MS = 1000
"""How often a call under way is read again. It is kept every 4 s (runtime.call_run.WRITE_EVERY_S), and nothing
on the page is meant for the corner of an eye."""
LEAST_TAGS = 160
"""The least width of the tags beside the title, in units. Ours."""


@dataclass(frozen=True, slots=True)
class _Beside:
    """What a call is shown over, the tags that are known, and how many calls it stands in place of."""

    before: FourWeeks | None
    tags: tuple[str, ...]
    stands_for: int


class CallPage(QWidget):
    """The page of one call. Each call gets a new page."""

    back_requested = Signal()
    previous_requested = Signal()
    next_requested = Signal()
    tip_requested = Signal(str)
    practice_requested = Signal(str)
    """Emitted with the cue that what to try is about."""
    """Emitted with the title of a tip."""
    delete_requested = Signal(int)
    report_requested = Signal(object)
    """Emitted with the whole call."""
    incident_report_requested = Signal(object)
    """Emitted with the whole call, of which the incident is to be reported."""
    split_requested = Signal(int, float)
    """Emitted with the call's number and the second at which another call begins."""
    bring_back_requested = Signal(int)
    """Emitted with the number of a call that stands in the place of others."""
    answered = Signal(CueAnswer)
    """Emitted with the cue and whether it was fair."""
    line_written = Signal(int, object)
    """Emitted with the call's number and an IncidentLine."""
    note_delete_requested = Signal(int)
    added = Signal(int, object)
    """Emitted with the call's number and an Addition."""

    def __init__(self, services: PageServices, view: CallPageView, tips: TipBook = NO_TIPS) -> None:
        super().__init__()
        self._services, self._view = services, view
        self._receipts = list(view.receipts)
        self._before: FourWeeks | None = None
        theme, words = services.theme, services.words
        content = column(theme, spacing=4)
        content.addLayout(self._heading(view))
        content.addSpacing(theme.px(8))
        self.cards = FigureCards(theme, view.figures)
        content.addWidget(self.cards)
        content.addSpacing(theme.px(12))
        self.timeline = Instrument(theme, words, view.timeline)
        self.timeline.cue_chosen.connect(self._open_receipt)
        self.cards.moment_chosen.connect(self.timeline.go)
        self.tags.moment_chosen.connect(self.timeline.move_hairline)
        self.jumps = JumpBar(theme, words, self.timeline, self)
        content.addWidget(self.jumps)
        content.addSpacing(theme.px(4))
        content.addWidget(self.timeline)
        self.legend = Legend(theme, words, view.timeline)
        content.addWidget(self.legend)
        content.addSpacing(theme.px(4))
        hint = "ui.call.choose_cue" if view.timeline.cues else "ui.call.no_cues"
        self._hint = label(words.say(hint), "small", wrap=True)
        content.addWidget(self._hint)
        self.own_sound: OwnSoundRow | None = None
        if view.kept is not None:
            self.own_sound = OwnSoundRow(services, view.kept.header, self.timeline, self)
            content.addWidget(self.own_sound)
            if not view.running:
                self.own_sound.look()
        self.notes = NoteEditor(theme, words)
        self.notes.show_notes(view.short.after.moments)
        self.notes.written.connect(self._notes_written)
        self.timeline.note_chosen.connect(self._change_note)
        self.notes.closed.connect(self.timeline.setFocus)
        content.addWidget(self.notes)
        self.receipt = Receipt(services)
        self.receipt.answered.connect(self.answered)
        content.addWidget(self.receipt)
        content.addSpacing(theme.px(12))
        self.short = InShort(services, view, tips)
        self.short.tip_requested.connect(self.tip_requested)
        self.short.practice_requested.connect(self.practice_requested)
        self.added_to_call = self.short.added
        if self.added_to_call is not None:
            self.added_to_call.added.connect(lambda addition: self.added.emit(view.call_id, addition))
        content.addWidget(self.short)
        self.note: IncidentNote | None = None
        self._note_place = column(theme, margins=(0, 20, 0, 0))
        content.addLayout(self._note_place)
        self.show_incident(view.incident)
        content.addSpacing(theme.px(20))
        foot = Flow(theme.px(8))
        report = button(words.say("ui.report.open"), clicked=lambda: self._report_by(self.report_requested))
        report.setVisible(view.kept is not None and not view.running)
        foot.addWidget(report)
        self.split = button(words.say("ui.call.split"), clicked=self._ask_to_split)
        self.split.setVisible(view.kept is not None and not view.running)
        foot.addWidget(self.split)
        foot.addWidget(button(words.say("ui.call.delete"), clicked=self._ask_to_delete))
        content.addWidget(held(foot))
        content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.ways = CallWays(theme, words)
        self.ways.back_requested.connect(self.back_requested)
        self.ways.previous_requested.connect(self.previous_requested)
        self.ways.next_requested.connect(self.next_requested)
        whole.addWidget(self.ways)
        self.area = page(theme, content)
        whole.addWidget(self.area, 1)
        self._take_keys()
        self._timer = QTimer(self)
        self._timer.setInterval(READ_AGAIN_MS)
        self._timer.timeout.connect(self.read_again)
        if view.running:
            self._timer.start()
        self._fetch_beside()

    @property
    def call_id(self) -> int:
        return self._view.call_id

    @property
    def view(self) -> CallPageView:
        return self._view

    # What is beside the call

    def _fetch_beside(self) -> None:
        """Fetch what the call is shown over, and the tags that are known. The page does not wait for it."""
        kept, history = self._view.kept, self._services.history
        if kept is None:
            return
        header, baseline = kept.header, kept.record.baseline
        usual_f0_hz = None if baseline is None else baseline.f0_hz

        def beside() -> _Beside:
            before = four_weeks_before(history.table(), header.started_at, header.microphone, usual_f0_hz)
            stands_for, _all = history.replaced_by(header.call_id)
            return _Beside(before, tuple(name for name, _calls in history.tags()), len(stands_for))

        self._services.fetch(beside, self._show_beside)

    def _show_beside(self, beside: _Beside) -> None:
        if isValid(self):
            self._before = beside.before
            self.tags.suggest(beside.tags)
            if beside.stands_for:
                way = "put_together" if beside.stands_for == 1 else "take_apart"
                rename(self.part_of, self._services.words.say(f"ui.call.{way}"))
                self.part_of.show()
            if self._view.kept is not None and self._before is not None:
                self.show_call(self._view.kept)

    def read_again(self) -> None:
        """Read a call under way again, and show how far it is."""
        if self.isVisible():
            history, call_id = self._services.history, self.call_id
            self._services.fetch(lambda: history.call(call_id), self._show_again)

    def _show_again(self, kept: KeptCall) -> None:
        if isValid(self):
            self.show_call(kept)

    def show_call(self, kept: KeptCall) -> None:
        """Show what is kept of the call now. The hairline, what is in view and what is typed stay."""
        view = call_page(self._services.words, kept, self._services.now().date(), self._before)
        answered = {one.cue: one.fair for one in self._receipts}
        self._view = view
        self._receipts = [
            one if one.cue not in answered else replace(one, fair=answered[one.cue]) for one in view.receipts
        ]
        self._title.setText(view.title)
        self._meta.setText("   ·   ".join(view.meta))
        self.cards.show_figures(view.figures)
        self.timeline.show_view(view.timeline)
        self.jumps.show_view(view.timeline)
        self.legend.show_view(view.timeline)
        if view.running != self._timer.isActive():
            self._timer.stop()
            if self.own_sound is not None:
                self.own_sound.look()
        self.short.show_facts(view)
        self.show_after(kept.after)

    # The heading

    def _heading(self, view: CallPageView) -> QVBoxLayout:
        theme, words = self._services.theme, self._services.words
        heading = column(theme, spacing=4)
        self._title: QLabel = label(view.title, "title", wrap=True)
        self._meta: QLabel = label("   ·   ".join(view.meta), "muted", wrap=True)
        self.tags = TagChips(theme, words, lambda: self.timeline.hairline_s, takes=not view.running)
        self.tags.show_tags(view.short.after.tags)
        self.tags.written.connect(lambda tags: self.added.emit(self.call_id, TagsWritten(tags)))
        self._note_button = button(f"{words.say('ui.note.add')}  N", "tap", clicked=self.write_moment_note)
        self._note_button.setAccessibleName(words.say("ui.note.add_spoken"))
        self._note_button.setVisible(not view.running)
        across = Beside(theme.px(12), least_px=theme.px(LEAST_TAGS), grows=1)
        for part in (self._title, self.tags, self._note_button):
            across.addWidget(part)
        heading.addWidget(held(across))
        heading.addWidget(self._meta)
        together = self._services.words.say("ui.call.put_together")
        self.part_of = button(together, "link", clicked=lambda: self.bring_back_requested.emit(self.call_id))
        self.part_of.hide()
        heading.addWidget(self.part_of, 0, Qt.AlignmentFlag.AlignLeft)
        return heading

    def _take_keys(self) -> None:
        for key, action in (
            (Qt.Key.Key_F, lambda: self.receipt.answer(True)),
            (Qt.Key.Key_U, lambda: self.receipt.answer(False)),
            (Qt.Key.Key_N, self.write_moment_note),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    # What the agent adds

    def write_moment_note(self) -> None:
        """Write a note at the hairline. A call under way takes none."""
        if not self._view.running:
            self.notes.add_at(self.timeline.hairline_s)
            self._scroll_to_notes()

    def _change_note(self, at: int) -> None:
        self.notes.change(at)
        self._scroll_to_notes()

    def _scroll_to_notes(self) -> None:
        """Bring the note into view: it may open below the window's edge."""
        inner = self.area.widget()
        layout = None if inner is None else inner.layout()
        if inner is not None and layout is not None:
            layout.activate()
            inner.adjustSize()
            self.area.ensureWidgetVisible(self.notes, 0, self._services.theme.px(16))

    def _notes_written(self, moments: tuple[MomentNote, ...]) -> None:
        self.timeline.show_view(with_notes(self._services.words, self.timeline.view, moments))
        self.added.emit(self.call_id, MomentsWritten(moments))

    def show_incident(self, view: IncidentView | None) -> None:
        """Show the call's incident note; None removes it."""
        if view is None:
            if self.note is not None:
                note, self.note = self.note, None
                note.hide()
                note.deleteLater()
                self.ways.back.setFocus()
        elif self.note is None:
            self.note = IncidentNote(self._services, view, self._view.title)
            call_id = self._view.call_id
            self.note.line_written.connect(lambda line: self.line_written.emit(call_id, line))
            self.note.report_requested.connect(lambda: self._report_by(self.incident_report_requested))
            self.note.delete_requested.connect(lambda: self.note_delete_requested.emit(call_id))
            self._note_place.addWidget(self.note)
        else:
            self.note.show_view(view)

    def show_after(self, after: AfterCall) -> None:
        """Show what was added to the call."""
        if self.added_to_call is not None:
            self.added_to_call.show_after(after)
        self.notes.show_notes(after.moments)
        self.tags.show_tags(after.tags)
        self.timeline.show_view(with_notes(self._services.words, self.timeline.view, after.moments))

    def keep_typed(self) -> None:
        """Keep the text that was typed but not yet added."""
        self.notes.keep()
        if self.note is not None:
            self.note.add_typed()

    def write_note(self) -> None:
        """Move the keyboard into the call's note."""
        if self.added_to_call is not None:
            self.added_to_call.note.setFocus()

    # Cues

    def first_focus(self) -> QWidget:
        return self.ways.back

    def open_cue(self, cue: CueId) -> None:
        """Open the receipt of this cue, if the page has it."""
        for index, one in enumerate(self._receipts):
            if one.cue == cue:
                self.timeline.move_hairline(one.cue.time_s)
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

    def _report_by(self, asked: SignalInstance) -> None:
        """Ask for a report of the call, with what was added to it meanwhile."""
        if self._view.kept is not None:
            self.keep_typed()
            history, call_id = self._services.history, self.call_id
            self._services.keep(lambda: history.call(call_id), asked.emit)

    def _ask_to_split(self) -> None:
        """Ask whether another call begins at the hairline."""
        words, at_s = self._services.words, self.timeline.hairline_s
        self.keep_typed()
        ask(
            self,
            words.say("ui.call.split_title", time=clock(at_s)),
            words.say("ui.call.split_text"),
            yes=words.say("ui.call.split_yes"),
            no=words.say("ui.call.split_no"),
            then=lambda: self.split_requested.emit(self.call_id, at_s),
        )

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
