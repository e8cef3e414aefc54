"""`coach history stats`: the sentences of the pane over time, and their numbers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from coach.cli import main
from coach.cli.stats import say_stats
from coach.history.store import History, open_history
from coach.model.aims import Aim
from coach.model.call import CallSource, CallSummary
from coach.places import history_file
from coach.review.figures import CALLER_SPEECH_S, MEDIAN_WAIT_S
from tests.history.call_records import record

FRIDAY = datetime(2026, 11, 27, 18, tzinfo=UTC)
A_DAY = 3


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    """Five weeks, in the last of which the agent waits 0.9 s and before 0.5 s; a replay waits 9 s."""
    store = open_history(tmp_path_factory.mktemp("stats") / "history.sqlite")

    def keep(when: datetime, source: CallSource, wait_s: float) -> None:
        summary = CallSummary({MEDIAN_WAIT_S.name: wait_s, CALLER_SPEECH_S.name: 40.0})
        store.complete(store.begin(when, source, "", "m", "c"), replace(record(60.0), summary=summary))

    for back in range(33):
        day = FRIDAY - timedelta(days=back)
        if day.weekday() < 5:
            for nth in range(A_DAY):
                began = day.replace(hour=8 + nth)
                keep(began, CallSource.LIVE, 0.9 if back < 5 else 0.5)
                keep(began, CallSource.REPLAY, 9.0)
    keep(FRIDAY.replace(hour=12), CallSource.IMPORT, 0.9)
    store.keep_aim(Aim(MEDIAN_WAIT_S.name, True, 0.8, 5, FRIDAY - timedelta(days=30), "Breathe"))
    yield store
    store.close()


def said(
    history: History, capsys: pytest.CaptureFixture[str], *, imported: bool = False, as_json: bool = False
) -> str:
    say_stats(history, "week", imported=imported, as_json=as_json, now=FRIDAY)
    return capsys.readouterr().out


def test_what_changed_is_said(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    lines = said(history, capsys).splitlines()
    assert lines[:2] == ["This week, against the four before", "Calls so far: 15. Before: 60."]
    assert "  Before you answer: Longer than before. 0.9 s, was 0.5 s. More than chance." in lines
    assert "  Talk-overs: Can't be told yet. Calls this week: 0, needed: 10." in lines
    assert any(
        line.startswith("  Breathe. A wait of 0.8 s or more in at least 5 of ten calls.") for line in lines
    )
    assert any(line.startswith("  Nothing stands out") for line in lines)


def test_imported_calls_count_if_asked(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Calls so far: 16." in said(history, capsys, imported=True)


def test_json_has_the_sentences_and_their_numbers(history: History, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(said(history, capsys, as_json=True))
    assert found["calls"] == {"now": 15, "before": 60}
    assert found["starts"][-2:] == ["2026-11-23", "2026-11-30"]
    wait = next(one for one in found["measures"] if one["name"] == "wait")
    assert (wait["change"], wait["told_as"]) == ("more", "median")
    assert wait["now"]["middle"] == pytest.approx(0.9, abs=1e-6)
    assert wait["p"] < 0.01
    assert wait["sentence"].startswith("Before you answer: Longer")
    assert len(found["aims"]) == 1
    assert set(found) == {"period", "starts", "calls", "measures", "when", "aims", "cues"}


def test_the_command_says_it_of_the_kept_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_HOME", str(tmp_path))
    nothing = CliRunner().invoke(main, ["history", "stats"])
    assert (nothing.exit_code, "Nothing is kept yet" in nothing.output) == (0, True)
    assert CliRunner().invoke(main, ["history", "stats", "--json"]).output == "{}\n"
    assert not history_file().exists()
    history_file().parent.mkdir(parents=True)
    open_history(history_file()).close()
    for period in ("week", "month", "year"):
        found = CliRunner().invoke(main, ["history", "stats", "--period", period])
        assert found.exit_code == 0
        assert found.output.splitlines()[0] == f"This {period}, against the four before"
        assert "Calls so far: 0. Before: 0." in found.output
