"""The instrument by keys, pointer and wheel, what it repaints, and what assistive programs read of it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from coach.model.spans import Span
from coach.places import assets_dir
from coach.ui.kit.theme import Theme
from coach.ui.plot.instrument import Instrument
from coach.ui.plot.plot_layout import LEFT, plot_layout
from coach.ui.plot.plot_marks import spread
from coach.views.time_window import whole_call
from coach.views.timeline_view import JumpTo, timeline_view
from coach.views.tokens import LIGHT
from coach.words.catalogue import Catalogue
from tests.made_up.calls import kept_call
from tests.made_up.instrument_calls import rich_call
from tests.ui.pointer import move_pointer

WIDTH = 1000


@pytest.fixture
def shown(qt: QApplication, words: Catalogue) -> Iterator[Instrument]:
    """The instrument of a rich call, 1000 units wide, in a window of its own."""
    theme = Theme(qt, assets_dir() / "icons", dark=False)
    kept = rich_call()
    made = Instrument(theme, words, timeline_view(words, kept.record, kept.after.moments))
    made.resize(theme.px(WIDTH), made.sizeHint().height())
    made.show()
    assert QTest.qWaitForWindowExposed(made), "only what is on a screen is painted"
    qt.processEvents()
    yield made
    made.close()
    theme.stop()


def place(shown: Instrument, at_s: float, *, on_strip: bool = False) -> QPoint:
    """Return where a moment is: in the first row, or on the strip."""
    unit = shown._theme.unit
    layout = plot_layout(shown.view, shown.width() / unit, whole=True)
    window = whole_call(shown.view.duration_s) if on_strip else shown.window_shown
    y = layout.strip.center().y() if on_strip else layout.row(0).center().y()
    return QPoint(round(layout.x(window, at_s) * unit), round(y * unit))


def wheel(shown: Instrument, at: QPoint, turned: QPoint, keys: Qt.KeyboardModifier) -> bool:
    """Turn the wheel; return whether the instrument took it."""
    event = QWheelEvent(
        QPointF(at), QPointF(shown.mapToGlobal(at)), QPoint(), turned, Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(shown, event)
    return event.isAccepted()


class Repaints(QObject):
    """An event filter that notes what is repainted."""

    def __init__(self) -> None:
        super().__init__()
        self.regions: list[QRegion] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if isinstance(event, QPaintEvent):
            self.regions.append(event.region())
        return False


NO_KEY = Qt.KeyboardModifier.NoModifier


def test_the_hairline_follows_keys_and_pointer(shown: Instrument) -> None:
    for _ in range(3):
        QTest.keyClick(shown, Qt.Key.Key_Right)
    assert shown.hairline_s == pytest.approx(3 * 380 / 200)
    QTest.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown.hairline_s == pytest.approx(3 * 380 / 200 + 38)
    QTest.keyClick(shown, Qt.Key.Key_End)
    assert shown.hairline_s == 380.0
    QTest.keyClick(shown, Qt.Key.Key_Home)
    QTest.keyClick(shown, Qt.Key.Key_Left)
    assert shown.hairline_s == 0.0
    move_pointer(shown, place(shown, 223.0))
    assert shown.hairline_s == pytest.approx(223.0, abs=0.5)
    assert "over your usual" in shown.texts


def test_keys_zoom_around_the_hairline_and_back(shown: Instrument) -> None:
    shown.move_hairline(200.0)
    for _ in range(4):
        QTest.keyClick(shown, Qt.Key.Key_Plus)
    window = shown.window_shown
    assert window.length_s == pytest.approx(380 / 1.5**4)
    assert window.start_s < 200.0 < window.end_s
    QTest.keyClick(shown, Qt.Key.Key_Minus)
    assert shown.window_shown.length_s == pytest.approx(380 / 1.5**3)
    QTest.keyClick(shown, Qt.Key.Key_End)
    assert shown.window_shown.end_s == 380.0, "what is in view follows the hairline"
    QTest.keyClick(shown, Qt.Key.Key_0)
    assert shown.window_shown.is_whole


def test_a_plain_wheel_scrolls_the_page_and_ctrl_zooms(shown: Instrument) -> None:
    at = place(shown, 95.0)
    assert not wheel(shown, at, QPoint(0, 120), NO_KEY)
    assert shown.window_shown.is_whole
    assert wheel(shown, at, QPoint(0, 360), Qt.KeyboardModifier.ControlModifier)
    window = shown.window_shown
    assert window.length_s == pytest.approx(380 / 1.5**3)
    assert (95.0 - window.start_s) / window.length_s == pytest.approx(0.25, abs=0.01)
    assert wheel(shown, at, QPoint(0, -120), Qt.KeyboardModifier.ShiftModifier)
    assert shown.window_shown.start_s == pytest.approx(window.start_s + 0.1 * window.length_s)
    assert wheel(shown, at, QPoint(120, 0), NO_KEY), "a trackpad moved sideways"
    assert shown.window_shown.start_s == pytest.approx(window.start_s)


def test_drags_pan_the_plot_and_the_strip(shown: Instrument) -> None:
    shown.go(Span(219.0, 229.0))
    start_s = shown.window_shown.start_s
    begin = place(shown, 220.0)
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, NO_KEY, begin)
    move_pointer(shown, begin - QPoint(80, 0), pressed=True)
    QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, NO_KEY, begin - QPoint(80, 0))
    moved_s = shown.window_shown.start_s
    assert moved_s > start_s
    length_s = shown.window_shown.length_s
    for from_s, to_s in ((moved_s + length_s / 2, 100.0), (100.0 + length_s / 2, 140.0)):
        QTest.mousePress(shown, Qt.MouseButton.LeftButton, NO_KEY, place(shown, from_s, on_strip=True))
        move_pointer(shown, place(shown, to_s, on_strip=True), pressed=True)
        QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, NO_KEY, place(shown, to_s, on_strip=True))
    window = shown.window_shown
    assert window.start_s == pytest.approx(100.0 - length_s / 2, abs=1.0), "first the frame was moved"
    assert window.end_s == pytest.approx(140.0, abs=1.0), "and then its end"
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, NO_KEY, place(shown, 300.0, on_strip=True))
    assert (shown.window_shown.start_s + shown.window_shown.end_s) / 2 == pytest.approx(300.0, abs=1.0)


def test_jumps_show_the_stretch_and_put_the_hairline_on_it(shown: Instrument) -> None:
    seen = []
    for _ in range(3):
        assert shown.jump(JumpTo.RISE)
        seen.append(shown.hairline_s)
        window = shown.window_shown
        assert window.start_s <= shown.hairline_s <= window.end_s
        assert not window.is_whole
    assert seen == [134.0, 219.0, 316.0]
    assert shown.jump(JumpTo.HEARD_OUT)
    assert shown.jump(JumpTo.TALK_OVER)
    assert shown.hairline_s == 189.0
    assert any("you came in" in one for one in shown.said.there)


def test_the_hairline_repaints_only_where_it_was_and_is(
    shown: Instrument,
) -> None:
    shown.move_hairline(222.0)
    QApplication.processEvents()
    layers = shown._layer
    seen = Repaints()
    shown.installEventFilter(seen)
    shown.move_hairline(222.4)
    QApplication.processEvents()
    assert shown._layer is layers, "the rest is not painted anew"
    painted = QRegion()
    for region in seen.regions:
        painted += region
    area = sum(part.width() * part.height() for part in painted)
    assert 0 < area < shown.width() * shown.height() / 4


def test_marks_keep_apart_and_inside() -> None:
    for places in ([700.0] * 9, [0.0] * 9, [10.0, 300.0, 305.0, 310.0, 790.0], [float(i) for i in range(200)]):
        lefts = spread(places, 0.0, 800.0)
        assert min(lefts) >= 0.0
        assert max(lefts) <= 800.0 - 28.0
        assert all(left < right for left, right in itertools.pairwise(lefts))
    lefts = spread([700.0] * 9, 0.0, 800.0)
    assert all(right - left >= 28.0 for left, right in itertools.pairwise(lefts))
    assert spread([100.0], 0.0, 800.0) == [86.0]


def test_marks_out_of_view_are_hidden(shown: Instrument) -> None:
    assert all(mark.isVisible() for mark in shown.marks)
    shown.go(Span(219.0, 229.0))
    window = shown.window_shown
    for mark in shown.marks:
        assert mark.isVisible() == (window.start_s <= mark.mark.time_s <= window.end_s)
    for note in shown.note_marks:
        assert note.isVisible() == (window.start_s <= note.mark.time_s <= window.end_s)


def test_a_call_that_grows_keeps_hairline_and_window(shown: Instrument, words: Catalogue) -> None:
    shown.go(Span(134.0, 138.0))
    before = shown.window_shown
    marks = shown.marks
    longer = replace(rich_call().record, duration_s=400.0)
    shown.show_view(timeline_view(words, longer, rich_call().after.moments))
    assert shown.hairline_s == 134.0
    assert (shown.window_shown.start_s, shown.window_shown.end_s) == (before.start_s, before.end_s)
    assert shown.window_shown.whole_s == 400.0
    assert shown.marks is marks, "a mark that has the keyboard keeps it"


def ink(image: QImage, colour: str, unit: float, tops: tuple[float, float]) -> list[int]:
    """Return the columns of the plot that have this colour between these heights, in units."""
    wanted = QColor(colour)
    ratio = image.devicePixelRatio()
    return [
        x
        for x in range(round(LEFT * unit * ratio), image.width())
        if any(
            image.pixelColor(x, y) == wanted
            for y in range(round(tops[0] * unit * ratio), round(tops[1] * unit * ratio))
        )
    ]


def test_only_values_over_the_band_have_the_attention_colour(qt: QApplication, words: Catalogue) -> None:
    theme = Theme(qt, assets_dir() / "icons", dark=False)
    kept = kept_call()
    view = replace(timeline_view(words, kept.record), spans=(), cues=())
    shown = Instrument(theme, words, view)
    try:
        shown.resize(theme.px(WIDTH), shown.sizeHint().height())
        layout = plot_layout(view, WIDTH, whole=True)
        row = layout.row(0)
        image = shown.grab().toImage()
        columns = ink(image, LIGHT.attention, theme.unit, (row.top(), row.bottom()))
        whole = whole_call(380.0)
        peaks = [layout.x(whole, peak.time_s) for peak in view.rows[0].peaks]
        assert len(peaks) == 2
        assert columns
        ratio = image.devicePixelRatio() * theme.unit
        assert all(any(-30 < x / ratio - peak < 45 for peak in peaks) for x in columns)
        assert all(any(abs(x / ratio - peak) < 6 for x in columns) for peak in peaks), "each has its diamond"
    finally:
        shown.close()
        theme.stop()


def test_every_value_is_read_by_assistive_programs(shown: Instrument) -> None:
    shown.move_hairline(223.0)
    made = QAccessible.queryAccessibleInterface(shown)
    assert made is not None
    assert made.text(QAccessible.Text.Name) == "Time line of the call: 8 cues"
    description = made.text(QAccessible.Text.Description)
    for part in (
        "At 3:43.0",
        "you speak",
        "Level: +5 dB, over your usual",
        "rise 3:39 to 3:49",
        "Shift makes larger",
    ):
        assert part in description
    labels = [one.text() for one in shown.findChildren(QLabel) if one.isVisible()]
    assert {"At 3:43.0", "you speak", "+5 dB", "+2.1 st", "4.7 syll/s"} <= set(labels)
    for at in range(made.childCount()):
        child = made.child(at)
        assert child is not None
        hidden = child.state().invisible
        assert hidden or child.text(QAccessible.Text.Name), "nothing is unnamed"
