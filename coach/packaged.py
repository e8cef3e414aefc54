"""The one start of a packaged program: what PyInstaller's `coach` and `coach-desktop` run.

Its order matters. The surroundings are put right first, because all that is started later inherits them. A
worker of `coach analyze` ends in `freeze_support`, and a capture child in `run_if_child`, before anything
heavy is loaded.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

from coach.__main__ import desktop, main
from coach.settings.login_start import DESKTOP_PROGRAM
from coach.sources.child import run_if_child

KEPT_AS = "_ORIG"
"""PyInstaller keeps what a variable was, before it put its own folder there, under its name with this."""
LIBRARY_PATHS = ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH")
ONLY_OURS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH")
"""What PyInstaller's start sets for Qt, which finds its parts without them."""
OF_THE_LOADER = "_PYI_"


def start() -> None:
    """Run what this process is there for: a worker, a child, the desktop, or a command."""
    give_back(os.environ)
    multiprocessing.freeze_support()
    write_utf8()
    if run_if_child(sys.argv):
        return
    if is_desktop(sys.argv[0]):
        desktop()
    else:
        main()


def give_back(environment: MutableMapping[str, str]) -> None:
    """Make the environment what it was before the program's loader changed it.

    Programs of the system (pactl, parec, gsettings, the browser that Qt opens) would load our libraries and
    Qt's plugins in place of their own. This process has loaded its own by then; a child of ours starts with a
    loader that sets all of it again.
    """
    for name in LIBRARY_PATHS:
        before = environment.pop(name + KEPT_AS, None)
        if before:
            environment[name] = before
        elif before is not None or ours(environment.get(name, "")):
            environment.pop(name, None)
    for name in [one for one in environment if one.startswith(OF_THE_LOADER)]:
        del environment[name]
    for name in ONLY_OURS:
        if ours(environment.get(name, "")):
            del environment[name]


def ours(path: str) -> bool:
    """Whether this path leads into the packaged program."""
    folder = getattr(sys, "_MEIPASS", None)
    return bool(folder and path) and Path(path.split(os.pathsep, maxsplit=1)[0]).is_relative_to(str(folder))


def write_utf8() -> None:
    """Write UTF-8 where the system's own encoding would lose letters: into files and pipes on Windows, and
    everywhere under a locale that knows only ASCII. A stream that isn't there stays away."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        redirected = sys.platform == "win32" and not stream.isatty()
        if redirected or stream.encoding.casefold() in {"ascii", "us-ascii", "ansi_x3.4-1968"}:
            stream.reconfigure(encoding="utf-8", errors=stream.errors)


def is_desktop(program: str) -> bool:
    """Whether the program was called by the name of the desktop's."""
    return Path(program).stem.casefold() == DESKTOP_PROGRAM
