"""What the trials of packages share: they say what each step saw, and end with the first that is wrong."""

from __future__ import annotations

import time
from collections.abc import Callable

PATIENCE_S = 60.0
ASK_EVERY_S = 0.3


class TrialError(Exception):
    """A step was not as it should be."""


class Say:
    """Prints what a step saw, with the machine it was on."""

    def __init__(self, machine: str) -> None:
        self._machine = machine

    def __call__(self, line: str) -> None:
        print(f"[{self._machine}] {line}", flush=True)


def expect(true: bool, said: str) -> None:
    """Raises TrialError with what was said."""
    if not true:
        raise TrialError(said)


def wait_for(true: Callable[[], bool], what: str, patience_s: float = PATIENCE_S) -> None:
    """Wait until something is so. Raises TrialError where it isn't in time."""
    until_s = time.monotonic() + patience_s
    while not true():
        if time.monotonic() > until_s:
            raise TrialError(f"{what} did not come in {patience_s:.0f} s")
        time.sleep(ASK_EVERY_S)
