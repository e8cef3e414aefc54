"""What the agent aims at: a figure of their calls, kept to in so many of ten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

MOST_AIMS = 2
"""How many stand at a time: more are a list of faults and not an aim."""


@dataclass(frozen=True, slots=True)
class Aim:
    """One aim. `figure`: its name. A call keeps to it with at least (`at_least`) or at most `value`.

    It holds while at most `misses_in_ten` of ten calls don't. `words`: the agent's own, or "". `of_the_day`:
    Today shows it before each call. `begun_at`, `ended_at`: with their zones; None while it stands. `aim_id`: 0
    before it is kept.
    """

    figure: str
    at_least: bool
    value: float
    misses_in_ten: int
    begun_at: datetime
    words: str = ""
    of_the_day: bool = False
    ended_at: datetime | None = None
    aim_id: int = 0
