"""What the team shares: one thing with what changes in it, before it is used; and publishing a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from coach.foreign_text import shown
from coach.model.problems import EnvironmentProblem
from coach.model.team import SharedItem, SharedKind
from coach.model.team_limits import MOST_NAME, MOST_SHARED_BYTES
from coach.plain_file import TooLargeError, read_plain
from coach.ui.kit.pieces import button, column, label, page, plain_first, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import Team
from coach.ui.team.out_page import back_button
from coach.views.team_view import SharedView, shared_view, why

LEAST_LINES, MOST_LINES = 4, 18
"""The field of what changes is as high as its lines, between these. Ours: it scrolls beyond."""
LINE_HEIGHT = 18


class SharedPage(QWidget):
    """One thing that the team shares."""

    back_requested = Signal()
    use_requested = Signal(int)
    """Emitted with the version that is shown."""

    def __init__(self, services: PageServices, item: SharedItem) -> None:
        super().__init__()
        self._services = services
        self._view: SharedView | None = None
        self._version = item.version
        theme, words = services.theme, services.words
        self.back = back_button(theme, words)
        self.back.clicked.connect(self.back_requested)
        self._title, self._about = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._state = label("", wrap=True)
        self._heading = label(words.say("ui.team.shared.changes"), "section", wrap=True)
        self.changes = QPlainTextEdit()
        self.changes.setReadOnly(True)
        self.changes.setTabChangesFocus(True)
        self.changes.setAccessibleName(self._heading.text())
        self.use = button("", "primary", clicked=lambda: self.use_requested.emit(self._version))
        self._later = button(words.say("ui.team.shared.later"), clicked=self.back_requested.emit)
        content = column(theme, spacing=8)
        content.addLayout(plain_first(theme, self.back))
        for part in (self._title, self._about, self._state, self._heading, self.changes):
            content.addWidget(part)
        across = Flow(theme.px(8))
        across.addWidget(self.use)
        across.addWidget(self._later)
        content.addWidget(held(across))
        content.addStretch(1)
        self.area: QScrollArea = page(theme, content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self.show_item(item)

    def first_focus(self) -> QWidget:
        return self.back

    def show_item(self, item: SharedItem) -> None:
        """Show its newest version, and what changes in it."""
        view = shared_view(self._services.words, item, self._services.now().date())
        if view == self._view:
            return
        self._view, self._version = view, item.version
        self._title.setText(view.title)
        self._about.setText(view.about)
        self._state.setText(view.state)
        self.changes.setPlainText("\n".join(view.changes))
        lines = min(MOST_LINES, max(LEAST_LINES, len(view.changes) + 2))
        self.changes.setFixedHeight(self._services.theme.px(lines * LINE_HEIGHT))
        for part in (self._heading, self.changes):
            part.setVisible(bool(view.changes))
        self.use.setText(view.use)
        self.use.setAccessibleName(view.use)
        self.use.setVisible(bool(view.use))
        self._later.setVisible(bool(view.use))


class PublishPage(QWidget):
    """Choosing a file, what it is and its name, for those who may publish."""

    back_requested = Signal()
    published = Signal()

    def __init__(self, services: PageServices, team: Team) -> None:
        super().__init__()
        self._services, self._team = services, team
        self._path: Path | None = None
        theme, words = services.theme, services.words
        self.back = back_button(theme, words)
        self.back.clicked.connect(self.back_requested)
        self._chosen = label(words.say("ui.team.publish.no_file"), "muted", wrap=True)
        self.choose = button(words.say("ui.team.publish.choose"), clicked=self._choose)
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_NAME)
        named = label(words.say("ui.team.publish.name"), "small", wrap=True)
        named.setBuddy(self.name)
        self.name.setAccessibleName(named.text())
        self.name.textChanged.connect(lambda _text: self._may_send())
        self.send_button = button(words.say("ui.team.publish.send"), "primary", clicked=self._send)
        self.wrong = label("", "attention", wrap=True)
        self.wrong.hide()
        content = column(theme, spacing=8)
        content.addLayout(plain_first(theme, self.back))
        content.addWidget(label(words.say("ui.team.publish.title"), "title", wrap=True))
        content.addWidget(label(words.say("ui.team.publish.hint"), "muted", wrap=True))
        content.addSpacing(theme.px(8))
        content.addWidget(label(words.say("ui.team.publish.kind"), "small", wrap=True))
        content.addWidget(self._kinds())
        content.addWidget(label(words.say("ui.team.publish.file"), "small", wrap=True))
        content.addWidget(self._chosen)
        content.addWidget(_beside_nothing(theme, self.choose))
        content.addWidget(named)
        content.addWidget(self.name)
        content.addSpacing(theme.px(4))
        content.addWidget(_beside_nothing(theme, self.send_button))
        content.addWidget(self.wrong)
        content.addStretch(1)
        self.area: QScrollArea = page(theme, content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._may_send()

    def first_focus(self) -> QWidget:
        return self.kinds[SharedKind.TIPS]

    @property
    def kind(self) -> SharedKind:
        """What is to be published."""
        return next(kind for kind, one in self.kinds.items() if one.isChecked())

    def take(self, path: Path) -> None:
        """Take this file, named as it is unless a name was typed."""
        self._path = path
        self._chosen.setText(shown(str(path)))
        if not self.name.text().strip():
            self.name.setText(path.stem)
        self._may_send()

    def _kinds(self) -> QWidget:
        words, across = self._services.words, Flow(self._services.theme.px(4))
        self.kinds: dict[SharedKind, QRadioButton] = {}
        whole = held(across)
        group = QButtonGroup(whole)
        for kind in SharedKind:
            one = QRadioButton(words.say(f"ui.team.shared.kind.{kind.value}"))
            one.setProperty("kind", "segment")
            one.setAccessibleName(f"{words.say('ui.team.publish.kind')}: {one.text()}")
            one.setChecked(kind is SharedKind.TIPS)
            group.addButton(one)
            across.addWidget(one)
            self.kinds[kind] = one
        return whole

    def _choose(self) -> None:
        from coach.ui.kit.desktop_facts import choose_shared  # noqa: PLC0415  # file dialogs load slowly

        choose_shared(self, self._services.words, self.take, lesson=self.kind is SharedKind.LESSON)

    def _may_send(self) -> None:
        self.send_button.setEnabled(self._path is not None and bool(self.name.text().strip()))

    def _send(self) -> None:
        words, team, path, kind = self._services.words, self._team, self._path, self.kind
        name = " ".join(self.name.text().split())
        if path is None:
            return
        self.send_button.setEnabled(False)
        say_in(self.wrong, "")

        def publish() -> None:
            team.publish(kind, name, _content(path))

        def done(_none: None) -> None:
            self._services.say_done(words.say("ui.team.publish.done", name=name))
            if isValid(self):
                self.published.emit()

        def failed(failure: Failure) -> None:
            if isValid(self):
                self._may_send()
                say_in(self.wrong, why(words, failure.problem, failure.error))

        self._services.ask_team(publish, done, failed)


def _beside_nothing(theme: Theme, one: QWidget) -> QWidget:
    """Return a row with one button, as wide as its words."""
    across = Flow(theme.px(8))
    across.addWidget(one)
    return held(across)


def _content(path: Path) -> bytes:
    """Read the file. Raises EnvironmentProblem where it can't be read or is too large."""
    try:
        return read_plain(path, MOST_SHARED_BYTES)
    except TooLargeError as error:
        raise EnvironmentProblem(
            "ui.team.publish.too_large", path=path, most_mb=MOST_SHARED_BYTES // 1_000_000
        ) from error
    except OSError as error:
        said = error.strerror or type(error).__name__
        raise EnvironmentProblem("ui.team.publish.not_read", path=path, said=said) from error
