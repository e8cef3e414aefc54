"""Where what people read has little room: one table, for the translators (as a note) and for the test that
measures.

A width is in units (1 px at the standard font size), as in the widgets; a size is of theme.py. What is
painted is set narrower where the system's font is too wide for it (`face.NARROWER`), before it is cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

MOST_CUE_WORDS = 7
"""Read at a glance (LOOK)."""
UNITS_A_CHARACTER = 0.56
"""A letter's mean width against its font's size: DejaVu Sans, the widest of the usual system fonts."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The room of some strings: keys by pattern, the place, the width in units at a font size.

    `by_sentence`: each sentence has a line of its own. `most_words`: in all, where that is limited.
    Not `painted`: in a label, which sets nothing narrower.
    """

    keys: tuple[str, ...]
    place: str
    width: float
    size: int
    strong: bool = False
    by_sentence: bool = False
    most_words: int | None = None
    painted: bool = True

    @property
    def characters(self) -> int:
        """About how many characters fit."""
        return int(self.width / (self.size * UNITS_A_CHARACTER))


LIMITS: tuple[Limit, ...] = (
    Limit(
        ("cue.*.line", "cue.*.line_*", "ui.overlay.back_in_range_without_time"),
        "the line of a cue; each sentence is a line of its own",
        256,
        15,
        strong=True,
        by_sentence=True,
        most_words=MOST_CUE_WORDS,
    ),
    Limit(
        ("ui.overlay.off", "ui.overlay.starting", "ui.overlay.listening", "ui.overlay.not_heard"),
        "the state in the overlay",
        70,
        13,
        strong=True,
    ),
    Limit(("cue.*.detail",), "the small line under that of a cue", 256, 11),
    Limit(("ui.overlay.caller", "ui.overlay.you"), "the name of a lane in the overlay", 52, 11),
    Limit(("measure.level", "measure.f0", "measure.pace"), "the name of a mark in the overlay", 56, 11),
    Limit(
        (
            "ui.overlay.band",
            "ui.overlay.band_replay",
            "ui.overlay.waiting",
            "ui.overlay.nothing_heard",
            "ui.overlay.opening",
            "ui.overlay.paused",
            "ui.overlay.quiet_hours",
            "ui.overlay.missing.*",
            "reason.*.short",
        ),
        "the line under the marks in the overlay",
        184,
        11,
    ),
    Limit(
        ("ui.places.today", "ui.places.history", "ui.places.tips", "ui.places.settings"),
        "the list of places",
        130,
        13,
        painted=False,
    ),
    Limit(("ui.overlay.state_*",), "the state under the list of places", 164, 13, painted=False),
    Limit(("ui.channel.microphone", "ui.channel.caller"), "the name of a channel", 72, 13, painted=False),
    Limit(("ui.call.caller", "ui.call.you"), "the name of a lane of the time line", 88, 13),
    Limit(
        ("measure.level", "measure.f0", "measure.pace"),
        "the name of a row of the time line",
        88,
        13,
        strong=True,
    ),
    Limit(("ui.call.*_unit",), "the unit of a row of the time line", 88, 11),
    Limit(
        ("ui.call.heard_out", "ui.call.you_spoke", "ui.call.rises", "ui.call.talk_over", "ui.call.pace"),
        "the name of a figure",
        114,
        13,
        painted=False,
    ),
    Limit(("moment.*",), "the moment beside a tip in the panel", 150, 11),
    Limit(("ui.length.hours",), "the length of a call in the list", 104, 13),
)

WIDEST: Mapping[str, object] = {
    "level_db_over_usual": 12.0,
    "caller_level_db_over_began": 12.0,
    "recovery_s": 48.0,
    "gave_way_after_s": 0.8,
    "hours": 10,
    "minutes": 58,
}
"""What the fields of limited strings are filled with: as wide as they come."""


def limits_of(key: str) -> tuple[Limit, ...]:
    """The limits of the string of this key; none for most."""
    return tuple(limit for limit in LIMITS if any(fnmatchcase(key, pattern) for pattern in limit.keys))
