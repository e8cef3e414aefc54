"""What Coach asks the system's desktop: reduced motion, a compositor, and its dialogs for files."""

from __future__ import annotations

import configparser
import ctypes
import ctypes.util
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from coach.plain_file import read_plain
from coach.sources.child import answer_of
from coach.views.wording import Words
from coach.whole_file import make_folder

SPI_GETCLIENTAREAANIMATION = 0x1042
"""Windows' setting "Show animations in Windows" (SystemParametersInfoW)."""
ANSWER_S = 2.0
GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
MACOS = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")


def wants_less_motion() -> bool:
    """Whether the system asks for less motion; False where it says nothing."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return ask(MACOS) == "1"
    return linux(ask, Path.home() / ".config" / "kdeglobals")


def linux(asking: Callable[[Sequence[str]], str], kde_file: Path) -> bool:
    """Read the switch of GNOME and its relatives, or KDE's animation speed, where "instant" means less
    motion."""
    if asking(GNOME) == "false":
        return True
    kde = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        kde.read_string(read_plain(kde_file).decode("utf-8"))
        return kde.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0.0
    except (configparser.Error, ValueError, OSError):
        return False  # a file we can't read says nothing


def ask(command: Sequence[str]) -> str:
    """Return what a program prints, or "" if it is missing or gives no answer."""
    try:
        return answer_of(command, within_s=ANSWER_S).decode("utf-8", "replace").strip()
    except OSError:
        return ""


def _windows() -> bool:
    if sys.platform != "win32":
        return False
    animates = ctypes.c_int(1)
    user32 = ctypes.WinDLL("user32")
    succeeded = user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
    return bool(succeeded) and not animates.value


def is_composited(display_name: str, screen: int = 0) -> bool:
    """Whether a compositing manager owns the selection `_NET_WM_CM_S<screen>` (EWMH).

    Also True where libX11 can't be loaded or the display can't be opened: then the screen is not an X11 one.
    """
    library = ctypes.util.find_library("X11")
    if library is None:
        return True
    x11 = ctypes.CDLL(library)
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(display_name.encode())
    if not display:
        return True
    try:
        atom = x11.XInternAtom(display, f"_NET_WM_CM_S{screen}".encode(), False)
        return bool(x11.XGetSelectionOwner(display, atom))
    finally:
        x11.XCloseDisplay(display)


def open_folder(folder: Path) -> bool:
    """Open a folder in the system's file manager; return whether the system accepted. A missing folder is
    created first."""
    make_folder(folder)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def choose_recording(parent: QWidget, words: Words, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open the system's file dialog; `chosen` gets the file if one was chosen."""
    return _choose(
        parent, words.say("ui.today.choose_recording"), words.say("ui.today.recordings_filter"), chosen
    )


def choose_recordings(parent: QWidget, words: Words, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Open the same dialog for one recording or two takes; `chosen` gets those that were chosen."""
    dialog = QFileDialog(parent, words.say("ui.stage.choose"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(words.say("ui.today.recordings_filter"))
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def choose_target(parent: QWidget, words: Words, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open the same dialog for a target of pacing."""
    return _choose(parent, words.say("ui.ghost.choose"), words.say("ui.ghost.filter"), chosen)


def choose_team_tips(parent: QWidget, words: Words, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open the same dialog for a team's file of tips."""
    title = words.say("ui.settings_tips.choose_title")
    return _choose(parent, title, words.say("ui.settings_tips.filter"), chosen)


def choose_shared(
    parent: QWidget, words: Words, chosen: Callable[[Path], None], *, lesson: bool
) -> QFileDialog:
    """Open the same dialog for what is published to the team: a lesson, or a file of tips or steps."""
    what = "lesson" if lesson else "tips"
    title = words.say(f"ui.team.publish.choose_{what}")
    return _choose(parent, title, words.say(f"ui.team.publish.{what}_filter"), chosen)


def choose_lesson(parent: QWidget, words: Words, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open the same dialog for a lesson."""
    return _choose(parent, words.say("lesson.open"), words.say("lesson.filter"), chosen)


def choose_place(parent: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open the system's dialog for a place to save to; `chosen` gets it if one was chosen."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Open the system's dialog for a folder; `chosen` gets it if one was chosen."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _choose(parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
