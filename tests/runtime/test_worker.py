"""The worker alone, with a session state that only notes what was done."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import cast

import pytest

from coach.runtime.session_state import Pace, SessionState
from coach.runtime.worker import Mailbox, Worker


class Busy:
    """A session state that stays in a step until `go_on`. `done`: what was done, in order."""

    pace = Pace.CALL

    def __init__(self) -> None:
        self.at_work, self.go_on, self.news = threading.Event(), threading.Event(), threading.Event()
        self.done: list[str] = []

    def wake(self) -> None:
        pass

    def step(self) -> bool:
        self.at_work.set()
        assert self.go_on.wait(10)
        return True

    def snapshot(self) -> str:
        return "seen"

    def fail(self) -> None:
        self.done.append("failed")

    def endings(self) -> tuple[Callable[[], None], ...]:
        return (lambda: self.done.append("ended"),)


def test_what_was_asked_before_the_end_is_done_nothing_after(
    caplog: pytest.LogCaptureFixture,
) -> None:
    state = Busy()
    worker = Worker(cast("SessionState", state), Mailbox(None))
    assert state.at_work.wait(10)

    def broken() -> None:
        raise KeyError("ours")

    try:
        assert worker.ask(lambda: state.done.append("first"))
        assert worker.ask(broken)
        assert worker.ask(lambda: state.done.append("last"))
        assert not worker.stop(0.0)
        assert not worker.ask(lambda: state.done.append("too late"))
    finally:
        state.go_on.set()
    assert worker.stop(10.0)
    assert state.done == ["first", "failed", "last", "ended"]
    assert "is stopping" in caplog.text
