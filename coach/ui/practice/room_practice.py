"""The page Practice for a room: its drills and scenes are shown on the stage while it runs them."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance

from coach.practice.lesson import Part
from coach.ui.practice.practice_page import PracticePage


class RoomPractice:
    """What `ui.stage.lesson_exercise` asks of the page. Nothing of what a room sees is kept."""

    def __init__(self, page: PracticePage) -> None:
        self._page = page
        page.in_room = True
        page.lessons.on_stage = page.lessons.key

    @property
    def shown(self) -> SignalInstance:
        return self._page.shown

    def how_of(self, part: Part) -> str:
        return self._page.lessons.how_of(part)

    def go_to(self, at: int) -> None:
        if self._page.lessons.open:
            self._page.leave()
            self._page.lessons.go_to(at)

    def begin(self) -> None:
        if self._page.lessons.open and not self._page.under_way:
            self._page.lessons.act()

    def pause_or_go_on(self) -> None:
        self._page.pause_or_go_on()

    def say_again(self) -> None:
        self._page.say_again()

    def end_call(self) -> None:
        self._page.end_call()

    def end(self) -> None:
        self._page.end_early()

    def another_voice(self) -> None:
        self._page.another_voice()

    def close(self) -> None:
        self._page.lessons.on_stage = ""
        self._page.leave_room()
