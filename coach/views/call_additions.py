"""Notes at moments and tags, as they are changed on a call's page. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from coach.model.call_notes import MomentNote, Tag

MOST_NOTE_LINES_LENGTH = 4000
"""The greatest length of a note at a moment, in characters: a page. Our own choice."""
MOST_TAG_LENGTH = 40
"""The greatest length of a tag, in characters: it has to fit a chip. Our own choice."""


def with_note(notes: Sequence[MomentNote], at: int | None, note: MomentNote) -> tuple[MomentNote, ...]:
    """Return the notes in order of time, with this one in the place of `at`, or added where that is None. A
    note without words is left out."""
    others = [one for place, one in enumerate(notes) if place != at]
    text = note.text.strip()
    added = [MomentNote(note.time_s, text)] if text else []
    return tuple(sorted([*others, *added], key=lambda one: one.time_s))


def tag_named(text: str, time_s: float | None = None) -> Tag | None:
    """Return the tag that was typed, of a moment or of the whole call; None for one without letters. Spaces are
    single."""
    name = " ".join(text.split())[:MOST_TAG_LENGTH].strip()
    return Tag(name, time_s) if name else None


def without_tag(tags: Sequence[Tag], tag: Tag) -> tuple[Tag, ...]:
    """Return the tags without this one."""
    return tuple(one for one in tags if one != tag)
