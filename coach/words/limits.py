"""The strings that have little room: one table, for the notes to translators and for the test that measures.

Widths are in units (1 px at the standard font size), as in the widgets; sizes are those of the theme. Painted
text is set narrower where the system's font is too wide (`NARROWER` in ui.overlay.face), before it is cut.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

MOST_CUE_WORDS = 7
"""A cue has to be read at a glance, from about 80 cm."""
UNITS_A_CHARACTER = 0.56
"""The mean width of a letter, as a share of the font's size, in DejaVu Sans: the widest common system font."""


@dataclass(frozen=True, slots=True)
class Limit:
    """The room for some strings: patterns of their keys, where they stand, the width in units, the font's size.

    `by_sentence`: each sentence has a line of its own. `most_words`: how many words the string may have, where
    that is limited. Not `painted`: the string is in a label, which can't set it narrower.
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
        (
            "ui.overlay.off",
            "ui.overlay.between_calls",
            "ui.overlay.starting",
            "ui.overlay.listening",
            "ui.overlay.not_heard",
        ),
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
            "ui.overlay.last_turn",
            "ui.overlay.wanted",
            "ui.overlay.waiting",
            "ui.overlay.waiting_for_phone",
            "ui.overlay.nothing_heard",
            "ui.overlay.opening",
            "ui.overlay.paused",
            "ui.overlay.quiet_hours",
            "ui.overlay.unkept",
            "ui.overlay.missing.*",
            "reason.*.short",
        ),
        "the line under the marks in the overlay",
        184,
        11,
    ),
    Limit(
        (
            "ui.places.today",
            "ui.places.history",
            "ui.places.practice",
            "ui.places.tips",
            "ui.places.team",
            "ui.places.settings",
        ),
        "the list of places",
        130,
        13,
        painted=False,
    ),
    Limit(("ui.overlay.state_*",), "the state under the list of places", 164, 13, painted=False),
    Limit(("ui.channel.microphone", "ui.channel.caller"), "the name of a channel", 72, 13, painted=False),
    Limit(
        (
            "ui.call.caller",
            "ui.call.you",
            "ui.instrument.whole",
            "ui.instrument.over_*",
            "ui.instrument.cues",
            "ui.instrument.notes",
        ),
        "the name of a line of the call's instrument",
        80,
        11,
    ),
    Limit(
        ("measure.level", "measure.f0", "measure.pace", "ui.instrument.caller_level"),
        "the name of a row of the call's instrument",
        80,
        13,
        strong=True,
    ),
    Limit(("ui.instrument.in_view",), "beside the strip of the whole call", 128, 11),
    Limit(
        (
            "ui.instrument.at",
            "ui.instrument.value_*",
        ),
        "a value in the column beside the call's instrument",
        114,
        13,
        strong=True,
        painted=False,
    ),
    Limit(
        ("ui.instrument.you_speak", "ui.instrument.caller_speaks", "ui.instrument.*_speak*"),
        "who speaks, beside the call's instrument",
        128,
        11,
        painted=False,
    ),
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
    "level_db_over_usual_at_least": 12.0,
    "f0_st_over_usual": 12.0,
    "caller_level_db_over_began": 12.0,
    "recovery_s": 48.0,
    "gave_way_after_s": 0.8,
    "wanted": 20,
    "hours": 10,
    "minutes": 58,
    "seconds": 7200,
    "start": "59:58",
    "end": "59:59",
    "clock": "1:59:59.9",
    "value": -12.0,
}
"""The widest values that the fields of limited strings can have."""


def limits_of(key: str) -> tuple[Limit, ...]:
    """Return the limits of the string with this key; most have none."""
    return tuple(limit for limit in LIMITS if any(fnmatchcase(key, pattern) for pattern in limit.keys))
