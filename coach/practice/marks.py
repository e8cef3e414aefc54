"""The presenter's marks on a piece: moments with a note, beside the recording in a file of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from coach.model.problems import EnvironmentProblem
from coach.plain_file import TooLargeError, read_plain
from coach.toml_lines import read_toml
from coach.whole_file import write_whole

SUFFIX = ".marks.toml"
MOST_MARKS = 200
MOST_LETTERS = 400
"""A note longer than this is no note to glance at. Ours."""


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A moment of the piece and what the presenter wants to say there, "" for nothing."""

    time_s: float
    text: str = ""


def marks_file(recording: Path) -> Path:
    """Return the file of a recording's marks: `call.flac` has `call.flac.marks.toml` beside it."""
    return recording.with_name(recording.name + SUFFIX)


def read_marks(recording: Path) -> tuple[Mark, ...]:
    """Return the marks beside a recording, in order of time; none where there is no file.

    Raises EnvironmentProblem for a file that is something else: nothing of it is used.
    """
    path = marks_file(recording)
    try:
        found = read_toml(read_plain(path).decode("utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError, TooLargeError) as error:
        raise EnvironmentProblem("stage.bad_marks", path=path) from error
    rows = found.get("mark", [])
    marks = []
    for row in rows if isinstance(rows, list) else [None]:
        time_s = row.get("time_s") if isinstance(row, dict) else None
        text = row.get("text", "") if isinstance(row, dict) else None
        if not isinstance(time_s, int | float) or isinstance(time_s, bool) or not 0 <= time_s < 1e6:
            raise EnvironmentProblem("stage.bad_marks", path=path)
        if not isinstance(text, str) or len(text) > MOST_LETTERS:
            raise EnvironmentProblem("stage.bad_marks", path=path)
        marks.append(Mark(float(time_s), text))
    if len(marks) > MOST_MARKS:
        raise EnvironmentProblem("stage.bad_marks", path=path)
    return tuple(sorted(marks))


def write_marks(recording: Path, marks: Sequence[Mark]) -> None:
    """Write the marks beside a recording. Raises EnvironmentProblem where that can't be done."""
    path = marks_file(recording)
    rows = [{"time_s": round(one.time_s, 2), "text": one.text} for one in sorted(marks)]
    try:
        write_whole(path, tomli_w.dumps({"mark": rows}).encode())
    except OSError as error:
        raise EnvironmentProblem("stage.marks_not_written", path=path, error=error.strerror) from error
