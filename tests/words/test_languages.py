"""The choice of language, and plural forms against the rules of the Unicode CLDR."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date

import pytest
from babel.numbers import get_decimal_symbol, get_group_symbol
from hypothesis import example, given
from hypothesis import strategies as st

from coach.model.language import Language
from coach.settings.schema import LanguageChoice
from coach.words.languages import (
    FACTS,
    date_with_year,
    language_for,
    languages_of_environment,
    plural_form,
    weekday_and_date,
)

CLDR = {
    Language.ENGLISH: ("i = 1 and v = 0",),
    Language.GERMAN: ("i = 1 and v = 0",),
    Language.FRENCH: ("i = 0,1",),
    Language.SPANISH: ("n = 1",),
    Language.POLISH: ("i = 1 and v = 0", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
}
"""The conditions of "one" and "few" in plurals.xml of CLDR 46, word for word.

For whole numbers the rest is "many" or "other", which share one form in Qt. The whole millions of French and
Spanish are left out.
"""


def holds(condition: str, n: int) -> bool:
    """Return whether a condition of CLDR is true of a whole number."""
    return all(_relation(relation, n) for relation in condition.split(" and "))


def _relation(relation: str, n: int) -> bool:
    found = re.fullmatch(r"([niv])(?: % (\d+))? (!?=) ([\d.,]+)", relation)
    assert found is not None
    operand, modulus, sign, ranges = found.groups()
    value = 0 if operand == "v" else n
    value = value % int(modulus) if modulus else value
    bounds = [part.split("..") for part in ranges.split(",")]
    among = any(int(bound[0]) <= value <= int(bound[-1]) for bound in bounds)
    return among is (sign == "=")


@given(n=st.integers(0, 999_999))
@example(n=0)
@example(n=1)
@example(n=2)
@example(n=12)
@example(n=22)
@example(n=112)
def test_plural_forms_are_those_of_the_cldr(n: int) -> None:
    for language, conditions in CLDR.items():
        expected = next((at for at, one in enumerate(conditions) if holds(one, n)), len(conditions))
        assert plural_form(language, n) == expected, (language, n)
        assert plural_form(language, n) < FACTS[language].forms


def test_the_rules_are_read_as_the_cldr_means_them() -> None:
    """Checked with the samples that CLDR itself gives for Polish."""
    few, many = [2, 3, 4, 22, 23, 24, 32, 102, 1002], [0, 5, 19, 100, 1000, 12, 13, 14, 111]
    assert {plural_form(Language.POLISH, n) for n in few} == {1}
    assert {plural_form(Language.POLISH, n) for n in many} == {2}


@pytest.mark.parametrize(
    ("language", "named", "with_year", "first"),
    [
        (Language.ENGLISH, "Tuesday 17 November", "17 November 2026", "1 May 2026"),
        (Language.FRENCH, "Mardi 17 novembre", "17 novembre 2026", "1er mai 2026"),
        (Language.GERMAN, "Dienstag, 17. November", "17. November 2026", "1. Mai 2026"),
        (Language.SPANISH, "Martes, 17 de noviembre", "17 de noviembre de 2026", "1 de mayo de 2026"),
        (Language.POLISH, "Wtorek, 17 listopada", "17 listopada 2026", "1 maja 2026"),
    ],
)
def test_a_date_as_each_language_writes_it(language: Language, named: str, with_year: str, first: str) -> None:
    day = date(2026, 11, 17)
    assert (weekday_and_date(language, day), date_with_year(language, day)) == (named, with_year)
    assert date_with_year(language, date(2026, 5, 1)) == first


def test_the_marks_in_numbers_are_those_of_the_cldr() -> None:
    for language, facts in FACTS.items():
        assert facts.decimal_mark == get_decimal_symbol(facts.locale), language
        assert facts.group_mark == get_group_symbol(facts.locale), language


def test_the_cldr_is_not_read_before_it_is_needed() -> None:
    """Reading it takes longer than all of `coach --help`."""
    code = (
        "import sys, coach.app; from coach.words.catalogue import load_catalogue;"
        "load_catalogue().say('ui.length.seconds', seconds=0.8); print('babel' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"False\n"


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("de", ("fr_FR",), Language.GERMAN),
        ("system", ("pl_PL.UTF-8",), Language.POLISH),
        ("system", ("de-AT", "en"), Language.GERMAN),
        ("system", ("nl_NL", "es_MX"), Language.SPANISH),
        ("system", ("C.UTF-8", "de"), Language.ENGLISH),
        ("system", (), Language.ENGLISH),
        ("klingon", ("ja",), Language.ENGLISH),
    ],
)
def test_the_language_that_is_used(chosen: str, system: tuple[str, ...], spoken: Language) -> None:
    assert language_for(chosen, system) is spoken


@pytest.mark.parametrize(
    ("environment", "found"),
    [
        ({}, ()),
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "pl_PL"}, ("pl_PL",)),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": ""}, ("de_DE.UTF-8",)),
        ({"LANGUAGE": "fr:de", "LANG": "es_ES"}, ("fr", "de", "es_ES")),
        ({"LANGUAGE": "fr", "LANG": "C"}, ("C",)),
    ],
)
def test_the_languages_of_the_environment(environment: dict[str, str], found: tuple[str, ...]) -> None:
    assert languages_of_environment(environment) == found


def test_every_language_can_be_chosen() -> None:
    assert [choice.value for choice in LanguageChoice] == ["system", *Language]
    assert set(FACTS) == set(Language)
