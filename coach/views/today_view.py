"""Today: what is going on, what the person can do, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coach.coaching.baseline_learner import LEAST_SPEECH_S
from coach.model.call import CallSource
from coach.model.snapshot import ChannelCondition, ChannelState, Listening, RunningCall, Snapshot
from coach.settings.schema import Settings
from coach.views.hearing import Hearing, hearing_of
from coach.views.incident_view import mark_words
from coach.views.wording import Words, clock, problem_sentence

METER_LOW_DB, METER_HIGH_DB = -60.0, 0.0
"""The ends of a level meter in dBFS: a quiet room is near the lower one, full scale is the upper one."""

FINE = frozenset({ChannelCondition.OK, ChannelCondition.CLOSED})
"""Conditions in which nothing needs to be done."""


class TodayAction(StrEnum):
    """The action of the one prominent button. The catalogue has each as `ui.today.<value>`."""

    START_LISTENING = "start_listening"
    START_CALL = "start_call"
    END_CALL = "end_call"
    STOP_REPLAY = "stop_replay"


class Doing(StrEnum):
    """What the session does with its channels, which says why one is closed. The catalogue has a sentence for
    each under `ui.channel.microphone_is.closed` and `ui.channel.caller_is.closed`."""

    OFF = "off"
    WAITING = "waiting"
    STARTING = "starting"
    REPLAYING = "replaying"


@dataclass(frozen=True, slots=True)
class ChannelView:
    """One channel. `level` is 0 to 1 along the meter, or None. `fine` is False if something is missing."""

    name: str
    sentence: str
    fine: bool
    level: float | None
    spoken_level: str


@dataclass(frozen=True, slots=True)
class TodayView:
    """The state and its buttons. An empty text is not shown."""

    listening: Listening
    on_call: bool
    replaying: bool
    headline: str
    hint: str
    clock: str
    channels: tuple[ChannelView, ChannelView]
    learning: str
    problem: str
    mark: str
    marked: str
    sound: str
    """The text of the action that keeps the agent's own sound of the call, or keeps it no longer."""
    sound_kept: str
    keeps_sound: bool
    button: str
    action: TodayAction


def today_view(words: Words, snapshot: Snapshot, settings: Settings) -> TodayView:
    """Return the view of this snapshot."""
    call = snapshot.call
    replaying = call is not None and call.source is not CallSource.LIVE
    headline, hint = _state(words, snapshot, settings)
    if call is not None and call.cues_paused:
        hint = words.say("ui.today.paused_hint")
    listening = snapshot.listening is not Listening.OFF
    if call is not None:
        action = TodayAction.STOP_REPLAY if replaying else TodayAction.END_CALL
    else:
        action = TodayAction.START_CALL if listening else TodayAction.START_LISTENING
    mark, marked = mark_words(words, snapshot)
    keeps_sound = call is not None and call.keeps_own_sound
    learning = ""
    if call is not None and call.source is CallSource.LIVE and call.baseline is None:
        learning = words.say(
            "ui.today.learning", seconds=int(call.baseline_speech_s), needed=int(LEAST_SPEECH_S)
        )
    return TodayView(
        listening=snapshot.listening,
        on_call=call is not None,
        replaying=replaying,
        headline=headline,
        hint=hint,
        clock=clock(call.time_s) if call else "",
        channels=(
            channel_view(words, snapshot.microphone, "microphone", doing_of(snapshot)),
            channel_view(words, snapshot.caller, "caller", doing_of(snapshot)),
        ),
        learning=learning,
        problem=problem_sentence(words, snapshot.problem) if snapshot.problem else "",
        mark=mark,
        marked=marked,
        sound=_sound_action(words, call),
        sound_kept=words.say("ui.sound.kept", n=settings.kept.sound_days) if keeps_sound else "",
        keeps_sound=keeps_sound,
        button=words.say(f"ui.today.{action.value}"),
        action=action,
    )


def _sound_action(words: Words, call: RunningCall | None) -> str:
    """Return what a press does. It is offered in live calls only."""
    if call is None or call.source is not CallSource.LIVE:
        return ""
    return words.say("ui.sound.stop_keeping" if call.keeps_own_sound else "ui.sound.keep_sound")


def doing_of(snapshot: Snapshot) -> Doing:
    """Return what the session does with its channels. One that is closed while the other is open is yet to be
    opened."""
    if snapshot.call is not None and snapshot.call.source is not CallSource.LIVE:
        return Doing.REPLAYING
    return {Listening.OFF: Doing.OFF, Listening.WAITING: Doing.WAITING}.get(snapshot.listening, Doing.STARTING)


def channel_view(words: Words, channel: ChannelState, which: str, doing: Doing = Doing.OFF) -> ChannelView:
    """Return one channel in words; `which` is "microphone" or "caller"."""
    name = words.say(f"ui.channel.{which}")
    sentence = channel_sentence(words, channel, which, doing)
    heard = channel.level_db is not None and channel.condition is not ChannelCondition.CLOSED
    level_db = channel.level_db if channel.level_db is not None else METER_LOW_DB
    spoken = words.say("ui.channel.level", level=level_db) if heard else words.say("ui.channel.no_level")
    return ChannelView(
        name=name,
        sentence=sentence[:1].upper() + sentence[1:],
        fine=channel.condition in FINE,
        level=meter_part(level_db) if heard else None,
        spoken_level=spoken,
    )


def channel_sentence(words: Words, channel: ChannelState, which: str, doing: Doing = Doing.OFF) -> str:
    """Return how a channel is doing, and what to do about it. A channel without a device is one for which
    the system has no default. In a replay both voices are those of the recording, whether or not the devices
    are open."""
    key = f"ui.channel.{which}_is.{channel.condition.value}"
    replayed = doing is Doing.REPLAYING and channel.condition in FINE
    if replayed or channel.condition is ChannelCondition.CLOSED:
        key = f"ui.channel.{which}_is.closed.{doing.value}"
    if channel.device is None and channel.condition is ChannelCondition.MISSING:
        key = f"ui.channel.{which}_is.none_there"
    device = channel.device.label if channel.device else words.say("ui.channel.default_device")
    return words.say(key, device=device)


def meter_part(level_db: float) -> float:
    """Return a level as a place along the meter, 0 to 1 in steps of a hundredth."""
    part = (level_db - METER_LOW_DB) / (METER_HIGH_DB - METER_LOW_DB)
    return round(min(1.0, max(0.0, part)), 2)


def _state(words: Words, snapshot: Snapshot, settings: Settings) -> tuple[str, str]:
    call = snapshot.call
    if call is not None and call.source is not CallSource.LIVE:
        sample = call.source is CallSource.SAMPLE
        key = "ui.today.on_sample" if sample else "ui.today.on_replay"
        return words.say(key, title=call.title), words.say("ui.today.on_replay_hint")
    if call is not None:
        return words.say("ui.today.on_call"), words.say("ui.today.on_call_hint")
    if hearing_of(snapshot) is Hearing.NOT_HEARD:
        return words.say("ui.today.not_heard"), words.say("ui.today.not_heard_hint")
    if snapshot.listening is Listening.OFF:
        return words.say("ui.today.off"), words.say("ui.today.off_hint")
    if snapshot.listening is Listening.WAITING:
        return words.say("ui.today.between_calls"), words.say("ui.today.between_calls_hint")
    if snapshot.listening is Listening.STARTING:
        return words.say("ui.today.starting"), words.say("ui.today.starting_hint")
    hint = "waiting_by_itself" if settings.calls.begin_by_itself else "waiting_by_hand"
    return words.say("ui.today.waiting"), words.say(f"ui.today.{hint}")
