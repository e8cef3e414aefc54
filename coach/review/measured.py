"""Which figures of a call were measured: what each rests on, and for how much of the call that may be missing.

The one place for it: what the sentences, a call's page, the lists, the command line and the report say of a
figure is decided here. A count is what was found while its measures were known; where they were unknown for
most of the call, "0" would be said of what nobody could have found.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from coach.model.call import CallSummary
from coach.model.measures import Measure

MOST_NOT_MEASURED = 0.5
"""A share of the call, and for overlaps and hearing out of the caller's speech. Ours: a figure of less than
half a call is not one of the call."""

_CALLER = (Measure.CALLER_SPEECH,)
_BOTH = (Measure.CALLER_SPEECH, Measure.AGENT_SPEECH)
_TURNS = (Measure.CALLER_SPEECH, Measure.OVERLAP)
_TONE = (Measure.TONE,)

RESTS_ON: Mapping[str, tuple[Measure, ...]] = {
    "agent_speech_s": (Measure.AGENT_SPEECH,),
    "caller_speech_s": _CALLER,
    "agent_share": _BOTH,
    "longest_heard_out_s": _TURNS,
    "median_wait_s": _TURNS,
    "longest_agent_turn_s": _BOTH,
    "rises": _TONE,
    "rise_recovery_s": _TONE,
    "talk_overs_by_agent": _TURNS,
    "talk_overs_by_caller": _TURNS,
    "agent_yielded_after_s": _TURNS,
    "backchannels": _TURNS,
    "early_replies": _TURNS,
    "silence_s": _BOTH,
    "longest_silence_s": _BOTH,
    "level_db": (Measure.LEVEL,),
    "level_db_over_usual": (Measure.LEVEL,),
    "f0_hz": (Measure.F0,),
    "pace_syll_per_s": (Measure.PACE,),
}
"""The measures of each figure of a `CallSummary`; what is not here rests on none."""


def is_measured(figure: str, summary: CallSummary) -> bool:
    """Is there such a figure, measured for enough of the call to be said of it? `figure`: its name."""
    return getattr(summary, figure) is not None and are_measured(RESTS_ON.get(figure, ()), summary)


def are_measured(measures: Collection[Measure], summary: CallSummary) -> bool:
    """Was each of these measured for enough of the call to say a figure of them, here or on a screen?"""
    missing = max((summary.not_measured_share.get(one, 0.0) for one in measures), default=0.0)
    if Measure.OVERLAP in measures and summary.caller_speech_s:
        # What was done while the caller spoke can only have been missed then: who leaks into the microphone
        # whenever they speak makes overlaps unknown throughout, and that is never half of a call.
        missing = max(missing, missing * summary.duration_s / summary.caller_speech_s)
    return missing <= MOST_NOT_MEASURED
