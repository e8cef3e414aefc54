"""Tries the program and the set-ups of Windows under Wine:
`packaging/windows/try_setups.py [--out FOLDER] [--wine FOLDER] [PART...]`, the parts being program, nsis, msi.

It needs Wine, Xvfb and PulseAudio, and what `build.py` (run by Wine's Python) and `setups.py` left in the
folder. What Wine can't show is listed in packaging/README.md.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent), str(ROOT)]

import soundfile
import soxr
from setups import SetupError, make_msi, make_nsis, project_of
from trial import Say, TrialError, expect, wait_for
from wine import Wine

from tests.audio_server import CALLER_SINK, MICROPHONE_SINK, PLAY_RATE_HZ, AudioServer
from tests.end_to_end.screen import Screen

OLDER = "0.0.9"
SAMPLE = ROOT / "assets" / "sample" / "sample_call.flac"
PLACE = r"C:\users\Public\Müller ı\Coach"
"""Where people's set-up is told to install: a path with a space, an umlaut and a Turkish ı."""
SPEECH_S = 12.0
SLOW_S = 420.0
"""Wine starts a program in ten seconds where Windows needs one, and on a busy machine in a minute."""
MICROPHONE = "PulseAudio"
"""What Wine calls the one microphone it offers."""
FIRST_S = 10.0
SETTLE_S = 5.0
PARTS = ("program", "nsis", "msi")


class Windows:
    """A Wine prefix with a screen and a sound server."""

    def __init__(self, wine: Wine, out: Path, ending: ExitStack) -> None:
        self.wine, self.out = wine, out
        self.version = str(project_of(ROOT)["version"])
        self.data = wine.drive / "users" / "root" / "AppData" / "Local" / "coach"
        self.screen = Screen()
        ending.callback(self.screen.close)
        self.server = AudioServer(Path(tempfile.mkdtemp(prefix="coach-wine-")))
        ending.callback(self.server.close)
        self.server.start()
        self.server.plug_in("headset", "Headset")
        self.server.pactl("set-default-source", "headset")
        self.server.pactl("set-default-sink", CALLER_SINK)
        self.server.run_like_hardware(MICROPHONE_SINK)
        self.server.run_like_hardware(CALLER_SINK)
        native = self.server.environment["PULSE_SERVER"]
        self.more = {"DISPLAY": self.screen.display, "PULSE_SERVER": native}
        # The first program starts Wine's services, which hold its output open as long as they run: so it is one
        # that nobody reads.
        self._first = subprocess.Popen(
            ["wine", "cmd"], env=wine.environment(self.more), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        ending.callback(self._end)
        time.sleep(FIRST_S)

    def _end(self) -> None:
        subprocess.run(["wineserver", "-k"], env=self.wine.environment(), check=False)
        self._first.wait()

    def run(self, program: str | Path, *arguments: str, **more: str) -> tuple[int, str]:
        """Run a program, and return its exit code and what it wrote."""
        done = self.wine.run([str(program), *arguments], more={**self.more, **more})
        return done.returncode, done.stdout

    def run_line(self, line: str) -> tuple[int, str]:
        """Run a command line as it stands: NSIS wants its /D= without quotes."""
        code = "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1]))"
        return self.run(*self.wine.python("-c", code, line))

    def start(self, program: str | Path) -> subprocess.Popen[str]:
        """Start a program, and go on."""
        return subprocess.Popen(
            ["wine", str(program)], env=self.wine.environment(self.more), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip

    def registered(self, key: str, name: str) -> str:
        """A value of HKEY_CURRENT_USER; "" for none. Wine's `reg` loses letters, so Python reads it."""
        code = (
            "import sys, winreg; opened = winreg.OpenKey(winreg.HKEY_CURRENT_USER, sys.argv[1]);"
            "print(ascii(winreg.QueryValueEx(opened, sys.argv[2])[0]))"
        )
        ended, said = self.run(*self.wine.python("-c", code, key, name))
        return str(ast.literal_eval(said.strip())) if ended == 0 else ""

    def unix(self, path: str) -> Path:
        """Where a path of drive C lies."""
        return self.wine.drive / path.removeprefix("C:\\").replace("\\", "/")


def in_windows(path: Path) -> str:
    """A path of this machine, as Wine names it."""
    return f"Z:{path}".replace("/", "\\")


def try_program(windows: Windows, say: Say) -> None:
    """The program as it was built: a replay, and a report that is the one Linux makes."""
    program = windows.out / "coach" / "coach.exe"
    with tempfile.TemporaryDirectory() as folder:
        home = {"COACH_HOME": in_windows(Path(folder) / "Müller ı")}
        code, said = windows.run(program, "replay", "--sample", "--fast", **home)
        expect(code == 0 and "Tone rising" in said, said)
        reports = []
        for name in ("windows", "linux"):
            out = Path(folder) / name
            if name == "windows":
                code, said = windows.run(
                    program, "analyze", str(SAMPLE), "--out", str(out), "--jobs", "2", **home
                )
            else:
                command = [sys.executable, "-m", "coach", "analyze", str(SAMPLE), "--out", str(out)]
                done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
                code, said = done.returncode, done.stderr
            expect(code == 0, said)
            reports.append(json.loads((out / "sample_call.json").read_bytes()))
        expect(reports[0] == reports[1], f"the reports differ: {what_differs(*reports)}")
        say(f"sample call replayed; its report is Linux's, {len(reports[0]['cues'])} cues")
        code, said = windows.run(program, "doctor", **home)
        expect("✗" not in said and MICROPHONE in said, said)
        say("doctor:\n" + said.rstrip())


def what_differs(one: object, other: object, at: str = "") -> list[str]:
    """Where two reports differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        return [
            line for key in one | other for line in what_differs(one.get(key), other.get(key), f"{at}.{key}")
        ]
    return [] if one == other else [f"{at}: {one!r:.60} and {other!r:.60}"]


def try_nsis(windows: Windows, say: Say) -> None:
    """Install for one person, have a call, upgrade over a running Coach, remove."""
    older = make_nsis(windows.out / "coach", windows.out / "work", OLDER, quickly=True)
    newer = windows.out / f"Coach-{windows.version}-setup.exe"
    folder = windows.unix(PLACE)
    program = folder / "program" / "coach.exe"
    code, said = windows.run_line(f'"{in_windows(older)}" /S /LOGIN=1 /D={PLACE}')
    expect(code == 0 and program.is_file(), f"{code} {said}")
    login = windows.registered(r"Software\Microsoft\Windows\CurrentVersion\Run", "Coach")
    expect(login == f'"{PLACE}\\program\\coach-desktop.exe"', login)
    uninstall = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Coach"
    expect(windows.registered(uninstall, "DisplayVersion") == OLDER, "the list of programs")
    shortcut = next((windows.wine.drive / "users" / "root").rglob("Coach.lnk"), None)
    expect(shortcut is not None, "no entry in the start menu")
    say(f"installed {OLDER} without a question, into {PLACE}; starts at log-in")

    open_window(windows, program, say, windows.out / "trials" / "windows.png")
    have_a_call(windows, program, say)
    order(windows, program, "start")
    code, said = windows.run(newer, "/S")
    expect(code == 2, f"a set-up in mid-call ended with {code}: {said}")
    expect(windows.registered(uninstall, "DisplayVersion") == OLDER, "something was changed in mid-call")
    order(windows, program, "stop")
    say("in a call the set-up changes nothing, and says so by its exit code, 2")
    held_open(windows, newer, program, say)
    code, said = windows.run(newer, "/S")
    expect(code == 0, f"{code} {said}")
    expect(windows.registered(uninstall, "DisplayVersion") == windows.version, "the upgrade")
    expect("not open" in windows.run(program, "call", "pause")[1], "the older one still runs")
    expect(sorted(one.name for one in folder.iterdir()) == ["program", "uninstall.exe"], "left behind")
    say(f"upgraded to {windows.version}: the running one was asked to quit, and did")

    history = windows.data / "history.sqlite"
    expect(history.is_file(), "no history")
    remove(windows, folder)
    expect(history.is_file(), "the history went with the program")
    expect(not windows.registered(r"Software\Microsoft\Windows\CurrentVersion\Run", "Coach"), "log-in")
    expect(not windows.registered(uninstall, "DisplayVersion"), "the list of programs")
    say("removed; the agent's data stay")
    windows.run_line(f'"{in_windows(newer)}" /S /D={PLACE}')
    remove(windows, folder, "/DATA=1")
    expect(not windows.data.exists(), "the data")
    say("removed with the data, when told")


def remove(windows: Windows, folder: Path, *options: str) -> None:
    """Run the uninstaller, which goes on in a copy of itself."""
    windows.run(folder / "uninstall.exe", "/S", *options)
    wait_for(lambda: not folder.exists(), "the end of the uninstaller", SLOW_S)
    time.sleep(SETTLE_S)


def held_open(windows: Windows, setup: Path, program: Path, say: Say) -> None:
    """A virus scanner, played by Python, holds a file of the program open: nothing is changed."""
    windows.run(program, "quit")
    file = program.parent / "lib" / "coach" / "dsp" / "speech.npz"
    code = f"import time; held = open({str(file)!r}, 'rb'); time.sleep(60)"
    scanner = subprocess.Popen(
        ["wine", *windows.wine.python("-c", code)],
        env=windows.wine.environment(windows.more), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )  # fmt: skip
    time.sleep(15.0)
    ended, said = windows.run(setup, "/S")
    scanner.kill()
    scanner.wait()
    if ended == 0:
        say("Wine lets a folder be renamed while a file in it is open: the scanner is not in the way there")
        return
    expect(ended == 2 and program.is_file(), f"{ended} {said}")
    say("a file held open: nothing was changed, exit code 2")


def try_msi(windows: Windows, say: Say) -> None:
    """Install for the machine and for one person, upgrade and remove, all without a question."""
    for scope, end, place in (
        ("perMachine", "", r"C:\Program Files\Coach"),
        ("perUser", "-user", r"C:\users\root\AppData\Local\Programs\Coach"),
    ):
        older = make_msi(windows.out / "coach", windows.out, OLDER, scope)
        newer = windows.out / f"Coach-{windows.version}-x64{end}.msi"
        program = windows.unix(place) / "coach.exe"
        code, said = windows.run("msiexec", "/i", str(older), "/qn")
        expect(code == 0 and program.is_file(), f"{code} {said}")
        open_window(windows, program, say, windows.out / "trials" / f"windows-msi{end}.png")
        order(windows, program, "start")
        code, said = windows.run("msiexec", "/i", str(newer), "/qn")
        expect(code != 0 and program.is_file(), f"an MSI in mid-call ended with {code}: {said}")
        order(windows, program, "stop")
        wait_for(lambda: windows.run("msiexec", "/i", str(newer), "/qn")[0] == 0, "the upgrade", SLOW_S)  # noqa: B023
        expect("not open" in windows.run(program, "call", "pause")[1], "the older one still runs")
        say(f"{newer.name}: installed over {OLDER} that ran, refused while it was in a call")
        code, said = windows.run("msiexec", "/x", str(newer), "/qn")
        expect(code == 0 and not program.exists(), f"{code} {said}")
        left = [file for file in program.parent.rglob("*") if file.is_file()] if program.parent.exists() else []
        expect(not left, f"left behind: {left[:5]}")
        expect((windows.data / "history.sqlite").is_file(), "the history went with the program")
        older.unlink()
        say(f"{newer.name}: removed; the agent's data stay")


def open_window(windows: Windows, program: Path, say: Say, picture: Path) -> None:
    """Open the desktop, take its picture, and start it again."""
    settings = windows.data / "settings.toml"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text("first_run_done = true\n", encoding="utf-8")
    (windows.data / "coach.log").unlink(missing_ok=True)
    windows.start(program.with_name("coach-desktop.exe"))
    wait_for(lambda: "not open" not in windows.run(program, "call", "pause")[1], "the window", SLOW_S)
    log = windows.data / "coach.log"
    wait_for(lambda: log.is_file() and "capture-agent: ok" in log.read_text("utf-8"), "a microphone", SLOW_S)
    time.sleep(SETTLE_S)
    picture.parent.mkdir(exist_ok=True)
    windows.screen.save(picture)
    again = windows.start(program.with_name("coach-desktop.exe"))
    again.wait(SLOW_S)
    say(f"window: {picture}; a second start ended by itself")


def order(windows: Windows, program: Path, what: str) -> None:
    """Start or stop a call through the named pipe, as often as a slow machine needs it."""
    done = {"start": ("has started", "under way already"), "stop": ("has ended", "No call is")}[what]
    wait_for(lambda: any(one in windows.run(program, "call", what)[1] for one in done), f"call {what}", SLOW_S)


def have_a_call(windows: Windows, program: Path, say: Say) -> None:
    """A call of the agent's voice through a WASAPI microphone, begun and ended through the named pipe."""
    before = windows.run(program, "history", "list")[1].count(MICROPHONE)
    order(windows, program, "start")
    samples, rate_hz = soundfile.read(SAMPLE, dtype="float64", always_2d=True)
    heard = soxr.resample(samples[: round(SPEECH_S * rate_hz), 0], rate_hz, PLAY_RATE_HZ)
    windows.server.play(MICROPHONE_SINK, heard).wait(SPEECH_S * 3)
    order(windows, program, "stop")
    listed = ""

    def kept() -> bool:
        nonlocal listed
        listed = windows.run(program, "history", "list")[1]
        return listed.count(MICROPHONE) > before

    wait_for(kept, "the call in the history", SLOW_S)
    say(f"a call was heard and kept: {' '.join(listed.splitlines()[0].split())[:110]}")


def main(arguments: Sequence[str]) -> int:
    """Try the parts that are named, and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], default=[])
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--wine", type=Path, default=ROOT / "dist" / "wine")
    given = parser.parse_args(arguments)
    wine = Wine(given.wine.resolve())
    wine.make()
    say = Say("Wine")
    tries = {"program": try_program, "nsis": try_nsis, "msi": try_msi}
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    try:
        with ExitStack() as ending:
            windows = Windows(wine, given.out.resolve(), ending)
            for part in given.parts or PARTS:
                tries[part](windows, say)
    except (TrialError, SetupError) as stop:
        print(f"[Wine] FAILED: {stop}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
