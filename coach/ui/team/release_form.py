"""Releasing a report to named people: whom, until when, and once more what leaves before it does."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from coach.model.problems import EnvironmentProblem
from coach.model.team import Release, ReleaseKind
from coach.ui.kit.pieces import as_day_field, button, column, label, say_in, scrolling
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import Team
from coach.ui.team.people_list import PeopleList
from coach.views.released_report import released_text
from coach.views.report_view import Report
from coach.views.team_view import USUAL_DAYS, check_lines, last_day, people, release_title, why
from coach.views.wording import enumeration, problem_sentence


class ReleaseForm(QWidget):
    """Two steps. `report` gives what would leave now, with nothing that was struck."""

    left = Signal()
    """Emitted to go back to the report."""
    released = Signal(str)
    """Emitted with a sentence once the release is kept, to be sent."""
    looked_once_more = Signal(bool)
    """Emitted when the last step begins, and when it is left: the paper is then shown as it leaves."""

    def __init__(
        self, services: PageServices, team: Team, kind: ReleaseKind, report: Callable[[], Report]
    ) -> None:
        super().__init__()
        self._services, self._team, self._kind, self._report = services, team, kind, report
        self._steps = QStackedWidget()
        self._choosing = self._made_choosing()
        self._checking = QWidget()
        self._steps.addWidget(self._choosing)
        self._steps.addWidget(self._checking)
        self._release: Release | None = None
        self.send_button = button(services.words.say("ui.team.release.release"), "primary", clicked=self._send)
        self._wrong = label("", "attention", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._steps)
        self._chosen_changed()

    def first_focus(self) -> QWidget:
        return self.people.search

    @property
    def until(self) -> date:
        """The last day that is chosen."""
        chosen = self.until_field.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes one step back."""
        if event.key() == Qt.Key.Key_Escape:
            self._change() if self._steps.currentWidget() is self._checking else self.left.emit()
            return
        super().keyPressEvent(event)

    def _made_choosing(self) -> QWidget:
        theme, words = self._services.theme, self._services.words
        everybody = people(self._team.state())
        self.people = PeopleList(theme, words, everybody)
        self.people.changed.connect(self._chosen_changed)
        self.people.setVisible(bool(everybody))
        self._names = label("", "muted", wrap=True)
        today = self._services.now().date()
        self.until_field = QDateEdit(_qt_date(today + timedelta(days=USUAL_DAYS)))
        self.until_field.setDateRange(_qt_date(today), _qt_date(last_day(today)))
        name = label(words.say("ui.team.release.until_name"), "small", wrap=True)
        as_day_field(theme, self.until_field, name.text())
        name.setBuddy(self.until_field)
        down = column(theme, spacing=8)
        down.addWidget(label(words.say("ui.team.release.heading"), "section", wrap=True))
        if not everybody:
            down.addWidget(label(words.say("ui.team.release.no_people"), "muted", wrap=True))
        down.addWidget(self.people)
        down.addWidget(self._names)
        down.addWidget(name)
        down.addWidget(self.until_field)
        down.addWidget(label(words.say("ui.team.release.until_hint"), "small", wrap=True))
        self.go_on = button(words.say("ui.team.release.go_on"), "primary", clicked=self._look_once_more)
        across = Flow(theme.px(8))
        across.addWidget(self.go_on)
        across.addWidget(button(words.say("ui.team.release.not_now"), clicked=self.left.emit))
        down.addWidget(held(across))
        self._not_yet = label("", "attention", wrap=True)
        self._not_yet.hide()
        down.addWidget(self._not_yet)
        down.addStretch(1)
        return scrolling(held(down))

    def _chosen_changed(self) -> None:
        words, chosen = self._services.words, self.people.chosen
        names = enumeration(words, [one.name for one in chosen])
        self._names.setText(
            words.say("ui.team.release.chosen" if chosen else "ui.team.release.nobody", names=names)
        )
        self.go_on.setEnabled(bool(chosen))

    def _look_once_more(self) -> None:
        words, report, chosen = self._services.words, self._report(), self.people.chosen
        try:
            content = released_text(report)
        except EnvironmentProblem as problem:
            say_in(self._not_yet, problem_sentence(words, problem.problem))
            return
        if not report.items():
            say_in(self._not_yet, words.say("ui.team.release.nothing_left"))
            return
        say_in(self._not_yet, "")
        self._release = Release(
            str(uuid.uuid4()),
            self._kind,
            release_title(self._kind, report),
            content,
            tuple(one.member_id for one in chosen),
            self.until,
        )
        self._show_check(check_lines(words, self._kind, report, [one.name for one in chosen], self.until))
        self.looked_once_more.emit(True)
        self.send_button.setFocus()

    def _show_check(self, lines: tuple[tuple[str, str], ...]) -> None:
        theme, words = self._services.theme, self._services.words
        down = column(theme, spacing=4)
        down.addWidget(label(words.say("ui.team.release.once_more"), "section", wrap=True))
        for name, said in lines:
            down.addSpacing(theme.px(4))
            down.addWidget(label(name, "small", wrap=True))
            fact = label(said, wrap=True)
            fact.setAccessibleName(f"{name}: {said}")
            down.addWidget(fact)
        down.addSpacing(theme.px(8))
        down.addWidget(label(words.say("ui.team.release.named_only"), "muted", wrap=True))
        self._wrong = label("", "attention", wrap=True)
        self._wrong.hide()
        self.send_button = button(words.say("ui.team.release.release"), "primary", clicked=self._send)
        across = Flow(theme.px(8))
        across.addWidget(self.send_button)
        across.addWidget(button(words.say("ui.team.release.change"), clicked=self._change))
        down.addWidget(held(across))
        down.addWidget(self._wrong)
        down.addStretch(1)
        before, self._checking = self._checking, scrolling(held(down))
        self._steps.addWidget(self._checking)
        self._steps.setCurrentWidget(self._checking)
        self._steps.removeWidget(before)
        before.deleteLater()

    def _change(self) -> None:
        self._release = None
        self._steps.setCurrentWidget(self._choosing)
        self.looked_once_more.emit(False)
        self.go_on.setFocus()

    def _send(self) -> None:
        """Hand the release over. A second press of the same one sends nothing twice: it has the same id."""
        words, release, team = self._services.words, self._release, self._team
        if release is None:
            return
        names = enumeration(words, [one.name for one in self.people.chosen])
        self.send_button.setEnabled(False)
        say_in(self._wrong, "")

        def kept(_none: None) -> None:
            said = words.say("ui.team.release.done", names=names)
            if isValid(self):
                self.released.emit(said)
            else:  # the report was left meanwhile
                self._services.say_done(said)

        def not_kept(failure: Failure) -> None:
            if isValid(self):
                self.send_button.setEnabled(True)
                say_in(self._wrong, why(words, failure.problem, failure.error))
            else:
                self._services.failed(failure)

        self._services.send_to_team(lambda: team.release(release), kept, not_kept)


def _qt_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
