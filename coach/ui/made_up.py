"""Made-up calls, devices and a session that does what it is told: for the gallery and the tests, never for
people."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from coach.model.call import (
    CallHeader,
    CallRecord,
    CallSource,
    CallState,
    CallSummary,
    KeptCall,
    Track,
)
from coach.model.cues import Cue, CueKind
from coach.model.live import (
    ChannelCondition,
    ChannelState,
    Device,
    DeviceId,
    Listening,
    Problem,
    RunningCall,
    Snapshot,
)
from coach.model.measures import Measure, NotMeasured, Reading, Reason, Untrusted
from coach.model.sound import Speaker
from coach.model.turns import Overlap, OverlapKind, Span
from coach.model.usual import Usual, UsualSource
from coach.settings.schema import Settings

NOW = datetime(2026, 11, 17, 10, 48)

HEADSET = Device(DeviceId("usb-headset", "ALSA"), "Headset (USB)", True)
DESK_MICROPHONE = Device(DeviceId("desk", "ALSA"), "Desk microphone", False)
HEADPHONES = Device(DeviceId("usb-headset-out", "ALSA"), "Headset (USB)", True)
SPEAKERS = Device(DeviceId("speakers", "ALSA"), "Built-in speakers", False)

USUAL = Usual(
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
    source=UsualSource.PROFILE,
)

CUES: dict[CueKind, Cue] = {
    CueKind.TONE_RISING: Cue(
        CueKind.TONE_RISING, 248.0, 250.5, None, (("level_db_over_usual", 7.2), ("f0_st_over_usual", 2.9))
    ),
    CueKind.TALK_OVER: Cue(CueKind.TALK_OVER, 249.0, 251.0, 251.2, (("both_speaking_s", 2.1),)),
    CueKind.LET_THEM_TALK: Cue(CueKind.LET_THEM_TALK, 230.0, 250.0, None, (("caller_turn_s", 20.0),)),
    CueKind.BACK_IN_RANGE: Cue(CueKind.BACK_IN_RANGE, 244.0, 250.0, 250.0, (("recovery_s", 6.0),)),
    CueKind.DEAD_AIR: Cue(CueKind.DEAD_AIR, 242.0, 250.0, None, (("silence_s", 8.0),)),
    CueKind.LONG_TURN: Cue(CueKind.LONG_TURN, 205.0, 250.0, None, (("turn_s", 45.0),)),
    CueKind.TOO_FAST: Cue(
        CueKind.TOO_FAST, 240.0, 250.0, None, (("pace_syll_per_s", 5.9), ("usual_pace_syll_per_s", 4.5))
    ),
}


def reading(
    level_db: float | NotMeasured = 0.3,
    f0_st: float | NotMeasured = 0.1,
    pace: float | NotMeasured = 1.02,
    time_s: float = 252.0,
) -> Reading:
    """A reading with these distances from the usual."""
    return Reading(
        time_s=time_s,
        agent_speaking=True,
        caller_speaking=False,
        level_db=-31.0,
        level_db_over_usual=level_db,
        f0_hz=119.0,
        f0_st_over_usual=f0_st,
        effort_db_over_usual=0.2,
        pace_syll_per_s=4.6,
        pace_over_usual=pace,
        caller_level_db=-28.0,
    )


def running_call(cue: Cue | None = None, **changed: object) -> RunningCall:
    """A call four minutes in."""
    call = RunningCall(
        started_at=NOW - timedelta(seconds=252),
        source=CallSource.LIVE,
        title="",
        time_s=252.0,
        agent_lane=(Span(220.0, 231.5), Span(239.0, 246.5)),
        caller_lane=(Span(231.7, 238.0), Span(247.0, 252.0)),
        caller_present=True,
        reading=reading(),
        cue=cue,
        cues_paused=False,
        usual_speech_s=210.0,
        usual=USUAL,
    )
    return replace(call, **changed)  # type: ignore[arg-type]  # names and types are the caller's, checked by the dataclass


def snapshot(
    call: RunningCall | None = None, listening: Listening = Listening.ON, **changed: object
) -> Snapshot:
    """A session that listens to a headset."""
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
    """A session that listens, its channels in these conditions."""
    state = snapshot(call)

    def channel(as_it_was: ChannelState, condition: ChannelCondition) -> ChannelState:
        heard = condition is ChannelCondition.OK
        return replace(as_it_was, condition=condition, level_db=as_it_was.level_db if heard else None)

    return replace(
        state, microphone=channel(state.microphone, microphone), caller=channel(state.caller, caller)
    )


def overlay_states() -> dict[str, Snapshot]:
    """Every state of the overlay, by name."""
    leak = NotMeasured(Reason.LEAK)
    early = NotMeasured(Reason.TOO_LITTLE_SPEECH)
    risen = reading(level_db=7.2, f0_st=2.9, pace=1.06)
    states = {
        "quiet": snapshot(running_call()),
        "tone_rising": snapshot(running_call(CUES[CueKind.TONE_RISING], reading=risen)),
        "not_measured": snapshot(running_call(reading=reading(leak, leak, leak))),
        "first_minute": snapshot(running_call(reading=reading(0.4, -0.2, early), time_s=31.0)),
        "no_caller": snapshot(running_call(caller_present=False, caller_lane=())),
        "under": snapshot(running_call(reading=reading(level_db=-7.0, f0_st=-0.4))),
        "paused": snapshot(running_call(cues_paused=True)),
        "long_call": snapshot(running_call(time_s=4252.0, agent_lane=(Span(4240.0, 4250.0),), caller_lane=())),
        "waiting": snapshot(),
        "starting": snapshot(listening=Listening.STARTING),
        "off": snapshot(listening=Listening.OFF),
        "no_devices": without(ChannelCondition.MISSING, ChannelCondition.MISSING),
        "no_microphone": without(ChannelCondition.REFUSED, ChannelCondition.OK),
        "no_output": without(ChannelCondition.OK, ChannelCondition.MISSING),
        "muted": without(ChannelCondition.ZEROS, ChannelCondition.OK, running_call()),
    }
    for kind, cue in CUES.items():
        states.setdefault(kind.value, snapshot(running_call(cue)))
    states["too_fast"] = snapshot(running_call(CUES[CueKind.TOO_FAST], reading=reading(pace=1.31)))
    return states


def kept_call(call_id: int = 1, *, caller: bool = True, usual: Usual | None = USUAL) -> KeptCall:
    """A call of 6 min 20 s with everything in it; without a caller, or a usual, as asked."""
    duration_s = 380.0
    agent = _turns([(17, 32), (53, 57), (80, 97), (111, 123), (131, 139), (159, 174), (191, 195), (206, 224)])
    agent += _turns([(237, 249), (260, 274), (295, 304), (315, 323), (331, 340), (361, 369)])
    heard = _turns([(0, 16), (34, 51), (58, 79), (98, 110), (124, 130), (140, 158), (175, 190.5), (196, 205)])
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
        duration_s=duration_s,
        agent_speech_s=sum(span.duration_s for span in agent),
        caller_speech_s=sum(span.duration_s for span in heard) if caller else None,
        agent_share=0.38 if caller else None,
        longest_heard_out_s=112.0 if caller else None,
        median_wait_s=0.8 if caller else None,
        longest_agent_turn_s=18.0,
        rises=2 if usual else None,
        rise_recovery_s=(6.0, 9.0) if usual else (),
        talk_overs_by_agent=1 if caller else None,
        talk_overs_by_caller=0 if caller else None,
        agent_yielded_after_s=(1.1,) if caller else (),
        backchannels=6 if caller else None,
        early_replies=1 if caller else None,
        silence_s=9.0,
        longest_silence_s=3.0,
        level_db=-31.4,
        level_db_over_usual=0.6 if usual else None,
        f0_hz=120.0,
        pace_syll_per_s=4.6,
        usual_pace_syll_per_s=4.5 if usual else None,
        cues_shown=4,
        cues_held_back=1,
        gaps_s=0.0,
    )
    record = CallRecord(
        duration_s=duration_s,
        channels=(Speaker.AGENT, Speaker.CALLER) if caller else (Speaker.AGENT,),
        usual=usual,
        speech={Speaker.AGENT: tuple(agent), Speaker.CALLER: tuple(heard) if caller else ()},
        overlaps=(Overlap(189.0, 192.5, Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.AGENT),)
        if caller
        else (),
        silences=(),
        gaps={},
        cues=(
            Cue(CueKind.LET_THEM_TALK, 120.0, 140.0, 158.0, (("caller_turn_s", 20.0),)),
            Cue(CueKind.TALK_OVER, 189.0, 191.0, 192.5, (("both_speaking_s", 2.0),)),
            Cue(
                CueKind.TONE_RISING,
                219.0,
                223.0,
                229.0,
                (("level_db_over_usual", 7.2), ("f0_st_over_usual", 2.9), ("window_s", 1.5)),
            ),
            Cue(CueKind.BACK_IN_RANGE, 229.0, 243.0, 243.0, (("recovery_s", 6.0),)),
            Cue(CueKind.TONE_RISING, 316.0, 319.0, 328.0, (("level_db_over_usual", 5.8),)),
        ),
        trust={
            Measure.PACE: (Untrusted(0.0, 40.0, Reason.TOO_LITTLE_SPEECH),),
            Measure.OVERLAP: () if caller else (Untrusted(0.0, duration_s, Reason.NO_CHANNEL),),
        },
        track=Track(
            time_s=time_s,
            agent_level_db_over_usual=np.where(speaking, wave * 1.6 + rise, nothing).astype(np.float32),
            agent_f0_st_over_usual=np.where(speaking, wave * 0.7 + rise * 0.42, nothing).astype(np.float32),
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


def _turns(pairs: list[tuple[float, float]]) -> list[Span]:
    return [Span(start, end) for start, end in pairs]


def made_up_headers() -> list[CallHeader]:
    """A working week of calls, newest first."""
    first = kept_call().header
    assert first.summary is not None
    steady = replace(first.summary, rises=0, talk_overs_by_agent=0)
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


@dataclass
class FakeSession:
    """A session that does what it is told and remembers what it was asked."""

    now: Snapshot = field(default_factory=snapshot)
    asked: list[str] = field(default_factory=list)
    settings: Settings | None = None
    takes: bool = True
    """False: as one that has too much waiting."""

    def snapshot(self) -> Snapshot:
        return self.now

    def start_listening(self) -> bool:
        if not self._take("start_listening"):
            return False
        self.now = snapshot(self.now.call, ended_calls=self.now.ended_calls)
        return True

    def stop_listening(self) -> bool:
        if not self._take("stop_listening"):
            return False
        self.now = snapshot(listening=Listening.OFF, ended_calls=self.now.ended_calls)
        return True

    def start_call(self) -> bool:
        if not self._take("start_call"):
            return False
        self.now = replace(self.now, call=running_call())
        return True

    def end_call(self) -> bool:
        if not self._take("end_call"):
            return False
        self.now = replace(self.now, call=None, ended_calls=self.now.ended_calls + 1)
        return True

    def pause_cues(self, paused: bool, /) -> bool:
        if not self._take(f"pause_cues {paused}"):
            return False
        if self.now.call is not None:
            self.now = replace(self.now, call=replace(self.now.call, cues_paused=paused))
        return True

    def apply(self, settings: Settings, /) -> bool:
        if not self._take("apply"):
            return False
        self.settings = settings
        return True

    def replay(self, path: Path, /, *, source: CallSource, aloud: bool) -> bool:
        if not self._take(f"replay {path.name} {source} aloud={aloud}"):
            return False
        self.now = replace(self.now, call=running_call(source=source, title=path.stem))
        return True

    def stop_replay(self) -> bool:
        if not self._take("stop_replay"):
            return False
        self.now = replace(self.now, call=None, ended_calls=self.now.ended_calls + 1)
        return True

    def _take(self, request: str) -> bool:
        self.asked.append(request)
        return self.takes


class FakeHistory:
    """Calls kept in memory."""

    def __init__(self, headers: list[CallHeader] | None = None) -> None:
        self.headers = made_up_headers() if headers is None else headers

    def calls(self) -> list[CallHeader]:
        return list(self.headers)

    def call(self, call_id: int, /) -> KeptCall:
        header = next(h for h in self.headers if h.call_id == call_id)
        kept = kept_call(call_id, caller=header.summary is None or header.summary.agent_share is not None)
        return KeptCall(header, kept.record)

    def delete(self, call_id: int, /) -> None:
        self.headers = [h for h in self.headers if h.call_id != call_id]

    def delete_everything(self) -> None:
        self.headers = []


class FakeDevices:
    """A headset and what is built in."""

    def microphones(self) -> list[Device]:
        return [HEADSET, DESK_MICROPHONE]

    def outputs(self) -> list[Device]:
        return [HEADPHONES, SPEAKERS]


class FakeListenBack:
    """Takes a moment and makes no sound."""

    def __init__(self, takes_s: float = 0.05) -> None:
        self.takes_s = takes_s
        self.played = 0

    def record_then_play(self, _seconds: float, /) -> None:
        time.sleep(self.takes_s)
        self.played += 1


@dataclass
class FakeLearner:
    """Has heard as much speech as it is told."""

    speech_s: float = 0.0
    asked: list[str] = field(default_factory=list)

    def start(self) -> None:
        self.asked.append("start")
        self.speech_s = 0.0

    def progress(self) -> float:
        return self.speech_s

    def finish(self) -> None:
        self.asked.append("finish")

    def cancel(self) -> None:
        self.asked.append("cancel")


MISSING_HEADSET = Problem("ui.channel.microphone_is.missing", (("device", "Headset (USB)"),))
