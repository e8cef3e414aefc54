"""Two takes compared in plain words, on recordings whose difference is known."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.model.sound import SAMPLE_RATE_HZ
from coach.model.spans import Span
from coach.places import assets_dir
from coach.practice.piece import Piece, mixed
from coach.practice.stretching import stretched
from coach.practice.takes import Takes, open_takes, take_figures
from coach.sources.recording import Recording
from coach.views.stage_view import StageView, stage_view
from coach.views.takes_view import differences, take_view
from coach.words.catalogue import load_catalogue

WORDS = load_catalogue()


@pytest.fixture(scope="module")
def takes(tmp_path_factory: pytest.TempPathFactory) -> Takes:
    """The same forty seconds; the second time at eight tenths of the speed and half as loud."""
    folder = tmp_path_factory.mktemp("takes")
    recording = Recording(assets_dir() / "sample" / "sample_call.flac", agent_only=True)
    first = mixed(list(recording.blocks(SAMPLE_RATE_HZ))[30:70])
    paths: list[Path] = []
    for name, sound in (("first", first), ("second", 0.5 * stretched(first, 0.8))):
        paths.append(folder / f"{name}.wav")
        soundfile.write(paths[-1], sound, SAMPLE_RATE_HZ)
    return open_takes(*paths)


@pytest.fixture(scope="module")
def views(takes: Takes) -> tuple[StageView, StageView]:
    one, other = (stage_view(WORDS, piece.title, piece.record) for piece in (takes.first, takes.second))
    return one, other


def test_the_second_is_heard_with_the_usual_of_the_first(takes: Takes) -> None:
    assert takes.second.baseline == takes.first.baseline


def test_slower_and_lower_is_said_so(takes: Takes) -> None:
    one, other = take_figures(takes.first), take_figures(takes.second)
    assert one.pace_syll_per_s is not None
    assert other.pace_syll_per_s is not None
    assert other.pace_syll_per_s / one.pace_syll_per_s == pytest.approx(0.8, abs=0.08)
    pace, _pauses, level = differences(WORDS, takes)
    assert pace.value.endswith("slower")
    assert 0.5 < float(pace.value.split()[0]) < 1.3
    assert level.value == "6 dB lower"


def with_pauses(piece: Piece, lengths_s: list[float]) -> Piece:
    """The same piece with so many pauses between stretches of speech."""
    spans, at_s = [], 0.0
    for pause_s in [*lengths_s, 0.0]:
        spans.append(Span(at_s, at_s + 1.0))
        at_s += 1.0 + pause_s
    agent = next(iter(piece.record.speech))
    return replace(piece, record=replace(piece.record, speech={agent: tuple(spans)}))


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ([0.5] * 2, [0.5] * 4, "twice the pauses"),
        ([0.5] * 4, [0.5] * 2, "half the pauses"),
        ([0.5] * 2, [0.5] * 8, "4 times the pauses"),
        ([0.5] * 5, [0.5] * 6, "1 pause more"),
        ([0.5] * 6, [0.5] * 4, "2 pauses fewer"),
        ([0.5] * 2, [0.5] * 2 + [0.1, 9.0], "as many pauses"),
        ([], [0.5] * 3, "3 pauses more"),
    ],
)
def test_pauses_are_said_as_people_say_them(
    takes: Takes, first: list[float], second: list[float], said: str
) -> None:
    compared = replace(takes, first=with_pauses(takes.first, first), second=with_pauses(takes.second, second))
    assert differences(WORDS, compared)[1].value == said


def test_the_other_take_stands_where_it_says_the_same(takes: Takes, views: tuple[StageView, StageView]) -> None:
    shown = take_view(WORDS, takes, views, 1, matched=True)
    assert (shown.agent.name, shown.caller.name) == ("Take 2", "Take 1")
    for own, beside in zip(shown.agent.spans, shown.caller.spans, strict=False):
        assert abs(own.start_s - beside.start_s) < 0.3
    for row in shown.rows:
        assert row.row.beside is not None
        assert row.row.scale.low <= row.row.beside.value.min()
        assert row.row.beside.value.max() <= row.row.scale.high
        assert all(a <= b for a, b in pairwise(row.row.beside.time_s))


def test_from_their_start_nothing_is_moved(takes: Takes, views: tuple[StageView, StageView]) -> None:
    shown = take_view(WORDS, takes, views, 1, matched=False)
    assert shown.pace.row.beside is not None
    assert np.array_equal(shown.pace.row.beside.time_s, views[0].pace.row.curve.time_s)
