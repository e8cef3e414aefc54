"""The section about the overlay: whether it is shown, its size, form and opacity, and its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSlider, QWidget

from coach.settings.schema import OverlayForm, OverlaySize, Settings
from coach.ui.kit.pieces import button, column, label, line_label
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.small_window import see_through
from coach.ui.kit.wrapping import ShrinkingBox, WrappingCheck
from coach.ui.settings.look_settings import named_box
from coach.ui.shell.page_services import PageServices
from coach.views.settings_view import (
    LEAST_OPACITY_PERCENT,
    OPACITY_STEP_PERCENT,
    with_overlay,
    with_overlay_at,
    with_overlay_shown,
)


class OverlayChoices(QWidget):
    """Everything about the overlay that can be chosen. A change shows on the overlay at once."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        theme, words, prefs = services.theme, services.words, services.preferences
        inside = column(theme, spacing=8)
        self._shown = WrappingCheck(words.say("ui.settings.overlay_shown"))
        self._shown.toggled.connect(lambda on: prefs.change(with_overlay_shown(prefs.now, on)))
        self._shown.setAccessibleName(self._shown.text())
        inside.addWidget(self._shown)
        self.sizes = self._choices([f"ui.settings.overlay_size_{size.value}" for size in OverlaySize])
        self.sizes.activated.connect(
            lambda index: prefs.change(with_overlay(prefs.now, size=list(OverlaySize)[index]))
        )
        self.forms = self._choices([f"ui.settings.overlay_form_{form.value}" for form in OverlayForm])
        self.forms.activated.connect(
            lambda index: prefs.change(with_overlay(prefs.now, form=list(OverlayForm)[index]))
        )
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(LEAST_OPACITY_PERCENT, 100)
        self.opacity.setSingleStep(OPACITY_STEP_PERCENT)
        self.opacity.setPageStep(OPACITY_STEP_PERCENT)
        self.opacity.setMinimumWidth(theme.px(200))
        self._percent = line_label("")
        self.opacity.setEnabled(see_through())
        self.opacity.valueChanged.connect(
            lambda percent: prefs.change(with_overlay(prefs.now, opacity_percent=percent))
        )
        for key, box in (("size", self.sizes), ("form", self.forms)):
            inside.addWidget(held(named_box(services, words.say(f"ui.settings.overlay_{key}"), box)))
        name = line_label(words.say("ui.settings.overlay_opacity"))
        name.setBuddy(self.opacity)
        self.opacity.setAccessibleName(name.text())
        slider = Flow(theme.px(8))
        for part in (name, self.opacity, self._percent):
            slider.addWidget(part)
        inside.addWidget(held(slider))
        if not see_through():
            inside.addWidget(label(words.say("ui.settings.overlay_opaque"), "small", wrap=True))
        across = Flow(theme.px(8))
        across.addWidget(
            button(
                words.say("ui.settings.overlay_place"),
                clicked=lambda: prefs.change(with_overlay_at(prefs.now, None)),
            )
        )
        inside.addWidget(held(across))
        inside.addWidget(label(words.say("ui.settings.overlay_clicks"), "small", wrap=True))
        self.setLayout(inside)
        prefs.on_change(self._show)
        self._show(prefs.now)

    def _choices(self, keys: list[str]) -> QComboBox:
        box = ShrinkingBox()
        box.addItems([self._services.words.say(key) for key in keys])
        return box

    def _show(self, settings: Settings) -> None:
        overlay = settings.overlay
        self._shown.setChecked(overlay.shown)
        self.sizes.setCurrentIndex(list(OverlaySize).index(overlay.size))
        self.forms.setCurrentIndex(list(OverlayForm).index(overlay.form))
        self.opacity.setValue(overlay.opacity_percent)
        self._percent.setText(
            self._services.words.say("ui.settings.overlay_percent", percent=overlay.opacity_percent)
        )
