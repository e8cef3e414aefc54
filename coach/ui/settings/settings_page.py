"""Settings: devices, cues, start of calls, overlay, tips, language, and where the data is.

Every change takes effect at once, except that of the language.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from coach.foreign_text import shown
from coach.model.snapshot import Snapshot
from coach.places import third_party_page, version
from coach.ui.kit.desktop_facts import open_folder
from coach.ui.kit.pieces import ask, button, column, label, page, row, say_in
from coach.ui.settings.about import About
from coach.ui.settings.baseline_settings import BaselineSettings
from coach.ui.settings.cue_budget import CueBudget
from coach.ui.settings.cue_settings import CueSettingsGrid
from coach.ui.settings.device_choice import DeviceChoices
from coach.ui.settings.keys_page import KeysPage
from coach.ui.settings.overlay_settings import OverlayChoices
from coach.ui.settings.phone_choices import PhoneChoices
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.tips.tip_shelf import TipShelf
from coach.views.phone_view import with_hearing_all_day
from coach.views.settings_view import (
    breaks_explained,
    end_after_choices,
    language_choices,
    team_tips,
    with_breaks,
    with_calls,
    with_card,
    with_full_reminders,
    with_language,
    with_listening_to_caller,
)
from coach.views.wording import length


class SettingsPage(QWidget):
    """All settings on one page, in sections."""

    changed = Signal()
    """Emitted when everything was deleted: the history must be read again."""
    first_run_requested = Signal()

    def __init__(self, services: PageServices, snapshot: Snapshot, tips: TipShelf) -> None:
        super().__init__()
        self._services = services
        theme, words = services.theme, services.words
        content = column(theme, spacing=8)
        content.addWidget(label(words.say("ui.settings.title"), "title"))
        self.devices = DeviceChoices(services, snapshot)
        self._looked = False
        self._add_devices(content)
        self._section(content, "ui.settings.cues")
        content.addWidget(label(words.say("ui.settings.cues_hint"), "muted", wrap=True))
        content.addWidget(CueSettingsGrid(services))
        content.addSpacing(theme.px(8))
        content.addWidget(CueBudget(services))
        self._section(content, "ui.usual.title")
        self.baselines = BaselineSettings(services)
        self.baselines.read_aloud_requested.connect(self.first_run_requested)
        content.addWidget(self.baselines)
        self._add_calls(content)
        self._add_after(content)
        self._add_overlay(content)
        self._section(content, "ui.settings_tips.title")
        self.team_tips = TeamTipsSettings(services, tips)
        content.addWidget(self.team_tips)
        self._section(content, "ui.settings.language")
        self.language = LanguageChooser(services)
        content.addWidget(self.language)
        self._add_data(content)
        self._section(content, "ui.about.title")
        self.about = About(theme, words, version(), third_party_page())
        content.addWidget(self.about)
        content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page(theme, content))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the levels."""
        self.devices.show_snapshot(snapshot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._looked:
            self._looked = True
            self.devices.look()

    def _section(self, content: QVBoxLayout, key: str) -> None:
        content.addSpacing(self._services.theme.px(20))
        content.addWidget(label(self._services.words.say(key), "section"))

    def _check(self, key: str, on: bool, toggled: Callable[[bool], None]) -> QCheckBox:
        box = QCheckBox(self._services.words.say(key))
        box.setAccessibleName(box.text())
        box.setChecked(on)
        box.toggled.connect(toggled)
        return box

    def _add_devices(self, content: QVBoxLayout) -> None:
        services, words = self._services, self._services.words
        prefs = services.preferences
        self._section(content, "ui.settings.devices")
        content.addWidget(self.devices)
        content.addWidget(
            self._check(
                "ui.settings.listen_to_caller",
                prefs.now.devices.listen_to_caller,
                lambda on: prefs.change(with_listening_to_caller(prefs.now, on)),
            )
        )
        content.addWidget(
            self._check(
                "ui.settings.listen_at_start",
                prefs.now.listen_at_start,
                lambda on: prefs.change(msgspec.structs.replace(prefs.now, listen_at_start=on)),
            )
        )
        across = row(services.theme)
        across.addWidget(button(words.say("ui.settings.look_again"), clicked=self.devices.look))
        across.addWidget(button(words.say("ui.settings.again"), clicked=self.first_run_requested.emit))
        across.addStretch(1)
        content.addLayout(across)

    def _add_calls(self, content: QVBoxLayout) -> None:
        services, words = self._services, self._services.words
        prefs = services.preferences
        self._section(content, "ui.settings.calls")
        content.addWidget(
            self._check(
                "ui.settings.begin_by_itself",
                prefs.now.calls.begin_by_itself,
                lambda on: prefs.change(with_calls(prefs.now, begin_by_itself=on)),
            )
        )
        seconds = QComboBox()
        seconds.setAccessibleName(words.say("ui.settings.end_after"))
        choices = end_after_choices(prefs.now)
        seconds.addItems([length(words, choice) for choice in choices])
        seconds.setCurrentIndex(choices.index(prefs.now.calls.end_after_silence_s))
        seconds.activated.connect(
            lambda index: prefs.change(with_calls(prefs.now, end_after_silence_s=choices[index]))
        )
        across = row(services.theme)
        name = label(words.say("ui.settings.end_after"))
        name.setBuddy(seconds)
        across.addWidget(name)
        across.addWidget(seconds)
        across.addStretch(1)
        content.addLayout(across)
        self._section(content, "ui.settings.phones")
        content.addWidget(label(words.say("ui.settings.phones_hint"), "muted", wrap=True))
        self.phones = PhoneChoices(services)
        content.addWidget(self.phones)
        content.addWidget(
            self._check(
                "ui.settings.hear_all_day",
                prefs.now.phones.hear_all_day,
                lambda on: prefs.change(with_hearing_all_day(prefs.now, on)),
            )
        )
        content.addWidget(label(words.say("ui.settings.hear_all_day_hint"), "small", wrap=True))

    def _add_after(self, content: QVBoxLayout) -> None:
        prefs = self._services.preferences
        self._section(content, "ui.settings.after")
        content.addWidget(
            self._check(
                "ui.settings.after_card",
                prefs.now.after.card,
                lambda on: prefs.change(with_card(prefs.now, on)),
            )
        )
        content.addWidget(
            self._check(
                "ui.settings.after_breaks",
                prefs.now.after.breaks,
                lambda on: prefs.change(with_breaks(prefs.now, on)),
            )
        )
        content.addWidget(label(breaks_explained(self._services.words), "small", wrap=True))
        content.addWidget(
            self._check(
                "ui.settings.full_reminders",
                prefs.now.after.full_reminders,
                lambda on: prefs.change(with_full_reminders(prefs.now, on)),
            )
        )

    def _add_overlay(self, content: QVBoxLayout) -> None:
        services, words = self._services, self._services.words
        self._section(content, "ui.settings.overlay")
        content.addWidget(OverlayChoices(services))
        self._section(content, "ui.keys.title")
        content.addWidget(label(words.say("ui.settings.shortcut"), "small", wrap=True))
        content.addWidget(KeysPage(services))

    def _add_data(self, content: QVBoxLayout) -> None:
        services, words = self._services, self._services.words
        self._section(content, "ui.settings.data")
        content.addWidget(label(words.say("ui.settings.data_hint"), "muted", wrap=True))
        across = row(services.theme)
        folder = services.data_folder
        if folder is not None:
            where = label(shown(str(folder)), wrap=True)
            content.addWidget(where)
            across.addWidget(button(words.say("ui.settings.open_folder"), clicked=lambda: self._open(folder)))
        across.addWidget(button(words.say("ui.settings.delete_everything"), clicked=self._ask_to_delete))
        across.addStretch(1)
        content.addLayout(across)

    def _open(self, folder: Path) -> None:
        if not open_folder(folder):
            self._services.report(self._services.words.say("ui.settings.open_failed", folder=folder))

    def _ask_to_delete(self) -> None:
        words = self._services.words
        ask(
            self,
            words.say("ui.settings.delete_title"),
            words.say("ui.settings.delete_text"),
            yes=words.say("ui.settings.delete_yes"),
            no=words.say("ui.settings.delete_no"),
            then=self._delete,
        )

    def _delete(self) -> None:
        self._services.errands.run(
            self._services.history.delete_everything,
            lambda _none: self._deleted(),
            self._not_deleted,
            keeps=True,
        )

    def _deleted(self) -> None:
        self._services.report(self._services.words.say("ui.settings.deleted"))
        self.changed.emit()

    def _not_deleted(self, failure: Failure) -> None:
        """Read the calls again after an error: some of them may be deleted."""
        self._services.failed(failure)
        self.changed.emit()


class LanguageChooser(QWidget):
    """The list of languages, and the sentence beside it."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        words, preferences = services.words, services.preferences
        rows, chosen = language_choices(words, preferences.now.language)
        self.choices = QComboBox()
        self.choices.setAccessibleName(words.say("ui.settings.language"))
        self.choices.addItems([one.label for one in rows])
        self.choices.setCurrentIndex(chosen)
        self.choices.activated.connect(
            lambda index: preferences.change(with_language(preferences.now, rows[index].choice))
        )
        across = row(services.theme)
        across.addWidget(self.choices)
        across.addWidget(label(words.say("ui.settings.language_hint"), "muted"))
        across.addStretch(1)
        self.setLayout(across)


class TeamTipsSettings(QWidget):
    """The section about a team's file of tips."""

    def __init__(self, services: PageServices, shelf: TipShelf) -> None:
        super().__init__()
        self._services, self._shelf = services, shelf
        theme, words = services.theme, services.words
        inside = column(theme, spacing=8)
        inside.addWidget(label(words.say("ui.settings_tips.hint"), "muted", wrap=True))
        self._in_use = label("", wrap=True)
        self._counted = label("", "small")
        self._mistakes = label("", "attention", wrap=True)
        named = column(theme, spacing=4)
        for line in (self._in_use, self._counted, self._mistakes):
            named.addWidget(line)
        inside.addLayout(named)
        across = row(theme)
        across.addWidget(button(words.say("ui.settings_tips.choose"), clicked=self._choose))
        self._read = button(words.say("ui.settings_tips.read_again"), clicked=shelf.read)
        self._let_go = button(words.say("ui.settings_tips.let_go"), clicked=shelf.let_go)
        across.addWidget(self._read)
        across.addWidget(self._let_go)
        across.addStretch(1)
        inside.addLayout(across)
        self.setLayout(inside)
        shelf.on_change(self._show)
        self._show()

    def _show(self) -> None:
        shelf = self._shelf
        view = team_tips(self._services.words, self._services.preferences.now, shelf.book, shelf.problems)
        self._in_use.setText(view.in_use)
        self._counted.setText(view.counted)
        say_in(self._mistakes, "\n".join(view.mistakes))
        self._read.setVisible(view.has_file)
        self._let_go.setVisible(view.has_file)

    def _choose(self) -> None:
        from coach.ui.kit.desktop_facts import choose_team_tips  # noqa: PLC0415  # file dialogs load slowly

        choose_team_tips(self, self._services.words, self._shelf.choose)
