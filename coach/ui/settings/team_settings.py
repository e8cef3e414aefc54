"""The team's store in settings: joining with an invitation, who one is there, and leaving."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from coach.model.team import Membership
from coach.ui.kit.asked_in_place import AskedInPlace
from coach.ui.kit.pieces import button, column, exchange, label, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import Team
from coach.ui.team.team_watch import TeamWatch
from coach.views.team_view import joined_words, why


class TeamSettings(QWidget):
    """The section. Where a team is joined it says which; else it takes an invitation."""

    def __init__(self, services: PageServices, watch: TeamWatch, team: Team) -> None:
        super().__init__()
        self._services, self._watch, self._team = services, watch, team
        self._membership: Membership | None = None
        self._inside: QWidget | None = None
        self.invitation = QLineEdit()
        self.join = button("")
        self.leave: AskedInPlace | None = None
        self._under_way = False
        theme = services.theme
        self._down = column(theme, spacing=8)
        self._said = label("", "small", wrap=True)
        self._wrong = label("", "attention", wrap=True)
        self._place = column(theme, spacing=0)
        self._down.addLayout(self._place)
        for line in (self._said, self._wrong):
            line.hide()
            self._down.addWidget(line)
        self.setLayout(self._down)
        watch.on_change(self._show)
        self._show()

    def _show(self) -> None:
        """Show what there is now. What is being typed stays as long as no team is joined."""
        membership = self._watch.state.membership
        if self._inside is not None and membership == self._membership:
            return
        self._membership = membership
        before = self._inside
        self._inside = self._made_joining() if membership is None else self._made_joined(membership)
        exchange(self._place, before, self._inside)

    def _made_joining(self) -> QWidget:
        theme, words = self._services.theme, self._services.words
        self.leave = None
        self.invitation = QLineEdit()
        self.invitation.setAccessibleName(words.say("ui.team.join.invitation"))
        self.invitation.setPlaceholderText(words.say("ui.team.join.invitation_hint"))
        self.invitation.textChanged.connect(lambda _text: self._may_join())
        self.invitation.returnPressed.connect(self._join)
        self.join = button(words.say("ui.team.join.join"), clicked=self._join)
        down = column(theme, spacing=8)
        down.addWidget(label(words.say("ui.team.join.hint"), "muted", wrap=True))
        down.addWidget(self.invitation)
        across = Flow(theme.px(8))
        across.addWidget(self.join)
        down.addWidget(held(across))
        self._may_join()
        return held(down)

    def _made_joined(self, membership: Membership) -> QWidget:
        theme, words = self._services.theme, self._services.words
        down = column(theme, spacing=8)
        down.addWidget(label(joined_words(words, membership), wrap=True))
        self.leave = AskedInPlace(
            theme,
            words.say("ui.team.join.leave"),
            words.say("ui.team.join.leave_ask", team=membership.team),
            yes=words.say("ui.team.join.leave_yes"),
            no=words.say("ui.team.join.leave_no"),
            then=self._leave,
        )
        down.addWidget(self.leave)
        return held(down)

    def _may_join(self) -> None:
        self.join.setEnabled(bool(self.invitation.text().strip()) and not self._under_way)

    def _join(self) -> None:
        team, words, invitation = self._team, self._services.words, self.invitation.text().strip()
        if not invitation or self._under_way:
            return
        self._begin(words.say("ui.team.join.joining"))

        def joined(_none: None) -> None:
            membership = team.state().membership
            if isValid(self):
                name = "" if membership is None else membership.team
                self._end(words.say("ui.team.join.done", team=name))

        self._services.ask_team(lambda: team.join(invitation), joined, self._failed)

    def _leave(self) -> None:
        team, words = self._team, self._services.words
        if self._under_way:
            return
        self._begin("")

        def left(_none: None) -> None:
            if isValid(self):
                self._end(words.say("ui.team.join.left"))

        self._services.ask_team(team.leave, left, self._failed)

    def _begin(self, said: str) -> None:
        self._under_way = True
        say_in(self._said, said)
        say_in(self._wrong, "")
        self._may_join()

    def _end(self, said: str) -> None:
        self._under_way = False
        self._watch.tick()
        say_in(self._said, said)
        if self._membership is None:
            self._may_join()

    def _failed(self, failure: Failure) -> None:
        """Say why, in place: the invitation stays in its field."""
        if isValid(self):
            self._end("")
            say_in(self._wrong, why(self._services.words, failure.problem, failure.error))
