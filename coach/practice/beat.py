"""The beat of a drill: short soft clicks at a steady time."""

from __future__ import annotations

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray

CLICK_S, CLICK_HZ = 0.03, 1_000.0
CLICK_LEVEL = 0.05
"""-26 dBFS at its peak: to be heard beside one's own voice, and no louder (ours)."""


def beat_sound(period_s: float, lasts_s: float) -> FloatArray:
    """Return clicks at 0, `period_s`, 2 `period_s` ... below `lasts_s`, shape (n,) at 16 kHz."""
    sound = np.zeros(max(0, round(lasts_s * SAMPLE_RATE_HZ)), np.float32)
    t = np.arange(round(CLICK_S * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    click = (CLICK_LEVEL * np.sin(2 * np.pi * CLICK_HZ * t) * np.exp(-t / 0.006)).astype(np.float32)
    for at in range(int(lasts_s / period_s) + 1):
        start = round(at * period_s * SAMPLE_RATE_HZ)
        end = min(len(sound), start + len(click))
        if start < end:
            sound[start:end] += click[: end - start]
    return sound
