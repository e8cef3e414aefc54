"""The tables in the README beside this package, which the command writes part by part.

Each part is between two markers, with a line about how it was measured, so that one part can be measured anew.
What is outside the markers is left alone.
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
# `packages_distributions` doesn't find modules that are a single compiled file.
OWNERS = {"parselmouth": ["praat-parselmouth"]}
PEER_GROUPS = {
    "voice_activity": peers_voice.PEERS,
    "f0": peers_f0.PEERS,
    "pace": peers_pace.PEERS,
    "cost": {**peers_voice.PEERS, **peers_f0.PEERS, **peers_pace.PEERS, **cost.PEERS},
}


def write(part: str, tables: Sequence[Table], options: Options, page: Path = README) -> None:
    """Write a part's tables to the page. Raises ValueError where the page has no place for them."""
    text = page.read_text(encoding="utf-8")
    page.write_text(
        replaced(text, part, f"{_said(part, options)}\n\n" + "\n".join(map(markdown, tables))), "utf-8"
    )


def replaced(text: str, part: str, content: str) -> str:
    """Return the page with this content between the part's markers."""
    begin, end = f"<!-- {part}: written by the command -->", f"<!-- end of {part} -->"
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if len(pattern.findall(text)) != 1:
        raise ValueError(f"no place for {part}: it begins with {begin} and ends with {end}")
    return pattern.sub(lambda _: f"{begin}\n{content.strip()}\n\n{end}", text)


def _said(part: str, options: Options) -> str:
    """Say when, where and with what a part was measured."""
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
    """Return the commit, and whether the product's code differs from it."""
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
