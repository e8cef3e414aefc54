"""Which language is spoken, and its plural forms against the rules of the Unicode CLDR."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coach.model.language import Language
from coach.settings.schema import LanguageChoice
from coach.words.languages import FACTS, language_for, languages_of_environment, plural_form

CLDR = {
    Language.ENGLISH: ("i = 1 and v = 0",),
    Language.GERMAN: ("i = 1 and v = 0",),
    Language.FRENCH: ("i = 0,1",),
    Language.SPANISH: ("n = 1",),
    Language.POLISH: ("i = 1 and v = 0", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14"),
}
"""plurals.xml of CLDR 46, word for word: the conditions of "one" and "few". Of whole numbers the rest is "many"
or "other", in one form with Qt; left out are the whole millions of French and Spanish."""


def holds(condition: str, n: int) -> bool:
    """Whether a condition of CLDR is true of a whole number."""
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


def test_the_rules_are_read_as_they_are_meant() -> None:
    """The samples that CLDR itself gives for Polish."""
    few, many = [2, 3, 4, 22, 23, 24, 32, 102, 1002], [0, 5, 19, 100, 1000, 12, 13, 14, 111]
    assert {plural_form(Language.POLISH, n) for n in few} == {1}
    assert {plural_form(Language.POLISH, n) for n in many} == {2}


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
def test_the_language_that_is_spoken(chosen: str, system: tuple[str, ...], spoken: Language) -> None:
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
