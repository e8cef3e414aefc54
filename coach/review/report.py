"""The analysis report: a stable JSON format, whose fields have their units in their names.

Other programs read it, so a field keeps its name and meaning ("usual" is the baseline, "trust" what was not
measured); a change that breaks them gets a new SCHEMA.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
import numpy.typing as npt

from coach.model.call import CallRecord, CallSummary
from coach.model.measures import Hops
from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.review.figures import FIGURES

SCHEMA = 1
# Times in the report are given to the millisecond, other values to four decimals.
_TIME_DIGITS = 3
_VALUE_DIGITS = 4

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None


def report_of(record: CallRecord) -> dict[str, Json]:
    """Make the JSON object of the report from a record."""
    baseline = record.baseline
    return {
        "schema": SCHEMA,
        "call": {
            "duration_s": _time(record.duration_s),
            "channels": [speaker.value for speaker in record.channels],
        },
        "usual": None if baseline is None else {name: _value(one) for name, one in asdict(baseline).items()},
        "speech": {speaker.value: _spans(record.speech[speaker]) for speaker in Speaker},
        "overlaps": [
            {
                "start_s": _time(one.start_s),
                "end_s": _time(one.end_s),
                "starter": one.starter.value,
                "kind": one.kind.value,
                "yielded_by": None if one.yielded_by is None else one.yielded_by.value,
            }
            for one in record.overlaps
        ],
        "silences": _spans(record.silences),
        "cues": [
            {
                "kind": cue.kind.value,
                "start_s": _time(cue.start_s),
                "time_s": _time(cue.time_s),
                "end_s": None if cue.end_s is None else _time(cue.end_s),
                "evidence": {name: _value(number) for name, number in cue.evidence},
                **({} if cue.held_back is None else {"held_back": cue.held_back.value}),
            }
            for cue in record.cues
        ],
        "summary": figures_of(record.summary),
        "trust": {
            measure.value: [
                {"start_s": _time(one.start_s), "end_s": _time(one.end_s), "reason": one.reason.value}
                for one in spans
            ]
            for measure, spans in record.unmeasured.items()
        },
    }


def figures_of(summary: CallSummary) -> dict[str, Json]:
    """Return every figure of a summary; null where it was not measured for enough of the call."""
    figures = {one.name: _value(one.of(summary)) if one.is_measured(summary) else None for one in FIGURES}
    line = summary.line_delay
    return {
        **figures,
        "not_measured_share": _value(dict(summary.not_measured_share)),
        "line_delay": None if line is None else _value(asdict(line)),
    }


def measures_of(
    record: CallRecord, hops: Sequence[Hops], syllables_s: Sequence[float]
) -> dict[str, npt.NDArray[np.generic]]:
    """Return the arrays of the report's npz file: values for every 10 ms, and the times of syllable nuclei."""
    time_s = np.concatenate([one.time_s for one in hops]) if hops else np.empty(0)
    inside = (time_s >= 0.0) & (time_s <= record.duration_s)
    arrays: dict[str, npt.NDArray[np.generic]] = {"time_s": time_s[inside]}
    for name in ("agent_f0_hz", "agent_level_db", "caller_level_db"):
        values = np.concatenate([getattr(one, name) for one in hops]) if hops else np.empty(0, np.float32)
        arrays[name] = values[inside]
    for speaker in Speaker:
        arrays[f"{speaker.value}_speech"] = _inside_any(time_s[inside], record.speech[speaker])
    arrays["agent_syllables_s"] = np.array(syllables_s)
    return arrays


def _inside_any(time_s: npt.NDArray[np.float64], spans: Sequence[Span]) -> npt.NDArray[np.bool_]:
    edges = np.array([edge for span in spans for edge in (span.start_s, span.end_s)])
    inside: npt.NDArray[np.bool_] = np.searchsorted(edges, time_s, side="right") % 2 == 1
    return inside


def _spans(spans: Sequence[Span]) -> list[Json]:
    return [[_time(span.start_s), _time(span.end_s)] for span in spans]


def _time(seconds: float) -> float:
    return round(seconds, _TIME_DIGITS)


def _value(value: object) -> Json:
    """Convert a value to JSON: numbers rounded, infinity and NaN as null, enums as their values."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return round(value, _VALUE_DIGITS) if np.isfinite(value) else None
    if isinstance(value, str):
        return str(value)
    if isinstance(value, dict):
        return {str(name): _value(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_value(one) for one in value]
    raise TypeError(f"no JSON for {type(value)}")
