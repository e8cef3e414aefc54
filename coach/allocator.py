"""Keeps freed memory in the process, where the C library can be told to.

Every tick allocates and frees the same few arrays. By default glibc gives the top of its heap back to the
system each time and gets it again, zeroed, page by page: measured at 900 page faults a second of sound and 40
% of the analysis's wall time on a virtual machine. Elsewhere (musl, macOS, Windows) there is nothing to tell,
and nothing happens.
"""

from __future__ import annotations

import sys

# <malloc.h>
_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
# More than a batch of any size we feed needs at once, and little beside a window's own memory.
KEPT_BYTES = 32 * 1024 * 1024


def keep_freed_memory() -> bool:
    """Tell the C library, for this whole process. True where it listened. Harmless to repeat."""
    if sys.platform != "linux":
        return False
    import ctypes  # noqa: PLC0415  only where it is of use, and not when commands are only listed

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        return False
    return bool(mallopt(_M_TRIM_THRESHOLD, KEPT_BYTES)) and bool(mallopt(_M_MMAP_THRESHOLD, KEPT_BYTES))
