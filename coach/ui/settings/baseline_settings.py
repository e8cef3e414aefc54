"""Baselines in settings ("your usual"): the profile, and each baseline with what it was learned from, to
lock or to learn again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.foreign_text import shown
from coach.model.baseline import KeptBaseline
from coach.model.snapshot import Device
from coach.ui.kit.pieces import ask, button, check, column, empty, frame, label, rename
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.kit.wrapping import ShrinkingBox
from coach.ui.shell.page_services import PageServices
from coach.views.baseline_views import BaselineRow, QuestionView, baseline_rows, claimants, profiles
from coach.views.wording import Words

MOST_PROFILE_LETTERS = 40
"""The same limit as in the settings."""
LEAST_TEXTS = 280
"""What is said has at least this much room beside its buttons, in units; else they stand below. Ours."""


class BaselineSettings(QWidget):
    """The section of baselines. It reads the history when it is shown and after every change."""

    read_aloud_requested = Signal()

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        self._baselines: tuple[KeptBaseline, ...] = ()
        theme, words = services.theme, services.words
        self._profile = ShrinkingBox()
        self._profile.setEditable(True)
        self._profile.setAccessibleName(words.say("ui.usual.profile"))
        self._profile.setMinimumContentsLength(18)
        self._profile.setInsertPolicy(ShrinkingBox.InsertPolicy.NoInsert)
        edit = self._profile.lineEdit()
        assert edit is not None  # the box is editable
        edit.setMaxLength(MOST_PROFILE_LETTERS)
        edit.setPlaceholderText(words.say("ui.usual.no_profile"))
        edit.setAccessibleName(words.say("ui.usual.profile"))
        edit.editingFinished.connect(self._profile_named)
        self._profile.activated.connect(lambda _index: self._profile_named())
        name = label(words.say("ui.usual.profile"))
        name.setBuddy(self._profile)
        across = Flow(theme.px(8))
        across.addWidget(name)
        across.addWidget(self._profile)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(8))
        self._none = label(words.say("ui.usual.none"), "muted", wrap=True)
        foot = Flow(theme.px(8))
        foot.addWidget(button(words.say("ui.usual.read_aloud"), clicked=self.read_aloud_requested.emit))
        down = column(theme, spacing=8)
        down.addWidget(label(words.say("ui.usual.hint"), "muted", wrap=True))
        down.addWidget(held(across))
        down.addWidget(label(words.say("ui.usual.profile_hint"), "small", wrap=True))
        down.addWidget(self._none)
        down.addLayout(self._list)
        down.addWidget(held(foot))
        self.setLayout(down)
        self._fill(())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._services.fetch(self._services.history.baselines, self._fill)

    def _fill(self, baselines: tuple[KeptBaseline, ...]) -> None:
        self._baselines = baselines
        now = self._services.preferences.now.profile
        self._profile.clear()
        self._profile.addItems(profiles(baselines, now))
        self._profile.setEditText(now)
        empty(self._list)
        for one in baseline_rows(self._services.words, baselines):
            self._list.addWidget(self._card(one))
        self._none.setVisible(not baselines)

    def _card(self, view: BaselineRow) -> QWidget:
        theme, words, history = self._services.theme, self._services.words, self._services.history
        texts = column(theme, spacing=2)
        texts.addWidget(label(view.name, "strong", wrap=True))
        texts.addWidget(label(view.figures, wrap=True))
        texts.addWidget(label(view.rests_on, "small", wrap=True))
        lock = check(
            words.say("ui.usual.lock"),
            view.locked,
            lambda on: self._change(lambda: history.lock_baseline(view.microphone, view.profile, on)),
        )
        lock.setAccessibleName(words.say("ui.usual.lock_name", name=view.name))
        reset = button(words.say("ui.usual.reset"), clicked=lambda: self._ask_to_reset(view))
        reset.setAccessibleName(words.say("ui.usual.reset_name", name=view.name))
        across = Beside(theme.px(12), least_px=theme.px(LEAST_TEXTS))
        across.addWidget(held(texts))
        across.addWidget(lock)
        across.addWidget(reset)
        across.setContentsMargins(*(theme.px(edge) for edge in (16, 12, 16, 12)))
        if view.claim:
            texts.addWidget(label(view.claim, "attention", wrap=True))
            texts.addWidget(self._claim(view))
        card = frame("card")
        card.setLayout(across)
        return card

    def _claim(self, one: BaselineRow) -> QWidget:
        """Whose it is: the microphones that are there and have none of this profile."""
        words, history = self._services.words, self._services.history
        choice = ShrinkingBox()
        choice.setAccessibleName(words.say("ui.usual.whose_name", name=one.name))
        choice.addItem(words.say("ui.usual.whose_choose"))

        def found(microphones: Sequence[Device]) -> None:
            for device in claimants(self._baselines, one.profile, microphones):
                choice.addItem(shown(device.label), device)

        def chosen(index: int) -> None:
            device = choice.itemData(index)
            if isinstance(device, Device):
                key = device.device_id.key
                self._change(lambda: history.assign_baseline(one.microphone, one.profile, key, device.label))

        choice.activated.connect(chosen)
        self._services.fetch(self._services.devices.microphones, found)
        return choice

    def _profile_named(self) -> None:
        prefs = self._services.preferences
        named = self._profile.currentText().strip()
        prefs.change(msgspec.structs.replace(prefs.now, profile=named))

    def _ask_to_reset(self, one: BaselineRow) -> None:
        words, history = self._services.words, self._services.history
        ask(
            self,
            words.say("ui.usual.reset_title"),
            words.say("ui.usual.reset_text", name=one.name),
            yes=words.say("ui.usual.reset_yes"),
            no=words.say("ui.usual.reset_no"),
            then=lambda: self._change(lambda: history.reset_baseline(one.microphone, one.profile)),
        )

    def _change(self, change: Callable[[], None]) -> None:
        history = self._services.history

        def changed() -> tuple[KeptBaseline, ...]:
            change()
            return history.baselines()

        self._services.keep(changed, self._fill)


class QuestionLine(QWidget):
    """The line that asks a question about a baseline. Hidden while there is none."""

    answered = Signal(str, str, bool)
    """Emitted with the microphone, the profile, and whether to learn again."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._view: QuestionView | None = None
        self._text = label("", wrap=True)
        self._anew = button(words.say("ui.usual.anew"), clicked=lambda: self._answer(anew=True))
        self._as_before = button(words.say("ui.usual.as_before_gain"), clicked=lambda: self._answer(anew=False))
        across = Beside(theme.px(12), least_px=theme.px(LEAST_TEXTS))
        across.setContentsMargins(*(theme.px(edge) for edge in (16, 12, 16, 12)))
        across.addWidget(self._text)
        across.addWidget(self._anew)
        across.addWidget(self._as_before)
        bar = frame("notice")
        bar.setLayout(across)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(bar)
        self.hide()

    def show_view(self, view: QuestionView | None) -> None:
        """Ask this question; None hides the line."""
        self._view = view
        if view is not None:
            self._text.setText(view.text)
            self.setAccessibleName(view.text)
            rename(self._anew, view.anew)
            rename(self._as_before, view.as_before)
        self.setVisible(view is not None)

    def _answer(self, *, anew: bool) -> None:
        if self._view is not None:
            self.answered.emit(self._view.microphone, self._view.profile, anew)
