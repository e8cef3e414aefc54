"""What narrows the list of calls: the chips, how many calls are left, and the order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from coach.review.finding import EVERYTHING
from coach.ui.calls.found_calls import Found
from coach.ui.calls.own_range import OwnRange
from coach.ui.kit.pieces import button, column, line_label, rename, set_kind
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.views.filter_view import Asked, Chip, Choice, chips, counted, everything_in_order, order_name, orders
from coach.views.wording import Words

CHIPS_FROM = 560
"""A narrower bar, in units, has only the chips that are on, and a menu with the others. Ours: two rows."""


class FilterBar(QWidget):
    """The chips and the line below them."""

    changed = Signal(object)
    """Emitted with the CallFilter that is wanted now."""

    def __init__(self, theme: Theme, words: Words, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._words, self._today = theme, words, today
        self._wanted = EVERYTHING
        self._chips: dict[str, QPushButton] = {}
        self._shown: tuple[Chip, ...] = ()
        self.setAccessibleName(words.say("ui.history.filters"))
        self._flow = Flow(theme.px(8))
        self._more = button(words.say("ui.history.add_filter"), "chip", clicked=self._open_more)
        self._row = held(self._flow)
        self._count = line_label("", "muted")
        self._clear = button(words.say("ui.history.clear"), "link", clicked=self._clear_all)
        self._order = button("", "link", clicked=self._open_orders)
        self._order.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._order.setIconSize(QSize(theme.px(12), theme.px(12)))
        theme.changed.connect(self._dress)
        self._dress()
        below = Flow(theme.px(12))
        for widget in (self._count, self._clear, self._order):
            below.addWidget(widget)
        down = column(theme, spacing=8)
        self._own = OwnRange(theme, words)
        self._own.chosen.connect(self.changed.emit)
        self._own.put_away.connect(self._own_put_away)
        down.addWidget(self._row)
        down.addWidget(self._own)
        down.addWidget(held(below))
        self.setLayout(down)

    def show_found(self, found: Found, calls: int) -> None:
        """Show what was found of so many calls, and by which filter."""
        self._wanted, words = found.wanted, self._words
        self._count.setText(counted(words, len(found.places), calls, narrows=found.wanted.narrows))
        self._clear.setVisible(found.wanted.narrows)
        order = order_name(words, found.wanted)
        rename(self._order, order)
        self._order.setAccessibleName(words.say("ui.history.order_name", order=order))
        self._shown = chips(words, found.wanted, self._today(), found.microphones, found.tags)
        self._show_chips()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_chips(self) -> None:
        for chip in self._shown:
            if chip.key not in self._chips:
                made = button(chip.name, "chip", clicked=partial(self._press, chip.key))
                made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # what takes it away stands behind
                made.setIconSize(QSize(self._theme.px(12), self._theme.px(12)))
                self._chips[chip.key] = made
            made = self._chips[chip.key]
            rename(made, chip.name)
            set_kind(made, "chip_on" if chip.on else "chip")
            icon = self._theme.icons.icon("close", self._theme.colour("text"))
            made.setIcon(icon if chip.on else type(icon)())
            name = self._words.say("ui.history.take_away", name=chip.name) if chip.on else chip.name
            made.setAccessibleName(name)
        for made in (*(self._chips[chip.key] for chip in self._shown), self._more):  # in their order
            self._flow.removeWidget(made)
            self._flow.addWidget(made)
        self._fit()

    def _dress(self) -> None:
        self._order.setIcon(self._theme.icons.icon("down", self._theme.colour("agent")))
        self._show_chips()

    def _fit(self) -> None:
        narrow = self.width() < self._theme.px(CHIPS_FROM) and bool(self._chips)
        on = {chip.key: chip.on for chip in self._shown}
        for key, made in self._chips.items():
            made.setVisible(key in on and (on[key] or not narrow))
        self._more.setVisible(narrow)
        self._row.updateGeometry()

    def _press(self, key: str) -> None:
        chip = next(one for one in self._shown if one.key == key)
        if chip.menu:
            self.open_menu(self._chips[key], lambda menu: self._add(menu, chip.choices))
        else:
            self.changed.emit(chip.choices[0].gives)

    def _open_more(self) -> None:
        def fill(menu: QMenu) -> None:
            for chip in self._shown:
                if chip.on:
                    continue
                self._add(menu.addMenu(chip.name) if chip.menu else menu, chip.choices)

        self.open_menu(self._more, fill)

    def _open_orders(self) -> None:
        self.open_menu(self._order, lambda menu: self._add(menu, orders(self._words, self._wanted), one=True))

    def _add(self, menu: QMenu, choices: Sequence[Choice], *, one: bool = False) -> None:
        group = QActionGroup(menu)
        for choice in choices:
            action = menu.addAction(choice.name.replace("&", "&&"))
            if one:
                action.setCheckable(True)
                action.setChecked(choice.on)
                group.addAction(action)
            action.triggered.connect(lambda _on=False, choice=choice: self._take(choice))

    def ask(self, asked: Asked | None) -> None:
        """Ask for a length or days of one's own; None asks no more."""
        if asked is None:
            self._own.leave()
        else:
            self._own.ask(asked, self._wanted, self._today())

    def _take(self, choice: Choice) -> None:
        if choice.asks is not None:
            self.ask(choice.asks)
        else:
            self.changed.emit(choice.gives)

    def _own_put_away(self, asked: Asked) -> None:
        """Give the keyboard back to where it was asked from."""
        chip = self._chips[asked.value]
        (chip if chip.isVisible() else self._more).setFocus()

    def open_menu(self, below: QPushButton, fill: Callable[[QMenu], None]) -> None:
        """Open a menu below a button."""
        menu = QMenu(below)
        menu.setAccessibleName(below.accessibleName())
        menu.aboutToHide.connect(menu.deleteLater)
        fill(menu)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def _clear_all(self) -> None:
        self.changed.emit(replace(everything_in_order(self._wanted), words=self._wanted.words))
