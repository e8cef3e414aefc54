"""What a page can do for the window that holds it, as protocols. A page matches those whose methods it has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractScrollArea

from coach.model.call import CallHeader
from coach.model.snapshot import Snapshot


@runtime_checkable
class Watches(Protocol):
    """A page that shows the newest state."""

    def show_snapshot(self, snapshot: Snapshot, /) -> None: ...


@runtime_checkable
class ListsCalls(Protocol):
    """A page that shows calls. It is told whenever the history was read again."""

    def show_calls(self, newest: Sequence[CallHeader], /) -> None:
        """Take the calls of today and the newest ones."""
        ...


@runtime_checkable
class KeepsTyped(Protocol):
    """A page that may hold text that was typed but not added."""

    def keep_typed(self) -> None: ...


@runtime_checkable
class ShowsTips(Protocol):
    """A page that can show one tip."""

    def show_tip(self, title: str, /) -> None: ...


@runtime_checkable
class TakesTyping(Protocol):
    """A page with a field to type in. The field gets the keyboard when the page's place is clicked or
    entered."""

    def take_typing(self) -> None: ...


@runtime_checkable
class HasFirstPage(Protocol):
    """A page that may show more, or less, than its first page: a call, what a search found."""

    def go_first(self) -> None: ...


@runtime_checkable
class OpensCalls(Protocol):
    """A page that shows one call at a time over its first page."""

    @property
    def open_call_id(self) -> int | None: ...

    def return_to(self, call_id: int | None, scrolled_px: int, /) -> None:
        """Show this call as far as it was scrolled; None shows the first page."""
        ...


@runtime_checkable
class Scrolls(Protocol):
    """A page that scrolls. `area` is what scrolls at the moment."""

    @property
    def area(self) -> QAbstractScrollArea: ...
