"""A report as a released text: what is struck is not in it; a text of others is a report or one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from coach.model.aims import Aim
from coach.model.call_notes import MomentNote, Tag
from coach.model.language import Language
from coach.model.problems import EnvironmentProblem
from coach.review.aims import progress_of
from coach.review.figures import AGENT_SHARE, MEDIAN_WAIT_S, RISE_RECOVERY_S, TALK_OVERS_BY_AGENT
from coach.review.trends import Period, trends_of
from coach.ui.report.paper import Paper
from coach.views import released_report
from coach.views.aim_view import report_of_aim
from coach.views.calls_report import report_of_calls
from coach.views.released_report import MOST_BYTES, read_released, released_text
from coach.views.report_html import report_html
from coach.views.report_view import Kind, Report, plain_text, report_of_call, struck, struck_at_first
from coach.words.catalogue import load_catalogue
from tests.hostile_text import HOSTILE, WRITTEN, harm_in
from tests.made_up.calls import drawn_headers, kept_call
from tests.made_up.instrument_calls import rich_call
from tests.made_up.states import NOW
from tests.made_up.tables import table_of

WORDS = load_catalogue()


def of_call(about: str = "", **after: object) -> Report:
    kept = rich_call()
    return report_of_call(WORDS, replace(kept, after=replace(kept.after, **after)), NOW.date(), about)


def of_aim(figure: str, words: str = "", language: Language = Language.ENGLISH) -> Report:
    begun = NOW.astimezone() - timedelta(days=12)
    aim = Aim(figure, False, 0.5, 2, begun, words, aim_id=1)
    progress = progress_of(aim, table_of(drawn_headers()), NOW.date())
    return report_of_aim(load_catalogue(language), progress)


def all_kinds() -> list[Report]:
    calls = drawn_headers()
    trends = trends_of(table_of(calls), Period.WEEK, NOW.date())
    return [
        of_call("It was late.\nTwice."),
        report_of_call(WORDS, kept_call(4, caller=False), NOW.date()),
        report_of_calls(WORDS, calls, trends, "A hard week."),
        report_of_calls(WORDS, calls),
        of_aim(TALK_OVERS_BY_AGENT.name, "Let them finish"),
    ]


def problem_of(text: str) -> str:
    with pytest.raises(EnvironmentProblem) as raised:
        read_released(text)
    return raised.value.problem.key


@pytest.mark.usefixtures("bench")
@pytest.mark.parametrize("at", range(5))
def test_it_comes_back_as_it_was_on_the_paper(at: int) -> None:
    whole = all_kinds()[at]
    back = read_released(released_text(whole))
    assert report_html(back, "en") == report_html(whole, "en")
    assert plain_text(back) == plain_text(whole)
    font = QApplication.font()
    assert Paper(back, font).pages == Paper(whole, font).pages
    assert Paper(back, font)._document.toPlainText() == Paper(whole, font)._document.toPlainText()


def test_nothing_that_was_struck_is_in_the_text() -> None:
    after = {"note": "was short", "moments": (MomentNote(3.0, "third today"),), "tags": (Tag("late"),)}
    whole = of_call("A parcel had not come.", **after)
    out = struck_at_first(whole) | {"figure.2", "moment.0"}
    text = released_text(struck(whole, out))
    gone = [item for item in whole.items() if item.key in out]
    assert len(gone) >= 5
    for item in gone:
        assert not item.text or json.dumps(item.text, ensure_ascii=False) not in text
    for mine in ("was short", "third today", "late"):
        assert mine not in text


def test_it_does_not_tell_that_something_was_struck() -> None:
    """Neither the numbers of what is left nor the ids of calls on the agent's machine go along."""
    whole = of_call()
    first = next(item.key for item in whole.items() if item.number == 1)
    assert "moment." not in released_text(struck(whole, {first}))
    calls = [replace(one, call_id=90_000 + one.call_id) for one in drawn_headers()]
    assert "900" not in released_text(report_of_calls(WORDS, calls)).replace("0.900", "")


def test_a_struck_drawing_is_not_in_the_text() -> None:
    whole = of_call()
    assert whole.drawing is not None
    text = released_text(struck(whole, {"drawing"}))
    assert json.loads(text)["drawing"] is None
    assert read_released(text).drawing is None
    assert len(text) < len(released_text(whole)) / 2


def test_too_much_is_refused_before_it_leaves() -> None:
    with pytest.raises(EnvironmentProblem, match="too_large"):
        released_text(of_call("x" * (released_report.MOST_TEXT + 1)))


def changed(change: Callable[[dict[str, Any]], object]) -> str:
    made = json.loads(released_text(of_call()))
    change(made)
    return json.dumps(made)


def test_a_newer_report_is_said_to_be_newer() -> None:
    assert problem_of('{"schema": 2, "anything": [1, {"x": null}]}') == "ui.team.report.newer"
    assert problem_of(changed(lambda made: made.update(schema=7))) == "ui.team.report.newer"


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "[]", "{}", "\ud800", "\x00", '{"schema": 1}', '{"schema": 0}', '{"schema": "1"}',
        '{"schema": true}', '{"schema": 1e400}', "[" * 100_000, '{"schema": 1, "x": ' + "[" * 100_000,
        " " * (MOST_BYTES + 1), "\u20ac" * (MOST_BYTES // 2),
    ],
)  # fmt: skip
def test_what_is_no_report_is_one_sentence(text: str) -> None:
    assert problem_of(text) == "ui.team.report.garbled"


@pytest.mark.parametrize(
    "change",
    [
        lambda made: made.update(more=1),
        lambda made: made["sections"][0].update(kind="script"),
        lambda made: made["sections"][0].update(items=[]),
        lambda made: made["sections"][0]["items"][0].update(number=-1),
        lambda made: made["sections"][0]["items"][0].update(number=1.5),
        lambda made: made["sections"][0]["items"][0].update(text="x" * 20_001),
        lambda made: made.update(title="x" * 501),
        lambda made: made.update(sections=made["sections"] * 9),
        lambda made: made.update(drawing=None),
        lambda made: made["drawing"].update(range_db=0),
        lambda made: made["drawing"].update(duration_s=1e9),
        lambda made: made["drawing"].update(agent=[[5.0, 1.0]]),
        lambda made: made["drawing"].update(agent=[[1.0]]),
        lambda made: made["drawing"].update(lines=[[[1.0, 1e300]]]),
        lambda made: made["drawing"].update(lines=[[[0.0, 0.0]] * 2_000] * 2),
    ],
)
def test_a_report_with_one_thing_wrong_is_refused(change: Callable[[dict[str, Any]], object]) -> None:
    assert problem_of(changed(change)) == "ui.team.report.garbled"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 4000), st.integers(0, 60))
def test_no_damage_is_more_than_a_sentence(put: bytes, at: int, left_out: int) -> None:
    whole = released_text(of_call()).encode()
    text = (whole[:at] + put + whole[at + left_out :]).decode("utf-8", "replace")
    said = ""
    try:
        report_html(read_released(text), "en")
    except EnvironmentProblem as problem:
        said = problem.problem.key
    assert said in {"", "ui.team.report.garbled", "ui.team.report.newer"}


@pytest.mark.usefixtures("bench")
def test_hostile_text_only_stands_there() -> None:
    def everywhere(made: dict[str, Any]) -> None:
        made.update(title=HOSTILE, subtitle=HOSTILE, foot=HOSTILE)
        made["drawing"].update(names=[HOSTILE, HOSTILE], spoken=HOSTILE)
        for section in made["sections"]:
            section["title"] = HOSTILE
            for item in section["items"]:
                item.update(head=HOSTILE, value=HOSTILE, text=f"<img src=x>{HOSTILE}")

    back = read_released(changed(everywhere))
    assert not [text for text in (back.title, back.subtitle, *back.drawing.names) if harm_in(text)]  # type: ignore[union-attr]
    assert WRITTEN in back.title
    for item in back.items():
        assert not harm_in(item.spoken, lines=True)
        assert not harm_in(item.head + item.value)
    shown = Paper(back, QApplication.font())._document.toPlainText()
    assert "<img src=x>" in shown
    assert not harm_in(shown.replace("\ufffc", "").replace("\u2028", ""), lines=True)


# A report of an aim


def test_the_report_of_an_aim_says_what_and_how_often() -> None:
    made = of_aim(TALK_OVERS_BY_AGENT.name, "Let them finish")
    assert made.title == "Talk-overs in at most 2 of ten calls"
    said = plain_text(made)
    assert "Let them finish" in said
    assert "Kept to" in said
    assert [section.kind for section in made.sections].count(Kind.FIGURES) == 1


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "figure", [one.name for one in (TALK_OVERS_BY_AGENT, MEDIAN_WAIT_S, AGENT_SHARE, RISE_RECOVERY_S)]
)
def test_an_aim_is_reported_of_the_agent(figure: str, language: Language) -> None:
    said = plain_text(of_aim(figure, language=language))
    assert load_catalogue(language).say("aim.unknown") not in said
    if language is Language.ENGLISH:
        assert " you" not in f" {said.casefold()}"
