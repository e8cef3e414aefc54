"""Recordings as blocks: any file libsndfile reads, left the agent, right the caller."""

from __future__ import annotations

import os
import stat
import weakref
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soxr

from coach.model.problems import EnvironmentProblem, Problem
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.sources.conversion import within_full_scale
from coach.sources.decoder import Decoder
from coach.sources.decoding import DecodeError, Failure, PartSound

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
# libsndfile's SF_COUNT_MAX: a FLAC that doesn't say how long it is, and in which no frame was found either.
UNKNOWN_FRAMES = 2**63 - 1
# A header counted as sound, the padding of an encoder: less than any word, and nobody misses it.
LEAST_MISSING_S = 0.1
_KEYS = {
    Failure.NO_SOUND: "recording.not_sound",
    Failure.DAMAGED: "recording.damaged",
    Failure.MEMORY: "recording.decoder_memory",
    Failure.STALLED: "recording.decoder_stalled",
    Failure.ENDED: "recording.decoder_ended",
}
"""What is said where nothing of a recording can be read."""


class Recording:
    """A one- or two-channel sound file, or several joined into one, opened and checked.

    Raises EnvironmentProblem for a file that is missing, is no sound, is empty, has more than two channels, an
    impossible rate, or not one sample that is a number, and for one on which its decoder crashes or hangs. Of
    a file that breaks off or is damaged, what is there is read; `problem` says what is missing. Of files that
    were joined, one with another number of channels than the first is missing, too.

    It is decoded in a child, which ends once all is read, or when this is closed or forgotten. One thread uses
    it.
    """

    def __init__(self, path: Path, *, swap: bool = False, agent_only: bool = False) -> None:
        self.path = path
        # The name as text: what is no UTF-8 in it could neither be kept nor drawn.
        self.title = os.fsencode(path.stem).decode("utf-8", "replace")
        self._swap = swap
        _check_readable(path)
        self._decoder = Decoder(path)
        self._stopped: Failure | None = None
        """Why its decoder gave up, where the file itself may go on."""
        weakref.finalize(self, self._decoder.close)
        try:
            self._open(agent_only=agent_only)
        except EnvironmentProblem:
            self.close()
            raise

    def _open(self, *, agent_only: bool) -> None:
        path = self.path
        sounds = self._opened()
        first = sounds[0]
        if first.channels > 2:
            raise EnvironmentProblem("recording.too_many_channels", path=path, channels=first.channels)
        if not MIN_RATE_HZ <= first.rate_hz <= MAX_RATE_HZ:
            raise EnvironmentProblem("recording.impossible_rate", path=path, rate_hz=first.rate_hz)
        self.file_channels: int = first.channels
        self.date_tag: str = first.date_tag
        self._sounds = [
            sound
            for sound in sounds
            if sound.channels == first.channels and MIN_RATE_HZ <= sound.rate_hz <= MAX_RATE_HZ
        ]
        others_s = sum(sound.duration_s for sound in sounds if sound not in self._sounds)
        self._known_missing_s = others_s + sum(sound.missing_s for sound in sounds)
        self._without_end = any(sound.without_end for sound in sounds)
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
            how = "incomplete" if self._stopped is None else "stopped"
            return Problem(f"recording.{how}", (path, ("missing_s", self.missing_s)))
        return Problem("recording.without_end", (path,)) if self._without_end else None

    def close(self) -> None:
        """End the child that decodes it. It is closed by itself once it was read to its end or is forgotten."""
        self._decoder.close()

    def _opened(self) -> list[PartSound]:
        """The parts that hold sound, at least one."""
        try:
            parts = self._decoder.parts()
        except DecodeError as error:
            raise EnvironmentProblem(_KEYS[error.failure], path=self.path) from error
        with_sound = [part for part in parts if 0 < part.frames < UNKNOWN_FRAMES]
        if not with_sound:
            is_empty = parts[0].frames <= 0
            raise EnvironmentProblem("recording.empty" if is_empty else "recording.damaged", path=self.path)
        return with_sound

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
        try:
            for piece in (one for part in self._sounds for one in self._decoder.pieces(part, 0, part.rate_hz)):
                is_number = np.isfinite(piece)
                with_numbers = with_numbers | (is_number & (piece != 0.0)).any(axis=0)
                with_others = with_others | ~is_number.all(axis=0)
                if all(with_numbers[column] for _, column in self._columns()):
                    break
        except DecodeError as error:
            if error.failure is not Failure.DAMAGED:  # that it breaks off is said when it is heard
                raise EnvironmentProblem(_KEYS[error.failure], path=self.path) from error
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
        missing_s, any_sound, self._stopped = self._known_missing_s, False, None
        try:
            for sound in self._sounds:
                got = 0
                for n_frames, piece in self._pieces_of(sound):
                    got += n_frames
                    if len(piece):
                        any_sound = True
                        yield piece
                missing_s += max(0, sound.frames - got) / sound.rate_hz
        finally:
            self.close()
        self._missing_s = missing_s
        if not any_sound:
            raise EnvironmentProblem(_KEYS[self._stopped or Failure.DAMAGED], path=self.path)

    def _pieces_of(self, sound: PartSound) -> Iterator[tuple[int, FloatArray]]:
        """Pieces of a part at 16 kHz, each with how many of the part's own frames went into it."""
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
            yield len(as_it_is), piece
        if resample is not None and 0 < got < sound.frames:  # it breaks off: what the filter still holds
            piece = resample.resample_chunk(np.empty((0, self.file_channels), np.float32), last=True)
            yield 0, within_full_scale(piece)

    def _pieces_as_they_are(self, part: PartSound) -> Iterator[FloatArray]:
        """Pieces of shape (n, file_channels) at the part's own rate, to its end or to where it breaks off."""
        if self._stopped is not None:
            return
        got = 0
        for seconds in (READ_S, LAST_READ_S):
            try:
                for piece in self._decoder.pieces(part, got, seconds * part.rate_hz):
                    got += len(piece)
                    yield piece
            except DecodeError as error:
                if error.failure is not Failure.DAMAGED:
                    self._stopped = error.failure
                    return
            else:
                return


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
