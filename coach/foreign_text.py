r"""How text of others is shown: names of files, devices and programs, titles, keys, notes of a foreign history.

Such text can hold an escape sequence that redraws the terminal, a line break that makes a second message of it,
or a bidirectional control that lets it read differently from what it is. Every such character is written out
("\x1b", "\n", "\u202e"), so that the text stays on its line and two names that differ look different. Anything
else is left as it is, in any script.

The words catalogue does this to each field of a sentence. Text of others that is shown on its own goes through
`shown` where it is made into a line or a label.
"""

from __future__ import annotations

import re

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_HARMFUL = re.compile(
    "["
    r"\x00-\x1f\x7f-\x9f"  # Cc: escape sequences begin with one; line breaks and tabs
    r"\u2028\u2029"  # Zl and Zp: line breaks to a window
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # Bidi_Control in PropList.txt of Unicode 16
    r"\ud800-\udfff"  # Cs: bytes of a file's name that are no UTF-8; they can't be drawn or written
    "]"
)


def shown(text: str) -> str:
    """Return the text fit to be shown in a line of a terminal or a window.

    Control characters, line breaks and bidirectional controls become escapes as in a string of Python; a byte
    that is no UTF-8 becomes U+FFFD. To do it twice changes nothing.
    """
    return text if text.isascii() and text.isprintable() else _HARMFUL.sub(_written_out, text)


def _written_out(found: re.Match[str]) -> str:
    mark = found[0]
    return _REPLACEMENT if "\ud800" <= mark <= "\udfff" else mark.encode("unicode_escape").decode("ascii")
