"""Call records of any length for the tests of the history, with every list filled. Also a writing process:

python -m tests.history.call_records DATABASE    begins a call, writes it for ever, prints what is safe
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np

from coach.history.store import open_history
from coach.model.baseline import Bandwidth, Baseline, BaselineSource
from coach.model.call import CallRecord, CallSource, CallSummary, Track
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind, Span

STARTED_AT = datetime(2026, 3, 29, 1, 59, 59, 250_001, tzinfo=timezone(timedelta(hours=2)))


def baseline(microphone: str = "Headset Mono") -> Baseline:
    return Baseline(
        -31.7,
        2.1,
        118.25,
        1.9,
        -9.5,
        2.25,
        4.4,
        0.7,
        -62.0,
        41.5,
        BaselineSource.CALL,
        microphone,
        Bandwidth.WIDE,
        2.6,
    )


def track(duration_s: float) -> Track:
    """Make ten rows a second, of values that a track holds exactly, so that a round trip changes nothing."""
    n = int(duration_s * 10)
    time_s = (np.arange(n) * 0.1 + 0.05).astype(np.float32)
    table = np.random.default_rng(7).normal(0, 192, (n, 5)).round().astype(np.float32) / 32
    table[np.random.default_rng(8).random((n, 5)) < 0.3] = np.nan
    values = [np.ascontiguousarray(column) for column in table.T]
    return Track(time_s, *values)


def record(duration_s: float = 60.0) -> CallRecord:
    """Make a record of this length.

    A longer record begins like a shorter one, except for what was still open at the shorter one's end: its last
    cue and its unmeasured stretches.
    """
    turns = np.arange(0.0, duration_s, 7.3)
    agent = tuple(Span(float(at), float(at) + 3.1) for at in turns if at + 3.1 <= duration_s)
    caller = tuple(Span(float(at) + 3.3, float(at) + 7.2) for at in turns if at + 7.2 <= duration_s)
    cues = []
    for at in np.arange(4.0, duration_s, 20.5):
        end_s = float(at) + 6.0 if at + 6.0 < duration_s else None
        held_back = HeldBack.SPACING if len(cues) % 3 == 2 else None
        evidence = (("level_db_over_usual", 7.1 / 3), ("window_s", 1.5), ("f0_st_over_usual", 2.875))
        cues.append(Cue(CueKind.TONE_RISING, float(at), float(at) + 1.51, end_s, evidence, held_back))
    unmeasured: dict[Measure, tuple[UnmeasuredSpan, ...]] = dict.fromkeys(Measure, ())
    unmeasured[Measure.PACE] = (UnmeasuredSpan(0.0, min(9.0, duration_s), Reason.TOO_LITTLE_SPEECH),)
    unmeasured[Measure.OVERLAP] = (UnmeasuredSpan(min(1.0, duration_s), duration_s, Reason.LEAK),)
    summary = CallSummary(
        figures={
            "duration_s": duration_s,
            "agent_speech_s": sum(span.duration_s for span in agent),
            "caller_speech_s": None,
            "agent_share": 1 / 3,
            "longest_heard_out_s": 7.25,
            "median_wait_s": None,
            "longest_agent_turn_s": 3.1,
            "rises": len(cues),
            "rise_recovery_s": (6.1, 4.25),
            "talk_overs_by_agent": 1,
            "talk_overs_by_caller": None,
            "agent_yielded_after_s": (),
            "backchannels": 3,
            "early_replies": 0,
            "silence_s": 1.0,
            "longest_silence_s": 0.1 + 0.2,
            "level_db": -30.2,
            "level_db_over_usual": 1.5,
            "f0_hz": 121.0,
            "pace_syll_per_s": None,
            "usual_pace_syll_per_s": 4.4,
            "cues_shown": len(cues),
            "cues_held_back": 0,
            "gaps_s": 0.5,
        },
        not_measured_share={Measure.PACE: 0.15, Measure.OVERLAP: 0.98},
    )
    return CallRecord(
        duration_s=duration_s,
        channels=(Speaker.AGENT, Speaker.CALLER),
        baseline=baseline() if duration_s > 30 else None,
        speech={Speaker.AGENT: agent, Speaker.CALLER: caller},
        overlaps=(
            Overlap(2.0, 3.3, Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.CALLER),
            Overlap(3.5, 3.9, Speaker.CALLER, OverlapKind.BACKCHANNEL, None),
        ),
        silences=(Span(1 / 3, 1.0),),
        gaps={Speaker.AGENT: (), Speaker.CALLER: (Span(2.5, 3.0),)},
        cues=tuple(cues),
        unmeasured=unmeasured,
        track=track(duration_s),
        summary=summary,
    )


def differences(left: CallRecord, right: CallRecord) -> list[str]:
    """List the fields in which two records differ. Tracks are compared by value, and NaN equals NaN."""
    found = []
    for name in CallRecord.__dataclass_fields__:
        if name == "track":
            for part in Track.__dataclass_fields__:
                one, other = getattr(left.track, part), getattr(right.track, part)
                if one.dtype != other.dtype or not np.array_equal(one, other, equal_nan=True):
                    found.append(f"track.{part}")
        elif getattr(left, name) != getattr(right, name):
            found.append(name)
    return found


def write_for_ever(path: Path) -> None:
    store = open_history(path)
    call_id = store.begin(STARTED_AT, CallSource.LIVE, "", "Headset Mono", "Speakers")
    print("began", call_id, flush=True)
    for second in range(5, 100_000, 5):
        store.write(call_id, record(float(second)))
        print("wrote", second, flush=True)


if __name__ == "__main__":
    write_for_ever(Path(sys.argv[1]))
