"""What is known of the team at the moment, asked at every tick and passed on when it changed. Plain Python."""

from __future__ import annotations

from collections.abc import Callable

from coach.model.team import TeamState
from coach.ui.shell.page_services import PageServices


class TeamWatch:
    """The newest state of the team. Without a store it is always that of no team."""

    def __init__(self, services: PageServices) -> None:
        self._team = services.team
        self._listeners: list[Callable[[], None]] = []
        self._use_listeners: list[Callable[[], None]] = []
        self.state = TeamState() if self._team is None else self._team.state()

    @property
    def joined(self) -> bool:
        """Whether a team was joined."""
        return self.state.membership is not None

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change."""
        self._listeners.append(listener)

    def on_use(self, listener: Callable[[], None]) -> None:
        """Call `listener` once other tips, steps or lessons of the team are used."""
        self._use_listeners.append(listener)

    def tick(self) -> None:
        """Ask once. Returns at once, as the store does."""
        if self._team is None:
            return
        before, now = self.state, self._team.state()
        if now is before or now == before:
            return
        self.state = now
        for listener in self._listeners:
            listener()
        if _used(now) != _used(before):
            for listener in self._use_listeners:
                listener()


def _used(state: TeamState) -> frozenset[tuple[str, int]]:
    return frozenset((one.item_id, one.used_version) for one in state.shared if one.used_version is not None)
