"""Whether catap's wheel still offers what `coach.sources.catap_child` calls: `catap_interface.py`.

It fetches the wheel that is locked and reads its sources, since they can be imported on macOS only.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

LOCK = Path(__file__).resolve().parents[1] / "requirements.lock"
FUNCTIONS = {
    "record_system_audio": ("on_buffer", "mute"),
    "record_device": ("on_buffer", "mute"),
}
"""What is called, with the names of what is handed over by name."""
MEMBERS = {
    "RecordingSession": (
        "start",
        "close",
        "wait_for_capture_failure",
        "captured_only_silence",
        "stream_format",
    ),
    "AudioBuffer": ("data", "format"),
    "AudioStreamFormat": ("sample_rate", "num_channels", "bits_per_sample", "is_float"),
}
MODULES = ("__init__", "session", "audio_buffer", "recorder")


def what_lacks(sources: dict[str, str]) -> list[str]:
    """What the modules of catap, by name, lack of it."""
    functions: dict[str, set[str]] = {}
    members: dict[str, set[str]] = {}
    for text in sources.values():
        for node in ast.parse(text).body:
            if isinstance(node, ast.FunctionDef):
                every = [*node.args.args, *node.args.kwonlyargs]
                functions[node.name] = {one.arg for one in every}
            elif isinstance(node, ast.ClassDef):
                members[node.name] = members.get(node.name, set()) | set(names_in(node))
    lacking = [f"{name}({missing})" for name, wanted in FUNCTIONS.items()
               for missing in wanted if missing not in functions.get(name, set())]  # fmt: skip
    lacking += [f"{name}.{missing}" for name, wanted in MEMBERS.items()
                for missing in wanted if missing not in members.get(name, set())]  # fmt: skip
    return lacking


def names_in(node: ast.ClassDef) -> list[str]:
    """The methods, properties and fields of a class."""
    names = []
    for one in node.body:
        if isinstance(one, ast.FunctionDef):
            names.append(one.name)
        elif isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
            names.append(one.target.id)
    return names


def read(wheel: Path) -> dict[str, str]:
    """The sources in a wheel, by module."""
    with zipfile.ZipFile(wheel) as files:
        return {
            Path(name).stem: files.read(name).decode("utf-8")
            for name in files.namelist()
            if name.endswith(".py") and Path(name).parent.name == "catap" and Path(name).stem in MODULES
        }


def fetch(folder: Path) -> Path:
    """The wheel that is locked, checked by its hash."""
    found = re.search(
        r"^(catap==[^\s;]+)[^\n]*((?:\n    --hash\S+(?: \\)?)+)", LOCK.read_text("utf-8"), re.MULTILINE
    )
    if found is None:
        raise SystemExit("catap is not locked")
    wanted = folder / "catap.lock"
    wanted.write_text(f"{found[1]} \\{found[2]}\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--require-hashes",
        "--dest",
        str(folder),
    ]
    command += ["--only-binary=:all:", "--platform", "macosx_14_0_universal2", "--python-version", "3.11"]
    subprocess.run([*command, "-r", str(wanted)], check=True)
    (wheel,) = folder.glob("catap-*.whl")
    return wheel


def main() -> int:
    """Compare, and return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = fetch(Path(folder))
        found = what_lacks(read(wheel))
        print("\n".join(found) or f"{wheel.name} offers all that is called")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
