"""A voice on the stage as it speaks: a real window, rows that come when the test says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coach.conversation.crosstalk import Crosstalk
from coach.model.live import LivePhase, LiveRow, LiveState
from coach.model.snapshot import Device, DeviceId
from coach.model.sound import Block, Speaker
from coach.model.spans import Span
from coach.places import assets_dir
from coach.practice.ghost_track import GhostTrack, write_ghost
from coach.runtime.live_piece import SecondVoice
from coach.settings.schema import ChosenDevice
from coach.ui.kit.theme import Theme
from coach.ui.stage.live_show import LiveShow, heard_again
from coach.ui.stage.live_show import Spoken as Finished
from coach.ui.stage.presenting import Presenting
from coach.ui.stage.second_microphone import choose_second
from coach.words.catalogue import load_catalogue
from tests.made_up.states import BASELINE, NOW

GHOST = GhostTrack("slow", (0.9,) * 120, (0.0,) * 120, (0.0,) * 120, 8.0)


class Spoken:
    """What is spoken so far: `speak` adds to it."""

    def __init__(self, phase: LivePhase = LivePhase.LIVE) -> None:
        baseline = BASELINE if phase is LivePhase.LIVE else None
        self.now = LiveState(phase, 0.0, baseline, None, (), (), two_voices=False, wanted_s=20.0)
        self.rows: list[LiveRow] = []
        self.asked: list[str] = []
        self.crosstalk: Crosstalk | None = None

    def speak(self, until_s: float, level_db: float = 0.0, pace: float = 4.5) -> None:
        at_s = self.now.time_s
        while (at_s := round(at_s + 0.1, 1)) <= until_s:
            self.rows.append(LiveRow(at_s, level_db, 0.2, pace, agent_speaking=True, caller_speaking=None))
        self.now = replace(self.now, time_s=until_s, agent_speech=(Span(0.0, until_s),))

    def start(self) -> None:
        self.asked.append("start")

    def begin(self) -> None:
        self.asked.append("begin")
        self.rows = []
        self.now = replace(self.now, time_s=0.0, agent_speech=())

    def stop(self) -> list[Block]:
        self.asked.append("stop")
        return [Block(0, 640, np.zeros(640, np.float32), None)]

    def state(self) -> LiveState:
        return self.now

    def rows_after(self, count: int) -> list[LiveRow]:
        return self.rows[count:]


class Room:
    """A stage on which someone speaks."""

    def __init__(self, app: QApplication, live: Spoken) -> None:
        self.app, self.live = app, live
        self.theme = Theme(app, assets_dir() / "icons", dark=False)
        self.presenting = Presenting(self.theme, load_catalogue(), lambda: NOW)
        self.stage = self.presenting.stage
        self.stage.resize(1280, 720)
        self.stage.show()
        self.finished: list[Finished] = []
        self.show: LiveShow = self.presenting.show_live(live, self.finished.append)

    def frame(self) -> None:
        self.stage.tick()
        for _ in range(4):
            self.app.processEvents()

    def speak(self, until_s: float, level_db: float = 0.0, pace: float = 4.5) -> None:
        """Speak on, half a second a frame."""
        while self.live.now.time_s < until_s:
            self.live.speak(min(until_s, self.live.now.time_s + 0.5), level_db, pace)
            self.frame()

    def seen(self) -> QImage:
        return self.stage.screen().grabWindow(self.stage.winId()).toImage()


@pytest.fixture
def live() -> Spoken:
    return Spoken()


@pytest.fixture
def room(qapp: QApplication, live: Spoken) -> Iterator[Room]:
    made = Room(qapp, live)
    yield made
    made.presenting.close()
    qapp.processEvents()
    made.theme.stop()


def test_what_is_drawn_row_by_row_is_the_whole_picture(room: Room) -> None:
    room.frame()
    room.speak(20.0)
    room.speak(24.0, level_db=9.0, pace=5.9)
    room.speak(30.0, level_db=1.0)
    seen = room.seen()
    room.show.canvas._view = None  # as after a change of its axis
    room.frame()
    whole = room.seen()
    one, other = (
        np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8)
        for image in (seen, whole)
    )
    differs = np.abs(one.astype(np.int16) - other).reshape(-1, 4).max(axis=1) > 40
    assert differs.mean() < 0.0015  # where two pieces of a line meet


def test_the_axis_grows_with_the_piece(room: Room) -> None:
    room.speak(59.0)
    before = room.show.canvas.layout_now().duration_s
    room.speak(62.0)
    assert (before, room.show.canvas.layout_now().duration_s) == (60.0, 120.0)


def test_a_text_is_read_where_no_usual_is_known(qapp: QApplication) -> None:
    live = Spoken(LivePhase.READING)
    room = Room(qapp, live)
    live.now = replace(live.now, speech_s=7.4)
    room.frame()
    assert room.show.canvas.message == "7 of 20 s of speech"
    QTest.keyClick(room.stage, Qt.Key.Key_Space)
    assert not room.finished
    room.presenting.close()
    qapp.processEvents()
    room.theme.stop()


def test_space_ends_it_and_hands_over_its_sound(room: Room, live: Spoken) -> None:
    room.speak(3.0)
    QTest.keyClick(room.stage, Qt.Key.Key_Space)
    assert live.asked == ["start", "stop"]
    [finished] = room.finished
    assert finished.blocks[0].n_samples == 640
    assert finished.ghost is None
    assert room.stage.live is None


def test_f5_begins_anew(room: Room, live: Spoken) -> None:
    room.speak(12.0)
    QTest.keyClick(room.stage, Qt.Key.Key_F5)
    room.frame()
    assert live.asked == ["start", "begin"]
    room.speak(2.0)
    assert room.show.canvas.row_count == 20


def test_a_target_is_followed(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "slow.ghost.json"
    write_ghost(path, GHOST)
    room.speak(2.0)
    room.presenting.follow_target(room.show, path)
    room.frame()
    room.speak(3.0)
    moment = room.show.canvas.moment
    assert moment is not None
    assert moment.other == f"Target: {0.9 * BASELINE.pace_syll_per_s:.1f}"
    QTest.keyClick(room.stage, Qt.Key.Key_Space)
    assert room.finished[0].ghost == GHOST


def test_one_key_marks_moments_that_are_looked_at_afterwards(room: Room) -> None:
    room.speak(3.0)
    QTest.keyClick(room.stage, Qt.Key.Key_M)
    room.speak(7.0)
    QTest.keyClick(room.stage, Qt.Key.Key_M)
    room.frame()
    assert room.show.canvas.status == "2 marks"
    QTest.keyClick(room.stage, Qt.Key.Key_Space)
    [finished] = room.finished
    piece = heard_again(finished, "spoken", lambda _share: None, lambda: True)
    assert [one.time_s for one in piece.marks] == [3.0, 7.0]


def test_marks_of_a_piece_that_begins_anew_are_forgotten(room: Room) -> None:
    room.speak(3.0)
    QTest.keyClick(room.stage, Qt.Key.Key_M)
    QTest.keyClick(room.stage, Qt.Key.Key_F5)
    room.frame()
    assert room.show.marks == []


def test_two_people_are_asked_to_speak_one_after_the_other(qapp: QApplication) -> None:
    live = Spoken(LivePhase.CHECKING)
    room = Room(qapp, live)
    live.now = replace(live.now, asked=Speaker.AGENT, speech_s=1.3, wanted_s=3.0)
    room.frame()
    assert room.show.canvas.message == "You, at the first microphone: say two sentences. 1 of 3 s"
    live.now = replace(live.now, asked=Speaker.CALLER, speech_s=0.0)
    room.frame()
    assert "plays the caller" in room.show.canvas.message
    live.now = replace(live.now, phase=LivePhase.ALIKE, asked=None, apart_db=6.0)
    room.frame()
    assert "3 dB apart. Put on headsets, or sit further apart" in room.show.canvas.message
    QTest.keyClick(room.stage, Qt.Key.Key_F5)
    assert live.asked == ["start", "begin"]
    room.presenting.close()
    qapp.processEvents()
    room.theme.stop()


def test_what_is_no_target_is_said(room: Room, tmp_path: Path) -> None:
    (tmp_path / "x.ghost.json").write_text("{}")
    room.speak(2.0)
    room.presenting.follow_target(room.show, tmp_path / "x.ghost.json")
    assert "is no target of pacing" in room.show.canvas.status
    assert room.show.ghost is None


def test_the_second_microphone_is_another_one(qapp: QApplication) -> None:
    devices = [Device(DeviceId(name, "pulse"), name, is_default=name == "desk") for name in ("desk", "headset")]
    parent, chosen = QWidget(), list[SecondVoice]()
    menu = choose_second(parent, load_catalogue(), devices, None, chosen.append)
    actions = [one for one in menu.actions() if not one.isSeparator()]
    assert [one.text() for one in actions] == ["headset", "The second channel of the first one's interface"]
    for one in actions:
        one.trigger()
    assert chosen == [SecondVoice(ChosenDevice("headset", "pulse")), SecondVoice(None)]
    menu.close()
    parent.deleteLater()
    qapp.processEvents()
