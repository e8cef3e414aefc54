"""Who holds a microphone, from answers that pactl 16.1 gave."""

from __future__ import annotations

import os
import subprocess
from typing import Any

import pytest

from coach.sources import capture_streams
from coach.sources.capture_streams import ask_openings, is_ours, openings_of

MICROPHONES = frozenset({1})


def stream(binary: str = "zoom", *, process_id: str = "14232", **changed: Any) -> dict[str, Any]:
    """One source output of `pactl -f json list source-outputs`, as far as it is read."""
    properties = {
        "application.name": "Zoom",
        "media.name": "Zoom",
        "application.process.id": process_id,
        "application.process.binary": binary,
    }
    entry = {"index": 1, "client": "1", "source": 1, "corked": False, "resample_method": "speex-float-1"}
    return {**entry, "properties": properties, **changed}


def held(*entries: dict[str, Any]) -> frozenset[str]:
    openings = openings_of(list(entries), MICROPHONES, lambda process_id: process_id == 99)
    return frozenset(name for name, _ in openings)


def test_programs_are_named_once_each() -> None:
    assert held(stream(), stream(), stream("linphone")) == {"zoom", "linphone"}


def test_each_stream_is_an_opening_of_its_own() -> None:
    entries = [stream(), stream(index=7), stream("linphone", index=2)]
    found = openings_of(entries, MICROPHONES, lambda _process_id: False)
    assert found == {("zoom", 1), ("zoom", 7), ("linphone", 2)}


@pytest.mark.parametrize(
    "other",
    [
        stream(process_id="99"),
        stream(corked=True),
        stream(source=0),
        stream(client=None, properties={"media.name": "Remapped Stream"}),
        stream("pavucontrol", properties={"media.name": "Peak detect", "application.name": "Volume Control"}),
        stream("meter", resample_method="peaks"),
        stream(properties=None),
    ],
    ids=["ours", "paused", "of an output", "of a module", "meter", "peaks", "nameless"],
)
def test_what_is_no_other_program_on_a_microphone(other: dict[str, Any]) -> None:
    assert held(other) == frozenset()
    assert held(other, stream()) == {"zoom"}


def test_our_own_processes_are_known() -> None:
    child = subprocess.Popen(["sleep", "20"])
    try:
        assert is_ours(os.getpid())
        assert is_ours(child.pid)
        assert not is_ours(1)
        assert not is_ours(os.getppid())
    finally:
        child.kill()
        child.wait()


@pytest.mark.parametrize("answer", ["", "null", "{}", "[1]", "Connection failure: Access denied"])
def test_an_answer_that_says_nothing_is_none(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr(capture_streams.pulse, "_run", lambda _command: answer)
    assert ask_openings() is None
