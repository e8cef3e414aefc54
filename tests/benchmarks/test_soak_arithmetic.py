"""How a soak is judged, on made-up calls, and what its seed gives. No app is needed."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from coach.model.cues import CueKind
from coach.model.sound import SAMPLE_RATE_HZ, Speaker
from coach.model.spans import Span
from tests.benchmarks.soak.faults import (
    IN_FAST,
    IN_LIVE,
    RING_S,
    Fault,
    FaultKind,
    Unheard,
    clock_offsets,
    plan,
    unheard_in,
)
from tests.benchmarks.soak.judging import (
    FoundCall,
    FoundCue,
    Outcome,
    Sample,
    cues_on_unheard,
    growth,
    matched,
    soak_s_of,
    tables_of,
)
from tests.benchmarks.soak.progress import MARKER
from tests.benchmarks.soak.script import openings_at, script, sound

TRUE = (Span(10.0, 60.0), Span(90.0, 150.0))


def found(*ends_s: tuple[float, float]) -> list[FoundCall]:
    return [FoundCall(Span(start_s, end_s)) for start_s, end_s in ends_s]


def gone(speaker: Speaker, start_s: float, end_s: float) -> Unheard:
    return Unheard(speaker, Span(start_s, end_s))


def test_calls_within_five_seconds_are_right() -> None:
    calls = matched(TRUE, found((12.0, 59.0), (90.0, 154.9)), [])
    assert (calls.right, calls.wrong, calls.missing, calls.more) == (2, (), (), ())
    assert calls.worst_s == pytest.approx(4.9)


def test_an_end_further_off_is_wrong_and_a_second_part_too_many() -> None:
    calls = matched(TRUE, found((10.0, 60.0), (90.0, 144.0), (145.0, 150.0)), [])
    assert calls.right == 1
    assert calls.wrong == ((TRUE[1], Span(90.0, 144.0)),)
    assert calls.more == (Span(145.0, 150.0),)


def test_a_call_that_nothing_covers_is_not_there() -> None:
    calls = matched(TRUE, found((10.0, 60.0), (60.5, 89.0)), [])
    assert calls.missing == (TRUE[1],)
    assert calls.more == (Span(60.5, 89.0),)


def test_a_beginning_that_was_not_heard_may_come_later() -> None:
    late = found((29.0, 60.0), (90.0, 150.0))
    assert matched(TRUE, late, []).right == 1
    assert matched(TRUE, late, [gone(Speaker.AGENT, 9.0, 28.0)]).right == 2
    assert matched(TRUE, late, [gone(Speaker.AGENT, 9.0, 20.0)]).right == 1


def test_an_end_that_was_not_heard_may_come_sooner() -> None:
    soon = found((10.0, 60.0), (90.0, 130.0))
    assert matched(TRUE, soon, [gone(Speaker.CALLER, 131.0, 152.0)]).right == 2
    assert matched(TRUE, soon, [gone(Speaker.CALLER, 140.0, 152.0)]).right == 1


@pytest.mark.parametrize(
    ("kind", "speaker", "counts"),
    [
        (CueKind.TOO_FAST, Speaker.AGENT, True),
        (CueKind.TOO_FAST, Speaker.CALLER, False),
        (CueKind.DEAD_AIR, Speaker.CALLER, True),
        (CueKind.TALK_OVER, Speaker.CALLER, True),
    ],
)
def test_a_cue_counts_where_a_channel_it_needs_was_gone(kind: CueKind, speaker: Speaker, counts: bool) -> None:
    call = FoundCall(Span(10.0, 60.0), cues=(FoundCue(kind, Span(25.0, 32.0)),))
    assert bool(cues_on_unheard([call], [gone(speaker, 30.0, 40.0)])) is counts
    assert not cues_on_unheard([call], [gone(speaker, 31.8, 40.0)]), "what it rests on was heard before"
    assert not cues_on_unheard([call], [gone(speaker, 26.0, 30.0)]), "it was heard again"


def test_starts_are_true_times_whatever_the_clock_said() -> None:
    offsets = ((0.0, 0.0), (1000.0, -3600.0), (5000.0, 0.0))
    true_s = [20.0, 900.0, 1100.0, 4800.0, 5100.0]
    said_s = [20.0, 900.0, 1100.0 - 3600.0, 4800.0 - 3600.0, 5100.0]
    assert soak_s_of([(at_s, 60.0) for at_s in said_s], offsets) == true_s
    assert soak_s_of([(99.0, 60.0), (-9999.0, 60.0)], offsets) == [99.0, None]


def test_a_call_in_a_repeated_minute_begins_after_the_one_before() -> None:
    offsets = ((0.0, 0.0), (210.0, -90.0))
    assert soak_s_of([(20.0, 100.0), (140.0, 60.0)], offsets) == [20.0, 140.0]
    assert soak_s_of([(20.0, 150.0), (140.0, 60.0)], offsets) == [20.0, 230.0]


def test_growth_is_from_the_second_eighth_to_the_last() -> None:
    samples = [Sample(at_s, at_s / 10, 9, 20, 0.0, 0.0, 0.0) for at_s in range(801)]
    assert growth(samples, "memory_mb") == pytest.approx((14.95, 75.0, 80.0))
    assert growth(samples, "threads") == (9.0, 9.0, 9.0)


def test_the_tables_say_what_was_lost_said_and_broken() -> None:
    outcome = Outcome(
        true=TRUE,
        found=(FoundCall(TRUE[0], whole=False),),
        unheard=(),
        perhaps_unheard=(),
        faults=Counter({FaultKind.LOCKED.value: 3}),
        samples=(Sample(1.0, 200.0, 9, 20, 0.0, 0.0, 0.0),),
        logged=(f"note: {MARKER}", "Traceback (most recent call last):", "INFO fine"),
        second_starts_refused=1,
        exit_code=1,
    )
    judged, _, faults = tables_of(outcome, "Soak")
    assert [row[2] for row in judged.rows] == [
        "1 of 2 (worst of them 0.0 s)", "0", "1", "0", "1", "0 of 0", "1", "1", "1", "1",
    ]  # fmt: skip
    assert faults.rows == ((FaultKind.LOCKED.value, "3"),)


def test_a_seed_gives_the_same_soak_with_every_fault() -> None:
    faults = plan(16, 8 * 3600.0, 240.0, IN_FAST)
    assert faults == plan(16, 8 * 3600.0, 240.0, IN_FAST)
    assert faults != plan(17, 8 * 3600.0, 240.0, IN_FAST)
    assert {fault.kind for fault in faults} == set(IN_FAST)
    times = Counter(fault.kind for fault in faults)
    assert max(times.values()) - min(times.values()) <= 1
    assert {fault.kind for fault in plan(16, 3600.0, 90.0, IN_LIVE)} == set(IN_LIVE)


def test_faults_say_what_is_not_heard_and_what_the_clock_says() -> None:
    faults = (
        Fault(FaultKind.DEVICE_GONE, 10.0, 5.0, Speaker.CALLER),
        Fault(FaultKind.CLOCK_MOVED, 20.0, moves_s=-90.0),
        Fault(FaultKind.STOPPED, 30.0, 30.0),
        Fault(FaultKind.CLOCK_MOVED, 70.0, moves_s=45.0),
        Fault(FaultKind.DISK_FULL, 80.0, 5.0),
    )
    assert unheard_in(faults) == (
        gone(Speaker.CALLER, 10.0, 15.0),
        *(gone(speaker, 30.0 + RING_S, 60.0) for speaker in Speaker),
    )
    assert clock_offsets(faults) == ((0.0, 0.0), (20.0, -90.0), (70.0, -45.0))


def test_the_sound_is_where_the_script_says() -> None:
    calls = script(16, 600.0)
    assert calls == script(16, 600.0)
    assert len(calls) > 2
    call = calls[0]
    first, n = round((call.opened_s - 5.0) * SAMPLE_RATE_HZ), 8 * SAMPLE_RATE_HZ
    agent, caller = sound(calls, first, n)
    opened = 5 * SAMPLE_RATE_HZ
    assert not caller[:opened].any(), "the output plays nothing between calls"
    assert caller[opened:].any()
    spoken = round(call.first_s * SAMPLE_RATE_HZ) - first
    power = [float(np.square(part).mean()) for part in (agent[:spoken], agent[spoken:])]
    assert power[1] > 100.0 * power[0] > 0.0
    pieces = np.concatenate([sound(calls, first + at, 1000) for at in range(0, n, 1000)], axis=1)
    np.testing.assert_allclose(pieces, np.stack([agent, caller]), atol=1e-6)
    assert {name for name, _ in openings_at(calls, call.opened_s)} == call.programs
    assert openings_at(calls, call.closed_s) == frozenset()
