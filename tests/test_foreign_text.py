"""Text of others as it is shown: what acts is written out, what is only read stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.foreign_text import shown
from tests.hostile_text import HOSTILE, WRITTEN, harm_in


def test_what_acts_is_written_out() -> None:
    assert harm_in(HOSTILE)
    assert shown(HOSTILE) == WRITTEN
    assert shown("\t\x00\x7f\x85\u2029\u061c") == r"\t\x00\x7f\x85\u2029\u061c"
    assert shown("caf\udce9") == "caf\ufffd", "a byte that is no UTF-8"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Headset (USB)",
        r"C:\new\x1b",
        "Füße – 9\u00a0%",
        "שיחה",
        "مکالمه\u200cها",
        "通話",
        "👩\u200d💻 e\u0301",
    ],
)
def test_what_is_only_read_stays(name: str) -> None:
    assert shown(name) == name


@given(st.text(st.characters(categories=None)))
def test_nothing_harmful_is_left_of_any_text(text: str) -> None:
    once = shown(text)
    assert not harm_in(once)
    assert shown(once) == once
    once.encode()
