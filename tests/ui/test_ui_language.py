"""The language of the windows: its choice in Settings, Qt's own words, and days and lengths."""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QRect, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from coach.model.language import Language
from coach.settings.schema import LanguageChoice, Settings
from coach.ui.kit.reflow import Flow
from coach.ui.settings.look_settings import LanguageChooser
from coach.ui.shell.application import speak, system_languages
from coach.ui.shell.way_back import Place
from coach.views.settings_view import language_choices
from coach.views.wording import day, enumeration, moment, short_length
from coach.words.catalogue import load_catalogue
from coach.words.languages import language_for
from tests.ui.conftest import Bench

TUESDAY = date(2026, 11, 17)


def test_a_language_is_chosen_in_settings_and_kept(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, language=LanguageChoice.FRENCH))
    page = desktop.window.page(Place.SETTINGS)
    chooser = page.findChild(LanguageChooser)
    assert chooser is not None
    names = [chooser.choices.itemText(at) for at in range(chooser.choices.count())]
    assert names == ["The system's language", "English", "Français", "Deutsch", "Español", "Polski"]
    assert chooser.choices.currentText() == "Français"
    assert "Applies after a restart." in [one.text() for one in chooser.findChildren(QLabel)]
    chooser.choices.activated.emit(names.index("Deutsch"))
    assert bench.saved[-1].language is LanguageChoice.GERMAN
    chooser.choices.activated.emit(0)
    assert bench.saved[-1].language is LanguageChoice.SYSTEM


@pytest.mark.parametrize("choice", list(LanguageChoice))
def test_the_chosen_line_is_the_one_that_is_set(choice: LanguageChoice) -> None:
    rows, at = language_choices(load_catalogue(), choice)
    assert rows[at].choice is choice


def test_qt_speaks_the_language_too(app: QApplication) -> None:
    before = set(app.findChildren(QTranslator))
    try:
        speak(app, Language.GERMAN)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
        assert QLocale().language() is QLocale.Language.German
    finally:
        for translator in set(app.findChildren(QTranslator)) - before:
            app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(QLocale.c())
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_systems_languages_are_asked_for(app: QApplication) -> None:
    assert app
    assert language_for("system", system_languages()) is Language.ENGLISH, "tests speak English"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.ENGLISH, ("Tuesday 10 November, 09:05", "17 November 2025", "0.8 s", "a, b and c")),
        (Language.FRENCH, ("Mardi 10 novembre, 09:05", "17 novembre 2025", "0,8 s", "a, b et c")),
        (Language.GERMAN, ("Dienstag, 10. November, 09:05", "17. November 2025", "0,8 s", "a, b und c")),
        (Language.SPANISH, ("Martes, 10 de noviembre, 09:05", "17 de noviembre de 2025", "0,8 s", "a, b y c")),
        (Language.POLISH, ("Wtorek, 10 listopada, 09:05", "17 listopada 2025", "0,8 s", "a, b i c")),
    ],
)
def test_days_lengths_and_figures(language: Language, said: tuple[str, ...]) -> None:
    words = load_catalogue(language)
    assert said == (
        moment(words, datetime(2026, 11, 10, 9, 5), TUESDAY),
        day(words, date(2025, 11, 17), TUESDAY),
        short_length(words, 0.84),
        enumeration(words, ["a", "b", "c"]),
    )


def test_the_first_of_a_month_is_said_as_the_language_does() -> None:
    first = date(2026, 10, 1)
    assert day(load_catalogue(Language.FRENCH), first, TUESDAY) == "Jeudi 1er octobre"
    assert day(load_catalogue(), first, TUESDAY) == "Thursday 1 October"


def test_a_row_goes_on_below_where_it_is_too_long(app: QApplication) -> None:
    assert app
    box, flow = QWidget(), Flow(8)
    box.setLayout(flow)
    flow.setContentsMargins(0, 0, 0, 0)
    for text in ("one of three", "two of three", "three of three"):
        flow.addWidget(QPushButton(text))
    wide, narrow = flow.heightForWidth(2_000), flow.heightForWidth(flow.minimumSize().width())
    assert narrow == 3 * wide + 2 * 8
    flow.setGeometry(QRect(0, 0, 2_000, wide))
    places = [flow.itemAt(at).geometry() for at in range(flow.count())]
    assert len({place.top() for place in places}) == 1
    assert all(other.left() == one.right() + 1 + 8 for one, other in pairwise(places))
    assert flow.itemAt(3) is None
    assert flow.takeAt(3) is None
