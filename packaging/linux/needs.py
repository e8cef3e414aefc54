"""What the packaged program takes from a Linux system: the packages for `.deb` and `.rpm`, by what they bring.

`unmet` compares it with what the files of a program really ask for, so that nothing is forgotten.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import NamedTuple


class Need(NamedTuple):
    """Shared libraries by soname, and the packages of Debian and of Fedora that bring them."""

    sonames: tuple[str, ...]
    deb: str
    rpm: str


OLDEST_GLIBC = "2.35"
"""Python asks for it where it is built on Debian 12 (Qt's wheels: 2.34): Debian 12, Ubuntu 22.04, Fedora 36
and later."""

NEEDS = (
    Need(
        ("libc.so.6", "libm.so.6", "libmvec.so.1", "libdl.so.2", "libpthread.so.0", "ld-linux-x86-64.so.2"),
        f"libc6 (>= {OLDEST_GLIBC})",
        f"glibc >= {OLDEST_GLIBC}",
    ),
    Need(("libgcc_s.so.1",), "libgcc-s1", "libgcc"),
    Need(("libstdc++.so.6",), "libstdc++6 (>= 11)", "libstdc++ >= 11"),
    Need(("libz.so.1",), "zlib1g", "libz.so.1()(64bit)"),
    Need(("libzstd.so.1",), "libzstd1", "libzstd"),
    Need(("libffi.so.8",), "libffi8", "libffi.so.8()(64bit)"),
    Need(("libglib-2.0.so.0", "libgthread-2.0.so.0"), "libglib2.0-0t64 | libglib2.0-0", "glib2"),
    Need(("libdbus-1.so.3",), "libdbus-1-3", "dbus-libs"),
    Need(("libfontconfig.so.1",), "libfontconfig1", "fontconfig"),
    Need(("libfreetype.so.6",), "libfreetype6", "freetype"),
    Need(("libEGL.so.1",), "libegl1", "libglvnd-egl"),
    Need(("libGL.so.1",), "libgl1", "libglvnd-glx"),
    Need(("libX11.so.6",), "libx11-6", "libX11"),
    Need(("libX11-xcb.so.1",), "libx11-xcb1", "libX11-xcb"),
    Need(("libxkbcommon.so.0",), "libxkbcommon0", "libxkbcommon"),
    Need(("libxcb.so.1",), "libxcb1", "libxcb"),
    Need(("libxcb-glx.so.0",), "libxcb-glx0", "libxcb"),
    Need(("libxcb-randr.so.0",), "libxcb-randr0", "libxcb"),
    Need(("libxcb-render.so.0",), "libxcb-render0", "libxcb"),
    Need(("libxcb-shape.so.0",), "libxcb-shape0", "libxcb"),
    Need(("libxcb-shm.so.0",), "libxcb-shm0", "libxcb"),
    Need(("libxcb-sync.so.1",), "libxcb-sync1", "libxcb"),
    Need(("libxcb-xfixes.so.0",), "libxcb-xfixes0", "libxcb"),
    Need(("libxcb-xkb.so.1",), "libxcb-xkb1", "libxcb"),
    Need(("libwayland-client.so.0",), "libwayland-client0", "libwayland-client"),
    Need(("libwayland-cursor.so.0",), "libwayland-cursor0", "libwayland-cursor"),
    Need(("libwayland-egl.so.1",), "libwayland-egl1", "libwayland-egl"),
    # Not asked for by a file, but by name while the program runs.
    Need((), "libportaudio2", "portaudio"),
    Need((), "libasound2-plugins", "alsa-plugins-pulseaudio"),
    Need((), "libpulse0", "pulseaudio-libs"),
    Need((), "fontconfig-config", "font(:lang=en)"),  # it asks for a font: one of several
    Need((), "tzdata", "tzdata"),
)
WELCOME_DEB = ("pulseaudio-utils",)
"""pactl and parec: without them a child with SoundCard stands in, which costs more."""


def unmet(folder: Path) -> dict[str, list[str]]:
    """The sonames that files of the program ask for and nobody brings, each with some of those files."""
    here = {file.name for file in folder.rglob("*.so*")}
    known = {name for need in NEEDS for name in need.sonames}
    asked: dict[str, list[str]] = {}
    for file in folder.rglob("*"):
        if file.is_symlink() or not file.is_file() or file.open("rb").read(4) != b"\x7fELF":
            continue
        said = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
        for soname in re.findall(r"NEEDED\s+(\S+)", said):
            if soname not in here and soname not in known:
                asked.setdefault(soname, []).append(file.name)
    return asked


def newest_glibc(folder: Path) -> str:
    """The newest version of glibc that a file of the program asks for."""
    newest = (0, 0)
    for file in folder.rglob("*"):
        if file.is_symlink() or not file.is_file() or file.open("rb").read(4) != b"\x7fELF":
            continue
        said = subprocess.run(["objdump", "-T", str(file)], capture_output=True, text=True, check=False).stdout
        for major, minor in re.findall(r"\(?GLIBC_(\d+)\.(\d+)", said):
            newest = max(newest, (int(major), int(minor)))
    return f"{newest[0]}.{newest[1]}"
