"""What is to be measured: on which half of the speech, on whom, how much of it."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tests.end_to_end.stretch import speech_folder

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


def speech_to_measure_with() -> Path | None:
    """The speech folder; None, and a line that says why, where it or what makes sounds of it isn't there."""
    speech = speech_folder()
    if speech is None:
        print("  left out: no speech folder (set COACH_SPEECH)")
        return None
    if importlib.util.find_spec("scipy") is None:
        print("  left out: the sounds are made with scipy (pip install scipy)")
        return None
    return speech
