"""The README's picture shows a single call: what its overlay says is on the page beside it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from coach.history.store import open_history

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "make_picture.py"


def test_the_overlay_shows_the_call_on_the_page(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("make_picture", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    history = open_history(tmp_path / "history.sqlite")
    on_the_overlay = script.replayed(history).call
    (header,) = history.calls()
    on_the_page = history.call(header.call_id).record
    history.close()
    (rise,) = [cue for cue in on_the_page.cues if cue.kind is on_the_overlay.cue.kind]
    assert (on_the_overlay.cue.time_s, on_the_overlay.cue.evidence) == (rise.time_s, rise.evidence)
    assert rise.time_s < on_the_overlay.time_s < on_the_page.duration_s
