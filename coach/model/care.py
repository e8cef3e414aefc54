"""The daily care of what is kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Care:
    """What is to be done. `keep_days`, `thin_after_days`: None for never. `backups`: how many copies are kept,
    0 for none."""

    keep_days: int | None
    thin_after_days: int | None
    backups: int


@dataclass(frozen=True, slots=True)
class Cared:
    """What was done."""

    backed_up: bool = False
    deleted: int = 0
    thinned: int = 0
