"""The note that a translator reads beside a string: its fields, its room, and the meaning of its terms."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Mapping

from coach.words.english import Entry
from coach.words.limits import limits_of

TERMS: Mapping[str, str] = {
    r"usual": "“usual”: how this agent speaks otherwise, learned over calls; never a norm",
    r"cues?": "“cue”: one short line shown during a call",
    r"talk-overs?": "“talk-over”: both speak on at once after the agent came in; no reproach",
    r"floor": "“floor”: whoever holds it has the right to speak, through their own short pauses",
    r"(your|long|longest) turn|turns": "“turn”: all that one speaker says while holding the floor",
    r"pitch": "“pitch”: the fundamental frequency of the voice, in semitones or Hz",
    r"level": "“level”: how loud, in dB",
    r"pace": "“pace”: articulation rate, in syllables a second of speech",
    r"effort": "“effort”: vocal effort, as phoneticians measure it in the spectrum",
    r"rises?": "“rise”: level, pitch and effort together over the usual",
    r"overlay": "“overlay”: the small window in the corner of the screen",
    r"band": "“band”: the stretch of a scale that is the agent's usual",
    r"heard out": "“heard out”: the caller spoke to the end without being talked over",
    r"abusive": "“abusive”: of what is said in a call, not of a person",
}
"""The terms, by patterns of their English, with their meaning here."""

_FIELDS = string.Formatter()


def fields_of(texts: Iterable[str]) -> frozenset[str]:
    """Return the names in braces. Raises ValueError where the braces don't match."""
    return frozenset(name for text in texts for _, name, _, _ in _FIELDS.parse(text) if name is not None)


def note(entry: Entry) -> str:
    """Make the note for the translators of a string, in lines; empty where there is nothing to say."""
    lines = []
    fields = sorted(fields_of(entry.forms))
    if fields:
        lines.append("Keep what is in braces: " + ", ".join(f"{{{name}}}" for name in fields) + ".")
    if entry.counts:
        lines.append("Chosen by the number {n}: one form for each plural of the language.")
    for limit in limits_of(entry.key):
        words = f", {limit.most_words} words" if limit.most_words else ""
        lines.append(f"At most about {limit.characters} characters{words}: {limit.place}.")
    text = " ".join(entry.forms).lower()
    lines += [f"{meaning}." for term, meaning in TERMS.items() if re.search(rf"\b({term})\b", text)]
    return "\n".join(lines)
