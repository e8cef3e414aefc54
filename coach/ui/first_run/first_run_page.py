"""The first run: choose devices, read a text aloud, done. Each step can be skipped, or all at once."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QWidget

from coach.model.snapshot import Listening, Snapshot
from coach.settings.schema import OverlaySettings
from coach.ui.kit.pieces import (
    PLAIN_PADDING,
    Page,
    button,
    column,
    frame,
    label,
    line_label,
    page,
    rename,
    row,
    say_in,
    set_kind,
)
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.settings.device_choice import DeviceChoices
from coach.ui.shell.errands import Failure
from coach.ui.shell.main_window import MainWindow
from coach.ui.shell.page_services import PageServices
from coach.views.first_run_view import (
    READING_SPEECH_S,
    STEPS,
    ListenBackStage,
    Step,
    listen_back_stage,
    reading_view,
    step_view,
)

LISTEN_BACK_S = 3.0
WIDTH = 720
"""The greatest width of a text to read aloud, in units."""
LEAST_SAID = 160
"""The least room beside a button for what it does, in units; else it stands below. Ours."""


class FirstRunPage(QWidget):
    """The page of the first run. It fills the window until it is done or skipped."""

    ended = Signal()
    sample_requested = Signal()

    def __init__(self, services: PageServices, snapshot: Snapshot) -> None:
        super().__init__()
        self._services = services
        self._step = STEPS[0]
        self._reading = False
        self._learned = False
        self._listen_back_since_s: float | None = None
        theme, words = services.theme, services.words
        self._count = label("", "small")
        self._title = label("", "title", wrap=True)
        self._text = label("", wrap=True)
        self._back = button(words.say("ui.first.back"), clicked=lambda: self._go(-1))
        self._next = button("", "primary", clicked=self.forward)
        self._skip = button(words.say("ui.first.skip_all"), "plain", clicked=self._end)
        self.devices = DeviceChoices(services, snapshot)
        self._stack = QStackedWidget()
        for step_page in (self._devices_step(), self._reading_step(), self._done_step()):
            self._stack.addWidget(step_page)
        content = column(theme, spacing=8)
        for shown in (self._count, self._title, self._text):
            content.addWidget(shown)
        content.addSpacing(theme.px(12))
        content.addWidget(self._stack)
        content.addStretch(1)
        foot = Beside(theme.px(8), least_px=0, grows=1)
        for part in (self._skip, QWidget(), self._back, self._next):
            foot.addWidget(part)
        across = row(theme, spacing=0)
        across.addSpacing(-theme.px(PLAIN_PADDING))  # its words line up with what is above, as in plain_first
        across.addLayout(foot)
        self._keep_still(foot)
        # The foot stays at the bottom of the window: a button must not move from under a click.
        below = column(theme, spacing=12)
        below.addWidget(frame("rule"))
        below.addLayout(across)
        down = column(theme)
        down.addWidget(page(theme, content), 1)
        down.addWidget(Page(theme, below, head=True))
        down.addSpacing(theme.px(16))
        inner = QWidget()
        inner.setLayout(down)
        inner.setMaximumWidth(theme.px(WIDTH))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, theme.px(24), 0, 0)
        whole.addStretch(1)
        whole.addWidget(inner, 1000)
        whole.addStretch(1)
        self._enter(self._step)

    @property
    def step(self) -> Step:
        return self._step

    @property
    def next_button(self) -> QPushButton:
        return self._next

    def first_focus(self) -> QWidget:
        """The control that gets the keyboard first, so that Return goes on."""
        return self._prominent()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show levels and progress."""
        self.devices.show_snapshot(snapshot)
        closed = {Listening.OFF: "levels_off", Listening.WAITING: "levels_waiting"}
        key = closed.get(snapshot.listening) if self._step is Step.DEVICES else None
        say_in(self._levels, "" if key is None else self._services.words.say(f"ui.settings.{key}"))
        self.poll()

    def poll(self) -> None:
        """Update the progress of the reading and of the listen-back."""
        if self._listen_back_since_s is not None:
            since_s = self._services.clock_s() - self._listen_back_since_s
            self._say_listen_back(listen_back_stage(since_s, LISTEN_BACK_S, False))
        if self._reading and self._services.learner is not None:
            self._show_reading(self._services.learner.progress())

    def _keep_still(self, foot: Beside) -> None:
        """Keep the place of each button of the foot, whatever the others say or whether they are there."""
        names = {
            step_view(self._services.words, step, learned).next for step in STEPS for learned in (False, True)
        }
        for name in names:
            rename(self._next, name)
            self._next.setMinimumWidth(max(self._next.minimumWidth(), self._next.sizeHint().width()))
        for choice in (self._skip, self._back):
            policy = choice.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            choice.setSizePolicy(policy)
        foot.invalidate()

    def _devices_step(self) -> QWidget:
        theme, words = self._services.theme, self._services.words
        content = column(theme, spacing=12)
        content.addWidget(self.devices)
        self._listen_back = button(words.say("ui.first.listen_back"), clicked=self._start_listen_back)
        self._listen_back_text = label("", "muted", wrap=True)
        across = Beside(theme.px(12), least_px=theme.px(LEAST_SAID), grows=1)
        across.addWidget(self._listen_back)
        across.addWidget(self._listen_back_text)
        content.addWidget(held(across))
        self._listen_back.setVisible(self._services.listen_back is not None)
        content.addWidget(label(words.say("ui.first.consent"), "muted", wrap=True))
        self._levels = label("", "small", wrap=True)
        content.addWidget(self._levels)  # it comes and goes, so below what can be clicked
        content.addStretch(1)
        page = QWidget()
        page.setLayout(content)
        return page

    def _reading_step(self) -> QWidget:
        theme, words = self._services.theme, self._services.words
        content = column(theme, spacing=12)
        inside = column(theme, margins=(20, 16, 20, 16))
        inside.addWidget(label(words.say("ui.first.read_passage"), "passage", wrap=True))
        card = frame("card")
        card.setLayout(inside)
        content.addWidget(card)
        self._progress = QProgressBar()
        self._progress.setRange(0, 100)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(words.say("ui.first.read_progress_name"))
        self._progress_text = line_label("", "muted")
        self._read = button("", clicked=self._read_pressed)
        across = Beside(theme.px(12), least_px=theme.px(LEAST_SAID), grows=1)
        across.addWidget(self._read)
        across.addWidget(self._progress)
        across.addWidget(self._progress_text)
        content.addWidget(held(across))
        content.addStretch(1)
        page = QWidget()
        page.setLayout(content)
        self._show_reading(None)
        return page

    def _done_step(self) -> QWidget:
        theme, words = self._services.theme, self._services.words
        content = column(theme, spacing=12)
        across = Flow(theme.px(8))
        across.addWidget(button(words.say("ui.first.done_sample"), clicked=self._end_with_sample))
        content.addWidget(held(across))
        content.addStretch(1)
        page = QWidget()
        page.setLayout(content)
        return page

    def _enter(self, step: Step) -> None:
        self._leave_reading()
        self._step = step
        view = step_view(self._services.words, step, self._learned)
        self._count.setText(view.count)
        self._title.setText(view.title)
        self._text.setText(view.text)
        self._stack.setCurrentIndex(STEPS.index(step))
        self._back.setVisible(view.goes_back)
        rename(self._next, view.next)
        self._skip.setVisible(view.skips_all)
        if step is Step.DEVICES:
            self._services.attempt(self._services.session.start_listening)
            self.devices.look()
        self._show_prominent()
        self._prominent().setFocus()

    def _prominent(self) -> QPushButton:
        """Return the prominent button: reading comes before going on without a baseline."""
        reads = self._step is Step.READ and not self._learned and self._services.learner is not None
        return self._read if reads else self._next

    def _show_prominent(self) -> None:
        for choice in (self._read, self._next):
            set_kind(choice, "primary" if choice is self._prominent() else "")

    def _go(self, by: int) -> None:
        self._enter(STEPS[STEPS.index(self._step) + by])

    def forward(self) -> None:
        """Go to the next step, or close the page after the last one."""
        if self._step is STEPS[-1]:
            self._end()
        else:
            self._go(1)

    def _start_listen_back(self) -> None:
        listen_back = self._services.listen_back
        if listen_back is None or self._listen_back_since_s is not None:
            return
        self._listen_back_since_s = self._services.clock_s()
        self._hand_over(self._listen_back, self._next)
        self._listen_back.setEnabled(False)
        self._say_listen_back(ListenBackStage.RECORDING)
        self._services.slow_errands.run(
            lambda: listen_back.record_then_play(LISTEN_BACK_S),
            lambda _none: self._listen_back_over(ListenBackStage.DONE),
            self._listen_back_failed,
        )

    def _listen_back_over(self, stage: ListenBackStage | None) -> None:
        self._listen_back_since_s = None
        self._listen_back.setEnabled(True)
        self._say_listen_back(stage)

    def _listen_back_failed(self, failure: Failure) -> None:
        self._listen_back_over(None)
        self._services.failed(failure)

    def _say_listen_back(self, stage: ListenBackStage | None) -> None:
        words = self._services.words
        self._listen_back_text.setText(words.say(f"ui.first.listen_back_{stage.value}") if stage else "")

    def _read_pressed(self) -> None:
        learner = self._services.learner
        if learner is None:
            return
        if self._reading:
            self._keep_reading()
        else:
            self._reading = True
            self._show_reading(0.0)
            self._services.slow_errands.run(learner.start, lambda _none: None, self._reading_failed)

    def _show_reading(self, speech_s: float | None) -> None:
        view = reading_view(self._services.words, speech_s)
        self._progress.setValue(round(100 * view.part))
        self._progress_text.setText(view.text)
        rename(self._read, view.button)
        self._read.setEnabled(self._services.learner is not None)
        if view.enough and self._reading:
            self._keep_reading()

    def _keep_reading(self) -> None:
        """Stop the reading and keep what was learned."""
        if self._services.learner is not None:
            self._reading = False
            self._hand_over(self._read, self._next)
            self._read.setEnabled(False)
            finish = self._services.learner.finish
            self._services.slow_errands.run(
                finish, lambda _none: self._reading_kept(), self._reading_failed, keeps=True
            )

    def _reading_kept(self) -> None:
        self._learned = True
        self._show_reading(READING_SPEECH_S)
        rename(self._next, step_view(self._services.words, self._step, self._learned).next)
        self._show_prominent()

    def _reading_failed(self, failure: Failure) -> None:
        self._reading = False
        self._show_reading(None)
        self._hand_over(self._next, self._read)
        self._services.failed(failure)

    def _hand_over(self, one: QWidget, other: QWidget) -> None:
        """Move the keyboard from one control to another, if the first one has it.

        Otherwise Qt would move it from a button that is disabled to whatever comes next.
        """
        if self.focusWidget() is one:
            other.setFocus()

    def _leave_reading(self) -> None:
        """Forget a reading that is left before its end."""
        if self._reading and self._services.learner is not None:
            self._reading = False
            self._show_reading(None)
            cancel = self._services.learner.cancel
            self._services.slow_errands.run(cancel, lambda _none: None, self._services.failed)

    def stop(self) -> None:
        """Wait, when the application ends, until nothing listens any more."""
        if self._reading and self._services.learner is not None:
            self._reading = False
            self._services.learner.cancel()

    def _end(self) -> None:
        self._leave_reading()
        prefs = self._services.preferences
        prefs.change(msgspec.structs.replace(prefs.now, first_run_done=True))
        self.ended.emit()

    def _end_with_sample(self) -> None:
        self._end()
        self.sample_requested.emit()


class FirstSteps:
    """The page of the first run; None most of the time."""

    def __init__(
        self,
        services: PageServices,
        window: MainWindow,
        newest: Callable[[], Snapshot],
        replay_sample: Callable[[], None],
        covering: Callable[[], None],
    ) -> None:
        """`covering` is called when the page came or went."""
        self._covering = covering
        self._services, self._window, self._newest = services, window, newest
        self._replay_sample = replay_sample
        self.page: FirstRunPage | None = None

    def begin(self) -> None:
        """Show the first run, unless it is on show already. Until it ends no call begins, nothing is kept."""
        if self.page is not None:
            return
        self._services.hold_calls("first steps", True)
        self.page = FirstRunPage(self._services, self._newest())
        self.page.ended.connect(self._end)
        self.page.sample_requested.connect(self._replay_sample)
        self._window.put_over(self.page)
        self.page.first_focus().setFocus()
        self._covering()

    def overlay(self) -> OverlaySettings:
        """The overlay's settings. While the first steps are on show it is not."""
        chosen = self._services.preferences.now.overlay
        return chosen if self.page is None else msgspec.structs.replace(chosen, shown=False)

    def poll(self) -> None:
        """Update the progress of a step."""
        if self.page is not None:
            self.page.poll()

    def stop(self) -> None:
        """Stop what runs, when the application ends."""
        if self.page is not None:
            self.page.stop()

    def _end(self) -> None:
        if self.page is not None:
            page, self.page = self.page, None
            self._window.take_away(page)
            self._services.hold_calls("first steps", False)
            self._covering()
