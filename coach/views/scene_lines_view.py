"""Recording the lines of a scene in words: one line, how loud it is to be, and what a recording of it is
like."""

from __future__ import annotations

from dataclasses import dataclass

from coach.practice.own_line import Take
from coach.practice.own_scenes import SceneLine
from coach.practice.scene import Scene
from coach.views.wording import Words, tenths


@dataclass(frozen=True, slots=True)
class LineView:
    """One line. `place`: which of how many, and how many are recorded. `found`: what the recording is like,
    where it is a line; `faults`: why it is none, with what to do. `hears`: what there is to hear."""

    title: str
    place: str
    how: str
    text: str
    found: str
    faults: tuple[str, ...]
    hears: str
    spoken: str


def line_view(words: Words, scene: Scene, line: SceneLine, at: tuple[int, int], *, own: bool, owned: int,
              take: Take | None, ours: bool) -> LineView:  # fmt: skip
    """Return the line number `at[0]` of `at[1]`, from 0. `own`: it is recorded already; `owned`: how many are;
    `take`: what was just recorded; `ours`: there is a sound that came with the scene."""
    say = words.say
    number, count = at
    place = say("scene_lines.place", at=number + 1, count=count, own=say("scene_lines.own", n=owned))
    how = say(f"scene_lines.how.{line.loudness.value}")
    found = ""
    faults: tuple[str, ...] = ()
    if take is not None:
        faults = tuple(fault_sentence(words, take, fault.value) for fault in take.faults)
        if not faults:
            found = say(
                "scene_lines.fine", off_db=tenths(words, abs(take.off_db)), pause=tenths(words, take.pause_s)
            )
    elif own:
        found = say("scene_lines.is_own")
    hears = "take" if take is not None and take.stream is not None else "own" if own else "ours" if ours else ""
    text = say("practice_scene.quoted", said=line.text)
    title = say("scene_lines.title", title=scene.title)
    return LineView(
        title, place, how, text, found, faults,
        say(f"scene_lines.hear_{hears}") if hears else "",
        " ".join(one for one in (f"{place}.", f"{how}.", text, found, *faults) if one),
    )  # fmt: skip


def fault_sentence(words: Words, take: Take, fault: str) -> str:
    """Return why a recording is no line, and what to do."""
    return words.say(
        f"scene_lines.fault.{fault}",
        pause=tenths(words, take.pause_s),
        off_db=tenths(words, abs(take.off_db)),
        level=f"{take.level_db:.0f}",
    )
