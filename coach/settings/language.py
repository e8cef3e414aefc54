"""The language that is set, read by itself: the help of a command needs it at once, and the settings as a whole
take msgspec, 20 ms, to check. Whatever is wrong with the file is said by those who read all of it."""

from __future__ import annotations

import tomllib
from pathlib import Path

SYSTEM = "system"


def chosen_language(path: Path) -> str:
    """The value of `language` in this file, whatever it is; "system" where there is none to be read."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8")).get("language", SYSTEM)
    except (OSError, ValueError, RecursionError):
        return SYSTEM
    return found if isinstance(found, str) else SYSTEM
