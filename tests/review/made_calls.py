"""A call of synthetic sound, run through the real engine, for tests of what comes after the engine."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

from coach.engine import Engine
from coach.model.call import CallRecord
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from tests.made_sound import on_timeline, voice

SECONDS = 70.0


def agent() -> FloatArray:
    """Make 40 s of ordinary speech, then a raised stretch, then ordinary speech again."""
    return on_timeline(
        SECONDS,
        (4.0, voice(36.0, 120.0, -34.0, seed=1)),
        (44.0, voice(8.0, 170.0, -24.0, brightness=9.0, seed=2)),
        (56.0, voice(8.0, 120.0, -34.0, seed=3)),
    )


def caller() -> FloatArray:
    return on_timeline(
        SECONDS, (0.5, voice(3.0, 210.0, -26.0, seed=5)), (52.5, voice(3.0, 210.0, -26.0, seed=6)), seed=7
    )


def listened() -> tuple[CallRecord, CallRecorder]:
    engine, recorder = Engine(CueSettings()), CallRecorder(keep_hops=True)
    left, right = agent(), caller()
    recorder.add(engine.feed(Block(0, len(left), left, right)))
    recorder.add(engine.finish())
    return recorder.record(), recorder


def write_call(path: Path) -> Path:
    soundfile.write(path, np.stack([agent(), caller()], axis=1), SAMPLE_RATE_HZ, subtype="PCM_16")
    return path
