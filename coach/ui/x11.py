"""Whether an X11 screen is composited. Qt doesn't say; without a compositor a see-through window is black."""

from __future__ import annotations

import ctypes
import ctypes.util


def is_composited(display_name: str, screen: int = 0) -> bool:
    """True where a compositing manager owns the selection `_NET_WM_CM_S<screen>` (EWMH), False where none
    does.

    True as well where libX11 can't be loaded or the display not be opened: then this isn't an X11 screen of
    ours.
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
