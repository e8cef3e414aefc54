"""The options: which half of the speech to measure on, whom to measure, and how much."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tests.end_to_end.stretch import speech_folder

OURS = "ours"


class Half(StrEnum):
    """A half of the speakers and files, by number. Thresholds are set on odd ones, figures are of even ones."""

    ODD = "odd"
    EVEN = "even"
    ALL = "all"

    def has(self, number: int) -> bool:
        """Whether this number belongs to the half."""
        return self is Half.ALL or (number % 2 == 1) == (self is Half.ODD)


@dataclass(frozen=True, slots=True)
class Options:
    """The options of one run. `speech`: the speech folder. `jobs`: how many processes measure at once."""

    speech: Path
    half: Half = Half.EVEN
    only_ours: bool = False
    quick: bool = False
    jobs: int = 1


def speech_to_measure_with() -> Path | None:
    """Return the speech folder. None, with a printed reason, where it or scipy is missing."""
    speech = speech_folder()
    if speech is None:
        print("  left out: no speech folder (set COACH_SPEECH)")
        return None
    if importlib.util.find_spec("scipy") is None:
        print("  left out: the sounds are made with scipy (pip install scipy)")
        return None
    return speech
