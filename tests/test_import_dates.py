"""When a recording was made, by its name, a pattern, its tags or its file."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest

from coach.offline.import_dates import DatedBy, dated, moment_in


def local(*parts: int) -> datetime:
    return datetime(*parts).astimezone()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("2026-03-02 14-05-07 Mr X.wav", (2026, 3, 2, 14, 5, 7)),
        ("call_20260302_140507.flac", (2026, 3, 2, 14, 5, 7)),
        ("20260302140507-4711.wav", None),  # run together: it may as well be a number of a caller
        ("rec-2026.03.02T14.05.wav", (2026, 3, 2, 14, 5)),
        ("4915112345678_2026-03-02.wav", (2026, 3, 2)),
        ("2026-03-02_23h59m58.wav", (2026, 3, 2, 23, 59, 58)),
        ("2026-13-02.wav", None),
        ("0226-03-02.wav", None),
        ("491511234567820260302.wav", None),
        ("call.wav", None),
    ],
)
def test_a_name_says_when(tmp_path: Path, name: str, right: tuple[int, ...] | None) -> None:
    path = tmp_path / name
    path.touch()
    os.utime(path, (1_700_000_000, 1_700_000_000))
    found = dated(path, duration_s=60.0)
    if right is None:
        assert (found.by, found.started_at.timestamp()) == (DatedBy.FILE, 1_700_000_000 - 60)
    else:
        assert (found.by, found.started_at) == (DatedBy.NAME, local(*right))


def test_the_folder_may_hold_the_day(tmp_path: Path) -> None:
    folder = tmp_path / "2026-03-02"
    folder.mkdir()
    path = folder / "14-05-07.wav"
    path.touch()
    assert dated(path).started_at == local(2026, 3, 2, 14, 5, 7)


def test_a_tag_comes_before_the_time_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "call.wav"
    path.touch()
    assert dated(path, tag="2026-03-02T14:05:07Z").by is DatedBy.TAG
    assert dated(path, tag="2026").by is DatedBy.FILE


@pytest.mark.parametrize(
    ("text", "pattern", "right"),
    [
        ("/calls/02.03.26 14h05.wav", "%d.%m.%y %Hh%M", (2026, 3, 2, 14, 5)),
        ("/calls/3-2-2026 2.05PM x.wav", "%m-%d-%Y %I.%MPM", (2026, 3, 2, 2, 5)),
        ("/a/2026/061/100.wav", "%Y/%j", (2026, 3, 2)),
        ("a 31.02.2026 b 02.03.2026", "%d.%m.%Y", (2026, 3, 2)),
        ("a.b", "%d.%m.%Y", None),
        ("100% 02.03.2026", "%% %d.%m.%Y", (2026, 3, 2)),
        ("x[02.03.2026]", "[%d.%m.%Y]", (2026, 3, 2)),
    ],
)
def test_a_pattern_finds_its_moment(text: str, pattern: str, right: tuple[int, ...] | None) -> None:
    assert moment_in(text, pattern) == (None if right is None else local(*right))


@pytest.mark.parametrize("pattern", ["%Q %d", "%Y-%m", "%d%", ""])
def test_a_pattern_that_names_no_day_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="%"):
        moment_in("2026-03-02", pattern)
