"""The overlay, at the edge of someone's sight, as one frozen view.

Two views are equal when nothing needs repainting. To keep them equal while nothing of note happens, time on the
lanes moves in steps of a quarter second, and a mark stays where it is until it would move visibly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coach.coaching.rules import SPEC_OF
from coach.model.call import CallSource
from coach.model.cues import Cue, CueGroup, CueId
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
ASK_S = 5.0
"""How long the question whether a cue was fair stays; longer while the pointer is on the overlay."""


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
    drawn."""

    name: str
    state: MarkState
    place: float
    spoken: str


@dataclass(frozen=True, slots=True)
class LaneView:
    """One voice in the last 20 s, as (from, to) shares of the row with the newest at 1. Hatched unless
    `present`."""

    name: str
    present: bool
    stretches: tuple[tuple[float, float], ...]


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
    ask: CueLine | None = None
    """The question after a cue, in place of the cue."""
    answerable: CueId | None = None
    """The cue that can be called fair or not fair now: the one on the overlay, or the one the question is
    about."""

    @property
    def card(self) -> CueLine | None:
        """The card of the overlay: the cue, or the question after it."""
        return self.cue or self.ask


class OverlayPresenter:
    """Makes the view, and remembers the last cue, to ask about it, and the places of the marks."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.asks = True
        """Whether to ask after a cue if it was fair."""
        self._asked: Cue | None = None
        self._asked_at_s = 0.0
        self._shown: Cue | None = None
        self._marks: tuple[MarkView, ...] = ()

    def view(self, snapshot: Snapshot, now_s: float, *, pointed_at: bool = False) -> OverlayView:
        """Return the view of this snapshot.

        `now_s` is in seconds of any clock that only goes forward. `pointed_at` says that the pointer is on the
        overlay, so that a question stays.
        """
        words, call = self._words, snapshot.call
        cue = self._cue_of(call, now_s)
        asked_cue = self._asked_for(call, now_s, pointed_at=pointed_at) if cue is None else None
        open_ = cue if cue is not None and _may_be_asked(call, cue) else asked_cue
        marks = self._marks_of(call)
        headline = self._headline(snapshot)
        caption = self._caption(snapshot)
        line = cue_line(words, cue) if cue is not None else None
        spoken = words.say(
            "ui.overlay.spoken",
            state=headline,
            marks=", ".join(mark.spoken for mark in marks),
            caption=caption,
        )
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
            ask=self._question(asked_cue) if asked_cue is not None else None,
            answerable=None if open_ is None else open_.cue_id,
        )

    def _question(self, cue: Cue) -> CueLine:
        name = self._words.say(f"cue.{cue.kind.value}.name")
        return CueLine(cue.kind, CueGroup.STATE, cue.kind.value, self._words.say("ui.receipt.ask", name=name))

    def _asked_for(self, call: RunningCall | None, now_s: float, *, pointed_at: bool) -> Cue | None:
        """Return the cue to ask about: the last one, for a few seconds, until it is answered or another one
        appears."""
        late = now_s - self._asked_at_s >= ASK_S and not pointed_at
        if self._asked is not None and (late or not _may_be_asked(call, self._asked)):
            self._asked = None
        return self._asked

    def _cue_of(self, call: RunningCall | None, now_s: float) -> Cue | None:
        """Return the cue on the overlay. Once it leaves, the question about it follows. The call knows how
        long it stays."""
        before, self._shown = self._shown, None
        if call is None:
            self._asked = None
            return None
        if call.cue is not None and call.cue.held_back is None:
            self._shown = call.cue
        if self._shown is None and before is not None and self.asks and _may_be_asked(call, before):
            self._asked, self._asked_at_s = before, now_s
        elif self._shown is not None and (before is None or before.cue_id != self._shown.cue_id):
            self._asked = None
        return self._shown

    def _marks_of(self, call: RunningCall | None) -> tuple[MarkView, ...]:
        reading = call.reading if call else None
        band = band_of(call.baseline if call else None)
        before: Sequence[MarkView | None] = self._marks or (None, None, None)
        names = [self._words.say(f"measure.{name}") for name in ("level", "f0", "pace")]
        self._marks = tuple(
            self._mark(name, value, was)
            for name, value, was in zip(names, _half_bands(reading, band), before, strict=True)
        )
        return self._marks

    def _mark(self, name: str, half_bands: float | NotMeasured | None, before: MarkView | None) -> MarkView:
        was = before.state if before else MarkState.ABSENT
        if half_bands is None:
            now, where = MarkState.ABSENT, 0.5
        elif isinstance(half_bands, NotMeasured):
            now, where = MarkState.NOT_MEASURED, 0.5
        else:
            now, where = state(half_bands, was), round(place(half_bands), 3)
            if before and before.state is now and abs(before.place - where) < MARK_STEP:
                where = before.place
        return MarkView(name, now, where, self._words.say(f"ui.mark.{now.value}", name=name))

    def _headline(self, snapshot: Snapshot) -> str:
        if snapshot.call is not None:
            return clock(snapshot.call.time_s)
        return self._words.say(f"ui.overlay.{hearing_of(snapshot).value}")

    def _caption(self, snapshot: Snapshot) -> str:
        words, call = self._words, snapshot.call
        if hearing_of(snapshot) is Hearing.NOT_HEARD:
            return words.say(missing_key(snapshot))
        if snapshot.unkept_s is not None:  # what may be lost comes before what can't be measured
            return words.say("ui.overlay.unkept", seconds=snapshot.unkept_s)
        if call is None and caller_gone(snapshot):
            return words.say(f"reason.{Reason.NO_CHANNEL.value}.short")
        if call is None:
            return words.say(f"ui.overlay.{WITHOUT_A_CALL[snapshot.listening]}")
        if call.cues_paused:  # the agent asked for it and must see at once that it is so
            return words.say("ui.overlay.paused")
        reason = _first_reason(call)
        if reason is not None:
            return words.say(f"reason.{reason.value}.short")
        if call.quiet_hours:
            return words.say("ui.overlay.quiet_hours")
        return words.say("ui.overlay.band" if call.source is CallSource.LIVE else "ui.overlay.band_replay")


def _may_be_asked(call: RunningCall | None, cue: Cue) -> bool:
    """Return whether to ask about this cue: once, and only in a live call. States and credits are never
    asked about."""
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
    """Return the one reason to show: the first of the three marks, else that of the caller's channel."""
    if call.reading is not None:
        values = (
            call.reading.level_db_over_baseline,
            call.reading.f0_st_over_baseline,
            call.reading.pace_over_baseline,
        )
        for value in values:
            if isinstance(value, NotMeasured):
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
