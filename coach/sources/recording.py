"""Recordings as blocks: any file libsndfile reads, left the agent, right the caller."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile
import soxr

from coach.model.problems import EnvironmentProblem
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker

# A stretch read at once: long enough to amortise calls, short enough that any length needs little memory.
READ_S = 10.0
MIN_RATE_HZ = 4_000
MAX_RATE_HZ = 384_000


class Recording:
    """A one- or two-channel sound file, opened and checked.

    Raises EnvironmentProblem for a file that is missing, is no sound, is empty, has more than two channels
    or an impossible rate. A file that breaks off while being read yields what it has and then raises.
    """

    def __init__(self, path: Path, *, swap: bool = False, agent_only: bool = False) -> None:
        self.path = path
        self._swap = swap
        if path.is_dir():
            raise EnvironmentProblem("recording.is_a_folder", path=path)
        if not path.exists():
            raise EnvironmentProblem("recording.missing", path=path)
        try:
            info = soundfile.info(str(path))
        except (soundfile.LibsndfileError, OSError) as error:
            if not _readable(path):
                raise EnvironmentProblem("recording.not_permitted", path=path) from error
            raise EnvironmentProblem("recording.not_sound", path=path) from error
        if info.frames <= 0:
            raise EnvironmentProblem("recording.empty", path=path)
        if info.channels > 2:
            raise EnvironmentProblem("recording.too_many_channels", path=path, channels=info.channels)
        if not MIN_RATE_HZ <= info.samplerate <= MAX_RATE_HZ:
            raise EnvironmentProblem("recording.impossible_rate", path=path, rate_hz=info.samplerate)
        self.rate_hz: int = info.samplerate
        self.file_channels: int = info.channels
        self.duration_s: float = info.frames / info.samplerate
        self.channels: tuple[Speaker, ...] = (
            (Speaker.AGENT, Speaker.CALLER) if info.channels == 2 and not agent_only else (Speaker.AGENT,)
        )

    def blocks(self, block_samples: int | None = None) -> Iterator[Block]:
        """The whole recording at 16 kHz, in blocks of `block_samples` (default: as they are read).

        Values that are not finite are taken as silence. Raises EnvironmentProblem where the file is damaged.
        """
        start = 0
        rest = np.empty((0, self.file_channels), np.float32)
        for piece in self._pieces():
            if block_samples is None:
                yield self._block(start, piece)
                start += len(piece)
                continue
            rest = np.concatenate([rest, piece])
            while len(rest) >= block_samples:
                yield self._block(start, rest[:block_samples])
                start += block_samples
                rest = rest[block_samples:]
        if len(rest):
            yield self._block(start, rest)

    def _block(self, start: int, samples: FloatArray) -> Block:
        left = np.ascontiguousarray(samples[:, 0])
        right = np.ascontiguousarray(samples[:, -1])
        if self._swap:
            left, right = right, left
        return Block(start, len(samples), left, right if Speaker.CALLER in self.channels else None)

    def _pieces(self) -> Iterator[FloatArray]:
        """Pieces of shape (n, file_channels) at 16 kHz."""
        resample = None
        if self.rate_hz != SAMPLE_RATE_HZ:
            resample = soxr.ResampleStream(
                self.rate_hz, SAMPLE_RATE_HZ, self.file_channels, dtype="float32", quality="HQ"
            )
        try:
            with soundfile.SoundFile(str(self.path)) as file:
                expected = len(file)
                got = 0
                while True:
                    piece = file.read(int(READ_S * self.rate_hz), dtype="float32", always_2d=True)
                    got += len(piece)
                    last = len(piece) == 0 or got >= expected
                    if not np.isfinite(piece).all():
                        piece = np.nan_to_num(piece, nan=0.0, posinf=0.0, neginf=0.0)
                    if resample is not None:
                        piece = resample.resample_chunk(piece, last=last)
                    if len(piece):
                        yield piece
                    if last:
                        break
        except soundfile.LibsndfileError as error:
            raise EnvironmentProblem("recording.damaged", path=self.path) from error
        if got < expected:
            raise EnvironmentProblem("recording.damaged", path=self.path)


def _readable(path: Path) -> bool:
    try:
        with path.open("rb"):
            return True
    except OSError:
        return False
