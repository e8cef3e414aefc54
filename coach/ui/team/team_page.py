"""The place Team: what is out, what was released to me, what the team shares, and who can see what."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QButtonGroup,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from coach.model.team import OutRelease, ReceivedRelease, SharedItem
from coach.ui.kit.pieces import button, column, label, page, say_in, scrolling
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import Team
from coach.ui.team.out_page import OutPage
from coach.ui.team.received_page import ReceivedPage
from coach.ui.team.shared_page import PublishPage, SharedPage
from coach.ui.team.team_list import Listed
from coach.ui.team.team_watch import TeamWatch
from coach.views.team_view import (
    connection_line,
    counted,
    joined_words,
    new_received,
    new_shared,
    out_in_order,
    out_row,
    received_in_order,
    received_row,
    seen,
    shared_in_order,
    shared_row,
)


class TeamPart(StrEnum):
    """The parts of the page. The catalogue names each one `ui.team.<value>.name`."""

    OUT = "out"
    RECEIVED = "received"
    SHARED = "shared"
    SEEN = "seen"


class TeamPage(QWidget):
    """The page: a part of it, and over it what was opened."""

    calls_requested = Signal()
    """Emitted to go where a report can be released."""

    def __init__(self, services: PageServices, watch: TeamWatch, team: Team) -> None:
        super().__init__()
        self._services, self._watch, self._team = services, watch, team
        self._withdrawn: dict[str, str] = {}
        self._typed: dict[str, str] = {}
        self._over: OutPage | ReceivedPage | SharedPage | PublishPage | None = None
        self._over_key = ""
        theme, words = services.theme, services.words
        self.out: Listed[OutRelease] = Listed(
            services, "out", lambda one: one.release_id, lambda one: out_row(words, one, self._today)
        )
        self.received: Listed[ReceivedRelease] = Listed(
            services, "received", lambda one: one.release_id, lambda one: received_row(words, one, self._today)
        )
        self.shared: Listed[SharedItem] = Listed(
            services, "shared", lambda one: one.item_id, lambda one: shared_row(words, one, self._today)
        )
        self.out.list.opened.connect(self.open_out)
        self.received.list.opened.connect(self.open_received)
        self.shared.list.opened.connect(self.open_shared)
        self.out.offer(words.say("ui.team.out.empty_button"), self.calls_requested.emit)
        self.publish = button(words.say("ui.team.shared.publish"), clicked=self.open_publish)
        self.shared.add(self.publish)
        self._seen = _seen_page(services)
        self._parts = QStackedWidget()
        for part in (self.out, self.received, self.shared, self._seen):
            self._parts.addWidget(part)
        content = column(theme, spacing=8)
        content.addWidget(label(words.say("ui.team.title"), "title"))
        self._joined, self._connection = label("", "muted", wrap=True), label("", wrap=True)
        self.refresh = button(words.say("ui.team.refresh"), "link", clicked=team.refresh)
        content.addWidget(self._joined)
        content.addWidget(self._connection)
        content.addWidget(self._segments())
        content.addWidget(self._parts, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(page(theme, content))  # its head scrolls away where a window is low
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        watch.on_change(self._show)
        self._show()

    @property
    def area(self) -> QAbstractScrollArea:
        """What scrolls at the moment."""
        if self._over is not None:
            return self._over.area
        part = self._parts.currentWidget()
        return part.list if isinstance(part, Listed) else self._seen

    @property
    def over(self) -> QWidget | None:
        """What was opened over the lists."""
        return self._over

    @property
    def part(self) -> TeamPart:
        """The part that is shown."""
        return list(TeamPart)[self._parts.currentIndex()]

    def go_first(self) -> None:
        """Show what is out."""
        self.close_over()
        self.go_to(TeamPart.OUT)

    def go_to(self, part: TeamPart) -> None:
        """Show this part."""
        self.segments[part].setChecked(True)

    def take_typing(self) -> None:
        """Move the keyboard to what is shown."""
        if self._over is not None:
            self._over.first_focus().setFocus()
        else:
            self.segments[self.part].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes first what was opened over the lists."""
        if event.key() == Qt.Key.Key_Escape and self._over is not None:
            self.close_over()
            return
        super().keyPressEvent(event)

    # What opens over the lists

    def open_out(self, release_id: str) -> None:
        """Open a release of one's own."""
        release = self._released(release_id)
        if release is not None:
            opened = OutPage(self._services, release)
            opened.back_requested.connect(self.close_over)
            opened.withdrawn.connect(lambda: self._withdraw(release_id))
            self._show_over(opened, release_id)

    def open_received(self, release_id: str) -> None:
        """Open a release to me."""
        release = self._received(release_id)
        if release is not None:
            opened = ReceivedPage(self._services, self._team, release, self._typed.pop(release_id, ""))
            opened.back_requested.connect(self.close_over)
            self._show_over(opened, release_id)

    def open_shared(self, item_id: str) -> None:
        """Open what the team shares."""
        item = self._shared_item(item_id)
        if item is not None:
            opened = SharedPage(self._services, item)
            opened.back_requested.connect(self.close_over)
            opened.use_requested.connect(lambda version: self._use(item_id, version))
            self._show_over(opened, item_id)

    def open_publish(self) -> None:
        """Open what publishes a file."""
        opened = PublishPage(self._services, self._team)
        opened.back_requested.connect(self.close_over)
        opened.published.connect(self.close_over)
        self._show_over(opened, "")

    def close_over(self) -> None:
        """Go back to the list. An answer that was begun is kept for when the release is opened again."""
        opened, self._over = self._over, None
        if opened is None:
            return
        if isinstance(opened, ReceivedPage) and (typed := opened.answer.toPlainText()).strip():
            self._typed[self._over_key] = typed
        self._stack.setCurrentIndex(0)
        self._stack.removeWidget(opened)
        opened.deleteLater()
        part = self._parts.currentWidget()
        if isinstance(part, Listed):
            part.first_focus().setFocus()

    def _show_over(self, opened: OutPage | ReceivedPage | SharedPage | PublishPage, key: str) -> None:
        self.close_over()
        self._over, self._over_key = opened, key
        self._stack.addWidget(opened)
        self._stack.setCurrentWidget(opened)
        opened.first_focus().setFocus()

    def _withdraw(self, release_id: str) -> None:
        team, release = self._team, self._released(release_id)
        if release is None:
            return
        self._withdrawn[release_id] = release.title
        said = self._services.words.say("ui.team.out.withdrawing_now")
        self._services.send_to_team(
            lambda: team.withdraw(release_id), lambda _none: self._withdrawn_here(release_id, said)
        )

    def _withdrawn_here(self, release_id: str, said: str) -> None:
        if release_id in self._withdrawn:  # else it is said already that it is gone
            self._services.say_done(said)

    def _use(self, item_id: str, version: int) -> None:
        team, item, words = self._team, self._shared_item(item_id), self._services.words
        if item is None:
            return
        said = words.say("ui.team.shared.taken", name=item.name, version=str(version))

        def used(_none: None) -> None:
            self._services.say_done(said)
            if self._over_key == item_id:
                self.close_over()

        self._services.send_to_team(lambda: team.use(item_id, version), used)

    # What is known at the moment

    @property
    def _today(self) -> date:
        return self._services.now().date()

    def _released(self, release_id: str) -> OutRelease | None:
        return next((one for one in self._watch.state.out if one.release_id == release_id), None)

    def _received(self, release_id: str) -> ReceivedRelease | None:
        return next((one for one in self._watch.state.received if one.release_id == release_id), None)

    def _shared_item(self, item_id: str) -> SharedItem | None:
        return next((one for one in self._watch.state.shared if one.item_id == item_id), None)

    def _segments(self) -> QWidget:
        words, across = self._services.words, Flow(self._services.theme.px(4))
        self.segments: dict[TeamPart, QRadioButton] = {}
        whole = held(across)
        whole.setAccessibleName(words.say("ui.team.parts"))
        group = QButtonGroup(whole)
        for at, part in enumerate(TeamPart):
            one = QRadioButton()
            one.setProperty("kind", "segment")
            one.setChecked(part is TeamPart.OUT)
            one.toggled.connect(lambda on, at=at: self._parts.setCurrentIndex(at) if on else None)
            group.addButton(one)
            across.addWidget(one)
            self.segments[part] = one
        across.addWidget(self.refresh)
        return whole

    def _show(self) -> None:
        """Show what is known now, in the lists and in what is open over them."""
        state, words, today = self._watch.state, self._services.words, self._today
        membership = state.membership
        self._joined.setText(
            words.say("ui.team.none") if membership is None else joined_words(words, membership)
        )
        asking = membership is not None and state.read_at is None and state.problem is None
        line = words.say("ui.team.loading") if asking else connection_line(words, state, today)
        say_in(self._connection, line)
        news = {TeamPart.RECEIVED: new_received(state), TeamPart.SHARED: new_shared(state)}
        for part, one in self.segments.items():
            name = counted(words, words.say(f"ui.team.{part.value}.name"), news.get(part, 0))
            one.setText(name)
            one.setAccessibleName(name)
        self.publish.setVisible(membership is not None and membership.publishes)
        self.refresh.setVisible(membership is not None)
        self.out.show_entries(out_in_order(state))
        self.received.show_entries(received_in_order(state))
        self.shared.show_entries(shared_in_order(state))
        self._say_what_is_gone()
        self._show_in_over()

    def _say_what_is_gone(self) -> None:
        there = {one.release_id for one in self._watch.state.out}
        for release_id in [one for one in self._withdrawn if one not in there]:
            title = self._withdrawn.pop(release_id)
            self._services.say_done(self._services.words.say("ui.team.out.gone", title=title))
            if self._over_key == release_id:
                self.close_over()

    def _show_in_over(self) -> None:
        """Show the newest of what is open; where it is gone, say so and go back to the list."""
        opened, words = self._over, self._services.words
        if isinstance(opened, OutPage):
            release = self._released(self._over_key)
            if release is not None:
                opened.show_release(release)
                return
            self._services.report(words.say("ui.team.out.not_there"))
        elif isinstance(opened, ReceivedPage):
            received = self._received(self._over_key)
            if received is not None:
                opened.show_release(received)
                return
            self._services.report(words.say("ui.team.received.not_there"))
        elif isinstance(opened, SharedPage):
            item = self._shared_item(self._over_key)
            if item is not None:
                opened.show_item(item)
                return
        else:
            return
        self.close_over()


def _seen_page(services: PageServices) -> QScrollArea:
    """Return the page of who can see what."""
    theme = services.theme
    down = column(theme, spacing=4)
    down.addWidget(label(services.words.say("team.seen.title"), "section", wrap=True))
    for text in seen(services.words):
        down.addSpacing(theme.px(8))
        down.addWidget(label(text, wrap=True))
    down.addStretch(1)
    area = scrolling(held(down))
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keyboard scrolls it: nothing in it takes the focus
    area.setAccessibleName(services.words.say("ui.team.seen.name"))
    return area
