"""The agent's own sound: what is taken, that the caller is never in it, and that no file holds it plain.

python -m tests.runtime.test_own_sound FOLDER    keeps a tone for ever, and prints what is safe
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from coach.conversation.call_bounds import CallBounds
from coach.engine import Engine
from coach.history.store import History, open_history
from coach.model.call import CallSource
from coach.model.call_parts import CallPart
from coach.model.own_sound import PIECE_S, CallSeal, SoundPiece
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.review.recorder import CallRecorder
from coach.runtime.call_run import CallRun
from coach.runtime.keeping import CallTitle, Keeping
from coach.runtime.own_sound import AFTER_S, BEFORE_S, FRAME_S, HEARD_S, OwnSound
from coach.runtime.snapshots import ProblemBoard
from coach.sealing import new_seal
from coach.settings.schema import CueSettings
from coach.sources.kept_sound import opened
from tests.end_to_end.stretch import SAMPLE_CALL, read
from tests.keyrings import memory_keyring

BEGAN = datetime(2026, 11, 30, 9, 0, 0, 250_001, tzinfo=UTC)
BLOCK = SAMPLE_RATE_HZ // 25


@cache
def sample() -> FloatArray:
    """Two minutes of it."""
    return read(SAMPLE_CALL)[:, : 120 * SAMPLE_RATE_HZ]


@cache
def heard(leak: float, caller: bool = True) -> list[SoundPiece]:
    """What is taken of the sample call where the microphone hears `leak` times the caller."""
    sound = sample().copy()
    sound[0] += np.roll(sound[1], 160) * leak
    sound[0] += np.random.default_rng(3).normal(0, 3e-4, sound.shape[1]).astype(np.float32)
    engine, own, pieces = Engine(CueSettings(), None), OwnSound(0), []
    for at in range(0, sound.shape[1], BLOCK):
        agent, its_caller = sound[:, at : at + BLOCK]
        block = Block(at, len(agent), agent.copy(), its_caller.copy() if caller else None)
        events = engine.feed(block)
        pieces += own.feed(Block(at, len(agent), agent.copy(), its_caller if caller else None), events)
    own.feed(Block(sound.shape[1], 0, np.zeros(0, np.float32), np.zeros(0, np.float32)), engine.finish())
    pieces += own.stop(sound.shape[1] / SAMPLE_RATE_HZ)
    return pieces


@cache
def true_speech() -> dict[Speaker, np.ndarray]:
    """Who speaks in the sample call, each FRAME_S, by the engine."""
    recorder, engine, sound = CallRecorder(), Engine(CueSettings(), None), sample()
    for at in range(0, sound.shape[1], BLOCK):
        agent, caller = sound[:, at : at + BLOCK]
        recorder.add(engine.feed(Block(at, len(agent), agent.copy(), caller.copy())))
    recorder.add(engine.finish())
    record = recorder.record()
    times_s = np.arange(0, record.duration_s, FRAME_S) + FRAME_S / 2
    return {
        speaker: np.any([(times_s >= one.start_s) & (times_s < one.end_s) for one in spans], axis=0)
        for speaker, spans in record.speech.items()
    }


def taken_frames(pieces: list[SoundPiece]) -> np.ndarray:
    """Whether anything was taken, each FRAME_S."""
    whole = np.concatenate([piece.samples for piece in pieces])
    frame = round(FRAME_S * SAMPLE_RATE_HZ)
    return np.any(whole[: len(whole) // frame * frame].reshape(-1, frame) != 0.0, axis=1)


def widened(speaking: np.ndarray, by_s: float) -> np.ndarray:
    n = round(by_s / FRAME_S)
    return np.convolve(speaking, np.ones(2 * n + 1), "same") > 0


def test_the_pieces_follow_each_other_to_the_end_of_the_call() -> None:
    pieces = heard(0.0)
    assert [piece.number for piece in pieces] == list(range(len(pieces)))
    ends_s = np.cumsum([len(piece.samples) / SAMPLE_RATE_HZ for piece in pieces])
    assert [piece.start_s for piece in pieces] == pytest.approx([0.0, *ends_s[:-1]])
    assert ends_s[-1] == pytest.approx(sample().shape[1] / SAMPLE_RATE_HZ, abs=2 * FRAME_S)


def test_all_of_the_agents_speech_is_taken_and_nothing_else() -> None:
    taken, speech = taken_frames(heard(0.0)), true_speech()
    n = min(len(taken), len(speech[Speaker.AGENT]))
    agent, caller = speech[Speaker.AGENT][:n], speech[Speaker.CALLER][:n]
    alone_s = np.cumsum(caller & ~agent) * FRAME_S
    known = alone_s > HEARD_S + PIECE_S  # until the caller was heard, nothing is known of them
    assert known.mean() > 0.8
    assert taken[:n][agent & ~widened(caller, 0.4) & known].mean() > 0.99
    assert taken[:n][~widened(agent, max(BEFORE_S, AFTER_S) + FRAME_S)].mean() == 0.0
    late = np.arange(n) * FRAME_S > 70.0  # until then it is learned whether the caller leaks
    assert taken[:n][agent & caller & late].mean() > 0.9, "without a leak both may speak"


@pytest.mark.parametrize("leak_db", [-6.0, -20.0])
def test_a_caller_who_leaks_is_never_in_it(leak_db: float) -> None:
    pieces = heard(10 ** (leak_db / 20))
    taken, speech = taken_frames(pieces), true_speech()
    n = min(len(taken), len(speech[Speaker.AGENT]))
    caller = speech[Speaker.CALLER][:n]
    assert taken[:n].mean() > 0.05, "the agent alone is taken"
    assert taken[:n][caller].mean() < 0.02


@pytest.mark.parametrize("noise", [0.0, 1e-4])
def test_a_caller_on_another_output_is_never_in_it(noise: float) -> None:
    """Their channel is open and silent; their voice comes out of loudspeakers that nobody listens to."""
    sound = sample()[:, : 60 * SAMPLE_RATE_HZ]
    microphone = (sound[0] + np.roll(sound[1], 160) * 0.3).astype(np.float32)
    other = np.random.default_rng(4).normal(0, noise, len(microphone)).astype(np.float32)
    engine, own, pieces = Engine(CueSettings(), None), OwnSound(0), []
    for at in range(0, len(microphone), BLOCK):
        agent, caller = microphone[at : at + BLOCK], other[at : at + BLOCK]
        events = engine.feed(Block(at, len(agent), agent.copy(), caller.copy()))
        pieces += own.feed(Block(at, len(agent), agent, caller), events)
    pieces += own.stop(60.0)
    assert not taken_frames(pieces).any()


def test_what_is_said_after_the_end_of_the_call_is_not_kept(history: History) -> None:
    with memory_keyring():
        call_id = call_with_sound(history, new_seal(BEGAN, BEGAN + timedelta(days=1)))
    kept = history.sound(call_id)
    assert kept is not None
    history.cut_sound(call_id, 38.0)
    left = history.sound(call_id)
    assert left is not None
    assert left.pieces == tuple(one for one in kept.pieces if one.start_s + 5.0 <= 38.0)
    assert len(left.pieces) < len(kept.pieces)


def test_without_the_callers_channel_nothing_is_taken() -> None:
    assert not taken_frames(heard(0.0, caller=False)).any()


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    store = open_history(tmp_path / "history.sqlite")
    yield store
    store.close()


def run_in(history: History, board: ProblemBoard) -> CallRun:
    """A live call that is kept in this history as soon as it hands something over."""
    keeping = Keeping(history, board, lambda writer: writer.keep(), lambda: 0.0)
    writer = keeping.call(CallTitle(BEGAN, CallSource.LIVE, "", "m", "c"))
    writer.begin()
    return CallRun(
        writer,
        asked=None,
        new_engine=lambda terms: Engine(CueSettings(), terms.baseline),
        recorder=CallRecorder(),
        bounds=CallBounds(20.0),
    )


def call_with_sound(history: History, seal: CallSeal, from_s: float = 20.0, until_s: float = 45.0) -> int:
    """A call in which the agent asked for their sound at `from_s`."""
    run = run_in(history, ProblemBoard())
    sound = sample()[:, : round(until_s * SAMPLE_RATE_HZ)]
    for at in range(0, sound.shape[1], BLOCK):
        agent, caller = sound[:, at : at + BLOCK]
        if at == round(from_s * SAMPLE_RATE_HZ):
            run.keep_own_sound(seal)
            assert run.running().keeps_own_sound
        run.feed(Block(at, len(agent), agent, caller))
    run.writer.complete(run.finish())
    assert run.writer.call_id is not None
    return run.writer.call_id


def test_it_is_kept_from_the_moment_it_was_asked_for(history: History) -> None:
    with memory_keyring():
        call_id = call_with_sound(history, new_seal(BEGAN, BEGAN + timedelta(days=30)))
        kept = history.sound(call_id)
        assert kept is not None
        assert kept.until == BEGAN + timedelta(days=30)
        found = opened(kept)
        assert found.lost_s == 0.0
        assert found.from_s == pytest.approx(20.0)
        plain = sample()[0, round(20.0 * SAMPLE_RATE_HZ) :]
        n = min(len(plain), len(found.samples))
        loud = np.abs(found.samples[:n]) > 300
        assert loud.sum() > SAMPLE_RATE_HZ / 10
        alike = np.corrcoef(found.samples[:n][loud], plain[:n][loud])[0, 1]
        assert alike > 0.9, "the agent's own, in step"
        assert history.sound_until(call_id + 1) is None


def test_a_piece_that_is_missing_or_altered_is_said_and_the_rest_is_there(history: History) -> None:
    with memory_keyring():
        call_id = call_with_sound(history, new_seal(BEGAN, BEGAN + timedelta(days=30)))
        kept = history.sound(call_id)
        assert kept is not None
        pieces = list(kept.pieces)
        whole = opened(kept)
        altered = type(pieces[2])(2, pieces[2].start_s, pieces[2].sealed[:-1] + b"x")
        for damaged in (pieces[:1] + pieces[2:], [*pieces[:2], altered, *pieces[3:]]):
            found = opened(replace(kept, pieces=tuple(damaged)))
            assert found.lost_s == pytest.approx(5.0)
            assert len(found.samples) == len(whole.samples)
        cut = opened(replace(kept, pieces=()))
        assert len(cut.samples) == 0


def test_it_goes_with_its_days_and_with_its_call(history: History) -> None:
    with memory_keyring():
        first = call_with_sound(history, new_seal(BEGAN, BEGAN + timedelta(days=30)))
        second = call_with_sound(history, new_seal(BEGAN, BEGAN + timedelta(days=60)), until_s=40.0)
        kept = history.sound(first), history.sound(second)
        assert history.backups.make(history.database, BEGAN.date(), keep=2)
        assert history.delete_sounds_due(BEGAN + timedelta(days=31)) == 1
        assert history.sound(first) is None
        assert history.call(first).record.duration_s > 30
        history.delete(second)
        everything = b"".join(path.read_bytes() for path in history.path.parent.rglob("*") if path.is_file())
        for one in kept:
            assert one is not None
            assert one.sealed_key not in everything
            assert all(piece.sealed[:32] not in everything for piece in one.pieces)


def test_a_call_that_was_split_has_its_sound_again_when_it_comes_back(history: History) -> None:
    with memory_keyring():
        call_id = call_with_sound(history, new_seal(BEGAN, BEGAN + timedelta(days=30)))
        record = history.call(call_id).record
        (new,) = history.replace_calls([call_id], [CallPart(BEGAN, record)])
        history.bring_back([new], {call_id: CallPart(BEGAN, record).added})
        assert history.sound_until(call_id) is not None
        (new,) = history.replace_calls([call_id], [CallPart(BEGAN, record)])
        history.delete_sound(new)
        assert history.sound_until(call_id) is None


def test_a_killed_program_leaves_no_plain_sound(tmp_path: Path) -> None:
    """A tone is planted in the microphone; no file may hold its samples or a stream of Opus."""
    child = subprocess.Popen([sys.executable, "-m", __name__, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    kept = [child.stdout.readline() for _ in range(4)]
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert kept[-1].startswith("kept"), kept
    store = open_history(tmp_path / "history.sqlite")
    assert store.sound_until(1) is not None
    store.close()
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    tone = planted(0, 64)
    plain = (tone.tobytes(), (tone * 32767).astype("<i2").tobytes(), b"OggS", b"OpusHead")
    assert not [one for one in plain if one in everything]


def planted(at: int, n: int) -> FloatArray:
    return (0.3 * np.sin(2 * np.pi * 440 * (np.arange(at, at + n) / SAMPLE_RATE_HZ))).astype(np.float32)


def keep_for_ever(folder: Path) -> None:
    store = open_history(folder / "history.sqlite")
    keeping = Keeping(store, ProblemBoard(), lambda writer: writer.keep(), lambda: 0.0)
    writer = keeping.call(CallTitle(BEGAN, CallSource.LIVE, "", "m", "c"))
    writer.begin()
    with memory_keyring():
        seal = new_seal(BEGAN, BEGAN + timedelta(days=30))
        for number in range(10_000):
            at = number * 5 * SAMPLE_RATE_HZ
            writer.keep_sound(seal, [SoundPiece(number, number * 5.0, planted(at, 5 * SAMPLE_RATE_HZ))])
            print("kept", number, flush=True)


if __name__ == "__main__":
    keep_for_ever(Path(sys.argv[1]))
