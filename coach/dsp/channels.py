"""Both channels through every measure that tells who speaks, tick by tick.

Whatever does not depend on what came before is computed for all ticks of a feed at once; what does (noise
floors, the speech model's memory) moves tick by tick. Row 0 is the agent, row 1 the caller. What is measured of
the agent's voice beyond that is in `voice_measures`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from coach.dsp.frames import FRAME_DELAY_S
from coach.dsp.held_notes import HeldNotes
from coach.dsp.noise_floor import NoiseFloor
from coach.dsp.periodicity import Autocorrelation, Periodicity, strongest
from coach.dsp.spectrum import BANDS, SILENCE_DB, decibels, level_db
from coach.dsp.speech_model import LOOK_AHEAD_HOPS, SpeechModel, SpeechScores
from coach.dsp.tones import Tones
from coach.dsp.voice_features import VoiceFeatures, WebRtcDetector, steadiness_of
from coach.model.sound import HOP_S, HOP_SAMPLES, HOPS_PER_TICK, TICK_S, FloatArray

ROWS = 2
AGENT, CALLER = 0, 1
# Frames less than this over the floor in every band have no voice worth a period (own measurement).
PERIODICITY_GATE_DB = 5.0
# The speech model speaks of hops this much earlier than the newest one. Levels are delayed alike.
SETTLED_HOPS = LOOK_AHEAD_HOPS
_NEVER = np.float32(-np.inf)


@dataclass(frozen=True, slots=True, eq=False)
class ChannelHops:
    """What was measured of both channels in `hops` hops. Arrays (2, hops) unless said otherwise.

    `score` and `settled_level_db` speak of the hops `SETTLED_HOPS` earlier.
    """

    score: FloatArray
    """Log odds that the hop is speech; -inf where the channel is absent."""
    now: FloatArray
    """(2, ticks): the same of the tick's newest 10 ms."""
    steadiness: FloatArray
    """(ticks, 2, 3): dB over the floor, periodicity, dB below the recent peak, of each tick."""
    tone: npt.NDArray[np.bool_]
    """(2, ticks): is there a telephone's tone?"""
    may_be_tone: npt.NDArray[np.bool_]
    """(2, ticks): may it become one?"""
    held_note: npt.NDArray[np.bool_]
    """(2, ticks): does the sound's period stay where it is?"""
    level_db: FloatArray
    settled_level_db: FloatArray
    power: FloatArray
    """(2, hops, BANDS)."""
    floor_power: FloatArray
    """(2, ticks, BANDS): the room's."""
    floor_db: FloatArray
    """(2, ticks): the level of the room."""
    autocorrelation: Autocorrelation
    scores: SpeechScores
    """What the speech model says of both channels, present or not."""


class Delay:
    """The same values, some hops later."""

    def __init__(self, shape: tuple[int, ...], hops: int, first: float) -> None:
        self.latency_s = hops * HOP_S
        self._first: FloatArray = np.full((*shape, hops), first, np.float32)
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._tail = self._first

    def feed(self, values: FloatArray) -> FloatArray:
        """(..., n) -> (..., n)."""
        buffer = np.concatenate([self._tail, values], axis=-1)
        n = values.shape[-1]
        self._tail = buffer[..., n:]
        return buffer[..., :n]


class ChannelMeasures:
    """Feed whole ticks of both channels, get every measure of every hop."""

    latency_s = SETTLED_HOPS * HOP_S + FRAME_DELAY_S

    def __init__(self, model: SpeechModel | None = None) -> None:
        """`model` stands in for the shipped one while a new one is being trained."""
        self._floor = NoiseFloor(ROWS, BANDS, 1.0 / TICK_S)
        self._periodicity = Periodicity(ROWS)
        self._held_notes = HeldNotes(ROWS)
        self._tones = Tones(ROWS)
        self._webrtc = [WebRtcDetector() for _ in range(ROWS)]
        self._features = VoiceFeatures(ROWS)
        self._model = model or SpeechModel(ROWS)
        self._settled = Delay((ROWS,), SETTLED_HOPS, SILENCE_DB)

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._floor.reset()
        self._periodicity.reset()
        self._held_notes.reset()
        self._tones.reset()
        self._features.reset()
        self._model.reset()
        self._settled.reset()
        for detector in self._webrtc:
            detector.reset()

    def feed(self, samples: FloatArray, present: npt.NDArray[np.bool_], power: FloatArray) -> ChannelHops:
        """`samples` (2, ticks * TICK_SAMPLES), `present` (2, ticks): False where a channel is absent; `power`
        (2, hops, BANDS): what a `BandSpectrum` makes of the samples."""
        hops, ticks = samples.shape[1] // HOP_SAMPLES, present.shape[1]
        bands_db = decibels(power)
        floors = self._floors(bands_db, present)
        by_tick = bands_db.reshape(ROWS, ticks, HOPS_PER_TICK, BANDS)
        over_floor_db = (by_tick - floors[:, :, None]).reshape(ROWS, hops, BANDS)
        here = present.repeat(HOPS_PER_TICK, axis=1)
        gate = (np.maximum.reduce(over_floor_db, axis=-1) > PERIODICITY_GATE_DB) & here
        autocorrelation = self._periodicity.feed(samples, gate)
        periodicity = strongest(autocorrelation, (ROWS, hops))
        tone, may_be_tone = self._tones.feed(samples, power)
        webrtc = [one.feed(row) for one, row in zip(self._webrtc, samples, strict=True)]
        levels_db = level_db(power)
        floor_power = 10.0 ** (floors * np.float32(0.1))
        floor_db = level_db(floor_power)
        inputs = self._features.feed(samples, over_floor_db, floor_db, levels_db, periodicity, np.array(webrtc))
        scores = self._model.feed(inputs)
        return ChannelHops(
            score=np.where(here, by_hop(scores.speech), _NEVER),
            now=np.where(present, scores.now.T, _NEVER),
            steadiness=steadiness_of(inputs),
            tone=by_tick_any(tone),
            may_be_tone=by_tick_any(may_be_tone),
            held_note=self._held_notes.feed(autocorrelation, hops),
            level_db=levels_db,
            settled_level_db=self._settled.feed(levels_db),
            power=power,
            floor_power=floor_power,
            floor_db=floor_db,
            autocorrelation=autocorrelation,
            scores=scores,
        )

    def _floors(self, bands_db: FloatArray, present: npt.NDArray[np.bool_]) -> FloatArray:
        """The floor of every tick: (2, ticks, BANDS)."""
        by_tick = np.add.reduce(bands_db.reshape(ROWS, -1, HOPS_PER_TICK, BANDS), 2)
        by_tick *= np.float32(1.0 / HOPS_PER_TICK)
        by_tick[~present] = np.nan
        return self._floor.feed(by_tick.transpose(1, 0, 2)).transpose(1, 0, 2)


def by_tick_any(hops: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """(rows, hops) -> (rows, ticks): is it so in any hop of the tick?"""
    found: npt.NDArray[np.bool_] = np.logical_or.reduce(hops.reshape(len(hops), -1, HOPS_PER_TICK), 2)
    return found


def by_hop(values: FloatArray) -> FloatArray:
    """(ticks, rows, HOPS_PER_TICK) -> (rows, hops)."""
    return values.transpose(1, 0, 2).reshape(values.shape[1], -1)
