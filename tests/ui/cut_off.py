"""What does not fit in a window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextBrowser,
    QWidget,
)


def cut_off(window: QWidget) -> Iterator[str]:
    """What does not fit: a page wider than its room, or words with less width than they need."""
    for area in window.findChildren(QAbstractScrollArea):
        others_text = isinstance(area, QTextBrowser)  # its tables are as wide as they are
        if area.isVisible() and not others_text and area.horizontalScrollBar().maximum() > 0:
            yield f"{area.accessibleName() or type(area).__name__} scrolls sideways"
    for area in window.findChildren(QScrollArea):
        needed = area.widget().minimumSizeHint().width()
        if area.isVisible() and needed > area.viewport().width():
            yield f"a page needs {needed} of {area.viewport().width()} px"
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
            continue
        if isinstance(widget.parentWidget(), QComboBox):
            continue  # the field in a list that can be typed into
        said = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()
        left = widget.mapTo(window, widget.rect().topLeft()).x()
        bottom = widget.mapTo(window, widget.rect().bottomLeft()).y()
        if bottom >= window.height() and not _scrolls(widget):
            yield f"{said!r} is below the window"
        if widget.width() < widget.minimumSizeHint().width() - 1:
            yield f"{said!r} has {widget.width()} of {widget.minimumSizeHint().width()} px"
        if left < 0 or left + widget.width() > window.width():
            yield f"{said!r} is outside"
        room = widget.parentWidget()
        if room is not None and widget.height() < widget.minimumSizeHint().height() - 1:
            yield f"{said!r} has {widget.height()} of {widget.minimumSizeHint().height()} px of height"
        if widget.hasHeightForWidth():
            needed = widget.heightForWidth(widget.width())
            if widget.height() < needed - 1:
                yield f"{said!r} has {widget.height()} of {needed} px of height"


def _scrolls(widget: QWidget) -> bool:
    """Whether it can be scrolled into view."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False
