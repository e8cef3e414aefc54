"""Two people in one room, each with a microphone: is each stretch given to the one who spoke?

Conversations are made of the speech folder's sentences: pairs of speakers take turns, come in on one another
and acknowledge. Each voice is put into the other's microphone at -6, -12 and -20 dB, 2.5 ms later, duller, and
with the tail of a room (0.4 s); the two microphones lie 7 ms apart on the timeline, and one is 5 dB more
sensitive. First each speaks alone for some seconds, as the check asks for.

Given to the other: of the time in which one alone speaks (0.3 s from the other's speech), how much is called
the other's. Lost: how much is called nobody's. Talk-overs are compared with what the engine says of the two
voices alone, without a room.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from coach.coaching.call_policy import ORDINARY, TWO_IN_A_ROOM
from coach.conversation.crosstalk import Crosstalk, CrosstalkCut
from coach.conversation.crosstalk_check import CrosstalkCheck, verdict
from coach.engine import Engine
from coach.model.call import CallRecord
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, TICK_SAMPLES, Block, FloatArray, Speaker
from coach.model.spans import Overlap, OverlapKind
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from tests.benchmarks.accuracy import corpus
from tests.benchmarks.accuracy.options import Half
from tests.benchmarks.figures import say
from tests.end_to_end.stretch import speech_folder

BELOW_DB = (-6.0, -12.0, -20.0)
PAIRS = 4
TURNS = 16
LEVEL_DB = -30.0
NOISE_DB = -72.0
LATER_S, RINGS_S, DULL_FROM_HZ = 0.0025, 0.4, 4_000.0
APART_S, MORE_DB = 0.007, 5.0
CHECKED_S = 4.0
SILENT_S = 1.2
COLLAR_HOPS = 30
SAME_S = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class Conversation:
    """Both voices alone, shape (2, n), and from which sample on they converse."""

    voices: FloatArray
    begin: int


def conversation(pair: tuple[corpus.VoiceFiles, corpus.VoiceFiles], seed: int) -> Conversation:
    """Make one: each alone, then turns with overlaps and acknowledgements."""
    rng = np.random.default_rng(seed)
    clips = [corpus.clips_of(one, LEVEL_DB) for one in pair]
    parts: list[tuple[int, int, FloatArray]] = []
    at = SAMPLE_RATE_HZ

    def say_for(who: int, seconds: float) -> None:
        nonlocal at
        until = at + round(seconds * SAMPLE_RATE_HZ)
        while at < until:
            one = clips[who][int(rng.integers(len(clips[who])))]
            parts.append((who, at, one))
            at += len(one) + round(float(rng.uniform(0.15, 0.4)) * SAMPLE_RATE_HZ)

    for who in (0, 1):
        say_for(who, CHECKED_S)
        at += round(SILENT_S * SAMPLE_RATE_HZ)
    begin = at
    for turn in range(TURNS):
        who = turn % 2
        say_for(who, float(rng.uniform(3.0, 7.0)))
        match turn % 4:
            case 1:  # the other comes in, and both go on
                at -= round(float(rng.uniform(2.0, 2.6)) * SAMPLE_RATE_HZ)
            case 2:  # the other acknowledges a while ago
                short = clips[1 - who][0][: round(0.5 * SAMPLE_RATE_HZ)]
                parts.append((1 - who, at - round(2.2 * SAMPLE_RATE_HZ), short))
                at += round(0.4 * SAMPLE_RATE_HZ)
            case _:
                at += round(float(rng.uniform(0.2, 0.6)) * SAMPLE_RATE_HZ)
    voices = np.zeros((2, at + SAMPLE_RATE_HZ), np.float32)
    for who, start, one in parts:
        voices[who, start : start + len(one)] += one[: voices.shape[1] - start]
    return Conversation(voices, begin)


def in_a_room(voices: FloatArray, below_db: float | None, seed: int) -> FloatArray:
    """Return what the two microphones hear, shape (2, n). None: nothing of the other."""
    rng = np.random.default_rng(seed)
    heard = voices.astype(np.float64)
    if below_db is not None:
        path = _path(rng)
        for who in (0, 1):
            came = np.fft.irfft(
                np.fft.rfft(voices[who], 2 * voices.shape[1]) * np.fft.rfft(path, 2 * voices.shape[1])
            )[: voices.shape[1]]
            came *= np.sqrt(np.mean(voices[who] ** 2) / np.mean(came**2)) * 10 ** (below_db / 20)
            heard[1 - who] += came
    heard += 10 ** (NOISE_DB / 20) * rng.standard_normal(heard.shape)
    heard[1] = np.roll(heard[1], round(APART_S * SAMPLE_RATE_HZ)) * 10 ** (MORE_DB / 20)
    return heard.astype(np.float32)


def _path(rng: np.random.Generator) -> npt.NDArray[np.float64]:
    """Return how a voice comes to the other's microphone: later, duller, and with half its power from walls."""
    n = round(RINGS_S * SAMPLE_RATE_HZ)
    rings = rng.standard_normal(n) * 10 ** (-3.0 * np.arange(n) / n)
    rings *= 1.0 / np.sqrt(np.sum(rings**2))
    direct = np.zeros(n)
    direct[0] = 1.0
    path = np.concatenate((np.zeros(round(LATER_S * SAMPLE_RATE_HZ)), direct + rings))
    spectrum = np.fft.rfft(path)
    frequency_hz = np.fft.rfftfreq(len(path), 1 / SAMPLE_RATE_HZ)
    return np.fft.irfft(spectrum / np.sqrt(1.0 + (frequency_hz / DULL_FROM_HZ) ** 2), len(path))


def blocks_of(sound: FloatArray, start: int = 0) -> list[Block]:
    """Return a sound of shape (2, n) in blocks of a tick."""
    return [
        Block(at - start, min(TICK_SAMPLES, sound.shape[1] - at), *sound[:, at : at + TICK_SAMPLES])
        for at in range(start, sound.shape[1], TICK_SAMPLES)
    ]


def checked(sound: FloatArray) -> Crosstalk:
    """Return what the check finds at the beginning of a sound."""
    check = CrosstalkCheck()
    for block in blocks_of(sound):
        if check.done:
            break
        check.feed(block)
    return check.crosstalk()


def heard(blocks: list[Block], crosstalk: Crosstalk | None) -> CallRecord:
    """Return what the engine hears."""
    policy = ORDINARY if crosstalk is None else TWO_IN_A_ROOM
    engine, recorder = Engine(CueSettings(), policy=policy), CallRecorder()
    if crosstalk is not None:
        cut = CrosstalkCut(crosstalk)
        blocks = [ready for block in blocks for ready in cut.feed(block)] + cut.finish()
    for block in blocks:
        recorder.add(engine.feed(block))
    recorder.add(engine.finish())
    return recorder.record()


def spoken(record: CallRecord, speaker: Speaker, hops: int) -> corpus.Mask:
    """Return where someone is said to speak, every 10 ms."""
    mask = np.zeros(hops, np.bool_)
    for span in record.speech.get(speaker, ()):
        mask[round(span.start_s * 100) : round(span.end_s * 100)] = True
    return mask


def talk_overs(record: CallRecord) -> list[Overlap]:
    return [one for one in record.overlaps if one.kind is OverlapKind.TALK_OVER]


def same(one: Overlap, other: Overlap) -> bool:
    return one.starter is other.starter and abs(one.start_s - other.start_s) <= SAME_S


@dataclass(slots=True)
class Counts:
    alone: int = 0
    given_wrong: int = 0
    lost: int = 0
    wanted: int = 0
    found: int = 0
    made_up: int = 0

    def add(self, made: Conversation, record: CallRecord, clean: CallRecord) -> None:
        voices = made.voices[:, made.begin :]
        hops = voices.shape[1] // HOP_SAMPLES
        truth = [corpus.active_hops(one)[:hops] for one in voices]
        found = [spoken(record, speaker, hops) for speaker in (Speaker.AGENT, Speaker.CALLER)]
        for who in (0, 1):
            near = np.convolve(truth[1 - who], np.ones(2 * COLLAR_HOPS + 1), "same") > 0
            alone = truth[who] & ~near
            self.alone += int(alone.sum())
            self.given_wrong += int((alone & found[1 - who]).sum())
            self.lost += int((alone & ~found[who]).sum())
        wanted, said = talk_overs(clean), talk_overs(record)
        self.wanted += len(wanted)
        self.found += sum(any(same(one, other) for other in said) for one in wanted)
        self.made_up += sum(not any(same(one, other) for other in wanted) for one in said)


def run(half: Half = Half.EVEN, below: tuple[float, ...] = BELOW_DB, *, compare: bool = True) -> None:
    speech = speech_folder()
    if speech is None:
        print("  left out: no speech folder (set COACH_SPEECH)")
        return
    voices = corpus.plain_voices(speech, half)
    pairs = [pair for pair in combinations(voices, 2) if pair[0].name[:3] != pair[1].name[:3]][: 3 * PAIRS : 3]
    made = [conversation(pair, seed) for seed, pair in enumerate(pairs)]
    cleans = [
        heard(blocks_of(in_a_room(one.voices, None, seed), one.begin), None) for seed, one in enumerate(made)
    ]
    for below_db in below:
        counts, without = Counts(), Counts()
        apart, verdicts = [], []
        for seed, (one, clean) in enumerate(zip(made, cleans, strict=True)):
            sound = in_a_room(one.voices, below_db, seed)
            crosstalk = checked(sound)
            apart.append(crosstalk.apart_db)
            verdicts.append(verdict(crosstalk).value)
            counts.add(one, heard(blocks_of(sound, one.begin), crosstalk), clean)
            if compare:
                without.add(one, heard(blocks_of(sound, one.begin), None), clean)
        name = f"{below_db:.0f} dB"
        say(f"{name}: apart in all, as checked", apart, "dB")
        print(f"  {name}: {', '.join(verdicts)}")
        for what, got in (("", counts), (", nothing taken out", without)):
            if not got.alone:
                continue
            goal = "3" if below_db <= -12 and not what else ""
            say(f"{name}: given to the other{what}", [100 * got.given_wrong / got.alone], "%", goal)
            say(f"{name}: lost{what}", [100 * got.lost / got.alone], "%")
            print(f"  {name}: talk-overs{what}: {got.found} of {got.wanted}, {got.made_up} that were none")
