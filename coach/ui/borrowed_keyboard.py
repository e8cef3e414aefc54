"""The keyboard, taken for a moment by a small window and given back when that closes."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

Borrower = TypeVar("Borrower", bound=QWidget)


class BorrowedKeyboard(Generic[Borrower]):
    """Holds the small window while it is there. That of our windows which had the keyboard gets it back; where
    another program had it, the window manager gives it back by itself once ours is hidden."""

    def __init__(self) -> None:
        self._lender: QWidget | None = None
        self.borrower: Borrower | None = None

    def lend(self, borrower: Borrower) -> None:
        """To this window, which is about to be shown."""
        self._lender, self.borrower = QApplication.activeWindow(), borrower

    def give_back(self) -> None:
        """Take the window away, if there is one, and give back the keyboard, if it still has it."""
        if self.borrower is None:
            return
        borrower, self.borrower = self.borrower, None
        had_it = borrower.isActiveWindow()
        borrower.hide()
        lender, self._lender = self._lender, None
        if had_it and lender is not None and isValid(lender) and lender.isVisible():  # a menu is gone by now
            lender.activateWindow()
        borrower.deleteLater()
