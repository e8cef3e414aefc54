"""The overlay's sizes, forms and opacity, its list of cues, and its place on screens that come and go."""

from __future__ import annotations

import ctypes.util
from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from coach.model.cues import CueKind
from coach.model.language import Language
from coach.model.snapshot import ChannelCondition
from coach.places import assets_dir
from coach.settings.schema import OverlayForm, OverlayPlace, OverlaySettings, OverlaySize, Settings
from coach.ui.kit.theme import CUE, SMALL, Theme
from coach.ui.overlay import line_face, shape
from coach.ui.overlay.face import LANES_PART, NARROWER
from coach.ui.overlay.look import OverlayLook
from coach.ui.overlay.overlay import Overlay
from coach.ui.overlay.places import ScreenFacts, overlay_place, screen_set, screens_there
from coach.ui.overlay.shape import Opened
from coach.ui.settings.overlay_settings import OverlayChoices
from coach.ui.settings.settings_page import SettingsPage
from coach.ui.shell.way_back import Place
from coach.views.overlay_view import MOST_LISTED, OverlayPresenter
from coach.views.settings_view import MOST_SCREEN_SETS, with_overlay_at
from coach.views.tokens import (
    DARK,
    GROUND_MARKS,
    GROUND_WORDS,
    LIGHT,
    MARK_CONTRAST,
    TEXT_CONTRAST,
    Colours,
    blended,
    contrast,
    seen_through,
)
from coach.words.catalogue import Catalogue, load_catalogue
from coach.words.limits import WIDEST
from tests.made_up.states import CUES, running_call, snapshot, without
from tests.ui.conftest import Bench
from tests.ui.monitors import monitors

TALK_OVER = CUES[CueKind.TALK_OVER]
SIZES = [(OverlaySize.SMALL, 15, 11), (OverlaySize.NORMAL, 18, 13), (OverlaySize.LARGE, 22, 16)]
LEFT = ScreenFacts("left", QRect(0, 0, 1920, 1080), QRect(0, 0, 1920, 1040))
RIGHT = ScreenFacts("right", QRect(1920, 0, 1280, 1024), QRect(1920, 0, 1280, 1024))
CARD = QSize(384, 84)


def settings(**overlay: object) -> Settings:
    chosen: OverlaySettings = msgspec.structs.replace(OverlaySettings(x=700, y=400), **overlay)
    return Settings(first_run_done=True, overlay=chosen)


def still(bench: Bench, **overlay: object) -> Overlay:
    """Open the desktop without motion; return its overlay."""
    desktop = bench.open(settings(**overlay))
    desktop.services.theme.keep_still(True)
    return desktop.overlay


def point_at(overlay: Overlay) -> None:
    middle = QPointF(overlay.rect().center())
    QApplication.sendEvent(overlay, QEnterEvent(middle, middle, middle))


def lanes_of(overlay: Overlay, form: OverlayForm = OverlayForm.CARD) -> QPoint:
    """Return the middle of the lanes in a window that has not opened to the left or upwards."""
    middle = line_face.lanes_part(30).center() if form is OverlayForm.LINE else LANES_PART.center()
    return overlay.card().topLeft() - overlay.pos() + (middle * overlay._look.unit).toPoint()


@pytest.mark.parametrize(("size", "cue_px", "label_px"), SIZES)
def test_cues_and_labels_have_the_sizes_asked_for(
    app: QApplication, size: OverlaySize, cue_px: int, label_px: int
) -> None:
    theme = Theme(app, assets_dir() / "icons", dark=False)
    look = OverlayLook(theme, OverlaySettings(size=size), see_through=True)
    assert (look.font(CUE).pixelSize(), look.font(SMALL).pixelSize()) == (
        round(cue_px * theme.unit),
        round(label_px * theme.unit),
    )
    theme.stop()


def test_the_normal_size_is_the_default() -> None:
    assert OverlaySettings().size is OverlaySize.NORMAL
    assert OverlaySettings().form is OverlayForm.CARD


@pytest.mark.parametrize("size", [size for size, _, _ in SIZES])
def test_a_line_is_36_px_high_and_opens_for_a_cue(bench: Bench, size: OverlaySize) -> None:
    overlay = still(bench, form=OverlayForm.LINE, size=size, x=100)
    unit = bench.desktop.services.theme.unit
    assert overlay.card().height() == round(36 * unit)
    rest = overlay.card()
    bench.session.now = snapshot(running_call(TALK_OVER))
    bench.desktop.tick()
    opened = overlay.card()
    assert opened.height() == rest.height()
    assert opened.width() > rest.width() + 100
    assert opened.topLeft() == rest.topLeft(), "on the left of the screen it opens to the right"


def test_a_line_opens_towards_the_middle_and_time_stays(bench: Bench) -> None:
    overlay = still(bench, form=OverlayForm.LINE, x=1200)
    bench.session.now = snapshot(running_call())
    bench.desktop.tick()
    rest = overlay.card()
    before = QPoint(overlay.width(), overlay.height())
    time_and_lanes = overlay.grab(
        QRect(before.x() - rest.width(), 6, rest.width() - 40, rest.height())
    ).toImage()
    bench.session.now = snapshot(running_call(TALK_OVER))
    bench.desktop.tick()
    assert overlay.card().right() == rest.right()
    assert overlay.card().left() < rest.left() - 100
    again = overlay.grab(QRect(overlay.width() - rest.width(), 6, rest.width() - 40, rest.height())).toImage()
    assert same_ink(time_and_lanes, again)


def same_ink(one: QImage, other: QImage) -> bool:
    """Whether two pictures have the same words and marks: the rounded edge of the card may have moved."""

    def inner(image: QImage) -> QImage:
        return image.copy(24, 8, image.width() - 24, image.height() - 20)

    return inner(one) == inner(other)


def test_the_line_shows_what_must_be_seen_without_a_cue(bench: Bench) -> None:
    overlay = still(bench, form=OverlayForm.LINE, x=100)
    rest = overlay.card().width()
    bench.session.now = snapshot(running_call(cues_paused=True))
    bench.desktop.tick()
    assert overlay.view.notice == "Cues are paused"
    assert overlay.card().width() > rest + 40
    bench.session.now = without(ChannelCondition.ZEROS, ChannelCondition.OK, running_call())
    bench.desktop.tick()
    assert overlay.view.notice == "Microphone gives no sound"
    bench.session.now = snapshot(running_call())
    bench.desktop.tick()
    assert (overlay.view.notice, overlay.card().width()) == ("", rest)


@pytest.mark.parametrize("language", list(Language))
def test_every_cue_fits_into_the_line(app: QApplication, language: Language) -> None:
    theme, words = Theme(app, assets_dir() / "icons", dark=False), load_catalogue(language)
    font = theme.font(CUE, strong=True, scaled=False)
    font.setStretch(NARROWER)
    room = line_face.MOST_CUE - line_face.CUE_ROOM
    too_long = [
        key
        for key in list(words.keys())
        if key.startswith("cue.")
        and ".line" in key
        and QFontMetricsF(font).horizontalAdvance(words.say(key, **WIDEST)) > room
    ]
    assert too_long == []
    theme.stop()


@pytest.mark.parametrize("form", list(OverlayForm))
@pytest.mark.parametrize("place", [(100, 100), (1000, 1100)])
def test_hovering_leaves_the_words_as_they_are(bench: Bench, form: OverlayForm, place: tuple[int, int]) -> None:
    overlay = still(bench, form=form, x=place[0], y=place[1])
    bench.session.now = snapshot(running_call(TALK_OVER, answerable=TALK_OVER.cue_id))
    bench.desktop.tick()
    QApplication.sendEvent(overlay, QEvent(QEvent.Type.Leave))
    before = overlay.card()
    picture = words_of(overlay, before)
    point_at(overlay)
    assert overlay.card().height() > before.height() + 30
    assert words_of(overlay, before) == picture


def words_of(overlay: Overlay, card: QRect) -> QImage:
    """Return what is on this part of the screen, without the rounded edge."""
    there = card.translated(-overlay.pos()).adjusted(14, 14, -14, -14)
    return overlay.grab(there).toImage()


def test_words_and_marks_keep_their_contrast_at_every_opacity() -> None:
    for colours in (LIGHT, DARK):
        for percent in range(60, 101, 5):
            inks = seen_through(colours, percent / 100)
            for behind in ("#000000", "#ffffff"):
                ground = blended(colours.background, behind, percent / 100)
                words = [contrast(getattr(inks, name), ground) for name in GROUND_WORDS]
                marks = [contrast(getattr(inks, name), ground) for name in GROUND_MARKS]
                assert min(words) >= TEXT_CONTRAST, (percent, behind)
                assert min(marks) >= MARK_CONTRAST, (percent, behind)
    assert seen_through(LIGHT, 1.0) == replace(LIGHT)


@pytest.mark.parametrize(("colours", "own", "strongest"), [(LIGHT, 87, 46), (DARK, 85, 60)])
def test_the_least_opacity_at_which_words_can_be_read(colours: Colours, own: int, strongest: int) -> None:
    """`own`: with the colours as they are. `strongest`: with the inks that the overlay takes instead; the
    greater of these is the least that can be chosen."""

    def least(inks_at: list[Colours]) -> int:
        return min(
            percent
            for percent in range(1, 101)
            if all(
                contrast(getattr(inks_at[percent], name), blended(colours.background, behind, percent / 100))
                >= TEXT_CONTRAST
                for name in GROUND_WORDS
                for behind in ("#000000", "#ffffff")
            )
        )

    assert least([colours] * 101) == own
    assert least([seen_through(colours, percent / 100) for percent in range(101)]) == strongest


def test_what_is_behind_is_seen_through_it(bench: Bench) -> None:
    overlay = still(bench, opacity_percent=60)
    if not overlay.testAttribute(Qt.WidgetAttribute.WA_TranslucentBackground):
        overlay._look._see_through = True  # this screen has no compositor; what is painted is the same
        overlay._look.use(overlay._settings)
    QApplication.sendEvent(overlay, QEvent(QEvent.Type.Leave))

    def alpha() -> int:
        picture = QImage(overlay.size(), QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        overlay.render(painter, QPoint(), renderFlags=overlay.RenderFlag.DrawChildren)
        painter.end()
        corner = overlay.card().topLeft() - overlay.pos()
        return picture.pixelColor(corner + QPoint(20, 6)).alpha()

    assert alpha() == pytest.approx(0.6 * 255, abs=2)
    point_at(overlay)
    assert alpha() == 255, "under the pointer it is opaque"


def test_without_a_compositor_opacity_changes_no_ink(app: QApplication) -> None:
    theme = Theme(app, assets_dir() / "icons", dark=False)
    look = OverlayLook(theme, OverlaySettings(opacity_percent=60), see_through=False)
    assert look.opacity == 1.0
    assert look.colour("muted") == QColor(LIGHT.muted)
    theme.stop()


@pytest.mark.parametrize("form", list(OverlayForm))
def test_a_click_on_the_lanes_lists_the_cues_another_closes(bench: Bench, form: OverlayForm) -> None:
    overlay = still(bench, form=form, x=100, y=100)

    def click_lanes() -> None:
        QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=lanes_of(overlay, form))

    click_lanes()
    assert not overlay.cue_list.isVisible(), "there is no call"
    talk_over = replace(TALK_OVER, time_s=191.0)
    rise = replace(CUES[CueKind.TONE_RISING], time_s=221.0)
    bench.session.now = snapshot(running_call(shown_cues=(talk_over, rise)))
    bench.desktop.tick()
    rest = overlay.card()
    click_lanes()
    assert overlay.cue_list.isVisible()
    assert overlay.cue_list.accessibleName() == (
        "This call so far. 03:11 They were still talking. 03:41 7 dB over your usual"
    )
    assert overlay.card().height() > rest.height() + 100
    assert overlay.cue_list.geometry().bottom() < overlay.height()
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=overlay.rect().bottomRight() - QPoint(60, 40))
    assert overlay.cue_list.isVisible(), "a click beside the lanes does nothing"
    click_lanes()
    assert not overlay.cue_list.isVisible()
    assert overlay.card() == rest
    click_lanes()
    bench.session.now = snapshot()
    bench.desktop.tick()
    assert overlay.card() == rest, "it closes with the call"


def test_the_list_grows_with_the_call_and_keeps_the_newest(words: Catalogue) -> None:
    presenter = OverlayPresenter(words)
    cues = tuple(replace(TALK_OVER, time_s=20.0 * at) for at in range(1, 10))
    assert presenter.view(snapshot(running_call())).cue_list.cues == ()
    few = presenter.view(snapshot(running_call(shown_cues=cues[:2]))).cue_list
    assert ([cue.clock for cue in few.cues], few.earlier) == (["00:20", "00:40"], "")
    many = presenter.view(snapshot(running_call(shown_cues=cues))).cue_list
    assert len(many.cues) == MOST_LISTED
    assert (many.cues[-1].clock, many.earlier) == ("03:00", "3 earlier cues")


def test_two_quick_clicks_on_the_lanes_open_and_close(bench: Bench) -> None:
    overlay = still(bench, x=100, y=100)
    asked: list[str] = []
    overlay.review_requested.connect(lambda: asked.append("review"))
    bench.session.now = snapshot(running_call())
    bench.desktop.tick()
    QTest.mouseDClick(overlay, Qt.MouseButton.LeftButton, pos=lanes_of(overlay))
    assert not overlay.cue_list.isVisible()
    assert asked == []


def test_time_and_lanes_never_move_whatever_opens() -> None:
    opened = Opened(words_width=200.0, cue=True, answers=True, list_height=150.0)
    for form in OverlayForm:
        by = shape.added(form, opened)
        for upwards in (False, True):
            for leftwards in (False, True):
                parts = shape.parts(form, 1.2, opened, by, upwards=upwards, leftwards=leftwards)
                whole = shape.resting(form, 1.2) + by
                moved = QPointF(by.width() if leftwards else 0.0, by.height() if upwards else 0.0)
                assert parts.face.topLeft() == moved
                assert parts.words.left() >= 0
                assert parts.words.right() <= whole.width()
                assert not parts.words.intersects(parts.face)
                tops = sorted((parts.face.top(), parts.answers.y(), parts.list_top))
                assert tops[0] >= 0
                assert tops == ([parts.list_top, parts.answers.y(), parts.face.top()] if upwards else tops)
    assert shape.added(OverlayForm.CARD, Opened()) == QSizeF(0, 0)


def test_a_set_of_screens_has_a_name_whatever_their_order() -> None:
    assert (
        screen_set([LEFT, RIGHT]) == screen_set([RIGHT, LEFT]) == "left 1920x1080+0+0, right 1280x1024+1920+0"
    )
    assert screen_set([LEFT]) != screen_set([LEFT, RIGHT])


def test_it_returns_to_its_place_when_the_screen_is_back() -> None:
    both, alone = [LEFT, RIGHT], [LEFT]
    kept = with_overlay_at(Settings(), (2400, 300), screen_set(both)).overlay
    assert overlay_place(both, kept, CARD, 24) == QPoint(2400, 300)
    assert overlay_place(alone, kept, CARD, 24) == QPoint(1920 - 384 - 24, 1040 - 84 - 24), "the corner"
    moved = with_overlay_at(Settings(overlay=kept), (40, 50), screen_set(alone)).overlay
    assert overlay_place(alone, moved, CARD, 24) == QPoint(40, 50)
    assert overlay_place(both, moved, CARD, 24) == QPoint(2400, 300), "each set has its place"
    assert overlay_place([RIGHT], moved, CARD, 24) == QPoint(1920 + 1280 - 384 - 24, 1024 - 84 - 24)
    larger = overlay_place(both, with_overlay_at(Settings(), (3100, 990), screen_set(both)).overlay, CARD, 24)
    assert larger == QPoint(1920 + 1280 - 384, 1024 - 84), "a larger card is moved inside"
    assert overlay_place(both, with_overlay_at(Settings(overlay=moved), None).overlay, CARD, 24) == QPoint(
        1512, 932
    )


def test_the_places_of_the_newest_sets_are_kept() -> None:
    now = Settings()
    for number in range(MOST_SCREEN_SETS + 3):
        now = with_overlay_at(now, (number, number), f"screen {number}")
    now = with_overlay_at(now, (1, 2), "screen 5")
    assert len(now.overlay.places) == MOST_SCREEN_SETS
    assert list(now.overlay.places)[-1] == "screen 5"
    assert now.overlay.places["screen 5"] == OverlayPlace(1, 2)
    assert "screen 2" not in now.overlay.places


def test_it_follows_real_screens_that_go_and_come_back(bench: Bench) -> None:
    if bench.app.platformName() != "xcb" or ctypes.util.find_library("Xrandr") is None:
        pytest.skip("needs an X screen with RandR 1.5")
    with monitors() as made:
        made.plug_in("near", 0, 800)
        made.plug_in("far", 800, 800)

        def there() -> set[str]:
            return {screen.name for screen in screens_there()}

        overlay = bench.open(settings(x=100, y=100)).overlay
        bench.until(lambda: there() == {"near", "far"})
        bench.desktop.services.preferences.change(
            with_overlay_at(bench.desktop.services.preferences.now, (1100, 300), screen_set(screens_there()))
        )
        assert overlay.card().topLeft() == QPoint(1100, 300)
        made.unplug("far")
        bench.until(lambda: there() == {"near"} and QRect(0, 0, 800, 1200).contains(overlay.card()))
        made.plug_in("far", 800, 800)
        bench.until(lambda: overlay.card().topLeft() == QPoint(1100, 300))
        assert list(bench.saved[-1].overlay.places) == ["far 800x1200+800+0, near 800x1200+0+0"]
    bench.until(lambda: len(bench.app.screens()) == 1 and QRect(0, 0, 1600, 1200).contains(overlay.card()))


def test_the_settings_change_it_at_once_and_are_kept(bench: Bench) -> None:
    desktop = bench.open(settings(x=100, y=100))
    desktop.window.go(Place.SETTINGS)
    page = desktop.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    choices = page.findChild(OverlayChoices)
    assert choices is not None
    unit = desktop.services.theme.unit

    def choose(box: QComboBox, index: int) -> None:
        box.setCurrentIndex(index)
        box.activated.emit(index)

    choose(choices.sizes, 2)
    assert desktop.overlay.card().size() == QSize(round(320 * 22 / 15 * unit), round(70 * 22 / 15 * unit))
    choose(choices.forms, 1)
    assert desktop.overlay.card().height() == round(36 * unit)
    choices.opacity.setValue(75)
    kept = bench.saved[-1].overlay
    assert (kept.size, kept.form, kept.opacity_percent) == (OverlaySize.LARGE, OverlayForm.LINE, 75)
    assert "apply" not in bench.session.asked, "how the overlay looks is nothing to the session"
    desktop.overlay.hide_requested.emit()
    assert not bench.saved[-1].overlay.shown
