"""One sentence of what went well and at most one of what to try, by plain rules on a call's figures.

The rules stand in their order: the first that applies is said. Each says only what was heard. A figure that
was not measured is no ground for a sentence, and a call too short for one gets none.
"""

from __future__ import annotations

from coach.model.call import CallSummary
from coach.ui.ports import Say
from coach.ui.presenters.wording import length, short_length

LEAST_CALL_S = 30.0
"""A call shorter than this is too little to say anything about."""
HEARD_OUT_S = 20.0
"""The caller's floor from which hearing them out is worth a word: as for the cue let_them_talk
(DESIGN.md)."""
WAIT_S = (0.2, 3.0)
"""A wait before answering that is neither an overlap nor dead air: an ordinary gap is 0.2 s (DESIGN.md)."""
BACK_S = 15.0
"""A rise that was over within this went back quickly."""
CALLER_SHARE = 0.5
LONG_TURN_S = 45.0
"""The agent's floor from which it is long (cue long_turn)."""
DEAD_AIR_S = 8.0
"""A silence from which it is long (cue dead_air)."""
FAST_RATIO = 1.15
"""A whole call this much over the usual pace was fast throughout."""


def went_well(words: Say, summary: CallSummary) -> str:
    """What went well, or ""."""
    if summary.duration_s < LEAST_CALL_S:
        return ""
    heard_out, wait = summary.longest_heard_out_s, summary.median_wait_s
    if heard_out is not None and heard_out >= HEARD_OUT_S:
        if wait is not None and WAIT_S[0] <= wait <= WAIT_S[1]:
            return words.say(
                "ui.call.well_heard_out_waited", time=length(words, heard_out), wait=short_length(words, wait)
            )
        return words.say("ui.call.well_heard_out", time=length(words, heard_out))
    if summary.rise_recovery_s and min(summary.rise_recovery_s) <= BACK_S:
        return words.say("ui.call.well_back", time=short_length(words, min(summary.rise_recovery_s)))
    if summary.talk_overs_by_agent == 0:
        return words.say("ui.call.well_no_talk_over")
    if summary.rises == 0:
        return words.say("ui.call.well_no_rises")
    if summary.agent_share is not None and 1 - summary.agent_share >= CALLER_SHARE:
        return words.say("ui.call.well_listened", percent=100 * (1 - summary.agent_share))
    return ""


def to_try(words: Say, summary: CallSummary) -> str:
    """What to try, or "": in the order of the cues' ranks."""
    if summary.duration_s < LEAST_CALL_S:
        return ""
    if summary.longest_silence_s is not None and summary.longest_silence_s >= DEAD_AIR_S:
        return words.say("ui.call.try_dead_air", time=length(words, summary.longest_silence_s))
    if summary.rises:
        return words.say("ui.call.try_rises")
    if summary.talk_overs_by_agent:
        return words.say("ui.call.try_talk_over")
    if summary.longest_agent_turn_s >= LONG_TURN_S:
        return words.say("ui.call.try_long_turn", time=length(words, summary.longest_agent_turn_s))
    pace, usual = summary.pace_syll_per_s, summary.usual_pace_syll_per_s
    if pace is not None and usual and pace >= FAST_RATIO * usual:
        return words.say("ui.call.try_too_fast", pace=pace, usual=usual)
    return ""
