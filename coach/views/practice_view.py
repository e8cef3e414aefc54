"""The page Practice in words: its drills, each with its target, its last attempt and the ones before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coach.model.aims import Aim
from coach.model.cues import CueKind
from coach.model.practice import Attempt
from coach.model.problems import Problem
from coach.practice.attempts import shares_of
from coach.practice.drill import Drill, DrillKind, DrillMeasure
from coach.practice.outcome import Counted
from coach.review.aims import measure_of
from coach.views.aim_view import aim_words
from coach.views.wording import Words, problem_sentence

MOST_MARKS = 5
"""How many attempts a row draws: more are no longer told apart."""


@dataclass(frozen=True, slots=True)
class DrillRowView:
    """One row. `curve`: the target as points from (0, 0) to (1, 1), for the small drawing; `marks`: what was
    kept in the last attempts, 0 to 1, the newest last; `look`: how the button that shows all attempts is
    spoken, "" where there are none."""

    drill_id: str
    title: str
    what: str
    length: str
    last: str
    marks: tuple[float, ...]
    spoken: str
    kind: DrillKind
    curve: tuple[tuple[float, float], ...] = ()
    half: float = 0.0
    has_beat: bool = False
    look: str = ""


@dataclass(frozen=True, slots=True)
class SuggestedView:
    """The drill that fits, and why: the aim of the day."""

    row: DrillRowView
    why: str
    button: str
    spoken: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a drill is looked for by: a cue of a call, else the aim of the day."""

    aim: Aim | None = None
    cue: CueKind | None = None


@dataclass(frozen=True, slots=True)
class PracticeListView:
    """The list. `problems`: what is wrong with a trainer's own drills. `note`: why nothing may begin now."""

    rows: tuple[DrillRowView, ...]
    suggested: SuggestedView | None
    problems: tuple[str, ...]
    own_folder: str
    note: str
    may_begin: bool


MOST_PROBLEMS = 5
DRILLED = frozenset({CueKind.TONE_RISING, CueKind.TALK_OVER, CueKind.LONG_TURN, CueKind.TOO_FAST})
"""The cues that a drill of ours serves; a test compares them with the drills."""


def practice_list(
    words: Words,
    drills: Sequence[Drill],
    attempts: Mapping[str, Sequence[Attempt]],
    suggestion: Suggestion | None,
    problems: Sequence[Problem],
    *,
    own_folder: str,
    in_call: bool,
) -> PracticeListView:
    """Return the list of drills, and the one that fits."""
    rows = drill_rows(words, drills, attempts)
    said = tuple(problem_sentence(words, problem) for problem in problems[:MOST_PROBLEMS])
    return PracticeListView(
        rows,
        None if suggestion is None else _suggested(words, drills, rows, suggestion),
        said,
        words.say("practice.own_folder", folder=own_folder) if own_folder else "",
        words.say("practice.in_call") if in_call else "",
        not in_call,
    )


def fitting_drill(
    drills: Sequence[Drill], *, cue: CueKind | None = None, aim: Aim | None = None
) -> Drill | None:
    """Return the first drill that serves a cue, or an aim; None where none does."""
    measure = None if aim is None else measure_of(aim.figure)
    for drill in drills:
        if (cue is not None and cue in drill.cues) or (measure is not None and measure.name in drill.measures):
            return drill
    return None


def _suggested(
    words: Words, drills: Sequence[Drill], rows: Sequence[DrillRowView], suggestion: Suggestion
) -> SuggestedView | None:
    cue, aim = suggestion.cue, suggestion.aim
    drill = fitting_drill(drills, cue=cue) if cue is not None else fitting_drill(drills, aim=aim)
    row = None if drill is None else next((one for one in rows if one.drill_id == drill.drill_id), None)
    if row is None:
        return None
    why = "" if aim is None else words.say("practice.from_aim", aim=aim_words(words, aim))
    if cue is not None:
        why = words.say("practice.from_call", name=words.say(f"cue.{cue.value}.name"))
    return SuggestedView(
        row,
        why,
        words.say("practice.start", length=row.length),
        words.say("practice.start_spoken", title=row.title, length=row.length),
    )


def drill_rows(
    words: Words, drills: Sequence[Drill], attempts: Mapping[str, Sequence[Attempt]]
) -> tuple[DrillRowView, ...]:
    """Return a row for each drill. `attempts`: those of each drill, the oldest first."""
    return tuple(drill_row(words, drill, attempts.get(drill.drill_id, ())) for drill in drills)


def drill_row(words: Words, drill: Drill, attempts: Sequence[Attempt]) -> DrillRowView:
    """Return the row of a drill."""
    length = length_words(words, drill)
    last = attempt_words(words, attempts[-1]) if attempts else words.say("practice.not_tried")
    curve, half = _curve(drill)
    return DrillRowView(
        drill.drill_id,
        drill.title,
        drill.what,
        length,
        last,
        shares_of(attempts)[-MOST_MARKS:],
        words.say("practice.row_spoken", title=drill.title, what=drill.what, length=length, last=last),
        drill.kind,
        curve,
        half,
        drill.beat is not None,
        words.say("practice.look_spoken", title=drill.title) if attempts else "",
    )


def length_words(words: Words, drill: Drill) -> str:
    """Return how long a drill is: "1 min", "20 turns", "6 times"."""
    if drill.kind is DrillKind.TURNS:
        return words.say("practice.turns", n=drill.steps)
    if drill.kind is DrillKind.COME_DOWN:
        return words.say("practice.times", n=drill.steps)
    minutes = drill.lasts_s / 60.0
    if minutes == round(minutes):
        return words.say("practice.minutes", minutes=round(minutes))
    return words.say("practice.seconds", seconds=round(drill.lasts_s))


def attempt_words(words: Words, attempt: Attempt) -> str:
    """Return what an attempt came to: "held 47 of 60 s", "14 of 20"."""
    if attempt.counted == Counted.SECONDS:
        return words.say("practice.held", kept=round(attempt.kept), out_of=round(attempt.out_of))
    return words.say("practice.kept", kept=round(attempt.kept), out_of=round(attempt.out_of))


def _curve(drill: Drill) -> tuple[tuple[tuple[float, float], ...], float]:
    """The target of a band from (0, 0) to (1, 1), and half its width in the same unit; nothing for other
    kinds."""
    band = drill.band
    if band is None:
        return (), 0.0
    reach = {DrillMeasure.PACE: 0.3, DrillMeasure.LEVEL: 12.0, DrillMeasure.PITCH: 6.0}[band.measure]
    steps = 24
    middles = [band.middle(drill.lasts_s * at / steps) for at in range(steps + 1)]
    return (
        tuple((at / steps, 0.5 + 0.5 * max(-1.0, min(1.0, one / reach))) for at, one in enumerate(middles)),
        0.5 * band.half / reach,
    )
