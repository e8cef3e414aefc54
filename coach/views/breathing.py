"""A two-minute break with a slow breath to follow: the size of the shape and the word shown at each moment.

At six breaths a minute, breath and heartbeat swing together in most people (Lehrer, Vaschillo and Vaschillo
2000, Applied Psychophysiology and Biofeedback 25:177; Laborde et al. 2022, Neuroscience and Biobehavioral
Reviews 138:104711). At this pace it is customary to breathe out a little longer than in; the split of 4 and 6
seconds is ours. The card says when to breathe, and nothing about the effect.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from coach.views.wording import Words, clock

BREAK_S = 120.0
BREATH_S = 60.0 / 6
IN_S = 4.0
LEAST_SIZE = 0.35
"""The smallest size, as a share of the largest: the shape never disappears."""
OFFER_S = 30.0
"""How long the offer stays. No answer counts as no."""


@dataclass(frozen=True, slots=True)
class BreathView:
    """One moment. `size` is 0 to 1. `count` is the second of this half of the breath, from 1."""

    word: str
    count: str
    size: float
    left: str


def breath_at(words: Words, elapsed_s: float, *, moves: bool) -> BreathView:
    """Return the view after `elapsed_s`. Without motion the shape keeps its size and only the count changes."""
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
    """Return whether the two minutes are over."""
    return elapsed_s >= BREAK_S
