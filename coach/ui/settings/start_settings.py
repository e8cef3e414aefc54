"""Starting with the system, in settings. The switch shows what the system would do, not what was set here."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from coach.settings.login_start import LoginStart, LoginState
from coach.ui.kit.pieces import check, column, label, say_in
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices


class LoginSwitch(QWidget):
    """The switch, disabled until the system has been asked, and a sentence where it starts something else."""

    def __init__(self, services: PageServices, login_start: LoginStart) -> None:
        super().__init__()
        self._services, self._login_start = services, login_start
        self.switch = check(services.words.say("ui.start.login"), False, lambda _on: None)
        self.switch.clicked.connect(self._turn)
        self.switch.setEnabled(False)
        self._other = label("", "attention", wrap=True)
        down = column(services.theme, spacing=4)
        down.addWidget(self.switch)
        down.addWidget(label(services.words.say("ui.start.login_hint"), "small", wrap=True))
        down.addWidget(self._other)
        self.setLayout(down)
        self._show(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask each time: people switch it off in the system's own places too."""
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        self._services.fetch(self._login_start.state, self._show)

    def _turn(self, on: bool) -> None:
        def turned() -> LoginState:
            self._login_start.turn(on)
            return self._login_start.state()

        def failed(failure: Failure) -> None:
            self._services.failed(failure)
            self._ask()

        self._services.errands.run(turned, self._show, failed, keeps=True)

    def _show(self, state: LoginState | None) -> None:
        self.switch.setChecked(state in {LoginState.ON, LoginState.OTHER})
        self.switch.setEnabled(state is not None)
        say_in(self._other, self._services.words.say("ui.start.other") if state is LoginState.OTHER else "")
