"""Recordings as blocks: any file libsndfile reads, left the agent, right the caller."""

from __future__ import annotations

import os
import re
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import soxr

from coach.model.problems import EnvironmentProblem
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.sources.conversion import within_full_scale
from coach.sources.damaged_files import LengthUnknownError, UnfinishedWav, counted_frames, unfinished_size_at

# A stretch read at once: long enough to amortise calls. Transforms go in pieces that stay in the cache
# (dsp.frames), so it may be long: 5 % less than with 3 s at once, and beyond it nothing more (own measurement).
READ_S = 16
# Of a stretch in which a file breaks off nothing may come: that one is read again in these.
LAST_READ_S = 1
MIN_RATE_HZ = 4_000
MAX_RATE_HZ = 384_000
# libsndfile takes a ".raw" by its name for samples without a header, whose rate it would have to be told.
HEADERLESS_SUFFIX = ".raw"
# The only samples that may be no numbers, or infinite (libsndfile's names). Doubles beyond a float are, too.
FLOAT_SUBTYPES = {"FLOAT", "DOUBLE"}
# libsndfile's SF_COUNT_MAX: a FLAC out of a pipe doesn't say how long it is, and soundfile loses its end.
UNKNOWN_FRAMES = 2**63 - 1
# An MP3 that doesn't say how long it is may be longer than libsndfile reads by this much: a frame or two.
MOST_LOST_S = 0.1
# A WAV or AIFF out of a pipe says it is as long as can be, or 2 GB as sox does: no length to hold it to.
STREAMED_BYTES = 0x7FFF_0000
# What libsndfile notes of a file that ends before it should; it reads such a file without complaint.
_SHORTER_THAN_IT_SAYS = re.compile(
    r"^ *(?:data|SSND|Data Size|riff|Riff size) *: (\d+) \(should be \d+\)", re.MULTILINE
)
_OGG_WITHOUT_END = re.compile(r"^Ogg ?: Last page lacks an end-of-stream bit", re.MULTILINE)
_one_decoder_quiet = threading.Lock()


class Recording:
    """A one- or two-channel sound file, opened and checked.

    Raises EnvironmentProblem for a file that is missing, is no sound, is empty, has more than two channels, an
    impossible rate, or not one sample that is a number. A file that breaks off while being read yields what it
    has and then raises.
    """

    def __init__(self, path: Path, *, swap: bool = False, agent_only: bool = False) -> None:
        self.path = path
        # The name as text: what is no UTF-8 in it could neither be kept nor drawn.
        self.title = os.fsencode(path.stem).decode("utf-8", "replace")
        self._swap = swap
        _check_readable(path)
        self._size_at: int | None = None
        try:
            info = self._info()
            if info.frames == 0 and info.format == "WAV":
                self._size_at = unfinished_size_at(path)
                info = self._info()
            counted = counted_frames(path) if info.format == "MP3" else None
        except LengthUnknownError as error:
            raise EnvironmentProblem("recording.unknown_length", path=path) from error
        except (soundfile.LibsndfileError, OSError) as error:
            raise EnvironmentProblem("recording.not_sound", path=path) from error
        if info.frames <= 0:
            raise EnvironmentProblem("recording.empty", path=path)
        too_few = counted is not None and counted > info.frames + MOST_LOST_S * info.samplerate
        if info.frames == UNKNOWN_FRAMES or too_few:
            raise EnvironmentProblem("recording.unknown_length", path=path)
        if info.channels > 2:
            raise EnvironmentProblem("recording.too_many_channels", path=path, channels=info.channels)
        if not MIN_RATE_HZ <= info.samplerate <= MAX_RATE_HZ:
            raise EnvironmentProblem("recording.impossible_rate", path=path, rate_hz=info.samplerate)
        self.rate_hz: int = info.samplerate
        self.file_channels: int = info.channels
        self._frames: int = info.frames if counted is None else min(info.frames, counted)
        self._cut_off = _is_cut_off(info.extra_info)
        self.duration_s: float = self._frames / info.samplerate
        self.channels: tuple[Speaker, ...] = (
            (Speaker.AGENT, Speaker.CALLER) if info.channels == 2 and not agent_only else (Speaker.AGENT,)
        )
        if info.subtype in FLOAT_SUBTYPES and self._holds_no_numbers():
            raise EnvironmentProblem("recording.no_numbers", path=path)

    def _source(self) -> str | bytes | UnfinishedWav:
        """What soundfile is given: the file by its name (it would encode a str strictly, and not every name is
        UTF-8), or one whose recorder crashed as it would have been.
        """
        if self._size_at is not None:
            return UnfinishedWav(self.path, self._size_at)
        return str(self.path) if sys.platform == "win32" else os.fsencode(self.path)

    def _info(self) -> Any:  # soundfile has no types
        source = self._source()
        try:
            with _decoders_say_nothing():
                return soundfile.info(source, verbose=True)
        finally:
            if isinstance(source, UnfinishedWav):
                source.close()

    def _holds_no_numbers(self) -> bool:
        """Is what is to be heard made of values that are infinite or no numbers, and of zeros?

        It would pass for silence, or for noise at full scale, that nobody recorded. Reads until a sample says
        otherwise: as a rule one second.
        """
        agent = -1 if self._swap else 0
        heard = slice(None) if Speaker.CALLER in self.channels else [agent]
        is_broken = False
        with suppress(soundfile.LibsndfileError, OSError):  # that it breaks off is said when it is heard
            for piece in self._read(0, LAST_READ_S):
                is_number = np.isfinite(piece[:, heard])
                if piece[:, heard][is_number].any():
                    return False
                is_broken = is_broken or not is_number.all()
        return is_broken

    def blocks(self, block_samples: int | None = None) -> Iterator[Block]:
        """The whole recording at 16 kHz, in blocks of `block_samples` (default: as they are read).

        Raises EnvironmentProblem where the file is damaged.
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
        got = 0
        for as_it_is in self._pieces_as_they_are():
            got += len(as_it_is)
            last = got >= self._frames
            piece = within_full_scale(as_it_is)
            if resample is not None:
                piece = resample.resample_chunk(piece, last=last)
            if len(piece):
                yield piece
        if got < self._frames or self._cut_off:
            raise EnvironmentProblem("recording.damaged", path=self.path)

    def _pieces_as_they_are(self) -> Iterator[FloatArray]:
        """Pieces of shape (n, file_channels) at the file's own rate, to its end or to where it breaks off."""
        got = 0
        try:
            for piece in self._read(0, READ_S):
                got += len(piece)
                yield piece
        except (soundfile.LibsndfileError, OSError) as error:
            with suppress(soundfile.LibsndfileError, OSError):
                yield from self._read(got, LAST_READ_S)
            raise EnvironmentProblem("recording.damaged", path=self.path) from error

    def _read(self, first_frame: int, seconds: int) -> Iterator[FloatArray]:
        """From this frame on, so much at once. Raises what soundfile does where the file is damaged."""
        source = self._source()
        with _decoders_say_nothing():
            file = soundfile.SoundFile(source)
            if first_frame:  # some telephone codecs can't seek at all
                file.seek(first_frame)
        with file, source if isinstance(source, UnfinishedWav) else nullcontext():
            while True:
                with _decoders_say_nothing():
                    piece = file.read(seconds * self.rate_hz, dtype="float32", always_2d=True)
                if len(piece) == 0:
                    return
                yield piece


def _check_readable(path: Path) -> None:
    """Raises EnvironmentProblem for what is not there, no file, or may not be read."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):
            path.open("rb").close()
    except PermissionError as error:
        raise EnvironmentProblem("recording.not_permitted", path=path) from error
    except (OSError, ValueError) as error:  # ValueError: a name with a zero character in it
        raise EnvironmentProblem("recording.missing", path=path) from error
    if stat.S_ISDIR(mode):
        raise EnvironmentProblem("recording.is_a_folder", path=path)
    if not stat.S_ISREG(mode) or path.suffix.lower() == HEADERLESS_SUFFIX:  # a pipe would be waited for
        raise EnvironmentProblem("recording.not_sound", path=path)


def _is_cut_off(notes: str) -> bool:
    """Did libsndfile note that the file is shorter than it says?"""
    shorter = _SHORTER_THAN_IT_SAYS.search(notes)
    return (shorter is not None and int(shorter[1]) < STREAMED_BYTES) or bool(_OGG_WITHOUT_END.search(notes))


@contextmanager
def _decoders_say_nothing() -> Iterator[None]:
    """libmpg123 writes what it thinks of a damaged file to the terminal, and libsndfile has no switch for it.

    The process's stderr is away meanwhile, so only around the decoder itself; the lock keeps two threads from
    taking each other's away for good.
    """
    with _one_decoder_quiet:
        try:
            kept = os.dup(2)
        except OSError:  # no terminal at all, as with an icon on Windows
            yield
            return
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 2)
            os.close(nowhere)
            yield
        finally:
            os.dup2(kept, 2)
            os.close(kept)
