"""The stretches of a kept call against its figures, and the four weeks before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from coach.history.store import open_history
from coach.model.call import CallHeader, CallSource
from coach.review.call_moments import heard_again
from coach.review.figures import (
    FAST_S,
    FAST_STRETCHES,
    LONGEST_AGENT_TURN_S,
    LONGEST_HEARD_OUT_S,
    RISES,
    TALK_OVERS_BY_AGENT,
)
from coach.review.four_weeks import LEAST_CALLS, FourWeeks, four_weeks_before
from tests.made_up.calls import kept_call
from tests.made_up.states import NOW
from tests.made_up.tables import table_of
from tests.review.made_calls import listened


def test_what_is_drawn_of_a_call_is_what_its_figures_count(tmp_path: Path) -> None:
    """Of a call that went through the engine and through the file."""
    heard, _recorder = listened()
    assert RISES.of(heard.summary), "there is something to count"
    store = open_history(tmp_path / "history.sqlite")
    call_id = store.begin(NOW.astimezone(), CallSource.LIVE, "", "m", "c")
    store.complete(call_id, heard)
    kept = store.call(call_id).record
    store.close()
    again = heard_again(kept)
    assert len(again.rises or ()) == RISES.of(kept.summary)
    assert len(again.fast_stretches or ()) == FAST_STRETCHES.of(kept.summary)
    assert again.fast == pytest.approx(list(FAST_S.of(kept.summary)))
    assert len(again.talk_overs_by_agent) == TALK_OVERS_BY_AGENT.of(kept.summary)
    assert again.longest_heard_out is not None
    assert again.longest_heard_out.duration_s == pytest.approx(LONGEST_HEARD_OUT_S.of(kept.summary))
    assert again.longest_agent_turn is not None
    assert again.longest_agent_turn.duration_s == pytest.approx(LONGEST_AGENT_TURN_S.of(kept.summary))


def test_a_stretch_under_way_lasts_to_the_end() -> None:
    kept = kept_call().record
    cues = tuple(replace(cue, end_s=None) for cue in kept.cues)
    rises = heard_again(replace(kept, cues=cues)).rises
    assert rises is not None
    assert [span.end_s for span in rises] == [380.0, 380.0]
    assert heard_again(replace(kept, baseline=None)).rises is None


def calls(n: int, **changed: object) -> list[CallHeader]:
    first = kept_call().header
    return [
        replace(first, call_id=10 + at, started_at=NOW - timedelta(days=at + 1), **changed)  # type: ignore[arg-type]
        for at in range(n)
    ]


def before(headers: list[CallHeader]) -> FourWeeks | None:
    return four_weeks_before(table_of(headers), NOW, "Headset (USB)", 118.0)


def test_the_four_weeks_are_medians_of_what_was_measured() -> None:
    found = before(calls(10))
    assert found is not None
    assert found.calls == 10
    assert found.level_db_over_usual == pytest.approx(0.6)
    assert found.pace_syll_per_s == pytest.approx(4.6)
    assert found.f0_st_over_usual == pytest.approx(0.29, abs=0.005)


def test_only_live_calls_of_this_microphone_and_these_weeks_count() -> None:
    others = [
        *calls(9, source=CallSource.REPLAY),
        *calls(9, microphone="Desk microphone"),
        *[replace(one, started_at=NOW - timedelta(days=29)) for one in calls(9)],
        *[replace(one, started_at=NOW) for one in calls(9)],
    ]
    assert before(others) is None
    assert before([*others, *calls(LEAST_CALLS - 1)]) is None
    found = before([*others, *calls(LEAST_CALLS)])
    assert found is not None
    assert found.calls == LEAST_CALLS


def test_a_figure_that_too_few_calls_have_is_none() -> None:
    without = calls(8, summary=None)
    found = before(without)
    assert found == FourWeeks(8, None, None, None)
