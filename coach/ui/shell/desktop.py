"""The desktop: builds the overlay, main window, tray and timer, and stops them in reverse order.

The window pulls: a timer asks the session for its newest snapshot and passes it to whatever is visible. Only
`ask` may be called from another thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from coach.model.advice import CallPhase
from coach.model.cues import CueKind
from coach.model.snapshot import Problem, Snapshot, same_but_levels
from coach.places import assets_dir
from coach.settings.login_start import LoginStart
from coach.settings.schema import Settings
from coach.ui.after_call.after_call_flow import AfterTheCall
from coach.ui.calls.call_reader import CallReader
from coach.ui.first_run.first_run_page import FirstSteps
from coach.ui.kit.desktop_facts import wants_less_motion
from coach.ui.kit.theme import Theme
from coach.ui.overlay.incident_steps import Incidents
from coach.ui.overlay.overlay import Overlay
from coach.ui.overlay.overlay_use import OverlayUse
from coach.ui.settings.preferences import Preferences
from coach.ui.shell.application import AskedFromOutside, DesktopRequest
from coach.ui.shell.daily_look import DailyLook
from coach.ui.shell.leaving import Leaving
from coach.ui.shell.main_window import MainWindow
from coach.ui.shell.orders import Orders
from coach.ui.shell.page_kinds import ListsCalls, Watches
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.pages import Pages, PagesAhead
from coach.ui.shell.services import (
    Devices,
    History,
    Imports,
    ListensBack,
    OwnSounds,
    ReadsBaseline,
    RunsPractice,
    Session,
    TakesKeys,
    Team,
    TipReader,
)
from coach.ui.shell.shortcuts import KeyOrders
from coach.ui.shell.tray import Tray
from coach.ui.shell.way_back import Place
from coach.ui.shell.window_memory import WindowMemory
from coach.ui.stage.replays import Replays
from coach.ui.team.team_place import TeamPlace
from coach.ui.tips.tip_finder import TipFinder
from coach.ui.tips.tip_shelf import TipShelf
from coach.ui.today.today_page import TodayPage
from coach.views.keys_view import menu_keys
from coach.views.overlay_view import OverlayPresenter
from coach.views.phone_view import with_learned
from coach.views.tip_views import phase_of
from coach.views.wording import Words, problem_sentence

TICK_MS = 55
"""How often to ask the mailbox: 18 times a second."""


class Desktop:
    """Everything people see. Build it, `show` it, run the application, then `shut_down`."""

    def __init__(  # the composition root names all of them
        self,
        app: QApplication,
        session: Session,
        history: History,
        devices: Devices,
        settings: Settings,
        save_settings: Callable[[Settings], Path | None],
        words: Words,
        tips: TipReader,
        *,
        listen_back: ListensBack | None = None,
        learner: ReadsBaseline | None = None,
        login_start: LoginStart | None = None,
        sample_call: Path | None = None,
        data_folder: Path | None = None,
        practice_folder: Path | None = None,
        keys: TakesKeys | None = None,
        imports: Imports | None = None,
        own_sounds: OwnSounds | None = None,
        practice: RunsPractice | None = None,
        team: Team | None = None,
        now: Callable[[], datetime] = datetime.now,
        clock_s: Callable[[], float] = time.monotonic,
        dark: bool | None = None,
    ) -> None:
        """What may be None is left out, with what needs it. `dark` stands in for the system's choice; None asks
        the system."""
        self._app, self._session = app, session
        self._asked = AskedFromOutside()
        self._theme = Theme(app, assets_dir() / "icons", dark=dark)
        self._theme.choose(settings.look)
        preferences = Preferences(
            settings,
            save_settings,
            session.apply,
            self.report_problem,
            lambda save, done: self.services.keep(save, done),  # noqa: PLW0108  # services come after
        )
        self.keys = KeyOrders(words, keys)
        self.services = PageServices(
            theme=self._theme, words=words, session=session, history=history, devices=devices,
            preferences=preferences, report=self._report, say_done=partial(self._report, done=True),
            sample_call=sample_call, data_folder=data_folder, practice_folder=practice_folder,
            listen_back=listen_back, learner=learner, now=now, clock_s=clock_s, login_start=login_start,
            imports=imports, own_sounds=own_sounds, practice=practice, team=team, keys=self.keys,
        )  # fmt: skip
        self._seen = session.snapshot()
        self._presenter = OverlayPresenter(words)
        view = self._presenter.view(self._seen)
        self.overlay = Overlay(self._theme, words, view, settings.overlay)
        self.tips = TipShelf(self.services, tips)
        self.tip_finder = TipFinder(self.services, self.tips, self.overlay, self._call_moment)
        self.incidents = Incidents(self.services, self.tips, self.tip_finder, lambda: self._seen)
        self.window = MainWindow(self.services)
        self._window_memory = WindowMemory(self.services, self.window)
        self.leaving = Leaving(self.services, self.window, self._quit)
        self.tray = Tray(self._theme, words) if Tray.available() else None
        self.calls = CallReader(self.services, self.window)
        self._ahead = PagesAhead(self.window, clock_s)
        self._daily_look = DailyLook(self.services, self.calls.refresh)
        self.orders = Orders(
            self.services,
            self.calls,
            lambda: self._seen,
            lambda: self.overlay.view,
            raise_window=self.raise_window,
            tick=self.tick,
        )
        self.replays = Replays(self.services, self.window)
        self.first_steps = FirstSteps(
            self.services,
            self.window,
            lambda: self._seen,
            self.replays.replay_sample,
            lambda: self._overlay_use.bring(),  # noqa: PLW0108  # comes after
        )
        self._overlay_use = OverlayUse(preferences, self.overlay, self.first_steps.overlay)
        pages = Pages(
            self.services,
            self.window,
            lambda: self._seen,
            self.orders.press,
            self.orders.keep_own_sound,
            self.calls,
            self.replays,
            self.first_steps,
        )
        self.after = AfterTheCall(
            self.services,
            self.calls,
            self.tip_finder.place,
            free=self._is_free,
            watched=self._is_watched,
            raise_window=self.raise_window,
            remind=self._remind,
        )
        self.team = TeamPlace(self.services, self.window, self.tips)
        self.window.make_pages_by(pages.makers(self.tips, self.incidents, self.after, self.team.watch))
        self.overlay.menu_keys = lambda: menu_keys(self.keys.report())
        self._on_request: dict[DesktopRequest, Callable[[], None]] = {
            DesktopRequest.QUIT: self._quit,
            DesktopRequest.WINDOW: self.raise_window,
            DesktopRequest.TIPS: self.tip_finder.open,
            DesktopRequest.MARK: self.incidents.mark,
            DesktopRequest.REREAD: self.calls.refresh,
        }
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._connect()
        self.window.go(Place.TODAY)
        preferences.on_change(self._settings_changed)

    def show(self) -> None:
        """Show the window, overlay and tray, and start the timer."""
        self._update(self._seen)
        self._window_memory.restore()
        self.window.show()
        if not self.services.preferences.now.first_run_done:
            self.first_steps.begin()
        self._overlay_use.bring()
        self.keys.use(self.services.preferences.now)
        self.calls.refresh()
        self.calls.warm_up()
        self.tips.begin(self._say_team_file)
        self.services.fetch(wants_less_motion, self._theme.keep_still)
        self._timer.start()

    def report_problem(self, problem: Problem) -> None:
        """Report a problem of the environment in the window."""
        self._report(problem_sentence(self.services.words, problem))

    def report_problems(self, problems: Sequence[Problem]) -> None:
        """Report several problems at once, if there are any."""
        for problem in problems:
            self.report_problem(problem)

    def stop_asking(self) -> None:
        """Stop the timer. `tick` still works."""
        self._timer.stop()

    def raise_window(self) -> None:
        """Bring the main window to the front."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def ask(self, request: DesktopRequest) -> None:
        """Request this to be done soon. May be called from any thread."""
        self._asked.ask(request)

    def shut_down(self) -> None:
        """Stop everything in reverse order, except the session: its owner stops it."""
        self._timer.stop()
        self.leaving.close()
        self._daily_look.stop()
        self.window.keep_typed()
        self._window_memory.remember()
        self.window.hide()  # pages end what they play while errands are still carried out
        self.services.stop_waiting()
        self.first_steps.stop()
        if self.services.practice is not None:
            self.services.practice.stop()
        self.calls.deletions.close()
        self.services.errands.stop()
        self.replays.close_stage()
        self.incidents.close()
        self.after.close()
        self.tip_finder.shut_down()
        self._theme.stop()
        if self.tray is not None:
            self.tray.hide()
            Shiboken.delete(self.tray.menu)
        # Deleted explicitly: at the end of the interpreter they would outlive the application, which can crash.
        for built in (self._timer, self.tray, self.window, self.overlay):
            if built is not None:
                Shiboken.delete(built)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def tick(self) -> None:
        """Ask the mailbox once, and deliver the results of errands."""
        self._asked.carry_out(self._on_request)
        self.keys.tick()
        self.services.deliver()
        self.first_steps.poll()
        self.after.tick()
        self.calls.deletions.tick()
        self.team.tick()
        snapshot = self._session.snapshot()
        self._daily_look.see(snapshot)
        self._ahead.see(snapshot)
        self.leaving.tick(snapshot, self.services.clock_s())
        if snapshot == self._seen and self.overlay.view.cue is None:
            return
        before, self._seen = self._seen, snapshot
        if self.overlay.view.cue is None and same_but_levels(before, snapshot):
            self._show_pages(snapshot)
            return
        if snapshot.programs != before.programs:
            preferences = self.services.preferences
            preferences.change(with_learned(preferences.now, snapshot))
        self.after.see(before, snapshot)
        self._update(snapshot)
        on_today = self.window.place is Place.TODAY and not self.window.covered
        if snapshot.problem is not None and not on_today:
            said = before.problem
            if said is None or said.key != snapshot.problem.key:  # not again with every second that it takes
                self.report_problem(snapshot.problem)
        if snapshot.call is None and before.call is not None:
            self.incidents.call_ended()
        if snapshot.ended_calls != before.ended_calls:
            self.calls.refresh()

    def _update(self, snapshot: Snapshot) -> None:
        view = self._presenter.view(snapshot, pointed_at=self.overlay.pointed_at)
        self.overlay.show_view(view)
        self.window.show_listening(view.listening, view.hearing, paused=view.paused)
        self._show_pages(snapshot)
        if self.tray is not None:
            shown = self.services.preferences.now.overlay.shown
            self.tray.show_state(view, self.orders.prominent, overlay_shown=shown)

    def _show_pages(self, snapshot: Snapshot) -> None:
        """Update the pages that are visible. A page that opens later is updated then."""
        for page in (*self.window.built_pages, self.first_steps.page):
            if page is not None and page.isVisible() and isinstance(page, Watches):
                page.show_snapshot(snapshot)

    def _connect(self) -> None:
        overlay, window, tray = self.overlay, self.window, self.tray
        for beside in (self.tip_finder, self.incidents, self.after):
            overlay.moved.connect(lambda _x, _y, beside=beside: beside.follow())
        overlay.stop_or_start_requested.connect(self.orders.toggle_listening)
        overlay.tips_requested.connect(self.tip_finder.open)
        overlay.mark_requested.connect(self.incidents.mark)
        overlay.pause_requested.connect(self.orders.pause_cues)
        overlay.own_sound_requested.connect(self.orders.keep_own_sound)
        overlay.review_requested.connect(self._open_review)
        overlay.answers.answered.connect(self.orders.answer)
        overlay.answers.open_requested.connect(self.orders.open_cue)
        overlay.quit_requested.connect(self.leaving.begin)
        window.foot_pressed.connect(self.orders.toggle_listening)
        window.closing.connect(self._window_closed)
        window.place_changed.connect(self._page_opened)
        window.brought_to_front.connect(self.calls.refresh)
        self.keys.obey(self.orders.by_key(self.tip_finder.open, self.incidents.mark))
        self.keys.bind(window)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), window).activated.connect(self.leaving.begin)
        self.tip_finder.on_open(self.keys.bind)
        if tray is not None:
            tray.open_requested.connect(self.raise_window)
            tray.call_requested.connect(self.orders.toggle_call)
            tray.listen_requested.connect(self.orders.toggle_listening)
            tray.overlay_requested.connect(self._overlay_use.show)
            tray.quit_requested.connect(self.leaving.begin)

    def _page_opened(self, place: str) -> None:
        """Update the page that has just opened, and read what another program changed in the history
        meanwhile."""
        self._update(self._seen)
        if self.window.isVisible() and isinstance(self.window.built_page(Place(place)), ListsCalls):
            self.calls.refresh()

    def _settings_changed(self, settings: Settings) -> None:
        self._theme.choose(settings.look)
        self._overlay_use.bring()
        self.keys.use(settings)
        today = self.window.built_page(Place.TODAY)
        if isinstance(today, TodayPage):
            today.refresh()
        self._update(self._seen)

    def _call_moment(self) -> tuple[CueKind | None, CallPhase | None]:
        """Return the last cue and the phase of the call under way."""
        return self._presenter.last_cue, phase_of(self._seen.call)

    def _open_review(self) -> None:
        self.raise_window()
        if self.calls.newest and self._seen.call is None:
            self.calls.open(self.calls.newest[0].call_id)
        else:
            self.window.go(Place.TODAY)

    def _window_closed(self) -> None:
        """Quit when the window closes while there is neither a tray nor an overlay to reopen it from."""
        self._window_memory.remember()
        if self.tray is None and not self.overlay.isVisible():
            self.leaving.begin()

    def _say_team_file(self) -> None:
        """Report a team's file that can't be used, once at the start. Settings keeps showing it."""
        if self.tips.problems:
            self.report_problem(self.tips.problems[0])

    def _is_free(self) -> bool:
        """Whether nothing else is beside the overlay."""
        finder = self.tip_finder
        return self.incidents.panel is None and finder.panel is None and finder.note is None

    def _is_watched(self) -> bool:
        """Whether a window shows the replay."""
        shown = self.window.isVisible() and not self.window.isMinimized()
        return shown or self.replays.stage is not None

    def _remind(self, title: str, outside: str, inside: str) -> None:
        """Show a reminder by the tray, whose notifications the system keeps, or without one in the window."""
        if self.tray is None or not self.tray.say(title, outside):
            self._report(f"{title}. {inside}")

    def _quit(self) -> None:
        self._app.quit()

    def _report(self, sentence: str, *, done: bool = False) -> None:
        (self.window.notice.say_done if done else self.window.notice.say)(sentence)
