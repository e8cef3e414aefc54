"""Whether the agent can be heard at all, which a mark that says "listening" must never hide."""

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
"""The conditions in which the agent is not heard. Zeros from the caller's channel only mean that the caller
is silent."""
CALLER_GONE = NOT_THERE - {ChannelCondition.NOT_CHOSEN}
"""The conditions in which the caller should be heard and can't be. Not listening to them is the agent's
choice."""


class Hearing(StrEnum):
    """What the listening mark shows. The catalogue has each as `ui.overlay.state_<value>`."""

    OFF = "off"
    BETWEEN_CALLS = "between_calls"
    STARTING = "starting"
    LISTENING = "listening"
    NOT_HEARD = "not_heard"
    REPLAYING = "replaying"


def hearing_of(snapshot: Snapshot) -> Hearing:
    """Return what the mark shows. A replay needs no device; a live call needs a microphone that gives sound."""
    call = snapshot.call
    if call is not None and call.source is not CallSource.LIVE:
        return Hearing.REPLAYING
    if snapshot.listening is Listening.ON and snapshot.microphone.condition in MICROPHONE_SILENT:
        return Hearing.NOT_HEARD
    if call is not None:
        return Hearing.LISTENING
    return {
        Listening.OFF: Hearing.OFF,
        Listening.WAITING: Hearing.BETWEEN_CALLS,
        Listening.STARTING: Hearing.STARTING,
        Listening.ON: Hearing.LISTENING,
    }[snapshot.listening]


def listen_key(listening: Listening, hearing: Hearing) -> str:
    """Return the key of the text on the listening button. It matches what `Orders.toggle_listening` does:
    during a replay, it stops the replay."""
    if hearing is Hearing.REPLAYING:
        return "ui.today.stop_replay"
    return "ui.overlay.start" if listening is Listening.OFF else "ui.overlay.stop"


def caller_gone(snapshot: Snapshot) -> bool:
    """Return whether the caller's channel should be there and is missing."""
    return snapshot.listening is Listening.ON and snapshot.caller.condition in CALLER_GONE


def missing_key(snapshot: Snapshot) -> str:
    """Return the key of the text that says what is missing, where `hearing_of` is NOT_HEARD."""
    condition = snapshot.microphone.condition
    if condition is ChannelCondition.NO_SERVER:
        return "ui.overlay.missing.no_server"
    if condition in NOT_THERE and caller_gone(snapshot):
        return "ui.overlay.missing.both"
    return f"ui.overlay.missing.{condition.value}"
