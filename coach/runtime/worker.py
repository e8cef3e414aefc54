"""The worker's thread, and the mailbox where it leaves the newest snapshot."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from coach.model.snapshot import Snapshot
from coach.runtime.session_state import Pace, SessionState

Value = TypeVar("Value")


class Mailbox(Generic[Value]):
    """Holds the newest value. Older ones are dropped unseen, which is what a screen wants.

    Values must be immutable. Replacing one reference is atomic in Python, so there is no lock to wait for.
    """

    def __init__(self, first: Value) -> None:
        self._newest = first

    def put(self, value: Value) -> None:
        self._newest = value

    def look(self) -> Value:
        return self._newest


log = logging.getLogger(__name__)

# In a call sound leaves the timeline in blocks of 40 ms. The worker looks again a little less than a block
# after one came, and soon after where none did, so it drifts to just after the moment at which blocks are ready
# and stays there, with 30 looks a second. A block then waits 5 ms for its look (median; 10 at the 95th
# percentile). With a look every 30 ms it waited 15 and 28, and sound took 74 ms (98) from being heard to
# leaving the timeline, of the 150 that are allowed until a cue is painted (own measurement).
LOOK_AFTER_BLOCK_S = 0.038
LOOK_AGAIN_S = 0.01
# While a call is waited for nobody minds a tenth of a second, and the meters still move. What came meanwhile is
# converted at once, which costs less than piece by piece.
LOOK_EVERY_WAITING_S = 0.12
LOOK_EVERY_IDLE_S = 0.25
MOST_COMMANDS = 64

Command = Callable[[], None]


class Worker:
    """Runs the session's state in its own thread; everyone else comes by `ask` and `stop`."""

    def __init__(self, state: SessionState, mailbox: Mailbox[Snapshot]) -> None:
        self._state = state
        self._mailbox = mailbox
        self._commands: queue.Queue[Command] = queue.Queue(MOST_COMMANDS)
        self._wake = state.news
        self._stopping = False
        self._any_sound = False  # in the newest step
        self._asking = threading.Lock()  # so that nothing is taken once it is stopping
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)
        self._thread.start()

    def ask(self, command: Command) -> bool:
        """Have this carried out soon, in order. False: the queue is full or the worker is stopping, it won't be
        (newest dropped)."""
        with self._asking:
            if self._stopping:
                log.warning("the worker is stopping: a request was dropped")
                return False
            try:
                self._commands.put_nowait(command)
            except queue.Full:
                log.warning("the worker has %d requests waiting: one was dropped", MOST_COMMANDS)
                return False
        self._wake.set()
        return True

    def stop(self, timeout_s: float) -> bool:
        """Carry out what was asked, end the call, close everything. False: still at it after
        `timeout_s`."""
        with self._asking:
            self._stopping = True
        self._wake.set()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping:
            began_s = time.monotonic()
            self._any_sound = False
            self._contained(self._step)
            self._contained(self._publish)
            pause_s = began_s + self._pause_s() - time.monotonic()
            if pause_s > 0.0:
                self._wake.wait(pause_s)
                self._wake.clear()
        while not self._commands.empty():
            self._contained(self._commands.get_nowait())
        for end in self._state.endings():
            self._contained(end)
        self._contained(self._publish)

    def _pause_s(self) -> float:
        """How long after a step began the next one does."""
        match self._state.pace:
            case Pace.AT_ONCE:
                return 0.0
            case Pace.CALL:
                return LOOK_AFTER_BLOCK_S if self._any_sound else LOOK_AGAIN_S
            case Pace.WAITING:
                return LOOK_EVERY_WAITING_S
            case Pace.IDLE:
                return LOOK_EVERY_IDLE_S

    def _step(self) -> None:
        self._state.wake()
        while not self._commands.empty():
            self._commands.get_nowait()()
        self._any_sound = self._state.step()

    def _publish(self) -> None:
        self._mailbox.put(self._state.snapshot())

    def _contained(self, step: Callable[[], None]) -> None:
        """Carry out a step. What it raises is an error of ours: it costs the call under way, no more."""
        try:
            step()
        except Exception:  # the boundary of the thread: reported below, never lost
            log.exception("the live session failed")
            try:
                self._state.fail()
            except Exception:  # a defect on the way back from a defect: the thread must live on
                log.exception("the live session could not recover at once")
