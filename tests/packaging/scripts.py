"""The scripts of packaging/ as modules, for the tests: their folders are no packages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@contextmanager
def scripts_of(*folders: str) -> Iterator[None]:
    """Put folders of packaging/ ("" for itself) on the search path, and forget what came from there after."""
    path = list(sys.path)
    sys.path[:0] = [str(PACKAGING / folder) for folder in folders]
    try:
        yield
    finally:
        sys.path[:] = path
        for name, module in list(sys.modules.items()):
            if Path(getattr(module, "__file__", None) or "/").is_relative_to(PACKAGING):
                del sys.modules[name]
