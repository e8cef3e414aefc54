"""The stage as a room and its presenter use it: real windows, a player that hears when told to."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from coach.model.sound import SAMPLE_RATE_HZ
from coach.places import assets_dir
from coach.practice.alignment import Alignment, from_their_start
from coach.practice.marks import Mark, read_marks
from coach.practice.piece import Piece
from coach.practice.takes import Takes
from coach.ui.kit.theme import Theme
from coach.ui.stage.presenter import PresenterStrip
from coach.ui.stage.presenting import Presenting
from coach.ui.stage.showing import Showing
from coach.words.catalogue import load_catalogue
from tests.made_up.instrument_calls import rich_call
from tests.made_up.players import StillPlayer
from tests.made_up.states import NOW


class Room:
    """A stage with a made-up piece of some minutes."""

    def __init__(self, app: QApplication) -> None:
        record = rich_call().record
        silence = np.zeros(round(record.duration_s * SAMPLE_RATE_HZ), np.float32)
        self.piece = Piece("training", record, silence)
        self.theme = Theme(app, assets_dir() / "icons", dark=False)
        self.players: list[StillPlayer] = []
        self.presenting = Presenting(self.theme, load_catalogue(), lambda: NOW)
        self.stage = self.presenting.stage
        self.stage.resize(1920, 1080)
        self.stage.show()

    def show(self) -> Showing:
        return self.presenting.show_heard(self.piece, self.player)

    def hear(self, seconds: float) -> None:
        """Let so much be heard, frame by frame."""
        for _ in range(round(seconds / 0.1)):
            self.stage.tick()
            self.players[-1].hear(0.1)
        self.stage.tick()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.stage, key)

    def player(self) -> StillPlayer:
        self.players.append(StillPlayer())
        return self.players[-1]


@pytest.fixture
def room(qapp: QApplication) -> Iterator[Room]:
    made = Room(qapp)
    yield made
    if made.presenting is not None:
        made.presenting.close()
    qapp.processEvents()
    made.theme.stop()


def test_space_plays_and_pauses_in_place(room: Room) -> None:
    showing = room.show()
    assert not showing.transport.playing
    room.press(Qt.Key.Key_Space)
    room.hear(3.0)
    room.press(Qt.Key.Key_Space)
    assert showing.position_s == pytest.approx(3.0, abs=0.05)
    assert not showing.transport.playing
    room.press(Qt.Key.Key_Space)
    room.hear(1.0)
    assert showing.position_s == pytest.approx(4.0, abs=0.05)


def test_left_goes_back_ten_seconds(room: Room) -> None:
    showing = room.show()
    showing.go(50.0)
    room.press(Qt.Key.Key_Left)
    assert showing.position_s == 40.0
    room.press(Qt.Key.Key_Right)
    assert showing.position_s == 50.0


def test_a_remote_steps_from_cue_to_cue(room: Room) -> None:
    showing = room.show()
    stops = showing.stops_s()
    assert len(stops) > 2
    for stop_s in stops[:3]:
        room.press(Qt.Key.Key_PageDown)
        assert showing.position_s == pytest.approx(max(0.0, stop_s - 1.0))
    room.press(Qt.Key.Key_PageUp)
    assert showing.position_s == pytest.approx(max(0.0, stops[1] - 1.0))
    for _ in stops:
        room.press(Qt.Key.Key_PageDown)
    assert showing.at_end


def test_f5_begins_anew_and_b_is_black(room: Room) -> None:
    showing = room.show()
    showing.go(100.0)
    room.press(Qt.Key.Key_F5)
    assert showing.transport.playing
    assert showing.position_s == 0.0
    room.press(Qt.Key.Key_B)
    black = room.stage.grab().toImage()
    assert black.pixelColor(960, 540).lightness() == 0
    assert showing.transport.playing
    room.press(Qt.Key.Key_Escape)
    assert not showing.black
    assert room.stage.isVisible()


def test_l_twice_repeats_a_stretch_and_once_more_goes_on(room: Room) -> None:
    showing = room.show()
    showing.go(20.0)
    room.press(Qt.Key.Key_L)
    showing.go(26.0)
    room.press(Qt.Key.Key_L)
    loop = showing.transport.loop
    assert loop is not None
    assert (loop.start_s, loop.end_s) == (20.0, 26.0)
    room.press(Qt.Key.Key_Space)
    room.hear(8.0)
    assert 20.0 <= showing.position_s < 26.0
    room.press(Qt.Key.Key_L)
    room.hear(8.0)
    assert showing.position_s > 26.0


def test_minus_slows_down_to_six_tenths(room: Room) -> None:
    showing = room.show()
    for _ in range(9):
        room.press(Qt.Key.Key_Minus)
    assert showing.transport.rate == 0.6
    room.press(Qt.Key.Key_Plus)
    assert showing.transport.rate == 0.7


def test_it_ends_on_the_picture_of_the_piece(room: Room) -> None:
    showing = room.show()
    showing.go(showing.view.duration_s - 0.5)
    room.press(Qt.Key.Key_Space)
    room.hear(1.0)
    assert showing.at_end
    assert room.stage.canvas.ends
    assert len(showing.view.end) >= 3
    room.press(Qt.Key.Key_Left)
    assert not showing.at_end
    assert showing.position_s == pytest.approx(showing.view.duration_s - 10.0)
    room.press(Qt.Key.Key_End)
    room.press(Qt.Key.Key_Space)
    assert showing.transport.playing
    assert showing.position_s == 0.0


def test_a_click_seeks_and_a_drag_repeats(room: Room) -> None:
    showing = room.show()
    canvas = room.stage.canvas
    layout = canvas.layout_now()
    at = [QPoint(round(layout.x(at_s) * layout.scale), 400) for at_s in (60.0, 90.0)]
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at[0])
    assert showing.position_s == pytest.approx(60.0, abs=0.2)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at[0])
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at[1])
    loop = showing.transport.loop
    assert loop is not None
    assert loop.end_s - loop.start_s == pytest.approx(30.0, abs=0.4)


def on_screen(room: Room) -> QImage:
    """What the screen shows: not painted anew, as `grab` would."""
    return room.stage.screen().grabWindow(room.stage.winId()).toImage()


def painted(app: QApplication) -> None:
    """Let everything be painted. What is asked to be painted anew comes some milliseconds later."""
    for _ in range(5):
        app.processEvents()
        time.sleep(0.01)
    app.processEvents()


def test_a_frame_paints_what_a_whole_picture_would(room: Room, qapp: QApplication) -> None:
    """Whatever was repainted piece by piece is, in the end, the picture that is painted at once."""
    showing = room.show()
    canvas = room.stage.canvas
    room.press(Qt.Key.Key_Space)
    cue = showing.view.cues[0]
    painted(qapp)
    for at_s in (cue.start_s - 0.5, cue.start_s + 0.2, cue.end_s - 0.2, cue.end_s + 0.7, 30.0):
        showing.go(at_s)
        room.hear(0.4)
        painted(qapp)
        seen = on_screen(room)
        canvas.restyle()
        painted(qapp)
        assert on_screen(room) == seen


def test_without_an_output_the_picture_goes_on(room: Room) -> None:
    showing = room.show()
    room.press(Qt.Key.Key_Space)
    room.hear(2.0)
    room.players[-1].silent = True
    room.stage.tick()
    assert not showing.heard_aloud
    assert showing.transport.playing
    assert showing.position_s >= 1.9
    assert room.players[-1].closed


def test_what_is_said_for_screen_readers_follows(room: Room) -> None:
    showing = room.show()
    cue = showing.view.cues[0]
    showing.go(cue.start_s + 0.5)
    room.stage.tick()
    said = room.stage.accessibleDescription()
    assert cue.line.text in said
    assert "Pace" in said


def test_escape_closes_and_stops_the_sound(room: Room, qapp: QApplication) -> None:
    room.show()
    closed: list[bool] = []
    room.stage.closed.connect(lambda: closed.append(True))
    room.press(Qt.Key.Key_Escape)
    qapp.processEvents()
    assert closed == [True]
    assert room.players[-1].closed
    room.presenting = None  # type: ignore[assignment]


def two_takes(room: Room) -> Takes:
    """The piece, and another take of it that takes half as long again."""
    record = room.piece.record
    length_s = record.duration_s
    ends = (np.array([0.0, length_s]), np.array([0.0, 1.5 * length_s]))
    longer = replace(
        room.piece,
        record=replace(record, duration_s=1.5 * length_s),
        sound=np.zeros(round(1.5 * length_s * SAMPLE_RATE_HZ), np.float32),
    )
    return Takes(room.piece, longer, Alignment(*ends), from_their_start(length_s, 1.5 * length_s))


def test_two_takes_switch_at_the_same_place_of_the_text(room: Room) -> None:
    showing = room.presenting.show_heard(two_takes(room), room.player)
    showing.go(60.0)
    room.press(Qt.Key.Key_Space)
    room.press(Qt.Key.Key_2)
    assert showing.playing == 1
    assert showing.transport.playing
    assert showing.position_s == pytest.approx(90.0, abs=0.1)
    room.press(Qt.Key.Key_S)
    room.press(Qt.Key.Key_1)
    assert showing.position_s == pytest.approx(90.0, abs=0.1)
    room.press(Qt.Key.Key_End)
    assert room.stage.canvas.ends
    assert showing.view.end_title == "Take 2 against take 1"


def test_the_presenter_sees_what_to_say_and_what_comes(room: Room) -> None:
    showing = room.show()
    window = room.presenting.open_window()
    assert window is not None
    showing.go(40.0)
    window.note.setText("Hear how the promise runs away")
    QTest.keyClick(window.note, Qt.Key.Key_Return)
    assert [(one.time_s, one.text) for one in showing.marks] == [(40.0, "Hear how the promise runs away")]
    room.hear(0.2)
    said = [one.text() for one in window.findChildren(QLabel)]
    assert "Hear how the promise runs away" in said
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert showing.transport.playing
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert showing.position_s > 40.0
    QTest.keyClick(window, Qt.Key.Key_B)
    assert showing.black


def test_marks_are_kept_beside_the_recording(room: Room, tmp_path: Path) -> None:
    room.piece = replace(room.piece, path=tmp_path / "training.flac")
    showing = room.show()
    window = room.presenting.open_window()
    assert window is not None
    showing.go(12.0)
    showing.mark_here("Slower here")
    window.marks_kept.emit()
    assert read_marks(tmp_path / "training.flac") == (Mark(12.0, "Slower here"),)


def test_the_presenters_window_closes_with_the_stage(room: Room, qapp: QApplication) -> None:
    room.show()
    window = room.presenting.open_window()
    assert window is not None
    window.close()
    qapp.processEvents()
    assert room.players[-1].closed
    room.presenting = None  # type: ignore[assignment]


def test_p_shows_a_strip_on_the_rooms_own_screen(room: Room) -> None:
    room.show()
    whole = room.stage.canvas.height()
    room.press(Qt.Key.Key_P)
    assert room.stage.canvas.height() < whole
    room.press(Qt.Key.Key_P)
    assert room.stage.canvas.height() == whole


def test_a_mark_is_seen_before_the_playhead_is_there(room: Room) -> None:
    showing = room.show()
    room.press(Qt.Key.Key_P)
    [strip] = room.stage.findChildren(PresenterStrip)
    showing.marks = [Mark(2.0, "Who heard that?"), Mark(30.0, "Later")]
    for at_s, said in (
        (0.0, "in 2 s: Who heard that?"), (2.5, "now: Who heard that?"), (12.0, ""), (26.0, "in 4 s: Later"),
    ):  # fmt: skip
        showing.go(at_s)
        strip.tick()
        assert strip._now_said.accessibleName() == said
    showing.go(3.0)
    strip.tick()
    assert strip._next.accessibleName().startswith("then in ")


def ink_rows(picture: QImage) -> int:
    """How many rows of pixels have something on them."""
    return sum(
        any(picture.pixel(x, y) != picture.pixel(0, 0) for x in range(0, picture.width(), 2))
        for y in range(picture.height())
    )


def test_a_long_sentence_wraps_instead_of_losing_what_to_do(room: Room) -> None:
    room.stage.resize(1024, 768)
    canvas = room.stage.canvas
    canvas.show_message("It is there.")
    one_line = ink_rows(canvas.grab().toImage())
    canvas.show_message("This recording can't be read to its end. " * 4 + "Choose another one.")
    assert ink_rows(canvas.grab().toImage()) > 3 * one_line
