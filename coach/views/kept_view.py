"""How long calls are kept, in words and choices for Settings; and how much room they take."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from coach.settings.schema import Settings
from coach.views.wording import Words

KEEP_DAYS = (0, 90, 365, 730, 1825)
THIN_AFTER_DAYS = (0, 90, 365, 730)
BACKUPS = (0, 1, 2, 7)
SOUND_DAYS = (1, 7, 30, 90)
"""What is offered. Ours: a quarter, one year, two and five; 0: never, or none. Sound: for a look
back soon."""

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class KeptChoice:
    """One box: its name, what it offers in words with their values, and which is chosen."""

    field: str
    name: str
    labels: tuple[str, ...]
    values: tuple[int, ...]
    chosen: int


def kept_choices(words: Words, settings: Settings) -> tuple[KeptChoice, ...]:
    """Return the boxes. A value that only the file could give stands among those offered."""
    kept = settings.kept
    return (
        _choice(words, "keep_days", kept.keep_days, KEEP_DAYS),
        _choice(words, "thin_after_days", kept.thin_after_days, THIN_AFTER_DAYS),
        _choice(words, "backups", kept.backups, BACKUPS),
        _choice(words, "sound_days", kept.sound_days, SOUND_DAYS),
    )


def _choice(words: Words, field: str, now: int, offered: tuple[int, ...]) -> KeptChoice:
    values = tuple(sorted({*offered, now}))
    unit = "copies" if field == "backups" else "days"
    labels = tuple(
        words.say(f"ui.kept.{field}_never") if value == 0 else words.say(f"ui.kept.{unit}", n=value)
        for value in values
    )
    return KeptChoice(field, words.say(f"ui.kept.{field}"), labels, values, values.index(now))


def with_kept(settings: Settings, field: str, value: int) -> Settings:
    """Return the settings with another value of one of these boxes."""
    return msgspec.structs.replace(settings, kept=msgspec.structs.replace(settings.kept, **{field: value}))


def deletes_more(settings: Settings, field: str, value: int) -> bool:
    """Whether this choice deletes calls that the present one keeps."""
    now = settings.kept.keep_days
    return field == "keep_days" and value > 0 and (now == 0 or value < now)


def room_taken(folder: Path) -> tuple[int, int]:
    """Return how many bytes the history takes, and its copies. Raises OSError."""
    history = sum(path.stat().st_size for path in folder.glob("history.sqlite*") if path.is_file())
    copies = sum(path.stat().st_size for path in folder.glob("backups/*") if path.is_file())
    return history, copies


def room_words(words: Words, taken: tuple[int, int]) -> str:
    """Return how much room it takes, in words."""
    history, copies = (max(1, round(one / MEGABYTE)) if one else 0 for one in taken)
    if not history:
        return ""
    if not copies:
        return words.say("ui.kept.room", megabytes=history)
    return words.say("ui.kept.room_with_copies", megabytes=history, copies=copies)
