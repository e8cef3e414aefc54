"""Whether a window can be opened here, without loading Qt (which ends the process where it can't)."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_DISPLAY = re.compile(r"^(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?$")
_X11_PORT = 6000
_PATIENCE_S = 2.0


def has_screen(environment: Mapping[str, str] | None = None) -> bool:
    """True where a display answers: always on Windows and macOS, else an X11 or Wayland socket.

    Qt's own plugins without a display (QT_QPA_PLATFORM=offscreen) count as one: whoever sets that means it.
    """
    if sys.platform in {"win32", "darwin"}:
        return True
    given = os.environ if environment is None else environment
    if given.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal", "vnc"}:
        return True
    return _wayland(given) or _x11(given.get("DISPLAY", ""))


def _wayland(given: Mapping[str, str]) -> bool:
    name, folder = given.get("WAYLAND_DISPLAY", ""), given.get("XDG_RUNTIME_DIR", "")
    if not name:
        return False
    return _answers_at(Path(folder, name))  # an absolute name replaces the folder


def _x11(display: str) -> bool:
    named = _DISPLAY.match(display)
    if named is None:
        return False
    number = int(named["number"])
    if named["host"] in {"", "unix"}:
        return _answers_at(f"\0/tmp/.X11-unix/X{number}") or _answers_at(Path(f"/tmp/.X11-unix/X{number}"))
    try:
        socket.create_connection((named["host"], _X11_PORT + number), timeout=_PATIENCE_S).close()
    except OSError:
        return False
    return True


def _answers_at(address: str | Path) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asked:
        asked.settimeout(_PATIENCE_S)
        try:
            asked.connect(str(address))
        except (OSError, ValueError):
            return False
    return True
