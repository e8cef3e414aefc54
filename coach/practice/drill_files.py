"""Drills from files: what each kind must have, and whether it makes sense. Ours, and a trainer's own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from coach.model.cues import CueKind
from coach.model.problems import Problem
from coach.places import assets_dir
from coach.practice.drill import (
    Band,
    BandPoint,
    Beat,
    CallerLine,
    ComeDownAims,
    Drill,
    DrillKind,
    DrillMeasure,
    TurnAims,
)
from coach.practice.toml_walk import ReadPractice, Table, Walk, quoted, read_practice
from coach.review.trend_measures import MEASURES
from coach.toml_lines import Place

LASTS_S = (10.0, 300.0)
"""A drill is one to three minutes; a trainer may go to five, beyond which a habit is not what is trained."""
MOST_WHAT, MOST_HOW, MOST_TEXT, MOST_LINE = 60, 320, 6_000, 1_600
MOST_POINTS, MOST_LINES = 40, 40
UNIT = {DrillMeasure.PACE: "percent", DrillMeasure.LEVEL: "db", DrillMeasure.PITCH: "st"}
"""What the keys of a band end in, by its measure."""
FURTHEST = {DrillMeasure.PACE: 60.0, DrillMeasure.LEVEL: 20.0, DrillMeasure.PITCH: 12.0}
NARROWEST = {DrillMeasure.PACE: 4.0, DrillMeasure.LEVEL: 1.0, DrillMeasure.PITCH: 0.5}
"""A narrower band is below what can be heard, and measured in a few seconds (see views.band)."""
LONGEST_WAIT_S, LONGEST_ANSWER_S = 10.0, 60.0

_ALWAYS = ("kind", "title", "what", "how", "cues", "measures")
_OF_KIND = {
    DrillKind.BAND: ("lasts_s", "measure", "half_width", "band", "text", "beat"),
    DrillKind.TURNS: ("line", "turns"),
    DrillKind.LISTEN: ("line",),
    DrillKind.COME_DOWN: ("text", "come_down"),
}
SECONDS_A_TURN = 8.0
"""About how long a recorded line and its answer take, for what is said of a drill before it begins."""
SECONDS_A_TIME = 15.0


def read_drill(path: Path) -> ReadPractice[Drill]:
    """Read one drill. Its id is the name of its file."""
    return read_practice(path, check_drill)


def our_drills(folder: Path | None = None) -> tuple[Drill, ...]:
    """Read the drills that come with the program, in the order of ORDER.

    Raises ValueError where one is wrong: a defect of ours."""
    drills = []
    for path in sorted((folder or assets_dir() / "drills").glob("*.toml")):
        read = read_drill(path)
        if read.content is None:
            raise ValueError(f"our own drill is wrong: {read.problems}")
        drills.append(read.content)
    return tuple(sorted(drills, key=lambda drill: (_order(drill.drill_id), drill.drill_id)))


ORDER = (
    "low-and-slow",
    "the-pause",
    "hear-them-out",
    "come-down",
    "too-much-on-purpose",
    "one-breath",
    "metronome",
)


def _order(drill_id: str) -> int:
    return ORDER.index(drill_id) if drill_id in ORDER else len(ORDER)


OWN = "own/"
"""What the ids of a trainer's drills begin with: one may be a copy of ours, and have its file's name."""


def own_drills(folder: Path) -> tuple[tuple[Drill, ...], tuple[Problem, ...]]:
    """Read a trainer's drills: those that are right, and what is wrong with the others."""
    reads = [read_drill(path) for path in sorted(folder.glob("*.toml"))]
    drills = tuple(
        replace(read.content, drill_id=f"{OWN}{read.content.drill_id}")
        for read in reads
        if read.content is not None
    )
    return drills, tuple(problem for read in reads for problem in read.problems)


def check_drill(walk: Walk, table: Table) -> Drill:
    """Return the drill of a table. Where the walk has problems it must not be used."""
    kind = walk.choice(table, (), "kind", DrillKind, DrillKind.BAND)
    walk.known(table, (), _ALWAYS + _OF_KIND[kind])
    lines = _lines(walk, table) if "line" in _OF_KIND[kind] else ()
    come_down = _come_down(walk, table) if kind is DrillKind.COME_DOWN else None
    return Drill(
        drill_id=walk.path.stem,
        kind=kind,
        title=walk.title(table),
        what=walk.text(table, (), "what", MOST_WHAT),
        how=walk.text(table, (), "how", MOST_HOW),
        lasts_s=_lasts_s(walk, table, kind, len(lines), come_down),
        cues=walk.kinds(table, (), "cues", CueKind),
        measures=_measures(walk, table),
        text=walk.text(table, (), "text", MOST_TEXT) if "text" in _OF_KIND[kind] else "",
        band=_band(walk, table) if kind is DrillKind.BAND else None,
        beat=_beat(walk, table) if "beat" in table and kind is DrillKind.BAND else None,
        lines=lines,
        turns=_turns(walk, table) if kind is DrillKind.TURNS else None,
        come_down=come_down,
    )


def _lasts_s(walk: Walk, table: Table, kind: DrillKind, lines: int, come_down: ComeDownAims | None) -> float:
    if kind is DrillKind.BAND:
        return walk.number(table, (), "lasts_s", *LASTS_S)
    if kind is DrillKind.COME_DOWN and come_down is not None:
        return come_down.times * SECONDS_A_TIME
    return 60.0 if kind is DrillKind.LISTEN else lines * SECONDS_A_TURN


def _measures(walk: Walk, table: Table) -> tuple[str, ...]:
    known = [measure.name for measure in MEASURES]
    found = walk.texts(table, (), "measures", len(known))
    for at, name in enumerate(found):
        if name not in known:
            walk.wrong(("measures", at), "unknown", value=quoted(name), known=", ".join(known))
    return found


def _band(walk: Walk, table: Table) -> Band:
    measure = walk.choice(table, (), "measure", DrillMeasure, DrillMeasure.PACE)
    unit, furthest = UNIT[measure], FURTHEST[measure]
    scale = 0.01 if measure is DrillMeasure.PACE else 1.0
    half = walk.number(table, (), "half_width", NARROWEST[measure], furthest)
    key = f"over_usual_{unit}"
    points: list[BandPoint] = []
    for one, place in walk.tables(table, (), "band", 1, MOST_POINTS):
        walk.known(one, place, ("at_s", key))
        at_s = walk.number(one, place, "at_s", 0.0, LASTS_S[1])
        if points and at_s < points[-1].at_s:
            walk.wrong((*place, "at_s"), "backwards", name="at_s")
        points.append(BandPoint(at_s, scale * walk.number(one, place, key, -furthest, furthest)))
    return Band(measure, tuple(points) or (BandPoint(0.0, 0.0),), scale * half)


def _beat(walk: Walk, table: Table) -> Beat:
    place: Place = ("beat",)
    beat = walk.table(table, (), "beat")
    walk.known(beat, place, ("until_s", "syllables"))
    return Beat(
        walk.number(beat, place, "until_s", 1.0, LASTS_S[1]), walk.whole(beat, place, "syllables", 1, 8)
    )


def _lines(walk: Walk, table: Table) -> tuple[CallerLine, ...]:
    found = []
    for at, (line, place) in enumerate(walk.tables(table, (), "line", 1, MOST_LINES)):
        walk.known(line, place, ("text", "sound"))
        text = walk.text(line, place, "text", MOST_LINE)
        found.append(CallerLine(f"{at + 1}", text, walk.sound(line, place, "sound", _sounds(walk.path))))
    return tuple(found)


def _sounds(path: Path) -> Path:
    """The folder of a file's sounds: beside it, with its name."""
    return path.parent / path.stem


def _turns(walk: Walk, table: Table) -> TurnAims:
    place: Place = ("turns",)
    turns = walk.table(table, (), "turns")
    walk.known(turns, place, ("wait_s", "wait_s_most", "answer_s"))
    least = walk.number(turns, place, "wait_s", 0.0, LONGEST_WAIT_S, 0.0)
    most = walk.number(turns, place, "wait_s_most", 0.0, LONGEST_WAIT_S, LONGEST_WAIT_S)
    if most <= least:
        walk.wrong((*place, "wait_s_most"), "not_above", name="wait_s_most", other="wait_s")
    answer_s = walk.number(turns, place, "answer_s", 1.0, LONGEST_ANSWER_S) if "answer_s" in turns else None
    return TurnAims((least, most), answer_s)


def _come_down(walk: Walk, table: Table) -> ComeDownAims:
    place: Place = ("come_down",)
    found = walk.table(table, (), "come_down")
    walk.known(found, place, ("times", "up_db", "within_s", "near_db"))
    return ComeDownAims(
        walk.whole(found, place, "times", 1, 20),
        walk.number(found, place, "up_db", 3.0, 20.0),
        walk.number(found, place, "within_s", 1.0, 30.0),
        walk.number(found, place, "near_db", 1.0, 6.0),
    )
