"""The call in short, as on its card, with the tips and drills that fit what to try, and what the agent adds."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.model.advice import TipBook
from coach.ui.after_call.after_call_card import CallFacts
from coach.ui.calls.incident_note import AddedToCall
from coach.ui.kit.pieces import button, column, empty, frame, label
from coach.ui.kit.reflow import Columns, Flow, held
from coach.ui.shell.page_services import PageServices
from coach.views.call_page_view import CallPageView
from coach.views.practice_view import DRILLED
from coach.views.tip_views import tips_for

LEAST_WIDTH = 360
"""The least width of each of the two, in units: a fact on two lines. Ours."""


class InShort(QWidget):
    """Two cards, beside each other where there is room. `added` is None where nothing can be added."""

    tip_requested = Signal(str)
    """Emitted with the title of a tip."""
    practice_requested = Signal(str)
    """Emitted with what to try."""

    def __init__(self, services: PageServices, view: CallPageView, tips: TipBook) -> None:
        super().__init__()
        self._services, self._tips = services, tips
        theme, words = services.theme, services.words
        self._facts = column(theme, spacing=12)
        cards: list[tuple[str, QWidget]] = [("ui.call.short", held(self._facts))]
        self.added: AddedToCall | None = None
        if view.short.takes_additions:
            self.added = AddedToCall(theme, words, services.now, view.short.after)
            cards.append(("ui.call.added", self.added))
        across = Columns(theme.px(12), most=2, least_px=theme.px(LEAST_WIDTH))
        for key, content in cards:
            inside = column(theme, spacing=12, margins=(16, 12, 16, 16))
            inside.addWidget(label(words.say(key), "section"))
            inside.addWidget(content)
            inside.addStretch(1)
            card = frame("card")
            card.setLayout(inside)
            across.addWidget(card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(held(across))
        self.show_facts(view)

    def show_facts(self, view: CallPageView) -> None:
        """Show the facts, and a link to the drill and to each tip that fit what to try."""
        empty(self._facts)
        theme, words = self._services.theme, self._services.words
        self._facts.addWidget(CallFacts(theme, view.short, view.lines))
        links = []
        if view.tries is not None and view.tries in DRILLED:
            practise = partial(self.practice_requested.emit, view.tries.value)
            links.append(button(words.say("practice.practise"), "link", clicked=practise))
        for tip in tips_for(self._tips, view.tries):
            link = button(tip.title, "link", clicked=partial(self.tip_requested.emit, tip.title))
            link.setAccessibleName(words.say("ui.call.tip_spoken", title=tip.title))
            links.append(link)
        if links:
            across = Flow(theme.px(4))
            for link in links:
                across.addWidget(link)
            self._facts.addWidget(held(across))
