"""A made-up call with everything that an instrument can show: overlaps of each kind, silences, fast stretches,
stretches that were not measured, notes and tags."""

from __future__ import annotations

from dataclasses import replace

from coach.model.call import KeptCall
from coach.model.call_notes import AfterCall, MomentNote, Tag
from coach.model.cues import Cue, CueKind
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind, Span
from tests.made_up.calls import kept_call
from tests.made_up.summaries import changed

NOTES = (
    MomentNote(131.0, "gave the order number\nand the date of delivery"),
    MomentNote(208.0, "depot shut until 12, call back by 11:48"),
)


def rich_call(call_id: int = 1) -> KeptCall:
    """Return the call of `kept_call` with more in it: 3 rises, one of them not shown, and 2 fast stretches."""
    kept = kept_call(call_id)
    record = kept.record
    cues = (
        *record.cues,
        Cue(CueKind.TONE_RISING, 134.0, 135.5, 138.0, (("level_db_over_usual", 4.1),)),
        Cue(CueKind.TOO_FAST, 214.0, 219.0, 226.0, (("pace_syll_per_s", 5.4), ("threshold", 1.25))),
        Cue(CueKind.TOO_FAST, 316.0, 320.0, None, (("pace_syll_per_s", 5.2), ("threshold", 1.25))),
    )
    overlaps = (
        Overlap(50.2, 51.0, Speaker.CALLER, OverlapKind.EARLY_REPLY, Speaker.AGENT),
        *record.overlaps,
        Overlap(257.0, 259.5, Speaker.CALLER, OverlapKind.TALK_OVER, Speaker.CALLER),
    )
    unmeasured = {
        **record.unmeasured,
        Measure.LEVEL: (UnmeasuredSpan(275.0, 294.0, Reason.GAIN),),
    }
    record = replace(
        record,
        cues=cues,
        overlaps=overlaps,
        silences=(Span(140.0, 154.0), Span(279.0, 292.0)),
        unmeasured=unmeasured,
        summary=changed(record.summary, rises=3, fast_stretches=2, fast_s=(9.0, 12.0)),
    )
    after = AfterCall(moments=NOTES, tags=(Tag("delivery"),))
    return KeptCall(kept.header, record, after=after)
