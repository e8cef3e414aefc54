"""The counts of a shift, on made-up figures, and the order of its calls. No speech is needed."""

from __future__ import annotations

import math

import pytest

from coach.model.cues import Cue, CueKind
from coach.model.measures import Measure, Reason

pytest.importorskip("scipy")
from tests.benchmarks.shift.sounds import EVENTFUL, ORDINARY, WRONG, conditions
from tests.benchmarks.shift.tables import tables_of
from tests.benchmarks.shift.working import CallFigures, UnmeasuredSpan, full_receipt


def call(condition: str, *cues: CueKind, untrusted_cues: int = 0) -> CallFigures:
    return CallFigures(
        condition=condition,
        agent=2,
        duration_s=900.0,
        cues=cues,
        states=(),
        untrusted_cues=untrusted_cues,
        poor_receipts=0,
        spacings_s=(21.5,) * max(0, len(cues) - 1),
        unmeasured=(UnmeasuredSpan(Measure.TONE, Reason.LEAK, 90.0),),
    )


def test_half_of_the_calls_are_ordinary_and_all_conditions_occur() -> None:
    calls = conditions(80, offset=0)
    assert calls.count(ORDINARY) == 40
    assert calls.count(EVENTFUL) == 8
    assert set(calls) == {ORDINARY, EVENTFUL, *WRONG}


def test_cues_an_hour_are_those_of_ordinary_calls() -> None:
    judged, by_condition, not_measured = tables_of(
        [
            call(ORDINARY, CueKind.DEAD_AIR),
            call(ORDINARY),
            call("hold music", CueKind.TOO_FAST, CueKind.TOO_FAST, untrusted_cues=1),
        ]
    )
    measured = [row[2] for row in judged.rows]
    assert measured == ["2.0 (1 in 0.50 h)", "1 of 3", "0 of 3", "21.5 s (1 pairs)"]
    assert [row[:3] for row in by_condition.rows] == [
        ("ordinary", "2, 0.50 h", "2.0"),
        ("hold music", "1, 0.25 h", "8.0"),
    ]
    tone = next(row for row in not_measured.rows if row[0] == "tone")
    assert tone == ("tone", "10.00")


def test_a_receipt_lacks_nothing_it_has_to_say() -> None:
    whole = Cue(CueKind.DEAD_AIR, 10.0, 18.0, None, (("silence_s", 8.0), ("threshold", 8.0)))
    assert full_receipt(whole)
    assert not full_receipt(Cue(CueKind.DEAD_AIR, 10.0, 18.0, None, (("silence_s", 8.0),)))
    assert not full_receipt(
        Cue(CueKind.DEAD_AIR, 10.0, 18.0, None, (("silence_s", math.nan), ("threshold", 8.0)))
    )
