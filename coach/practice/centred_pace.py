"""The pace of a recording that is heard beforehand: at each moment over the speech before and after it.

A live pace can only look back: it is there after 5 s of speech, and behind by half its window. Here it is
counted to both sides of a moment, so that its trace begins with the first word and lies where the voice is.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from coach.coaching.pace import WINDOW_S
from coach.model.call import CallRecord
from coach.model.events import Event, ReadingTaken, SyllableHeard
from coach.model.measures import Measure, Reason
from coach.model.sound import FloatArray, Speaker

HALF_S = WINDOW_S / 2
"""How much speech is counted to either side, as far as there is any."""
LEAST_S = 3.0
"""Less speech makes no pace (ours). It is less than live (`coaching.pace.LEAST_S`), where a window cuts words:
a short recording is counted as a whole, from its first word to its last. Ours have 3.9 s and more."""


class CentredPace:
    """Counts along the speech that a live pace is counted along, so that one usual holds for both. Fed with all
    events of a recording; asked once it is over."""

    def __init__(self) -> None:
        self._rows: list[tuple[float, float]] = []
        """The time of each reading, and how much had been spoken."""
        self._syllables_s: list[float] = []

    def feed(self, events: Iterable[Event]) -> None:
        for event in events:
            if isinstance(event, ReadingTaken):
                self._rows.append((event.reading.time_s, event.reading.agent_speech_s))
            elif isinstance(event, SyllableHeard):
                self._syllables_s.append(event.time_s)

    def around(self, record: CallRecord) -> FloatArray:
        """Return syllables a second of the agent's speech around each row of the record's track, shape (n,).

        NaN where the agent doesn't speak, where the pace was not measured for another reason than too little
        speech, and everywhere where there is less than LEAST_S of speech.
        """
        time_s = np.asarray(record.track.time_s, np.float64)
        total_s = self._rows[-1][1] if self._rows else 0.0
        if total_s < LEAST_S:
            return np.full(time_s.shape, np.nan, np.float32)
        known_s, spoken_s = np.array(self._rows, np.float64).T
        at_s = np.interp(time_s, known_s, spoken_s)
        nuclei_s = np.sort(np.interp(np.array(self._syllables_s, np.float64), known_s, spoken_s))
        begin_s, end_s = np.maximum(at_s - HALF_S, 0.0), np.minimum(at_s + HALF_S, total_s)
        count = np.searchsorted(nuclei_s, end_s, side="right") - np.searchsorted(nuclei_s, begin_s)
        return np.where(_measured(record, time_s), count / (end_s - begin_s), np.nan).astype(np.float32)


def _measured(record: CallRecord, time_s: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Return for each moment whether the agent speaks and their pace can be told."""
    found = np.zeros(time_s.shape, bool)
    for spoken in record.speech.get(Speaker.AGENT, ()):
        found |= (spoken.start_s <= time_s) & (time_s <= spoken.end_s)
    for gap in record.unmeasured.get(Measure.PACE, ()):
        if gap.reason is not Reason.TOO_LITTLE_SPEECH:
            found &= (time_s < gap.start_s) | (time_s > gap.end_s)
    return found
