"""How this program came onto the machine: from its sources, or installed. Only the standard library is needed,
so that it can be said which library is missing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
BUILD_FILE = PACKAGE / "build.json"
"""What `packaging/` writes into a packaged program: what it was built from."""


@dataclass(frozen=True, slots=True)
class Build:
    """What a packaged program was built from. `day` is that of the commit; `releases` is the web page on which
    newer versions appear, None where the project names none."""

    day: date
    releases: str | None = None


def in_a_checkout() -> bool:
    """Whether the program runs from its sources, whose `packaging/bootstrap.py` brings what is missing."""
    return (PACKAGE.parent / "packaging" / "bootstrap.py").is_file()


def are_there(*packages: str) -> bool:
    """Whether each of these packages could be imported. None of them is."""
    try:
        return all(find_spec(name) is not None for name in packages)
    except ValueError:  # one is there in name only
        return False


def built_from(file: Path = BUILD_FILE) -> Build | None:
    """Return what a packaged program was built from; None where it isn't packaged."""
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
        page = said.get("releases")
        is_web = isinstance(page, str) and page.startswith("https://")
        return Build(date.fromisoformat(said["date"]), page if is_web else None)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
