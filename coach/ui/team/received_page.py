"""A release to me: the report on the same paper on which it was released, and answers in words under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from coach.model.team import ReceivedRelease
from coach.model.team_limits import MOST_ANSWER
from coach.ui.kit.pieces import button, column, exchange, label, plain_first, say_in, scrolling
from coach.ui.kit.reflow import Flow, held
from coach.ui.report.paper import Paper
from coach.ui.report.report_page import LEAST_BESIDE, SIDE_WIDTH, PaperView
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import Team
from coach.ui.team.out_page import answers, back_button
from coach.views.released_report import read_released
from coach.views.report_view import Report
from coach.views.team_view import ReceivedView, received_view, why

ANSWER_HEIGHT = 84


class ReceivedPage(QWidget):
    """The page. The report is asked of the store when it opens, which notes that; answers come as they are
    written."""

    back_requested = Signal()

    def __init__(self, services: PageServices, team: Team, release: ReceivedRelease, typed: str) -> None:
        """`typed`: an answer that was begun before."""
        super().__init__()
        self._services, self._team, self._release_id = services, team, release.release_id
        self._shown: ReceivedView | None = None
        theme, words = services.theme, services.words
        self.back = back_button(theme, words)
        self.back.clicked.connect(self.back_requested)
        self.paper = PaperView(theme, words.say("ui.team.received.paper"))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.paper)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.said = label(words.say("ui.team.received.opening"), "muted", wrap=True)
        self._paper_or_said = QStackedWidget()
        self._paper_or_said.addWidget(scrolling(held(_at_top(theme.px(8), self.said))))
        self._paper_or_said.addWidget(self._scroll)
        self._title, self._about = label("", "section", wrap=True), label("", "muted", wrap=True)
        self._answers_place = column(theme, spacing=0)
        self._answers: QWidget | None = None
        self._side = scrolling(self._made_side(typed))
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.px(24))
        self._beside.addWidget(self._paper_or_said, 1)
        self._beside.addWidget(self._side, 1)
        down = column(theme, spacing=12, margins=(24, 16, 24, 16))
        down.addLayout(plain_first(theme, self.back))
        down.addLayout(self._beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(down)
        self.show_release(release)
        self._read()

    def first_focus(self) -> QWidget:
        return self.back

    @property
    def area(self) -> QScrollArea:
        return self._scroll

    def show_release(self, release: ReceivedRelease) -> None:
        """Show the newest answers. The paper and what is being typed stay."""
        theme, words = self._services.theme, self._services.words
        view = received_view(words, release, self._services.now().date())
        if view == self._shown:
            return
        self._shown = view
        self._title.setText(view.title)
        self._about.setText(view.about)
        before, self._answers = self._answers, answers(theme, words, view.answers)
        exchange(self._answers_place, before, self._answers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self._services.theme.px(LEAST_BESIDE)
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._side.setMaximumWidth(self._services.theme.px(SIDE_WIDTH) if wide else 16_777_215)

    def _made_side(self, typed: str) -> QWidget:
        theme, words = self._services.theme, self._services.words
        self.answer = QPlainTextEdit(typed)
        name = label(words.say("ui.team.received.answer"), "small")
        name.setBuddy(self.answer)
        self.answer.setAccessibleName(name.text())
        self.answer.setTabChangesFocus(True)
        self.answer.setFixedHeight(theme.px(ANSWER_HEIGHT))
        self.answer.textChanged.connect(self._typed)
        self.send_button = button(words.say("ui.team.received.send"), "primary", clicked=self._send)
        self._said_of_answer = label("", "small", wrap=True)
        self._said_of_answer.hide()
        down = column(theme, spacing=8)
        for part in (self._title, self._about):
            down.addWidget(part)
        down.addSpacing(theme.px(8))
        down.addWidget(label(words.say("ui.team.out.answers"), "section", wrap=True))
        down.addLayout(self._answers_place)
        down.addWidget(name)
        down.addWidget(self.answer)
        down.addWidget(label(words.say("ui.team.received.answer_hint"), "small", wrap=True))
        across = Flow(theme.px(8))
        across.addWidget(self.send_button)
        down.addWidget(held(across))
        down.addWidget(self._said_of_answer)
        down.addStretch(1)
        self._typed()
        return held(down)

    def _typed(self) -> None:
        text = self.answer.toPlainText()
        if len(text) > MOST_ANSWER:
            at = self.answer.textCursor().position()
            self.answer.setPlainText(text[:MOST_ANSWER])
            cursor = self.answer.textCursor()
            cursor.setPosition(min(at, MOST_ANSWER))
            self.answer.setTextCursor(cursor)
        self.send_button.setEnabled(bool(text.strip()))

    def _read(self) -> None:
        team, release_id = self._team, self._release_id

        def read() -> Report:
            return read_released(team.read(release_id))

        def shown(report: Report) -> None:
            if isValid(self):
                self.paper.show_paper(
                    Paper(report, self.font()), ". ".join(item.spoken for item in report.items())
                )
                self._paper_or_said.setCurrentWidget(self._scroll)

        def not_read(failure: Failure) -> None:
            if isValid(self):
                self.said.setText(why(self._services.words, failure.problem, failure.error))

        self._services.ask_team(read, shown, not_read)

    def _send(self) -> None:
        """Hand the answer over. The text stays in its field until it is kept."""
        words, team, release_id = self._services.words, self._team, self._release_id
        text = self.answer.toPlainText().strip()
        if not text:
            return
        self.send_button.setEnabled(False)
        self.answer.setReadOnly(True)

        def kept(_none: None) -> None:
            if isValid(self):
                self.answer.setReadOnly(False)
                self.answer.clear()
                say_in(self._said_of_answer, words.say("ui.team.received.sent"))

        def not_kept(failure: Failure) -> None:
            if isValid(self):
                self.answer.setReadOnly(False)
                self._typed()
                say_in(self._said_of_answer, why(words, failure.problem, failure.error))

        self._services.send_to_team(lambda: team.answer(release_id, text), kept, not_kept)


def _at_top(spacing_px: int, said: QWidget) -> QVBoxLayout:
    down = QVBoxLayout()
    down.setSpacing(spacing_px)
    down.addWidget(said)
    down.addStretch(1)
    return down
