"""Filters and orders over the table of all calls, against what each call says of itself."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from coach.history.store import History, open_history
from coach.model.call import CallHeader, CallSource, CallSummary, FigureValue
from coach.model.call_notes import MomentNote, Tag
from coach.model.measures import Measure
from coach.review.figures import FIGURES, RISES, Figure, described
from coach.review.finding import EVERYTHING, CallFilter, Mark, found_in
from tests.history.call_records import record

ONE_NUMBER = [figure for figure in FIGURES if not isinstance(figure.absent, tuple)]
CALLS = 40


def any_summary(chance: random.Random) -> CallSummary:
    def value(figure: Figure[FigureValue]) -> FigureValue:
        if isinstance(figure.absent, tuple):
            return tuple(chance.uniform(0, 9) for _ in range(chance.randrange(3)))
        return chance.choice((None, 0, 1, 7, 31.5)) if figure.absent is None else chance.choice((0, 3, 40.25))

    return CallSummary(
        {figure.name: value(figure) for figure in FIGURES} | {"duration_s": 60.0},
        {measure: chance.choice((0.1, 0.3, 0.5, 0.75)) for measure in Measure if chance.random() < 0.4},
    )


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    store, chance = open_history(tmp_path_factory.mktemp("found") / "history.sqlite"), random.Random(18)
    home = timezone(timedelta(hours=2))
    for number in range(CALLS):
        started_at = datetime(2026, 11, 2, 22, 30, tzinfo=UTC if number % 2 else home)
        started_at += timedelta(hours=7 * number)
        source = CallSource.LIVE if number % 5 else CallSource.REPLAY
        call_id = store.begin(started_at, source, "", f"Headset {number % 3}", "c")
        store.complete(call_id, replace(record(60.0 + number), summary=any_summary(chance)))
        if number % 4 == 0:
            store.call_rough(call_id, True)
        if number % 7 == 0:
            store.write_moments(call_id, [MomentNote(1.0, "depot")])
        if number % 9 == 0:
            store.write_tags(call_id, [Tag("late")])
    yield store
    store.close()


def found(history: History, wanted: CallFilter) -> list[CallHeader]:
    table = history.table()
    words = history.calls_with(wanted.words) if wanted.words else None
    tag = history.calls_tagged(wanted.tag) if wanted.tag else None
    return history.headers(table.call_id[found_in(table, wanted, words, tag)].tolist())


@pytest.mark.parametrize("figure", ONE_NUMBER, ids=lambda figure: figure.name)
def test_a_figure_is_measured_in_the_table_as_in_its_call(
    history: History, figure: Figure[FigureValue]
) -> None:
    table = history.table()
    headers = history.headers(table.call_id.tolist())
    assert described(figure, table).tolist() == [
        header.summary is not None and figure.is_measured(header.summary) for header in headers
    ]


def test_without_a_filter_all_calls_come_newest_first(history: History) -> None:
    assert found(history, EVERYTHING) == history.calls()
    assert not EVERYTHING.narrows


@pytest.mark.parametrize(
    ("wanted", "goes"),
    [
        (CallFilter(words="depot"), lambda one: (one.call_id - 1) % 7 == 0),
        (CallFilter(tag="late"), lambda one: (one.call_id - 1) % 9 == 0),
        (CallFilter(marks=frozenset({Mark.TAG, Mark.ROUGH})), lambda one: (one.call_id - 1) % 36 == 0),
        (CallFilter(marks=frozenset({Mark.NOTE})), lambda one: (one.call_id - 1) % 7 == 0),
        (CallFilter(sources=frozenset({CallSource.LIVE})), lambda one: one.source is CallSource.LIVE),
        (CallFilter(microphone="Headset 1"), lambda one: one.microphone == "Headset 1"),
        (CallFilter(least_s=70.0, most_s=90.0), lambda one: 70.0 <= one.duration_s <= 90.0),
        (
            CallFilter(since=date(2026, 11, 4), until=date(2026, 11, 5)),
            lambda one: date(2026, 11, 4) <= one.started_at.date() <= date(2026, 11, 5),
        ),
        (CallFilter(hours=(9, 17)), lambda one: 9 <= one.started_at.hour < 17),
        (CallFilter(hours=(22, 6)), lambda one: one.started_at.hour >= 22 or one.started_at.hour < 6),
        (
            CallFilter(marks=frozenset({Mark.RISES})),
            lambda one: RISES.is_measured(one.summary) and RISES.of(one.summary) > 0,
        ),
        (
            CallFilter(marks=frozenset({Mark.LITTLE_MEASURED})),
            lambda one: any(
                one.summary.not_measured_share.get(measure, 0) > 0.2
                for measure in (Measure.TONE, Measure.OVERLAP)
            ),
        ),
    ],
    ids=lambda one: str(one)[:40] if isinstance(one, CallFilter) else "",
)
def test_a_filter_lets_through_what_it_names(history: History, wanted: CallFilter, goes: object) -> None:
    assert wanted.narrows
    right = [header for header in history.calls() if goes(header)]  # type: ignore[operator]
    assert 0 < len(right) < CALLS
    assert found(history, wanted) == right


@pytest.mark.parametrize("largest_first", [True, False])
@pytest.mark.parametrize("name", ["duration_s", "rises", "pace_syll_per_s", "no_such_figure"])
def test_any_figure_sorts_and_calls_without_it_come_last(
    history: History, name: str, largest_first: bool
) -> None:
    ordered = found(history, CallFilter(order=name, largest_first=largest_first))
    assert len(ordered) == CALLS
    figure = next((one for one in FIGURES if one.name == name), None)

    def value(header: CallHeader) -> float | None:
        if name == "duration_s":
            return header.duration_s
        if figure is None or header.summary is None or not figure.is_measured(header.summary):
            return None
        return float(figure.of(header.summary))  # type: ignore[arg-type]

    values = [value(header) for header in ordered]
    there = [one for one in values if one is not None]
    assert there == sorted(there, reverse=largest_first)
    assert values == there + [None] * (CALLS - len(there))
    alike = [header.started_at for header in ordered if value(header) is None]
    assert alike == sorted(alike, reverse=True), "calls that are alike come newest first"
