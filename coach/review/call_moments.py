"""A kept call as it was heard: the stretches that its figures count, from the record that is kept of it."""

from __future__ import annotations

import numpy as np

from coach.model.call import CallRecord
from coach.model.sound import Speaker
from coach.review.heard_call import HeardCall

NO_VALUES = np.zeros(0, np.float32)


def heard_again(record: CallRecord) -> HeardCall:
    """Return what was heard of a kept call, so that what is drawn of it is what its figures count.

    Its running values are left out (empty arrays): the record has them ten times a second at most, its
    figures were made from all.
    """
    return HeardCall(
        duration_s=record.duration_s,
        caller_heard=Speaker.CALLER in record.channels,
        baseline=record.baseline,
        speech={speaker: record.speech.get(speaker, ()) for speaker in Speaker},
        overlaps=record.overlaps,
        silences=record.silences,
        gaps=record.gaps,
        cues=record.cues,
        unmeasured=record.unmeasured,
        level_db=NO_VALUES,
        f0_hz=NO_VALUES,
        pace_syll_per_s=NO_VALUES,
        line=record.summary.line_delay,
    )
