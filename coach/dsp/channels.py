"""Both channels through every measure, tick by tick: the chapters of this room put together.

A tick is 40 ms, four hops. Whatever does not depend on what came before is computed for all ticks of a feed at
once; what does (the canceller, noise floors) moves tick by tick. Row 0 is the agent, row 1 the caller.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from coach.dsp.f0 import LOOK_AHEAD_HOPS as F0_LOOK_AHEAD_HOPS
from coach.dsp.f0 import F0Tracker
from coach.dsp.noise_floor import NoiseFloor
from coach.dsp.periodicity import Periodicity, strongest
from coach.dsp.spectrum import (
    BAND_4_KHZ,
    BANDS,
    SILENCE_DB,
    SILENCE_POWER,
    BandSpectrum,
    decibels,
    level_db,
    spectral_balance_db,
    upper_band_db,
)
from coach.dsp.speech_model import LOOK_AHEAD_HOPS, SpeechModel
from coach.dsp.syllables import SMOOTHING_DELAY_HOPS, SyllableEnvelope
from coach.dsp.voice_features import VoiceFeatures, WebRtcDetector, steadiness_of
from coach.dsp.voicing import VoicingEvidence, low_share_db
from coach.model.sound import HOP_SAMPLES, HOPS_PER_TICK, TICK_S, FloatArray

ROWS = 2
AGENT, CALLER = 0, 1
# Frames less than this over the floor in every band have no voice worth a period (own measurement).
PERIODICITY_GATE_DB = 5.0
CLIPPED_AT = 0.985
# F0 is looked for where the hop before was not clearly something else: half the work of all hops.
F0_GATE_SCORE = -3.0
# What is kept of the agent beside the level, hop by hop.
AGENT_VALUES = 5
_NEVER = np.float32(-np.inf)


@dataclass(frozen=True, slots=True, eq=False)
class HopMeasures:
    """What was measured in `hops` hops. Arrays (2, hops) unless said otherwise.

    All but `now`, `steadiness` and `level_db` speak of the hops `SETTLED_HOPS` earlier.
    """

    score: FloatArray
    now: FloatArray
    """(2, ticks): the same of the tick's newest 10 ms."""
    steadiness: FloatArray
    """(ticks, 2, 3): dB over the floor, periodicity, dB below the recent peak, of each tick."""
    level_db: FloatArray
    settled_level_db: FloatArray
    agent_noise_db: FloatArray
    """(hops,), and so for all of the agent's."""
    agent_balance_db: FloatArray
    agent_upper_band_db: FloatArray
    """dBFS, above what a telephone sends."""
    agent_clipped: FloatArray
    """1.0 where a sample of the hop was at full scale."""
    agent_f0_hz: FloatArray
    """NaN where unvoiced."""
    agent_voicing: FloatArray
    """Log odds that the hop is voiced, whether or not it has an F0."""
    agent_envelope: FloatArray
    """For syllable nuclei."""


SETTLED_HOPS = F0_LOOK_AHEAD_HOPS
if not SETTLED_HOPS == LOOK_AHEAD_HOPS == SMOOTHING_DELAY_HOPS:
    raise ImportError("the speech score, F0 and the syllable envelope must be delayed alike")


class Delay:
    """The same values, some hops later."""

    def __init__(self, shape: tuple[int, ...], hops: int, first: float) -> None:
        self._tail: FloatArray = np.full((*shape, hops), first, np.float32)

    def feed(self, values: FloatArray) -> FloatArray:
        """(..., n) -> (..., n)."""
        buffer = np.concatenate([self._tail, values], axis=-1)
        n = values.shape[-1]
        self._tail = buffer[..., n:]
        return buffer[..., :n]


class ChannelMeasures:
    """Feed whole ticks of both channels, get every measure of every hop."""

    def __init__(self, rule: SpeechModel | None = None) -> None:
        """`rule` stands in for the shipped one while a new one is being trained."""
        self._spectrum = BandSpectrum(ROWS)
        self._floor = NoiseFloor(ROWS, BANDS, 1.0 / TICK_S)
        self._periodicity = Periodicity(ROWS)
        self._webrtc = [WebRtcDetector() for _ in range(ROWS)]
        self._features = VoiceFeatures(ROWS)
        self._rule = rule or SpeechModel(ROWS)
        self._f0 = F0Tracker()
        self._envelope = SyllableEnvelope()
        self._settled = Delay((ROWS + AGENT_VALUES,), SETTLED_HOPS, SILENCE_DB)

    def feed(self, samples: FloatArray, present: npt.NDArray[np.bool_]) -> HopMeasures:
        """`samples` (2, ticks * TICK_SAMPLES), `present` (2, ticks): False where a channel is absent."""
        hops, ticks = samples.shape[1] // HOP_SAMPLES, present.shape[1]
        power = self._spectrum.feed(samples)
        bands_db = decibels(power)
        floors = self._floors(bands_db, present)
        by_tick = bands_db.reshape(ROWS, ticks, HOPS_PER_TICK, BANDS)
        over_floor_db = (by_tick - floors[:, :, None]).reshape(ROWS, hops, BANDS)
        here = present.repeat(HOPS_PER_TICK, axis=1)
        gate = (over_floor_db.max(axis=-1) > PERIODICITY_GATE_DB) & here
        autocorrelation = self._periodicity.feed(samples, gate)
        periodicity = strongest(autocorrelation, (ROWS, hops))
        webrtc = [one.feed(row) for one, row in zip(self._webrtc, samples, strict=True)]
        levels_db = level_db(power)
        floor_power = 10.0 ** (floors * np.float32(0.1))
        floor_db = level_db(floor_power)
        inputs = self._features.feed(samples, over_floor_db, floor_db, levels_db, periodicity, np.array(webrtc))
        said = self._rule.feed(inputs)
        score, now = _by_hop(said.speech), said.now.T
        near = np.maximum(score[AGENT], now[AGENT].repeat(HOPS_PER_TICK)) > F0_GATE_SCORE
        voicing = said.voiced[:, AGENT].reshape(-1)
        room = floor_power[AGENT].repeat(HOPS_PER_TICK, axis=0)
        settled_level_db, agent = self._settle(samples[AGENT], power[AGENT], room, floor_db[AGENT], levels_db)
        room_db, balance_db, upper_band, clipped, low_db = agent
        heard = VoicingEvidence(levels_db[AGENT], voicing, low_db)
        f0_hz = self._f0.feed(autocorrelation, near, _noise_share(power[AGENT], room), heard)
        return HopMeasures(
            score=np.where(here, score, _NEVER),
            now=np.where(present, now, _NEVER),
            steadiness=steadiness_of(inputs),
            level_db=levels_db,
            settled_level_db=settled_level_db,
            agent_noise_db=room_db,
            agent_balance_db=balance_db,
            agent_upper_band_db=upper_band,
            agent_clipped=clipped,
            agent_f0_hz=f0_hz,
            agent_voicing=voicing,
            agent_envelope=self._envelope.feed(power[AGENT]),
        )

    def _settle(
        self,
        samples: FloatArray,
        power: FloatArray,
        room: FloatArray,
        floor_db: FloatArray,
        levels_db: FloatArray,
    ) -> tuple[FloatArray, FloatArray]:
        """Both levels (2, hops); the agent's room, balance, upper band, clipping and low share (AGENT_VALUES,
        hops), as late as F0. `power` and that of the `room` are (hops, BANDS), `floor_db` is the room's level,
        (ticks,).
        """
        values: FloatArray = np.empty((ROWS + AGENT_VALUES, len(power)), np.float32)
        values[:ROWS] = levels_db
        values[ROWS] = floor_db.repeat(HOPS_PER_TICK)
        values[ROWS + 1] = spectral_balance_db(power)
        values[ROWS + 2] = upper_band_db(power)
        values[ROWS + 3] = np.abs(samples).reshape(-1, HOP_SAMPLES).max(axis=-1) >= CLIPPED_AT
        values[ROWS + 4] = low_share_db(power, room, levels_db[AGENT])
        settled = self._settled.feed(values)
        return settled[:ROWS], settled[ROWS:]

    def _floors(self, bands_db: FloatArray, present: npt.NDArray[np.bool_]) -> FloatArray:
        """The floor of every tick: (2, ticks, BANDS)."""
        by_tick = bands_db.reshape(ROWS, -1, HOPS_PER_TICK, BANDS).sum(axis=2)
        by_tick *= np.float32(1.0 / HOPS_PER_TICK)
        by_tick[~present] = np.nan
        return self._floor.feed(by_tick.transpose(1, 0, 2)).transpose(1, 0, 2)


def _noise_share(power: FloatArray, room: FloatArray) -> FloatArray:
    """Of band powers (hops, BANDS), the room's share below 4 kHz, where periods are looked for: (hops,). Over 1
    where a hop is quieter than the room.
    """
    whole = power[:, :BAND_4_KHZ].sum(axis=1) + np.float32(SILENCE_POWER)
    share: FloatArray = room[:, :BAND_4_KHZ].sum(axis=1) / whole
    return share


def _by_hop(values: FloatArray) -> FloatArray:
    """(ticks, rows, HOPS_PER_TICK) -> (rows, hops)."""
    return values.transpose(1, 0, 2).reshape(values.shape[1], -1)
