"""When a trainee's turn is over, for whom a recorded caller waits: no pause under 0.7 s ends one, and the
decision comes at most 1.1 s after the last speech.

Agents of the speech folder say pieces of 1 to 3 s with pauses of 0.35 to 0.69 s between them, cut in the middle
of their speech so that the truth is known to a sample; after every ten pauses a turn ends. `--through server`
has it heard through a real sound server by the session that runs drills and scenes, which takes ten minutes;
`--through engine` feeds the engine alone. Without it both are done.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import numpy as np
import soundfile
import soxr

from coach.coaching.call_policy import CallPolicy
from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.events import Event
from coach.model.sound import SAMPLE_RATE_HZ, TICK_SAMPLES, Block, FloatArray
from coach.practice.agent_turn import AgentTurn
from coach.practice.exercise import Stage
from coach.runtime.first_steps import NO_CUES
from coach.runtime.practice_session import PracticeSession
from coach.settings.schema import ChosenDevice, DeviceSettings
from coach.sources.pulse import HOST_API
from tests.audio_server import MICROPHONE_SINK
from tests.benchmarks.desk import audio
from tests.benchmarks.figures import percentile, say
from tests.end_to_end.stretch import speech_folder

PAUSES, IN_A_TURN = 200, 10
PAUSE_S, PIECE_S, END_S = (0.35, 0.69), (1.0, 3.0), 2.0
ROOM_DB = -70.0
QUIET_DB = 12.0
RUMBLES_BELOW_HZ = 120.0


@dataclass
class Turns:
    """A sound, and where the truth is: the last speech of each turn, in seconds."""

    samples: FloatArray
    ends_s: tuple[float, ...]


def made_up_turns(seed: int) -> Turns:
    """Return turns of several agents with known pauses."""
    draw, folder = np.random.default_rng(seed), speech_folder()
    assert folder is not None, "set COACH_SPEECH"
    agents = [_running_speech(path) for path in sorted((folder / "calls").glob("*.usual.flac"))]
    parts: list[FloatArray] = [_room(draw, 1.0)]
    ends_s = []
    for _ in range(PAUSES // IN_A_TURN):
        agent = agents[draw.integers(len(agents))]
        for at in range(IN_A_TURN + 1):
            length = round(draw.uniform(*PIECE_S) * SAMPLE_RATE_HZ)
            start = draw.integers(len(agent) - length)
            piece = agent[start : start + length].copy()
            fade = np.linspace(0.0, 1.0, 80, dtype=np.float32)
            piece[:80] *= fade
            piece[-80:] *= fade[::-1]
            parts.append(piece)
            if at < IN_A_TURN:
                parts.append(np.zeros(round(draw.uniform(*PAUSE_S) * SAMPLE_RATE_HZ), np.float32))
        ends_s.append(sum(map(len, parts)) / SAMPLE_RATE_HZ)
        parts.append(np.zeros(round(END_S * SAMPLE_RATE_HZ), np.float32))
    whole = np.concatenate(parts)
    return Turns(whole + _room(draw, len(whole) / SAMPLE_RATE_HZ), tuple(ends_s))


class TurnWatch:
    """An exercise that only notes when a turn was over: in the engine's time, and on the clock."""

    def __init__(self) -> None:
        self.stage = Stage.RUNNING
        self.wants_line: str | None = None
        self.decided: list[tuple[float, float]] = []
        self._turn = AgentTurn()

    def made_sound(self, line_id: str) -> FloatArray | None:
        del line_id
        return None

    def line_began(self, at_s: float, lasts_s: float) -> None: ...

    def feed(self, events: Sequence[Event], now_s: float) -> None:
        for event in events:
            self._turn.feed(event, 0.0)
        if self._turn.over(now_s):
            self.decided.append((now_s, time.monotonic()))
            self._turn.begin(now_s)

    def pause(self) -> None: ...

    def go_on(self) -> None: ...


@dataclass
class Lateness:
    """What was found: turns that ended within a pause, turns never seen to end, and how late the others."""

    early_s: list[float] = field(default_factory=list)
    missed: int = 0
    late_s: list[float] = field(default_factory=list)


def compared(decided_s: Sequence[float], ends_s: Sequence[float]) -> Lateness:
    """Compare the moments of decisions with the truth."""
    found = Lateness()
    left = list(decided_s)
    for end_s in ends_s:
        mine = [one for one in left if end_s <= one <= end_s + END_S]
        if not mine:
            found.missed += 1
            continue
        found.late_s.append(mine[0] - end_s)
        left.remove(mine[0])
    found.early_s = left
    return found


def offline(seed: int = 1) -> Lateness:
    """Feed the engine alone, in ticks as live."""
    turns, watch, engine = made_up_turns(seed), TurnWatch(), Engine(NO_CUES, None)
    silence = np.zeros(TICK_SAMPLES, np.float32)
    for start in range(0, len(turns.samples) - TICK_SAMPLES, TICK_SAMPLES):
        block = Block(start, TICK_SAMPLES, turns.samples[start : start + TICK_SAMPLES], silence)
        watch.feed(engine.feed(block), (start + TICK_SAMPLES) / SAMPLE_RATE_HZ)
    return compared([now_s for now_s, _ in watch.decided], turns.ends_s)


def _room(draw: np.random.Generator, lasts_s: float) -> FloatArray:
    noise = 10 ** (ROOM_DB / 20) * draw.standard_normal(round(lasts_s * SAMPLE_RATE_HZ))
    return noise.astype(np.float32)


def _running_speech(path: Path) -> FloatArray:
    """Return what an agent says, with every pause of more than 0.08 s cut out, and what is too quiet to be
    anything but breath or the room. What rumbles below a voice is no speech, however loud it is."""
    sound, rate_hz = soundfile.read(path, dtype="float32")
    sound = soxr.resample(sound if sound.ndim == 1 else sound[:, 0], rate_hz, SAMPLE_RATE_HZ)
    hop = SAMPLE_RATE_HZ // 100
    whole = len(sound) // hop * hop
    frames = sound[:whole].reshape(-1, hop)
    spectrum = np.fft.rfft(sound[:whole])
    spectrum[np.fft.rfftfreq(whole, 1 / SAMPLE_RATE_HZ) < RUMBLES_BELOW_HZ] = 0.0
    level_db = 10 * np.log10(np.mean(np.fft.irfft(spectrum, whole).reshape(-1, hop) ** 2, axis=1) + 1e-12)
    loud = level_db > np.percentile(level_db, 90) - QUIET_DB
    near = np.convolve(loud, np.ones(9), "same") > 0
    return frames[near].reshape(-1)


class _Hears:
    """An engine whose sound is kept, so that the truth can be found in it."""

    def __init__(self, engine: Engine, blocks: list[Block]) -> None:
        self._engine, self._blocks = engine, blocks

    def feed(self, block: Block) -> Sequence[Event]:
        self._blocks.append(block)
        return self._engine.feed(block)


def live(seed: int = 1) -> Lateness:
    """Have the turns heard by the session of practice. How late a decision is counts by the clock, above the
    soonest of them."""
    turns, watch = made_up_turns(seed), TurnWatch()
    blocks: list[Block] = []
    devices = DeviceSettings(microphone=ChosenDevice(f"{MICROPHONE_SINK}.monitor", HOST_API))

    def hearing(policy: CallPolicy, baseline: Baseline | None) -> Engine:
        return cast(Engine, _Hears(Engine(policy, baseline), blocks))

    with audio() as server:
        server.run_like_hardware(MICROPHONE_SINK)
        session = PracticeSession(lambda: devices, lambda _microphone, _profile: None, new_engine=hearing)
        session.start(lambda _baseline: watch, {})
        while session.exercise is None:
            time.sleep(0.05)
        server.play(MICROPHONE_SINK, soxr.resample(turns.samples, SAMPLE_RATE_HZ, 48_000)).wait()
        time.sleep(END_S)
        session.stop()
    heard = np.zeros(max(block.start_sample + block.n_samples for block in blocks), np.float32)
    for block in blocks:
        if block.agent is not None:
            heard[block.start_sample : block.start_sample + block.n_samples] = block.agent
    shift_s = _shift(heard, turns.samples)
    soonest_s = min(clock_s - now_s for now_s, clock_s in watch.decided)
    return compared([clock_s - soonest_s - shift_s for _, clock_s in watch.decided], turns.ends_s)


def _shift(heard: FloatArray, said: FloatArray) -> float:
    """Return how much later the sound is in what was heard, by the envelopes' correlation every 1 ms."""
    hop = SAMPLE_RATE_HZ // 1000
    one, other = (
        np.abs(x[: len(x) // hop * hop]).reshape(-1, hop).mean(axis=1)[:120_000] for x in (heard, said)
    )
    size = 1 << (len(one) + len(other)).bit_length()
    both = np.fft.irfft(np.fft.rfft(one, size) * np.conj(np.fft.rfft(other, size)))
    return float(np.argmax(both[: len(one)])) / 1000


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks turn_ends", description=__doc__)
    parser.add_argument("--through", choices=sorted(WAYS), action="append", help="both, where none is named")
    parser.add_argument("--seed", type=int, default=1, help="of the made-up turns")
    asked = parser.parse_args(arguments)
    for way in asked.through or ("engine", "server"):
        name, hear = WAYS[way]
        found = hear(asked.seed)
        early = len(found.early_s)
        print(f"  {name}: {early} of {PAUSES} pauses ended a turn (goal 0), {found.missed} turns never did")
        if found.late_s:
            say("    decided after the last speech, 95 %", [percentile(found.late_s, 0.95)], "s", "at most 1.1")
            say("    decided after the last speech, most", [max(found.late_s)], "s", "at most 1.1")
        if found.early_s:
            print("    ended in a pause at", ", ".join(f"{at_s:.2f} s" for at_s in found.early_s))


WAYS = {"engine": ("the engine alone", offline), "server": ("through the sound server", live)}
