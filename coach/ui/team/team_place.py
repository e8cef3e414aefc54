"""The team in the window: its place, where one was joined, and what is read again once the agent uses more of
what the team shares."""

from __future__ import annotations

from coach.ui.shell.main_window import MainWindow
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.way_back import Place
from coach.ui.team.team_watch import TeamWatch
from coach.ui.tips.tip_shelf import TipShelf


class TeamPlace:
    """Follows the newest state of the team."""

    def __init__(self, services: PageServices, window: MainWindow, tips: TipShelf) -> None:
        self._window, self._tips = window, tips
        self.watch = TeamWatch(services)
        self.watch.on_change(self._show)
        self.watch.on_use(self._read_again)
        self._show()

    def tick(self) -> None:
        """Ask for the newest state."""
        self.watch.tick()

    def _show(self) -> None:
        """Show the place only while a team is joined. Whoever is on it then goes to Today."""
        self._window.left.show_team(joined=self.watch.joined)
        if not self.watch.joined and self._window.place is Place.TEAM:
            self._window.go(Place.TODAY)

    def _read_again(self) -> None:
        """Take over the tips, steps and lessons that are used now."""
        self._tips.read()
        practice = self._window.built_page(Place.PRACTICE)
        if practice is None:
            return
        from coach.ui.practice.practice_page import PracticePage  # noqa: PLC0415  # loaded with its page

        if isinstance(practice, PracticePage):
            practice.refresh()
