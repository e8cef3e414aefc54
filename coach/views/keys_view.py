"""Keys from other programs as Settings shows them: what works here, and the keys of each action."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from coach.foreign_text import shown
from coach.model.keys import Chord, KeyAction, KeysReport, KeyState, KeySystemName
from coach.settings.schema import KeySettings
from coach.views.wording import Words

IN_APP = {
    KeyAction.LISTEN: "Ctrl+Shift+L",
    KeyAction.CALL: "Ctrl+Return",
    KeyAction.TIPS: "Ctrl+T",
    KeyAction.MARK: "Ctrl+Shift+A",
    KeyAction.PAUSE: "Ctrl+Shift+P",
    KeyAction.FAIR: "Ctrl+Shift+Y",
    KeyAction.NOT_FAIR: "Ctrl+Shift+N",
}
"""The keys that work while a window of Coach is in front, in Qt's notation."""


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action: its name, the keys chosen for other programs ("": none), and what is to be said of them."""

    action: KeyAction
    name: str
    chosen: str
    note: str


@dataclass(frozen=True, slots=True)
class KeysView:
    """What works here, in a sentence, whether keys can be chosen at all, and the rows."""

    here: str
    possible: bool
    rows: tuple[KeyRow, ...]


def keys_view(words: Words, settings: KeySettings, report: KeysReport | None) -> KeysView:
    """Return the page. `report` None: no key can be taken, as on a system without them."""
    if report is None or report.system is KeySystemName.NONE:
        here, possible = words.say("ui.keys.here.none"), False
    elif report.trouble is not None:
        here, possible = words.say(f"ui.keys.trouble.{report.trouble.value}"), True
    elif report.asking:
        here, possible = words.say("ui.keys.asking"), True
    else:
        here, possible = words.say(f"ui.keys.here.{report.system.value}"), True
    chosen = settings.chosen()
    rows = tuple(
        KeyRow(
            action,
            action_name(words, action),
            chosen[action].text if action in chosen else "",
            _note(words, settings, report, action),
        )
        for action in KeyAction
    )
    return KeysView(here, possible, rows)


def action_name(words: Words, action: KeyAction) -> str:
    """Return what a key does, in words."""
    return words.say(f"ui.keys.action.{action.value}")


def refusal(words: Words, settings: KeySettings, action: KeyAction, chord: Chord | None) -> str:
    """Return why these keys can't be chosen for this action; "" where they can."""
    if chord is None:
        return words.say("ui.keys.not_possible")
    if not chord.spares_typing:
        return words.say("ui.keys.typing", keys=chord.text)
    ours = [other for other, keys in settings.chosen().items() if keys == chord]
    ours += [other for other, keys in IN_APP.items() if keys == chord.text]
    for other in ours:
        if other is not action:
            return words.say("ui.keys.ours", keys=chord.text, name=action_name(words, other))
    return ""


def menu_keys(report: KeysReport | None) -> Mapping[KeyAction, str]:
    """Return the keys that work from any program now, for a menu."""
    if report is None:
        return {}
    return {action: shown(text) for action, text in report.texts.items()}


def _note(words: Words, settings: KeySettings, report: KeysReport | None, action: KeyAction) -> str:
    written, chord = getattr(settings, action.value), settings.chosen().get(action)
    if chord is None:
        return words.say("ui.keys.unreadable", keys=written) if written else ""
    if report is None or action not in report.states:
        return ""
    state, given = report.states[action], report.texts.get(action, chord.text)
    if state is KeyState.WORKS and given != chord.text:
        return words.say("ui.keys.works_as", keys=given)
    return words.say(f"ui.keys.{state.value}", keys=chord.text)
