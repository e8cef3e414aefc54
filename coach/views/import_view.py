"""Bringing in old recordings, in words: what was found, how far it is, what could not be brought in."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from coach.foreign_text import shown
from coach.offline.folder_import import AgentSide, Found
from coach.offline.import_dates import DatedBy
from coach.runtime.importing import ImportStage, ImportState
from coach.views.wording import Words, day_and_year, length, local_time, problem_sentence


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One recording: when it was made and what says so, its name, or why it can't be brought in."""

    when: str
    by: str
    name: str
    problem: str


@dataclass(frozen=True, slots=True)
class ImportView:
    """The state of an import. `part`: 0 to 1, or None where there is nothing to fill a bar. An empty text is
    not shown."""

    sentence: str
    rows: tuple[FoundRow, ...]
    side: AgentSide | None
    asks_side: bool
    part: float | None
    can_begin: bool
    can_stop: bool
    failed: tuple[str, ...]


def import_view(words: Words, state: ImportState) -> ImportView:
    """Return the view of this state."""
    good = [one for one in state.found if one.dated is not None]
    looked = state.stage is ImportStage.LOOKED
    return ImportView(
        sentence=_sentence(words, state, good),
        rows=tuple(_row(words, one) for one in state.found),
        side=state.side,
        asks_side=looked and state.side is None,
        part=state.done_s / state.total_s if state.total_s > 0 else None,
        can_begin=looked and bool(good),
        can_stop=state.stage in {ImportStage.LOOKING, ImportStage.HEARING, ImportStage.WAITING},
        failed=tuple(
            f"{shown(path.name)}: {problem_sentence(words, problem)}" for path, problem in state.failed
        ),
    )


def _sentence(words: Words, state: ImportState, good: list[Found]) -> str:
    if state.problem is not None:
        return problem_sentence(words, state.problem)
    if state.stage is ImportStage.LOOKED:
        by_file = Counter(one.dated.by for one in good if one.dated is not None)[DatedBy.FILE]
        found = words.say("ui.import.found", n=len(good))
        return f"{found} {words.say('ui.import.by_file', n=by_file)}" if by_file else found
    if state.stage is ImportStage.HEARING:
        left = "" if state.left_s is None else words.say("ui.import.left", time=length(words, state.left_s))
        return f"{words.say('ui.import.hearing', new=state.new, total=len(good))} {left}".strip()
    if state.stage in {ImportStage.DONE, ImportStage.STOPPED} and state.total_s > 0:
        ended = words.say(f"ui.import.{state.stage.value}", n=state.new)
        return f"{ended} {words.say('cli.import.known', n=state.known)}" if state.known else ended
    if state.stage is ImportStage.STOPPED:
        return ""
    return words.say(f"ui.import.{state.stage.value}")


def _row(words: Words, one: Found) -> FoundRow:
    name = shown(one.path.name)
    if one.dated is None:
        return FoundRow("", "", name, problem_sentence(words, one.problem) if one.problem else "")
    when = local_time(one.dated.started_at)
    said = words.say("ui.when.day_and_clock", day=day_and_year(words, when.date()), clock=f"{when:%H:%M}")
    return FoundRow(said, words.say(f"cli.import.by_{one.dated.by.value}"), name, "")
