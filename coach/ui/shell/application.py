"""The QApplication, and what must be settled before the first window opens."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import MutableMapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from coach.model.language import Language
from coach.places import assets_dir
from coach.ui.kit.theme import Icons
from coach.ui.kit.wheel import WheelScrollsThePage
from coach.words.languages import FACTS

APP_NAME = "Coach"


def choose_platform(environment: MutableMapping[str, str], system: str) -> None:
    """Make Qt use xcb under Wayland, where a window can't choose its own place, as the overlay must.

    A platform that was asked for by name stays. Wayland stays, too, where there is no X server.
    """
    wayland = bool(environment.get("WAYLAND_DISPLAY")) or environment.get("XDG_SESSION_TYPE") == "wayland"
    if system == "linux" and wayland and environment.get("DISPLAY") and not environment.get("QT_QPA_PLATFORM"):
        environment["QT_QPA_PLATFORM"] = "xcb"


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the application, in the one style that looks the same on every system. Call it once, before any
    window."""
    choose_platform(os.environ, sys.platform)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(list(arguments))
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "coach"))
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    app.installEventFilter(WheelScrollsThePage(app))
    icons = Icons(assets_dir() / "icons")
    app.setWindowIcon(icons.icon("coach", app.palette().text().color()))
    return app


def say_in_a_window(sentence: str) -> None:
    """Say in a window why the desktop does not open, and wait until it is closed."""
    app = QApplication.instance() or make_application([APP_NAME])
    box = QMessageBox(QMessageBox.Icon.Warning, app.applicationName(), sentence)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def system_languages() -> tuple[str, ...]:
    """Return the languages of the system's own windows, the most wanted first: "de-DE", "en"."""
    return tuple(QLocale.system().uiLanguages())


def speak(app: QApplication, language: Language) -> None:
    """Set the language of Qt's own words, such as those of its file dialog and of a field's menu, where Qt
    has it."""
    locale = QLocale(FACTS[language].locale)
    QLocale.setDefault(locale)
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(locale, "qtbase", "_", folder):
        app.installTranslator(translator)


class DesktopRequest(StrEnum):
    """What another thread or process can ask of the desktop, in the order in which it is done."""

    WINDOW = "window"
    TIPS = "tips"
    MARK = "mark"
    REREAD = "reread"
    """A second process had the history changed."""
    QUIT = "quit"


class AskedFromOutside:
    """The requests that wait, as one flag each. Nothing is queued, so nothing can pile up."""

    def __init__(self) -> None:
        self._flags = {request: threading.Event() for request in DesktopRequest}

    def ask(self, request: DesktopRequest) -> None:
        """Make a request. May be called from any thread."""
        self._flags[request].set()

    def take(self) -> list[DesktopRequest]:
        """Return the requests since the last call. Only for the Qt thread."""
        taken = [request for request, flag in self._flags.items() if flag.is_set()]
        for request in taken:
            self._flags[request].clear()
        return taken
