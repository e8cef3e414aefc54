"""The team's own tips in settings: the file in use, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coach.ui.kit.pieces import button, column, label, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.page_services import PageServices
from coach.ui.tips.tip_shelf import TipShelf
from coach.views.settings_view import team_tips


class TeamTipsSettings(QWidget):
    """The section about a team's file of tips."""

    def __init__(self, services: PageServices, shelf: TipShelf) -> None:
        super().__init__()
        self._services, self._shelf = services, shelf
        theme, words = services.theme, services.words
        inside = column(theme, spacing=8)
        inside.addWidget(label(words.say("ui.settings_tips.hint"), "muted", wrap=True))
        self._in_use = label("", wrap=True)
        self._counted = label("", "small", wrap=True)
        self._mistakes = label("", "attention", wrap=True)
        named = column(theme, spacing=4)
        for line in (self._in_use, self._counted, self._mistakes):
            named.addWidget(line)
        inside.addLayout(named)
        across = Flow(theme.px(8))
        across.addWidget(button(words.say("ui.settings_tips.choose"), clicked=self._choose))
        self._read = button(words.say("ui.settings_tips.read_again"), clicked=shelf.read)
        self._let_go = button(words.say("ui.settings_tips.let_go"), clicked=shelf.let_go)
        across.addWidget(self._read)
        across.addWidget(self._let_go)
        inside.addWidget(held(across))
        self.setLayout(inside)
        shelf.on_change(self._show)
        self._show()

    def _show(self) -> None:
        shelf = self._shelf
        view = team_tips(self._services.words, self._services.preferences.now, shelf.book, shelf.problems)
        self._in_use.setText(view.in_use)
        self._counted.setText(view.counted)
        say_in(self._mistakes, "\n".join(view.mistakes))
        self._read.setVisible(view.has_file)
        self._let_go.setVisible(view.has_file)

    def _choose(self) -> None:
        from coach.ui.kit.desktop_facts import choose_team_tips  # noqa: PLC0415  # file dialogs load slowly

        choose_team_tips(self, self._services.words, self._shelf.choose)
