"""Readings: the newest values for the screen and the track, ten a second."""

from __future__ import annotations

from collections.abc import Mapping

from coach.coaching.baseline_learner import LEAST_SPEECH_S
from coach.coaching.pace import LEAST_S
from coach.coaching.rules import RuleInput
from coach.coaching.tone import BaselineDeviation, Tone
from coach.model.baseline import Baseline
from coach.model.measures import Measure, NotMeasured, Reading, Reason
from coach.model.sound import TICK_S

# Readings fall on ticks, so their ten a second are 80 or 120 ms apart; one more is taken of the first tick, so
# that the shortest call says which channels it has.
READINGS_PER_S = 10
_TICKS_PER_S = round(1.0 / TICK_S)
_NOT_MEASURED = {reason: NotMeasured(reason) for reason in Reason}
Value = float | NotMeasured
_Values = tuple[Value, Value, Value, Value, Value, Value, Value]


def is_due(tick: int) -> bool:
    """Is a reading taken of this tick? The first is 1."""
    return tick == 1 or tick * READINGS_PER_S % _TICKS_PER_S < READINGS_PER_S


class Readings:
    """Makes readings. The agent's values change three or four times a second of speech: they are made anew only
    then."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._unmeasured: Mapping[Measure, Reason] | None = None
        self._made_of: tuple[Tone | None, BaselineDeviation | None, Baseline | None] = (None, None, None)
        self._pace: float | None = None
        self._values: _Values | None = None
        self._not_measured: tuple[tuple[Measure, Reason], ...] = ()

    def take(
        self,
        inputs: RuleInput,
        caller_level_db: float,
        baseline_speech_s: float,
        *,
        agent_present: bool,
        caller_present: bool,
    ) -> Reading:
        """The reading of the tick that these inputs are of."""
        values = self._agent_values(inputs)
        return Reading(
            inputs.now_s,
            inputs.agent_speaking if agent_present else None,
            inputs.caller_speaking if caller_present else None,
            *values,
            _value(inputs.unmeasured, Measure.CALLER_SPEECH, caller_level_db),
            baseline_speech_s,
            _speech_wanted_s(inputs, baseline_speech_s),
            self._not_measured,
            inputs.agent_speech_s,
        )

    def _agent_values(self, inputs: RuleInput) -> _Values:
        """Level, level over the baseline, F0, F0 over it, effort over it, pace, pace over it."""
        tone, gone, baseline = made_of = inputs.tone, inputs.deviation, inputs.baseline
        unmeasured, pace = inputs.unmeasured, inputs.pace_syll_per_s
        if (
            self._values is not None
            and unmeasured is self._unmeasured
            and pace == self._pace
            and all(now is before for now, before in zip(made_of, self._made_of, strict=True))
        ):
            return self._values
        if unmeasured is not self._unmeasured:
            self._not_measured = tuple(unmeasured.items())
        self._unmeasured, self._pace, self._made_of = unmeasured, pace, made_of
        baseline_pace = (
            baseline.pace_syll_per_s if baseline is not None and baseline.pace_syll_per_s > 0 else None
        )
        self._values = (
            _value(unmeasured, Measure.LEVEL, tone.level_db if tone else None),
            _value(unmeasured, Measure.LEVEL, gone.level_db if gone else None),
            _value(unmeasured, Measure.F0, tone.f0_hz if tone else None),
            _value(unmeasured, Measure.F0, gone.f0_st if gone else None),
            _value(unmeasured, Measure.EFFORT, gone.effort_db if gone else None),
            _value(unmeasured, Measure.PACE, pace),
            _value(unmeasured, Measure.PACE, pace / baseline_pace if pace and baseline_pace else None),
        )
        return self._values


def _speech_wanted_s(inputs: RuleInput, baseline_speech_s: float) -> float:
    """A baseline is learned from LEAST_SPEECH_S of ordinary speech, and a pace from LEAST_S of any."""
    for_baseline_s = LEAST_SPEECH_S - baseline_speech_s if inputs.baseline is None else 0.0
    for_pace_s = LEAST_S - inputs.agent_speech_s if inputs.pace_syll_per_s is None else 0.0
    return max(0.0, for_baseline_s, for_pace_s)


def _value(unmeasured: Mapping[Measure, Reason], measure: Measure, number: float | None) -> Value:
    if measure in unmeasured:
        return _NOT_MEASURED[unmeasured[measure]]
    return _NOT_MEASURED[Reason.TOO_LITTLE_SPEECH] if number is None else number
