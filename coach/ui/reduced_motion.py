"""Whether the person has asked their system for less motion. Plain Python: asked once, off the Qt thread.

Qt knows it from 6.12 on, which can't be used with Python 3.11 (tests/ui says why). Until then each system
is asked by its own means; one that gives no answer is taken not to mind.
"""

from __future__ import annotations

import configparser
import ctypes
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

SPI_GETCLIENTAREAANIMATION = 0x1042
"""Windows: "Show animations in Windows" (SystemParametersInfoW)."""
ANSWER_S = 2.0
GNOME = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
MACOS = ("defaults", "read", "com.apple.universalaccess", "reduceMotion")


def wants_less_motion() -> bool:
    """What the system says; False where it says nothing."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return ask(MACOS) == "1"
    return linux(ask, Path.home() / ".config" / "kdeglobals")


def linux(asking: Callable[[Sequence[str]], str], kde_file: Path) -> bool:
    """GNOME's switch and its relatives', or KDE's animation speed at "instant"."""
    if asking(GNOME) == "false":
        return True
    kde = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        kde.read(kde_file, encoding="utf-8")
        return kde.getfloat("KDE", "AnimationDurationFactor", fallback=1.0) == 0.0
    except (configparser.Error, ValueError, OSError):
        return False  # a file we can't read says nothing


def ask(command: Sequence[str]) -> str:
    """What a program answers, or "" where there is no such program or no answer."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=ANSWER_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _windows() -> bool:
    if sys.platform != "win32":
        return False
    animates = ctypes.c_int(1)
    user32 = ctypes.WinDLL("user32")
    said = user32.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
    return bool(said) and not animates.value
