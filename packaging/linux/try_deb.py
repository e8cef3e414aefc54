"""Tries the `.deb` as people would install it, in Debian 12 and 13 made bare by debootstrap:
`packaging/linux/try_deb.py [--out FOLDER] [SUITE...]`.

It installs an older package, uses it, has a call, upgrades while the program runs, removes and purges. It
needs root, debootstrap, Xvfb and PulseAudio, and the package and program that `packages.py` and `build.py`
left in the folder. Each step says what it saw; the first that is not as it should be ends the trial.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(HERE.parent), str(ROOT)]

import soundfile
import soxr
from packages import Names, make_deb, stage
from trial import Say, TrialError, expect, wait_for

from tests.audio_server import CALLER_SINK, MICROPHONE_SINK, PLAY_RATE_HZ, AudioServer
from tests.end_to_end.screen import Screen

SUITES = {"bookworm": "Debian 12", "trixie": "Debian 13"}
OLDER = "0.0.9"
USER, HOME = "agent", "/home/Müller ı"
"""Whose home has a space, an umlaut and a Turkish ı."""
SOUNDS = Path("/tmp/coach-trial-sound")
OLD_HISTORY = ROOT / "tests" / "history" / "files" / "0007.sqlite"
SPEECH_S = 12.0


class Machine:
    """A bare Debian in a folder, with this machine's sound, screen and network."""

    def __init__(self, suite: str, base: Path, folder: Path) -> None:
        self.root = folder / suite
        self.suite = suite
        self._unmount()
        shutil.rmtree(self.root, ignore_errors=True)
        subprocess.run(["cp", "-a", str(base.resolve()), str(self.root)], check=True)
        self.environment: dict[str, str] = {}

    @contextmanager
    def running(self) -> Iterator[None]:
        """Mount what programs need. Everything that still runs inside is ended at the end."""
        SOUNDS.mkdir(exist_ok=True)
        sounds = self.root / str(SOUNDS).lstrip("/")
        sounds.mkdir(parents=True)
        try:
            subprocess.run(["mount", "-t", "proc", "proc", str(self.root / "proc")], check=True)
            subprocess.run(["mount", "--bind", str(SOUNDS), str(sounds)], check=True)
            yield
        finally:
            for process in self.processes():
                os.kill(process, signal.SIGKILL)
            time.sleep(0.5)
            self._unmount()

    def _unmount(self) -> None:
        """Raises TrialError where something stays mounted, since the folder is removed later."""
        for final in (False, True):
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
            places = [line.split()[1] for line in mounts if line.split()[1].startswith(f"{self.root}/")]
            if final and places:
                raise TrialError(f"still mounted: {places}")
            for place in reversed(places):
                subprocess.run(["umount", place], check=False)

    def processes(self) -> list[int]:
        """What runs inside."""
        found = []
        for one in Path("/proc").glob("[0-9]*"):
            try:
                if (one / "root").readlink() == self.root:
                    found.append(int(one.name))
            except OSError:
                continue
        return found

    def run(self, command: str, *, check: bool = True, user: str = "root") -> str:
        """Run a line of shell inside and return what it printed, errors too. Raises TrialError where it
        failed."""
        done = subprocess.run(
            self._command(command, user), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
            stdin=subprocess.DEVNULL, text=True, errors="replace",
        )  # fmt: skip
        if check and done.returncode != 0:
            raise TrialError(f"{command}: ended with {done.returncode}\n{done.stdout}")
        return done.stdout

    def start(self, command: str, user: str) -> subprocess.Popen[bytes]:
        """Start a line of shell inside, and go on."""
        log = (self.root / "tmp" / "started.log").open("ab")
        return subprocess.Popen(self._command(command, user), stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def _command(self, command: str, user: str) -> list[str]:
        home = {"root": "/root"}.get(user, HOME)
        variables = {
            **self.environment, "HOME": home, "USER": user, "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
            "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": f"/tmp/run-{user}",
        }  # fmt: skip
        settings = [f"{name}={value}" for name, value in variables.items()]
        for name in ("http_proxy", "https_proxy", "no_proxy"):
            settings += [f"{name}={os.environ[name]}"] if name in os.environ else []
        as_user = ["setpriv", "--reuid=1000", "--regid=1000", "--clear-groups"] if user != "root" else []
        return ["chroot", str(self.root), "env", "-i", *settings, *as_user, "sh", "-c", command]


def try_it(suite: str, base: Path, out: Path, folder: Path) -> None:
    """The whole trial on one Debian. Raises TrialError."""
    names = Names()
    newer = out / f"coach_{names.version}_{names.deb_architecture}.deb"
    older = older_package(out, names)
    machine = Machine(suite, base, folder)
    say = Say(SUITES[suite])
    with ExitStack() as ending:
        ending.enter_context(machine.running())
        before = state(machine)
        for package in (older, newer):
            shutil.copy(package, machine.root / "tmp" / package.name)
        machine.run("apt-get update -q")
        machine.run(f"apt-get install -q -y /tmp/{older.name}")
        say(
            f"installed {older.name} with what it asks for: {len(machine.run('dpkg -l').splitlines())} packages"
        )
        machine.run(
            f"useradd -u 1000 -d {shlex.quote(HOME)} -m {USER}; install -d -o {USER} -m 700 /tmp/run-{USER}"
        )
        tools = machine.run("command -v coach; command -v coach-desktop")
        expect("coach-desktop" in tools, tools)

        history = machine.root / HOME.lstrip("/") / ".local/share/coach/history.sqlite"
        history.parent.mkdir(parents=True)
        shutil.copy(OLD_HISTORY, history)
        settings = machine.root / HOME.lstrip("/") / ".config/coach/settings.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text("first_run_done = true\n", encoding="utf-8")
        machine.run(f"chown -R {USER} {shlex.quote(HOME)}")
        said = machine.run("coach replay --sample --fast", user=USER)
        expect("Tone rising" in said, said)
        calls = machine.run("coach history list", user=USER)
        expect(len(calls.splitlines()) > 2, calls)
        say(f"sample call replayed; a history of an older schema is read, {len(calls.splitlines())} calls")
        said = machine.run(
            "cd /tmp && coach analyze /usr/lib/coach/*/lib/coach/assets/sample/sample_call.flac --out r",
            user=USER,
        )
        expect((machine.root / "tmp/r/sample_call.json").stat().st_size > 1000, said)

        screen = Screen()
        ending.callback(screen.close)
        server = AudioServer(SOUNDS)
        ending.callback(server.close)
        server.start()
        server.plug_in("headset", "Headset")
        server.pactl("set-default-source", "headset")
        server.pactl("set-default-sink", CALLER_SINK)
        server.run_like_hardware(MICROPHONE_SINK)
        server.run_like_hardware(CALLER_SINK)
        SOUNDS.chmod(0o755)
        machine.environment = {"DISPLAY": screen.display, "PULSE_SERVER": f"unix:{SOUNDS}/native"}
        (SOUNDS / "native").chmod(0o777)
        said = machine.run("coach doctor", user=USER, check=False)
        say("doctor:\n" + said.rstrip())
        expect("✗" not in said, said)

        machine.start("exec coach-desktop", USER)
        wait_for(
            lambda: "not open" not in machine.run("coach call pause", user=USER, check=False), "the window"
        )
        time.sleep(3.0)
        picture = folder / f"installed-{suite}.png"
        screen.save(picture)
        say(f"window: {picture}")
        count = len(window_processes(machine))
        machine.run("coach-desktop", user=USER)
        machine.run("coach", user=USER)
        time.sleep(1.0)
        expect(len(window_processes(machine)) == count, "a second start left a process")
        say("a second start shows the first, and leaves no process")
        have_a_call(machine, server, say)

        fill_the_disk(machine, names, newer, say)
        running = window_processes(machine)
        said = machine.run(f"apt-get install -q -y /tmp/{newer.name}")
        expect(set(running) <= set(window_processes(machine)), "the upgrade ended the program")
        (old_place,) = (machine.root / "usr/lib/coach").glob(OLDER)
        say(f"upgraded to {names.version} while it ran; it goes on from its own files in {old_place.name}")
        have_a_call(machine, server, say)
        said = machine.run("coach quit", user=USER)
        expect("closed" in said, said)
        wait_for(lambda: not window_processes(machine), "the end of the program")
        said = machine.run(f"apt-get install -q -y --reinstall /tmp/{newer.name}; ls -A /usr/lib/coach")
        expect(said.split()[-1] == names.version and OLDER not in said.splitlines()[-1], said)
        say("quit by `coach quit`; the next installation cleared the older files away")
        calls_now = machine.run("coach history list", user=USER)
        expect(len(calls_now.splitlines()) >= len(calls.splitlines()) + 2, calls_now)
        machine.start("exec coach-desktop", USER)
        wait_for(
            lambda: "not open" not in machine.run("coach call pause", user=USER, check=False),
            "the newer window",
        )
        machine.run("coach quit", user=USER)
        wait_for(lambda: not window_processes(machine), "the end of the program")

        machine.run("apt-get remove -q -y coach")
        machine.run("dpkg --purge coach", check=False)  # nothing is left of it by then
        machine.run("apt-get autoremove -q -y --purge")
        left = sorted(state(machine) - before)
        ours = [path for path in left if "coach" in path.lower() and not path.startswith(("/tmp/", "/home/"))]
        expect(not ours, f"left behind: {ours}")
        expect(history.exists(), "the history went with the package")
        say(f"removed and purged; left is the agent's data, {history.stat().st_size} bytes of history")


def compare_rpm(out: Path, names: Names, say: Say) -> None:
    """The `.rpm` holds the files of the `.deb`, byte by byte. It is not installed here."""
    deb = out / f"coach_{names.version}_{names.deb_architecture}.deb"
    rpm = next(out.glob(f"coach-{names.version}-*.rpm"), None)
    if rpm is None:
        say("there is no .rpm to compare")
        return
    fields = "[%{FILENAMES}\\t%{FILEDIGESTS}\\n]"
    said = subprocess.run(["rpm", "-qp", "--qf", fields, str(rpm)], capture_output=True, text=True, check=True)
    of_rpm = dict(line.split("\t") for line in said.stdout.splitlines() if not line.endswith("\t"))
    of_deb = {}
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(deb)], stdout=subprocess.PIPE) as unpacking:
        assert unpacking.stdout is not None
        with tarfile.open(fileobj=unpacking.stdout, mode="r|") as files:
            for one in files:
                content = files.extractfile(one) if one.isfile() else None
                if content is not None:
                    of_deb[one.name.removeprefix(".")] = hashlib.sha256(content.read()).hexdigest()
    differ = sorted(name for name in of_deb.keys() | of_rpm.keys() if of_deb.get(name) != of_rpm.get(name))
    expect(not differ, f"the .rpm and the .deb differ in {differ[:5]}")
    say(f"{rpm.name} holds the same {len(of_deb)} files as {deb.name}")


def older_package(out: Path, names: Names) -> Path:
    """The same program as an older version, with its own folder, to upgrade from."""
    older = Names()
    older.version = OLDER
    made = out / f"coach_{OLDER}_{names.deb_architecture}.deb"
    newest = out / f"coach_{names.version}_{names.deb_architecture}.deb"
    if not made.exists() or made.stat().st_mtime < newest.stat().st_mtime:
        stage(out / "coach", out / "work" / "older", older)
        make_deb(out / "work" / "older", out / "work", out, older, packed="none")
    return made


def fill_the_disk(machine: Machine, names: Names, newer: Path, say: Say) -> None:
    """An upgrade whose disk is full halfway: what was installed goes on, and can be started anew."""
    place = machine.root / "usr/lib/coach" / names.version
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(place)], check=True)
    try:
        said = machine.run(f"apt-get install -q -y /tmp/{newer.name} || echo refused", check=False)
    finally:
        subprocess.run(["umount", str(place)], check=True)
    expect("refused" in said and "No space left" in said, said)
    said = machine.run("coach --version && readlink -f /usr/bin/coach", user=USER)
    expect(OLDER in said, f"the older one is gone: {said}")
    expect(bool(window_processes(machine)), "the one that ran has ended")
    say("a disk that was full halfway through an upgrade: the older one runs on, and is whole")


def have_a_call(machine: Machine, server: AudioServer, say: Say) -> None:
    """A call of two voices, begun and ended by a second process."""
    before = len(machine.run("coach history list", user=USER).splitlines())
    wait_for(lambda: "has started" in machine.run("coach call start", user=USER, check=False), "a call")
    samples, rate_hz = soundfile.read(ROOT / "assets/sample/sample_call.flac", dtype="float64", always_2d=True)
    heard = soxr.resample(samples[: round(SPEECH_S * rate_hz)], rate_hz, PLAY_RATE_HZ)
    players = [server.play(sink, heard[:, n]) for n, sink in enumerate((MICROPHONE_SINK, CALLER_SINK))]
    for player in players:
        player.wait(SPEECH_S * 3)
    said = machine.run("coach call stop", user=USER)
    expect("has ended" in said, said)
    wait_for(
        lambda: len(machine.run("coach history list", user=USER).splitlines()) > before,
        "the call in the history",
    )
    newest = machine.run("coach history list", user=USER).splitlines()[0]
    say(f"a call was heard and kept: {' '.join(newest.split())[:110]}")


def window_processes(machine: Machine) -> list[int]:
    """The processes of the program that runs inside, without its children."""
    found = []
    for process in machine.processes():
        try:
            words = Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if words[0].endswith((b"coach-desktop", b"coach")) and b"--coach-child" not in words:
            found.append(process)
    return found


def state(machine: Machine) -> set[str]:
    """Every path inside, but those that change by themselves."""
    found = machine.run("find / -xdev -not -path '/proc/*' -not -path '/dev/*' -not -path '/var/cache/*'")
    return set(found.splitlines())


def base_of(suite: str, folder: Path) -> Path:
    """A bare system, made once."""
    base = folder / f"bare-{suite}"
    if not (base / "bin").exists():
        shutil.rmtree(base, ignore_errors=True)
        subprocess.run(
            ["debootstrap", "--variant=minbase", suite, str(base), *mirror()],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return base


def mirror() -> list[str]:
    """Debian's mirror that this machine uses."""
    for file in sorted(Path("/etc/apt/sources.list.d").glob("*.sources")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("URIs:") and line.rstrip("/").endswith("/debian"):
                return [line.split()[1]]
    return []


def main(arguments: Sequence[str]) -> int:
    """Try the package, and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("suites", nargs="*", default=list(SUITES))
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    given = parser.parse_args(arguments)
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        print("This needs root, and debootstrap.", file=sys.stderr)
        return 1
    folder = given.out.resolve() / "trials"
    folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for suite in given.suites:
        try:
            try_it(suite, base_of(suite, folder), given.out.resolve(), folder)
        except TrialError as stop:
            print(f"[{SUITES[suite]}] FAILED: {stop}", file=sys.stderr)
            failed += 1
    try:
        compare_rpm(given.out.resolve(), Names(), Say("rpm"))
    except TrialError as stop:
        print(f"[rpm] FAILED: {stop}", file=sys.stderr)
        failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
