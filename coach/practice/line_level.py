"""How a caller's line is brought to the level of its step, and what is measured of it: by the script that
renders ours (`packaging/render_lines.py`), and where a team records its own. Arrays (n,) at 16 kHz.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.model.sound import HOP_S, HOP_SAMPLES
from coach.practice.scene import Loudness

Samples = npt.NDArray[np.floating]

STEP_OF = {Loudness.LOW: -2, Loudness.EVEN: 0, Loudness.LOUD: 2}
"""The step that each loudness is recorded at."""
LEVEL_DB = {-3: -33.0, -2: -31.0, -1: -29.0, 0: -26.0, 1: -22.0, 2: -18.5}
"""The level of active speech of each step, in dBFS. Ours: the room between a caller who is hard to hear and one
who clips."""
MOST_OFF_DB = 1.0
"""So far a line may be off its step's level: half of the smallest step."""
MOST_PAUSE_S = 0.6
"""A pause inside a line is shorter, or it is taken for its end (0.7 s, see `conversation.turn_spans`)."""
PEAK = 0.89
SPEECH_DB = -45.0
"""Below this, at the level of its step, a line pauses."""
UNDER_LOUDEST_DB = 40.0
"""So far below its loudest 10 ms it pauses in any case."""
ROUNDED_AT = 0.7 * PEAK
LEVELLED_TIMES = 6


def is_speech(sound: Samples) -> npt.NDArray[np.bool_]:
    """Return for each 10 ms whether there is a voice."""
    frames = sound[: len(sound) // HOP_SAMPLES * HOP_SAMPLES].reshape(-1, HOP_SAMPLES)
    level_db = 10 * np.log10(np.mean(frames**2, axis=1) + 1e-12)
    found: npt.NDArray[np.bool_] = level_db > max(SPEECH_DB, level_db.max() - UNDER_LOUDEST_DB)
    return found


def active_level_db(sound: Samples) -> float:
    """Return the level of the speech in dBFS, pauses left out."""
    frames = sound[: len(sound) // HOP_SAMPLES * HOP_SAMPLES].reshape(-1, HOP_SAMPLES)[is_speech(sound)]
    return float(10 * np.log10(np.mean(frames**2)))


def at_level(sound: Samples, level_db: float) -> Samples:
    """Bring the speech to this level. Peaks that would clip are rounded off first, and the level is made up."""
    for _ in range(LEVELLED_TIMES):
        sound = sound * 10 ** ((level_db - active_level_db(sound)) / 20)
        if np.abs(sound).max() <= PEAK:
            break
        rounded = np.sign(sound) * PEAK * np.tanh(np.abs(sound) / PEAK) / np.tanh(1.0) * 0.95
        sound = np.where(np.abs(sound) > ROUNDED_AT, rounded, sound)
    return sound


def longest_pause_s(sound: Samples) -> float:
    """Return the longest pause inside the line."""
    speech = np.flatnonzero(is_speech(sound))
    return float((np.diff(speech).max(initial=1) - 1) * HOP_S)
