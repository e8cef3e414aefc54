"""F0 trackers of others, all with the range of ours, and otherwise with their default settings.

Praat's autocorrelation (GPL-3, through parselmouth; Boersma 1993), RAPT (pysptk; Talkin 1995), swift-f0 (MIT;
voiced from its documented confidence 0.5), YAAPT (AMFM_decompy, MIT; Zahorian and Hu 2008), REAPER (pyreaper).
They get the whole file at once. Some stamp their frames at the start: see `SHIFTS_S` in `f0.py`.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import numpy as np

from coach.model.sound import HOP_S, HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.accuracy.corpus import to_int16
from tests.benchmarks.accuracy.peers import Peers
from tests.benchmarks.accuracy.tracking import MAX_HZ, MIN_HZ, Track

CONFIDENCE = 0.5


def praat(samples: FloatArray) -> Track:
    """Track with Praat's `To Pitch (ac)`."""
    sound = importlib.import_module("parselmouth").Sound(samples.astype(np.float64), SAMPLE_RATE_HZ)
    pitch = sound.to_pitch_ac(time_step=HOP_S, pitch_floor=MIN_HZ, pitch_ceiling=MAX_HZ)
    return Track(np.asarray(pitch.xs(), np.float64), np.asarray(pitch.selected_array["frequency"]))


def rapt(samples: FloatArray) -> Track:
    """Track with SPTK's RAPT."""
    sptk = importlib.import_module("pysptk")
    whole = to_int16(samples).astype(np.float32)
    f0_hz = sptk.rapt(whole, fs=SAMPLE_RATE_HZ, hopsize=HOP_SAMPLES, min=MIN_HZ, max=MAX_HZ, otype="f0")
    return Track(np.arange(len(f0_hz), dtype=np.float64) * HOP_S, np.asarray(f0_hz))


def swift(samples: FloatArray) -> Track:
    """Track with the network of swift-f0."""
    found = _swift().detect(samples, SAMPLE_RATE_HZ, fmin=MIN_HZ, fmax=MAX_HZ)
    return Track(found.timestamps, np.where(found.confidence >= CONFIDENCE, found.pitch_hz, 0.0))


def yaapt(samples: FloatArray) -> Track:
    """Track with AMFM_decompy's YAAPT."""
    signal = importlib.import_module("amfm_decompy.basic_tools").SignalObj(
        samples.astype(np.float64), SAMPLE_RATE_HZ
    )
    pitch = importlib.import_module("amfm_decompy.pYAAPT").yaapt(signal, f0_min=MIN_HZ, f0_max=MAX_HZ)
    return Track(np.asarray(pitch.frames_pos) / SAMPLE_RATE_HZ, np.asarray(pitch.samp_values))


def reaper(samples: FloatArray) -> Track:
    """Track with REAPER."""
    with _saying_nothing():
        found = importlib.import_module("pyreaper").reaper(
            to_int16(samples), SAMPLE_RATE_HZ, minf0=MIN_HZ, maxf0=MAX_HZ, frame_period=HOP_S
        )
    return Track(np.asarray(found[2], np.float64), np.maximum(found[3], 0.0))


@contextmanager
def _saying_nothing() -> Iterator[None]:
    """Discard what REAPER's library writes to the terminal about the signal's polarity, partly buffered."""
    sys.stdout.flush()
    kept, nowhere = (os.dup(1), os.dup(2)), os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
    try:
        yield
    finally:
        ctypes.CDLL(None).fflush(None)
        for stream, before in zip((1, 2), kept, strict=True):
            os.dup2(before, stream)
        for opened in (*kept, nowhere):
            os.close(opened)


@cache
def _swift() -> Any:  # its package is typed, but need not be installed
    return importlib.import_module("swift_f0").SwiftF0(threads=1, spin=False)


PEERS: Peers[Callable[[FloatArray], Track]] = {
    "Praat ac": (("parselmouth",), praat),
    "RAPT": (("pysptk",), rapt),
    "swift-f0": (("swift_f0",), swift),
    "YAAPT": (("amfm_decompy",), yaapt),
    "REAPER": (("pyreaper",), reaper),
}
