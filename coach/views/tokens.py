"""The colours by name, light and dark, and the contrast between two of them (WCAG 2.2, 1.4.3 and 1.4.11).

Text needs a contrast of 4.5 to 1, and a mark of 3 to 1. There is no red: a cue is advice, not an alarm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

TEXT_CONTRAST = 4.5
"""The least contrast of text with its background (WCAG 2.2, success criterion 1.4.3, level AA)."""
MARK_CONTRAST = 3.0
"""The least contrast of a mark that has a meaning of its own (WCAG 2.2, success criterion 1.4.11)."""

SIZES = (20, 15, 13, 11)
"""The four sizes of type, in units: title, cue, body, small."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One colour scheme. Every value is "#rrggbb"."""

    background: str
    surface: str
    line: str
    text: str
    muted: str
    agent: str
    hollow: str
    """The ring that stands for the agent's last turn."""
    caller: str
    band: str
    stripe: str
    """The median of the last four weeks, on the band."""
    attention: str
    attention_ground: str
    credit: str
    credit_ground: str
    hatching: str


LIGHT = Colours(
    background="#FFFFFF",
    surface="#F5F7FA",
    line="#D5DCE5",
    text="#16202C",
    muted="#566273",
    agent="#1D5FAF",
    hollow="#4F7FB9",
    caller="#697586",
    band="#D3E0F0",
    stripe="#B9CFE9",
    attention="#8F5600",
    attention_ground="#FFF2D4",
    credit="#1B7342",
    credit_ground="#E3F5EA",
    hatching="#B9C2CE",
)

DARK = Colours(
    background="#151A21",
    surface="#1C232C",
    line="#323C49",
    text="#E9EEF4",
    muted="#9CA9B8",
    agent="#74B4FF",
    hollow="#6293C9",
    caller="#A7B3C1",
    band="#2B3F59",
    stripe="#36547A",
    attention="#FFC75A",
    attention_ground="#38290A",
    credit="#63D394",
    credit_ground="#11301F",
    hatching="#4A5563",
)

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    ("text", "background"),
    ("text", "surface"),
    ("text", "band"),
    ("text", "attention_ground"),
    ("text", "credit_ground"),
    ("muted", "background"),
    ("muted", "surface"),
    ("agent", "background"),
    ("agent", "surface"),
    ("background", "agent"),
    ("attention", "background"),
    ("attention", "surface"),
    ("attention", "attention_ground"),
    ("credit", "background"),
    ("credit", "surface"),
    ("credit", "credit_ground"),
)
"""Every pair of a text colour and a background it is written on."""

MARK_PAIRS: tuple[tuple[str, str], ...] = (
    ("agent", "background"),
    ("agent", "surface"),
    ("agent", "band"),
    ("hollow", "background"),
    ("hollow", "surface"),
    ("caller", "background"),
    ("caller", "surface"),
    ("attention", "background"),
    ("attention", "surface"),
    ("attention", "band"),
    ("attention", "attention_ground"),
    ("agent", "stripe"),
    ("attention", "stripe"),
    ("credit", "background"),
    ("credit", "surface"),
    ("credit", "credit_ground"),
)
"""Every pair of the colour of a mark and a background it is drawn on."""


GROUND_WORDS = ("text", "muted")
"""The colours of words that the overlay writes on its background."""
GROUND_MARKS = ("agent", "hollow", "caller", "attention", "credit")
"""The colours of marks that it paints there. They are painted on its opaque rows and bands too."""
INK_STEPS = 20
"""In how many steps such a colour moves: the smallest that nobody tells from the next."""


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two "#rrggbb" colours, 1 to 21, in either order."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blended(colour: str, behind: str, opacity: float) -> str:
    """Return what is seen of a colour that hides `opacity` (0 to 1) of what is behind it."""
    parts = zip(_parts(colour), _parts(behind), strict=True)
    return "#" + "".join(f"{round(opacity * over + (1 - opacity) * under):02x}" for over, under in parts)


def seen_through(colours: Colours, opacity: float) -> Colours:
    """Return the colours for a background that hides `opacity` (0 to 1) of what is behind it.

    Words and marks that are written on the background itself move towards black in a light scheme, and towards
    white in a dark one, until they keep their contrast with it over black and over white. Below an opacity of
    0.6 even white words don't in the dark scheme.
    """
    grounds = [blended(colours.background, behind, opacity) for behind in ("#000000", "#ffffff")]
    end = max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, colours.background))
    changed = {
        name: _strong_enough(getattr(colours, name), grounds, end, TEXT_CONTRAST) for name in GROUND_WORDS
    }
    changed |= {
        name: _strong_enough(getattr(colours, name), grounds, end, MARK_CONTRAST) for name in GROUND_MARKS
    }
    return replace(colours, **changed)


def _strong_enough(ink: str, grounds: Sequence[str], end: str, least: float) -> str:
    """Return the first step from `ink` to `end` whose contrast with every ground is at least `least`; `end`
    where there is none."""
    for step in range(INK_STEPS):
        tried = blended(end, ink, step / INK_STEPS) if step else ink
        if all(contrast(tried, ground) >= least for ground in grounds):
            return tried
    return end


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in _parts(colour)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
