"""The last 20 seconds of both voices, for the overlay."""

from __future__ import annotations

from collections import deque

from coach.model.sound import Speaker
from coach.model.turns import Span

LANE_S = 20.0
# Bounded whatever happens: stretches of speech are at least some 50 ms apart.
MOST_STRETCHES = 400


class Lanes:
    """Stretches of speech per speaker; one that is still open ends now."""

    def __init__(self) -> None:
        self._closed: dict[Speaker, deque[Span]] = {s: deque(maxlen=MOST_STRETCHES) for s in Speaker}
        self._open_since_s: dict[Speaker, float | None] = dict.fromkeys(Speaker)

    def started(self, speaker: Speaker, start_s: float) -> None:
        self._open_since_s[speaker] = start_s

    def ended(self, speaker: Speaker, span: Span) -> None:
        self._open_since_s[speaker] = None
        self._closed[speaker].append(span)

    def taken_back(self, speaker: Speaker) -> None:
        self._open_since_s[speaker] = None

    def lane(self, speaker: Speaker, now_s: float) -> tuple[Span, ...]:
        """What lies in the last LANE_S, oldest first, cut to them."""
        since_s = now_s - LANE_S
        closed = self._closed[speaker]
        while closed and closed[0].end_s <= since_s:
            closed.popleft()
        spans = [Span(max(span.start_s, since_s), min(span.end_s, now_s)) for span in closed]
        open_since_s = self._open_since_s[speaker]
        if open_since_s is not None and open_since_s < now_s:
            spans.append(Span(max(open_since_s, since_s), now_s))
        return tuple(spans)
