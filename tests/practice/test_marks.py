"""The presenter's marks: written beside the recording, and refused where the file is something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from coach.model.problems import EnvironmentProblem
from coach.practice.marks import MOST_LETTERS, Mark, marks_file, read_marks, write_marks


def test_marks_come_back_in_order(tmp_path: Path) -> None:
    recording = tmp_path / "call.flac"
    write_marks(recording, [Mark(12.5, "Slower"), Mark(3.25), Mark(7.0, "“That’s it”\nü")])
    assert read_marks(recording) == (Mark(3.25), Mark(7.0, "“That’s it”\nü"), Mark(12.5, "Slower"))


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert read_marks(tmp_path / "call.flac") == ()


@pytest.mark.parametrize(
    "content",
    [
        b"mark = 3",
        b"[[mark]]\ntime_s = 'soon'",
        b"[[mark]]\ntime_s = true",
        b"[[mark]]\ntime_s = -1.0",
        b"[[mark]]\ntime_s = nan",
        b"[[mark]]\ntime_s = 1.0\ntext = 4",
        b"[[mark]]\ntime_s = 1.0\ntext = '" + b"x" * (MOST_LETTERS + 1) + b"'",
        b"\xff\xfe",
        b"[[mark]",
    ],
)
def test_another_file_is_refused_whole(tmp_path: Path, content: bytes) -> None:
    recording = tmp_path / "call.flac"
    marks_file(recording).write_bytes(content)
    with pytest.raises(EnvironmentProblem) as refused:
        read_marks(recording)
    assert refused.value.problem.key == "stage.bad_marks"


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as refused:
        write_marks(tmp_path / "nowhere" / "call.flac", [Mark(1.0)])
    assert refused.value.problem.key == "stage.marks_not_written"
