"""Recordings as blocks: any file that libsndfile reads, the agent on the left, the caller on the right."""

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

# How much is read at once. It may be long, because transforms go in pieces that stay in the cache (dsp.frames).
# An analysis takes 5 % less time than with 3 s; longer reads gain nothing more (own measurement).
READ_S = 16
# libsndfile may give nothing of a read in which a file breaks off. That part is read again in pieces of this.
LAST_READ_S = 1
MIN_RATE_HZ = 4_000
MAX_RATE_HZ = 384_000
# libsndfile takes a file named ".raw" for samples without a header, and would have to be told their rate.
HEADERLESS_SUFFIX = ".raw"
# The only subtypes (libsndfile's names) whose samples may be NaN or infinite. A double too large for a float
# becomes infinite too.
FLOAT_SUBTYPES = {"FLOAT", "DOUBLE"}
# libsndfile's SF_COUNT_MAX. A FLAC written to a pipe has no length in it, and soundfile would lose its end.
UNKNOWN_FRAMES = 2**63 - 1
# An MP3 without a length in it may be this much longer than libsndfile believes: a frame or two.
MOST_LOST_S = 0.1
# A WAV or AIFF written to a pipe claims the largest possible length, or 2 GB in the case of sox. Such a claim
# is no sign that the file was cut off.
STREAMED_BYTES = 0x7FFF_0000
# What libsndfile notes about a file that ends too early; it reads such a file without an error.
_SHORTER_THAN_IT_SAYS = re.compile(
    r"^ *(?:data|SSND|Data Size|riff|Riff size) *: (\d+) \(should be \d+\)", re.MULTILINE
)
_OGG_WITHOUT_END = re.compile(r"^Ogg ?: Last page lacks an end-of-stream bit", re.MULTILINE)
_one_decoder_quiet = threading.Lock()


class Recording:
    """A sound file of one or two channels, opened and checked.

    Raises EnvironmentProblem for a file that is missing, is not sound, is empty, has more than two channels, an
    impossible rate, no known length, or no sample that is a number. A file that breaks off while being read
    yields what it has, and then raises.
    """

    def __init__(self, path: Path, *, swap: bool = False, agent_only: bool = False) -> None:
        self.path = path
        # The name as valid UTF-8: anything else could be neither kept nor drawn.
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
        """Return what soundfile is to open.

        This is the file by its name, in bytes because soundfile encodes a str strictly and not every name is
        UTF-8; or, where the recorder crashed, the file with its length corrected.
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
        """Whether the channels to be heard hold only NaN or infinite values, and zeros.

        Such a file would pass for silence, or for noise at full scale, that nobody recorded. The file is read
        up to the first other sample, which is in the first second as a rule.
        """
        agent = -1 if self._swap else 0
        heard = slice(None) if Speaker.CALLER in self.channels else [agent]
        is_broken = False
        with suppress(soundfile.LibsndfileError, OSError):  # a file that breaks off is reported when it is read
            for piece in self._read(0, LAST_READ_S):
                is_number = np.isfinite(piece[:, heard])
                if piece[:, heard][is_number].any():
                    return False
                is_broken = is_broken or not is_number.all()
        return is_broken

    def blocks(self, block_samples: int | None = None) -> Iterator[Block]:
        """Yield the whole recording at 16 kHz, in blocks of `block_samples` (default: as they are read).

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
        """Yield pieces of shape (n, file_channels) at 16 kHz."""
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
        """Yield pieces of shape (n, file_channels) at the file's own rate, until it ends or breaks off."""
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
        """Read from this frame on, `seconds` at a time. Raises what soundfile raises for a damaged file."""
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
    """Raise EnvironmentProblem where the file doesn't exist, is not a file, or may not be read."""
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
    if not stat.S_ISREG(mode) or path.suffix.lower() == HEADERLESS_SUFFIX:  # opening a pipe would block
        raise EnvironmentProblem("recording.not_sound", path=path)


def _is_cut_off(notes: str) -> bool:
    """Whether libsndfile noted that the file is shorter than it claims."""
    shorter = _SHORTER_THAN_IT_SAYS.search(notes)
    return (shorter is not None and int(shorter[1]) < STREAMED_BYTES) or bool(_OGG_WITHOUT_END.search(notes))


@contextmanager
def _decoders_say_nothing() -> Iterator[None]:
    """Discard the process's standard error, on which libmpg123 complains about damaged files.

    libsndfile has no switch for that.
    Use it around the decoder only. The lock keeps one thread from restoring what another has just discarded.
    """
    with _one_decoder_quiet:
        try:
            kept = os.dup(2)
        except OSError:  # there is no standard error, as when started by an icon on Windows
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
