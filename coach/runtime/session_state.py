"""The state machine of a session: devices, call and replay, from the start of the program to its end.

It has no thread and never waits, for a disk neither: the worker carries out requests and steps one after the
other, and what is to be kept goes to the writer. Whatever they
raise is a defect of ours. `fail` contains it: the call under way ends and is kept as far as it got, and
listening goes on.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from coach.conversation.phone_programs import Verdict
from coach.model.call import CallSource
from coach.model.cues import CueAnswer
from coach.model.own_sound import CallSeal
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.snapshot import Snapshot
from coach.model.sound import SAMPLE_RATE_HZ, Block, Speaker
from coach.runtime.call_run import CallRun
from coach.runtime.dependencies import Dependencies
from coach.runtime.earlier_calls import EarlierCalls
from coach.runtime.keeping import INTERNAL, MOST_UNKEPT_S, Keeping
from coach.runtime.new_calls import NewCalls
from coach.runtime.open_devices import OpenDevices
from coach.runtime.replay_run import ReplayRun, Sound
from coach.runtime.snapshots import ProblemBoard, Source, device_of, snapshot_of
from coach.runtime.standby import Standby
from coach.settings.schema import Settings

log = logging.getLogger(__name__)

# On some systems the clock is far ahead after the machine slept. That must not become a gap of hours in a call.
SLEPT_S = 60.0
FIND_MICROPHONE_S = 1.5
# So much later than the phone program opened the microphone it is seen here, with the blocks that the standby
# gathers (standby.LISTEN_TICKS, worker.LOOK_EVERY_WAITING_S) and sound is behind (sample_timeline.MAX_WAIT_S).
SEEN_AFTER_S = 0.75
# How long after a defect of ours it waits for calls again.
REST_AFTER_ERROR_S = 10.0


class Pace(Enum):
    """How soon the session has to be looked at again."""

    AT_ONCE = auto()
    """It goes as fast as it can."""
    CALL = auto()
    """A call or a replay is under way: what is said now is on the screen within 150 ms."""
    WAITING = auto()
    """Devices are open and no call is under way."""
    IDLE = auto()
    """There is no sound to take in."""


class SessionState:
    """The owner of the devices, the call and the replay. Used by one thread only."""

    def __init__(self, settings: Settings, dependencies: Dependencies) -> None:
        self._settings = settings
        self._dependencies = dependencies
        self._devices = OpenDevices(dependencies, settings.phones.programs)
        self._standby: Standby | None = None
        self._standby_from_s = 0.0
        self._standby_rests = False
        self._call: CallRun | None = None
        self._replay: ReplayRun | None = None
        self._listen_after_replay = False
        self._call_wanted_s: float | None = None
        self._calls_held = False
        self._pause_wanted = False
        self._stepped_s = self._heard_s = dependencies.clock()
        self._board = ProblemBoard()
        self._keeping = Keeping(dependencies.keeper, self._board, dependencies.hand_over, dependencies.clock)
        self._earlier_calls = EarlierCalls(dependencies, self._board)
        self._new_calls = NewCalls(dependencies, self._keeping, self._earlier_calls, self._board)

    @property
    def news(self) -> threading.Event:
        """Set when it has to be looked at again at once. Whoever looks clears it."""
        return self._devices.news

    @property
    def pace(self) -> Pace:
        """How soon it has to be looked at again."""
        if self._replay is not None:
            return Pace.CALL if self._replay.pauses else Pace.AT_ONCE
        if self._devices.sources is None:
            return Pace.IDLE  # what opens the microphone is news
        return Pace.WAITING if self._call is None else Pace.CALL

    def snapshot(self) -> Snapshot:
        """Return the state for the screen."""
        unkept_s = self._keeping.unkept_s()
        late_s = int(unkept_s) if unkept_s is not None and unkept_s > MOST_UNKEPT_S else None
        self._board.put(
            Source.SLOW, None if late_s is None else Problem("live.slow_disk", (("seconds", late_s),))
        )
        return snapshot_of(
            self._devices,
            call=self._call.running() if self._call is not None else None,
            problem=self._board.first,
            ended_calls=self._keeping.ended_calls,
            unkept=unkept_s is not None,
            unkept_s=late_s,
        )

    def endings(self) -> tuple[Callable[[], None], ...]:
        """Return what has to be done at the end of the session, in order, each even where another one fails."""
        return (self.stop_replay, self.stop_listening)

    # Requests

    def start_listening(self) -> None:
        self._say(None)
        if self._replay is not None:
            self._listen_after_replay = True
        elif not self._devices.listening:
            self._devices.start(self._settings)
            self._new_standby(rest=False)

    def stop_listening(self) -> None:
        self._say(None)
        self._listen_after_replay = False
        self._call_wanted_s = None
        try:
            if self._call is not None and self._replay is None:
                self._end_call()
        finally:  # a defect in the call must not keep the devices open
            self._standby = None
            self._devices.stop()

    def start_call(self) -> None:
        """Begin a call, and start listening where it is off. Ignored during a call or replay, and while calls
        are held."""
        if self._call is not None or self._calls_held:
            return
        self.start_listening()
        self._call_wanted_s = self._dependencies.clock()
        self._devices.follow(self._settings, 0.0, needed=True)
        self._pause_wanted = False
        self._begin_if_wanted(self._call_wanted_s)

    def hold_calls(self, held: bool) -> None:
        """Let no call begin until it is taken back. A call under way goes on."""
        self._calls_held = held
        self._new_standby(rest=False)

    def end_call(self) -> None:
        self._say(None)
        self._call_wanted_s = None
        if self._call is not None and self._replay is None:
            self._end_call()
            self._new_standby(rest=True)

    def pause_cues(self, paused: bool) -> None:
        self._pause_wanted = paused  # for a call that is about to begin
        if self._call is not None:
            self._call.pause_cues(paused)

    def answer_cue(self, answer: CueAnswer) -> None:
        """Keep the agent's answer to a cue of the call under way."""
        if self._call is not None:
            self._call.answer(answer)

    def mark_incident(self) -> None:
        """Begin the note of a call that has become abusive. Only for live calls: a replay is of the past."""
        if self._call is not None and self._call.counts:
            self._call.mark_incident()

    def keep_own_sound(self, seal: CallSeal | None) -> None:
        """Keep the agent's own sound of the live call under way, from now on; None: no longer."""
        if self._call is not None and self._call.counts:
            self._call.keep_own_sound(seal)

    def show_step(self, title: str) -> None:
        if self._call is not None:
            self._call.show_step(title)

    def apply(self, settings: Settings) -> None:
        """Use new settings: devices and the start of calls at once, the others from the next call on."""
        before, self._settings = self._settings, settings
        self._devices.phones.take(settings.phones.programs)
        if self._devices.sources is not None and before.devices != settings.devices:
            self._devices.close()
            self._devices.open(settings)
        if self._call is None and (before.devices, before.calls) != (settings.devices, settings.calls):
            self._new_standby(rest=False)

    def replay(self, path: Path, source: CallSource, aloud: bool, fast: bool) -> None:
        self._say(None)
        if self._call is not None and self._replay is None:
            self._say(Problem("live.replay_during_call"))
            return
        self.stop_replay()
        was_listening = self._devices.listening
        self.stop_listening()  # what is played aloud would come back through both channels
        self._listen_after_replay = was_listening
        sound: Sound | None = None
        try:
            sound = self._dependencies.open_sound(self._settings.devices.output) if aloud and not fast else None
            self._replay = ReplayRun(path, sound, fast=fast, start_s=self._dependencies.clock())
        except (EnvironmentProblem, OSError) as error:
            if sound is not None:
                sound.close()
            problem = error.problem if isinstance(error, EnvironmentProblem) else None
            self._say(problem or Problem("live.replay_failed", (("reason", str(error)),)))
            self._after_replay()
            return
        self._begin(source, self._replay.title, ())

    def stop_replay(self) -> None:
        if self._replay is not None:
            self._end_replay()

    # Steps

    def wake(self) -> None:
        """End the call and open the devices again where the machine has slept. Called before every step."""
        now_s = self._dependencies.clock()
        slept, self._stepped_s = now_s - self._stepped_s > SLEPT_S, now_s
        if slept and self._devices.listening:
            log.info("the machine slept: devices are opened again")
            self.stop_listening()
            self.start_listening()

    def step(self) -> bool:
        """Take in what was heard, or is due of a replay. True: there was sound."""
        any_sound = False
        if self._replay is not None:
            any_sound = self._step_replay(self._replay)
        elif self._devices.listening:
            needed = self._call is not None or self._call_wanted_s is not None
            self._devices.follow(self._settings, self._line_closed_s(), needed=needed)
            self._begin_if_wanted(self._stepped_s)
            sources = self._devices.sources
            if sources is None:
                self._standby = None
            else:
                for block in sources.pull(self._dependencies.clock()):
                    any_sound = True
                    self._hear(block)
        return any_sound

    def fail(self) -> None:
        """Contain a defect in a step or request: end and keep what was under way, and rest for a while."""
        self._say(INTERNAL)
        failed, self._call = self._call, None
        replay, self._replay = self._replay, None
        self._standby_from_s = self._dependencies.clock() + REST_AFTER_ERROR_S
        self._new_standby(rest=False)
        if failed is not None:
            self._keep_failed(failed)
        if replay is not None:
            replay.close()
            self._after_replay()

    def _step_replay(self, replay: ReplayRun) -> bool:
        try:
            due = replay.due(self._dependencies.clock())
        except EnvironmentProblem as error:
            self._say(error.problem)
            self._end_replay()
            return False
        if replay.silent and self._board.of(Source.REQUEST) is None:
            self._say(Problem("live.replay_silent"))
        if self._call is not None:
            for block in due:
                self._call.feed(block)
            self._call.write_if_due()
        if replay.finished:
            if replay.problem is not None:
                self._say(replay.problem)
            self._end_replay()
        return bool(due)

    def _hear(self, block: Block) -> None:
        # What waited while the worker stood still is heard now, and judged by what was held when it was said.
        self._heard_s = min(self._devices.heard_s(block), self._stepped_s)
        if self._call is not None:
            self._call.feed(block)
            self._call.write_if_due()
            # A phone program that closes the microphone ends the call; while one holds it, silence doesn't.
            phones = self._devices.phones
            verdict = phones.verdict(self._heard_s, self._call.silent_s(), self._line_closed_s())
            if verdict is Verdict.OVER or (verdict is Verdict.UNKNOWN and self._call.has_ended()):
                self._end_call(by=verdict)
                self._new_standby(rest=False)
        elif not self._calls_held and self._dependencies.clock() >= self._standby_from_s:
            held_s = self._devices.phones.held_s(self._heard_s)
            if held_s is not None and held_s + SEEN_AFTER_S < 0.0:
                held_s = None
            if held_s is None and self._devices.phones.decide and not self._settings.phones.hear_all_day:
                self._standby = None
                return
            if self._standby is None:
                new_listener = self._dependencies.new_listener
                self._standby = Standby(self._settings.calls, new_listener, rest=self._standby_rests)
            begun_with = self._standby.feed(block, None if held_s is None else held_s + SEEN_AFTER_S)
            if begun_with is not None:
                self._begin(CallSource.LIVE, "", begun_with)

    # Calls

    def _begin_if_wanted(self, now_s: float) -> None:
        """Begin a call that was asked for, once its microphone is known, because the baseline depends on it."""
        if self._call_wanted_s is None:
            return
        known = device_of(self._devices.sources, Speaker.AGENT) is not None
        if known or now_s - self._call_wanted_s > FIND_MICROPHONE_S:
            self._call_wanted_s = None
            self._begin(CallSource.LIVE, "", ())
            if self._call is not None and self._pause_wanted:
                self._call.pause_cues(True)

    def _begin(self, source: CallSource, title: str, heard: tuple[Block, ...] | list[Block]) -> None:
        """Begin a call, and feed it the sound that was heard already."""
        heard_s = self._heard_s if heard else self._stepped_s
        began_s = heard_s - sum(block.n_samples for block in heard) / SAMPLE_RATE_HZ
        ago_s = self._stepped_s - began_s
        self._call = self._new_calls.make(self._settings, source, title, self._devices.sources, ago_s)
        self._standby = None
        if source is CallSource.LIVE:
            self._devices.phones.call_began(began_s, self._stepped_s)
        self._call.writer.begin()
        for block in heard:
            self._call.feed(block)

    def _end_call(self, *, by: Verdict | None = None) -> None:
        """End the call, and hand its record to the writer. `by`: what showed that it was over."""
        call, self._call = self._call, None
        if call is None:
            return
        closed_ago_s, closed_s = 0.0, self._devices.phones.closed_s
        if call.counts:
            self._devices.phones.call_ended(by=by)
            if closed_s is not None:
                closed_ago_s = max(0.0, self._heard_s - closed_s)
        try:
            record = call.finish(closed_ago_s)
        except Exception:
            self._keep_failed(call)
            raise  # `fail` contains and reports it
        call.writer.complete(record, self._learning(call))

    def _learning(self, call: CallRun) -> Callable[[], object] | None:
        """What takes the ordinary speech of an ended call into the baseline; None where nothing is to be taken,
        or it isn't known whose voice it would be compared with."""
        began_on, now_on = call.title.device, device_of(self._devices.sources, Speaker.AGENT)
        if began_on is None or now_on is None or began_on.device_id != now_on.device_id:
            return None
        heard = call.heard_voice() if call.counts else None
        return None if heard is None else self._earlier_calls.learning(heard, began_on, call.profile)

    def _keep_failed(self, call: CallRun) -> None:
        try:
            call.writer.complete(call.record_so_far())
        except Exception:  # the recorder itself failed; the history has what was written earlier
            log.exception("the record of a failed call could not be made")

    def _end_replay(self) -> None:
        replay, self._replay = self._replay, None
        if replay is not None:
            replay.close()
        try:
            self._end_call()
        finally:
            self._after_replay()

    def _after_replay(self) -> None:
        """Listen again where the replay interrupted it, and keep the replay's problem on the board."""
        if self._listen_after_replay:
            self._listen_after_replay = False
            problem = self._board.of(Source.REQUEST)
            self.start_listening()
            self._say(problem)

    def _line_closed_s(self) -> float:
        """For how long the caller's line has been closed, as far as it is heard."""
        if self._call is not None:
            return self._call.line_closed_s
        return 0.0 if self._standby is None else self._standby.line_closed_s

    def _say(self, problem: Problem | None) -> None:
        """Put the problem of the newest request on the board (None: it has none)."""
        self._board.put(Source.REQUEST, problem)

    def _new_standby(self, *, rest: bool) -> None:
        """Begin a new wait for a call with the next block. `rest`: see `standby`."""
        self._standby, self._standby_rests = None, rest
