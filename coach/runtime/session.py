"""The live session as the windows and the command line see it: requests in, snapshots out, nobody waits."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path

from coach.conversation.listener import SpeechListener
from coach.engine import Engine
from coach.model.call import CallSource
from coach.model.cues import CueAnswer
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
)
from coach.runtime.replay_run import Sound
from coach.runtime.session_state import SessionState
from coach.runtime.snapshots import NOTHING_YET
from coach.runtime.worker import Mailbox, Worker
from coach.settings.schema import ChosenDevice, Settings
from coach.sources.live_sources import LiveSources
from coach.sources.player import Player

log = logging.getLogger(__name__)

# Closing the devices takes a second at most, the last write of a long call as much again on a slow disk.
CLOSE_WAIT_S = 5.0


class LiveSession:
    """Listening, calls and replays. Every method returns at once, from any thread; requests are carried out
    in order by the worker within some 20 ms, and what came of them is in the snapshot. A request returns
    whether it was taken: False where too many are waiting already, and then it is never carried out.
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
        policy: CallPolicies | None = None,
        new_listener: NewListener = SpeechListener,
    ) -> None:
        """Starts the worker; listens only once asked to. `baseline_for` defaults to the keeper's own."""
        self._mailbox = Mailbox(NOTHING_YET)
        dependencies = Dependencies(
            keeper=keeper,
            baseline_for=baseline_for or keeper.baseline,
            open_sources=open_sources,
            new_engine=new_engine,
            new_recorder=new_recorder,
            open_sound=open_sound,
            clock=clock,
            policy=policy or CallPolicies(),
            new_listener=new_listener,
        )
        self._state = SessionState(settings, dependencies)
        self._worker = Worker(self._state, self._mailbox)

    def snapshot(self) -> Snapshot:
        """The newest state of everything. Cheap; never blocks."""
        return self._mailbox.look()

    def start_listening(self) -> bool:
        """Open the devices, and wait for calls where they begin by themselves."""
        return self._worker.ask(self._state.start_listening)

    def stop_listening(self) -> bool:
        """End the call under way and close the devices."""
        return self._worker.ask(self._state.stop_listening)

    def start_call(self) -> bool:
        """Begin a call now; starts listening where it is off. Nothing where a call or replay is running."""
        return self._worker.ask(self._state.start_call)

    def end_call(self) -> bool:
        """End the live call under way and keep it; go on listening."""
        return self._worker.ask(self._state.end_call)

    def pause_cues(self, paused: bool) -> bool:
        """No cues for the rest of this call, or cues again."""
        return self._worker.ask(lambda: self._state.pause_cues(paused))

    def answer_cue(self, answer: CueAnswer) -> bool:
        """Answer a cue of the call under way."""
        return self._worker.ask(lambda: self._state.answer_cue(answer))

    def mark_incident(self) -> bool:
        """The live call under way has become abusive: begin its note. Nothing where there is none."""
        return self._worker.ask(self._state.mark_incident)

    def show_step(self, title: str) -> bool:
        """Note that this step is on the screen. Nothing where no marked call is under way."""
        return self._worker.ask(lambda: self._state.show_step(title))

    def apply(self, settings: Settings) -> bool:
        """Use these settings: devices at once, cues from the next call on."""
        return self._worker.ask(lambda: self._state.apply(settings))

    def replay(self, path: Path, *, source: CallSource, aloud: bool, fast: bool = False) -> bool:
        """Run a recording through the live engine, in real time or (`fast`) as quickly as it goes.

        Listening pauses meanwhile. A live call under way is never interrupted: then there is a problem in
        the snapshot instead, as where the file won't do.
        """
        return self._worker.ask(lambda: self._state.replay(path, source, aloud, fast))

    def stop_replay(self) -> bool:
        """End the replay under way; what it gave so far is kept."""
        return self._worker.ask(self._state.stop_replay)

    def close(self) -> None:
        """End and keep the call, close the devices, stop the worker. Call once; no requests after it."""
        if not self._worker.stop(CLOSE_WAIT_S):
            log.error("the live session did not stop within %.0f s", CLOSE_WAIT_S)
