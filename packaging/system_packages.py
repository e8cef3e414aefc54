"""The libraries that come from the system and not from PyPI: which are missing, and how to install them.

This needs only the standard library. It looks for the library itself (by soname) and not for a package, so it
works alike on every Linux; only the names to install differ. Windows and macOS need nothing, because the wheels
contain PortAudio and what Qt needs. The libraries for Qt were taken from `ldd` of its xcb plugin and of QtGui
in PySide6-Essentials 6.12, and agree with Qt's own list ("Qt for Linux - Requirements").
"""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

APT_PATIENCE_S = 300  # a fresh cloud machine updates itself in its first minutes and holds apt's lock


class Need(NamedTuple):
    """Something the machine must have, and the packages that provide it, newest name first."""

    what: str  # "lib:<soname>", "program:<name>", "alsa:<plugin>", "server:postgres", "python:venv"
    apt: tuple[str, ...]
    dnf: str
    pacman: str


RUN = (
    Need("lib:libportaudio.so.2", ("libportaudio2",), "portaudio", "portaudio"),
    Need(
        "alsa:libasound_module_pcm_pulse.so",
        ("libasound2-plugins",),
        "alsa-plugins-pulseaudio",
        "alsa-plugins",
    ),
    Need("lib:libpulse.so.0", ("libpulse0",), "pulseaudio-libs", "libpulse"),
    Need("lib:libEGL.so.1", ("libegl1",), "libglvnd-egl", "libglvnd"),
    Need("lib:libGL.so.1", ("libgl1",), "libglvnd-glx", "libglvnd"),
    Need("lib:libfontconfig.so.1", ("libfontconfig1",), "fontconfig", "fontconfig"),
    Need("lib:libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), "glib2", "glib2"),
    Need("lib:libdbus-1.so.3", ("libdbus-1-3",), "dbus-libs", "dbus"),
    Need("lib:libX11-xcb.so.1", ("libx11-xcb1",), "libX11-xcb", "libx11"),
    Need("lib:libxkbcommon.so.0", ("libxkbcommon0",), "libxkbcommon", "libxkbcommon"),
    Need("lib:libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",), "libxkbcommon-x11", "libxkbcommon-x11"),
    Need("lib:libxcb-cursor.so.0", ("libxcb-cursor0",), "xcb-util-cursor", "xcb-util-cursor"),
    Need("lib:libxcb-icccm.so.4", ("libxcb-icccm4",), "xcb-util-wm", "xcb-util-wm"),
    Need("lib:libxcb-image.so.0", ("libxcb-image0",), "xcb-util-image", "xcb-util-image"),
    Need("lib:libxcb-keysyms.so.1", ("libxcb-keysyms1",), "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("lib:libxcb-render-util.so.0", ("libxcb-render-util0",), "xcb-util-renderutil", "xcb-util-renderutil"),
    Need("lib:libxcb-randr.so.0", ("libxcb-randr0",), "libxcb", "libxcb"),
    Need("lib:libxcb-render.so.0", ("libxcb-render0",), "libxcb", "libxcb"),
    Need("lib:libxcb-shape.so.0", ("libxcb-shape0",), "libxcb", "libxcb"),
    Need("lib:libxcb-shm.so.0", ("libxcb-shm0",), "libxcb", "libxcb"),
    Need("lib:libxcb-sync.so.1", ("libxcb-sync1",), "libxcb", "libxcb"),
    Need("lib:libxcb-xfixes.so.0", ("libxcb-xfixes0",), "libxcb", "libxcb"),
    Need("lib:libxcb-xkb.so.1", ("libxcb-xkb1",), "libxcb", "libxcb"),
    Need("python:venv", (f"python3.{sys.version_info[1]}-venv", "python3-venv"), "python3", "python"),
)
TEST = (
    *RUN,
    Need("program:pulseaudio", ("pulseaudio",), "pulseaudio", "pulseaudio"),
    Need("program:pactl", ("pulseaudio-utils",), "pulseaudio-utils", "libpulse"),
    Need("program:Xvfb", ("xvfb",), "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need("program:xdotool", ("xdotool",), "xdotool", "xdotool"),
    Need("program:openbox", ("openbox",), "openbox", "openbox"),
    Need("program:setxkbmap", ("x11-xkb-utils",), "setxkbmap", "xorg-setxkbmap"),
    Need("lib:libXrandr.so.2", ("libxrandr2",), "libXrandr", "libxrandr"),
    Need("program:dbus-daemon", ("dbus-daemon", "dbus"), "dbus-daemon", "dbus"),
    # A team's store is tried with a server that the tests start themselves.
    Need(
        "server:postgres",
        tuple(f"postgresql-{version}" for version in range(18, 14, -1)),
        "postgresql-server",
        "postgresql",
    ),
)
PACKAGE = (
    *RUN,
    Need("program:strip", ("binutils",), "binutils", "binutils"),
    Need("program:rpmbuild", ("rpm",), "rpm-build", "rpm-tools"),
    Need("program:debootstrap", ("debootstrap",), "debootstrap", "debootstrap"),
    Need("program:mksquashfs", ("squashfs-tools",), "squashfs-tools", "squashfs-tools"),
    Need("program:pulseaudio", ("pulseaudio",), "pulseaudio", "pulseaudio"),
    Need("program:pactl", ("pulseaudio-utils",), "pulseaudio-utils", "libpulse"),
    Need("program:Xvfb", ("xvfb",), "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
)
NEEDS = {"run": RUN, "test": TEST, "package": PACKAGE}


def is_there(what: str) -> bool:
    """Whether a need is met on this machine."""
    kind, name = what.split(":", 1)
    if kind == "lib":
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True
    if kind == "program":
        return shutil.which(name) is not None
    if kind == "alsa":
        folders = [
            *Path("/usr/lib").glob("*/alsa-lib"),
            Path("/usr/lib/alsa-lib"),
            Path("/usr/lib64/alsa-lib"),
        ]
        return any((folder / name).exists() for folder in folders)
    if kind == "server":
        return any(Path("/usr/lib/postgresql").glob(f"*/bin/{name}")) or shutil.which(name) is not None
    try:
        import ensurepip  # noqa: F401, PLC0415 (this only looks whether Debian's python3-venv is there)
    except ModuleNotFoundError:
        return False
    return True


def missing(kind: str) -> list[Need]:
    """Return what a run or a test needs and this machine lacks."""
    if not sys.platform.startswith("linux"):
        return []
    return [need for need in NEEDS[kind] if not is_there(need.what)]


def ensure_system(kind: str, say: Callable[[str], None]) -> None:
    """Install what is missing where that is allowed, else print the exact command.

    A refusal raises nothing: whatever works without a library goes on, and `coach doctor` says what is missing.
    """
    needs = missing(kind)
    if not needs:
        return
    if shutil.which("apt-get") is None:
        say(f"Missing: {', '.join(need.what.split(':', 1)[1] for need in needs)}.")
        command = other_command(needs)
        say(f"To install them: {command}" if command else "Install them with your system's package manager.")
        return
    right = root_prefix()
    if right is None:
        names = " ".join(sorted({need.apt[-1] for need in needs}))
        say(f"Some system libraries are missing. To install them: sudo apt-get install {names}")
        return
    say("Installing missing system libraries ...")
    if not apt(right, "update"):
        say("The package lists could not be refreshed; trying with those that are here.")
    if any(need.what.startswith("server:") for need in needs):
        start_no_server(right)
    names = sorted({first_known(need.apt) for need in needs})
    if not apt(right, "install", "--yes", "--no-install-recommends", *names):
        by_hand = shlex.join([*right, "apt-get", "install", *names])
        say(f"They could not be installed. To try by hand: {by_hand}")
    still = [need.what.split(":", 1)[1] for need in missing(kind)]
    if still:
        say(f"Still missing: {', '.join(still)}. What needs them will say so.")


def start_no_server(right: list[str]) -> None:
    """Have Debian make and start no server of its own when it installs PostgreSQL: the tests start theirs.

    A machine that has PostgreSQL's packages already keeps its own choice.
    """
    folder = Path("/etc/postgresql-common")
    if folder.exists():
        return
    beside = folder / "createcluster.d"  # read by that package, and none of its own files
    made = "create_main_cluster = false\n"
    script = f"mkdir -p {beside} && printf '{made}' > {beside}/no-main-cluster.conf"
    subprocess.run([*right, "sh", "-c", script], stdin=subprocess.DEVNULL, check=False)


def root_prefix() -> list[str] | None:
    """Return how to run a command as root without a question; None where that isn't allowed."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    code = subprocess.run(
        ["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    ).returncode
    return ["sudo", "-n"] if code == 0 else None


def apt(right: list[str], *arguments: str) -> bool:
    """Run apt-get without questions, and print its output only where it failed. True: it succeeded."""
    quiet = ["-qq", "-o", f"DPkg::Lock::Timeout={APT_PATIENCE_S}", "-o", "Dpkg::Use-Pty=0"]
    command = [*right, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *quiet, *arguments]
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
    return done.returncode == 0


def first_known(names: tuple[str, ...]) -> str:
    """Return the first of these package names that apt knows: after a rename the old name is only virtual."""
    for name in names[:-1]:
        shown = subprocess.run(["apt-cache", "show", name], capture_output=True, check=False)
        if shown.returncode == 0 and shown.stdout:
            return name
    return names[-1]


def other_command(needs: list[Need]) -> str | None:
    """Return the exact command on Fedora, Arch and systems derived from them; None elsewhere."""
    if shutil.which("dnf"):
        return "sudo dnf install " + " ".join(sorted({need.dnf for need in needs}))
    if shutil.which("pacman"):
        return "sudo pacman -S --needed " + " ".join(sorted({need.pacman for need in needs}))
    return None
