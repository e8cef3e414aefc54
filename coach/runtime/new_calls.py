"""Making a call that begins: its title, its policy, and what earlier calls taught about its microphone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from coach.conversation.call_bounds import CallBounds
from coach.model.call import CallSource
from coach.model.cues import HeldBack
from coach.model.sound import Speaker
from coach.runtime.call_run import CallRun
from coach.runtime.dependencies import Dependencies
from coach.runtime.earlier_calls import EarlierCalls
from coach.runtime.keeping import CallTitle, Keeping
from coach.runtime.snapshots import ProblemBoard, Source, device_label, device_of
from coach.settings.schema import Settings
from coach.sources.live_sources import Sources


class NewCalls:
    """A maker of calls. Each has everything it needs, or has asked for it, before its first block."""

    def __init__(
        self, dependencies: Dependencies, keeping: Keeping, earlier_calls: EarlierCalls, board: ProblemBoard
    ) -> None:
        self._dependencies, self._keeping, self._board = dependencies, keeping, board
        self._earlier_calls = earlier_calls

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
        asked = self._earlier_calls.ask(device, settings.profile) if live else None
        return CallRun(
            self._keeping.call(begun),
            asked=asked,
            new_engine=lambda terms: dependencies.new_engine(
                settings.cues, terms.baseline, replace(policy.engine, offsets=terms.offsets)
            ),
            recorder=dependencies.new_recorder(),
            bounds=CallBounds(settings.calls.end_after_silence_s),
            profile=settings.profile,
            quiet_hours=policy.engine.held_back is HeldBack.QUIET_HOURS,
        )
