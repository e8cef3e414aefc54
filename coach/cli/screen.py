"""Whether a window can be opened here, found out without Qt, which ends the process if it can't."""

from __future__ import annotations

import ctypes
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

_DISPLAY = re.compile(r"^(?P<host>[^:]*):(?P<number>\d+)(\.\d+)?$")
_X11_PORT = 6000
_PATIENCE_S = 2.0
_ASK_AGAIN_S = 0.1


def has_screen(environment: Mapping[str, str] | None = None) -> bool:
    """Return whether a display answers: always on Windows and macOS, else a socket of X11 or Wayland.

    Qt's plugins without a display (QT_QPA_PLATFORM=offscreen) count as a display: whoever sets that means it.
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
        there = _answers_at(f"\0/tmp/.X11-unix/X{number}") or _answers_at(Path(f"/tmp/.X11-unix/X{number}"))
        return there and _lets_us_in(display)
    try:
        socket.create_connection((named["host"], _X11_PORT + number), timeout=_PATIENCE_S).close()
    except OSError:
        return False
    return _lets_us_in(display)


def _lets_us_in(display: str) -> bool:
    """Connect as Qt will, through the same library; return whether the server accepts.

    If the server refuses, as with another user's screen, Qt would end the process, and without an answer it
    would wait for ever. A server whose last window has just closed restarts and refuses for a moment, so a
    refusal is tried again for a while. The connection stays open as long as this process: closing it could make
    an empty server restart just as Qt connects.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # we can't ask; `coach doctor` says which library is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    let_in = threading.Event()

    def connect() -> None:
        until_s = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until_s:
            connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
            if xcb.xcb_connection_has_error(connection) == 0:
                let_in.set()
                return
            xcb.xcb_disconnect(connection)
            time.sleep(_ASK_AGAIN_S)

    threading.Thread(target=connect, name="screen", daemon=True).start()
    return let_in.wait(_PATIENCE_S)


def _answers_at(address: str | Path) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_PATIENCE_S)
        try:
            connection.connect(str(address))
        except (OSError, ValueError):
            return False
    return True
