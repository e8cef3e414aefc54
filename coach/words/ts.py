"""Reading and writing files of Qt Linguist (.ts, version 2.1), each the translation into one language.

A message has the catalogue's key as its id and the catalogue's file as its context, so that Linguist lists the
messages file by file and `lrelease` accepts them. The files are written as Linguist writes them, so that saving
in Linguist changes only what was edited. The parser is the standard library's, which is safe for our own files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from coach.model.language import Language
from coach.words.languages import FACTS

_QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True, slots=True)
class Message:
    """One string and its translation.

    `source`: the English (of a counted string, the plural). `old_source`: the English that was translated,
    where it has changed since; else empty. `forms`: one text, or with `counts` one for each plural form; empty
    texts until it is translated. `note`: ours to the translator. `remark`: the translator's own.
    """

    key: str
    context: str
    source: str
    forms: tuple[str, ...]
    counts: bool = False
    finished: bool = False
    old_source: str = ""
    note: str = ""
    remark: str = ""


def ts_file(words_folder: Path, language: Language) -> Path:
    """Return the path of a language's translation."""
    return words_folder / f"coach_{language.value}.ts"


def read_ts(path: Path) -> tuple[Message, ...]:
    """Read the messages of a file, in order. Raises ValueError where it isn't one, or a message has no id."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise ValueError(f"{path} is not well formed: {error}") from error
    if root.tag != "TS":
        raise ValueError(f"{path} is no file of Qt Linguist")
    return tuple(
        _message(context.findtext("name", ""), element, path)
        for context in root.iter("context")
        for element in context.iter("message")
    )


def ts_text(language: Language, messages: Iterable[Message]) -> str:
    """Make the text of a file. Consecutive messages of one context share a context element."""
    return "".join(_lines(language, messages))


def _message(context: str, element: ElementTree.Element, path: Path) -> Message:
    key = element.get("id")
    translation = element.find("translation")
    if not key or translation is None:
        raise ValueError(f"{path}: a message in {context} has no id or no translation")
    counts = element.get("numerus") == "yes"
    forms = (
        [form.text or "" for form in translation.iter("numerusform")] if counts else [translation.text or ""]
    )
    return Message(
        key=key,
        context=context,
        source=element.findtext("source", ""),
        forms=tuple(forms),
        counts=counts,
        finished=translation.get("type") is None,
        old_source=element.findtext("oldsource", ""),
        note=element.findtext("extracomment", ""),
        remark=element.findtext("translatorcomment", ""),
    )


def _lines(language: Language, messages: Iterable[Message]) -> Iterator[str]:
    locale = FACTS[language].locale
    yield '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    yield f'<TS version="2.1" language="{locale}" sourcelanguage="en">\n'
    for context, group in groupby(messages, key=lambda message: message.context):
        yield f"<context>\n    <name>{_safe(context)}</name>\n"
        for message in group:
            yield from _message_lines(message)
        yield "</context>\n"
    yield "</TS>\n"


def _message_lines(message: Message) -> Iterator[str]:
    counts = ' numerus="yes"' if message.counts else ""
    yield f'    <message id="{_safe(message.key)}"{counts}>\n'
    for tag, text in (
        ("source", message.source),
        ("oldsource", message.old_source),
        ("extracomment", message.note),
        ("translatorcomment", message.remark),
    ):
        if text:
            yield f"        <{tag}>{_safe(text)}</{tag}>\n"
    state = "" if message.finished else ' type="unfinished"'
    if message.counts:
        yield f"        <translation{state}>\n"
        for form in message.forms:
            yield f"            <numerusform>{_safe(form)}</numerusform>\n"
        yield "        </translation>\n"
    else:
        yield f"        <translation{state}>{_safe(message.forms[0])}</translation>\n"
    yield "    </message>\n"


def _safe(text: str) -> str:
    return escape(text, _QUOTES)
