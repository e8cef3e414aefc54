"""The calls of a shift: ordinary ones, eventful ones, and ordinary ones in which something goes wrong.

All are built calls (`accuracy.builder`), which are dense with events: every call has eleven seconds of silence,
and the agent talks over the caller in a third of the longer turns. In an ordinary call silences are cut short
and the agent waits for the caller's last word, wherever that can be done between words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.signal import butter, sosfilt  # type: ignore[import-untyped]  # scipy ships no types

from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray, Speaker
from coach.model.spans import OverlapKind
from tests.benchmarks.accuracy.builder import AGENT_DB, CALLER_DB, BuiltCall
from tests.benchmarks.accuracy.corpus import (
    HOPS_PER_S,
    Mask,
    as_in_a_file,
    hold_music,
    noise_half,
    power_db,
    runs,
)
from tests.benchmarks.accuracy.nuisance_sounds import automatic_gain, gain_step, leak
from tests.benchmarks.accuracy.options import Options
from tests.benchmarks.accuracy.sounds import looped

# The noise that `build_calls.py` gives its calls: microphone and line, in dBFS.
ROOM_DB, LINE_DB = -72.0, -75.0
# Mutual silences longer than this are cut to CUT_TO_S.
CUT_FROM_S, CUT_TO_S = 2.5, 0.6
ANSWERS_AFTER_S = 0.2
# Half of the calls are ordinary and a tenth eventful; in the others something is wrong.
ORDINARY, EVENTFUL = "ordinary", "eventful"
NOISE_DB = {"office": 15.0, "crowded-bar": 15.0, "keyboard": 12.0}
LEAKS_DB = (12.0, 6.0, 3.0)
MUSIC_S, SILENCE_S, DEAD_S, LOST_S = 45.0, 40.0, 40.0, 2.0
# Laughter is voiced bursts, four to five a second (Bachorowski, Smoski and Owren 2001); a cough is 0.3 s of
# noise.
LAUGH_PER_S, LAUGH_BURSTS, COUGH_S = 4.5, 6, 0.3
BURSTS_DB = -26.0
BURSTS = 6
OTHER_MICROPHONE_DB = 5.0

Samples = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ShiftCall:
    """Both channels of a call, (n,) at 16 kHz. `lost`: seconds in which the microphone is absent."""

    condition: str
    agent: FloatArray
    caller: FloatArray
    lost: tuple[tuple[float, float], ...] = ()
    other_microphone: bool = False

    @property
    def duration_s(self) -> float:
        return len(self.agent) / SAMPLE_RATE_HZ


@dataclass(slots=True, eq=False)
class _Desk:
    """A call that is being changed. `quiet`: hops in which both are silent."""

    call: BuiltCall
    agent: Samples
    caller: Samples
    speaking: Mask
    rng: np.random.Generator
    options: Options
    lost: tuple[tuple[float, float], ...] = ()
    other_microphone: bool = False

    def pause_s(self) -> float:
        """Find a moment in the middle of the call in which nobody speaks."""
        quiet = [run for run in runs(~self.speaking) if run[1] - run[0] > 10]
        middle = len(self.speaking) / 2
        first, stop = min(quiet, key=lambda run: abs(run[0] - middle))
        return (first + stop) / 2 / HOPS_PER_S


def make(call: BuiltCall, condition: str, seed: int, options: Options) -> ShiftCall:
    """Make the call under a condition: ORDINARY, EVENTFUL, or one of WRONG."""
    rng = np.random.default_rng(seed)
    if condition == EVENTFUL:
        return ShiftCall(condition, as_in_a_file(call.agent), as_in_a_file(call.caller))
    agent, caller, speaking = _without_events(call, rng)
    desk = _Desk(call, agent, caller, speaking, rng, options)
    if condition != ORDINARY:
        WRONG[condition](desk)
    return ShiftCall(
        condition, as_in_a_file(desk.agent), as_in_a_file(desk.caller), desk.lost, desk.other_microphone
    )


def _without_events(call: BuiltCall, rng: np.random.Generator) -> tuple[Samples, Samples, Mask]:
    """Cut long silences, and let the agent wait for the last word. Returns agent, caller, anyone speaks."""
    own, other = call.mask(Speaker.AGENT), call.mask(Speaker.CALLER)
    changes: list[
        tuple[float, float, float]
    ] = []  # (agent's place, caller's place, seconds inserted, or cut where < 0)
    for one in call.overlaps:
        if one.kind == OverlapKind.TALK_OVER.value and one.starter is Speaker.AGENT:
            start, end = (round(at * HOPS_PER_S) for at in (one.start_s, one.end_s))
            if not own[start - 8 : start - 1].any() and not other[end + 2 : end + 5].any():
                longer_s = one.end_s - one.start_s + ANSWERS_AFTER_S
                changes.append((one.start_s - 0.05, one.end_s + 0.03, longer_s))
    for first, stop in runs(~(own | other)):
        if (stop - first) / HOPS_PER_S > CUT_FROM_S:
            at_s = (first + 0.3 * HOPS_PER_S) / HOPS_PER_S
            changes.append((at_s, at_s, CUT_TO_S - (stop - first) / HOPS_PER_S))
    agent, caller = call.agent.astype(np.float64), call.caller.astype(np.float64)
    for at_agent_s, at_caller_s, seconds in sorted(changes, reverse=True):
        agent, own = _moved(agent, own, at_agent_s, seconds, ROOM_DB, rng)
        caller, other = _moved(caller, other, at_caller_s, seconds, LINE_DB, rng)
    hops = min(len(own), len(other))
    n = min(len(agent), len(caller))
    return agent[:n], caller[:n], own[:hops] | other[:hops]


def _moved(
    sound: Samples, speaking: Mask, at_s: float, seconds: float, noise_db: float, rng: np.random.Generator
) -> tuple[Samples, Mask]:
    """Insert noise at a moment, or cut out as much."""
    at, hop = round(at_s * SAMPLE_RATE_HZ), round(at_s * HOPS_PER_S)
    n, hops = round(abs(seconds) * SAMPLE_RATE_HZ), round(abs(seconds) * HOPS_PER_S)
    if seconds < 0:
        return np.delete(sound, np.s_[at : at + n]), np.delete(speaking, np.s_[hop : hop + hops])
    noise = rng.standard_normal(n) * 10 ** (noise_db / 20)
    return np.insert(sound, at, noise), np.insert(speaking, hop, np.zeros(hops, np.bool_))


def _wait(desk: _Desk, seconds: float) -> tuple[int, int]:
    """Insert a mutual silence in the middle, and return its samples."""
    at_s = desk.pause_s()
    before = desk.speaking
    desk.agent, desk.speaking = _moved(desk.agent, before, at_s, seconds, ROOM_DB, desk.rng)
    desk.caller, _ = _moved(desk.caller, before, at_s, seconds, LINE_DB, desk.rng)
    start = round(at_s * SAMPLE_RATE_HZ)
    return start, start + round(seconds * SAMPLE_RATE_HZ)


def _noise(name: str) -> Callable[[_Desk], None]:
    def change(desk: _Desk) -> None:
        sound = looped(noise_half(desk.options.speech, name, desk.options.half), len(desk.agent), desk.rng)
        desk.agent += sound * 10 ** ((AGENT_DB - NOISE_DB[name] - power_db(sound)) / 20)

    return change


def _leak(below_db: float) -> Callable[[_Desk], None]:
    def change(desk: _Desk) -> None:
        n = len(desk.caller)
        heard = BuiltCall(
            desk.agent.astype(np.float32),
            desk.caller.astype(np.float32),
            desk.call.baseline,
            n / SAMPLE_RATE_HZ,
            {Speaker.AGENT: (), Speaker.CALLER: _loud(desk.caller)},
            (),
            (),
        )
        desk.agent = leak(below_db)(heard, desk.agent, 0.0, desk.rng, desk.options)

    return change


def _loud(sound: Samples) -> tuple[tuple[float, float], ...]:
    """Find where the caller is within 20 dB of their level."""
    hops = sound[: len(sound) // HOP_SAMPLES * HOP_SAMPLES].reshape(-1, HOP_SAMPLES)
    loud = np.square(hops).mean(axis=1) > 10 ** ((CALLER_DB - 20.0) / 10)
    return tuple((first / HOPS_PER_S, stop / HOPS_PER_S) for first, stop in runs(np.asarray(loud, np.bool_)))


def _gain(step_db: float) -> Callable[[_Desk], None]:
    def change(desk: _Desk) -> None:
        desk.agent = gain_step(step_db)(desk.call, desk.agent, desk.pause_s(), desk.rng, desk.options)

    return change


def _automatic(desk: _Desk) -> None:
    desk.agent = automatic_gain(desk.call, desk.agent, 0.0, desk.rng, desk.options)


def _other_microphone(desk: _Desk) -> None:
    """Put in a gap, and then another microphone: 3 dB more above 2 kHz, louder, with a hiss of its own."""
    at_s = desk.pause_s()
    start = round((at_s + LOST_S) * SAMPLE_RATE_HZ)
    high = sosfilt(butter(1, 2000.0, "highpass", fs=SAMPLE_RATE_HZ, output="sos"), desk.agent[start:])
    desk.agent[start:] = (desk.agent[start:] + 0.4 * high) * 10 ** (OTHER_MICROPHONE_DB / 20)
    desk.lost, desk.other_microphone = ((at_s, at_s + LOST_S),), True


def _narrow(desk: _Desk) -> None:
    """Switch the headset to its telephone profile: a gap, and then nothing above 3.8 kHz."""
    at_s = desk.pause_s()
    start = round((at_s + LOST_S) * SAMPLE_RATE_HZ)
    low = butter(10, 3800.0, "lowpass", fs=SAMPLE_RATE_HZ, output="sos")
    desk.agent[start:] = sosfilt(low, desk.agent[start:])
    desk.lost = ((at_s, at_s + LOST_S),)


def _hold_music(desk: _Desk) -> None:
    music = hold_music(desk.options.speech).astype(np.float64)
    start, stop = _wait(desk, MUSIC_S)
    played = np.resize(music, stop - start)
    desk.caller[start:stop] += played * 10 ** ((CALLER_DB - 4.0 - power_db(played)) / 20)


def _long_silence(desk: _Desk) -> None:
    _wait(desk, SILENCE_S)


def _bursts(desk: _Desk) -> None:
    """Add laughter and coughs of the agent, in pauses of the call."""
    for number in range(BURSTS):
        burst = _laugh(desk.rng) if number % 2 else _cough(desk.rng)
        quiet = [run for run in runs(~desk.speaking) if run[1] - run[0] > 20]
        first, _ = quiet[int(desk.rng.integers(len(quiet)))]
        start = first * HOP_SAMPLES
        part = desk.agent[start : start + len(burst)]
        part += (burst * 10 ** ((BURSTS_DB - power_db(burst)) / 20))[: len(part)]


def _laugh(rng: np.random.Generator) -> Samples:
    t = np.arange(round(LAUGH_BURSTS / LAUGH_PER_S * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    beat = np.maximum(0.0, np.sin(2 * np.pi * LAUGH_PER_S * t)) ** 2
    f0_hz = float(rng.uniform(220.0, 350.0)) * 2 ** (-t / 4)
    phase = 2 * np.pi * np.cumsum(f0_hz) / SAMPLE_RATE_HZ
    voiced = sum((np.cos(k * phase) / k for k in range(1, 12)), np.zeros(len(t)))
    laugh: Samples = beat * (voiced + rng.standard_normal(len(t)) * 0.4)
    return laugh


def _cough(rng: np.random.Generator) -> Samples:
    t = np.arange(round(COUGH_S * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    return rng.standard_normal(len(t)) * np.minimum(t / 0.01, 1.0) * np.exp(-t / 0.08)


def _own_voice(desk: _Desk) -> None:
    """Let the output play the microphone back, 80 ms late, and no caller."""
    late = round(0.08 * SAMPLE_RATE_HZ)
    desk.caller = 0.5 * np.concatenate([np.zeros(late), desk.agent])[: len(desk.agent)]


def _nothing_plays(desk: _Desk) -> None:
    desk.caller = np.zeros(len(desk.caller))


def _dead_microphone(desk: _Desk) -> None:
    start = round(desk.pause_s() * SAMPLE_RATE_HZ)
    desk.agent[start : start + round(DEAD_S * SAMPLE_RATE_HZ)] = 0.0


WRONG: dict[str, Callable[[_Desk], None]] = {
    **{f"{name} noise": _noise(name) for name in NOISE_DB},
    **{f"leak {db:.0f} dB below": _leak(db) for db in LEAKS_DB},
    "gain -12 dB": _gain(-12.0),
    "gain +9 dB": _gain(9.0),
    "automatic gain": _automatic,
    "another microphone": _other_microphone,
    "telephone profile": _narrow,
    "hold music": _hold_music,
    "long silence": _long_silence,
    "laughs and coughs": _bursts,
    "own voice as caller": _own_voice,
    "caller's channel silent": _nothing_plays,
    "microphone dead": _dead_microphone,
}


def conditions(calls: int, offset: int) -> list[str]:
    """Choose the condition of each call: every other one is ordinary, and of the rest one in five eventful."""
    wrong = list(WRONG)
    return [
        ORDINARY
        if number % 2 == 0
        else EVENTFUL
        if number % 10 == 3
        else wrong[(offset + number // 2) % len(wrong)]
        for number in range(calls)
    ]
