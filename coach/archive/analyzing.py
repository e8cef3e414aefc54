"""The work of one task: a recording is fetched, heard by the live engine, and its record and track are written.

It runs in any process on any machine. It knows the place of the recording, and no key. What is written has the
hash of the sound for a name, so that whoever does the same again, after a fault or at the same time, writes the
same file: it is there once, whatever happened.
"""

from __future__ import annotations

import hashlib
import logging
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

import msgspec

from coach.archive.passages import passages_of
from coach.archive.shapes import SCHEMA, Outcome, Reason, Record, Task, record_name, track_name
from coach.archive.storage import Storage, is_full, said
from coach.history.chunks import pack
from coach.log_text import named
from coach.model.problems import EnvironmentProblem, Problem
from coach.offline.analysis import listen
from coach.offline.folder_import import sum_of
from coach.review.figures import FIGURES
from coach.review.recorder import CallRecorder
from coach.sources.recording import Recording
from coach.sources.recording_pair import RecordingPair

log = logging.getLogger(__name__)

WANTED_CHANNELS = 2
LEFT_OVER_S = 3_600.0
"""A copy this old has nobody who analyzes it: that takes a minute for the longest call. Ours."""
_COPIES = "coach-archive-sound-"


def analyze(task: bytes) -> bytes:
    """Analyze one recording: a `Task` in JSON in, an `Outcome` in JSON out.

    Raises nothing of the environment: what is in the way stands in the outcome.
    """
    return msgspec.json.encode(_analyzed(msgspec.json.decode(task, type=Task)))


def _analyzed(task: Task) -> Outcome:
    try:
        source, target = Storage(task.source), Storage(task.target)
        with recording_here(source, task.names, task.sizes_bytes) as paths:
            content_sum = content_sum_of(paths)
            try:
                if target.is_there(record_name(content_sum)):
                    return Outcome("known", content_sum)
            except OSError as error:
                return Outcome("later", content_sum, Reason("archive.target_away", {"error": said(error)}))
            return _heard(task, paths, content_sum, target)
    except EnvironmentProblem as problem:
        return Outcome("failed", "", reason_of(problem.problem))
    except OSError as error:
        if is_full(error):
            return Outcome("stop", "", Reason("archive.no_room_to_work", {"error": said(error)}))
        return Outcome("later", "", Reason("archive.unreachable", {"error": said(error)}))
    except Exception as error:  # a defect of ours costs one recording of a million, and is said
        log.exception("a defect: %s", named(error))
        return Outcome("failed", "", Reason("archive.defect", {"what": named(error)}))


def _heard(task: Task, paths: tuple[Path, ...], content_sum: str, target: Storage) -> Outcome:
    recording = opened(paths, swap=task.swap)
    try:
        call = listen(recording, CallRecorder(), None)
        missing = recording.problem
    finally:
        recording.close()
    summary = call.summary
    figures = {
        one.name: float(value) if one.is_measured(summary) and isinstance(value, int | float) else None
        for one in FIGURES
        if not isinstance(one.absent, tuple)
        for value in [one.of(summary)]
    }
    record = Record(
        schema=SCHEMA,
        content_sum=content_sum,
        fingerprint=task.fingerprint,
        agent=task.agent,
        team=task.team,
        language=task.language,
        started_at=task.started_at,
        duration_s=round(call.duration_s, 3),
        figures=figures,
        passages=passages_of(call, content_sum),
        track_rows=len(call.track.time_s),
        missing=None if missing is None else reason_of(missing),
    )
    try:  # the record last: where it is, its track is too
        target.write(track_name(content_sum), pack(call.track, 0, len(call.track.time_s)))
        target.write(record_name(content_sum), msgspec.json.encode(record))
    except OSError as error:
        if is_full(error):
            return Outcome("stop", content_sum, Reason("archive.full", {"error": said(error)}))
        return Outcome("later", content_sum, Reason("archive.target_away", {"error": said(error)}))
    return Outcome("new", content_sum, record.missing)


def opened(paths: tuple[Path, ...], *, swap: bool) -> Recording | RecordingPair:
    """Open a recording of two channels, or two of one. Raises EnvironmentProblem."""
    if len(paths) == WANTED_CHANNELS:
        return RecordingPair(*(reversed(paths) if swap else paths))
    recording = Recording(paths[0], swap=swap)
    if recording.file_channels != WANTED_CHANNELS:
        recording.close()
        raise EnvironmentProblem("import.one_channel", path=paths[0])
    return recording


def content_sum_of(paths: tuple[Path, ...]) -> str:
    """The SHA-256 of a file, or of the sums of two. Raises OSError."""
    sums = [sum_of(path) for path in paths]
    return sums[0] if len(sums) == 1 else hashlib.sha256(" ".join(sums).encode()).hexdigest()


@contextmanager
def recording_here(
    source: Storage, names: tuple[str, ...], sizes_bytes: tuple[int, ...]
) -> Iterator[tuple[Path, ...]]:
    """Give the files of a recording on this machine: where they are, or copies that are gone afterwards.

    Raises OSError where they can't be read.
    """
    if source.here:
        yield tuple(source.path(name) for name in names)
        return
    _clear_left_over()
    folder = Path(tempfile.mkdtemp(prefix=_COPIES))  # for this user alone
    try:
        paths = []
        for at, (name, size_bytes) in enumerate(zip(names, sizes_bytes, strict=True)):
            paths.append(folder / f"{at}{PurePosixPath(name).suffix}")
            source.fetch(name, paths[-1], size_bytes)
        yield tuple(paths)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _clear_left_over() -> None:
    """Remove the copies of recordings that killed processes left: no sound stays."""
    for left in Path(tempfile.gettempdir()).glob(f"{_COPIES}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > LEFT_OVER_S:
                shutil.rmtree(left, ignore_errors=True)


def reason_of(problem: Problem) -> Reason:
    """A problem without the path of the recording, which often names its agent."""
    return Reason(problem.key, {name: str(value) for name, value in problem.fields if name != "path"})
