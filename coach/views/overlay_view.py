"""The overlay, at the edge of someone's sight, as one frozen view.

Two views are equal when nothing needs repainting. To keep them equal while nothing of note happens, time on the
lanes moves in steps of a quarter second, and a mark stays where it is until it would move visibly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from coach.coaching.rules import SPEC_OF
from coach.model.call import CallSource
from coach.model.cues import Cue, CueGroup, CueId, CueKind
from coach.model.measures import Measure, NotMeasured, Reading, Reason
from coach.model.snapshot import Listening, RunningCall, Snapshot
from coach.model.spans import Span
from coach.views.band import Band, MarkState, band_of, place, state
from coach.views.cue_words import CueLine, cue_line
from coach.views.hearing import Hearing, caller_gone, hearing_of, missing_key
from coach.views.incident_view import mark_words
from coach.views.wording import Words, clock

LANE_S = 20.0
"""How far back the lanes reach."""
LANE_STEP_S = 0.25
"""The step in which the lanes move: about one pixel."""
MARK_STEP = 0.04
"""A mark moves only by this share of its row or more: about two pixels."""

TOO_LITTLE = NotMeasured(Reason.TOO_LITTLE_SPEECH)
DRAWN = frozenset({MarkState.IN_BAND, MarkState.OVER, MarkState.UNDER})
"""The states of a mark that has a place."""


WITHOUT_A_CALL = {
    Listening.OFF: "nothing_heard",
    Listening.WAITING: "waiting_for_phone",
    Listening.STARTING: "opening",
    Listening.ON: "waiting",
}
"""The line under the marks while there is no call, in the catalogue under `ui.overlay`."""


@dataclass(frozen=True, slots=True)
class MarkView:
    """One measure against the baseline. `place` is 0 to 1 along its row, and has no meaning if no mark is
    drawn. `hollow`: it is the mark of the last turn, not of now."""

    name: str
    state: MarkState
    place: float
    spoken: str
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class LaneView:
    """One voice in the last 20 s, as (from, to) shares of the row with the newest at 1. Hatched unless
    `present`."""

    name: str
    present: bool
    stretches: tuple[tuple[float, float], ...]


MOST_LISTED = 6
"""How many cues of a call the overlay lists: the list fits below it, or above it, on a screen of 768 px."""


@dataclass(frozen=True, slots=True)
class ListedCue:
    """One line of the list of a call's cues: when it came, and the first sentence of its words, which says
    what was heard."""

    clock: str
    group: CueGroup
    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class CueListView:
    """The cues of the call so far, the oldest first: the newest ones, and what stands above them ("" where
    these are all)."""

    cues: tuple[ListedCue, ...] = ()
    earlier: str = ""


@dataclass(frozen=True, slots=True)
class OverlayView:
    """Everything the overlay paints. `spoken` is its accessible name."""

    listening: Listening
    hearing: Hearing
    on_call: bool
    headline: str
    caller: LaneView
    agent: LaneView
    marks: tuple[MarkView, ...]
    caption: str
    cue: CueLine | None
    paused: bool
    mark: str
    """The text of the action that marks the call as abusive or shows the steps again; empty without a live
    call."""
    spoken: str
    answerable: CueId | None = None
    """The cue on the overlay, if it can be called fair or not fair."""
    notice: str = ""
    """What must be seen in every form of the overlay: that the agent isn't heard, that something is not kept,
    that cues are paused, that the agent's own sound is being kept. Empty where there is nothing of the kind."""
    cue_list: CueListView = CueListView()
    can_keep_sound: bool = False
    """Whether the agent may ask for their own sound of this call."""
    keeps_sound: bool = False
    """Whether it is being kept. A mark beside the clock says so in every form, whatever else is shown."""


class OverlayPresenter:
    """Makes the view, and remembers the cue on the overlay and the places of the marks."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._shown: Cue | None = None
        self.last_cue: CueKind | None = None
        """The last cue that was shown in the call under way."""
        self._marks: tuple[MarkView, ...] = ()
        self._call_began: datetime | None = None
        self._listed: tuple[tuple[Cue, ...], CueListView] = ((), CueListView())

    def view(self, snapshot: Snapshot, *, pointed_at: bool = False) -> OverlayView:
        """Return the view of this snapshot.

        `pointed_at` says that the pointer is on the overlay, so that a cue that can be answered stays.
        """
        words, call = self._words, snapshot.call
        cue = self._cue_of(call, pointed_at=pointed_at)
        marks = self._marks_of(call)
        headline = self._headline(snapshot)
        notice = self._notice(snapshot)
        caption = notice or self._caption(snapshot, marks)
        line = cue_line(words, cue) if cue is not None else None
        spoken = words.say(
            "ui.overlay.spoken",
            state=headline,
            marks=", ".join(mark.spoken for mark in marks),
            caption=caption,
        )
        if call is not None and call.keeps_own_sound and notice != words.say("ui.sound.kept_short"):
            spoken = f"{spoken}. {words.say('ui.sound.kept_short')}"
        if line is not None:
            cue_text = f"{line.text}. {line.detail}" if line.detail else line.text
            spoken = words.say("ui.overlay.spoken_cue", cue=cue_text, rest=spoken)
        return OverlayView(
            listening=snapshot.listening,
            hearing=hearing_of(snapshot),
            on_call=call is not None,
            headline=headline,
            caller=_lane(
                words.say("ui.overlay.caller"),
                call.caller_present if call else not caller_gone(snapshot),
                call.caller_recent_speech if call else (),
                call.time_s if call else 0.0,
            ),
            agent=_lane(
                words.say("ui.overlay.you"),
                hearing_of(snapshot) is not Hearing.NOT_HEARD,
                call.agent_recent_speech if call else (),
                call.time_s if call else 0.0,
            ),
            marks=marks,
            caption=caption,
            cue=line,
            paused=call.cues_paused if call else False,
            mark=mark_words(words, snapshot)[0],
            spoken=spoken,
            answerable=cue.cue_id if cue is not None and _may_be_answered(call, cue) else None,
            notice=notice,
            can_keep_sound=call is not None and call.source is CallSource.LIVE,
            keeps_sound=call is not None and call.keeps_own_sound,
            cue_list=self._cue_list(call),
        )

    def _cue_list(self, call: RunningCall | None) -> CueListView:
        """Return the list of the call's cues. It is made anew only where there is another cue."""
        cues = call.shown_cues if call is not None else ()
        if cues is not self._listed[0]:
            newest, earlier = cues[-MOST_LISTED:], len(cues[:-MOST_LISTED])
            rows = tuple(_listed(self._words, cue) for cue in newest)
            more = self._words.say("ui.overlay.cues_earlier", n=earlier) if earlier else ""
            self._listed = (cues, CueListView(rows, more))
        return self._listed[1]

    def _cue_of(self, call: RunningCall | None, *, pointed_at: bool) -> Cue | None:
        """Return the cue on the overlay. The call knows how long it stays; under the pointer it stays as long
        as an answer can be meant for it, unless another takes its place."""
        before, self._shown = self._shown, None
        if call is None or call.started_at != self._call_began:
            self.last_cue = None
        if call is None:
            return None
        if call.cue is not None and call.cue.held_back is None:
            self._shown = call.cue
            self.last_cue = call.cue.kind
        elif (
            before is not None
            and pointed_at
            and call.answerable == before.cue_id
            and _may_be_answered(call, before)
        ):
            self._shown = before
        return self._shown

    def _marks_of(self, call: RunningCall | None) -> tuple[MarkView, ...]:
        began = call.started_at if call else None
        if began != self._call_began:
            self._call_began, self._marks = began, ()
        reading = call.reading if call else None
        band = band_of(call.baseline if call else None)
        before: Sequence[MarkView | None] = self._marks or (None, None, None)
        names = [self._words.say(f"measure.{name}") for name in ("level", "f0", "pace")]
        speaks_now = reading is not None and reading.f0_st_over_baseline != TOO_LITTLE
        self._marks = tuple(
            self._mark(name, value, was, speaks_now=speaks_now)
            for name, value, was in zip(names, _half_bands(reading, band), before, strict=True)
        )
        return self._marks

    def _mark(
        self, name: str, half_bands: float | NotMeasured | None, before: MarkView | None, *, speaks_now: bool
    ) -> MarkView:
        """Return the mark of a measure: hatched only where it can't be trusted, hollow from the end of a turn
        until there is enough of the next."""
        was = before.state if before else MarkState.ABSENT
        if half_bands is None or isinstance(half_bands, NotMeasured):
            now, where = MarkState.NOT_MEASURED, 0.5
            if half_bands is None or half_bands == TOO_LITTLE:
                now = MarkState.ABSENT
                if before is not None and was in DRAWN:
                    now, where = was, before.place
        else:
            now, where = state(half_bands, was), round(place(half_bands), 3)
            if before and was is now and abs(before.place - where) < MARK_STEP:
                where = before.place
        hollow = now in DRAWN and not speaks_now
        spoken = self._words.say(f"ui.mark.{now.value}", name=name)
        if hollow:
            spoken = self._words.say("ui.mark.last_turn", mark=spoken)
        return MarkView(name, now, where, spoken, hollow)

    def _headline(self, snapshot: Snapshot) -> str:
        if snapshot.call is not None:
            return clock(snapshot.call.time_s)
        return self._words.say(f"ui.overlay.{hearing_of(snapshot).value}")

    def _notice(self, snapshot: Snapshot) -> str:
        words, call = self._words, snapshot.call
        if hearing_of(snapshot) is Hearing.NOT_HEARD:
            return words.say(missing_key(snapshot))
        if snapshot.unkept_s is not None:  # what may be lost comes before what can't be measured
            return words.say("ui.overlay.unkept", seconds=snapshot.unkept_s)
        if call is not None and call.cues_paused:  # the agent asked for it and must see at once that it is so
            return words.say("ui.overlay.paused")
        if call is not None and call.keeps_own_sound:
            return words.say("ui.sound.kept_short")
        return ""

    def _caption(self, snapshot: Snapshot, marks: Sequence[MarkView]) -> str:
        words, call = self._words, snapshot.call
        if call is None and caller_gone(snapshot):
            return words.say(f"reason.{Reason.NO_CHANNEL.value}.short")
        if call is None:
            return words.say(f"ui.overlay.{WITHOUT_A_CALL[snapshot.listening]}")
        reason = _first_reason(call)
        if reason is not None:
            return words.say(f"reason.{reason.value}.short")
        wanted_s = call.reading.speech_wanted_s if call.reading is not None else 0.0
        if wanted_s > 0.0:
            return words.say("ui.overlay.wanted", wanted=ceil(wanted_s))
        if call.quiet_hours:
            return words.say("ui.overlay.quiet_hours")
        if call.source is not CallSource.LIVE:
            return words.say("ui.overlay.band_replay")
        return words.say("ui.overlay.last_turn" if any(mark.hollow for mark in marks) else "ui.overlay.band")


def _listed(words: Words, cue: Cue) -> ListedCue:
    line = cue_line(words, cue)
    return ListedCue(clock(cue.time_s), line.group, line.icon, line.text.split(". ")[0])


def _may_be_answered(call: RunningCall | None, cue: Cue) -> bool:
    """Return whether this cue can be called fair or not: once, and only in a live call. States and credits
    never can."""
    return (
        call is not None
        and call.source is CallSource.LIVE
        and SPEC_OF[cue.kind].group is CueGroup.CUE
        and not any(one.cue == cue.cue_id for one in call.answers)
    )


def _half_bands(reading: Reading | None, band: Band) -> tuple[float | NotMeasured | None, ...]:
    """Return level, pitch and pace as distances from the baseline, in half bands."""
    if reading is None:
        return (None, None, None)
    level, f0, pace = reading.level_db_over_baseline, reading.f0_st_over_baseline, reading.pace_over_baseline
    return (
        level if isinstance(level, NotMeasured) else level / band.level_db,
        f0 if isinstance(f0, NotMeasured) else f0 / band.f0_st,
        pace if isinstance(pace, NotMeasured) else (pace - 1.0) / band.pace_ratio,
    )


def _first_reason(call: RunningCall) -> Reason | None:
    """Return the one reason to show: the first of the three marks, else that of the caller's channel. Too
    little speech is none: what is still wanted is said instead."""
    if call.reading is not None:
        values = (
            call.reading.level_db_over_baseline,
            call.reading.f0_st_over_baseline,
            call.reading.pace_over_baseline,
        )
        for value in values:
            if isinstance(value, NotMeasured) and value != TOO_LITTLE:
                return value.reason
        if (Measure.EFFORT, Reason.CLIPPING) in call.reading.not_measured:  # the level is "at least"
            return Reason.CLIPPING
        if isinstance(call.reading.caller_level_db, NotMeasured):
            return call.reading.caller_level_db.reason
    return None if call.caller_present else Reason.NO_CHANNEL


def _lane(name: str, present: bool, spans: Sequence[Span], time_s: float) -> LaneView:
    end_s = int(time_s / LANE_STEP_S) * LANE_STEP_S
    start_s = end_s - LANE_S
    stretches = tuple(
        (_part(span.start_s, start_s), _part(span.end_s, start_s))
        for span in spans
        if span.end_s > start_s and span.start_s < end_s
    )
    return LaneView(
        name, present, tuple((low, high) for low, high in stretches if high > low) if present else ()
    )


def _part(at_s: float, start_s: float) -> float:
    steps = round((at_s - start_s) / LANE_STEP_S)
    return min(1.0, max(0.0, steps * LANE_STEP_S / LANE_S))
