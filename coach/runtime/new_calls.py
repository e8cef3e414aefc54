"""A call as it begins: its title, its terms, and what earlier calls taught of its microphone.

What can't be read is no reason not to begin: `problem` says it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from coach.conversation.call_bounds import CallBounds
from coach.model.call import CallSource
from coach.model.cues import HeldBack
from coach.model.problems import Problem
from coach.model.sound import Speaker
from coach.runtime.call_run import CallRun
from coach.runtime.keeping import CallTitle, CallWriter
from coach.runtime.learned import Learned
from coach.runtime.parts import Parts
from coach.runtime.screen import device_label
from coach.settings.schema import Settings
from coach.sources.live import Sources

Known = TypeVar("Known")


class NewCalls:
    """Makes calls that know all they will be told before their first block."""

    def __init__(self, parts: Parts, learned: Learned) -> None:
        self._parts, self._learned = parts, learned
        self.problem: Problem | None = None

    def make(
        self, settings: Settings, source: CallSource, title: str, sources: Sources | None, before_s: float
    ) -> CallRun:
        """A call that began `before_s` ago, of these devices where it is live."""
        parts, live = self._parts, source is CallSource.LIVE
        microphone = device_label(sources, Speaker.AGENT) if live else ""
        caller = device_label(sources, Speaker.CALLER) if live else ""
        started_at = datetime.now(UTC) - timedelta(seconds=before_s)
        terms = parts.terms.begin(settings.quiet, source)
        writer = CallWriter(parts.keeper, CallTitle(started_at, source, title, microphone, caller, terms.draw))
        self.problem = None
        usual = self._recall(self._learned.usual(microphone, settings.profile)) if live else None
        offsets = self._recall(self._learned.offsets()) if live else ()
        return CallRun(
            writer,
            engine=parts.new_engine(settings.cues, usual, replace(terms.engine, offsets=offsets)),
            recorder=parts.new_recorder(),
            usual=usual,
            bounds=CallBounds(settings.calls.end_after_silence_s),
            profile=settings.profile,
            quiet_hours=terms.engine.held_back is HeldBack.QUIET_HOURS,
        )

    def _recall(self, known: Known) -> Known:
        """What earlier calls taught; where it can't be read the call goes on without, and it is said."""
        self.problem = self._learned.problem or self.problem
        return known
