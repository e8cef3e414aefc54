"""The mouse wheel over a box: the page scrolls, and the box stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QScrollArea,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from tests.ui.keyboard import wait_for, xdotool

CHOICES = [f"choice {number}" for number in range(300)]


def combo_box(*, editable: bool = False) -> QComboBox:
    box = QComboBox()
    box.addItems(CHOICES)
    box.setCurrentIndex(100)
    box.setEditable(editable)
    return box


def editable_combo_box() -> QComboBox:
    return combo_box(editable=True)


def spin_box() -> QSpinBox:
    box = QSpinBox()
    box.setValue(30)
    return box


def said(box: QWidget) -> str:
    return box.currentText() if isinstance(box, QComboBox) else str(box.property("text"))


@pytest.fixture
def page(qt: QApplication) -> Iterator[QScrollArea]:
    if qt.platformName() != "xcb":
        pytest.skip("needs a screen whose mouse can be moved")
    page = QScrollArea()
    page.setWindowFlag(Qt.WindowType.BypassWindowManagerHint)
    page.setGeometry(100, 100, 400, 300)
    yield page
    page.close()
    page.deleteLater()


def put(page: QScrollArea, box: QWidget, app: QApplication) -> QPoint:
    """Put a box at the top of a long page, and the pointer on it."""
    inside = QWidget()
    inside.setMinimumHeight(2000)
    down = QVBoxLayout(inside)
    down.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    page.setWidget(inside)
    page.setWidgetResizable(True)
    page.show()
    wait_for("the page was there", lambda: page.windowHandle().isExposed(), app)
    middle = box.mapToGlobal(box.rect().center())
    xdotool("mousemove", str(middle.x()), str(middle.y()))
    wait_for("the pointer was on the box", box.underMouse, app)
    return middle


@pytest.mark.parametrize("make", [combo_box, editable_combo_box, spin_box, QTimeEdit, QDateTimeEdit])
@pytest.mark.parametrize("focused", [False, True])
def test_the_wheel_over_a_box_scrolls_the_page(
    page: QScrollArea, qt: QApplication, make: Callable[[], QWidget], focused: bool
) -> None:
    box = make()
    put(page, box, qt)
    if focused:
        box.setFocus()
    before = said(box)
    xdotool("click", "5")
    wait_for("the page was scrolled", lambda: page.verticalScrollBar().value() > 0, qt)
    assert said(box) == before


def test_an_open_list_still_scrolls(page: QScrollArea, qt: QApplication) -> None:
    box = combo_box()
    put(page, box, qt)
    box.showPopup()
    view = box.view()
    wait_for("the list was open", view.isVisible, qt)
    middle = view.viewport().mapToGlobal(view.viewport().rect().center())
    xdotool("mousemove", str(middle.x()), str(middle.y()))
    wait_for("the pointer was on the list", view.viewport().underMouse, qt)
    at = view.verticalScrollBar().value()
    xdotool("click", "5")
    wait_for("the list was scrolled", lambda: view.verticalScrollBar().value() > at, qt)
    assert page.verticalScrollBar().value() == 0
    box.hidePopup()
