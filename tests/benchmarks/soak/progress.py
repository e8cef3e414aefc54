"""What the two processes of a soak agree on."""

from __future__ import annotations

from pathlib import Path

PROGRESS_NAME = "soak_progress"
DONE_S = -1.0
"""What stands there at the end."""
MARKER = "Zwoelfender-4711"
"""Typed into notes and settings: it must never be in the log."""
NOTE_REFUSED = "a note could not be kept"


def progress_s(home: Path) -> float:
    """How many seconds of the soak are over; DONE_S: all; 0 before the first."""
    try:
        return float((home / PROGRESS_NAME).read_text() or 0.0)
    except (FileNotFoundError, ValueError):
        return 0.0
