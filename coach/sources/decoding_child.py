"""The child that decodes a recording: `python -m coach.sources.decoding_child`.

Its standard input is the path on the first line, as JSON, and then a line for each piece that is wanted
(`decoding.ReadRequest`). It answers each line with one message. Its input ends with the app, and so does it.

A recording is made by others. What they put into it, or do to the file while it is read, may cost this process:
a file that is made shorter ends whoever has it mapped (SIGBUS), and a decoder may crash. It decodes in memory
that is bounded, and says how it failed where it can.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import soundfile

from coach.sources.decoding import (
    HEADER,
    MOST_DATE_SIGNS,
    SAMPLE_BYTES,
    DecodeError,
    Failure,
    Kind,
    PartSound,
    ReadRequest,
    parse_request,
    parts_text,
)
from coach.sources.file_parts import ID3_BYTES, WHOLE, Part, PartFile, title_bytes
from coach.sources.flac_frames import flac_parts
from coach.sources.headerless import is_plausible
from coach.sources.mp3_frames import mp3_parts
from coach.sources.ogg_pages import ogg_parts
from coach.sources.sample_containers import FIRST_LETTERS, container_parts

if sys.platform != "win32":
    import resource

# libsndfile's name for what it takes for a format by the file's name alone.
HEADERLESS = "RAW"
MP3_SUFFIX = ".mp3"
MOST_MEMORY_BYTES = 1 << 29
"""So much the child may take beside the files it maps: five times what it took for three hours of MP3, FLAC,
Ogg or WAV, and for 384 kHz (own measurement: 55 to 101 MB)."""


class Decoding:
    """A recording and the file of it that is open now."""

    def __init__(self, path: Path) -> None:
        """Find its parts. Raises OSError where it can't be read."""
        self._path = path
        self._parts = parts_of(path)
        self._file: soundfile.SoundFile | None = None
        self._source: PartFile | None = None
        self._at = (-1, 0)  # the part that is open, and the frame that comes next
        self._buffer = bytearray()

    def sounds(self) -> list[PartSound]:
        """The parts that libsndfile reads. Raises DecodeError where there are none."""
        sounds = []
        for number, part in enumerate(self._parts):
            with suppress(soundfile.LibsndfileError, OSError):
                sounds.append(self._sound(number, part))
        if not sounds:
            raise DecodeError(Failure.NO_SOUND)
        return sounds

    def read(self, wanted: ReadRequest) -> memoryview:
        """The next frames of a part, none at its end. Raises what soundfile does where the file is damaged."""
        if self._file is None or self._at != (wanted.part, wanted.first_frame):
            self._open(wanted.part, wanted.first_frame)
        file = self._file
        assert file is not None
        frames = wanted.frames
        if file.seekable():
            frames = min(frames, file.frames - file.tell())
        frame_bytes = file.channels * SAMPLE_BYTES
        if len(self._buffer) < frames * frame_bytes:
            self._buffer = bytearray(frames * frame_bytes)
        samples = memoryview(self._buffer)[: max(0, frames) * frame_bytes]
        try:
            got = file.buffer_read_into(samples, dtype="float32") if samples else 0
        except (soundfile.LibsndfileError, OSError):
            self._at = (-1, 0)  # the next request opens it again
            raise
        self._at = (wanted.part, wanted.first_frame + got)
        return samples[: got * frame_bytes]

    def _open(self, number: int, first_frame: int) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
        if self._source is not None:
            self._source.close()
        content = self._parts[number].content
        self._source = None if content is None else PartFile(self._path, content)
        file = soundfile.SoundFile(by_name(self._path) if self._source is None else self._source)
        if first_frame:  # some telephone codecs can't seek at all
            file.seek(first_frame)
        self._file = file

    def _sound(self, number: int, part: Part) -> PartSound:
        """Raises what soundfile does, and OSError for what is no sound whatever its name says."""
        with self._opened(part) as source, soundfile.SoundFile(source) as file:
            if file.format == HEADERLESS and not is_plausible(self._path, file.subtype):
                raise OSError("no sound")
            missing_s = (part.missing_frames + part.missing_share * file.frames) / max(1, file.samplerate)
            return PartSound(
                number,
                file.samplerate,
                file.channels,
                file.frames,
                file.subtype,
                missing_s,
                part.without_end,
                file.date[:MOST_DATE_SIGNS],
            )

    @contextmanager
    def _opened(self, part: Part) -> Iterator[str | bytes | PartFile]:
        if part.content is None:
            yield by_name(self._path)
            return
        with PartFile(self._path, part.content) as file:
            yield file


def by_name(path: Path) -> str | bytes:
    """A file's name for soundfile: it would encode a str strictly, and not every name is UTF-8."""
    return str(path) if sys.platform == "win32" else os.fsencode(path)


def parts_of(path: Path) -> tuple[Part, ...]:
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


def bound_memory(most_bytes: int) -> None:
    """Let this process take no more than this, beside the files it maps. Linux keeps to it. macOS takes the
    limit and doesn't enforce it, and Windows has no such limit.
    """
    if sys.platform != "win32":
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        most = most_bytes if hard == resource.RLIM_INFINITY else min(most_bytes, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (most, hard))


def answer(out: int, kind: Kind, content: bytes | memoryview) -> None:
    """Write a message. Raises BrokenPipeError when nobody reads any more."""
    for piece in (HEADER.pack(kind, len(content)), content):
        rest = memoryview(piece)
        while rest:
            rest = rest[os.write(out, rest) :]


def serve(requests: Iterator[bytes], out: int) -> None:
    """Open the recording that the first line names, and answer each line."""
    decoding: Decoding | None = None
    for line in requests:
        failure: Failure | None = None
        try:
            if decoding is None:
                decoding = Decoding(Path(json.loads(line)))
                kind, content = Kind.PARTS, memoryview(parts_text(decoding.sounds()))
            else:
                kind, content = Kind.SAMPLES, decoding.read(parse_request(line))
        except DecodeError as error:
            failure = error.failure
        except (soundfile.LibsndfileError, OSError):
            failure = Failure.NO_SOUND if decoding is None else Failure.DAMAGED
        except MemoryError:
            failure = Failure.MEMORY
        except Exception as error:  # noqa: BLE001  # a defect of ours: the app logs where, and does without the recording
            place = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{type(error).__name__} {Path(place.filename).name}:{place.lineno}"
            kind, content = Kind.DEFECT, memoryview(where.encode())
        if failure is not None:
            kind, content = Kind.FAILURE, memoryview(failure.value.encode())
        answer(out, kind, content)


def main() -> int:
    """Run the child. Returns 0 when the app has gone."""
    out = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a library that prints would break the messages
    bound_memory(MOST_MEMORY_BYTES)
    with suppress(BrokenPipeError):
        serve(iter(sys.stdin.buffer.readline, b""), out)
    return 0


if __name__ == "__main__":
    code = main()
    os._exit(code)
