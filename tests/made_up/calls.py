"""Made-up calls, as the history keeps them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np

from coach.model.baseline import Baseline
from coach.model.call import (
    CallHeader,
    CallRecord,
    CallSource,
    CallState,
    CallSummary,
    KeptCall,
    Track,
    TrialArm,
)
from coach.model.call_notes import Incident, IncidentLine, StepShown
from coach.model.cues import Cue, CueKind
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind, Span
from tests.made_up.states import BASELINE, NOW
from tests.made_up.summaries import changed as changed_figures


def kept_call(call_id: int = 1, *, caller: bool = True, baseline: Baseline | None = BASELINE) -> KeptCall:
    """Return a call of 6 min 20 s with everything in it; without a caller, or a baseline, as asked."""
    duration_s = 380.0
    agent = _turns([(17, 32), (53, 57), (80, 97), (111, 123), (131, 139), (159, 174), (189, 191.6), (206, 224)])
    agent += _turns([(237, 249), (260, 274), (295, 304), (315, 323), (331, 340), (361, 369)])
    heard = _turns([(0, 16), (34, 51), (58, 79), (98, 110), (124, 130), (140, 158), (175, 195), (196, 205)])
    heard += _turns([(225, 235), (250, 258), (275, 294), (306, 313), (324, 329), (341, 358), (370, 379)])
    time_s = np.arange(0, duration_s, 0.1, dtype=np.float32)
    speaking = np.zeros(time_s.shape, dtype=bool)
    for span in agent:
        speaking |= (time_s >= span.start_s) & (time_s < span.end_s)
    wave = np.sin(time_s * 0.9) + 0.6 * np.sin(time_s * 2.3 + 1)
    rise = 6.5 * np.exp(-(((time_s - 223) / 4) ** 2)) + 5.5 * np.exp(-(((time_s - 319) / 4) ** 2))
    nothing = np.float32(np.nan)
    early = time_s < 40
    summary = CallSummary(
        figures={
            "duration_s": duration_s,
            "agent_speech_s": sum(span.duration_s for span in agent),
            "caller_speech_s": sum(span.duration_s for span in heard) if caller else None,
            "agent_share": 0.38 if caller else None,
            "longest_heard_out_s": 112.0 if caller else None,
            "median_wait_s": 0.8 if caller else None,
            "longest_agent_turn_s": 18.0,
            "rises": 2 if baseline else None,
            "rise_recovery_s": (6.0, 9.0) if baseline else (),
            "talk_overs_by_agent": 1 if caller else None,
            "talk_overs_by_caller": 0 if caller else None,
            "agent_yielded_after_s": (2.6,) if caller else (),
            "backchannels": 6 if caller else None,
            "early_replies": 1 if caller else None,
            "silence_s": 9.0 if caller else None,
            "longest_silence_s": 3.0 if caller else None,
            "level_db": -31.4,
            "level_db_over_usual": 0.6 if baseline else None,
            "f0_hz": 120.0,
            "pace_syll_per_s": 4.6,
            "usual_pace_syll_per_s": 4.5 if baseline else None,
            "cues_shown": 4,
            "cues_held_back": 1,
            "gaps_s": 0.0,
        },
    )
    record = CallRecord(
        duration_s=duration_s,
        channels=(Speaker.AGENT, Speaker.CALLER) if caller else (Speaker.AGENT,),
        baseline=baseline,
        speech={Speaker.AGENT: tuple(agent), Speaker.CALLER: tuple(heard) if caller else ()},
        overlaps=(Overlap(189.0, 191.6, Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.AGENT),)
        if caller
        else (),
        silences=(),
        gaps={},
        cues=(
            Cue(CueKind.LET_THEM_TALK, 120.0, 140.0, 158.0, (("caller_turn_s", 20.0),)),
            Cue(CueKind.TALK_OVER, 189.0, 191.0, 191.6, (("both_speaking_s", 2.0), ("threshold", 2.0))),
            Cue(
                CueKind.TONE_RISING,
                219.0,
                223.0,
                229.0,
                (
                    ("level_db_over_usual", 7.2),
                    ("f0_st_over_usual", 2.9),
                    ("effort_db_over_usual", 3.4),
                    ("usual_level_db", -32.0),
                    ("usual_f0_hz", 118.0),
                    ("window_s", 1.5),
                    ("threshold", 0.7),
                ),
            ),
            Cue(CueKind.BACK_IN_RANGE, 223.0, 229.0, 229.0, (("recovery_s", 6.0),)),
            Cue(CueKind.TONE_RISING, 316.0, 319.0, 328.0, (("level_db_over_usual", 5.8),)),
        ),
        unmeasured={
            Measure.PACE: (UnmeasuredSpan(0.0, 40.0, Reason.TOO_LITTLE_SPEECH),),
            Measure.CALLER_SPEECH: () if caller else (UnmeasuredSpan(0.0, duration_s, Reason.NO_CHANNEL),),
            Measure.OVERLAP: () if caller else (UnmeasuredSpan(0.0, duration_s, Reason.NO_CHANNEL),),
        },
        track=Track(
            time_s=time_s,
            agent_level_db_over_baseline=np.where(speaking, wave * 1.6 + rise, nothing).astype(np.float32),
            agent_f0_st_over_baseline=np.where(speaking, wave * 0.7 + rise * 0.42, nothing).astype(np.float32),
            agent_pace_syll_per_s=np.where(speaking & ~early, 4.5 + wave * 0.18 + rise * 0.06, nothing).astype(
                np.float32
            ),
            agent_level_db=np.where(speaking, -32 + wave, nothing).astype(np.float32),
            caller_level_db=np.where(~speaking, -30 + wave, nothing).astype(np.float32),
        ),
        summary=summary,
    )
    header = CallHeader(
        call_id=call_id,
        started_at=NOW - timedelta(minutes=7),
        source=CallSource.LIVE,
        state=CallState.COMPLETE,
        title="",
        microphone="Headset (USB)",
        caller_channel="Headset (USB)" if caller else "",
        duration_s=duration_s,
        summary=summary,
    )
    return KeptCall(header, record)


def made_up_incident() -> Incident:
    """Return the incident note of such a call, with one line added."""
    return Incident(
        196.0,
        (
            StepShown("Say once where the line is", 196.0),
            StepShown("Warn", 231.0),
            StepShown("End the call", 362.0),
        ),
        (
            IncidentLine(
                (NOW + timedelta(minutes=4)).astimezone(),
                "Was told twice that the driver would be waited for at the depot. Supervisor told at 10:51.",
            ),
        ),
    )


def _turns(pairs: list[tuple[float, float]]) -> list[Span]:
    return [Span(start, end) for start, end in pairs]


def made_up_headers() -> list[CallHeader]:
    """Return a working week of calls, newest first."""
    first = kept_call().header
    assert first.summary is not None
    steady = changed_figures(first.summary, rises=0, talk_overs_by_agent=0)
    alone = kept_call(caller=False).header.summary
    return [
        first,
        replace(first, call_id=2, started_at=NOW - timedelta(minutes=52), duration_s=1124.0, summary=steady),
        replace(
            first,
            call_id=3,
            started_at=NOW - timedelta(minutes=70),
            source=CallSource.SAMPLE,
            duration_s=95.0,
        ),
        replace(
            first,
            call_id=4,
            started_at=NOW - timedelta(days=1),
            state=CallState.CUT_SHORT,
            duration_s=212.0,
            summary=alone,
        ),
        replace(
            first,
            call_id=5,
            started_at=NOW - timedelta(days=1, hours=1),
            source=CallSource.REPLAY,
            title="training-07.flac",
        ),
        replace(first, call_id=6, started_at=NOW - timedelta(days=5), duration_s=3912.0, summary=steady),
    ]


def drawn_headers(days: int = 10) -> list[CallHeader]:
    """Return calls of earlier days that were in the draw for silent calls, newest first."""
    first = kept_call().header
    assert first.summary is not None
    some = changed_figures(first.summary, rises=1, rise_recovery_s=(7.0,))
    many = changed_figures(first.summary, rises=3, rise_recovery_s=(11.0, 14.0, 12.5))
    return [
        replace(
            first,
            call_id=100 + index,
            started_at=NOW - timedelta(days=6 + index // 6, minutes=40 * (index % 6)),
            summary=many if index % 5 == 0 else some,
            trial_arm=TrialArm.SILENT if index % 5 == 0 else TrialArm.SHOWN,
        )
        for index in range(6 * days)
    ]
