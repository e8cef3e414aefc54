"""A cue in words: its one line, and its evidence."""

from __future__ import annotations

from dataclasses import dataclass

from coach.coaching.rules import LEVEL_AT_LEAST, MANY_TALK_OVERS, SPEC_OF
from coach.model.cues import Cue, CueGroup, CueKind
from coach.views.wording import Words

GROUP_ICONS = {CueGroup.CUE: "attention", CueGroup.STATE: "listening", CueGroup.CREDIT: "fair"}
"""The icon of a cue that has none of its own."""
LEVEL, F0, EFFORT = "level_db_over_usual", "f0_st_over_usual", "effort_db_over_usual"
RISE_LINES = {LEVEL_AT_LEAST: "line_at_least", LEVEL: "line", F0: "line_f0", EFFORT: "line_effort"}
"""The line of a rise, by the measure that moved most."""
LEAST_SAID = {LEVEL_AT_LEAST: 1.0, LEVEL: 1.0, F0: 1.0, EFFORT: 0.0}
"""A smaller rise, in the measure's unit, is shown without its figure: "0 dB over your usual" says nothing.
The line of effort has no figure. A cue kept by an older version may have moved less."""


@dataclass(frozen=True, slots=True)
class CueLine:
    """What is shown of a cue. `icon` names a file of assets/icons; `detail` is a smaller second line, or
    empty."""

    kind: CueKind
    group: CueGroup
    icon: str
    text: str
    detail: str = ""


def cue_line(words: Words, cue: Cue) -> CueLine:
    """Return the line of a cue. If its evidence lacks the figure, the line has none."""
    group = SPEC_OF[cue.kind].group
    return CueLine(cue.kind, group, cue_icon(cue.kind), _text(words, cue), _detail(words, cue))


def cue_icon(kind: CueKind) -> str:
    """Return the name of a cue's icon in assets/icons: its own, else that of its group."""
    spec = SPEC_OF[kind]
    return kind.value if spec.has_icon else GROUP_ICONS[spec.group]


def evidence_words(words: Words, cue: Cue) -> str:
    """Return the evidence of a cue in words, in order; "" if there is none."""
    return ", ".join(text for _, text in evidence_parts(words, cue))


def evidence_parts(words: Words, cue: Cue) -> tuple[tuple[str, str], ...]:
    """Return the evidence as pairs of its name and its words, in order."""
    return tuple((name, _evidence(words, cue, name, value)) for name, value in cue.evidence)


def moved_most(cue: Cue) -> str | None:
    """Return the name of the evidence of the measure that moved most in a rise; None if it names none.

    Where speech is clipped, that is the level: it may have moved by more than was measured.
    """
    names = [name for name, _ in cue.evidence if name in RISE_LINES]
    return LEVEL_AT_LEAST if LEVEL_AT_LEAST in names else next(iter(names), None)


def threshold_words(words: Words, cue: Cue) -> str:
    """Return the threshold of a cue in words; "" if it has none.

    A talk-over is shown either for its length or as one of many. In the second case its length had no part in
    it.
    """
    evidence = dict(cue.evidence)
    if cue.kind is CueKind.TALK_OVER and evidence.get("talk_overs_last_minute", 0.0) >= MANY_TALK_OVERS:
        return words.say("cue.talk_over.threshold_many", value=MANY_TALK_OVERS)
    if "threshold" not in evidence:
        return ""
    return words.say(f"cue.{cue.kind.value}.threshold", value=evidence["threshold"])


def _text(words: Words, cue: Cue) -> str:
    evidence = dict(cue.evidence)
    if cue.kind is CueKind.TONE_RISING:
        moved = moved_most(cue)
        if moved is None or evidence[moved] < LEAST_SAID[moved]:
            return words.say("cue.tone_rising.line_without_figure")
        return words.say(f"cue.tone_rising.{RISE_LINES[moved]}", **evidence)
    if cue.kind is CueKind.BACK_IN_RANGE and "recovery_s" not in evidence:
        return words.say("ui.overlay.back_in_range_without_time")
    return words.say(f"cue.{cue.kind.value}.line", **evidence)


def _detail(words: Words, cue: Cue) -> str:
    """Return what was heard, for a cue whose line is only advice."""
    over_db = dict(cue.evidence).get("caller_level_db_over_began")
    if cue.kind is not CueKind.STAY_LOW or over_db is None:
        return ""
    return words.say("cue.stay_low.detail", caller_level_db_over_began=over_db)


def _evidence(words: Words, cue: Cue, name: str, value: float) -> str:
    key = f"evidence.{name}"
    if name == "threshold":
        return words.say(key, threshold=threshold_words(words, cue))
    if key in words:
        return words.say(key, value=value)
    return words.say("evidence.other", name=name.replace("_", " "), value=value)
