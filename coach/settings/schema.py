"""Everything a person can set, in one frozen, validated object."""

from __future__ import annotations

from datetime import time
from enum import StrEnum
from typing import Annotated

import msgspec

from coach.model.cues import CueKind
from coach.model.language import Language


class When(StrEnum):
    """How readily a cue comes: each rule says in its table row what the three mean."""

    EARLIER = "earlier"
    NORMAL = "usual"
    LATER = "later"


class LanguageChoice(StrEnum):
    """The language to speak: the system's, or one of model.language by its code."""

    SYSTEM = "system"
    ENGLISH = Language.ENGLISH.value
    FRENCH = Language.FRENCH.value
    GERMAN = Language.GERMAN.value
    SPANISH = Language.SPANISH.value
    POLISH = Language.POLISH.value


class HowMany(StrEnum):
    """How many cues a call may have: `coaching.spacing` says what the three mean."""

    FEWER = "fewer"
    NORMAL = "usual"
    MORE = "more"


class ChosenDevice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A device as chosen: by name and host API."""

    name: str
    host_api: str


class DeviceSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to listen to. None: the system's default."""

    microphone: ChosenDevice | None = None
    output: ChosenDevice | None = None
    listen_to_caller: bool = True


class CueSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One cue: shown or not, and how readily."""

    on: bool = True
    when: When = When.NORMAL


class CueSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The cues, by name, and how many of them all together."""

    dead_air: CueSetting = CueSetting()
    tone_rising: CueSetting = CueSetting()
    talk_over: CueSetting = CueSetting()
    long_turn: CueSetting = CueSetting()
    too_fast: CueSetting = CueSetting()
    slow_line: CueSetting = CueSetting()
    let_them_talk: CueSetting = CueSetting()
    stay_low: CueSetting = CueSetting()
    back_in_range: CueSetting = CueSetting()
    gave_way: CueSetting = CueSetting()
    how_many: HowMany = HowMany.NORMAL

    def of(self, kind: CueKind) -> CueSetting:
        setting: CueSetting = getattr(self, kind.value)
        return setting


class CallSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a call begins and ends by itself."""

    begin_by_itself: bool = True
    end_after_silence_s: Annotated[float, msgspec.Meta(ge=5.0, le=600.0)] = 20.0


LocalTime = Annotated[str, msgspec.Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z")]


class QuietHours(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hours in which nothing is shown: local times, "22:00" to "06:00" over midnight. Equal: the whole day."""

    on: bool = False
    begin: LocalTime = "12:00"
    end: LocalTime = "13:00"

    def hold(self, now: time) -> bool:
        """Do they hold at this local time? `begin` is in them, `end` is not."""
        begin, end = time.fromisoformat(self.begin), time.fromisoformat(self.end)
        if not self.on:
            return False
        return begin <= now < end if begin < end else now >= begin or now < end


class QuietSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Calls that are measured and show no cue: by the hour, and one in some by a draw."""

    hours: QuietHours = QuietHours()
    silent_calls: bool = False
    silent_one_in: Annotated[int, msgspec.Meta(ge=2, le=20)] = 5


# X11 places windows by 16 bits, and no desktop is larger.
ScreenPlace = Annotated[int, msgspec.Meta(ge=-32_768, le=32_767)]


class OverlaySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The overlay: shown or not, whether it asks after a cue, and where it is (None: bottom right)."""

    shown: bool = True
    ask_fair: bool = True
    x: ScreenPlace | None = None
    y: ScreenPlace | None = None


class AfterSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """After a call: whether its card comes, and whether two minutes with a slow breath are offered."""

    card: bool = True
    breaks: bool = True


class TipsSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The team's own tips: the path of their file (None: there is none)."""

    team_file: str | None = None


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings. Unknown or impossible values are refused with the place of the error.

    `profile` names how the agent speaks just now (a language, a headset): each has baselines of its own.
    """

    devices: DeviceSettings = DeviceSettings()
    cues: CueSettings = CueSettings()
    calls: CallSettings = CallSettings()
    overlay: OverlaySettings = OverlaySettings()
    tips: TipsSettings = TipsSettings()
    language: LanguageChoice = LanguageChoice.SYSTEM
    quiet: QuietSettings = QuietSettings()
    after: AfterSettings = AfterSettings()
    profile: Annotated[str, msgspec.Meta(max_length=40)] = ""
    first_run_done: bool = False
    listen_at_start: bool = True


SAFE_OFF: tuple[tuple[str, ...], ...] = (
    ("devices", "listen_to_caller"),
    ("calls", "begin_by_itself"),
    ("overlay", "shown"),
    ("after", "card"),
    ("listen_at_start",),
)
"""The switches that let something be heard, kept or shown. A mistake in the file that may have been meant to
switch one off leaves it off, though all are on by default."""
