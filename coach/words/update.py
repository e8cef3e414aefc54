"""Bringing translations up to the English catalogue. Pure: from messages to messages.

A new string is added unfinished. Where the English changed, the old translation stays, but is unfinished. A
string that the English no longer has is removed, unless a new key has the same text: that key then takes the
translation, unfinished, because another place may need other words. A translation whose English is unchanged is
never touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from coach.model.language import Language
from coach.words.english import Entry
from coach.words.languages import FACTS
from coach.words.translator_notes import fields_of, note
from coach.words.ts import Message


def updated(entries: Iterable[Entry], found: Sequence[Message], language: Language) -> tuple[Message, ...]:
    """Return the updated messages of one language, in the catalogue's order."""
    entries = tuple(entries)
    by_key = {message.key: message for message in found}
    keys = {entry.key for entry in entries}
    gone = {message.source: message for message in found if message.key not in keys}
    return tuple(
        _updated(entry, by_key.get(entry.key), gone.get(entry.forms[-1]), language) for entry in entries
    )


def filled(messages: Iterable[Message], handed_in: Iterable[Entry]) -> tuple[Message, ...]:
    """Fill unfinished messages with what was handed in, where its forms and fields are right."""
    by_key = {entry.key: entry for entry in handed_in}
    return tuple(_filled(message, by_key.get(message.key)) for message in messages)


def _filled(message: Message, entry: Entry | None) -> Message:
    if message.finished or entry is None or not all(entry.forms) or len(entry.forms) != len(message.forms):
        return message
    if any(fields_of([form]) != fields_of([message.source]) for form in entry.forms):
        return message
    return replace(message, forms=entry.forms, finished=True, old_source="")


def _updated(entry: Entry, old: Message | None, gone: Message | None, language: Language) -> Message:
    count = FACTS[language].forms if entry.counts else 1
    fresh = Message(
        key=entry.key,
        context=entry.file,
        source=entry.forms[-1],
        forms=("",) * count,
        counts=entry.counts,
        note=note(entry),
    )
    if old is None and gone is not None:
        return replace(fresh, forms=_as_many(gone.forms, count), remark=gone.remark)
    if old is None:
        return fresh
    changed = old.source != fresh.source or len(old.forms) != count
    return replace(
        fresh,
        forms=_as_many(old.forms, count),
        finished=old.finished and not changed and all(old.forms),
        old_source=(old.old_source or old.source) if changed and any(old.forms) else _still_old(old),
        remark=old.remark,
    )


def _still_old(old: Message) -> str:
    return "" if old.finished else old.old_source


def _as_many(forms: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Return `count` forms: the last one repeated where there are too few, the last ones where too many."""
    if len(forms) == count:
        return forms
    return (*forms, *(forms[-1:] * (count - len(forms)))) if len(forms) < count else forms[-count:]
