"""`python -m coach.words`: brings the translations (`assets/words/coach_*.ts`) up to the English catalogue.

It prints what is left to translate in each language. With --take FOLDER it fills what is unfinished from
`de.toml` and so on in FOLDER, for a translator without Qt Linguist: the keys as in English, and a list of forms
where the English has one. With --check it writes nothing, and ends with 1 where a file is not up to date
or a string is not translated.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from coach.model.language import Language
from coach.places import assets_dir
from coach.words.english import read_english, read_file
from coach.words.ts import Message, read_ts, ts_file, ts_text
from coach.words.update import filled, updated


def main(arguments: Sequence[str] | None = None) -> int:
    """Update or check every translation. Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m coach.words", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--take", type=Path, metavar="FOLDER", help="fill what is unfinished from here")
    parser.add_argument("--folder", type=Path, default=assets_dir() / "words")
    asked = parser.parse_args(arguments)
    entries = read_english(asked.folder / Language.ENGLISH.value)
    behind = lacking = False
    for language in Language:
        if language is Language.ENGLISH:
            continue
        path = ts_file(asked.folder, language)
        messages = updated(entries, read_ts(path) if path.exists() else (), language)
        if asked.take is not None:
            messages = _taken(messages, asked.take / f"{language.value}.toml", language)
        text = ts_text(language, messages)
        is_behind = not path.exists() or path.read_text(encoding="utf-8") != text
        behind = behind or is_behind
        if is_behind and not asked.check:
            path.write_text(text, encoding="utf-8")
        left = [message.key for message in messages if not message.finished]
        lacking = lacking or bool(left)
        print(f"{path.name}: {len(messages)} strings, {len(left)} to do", *left, sep="\n  ")
    return 1 if asked.check and (behind or lacking) else 0


def _taken(messages: tuple[Message, ...], file: Path, language: Language) -> tuple[Message, ...]:
    return filled(messages, read_file(file, language)) if file.exists() else messages


if __name__ == "__main__":
    raise SystemExit(main())
