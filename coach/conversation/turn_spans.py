"""What a pause, a turn and a talk-over are, on stretches of speech that are complete. Pure.

`turns` decides the same while a call runs, with the same lengths. There are three kinds of pause, each with a
name of its own: one within speech (`FLOOR_PAUSE_S`), a thinking pause within a turn (`TURN_PAUSE_S`), and
whatever is longer, which ends a turn.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from coach.model.sound import Speaker
from coach.model.spans import LineDelay, Overlap, OverlapKind, Span

# A pause within speech: 0.7 s holds 90 % of the pauses inside a turn (Heldner and Edlund 2010).
FLOOR_PAUSE_S = 0.7
# A thinking pause: a turn goes on over it where nobody else spoke.
TURN_PAUSE_S = 2.0
# An acknowledgement, or the last syllables of someone who is finishing, is this long at most.
ACKNOWLEDGEMENT_S = 0.8
# From half of what goes unnoticed there and back (ITU-T G.114: 150 ms one way) on, a line's delay is clear
# enough for overlaps to be measured against it.
CLEAR_DELAY_S = 0.15


def joined(spans: Iterable[Span], pause_s: float = 0.0) -> list[Span]:
    """The same stretches in order, those made one that overlap or lie no further apart than `pause_s`."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda one: one.start_s):
        if found and span.start_s - found[-1].end_s <= pause_s:
            found[-1] = Span(found[-1].start_s, max(span.end_s, found[-1].end_s))
        else:
            found.append(span)
    return found


def without(spans: Iterable[Span], cuts: Sequence[Span]) -> list[Span]:
    """What is left of the stretches; `cuts` are in order, and none touches another."""
    ends_s = [cut.end_s for cut in cuts]
    left: list[Span] = []
    for span in spans:
        start_s = span.start_s
        at = bisect_right(ends_s, start_s)
        while at < len(cuts) and cuts[at].start_s < span.end_s:
            if cuts[at].start_s > start_s:
                left.append(Span(start_s, cuts[at].start_s))
            start_s = cuts[at].end_s
            at += 1
        if start_s < span.end_s:
            left.append(Span(start_s, span.end_s))
    return left


def more_than_acknowledgements(spans: Iterable[Span]) -> list[Span]:
    """The stretches that are longer than an acknowledgement."""
    return [span for span in spans if span.duration_s > ACKNOWLEDGEMENT_S]


def turns_of(spans: Iterable[Span]) -> list[Span]:
    """What one speaker said at a time: stretches joined over pauses within speech, without acknowledgements."""
    return more_than_acknowledgements(joined(spans, FLOOR_PAUSE_S))


def longest_turn(own: Sequence[Span], other: Sequence[Span], unknown: Sequence[Span] = ()) -> Span | None:
    """The longest turn of one speaker, over their own thinking pauses and the other's acknowledgements; the
    first of several as long. None without speech.

    A turn ends where the other says more than that, or where nobody knows what was said. One speaker's
    stretches are in order and don't overlap.
    """
    ends = joined([*more_than_acknowledgements(other), *unknown])
    ends_s = [span.end_s for span in ends]
    longest: Span | None = None
    start_s = end_s = None
    for span in own:
        broken = start_s is None or end_s is None or span.start_s - end_s > TURN_PAUSE_S
        if not broken and end_s is not None:
            first = bisect_right(ends_s, end_s)
            broken = first < len(ends) and ends[first].start_s < span.start_s
        if broken:
            start_s = span.start_s
        end_s = span.end_s
        turn = Span(span.start_s if start_s is None else start_s, end_s)
        if longest is None or turn.duration_s > longest.duration_s:
            longest = turn
    return longest


def longest_turn_s(own: Sequence[Span], other: Sequence[Span], unknown: Sequence[Span] = ()) -> float:
    """How long the longest turn was (see `longest_turn`); 0 without speech."""
    longest = longest_turn(own, other, unknown)
    return 0.0 if longest is None else longest.duration_s


def lateness_s(line: LineDelay | None) -> float:
    """For how long an overlap may be the line's doing: its delay, where there is one for certain, else 0."""
    return line.round_trip_s if line is not None and line.low_s >= CLEAR_DELAY_S else 0.0


def talked_over_s(
    starter: Speaker, kind: OverlapKind | None, both_spoke_s: float, line: LineDelay | None
) -> float | None:
    """For how long the agent talked over the caller beyond what the line's delay explains; None where they
    did not: the caller came in, it was no talk-over, or it is the line's doing."""
    if starter is not Speaker.AGENT or kind is not OverlapKind.TALK_OVER:
        return None
    late_s = lateness_s(line)
    return both_spoke_s - late_s if both_spoke_s > late_s else None


def counts_as_talk_over(overlap: Overlap, line: LineDelay | None) -> bool:
    """Is this overlap counted as the agent talking over the caller?"""
    both_spoke_s = overlap.end_s - overlap.start_s
    return talked_over_s(overlap.starter, overlap.kind, both_spoke_s, line) is not None
