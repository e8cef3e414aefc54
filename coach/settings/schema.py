"""Everything that a person can set, in one frozen, validated object."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from enum import StrEnum
from typing import Annotated

import msgspec

from coach.model.cues import CueKind
from coach.model.keys import Chord, KeyAction, chord_of
from coach.model.language import Language
from coach.model.programs import ProgramRole


class When(StrEnum):
    """How readily a cue comes. The row of each cue in `coaching.rules` says what the three mean."""

    EARLIER = "earlier"
    NORMAL = "usual"
    LATER = "later"


class LanguageChoice(StrEnum):
    """The language of the program: the system's, or one of model.language by its code."""

    SYSTEM = "system"
    ENGLISH = Language.ENGLISH.value
    FRENCH = Language.FRENCH.value
    GERMAN = Language.GERMAN.value
    SPANISH = Language.SPANISH.value
    POLISH = Language.POLISH.value


class HowMany(StrEnum):
    """How many cues a call may have. `coaching.spacing` says what the three mean."""

    FEWER = "fewer"
    NORMAL = "usual"
    MORE = "more"


class ThemeChoice(StrEnum):
    """Light or dark: as the system has it, or always one of them."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ChosenDevice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A device that was chosen, by name and host API."""

    name: str
    host_api: str


class DeviceSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The devices to listen to. None: the system's default."""

    microphone: ChosenDevice | None = None
    output: ChosenDevice | None = None
    listen_to_caller: bool = True


class CueSetting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The settings of one cue: shown or not (None: its default), and how readily it comes."""

    on: bool | None = None
    when: When = When.NORMAL


class CueSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many cues a call may have, and the settings of single cues; the others have their defaults.

    In the file each cue is a table beside `how_many` (see OPEN_TABLES).
    """

    how_many: HowMany = HowMany.NORMAL
    by_kind: dict[CueKind, CueSetting] = {}


class CallSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether calls begin by themselves, and the silence after which they end."""

    begin_by_itself: bool = True
    end_after_silence_s: Annotated[float, msgspec.Meta(ge=5.0, le=600.0)] = 20.0


class PhoneSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which programs are phones, by name, and whether Coach listens between their calls too."""

    hear_all_day: bool = False
    programs: dict[str, ProgramRole] = {}


LocalTime = Annotated[str, msgspec.Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]\Z")]


class QuietHours(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hours in which no cue is shown, in local time.

    "22:00" to "06:00" spans midnight; equal times mean the whole day.
    """

    on: bool = False
    begin: LocalTime = "12:00"
    end: LocalTime = "13:00"

    def hold(self, now: time) -> bool:
        """Whether this local time lies in them. `begin` does, `end` does not."""
        begin, end = time.fromisoformat(self.begin), time.fromisoformat(self.end)
        if not self.on:
            return False
        return begin <= now < end if begin < end else now >= begin or now < end


class QuietSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Calls that are measured but show no cue: those in quiet hours, and one in `silent_one_in` at random."""

    hours: QuietHours = QuietHours()
    silent_calls: bool = False
    silent_one_in: Annotated[int, msgspec.Meta(ge=2, le=20)] = 5


# X11 gives the position of a window 16 bits, and no desktop is larger.
ScreenPlace = Annotated[int, msgspec.Meta(ge=-32_768, le=32_767)]


class OverlaySize(StrEnum):
    """How large the overlay is. `ui.overlay.look` says what the three mean."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


class OverlayForm(StrEnum):
    """The form of the overlay: a card with lanes and marks, or one line with time, lanes and cue."""

    CARD = "card"
    LINE = "line"


class OverlayPlace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The top left corner of the overlay, in pixels."""

    x: ScreenPlace
    y: ScreenPlace


class OverlaySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The overlay: whether it is shown, how it looks, and where it was put last (None: bottom right).

    `places`: where it was put last on each set of screens, by `ui.overlay.places.screen_set`, the newest last.
    `opacity_percent`: how much of its ground hides what is behind; 60 is the least at which every word can be
    read (`tokens.seen_through`). `ask_fair`: whether the card after a call asks if its cues were fair.
    """

    shown: bool = True
    ask_fair: bool = True
    size: OverlaySize = OverlaySize.NORMAL
    form: OverlayForm = OverlayForm.CARD
    opacity_percent: Annotated[int, msgspec.Meta(ge=60, le=100)] = 100
    x: ScreenPlace | None = None
    y: ScreenPlace | None = None
    places: dict[str, OverlayPlace] = {}


LEAST_TEXT_PERCENT, MOST_TEXT_PERCENT = 80, 150
"""Ours. At 80 % the smallest type of the standard size is 9 px; at 150 % a page still fits in 480 px."""


class LookSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the windows look. `text_percent`: the size of all text and of what goes with it, in percent of what
    follows from the system's font."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_percent: Annotated[int, msgspec.Meta(ge=LEAST_TEXT_PERCENT, le=MOST_TEXT_PERCENT)] = 100


WindowSide = Annotated[int, msgspec.Meta(ge=1, le=32_767)]


class WindowPlace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a window lay on a screen and how large it was, without its frame; `filled`: it filled the
    screen."""

    x: ScreenPlace
    y: ScreenPlace
    width: WindowSide
    height: WindowSide
    filled: bool = False


class WindowSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The main window's last place on each screen, by the screen's name, the screen it was on last being the
    last one."""

    places: dict[str, WindowPlace] = {}


class AfterSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What comes after a call: its card, and the offer of a break of two minutes with slow breathing.

    `full_reminders`: whether notifications, which the system keeps and may send on to other devices, show which
    call a promised call back is for, and its note. `calendar_file`: where a calendar of them is kept up to
    date; "" for nowhere. `calendar_names`: whether that has the notes.
    """

    card: bool = True
    breaks: bool = True
    full_reminders: bool = False
    calendar_file: Annotated[str, msgspec.Meta(max_length=4096)] = ""
    calendar_names: bool = False


class KeptSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long calls are kept, and in how many copies.

    `keep_days`: calls older than this are deleted; 0: none are. `thin_after_days`: older tracks keep one row a
    second; 0: none do. `backups`: how many daily copies are kept beside the history; 0: none is made.
    `sound_days`: how long the agent's own sound of a call is kept, where they ask for it in that call.
    """

    keep_days: Annotated[int, msgspec.Meta(ge=0, le=36_500)] = 0
    thin_after_days: Annotated[int, msgspec.Meta(ge=0, le=36_500)] = 365
    backups: Annotated[int, msgspec.Meta(ge=0, le=30)] = 2
    sound_days: Annotated[int, msgspec.Meta(ge=1, le=3_650)] = 30


KeyText = Annotated[str, msgspec.Meta(max_length=40)]


class KeySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The keys that work from whatever program is in front, as in "Ctrl+Alt+M" (`model.keys`). One field for
    each `KeyAction`; None: no keys, which is how all begin."""

    listen: KeyText | None = None
    call: KeyText | None = None
    tips: KeyText | None = None
    mark: KeyText | None = None
    pause: KeyText | None = None
    fair: KeyText | None = None
    not_fair: KeyText | None = None

    def chosen(self) -> dict[KeyAction, Chord]:
        """Return the keys that can be asked for, by what they do."""
        written = {action: chord_of(getattr(self, action.value) or "") for action in KeyAction}
        return {action: chord for action, chord in written.items() if chord is not None and chord.spares_typing}


class TipsSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The path of the team's own tips (None: the team has none)."""

    team_file: str | None = None


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings. Unknown and impossible values are refused, with the place of the error.

    `profile` names the way in which the agent speaks at present (a language, a headset). Each profile has
    baselines of its own.
    """

    devices: DeviceSettings = DeviceSettings()
    cues: CueSettings = CueSettings()
    calls: CallSettings = CallSettings()
    phones: PhoneSettings = PhoneSettings()
    overlay: OverlaySettings = OverlaySettings()
    tips: TipsSettings = TipsSettings()
    keys: KeySettings = KeySettings()
    language: LanguageChoice = LanguageChoice.SYSTEM
    quiet: QuietSettings = QuietSettings()
    after: AfterSettings = AfterSettings()
    kept: KeptSettings = KeptSettings()
    look: LookSettings = LookSettings()
    window: WindowSettings = WindowSettings()
    profile: Annotated[str, msgspec.Meta(max_length=40)] = ""
    first_run_done: bool = False
    listen_at_start: bool = True


OPEN_TABLES: Mapping[type, tuple[str, type[CueKind], type[CueSetting]]] = {
    CueSettings: ("by_kind", CueKind, CueSetting),
}
"""Settings that hold a mapping, as (field, type of the keys, type of the values). In the file the entries of
the mapping stand beside the other fields, each under its own name."""

SAFE_OFF: tuple[tuple[str, ...], ...] = (
    ("devices", "listen_to_caller"),
    ("calls", "begin_by_itself"),
    ("overlay", "shown"),
    ("after", "card"),
    ("listen_at_start",),
)
"""The switches that let something be heard, kept or shown. All are on by default, but a mistake in the file
that may have been an attempt to switch one off leaves it off."""
