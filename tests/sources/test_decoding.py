"""The child that decodes recordings: whatever becomes of it or of the file, the app says so and goes on."""

from __future__ import annotations

import gc
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import psutil
import pytest
import soundfile
from click.testing import CliRunner

from coach.cli import analyze
from coach.model.problems import EnvironmentProblem
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.sources import decoder
from coach.sources.child import START_FILE
from coach.sources.decoding import HEADER, DecodeError, Failure, Kind, PartSound, parse_parts, parts_text
from coach.sources.recording import Recording
from tests.fuzz import rounds
from tests.sources.test_capture import wait_for

FORMATS = ["call.wav", "call.flac", "call.mp3", "call.ogg", "call.aiff", "call.au", "call.caf", "call.w64"]
DURATION_S = 50
posix = pytest.mark.skipif(os.name == "nt", reason="Windows keeps a file from being cut while it is read")
linux = pytest.mark.skipif(sys.platform != "linux", reason="no other system keeps to such a limit")


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Fail a test that leaves a child, a zombie or a descriptor behind."""
    ours = psutil.Process()
    before = ours.num_fds() if os.name != "nt" else 0
    there = set(ours.children())  # what other tests still need, such as a screen
    yield
    gc.collect()
    assert set(ours.children()) <= there
    assert os.name == "nt" or ours.num_fds() == before


@pytest.fixture
def make(tmp_path: Path) -> Callable[[str], Path]:
    """Return a maker of recordings by their names."""

    def written(name: str, duration_s: float = DURATION_S) -> Path:
        noise = 0.1 * np.random.default_rng(5).standard_normal((round(duration_s * SAMPLE_RATE_HZ), 2))
        soundfile.write(tmp_path / name, noise.astype(np.float32), SAMPLE_RATE_HZ)
        return tmp_path / name

    return written


@pytest.fixture
def child_does(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Return what puts a script into the child, to run before it begins; `d` is its module."""

    def patch(script: str) -> None:
        file = tmp_path / "child.py"
        file.write_text(f"import os, sys\nfrom coach.sources import decoding_child as d\n{script}\nd.main()\n")
        ours = str(Path(START_FILE).parents[2])
        code = f"import sys; sys.path.insert(0, {ours!r}); exec(open({str(file)!r}).read())"
        monkeypatch.setattr(decoder, "child_command", lambda _module: (sys.executable, "-P", "-c", code))

    return patch


def pid_of(recording: Recording) -> int:
    process = recording._decoder._process
    assert process is not None
    return process.pid


def heard_s(recording: Recording) -> float:
    return sum(block.n_samples for block in recording.blocks()) / SAMPLE_RATE_HZ


def refusal_of(path: Path) -> str:
    with pytest.raises(EnvironmentProblem) as raised:
        heard_s(Recording(path))
    return raised.value.problem.key


@posix
@pytest.mark.parametrize("name", FORMATS)
def test_a_file_that_is_cut_while_it_is_read_breaks_off(make: Callable[[str], Path], name: str) -> None:
    path = make(name)
    recording = Recording(path)
    blocks = recording.blocks()
    first_s = next(blocks).n_samples / SAMPLE_RATE_HZ
    subprocess.run([sys.executable, "-c", f"import os; os.truncate({str(path)!r}, 100)"], check=True)
    rest_s = sum(block.n_samples for block in blocks) / SAMPLE_RATE_HZ
    assert first_s > 1.0
    assert first_s + rest_s < DURATION_S - 1.0
    assert recording.problem is not None
    assert recording.problem.key in {"recording.incomplete", "recording.stopped"}
    assert recording.missing_s == pytest.approx(DURATION_S - first_s - rest_s, abs=0.2)


@posix
@pytest.mark.parametrize("name", FORMATS)
def test_a_file_that_is_cut_while_it_is_mapped_is_a_sentence(
    make: Callable[[str], Path], child_does: Callable[[str], None], name: str
) -> None:
    path = make(name)
    child_does(
        "parts_of = d._parts_by_content\n"
        f"d._parts_by_content = lambda data, suffix: (os.truncate({str(path)!r}, 0), parts_of(data, suffix))[1]"
    )
    assert refusal_of(path) == "recording.decoder_ended"  # by SIGBUS


@posix
def test_a_child_that_is_killed_in_mid_read_costs_the_rest(make: Callable[[str], Path]) -> None:
    recording = Recording(make("call.flac"))
    blocks = recording.blocks()
    first = next(blocks)
    os.kill(pid_of(recording), signal.SIGKILL)
    rest = sum(block.n_samples for block in blocks)
    assert recording.problem is not None
    assert recording.problem.key == "recording.stopped"
    missing_s = DURATION_S - (first.n_samples + rest) / SAMPLE_RATE_HZ
    assert recording.missing_s == pytest.approx(missing_s, abs=0.01)
    assert missing_s > 1.0
    assert heard_s(recording) == DURATION_S  # a second reading begins anew
    assert recording.problem is None


@posix
def test_a_child_that_is_killed_before_anything_is_read_is_a_sentence(make: Callable[[str], Path]) -> None:
    recording = Recording(make("call.wav"))
    os.kill(pid_of(recording), signal.SIGKILL)
    with pytest.raises(EnvironmentProblem, match="decoder_ended"):
        heard_s(recording)


@posix
@pytest.mark.parametrize("read", [False, True])
def test_a_child_that_hangs_is_given_up(
    make: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, read: bool
) -> None:
    monkeypatch.setattr(decoder, "STALLED_S", 1)
    recording = Recording(make("call.wav"))
    blocks = recording.blocks()
    if read:
        next(blocks)
    child = pid_of(recording)
    os.kill(child, signal.SIGSTOP)
    if read:
        assert len(list(blocks)) < 3
        assert recording.problem is not None
        assert recording.problem.key == "recording.stopped"
    else:
        with pytest.raises(EnvironmentProblem, match="decoder_stalled"):
            next(blocks)
    assert not psutil.pid_exists(child)


@posix
def test_a_child_that_hangs_while_it_opens_the_file_is_given_up(
    make: Callable[[str], Path], child_does: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoder, "STALLED_S", 1)
    child_does("import signal; d.parts_of = lambda _path: signal.pause()")
    assert refusal_of(make("call.wav")) == "recording.decoder_stalled"


@linux
@pytest.mark.parametrize(
    ("eats", "key"),
    [
        ("bytearray(d.MOST_MEMORY_BYTES)", "recording.decoder_memory"),
        ("[bytes(4096) for _ in range(1 << 30)]", "recording.decoder_memory"),
        (  # as a C library that doesn't look whether it got what it asked for
            "ctypes.memset(ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t)(('malloc', ctypes.CDLL(None)))"
            "(d.MOST_MEMORY_BYTES) or 0, 1, d.MOST_MEMORY_BYTES)",
            "recording.decoder_ended",
        ),
    ],
)
@pytest.mark.parametrize("where", ["parts_of", "Decoding.read"])
def test_a_decoder_that_eats_memory_is_a_sentence(
    make: Callable[[str], Path], child_does: Callable[[str], None], where: str, eats: str, key: str
) -> None:
    child_does(f"import ctypes; d.{where} = lambda *_: {eats}")
    assert refusal_of(make("call.wav")) == key


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\0" * 100,
        HEADER.pack(Kind.PARTS, 0xFFFF_FFFF),
        HEADER.pack(Kind.PARTS, 100) + b"[",
        HEADER.pack(Kind.PARTS, 2) + b"[]",
        HEADER.pack(Kind.PARTS, 4) + b"null",
        HEADER.pack(Kind.SAMPLES, 8) + bytes(8),
        HEADER.pack(Kind.FAILURE, 3) + b"fun",
        HEADER.pack(Kind.FAILURE, 1) + b"\xff",
        HEADER.pack(77, 1) + b"x",
    ],
)
def test_a_child_that_makes_no_sense_is_a_sentence(
    make: Callable[[str], Path], child_does: Callable[[str], None], message: bytes
) -> None:
    child_does(f"os.write(1, {message!r}); os._exit(0)")
    assert refusal_of(make("call.wav")) == "recording.decoder_ended"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("rate_hz", 0),
        ("channels", -1),
        ("missing_s", float("nan")),
        ("missing_s", -1.0),
        ("frames", float("inf")),
    ],
)
def test_parts_that_no_file_has_are_refused(field: str, value: float) -> None:
    good = {"number": 0, "rate_hz": 16_000, "channels": 2, "frames": 5, "subtype": "FLOAT", "missing_s": 0.5}
    part = PartSound(**good, without_end=True)  # type: ignore[arg-type]
    assert parse_parts(parts_text([part])) == [part]
    with pytest.raises(DecodeError, match=Failure.ENDED):
        parse_parts(parts_text([PartSound(**{**good, field: value}, without_end=True)]))  # type: ignore[arg-type]


def test_a_defect_in_the_child_is_logged_by_its_place(
    make: Callable[[str], Path], child_does: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    child_does("d.parts_of = lambda path: {}[str(path)]")
    assert refusal_of(make("call.wav")) == "recording.decoder_ended"
    assert [record.getMessage() for record in caplog.records] == [
        "decoding a recording failed: KeyError <string>:3"
    ]


def test_a_recording_that_is_not_read_leaves_no_child(make: Callable[[str], Path]) -> None:
    path = make("call.wav")
    recording = Recording(path)
    next(recording.blocks())
    recording.close()
    recording.close()
    Recording(path)  # forgotten at once
    assert sum(block.n_samples for block in islice(Recording(path).blocks(160), 3)) == 480


@linux
@pytest.mark.parametrize("busy", [False, True])
def test_the_child_ends_with_an_app_that_is_killed(make: Callable[[str], Path], busy: bool) -> None:
    script = (
        "import sys, time; from pathlib import Path; from coach.sources.recording import Recording;"
        f"recording = Recording(Path({str(make('call.flac'))!r}));"
        f"blocks = recording.blocks(); {'next(blocks);' if busy else ''}"
        "print(recording._decoder._process.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as app:
        assert app.stdout is not None
        child = psutil.Process(int(app.stdout.readline()))
        app.send_signal(signal.SIGKILL)
    assert psutil.wait_procs([child], timeout=10)[1] == []


@posix
def test_the_child_ends_with_its_requests(make: Callable[[str], Path]) -> None:
    recording = Recording(make("call.wav"))
    process = recording._decoder._process
    assert process is not None
    assert process.stdin is not None
    process.stdin.close()
    wait_for(lambda: process.poll() is not None)
    assert process.returncode == 0


@posix
def test_the_other_recordings_get_their_reports(
    make: Callable[..., Path], child_does: Callable[[str], None], tmp_path: Path
) -> None:
    bad, good = make("bad.wav", 2.0), make("good.wav", 2.0)
    child_does(
        "parts_of = d.parts_of\n"
        "d.parts_of = lambda path: os.kill(os.getpid(), 9) if path.stem == 'bad' else parts_of(path)"
    )
    out = tmp_path / "reports"
    ran = CliRunner().invoke(analyze.command, [str(bad), str(good), "--out", str(out), "--jobs", "1"])
    assert ran.exit_code == 1
    assert [file.name for file in out.iterdir()] == ["good.json"]
    assert f"Decoding {bad} stopped before anything was read" in ran.stderr


def mutated(whole: bytes, rng: np.random.Generator) -> bytes:
    """Damage a file: bytes exchanged (of its header or anywhere), a stretch cut out, doubled or zeroed, its end
    gone.
    """
    made = bytearray(whole)
    reach = 200 if rng.random() < 0.5 else len(made)
    for _ in range(int(rng.integers(1, 4))):
        made[int(rng.integers(min(reach, len(made))))] = int(rng.integers(256))
    start, length = int(rng.integers(len(made))), int(rng.integers(1, 5_000))
    match int(rng.integers(6)):
        case 0:
            del made[start : start + length]
        case 1:
            made[start:start] = made[start : start + length]
        case 2:
            made[start : start + length] = bytes(len(made[start : start + length]))
        case 3:
            del made[start:]
    return bytes(made)


@pytest.mark.parametrize("name", FORMATS)
def test_damaged_recordings_are_read_or_refused(
    make: Callable[..., Path], caplog: pytest.LogCaptureFixture, name: str
) -> None:
    path = make(name, 4.0)
    whole = path.read_bytes()
    refused = 0
    for number in range(rounds(6)):
        path.write_bytes(mutated(whole, np.random.default_rng([20, FORMATS.index(name), number])))
        try:
            recording = Recording(path)
            for block in recording.blocks():
                channels: list[FloatArray] = [one for one in (block.agent, block.caller) if one is not None]
                assert all(np.abs(one).max() < 2.0 for one in channels)  # a filter rings beyond full scale
        except EnvironmentProblem:
            refused += 1
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert refused < rounds(6), "damage that nothing survives tries nothing"
