"""A target is relative to whoever follows it, and a file of one is checked before it is used."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coach.model.baseline import Baseline, BaselineSource
from coach.model.call import Track
from coach.model.problems import EnvironmentProblem
from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.practice.ghost_track import MOST_STEPS, followed, ghost_of, read_ghost, write_ghost
from coach.practice.piece import Piece
from tests.made_up.calls import kept_call

USUAL = Baseline(-30.0, 2.0, 120.0, 1.0, 0.0, 1.0, 5.0, 0.3, -70.0, 60.0, BaselineSource.KEPT)


def spoken(usual: Baseline, pace_ratio: float, level_db: float, pause_s: float = 0.5) -> Piece:
    """A minute of sentences of 5 s each, at this share of the usual pace and so much from the usual level."""
    time_s = np.arange(0.0, 60.0, 0.1, dtype=np.float32)
    speaking = time_s % (5.0 + pause_s) < 5.0
    starts = np.arange(0.0, 60.0, 5.0 + pause_s).tolist()

    def values(value: float) -> np.ndarray:  # type: ignore[type-arg]
        return np.where(speaking, value, np.nan).astype(np.float32)

    record = replace(
        kept_call().record,
        duration_s=60.0,
        baseline=usual,
        speech={Speaker.AGENT: tuple(Span(at, min(60.0, at + 5.0)) for at in starts)},
        track=Track(
            time_s,
            values(level_db),
            values(0.0),
            values(pace_ratio * usual.pace_syll_per_s),
            values(usual.level_db + level_db),
            values(np.nan),
        ),
    )
    return Piece("minute", record, np.zeros(960_000, np.float32))


def test_the_target_is_a_share_of_ones_own_pace() -> None:
    ghost = ghost_of(spoken(USUAL, 0.8, -2.0), "low and slow")
    slow, quick = (replace(USUAL, pace_syll_per_s=pace) for pace in (4.0, 6.0))
    for usual in (slow, quick):
        _time_s, pace = ghost.target("pace", usual)
        assert np.allclose(pace, 0.8 * usual.pace_syll_per_s, atol=0.05)
        assert ghost.pace_at(1.0, usual) == pytest.approx(0.8 * usual.pace_syll_per_s)
    assert np.allclose(ghost.target("level", slow)[1], -2.0)


def test_it_holds_nothing_absolute_of_the_trainer() -> None:
    one = ghost_of(spoken(USUAL, 0.8, -2.0), "x")
    other_voice = replace(USUAL, pace_syll_per_s=3.5, level_db=-18.0, f0_hz=210.0)
    assert ghost_of(spoken(other_voice, 0.8, -2.0), "x") == one


@pytest.mark.parametrize(("ratio", "near"), [(0.8, 1.0), (0.86, 1.0), (1.0, 0.0), (0.6, 0.0)])
def test_whoever_keeps_their_own_share_is_near(ratio: float, near: float) -> None:
    ghost = ghost_of(spoken(USUAL, 0.8, -2.0), "x")
    trainee = replace(USUAL, pace_syll_per_s=3.9, level_db=-20.0)
    found = followed(ghost, spoken(trainee, ratio, 1.0))
    assert found.near_s / found.spoken_s == pytest.approx(near)
    assert found.level_db == pytest.approx(3.0, abs=0.01)


def test_pauses_are_compared_by_the_minute() -> None:
    ghost = ghost_of(spoken(USUAL, 0.8, 0.0, pause_s=1.0), "x")
    found = followed(ghost, spoken(USUAL, 0.8, 0.0, pause_s=3.0))
    assert found.target_pauses_per_min == pytest.approx(9.0)
    assert found.pauses_per_min == pytest.approx(7.0)
    assert ghost.pause_s == pytest.approx(1.0)


def test_too_little_speech_makes_no_target() -> None:
    piece = spoken(USUAL, 0.8, 0.0)
    for poor in (
        replace(piece.record, baseline=None),
        replace(piece.record, speech={Speaker.AGENT: (Span(0.0, 4.0),)}),
    ):
        with pytest.raises(EnvironmentProblem) as refused:
            ghost_of(replace(piece, record=poor), "x")
        assert refused.value.problem.key == "ghost.too_little"


def test_a_target_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    ghost = ghost_of(spoken(USUAL, 0.8, -2.0), "ruhig, “langsam”")
    path = tmp_path / "slow.ghost.json"
    write_ghost(path, ghost)
    assert read_ghost(path) == ghost


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", 2),
        ("name", 5),
        ("name", "x" * 1_000),
        ("pace_ratio", []),
        ("pace_ratio", [1.0] * (MOST_STEPS + 1)),
        ("pace_ratio", [1e9]),
        ("pace_ratio", ["fast"]),
        ("pace_ratio", [True]),
        ("level_db", [0.0]),
        ("f0_st", None),
        ("wait_s", -1.0),
    ],
)
def test_what_is_no_target_is_refused_whole(tmp_path: Path, key: str, value: object) -> None:
    path = tmp_path / "other.ghost.json"
    write_ghost(path, ghost_of(spoken(USUAL, 0.8, -2.0), "x"))
    path.write_text(json.dumps({**json.loads(path.read_text()), key: value}))
    with pytest.raises(EnvironmentProblem) as refused:
        read_ghost(path)
    assert refused.value.problem.key == "ghost.not_one"


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b'{"schema": 1}', b"[" * 100_000])
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.ghost.json"
    path.write_bytes(content)
    with pytest.raises(EnvironmentProblem) as refused:
        read_ghost(path)
    assert refused.value.problem.key == "ghost.not_one"
