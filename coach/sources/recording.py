"""Recordings as blocks: any file libsndfile reads, left the agent, right the caller."""

from __future__ import annotations

import mmap
import os
import stat
import struct
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr

from coach.model.problems import EnvironmentProblem, Problem
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.sources.conversion import within_full_scale
from coach.sources.file_parts import ID3_BYTES, WHOLE, Part, PartFile, title_bytes
from coach.sources.flac_frames import flac_parts
from coach.sources.headerless import is_plausible
from coach.sources.mp3_frames import mp3_parts
from coach.sources.ogg_pages import ogg_parts
from coach.sources.sample_containers import FIRST_LETTERS, container_parts

# A stretch read at once: long enough to amortise calls. Transforms go in pieces that stay in the cache
# (dsp.frames), so it may be long: 5 % less than with 3 s at once, and beyond it nothing more (own measurement).
READ_S = 16
# Of a stretch in which a file breaks off nothing may come: that one is read again in these.
LAST_READ_S = 1
MIN_RATE_HZ = 4_000
MAX_RATE_HZ = 384_000
# libsndfile takes a ".raw" by its name for samples without a header, whose rate it would have to be told.
HEADERLESS_SUFFIX = ".raw"
# And its name for what it takes for a format by the file's name alone.
HEADERLESS = "RAW"
MP3_SUFFIX = ".mp3"
# The only samples that may be no numbers, or infinite (libsndfile's names). Doubles beyond a float are, too.
FLOAT_SUBTYPES = {"FLOAT", "DOUBLE"}
# libsndfile's SF_COUNT_MAX: a FLAC that doesn't say how long it is, and in which no frame was found either.
UNKNOWN_FRAMES = 2**63 - 1
# A header counted as sound, the padding of an encoder: less than any word, and nobody misses it.
LEAST_MISSING_S = 0.1
_one_decoder_quiet = threading.Lock()


@dataclass(frozen=True, slots=True)
class _Sound:
    """A part as libsndfile sees it. `missing_s`: what is known to be missing at its end."""

    part: Part
    rate_hz: int
    channels: int
    frames: int
    subtype: str
    missing_s: float

    @property
    def duration_s(self) -> float:
        return self.frames / self.rate_hz


class Recording:
    """A one- or two-channel sound file, or several joined into one, opened and checked.

    Raises EnvironmentProblem for a file that is missing, is no sound, is empty, has more than two channels, an
    impossible rate, or not one sample that is a number. Of a file that breaks off or is damaged, what is there
    is read; `problem` says what is missing. Of files that were joined, one with another number of channels than
    the first is missing, too.
    """

    def __init__(self, path: Path, *, swap: bool = False, agent_only: bool = False) -> None:
        self.path = path
        # The name as text: what is no UTF-8 in it could neither be kept nor drawn.
        self.title = os.fsencode(path.stem).decode("utf-8", "replace")
        self._swap = swap
        _check_readable(path)
        sounds = self._opened()
        first = sounds[0]
        if first.channels > 2:
            raise EnvironmentProblem("recording.too_many_channels", path=path, channels=first.channels)
        if not MIN_RATE_HZ <= first.rate_hz <= MAX_RATE_HZ:
            raise EnvironmentProblem("recording.impossible_rate", path=path, rate_hz=first.rate_hz)
        self.file_channels: int = first.channels
        self._sounds = [
            sound
            for sound in sounds
            if sound.channels == first.channels and MIN_RATE_HZ <= sound.rate_hz <= MAX_RATE_HZ
        ]
        others_s = sum(sound.duration_s for sound in sounds if sound not in self._sounds)
        self._known_missing_s = others_s + sum(sound.missing_s for sound in sounds)
        self._without_end = any(sound.part.without_end for sound in sounds)
        self._missing_s = self._known_missing_s
        self.duration_s: float = sum(sound.duration_s for sound in self._sounds)
        self.channels: tuple[Speaker, ...] = (
            (Speaker.AGENT, Speaker.CALLER) if first.channels == 2 and not agent_only else (Speaker.AGENT,)
        )
        self._not_numbers: frozenset[int] = frozenset()
        """The file's channels that hold no sound: they count as not there."""
        if any(sound.subtype in FLOAT_SUBTYPES for sound in self._sounds):
            self._not_numbers = self._channels_of_no_numbers()
        if all(column in self._not_numbers for _, column in self._columns()):
            raise EnvironmentProblem("recording.no_numbers", path=path)

    @property
    def missing_s(self) -> float:
        """How much is missing, as far as was read; 0 where it is too little to be missed, or nothing says how
        much.
        """
        return self._missing_s if self._missing_s >= LEAST_MISSING_S else 0.0

    @property
    def problem(self) -> Problem | None:
        """What is to be said of it once it was read: a channel is no sound, so much is missing, or it breaks
        off.
        """
        path = ("path", str(self.path))
        for speaker, column in self._columns():
            if column in self._not_numbers:
                return Problem(f"recording.no_numbers_of_{speaker.value}", (path,))
        if self.missing_s:
            return Problem("recording.incomplete", (path, ("missing_s", self.missing_s)))
        return Problem("recording.without_end", (path,)) if self._without_end else None

    def _opened(self) -> list[_Sound]:
        """The parts that hold sound, at least one."""
        try:
            parts = _parts_of(self.path)
        except OSError as error:
            raise EnvironmentProblem("recording.not_sound", path=self.path) from error
        sounds: list[_Sound] = []
        refused: Exception | None = None
        for part in parts:
            try:
                sounds.append(self._sound(part))
            except (soundfile.LibsndfileError, OSError) as error:
                refused = error
        if not sounds:
            raise EnvironmentProblem("recording.not_sound", path=self.path) from refused
        with_sound = [sound for sound in sounds if 0 < sound.frames < UNKNOWN_FRAMES]
        if not with_sound:
            is_empty = sounds[0].frames <= 0
            raise EnvironmentProblem("recording.empty" if is_empty else "recording.damaged", path=self.path)
        return with_sound

    def _sound(self, part: Part) -> _Sound:
        """Raises what soundfile does, and OSError for what is no sound whatever its name says."""
        with self._source(part) as source, _decoders_say_nothing():
            info = soundfile.info(source)
        if info.format == HEADERLESS and not is_plausible(self.path, info.subtype):
            raise OSError("no sound")
        missing_s = (part.missing_frames + part.missing_share * info.frames) / max(1, info.samplerate)
        return _Sound(part, info.samplerate, info.channels, info.frames, info.subtype, missing_s)

    @contextmanager
    def _source(self, part: Part) -> Iterator[str | bytes | PartFile]:
        """What soundfile is given: the file by its name (it would encode a str strictly, and not every name is
        UTF-8), or the part as a file.
        """
        if part.content is None:
            yield str(self.path) if sys.platform == "win32" else os.fsencode(self.path)
            return
        with PartFile(self.path, part.content) as file:
            yield file

    def _columns(self) -> list[tuple[Speaker, int]]:
        """Whose channel of the file is whose, of those that are to be heard."""
        agent, caller = (-1, 0) if self._swap else (0, -1)
        of = {Speaker.AGENT: agent % self.file_channels, Speaker.CALLER: caller % self.file_channels}
        return [(speaker, of[speaker]) for speaker in self.channels]

    def _channels_of_no_numbers(self) -> frozenset[int]:
        """The channels that are made of values that are infinite or no numbers, and of zeros.

        They would pass for silence, or for noise at full scale, that nobody recorded. Reads until a sample of
        each channel says otherwise: as a rule one second.
        """
        with_numbers = with_others = np.zeros(self.file_channels, np.bool_)
        with suppress(soundfile.LibsndfileError, OSError):  # that it breaks off is said when it is heard
            for piece in (piece for sound in self._sounds for piece in self._read(sound, 0, LAST_READ_S)):
                is_number = np.isfinite(piece)
                with_numbers = with_numbers | (is_number & (piece != 0.0)).any(axis=0)
                with_others = with_others | ~is_number.all(axis=0)
                if all(with_numbers[column] for _, column in self._columns()):
                    break
        return frozenset(np.flatnonzero(with_others & ~with_numbers).tolist())

    def blocks(self, block_samples: int | None = None) -> Iterator[Block]:
        """The whole recording at 16 kHz, in blocks of `block_samples` (default: as they are read).

        Raises EnvironmentProblem where nothing of it can be read. Once all is read, `missing_s` and `problem`
        hold.
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
        of = {
            speaker: np.ascontiguousarray(samples[:, column])
            for speaker, column in self._columns()
            if column not in self._not_numbers
        }
        return Block(start, len(samples), of.get(Speaker.AGENT), of.get(Speaker.CALLER))

    def _pieces(self) -> Iterator[FloatArray]:
        """Pieces of shape (n, file_channels) at 16 kHz, of all parts."""
        missing_s, any_sound = self._known_missing_s, False
        for sound in self._sounds:
            resample = None
            if sound.rate_hz != SAMPLE_RATE_HZ:
                resample = soxr.ResampleStream(
                    sound.rate_hz, SAMPLE_RATE_HZ, self.file_channels, dtype="float32", quality="HQ"
                )
            got = 0
            for as_it_is in self._pieces_as_they_are(sound):
                got += len(as_it_is)
                piece = within_full_scale(as_it_is)
                if resample is not None:
                    piece = resample.resample_chunk(piece, last=got >= sound.frames)
                if len(piece):
                    any_sound = True
                    yield piece
            if resample is not None and 0 < got < sound.frames:  # it breaks off: what the filter still holds
                piece = resample.resample_chunk(np.empty((0, self.file_channels), np.float32), last=True)
                if len(piece):
                    yield within_full_scale(piece)
            missing_s += max(0, sound.frames - got) / sound.rate_hz
        self._missing_s = missing_s
        if not any_sound:
            raise EnvironmentProblem("recording.damaged", path=self.path)

    def _pieces_as_they_are(self, sound: _Sound) -> Iterator[FloatArray]:
        """Pieces of shape (n, file_channels) at the part's own rate, to its end or to where it breaks off."""
        got = 0
        try:
            for piece in self._read(sound, 0, READ_S):
                got += len(piece)
                yield piece
        except (soundfile.LibsndfileError, OSError):
            with suppress(soundfile.LibsndfileError, OSError):
                yield from self._read(sound, got, LAST_READ_S)

    def _read(self, sound: _Sound, first_frame: int, seconds: int) -> Iterator[FloatArray]:
        """From this frame on, so much at once. Raises what soundfile does where the file is damaged."""
        with self._source(sound.part) as source:
            with _decoders_say_nothing():
                file = soundfile.SoundFile(source)
                if first_frame:  # some telephone codecs can't seek at all
                    file.seek(first_frame)
            with file:
                while True:
                    with _decoders_say_nothing():
                        piece = file.read(seconds * sound.rate_hz, dtype="float32", always_2d=True)
                    if len(piece) == 0:
                        return
                    yield piece


def _parts_of(path: Path) -> tuple[Part, ...]:
    """What of the file is sound. Raises OSError."""
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size == 0:
            return WHOLE
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            try:
                return _parts_by_content(data, path.suffix.lower())
            except (struct.error, IndexError):  # it ends in a header: libsndfile may know better
                return WHOLE


def _parts_by_content(data: mmap.mmap, suffix: str) -> tuple[Part, ...]:
    at = 0
    while at < len(data) - ID3_BYTES and data[at : at + 3] == b"ID3":
        at += title_bytes(data, at)
    head = data[at : at + 4]
    if head == b"fLaC":
        return flac_parts(data)
    if head == b"OggS":
        return ogg_parts(data)
    if head in FIRST_LETTERS:
        return container_parts(data) if at == 0 else WHOLE
    if at or suffix == MP3_SUFFIX or (head[:1] == b"\xff" and head[1:2] >= b"\xe0"):
        return tuple(mp3_parts(data, at, len(data))) or WHOLE
    return WHOLE


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
