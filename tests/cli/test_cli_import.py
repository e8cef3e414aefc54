"""`coach history import`, as a person runs it: real files and processes, a kill, an open Coach."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.history.incoming import incoming_file, take_in
from coach.history.store import History, open_history
from coach.model.baseline import HeardVoice
from coach.model.call import CallHeader, CallSource
from coach.offline.folder_import import propose_side
from coach.places import history_file, sample_call
from tests.history.call_records import STARTED_AT, baseline, record
from tests.made_sound import on_timeline, voice

SECONDS = 40.0


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COACH_LANGUAGE", "en")
    return tmp_path / "home"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Recordings of two people; those of the agent (120 Hz) are on the right."""
    made = tmp_path / "old calls"
    (made / "2026-03-03").mkdir(parents=True)
    for at, name in enumerate(("2026-03-02 14-05-07.wav", "2026-03-03/09-10-11.flac", "call.wav")):
        agent = on_timeline(SECONDS, (4.0, voice(30.0, 120.0, -30.0, seed=at)))
        caller = on_timeline(SECONDS, (0.5, voice(3.0, 210.0, -30.0, seed=9 + at)), seed=at)
        soundfile.write(made / name, np.stack([caller, agent], axis=1), 16_000)
    soundfile.write(made / "one channel.wav", np.zeros(16_000, np.float32), 16_000)
    (made / "notes.txt").write_text("no sound")
    (made / "broken.wav").write_bytes(b"RIFF but no more")
    return made


def coach(*arguments: object, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "coach", "history", "import", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def kept() -> list[CallHeader]:
    history = open_history(history_file())
    try:
        return history.calls()
    finally:
        history.close()


@pytest.mark.usefixtures("home")
def test_a_folder_comes_in_once_with_its_dates(folder: Path) -> None:
    os.utime(folder / "call.wav", (1_700_000_000, 1_700_000_000))
    first = coach(folder, "--agent", "right", "--yes")
    assert "3 calls are new in the history." in first.stdout, first.stderr
    assert first.returncode == 1, "two could not be brought in"
    assert "one channel.wav" in first.stderr
    assert "broken.wav" in first.stderr
    headers = sorted(kept(), key=lambda one: one.started_at)
    assert [header.source for header in headers] == [CallSource.IMPORT] * 3
    assert headers[0].started_at.timestamp() == 1_700_000_000 - SECONDS
    assert [f"{header.started_at:%Y-%m-%d %H:%M:%S}" for header in headers[1:]] == [
        "2026-03-02 14:05:07",
        "2026-03-03 09:10:11",
    ]
    for header in headers:
        assert header.summary is not None
        assert header.summary.figures["agent_speech_s"] == pytest.approx(30.0, abs=2.0)
    (folder / "2026-03-02 14-05-07.wav").rename(folder / "another name.wav")
    again = coach(folder, "--agent", "right", "--yes")
    assert "0 calls are new" in again.stdout
    assert "3 were there already." in again.stdout


@pytest.mark.usefixtures("home")
def test_it_shows_what_it_found_and_asks(folder: Path) -> None:
    said = coach(folder, "--agent", "left", stdin="n\n")
    assert "You are in the left channel." in said.stdout
    assert "2026-03-02 14:05:07  by its name" in said.stdout
    assert "Bring in 3 recordings?" in said.stdout
    assert said.returncode == 1
    assert kept() == []


@pytest.mark.usefixtures("home")
def test_the_channel_is_proposed_from_the_usual_or_asked(folder: Path) -> None:
    asked = coach(folder, stdin="\n")
    assert "Which channel are you in?" in asked.stdout
    history = open_history(history_file())
    history.learn(HeardVoice(baseline()), "")
    history.close()
    assert "You are in the right channel." in coach(folder, stdin="n\n").stdout


def test_voices_that_are_alike_are_not_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "alike.wav"
    both = [on_timeline(SECONDS, (1.0, voice(30.0, 120.0, -30.0, seed=at))) for at in range(2)]
    soundfile.write(path, np.stack(both, axis=1), 16_000)
    assert propose_side([path], baseline()) is None
    path.write_bytes(b"no sound")
    assert propose_side([path], baseline()) is None


@pytest.mark.parametrize(("pattern", "code"), [("%Q", "%Q"), ("%Y", "%d")])
@pytest.mark.usefixtures("home")
def test_a_pattern_without_a_day_is_refused(folder: Path, pattern: str, code: str) -> None:
    said = coach(folder, "--pattern", pattern)
    assert said.returncode == 2
    assert code in said.stderr


@pytest.mark.usefixtures("home")
def test_a_folder_without_recordings_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "missing"):
        said = coach(folder, "--yes")
        assert said.returncode == 1
        assert "holds no recording with two channels" in said.stderr


@pytest.mark.usefixtures("home")
def test_a_killed_import_goes_on_where_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "calls"
    folder.mkdir()
    sound, rate_hz = soundfile.read(sample_call(), frames=60 * soundfile.info(sample_call()).samplerate)
    for number in range(6):
        soundfile.write(folder / f"2026-03-0{number + 1}.wav", sound[number:], rate_hz)
    command = [sys.executable, "-m", "coach", "history", "import", str(folder), "--agent", "left", "--yes"]
    running = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    until_s = time.monotonic() + 120
    while len(kept()) < 1:
        assert time.monotonic() < until_s
        time.sleep(0.2)
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    before = kept()
    assert 1 <= len(before) < 6
    assert all(header.readable and header.summary is not None for header in before), "whole, or not there"
    done = coach(folder, "--agent", "left", "--yes")
    assert done.returncode == 0, done.stderr
    assert len(kept()) == 6
    assert {header.call_id for header in before} <= {header.call_id for header in kept()}


@pytest.fixture
def owner_process(home: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that owns the history in `home`, and takes in nothing."""
    assert not home.exists()
    script = (
        "from coach.history.owner import HistoryOwner; from coach.places import history_file\n"
        "owner = HistoryOwner(history_file()); owner.take(); print('taken', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "taken\n"
        yield process
        process.kill()


def test_calls_wait_for_the_owner_of_the_history(folder: Path, owner_process: subprocess.Popen[str]) -> None:
    said = coach(folder, "--agent", "right", "--yes")
    assert "3 calls are new" in said.stdout, said.stderr
    assert kept() == []
    assert incoming_file(history_file()).exists()
    owner_process.kill()
    owner_process.wait()
    history = open_history(history_file())
    try:
        assert (take_in(history), take_in(history)) == (3, 0)
        assert len(history.calls()) == 3
        assert all(history.call(header.call_id).record.speech for header in history.calls())
    finally:
        history.close()
    assert "3 were there already." in coach(folder, "--agent", "right", "--yes").stdout


def test_a_call_taken_in_twice_is_there_once(tmp_path: Path) -> None:
    history, waiting = open_history(tmp_path / "h.sqlite"), open_history(tmp_path / "w.sqlite")

    def fill(store: History) -> None:
        store.keep_import("ab" * 32, STARTED_AT, "one", record(30.0))

    fill(history)
    fill(waiting)
    assert history.take_in(waiting) == 0
    assert (len(history.calls()), len(waiting.calls())) == (1, 0)
    history.close()
    waiting.close()
