"""Our own measures of a sound, made in the same way as by `coach analyze`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from coach.model.baseline import Baseline
from coach.model.call import CallRecord
from coach.model.events import Event, SpeechEnded, SpeechStarted, SpeechTakenBack
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray, Speaker
from coach.offline.analysis import listen
from coach.review.recorder import CallRecorder
from coach.review.report import measures_of
from coach.sources.recording import Recording
from tests.benchmarks.accuracy.corpus import HOPS_PER_S, Mask, to_int16


class _Noting(CallRecorder):
    """A recorder that also keeps when a live listener learned that the agent began and stopped speaking."""

    def __init__(self) -> None:
        super().__init__(keep_hops=True)
        self._since_s: float | None = None
        self.live: list[tuple[float, float]] = []

    def add(self, events: Iterable[Event]) -> None:
        said = list(events)
        for event in said:
            match event:
                case SpeechStarted(Speaker.AGENT, _, decided_s):
                    self._since_s = decided_s
                case SpeechEnded(Speaker.AGENT, _, decided_s) | SpeechTakenBack(Speaker.AGENT, decided_s) if (
                    self._since_s is not None
                ):
                    self.live.append((self._since_s, decided_s))
                    self._since_s = None
        super().add(said)


@dataclass(frozen=True, slots=True, eq=False)
class Heard:
    """Our measures of a sound."""

    record: CallRecord
    live: tuple[tuple[float, float], ...]
    """When a live listener knew that the agent speaks: (from, until) in s, by the last sample of each."""
    f0_time_s: npt.NDArray[np.float64]
    f0_hz: FloatArray
    """NaN where unvoiced or not computed."""
    syllables_s: npt.NDArray[np.float64]


def hear(samples: FloatArray, baseline: Baseline | None = None) -> Heard:
    """Measure everything in a sound at 16 kHz: (n,) for the agent alone, or (2, n) for agent and caller."""
    recorder = _Noting()
    with tempfile.TemporaryDirectory(prefix="coach-accuracy-") as folder:
        path = Path(folder, "sound.wav")
        soundfile.write(path, to_int16(samples).T, SAMPLE_RATE_HZ, subtype="PCM_16")
        record = listen(Recording(path), recorder, baseline)
    arrays = measures_of(record, recorder.hops, recorder.syllables_s)
    return Heard(
        record,
        tuple(recorder.live),
        np.asarray(arrays["time_s"], np.float64),
        np.asarray(arrays["agent_f0_hz"], np.float32),
        np.asarray(arrays["agent_syllables_s"], np.float64),
    )


def speech_mask(heard: Heard, samples: int, speaker: Speaker = Speaker.AGENT) -> Mask:
    """Return the speech of the report as a mask of 10 ms hops."""
    mask = np.zeros(samples // HOP_SAMPLES, np.bool_)
    for span in heard.record.speech[speaker]:
        mask[round(span.start_s * HOPS_PER_S) : round(span.end_s * HOPS_PER_S)] = True
    return mask
