"""Whose work ships with this program, and under which licences: `third_party.py [--write]`.

Reads what is locked, what the installed packages say of themselves, and `third_party.toml`. With --write it
makes THIRD_PARTY.md and the texts in assets/licences, which are in every package; without, it lists what is not
as it should be and ends with 1. What only another system installs keeps the text that is there.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
LOCK = HERE / "requirements.lock"
# What packages hold beside it: an extra, locked with what builds them.
PACKAGE_LOCK = HERE / "requirements-package.lock"
IN_PACKAGES = ("psycopg", "psycopg-binary")
PAGE = HERE.parent / "THIRD_PARTY.md"
TEXTS = HERE.parent / "assets" / "licences"
# Where Debian keeps the texts that packages only name.
COMMON = Path("/usr/share/common-licenses")
WHOLE_TEXTS = {"LGPL-2.1": "LGPL-2.1", "LGPL-3.0": "LGPL-3", "GPL-3.0": "GPL-3"}
_LOCKED = re.compile(r"^([a-z0-9][a-z0-9.-]*)==(\S+)")
_IS_A_TEXT = re.compile(r"licen[sc]e|copying|notice", re.IGNORECASE)


HEAD = """# The work of others

What is installed with this program, in the versions that `packaging/requirements.lock` locks, and psycopg,
which packages hold too (`pip install "coach[team]"` elsewhere).
`packaging/third_party.py --write` makes this page; the texts of the licences are in `assets/licences`,
among them the [LGPL 2.1](assets/licences/LGPL-2.1.txt), the [LGPL 3](assets/licences/LGPL-3.0.txt) and the
[GPL 3](assets/licences/GPL-3.0.txt).

| package | version | licence | brings along |
|---|---|---|---|"""
EXCHANGING = """## Exchanging a library
Libraries under the LGPL are files of their own beside the program, and may be exchanged for builds of your own
with the same interface: quit the program, put your files in the place of these, start it again.
"""
MADE_FROM = """## Sounds and numbers
The sample call and the callers of drills, scenes and lessons are made with free synthetic voices
(`assets/sample/README.md`, `packaging/rendered_lines.md`). `coach/dsp/speech.npz` was learned from the sounds
that `tests/benchmarks/training` names; none of them is in the program.
"""


class Package(NamedTuple):
    """`versions`: those that are locked, one for each range of Python's."""

    name: str
    versions: tuple[str, ...]
    licence: str


def shipped() -> list[Package]:
    """Every locked package that is installed to run the program, by name."""
    known = _known()["licence"]
    versions = _locked()
    needed = _needed("coach", set(versions)) | {name for name in IN_PACKAGES if name in versions}
    return [
        Package(name, tuple(versions[name]), known.get(name) or _own_licence(name)) for name in sorted(needed)
    ]


def page() -> str:
    """THIRD_PARTY.md."""
    known = _known()
    lines = [HEAD]
    for package in shipped():
        inside = [
            f"{one['name']} ({one['licence']}{'; ' + one['note'] if 'note' in one else ''})"
            for one in known["inside"]
            if one["package"] == package.name
        ]
        cells = (_linked(package.name), " or ".join(package.versions), package.licence, ", ".join(inside))
        lines.append(f"| {' | '.join(cells)} |")
    where = [f"- {name}: {at}" for name, at in known["exchange"].items()]
    return "\n".join([*lines, "", EXCHANGING, *where, "", MADE_FROM])


def texts() -> dict[str, str]:
    """File names in assets/licences and what they should hold, as far as it can be known on this system."""
    found = {}
    for package in shipped():
        try:
            found[f"{package.name}.txt"] = _own_texts(package.name)
        except metadata.PackageNotFoundError:
            continue
    for name, at in WHOLE_TEXTS.items():
        if (COMMON / at).exists():
            found[f"{name}.txt"] = (COMMON / at).read_text(encoding="utf-8")
    return {name: text for name, text in found.items() if text}


def what_differs() -> list[str]:
    """What is not as it should be, a sentence each."""
    differs = []
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page():
        differs.append("THIRD_PARTY.md is not what is locked")
    for name, text in texts().items():
        path = TEXTS / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            differs.append(f"assets/licences/{name} is not the text of the package")
    names = {str(one["text"]) for one in _known()["inside"] if "text" in one}
    differs += [
        f"assets/licences/{name}.txt is missing" for name in names if not (TEXTS / f"{name}.txt").exists()
    ]
    return differs


def main(arguments: Sequence[str]) -> int:
    """Check, or with --write make anew. Returns the exit code."""
    if "--write" in arguments:
        TEXTS.mkdir(exist_ok=True)
        for name, text in texts().items():
            (TEXTS / name).write_text(text, encoding="utf-8", newline="\n")
        PAGE.write_text(page(), encoding="utf-8", newline="\n")
    differs = what_differs()
    print("\n".join(differs) or "as it should be")
    return 1 if differs else 0


def _linked(name: str) -> str:
    """The name, leading to its text where there is one."""
    return f"[{name}](assets/licences/{name}.txt)" if (TEXTS / f"{name}.txt").exists() else name


def _known() -> dict[str, Any]:
    return tomllib.loads((HERE / "third_party.toml").read_text(encoding="utf-8"))


def _locked() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for lock in (LOCK, PACKAGE_LOCK):
        for line in lock.read_text(encoding="utf-8").splitlines():
            if (match := _LOCKED.match(line)) and (lock == LOCK or match[1] in IN_PACKAGES):
                found.setdefault(match[1], []).append(match[2])
    return found


def _needed(name: str, locked: set[str]) -> set[str]:
    """This package's requirements and theirs, on whatever system, by their names in the lock."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for wanted in _requirements(waiting.pop()):
            if wanted in locked and wanted not in found:
                found.add(wanted)
                waiting.append(wanted)
    return found


def _requirements(name: str) -> Iterator[str]:
    try:
        wanted = metadata.requires(name) or []
    except metadata.PackageNotFoundError:  # another system's: Core Audio's come with catap
        wanted = [f"pyobjc-{part}" for part in ("core", "framework-cocoa", "framework-coreaudio")]
    for line in wanted:
        if "extra ==" not in line:
            yield re.sub(r"[-_.]+", "-", re.split(r"[^A-Za-z0-9._-]", line)[0]).lower()


def _own_licence(name: str) -> str:
    said = metadata.metadata(name)
    return said.get("License-Expression") or said.get("License") or ""


def _own_texts(name: str) -> str:
    """All licence texts in the package's metadata, one after the other."""
    files = [
        file
        for file in metadata.files(name) or []
        if ".dist-info" in file.parts[0] and _IS_A_TEXT.search(file.name)
    ]
    return "\n\n".join(
        file.locate().read_text(encoding="utf-8").replace("\r\n", "\n").rstrip() + "\n"
        for file in sorted(files, key=str)
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
