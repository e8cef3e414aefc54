"""What is to be measured: on which half of the speech, on whom, how much of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

OURS = "ours"


class Half(StrEnum):
    """Speakers and files by their number: thresholds are set on the odd ones, figures are of the even ones."""

    ODD = "odd"
    EVEN = "even"
    ALL = "all"

    def has(self, number: int) -> bool:
        """Is this number of the half?"""
        return self is Half.ALL or (number % 2 == 1) == (self is Half.ODD)


@dataclass(frozen=True, slots=True)
class Options:
    """`speech` is the speech folder, `jobs` how many processes measure at once."""

    speech: Path
    half: Half = Half.EVEN
    only_ours: bool = False
    quick: bool = False
    jobs: int = 1
