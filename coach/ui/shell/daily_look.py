"""The daily care of the history, while no call is on: a look for damage, a copy, what is too old."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from coach.model.care import Care, Cared
from coach.model.problems import Problem
from coach.model.snapshot import Snapshot
from coach.settings.schema import KeptSettings
from coach.ui.shell.page_services import PageServices


class DailyLook:
    """Looks once on every day that the program runs. Reading the whole file takes about a second for 200 MB.

    A damaged file is said, and nothing else is done with it: a copy of it would take the place of a good one.
    """

    def __init__(self, services: PageServices, changed: Callable[[], None]) -> None:
        """`changed` is called when calls were deleted for their age."""
        self._services, self._changed = services, changed
        self._looked: date | None = None
        self._stopped = False

    def see(self, snapshot: Snapshot) -> None:
        """Look now, where that is due and no call is on."""
        today = self._services.now().date()
        if snapshot.call is None and today != self._looked:
            self._looked = today
            self._services.fetch_slowly(self._services.history.damage, self._looked_through)

    def stop(self) -> None:
        """Leave what is not done yet for another time."""
        self._stopped = True

    def _looked_through(self, damage: Problem | None) -> None:
        if damage is not None:
            self._services.report_problem(damage)
            return
        services = self._services
        care, kept, now = services.history.care, services.preferences.now.kept, services.now().astimezone()
        services.fetch_slowly(lambda: care(kept_as(kept), now, self._no_call_is_on), self._cared)

    def _no_call_is_on(self) -> bool:
        return not self._stopped and self._services.session.snapshot().call is None

    def _cared(self, done: Cared) -> None:
        if done.deleted:
            self._changed()


def kept_as(kept: KeptSettings) -> Care:
    """What the settings ask for."""
    return Care(kept.keep_days or None, kept.thin_after_days or None, kept.backups)
