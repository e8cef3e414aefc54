"""The keyboard, taken for a moment by a small window and given back when that closes."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget


class BorrowedKeyboard:
    """Remembers which of our windows had the keyboard. Where another program had it, the window manager gives
    it back by itself once ours is hidden."""

    def __init__(self) -> None:
        self._lender = QApplication.activeWindow()

    def give_back(self, borrower: QWidget) -> None:
        """Hide the borrower and activate the lender, if the borrower still has the keyboard."""
        had_it = borrower.isActiveWindow()
        borrower.hide()
        if had_it and self._lender is not None and self._lender.isVisible():
            self._lender.activateWindow()
