"""The tables of a shift: each figure with its count and hours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from coach.coaching.rules import SPEC_OF
from coach.model.cues import CueGroup, CueKind
from coach.model.measures import Measure, Reason
from tests.benchmarks.accuracy.nuisances import RULE_OF_THREE
from tests.benchmarks.accuracy.tables import Table
from tests.benchmarks.shift.sounds import EVENTFUL, ORDINARY, WRONG
from tests.benchmarks.shift.working import CallFigures

# The goals: cues are sparse, at most one in ten minutes of an ordinary call; none rests on a measure that is
# not measured; each keeps its evidence.
MOST_CUES_PER_HOUR = 6
KINDS = tuple(kind for kind in CueKind if SPEC_OF[kind].group is CueGroup.CUE)


def tables_of(calls: Sequence[CallFigures]) -> list[Table]:
    """Make the tables: what the shift is judged by, the cues by condition, and what was not measured."""
    return [_judged(calls), _by_condition(calls), _not_measured(calls)]


def _judged(calls: Sequence[CallFigures]) -> Table:
    ordinary = [call for call in calls if call.condition == ORDINARY]
    shown = sum(len(call.cues) for call in ordinary)
    hours, all_hours = _hours(ordinary), _hours(calls)
    everything = sum(len(call.cues) + len(call.states) for call in calls)
    spacings_s = [seconds for call in calls for seconds in call.spacings_s]
    unmeasured, poor = sum(call.untrusted_cues for call in calls), sum(call.poor_receipts for call in calls)
    least = f"{min(spacings_s):.1f} s" if spacings_s else "-"
    agents = len({call.agent for call in calls})
    return Table(
        "A shift: what it is judged by",
        ("figure", "goal", "measured"),
        (
            (
                "cues an hour, ordinary calls",
                f"under {MOST_CUES_PER_HOUR}",
                f"{shown / hours:.1f} ({shown} in {hours:.2f} h)" if hours else "-",
            ),
            ("cues while a measure they need was not trusted", "0", f"{unmeasured} of {everything}"),
            ("cues without a full receipt", "0", f"{poor} of {everything}"),
            ("least time between two cues", "5 s", f"{least} ({len(spacings_s)} pairs)"),
        ),
        (
            f"{len(calls)} calls of {agents} agents, {all_hours:.1f} h; {len(ordinary)} of them ordinary. Of "
            f"cues, states and credits, {everything} were shown. None in {all_hours:.1f} h still allows "
            f"{RULE_OF_THREE / all_hours:.1f} an hour (95 %).",
        ),
    )


def _by_condition(calls: Sequence[CallFigures]) -> Table:
    rows = []
    for condition in (ORDINARY, EVENTFUL, *WRONG):
        some = [call for call in calls if call.condition == condition]
        if some:
            counts = Counter(kind for call in some for kind in call.cues)
            hours = _hours(some)
            rows.append(
                (
                    condition,
                    f"{len(some)}, {hours:.2f} h",
                    f"{counts.total() / hours:.1f}",
                    *(str(counts[kind] or "-") for kind in KINDS),
                )
            )
    return Table("A shift: cues by condition", ("calls", "how many", "cues an hour", *KINDS), tuple(rows))


def _not_measured(calls: Sequence[CallFigures]) -> Table:
    seconds: Counter[tuple[Measure, Reason]] = Counter()
    for call in calls:
        for part in call.unmeasured:
            seconds[part.measure, part.reason] += part.seconds  # type: ignore[assignment]  # a Counter of floats
    reasons = [reason for reason in Reason if any(seconds[measure, reason] for measure in Measure)]
    whole_s = 3600.0 * _hours(calls)
    return Table(
        "A shift: not measured, % of the time",
        ("measure", *reasons),
        tuple(
            (
                measure.value,
                *(
                    f"{100 * seconds[measure, reason] / whole_s:.2f}" if seconds[measure, reason] else "-"
                    for reason in reasons
                ),
            )
            for measure in Measure
        ),
        (f"All {len(calls)} calls, {whole_s / 3600:.1f} h, those with something wrong in them included.",),
    )


def _hours(calls: Sequence[CallFigures]) -> float:
    return sum(call.duration_s for call in calls) / 3600.0
