"""Settings: sections one below the other, an index of them that stays in view, and a search over every word.

Every change takes effect at once, except that of the language.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QListWidget, QVBoxLayout, QWidget

from coach.installation import built_from
from coach.model.snapshot import Snapshot
from coach.places import third_party_page, version
from coach.settings.schema import Settings
from coach.ui.kit.pieces import button, check, column, label, page, row
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.kit.search_field import SearchField
from coach.ui.kit.wrapping import ShrinkingBox
from coach.ui.settings.about import About
from coach.ui.settings.baseline_settings import BaselineSettings
from coach.ui.settings.calendar_settings import CalendarSettings
from coach.ui.settings.cue_budget import CueBudget
from coach.ui.settings.cue_settings import CueLine
from coach.ui.settings.data_settings import DataSettings
from coach.ui.settings.device_choice import DeviceChoices
from coach.ui.settings.kept_settings import KeptChoices
from coach.ui.settings.keys_page import KeysPage
from coach.ui.settings.look_settings import LanguageChooser, TextSizeChooser, ThemeChooser, named_box
from coach.ui.settings.overlay_settings import OverlayChoices
from coach.ui.settings.phone_choices import PhoneChoices
from coach.ui.settings.sections import Section
from coach.ui.settings.start_settings import LoginSwitch
from coach.ui.settings.team_settings import TeamSettings
from coach.ui.settings.team_tips_settings import TeamTipsSettings
from coach.ui.shell.page_services import PageServices
from coach.ui.team.team_watch import TeamWatch
from coach.ui.tips.tip_shelf import TipShelf
from coach.views.phone_view import with_hearing_all_day
from coach.views.settings_search import SettingsSection
from coach.views.settings_view import (
    breaks_explained,
    cue_rows,
    end_after_choices,
    with_asking,
    with_breaks,
    with_calls,
    with_card,
    with_full_reminders,
    with_listening_to_caller,
)
from coach.views.wording import length

INDEX_EDGES, MOST_INDEX_WIDTH = 24, 280
"""Beside the names of the sections, and with them, in units."""
INDEX_FROM = 760
"""A page that is narrower, in units, has a list to open instead of an index beside the rows. Ours: beside it
the rows then have as much room as on a narrow page."""


class SettingsPage(QWidget):
    """All settings on one page, in sections. Whoever has more of them adds a line to its section."""

    changed = Signal()
    """Emitted when everything was deleted: the history must be read again."""
    first_run_requested = Signal()

    def __init__(self, services: PageServices, snapshot: Snapshot, tips: TipShelf, team: TeamWatch) -> None:
        super().__init__()
        self._services, self._tips, self._team = services, tips, team
        theme, words = services.theme, services.words
        self._looked = False
        self._jumping = False
        self.devices = DeviceChoices(services, snapshot)
        self.sections = {
            section: Section(theme, words.say(f"ui.sections.{section.value}"))
            for section in SettingsSection
            if section is not SettingsSection.TEAM or services.team is not None
        }
        self._fill()
        content = column(theme, spacing=0)
        for one in self.sections.values():
            content.addWidget(one)
        self._nothing = label("", "muted", wrap=True)
        self._all = button(words.say("ui.settings_search.show_all"), clicked=self._show_all)
        none = column(theme, spacing=8)
        none.addWidget(self._nothing)
        none.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._none = held(none)
        content.addWidget(self._none)
        content.addStretch(1)
        self.area = page(theme, content)
        self.area.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())
        self.index = QListWidget()
        self.index.setObjectName("places")
        self.jump = ShrinkingBox()
        for index in (self.index, self.jump):
            index.setAccessibleName(words.say("ui.settings_search.sections"))
            index.addItems([one.name for one in self.sections.values()])
        self.index.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.index.currentRowChanged.connect(self._jump_to)
        self.index.itemClicked.connect(lambda _item: self._jump_to(self.index.currentRow()))
        self.index.itemActivated.connect(lambda _item: self._enter())
        self.jump.activated.connect(self._jump_to)
        across = row(theme, spacing=0)
        across.addWidget(self.index)
        across.addWidget(self.area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head())
        whole.addLayout(across, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.take_typing)
        theme.changed.connect(self._fit)
        self._search()
        self._fit()

    def _head(self) -> QVBoxLayout:
        theme, words = self._services.theme, self._services.words
        self.search = SearchField()
        self.search.setAccessibleName(words.say("ui.settings_search.search"))
        self.search.setPlaceholderText(words.say("ui.settings_search.hint"))
        self.search.textChanged.connect(lambda _text: self._search())
        self.search.returnPressed.connect(self._enter)
        self._found = label("", "small", wrap=True)
        down = column(theme, spacing=8, margins=(16, 16, 16, 8))
        across = Beside(theme.px(12), least_px=theme.px(240), grows=1)
        across.addWidget(label(words.say("ui.settings.title"), "title"))
        across.addWidget(self.search)
        down.addWidget(held(across))
        down.addWidget(self.jump)
        down.addWidget(self._found)
        return down

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the levels."""
        self.devices.show_snapshot(snapshot)

    def go_first(self) -> None:
        """Show all settings, whatever was looked for."""
        self.search.clear()

    def take_typing(self) -> None:
        """Move the keyboard into the search field and select its text."""
        self.search.setFocus()
        self.search.selectAll()

    def open_section(self, section: SettingsSection) -> None:
        """Scroll to a section that is there, whatever was looked for before."""
        self.search.clear()
        at = list(self.sections).index(section)
        QTimer.singleShot(0, self, lambda: self._jump_to(at))  # once what was hidden has its place again

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._looked:
            self._looked = True
            self.devices.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= self._services.theme.px(INDEX_FROM)
        theme = self._services.theme
        self.index.setFixedWidth(
            min(self.index.sizeHintForColumn(0) + theme.px(INDEX_EDGES), theme.px(MOST_INDEX_WIDTH))
        )
        self.index.setVisible(wide)
        self.jump.setVisible(not wide and not self.search.text().strip())

    def _search(self) -> None:
        asked, words = self.search.text().strip(), self._services.words
        count = sum(one.look_for(asked) for one in self.sections.values())
        self._found.setVisible(bool(asked) and count > 0)
        self._found.setText(words.say("ui.settings_search.found", n=count))
        self._nothing.setText(words.say("ui.settings_search.nothing", asked=asked))
        self._none.setVisible(bool(asked) and not count)
        for at, one in enumerate(self.sections.values()):
            self.index.item(at).setHidden(one.isHidden())
        self.area.verticalScrollBar().setValue(0)
        self._follow()
        self._fit()

    def _show_all(self) -> None:
        self.search.clear()
        self.take_typing()

    def _jump_to(self, at: int) -> None:
        one = list(self.sections.values())[at]
        if one.isHidden():
            return
        self._jumping = True
        self.area.verticalScrollBar().setValue(one.y())
        self._jumping = False
        self._mark(at)

    def _enter(self) -> None:
        """Move the keyboard into the section that is marked."""
        first = list(self.sections.values())[max(0, self.index.currentRow())].first_control()
        if first is not None:
            first.setFocus()

    def _follow(self) -> None:
        """Mark the section at the top of the view. A jump marks its own: the last can't come to the top."""
        if self._jumping:
            return
        top = self.area.verticalScrollBar().value()
        shown = [(at, one) for at, one in enumerate(self.sections.values()) if not one.isHidden()]
        above = [at for at, one in shown if one.y() <= top + self._services.theme.px(24)]
        if shown:
            self._mark(above[-1] if above else shown[0][0])

    def _mark(self, at: int) -> None:
        for index in (self.index, self.jump):
            blocked = QSignalBlocker(index)
            if isinstance(index, QListWidget):
                index.setCurrentRow(at)
            else:
                index.setCurrentIndex(at)
            blocked.unblock()

    def _fill(self) -> None:
        """Fill the sections, each by lines of its own."""
        services, sections = self._services, self.sections
        theme, words = services.theme, services.words
        self._voice(sections[SettingsSection.VOICE])
        self._calls(sections[SettingsSection.CALLS])
        cues = sections[SettingsSection.CUES]
        cues.add(label(words.say("ui.settings.cues_hint"), "muted", wrap=True))
        for cue in cue_rows(words, services.preferences.now):
            cues.add(CueLine(services, cue))
        cues.add(CueBudget(services))
        sections[SettingsSection.OVERLAY].add(OverlayChoices(services))
        for key in ("shortcut", "ways_back"):
            sections[SettingsSection.KEYS].add(label(words.say(f"ui.settings.{key}"), wrap=True))
        sections[SettingsSection.KEYS].add(KeysPage(services))
        sections[SettingsSection.NOTIFICATIONS].add(
            self._switch(
                "ui.settings.full_reminders", lambda now: now.after.full_reminders, with_full_reminders
            ),
            label(words.say("ui.settings.full_reminders_hint"), "small", wrap=True),
        )
        sections[SettingsSection.NOTIFICATIONS].add(CalendarSettings(services))
        sections[SettingsSection.TIPS].add(TeamTipsSettings(services, self._tips))
        if services.team is not None:
            sections[SettingsSection.TEAM].add(TeamSettings(services, self._team, services.team))
        look = sections[SettingsSection.LOOK]
        for chooser in (ThemeChooser(services), TextSizeChooser(services), LanguageChooser(services)):
            look.add(chooser)
        self._start(sections[SettingsSection.START])
        data = DataSettings(services)
        data.changed.connect(self.changed)
        sections[SettingsSection.DATA].add(data)
        sections[SettingsSection.DATA].add(KeptChoices(services))
        for key in ("nothing_sent", "no_switch", "system_sends"):
            sections[SettingsSection.PRIVACY].add(label(words.say(f"ui.privacy.{key}"), wrap=True))
        sections[SettingsSection.ABOUT].add(About(theme, words, version(), third_party_page(), built_from()))

    def _switch(
        self, key: str, chosen: Callable[[Settings], bool], with_it: Callable[[Settings, bool], Settings]
    ) -> QCheckBox:
        """Return the switch of one setting. It follows a change that is made elsewhere."""
        prefs = self._services.preferences
        switch = check(
            self._services.words.say(key),
            chosen(prefs.now),
            lambda on: prefs.change(with_it(prefs.now, on)),
        )
        prefs.on_change(lambda settings: switch.setChecked(chosen(settings)))
        return switch

    def _voice(self, section: Section) -> None:
        services, words = self._services, self._services.words
        section.add(self.devices)
        section.add(
            self._switch(
                "ui.settings.listen_to_caller",
                lambda now: now.devices.listen_to_caller,
                with_listening_to_caller,
            ),
            label(words.say("ui.settings.listen_to_caller_off"), "small", wrap=True),
        )
        across = Flow(services.theme.px(8))
        across.addWidget(button(words.say("ui.settings.look_again"), clicked=self.devices.look))
        across.addWidget(button(words.say("ui.settings.again"), clicked=self.first_run_requested.emit))
        section.add(held(across))
        self.baselines = BaselineSettings(services)
        self.baselines.read_aloud_requested.connect(self.first_run_requested)
        section.add(self.baselines, heading=words.say("ui.usual.title"))

    def _calls(self, section: Section) -> None:
        services, words = self._services, self._services.words
        prefs = services.preferences
        section.add(label(words.say("ui.settings.phones_hint"), "muted", wrap=True), PhoneChoices(services))
        section.add(
            self._switch("ui.settings.hear_all_day", lambda now: now.phones.hear_all_day, with_hearing_all_day),
            label(words.say("ui.settings.hear_all_day_hint"), "small", wrap=True),
        )
        seconds = ShrinkingBox()
        choices = end_after_choices(prefs.now)
        seconds.addItems([length(words, choice) for choice in choices])
        seconds.setCurrentIndex(choices.index(prefs.now.calls.end_after_silence_s))
        seconds.activated.connect(
            lambda index: prefs.change(with_calls(prefs.now, end_after_silence_s=choices[index]))
        )
        section.add(
            self._switch(
                "ui.settings.begin_by_itself",
                lambda now: now.calls.begin_by_itself,
                lambda now, on: with_calls(now, begin_by_itself=on),
            ),
            held(named_box(services, words.say("ui.settings.end_after"), seconds)),
            heading=words.say("ui.settings.calls"),
        )
        section.add(
            self._switch("ui.settings.after_card", lambda now: now.after.card, with_card),
            self._switch("ui.settings.ask_fair", lambda now: now.overlay.ask_fair, with_asking),
            heading=words.say("ui.settings.after"),
        )
        section.add(
            self._switch("ui.settings.after_breaks", lambda now: now.after.breaks, with_breaks),
            label(breaks_explained(words), "small", wrap=True),
        )

    def _start(self, section: Section) -> None:
        if self._services.login_start is not None:
            section.add(LoginSwitch(self._services, self._services.login_start))
        section.add(
            self._switch(
                "ui.settings.listen_at_start",
                lambda now: now.listen_at_start,
                lambda now, on: msgspec.structs.replace(now, listen_at_start=on),
            )
        )
