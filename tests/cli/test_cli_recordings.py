"""Recordings on the command line: replayed, analyzed, learned from, and refused."""

from __future__ import annotations

import json
import math
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest
import soundfile

from coach.history.store import open_history
from coach.model.call import CallSource, CallState
from coach.places import history_file
from tests.cli.test_cli_commands import ROOT, coach, coach_process, modules_after

SAMPLE = ROOT / "assets" / "sample" / "sample_call.flac"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report and measures of the sample call, made by the command."""
    out = tmp_path_factory.mktemp("reports") / "made" / "for it"
    ran = coach("analyze", SAMPLE, "--out", out, "--measures")
    files = out / "sample_call.json", out / "sample_call.npz"
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert ran.stdout == f"{SAMPLE.name}: {files[0]}, {files[1]}\n"
    return out / "sample_call.json"


@pytest.fixture
def short_call(tmp_path: Path) -> Path:
    """The first 9 s of the sample call."""
    samples, rate_hz = soundfile.read(SAMPLE, frames=9 * 16_000)
    path = tmp_path / "short call.wav"
    soundfile.write(path, samples, rate_hz)
    return path


def shown_cues(report: Path) -> list[tuple[int, str]]:
    cues = json.loads(report.read_text())["cues"]
    return [(int(cue["time_s"]), cue["kind"]) for cue in cues if "held_back" not in cue]


@contextmanager
def analyzing(
    calls: list[Path], out: Path, ready: Callable[[int], bool] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """Run `coach analyze` with two jobs in a process group of its own, until the first is done or `ready`."""
    command = [sys.executable, "-m", "coach", "analyze", *map(str, calls), "--out", str(out), "--jobs", "2"]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=ROOT, start_new_session=True)
    try:
        give_up = time.monotonic() + 120.0
        while not (ready(process.pid) if ready else list(out.glob("*.json"))):
            assert time.monotonic() < give_up, "no call was analyzed in two minutes"
            time.sleep(0.02)
        yield process
    finally:
        process.kill()
        process.communicate()


class TestSample:
    def test_it_shows_what_a_sample_is_for(self, report: Path):
        said = json.loads(report.read_text())
        assert said["call"]["channels"] == ["agent", "caller"]
        assert said["call"]["duration_s"] == pytest.approx(177.6, abs=0.1)
        assert SAMPLE.stat().st_size < 3_000_000
        kinds = {kind for _, kind in shown_cues(report)}
        assert {"long_turn", "tone_rising", "back_in_range", "talk_over", "let_them_talk"} <= kinds
        [rise] = [cue for cue in said["cues"] if cue["kind"] == "tone_rising" and "held_back" not in cue]
        assert 86.8 < rise["start_s"] < rise["time_s"] < 102.8  # where the script raises the voice
        talk_overs = [one for one in said["overlaps"] if one["kind"] == "talk_over"]
        assert any(118.0 < one["start_s"] < 120.0 and one["starter"] == "agent" for one in talk_overs)

    def test_its_measures_are_beside_it(self, report: Path):
        with np.load(report.with_suffix(".npz")) as arrays:
            assert {"time_s", "agent_f0_hz", "agent_level_db", "agent_speech", "agent_syllables_s"} <= set(
                arrays
            )
            assert len(arrays["time_s"]) == pytest.approx(17_760, abs=5)


class TestReplay:
    def test_cues_fall_as_analyzed_and_the_call_is_kept(self, report: Path):
        ran = coach("replay", "--sample", "--fast")
        assert (ran.exit_code, ran.stderr) == (0, "")
        fell = re.findall(r"^(\d\d):(\d\d)  [●○✓] ", ran.output, re.MULTILINE)
        assert [60 * int(m) + int(s) for m, s in fell] == [at for at, _ in shown_cues(report)]
        assert "Heard out" in ran.output

        history = open_history(history_file())
        [header] = history.calls()
        kept = history.call(header.call_id)
        history.close()
        assert (header.source, header.state) == (CallSource.SAMPLE, CallState.COMPLETE)
        assert [c.kind.value for c in kept.record.cues if c.held_back is None] == [
            kind for _, kind in shown_cues(report)
        ]
        shown = json.loads(coach("history", "show", header.call_id, "--json").output)
        assert shown == json.loads(report.read_text())

    def test_it_takes_its_time_unless_told_otherwise(self, short_call: Path):
        started = time.monotonic()
        assert coach("replay", short_call, "--no-keep").exit_code == 0
        assert time.monotonic() - started > 8.9
        assert not history_file().exists()

    def test_an_unusable_history_does_not_stop_it(self, short_call: Path):
        history_file().parent.mkdir(parents=True)
        history_file().write_bytes(b"no database at all " * 100)
        ran = coach("replay", short_call, "--fast")
        assert ran.exit_code == 1
        assert "is damaged" in ran.stderr
        assert "not kept" in ran.stderr
        assert "Heard out" in ran.output

    @pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
    @pytest.mark.parametrize(
        ("how", "state"), [(signal.SIGINT, CallState.COMPLETE), (signal.SIGKILL, CallState.CUT_SHORT)]
    )
    def test_stopped_or_killed_it_keeps_what_it_heard(self, how: signal.Signals, state: CallState):
        command = [sys.executable, "-u", "-m", "coach", "replay", "--sample"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
            assert process.stdout is not None
            assert "sample_call.flac" in process.stdout.readline()
            started = time.monotonic()
            time.sleep(12.5)
            process.send_signal(how)
            heard_s = time.monotonic() - started
            rest = process.stdout.read()
        assert ("Stopped." in rest) == (how is signal.SIGINT)
        history = open_history(history_file())
        history.close_cut_short()
        [header] = history.calls()
        kept = history.call(header.call_id)
        history.close()
        assert header.state is state
        assert heard_s - 7 < kept.record.duration_s <= heard_s + 0.5  # 5 s lost, and a slow start
        assert kept.record.speech


class TestAnalyze:
    @pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
    def test_no_worker_outlives_a_command_that_is_killed(self, tmp_path: Path):
        calls = [tmp_path / "a.flac", tmp_path / "b.flac"]
        for call in calls:
            shutil.copy(SAMPLE, call)

        def at_work(pid: int) -> bool:
            return len(psutil.Process(pid).children()) == 3  # two workers, and multiprocessing's own

        with analyzing(calls, tmp_path / "out", at_work) as process:
            children = psutil.Process(process.pid).children(recursive=True)
            process.kill()
            assert psutil.wait_procs(children, timeout=20)[1] == []

    def test_several_at_once_give_the_same_reports(self, tmp_path: Path, report: Path, short_call: Path):
        other = tmp_path / "other.flac"
        shutil.copy(SAMPLE, other)
        out = tmp_path / "out"
        ran = coach("analyze", other, short_call, "--out", out, "--jobs", 2)
        assert ran.exit_code == 0
        assert [line.split(":")[0] for line in ran.output.splitlines()] == ["other.flac", "short call.wav"]
        assert json.loads((out / "other.json").read_text()) == json.loads(report.read_text())
        assert sorted(file.name for file in out.iterdir()) == ["other.json", "short call.json"]

    def test_an_unreadable_call_is_reported_and_the_others_are_done(self, tmp_path: Path, short_call: Path):
        for jobs in (1, 2):
            out = tmp_path / f"out {jobs}"
            ran = coach("analyze", tmp_path / "gone.wav", short_call, "--out", out, "--jobs", jobs)
            assert ran.exit_code == 1
            assert ran.stderr.count("\n") == 1
            assert str(tmp_path / "gone.wav") in ran.stderr
            assert [file.name for file in out.iterdir()] == ["short call.json"]

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
    def test_a_call_without_permission_is_reported_too(self, tmp_path: Path, short_call: Path):
        closed = tmp_path / "closed.wav"
        closed.touch(mode=0)
        out = tmp_path / "out"
        ran = coach_process("analyze", str(closed), str(short_call), "--out", str(out), as_root=False)
        assert ran.returncode == 1
        assert ran.stderr == f"You may not read {closed}. Ask its owner for permission.\n"
        assert [file.name for file in out.iterdir()] == ["short call.json"]

    @pytest.mark.parametrize("second", ["short call.flac", "elsewhere/Short Call.wav"])
    def test_two_of_the_same_stem_are_refused_first(self, tmp_path, short_call, second):
        out = tmp_path / "out"
        ran = coach("analyze", short_call, tmp_path / second, "--out", out)
        assert ran.exit_code == 2
        assert "would both be written" in ran.stderr
        assert not out.exists()

    def test_the_same_file_twice_is_refused_too(self, tmp_path, short_call):
        assert coach("analyze", short_call, short_call, "--out", tmp_path / "out").exit_code == 2

    def test_a_folder_that_cannot_be_written_is_reported_first(self, tmp_path, short_call):
        (tmp_path / "file").touch()
        ran = coach("analyze", short_call, "--out", tmp_path / "file" / "out")
        assert ran.exit_code == 1
        assert "--out" in ran.stderr

    def test_channels_are_taken_as_asked(self, tmp_path, short_call):
        for option, channels in (("--agent-only", ["agent"]), ("--swap", ["agent", "caller"])):
            out = tmp_path / option
            assert coach("analyze", short_call, "--out", out, option).exit_code == 0
            assert json.loads((out / "short call.json").read_text())["call"]["channels"] == channels

    def test_it_loads_no_window_and_no_database(self, tmp_path, short_call):
        loaded = modules_after("analyze", str(short_call), "--out", str(tmp_path / "out"))
        assert "numpy" in loaded
        assert not loaded & {"PySide6", "sqlalchemy", "alembic", "scipy", "sounddevice", "soundcard"}

    @pytest.mark.skipif(os.name == "nt", reason="POSIX limits a file's size")
    def test_on_a_full_disk_the_old_report_stays_whole(self, tmp_path, short_call):
        out = tmp_path / "out"
        arguments = ("analyze", str(short_call), "--measures", "--out", str(out))
        assert coach_process(*arguments).returncode == 0
        before = {file.name: file.read_bytes() for file in out.iterdir()}
        assert sorted(before) == ["short call.json", "short call.npz"]
        for most_bytes in (1_000, len(before["short call.npz"]) - 1):  # nothing; the report alone
            ran = coach_process(*arguments, most_bytes=most_bytes)
            assert ran.returncode == 1
            assert ran.stderr.count("\n") == 1
            assert {file.name: file.read_bytes() for file in out.iterdir()} == before

    @pytest.fixture
    def copies(self, tmp_path: Path) -> list[Path]:
        return [Path(shutil.copy(SAMPLE, tmp_path / f"{n}.flac")) for n in range(8)]

    @pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
    @pytest.mark.parametrize("presses", [1, 12])
    @pytest.mark.parametrize("send", [os.killpg, os.kill], ids=["to all of it", "to the command alone"])
    def test_ctrl_c_ends_it_at_once_without_a_traceback(self, tmp_path, copies, send, presses):
        with analyzing(copies, tmp_path / "out") as process:
            for _ in range(presses):
                send(process.pid, signal.SIGINT)
                time.sleep(0.01)
            _, said = process.communicate(timeout=15)  # running to the end would take longer
        assert process.returncode == 1
        assert "Traceback" not in said

    @pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
    @pytest.mark.parametrize("calls", [1, 8])
    def test_ctrl_c_during_the_start_ends_it_quietly_too(self, tmp_path, copies, calls):
        out = tmp_path / "out"

        def begins(pid: int) -> bool:
            return out.is_dir() if calls == 1 else len(psutil.Process(pid).children()) > 1

        with analyzing(copies[:calls], out, begins) as process:
            for _ in range(12):
                os.killpg(process.pid, signal.SIGINT)
                time.sleep(0.003)
            _, said = process.communicate(timeout=10)
        assert (process.returncode, said) == (1, "\nStopped.\n")

    @pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
    def test_calls_of_a_killed_process_are_named_and_others_written(self, tmp_path, copies):
        out = tmp_path / "out"
        with analyzing(copies, out) as process:
            workers = [
                child
                for child in psutil.Process(process.pid).children()
                if "--multiprocessing-fork" in child.cmdline()
            ]
            workers[0].kill()
            _, said = process.communicate(timeout=30)
        assert process.returncode == 1
        written = {path for path in copies if (out / f"{path.stem}.json").exists()}
        assert written
        named = {path for path in copies if f"{path} was not analyzed" in said}
        assert named >= set(copies) - written
        assert len(named & written) <= len(workers), "only what was written as its process was killed"
        assert said.count("\n") == len(named) > 0


class TestBaseline:
    def test_a_learned_profile_is_what_calls_are_compared_with(self, tmp_path, short_call):
        profile = tmp_path / "me.json"
        ran = coach("usual", "learn", SAMPLE, "--out", profile)
        assert ran.exit_code == 0
        assert re.search(r"Learned from \d+ s of speech", ran.output)
        assert coach("analyze", short_call, "--usual", profile, "--out", tmp_path).exit_code == 0
        baseline = json.loads((tmp_path / "short call.json").read_text())["usual"]
        assert baseline["source"] == "profile"
        assert coach("replay", short_call, "--fast", "--no-keep", "--usual", profile).exit_code == 0

    def test_clipped_speech_is_refused_in_one_sentence(self, tmp_path):
        samples, rate_hz = soundfile.read(SAMPLE, frames=60 * 16_000)
        loud = tmp_path / "loud.wav"
        soundfile.write(loud, np.clip(samples * 60.0, -1.0, 1.0), rate_hz)
        profile = tmp_path / "me.json"
        ran = coach("usual", "learn", loud, "--out", profile)
        assert (ran.exit_code, ran.stdout, ran.stderr.count("\n")) == (1, "", 1)
        assert str(loud) in ran.stderr
        assert "clipped" in ran.stderr
        assert "level down" in ran.stderr
        assert not profile.exists()

    @pytest.mark.skipif(os.name == "nt", reason="POSIX limits a file's size")
    def test_on_a_full_disk_the_old_profile_stays(self, tmp_path):
        profile = tmp_path / "me.json"
        profile.write_text("the one that was there")
        ran = coach_process("usual", "learn", str(SAMPLE), "--out", str(profile), most_bytes=100)
        assert ran.returncode == 1
        assert ran.stderr.count("\n") == 1
        assert str(profile) in ran.stderr
        assert profile.read_text() == "the one that was there"
        assert list(tmp_path.iterdir()) == [profile]

    @pytest.mark.parametrize("out", [".", "/dev/null", "there/is/none.json"])
    def test_a_profile_is_written_where_asked(self, tmp_path, monkeypatch, out):
        monkeypatch.chdir(tmp_path)
        ran = coach("usual", "learn", SAMPLE, "--out", out)
        assert ran.exit_code == (0 if out == os.devnull else 1)
        assert ran.stderr.count("\n") == ran.exit_code
        assert list(tmp_path.iterdir()) == []

    def test_a_profile_is_one_whatever_its_name(self, tmp_path, short_call):
        profile = tmp_path / "my usual"
        assert coach("usual", "learn", SAMPLE, "--out", profile).exit_code == 0
        assert coach("replay", short_call, "--fast", "--no-keep", "--usual", profile).exit_code == 0

    @pytest.mark.parametrize(("name", "value"), [("f0_hz", 0), ("f0_hz", -90), ("level_db", math.nan)])
    def test_a_profile_that_no_voice_can_have_is_refused(self, tmp_path, short_call, name, value):
        profile = tmp_path / "me.json"
        assert coach("usual", "learn", SAMPLE, "--out", profile).exit_code == 0
        content = json.loads(profile.read_text())
        content["usual"][name] = value
        profile.write_text(json.dumps(content))
        ran = coach("replay", short_call, "--fast", "--no-keep", "--usual", profile)
        assert ran.exit_code == 1
        assert ran.stderr.count("\n") == 1

    @pytest.mark.parametrize("content", ["", "{}", "[1]", '{"schema": 99}', "\x00", "[" * 100_000])
    def test_nonsense_for_a_profile_is_one_sentence(self, tmp_path, short_call, content):
        profile = tmp_path / "me.json"
        profile.write_text(content)
        for command in (("replay", short_call, "--fast"), ("analyze", short_call, "--out", tmp_path / "out")):
            ran = coach(*command, "--usual", profile)
            assert ran.exit_code == 1
            assert ran.stderr.count("\n") == 1
            assert str(profile) in ran.stderr


class TestBadRecordings:
    """Each gives one sentence and exit code 1. If a recording breaks off, what there is of it is kept."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        made = tmp_path / "recordings"
        made.mkdir()
        (made / "empty.wav").touch()
        (made / "text.wav").write_text("this is not sound " * 100)
        (made / "folder.wav").mkdir()
        raw = SAMPLE.read_bytes()
        (made / "truncated.flac").write_bytes(raw[: len(raw) // 3])
        (made / "noheader.flac").write_bytes(raw[5000:50_000])
        soundfile.write(made / "seven.wav", np.zeros((1600, 7)), 16_000)
        soundfile.write(made / "none.wav", np.zeros(0), 16_000)
        soundfile.write(made / "nan.wav", np.full(1600, np.nan), 16_000, subtype="FLOAT")
        zero_hz = bytearray((made / "none.wav").read_bytes())
        zero_hz[24:28] = b"\0\0\0\0"
        (made / "zerohz.wav").write_bytes(zero_hz)
        return made

    @pytest.mark.parametrize(
        "name",
        [
            "missing.wav",
            "empty.wav",
            "text.wav",
            "folder.wav",
            "truncated.flac",
            "noheader.flac",
            "seven.wav",
            "none.wav",
            "zerohz.wav",
            "nan.wav",
        ],
    )
    def test_one_sentence(self, folder: Path, tmp_path: Path, name: str):
        for command in (("replay", "--fast"), ("analyze", "--out", str(tmp_path / "out"))):
            ran = coach_process(command[0], str(folder / name), *command[1:])
            assert ran.returncode == 1, ran.stderr
            assert ran.stderr.count("\n") == 1, ran.stderr
            assert name in ran.stderr
        reports = [file.name for file in (tmp_path / "out").iterdir()]
        assert reports == (["truncated.json"] if name == "truncated.flac" else [])
        kept = json.loads(coach("history", "list", "--json").output)
        assert [call["state"] for call in kept] == (["complete"] if name == "truncated.flac" else [])

    def test_of_one_that_breaks_off_the_seconds_missing_are_said(self, tmp_path: Path, short_call: Path):
        whole = short_call.read_bytes()
        short_call.write_bytes(whole[: len(whole) - len(whole) // 3])
        profile, out = tmp_path / "me.json", tmp_path / "out"
        said = f"{short_call} breaks off or is damaged: 3.0 s of it are missing. The rest was read.\n"
        ran = coach("analyze", short_call, "--out", out)
        assert (ran.exit_code, ran.stderr) == (1, said)
        assert json.loads((out / "short call.json").read_text())["call"]["duration_s"] == pytest.approx(
            6, abs=0.01
        )
        ran = coach("replay", short_call, "--fast", "--no-keep")
        assert (ran.exit_code, ran.stderr) == (1, said)
        raw = SAMPLE.read_bytes()
        (tmp_path / "cut.flac").write_bytes(raw[: len(raw) * 2 // 3])
        ran = coach("usual", "learn", tmp_path / "cut.flac", "--out", profile)
        assert ran.exit_code == 1
        assert "are missing" in ran.stderr
        assert profile.exists()

    @pytest.mark.parametrize("name", ["onesample", "zeros", "some nan", "clipped"])
    def test_odd_sound_is_no_problem(self, tmp_path: Path, name: str):
        n = 1 if name == "onesample" else 32_000
        sound = np.zeros((n, 2), np.float32)
        if name == "some nan":
            sound[::7], sound[1::7] = np.nan, 0.1
        if name == "clipped":
            sound[:] = np.sign(np.sin(np.arange(n) * 0.05))[:, None]
        soundfile.write(tmp_path / f"{name}.wav", sound, 16_000, subtype="FLOAT")
        ran = coach("analyze", tmp_path / f"{name}.wav", "--out", tmp_path / "out")
        assert ran.exit_code == 0, ran.stderr
        said = json.loads((tmp_path / "out" / f"{name}.json").read_text())
        assert said["cues"] == []
        assert coach("replay", tmp_path / f"{name}.wav", "--fast").exit_code == 0
