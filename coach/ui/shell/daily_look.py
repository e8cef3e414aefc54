"""A look at the file of the history, once a day while no call is on, so that damage is said early."""

from __future__ import annotations

from datetime import date

from coach.model.problems import Problem
from coach.model.snapshot import Snapshot
from coach.ui.shell.page_services import PageServices


class DailyLook:
    """Looks once on every day that the program runs. Reading the whole file takes about a second for 200 MB."""

    def __init__(self, services: PageServices) -> None:
        self._services = services
        self._looked: date | None = None

    def see(self, snapshot: Snapshot) -> None:
        """Look now, where that is due and no call is on."""
        today = self._services.now().date()
        if snapshot.call is None and today != self._looked:
            self._looked = today
            self._services.fetch_slowly(self._services.history.damage, self._say)

    def _say(self, damage: Problem | None) -> None:
        if damage is not None:
            self._services.report_problem(damage)
