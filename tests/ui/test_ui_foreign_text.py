"""Hostile names of devices, programs, folders and in notes: no widget of any page holds one raw."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListWidget, QMessageBox, QWidget

from coach.model.call import CallSource
from coach.model.call_notes import AfterCall, Incident, IncidentLine, StepShown
from coach.model.problems import Problem
from coach.model.programs import ProgramRole
from coach.model.snapshot import Listening
from coach.ui.shell.leaving import ASK_AFTER_S
from coach.ui.shell.way_back import Place
from coach.views.promise_views import promised
from tests.hostile_text import HOSTILE, WRITTEN, harm_in
from tests.made_up import rooms
from tests.made_up.states import KEPT_BASELINES, NOW, running_call, snapshot
from tests.ui.conftest import Bench


def held(widget: QWidget) -> list[str]:
    """Return every text that a widget and what is in it show or speak."""
    found = [widget.windowTitle()]
    for one in (widget, *widget.findChildren(QWidget)):
        found += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        if isinstance(one, QLabel | QAbstractButton):
            found.append(one.text())
        elif isinstance(one, QComboBox):
            found += [one.itemText(index) for index in range(one.count())]
        elif isinstance(one, QListWidget):
            found += [one.item(line).text() for line in range(one.count())]
    return found


def assert_harmless(widget: QWidget, at_least: int) -> None:
    texts = held(widget)
    # Some of our own labels have several lines.
    assert not [text for text in texts if harm_in(text, lines=True) or "\nCoach: all is well" in text]
    assert sum(WRITTEN in text for text in texts) >= at_least, texts


def test_devices_programs_and_the_folder_in_settings(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "HEADSET", replace(rooms.HEADSET, label=HOSTILE))
    monkeypatch.setattr(rooms, "SPEAKERS", replace(rooms.SPEAKERS, label=HOSTILE))
    whose = KEPT_BASELINES[0]
    bench.history.kept_baselines = (
        replace(whose, baseline=replace(whose.baseline, microphone=HOSTILE), label=HOSTILE),
        replace(whose, label=None),
    )
    desktop = bench.open(data_folder=tmp_path / HOSTILE)
    desktop.window.go(Place.SETTINGS)
    bench.session.now = replace(bench.session.now, programs=((HOSTILE, ProgramRole.LEARN),))
    bench.settle()
    # Both lists of devices, the default, whose usual it is; the program and its list; the usual; the folder.
    assert_harmless(desktop.window.page(Place.SETTINGS), 8)
    assert bench.saved[-1].phones.programs == {HOSTILE: ProgramRole.LEARN}, "kept as it is"


def test_a_title_a_microphone_and_notes_on_the_pages_of_calls(bench: Bench) -> None:
    first, second, *others = bench.history.kept
    bench.history.kept = [
        replace(first, microphone=HOSTILE, caller_channel=HOSTILE),
        replace(second, source=CallSource.REPLAY, title=HOSTILE),
        *others,
    ]
    bench.history.incidents[first.call_id] = Incident(
        3.0, (StepShown(HOSTILE, 4.0),), (IncidentLine(NOW.astimezone(), HOSTILE),)
    )
    promise = promised(first.call_id, NOW + timedelta(hours=1))
    bench.history.after[first.call_id] = AfterCall(HOSTILE, promise=promise)
    desktop = bench.open()
    bench.session.now = snapshot(running_call(source=CallSource.REPLAY, title=HOSTILE))
    desktop.tick()
    bench.settle()
    assert_harmless(desktop.window.page(Place.TODAY), 1)
    # White space in a promise's note is one space each, so it reads otherwise.
    assert any(r"\x1b]0;gone" in text and "txt" in text for text in held(desktop.window.page(Place.TODAY)))
    for call_id, at_least in ((first.call_id, 4), (second.call_id, 1)):
        desktop.calls.open(call_id)
        bench.settle()
        assert_harmless(desktop.window.page(Place.HISTORY), at_least)


def test_a_problem_on_today_in_the_notice_and_in_a_question(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = bench.open()
    bench.session.now = snapshot(problem=Problem("history.full", (("path", HOSTILE),)))
    desktop.tick()
    assert_harmless(desktop.window.page(Place.TODAY), 1)
    desktop.report_problem(Problem("recording.missing", (("path", HOSTILE),)))
    assert_harmless(desktop.window.notice, 1)
    monkeypatch.setattr(bench.session, "stop_listening", lambda: True)
    marked_up = Problem("history.full", (("path", f"<img src=x>{HOSTILE}"),))
    bench.session.now = replace(snapshot(listening=Listening.OFF), unkept=True, problem=marked_up)
    desktop.overlay.quit_requested.emit()
    bench.now_s += ASK_AFTER_S
    desktop.tick()
    [box] = [one for one in bench.app.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]
    assert_harmless(box, 1)
    said = [one for one in box.findChildren(QLabel) if WRITTEN in one.text()]
    assert [one.textFormat().name for one in said] == ["PlainText"]
    desktop.leaving.close()
