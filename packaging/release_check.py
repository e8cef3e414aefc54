"""What has to be done before a release and is no test: `release_check.py [--write]`.

Lists the strings that a language lacks, which are said in English until then, and whether the README's table of
cues is as the cues are. Ends with 1 where something is left to do. With --write it brings the translation files
and the table up to date; the translating itself stays to be done.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from coach.coaching.rules import IN_ORDER
from coach.settings.schema import When
from coach.words.__main__ import main as check_words
from coach.words.catalogue import load_catalogue

README = Path(__file__).resolve().parent.parent / "README.md"
HEAD = "| cue | on the screen | when | from |\n|---|---|---|---|\n"
_TABLE = re.compile(re.escape(HEAD) + r"(?:\|.*\n)+")


def cue_table() -> str:
    """Every cue as a row: its name in files and reports, its name on the screen, and when it comes."""
    words = load_catalogue()
    rows = []
    for spec in IN_ORDER:
        key = f"cue.{spec.kind.value}"
        when = words.say(f"{key}.explained")
        threshold = words.say(f"{key}.threshold", value=spec.enter[When.NORMAL]) if spec.enter else ""
        if not spec.on_by_default:
            when += " Off until you switch it on."
        rows.append(f"| `{spec.kind.value}` | {words.say(f'{key}.name')} | {when} | {threshold} |\n")
    return HEAD + "".join(rows)


def with_cue_table(readme: str) -> str:
    """The README with the table as the cues are. Raises ValueError where it has none."""
    found = _TABLE.search(readme)
    if found is None:
        raise ValueError("the README has no table of cues")
    return readme[: found.start()] + cue_table() + readme[found.end() :]


def main(arguments: Sequence[str]) -> int:
    """Check, or with --write bring up to date first. Returns the exit code."""
    write = "--write" in arguments
    text = README.read_text(encoding="utf-8")
    wanted = with_cue_table(text)
    if write:
        README.write_text(wanted, encoding="utf-8")
    elif wanted != text:
        print("README.md: the table of cues is not as the cues are")
    if write:
        check_words([])
    words_left = check_words(["--check"])
    return 1 if words_left or (wanted != text and not write) else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
