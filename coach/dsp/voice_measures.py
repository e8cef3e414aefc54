"""What is measured of the agent's voice beyond whether they speak: F0, tone and syllables, hop by hop.

Everything comes `SETTLED_HOPS` late: F0 is decided that much later than its frame, and what goes with it waits
for it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coach.dsp.channels import AGENT, SETTLED_HOPS, ChannelHops, Delay
from coach.dsp.f0 import LOOK_AHEAD_HOPS, F0Tracker
from coach.dsp.frames import FRAME_DELAY_S
from coach.dsp.spectrum import BAND_4_KHZ, SILENCE_DB, SILENCE_POWER, regions_db
from coach.dsp.syllables import SMOOTHING_DELAY_HOPS, SyllableEnvelope
from coach.dsp.voicing import VoicingEvidence, low_share_db
from coach.model.sound import HOP_S, HOP_SAMPLES, HOPS_PER_TICK, FloatArray

CLIPPED_AT = 0.985
# F0 is looked for where the hop before was not clearly something else: half the work of all hops.
F0_GATE_SCORE = -3.0
# What waits for F0, hop by hop: noise, balance, upper band, clipping, low share.
_WAITING_VALUES = 5

if not SETTLED_HOPS == LOOK_AHEAD_HOPS == SMOOTHING_DELAY_HOPS:
    raise ImportError("the speech score, F0 and the syllable envelope must be delayed alike")


@dataclass(frozen=True, slots=True, eq=False)
class VoiceHops:
    """What was measured of the agent's voice, all of shape (hops,), of the hops `SETTLED_HOPS` earlier."""

    level_db: FloatArray
    f0_hz: FloatArray
    """NaN where unvoiced."""
    balance_db: FloatArray
    noise_db: FloatArray
    clipped: FloatArray
    """1.0 where a sample of the hop was at full scale."""
    upper_band_db: FloatArray
    """dBFS, above what a telephone sends."""
    voicing: FloatArray
    """Log odds that the hop is voiced, whether or not it has an F0."""
    envelope: FloatArray
    """For syllable nuclei."""


class VoiceMeasures:
    """Feed the agent's sound with what was measured of both channels."""

    latency_s = SETTLED_HOPS * HOP_S + FRAME_DELAY_S

    def __init__(self) -> None:
        self._f0 = F0Tracker()
        self._envelope = SyllableEnvelope()
        self._settled = Delay((_WAITING_VALUES,), SETTLED_HOPS, SILENCE_DB)

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._f0.reset()
        self._envelope.reset()
        self._settled.reset()

    def feed(self, samples: FloatArray, channels: ChannelHops) -> VoiceHops:
        """`samples` (ticks * TICK_SAMPLES,) of the agent, and the measures of the same ticks."""
        power, level_db = channels.power[AGENT], channels.level_db[AGENT]
        room = channels.floor_power[AGENT].repeat(HOPS_PER_TICK, axis=0)
        waiting: FloatArray = np.empty((_WAITING_VALUES, len(power)), np.float32)
        waiting[0] = channels.floor_db[AGENT].repeat(HOPS_PER_TICK)
        low_db, high_db, upper_db, over_room_db = regions_db(power, room)
        waiting[1] = high_db - low_db
        waiting[2] = upper_db
        waiting[3] = np.maximum.reduce(np.abs(samples).reshape(-1, HOP_SAMPLES), axis=-1) >= CLIPPED_AT
        waiting[4] = low_share_db(over_room_db, level_db)
        noise_db, balance_db, upper_db, clipped, low_share = self._settled.feed(waiting)
        scores = channels.scores
        speech, voicing = scores.speech[:, AGENT].reshape(-1), scores.voiced[:, AGENT].reshape(-1)
        near = np.maximum(speech, scores.now[:, AGENT].repeat(HOPS_PER_TICK)) > F0_GATE_SCORE
        evidence = VoicingEvidence(level_db, voicing, low_share)
        f0_hz = self._f0.feed(channels.autocorrelation, near, _noise_share(power, room), evidence)
        return VoiceHops(
            level_db=channels.settled_level_db[AGENT],
            f0_hz=f0_hz,
            balance_db=balance_db,
            noise_db=noise_db,
            clipped=clipped,
            upper_band_db=upper_db,
            voicing=voicing,
            envelope=self._envelope.feed(power),
        )


def _noise_share(power: FloatArray, room: FloatArray) -> FloatArray:
    """Of band powers (hops, BANDS), the room's share below 4 kHz, where periods are looked for: (hops,). Over 1
    where a hop is quieter than the room.
    """
    whole = np.add.reduce(power[:, :BAND_4_KHZ], 1) + np.float32(SILENCE_POWER)
    share: FloatArray = np.add.reduce(room[:, :BAND_4_KHZ], 1) / whole
    return share
