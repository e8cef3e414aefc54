"""Which hops are voiced, and at what F0: the path of periods weighed against the speech model.

Where a voice sets in or breaks off, half of the frame is something else and no period stands out, although the
vocal folds move (a laryngograph shows it); a low voice has fewer periods in a frame, each less like the next.
So beside the model's log odds and the strength of the path's peak count whether a period is about to come, how
low it is, how far the level is below that of the hops around, and how much of the sound lies at the first
harmonics, which a breath or an s has none of: a logistic regression, whose numbers
`python -m tests.benchmarks.training.voiced` makes. A telephone sends no first harmonics: where low voices have
none, other numbers count, which rest on the model and on how low the voice is. A voiced hop without a period of
its own has that of the hops before it, or of the one that comes.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from coach.dsp.spectrum import SILENCE_DB
from coach.model.sound import FloatArray

# Log odds for each unit of the evidence, in its order: fitted on the odd-numbered sentences of Bagshaw's
# laryngograph data, clean, by telephone and in two noises.
WEIGHTS = tuple(np.float32(one) for one in (0.886, 1.14, -0.0851, 0.305, 0.069, 0.133))
BIAS = np.float32(0.691)
# The same where the first harmonics are missing: fitted on the same sentences by telephone, also with an office
# and a crowded bar 10 dB below.
NARROW_WEIGHTS = tuple(np.float32(one) for one in (1.12, 0.295, 0.476, 1.15, 0.0672, 0.161))
NARROW_BIAS = np.float32(2.87)
# A voice below 180 Hz has its first harmonic under 300 Hz. In hops that the model is sure of, what lies there
# is 2 to 8 dB below the whole sound in plain speech of 17 voices, and 8.4 dB or more by telephone (own
# measurement). The mean is of two seconds of such hops ...
FIRST_HARMONIC_BELOW_HZ = np.float32(180.0)
SURE_LOG_ODDS = np.float32(2.0)
NARROW_BELOW_DB = -8.5
LOW_SHARE_STEP = 0.005
# ... and until they are many, as if so many had been as most voices are.
USUAL_LOW_SHARE_DB, USUAL_HOPS = -4.5, 8
# Where the path has no peak, as if it had one of this strength.
NO_PEAK_STRENGTH = np.float32(-0.37)
# A period holds for so long where none is found; beyond, none is known.
HOLDS_HOPS = 6
# How low a voice is counts from here, and within so many octaves.
LOW_BELOW_HZ = np.float32(150.0)
LOW_FROM_OCTAVES, LOW_TO_OCTAVES = np.float32(-0.8), np.float32(1.0)
# The level is compared with the loudest of so many hops before; after, as many as are known.
LOUDEST_OF_HOPS_BEFORE = 6
# Less at the first harmonics than this is none.
LEAST_LOW_SHARE_DB = np.float32(-30.0)


class Path(NamedTuple):
    """The best path through the periods, hop by hop, all of shape (hops,)."""

    f0_hz: FloatArray
    """NaN where it has no period."""
    coming_hz: FloatArray
    """Of the first of the hops that follow, as far as is looked ahead, which has a period; NaN if none has."""
    strength: FloatArray
    """Of its peak; -inf where it has no period."""


class VoicingEvidence(NamedTuple):
    """What is known of hops beside their periods, all of shape (hops,)."""

    level_db: FloatArray
    """Of hops `look_ahead_hops` later than those of the path, which the other two speak of."""
    model: FloatArray
    """Log odds of the speech model."""
    low_share_db: FloatArray


class Evidence(NamedTuple):
    """What speaks for a hop being voiced, in the order of WEIGHTS, all of shape (hops,)."""

    model: FloatArray
    """Log odds of the speech model."""
    strength: FloatArray
    coming: FloatArray
    """1.0 where the path has none, and one is coming."""
    lowness_octaves: FloatArray
    below_loudest_db: FloatArray
    """0 or less."""
    low_share_db: FloatArray


def low_share_db(over_room_db: FloatArray, level_db: FloatArray) -> FloatArray:
    """How far below the whole sound lies what is under 300 Hz and over the room.

    The levels of both in dBFS, (hops,) -> dB, no less than LEAST_LOW_SHARE_DB.
    """
    share_db: FloatArray = np.maximum(over_room_db - level_db, LEAST_LOW_SHARE_DB)
    return share_db


def _log_odds(evidence: Evidence, weights: tuple[np.float32, ...], bias: np.float32) -> FloatArray:
    weighed = (weight * one for weight, one in zip(weights, evidence, strict=True))
    return sum(weighed, np.full_like(evidence.model, bias))


class Voicing:
    """One voice, hop by hop."""

    def __init__(self, look_ahead_hops: int) -> None:
        """Levels are of hops so much later than those of the path."""
        self._look_back_hops = LOUDEST_OF_HOPS_BEFORE + look_ahead_hops
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._levels_db: FloatArray = np.full(self._look_back_hops, SILENCE_DB, np.float32)
        self._low_share_db, self._low_share_hops = USUAL_LOW_SHARE_DB, USUAL_HOPS
        self._last_hz = LOW_BELOW_HZ
        self._since_hops = HOLDS_HOPS + 1

    def feed(self, path: Path, known: npt.NDArray[np.bool_], heard: VoicingEvidence) -> FloatArray:
        """F0 in Hz of the path's hops, NaN where unvoiced; `known`, (hops,), says which were looked at."""
        evidence, period_hz = self.weigh(path, heard)
        narrow = self._without_first_harmonics(path.f0_hz, heard)
        log_odds = _log_odds(evidence, WEIGHTS, BIAS)
        if True in narrow:
            log_odds = np.where(narrow, _log_odds(evidence, NARROW_WEIGHTS, NARROW_BIAS), log_odds)
        return np.where(known & (log_odds > 0.0), period_hz, np.float32(np.nan))

    def skip(self, level_db: FloatArray) -> None:
        """Hops whose path has no period, and of which nothing is asked."""
        self._since_hops += len(level_db)
        self._levels_db = np.concatenate([self._levels_db, level_db])[len(level_db) :]

    def weigh(self, path: Path, heard: VoicingEvidence) -> tuple[Evidence, FloatArray]:
        """The evidence for each hop, and the F0 in Hz that it has if it is voiced, NaN where none is known."""
        found, coming = np.isfinite(path.f0_hz), np.isfinite(path.coming_hz)
        since_hops, last_hz = self._last_period(path.f0_hz, found)
        only_coming = coming & ~found
        period_hz = np.where(since_hops <= HOLDS_HOPS, last_hz, path.coming_hz)
        lowness = np.log2(LOW_BELOW_HZ / np.where(only_coming, path.coming_hz, last_hz))
        evidence = Evidence(
            heard.model,
            np.where(found, path.strength, NO_PEAK_STRENGTH),
            only_coming.astype(np.float32),
            np.minimum(np.maximum(lowness, LOW_FROM_OCTAVES), LOW_TO_OCTAVES),
            self._below_loudest_db(heard.level_db),
            heard.low_share_db,
        )
        return evidence, period_hz

    def _without_first_harmonics(self, f0_hz: FloatArray, heard: VoicingEvidence) -> npt.NDArray[np.bool_]:
        """Whether each hop comes by a line that sends no first harmonics, as far as was heard of it."""
        narrow = np.full(len(f0_hz), self._is_narrow())
        low_and_sure = (f0_hz < FIRST_HARMONIC_BELOW_HZ) & (heard.model > SURE_LOG_ODDS)
        for hop in low_and_sure.nonzero()[0].tolist():
            self._low_share_hops += 1
            step = max(LOW_SHARE_STEP, 1.0 / self._low_share_hops)
            self._low_share_db += step * (float(heard.low_share_db[hop]) - self._low_share_db)
            narrow[hop:] = self._is_narrow()
        return narrow

    def _is_narrow(self) -> bool:
        return self._low_share_db < NARROW_BELOW_DB

    def _last_period(
        self, f0_hz: FloatArray, found: npt.NDArray[np.bool_]
    ) -> tuple[npt.NDArray[np.intp], FloatArray]:
        """How many hops ago each hop's path last had a period, 0 if it has one itself, and which in Hz."""
        hops = np.arange(len(f0_hz))
        at = np.maximum.accumulate(np.where(found, hops, -1))
        before = at < 0
        since_hops = np.where(before, self._since_hops + 1 + hops, hops - at)
        last_hz = np.where(before, self._last_hz, f0_hz[at])
        self._since_hops, self._last_hz = int(since_hops[-1]), last_hz[-1]
        return since_hops, last_hz

    def _below_loudest_db(self, level_db: FloatArray) -> FloatArray:
        hops = len(level_db)
        levels_db = np.concatenate([self._levels_db, level_db])
        self._levels_db = levels_db[hops:]
        loudest_db = levels_db[:hops]
        for later in range(1, len(levels_db) - hops + 1):
            loudest_db = np.maximum(loudest_db, levels_db[later : later + hops])
        below_db: FloatArray = levels_db[LOUDEST_OF_HOPS_BEFORE : LOUDEST_OF_HOPS_BEFORE + hops] - loudest_db
        return below_db
