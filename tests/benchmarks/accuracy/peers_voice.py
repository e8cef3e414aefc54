"""Voice activity detectors of others, with their documented thresholds and hangovers.

webrtcvad (BSD): frames of 20 ms, its own hangover. Silero v6 (MIT): its ONNX model through onnxruntime on one
thread, so that torch is not needed. Its stretches are those of `get_speech_timestamps` with default settings
(thresholds 0.5 and 0.35, at least 250 ms, silences of 100 ms, 30 ms of padding); live, the first chunk over 0.5
counts, as in its `VADIterator`. earshot (MIT or Apache-2.0): frames of 16 ms, its documented threshold of 0.5.
RNNoise (BSD), in pyrnnoise: frames of 10 ms at 48 kHz; it documents no threshold, so 0.5 is used. ten-vad is
left out, because its licence forbids use that helps to compete.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import soxr

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.accuracy.corpus import HOPS_PER_S, Mask, runs, to_int16
from tests.benchmarks.accuracy.detection import Activity, from_frames
from tests.benchmarks.accuracy.peers import Peers

THRESHOLD = 0.5
WEBRTC_FRAME_S = 0.02
EARSHOT_FRAME = 256
RNNOISE_RATE_HZ = 48_000
SILERO_FRAME, SILERO_CONTEXT = 512, 64
SILERO_OFF = 0.35
SILERO_SHORTEST_S, SILERO_SILENCE_S, SILERO_PAD_S = 0.25, 0.1, 0.03


def webrtc(mode: int, samples: FloatArray) -> Activity:
    """Detect with WebRTC's detector in this mode, 0 to 3."""
    detector = importlib.import_module("webrtcvad").Vad(mode)
    frames = _frames(to_int16(samples), round(WEBRTC_FRAME_S * SAMPLE_RATE_HZ))
    said = [bool(detector.is_speech(frame.tobytes(), SAMPLE_RATE_HZ)) for frame in frames]
    return from_frames(np.array(said, np.bool_), WEBRTC_FRAME_S, len(samples))


def earshot(samples: FloatArray) -> Activity:
    """Detect with earshot."""
    detector = importlib.import_module("earshot").Detector()
    scores = np.array([detector.predict_f32(frame) for frame in _frames(samples, EARSHOT_FRAME)])
    return from_frames(scores > THRESHOLD, EARSHOT_FRAME / SAMPLE_RATE_HZ, len(samples))


def rnnoise(samples: FloatArray) -> Activity:
    """Detect with the voice probability of RNNoise's denoiser."""
    library = importlib.import_module("pyrnnoise.rnnoise")
    fast = soxr.resample(samples, SAMPLE_RATE_HZ, RNNOISE_RATE_HZ)
    state = library.create()
    try:
        frames = _frames(to_int16(fast), library.FRAME_SIZE)
        scores = np.array([float(library.process_mono_frame(state, frame)[1]) for frame in frames])
    finally:
        library.destroy(state)
    return from_frames(scores > THRESHOLD, library.FRAME_SIZE / RNNOISE_RATE_HZ, len(samples))


def silero(samples: FloatArray) -> Activity:
    """Detect with Silero's model, chunk by chunk."""
    session = _silero_session()
    state = np.zeros((2, 1, 128), np.float32)
    context = np.zeros(SILERO_CONTEXT, np.float32)
    rate = np.array(SAMPLE_RATE_HZ, np.int64)
    scores = []
    for frame in _frames(samples, SILERO_FRAME):
        heard = np.concatenate([context, frame])[None]
        score, state = session.run(None, {"input": heard, "state": state, "sr": rate})
        scores.append(float(score[0, 0]))
        context = frame[-SILERO_CONTEXT:]
    step_s = SILERO_FRAME / SAMPLE_RATE_HZ
    live = from_frames(np.array(scores) >= THRESHOLD, step_s, len(samples)).live
    return Activity(_silero_mask(scores, step_s, len(samples)), live)


def _silero_mask(scores: list[float], step_s: float, samples: int) -> Mask:
    """Make stretches with its documented defaults."""
    on = np.zeros(len(scores), np.bool_)
    speaking = False
    for i, score in enumerate(scores):
        speaking = score >= (SILERO_OFF if speaking else THRESHOLD)
        on[i] = speaking
    stretches: list[list[float]] = []
    for first, stop in runs(on):
        if stretches and first * step_s - stretches[-1][1] < SILERO_SILENCE_S:
            stretches[-1][1] = stop * step_s
        else:
            stretches.append([first * step_s, stop * step_s])
    mask = np.zeros(samples * HOPS_PER_S // SAMPLE_RATE_HZ, np.bool_)
    for since_s, until_s in stretches:
        if until_s - since_s > SILERO_SHORTEST_S:
            first = round(max(0.0, since_s - SILERO_PAD_S) * HOPS_PER_S)
            mask[first : round((until_s + SILERO_PAD_S) * HOPS_PER_S)] = True
    return mask


@cache
def _silero_session() -> Any:  # onnxruntime ships no types
    runtime = importlib.import_module("onnxruntime")
    spec = importlib.util.find_spec("silero_vad")  # not imported: that would ask for torch
    assert spec is not None
    assert spec.origin is not None
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    path = Path(spec.origin).parent / "data" / "silero_vad.onnx"
    return runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _frames(samples: npt.NDArray[Any], length: int) -> npt.NDArray[Any]:
    """Split into frames (n, length). The last one is filled up with silence."""
    padded = np.pad(samples, (0, -len(samples) % length))
    return padded.reshape(-1, length)


def webrtc_2(samples: FloatArray) -> Activity:
    """Detect with WebRTC's detector in mode 2."""
    return webrtc(2, samples)


def webrtc_3(samples: FloatArray) -> Activity:
    """Detect with WebRTC's detector in mode 3, the strictest."""
    return webrtc(3, samples)


PEERS: Peers[Callable[[FloatArray], Activity]] = {
    "webrtcvad 2": (("webrtcvad",), webrtc_2),
    "webrtcvad 3": (("webrtcvad",), webrtc_3),
    "Silero v6": (("onnxruntime", "silero_vad"), silero),
    "earshot": (("earshot",), earshot),
    "RNNoise": (("pyrnnoise", "audiolab"), rnnoise),
}
