"""The settings page: each choice as a row, and the settings after each change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from coach.coaching.cue_feedback import LEAST_ANSWERS, threshold_offset
from coach.coaching.rules import IN_ORDER, SPEC_OF, CueSpec
from coach.foreign_text import shown
from coach.model.advice import TipBook
from coach.model.cues import CueFeedback, CueKind
from coach.model.keys import Chord, KeyAction
from coach.model.problems import Problem
from coach.model.snapshot import Device
from coach.review.break_offer import HEAVY_CALL_S, HEAVY_RISES, HEAVY_TALK_OVERS, ROW_CALLS, ROW_S
from coach.settings.schema import (
    ChosenDevice,
    CueSetting,
    DeviceSettings,
    HowMany,
    LanguageChoice,
    OverlayPlace,
    OverlaySettings,
    QuietHours,
    Settings,
    ThemeChoice,
    TipsSettings,
    When,
)
from coach.views.cue_words import cue_icon
from coach.views.wording import Words, length, problem_sentence
from coach.words.languages import FACTS

END_AFTER_S = (10.0, 15.0, 20.0, 30.0, 45.0, 60.0, 120.0)
"""The silences on offer after which a call ends. The default is 20 s."""
TEXT_PERCENT = (80, 90, 100, 110, 125, 150)
"""The sizes of text on offer."""


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """One line of a device list. `device` None is the system's default."""

    label: str
    device: ChosenDevice | None


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One line of the list of languages, each named as its speakers write it."""

    choice: LanguageChoice
    label: str


@dataclass(frozen=True, slots=True)
class CueRow:
    """One cue: its words, whether it is on, and how early it comes."""

    kind: CueKind
    icon: str
    name: str
    explained: str
    when_name: str
    on: bool
    when: When
    has_threshold: bool
    """Whether the cue has a threshold. A credit has none, so it can't come earlier or later."""


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """The effect of the answers to one cue, and the name of the button that undoes it."""

    kind: CueKind
    text: str
    reset_name: str


def device_choices(
    words: Words, found: Sequence[Device], chosen: ChosenDevice | None
) -> tuple[tuple[DeviceChoice, ...], int]:
    """Return the list of devices and the selected line. A chosen device that is not connected stays in the
    list and says so."""
    default = next((shown(device.label) for device in found if device.is_default), "")
    label = words.say("ui.settings.default")
    whole = f"{label} ({default})" if default else words.say("ui.settings.default_none")
    choices = [DeviceChoice(whole, None)]
    choices += [
        DeviceChoice(shown(device.label), ChosenDevice(device.device_id.name, device.device_id.host_api))
        for device in found
    ]
    for index, choice in enumerate(choices):
        if choice.device == chosen:
            return tuple(choices), index
    assert chosen is not None  # None is the first line, which always exists
    choices.append(DeviceChoice(words.say("ui.settings.not_connected", name=chosen.name), chosen))
    return tuple(choices), len(choices) - 1


def language_choices(words: Words, chosen: LanguageChoice) -> tuple[tuple[LanguageRow, ...], int]:
    """Return the list of languages, the system's first, and the selected line."""
    rows = [LanguageRow(LanguageChoice.SYSTEM, words.say("ui.settings.language_system"))]
    rows += [LanguageRow(LanguageChoice(language.value), facts.name) for language, facts in FACTS.items()]
    return tuple(rows), next(at for at, row in enumerate(rows) if row.choice is chosen)


def with_language(settings: Settings, choice: LanguageChoice) -> Settings:
    return msgspec.structs.replace(settings, language=choice)


def with_look(
    settings: Settings, *, theme: ThemeChoice | None = None, text_percent: int | None = None
) -> Settings:
    """Return the settings with another theme or size of text."""
    look = settings.look
    changed = msgspec.structs.replace(
        look,
        theme=look.theme if theme is None else theme,
        text_percent=look.text_percent if text_percent is None else text_percent,
    )
    return msgspec.structs.replace(settings, look=changed)


def text_sizes(settings: Settings) -> list[int]:
    """Return the sizes of text on offer, and the chosen one, in percent."""
    return sorted({*TEXT_PERCENT, settings.look.text_percent})


def cue_rows(words: Words, settings: Settings) -> tuple[CueRow, ...]:
    """Return one row for each cue, those that ask for attention first."""
    return tuple(_cue_row(words, spec, settings) for spec in IN_ORDER)


def feedback_lines(
    words: Words, settings: Settings, cue_feedback: Sequence[CueFeedback]
) -> tuple[FeedbackLine, ...]:
    """Return a line for each cue with answers: how many there are, and their effect on its threshold."""
    return tuple(
        _feedback_line(words, settings, SPEC_OF[one.kind], one)
        for one in cue_feedback
        if SPEC_OF[one.kind].enter
    )


def _feedback_line(words: Words, settings: Settings, rule: CueSpec, feedback: CueFeedback) -> FeedbackLine:
    answers = feedback.fair + feedback.unfair
    normal = rule.enter[rule.setting(settings.cues).when]
    threshold = normal + threshold_offset(rule, feedback.fair, feedback.unfair)
    before, now = (words.say(f"cue.{rule.kind.value}.figure", value=value) for value in (normal, threshold))
    key = "tally_moved" if now != before else "tally_none"
    if answers < LEAST_ANSWERS:
        key = "tally_too_few"
    fields = {"fair": feedback.fair, "answers": answers, "needed": LEAST_ANSWERS, "usual": before}
    fields["now"] = words.say(f"cue.{rule.kind.value}.threshold", value=threshold)
    name = words.say("ui.settings.tally_reset_name", name=words.say(f"cue.{rule.kind.value}.name"))
    return FeedbackLine(rule.kind, words.say(f"ui.settings.{key}", **fields), name)


def with_cue(
    settings: Settings, kind: CueKind, *, on: bool | None = None, when: When | None = None
) -> Settings:
    """Return the settings with one cue changed."""
    cues = settings.cues
    chosen = cues.by_kind.get(kind, CueSetting())
    changed = CueSetting(chosen.on if on is None else on, chosen.when if when is None else when)
    by_kind = {**cues.by_kind, kind: changed}
    return msgspec.structs.replace(settings, cues=msgspec.structs.replace(cues, by_kind=by_kind))


def with_how_many(settings: Settings, how_many: HowMany) -> Settings:
    """Return the settings with fewer or more cues."""
    return msgspec.structs.replace(settings, cues=msgspec.structs.replace(settings.cues, how_many=how_many))


def with_quiet_hours(
    settings: Settings, *, on: bool | None = None, begin: str | None = None, end: str | None = None
) -> Settings:
    """Return the settings with other quiet hours; times are like "22:00"."""
    hours = settings.quiet.hours
    changed = QuietHours(
        hours.on if on is None else on,
        hours.begin if begin is None else begin,
        hours.end if end is None else end,
    )
    return msgspec.structs.replace(settings, quiet=msgspec.structs.replace(settings.quiet, hours=changed))


def quiet_times(chosen: str) -> list[str]:
    """Return the times on offer: every half hour, and the chosen one."""
    return sorted({f"{hour:02d}:{minute:02d}" for hour in range(24) for minute in (0, 30)} | {chosen})


def with_silent_calls(settings: Settings, on: bool) -> Settings:
    return msgspec.structs.replace(settings, quiet=msgspec.structs.replace(settings.quiet, silent_calls=on))


def with_microphone(settings: Settings, chosen: ChosenDevice | None) -> Settings:
    return _with_devices(settings, msgspec.structs.replace(settings.devices, microphone=chosen))


def with_output(settings: Settings, chosen: ChosenDevice | None) -> Settings:
    return _with_devices(settings, msgspec.structs.replace(settings.devices, output=chosen))


def with_listening_to_caller(settings: Settings, on: bool) -> Settings:
    return _with_devices(settings, msgspec.structs.replace(settings.devices, listen_to_caller=on))


def with_calls(
    settings: Settings, *, begin_by_itself: bool | None = None, end_after_silence_s: float | None = None
) -> Settings:
    """Return the settings with another way for calls to start or end."""
    calls = settings.calls
    changed = msgspec.structs.replace(
        calls,
        begin_by_itself=calls.begin_by_itself if begin_by_itself is None else begin_by_itself,
        end_after_silence_s=calls.end_after_silence_s if end_after_silence_s is None else end_after_silence_s,
    )
    return msgspec.structs.replace(settings, calls=changed)


def with_calendar(settings: Settings, *, file: str | None = None, names: bool | None = None) -> Settings:
    """Return the settings with another calendar file, or with or without notes in it."""
    after = settings.after
    changed = msgspec.structs.replace(
        after,
        calendar_file=after.calendar_file if file is None else file,
        calendar_names=after.calendar_names if names is None else names,
    )
    return msgspec.structs.replace(settings, after=changed)


def end_after_choices(settings: Settings) -> list[float]:
    """Return the silences on offer, and the chosen one."""
    return sorted({*END_AFTER_S, settings.calls.end_after_silence_s})


def with_overlay_shown(settings: Settings, shown: bool) -> Settings:
    return with_overlay(settings, shown=shown)


LEAST_OPACITY_PERCENT, OPACITY_STEP_PERCENT = 60, 5
"""The least that `OverlaySettings` takes, and the step of the arrow keys: smaller ones are hard to see."""
MOST_SCREEN_SETS = 8
"""For how many sets of screens the overlay's place is kept: a desk, a docking station, a few meeting rooms."""


def with_overlay_at(settings: Settings, place: tuple[int, int] | None, screens: str = "") -> Settings:
    """Return the settings with this place for the overlay, also on this set of screens where one is named.
    None puts it back in its corner, on all of them."""
    if place is None:
        return with_overlay(settings, x=None, y=None, places={})
    x, y = place
    places = {name: one for name, one in settings.overlay.places.items() if name != screens}
    if screens:
        places[screens] = OverlayPlace(x, y)
    newest = dict(list(places.items())[-MOST_SCREEN_SETS:])
    return with_overlay(settings, x=x, y=y, places=newest)


def with_overlay(settings: Settings, **changed: object) -> Settings:
    """Return the settings with these fields of the overlay's changed."""
    overlay: OverlaySettings = msgspec.structs.replace(settings.overlay, **changed)
    return msgspec.structs.replace(settings, overlay=overlay)


def with_asking(settings: Settings, on: bool) -> Settings:
    """Return the settings with the question after a cue on or off."""
    return with_overlay(settings, ask_fair=on)


def with_keys(settings: Settings, action: KeyAction, chord: Chord | None) -> Settings:
    """Return the settings with these keys for an action; None takes them away."""
    text = chord.text if chord is not None else None
    keys = msgspec.structs.replace(settings.keys, **{action.value: text})
    return msgspec.structs.replace(settings, keys=keys)


def with_card(settings: Settings, on: bool) -> Settings:
    """Return the settings with the card after a call on or off."""
    return msgspec.structs.replace(settings, after=msgspec.structs.replace(settings.after, card=on))


def breaks_explained(words: Words) -> str:
    """Return when a break is offered, with its numbers, and that they are ours."""
    return words.say(
        "ui.settings.after_breaks_hint",
        rises=HEAVY_RISES,
        talk_overs=HEAVY_TALK_OVERS,
        length=length(words, HEAVY_CALL_S),
        calls=ROW_CALLS,
        row=length(words, ROW_S),
    )


def with_breaks(settings: Settings, on: bool) -> Settings:
    """Return the settings with the offer of a break on or off."""
    return msgspec.structs.replace(settings, after=msgspec.structs.replace(settings.after, breaks=on))


def with_full_reminders(settings: Settings, on: bool) -> Settings:
    """Return the settings with notifications that say whom to call back, or only that a call back is due."""
    return msgspec.structs.replace(settings, after=msgspec.structs.replace(settings.after, full_reminders=on))


def _with_devices(settings: Settings, devices: DeviceSettings) -> Settings:
    return msgspec.structs.replace(settings, devices=devices)


def _cue_row(words: Words, spec: CueSpec, settings: Settings) -> CueRow:
    key = f"cue.{spec.kind.value}"
    name, setting = words.say(f"{key}.name"), spec.setting(settings.cues)
    return CueRow(
        kind=spec.kind,
        icon=cue_icon(spec.kind),
        name=words.say("ui.settings.cue_on", name=name),
        explained=words.say(f"{key}.explained"),
        when_name=words.say("ui.settings.cue_when", name=name),
        on=bool(setting.on),
        when=setting.when,
        has_threshold=bool(spec.enter),
    )


MOST_SAID = 3
"""How many mistakes the page shows. Once the first ones are corrected, the rest are often gone."""


@dataclass(frozen=True, slots=True)
class TeamTipsView:
    """What the page says about the team's file. `mistakes` are sentences; the last one says which tips are
    in use meanwhile."""

    in_use: str
    counted: str
    mistakes: tuple[str, ...]
    has_file: bool


def team_tips(words: Words, settings: Settings, book: TipBook, problems: Sequence[Problem]) -> TeamTipsView:
    """Return the view of the chosen file, the book in use, and the problems of the file that was read last."""
    path = settings.tips.team_file
    sentences = [problem_sentence(words, problem) for problem in problems[:MOST_SAID]]
    more = len(problems) - MOST_SAID
    if more > 0:
        sentences.append(words.say("ui.settings_tips.more", n=more))
    if sentences:
        sentences.append(words.say("ui.settings_tips.not_in_use"))
    return TeamTipsView(
        in_use=words.say("ui.settings_tips.in_use", path=path) if path else words.say("ui.settings_tips.none"),
        counted=words.say(
            "ui.settings_tips.counted",
            tips=words.say("ui.tips.found", n=len(book.tips)),
            steps=words.say("ui.settings_tips.steps", n=len(book.steps)),
        ),
        mistakes=tuple(sentences),
        has_file=path is not None,
    )


def with_team_file(settings: Settings, path: Path | None) -> Settings:
    """Return the settings with another file, or with none."""
    return msgspec.structs.replace(settings, tips=TipsSettings(None if path is None else str(path)))
