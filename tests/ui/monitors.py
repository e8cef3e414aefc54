"""Monitors of a real X screen, plugged in and out: RandR 1.5 lets a client make them of parts of it."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
from collections.abc import Iterator
from contextlib import contextmanager

HEIGHT = 1200


class _Monitor(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("primary", "automatic", "outputs_count", "x", "y")),
        *((name, ctypes.c_int) for name in ("width", "height", "width_mm", "height_mm")),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    )


class _Resources(ctypes.Structure):
    _fields_ = (
        ("timestamp", ctypes.c_ulong),
        ("config_timestamp", ctypes.c_ulong),
        ("crtcs_count", ctypes.c_int),
        ("crtcs", ctypes.POINTER(ctypes.c_ulong)),
        ("outputs_count", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    )


class Monitors:
    """The monitors of the display that the tests run on. The first one takes the screen's only output."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._randr = ctypes.CDLL(ctypes.util.find_library("Xrandr"))
        for function, result in (
            (self._x11.XOpenDisplay, ctypes.c_void_p),
            (self._x11.XDefaultRootWindow, ctypes.c_ulong),
            (self._x11.XInternAtom, ctypes.c_ulong),
            (self._randr.XRRGetScreenResourcesCurrent, ctypes.POINTER(_Resources)),
        ):
            function.restype = result
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(os.environ["DISPLAY"].encode()))
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        found = self._randr.XRRGetScreenResourcesCurrent(self._display, self._root).contents
        self._outputs = [found.outputs[at] for at in range(found.outputs_count)]
        self.names: list[str] = []

    def plug_in(self, name: str, left: int, width: int) -> None:
        """Make this part of the screen a monitor."""
        outputs = (ctypes.c_ulong * 1)(*self._outputs[: 0 if self.names else 1])
        monitor = _Monitor(
            self._atom(name),
            not self.names,
            0,
            0 if self.names else 1,
            left,
            0,
            width,
            HEIGHT,
            200,
            300,
            outputs,
        )
        self._randr.XRRSetMonitor(self._display, self._root, ctypes.byref(monitor))
        self._x11.XSync(self._display, 0)
        self.names.append(name)

    def unplug(self, name: str) -> None:
        """Take a monitor away."""
        self._randr.XRRDeleteMonitor(self._display, self._root, ctypes.c_ulong(self._atom(name)))
        self._x11.XSync(self._display, 0)
        self.names.remove(name)

    def close(self) -> None:
        """Make the screen what it was."""
        for name in reversed(self.names.copy()):
            self.unplug(name)
        self._x11.XCloseDisplay(self._display)

    def _atom(self, name: str) -> int:
        return int(self._x11.XInternAtom(self._display, name.encode(), 0))


@contextmanager
def monitors() -> Iterator[Monitors]:
    """Monitors that are gone again at the end."""
    made = Monitors()
    try:
        yield made
    finally:
        made.close()
