"""Making a call that begins: its title, its policy, and what earlier calls taught about its microphone.

A call begins even where some of that can't be read; the board then shows the problem.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from coach.coaching.cue_feedback import offsets_of
from coach.conversation.call_bounds import CallBounds
from coach.model.baseline import Baseline, BaselineSource, HeardVoice
from coach.model.call import CallSource
from coach.model.cues import CueKind, HeldBack
from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import Device
from coach.model.sound import Speaker
from coach.runtime.call_run import CallRun
from coach.runtime.dependencies import BaselineFor, CallKeeper, Dependencies
from coach.runtime.keeping import CallTitle, CallWriter
from coach.runtime.snapshots import ProblemBoard, Source, device_label, device_of
from coach.settings.schema import Settings
from coach.sources.live_sources import Sources

Value = TypeVar("Value")


class EarlierCalls:
    """What earlier calls give a new one, its baseline and thresholds, and what an ended call adds to them."""

    def __init__(self, keeper: CallKeeper, baseline_for: BaselineFor, board: ProblemBoard) -> None:
        self._keeper, self._baseline_for, self._board = keeper, baseline_for, board

    def baseline(self, microphone: Device, profile: str) -> Baseline | None:
        """What is known of this microphone and profile; None where nothing is, or it can't be read."""
        key = microphone.device_id.key
        self._attempt(lambda: self._keeper.meet_microphone(key, microphone.label, microphone.sole_name), None)
        kept = self._attempt(lambda: self._baseline_for(key, profile), None)
        return None if kept is None else replace(kept, source=BaselineSource.KEPT)

    def offsets(self) -> tuple[tuple[CueKind, float], ...]:
        """Return what the agent's cue feedback adds to the thresholds, by kind of cue."""
        return self._attempt(lambda: offsets_of(self._keeper.cue_feedback()), ())

    def learn(self, heard: HeardVoice, microphone: Device, profile: str) -> None:
        """What was ordinary in a call, towards the baseline of its microphone and profile."""
        named = replace(heard, baseline=replace(heard.baseline, microphone=microphone.device_id.key))
        self._board.put(Source.LEARNING, None)
        self._attempt(lambda: self._keeper.learn(named, profile, microphone.label), None)

    def _attempt(self, step: Callable[[], Value], otherwise: Value) -> Value:
        try:
            return step()
        except EnvironmentProblem as error:
            self._board.put(Source.LEARNING, error.problem)
            return otherwise


class NewCalls:
    """A maker of calls. Each has everything it needs before its first block."""

    def __init__(self, dependencies: Dependencies, earlier_calls: EarlierCalls, board: ProblemBoard) -> None:
        self._dependencies, self._earlier_calls, self._board = dependencies, earlier_calls, board

    def make(
        self, settings: Settings, source: CallSource, title: str, sources: Sources | None, before_s: float
    ) -> CallRun:
        """Make a call that began `before_s` ago. A live one is named after the devices of `sources`."""
        dependencies, live = self._dependencies, source is CallSource.LIVE
        device = device_of(sources, Speaker.AGENT) if live else None
        microphone = "" if device is None else device.label
        caller = device_label(sources, Speaker.CALLER) if live else ""
        started_at = (datetime.now(UTC) - timedelta(seconds=before_s)).astimezone()  # with the offset of then
        policy = dependencies.policy.begin(settings.quiet, source)
        begun = CallTitle(started_at, source, title, microphone, caller, policy.trial_arm, device)
        self._board.put(Source.LEARNING, None)
        baseline = None if device is None else self._earlier_calls.baseline(device, settings.profile)
        offsets = self._earlier_calls.offsets() if live else ()
        return CallRun(
            CallWriter(dependencies.keeper, begun, self._board),
            engine=dependencies.new_engine(settings.cues, baseline, replace(policy.engine, offsets=offsets)),
            recorder=dependencies.new_recorder(),
            baseline=baseline,
            bounds=CallBounds(settings.calls.end_after_silence_s),
            profile=settings.profile,
            quiet_hours=policy.engine.held_back is HeldBack.QUIET_HOURS,
        )
