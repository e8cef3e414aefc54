"""How many cues there are, the hours without any, and the calls without any."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QWidget

from coach.settings.schema import HowMany
from coach.ui.kit.pieces import check, column, label, line_label
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.page_services import PageServices
from coach.views.settings_view import quiet_times, with_how_many, with_quiet_hours, with_silent_calls


class CueBudget(QWidget):
    """Three rows: the number of cues, quiet hours, and silent calls."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        down = column(services.theme, spacing=4)
        self._add_how_many(down.addWidget)
        down.addSpacing(services.theme.px(8))
        self._add_quiet_hours(down.addWidget)
        down.addSpacing(services.theme.px(8))
        self._add_silent_calls(down.addWidget)
        self.setLayout(down)

    def _add_how_many(self, add: Callable[[QWidget], None]) -> None:
        words, prefs = self._services.words, self._services.preferences
        name = words.say("ui.settings.how_many")
        across = Flow(self._services.theme.px(4))
        across.addWidget(line_label(name))
        whole = held(across)
        group = QButtonGroup(whole)
        for how_many in HowMany:
            key = "how_many_usual" if how_many is HowMany.NORMAL else how_many.value
            segment = QRadioButton(words.say(f"ui.settings.{key}"))
            segment.setProperty("kind", "segment")
            segment.setAccessibleName(f"{name}, {segment.text()}")
            segment.setChecked(how_many is prefs.now.cues.how_many)
            segment.toggled.connect(
                lambda on, how_many=how_many: prefs.change(with_how_many(prefs.now, how_many)) if on else None
            )
            group.addButton(segment)
            across.addWidget(segment)
        add(whole)
        add(label(words.say("ui.settings.how_many_hint"), "small", wrap=True))

    def _add_quiet_hours(self, add: Callable[[QWidget], None]) -> None:
        words, prefs = self._services.words, self._services.preferences
        hours = prefs.now.quiet.hours
        switch = check(
            words.say("ui.settings.quiet_hours"),
            hours.on,
            lambda on: prefs.change(with_quiet_hours(prefs.now, on=on)),
        )
        begin = self._times(
            "ui.settings.quiet_begin",
            hours.begin,
            lambda at: prefs.change(with_quiet_hours(prefs.now, begin=at)),
        )
        end = self._times(
            "ui.settings.quiet_end", hours.end, lambda at: prefs.change(with_quiet_hours(prefs.now, end=at))
        )
        across = Flow(self._services.theme.px(8))
        for part in (switch, begin, label(words.say("ui.settings.quiet_until")), end):
            across.addWidget(part)
        for times in (begin, end):
            times.setEnabled(hours.on)
            switch.toggled.connect(times.setEnabled)
        add(held(across))
        add(label(words.say("ui.settings.quiet_hint"), "small", wrap=True))

    def _times(self, name: str, chosen: str, then: Callable[[str], None]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._services.words.say(name))
        times = quiet_times(chosen)
        box.addItems(times)
        box.setCurrentIndex(times.index(chosen))
        box.activated.connect(lambda index: then(times[index]))
        return box

    def _add_silent_calls(self, add: Callable[[QWidget], None]) -> None:
        words, prefs = self._services.words, self._services.preferences
        quiet = prefs.now.quiet
        switch = check(
            words.say("ui.settings.silent_calls", one_in=quiet.silent_one_in),
            quiet.silent_calls,
            lambda on: prefs.change(with_silent_calls(prefs.now, on)),
        )
        add(switch)
        add(label(words.say("ui.settings.silent_hint"), "small", wrap=True))
