"""Scenes from files, checked when they are opened: every turn leads somewhere, and none for ever.

    title = "Late delivery"
    what = "..."                # one line of the list
    how = "..."                 # shown before it begins
    still_there = "..."         # what the caller says after dead air

    [[turn]]                    # 8 to 15 of them, in order
    id = "where"
    say = "..."                 # what the caller says
    loud = "..."                # optional: what they say instead once they are louder
    advice = "..."              # optional: what to say, not judged
    abusive = true              # optional: from here on, ending the call is right
    next = { raised = "other" } # optional: a turn, or "end", by what was heard; `then` for all else

The sounds are beside the file in a folder of its name: `<id>-low.opus`, `<id>-even.opus`, `<id>-loud.opus` for
each turn, and `still-there.opus`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from coach.places import assets_dir
from coach.practice.scene import END, SAID_AGAIN, STILL_THERE, Heard, Loudness, Scene, SceneTurn
from coach.practice.toml_walk import ReadPractice, Table, Walk, quoted, read_practice
from coach.toml_lines import Place

TURNS = (8, 15)
MOST_LINE, MOST_WHAT, MOST_HOW, MOST_ADVICE = 400, 60, 320, 200
THEN = "then"
ENDINGS = ("opus", "flac", "wav")
ORDER = (
    "late-delivery",
    "charged-twice",
    "third-call",
    "cancelled-appointment",
    "locked-account",
    "ending-an-abusive-call",
)


def read_scene(path: Path) -> ReadPractice[Scene]:
    """Read one scene. Its id is the name of its file."""
    return read_practice(path, check_scene)


def our_scenes(folder: Path | None = None) -> tuple[Scene, ...]:
    """Read the scenes that come with the program, in order. Raises ValueError where one is wrong."""
    scenes = []
    for path in sorted((folder or assets_dir() / "scenes").glob("*.toml")):
        read = read_scene(path)
        if read.content is None:
            raise ValueError(f"our own scene is wrong: {read.problems}")
        scenes.append(read.content)
    return tuple(sorted(scenes, key=lambda one: (_order(one.scene_id), one.scene_id)))


def _order(scene_id: str) -> int:
    return ORDER.index(scene_id) if scene_id in ORDER else len(ORDER)


def check_scene(walk: Walk, table: Table) -> Scene:
    """Return the scene of a table. Where the walk has problems it must not be used."""
    scene = check_scene_without_sounds(walk, table)
    for at, turn in enumerate(scene.turns):
        for sound in turn.sounds.values():
            _check_sound(walk, ("turn", at), sound)
    _check_sound(walk, (), scene.still_there_sound)
    return scene


def check_scene_without_sounds(walk: Walk, table: Table) -> Scene:
    """Do the same where the sounds need not be there: they are recorded in the app."""
    walk.known(table, (), ("title", "what", "how", "still_there", "voice", "turn"))
    folder = walk.path.parent / walk.path.stem
    tables = walk.tables(table, (), "turn", *TURNS)
    names = [str(one.get("id", "")) for one, _place in tables]
    turns: list[SceneTurn] = []
    for at, (one, place) in enumerate(tables):
        follows = names[at + 1] if at + 1 < len(names) else END
        turns.append(_turn(walk, one, place, follows, names, folder))
    if not walk.problems:
        _check_ways(walk, turns)
    if "voice" in table:
        walk.text(table, (), "voice", MOST_WHAT)
    return Scene(
        walk.path.stem,
        walk.title(table),
        walk.text(table, (), "what", MOST_WHAT),
        walk.text(table, (), "how", MOST_HOW),
        tuple(turns),
        walk.text(table, (), "still_there", MOST_LINE),
        _sound(folder, STILL_THERE),
    )


def _turn(
    walk: Walk, table: Table, place: Place, follows: str, names: Sequence[str], folder: Path
) -> SceneTurn:
    walk.known(table, place, ("id", "say", "loud", "advice", "abusive", "next"))
    turn_id = walk.name(table, place, "id")
    if turn_id and names.count(turn_id) > 1:
        walk.wrong((*place, "id"), "twice", value=turn_id)
    if turn_id in {END, STILL_THERE}:
        walk.wrong((*place, "id"), "reserved", value=turn_id)
    text = walk.text(table, place, "say", MOST_LINE)
    abusive = table.get("abusive", False)
    if not isinstance(abusive, bool):
        walk.wrong((*place, "abusive"), "not_true_or_false", name="abusive")
    ways = _ways(walk, table, place, names)
    return SceneTurn(
        turn_id,
        text,
        walk.text(table, place, "loud", MOST_LINE, needed=False) or text,
        ways.pop(THEN, follows),
        {Heard(name): to for name, to in ways.items()},
        {one: _sound(folder, f"{turn_id}-{one.value}") for one in Loudness} if turn_id else {},
        walk.text(table, place, "advice", MOST_ADVICE, needed=False),
        abusive is True,
    )


def _ways(walk: Walk, table: Table, place: Place, names: Sequence[str]) -> dict[str, str]:
    """Return where each result leads, of those that are written and right."""
    at = (*place, "next")
    found = walk.table(table, place, "next")
    known = (THEN, *(one.value for one in Heard))
    walk.known(found, at, known)
    right = {}
    for name in known:
        if name not in found:
            continue
        to = walk.text(found, at, name, MOST_WHAT)
        if to and to != END and to not in names:
            walk.wrong((*at, name), "no_such_turn", value=quoted(to))
        elif to:
            right[name] = to
    return right


def _sound(folder: Path, name: str) -> Path:
    """Return the file of a sound: the first of ENDINGS that is there, else where it should be."""
    files = [folder / f"{name}.{ending}" for ending in ENDINGS]
    return next((path for path in files if path.is_file()), files[0])


def _check_sound(walk: Walk, place: Place, sound: Path) -> None:
    if not sound.is_file():
        walk.wrong(place, "sound_missing", value=sound.name)


def _check_ways(walk: Walk, turns: Sequence[SceneTurn]) -> None:
    """Note a turn that nothing leads to, and one from which a trainee who always does the same never gets
    out."""
    place_of = {turn.turn_id: ("turn", at, "id") for at, turn in enumerate(turns)}
    by_id = {turn.turn_id: turn for turn in turns}
    reached = _reached(turns[0].turn_id, by_id)
    for turn in turns:
        if turn.turn_id not in reached:
            walk.wrong(place_of[turn.turn_id], "never_reached", value=turn.turn_id)
    for heard in Heard:
        for turn in turns:
            if _loops(turn.turn_id, by_id, heard):
                walk.wrong(place_of[turn.turn_id], "loops", value=turn.turn_id, heard=heard.value)
                return


def _reached(first: str, by_id: Mapping[str, SceneTurn]) -> set[str]:
    found, waiting = set(), [first]
    while waiting:
        now = waiting.pop()
        if now not in found and now != END:
            found.add(now)
            waiting += [by_id[now].then, *by_id[now].next.values()]
    return found


def _loops(start: str, by_id: Mapping[str, SceneTurn], heard: Heard) -> bool:
    """Does the same result, over and over, lead back to where it began?

    A line that is said again (SAID_AGAIN) is no loop: it is said so often at most, and the caller goes on.
    """
    now = by_id[start].after(heard)
    for _ in by_id:
        if now == END:
            return False
        if now == start:
            return not (heard in SAID_AGAIN and by_id[start].then != start)
        now = by_id[now].after(heard)
    return False
