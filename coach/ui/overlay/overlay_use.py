"""The overlay as the settings have it: whether it is shown, how it looks, and where it was put."""

from __future__ import annotations

from collections.abc import Callable

from coach.settings.schema import OverlaySettings
from coach.ui.overlay.overlay import Overlay
from coach.ui.overlay.places import screen_set, screens_there
from coach.ui.settings.preferences import Preferences
from coach.views.settings_view import with_overlay_at, with_overlay_shown


class OverlayUse:
    """Brings the overlay up to date with the settings, and the settings with where a person put it."""

    def __init__(
        self, preferences: Preferences, overlay: Overlay, wanted: Callable[[], OverlaySettings]
    ) -> None:
        """`wanted` returns the settings to use, which the first steps may change for a while."""
        self._preferences, self._overlay, self._wanted = preferences, overlay, wanted
        overlay.moved.connect(self._moved)
        overlay.hide_requested.connect(lambda: self.show(False))

    def bring(self) -> None:
        """Show the overlay as the settings have it now."""
        self._overlay.use(self._wanted())

    def show(self, shown: bool) -> None:
        """Show the overlay from now on, or no longer."""
        self._preferences.change(with_overlay_shown(self._preferences.now, shown))

    def _moved(self, x: int, y: int) -> None:
        at = with_overlay_at(self._preferences.now, (x, y), screen_set(screens_there()))
        self._preferences.change(at)
