"""What is left of a soak: the kept calls against the truth, the cues against what was heard, and what grew.

Times are seconds of the soak. Nothing here asks a clock or a file, so that `test_soak_arithmetic` can check it.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from coach.coaching.rules import RULES
from coach.model.cues import CueKind
from coach.model.measures import Measure
from coach.model.sound import Speaker
from coach.model.spans import Span
from tests.benchmarks.accuracy.tables import Table
from tests.benchmarks.soak.faults import Unheard
from tests.benchmarks.soak.progress import MARKER, NOTE_REFUSED

RIGHT_WITHIN_S = 5.0
EDGE_S = 0.5
"""A cue may come so long into a stretch that is not heard: what it rests on was heard before. Ours, as long as
sound waits between device and engine where a channel is late (`sample_timeline.MAX_WAIT_S`), twice."""
NOTICED_WITHIN_S = 60.0
"""So long an agent may speak before the caller does (`call_bounds.MOST_BEFORE_ANSWER_S`)."""
NEEDS = {rule.kind: rule.needs for rule in RULES}
OF_BOTH = frozenset({Measure.OVERLAP})


@dataclass(frozen=True, slots=True)
class FoundCue:
    """A cue that was shown: what it rests on."""

    kind: CueKind
    span: Span


@dataclass(frozen=True, slots=True)
class FoundCall:
    """A kept call. `whole`: it is complete and readable."""

    span: Span
    whole: bool = True
    cues: tuple[FoundCue, ...] = ()


@dataclass(frozen=True, slots=True)
class Matched:
    """How the kept calls and the true ones go together. `worst_s`: the largest error of a beginning or an end
    that is right."""

    true: int
    right: int
    wrong: tuple[tuple[Span, Span], ...]
    """True and found, where one of the ends is more than RIGHT_WITHIN_S off."""
    missing: tuple[Span, ...]
    more: tuple[Span, ...]
    """Kept, and no true call or its second part."""
    worst_s: float


def matched(true: Sequence[Span], found: Sequence[FoundCall], unheard: Sequence[Unheard]) -> Matched:
    """Match each true call with the kept one that covers most of it. A beginning or an end that was not heard
    may be anywhere in the stretch that was not."""
    left = [one.span for one in found]
    right, worst_s = 0, 0.0
    wrong, missing = [], []
    for call in true:
        best = max(left, key=lambda one: _common_s(call, one), default=None)
        if best is None or _common_s(call, best) <= 0.0:
            missing.append(call)
            continue
        left.remove(best)
        errors_s = (
            _outside_s(best.start_s, call.start_s, _heard_from_s(call.start_s, unheard)),
            _outside_s(best.end_s, _heard_until_s(call.end_s, unheard), call.end_s),
        )
        if max(errors_s) <= RIGHT_WITHIN_S:
            right, worst_s = right + 1, max(worst_s, *errors_s)
        else:
            wrong.append((call, best))
    return Matched(len(true), right, tuple(wrong), tuple(missing), tuple(left), worst_s)


def cues_on_unheard(found: Sequence[FoundCall], unheard: Sequence[Unheard]) -> list[FoundCue]:
    """Return the cues that came while a channel they need was not heard, but for its first EDGE_S."""
    return [
        cue
        for call in found
        for cue in call.cues
        if any(
            one.speaker in needed_of(cue.kind)
            and one.span.start_s + EDGE_S < cue.span.end_s
            and cue.span.end_s <= one.span.end_s
            for one in unheard
        )
    ]


def needed_of(kind: CueKind) -> frozenset[Speaker]:
    """The channels that a cue of this kind needs; both where its row names no measure."""
    needs = NEEDS.get(kind, ())
    if not needs or OF_BOTH & set(needs):
        return frozenset(Speaker)
    callers = {Measure.CALLER_SPEECH}
    return frozenset(Speaker.CALLER if one in callers else Speaker.AGENT for one in needs)


def soak_s_of(
    said: Sequence[tuple[float, float]], offsets: Sequence[tuple[float, float]]
) -> list[float | None]:
    """Return when calls began. `said`: what the system's clock said at their starts, counted from the beginning
    of the soak, and how long they lasted, in their order; none begins before the one before it is over.
    `offsets`: see `faults.clock_offsets`. None: no true time gives that."""
    found: list[float | None] = []
    over_s = -RIGHT_WITHIN_S
    for wall_s, lasted_s in said:
        fits = []
        for number, (from_s, ahead_s) in enumerate(offsets):
            until_s = offsets[number + 1][0] if number + 1 < len(offsets) else float("inf")
            at_s = wall_s - ahead_s
            # The clock is asked once a call is noticed, and its beginning lies up to NOTICED_WITHIN_S before.
            if from_s - NOTICED_WITHIN_S <= at_s <= until_s and at_s >= over_s:
                fits.append(at_s)
        found.append(min(fits, default=None))
        over_s = over_s if found[-1] is None else found[-1] + lasted_s
    return found


@dataclass(frozen=True, slots=True)
class Sample:
    """The size of the app at a time of the soak. Sizes of files in kilobytes."""

    at_s: float
    memory_mb: float
    threads: int
    descriptors: int
    history_kb: float
    wal_kb: float
    log_kb: float


def growth(samples: Sequence[Sample], name: str) -> tuple[float, float, float]:
    """Return a size in the second eighth of the soak and in the last one (medians), and its most."""
    end_s = samples[-1].at_s
    early = [one for one in samples if end_s / 8 <= one.at_s < end_s / 4] or samples[:1]
    late = [one for one in samples if one.at_s >= end_s * 7 / 8] or samples[-1:]

    def values(some: Sequence[Sample]) -> list[float]:
        return [float(getattr(one, name)) for one in some]

    return statistics.median(values(early)), statistics.median(values(late)), max(values(samples))


@dataclass(frozen=True, slots=True)
class Outcome:
    """A soak that is over. `perhaps_unheard`: what may not have been heard, beside what surely was not.
    `logged`: the lines of the log and of the terminal."""

    true: tuple[Span, ...]
    found: tuple[FoundCall, ...]
    unheard: tuple[Unheard, ...]
    perhaps_unheard: tuple[Unheard, ...]
    faults: Counter[str]
    samples: tuple[Sample, ...]
    logged: tuple[str, ...]
    second_starts_refused: int
    exit_code: int

    @property
    def typed_lines(self) -> int:
        """How many lines hold what someone typed."""
        return sum(MARKER in line for line in self.logged)

    @property
    def defects(self) -> int:
        """How many errors of ours were logged. A note that a full or locked history refuses is none; on a full
        disk its line may stand there without what should follow it."""
        found, said = 0, ""
        for line in self.logged:
            if "Traceback" in line:
                found += NOTE_REFUSED not in said
            elif not line.startswith(" "):
                said = line
        return found


def tables_of(outcome: Outcome, title: str) -> list[Table]:
    """Make the tables: what the soak is judged by, what grew, and how often each fault came."""
    calls = matched(outcome.true, outcome.found, (*outcome.unheard, *outcome.perhaps_unheard))
    cues = sum(len(call.cues) for call in outcome.found)
    bad = cues_on_unheard(outcome.found, outcome.unheard)
    judged = (
        (
            "calls there within 5 s of the truth",
            "all",
            f"{calls.right} of {calls.true} (worst of them {calls.worst_s:.1f} s)",
        ),
        ("... there, but an end more than 5 s off", "0", str(len(calls.wrong))),
        ("... not there", "0", str(len(calls.missing))),
        ("rows too many", "0", str(len(calls.more))),
        ("rows not whole", "0", str(sum(not call.whole for call in outcome.found))),
        ("cues on what was not heard", "0", f"{len(bad)} of {cues}"),
        ("lines of the log with what someone typed", "0", str(outcome.typed_lines)),
        ("errors of ours in the log", "0", str(outcome.defects)),
        ("second starts that did not end in order", "0", str(outcome.second_starts_refused)),
        ("exit code", "0", str(outcome.exit_code)),
    )
    notes = [
        f"Wrong: {call.start_s:.1f} to {call.end_s:.1f} s, kept as {kept.start_s:.1f} to {kept.end_s:.1f} s."
        for call, kept in calls.wrong
    ]
    notes += [f"Not there: {call.start_s:.1f} to {call.end_s:.1f} s." for call in calls.missing]
    notes += [f"Too many: {call.start_s:.1f} to {call.end_s:.1f} s." for call in calls.more]
    notes += [f"Not heard: {cue.kind}, {cue.span.start_s:.1f} to {cue.span.end_s:.1f} s." for cue in bad]
    sizes = (
        ("resident, MB", "memory_mb", "flat"),
        ("threads", "threads", "flat"),
        ("descriptors", "descriptors", "flat"),
        ("history, kB", "history_kb", "by the calls alone"),
        ("write-ahead log, kB", "wal_kb", "flat"),
        ("log, kB", "log_kb", "1000 at most"),
    )
    grown = []
    for name, field, goal in sizes:
        early, late, most = growth(outcome.samples, field)
        grown.append((name, goal, f"{early:.0f}", f"{late:.0f}", f"{most:.0f}"))
    return [
        Table(f"{title}: what it is judged by", ("figure", "goal", "measured"), judged, tuple(notes)),
        Table(
            f"{title}: what grew",
            ("size", "goal", "in the second eighth", "in the last eighth", "most"),
            tuple(grown),
        ),
        Table(
            f"{title}: the faults",
            ("fault", "times"),
            tuple((kind, str(times)) for kind, times in sorted(outcome.faults.items())),
        ),
    ]


def _common_s(one: Span, other: Span) -> float:
    return min(one.end_s, other.end_s) - max(one.start_s, other.start_s)


def _outside_s(at_s: float, low_s: float, high_s: float) -> float:
    return max(low_s - at_s, at_s - high_s, 0.0)


def _heard_from_s(at_s: float, unheard: Sequence[Unheard]) -> float:
    """The first moment from this one on that was heard."""
    for one in sorted(unheard, key=lambda one: one.span.start_s):
        if one.span.start_s - RIGHT_WITHIN_S <= at_s < one.span.end_s:
            at_s = one.span.end_s
    return at_s


def _heard_until_s(at_s: float, unheard: Sequence[Unheard]) -> float:
    """The last moment before this one that was heard."""
    for one in sorted(unheard, key=lambda one: -one.span.end_s):
        if one.span.start_s < at_s <= one.span.end_s + RIGHT_WITHIN_S:
            at_s = one.span.start_s
    return at_s
