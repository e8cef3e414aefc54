"""Keeping freed memory in the process, where the C library can be told to.

Every tick allocates and frees the same few arrays. By default glibc returns the top of its heap to the system
each time and gets it back, zeroed, page by page. On a virtual machine that cost 900 page faults for each second
of sound, and 40 % of the wall time of an analysis. Other C libraries (musl, macOS, Windows) have no such
setting, and nothing happens there.
"""

from __future__ import annotations

import sys

# <malloc.h>
_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
# More than the largest batch we feed needs at once, and little beside the memory of a window.
KEPT_BYTES = 32 * 1024 * 1024


def keep_freed_memory() -> bool:
    """Set it for this whole process. True where the C library accepted it. Calling it again does no harm."""
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415  slow to import, and needed on Linux only

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return False
    return bool(mallopt(_M_TRIM_THRESHOLD, KEPT_BYTES)) and bool(mallopt(_M_MMAP_THRESHOLD, KEPT_BYTES))
