"""Every screen and every state of the overlay with made-up data, as pictures: `python -m tests.ui.gallery
--out DIR`.

Pictures are taken of real windows (`QWidget.grab`), at the scale of the screen they are on: set
`QT_SCALE_FACTOR=2`, or pass `--scale 2`, for 200 %. Whoever changes a screen looks at them, and the tests
render them.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coach.model.aims import Aim
from coach.model.baseline import Bandwidth, Question
from coach.model.call import CallSource, CallState
from coach.model.call_notes import AfterCall, Promise, Tag
from coach.model.cues import CueFeedback, CueKind
from coach.model.keys import KeyAction, KeyState
from coach.model.language import Language
from coach.model.own_sound import SealedSound
from coach.model.problems import Problem
from coach.model.snapshot import ChannelCondition, Listening
from coach.model.sound import SAMPLE_RATE_HZ
from coach.model.team import TeamState
from coach.places import assets_dir
from coach.practice.lesson import Part
from coach.practice.lesson_files import our_lessons
from coach.practice.piece import Piece, usual_of
from coach.practice.takes import Takes, open_shown
from coach.review.figures import MEDIAN_WAIT_S, PACE_SYLL_PER_S, TALK_OVERS_BY_AGENT
from coach.review.finding import CallFilter, Mark, day_number
from coach.review.trends import Period
from coach.runtime.practice_lines import loaded_line
from coach.settings.schema import KeySettings, OverlayForm, OverlaySettings, OverlaySize, Settings
from coach.ui.calls.history_page import HistoryPage
from coach.ui.practice.practice_page import PracticePage
from coach.ui.report.report_page import ReportPage
from coach.ui.settings.settings_page import SettingsPage
from coach.ui.shell.application import make_application, speak
from coach.ui.shell.desktop import Desktop
from coach.ui.shell.way_back import Place
from coach.ui.stage.lesson_presenter import LessonPresenter
from coach.ui.stage.lesson_show import LessonShow
from coach.ui.stage.presenting import Presenting
from coach.ui.team.out_page import OutPage
from coach.ui.team.team_page import TeamPage, TeamPart
from coach.ui.tips.tips_page import TipsPage
from coach.ui.trends.over_time import PANE_WIDTH, OverTime
from coach.views.after_call_view import NoteWritten, PromiseMade, RoughCalled
from coach.views.breathing import breath_at
from coach.views.filter_view import Asked
from coach.views.lesson_stage_view import stage_part
from coach.views.overlay_view import OverlayPresenter
from coach.views.settings_search import SettingsSection
from coach.views.timeline_view import JumpTo
from coach.words.catalogue import load_catalogue
from tests.made_up.calls import drawn_headers, made_up_incident
from tests.made_up.instrument_calls import rich_call
from tests.made_up.players import StillPlayer
from tests.made_up.practice import FakePractice, made_up_attempts
from tests.made_up.rooms import (
    FakeDevices,
    FakeHistory,
    FakeImports,
    FakeKeys,
    FakeLearner,
    FakeListenBack,
    FakeLoginStart,
    FakeOwnSounds,
    FakeSession,
    FakeTips,
)
from tests.made_up.states import (
    BASELINE,
    CUES,
    KEPT_BASELINES,
    NOW,
    overlay_states,
    running_call,
    snapshot,
    without,
)
from tests.made_up.team import AWAY, FakeTeam, made_up_team
from tests.made_up.weeks import working_weeks
from tests.ui.camera import Camera


def render(app: QApplication, folder: Path, *, dark: bool, language: Language = Language.ENGLISH) -> list[Path]:
    """Render everything into `folder`; return the files in the order made. Raises TimeoutError if a page
    never appears."""
    folder.mkdir(parents=True, exist_ok=True)
    gallery = _Gallery(app, folder, dark=dark, language=language)
    try:
        gallery.overlay()
        gallery.today()
        gallery.history()
        gallery.trends()
        gallery.practice()
        gallery.lessons()
        gallery.own_lines()
        gallery.tips()
        gallery.steps()
        gallery.after_call()
        gallery.breaks()
        gallery.settings()
        gallery.team()
        gallery.narrow()
        gallery.first_run()
        gallery.stage()
        gallery.lesson_stage()
        gallery.room()
    finally:
        gallery.close()
    return gallery.made


class _Gallery:
    def __init__(self, app: QApplication, folder: Path, *, dark: bool, language: Language) -> None:
        self._camera = Camera(app, folder, dark=dark)
        self._words = load_catalogue(language)
        self._session = FakeSession()
        self._history = FakeHistory()
        self._tips = FakeTips(language=language)
        self._devices = FakeDevices()
        self._keys = FakeKeys()
        self._practice = FakePractice()
        self._team = FakeTeam()
        self._practice_folder = tempfile.TemporaryDirectory()
        self._desktop = Desktop(
            app,
            self._session,
            self._history,
            self._devices,
            Settings(first_run_done=True),
            lambda _settings: None,
            self._words,
            self._tips,
            listen_back=FakeListenBack(),
            learner=FakeLearner(),
            login_start=FakeLoginStart(),
            imports=FakeImports(),
            own_sounds=FakeOwnSounds(),
            practice=self._practice,
            team=self._team,
            sample_call=Path("sample.flac"),
            data_folder=Path(tempfile.gettempdir()) / "coach",
            practice_folder=Path(self._practice_folder.name),
            keys=self._keys,
            now=lambda: NOW,
            dark=dark,
        )
        self._desktop.show()
        self._desktop.stop_asking()
        self._camera.settle()

    @property
    def made(self) -> list[Path]:
        return self._camera.made

    def close(self) -> None:
        self._desktop.shut_down()
        self._practice_folder.cleanup()

    def _wait(self) -> None:
        """Wait until everything that was fetched is shown."""
        self._camera.wait(lambda: not self._desktop.services.busy, self._desktop.tick)

    def overlay(self) -> None:
        """Render all states of the overlay on one sheet for each size and form, as the window paints them, and
        those of an overlay that is seen through."""
        for form in OverlayForm:
            for size in OverlaySize:
                name = "overlay" if form is OverlayForm.CARD else "overlay_line"
                suffix = "" if size is OverlaySize.NORMAL else f"_{size.value}"
                settings = OverlaySettings(x=60, y=60, size=size, form=form)
                self._overlay_sheet(name + suffix, settings)
        settings = OverlaySettings(x=60, y=60, opacity_percent=60)
        for name, behind in (("black", "#000000"), ("white", "#ffffff")):
            self._overlay_sheet(f"overlay_over_{name}", settings, behind)
        overlay = self._desktop.overlay
        overlay.use(OverlaySettings(x=60, y=60))
        overlay.show_view(OverlayPresenter(self._words).view(snapshot(running_call())))
        menu = overlay.menu()
        self._camera.take("overlay_menu", menu)
        menu.close()
        overlay.use(OverlaySettings())

    def _overlay_sheet(self, sheet: str, settings: OverlaySettings, behind: str | None = None) -> None:
        overlay = self._desktop.overlay
        pictures = []
        overlay.use(settings)
        for name, state in overlay_states().items():
            presenter = OverlayPresenter(self._words)
            if name == "listening":
                presenter.view(snapshot(running_call()))
            view = presenter.view(state)
            overlay.hide()  # no animation while hidden
            overlay.show_view(view)
            overlay.show()
            if name.startswith("cues"):
                overlay.toggle_list()
            if name == "pointed_at":
                self._desktop.services.theme.keep_still(True)
                middle = QPointF(overlay.rect().center())
                QApplication.sendEvent(overlay, QEnterEvent(middle, middle, middle))
            self._camera.settle()
            pictures.append((name, overlay.grab().toImage()))
            QApplication.sendEvent(overlay, QEvent(QEvent.Type.Leave))
            if name.startswith("cues"):
                overlay.toggle_list()
        overlay.hide()
        self._camera.keep_sheet(sheet, pictures, behind)

    def today(self) -> None:
        window, session = self._desktop.window, self._session
        for name, state in (
            ("today_listening", snapshot()),
            ("today_on_call", snapshot(running_call(baseline_speech_s=12.0, baseline=None))),
            ("today_sound_kept", snapshot(replace(running_call(), keeps_own_sound=True))),
            ("today_replay", snapshot(running_call(source=CallSource.SAMPLE, title="Sample call"))),
            ("today_off", snapshot(listening=Listening.OFF)),
            ("today_missing", without(ChannelCondition.MISSING, ChannelCondition.MISSING)),
        ):
            session.now = state
            self._desktop.tick()
            window.go(Place.TODAY)
            self._camera.take(name, window)
        session.now = snapshot()
        for name, question, pending in (
            ("today_question", Question.GAIN, replace(BASELINE, level_db=-23.0)),
            ("today_question_narrow", Question.BANDWIDTH, replace(BASELINE, bandwidth=Bandwidth.NARROW)),
        ):
            self._history.kept_baselines = (replace(KEPT_BASELINES[1], question=question, pending=pending),)
            self._desktop.calls.refresh()
            self._wait()
            self._camera.take(name, window)
        self._history.kept_baselines = ()
        self._history.kept = []
        self._desktop.calls.refresh()
        self._wait()
        window.notice.say(self._words.say("ui.channel.microphone_is.refused", device="Headset (USB)"))
        self._camera.take("today_empty_with_notice", window)
        window.notice.dismiss()
        window.go(Place.HISTORY)
        self._camera.take("history_empty", window)
        self._history.kept = FakeHistory().kept
        self._desktop.calls.refresh()
        self._wait()

    def history(self) -> None:
        window = self._desktop.window
        self._history.kept = [*FakeHistory().kept, *drawn_headers()]
        self._desktop.calls.refresh()
        window.go(Place.HISTORY)
        self._wait()
        self._camera.take("history", window)
        self._found_calls()
        self._history.incidents[2] = made_up_incident()
        for name, call_id, height in (
            ("call", 1, 860),
            ("call_without_caller", 4, 860),
            ("call_with_note", 2, 1180),
        ):
            self._desktop.calls.open(call_id)
            self._wait()
            window.resize(window.width(), round(height * self._desktop.services.theme.unit))
            self._camera.take(name, window)
        self._history.sounds[1] = SealedSound(b"", NOW.astimezone() + timedelta(days=30), (), NOW.astimezone())
        self._desktop.calls.open(1)
        self._wait()
        self._camera.take("call_with_sound", window)
        self._desktop.calls.open(2, (CueKind.TONE_RISING, 223.0))
        self._wait()
        self._camera.take("call_receipt_with_note", window)
        self._desktop.calls.open(1, (CueKind.TONE_RISING, 223.0))
        self._wait()
        self._camera.take("call_receipt", window)
        self._desktop.calls.open(1, (CueKind.TALK_OVER, 191.0))
        self._wait()
        self._camera.take("call_receipt_turns", window)
        self._instrument()
        window.resize(window.width(), round(760 * self._desktop.services.theme.unit))

    def _instrument(self) -> None:
        """Render the instrument with everything in it: the whole call, a part of it, and on a wide screen."""
        window, unit = self._desktop.window, self._desktop.services.theme.unit
        kept = rich_call()
        self._history.whole[1], self._history.after[1] = kept, kept.after
        self._desktop.calls.open(1)
        self._wait()
        page = window.page(Place.HISTORY)
        assert isinstance(page, HistoryPage)
        assert page.call_shown is not None
        width = window.width()
        window.resize(width, round(1000 * unit))
        self._camera.take("call_instrument", window)
        timeline = page.call_shown.timeline
        timeline.jump(JumpTo.RISE)
        timeline.jump(JumpTo.RISE)
        timeline.move_hairline(223.0)
        self._camera.take("call_instrument_close", window)
        page.call_shown.write_moment_note()
        self._camera.take("call_instrument_note", window)
        window.resize(round(1920 * unit), round(1080 * unit))
        self._camera.take("call_instrument_wide", window)
        window.resize(width, window.height())
        page.close_call()
        del self._history.whole[1], self._history.after[1]

    def _found_calls(self) -> None:
        """The filters, the calendar, what is chosen, what is deleted, and a single call."""
        window, deletions = self._desktop.window, self._desktop.calls.deletions
        page = window.page(Place.HISTORY)
        assert isinstance(page, HistoryPage)
        self._history.after[1] = AfterCall("x", rough=True, tags=(Tag("depot"), Tag("late"), Tag("refund")))
        page.pane.look(CallFilter(marks=frozenset({Mark.RISES, Mark.TALK_OVERS})))
        self._wait()
        for call_id in (1, 100, 102):
            page.list.toggle(call_id)
        self._camera.take("history_chosen", window)
        page.pane.as_calendar.setChecked(True)
        self._camera.take("history_calendar", window)
        page.pane.as_list.setChecked(True)
        deletions.delete(page.list.chosen)
        self._camera.take("history_deleted", window)
        deletions.undo()
        page.list.choose_none()
        for name, wanted in (
            ("sorted", CallFilter(order=PACE_SYLL_PER_S.name)),
            ("nothing", CallFilter(words="zebra")),
        ):
            page.pane.look(wanted)
            self._wait()
            self._camera.take(f"history_{name}", window)
        page.pane.look(CallFilter())
        for asked in Asked:
            page.pane.filters.ask(asked)
            self._wait()
            self._camera.take(f"history_own_{asked.value}", self._desktop.window)
        page.pane.filters.ask(None)
        every, self._history.kept = self._history.kept, self._history.kept[:1]
        self._desktop.calls.refresh()
        self._wait()
        self._camera.take("history_one", window)
        self._history.kept, self._history.after = every, {}
        self._desktop.calls.refresh()
        self._wait()

    def trends(self) -> None:
        """Render the pane beside the list, with nothing, too few calls, some, and ten years of them."""
        friday = NOW + timedelta(days=3)
        services, theme = replace(self._desktop.services, now=lambda: friday), self._desktop.services.theme
        chance, today = np.random.default_rng(18), friday.date()
        begun = NOW.astimezone() - timedelta(days=12)
        aims = [
            Aim(TALK_OVERS_BY_AGENT.name, False, 0.0, 1, begun, of_the_day=True, aim_id=1),
            Aim(MEDIAN_WAIT_S.name, True, 0.7, 5, begun, "Breathe in first", aim_id=2),
        ]
        monday = day_number(today - timedelta(days=today.weekday()))
        better = working_weeks(
            today, 500, 40, chance, rate=lambda day: np.where(day >= monday, 0.06, 0.3), changed_from=monday
        )
        worse = working_weeks(
            today, 12, 40, chance, rate=lambda day: np.where(day >= monday, 0.6, 0.1), changed_from=monday
        )
        for name, table, stand, period in (
            ("advice", worse, [], Period.WEEK),
            ("empty", self._history.call_table, [], Period.WEEK),
            ("too_few", working_weeks(today, 1, 3, chance), aims[:1], Period.WEEK),
            ("thirty", working_weeks(today, 5, 2, chance), aims[:1], Period.WEEK),
            ("ten_years", better, aims, Period.WEEK),
            ("ten_years_month", better, aims, Period.MONTH),
            ("ten_years_year", better, aims, Period.YEAR),
        ):
            self._history.call_table, self._history.kept_aims = table, list(stand)
            pane = OverTime(services)
            pane.resize(theme.px(PANE_WIDTH), theme.px(1400))
            pane.show()
            pane.periods[period].setChecked(True)
            pane.refresh()
            self._wait()
            if name == "empty":
                pane.aims.choose()
            if name == "ten_years":
                pane.toggle_method()
                pane.resize(theme.px(PANE_WIDTH), theme.px(1900))
            self._camera.take(f"over_time_{name}", pane)
            pane.close()
            pane.deleteLater()
        self._desktop.calls.refresh()
        self._desktop.window.go(Place.TODAY)
        self._wait()
        self._camera.take("today_aim", self._desktop.window)
        self._history.kept_aims = []
        self._desktop.calls.refresh()
        self._wait()

    def practice(self) -> None:
        """Render the list, a drill and a scene under way, and their ends."""
        window = self._desktop.window
        self._history.kept_attempts = made_up_attempts()
        window.go(Place.PRACTICE)
        page = window.page(Place.PRACTICE)
        assert isinstance(page, PracticePage)
        self._wait()
        self._camera.take("practice", window)
        page.look_at_drill("the-pause")
        self._wait()
        self._camera.take("practice_progress", window)
        page.leave()
        for name, begin in (
            ("low-and-slow", page.start_drill),
            ("the-pause", page.start_drill),
            ("come-down", page.start_drill),
            ("late-delivery", page.start_scene),
        ):
            begin(name)
            self._wait()
            for until_s, when in ((24.0, "running"), (None, "end")):
                self._practice.run_to(until_s)
                page.poll()
                self._wait()
                self._camera.take(f"practice_{name}_{when}", window)
            page.leave()

    def lessons(self) -> None:
        """Render the making of a lesson: empty, with what is wrong, and a copy of one of ours."""
        window = self._desktop.window
        window.go(Place.PRACTICE)
        page = window.page(Place.PRACTICE)
        assert isinstance(page, PracticePage)
        self._wait()
        making = page.lessons.making
        making.make()
        making.page.title.line.setText("Slow / low")
        making.save()
        self._picture_whole("lesson_maker_empty", page)
        making.put_aside()
        making.open = False
        page.lessons.change(next(key for key in page.list.changes if "low-and-slow" in key))
        for at, name in ((1, "recording"), (3, "drill")):
            making.page.list.setCurrentRow(at)
            self._picture_whole(f"lesson_maker_{name}", page)
        making.put_aside()

    def own_lines(self) -> None:
        """Render the recording of a scene's lines: before, while it is recorded, one that is fine, one that is
        not."""
        window = self._desktop.window
        window.go(Place.PRACTICE)
        page = window.page(Place.PRACTICE)
        assert isinstance(page, PracticePage)
        self._wait()
        page.record_lines("late-delivery")
        line = loaded_line(assets_dir() / "scenes" / "late-delivery" / "number-even.opus")
        room = np.zeros(SAMPLE_RATE_HZ // 2, np.float32)
        for name, said in (("fine", line), ("pause", np.concatenate([line, room, room, line]))):
            self._practice.says = np.concatenate([room, said, room])
            page.lines.page.record.click()
            page.lines.poll()
            self._picture_whole("scene_lines_recording", page)
            page.lines.page.record.click()
            self._picture_whole(f"scene_lines_{name}", page)
        page.lines.close()

    def _picture_whole(self, name: str, page: PracticePage) -> None:
        """Take a page as high as it is, so that none of it has to be scrolled to."""
        window, before = self._desktop.window, self._desktop.window.size()
        self._wait()
        bar = page.area.verticalScrollBar()
        window.resize(before.width(), before.height() + bar.maximum())
        self._wait()
        self._camera.take(name, window)
        window.resize(before)

    def tips(self) -> None:
        desktop, window = self._desktop, self._desktop.window
        self._wait()
        window.go(Place.TIPS)
        page = window.page(Place.TIPS)
        assert isinstance(page, TipsPage)
        for name, query in (("tips", ""), ("tips_found", "w"), ("tips_found_none", "zebra")):
            page.search.setText(query)
            self._camera.take(name, window)
        page.search.clear()
        self._session.now = snapshot(running_call(CUES[CueKind.TALK_OVER]))
        desktop.overlay.put((900, 600))
        desktop.overlay.show()
        desktop.tick()
        finder = desktop.tip_finder
        for name, query in (("tip_panel", ""), ("tip_panel_found", "s"), ("tip_panel_none", "zebra")):
            finder.open()
            assert finder.panel is not None
            finder.panel.search.setText(query)
            self._camera.take(name, finder.panel)
        assert finder.panel is not None
        said_back = next(tip for tip in self._tips.at_hand(None).book.tips if tip.tip_id == "say-it-back")
        finder.panel.search.setText(said_back.title)
        finder.panel.kept_in_view.emit(finder.panel.view.card)
        assert finder.note is not None
        self._camera.take("tip_note", finder.note)
        finder.close_note()
        desktop.overlay.hide()
        self._session.now = snapshot()
        desktop.tick()

    def steps(self) -> None:
        desktop, session = self._desktop, self._session
        session.now = snapshot(running_call())
        desktop.tick()
        desktop.window.go(Place.TODAY)
        desktop.incidents.mark()
        desktop.tick()
        panel = desktop.incidents.panel
        assert panel is not None
        self._camera.take("steps_first", panel)
        for _ in range(4):
            panel.go(1)
        self._camera.take("steps_last", panel)
        self._camera.take("today_marked", desktop.window)
        desktop.incidents.close()
        session.now = snapshot()
        desktop.tick()

    def after_call(self) -> None:
        desktop, session = self._desktop, self._session
        self._history.kept = [
            replace(one, state=CallState.COMPLETE) if one.call_id == 4 else one for one in FakeHistory().kept
        ]
        for name, call_id in (("after_call", 1), ("after_call_without_caller", 4)):
            session.now = snapshot(running_call(call_id=call_id))
            desktop.tick()
            session.now = snapshot()
            self._camera.wait(lambda: desktop.after.cards.card is not None, desktop.tick)
            card = desktop.after.cards.card
            assert card is not None
            self._camera.take(name, card)
            if call_id == 1:
                card.promise.choose()
                self._camera.take("after_call_promise", card)
                desktop.after.cards.add(1, PromiseMade((NOW + timedelta(hours=1)).astimezone()))
                desktop.after.cards.add(1, NoteWritten("Depot opens at 12; ask for the second driver."))
                self._wait()
                self._camera.take("after_call_promised", card)
            desktop.after.cards.close()
        late = NOW.astimezone() - timedelta(minutes=12)
        self._history.keep_promise(Promise(2, late, late))
        desktop.calls.refresh()
        desktop.window.go(Place.TODAY)
        self._wait()
        desktop.window.notice.dismiss()
        self._camera.take("today_promises", desktop.window)
        self._history.take_back_promise(2)
        desktop.calls.open(2)
        self._wait()
        page = desktop.window.page(Place.HISTORY)
        assert isinstance(page, HistoryPage)
        assert page.call_shown is not None
        assert page.call_shown.added_to_call is not None
        page.call_shown.added_to_call.promise.choose()
        desktop.window.resize(desktop.window.width(), round(1060 * desktop.services.theme.unit))
        self._camera.take("call_promise", desktop.window)
        desktop.window.resize(desktop.window.width(), round(760 * desktop.services.theme.unit))

    def breaks(self) -> None:
        desktop = self._desktop
        desktop.after.breaks.added(RoughCalled(True))
        desktop.tick()
        card = desktop.after.breaks.card
        assert card is not None
        self._camera.take("break_offered", card)
        card.begin()
        for name, elapsed_s, moves in (("in", 2.5, True), ("out", 8.5, True), ("still", 48.5, False)):
            card.show_view(breath_at(self._words, elapsed_s, moves=moves))
            self._camera.take(f"break_{name}", card)
        desktop.after.breaks.close()

    def settings(self) -> None:
        window = self._desktop.window
        self._history.tallied = (CueFeedback(CueKind.TONE_RISING, 8, 2), CueFeedback(CueKind.TALK_OVER, 2, 7))
        self._history.kept_baselines = KEPT_BASELINES
        window.go(Place.SETTINGS)
        self._wait()
        window.resize(window.width(), round(3120 * self._desktop.services.theme.unit))
        preferences, keys = self._desktop.services.preferences, KeySettings(mark="Ctrl+Alt+M", pause="F9")
        self._keys.refused = {KeyAction.PAUSE: KeyState.TAKEN}
        preferences.change(msgspec.structs.replace(preferences.now, keys=keys))
        self._wait()
        self._camera.take("settings", window)
        team_file = Path("team-tips.toml")
        self._tips.mistakes[team_file.name] = (
            Problem(
                "tips.long_title",
                (("path", "/srv/team/tips.toml"), ("line", "14"), ("count", "9"), ("most", "7")),
            ),
            Problem(
                "tips.duplicate_id",
                (("path", "/srv/team/tips.toml"), ("line", "31"), ("value", "own-it"), ("first", "5")),
            ),
        )
        self._desktop.tips.choose(team_file)
        self._wait()
        self._camera.take("settings_tips_mistakes", window)
        window.resize(window.width(), round(760 * self._desktop.services.theme.unit))
        self._desktop.tips.let_go()
        self._wait()
        page = window.page(Place.SETTINGS)
        assert isinstance(page, SettingsPage)
        for name, asked in (("search", self._words.say("ui.settings.microphone")), ("search_nothing", "xyzzy")):
            page.search.setText(asked)
            self._wait()
            self._camera.take(f"settings_{name}", window)
        page.search.clear()
        for section in (SettingsSection.LOOK, SettingsSection.PRIVACY):
            page.open_section(section)
            self._wait()
            self._camera.take(f"settings_{section.value}", window)
        self._devices.away = True
        page.devices.look()
        page.open_section(SettingsSection.VOICE)
        self._wait()
        self._camera.take("settings_no_sound_server", window)
        self._devices.away = False
        page.devices.look()
        self._wait()

    def team(self) -> None:
        """Render the team's place: nothing yet, its parts, what opens over them, and releasing a report."""
        window, desktop = self._desktop.window, self._desktop
        self._team.now = replace(made_up_team(), out=(), received=(), shared=())
        desktop.tick()
        window.go(Place.TEAM)
        page = window.page(Place.TEAM)
        assert isinstance(page, TeamPage)
        self._camera.take("team_empty", window)
        self._team.now = made_up_team()
        desktop.tick()
        for part in TeamPart:
            page.go_to(part)
            self._camera.take(f"team_{part.value}", window)
        self._team.now = replace(made_up_team(), problem=AWAY)
        desktop.tick()
        page.go_to(TeamPart.OUT)
        self._camera.take("team_away", window)
        self._team.now = made_up_team()
        desktop.tick()
        page.open_out("out-1")
        self._camera.take("team_out_opened", window)
        assert isinstance(page.over, OutPage)
        assert page.over.withdraw is not None
        page.over.withdraw.ask.click()
        self._camera.take("team_out_withdrawing", window)
        for release_id in ("in-1", "in-2"):
            page.open_received(release_id)
            self._wait()
            self._camera.take(f"team_received_{release_id}", window)
        page.open_shared("shared-1")
        self._camera.take("team_shared_opened", window)
        page.open_publish()
        self._camera.take("team_publish", window)
        page.close_over()
        self._releasing()
        window.go(Place.SETTINGS)
        settings = window.page(Place.SETTINGS)
        assert isinstance(settings, SettingsPage)
        settings.open_section(SettingsSection.TEAM)
        self._wait()
        self._camera.take("settings_team", window)
        self._team.now = TeamState()
        desktop.tick()
        self._wait()
        self._camera.take("settings_team_join", window)
        self._team.now = made_up_team()
        desktop.tick()

    def _releasing(self) -> None:
        window, desktop = self._desktop.window, self._desktop
        desktop.calls.open(1)
        self._wait()
        history = window.page(Place.HISTORY)
        assert isinstance(history, HistoryPage)
        history.reports.of_call(self._history.call(1))
        report = history.over
        assert isinstance(report, ReportPage)
        self._camera.take("report", window)
        report.release_button.click()
        assert report.form is not None
        report.form.people.people.turn(0)
        report.form.people.people.turn(2)
        self._camera.take("report_release", window)
        report.form.go_on.click()
        self._wait()
        self._camera.take("report_release_check", window)
        before = window.size()
        window.resize(480, 700)
        self._camera.take("narrow_report_release_check", window)
        window.resize(before)
        history.go_first()

    def narrow(self) -> None:
        """Render every place and a call beside a customer program."""
        window, before = self._desktop.window, self._desktop.window.size()
        window.resize(480, 700)
        for place in Place:
            window.go(place)
            self._wait()
            self._camera.take(f"narrow_{place.value}", window)
        page = window.page(Place.TEAM)
        assert isinstance(page, TeamPage)
        page.open_received("in-1")
        window.go(Place.TEAM)
        self._wait()
        self._camera.take("narrow_team_received", window)
        page.close_over()
        self._desktop.calls.open(1)
        self._wait()
        self._camera.take("narrow_call", window)
        window.resize(before)

    def first_run(self) -> None:
        desktop = self._desktop
        desktop.first_steps.begin()
        page = desktop.first_steps.page
        assert page is not None
        for step in ("devices", "read", "done"):
            self._wait()
            self._camera.take(f"first_run_{step}", desktop.window)
            page.forward()

    def stage(self) -> None:
        record = rich_call().record
        piece = Piece("training", record, np.zeros(round(record.duration_s * SAMPLE_RATE_HZ), np.float32))
        presenting = Presenting(self._desktop.services.theme, self._words, lambda: NOW)
        self._camera.take("stage_opening", presenting.stage)
        showing = presenting.show_heard(piece, StillPlayer)
        for name, at_s in (("stage", 100.0), ("stage_cue", showing.view.cues[0].start_s + 1.0)):
            showing.go(at_s)
            self._camera.take(name, presenting.stage)
        showing.show_end()
        self._camera.take("stage_end", presenting.stage)
        presenting.close()

    def lesson_stage(self) -> None:
        """Render a lesson for a room: a text, a demonstration with the presenter's strip, and their window."""
        lesson = next(one for one in our_lessons() if one.lesson_id == "low-and-slow")
        theme = self._desktop.services.theme
        presenting = Presenting(theme, self._words, lambda: NOW)

        def heard(parts: Sequence[Part], then: Callable[[Piece | Takes], None]) -> None:
            sounds = [part.sound for part in parts if part.sound is not None]
            then(open_shown(*sounds, baseline=usual_of(sounds), agent_only=True))

        show = LessonShow(presenting, theme, self._words, lambda: NOW, lesson, heard, StillPlayer)
        presenting.stage.resize(1920, 1080)
        presenting.stage.show()
        self._camera.take("stage_lesson_text", presenting.stage)
        show.move(2)
        QTest.keyClick(presenting.stage, Qt.Key.Key_P)
        self._camera.take("stage_lesson_demonstration", presenting.stage)
        show.compare()
        self._camera.take("stage_lesson_compared", presenting.stage)
        presenting.close()
        noted = tuple(replace(part, notes="Ask who heard the pause first.") for part in lesson.parts)
        window = LessonPresenter(theme, self._words, lambda: NOW, narrow=False)
        window.show_part(stage_part(self._words, replace(lesson, parts=noted), 1))
        window.show()
        self._camera.take("stage_lesson_presenter", window)
        window.close()

    def room(self) -> None:
        """Render a drill and a scene of a lesson for a room, with the presenter's strip, and their ends."""
        window = self._desktop.window
        window.go(Place.PRACTICE)
        page = window.page(Place.PRACTICE)
        assert isinstance(page, PracticePage)
        self._wait()
        for name, at in (
            ("low-and-slow", 3),
            ("listen-first", 3),
            ("listen-first", 4),
            ("heat-with-heat", 3),
            ("heat-with-heat", 4),
        ):
            page.lessons.start(next(key for key in page.list.lesson_rows if name in key))
            page.lessons.go_to(at)
            page.lessons.page.stage.click()
            stage = self._desktop.replays.stage
            assert stage is not None
            stage.resize(1920, 1080)
            for key, until_s, when in (
                (Qt.Key.Key_Space, 1.0, "ready"),
                (Qt.Key.Key_Shift, 24.0, "running"),
                (Qt.Key.Key_P, 26.0, "strip"),
                (Qt.Key.Key_P, None, "end"),
            ):
                QTest.keyClick(stage, key)
                self._practice.run_to(until_s)
                page.poll()
                self._wait()
                self._camera.take(f"room_{name}_{at}_{when}", stage)
            QTest.keyClick(stage, Qt.Key.Key_Escape)
            self._wait()
            page.go_first()


def main(arguments: Sequence[str] | None = None) -> int:
    """Render into the folder given."""
    parser = argparse.ArgumentParser(prog="python -m tests.ui.gallery", description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--language", type=Language, default=Language.ENGLISH)
    asked = parser.parse_args(arguments)
    if asked.scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(asked.scale)
    app = make_application(["coach"])
    speak(app, asked.language)
    for file in render(app, asked.out, dark=asked.dark, language=asked.language):
        print(file)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
