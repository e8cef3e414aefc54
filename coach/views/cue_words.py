"""A cue in words: the one line, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from coach.coaching.rules import MANY_TALK_OVERS
from coach.model.cues import CUE_CLASS, Cue, CueClass, CueKind
from coach.views.wording import Words

LEAST_LEVEL_SAID_DB = 1.0
"""Under this a rise is said without its figure: "0 dB over your usual" says nothing."""


@dataclass(frozen=True, slots=True)
class CueLine:
    """What is shown of a cue. `icon` names a file of assets/icons; `detail` is a smaller line, or empty."""

    kind: CueKind
    cue_class: CueClass
    icon: str
    text: str
    detail: str = ""


def cue_line(words: Words, cue: Cue) -> CueLine:
    """The line of a cue. One whose evidence lacks the figure is said without it."""
    return CueLine(cue.kind, CUE_CLASS[cue.kind], cue.kind.value, _text(words, cue), _detail(words, cue))


def evidence_words(words: Words, cue: Cue) -> str:
    """What a cue rests on, for people: its evidence in words, in its order; empty without any."""
    return ", ".join(text for _, text in evidence_parts(words, cue))


def evidence_parts(words: Words, cue: Cue) -> tuple[tuple[str, str], ...]:
    """The evidence as (its name, in words), in its order."""
    return tuple((name, _evidence(words, cue, name, value)) for name, value in cue.evidence)


def threshold_words(words: Words, cue: Cue) -> str:
    """From where on it was shown; empty where it has no threshold. A talk-over counts by its length, or is one
    of many: then its length did not matter."""
    evidence = dict(cue.evidence)
    if cue.kind is CueKind.TALK_OVER and evidence.get("talk_overs_last_minute", 0.0) >= MANY_TALK_OVERS:
        return words.say("cue.talk_over.threshold_many", value=MANY_TALK_OVERS)
    if "threshold" not in evidence:
        return ""
    return words.say(f"cue.{cue.kind.value}.threshold", value=evidence["threshold"])


def _text(words: Words, cue: Cue) -> str:
    evidence = dict(cue.evidence)
    if cue.kind is CueKind.TONE_RISING and evidence.get("level_db_over_usual", 0.0) < LEAST_LEVEL_SAID_DB:
        return words.say("cue.tone_rising.line_without_level")
    if cue.kind is CueKind.BACK_IN_RANGE and "recovery_s" not in evidence:
        return words.say("ui.overlay.back_in_range_without_time")
    return words.say(f"cue.{cue.kind.value}.line", **evidence)


def _detail(words: Words, cue: Cue) -> str:
    """What was heard, where the line itself is advice alone."""
    over_db = dict(cue.evidence).get("caller_level_db_over_began")
    if cue.kind is not CueKind.STAY_LOW or over_db is None:
        return ""
    return words.say("cue.stay_low.detail", caller_level_db_over_began=over_db)


def _evidence(words: Words, cue: Cue, name: str, value: float) -> str:
    key = f"ui.evidence.{name}"
    if name == "threshold":
        return words.say(key, threshold=threshold_words(words, cue))
    if key in words:
        return words.say(key, value=value)
    return words.say("ui.evidence.other", name=name.replace("_", " "), value=value)
