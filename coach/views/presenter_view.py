"""What only the presenter sees: the time, what to say now, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from coach.foreign_text import shown
from coach.practice.marks import Mark
from coach.views.stage_view import StageView
from coach.views.wording import Words, axis_clock, short_length

NOW_S = 4.0
"""A cue or a mark is "now" for so long. Ours: about as long as a sentence about it."""
NEAR_S = 5.0
"""A cue or a mark is near for so long before it. Ours: time to read a note of one line, and to breathe."""
MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class StopLine:
    """A cue or a mark that one can step to. `when`: "now", or how soon it comes; "" once it is over."""

    time_s: float
    clock: str
    icon: str
    token: str
    text: str
    when: str
    now: bool


@dataclass(frozen=True, slots=True)
class PresenterView:
    """The presenter's words. `say`: the note of the mark that was passed last; `next_note`: of the next. `now`:
    the cue or mark that is here or near; `then`: the one after it."""

    clock: str
    left: str
    time_of_day: str
    say: str
    next_note: str
    lines: tuple[StopLine, ...]
    now: str
    then: str


TOKENS = {"cue": "attention", "state": "agent", "credit": "credit"}


def presenter_view(
    words: Words, view: StageView, marks: Sequence[Mark], at_s: float, now: datetime
) -> PresenterView:
    """Return what the presenter sees at this moment of the piece."""
    stops = stop_lines(words, view, marks, at_s)
    past = [mark for mark in marks if mark.time_s <= at_s + 0.05 and mark.text.strip()]
    coming = [mark for mark in marks if mark.time_s > at_s + 0.05 and mark.text.strip()]
    upcoming = ""
    if coming:
        upcoming = words.say(
            "ui.presenter.next_note", clock=axis_clock(coming[0].time_s), text=shown(coming[0].text)
        )
    return PresenterView(
        clock=axis_clock(at_s),
        left=words.say("ui.presenter.left", left=axis_clock(view.duration_s - at_s), length=view.length),
        time_of_day=f"{now:%H:%M}",
        say=shown(past[-1].text) if past else words.say("ui.presenter.no_notes"),
        next_note=upcoming,
        lines=stops,
        now=now_line(words, view, marks, at_s),
        then=coming_line(words, view, marks, at_s),
    )


def now_line(words: Words, view: StageView, marks: Sequence[Mark], at_s: float) -> str:
    """Return the cue or mark that is here, or else the one that comes within NEAR_S; "" where neither is."""
    one = _nearest(words, view, marks, at_s)
    return "" if one is None else words.say("ui.presenter.near", when=one.when, text=one.text)


def coming_line(words: Words, view: StageView, marks: Sequence[Mark], at_s: float) -> str:
    """Return the cue or mark that comes after the one that `now_line` says; "" after the last."""
    near = _nearest(words, view, marks, at_s)
    for one in stop_lines(words, view, marks, at_s):
        if one.time_s > at_s and one != near:
            return words.say("ui.presenter.then", when=one.when, text=one.text)
    return ""


def _nearest(words: Words, view: StageView, marks: Sequence[Mark], at_s: float) -> StopLine | None:
    lines = stop_lines(words, view, marks, at_s)
    here = [one for one in lines if one.now]
    near = [one for one in lines if at_s < one.time_s <= at_s + NEAR_S]
    return here[-1] if here else near[0] if near else None


def stop_lines(words: Words, view: StageView, marks: Sequence[Mark], at_s: float) -> tuple[StopLine, ...]:
    """Return the cue or mark of the moment and those that follow, `MOST_LINES` at most; at the end the last."""
    rows = [(one.start_s, one.line.icon, TOKENS[one.line.group.value], one.line.text) for one in view.cues]
    rows += [(one.time_s, "note", "agent", shown(one.text) or words.say("ui.presenter.mark")) for one in marks]
    rows.sort()
    passed = sum(time_s + NOW_S <= at_s for time_s, *_ in rows)
    first = min(passed, max(0, len(rows) - MOST_LINES))
    return tuple(
        StopLine(
            time_s=time_s,
            clock=axis_clock(time_s),
            icon=icon,
            token=token,
            text=text,
            when=_when(words, time_s, at_s),
            now=time_s <= at_s < time_s + NOW_S,
        )
        for time_s, icon, token, text in rows[first : first + MOST_LINES]
    )


def _when(words: Words, time_s: float, at_s: float) -> str:
    if time_s > at_s:
        left_s = round(time_s - at_s)
        time = axis_clock(left_s) if left_s >= 60 else short_length(words, float(left_s))
        return words.say("ui.presenter.in", time=time)
    return words.say("ui.presenter.now") if at_s < time_s + NOW_S else ""
