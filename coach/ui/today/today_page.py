"""Today: the state, its one prominent button, what is heard, today's calls, and the sample call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.model.baseline import KeptBaseline
from coach.model.call import CallHeader
from coach.model.snapshot import Snapshot
from coach.ui.after_call.promises import PromiseList
from coach.ui.calls.call_list import CallList
from coach.ui.kit.channel_meter import ChannelRow
from coach.ui.kit.pieces import button, column, frame, label, line_label, page, rename, say_in
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.settings.baseline_settings import QuestionLine
from coach.ui.shell.page_services import PageServices
from coach.ui.today.aim_card import AimCard
from coach.views.baseline_views import question_of
from coach.views.call_rows import NO_TAGS, call_rows, todays
from coach.views.today_view import TodayAction, TodayView, today_view

LEAST_TEXTS = 240
"""The state has at least this much room beside its buttons, in units; else they stand below. Ours."""


class TodayPage(QWidget):
    """The first page. Its signals say what the person asked for."""

    call_opened = Signal(int)
    button_pressed = Signal(str)
    """Emitted with a value of `TodayAction`."""
    sample_requested = Signal()
    recording_requested = Signal(bool)
    """Emitted to replay a recording; True fills the screen with it."""
    large_requested = Signal()
    live_requested = Signal()
    """Emitted to show the own voice to a room."""
    two_requested = Signal()
    """Emitted to show two people, each with a microphone."""
    mark_requested = Signal()
    own_sound_requested = Signal(bool)
    break_requested = Signal()
    """Emitted to start the two-minute break, or to stop it."""

    def __init__(self, services: PageServices, snapshot: Snapshot) -> None:
        super().__init__()
        self._services = services
        theme, words = services.theme, services.words
        self._snapshot = snapshot
        self._calls: tuple[list[CallHeader], list[CallHeader]] = ([], [])
        self._tags = NO_TAGS
        self._view = today_view(words, snapshot, services.preferences.now)
        content = column(theme, spacing=12)
        self.question = QuestionLine(theme, words)
        self.question.answered.connect(self._answer)
        content.addWidget(self.question)
        content.addWidget(self._state_card())
        self.aim = AimCard(services, snapshot)
        content.addWidget(self.aim)
        self.promises = PromiseList(theme, words)
        self.promises.opened.connect(self.call_opened)
        content.addWidget(self.promises)
        content.addSpacing(theme.px(12))
        content.addWidget(label(words.say("ui.today.calls_title"), "section", wrap=True))
        self._empty = label(words.say("ui.today.empty"), "muted", wrap=True)
        self._list = self._call_list(words.say("ui.today.calls_title"))
        content.addWidget(self._empty)
        content.addWidget(self._list)
        self._apart_title = label(words.say("ui.today.replays_title"), "section", wrap=True)
        self._apart = self._call_list(words.say("ui.today.replays_title"))
        content.addWidget(self._apart_title)
        content.addWidget(self._apart)
        self._apart_title.hide()
        content.addSpacing(theme.px(12))
        self._add_replay(content)
        content.addSpacing(theme.px(12))
        self._add_break(content)
        content.addStretch(1)
        content.addWidget(label(words.say("ui.today.shortcut_hint"), "small", wrap=True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)
        self._show(self._view)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the newest state."""
        self._snapshot = snapshot
        self.aim.show_snapshot(snapshot)
        self.refresh()

    def refresh(self) -> None:
        """Show the state again after the settings changed."""
        view = today_view(self._services.words, self._snapshot, self._services.preferences.now)
        before, self._view = self._view, view
        if replace(view, channels=before.channels) != before:
            self._show(view)
        elif view.channels != before.channels:
            self._show_channels(view)

    def show_calls(self, calls: Sequence[CallHeader]) -> None:
        """Show the calls that began today, and apart from them the replays and samples."""
        self._calls = real, apart = todays(calls, self._services.now().date())
        self._show_rows()
        self._list.setVisible(bool(real))
        self._empty.setVisible(not real)
        self._apart.setVisible(bool(apart))
        self._apart_title.setVisible(bool(apart))
        history, numbers = self._services.history, [one.call_id for one in (*real, *apart)]
        self._services.fetch(lambda: history.tags_of(numbers), self._show_tags)
        self._services.fetch(self._services.history.baselines, self._ask)
        self.aim.refresh()

    def _show_rows(self) -> None:
        words, today = self._services.words, self._services.now().date()
        for shown, calls in zip((self._list, self._apart), self._calls, strict=True):
            shown.show_rows(call_rows(words, calls, today, self._tags))

    def _show_tags(self, tags: Mapping[int, Sequence[str]]) -> None:
        if tags != self._tags:
            self._tags = tags
            self._show_rows()

    def _ask(self, baselines: tuple[KeptBaseline, ...]) -> None:
        self.question.show_view(question_of(self._services.words, baselines))

    def _answer(self, microphone: str, profile: str, anew: bool) -> None:
        history = self._services.history

        def answered() -> tuple[KeptBaseline, ...]:
            history.answer_baseline(microphone, profile, anew)
            return history.baselines()

        self._services.keep(answered, self._ask)

    def first_focus(self) -> QWidget:
        return self._button

    def _state_card(self) -> QWidget:
        theme, words, view = self._services.theme, self._services.words, self._view
        self._headline = line_label("", "headline")
        self._clock = label("", "headline")
        self._hint = label("", "muted", wrap=True)
        self._button = button(
            view.button, "primary", clicked=lambda: self.button_pressed.emit(self._view.action.value)
        )
        self._large = button(words.say("ui.today.show_large"), clicked=self.large_requested.emit)
        self._mark = button(words.say("ui.steps.mark"), clicked=self.mark_requested.emit)
        self._marked = label("", "muted", wrap=True)
        self._learning = label("", "muted", wrap=True)
        self._problem = label("", "attention", wrap=True)
        self._channels = tuple(
            ChannelRow(theme, words, channel, token)
            for channel, token in zip(view.channels, ("agent", "caller"), strict=True)
        )
        texts = column(theme, spacing=4)
        heading = Flow(theme.px(12))
        heading.addWidget(self._headline)
        heading.addWidget(self._clock)
        texts.addWidget(held(heading))
        texts.addWidget(self._hint)
        texts.addWidget(self._marked)
        top = Beside(theme.px(8), least_px=theme.px(LEAST_TEXTS))
        top.addWidget(held(texts))
        top.addWidget(self._large)
        top.addWidget(self._mark)
        top.addWidget(self._button)
        inside = column(theme, spacing=12, margins=(20, 16, 20, 16))
        inside.addWidget(held(top))
        inside.addWidget(self._problem)
        inside.addWidget(frame("rule"))
        for channel in self._channels:
            inside.addWidget(channel)
        inside.addWidget(self._learning)
        self._sound_kept = label("", "muted", wrap=True)
        self._sound = button(
            words.say("ui.sound.keep_sound"),
            "link",
            clicked=lambda: self.own_sound_requested.emit(not self._view.keeps_sound),
        )
        kept = Flow(theme.px(12))
        kept.addWidget(self._sound_kept)
        kept.addWidget(self._sound)
        inside.addWidget(held(kept))
        card = frame("card")
        card.setLayout(inside)
        return card

    def _call_list(self, name: str) -> CallList:
        made = CallList(self._services.theme, name, self._services.words.say("ui.history.loading"), fits=True)
        made.opened.connect(self.call_opened)
        made.hide()
        return made

    def _add_replay(self, content: QVBoxLayout) -> None:
        theme, words = self._services.theme, self._services.words
        content.addWidget(label(words.say("ui.today.replay_title"), "section", wrap=True))
        content.addWidget(label(words.say("ui.today.replay_hint"), "muted", wrap=True))
        across = Flow(theme.px(8))
        sample = button(words.say("ui.today.replay_sample"), clicked=self.sample_requested.emit)
        recording = button(
            words.say("ui.today.replay_file"), clicked=lambda: self.recording_requested.emit(False)
        )
        large = button(
            words.say("ui.today.replay_file_large"), clicked=lambda: self.recording_requested.emit(True)
        )
        live = button(words.say("ui.today.live_large"), clicked=self.live_requested.emit)
        two = button(words.say("ui.today.two_large"), clicked=self.two_requested.emit)
        for choice in (sample, recording, large, live, two):
            across.addWidget(choice)
        content.addLayout(across)

    def _add_break(self, content: QVBoxLayout) -> None:
        theme, words = self._services.theme, self._services.words
        content.addWidget(label(words.say("ui.break.name"), "section", wrap=True))
        content.addWidget(label(words.say("ui.break.hint"), "muted", wrap=True))
        across = Flow(theme.px(8))
        self._break = button(words.say("ui.break.start_here"), clicked=self.break_requested.emit)
        across.addWidget(self._break)
        content.addLayout(across)

    def show_break(self, running: bool) -> None:
        """Show whether a break is under way."""
        rename(
            self._break, self._services.words.say("ui.break.stop_here" if running else "ui.break.start_here")
        )

    def _show(self, view: TodayView) -> None:
        self._headline.setText(view.headline)
        say_in(self._clock, view.clock)
        self._hint.setText(view.hint)
        say_in(self._learning, view.learning)
        say_in(self._problem, view.problem)
        rename(self._button, view.button)
        if view.mark:
            rename(self._mark, view.mark)
        self._mark.setVisible(bool(view.mark))
        say_in(self._marked, view.marked)
        say_in(self._sound_kept, view.sound_kept)
        if view.sound:
            rename(self._sound, view.sound)
        self._sound.setVisible(bool(view.sound) and self._services.own_sounds is not None)
        self._large.setVisible(view.replaying)
        self._show_channels(view)

    def _show_channels(self, view: TodayView) -> None:
        for shown, channel in zip(self._channels, view.channels, strict=True):
            shown.show_view(channel)

    @property
    def action(self) -> TodayAction:
        """The action of the prominent button."""
        return self._view.action
