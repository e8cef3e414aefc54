"""Names as an attacker chooses them, and how to tell that they did nothing."""

from __future__ import annotations

import unicodedata

TITLE = "\x1b]0;gone\x07\x1b[2J"
"""Renames the terminal's window and clears its screen."""
SECOND_LINE = "call\nCoach: all is well\r"
"""Makes a second message of itself."""
REVERSED = "gnp\u202etxt\u2066\u200f.exe"
"""Reads as a file of another kind."""
HOSTILE = f"{TITLE}{SECOND_LINE}\x9b1m\u2028{REVERSED}"
WRITTEN = r"\x1b]0;gone\x07\x1b[2Jcall\nCoach: all is well\r\x9b1m\u2028" + r"gnp\u202etxt\u2066\u200f.exe"
"""How it is to be shown."""


def harm_in(text: str, *, lines: bool = False) -> set[str]:
    """Return what of a text does more than stand there. `lines`: it is an output, whose lines are its own."""
    return {
        mark
        for mark in text
        if unicodedata.category(mark) in {"Cc", "Cs", "Zl", "Zp"}
        or unicodedata.bidirectional(mark) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
        or mark in "\u061c\u200e\u200f"
    } - ({"\n"} if lines else set())
