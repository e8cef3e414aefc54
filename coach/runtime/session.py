"""The live session as windows and commands see it: requests go in, snapshots come out, and nobody waits."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

from coach.conversation.listener import SpeechListener
from coach.engine import Engine
from coach.model.call import CallSource
from coach.model.cues import CueAnswer
from coach.model.own_sound import CallSeal
from coach.model.snapshot import Snapshot
from coach.review.recorder import CallRecorder
from coach.runtime.call_policies import CallPolicies
from coach.runtime.dependencies import (
    BaselineFor,
    CallKeeper,
    Dependencies,
    NewEngine,
    NewListener,
    NewRecorder,
    OpenSources,
    WatchPrograms,
)
from coach.runtime.replay_run import Sound
from coach.runtime.session_state import SessionState
from coach.runtime.snapshots import NOTHING_YET
from coach.runtime.worker import Mailbox, Worker
from coach.runtime.writer import Writer
from coach.settings.schema import ChosenDevice, Settings
from coach.sources.live_sources import LiveSources
from coach.sources.playback import Player
from coach.sources.program_watch import watch_programs

log = logging.getLogger(__name__)

# Closing the devices takes a second at most, and the last seconds of sound go through the engine.
CLOSE_WAIT_S = 5.0
# How long a disk that is slow, but works, may take for the last write: two syncs of 6 s, as seen on one.
LAST_WRITE_WAIT_S = 15.0


class LiveSession:
    """Listening, calls and replays.

    Every method but `close` returns at once, and may be called from any thread. The worker carries out requests
    in order, within about 20 ms, and the snapshot shows the result. A request returns whether it was accepted.
    False: too many are waiting already, and it will never be carried out.
    """

    def __init__(
        self,
        settings: Settings,
        keeper: CallKeeper,
        open_sources: OpenSources = LiveSources,
        baseline_for: BaselineFor | None = None,
        clock: Callable[[], float] = time.monotonic,
        *,
        new_engine: NewEngine = Engine,
        new_recorder: NewRecorder = CallRecorder,
        open_sound: Callable[[ChosenDevice | None], Sound] = Player,
        watch_programs: WatchPrograms = watch_programs,
        policy: CallPolicies | None = None,
        new_listener: NewListener = SpeechListener,
    ) -> None:
        """Start worker and writer. They listen only when asked to. `baseline_for` defaults to the keeper's."""
        self._mailbox = Mailbox(NOTHING_YET)
        self._writer = Writer()
        self._last_write_wait_s = LAST_WRITE_WAIT_S
        dependencies = Dependencies(
            keeper=keeper,
            baseline_for=baseline_for or keeper.baseline,
            open_sources=open_sources,
            watch_programs=watch_programs,
            new_engine=new_engine,
            new_recorder=new_recorder,
            open_sound=open_sound,
            clock=clock,
            hand_over=self._writer.hand_over,
            policy=policy or CallPolicies(),
            new_listener=new_listener,
        )
        self._state = SessionState(settings, dependencies)
        self._worker = Worker(self._state, self._mailbox)

    def snapshot(self) -> Snapshot:
        """Return the newest state of everything. Cheap; never blocks."""
        return self._mailbox.look()

    def start_listening(self) -> bool:
        """Open the devices, and wait for calls where they begin by themselves."""
        return self._worker.ask(self._state.start_listening)

    def stop_listening(self) -> bool:
        """End the call under way and close the devices."""
        return self._worker.ask(self._state.stop_listening)

    def start_call(self) -> bool:
        """Begin a call now, and start listening where it is off. Ignored during a call or replay."""
        return self._worker.ask(self._state.start_call)

    def hold_calls(self, held: bool) -> bool:
        """Let no call begin, by itself or by hand, until this is taken back: the agent is still setting up."""
        return self._worker.ask(lambda: self._state.hold_calls(held))

    def end_call(self) -> bool:
        """End the live call under way and keep it. Listening goes on."""
        return self._worker.ask(self._state.end_call)

    def pause_cues(self, paused: bool) -> bool:
        """Show no more cues in this call, or show them again."""
        return self._worker.ask(lambda: self._state.pause_cues(paused))

    def answer_cue(self, answer: CueAnswer) -> bool:
        """Answer a cue of the call under way."""
        return self._worker.ask(lambda: self._state.answer_cue(answer))

    def mark_incident(self) -> bool:
        """Begin the note of a live call that has become abusive. Ignored where none is under way."""
        return self._worker.ask(self._state.mark_incident)

    def keep_own_sound(self, seal: CallSeal | None) -> bool:
        """Keep the agent's own sound of the live call under way, from now on; None: no longer."""
        return self._worker.ask(lambda: self._state.keep_own_sound(seal))

    def show_step(self, title: str) -> bool:
        """Note that this step is on the screen. Ignored where no marked call is under way."""
        return self._worker.ask(lambda: self._state.show_step(title))

    def apply(self, settings: Settings) -> bool:
        """Use new settings: devices and the start of calls at once, the others from the next call on."""
        return self._worker.ask(lambda: self._state.apply(settings))

    def replay(self, path: Path, *, source: CallSource, aloud: bool, fast: bool = False) -> bool:
        """Run a recording through the live engine, in real time or (`fast`) as quickly as possible.

        Listening pauses meanwhile. A live call under way is never interrupted: the snapshot then has a problem,
        as it does for a file that can't be read.
        """
        return self._worker.ask(lambda: self._state.replay(path, source, aloud, fast))

    def stop_replay(self) -> bool:
        """End the replay under way, and keep what it gave so far."""
        return self._worker.ask(self._state.stop_replay)

    def leave_unkept(self) -> None:
        """Have `close` wait for no disk: the person was asked."""
        self._last_write_wait_s = 0.0

    def close(self) -> bool:
        """End the call, close the devices, keep the call, stop worker and writer. Call it once; no requests may
        follow. False: something is still at work, or is not kept (see `snapshot`)."""
        stopped = self._worker.stop(CLOSE_WAIT_S)
        if not stopped:
            log.error("the live session did not stop within %.0f s", CLOSE_WAIT_S)
        written = self._writer.stop(self._last_write_wait_s)
        self._mailbox.put(self._state.snapshot())
        unkept = self._mailbox.look().unkept
        if not written or unkept:
            log.error("not everything is kept at the end")
        return stopped and written and not unkept
