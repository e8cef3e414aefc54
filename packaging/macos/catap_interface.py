"""Whether catap's wheel still offers what `coach.sources.catap_child` calls: `catap_interface.py WHEEL`.

It reads the sources, since they can be imported on macOS only."""

from __future__ import annotations

import ast
import sys
import zipfile
from pathlib import Path

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


if __name__ == "__main__":
    found = what_lacks(read(Path(sys.argv[1])))
    print("\n".join(found) or "catap offers all that is called")
    raise SystemExit(1 if found else 0)
