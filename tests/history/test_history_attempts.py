"""Attempts at drills and scenes: kept apart from calls, read back as they were, and erased with everything."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coach.history.salvage import salvage
from coach.history.store import History, open_history
from coach.model.practice import Attempt, PracticeKind, PracticeTurn

BEGUN = datetime(2026, 11, 23, 8, tzinfo=UTC)
TURN = PracticeTurn(1, "1", 1.2, 3.4, 2.0, -0.5, 0.04, None, -1, "heard_out")
PAUSE = Attempt(
    PracticeKind.DRILL,
    "the-pause",
    BEGUN,
    140.0,
    "turns",
    14.0,
    20.0,
    "Ädi",
    "Headset",
    {"wait_s": 1.25},
    (TURN,),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[History]:
    opened = open_history(tmp_path / "history.sqlite")
    yield opened
    opened.close()


def test_what_is_kept_is_read_in_order(store: History) -> None:
    first = store.keep_attempt(PAUSE)
    later = replace(PAUSE, kind=PracticeKind.SCENE, begun_at=BEGUN + timedelta(days=1), turns=())
    second = store.keep_attempt(later)
    assert store.attempts() == (replace(PAUSE, attempt_id=first), replace(later, attempt_id=second))


def test_it_is_no_call(store: History) -> None:
    store.keep_attempt(PAUSE)
    assert store.calls() == []
    assert len(store.table().call_id) == 0


def test_a_damaged_one_is_left_out(store: History, tmp_path: Path) -> None:
    store.keep_attempt(PAUSE)
    second = store.keep_attempt(PAUSE)
    with sqlite3.connect(tmp_path / "history.sqlite") as changed:
        changed.execute("UPDATE attempts SET detail = '{\"v\": 7}' WHERE attempt_id = 1")
    assert [one.attempt_id for one in store.attempts()] == [second]


def test_a_moment_needs_its_zone(store: History) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        store.keep_attempt(replace(PAUSE, begun_at=datetime(2026, 11, 23, 8)))


def test_salvage_takes_them_along(store: History, tmp_path: Path) -> None:
    number = store.keep_attempt(PAUSE)
    salvage(tmp_path / "history.sqlite", tmp_path / "new.sqlite")
    saved = open_history(tmp_path / "new.sqlite")
    assert saved.attempts() == (replace(PAUSE, attempt_id=number),)
    saved.close()


def test_delete_everything_leaves_none(store: History, tmp_path: Path) -> None:
    store.keep_attempt(PAUSE)
    store.delete_everything()
    assert store.attempts() == ()
    assert "Ädi".encode() not in (tmp_path / "history.sqlite").read_bytes()
