"""Packing speech as Opus, a piece at a time, in memory."""

from __future__ import annotations

import io

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray

COMPRESSION = 0.9
"""libsndfile's scale from 0 to 1: 31 kbit/s for speech at 16 kHz, next to nothing for silence."""
MOST_PIECE_S = 60.0
"""A longer piece of a call is none of ours."""
WRITTEN_AT_ONCE = 10 * SAMPLE_RATE_HZ
"""libsndfile's encoders put what is written at once on the stack; three minutes of it are too many."""


def packed(samples: FloatArray) -> bytes:
    """Return 16 kHz mono as one Ogg Opus stream."""
    import soundfile  # noqa: PLC0415  # libsndfile is loaded only where sound is kept or played

    file = io.BytesIO()
    with soundfile.SoundFile(
        file, "w", SAMPLE_RATE_HZ, 1, "OPUS", format="OGG", compression_level=COMPRESSION
    ) as stream:
        for at in range(0, len(samples), WRITTEN_AT_ONCE):
            stream.write(np.clip(samples[at : at + WRITTEN_AT_ONCE], -1.0, 1.0).astype(np.float32))
    return file.getvalue()


def unpacked(stream: bytes, most_s: float = MOST_PIECE_S) -> FloatArray | None:
    """Return the samples of one stream that `packed` made, at most so many seconds; None where it is none."""
    import soundfile  # noqa: PLC0415  # as above

    try:
        with soundfile.SoundFile(io.BytesIO(stream)) as file:
            if file.samplerate != SAMPLE_RATE_HZ or file.channels != 1:
                return None
            return np.asarray(file.read(round(most_s * SAMPLE_RATE_HZ), dtype="float32"))
    except (soundfile.SoundFileError, OSError, ValueError):
        return None
