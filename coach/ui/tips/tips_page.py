"""Tips: a search field, and the tips for each moment of a call."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from coach.ui.kit.pieces import button, column, label, page, row, say_in
from coach.ui.kit.reflow import Columns, held
from coach.ui.kit.search_field import SearchField
from coach.ui.kit.theme import Theme
from coach.ui.shell.page_services import PageServices
from coach.ui.tips.tip_card import TipCard
from coach.ui.tips.tip_shelf import TipShelf
from coach.views.tip_views import TipCardView, TipGroup, tips_page

COLUMNS = 2


class TipsPage(QWidget):
    """The page. The results change with every letter typed."""

    def __init__(self, services: PageServices, shelf: TipShelf) -> None:
        super().__init__()
        self._services, self._shelf = services, shelf
        theme, words = services.theme, services.words
        content = column(theme, spacing=4)
        content.addWidget(label(words.say("ui.tips.title"), "title"))
        content.addWidget(label(words.say("ui.tips.hint"), "muted", wrap=True))
        content.addSpacing(theme.px(8))
        self.search = SearchField()
        self.search.setAccessibleName(words.say("ui.tips.search"))
        self.search.setPlaceholderText(words.say("ui.tips.search_hint"))
        self.search.setClearButtonEnabled(False)
        self.search.textChanged.connect(lambda _text: self._show())
        content.addWidget(self.search)
        self._found = label("", "small")
        self._nothing = label("", "muted", wrap=True)
        self._all = button(words.say("ui.tips.show_all"), clicked=self._show_all)
        self._all_row = QWidget()
        across = row(theme)
        across.addWidget(self._all)
        across.addStretch(1)
        self._all_row.setLayout(across)
        texts = column(theme, spacing=8, margins=(0, 4, 0, 0))
        for widget in (self._found, self._nothing, self._all_row):
            texts.addWidget(widget)
        content.addLayout(texts)
        self._groups: dict[str, _Group] = {}
        self._column = column(theme, spacing=0)
        content.addLayout(self._column)
        content.addStretch(1)
        content.addSpacing(theme.px(16))
        content.addWidget(label(words.say("ui.tips.shortcut_hint"), "small", wrap=True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.take_typing)
        shelf.on_change(self._show)
        self._show()

    def go_first(self) -> None:
        """Show all tips, whatever was looked for."""
        self.search.clear()

    def take_typing(self) -> None:
        """Move the keyboard into the field and select its text."""
        self.search.setFocus()
        self.search.selectAll()

    def show_tip(self, title: str) -> None:
        """Show the tip of this title, as if it had been searched for."""
        self.search.setText(title)
        self.take_typing()

    def _show(self) -> None:
        view = tips_page(self._services.words, self._shelf.book, self.search.text())
        say_in(self._found, view.found)
        say_in(self._nothing, view.nothing)
        self._all_row.setVisible(view.searched and not view.groups)
        shown = {group.key: group for group in view.groups}
        for key, group in self._groups.items():
            group.setVisible(key in shown)
        for key, cards in shown.items():
            if key not in self._groups:
                self._groups[key] = _Group(self._services.theme, cards)
                self._column.addWidget(self._groups[key])
            self._groups[key].show_cards(cards.cards)

    def _show_all(self) -> None:
        self.search.clear()
        self.take_typing()


class _Group(QWidget):
    """The cards of one moment or of a search, two in a row.

    A card is kept while its tip is the same, so that each letter typed costs almost nothing.
    """

    def __init__(self, theme: Theme, group: TipGroup) -> None:
        super().__init__()
        self._theme = theme
        self._cards: dict[TipCardView, TipCard] = {}
        self._shown: tuple[TipCardView, ...] = ()
        whole = column(theme, spacing=8, margins=(0, 20 if group.title else 4, 0, 0))
        self.heading: QLabel | None = label(group.title, "section") if group.title else None
        if self.heading is not None:
            whole.addWidget(self.heading)
        self._grid = Columns(theme.px(12), most=COLUMNS, least_px=theme.px(240))
        whole.addWidget(held(self._grid))
        self.setLayout(whole)

    def show_cards(self, views: Sequence[TipCardView]) -> None:
        """Show these cards, in this order."""
        if tuple(views) == self._shown:
            return
        self._shown = tuple(views)
        for card in self._cards.values():
            self._grid.removeWidget(card)
            card.hide()
        for view in views:
            if view not in self._cards:
                self._cards[view] = TipCard(self._theme, view)
            self._grid.addWidget(self._cards[view])
            self._cards[view].show()
