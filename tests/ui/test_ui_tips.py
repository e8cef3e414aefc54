"""Tips on the screen: their page, the panel beside the overlay by keyboard alone, and a team's file."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QMenu, QPushButton, QWidget
from shiboken6 import isValid

from coach.coaching.rules import CUE_SPECS
from coach.model.advice import CallPhase, Tip, TipBook
from coach.model.cues import CueKind
from coach.model.problems import Problem
from coach.model.spans import Span
from coach.places import assets_dir
from coach.settings.schema import OverlaySettings, Settings, TipsSettings
from coach.tips.book import join, our_file
from coach.tips.team import LoadedTips, TeamTips
from coach.ui.kit.small_window import beside
from coach.ui.shell.application import DesktopRequest
from coach.ui.shell.desktop import Desktop
from coach.ui.shell.way_back import Place
from coach.ui.tips.tip_card import TipCard
from coach.ui.tips.tip_panel import TipPanel
from coach.ui.tips.tips_page import TipsPage
from coach.views.overlay_view import OverlayPresenter
from coach.views.settings_view import MOST_SAID, team_tips
from coach.views.tip_views import TipPanelPresenter, phase_of, tip_card, tips_page
from coach.words.catalogue import Catalogue
from tests.made_up.calls import made_up_incident
from tests.made_up.states import CUES, NOW, running_call, snapshot
from tests.ui.conftest import PATIENCE_S, Bench
from tests.ui.keyboard import other_program, wait_for, wait_for_other_program, xdotool

BOOK = join(our_file(), None)
LOOSE = Tip("loose", (), (CueKind.DEAD_AIR,), "Loose", "Text.", None, None, ())


def cards(widget: QWidget) -> list[str]:
    """Return the titles of the visible cards, in reading order."""
    shown = [card for card in widget.findChildren(TipCard) if card.isVisible()]
    shown.sort(key=lambda card: (card.mapTo(widget, card.rect().topLeft()).y(), card.x()))
    return [card.findChild(QLabel).text() for card in shown]


# The views, without Qt


def test_every_moment_is_a_group_with_all_of_its_tips(words: Catalogue) -> None:
    view = tips_page(words, BOOK, "  ")
    assert [group.key for group in view.groups] == [moment.value for moment in CallPhase]
    assert view.groups[1].title == "Letting them talk it out"
    stands_in = [group.key for group in view.groups for card in group.cards if card.tip_id == "say-it-back"]
    assert stands_in == ["talking_it_out", "explaining"]
    loose = tips_page(words, TipBook((LOOSE,), (), True), "")
    assert [group.title for group in loose.groups] == ["When a cue appears"]


def test_a_search_is_one_group_in_its_order(words: Catalogue) -> None:
    view = tips_page(words, BOOK, "policy")
    assert view.found == "1 tip"
    assert [card.title for card in view.groups[0].cards] == ["Reasons instead of “policy”"]
    assert tips_page(words, BOOK, "zebra").nothing.startswith("No tip has all of these words.")
    assert tips_page(words, TipBook((), (), True), "").nothing.startswith("There are no tips.")


def test_a_card_can_be_read_aloud_in_full(words: Catalogue) -> None:
    tip = next(tip for tip in BOOK.tips if tip.tip_id == "would-you")
    card = tip_card(words, tip)
    assert card.examples == (
        ("Say", "“Would you read me the number on the label?”"),
        ("Instead of", "“You have to give me the number.”"),
    )
    assert card.spoken.endswith("Instead of: You have to give me the number.")


def test_every_icon_of_a_tip_is_there(words: Catalogue) -> None:
    of_tips = {icon for tip in BOOK.tips for icon, _ in tip_card(words, tip).cues}
    of_rows = {
        row.icon
        for spec in CUE_SPECS
        for row in TipPanelPresenter(words, BOOK, spec.kind).view().rows
        if row.icon
    }
    assert len(of_tips) > 5
    assert {
        icon for icon in of_tips | of_rows if not (assets_dir() / "icons" / f"{icon}.svg").is_file()
    } == set()


def test_the_panel_begins_with_the_cue_on_the_overlay(words: Catalogue) -> None:
    presenter = TipPanelPresenter(words, BOOK, CueKind.TALK_OVER)
    view = presenter.view()
    assert [row.icon for row in view.rows[:4]] == ["talk_over"] * 3 + [""]
    assert view.card is not None
    assert view.card.title == view.rows[0].title
    assert presenter.type("policy").rows[0].title == "Reasons instead of “policy”"


def test_the_panel_moves_and_stops_at_either_end(words: Catalogue) -> None:
    presenter = TipPanelPresenter(words, BOOK, None)
    assert presenter.move(-1).chosen == 0
    assert presenter.move(1).chosen == 1
    assert presenter.move(500).chosen == len(BOOK.tips) - 1
    assert presenter.type("zebra").card is None
    assert presenter.move(1).chosen == 0
    assert presenter.view().nothing


AGENT, CALLER = (Span(220.0, 231.5),), (Span(231.7, 251.0),)


@pytest.mark.parametrize(
    ("changed", "phase"),
    [
        ({"agent_recent_speech": AGENT, "caller_recent_speech": CALLER}, CallPhase.TALKING_IT_OUT),
        ({"agent_recent_speech": CALLER, "caller_recent_speech": AGENT}, CallPhase.EXPLAINING),
        ({"agent_recent_speech": (), "caller_recent_speech": (), "time_s": 2.0}, CallPhase.TALKING_IT_OUT),
        ({"incident": made_up_incident()}, CallPhase.HARD_TO_END),
    ],
)
def test_in_a_call_the_panel_begins_with_a_tip_of_its_phase(
    words: Catalogue, changed: dict[str, object], phase: CallPhase
) -> None:
    assert phase_of(running_call(**changed)) is phase
    book = TipBook(our_file().tips, (), True)
    rows = TipPanelPresenter(words, book, None, phase).view().rows
    titles = {tip.title: tip for tip in book.tips}
    assert phase in titles[rows[0].title].moments
    assert rows[0].title != "Breathe out before you answer"
    assert phase_of(None) is None
    asked = TipPanelPresenter(words, book, None, phase).type("refund")
    assert asked == TipPanelPresenter(words, book, None).type("refund"), "what is asked for counts"


def test_the_last_cue_of_the_call_stays_its_tips_first(words: Catalogue) -> None:
    presenter = OverlayPresenter(words)
    call = running_call(CUES[CueKind.TALK_OVER])
    presenter.view(snapshot(call))
    presenter.view(snapshot(replace(call, cue=None)))
    assert presenter.last_cue is CueKind.TALK_OVER
    presenter.view(snapshot(replace(call, cue=None, started_at=NOW)))
    assert presenter.last_cue is None, "that was another call"
    presenter.view(snapshot(call))
    presenter.view(snapshot())
    assert presenter.last_cue is None


def test_only_the_first_mistakes_are_listed(words: Catalogue) -> None:
    one = Problem("tips.belongs_nowhere", (("path", "t"), ("line", "3")))
    for count, last in ((1, None), (MOST_SAID + 1, "And 1 more:"), (MOST_SAID + 4, "And 4 more:")):
        said = team_tips(words, Settings(), BOOK, [one] * count).mistakes
        assert said[-1] == "The tips in use stay as they were."
        assert len(said) == min(count, MOST_SAID) + (2 if last else 1)
        assert last is None or said[-2].startswith(last)


# The place of the panel


@pytest.mark.parametrize(
    ("card", "expected"),
    [
        (QRect(1256, 1106, 320, 70), QRect(1156, 698, 420, 400)),
        (QRect(20, 20, 320, 70), QRect(20, 98, 420, 400)),
        (QRect(20, 1106, 320, 70), QRect(20, 698, 420, 400)),
    ],
)
def test_it_stands_on_the_side_with_more_room(card: QRect, expected: QRect) -> None:
    assert beside(card, QSize(420, 400), QRect(0, 0, 1600, 1200), 8) == expected


def test_on_a_small_screen_it_stays_inside() -> None:
    area = QRect(0, 0, 500, 420)
    assert area.contains(beside(QRect(100, 200, 320, 70), QSize(420, 400), area, 8))


# The page


def tips_of(desktop: Desktop) -> TipsPage:
    desktop.window.go(Place.TIPS)
    page = desktop.window.page(Place.TIPS)
    assert isinstance(page, TipsPage)
    return page


def test_the_page_by_keyboard(bench: Bench) -> None:
    desktop = bench.open()
    page = tips_of(desktop)
    desktop.window.activateWindow()
    QTest.qWaitForWindowActive(desktop.window, 1000)
    bench.settle()
    assert len(cards(page)) > len(BOOK.tips)
    QTest.keySequence(page, QKeySequence(QKeySequence.StandardKey.Find))
    assert page.search.hasFocus()
    QTest.keyClicks(page.search, "say back")
    bench.settle()
    assert cards(page)[0] == "Say back what you heard"
    QTest.keyClicks(page.search, " zebra")
    assert cards(page) == []
    (all_tips,) = [b for b in page.findChildren(QPushButton) if b.isVisible()]
    all_tips.setFocus()
    QTest.keyClick(all_tips, Qt.Key.Key_Space)
    bench.app.processEvents()
    assert page.search.text() == ""
    assert cards(page)[0] == "Breathe out before you answer"
    QTest.keyClicks(page.search, "policy")
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    bench.app.processEvents()
    assert len(cards(page)) > len(BOOK.tips)


def test_opening_the_tips_page_puts_the_keyboard_in_its_field(bench: Bench) -> None:
    window = bench.open().window
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 1000)
    places = window.findChild(QListWidget, "places")
    assert places is not None
    places.setFocus()
    for _ in range(list(Place).index(Place.TIPS)):
        QTest.keyClick(places, Qt.Key.Key_Down)
    page = window.page(Place.TIPS)
    assert isinstance(page, TipsPage)
    assert page.isVisible()
    assert not page.search.hasFocus(), "arrows go on through the places"
    QTest.keyClick(places, Qt.Key.Key_Return)
    assert page.search.hasFocus()
    places.setFocus()
    middle = places.visualItemRect(places.item(list(Place).index(Place.TIPS))).center()
    QTest.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.search.hasFocus()


def test_a_search_keeps_its_order_and_every_card_whole(bench: Bench) -> None:
    page = tips_of(bench.open())
    bench.settle()
    for query in ("s", "pa", "s"):
        page.search.setText(query)
        bench.settle()
        (group,) = tips_page(bench.words, BOOK, query).groups
        assert cards(page) == [card.title for card in group.cards]
        for card in page.findChildren(TipCard):
            if card.isVisible():
                assert card.height() >= card.heightForWidth(card.width())


# The panel


def open_panel(bench: Bench) -> TipPanel:
    desktop = bench.desktop
    desktop.window.activateWindow()
    QTest.qWaitForWindowActive(desktop.window, 1000)
    QTest.keySequence(desktop.window, QKeySequence("Ctrl+T"))
    panel = desktop.tip_finder.panel
    assert panel is not None
    return panel


def test_two_keystrokes_find_a_tip(bench: Bench) -> None:
    bench.open()
    panel = open_panel(bench)
    QTest.keyClick(panel.search, Qt.Key.Key_J)
    assert panel.view.card is not None
    assert panel.view.card.title == "Leave the in-house words out"
    assert panel.search.accessibleDescription().startswith("Leave the in-house words out.")


def test_up_down_return_and_escape(bench: Bench) -> None:
    bench.session.now = snapshot(running_call(CUES[CueKind.TALK_OVER]))
    desktop = bench.open()
    panel = open_panel(bench)
    assert panel.list.currentRow() == 0
    assert panel.view.rows[0].title == "Listen first"
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    QTest.keyClick(panel.search, Qt.Key.Key_Up)
    bench.settle()
    assert cards(panel) == ["Wait one breath more"]
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    note = desktop.tip_finder.note
    assert desktop.tip_finder.panel is None
    assert note is not None
    bench.settle()
    assert cards(note) == ["Wait one breath more"]
    assert not note.geometry().intersects(desktop.overlay.card()), "a cue has room between them"
    panel = open_panel(bench)
    assert desktop.tip_finder.note is None
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert desktop.tip_finder.panel is None
    bench.until(desktop.window.isActiveWindow)


def test_the_overlays_menu_opens_it_and_a_button_closes_the_note(bench: Bench) -> None:
    desktop = bench.open()
    next(action for action in desktop.overlay.menu().actions() if action.text() == "Tips…").trigger()
    panel = desktop.tip_finder.panel
    assert panel is not None
    QTest.keyClicks(panel.search, "zebra")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    assert desktop.tip_finder.panel is panel, "there is nothing to keep in view"
    panel.search.clear()
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    note = desktop.tip_finder.note
    assert note is not None
    QTest.mouseClick(note.findChild(type(note._close)), Qt.MouseButton.LeftButton)
    assert desktop.tip_finder.note is None


@pytest.mark.usefixtures("window_manager")
def test_escape_and_return_give_the_keyboard_back(bench: Bench) -> None:
    with other_program(bench.app):
        desktop = bench.open(Settings(first_run_done=True, overlay=OverlaySettings(x=40, y=50)))
        desktop.window.hide()
        other = xdotool("search", "--name", "^other program$").splitlines()[0]
        for last in ("Escape", "Return"):
            xdotool("windowactivate", "--sync", other)
            wait_for_other_program(bench.app)
            desktop.tip_finder.open()
            panel = desktop.tip_finder.panel
            assert panel is not None
            wait_for("the panel had the keyboard", panel.isActiveWindow, bench.app)
            xdotool("key", "j")
            wait_for("the panel had what was typed", lambda panel=panel: panel.search.text() == "j", bench.app)
            xdotool("key", last)
            wait_for_other_program(bench.app)
            assert desktop.tip_finder.panel is None
        assert desktop.tip_finder.note is not None
        assert desktop.tip_finder.note.isVisible()


def test_another_process_can_open_it(bench: Bench) -> None:
    desktop = bench.open()
    for _ in range(3):
        thread = threading.Thread(target=desktop.ask, args=(DesktopRequest.TIPS,))
        thread.start()
        thread.join()
    desktop.tick()
    assert desktop.tip_finder.panel is not None
    desktop.tip_finder.close()
    desktop.tick()
    assert desktop.tip_finder.panel is None, "three requests open it once"


@pytest.mark.usefixtures("window_manager")
def test_a_right_click_opens_it_with_the_keyboard_in_its_field(bench: Bench) -> None:
    with other_program(bench.app):
        desktop = bench.open(Settings(first_run_done=True, overlay=OverlaySettings(x=40, y=50)))
        desktop.window.hide()
        other = xdotool("search", "--name", "^other program$").splitlines()[0]
        xdotool("windowactivate", "--sync", other)
        wait_for_other_program(bench.app)
        at = desktop.overlay.card().center()
        xdotool("mousemove", str(at.x()), str(at.y()), "click", "3")
        wait_for("the menu was made", lambda: desktop.overlay.findChild(QMenu) is not None, bench.app)
        menu = desktop.overlay.findChild(QMenu)
        wait_for("the menu was there", menu.isVisible, bench.app)
        entry = menu.mapToGlobal(menu.actionGeometry(menu.actions()[0]).center())
        xdotool("mousemove", str(entry.x()), str(entry.y()), "click", "1")
        wait_for("the tips were open", lambda: desktop.tip_finder.panel is not None, bench.app)
        panel = desktop.tip_finder.panel
        assert panel is not None
        wait_for("the panel had the keyboard", panel.isActiveWindow, bench.app)
        xdotool("key", "j")
        wait_for("the panel had what was typed", lambda: panel.search.text() == "j", bench.app)
        xdotool("key", "Escape")
        wait_for_other_program(bench.app)


@pytest.mark.usefixtures("window_manager")
def test_a_click_elsewhere_closes_it(bench: Bench) -> None:
    with other_program(bench.app):
        desktop = bench.open(Settings(first_run_done=True, overlay=OverlaySettings(x=40, y=50)))
        desktop.window.hide()
        desktop.tip_finder.open()
        panel = desktop.tip_finder.panel
        assert panel is not None
        wait_for("the panel had the keyboard", panel.isActiveWindow, bench.app)
        xdotool("windowactivate", xdotool("search", "--name", "^other program$").splitlines()[0])
        wait_for("the tips were closed", lambda: desktop.tip_finder.panel is None, bench.app)


# A team's file


def settings_texts(bench: Bench) -> str:
    page = bench.desktop.window.page(Place.SETTINGS)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_bad_file_changes_nothing_and_is_reported(bench: Bench) -> None:
    wrong = Problem("tips.belongs_nowhere", (("path", "wrong.toml"), ("line", "3")))
    bench.tips.mistakes["wrong.toml"] = (wrong,)
    desktop = bench.open()
    desktop.window.go(Place.SETTINGS)
    desktop.tips.choose(Path("wrong.toml"))
    bench.settle()
    said = settings_texts(bench)
    assert "wrong.toml, line 3: this tip belongs nowhere." in said
    assert "The tips in use stay as they were." in said
    assert "No team file is in use." in said
    assert not [saved for saved in bench.saved if saved.tips.team_file]
    assert desktop.window.notice.text == "", "it is reported where the file was chosen"
    desktop.tips.choose(Path("good.toml"))
    bench.settle()
    assert bench.saved[-1].tips.team_file == str(Path("good.toml").absolute())
    assert "wrong.toml" not in settings_texts(bench)
    desktop.tips.let_go()
    bench.settle()
    assert bench.saved[-1].tips.team_file is None
    assert bench.tips.loaded == ["", "good.toml", ""]


def test_a_bad_file_at_the_start_is_reported_once(bench: Bench) -> None:
    bench.tips.mistakes["away.toml"] = (Problem("tips.missing", (("path", "away.toml"),)),)
    desktop = bench.open(Settings(first_run_done=True, tips=TipsSettings("away.toml")))
    assert desktop.window.notice.text.startswith("away.toml is not there.")
    assert desktop.tips.book.tips, "what was in use stays in use"
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    assert "away.toml is not there." in settings_texts(bench)


def test_a_chosen_files_tips_are_there_at_once(bench: Bench, tmp_path: Path) -> None:
    team = tmp_path / "team.toml"
    team.write_text(
        'replace = true\n[[tip]]\nid = "one"\nmoments = ["closing"]\ntitle = "Ours"\ntext = "Only this."\n'
    )
    bench.tips = TeamTips(tmp_path / "settings")  # type: ignore[assignment]  # the real one
    desktop = bench.open()
    page = tips_of(desktop)
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    choose = next(b for b in desktop.window.findChildren(QPushButton) if b.text() == "Choose your team's file…")
    choose.setFocus()
    QTest.keyClick(choose, Qt.Key.Key_Space)
    dialog = next(w for w in bench.app.topLevelWidgets() if w.windowTitle().startswith("Choose your team"))
    (name,) = [field for field in dialog.findChildren(QLineEdit) if field.isVisible()]
    name.setText(str(team))
    QTest.keyClick(name, Qt.Key.Key_Return)
    bench.until(lambda: len(desktop.tips.book.tips) == 1)
    desktop.window.go(Place.TIPS)
    bench.app.processEvents()
    assert cards(page) == ["Ours"]
    bench.until(lambda: not isValid(dialog) or not dialog.isVisible())


def test_a_slow_network_share_holds_nothing_up(bench: Bench) -> None:
    go_on = threading.Event()
    load = bench.tips.load

    def slow(team_file: Path | None, shared: Sequence[Path] = ()) -> LoadedTips:
        assert go_on.wait(PATIENCE_S)
        return load(team_file, shared)

    bench.tips.load = slow  # type: ignore[method-assign]  # a share that takes its time
    desktop = bench.open_at_once(Settings(first_run_done=True, tips=TipsSettings("far away.toml")))
    bench.until(lambda: bool(desktop.calls.newest) and bool(desktop.tips.book.tips))
    assert bench.tips.loaded == [], "what was good last is in use meanwhile"
    go_on.set()
    bench.until(lambda: bench.tips.loaded == ["far away.toml"])
    bench.settle()
