"""Who and when: a recording's agent, team, language and moment, from its name and folders.

A layout says where they stand: names in braces between the characters around them, as in
`{team}/{agent}/{language}-{date}`. Each stands for characters other than a slash. A layout describes the end of
the path, without the ending of the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from coach.offline.import_dates import moment_in, moment_in_name

FIELDS = ("agent", "team", "language", "date", "any")
SIDES = ("agent", "caller")
_FIELD = re.compile(r"\{([^{}]*)\}")
_SIDE = re.compile(rf"(?P<stem>.+)[-_. ](?P<side>{'|'.join(SIDES)})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class CallName:
    """What a name says of a call; "" where it says nothing. `started_at`: ISO 8601."""

    agent: str = ""
    team: str = ""
    language: str = ""
    started_at: str = ""


class Layout:
    """How names are made."""

    def __init__(self, layout: str = "", dates: str = "") -> None:
        """`dates`: `strftime` codes of the moment, where the usual ways of writing it won't do.

        Raises ValueError, with the field or code, for one that is not known.
        """
        if dates:
            moment_in("", dates)
        self._dates = dates
        self._wanted = _pattern(layout) if layout else None

    def read(self, name: str) -> CallName:
        """Read a name within the source, with slashes."""
        path = PurePosixPath(name)
        found = self._wanted.search(str(path.with_suffix(""))) if self._wanted else None
        parts = {} if found is None else found.groupdict()
        moment: datetime | None = None
        if self._dates:
            moment = moment_in(name, self._dates)
        if moment is None and parts.get("date"):
            moment = moment_in_name(PurePosixPath("x", parts["date"]))
        if moment is None:
            moment = moment_in_name(path)
        return CallName(
            agent=parts.get("agent") or "",
            team=parts.get("team") or "",
            language=parts.get("language") or "",
            started_at="" if moment is None else moment.isoformat(),
        )


def side_of(name: str) -> tuple[str, str] | None:
    """Return what a file of one channel shares with that of the other, and whose it is (`agent` or `caller`).
    None: its name says no side."""
    path = PurePosixPath(name)
    match = _SIDE.fullmatch(path.stem)
    return None if match is None else (str(path.with_name(match["stem"])), match["side"].casefold())


def _pattern(layout: str) -> re.Pattern[str]:
    pieces, seen = [], set[str]()
    for at, piece in enumerate(_FIELD.split(layout)):
        if at % 2 == 0:
            pieces.append(re.escape(piece))
        elif piece not in FIELDS or piece in seen - {"any"}:
            raise ValueError(f"{{{piece}}}")
        else:
            pieces.append("[^/]+?" if piece == "any" else f"(?P<{piece}>[^/]+?)")
            seen.add(piece)
    return re.compile(rf"(?:^|(?<=/)){''.join(pieces)}$")
