"""The team's file of tips: which one is in use, what is wrong with one that isn't, and how to choose one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coach.ui.parts import Parts
from coach.ui.presenters.team_tips import team_tips
from coach.ui.tip_shelf import TipShelf
from coach.ui.widgets.pieces import button, column, label, row, say_in


class TeamTipsSettings(QWidget):
    """A section of the settings page."""

    def __init__(self, parts: Parts, shelf: TipShelf) -> None:
        super().__init__()
        self._parts, self._shelf = parts, shelf
        theme, words = parts.theme, parts.words
        inside = column(theme, spacing=8)
        inside.addWidget(label(words.say("ui.settings_tips.hint"), "muted", wrap=True))
        self._in_use = label("", wrap=True)
        self._counted = label("", "small")
        self._mistakes = label("", "attention", wrap=True)
        named = column(theme, spacing=4)
        for said in (self._in_use, self._counted, self._mistakes):
            named.addWidget(said)
        inside.addLayout(named)
        across = row(theme)
        across.addWidget(button(words.say("ui.settings_tips.choose"), clicked=self._choose))
        self._read = button(words.say("ui.settings_tips.read_again"), clicked=shelf.read)
        self._let_go = button(words.say("ui.settings_tips.let_go"), clicked=shelf.let_go)
        across.addWidget(self._read)
        across.addWidget(self._let_go)
        across.addStretch(1)
        inside.addLayout(across)
        self.setLayout(inside)
        shelf.on_change(self._show)
        self._show()

    def _show(self) -> None:
        shelf = self._shelf
        view = team_tips(self._parts.words, self._parts.preferences.now, shelf.book, shelf.problems)
        self._in_use.setText(view.in_use)
        self._counted.setText(view.counted)
        say_in(self._mistakes, "\n".join(view.mistakes))
        self._read.setVisible(view.has_file)
        self._let_go.setVisible(view.has_file)

    def _choose(self) -> None:
        from coach.ui.widgets.choose_file import choose_team_tips  # noqa: PLC0415  # file dialogs load slowly

        choose_team_tips(self, self._parts.words, self._shelf.choose)
