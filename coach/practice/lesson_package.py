"""One file to hand to others: a lesson with its sounds, drills and scenes. A zip archive, opened with care.

    lesson.toml                       the lesson; its sounds are in the folder `lesson`
    drills/NAME.toml, drills/NAME/    a trainer's own drills, each with a folder of sounds
    scenes/NAME.toml, scenes/NAME/    scenes, the same

A package of others is not trusted. Names, types, sizes and the number of its files are checked before anything
is written, what is unpacked is counted again while it is, and every sound is decoded in a child with limits. It
is unpacked into a folder of its own; only when all of it is right does that folder get its name. Nothing in it
runs.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import struct
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NoReturn

from coach.model.problems import EnvironmentProblem, Problem
from coach.practice.drill_files import read_drill
from coach.practice.lesson import Lesson, PartKind
from coach.practice.lesson_files import read_lesson
from coach.practice.scene_files import read_scene
from coach.practice.toml_walk import MOST_BYTES, SOUND_ENDINGS
from coach.sources.recording import Recording
from coach.whole_file import written_whole

ENDING = ".coachlesson"
LESSON = "lesson.toml"
MOST_FILES = 800
MOST_SOUND_BYTES = 8 * 1024 * 1024
MOST_WHOLE_BYTES = 128 * 1024 * 1024
"""Ten times the sounds of all our scenes."""
LONGEST_SOUND_S = 180.0
PIECE_BYTES = 64 * 1024
END_BYTES = 65_557
_SOUND = "|".join(SOUND_ENDINGS)
_NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_ALLOWED = re.compile(
    rf"lesson\.toml|lesson/{_NAME}\.(?:{_SOUND})|(?:drills|scenes)/{_NAME}(?:\.toml|/{_NAME}\.(?:{_SOUND}))",
    re.ASCII,
)
"""What a file in a package may be called: no path leads anywhere else."""
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
INCOMING = ".incoming-"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a package holds, before it is kept. `folder`: where it is unpacked meanwhile."""

    lesson: Lesson
    folder: Path
    drills: tuple[str, ...]
    scenes: tuple[str, ...]
    sounds: int
    size_bytes: int


def opened(package: Path, into: Path) -> Preview:
    """Unpack a package into a new folder in `into`, and check all of it.

    Raises EnvironmentProblem where anything is wrong with it; then nothing of it is left. Call `keep` or
    `discard` with what is returned.
    """
    into.mkdir(parents=True, exist_ok=True)
    for left in into.glob(f"{INCOMING}*"):  # by a program that was killed; only one of them opens a lesson
        shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=INCOMING, dir=into))
    try:
        return _checked(package, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def keep(preview: Preview, name: str) -> Path:
    """Keep an opened lesson as `name`, beside where it was unpacked; one of that name is replaced. Returns its
    folder."""
    if not re.fullmatch(_NAME, name, re.ASCII):
        raise ValueError(name)
    target = preview.folder.with_name(name)
    old = preview.folder.with_name(f"{INCOMING}old-{name}")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    preview.folder.rename(target)
    shutil.rmtree(old, ignore_errors=True)
    return target


def discard(preview: Preview) -> None:
    """Delete what was unpacked."""
    shutil.rmtree(preview.folder, ignore_errors=True)


def write_package(lesson_file: Path, package: Path) -> None:
    """Write a lesson into one file, with its sounds and with the drills and scenes beside it that it names.

    Raises EnvironmentProblem where the lesson is wrong, OSError where the file can't be written.
    """
    read = read_lesson(lesson_file)
    if read.content is None:
        raise EnvironmentProblem(read.problems[0].key, **dict(read.problems[0].fields))
    files = [(lesson_file, LESSON)]
    for part in read.content.parts:
        if part.sound is not None:
            files.append((part.sound, f"lesson/{part.sound.name}"))
        beside = lesson_file.parent / f"{part.kind.value}s" / f"{part.name}.toml"
        if part.kind in {PartKind.DRILL, PartKind.SCENE} and beside.is_file():
            files.append((beside, f"{part.kind.value}s/{beside.name}"))
            sounds = sorted(beside.with_suffix("").glob("*.*"))
            files += [(sound, f"{part.kind.value}s/{part.name}/{sound.name}") for sound in sounds]
    with (
        written_whole(package, private=False) as opened_file,
        zipfile.ZipFile(opened_file, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for path, name in dict.fromkeys(files):
            archive.write(path, name)


def _checked(package: Path, folder: Path) -> Preview:
    try:
        _check_directory(package)
        with zipfile.ZipFile(package) as archive:
            entries = _allowed_entries(package, archive)
            size = _unpack(package, archive, entries, folder)
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise EnvironmentProblem("lesson.not_a_package", path=package) from error
    except OSError as error:
        raise EnvironmentProblem("lesson.not_readable", path=package, said=error.strerror or error) from error
    except Exception as error:  # zlib.error is no subclass of any of these
        if type(error).__module__ != "zlib":
            raise
        raise EnvironmentProblem("lesson.not_a_package", path=package) from error
    if not (folder / LESSON).is_file():
        _refuse("lesson.no_lesson", package)
    drills, scenes = (sorted((folder / room).glob("*.toml")) for room in ("drills", "scenes"))
    read = read_lesson(folder / LESSON)
    _first_problem(
        package, folder,
        [*read.problems]
        + [one for path in drills for one in read_drill(path).problems]
        + [one for path in scenes for one in read_scene(path).problems],
    )  # fmt: skip
    assert read.content is not None
    sounds = [path for ending in SOUND_ENDINGS for path in sorted(folder.rglob(f"*.{ending}"))]
    for sound in sounds:
        _check_sound(package, sound, folder)
    return Preview(
        read.content, folder, tuple(path.stem for path in drills), tuple(path.stem for path in scenes),
        len(sounds), size,
    )  # fmt: skip


def _check_directory(package: Path) -> None:
    """Check how long the list of an archive's files is, before it is read into memory as a whole.

    Its end record is 22 bytes and a comment. Zip64, for more than 65,535 files or 4 GB, is refused.
    """
    if not package.is_file():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    with package.open("rb") as file:
        file.seek(max(0, package.stat().st_size - END_BYTES))
        tail = file.read(END_BYTES)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22 or b"PK\x06\x07" in tail:
        _refuse("lesson.not_a_package", package)
    count, size = struct.unpack_from("<HI", tail, at + 10)
    if count > MOST_FILES or size > MOST_FILES * 512:
        _refuse("lesson.too_many", package, count=count, most=MOST_FILES)


def _allowed_entries(package: Path, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Return the files of an archive. Raises EnvironmentProblem where one may not be in it."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_FILES:
        _refuse("lesson.too_many", package, count=len(entries), most=MOST_FILES)
    seen: set[str] = set()
    for entry in entries:
        mode = entry.external_attr >> 16
        plain = stat.S_IFMT(mode) in {0, stat.S_IFREG} and not entry.flag_bits & 0x1
        if not _ALLOWED.fullmatch(entry.filename) or entry.filename in seen or not plain:
            _refuse("lesson.not_allowed", package, name=entry.filename[:80])
        if entry.compress_type not in _METHODS:
            _refuse("lesson.not_allowed", package, name=entry.filename[:80])
        if entry.file_size > _most_bytes(entry.filename):
            _refuse("lesson.too_large", package, name=entry.filename)
        seen.add(entry.filename)
    if sum(entry.file_size for entry in entries) > MOST_WHOLE_BYTES:
        _refuse("lesson.whole_too_large", package, most_mb=MOST_WHOLE_BYTES // 1024**2)
    return entries


def _most_bytes(name: str) -> int:
    return MOST_BYTES if name.endswith(".toml") else MOST_SOUND_BYTES


def _unpack(package: Path, archive: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo], folder: Path) -> int:
    """Write the files, and return their size. An archive may lie about sizes: bytes are counted."""
    whole = 0
    for entry in entries:
        target = folder.joinpath(*PurePosixPath(entry.filename).parts)
        target.parent.mkdir(parents=True, exist_ok=True)
        size = 0
        with archive.open(entry) as packed, target.open("xb") as written:
            while piece := packed.read(PIECE_BYTES):
                size, whole = size + len(piece), whole + len(piece)
                if size > _most_bytes(entry.filename) or whole > MOST_WHOLE_BYTES:
                    _refuse("lesson.too_large", package, name=entry.filename)
                written.write(piece)
    return whole


def _check_sound(package: Path, sound: Path, folder: Path) -> None:
    """Decode a sound in a child, as far as it says how long it is, and to its end."""
    name = sound.relative_to(folder).as_posix()
    try:
        recording = Recording(sound, agent_only=True)
    except EnvironmentProblem:
        _refuse("lesson.no_sound", package, name=name)
    try:
        if recording.duration_s > LONGEST_SOUND_S:
            _refuse("lesson.sound_too_long", package, name=name, most_s=round(LONGEST_SOUND_S))
        heard_s = 0.0
        for block in recording.blocks():
            heard_s += block.n_samples / 16_000
            if heard_s > LONGEST_SOUND_S:
                _refuse("lesson.sound_too_long", package, name=name, most_s=round(LONGEST_SOUND_S))
    except EnvironmentProblem as error:
        if error.problem.key.startswith("lesson."):
            raise
        _refuse("lesson.no_sound", package, name=name)
    finally:
        recording.close()


def _first_problem(package: Path, folder: Path, problems: Sequence[Problem]) -> None:
    """Raise the first of these, with the place inside the package."""
    for problem in problems:
        inside = f"{package.name}: "
        fields = {name: f"{value}".replace(f"{folder}/", inside) for name, value in problem.fields}
        raise EnvironmentProblem(problem.key, **fields)


def _refuse(key: str, package: Path, **fields: object) -> NoReturn:
    raise EnvironmentProblem(key, path=package, **fields)


def delete_lesson(lesson_file: Path) -> None:
    """Delete a lesson that was kept, with its folder. It is gone at one instant, and its files after that.

    Raises EnvironmentProblem where it can't be deleted; then it is as it was.
    """
    if lesson_file.name != LESSON:
        raise ValueError(f"{lesson_file} is no lesson that was kept")
    folder = lesson_file.parent
    gone = folder.with_name(f"{INCOMING}old-{folder.name}")
    shutil.rmtree(gone, ignore_errors=True)
    try:
        folder.rename(gone)
    except OSError as error:
        raise EnvironmentProblem("lesson_maker.not_deleted", said=error.strerror or error) from error
    shutil.rmtree(gone, ignore_errors=True)


def kept_lessons(folder: Path) -> Iterator[Path]:
    """Yield the file of each lesson that was kept in a folder."""
    for path in sorted(folder.glob(f"*/{LESSON}")):
        if not path.parent.name.startswith("."):
            yield path
