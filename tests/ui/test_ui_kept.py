"""How long calls are kept, chosen in Settings."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPushButton

from coach.model.call_notes import Promise
from coach.settings.schema import KeptSettings, Settings
from coach.ui.settings.calendar_settings import CalendarSettings
from coach.ui.settings.kept_settings import KeptChoices
from coach.ui.settings.settings_page import SettingsPage
from coach.ui.shell.way_back import Place
from coach.views.kept_view import room_taken
from tests.made_up.calls import NOW
from tests.ui.conftest import Bench


def choices(bench: Bench, settings: Settings | None = None) -> KeptChoices:
    window = bench.open(settings).window
    window.go(Place.SETTINGS)
    page = window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    bench.settle()
    return page.findChildren(KeptChoices)[0]


def press(made: KeptChoices, name: str) -> None:
    """Press a button of the question that is asked."""
    (button,) = [one for one in made.findChildren(QPushButton) if one.text() == name and one.isVisible()]
    button.click()


def choose(box: QComboBox, text: str) -> None:
    index = box.findText(text)
    assert index >= 0, [box.itemText(at) for at in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


def test_copies_and_coarser_calls_are_chosen_at_once(bench: Bench) -> None:
    boxes = choices(bench).boxes
    assert [box.currentText() for box in boxes.values()] == [
        "as long as I don't delete them",
        "365 days",
        "2 copies",
        "30 days",
    ]
    choose(boxes["backups"], "none")
    choose(boxes["thin_after_days"], "never")
    bench.settle()
    assert bench.saved[-1].kept == KeptSettings(backups=0, thin_after_days=0)


def test_what_deletes_calls_is_asked_first(bench: Bench) -> None:
    made = choices(bench)
    box = made.boxes["keep_days"]
    choose(box, "90 days")
    assert box.currentText() == "as long as I don't delete them", "not before it is confirmed"
    press(made, "Keep them")
    assert bench.desktop.services.preferences.now.kept.keep_days == 0
    choose(box, "90 days")
    press(made, "Delete older calls")
    assert (box.currentText(), bench.desktop.services.preferences.now.kept.keep_days) == ("90 days", 90)
    choose(box, "365 days")
    bench.settle()
    assert bench.saved[-1].kept.keep_days == 365, "what keeps more is not asked"


def test_a_value_of_the_file_stands_among_the_choices(bench: Bench) -> None:
    kept = Settings(first_run_done=True, kept=KeptSettings(keep_days=200))
    assert choices(bench, kept).boxes["keep_days"].currentText() == "200 days"


def test_the_room_that_is_taken_counts_log_and_copies(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    for name, size in (("history.sqlite", 5), ("history.sqlite-wal", 7), ("coach.log", 100)):
        (tmp_path / name).write_bytes(bytes(size))
    (tmp_path / "backups" / "history-2026-11-30.sqlite").write_bytes(bytes(9))
    assert room_taken(tmp_path) == (12, 9)


def test_the_calendar_file_follows_the_promises(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "coach.ics"
    choices(bench)
    page = bench.desktop.window.page(Place.SETTINGS)
    calendar = page.findChildren(CalendarSettings)[0]
    assert not calendar.names.isVisible(), "there is no file yet"
    calendar.take(path)
    bench.settle()
    assert b"BEGIN:VCALENDAR" in path.read_bytes()
    assert path.read_bytes().count(b"BEGIN:VEVENT") == 0
    due = NOW.astimezone() + timedelta(hours=1)
    bench.history.keep_promise(Promise(1, due, due))
    bench.desktop.calls.refresh()
    bench.settle()
    assert path.read_bytes().count(b"BEGIN:VEVENT") == 1
    calendar.take(None)
    bench.settle()
    assert bench.saved[-1].after.calendar_file == ""
