"""The desktop as `coach` opens it, with the sound of a soak given to its readers' rings as fast as it is taken.

python -m tests.benchmarks.soak.desktop_at_speed SEED HOURS EVERY_S EPOCH_S

Real are the composition root, worker, writer, history, windows, and of the sources everything from the ring on.
Not real are the devices (`RingCapture` stands for a reader and its child), the program watch, and the clock of
the session. The real clock still governs the pauses between retries, SQLite's patience and the windows' timer:
for these the faults last many times as long as for the calls.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import numpy as np

from coach import app
from coach.history.store import History
from coach.model.call import CallState
from coach.model.snapshot import ChannelCondition, Device, DeviceId
from coach.model.sound import SAMPLE_RATE_HZ, Speaker
from coach.places import data_dir
from coach.runtime import new_calls
from coach.runtime.session import LiveSession
from coach.settings.schema import Settings
from coach.sources import live_sources, pulse
from coach.sources.capture import Capture, Taken
from coach.sources.pcm import FRAGMENT_S, PcmFormat, SampleType
from coach.sources.program_watch import Holding, holding_of
from coach.sources.ring import FragmentRing
from tests.benchmarks.soak.faults import IN_FAST, Fault, FaultKind, clock_offsets, plan, unheard_in
from tests.benchmarks.soak.progress import DONE_S, MARKER, NOTE_REFUSED, PROGRESS_NAME
from tests.benchmarks.soak.script import ScriptedCall, openings_at, script, sound

log = logging.getLogger("coach.soak")

BEGAN_S = 1000.0
"""What the session's clock says when the soak begins."""
PCM = PcmFormat(SAMPLE_RATE_HZ, 1, SampleType.INT16)
STEP_FRAGMENTS = 24
OPENS_AFTER_S = 0.3
SEEN_AFTER_S = 0.1
TURN_WAIT_S = 0.25
TERMS_TAKE_S = 0.1
"""So long, of the real clock, it waits at the begin of a call: the history is asked what earlier calls taught,
and a second of the session's clock (`earlier_calls.TERMS_WAIT_S`) is over sooner than any disk answers."""
TAIL_S = 60.0


class Soak:
    """The clock, the script, and what is open."""

    def __init__(self, seed: int, duration_s: float, every_s: float, epoch_s: float) -> None:
        self.calls = script(seed, duration_s)
        self.faults = plan(seed, duration_s, every_s, IN_FAST)
        self.unheard = unheard_in([fault for fault in self.faults if fault.kind is not FaultKind.STOPPED])
        self.duration_s, self.epoch_s = duration_s + TAIL_S, epoch_s
        self.offsets = clock_offsets(self.faults)
        self.now_s = 0.0
        self.stopped = False
        self.captures: list[RingCapture] = []
        self.turns = threading.Condition()
        self.n_turns = 0
        self.changed: Callable[[], None] = lambda: None

    def clock(self) -> float:
        """The session's monotonic clock."""
        return BEGAN_S + self.now_s

    def wall_s(self) -> float:
        """The system's clock, which the faults move."""
        ahead_s = next(ahead_s for from_s, ahead_s in reversed(self.offsets) if from_s <= self.now_s)
        return self.epoch_s + self.now_s + ahead_s

    def there(self, speaker: Speaker, at_s: float) -> bool:
        """Whether the device gives sound now."""
        return not any(
            one.speaker is speaker and one.span.start_s <= at_s < one.span.end_s for one in self.unheard
        )

    def worker_turn(self) -> None:
        """The worker begins another step."""
        with self.turns:
            self.n_turns += 1
            self.turns.notify()


class RingCapture:
    """A `Capture` whose ring is filled by the feeder."""

    soak: Soak

    def __init__(self, name: str, _find: object, _wake: threading.Event) -> None:
        self.speaker = Speaker(name)
        self.device = Device(DeviceId(name, "ring"), name, is_default=True)
        self.condition, self.detail = ChannelCondition.CLOSED, ""
        self._lock = threading.Lock()
        self._opens_s = self.soak.now_s + OPENS_AFTER_S
        self._opening = 0
        self._ring: FragmentRing | None = None
        self.soak.captures = [*self.soak.captures, self]

    def take(self) -> Taken:
        with self._lock:
            ring, opening = self._ring, self._opening
        fragments = () if ring is None or self.soak.stopped else tuple(ring.take())
        return Taken(opening, None if ring is None else PCM, fragments)

    def give(self, data: bytes, at_s: float) -> None:
        """A fragment that ends at this time of the soak."""
        if not self.soak.there(self.speaker, at_s):
            with self._lock:
                self._ring = None
            self.condition, self._opens_s = ChannelCondition.MISSING, at_s
            return
        if self._ring is None:
            if at_s < self._opens_s:
                return
            with self._lock:
                self._opening += 1
                self._ring = FragmentRing(PCM)
            self.condition = ChannelCondition.OK
        slot = self._ring.slot()
        slot[:] = data
        self._ring.commit(slot, BEGAN_S + at_s)

    def reopen(self) -> None:
        """Nothing is to be looked for."""

    retry = reopen

    def close(self) -> None:
        self.soak.captures = [one for one in self.soak.captures if one is not self]
        self.condition = ChannelCondition.CLOSED


class ScriptedPrograms:
    """Who holds the microphone, by the script."""

    def __init__(self, soak: Soak) -> None:
        self._soak = soak

    def watch(self, changed: Callable[[], None]) -> ScriptedPrograms:
        self._soak.changed = changed
        return self

    def holding(self) -> Holding:
        self._soak.worker_turn()
        return holding_of(openings_at(self._soak.calls, self._soak.now_s - SEEN_AFTER_S))

    def close(self) -> None:
        """Nothing is open."""


class Feeder(threading.Thread):
    """Gives the sound, moves the clock, and adds a note to each call that is over, as an agent would."""

    def __init__(self, soak: Soak, session: LiveSession, history: History) -> None:
        super().__init__(name="feeder", daemon=True)
        self._soak, self._session, self._history = soak, session, history
        self._stops = [fault for fault in soak.faults if fault.kind is FaultKind.STOPPED]
        self._noted = 0
        self._call_is_over = threading.Event()
        self._in_call = False
        self._told_s = 0.0

    def run(self) -> None:
        soak = self._soak
        threading.Thread(target=self._note_calls, name="notes", daemon=True).start()
        while soak.now_s < soak.duration_s:
            if self._stops and self._stops[0].at_s <= soak.now_s:
                self._stop(self._stops.pop(0))
            self._give(STEP_FRAGMENTS)
            self._wait_for_worker()
            self._look()
        self._tell(DONE_S)

    def _stop(self, fault: Fault) -> None:
        self._soak.stopped = True
        try:
            self._give(round(fault.lasts_s / FRAGMENT_S))
        finally:
            self._soak.stopped = False

    def _give(self, fragments: int) -> None:
        soak, n = self._soak, PCM.fragment_frames
        first = round(soak.now_s * SAMPLE_RATE_HZ)
        captures = soak.captures
        if captures:
            near: list[ScriptedCall] = [
                call
                for call in soak.calls
                if call.opened_s < soak.now_s + fragments * FRAGMENT_S and call.closed_s > soak.now_s
            ]
            both = (sound(near, first, fragments * n) * 32_767).clip(-32_768, 32_767).astype("<i2")
            rows = dict(zip(Speaker, np.asarray(both), strict=True))
            for number in range(fragments):
                at_s = (first + (number + 1) * n) / SAMPLE_RATE_HZ
                for capture in captures:
                    capture.give(rows[capture.speaker][number * n : (number + 1) * n].tobytes(), at_s)
        soak.now_s = (first + fragments * n) / SAMPLE_RATE_HZ

    def _wait_for_worker(self) -> None:
        soak = self._soak
        with soak.turns:
            before = soak.n_turns
            soak.changed()
            soak.turns.wait_for(lambda: soak.n_turns > before, TURN_WAIT_S)

    def _look(self) -> None:
        if time.monotonic() - self._told_s > 0.05:
            self._tell(self._soak.now_s)
        snapshot = self._session.snapshot()
        began, self._in_call = snapshot.call is not None and not self._in_call, snapshot.call is not None
        if began:
            time.sleep(TERMS_TAKE_S)
        if snapshot.ended_calls > self._noted:
            self._noted = snapshot.ended_calls
            self._call_is_over.set()

    def _note_calls(self) -> None:
        """In a thread of its own, which may wait for the disk as an errand does."""
        while self._call_is_over.wait():
            self._call_is_over.clear()
            try:
                over = next(one for one in self._history.calls() if one.state is CallState.COMPLETE)
                self._history.write_call_note(over.call_id, f"about {MARKER}")
            except Exception:  # the history is full or locked
                log.exception(NOTE_REFUSED)

    def _tell(self, at_s: float) -> None:
        self._told_s = time.monotonic()
        while True:
            try:
                Path(data_dir().parent, PROGRESS_NAME).write_text(f"{at_s:.2f}")
            except OSError:  # the disk is full; only the end has to be told
                if at_s != DONE_S:
                    return
                time.sleep(TURN_WAIT_S)
            else:
                return


def main() -> int:
    seed, hours, every_s, epoch_s = (float(argument) for argument in sys.argv[1:5])
    soak = Soak(int(seed), hours * 3600.0, every_s, epoch_s)

    class SoakDatetime(datetime):
        """The system's clock as the faults move it."""

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return datetime.fromtimestamp(soak.wall_s(), tz or UTC)

    class FedSession(LiveSession):
        """A session that hears the soak."""

        def __init__(self, settings: Settings, history: History) -> None:
            self._history = history
            programs = ScriptedPrograms(soak)
            super().__init__(settings, history, clock=soak.clock, watch_programs=programs.watch)

        def start_listening(self) -> bool:
            accepted = super().start_listening()
            Feeder(soak, self, self._history).start()
            return accepted

    RingCapture.soak = soak
    # Neither the composition root nor the sources have other seams.
    for module, name, part in (
        (app, LiveSession.__name__, FedSession),
        (live_sources, Capture.__name__, RingCapture),
        (new_calls, datetime.__name__, SoakDatetime),
    ):
        setattr(module, name, part)
    pulse.has_pulse = lambda: False
    return app.run_desktop()


if __name__ == "__main__":
    sys.exit(main())
