"""The record of a call of which nothing that was heard reached the file."""

from __future__ import annotations

import numpy as np

from coach.model.call import CallRecord, CallSummary, Track
from coach.model.measures import Measure
from coach.model.sound import Speaker


def unheard(duration_s: float) -> CallRecord:
    """At least this long; no channel, nothing heard, nothing measured."""
    nothing = np.zeros(0, np.float32)
    return CallRecord(
        duration_s=duration_s,
        channels=(),
        baseline=None,
        speech=dict.fromkeys(Speaker, ()),
        overlaps=(),
        silences=(),
        gaps=dict.fromkeys(Speaker, ()),
        cues=(),
        unmeasured=dict.fromkeys(Measure, ()),
        track=Track(nothing, nothing, nothing, nothing, nothing, nothing),
        summary=CallSummary(
            duration_s=duration_s,
            agent_speech_s=0.0,
            caller_speech_s=None,
            agent_share=None,
            longest_heard_out_s=None,
            median_wait_s=None,
            longest_agent_turn_s=0.0,
            rises=None,
            rise_recovery_s=(),
            talk_overs_by_agent=None,
            talk_overs_by_caller=None,
            agent_yielded_after_s=(),
            backchannels=None,
            early_replies=None,
            silence_s=None,
            longest_silence_s=None,
            level_db=None,
            level_db_over_usual=None,
            f0_hz=None,
            pace_syll_per_s=None,
            usual_pace_syll_per_s=None,
            cues_shown=0,
            cues_held_back=0,
            gaps_s=0.0,
        ),
    )
