"""The QApplication: what has to be settled before the first window."""

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
from coach.words.languages import FACTS

APP_NAME = "Coach"


def choose_platform(environment: MutableMapping[str, str], system: str) -> None:
    """Under Wayland ask Qt for xcb: there no window may place itself, and the overlay has to.

    A platform someone asked for by name stays; so does Wayland where there is no X server to go through.
    """
    wayland = bool(environment.get("WAYLAND_DISPLAY")) or environment.get("XDG_SESSION_TYPE") == "wayland"
    if system == "linux" and wayland and environment.get("DISPLAY") and not environment.get("QT_QPA_PLATFORM"):
        environment["QT_QPA_PLATFORM"] = "xcb"


def make_application(arguments: Sequence[str]) -> QApplication:
    """The application, in the one style that looks the same everywhere. Call once, before any window."""
    choose_platform(os.environ, sys.platform)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication(list(arguments))
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setDesktopFileName("coach")
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    icons = Icons(assets_dir() / "icons")
    app.setWindowIcon(icons.icon("coach", app.palette().text().color()))
    return app


def say_in_a_window(sentence: str) -> None:
    """Say why the desktop does not open, and wait until it is read."""
    app = QApplication.instance() or make_application([APP_NAME])
    box = QMessageBox(QMessageBox.Icon.Warning, app.applicationName(), sentence)
    box.exec()


def system_languages() -> tuple[str, ...]:
    """The languages of the system's own windows, the most wanted first: "de-DE", "en"."""
    return tuple(QLocale.system().uiLanguages())


def speak(app: QApplication, language: Language) -> None:
    """What Qt says by itself (the dialog that chooses a file, the menu of a field) in this language, where Qt
    has it."""
    locale = QLocale(FACTS[language].locale)
    QLocale.setDefault(locale)
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(locale, "qtbase", "_", folder):
        app.installTranslator(translator)


class DesktopRequest(StrEnum):
    """What can be asked for, in the order in which it is done."""

    WINDOW = "window"
    TIPS = "tips"
    MARK = "mark"
    QUIT = "quit"


class AskedFromOutside:
    """Flags, one for each: nothing is queued, so nothing can pile up."""

    def __init__(self) -> None:
        self._flags = {asked: threading.Event() for asked in DesktopRequest}

    def ask(self, asked: DesktopRequest) -> None:
        """Ask for it. From any thread."""
        self._flags[asked].set()

    def take(self) -> list[DesktopRequest]:
        """What was asked for since the last time. On the Qt thread."""
        taken = [asked for asked, flag in self._flags.items() if flag.is_set()]
        for asked in taken:
            self._flags[asked].clear()
        return taken
