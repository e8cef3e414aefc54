"""Where each file of the packaged program comes from, and whether its licence lets it be there.

A file that nobody is known to have made stops the build: so no library comes in by the way, as readline
(GPL-3) and libdb (AGPL-3) would from the machine that builds.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from third_party import shipped

PYTHON, OURS = "Python", "Coach"


class Beside(NamedTuple):
    """A library that comes from the system or with Python, and not with a wheel. `debian` is the package whose
    copyright file goes with it."""

    name: str
    licence: str
    pattern: str
    debian: str = ""


MICROSOFT = "Microsoft's, to be shipped with programs"
BESIDE = (
    Beside("SQLite", "blessing (public domain)", r"(lib)?sqlite3(\.so\.0|\.dll)", "libsqlite3-0"),
    Beside("xcb-util-cursor", "MIT", r"libxcb-cursor\.so.*", "libxcb-cursor0"),
    Beside("xcb-util-wm", "MIT", r"libxcb-icccm\.so.*", "libxcb-icccm4"),
    Beside("xcb-util-image", "MIT", r"libxcb-image\.so.*", "libxcb-image0"),
    Beside("xcb-util-keysyms", "MIT", r"libxcb-keysyms\.so.*", "libxcb-keysyms1"),
    Beside("xcb-util-renderutil", "MIT", r"libxcb-render-util\.so.*", "libxcb-render-util0"),
    Beside("xcb-util", "MIT", r"libxcb-util\.so.*", "libxcb-util1"),
    Beside("libxkbcommon", "MIT", r"libxkbcommon-x11\.so.*", "libxkbcommon-x11-0"),
    Beside("libffi", "MIT", r"libffi-\d+\.dll"),
    Beside("Microsoft Visual C++ runtime", MICROSOFT, r"(?i)(vcruntime|msvcp|concrt)140.*"),
    Beside("Microsoft Universal C runtime", MICROSOFT, r"(?i)(ucrtbase|api-ms-win-.*)\.dll"),
)
NEVER = re.compile(r"(?i)(lib)?(readline|gdbm|db-?\d|jack|ncurses|tinfo|crypto|ssl)[-.\d]")
"""Named again, though nothing unknown passes: these are the ones that came in when it was tried."""

OF_PSYCOPG = re.compile(r"psycopg_binary(\.libs)?/")
"""What psycopg's wheel brings, with the OpenSSL of its libpq: not the machine's that builds."""


def origin_of(path: str, owners: Mapping[str, str]) -> str | None:
    """Who made a file of the program's folder, by its path in `lib`; None where nobody is known. `owners`: the
    package of each name that can be imported."""
    top, _, rest = path.partition("/")
    if OF_PSYCOPG.match(path):
        return "psycopg-binary"
    if NEVER.match(path.rsplit("/", 1)[-1]):
        return None
    if re.fullmatch(r"coach(-desktop)?(\.exe)?|coach-.*\.dist-info", top):
        return OURS
    if re.match(r"base_library\.zip|(lib)?python\d|Python(\.framework)?$|lib-dynload", top):
        return PYTHON
    for one in BESIDE:
        if not rest and re.fullmatch(one.pattern, top):
            return one.name
    name = re.sub(r"[-_](\d.*)?\.(dist|egg)-info$", "", top)
    name = name.removesuffix(".libs").removesuffix("_data").split(".")[0]
    for asked in (top, name, f"_{name}", name.removeprefix("_")):
        if asked in owners:
            return owners[asked]
    return PYTHON if not rest and name in sys.stdlib_module_names else None


def owners_here() -> dict[str, str]:
    """The package of each name that can be imported here, as far as it is installed to run the program."""
    allowed = {package.name for package in shipped()} | {"coach"}
    owners = {}
    for name, packages in metadata.packages_distributions().items():
        known = [re.sub(r"[-_.]+", "-", package).lower() for package in packages]
        if fitting := [package for package in known if package in allowed]:
            owners[name] = OURS if fitting[0] == "coach" else fitting[0]
    for package in allowed:
        owners.setdefault(package.replace("-", "_"), package)
    return {**owners, "coach": OURS, "shiboken6": "shiboken6", "PySide6": "pyside6-essentials"}


def look(folder: Path, modules: Mapping[str, int]) -> tuple[Counter[str], list[str]]:
    """The bytes of each origin in the program's folder, and what is nobody's. `modules`: the Python code that
    the program holds inside, with its bytes."""
    owners = owners_here()
    sizes: Counter[str] = Counter()
    nobody: list[str] = []
    for file in sorted(folder.rglob("*")):
        if file.is_dir():
            continue
        path = file.relative_to(folder).as_posix().removeprefix("lib/")
        if file.is_symlink():
            path = file.resolve().relative_to(folder.resolve()).as_posix().removeprefix("lib/")
        origin = origin_of(path, owners)
        if origin is None:
            nobody.append(path)
        elif not file.is_symlink():
            sizes[origin] += file.stat().st_size
    for module, size in modules.items():
        top = module.split(".")[0]
        of_python = top in sys.stdlib_module_names or top.startswith("_sysconfigdata")
        if top not in owners and not of_python and not top.startswith(("pyi", "_pyi", "PyInstaller")):
            nobody.append(f"module {module}")
            continue
        sizes[OURS] -= size  # it lies in the program's own file
        sizes[owners.get(top, PYTHON)] += size
    return sizes, nobody


def modules_in(work: Path) -> dict[str, int]:
    """The Python modules that PyInstaller packed, and how many bytes each takes."""
    from PyInstaller.archive.readers import ZlibArchiveReader  # noqa: PLC0415  # only who builds has it

    archive = ZlibArchiveReader(str(work / "coach" / "PYZ-00.pyz"))
    return {name: entry[2] for name, entry in archive.toc.items()}


def table(sizes: Counter[str], most: int = 10) -> str:
    """The largest parts of the program, in MB, what is left of the packages that it needs, and their sum."""
    rows = [f"| {name} | {size / 1e6:.1f} |" for name, size in sizes.most_common(most)]
    rest = sum(size for _, size in sizes.most_common()[most:])
    rows += [f"| the rest | {rest / 1e6:.1f} |", f"| together | {sum(sizes.values()) / 1e6:.1f} |"]
    small = ", ".join(f"{name} {size / 1e6:.2f}" for name, size in sizes.most_common()[most:])
    return "\n".join(["| part | MB on disk |", "|---|---|", *rows, "", f"The rest, in MB: {small}.", ""])
