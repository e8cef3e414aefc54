"""Whether the agent can be heard at all: the one thing a mark that says "listening" must not hide."""

from __future__ import annotations

from enum import StrEnum

from coach.model.call import CallSource
from coach.model.snapshot import ChannelCondition, Listening, Snapshot

NOT_THERE = frozenset(
    {
        ChannelCondition.NOT_CHOSEN,
        ChannelCondition.MISSING,
        ChannelCondition.NO_SERVER,
        ChannelCondition.REFUSED,
    }
)
"""Nothing can come of a channel in these conditions."""
MICROPHONE_SILENT = NOT_THERE | {ChannelCondition.ZEROS}
"""Nothing of the agent is heard. A caller's channel that gives zeros is a caller who says nothing."""
CALLER_GONE = NOT_THERE - {ChannelCondition.NOT_CHOSEN}
"""The caller was to be listened to and can't be. Not listening to them is the agent's choice."""


class Hearing(StrEnum):
    """What the listening mark says; words/ has each as `ui.overlay.state_<value>`."""

    OFF = "off"
    STARTING = "starting"
    LISTENING = "listening"
    NOT_HEARD = "not_heard"
    REPLAYING = "replaying"


def hearing_of(snapshot: Snapshot) -> Hearing:
    """A replay needs no device; a live call takes a microphone that gives sound."""
    call = snapshot.call
    if call is not None and call.source is not CallSource.LIVE:
        return Hearing.REPLAYING
    if snapshot.listening is Listening.ON and snapshot.microphone.condition in MICROPHONE_SILENT:
        return Hearing.NOT_HEARD
    if call is not None:
        return Hearing.LISTENING
    return {
        Listening.OFF: Hearing.OFF,
        Listening.STARTING: Hearing.STARTING,
        Listening.ON: Hearing.LISTENING,
    }[snapshot.listening]


def listen_key(listening: Listening, hearing: Hearing) -> str:
    """What the buttons that are always at hand say (a key of the words catalogue) and `Orders.toggle_listening`
    does: during a replay it is the replay that is stopped."""
    if hearing is Hearing.REPLAYING:
        return "ui.today.stop_replay"
    return "ui.overlay.start" if listening is Listening.OFF else "ui.overlay.stop"


def caller_gone(snapshot: Snapshot) -> bool:
    """Is the caller's channel missing that should be there?"""
    return snapshot.listening is Listening.ON and snapshot.caller.condition in CALLER_GONE


def missing_key(snapshot: Snapshot) -> str:
    """What is missing, where `hearing_of` is NOT_HEARD: a key of the words catalogue."""
    condition = snapshot.microphone.condition
    if condition is ChannelCondition.NO_SERVER:
        return "ui.overlay.missing.no_server"
    if condition in NOT_THERE and caller_gone(snapshot):
        return "ui.overlay.missing.both"
    return f"ui.overlay.missing.{condition.value}"
