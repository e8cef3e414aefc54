"""Two minutes with a slow breath to follow: how large the shape is and what is said, at each moment.

Six breaths a minute is the pace at which breath and heartbeat swing together in most people (Lehrer, Vaschillo
and Vaschillo 2000, Applied Psychophysiology and Biofeedback 25:177; Laborde et al. 2022, Neuroscience and
Biobehavioral Reviews 138:104711). A little longer out than in is customary at this pace; the
split of 4 and 6 seconds is ours. It says when to breathe, and nothing of what that does.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from coach.views.wording import Words, clock

BREAK_S = 120.0
BREATH_S = 60.0 / 6
IN_S = 4.0
LEAST_SIZE = 0.35
"""Of the largest: the shape never goes away."""
OFFER_S = 30.0
"""How long the offer stays; no answer is an answer."""


@dataclass(frozen=True, slots=True)
class BreathView:
    """One moment. `size`: 0 to 1. `count`: seconds into this half, from 1."""

    word: str
    count: str
    size: float
    left: str


def breath_at(words: Words, elapsed_s: float, *, moves: bool) -> BreathView:
    """The view so many seconds in. Without motion the shape keeps one size, and the count goes on alone."""
    in_breath_s = elapsed_s % BREATH_S
    breathing_in = in_breath_s < IN_S
    half_s, length_s = (in_breath_s, IN_S) if breathing_in else (in_breath_s - IN_S, BREATH_S - IN_S)
    part = half_s / length_s
    full = (1 - math.cos(math.pi * part)) / 2
    size = LEAST_SIZE + (1 - LEAST_SIZE) * (full if breathing_in else 1 - full)
    return BreathView(
        word=words.say("ui.break.in" if breathing_in else "ui.break.out"),
        count=str(int(half_s) + 1),
        size=size if moves else 1.0,
        left=words.say("ui.break.left", clock=clock(math.ceil(BREAK_S - elapsed_s))),
    )


def is_over(elapsed_s: float) -> bool:
    """Are the two minutes over?"""
    return elapsed_s >= BREAK_S
