"""The lines of values, tested against a hand count, and against tomllib for any table."""

from __future__ import annotations

import tomllib

import pytest
import tomli_w
from hypothesis import given
from hypothesis import strategies as st

from coach.toml_lines import Lines, Place

TEXT = '''# a comment with [[tip]] in it
replace = true

[[tip]]
id = "one"  # [[tip]]
text = """
[[tip]]
id = "not a key"
a quotation mark: \\""""
moments = [
  "opening",   # a comment, with a comma
  'closing',
]

 [[ tip ]]
"id" = 'two'
extra = { a = 1, "b c" = [1,
  2] }
literal = \'\'\'
[[tip]]\'\'\'

[tip.deeper]
at = 1979-05-27 07:32:00

[abusive]
[[abusive.step]]
title = "t"
[[abusive.step]]
a.b = 2
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("replace",), 2),
        (("tip",), 4),
        (("tip", 0), 4),
        (("tip", 0, "id"), 5),
        (("tip", 0, "text"), 6),
        (("tip", 0, "moments"), 10),
        (("tip", 0, "moments", 1), 12),
        (("tip", 1), 15),
        (("tip", 1, "id"), 16),
        (("tip", 1, "extra", "b c", 1), 18),
        (("tip", 1, "literal"), 19),
        (("tip", 1, "deeper"), 22),
        (("tip", 1, "deeper", "at"), 23),
        (("abusive", "step", 0, "title"), 27),
        (("abusive", "step", 1), 28),
        (("abusive", "step", 1, "a", "b"), 29),
        (("tip", 1, "not written"), 15),
        (("not written",), 1),
    ],
)
def test_where_a_value_stands(place: Place, line: int) -> None:
    tomllib.loads(TEXT)
    assert Lines(TEXT).of(place) == line
    assert Lines(TEXT.replace("\n", "\r\n")).of(place) == line


def test_an_empty_text_has_no_places() -> None:
    assert Lines("").of(("tip", 0)) == 1
    assert Lines("# only a comment").places() == frozenset()


def places_of(value: object, place: Place = ()) -> set[Place]:
    """Return every place in a table that tomllib gives."""
    found = {place} if place else set()
    if isinstance(value, dict):
        for name, inner in value.items():
            found |= places_of(inner, (*place, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            found |= places_of(inner, (*place, number))
    return found


VALUES = st.recursive(
    st.one_of(st.text(max_size=12), st.integers(-9, 9), st.booleans(), st.floats(allow_nan=False), st.dates()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)


@given(table=st.dictionaries(st.text(max_size=5), VALUES, max_size=4), long=st.booleans())
def test_every_place_of_any_table_is_found_and_no_other(table: dict[str, object], long: bool) -> None:
    text = tomli_w.dumps(table, multiline_strings=long)
    assert Lines(text).places() == places_of(tomllib.loads(text))


@given(texts=st.lists(st.text(alphabet="a\"'\\\n[]#= {}", max_size=9), min_size=1, max_size=5))
def test_no_string_is_taken_for_anything_else(texts: list[str]) -> None:
    """Each value is on a line of its own, whatever the number of lines in the strings before it."""
    text, expected = "", []
    for number, value in enumerate(texts):
        expected.append(text.count("\n") + 1)
        text += tomli_w.dumps({f"k{number}": value}, multiline_strings=number % 2 == 0)
    assert tomllib.loads(text) == {f"k{number}": value for number, value in enumerate(texts)}
    lines = Lines(text)
    assert [lines.of((f"k{number}",)) for number in range(len(texts))] == expected
