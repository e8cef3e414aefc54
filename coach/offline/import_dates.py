"""When a recording was made: by its name, by its tags, or by the time of its file.

Recorders write the moment into the name in many ways. Those that can be read in one way only are tried (a year
of four digits, then month, then day); for any other, people give a pattern of `strftime` codes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path, PurePath

FIRST_YEAR, LAST_YEAR = 1990, 2199
"""Ours: recordings of calls as files are not older, and a number of more than this is no year."""

_IN_NAMES = re.compile(
    r"(?<!\d)(?P<year>\d{4})[-_.]?(?P<month>\d{2})[-_.]?(?P<day>\d{2})"
    r"(?:[ _T.-]+(?P<hour>\d{2})[-_.:h]?(?P<minute>\d{2})(?:[-_.:m]?(?P<second>\d{2}))?)?(?!\d)"
)
_IN_TAGS = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"
    r"[T ](?P<hour>\d{2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?"
)


class DatedBy(StrEnum):
    """Where the moment of a recording is from. The catalogue has a word for each."""

    PATTERN = "pattern"
    NAME = "name"
    TAG = "tag"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Dated:
    """When a recording began, on the clock of its place (with its offset), and what says so."""

    started_at: datetime
    by: DatedBy


def dated(path: Path, pattern: str = "", tag: str = "", duration_s: float = 0.0) -> Dated:
    """Return when a recording was made.

    `pattern` has `strftime` codes for all that it says of the moment, and matches anywhere in the path; without
    one, or where it does not match, the name is read, then `tag`, then the time at which the file was last
    written, which is the end of a recording of `duration_s`. Raises OSError where the file can't be looked at.
    """
    found = moment_in(path.as_posix(), pattern) if pattern else None
    if found is not None:
        return Dated(found, DatedBy.PATTERN)
    if (found := moment_in_name(path)) is not None:
        return Dated(found, DatedBy.NAME)
    if (found := _first(_IN_TAGS, tag)) is not None:
        return Dated(found, DatedBy.TAG)
    written = datetime.fromtimestamp(path.stat().st_mtime - duration_s).astimezone()
    return Dated(written.replace(microsecond=0), DatedBy.FILE)


def moment_in_name(path: PurePath) -> datetime | None:
    """Return the moment that a recording's name says, by itself or after that of its folder. None: neither
    does."""
    for text in (path.stem, path.parent.name + "_" + path.stem):
        if (found := _first(_IN_NAMES, text)) is not None:
            return found
    return None


_CODES = {
    "Y": r"\d{4}", "y": r"\d{2}", "m": r"\d{1,2}", "d": r"\d{1,2}", "H": r"\d{1,2}", "I": r"\d{1,2}",
    "M": r"\d{2}", "S": r"\d{2}", "p": r"[AaPp][Mm]", "j": r"\d{3}", "b": r"[^\W\d_]+", "B": r"[^\W\d_]+",
    "%": "%",
}  # fmt: skip


def moment_in(text: str, pattern: str) -> datetime | None:
    """Return the moment that a pattern of `strftime` codes finds in a text. None: it doesn't match. Raises
    ValueError for a pattern with a code that is not known, or without a day."""
    pieces = re.split(r"%(.)", pattern)
    codes = pieces[1::2]
    unknown = [code for code in codes if code not in _CODES]
    if unknown or pattern.endswith("%") or not ("d" in codes or "j" in codes):
        raise ValueError(f"%{unknown[0]}" if unknown else "%d")
    parts = [_CODES[piece] if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)]
    for match in re.finditer("".join(parts), text):
        try:
            found = datetime.strptime(match.group(), pattern)
        except ValueError:
            continue
        if FIRST_YEAR <= found.year <= LAST_YEAR:
            return found.astimezone()
    return None


def _first(wanted: re.Pattern[str], text: str) -> datetime | None:
    for match in wanted.finditer(text):
        parts = {name: int(value) for name, value in match.groupdict().items() if value is not None}
        try:
            found = datetime(**parts)  # type: ignore[arg-type]
        except ValueError:
            continue
        if FIRST_YEAR <= found.year <= LAST_YEAR:
            return found.astimezone()
    return None
