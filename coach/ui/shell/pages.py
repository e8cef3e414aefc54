"""The pages of the main window. Each is built when it is first opened, so that the window appears at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from coach.model.aims import Aim
from coach.model.cues import CueKind
from coach.model.snapshot import Snapshot
from coach.ui.after_call.after_call_flow import AfterTheCall
from coach.ui.calls.call_reader import CallReader
from coach.ui.first_run.first_run_page import FirstSteps
from coach.ui.overlay.incident_steps import Incidents
from coach.ui.shell.main_window import MainWindow
from coach.ui.shell.page_kinds import ShowsTips
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.way_back import Place
from coach.ui.stage.replays import Replays
from coach.ui.team.team_watch import TeamWatch
from coach.ui.tips.tip_shelf import TipShelf
from coach.ui.today.today_page import TodayPage
from coach.views.today_view import TodayAction

if TYPE_CHECKING:
    from coach.ui.practice.practice_page import PracticePage

AHEAD_S = 3.0
"""Ours: by then the window is painted and Today's calls are read."""


class PagesAhead:
    """Builds History before it is opened, once the window has been there for a while and while no call is on.

    Building takes a tenth of a second, and so does reading the first rows.
    """

    def __init__(self, window: MainWindow, clock_s: Callable[[], float]) -> None:
        self._window, self._clock_s = window, clock_s
        self._since_s: float | None = None

    def see(self, snapshot: Snapshot) -> None:
        """Build it now, where it is time."""
        if self._window.built_page(Place.HISTORY) is not None or not self._window.isVisible():
            return
        now_s = self._clock_s()
        if self._since_s is None:
            self._since_s = now_s
        if snapshot.call is None and now_s - self._since_s >= AHEAD_S:
            self._window.page(Place.HISTORY)


class Pages:
    """Builds pages and connects their signals to whatever carries them out."""

    def __init__(
        self,
        services: PageServices,
        window: MainWindow,
        newest: Callable[[], Snapshot],
        press: Callable[[TodayAction], None],
        keep_own_sound: Callable[[bool], None],
        calls: CallReader,
        replays: Replays,
        first_steps: FirstSteps,
    ) -> None:
        """`press` carries out the prominent button of Today."""
        self._services, self._window = services, window
        self._newest, self._press, self._keep_own_sound = newest, press, keep_own_sound
        self._calls, self._replays, self._first_steps = calls, replays, first_steps

    def makers(
        self, tips: TipShelf, incidents: Incidents, after: AfterTheCall, team: TeamWatch
    ) -> dict[Place, Callable[[], QWidget]]:
        """Return the function that builds each place's page."""
        after.cards.practise = self._practise
        return {
            Place.TODAY: lambda: self._today(incidents, after),
            Place.HISTORY: lambda: self._history(after, tips),
            Place.PRACTICE: self._practice,
            Place.TIPS: lambda: self._tips(tips),
            Place.TEAM: lambda: self._team(team),
            Place.SETTINGS: lambda: self._settings(tips, team),
        }

    def _today(self, incidents: Incidents, after: AfterTheCall) -> QWidget:
        page = TodayPage(self._services, self._newest())
        page.call_opened.connect(self._calls.open)
        page.button_pressed.connect(lambda action: self._press(TodayAction(action)))
        page.sample_requested.connect(self._replays.replay_sample)
        page.recording_requested.connect(self._replays.choose_recording)
        page.large_requested.connect(self._replays.show_large)
        page.live_requested.connect(self._replays.show_live)
        page.two_requested.connect(self._replays.choose_second)
        page.mark_requested.connect(incidents.mark)
        page.aim.practice_requested.connect(self._practise_aim)
        page.own_sound_requested.connect(self._keep_own_sound)
        page.promises.done.connect(after.promises.finish)
        page.promises.snoozed.connect(after.promises.snooze)
        after.promises.on_change(page.promises.show_lines)
        page.promises.show_lines(after.promises.lines)
        page.break_requested.connect(after.start_or_stop_break)
        after.breaks.on_change(page.show_break)
        return page

    def _history(self, after: AfterTheCall, tips: TipShelf) -> QWidget:
        from coach.ui.calls.history_page import HistoryPage  # noqa: PLC0415  # built when first opened
        from coach.ui.trends.over_time import OverTime  # noqa: PLC0415

        page = HistoryPage(
            self._services, self._calls.deletions, lambda: tips.book, lambda: self._window.came_from
        )
        page.left.connect(self._window.back)
        page.tip_requested.connect(self._open_tip)
        page.practice_requested.connect(self._practise)
        page.changed.connect(self._calls.refresh)
        page.sample_requested.connect(self._replays.replay_sample)
        page.added.connect(after.cards.add)
        page.going.connect(lambda call_id: self._window.visit(Place.HISTORY, call_id))
        page.gone.connect(self._window.forget_call)
        after.cards.on_change(lambda kept, _addition: page.show_added(kept))
        side = OverTime(self._services)
        page.set_side(side)
        side.changed.connect(self._calls.refresh)
        side.practice_requested.connect(self._practise_aim)
        side.report_requested.connect(page.reports.of_period)
        side.aim_report_requested.connect(page.reports.of_aim)
        self._calls.on_change(side.refresh)
        return page

    def _practise(self, cue: str) -> None:
        """Go to the drill that fits a cue."""
        self._go_to_drill(cue=CueKind(cue))

    def _practise_aim(self, aim: Aim) -> None:
        """Go to the drill that fits an aim."""
        self._go_to_drill(aim=aim)

    def _go_to_drill(self, *, cue: CueKind | None = None, aim: Aim | None = None) -> None:
        from coach.ui.practice.practice_page import PracticePage  # noqa: PLC0415  # built when first opened
        from coach.views.practice_view import Suggestion  # noqa: PLC0415

        self._window.go(Place.PRACTICE)
        page = self._window.page(Place.PRACTICE)
        if isinstance(page, PracticePage):
            page.suggest(Suggestion(aim, cue))

    def _open_tip(self, title: str) -> None:
        """Go to the tip of this title."""
        self._window.go(Place.TIPS)
        page = self._window.page(Place.TIPS)
        if isinstance(page, ShowsTips):
            page.show_tip(title)

    def _practice(self) -> QWidget:
        from coach.ui.practice.practice_page import PracticePage  # noqa: PLC0415  # built when first opened

        page = PracticePage(self._services, self._newest())
        page.lessons.page.stage_wanted.connect(lambda: self._show_lesson(page))
        return page

    def _show_lesson(self, page: PracticePage) -> None:
        """Take the lesson that is gone through to the stage. Its page goes along and runs its drills."""
        from coach.ui.practice.room_practice import RoomPractice  # noqa: PLC0415  # seldom wanted

        lessons = page.lessons
        if lessons.lesson is not None:
            self._replays.show_lesson(lessons.lesson, lessons.at, lambda: RoomPractice(page))

    def _tips(self, tips: TipShelf) -> QWidget:
        from coach.ui.tips.tips_page import TipsPage  # noqa: PLC0415  # built when first opened

        return TipsPage(self._services, tips)

    def _team(self, watch: TeamWatch) -> QWidget:
        from coach.ui.team.team_page import TeamPage  # noqa: PLC0415  # built when first opened

        if self._services.team is None:
            return QWidget()  # its place is not in the list
        page = TeamPage(self._services, watch, self._services.team)
        page.calls_requested.connect(lambda: self._window.go(Place.HISTORY))
        return page

    def _settings(self, tips: TipShelf, team: TeamWatch) -> QWidget:
        from coach.ui.settings.settings_page import SettingsPage  # noqa: PLC0415  # built when first opened

        page = SettingsPage(self._services, self._newest(), tips, team)
        page.changed.connect(self._calls.refresh)
        page.first_run_requested.connect(self._first_steps.begin)
        return page
