"""Right or silent: which measures can't be trusted just now, and why.

The signal conditions of one tick go in, reasons come out; a change of reason is an event. A reason clears as
soon as its condition does: each condition brings its own hold.
"""

from __future__ import annotations

from typing import NamedTuple

from coach.model.baseline import Bandwidth
from coach.model.events import MeasurabilityChanged
from coach.model.measures import Measure, Reason

# Where this share of the last speech does not stand over the room (tone.OVER_NOISE_DB), level, F0 and effort
# are those of its loudest moments alone. White noise 10 dB under the voice has it a fifth of the time, at 5 dB
# always, office noise as loud as the voice a fifth of it (own measurement, eleven voices); F0 frame errors
# double between 10 and 5 dB of babble (`python -m tests.benchmarks accuracy f0`).
NOISY_SHARE = 0.6
# A share of clipped hops in the last speech that bends level and effort by a dB or more (own measurement).
# Level is a lower bound then.
CLIPPED_SHARE = 0.1
_OTHER_BAND = {None: None, Bandwidth.NARROW: Reason.NARROW_BAND, Bandwidth.WIDE: Reason.WIDE_BAND}


class SignalConditions(NamedTuple):
    """What is known at one tick.

    `agent_reason`, `caller_reason`: why a channel is not taken for its speaker. `other_band`: the microphone's,
    where the baseline was learned from another."""

    agent_reason: Reason | None
    caller_reason: Reason | None
    clipped: bool
    noisy: bool
    baseline_known: bool
    pace_known: bool
    agc_running: bool = False
    other_band: Bandwidth | None = None


def reasons(conditions: SignalConditions) -> dict[Measure, Reason]:
    """The measures that are not measured, each with its weightiest reason.

    Clipped speech has no effort, and a tone only where its level, a lower bound, and a baseline are known.
    """
    found: dict[Measure, Reason] = {}
    agent, caller = conditions.agent_reason, conditions.caller_reason
    voice = agent or (Reason.NOISE if conditions.noisy else None)
    clipping = Reason.CLIPPING if conditions.clipped else None
    other_band = _OTHER_BAND[conditions.other_band]
    level = voice or (Reason.GAIN if conditions.agc_running else other_band)
    no_baseline = None if conditions.baseline_known else (clipping or Reason.TOO_LITTLE_SPEECH)
    tone = voice or no_baseline or other_band or (level and clipping)
    pace = voice or (None if conditions.pace_known else Reason.TOO_LITTLE_SPEECH)
    for measure, reason in (
        (Measure.AGENT_SPEECH, agent),
        (Measure.CALLER_SPEECH, caller),
        (Measure.LEVEL, level),
        (Measure.F0, voice),
        (Measure.EFFORT, voice or clipping or other_band),
        (Measure.PACE, pace),
        (Measure.TONE, tone),
        (Measure.OVERLAP, agent or caller),
    ):
        if reason is not None:
            found[measure] = reason
    return found


class Measurability:
    """Follows the reasons from tick to tick."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self.now: dict[Measure, Reason] = {}
        self._conditions: SignalConditions | None = None

    def feed(self, start_s: float, conditions: SignalConditions) -> list[MeasurabilityChanged]:
        """What changed with the tick that begins at start_s."""
        if conditions == self._conditions:
            return []
        self._conditions = conditions
        before, self.now = self.now, reasons(conditions)
        return [
            MeasurabilityChanged(measure, self.now.get(measure), start_s)
            for measure in Measure
            if self.now.get(measure) is not before.get(measure)
        ]
