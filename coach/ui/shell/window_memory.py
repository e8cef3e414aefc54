"""The main window opens where it was left on its screen. Its place is a setting, as the overlay's is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from coach.settings.schema import WindowPlace
from coach.ui.shell.main_window import MainWindow
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.window_fit import place_to_open, with_window_at

SIZE = (1120, 760)
"""The size of a window that was never on this screen, in units."""


class WindowMemory:
    """Puts the window where it was, and remembers where it is."""

    def __init__(self, services: PageServices, window: MainWindow) -> None:
        self._services, self._window = services, window

    def restore(self) -> None:
        """Put the window where it was. Call it before it is shown for the first time."""
        main = QGuiApplication.primaryScreen()
        others = [screen for screen in QGuiApplication.screens() if screen is not main]
        screens = [(screen.name(), screen.availableGeometry()) for screen in (main, *others)]
        theme = self._services.theme
        wanted = QSize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        place, filled = place_to_open(self._services.preferences.now.window.places, screens, wanted)
        self._window.setGeometry(place)
        if filled:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def remember(self) -> None:
        """Keep where the window is, if it has been shown."""
        window, preferences = self._window, self._services.preferences
        if window.windowHandle() is None:
            return
        filled = window.isMaximized()
        at = window.normalGeometry() if filled else window.geometry()
        place = _place_of(at, filled)
        if place is not None:
            preferences.change(with_window_at(preferences.now, window.screen().name(), place))


def _place_of(at: QRect, filled: bool) -> WindowPlace | None:
    """Return the place as a setting; None where a system gives none."""
    if at.width() < 1 or at.height() < 1:
        return None
    return WindowPlace(x=at.x(), y=at.y(), width=at.width(), height=at.height(), filled=filled)
