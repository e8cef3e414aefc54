"""The page of measures in the README beside this package: written by the command, part by part.

Each part has its own place between two markers, with what it was measured on, so that one part can be measured
anew. What stands outside the markers is left alone.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from datetime import date
from importlib.metadata import packages_distributions, version
from pathlib import Path

from tests.benchmarks.accuracy import cost, peers_f0, peers_pace, peers_voice
from tests.benchmarks.accuracy.options import Options
from tests.benchmarks.accuracy.peers import missing
from tests.benchmarks.accuracy.tables import Table, markdown
from tests.benchmarks.figures import machine

README = Path(__file__).parents[1] / "README.md"
ALWAYS = ("scipy", "soxr", "soundfile")
# Modules that are one compiled file are not found by `packages_distributions`.
OWNERS = {"parselmouth": ["praat-parselmouth"]}
PEER_GROUPS = {
    "voice_activity": peers_voice.PEERS,
    "f0": peers_f0.PEERS,
    "pace": peers_pace.PEERS,
    "cost": {**peers_voice.PEERS, **peers_f0.PEERS, **peers_pace.PEERS, **cost.PEERS},
}


def write(part: str, tables: Sequence[Table], options: Options, page: Path = README) -> None:
    """Put a part's tables in its place. Raises ValueError if the page has no such place."""
    text = page.read_text(encoding="utf-8")
    page.write_text(
        replaced(text, part, f"{_said(part, options)}\n\n" + "\n".join(map(markdown, tables))), "utf-8"
    )


def replaced(text: str, part: str, content: str) -> str:
    """The page with this content between the part's markers."""
    begin, end = f"<!-- {part}: written by the command -->", f"<!-- end of {part} -->"
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if len(pattern.findall(text)) != 1:
        raise ValueError(f"no place for {part}: it begins with {begin} and ends with {end}")
    return pattern.sub(lambda _: f"{begin}\n{content.strip()}\n\n{end}", text)


def _said(part: str, options: Options) -> str:
    """When, where and with what a part was measured."""
    today = date.today()
    names = [name for name in ALWAYS if not missing((name,))]
    modules = {
        module for needed, _ in PEER_GROUPS.get(part, {}).values() if not missing(needed) for module in needed
    }
    owners = {**packages_distributions(), **OWNERS}
    names += sorted({owner for module in modules for owner in owners.get(module, [])})
    packages = ", ".join(f"{name} {version(name)}" for name in names)
    return (
        f"`python -m tests.benchmarks accuracy {part} --set {options.half}`, {today.day} {today:%B %Y}, "
        f"ours at {_revision()}. {machine()}. {packages}."
    )


def _revision() -> str:
    """The commit, and whether the product's code differs from it."""
    here = README.parent
    asked = ["git", "rev-parse", "--short", "HEAD"], ["git", "status", "--porcelain", ":/coach"]
    try:
        commit, changed = (
            subprocess.run(command, cwd=here, check=True, capture_output=True, text=True).stdout.strip()
            for command in asked
        )
    except (OSError, subprocess.CalledProcessError):
        return "an unknown commit"
    return f"{commit} with changes not committed" if changed else commit
