"""The snapshot that the screen pulls: the whole live session at one moment, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from coach.model.baseline import Baseline
from coach.model.call import CallSource
from coach.model.call_notes import Incident
from coach.model.cues import Cue, CueAnswer, CueId
from coach.model.measures import Reading
from coach.model.problems import Problem as Problem  # noqa: PLC0414 (part of the snapshot: from here too)
from coach.model.programs import ProgramRole
from coach.model.spans import Span


class Listening(StrEnum):
    """Whether the devices are open."""

    OFF = "off"
    WAITING = "waiting"
    """They are closed, and open when a phone program opens the microphone."""
    STARTING = "starting"
    ON = "on"


class ChannelCondition(StrEnum):
    """The condition of a channel's device. The words catalogue has a sentence for each (`channel.<value>`)."""

    CLOSED = "closed"
    OK = "ok"
    NOT_CHOSEN = "not_chosen"
    MISSING = "missing"
    NO_SERVER = "no_server"
    REFUSED = "refused"
    ZEROS = "zeros"
    NO_LOOPBACK_HERE = "no_loopback_here"


NO_NAMES = frozenset({"", "(null)", "null", "none", "n/a"})
"""What stands where a device has no name, in small letters; a usual may be kept under one."""


@dataclass(frozen=True, slots=True)
class DeviceId:
    """A device by name and host API: both survive a restart, an index does not."""

    name: str
    host_api: str

    @property
    def key(self) -> str:
        """Both as one text: what a usual is kept under."""
        return f"{self.host_api}/{self.name}"


@dataclass(frozen=True, slots=True)
class Device:
    """A device that can be listened to. `device_id` says which it is; `label` is for people, and no two devices
    that are there at one time have the same. `sole_name` is the name it alone bears of those that are there, ""
    where another bears it too or it has none: what a usual was kept under before devices were told apart by id.
    """

    device_id: DeviceId
    label: str
    is_default: bool
    sole_name: str = ""


@dataclass(frozen=True, slots=True)
class ChannelState:
    """One channel of the live session. `level_db` is for the meter, in dBFS; None while it is closed."""

    condition: ChannelCondition
    device: Device | None
    level_db: float | None
    lost_samples: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RunningCall:
    """The call under way. `lanes` hold the last 20 s of speech; an open stretch ends at `time_s`."""

    started_at: datetime
    source: CallSource
    title: str
    time_s: float
    agent_recent_speech: tuple[Span, ...]
    caller_recent_speech: tuple[Span, ...]
    caller_present: bool
    reading: Reading | None
    cue: Cue | None
    cues_paused: bool
    baseline_speech_s: float
    baseline: Baseline | None = None
    """What the reading is compared with; its spread is the band on the screen. None: not known yet."""
    call_id: int | None = None
    """Its number in the history. None: it could not be written yet."""
    answers: tuple[CueAnswer, ...] = ()
    """The agent's answers to its cues."""
    answerable: CueId | None = None
    """The cue that an answer without a name belongs to: the newest one shown, while it is recent enough."""
    quiet_hours: bool = False
    """The call began in quiet hours, so no cue is shown."""
    incident: Incident | None = None
    """The note of the incident, once the call was marked as abusive."""
    shown_cues: tuple[Cue, ...] = ()
    """The cues that were shown in this call so far, the oldest first."""
    keeps_own_sound: bool = False
    """The agent's own sound is being kept, because they asked for it."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything the screen shows of the live session at one moment."""

    listening: Listening
    microphone: ChannelState
    caller: ChannelState
    call: RunningCall | None
    problem: Problem | None
    ended_calls: int
    """How many calls have ended since the start. A change means that there is a new call in the history."""
    programs: tuple[tuple[str, ProgramRole], ...] = ()
    """The programs that used the microphone, by name, and what each is taken for."""
    unkept: bool = False
    """Whether anything that was heard or noted is not in the history yet, as in every call under way."""
    unkept_s: int | None = None
    """How long the first of it has been waiting, in seconds, where that is too long. None: it is not."""


def same_but_levels(one: Snapshot, other: Snapshot) -> bool:
    """Whether two snapshots differ in nothing but the levels of the meters and the count of lost samples."""
    return (
        one.listening is other.listening
        and one.ended_calls == other.ended_calls
        and one.problem == other.problem
        and one.programs == other.programs
        and (one.unkept, one.unkept_s) == (other.unkept, other.unkept_s)
        and all(
            (a.condition, a.device, a.detail) == (b.condition, b.device, b.detail)
            for a, b in ((one.microphone, other.microphone), (one.caller, other.caller))
        )
        and one.call == other.call
    )
