"""The mouse wheel scrolls the page and never changes a setting on the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSlider

CHANGED_BY_THE_WHEEL = (QComboBox, QAbstractSpinBox, QSlider)
"""What Qt lets the wheel change under the pointer, without a click. An open list is another widget, and
scrolls."""


class WheelScrollsThePage(QObject):
    """An event filter for the whole application. It passes the wheel over a closed box on to the page below."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # By its class: asking for its type makes an object of each event, and every event comes through here.
        if isinstance(event, QWheelEvent) and isinstance(watched, CHANGED_BY_THE_WHEEL):
            event.ignore()  # handled here, yet not accepted: Qt goes on to the parent
            return True
        return False
