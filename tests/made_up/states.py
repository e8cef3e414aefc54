"""Devices, readings, calls under way, and every state of the overlay."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from coach.coaching.rules import CUE_SPECS
from coach.model.baseline import Baseline, BaselineSource, KeptBaseline
from coach.model.call import CallSource
from coach.model.cues import Cue, CueGroup, CueKind
from coach.model.measures import NotMeasured, Reading, Reason
from coach.model.snapshot import (
    ChannelCondition,
    ChannelState,
    Device,
    DeviceId,
    Listening,
    Problem,
    RunningCall,
    Snapshot,
)
from coach.model.spans import Span

NOW = datetime(2026, 11, 17, 10, 48)

HEADSET = Device(DeviceId("usb-headset", "ALSA"), "Headset (USB)", True)
DESK_MICROPHONE = Device(DeviceId("desk", "ALSA"), "Desk microphone", False)
HEADPHONES = Device(DeviceId("usb-headset-out", "ALSA"), "Headset (USB)", True)
SPEAKERS = Device(DeviceId("speakers", "ALSA"), "Built-in speakers", False)

MISSING_HEADSET = Problem("ui.channel.microphone_is.missing", (("device", "Headset (USB)"),))

BASELINE = Baseline(
    level_db=-32.0,
    level_spread_db=1.8,
    f0_hz=118.0,
    f0_spread_st=0.9,
    effort_db=-12.0,
    effort_spread_db=1.5,
    pace_syll_per_s=4.5,
    pace_spread_syll_per_s=0.2,
    noise_db=-62.0,
    speech_s=210.0,
    source=BaselineSource.PROFILE,
)

KEPT_BASELINES = (
    KeptBaseline(
        replace(BASELINE, microphone="Desk microphone", speech_s=312.0, level_db=-38.0),
        "",
        NOW,
        2,
        False,
        (BASELINE,),
        label="Desk microphone",
    ),
    KeptBaseline(
        replace(BASELINE, microphone="Headset (USB)", speech_s=5130.0),
        "",
        datetime(2026, 11, 3, 9, 0),
        38,
        False,
        label="Headset (USB)",
    ),
    KeptBaseline(
        replace(BASELINE, microphone="Headset (USB)", speech_s=34.0, f0_hz=124.0, pace_syll_per_s=5.1),
        "Spanish",
        datetime(2026, 11, 9, 9, 0),
        0,
        True,
        label="Headset (USB)",
    ),
)

CUES: dict[CueKind, Cue] = {
    spec.kind: Cue(spec.kind, 240.0, 250.0, 250.0 if spec.group is CueGroup.CREDIT else None, spec.example)
    for spec in CUE_SPECS
}
"""One cue of each kind, with the evidence of its row."""


def reading(
    level_db: float | NotMeasured = 0.3,
    f0_st: float | NotMeasured = 0.1,
    pace: float | NotMeasured = 1.02,
    time_s: float = 252.0,
) -> Reading:
    """Return a reading with these distances from the baseline."""
    return Reading(
        time_s=time_s,
        agent_speaking=True,
        caller_speaking=False,
        level_db=-31.0,
        level_db_over_baseline=level_db,
        f0_hz=119.0,
        f0_st_over_baseline=f0_st,
        effort_db_over_baseline=0.2,
        pace_syll_per_s=4.6,
        pace_over_baseline=pace,
        caller_level_db=-28.0,
    )


def running_call(cue: Cue | None = None, **changed: object) -> RunningCall:
    """Return a call that has lasted four minutes."""
    call = RunningCall(
        started_at=NOW - timedelta(seconds=252),
        source=CallSource.LIVE,
        title="",
        time_s=252.0,
        agent_recent_speech=(Span(220.0, 231.5), Span(239.0, 246.5)),
        caller_recent_speech=(Span(231.7, 238.0), Span(247.0, 252.0)),
        caller_present=True,
        reading=reading(),
        cue=cue,
        cues_paused=False,
        baseline_speech_s=210.0,
        baseline=BASELINE,
        call_id=1,
    )
    return replace(call, **changed)  # type: ignore[arg-type]  # names and types are the caller's, checked by the dataclass


def snapshot(
    call: RunningCall | None = None, listening: Listening = Listening.ON, **changed: object
) -> Snapshot:
    """Return the snapshot of a session that listens to a headset."""
    on = listening is Listening.ON
    state = Snapshot(
        listening=listening,
        microphone=ChannelState(
            ChannelCondition.OK if on else ChannelCondition.CLOSED, HEADSET, -24.0 if on else None, 0
        ),
        caller=ChannelState(
            ChannelCondition.OK if on else ChannelCondition.CLOSED, HEADPHONES, -31.0 if on else None, 0
        ),
        call=call,
        problem=None,
        ended_calls=0,
    )
    return replace(state, **changed)  # type: ignore[arg-type]  # as above


def without(
    microphone: ChannelCondition, caller: ChannelCondition, call: RunningCall | None = None
) -> Snapshot:
    """Return the snapshot of a session that listens with its channels in these conditions."""
    state = snapshot(call)

    def channel(as_it_was: ChannelState, condition: ChannelCondition) -> ChannelState:
        heard = condition is ChannelCondition.OK
        return replace(as_it_was, condition=condition, level_db=as_it_was.level_db if heard else None)

    return replace(
        state, microphone=channel(state.microphone, microphone), caller=channel(state.caller, caller)
    )


def overlay_states() -> dict[str, Snapshot]:
    """Return every state of the overlay, by name."""
    leak = NotMeasured(Reason.LEAK)
    narrow = NotMeasured(Reason.NARROW_BAND)
    early = NotMeasured(Reason.TOO_LITTLE_SPEECH)
    risen = reading(level_db=7.2, f0_st=2.9, pace=1.06)
    states = {
        "quiet": snapshot(running_call()),
        "tone_rising": snapshot(running_call(CUES[CueKind.TONE_RISING], reading=risen)),
        "not_measured": snapshot(running_call(reading=reading(leak, leak, leak))),
        "narrow_band": snapshot(running_call(reading=reading(narrow))),
        "first_minute": snapshot(
            running_call(
                reading=replace(reading(early, early, early), speech_wanted_s=11.2), time_s=31.0, baseline=None
            )
        ),
        "listening": snapshot(running_call(reading=reading(early, early, 1.02))),
        "no_caller": snapshot(running_call(caller_present=False, caller_recent_speech=())),
        "under": snapshot(running_call(reading=reading(level_db=-7.0, f0_st=-0.4))),
        "paused": snapshot(running_call(cues_paused=True)),
        "quiet_hours": snapshot(running_call(quiet_hours=True)),
        "long_call": snapshot(
            running_call(time_s=4252.0, agent_recent_speech=(Span(4240.0, 4250.0),), caller_recent_speech=())
        ),
        "waiting": snapshot(),
        "between_calls": snapshot(listening=Listening.WAITING),
        "starting": snapshot(listening=Listening.STARTING),
        "off": snapshot(listening=Listening.OFF),
        "no_devices": without(ChannelCondition.MISSING, ChannelCondition.MISSING),
        "no_microphone": without(ChannelCondition.REFUSED, ChannelCondition.OK),
        "no_output": without(ChannelCondition.OK, ChannelCondition.MISSING),
        "muted": without(ChannelCondition.ZEROS, ChannelCondition.OK, running_call()),
    }
    pitch = replace(
        CUES[CueKind.TONE_RISING], evidence=(("f0_st_over_usual", 4.1), ("level_db_over_usual", 1.1))
    )
    states["pitch_rising"] = snapshot(running_call(pitch, reading=reading(level_db=1.1, f0_st=4.1)))
    states["pointed_at"] = states["pitch_rising"]
    early_cues = tuple(replace(cue, time_s=30.0 * at) for at, cue in enumerate(CUES.values(), 1))
    states["cues_none"] = snapshot(running_call())
    states["cues_so_far"] = snapshot(running_call(shown_cues=early_cues[2:6]))
    states["cues_many"] = snapshot(running_call(CUES[CueKind.TALK_OVER], shown_cues=early_cues))
    for kind, cue in CUES.items():
        states.setdefault(kind.value, snapshot(running_call(cue)))
    states["too_fast"] = snapshot(running_call(CUES[CueKind.TOO_FAST], reading=reading(pace=1.31)))
    return states
