"""Starts replays, and opens the stage on a recording."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtWidgets import QWidget

from coach.model.baseline import Baseline
from coach.model.call import CallSource
from coach.model.snapshot import Device, DeviceId
from coach.settings.schema import DeviceSettings
from coach.sources.playback import Player as RealPlayer
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices

if TYPE_CHECKING:  # a stage is seldom opened: what shows it is loaded then
    from coach.practice.lesson import Lesson, Part
    from coach.practice.piece import Piece
    from coach.practice.takes import Takes
    from coach.runtime.live_piece import SecondVoice
    from coach.ui.stage.lesson_exercise import LessonPractice
    from coach.ui.stage.lesson_show import LessonShow
    from coach.ui.stage.live_show import Live, Spoken
    from coach.ui.stage.presenting import Presenting
    from coach.ui.stage.showing import Player
    from coach.ui.stage.stage import Stage

OpenLive: TypeAlias = "Callable[[DeviceSettings, Baseline | None, SecondVoice | None], Live]"


class Replays:
    """Replays recordings as calls, or shows one to a room. One stage at a time."""

    def __init__(
        self,
        services: PageServices,
        window: QWidget,
        open_player: Callable[[], Player] | None = None,
        open_live: OpenLive | None = None,
    ) -> None:
        """`open_player` and `open_live` stand in for the real ones in tests."""
        self._services, self._window = services, window
        self._open_live = open_live or _real_live
        self._open_player = open_player or self._chosen_output
        self.presenting: Presenting | None = None
        self._replayed: Path | None = None
        self._opening: _Opening | None = None
        self._lesson: LessonShow | None = None

    @property
    def stage(self) -> Stage | None:
        """The window that is open, if any."""
        return None if self.presenting is None else self.presenting.stage

    def replay_sample(self) -> None:
        """Replay the sample call aloud."""
        if self._services.sample_call is None:
            self._services.report(self._services.words.say("ui.notice.sample_missing"))
        else:
            self.replay(self._services.sample_call, CallSource.SAMPLE)

    def replay(self, path: Path, source: CallSource) -> None:
        """Replay a recording aloud, as a call."""
        session = self._services.session
        if self._services.attempt(lambda: session.replay(path, source=source, aloud=True)):
            self._replayed = path

    def choose_recording(self, large: bool) -> None:
        """Ask for a recording to replay or, `large`, to show to a room; two of those are two takes."""
        from coach.ui.kit import desktop_facts  # noqa: PLC0415  # file dialogs load slowly

        def chosen(path: Path) -> None:
            self.replay(path, CallSource.REPLAY)

        def chosen_for_room(paths: list[Path]) -> None:
            self.show_on_stage(*paths[:2])

        if large:
            desktop_facts.choose_recordings(self._window, self._services.words, chosen_for_room)
        else:
            desktop_facts.choose_recording(self._window, self._services.words, chosen)

    def show_large(self) -> None:
        """Take the replay under way to the stage, at the place where it is."""
        call = self._services.session.snapshot().call
        if self._replayed is None or call is None or call.source is CallSource.LIVE:
            return
        self._services.attempt(self._services.session.stop_replay)
        self.show_on_stage(self._replayed, at_s=call.time_s)

    def show_on_stage(
        self, path: Path, second: Path | None = None, *, at_s: float = 0.0, baseline: Baseline | None = None
    ) -> None:
        """Open the stage, hear the whole recording or two takes, and show them. No call begins meanwhile."""
        if not self._is_free():
            return
        from coach.practice.takes import open_shown, problems_of  # noqa: PLC0415

        services, presenting = self._services, self._open_stage()
        self._opening = opening = _Opening(
            lambda progress, go_on: open_shown(path, second, baseline=baseline, progress=progress, go_on=go_on)
        )
        presenting.watch_opening(lambda: opening.percent)

        def opened(heard: Piece | Takes | None) -> None:
            if heard is not None and self.presenting is presenting:
                presenting.show_heard(heard, self._open_player, at_s=at_s)
                for problem in problems_of(heard):
                    services.report_problem(problem)

        services.slow_errands.run(opening.open, opened, self._failed_for(presenting))

    def show_lesson(
        self,
        lesson: Lesson,
        at: int = 0,
        practice: Callable[[], LessonPractice] | None = None,
    ) -> None:
        """Open the stage on a lesson, at this part. Each demonstration is heard when it comes. No call begins
        meanwhile. `practice` makes what runs its drills and scenes; None: they are only named."""
        if not self._is_free():
            return
        from coach.ui.stage.lesson_show import LessonShow  # noqa: PLC0415

        services, presenting = self._services, self._open_stage()
        self._lesson = LessonShow(
            presenting, services.theme, services.words, services.now, lesson,
            partial(self._hear_parts, presenting, _LessonUsual(lesson)), self._open_player, at,
            None if practice is None else practice(),
        )  # fmt: skip

    def _hear_parts(
        self,
        presenting: Presenting,
        usual: _LessonUsual,
        parts: Sequence[Part],
        then: Callable[[Piece | Takes], None],
    ) -> None:
        """Hear one demonstration of a lesson, or two as takes; what is being heard for an earlier part is
        dropped."""
        from coach.practice.takes import open_shown  # noqa: PLC0415

        sounds = [part.sound for part in parts if part.sound is not None]
        if len(sounds) != len(parts):
            return
        if self._opening is not None:
            self._opening.stop()
        self._opening = opening = _Opening(
            lambda progress, go_on: open_shown(
                *sounds, baseline=usual.learned(go_on), agent_only=True, progress=progress, go_on=go_on
            )
        )

        def opened(heard: Piece | Takes | None) -> None:
            if heard is not None and self.presenting is presenting and self._opening is opening:
                then(heard)

        self._services.slow_errands.run(opening.open, opened, self._failed_for(presenting))

    def _is_free(self) -> bool:
        """Whether no call is under way; if one is, say so."""
        call = self._services.session.snapshot().call
        if call is not None and call.source is CallSource.LIVE:
            self._services.report(self._services.words.say("ui.stage.in_call"))
            return False
        return True

    def _open_stage(self) -> Presenting:
        """Open an empty stage; no call begins until it is closed."""
        from coach.ui.stage.presenting import Presenting  # noqa: PLC0415

        services = self._services
        self.close_stage()
        services.hold_calls("stage", True)
        self.presenting = presenting = Presenting(services.theme, services.words, services.now, self._window)
        presenting.stage.closed.connect(self._stage_closed)
        presenting.show()
        return presenting

    def _failed_for(self, presenting: Presenting) -> Callable[[Failure], None]:
        def failed(failure: Failure) -> None:
            if self.presenting is presenting:
                self.close_stage()
                self._services.failed(failure)

        return failed

    def choose_second(self) -> None:
        """Ask for the second person's microphone, and open the stage on both."""
        from coach.ui.stage.second_microphone import choose_second  # noqa: PLC0415

        services = self._services
        if not self._is_free():
            return

        def listed(microphones: Sequence[Device]) -> None:
            chosen = services.preferences.now.devices.microphone
            choose_second(self._window, services.words, microphones, chosen, self.show_live)

        services.slow_errands.run(services.devices.microphones, listed, services.failed)

    def show_live(self, second: SecondVoice | None = None) -> None:
        """Open the stage on the chosen microphone, and on that of a second person where there is one.

        The usual is the one kept for the first, or is read aloud first.
        """
        services = self._services
        if not self._is_free():
            return
        presenting = self._open_stage()

        def usual() -> Baseline | None:
            preferences = services.preferences.now
            chosen = preferences.devices.microphone
            key = None if chosen is None else DeviceId(chosen.name, chosen.host_api).key
            if key is None:
                here = (one for one in services.devices.microphones() if one.is_default)
                key = next((one.device_id.key for one in here), "")
            kept = services.history.baselines()
            mine = (
                one for one in kept if one.profile == preferences.profile and one.baseline.microphone == key
            )
            return next((one.baseline for one in mine), None)

        def known(baseline: Baseline | None) -> None:
            if self.presenting is presenting:
                live = self._open_live(services.preferences.now.devices, baseline, second)
                presenting.show_live(live, self._hear_again)

        services.slow_errands.run(usual, known, self._failed_for(presenting))

    def _hear_again(self, spoken: Spoken) -> None:
        """Hear all of a live piece once more, and show how it was."""
        from coach.ui.stage.live_show import heard_again  # noqa: PLC0415

        presenting, services = self.presenting, self._services
        if presenting is None:
            return
        title = services.words.say("ui.stage.live_title", when=f"{services.now():%H:%M}")
        self._opening = opening = _Opening(partial(heard_again, spoken, title))
        presenting.watch_opening(lambda: opening.percent, "ui.stage.heard_again")

        def opened(heard: Piece | Takes | None) -> None:
            if heard is not None and self.presenting is presenting:
                presenting.show_heard(heard, self._open_player, ghost=spoken.ghost, at_end=True)

        services.slow_errands.run(opening.open, opened, self._failed_for(presenting))

    def close_stage(self) -> None:
        """Close the stage, if it is open."""
        if self.presenting is not None:
            self.presenting.close()

    def _stage_closed(self) -> None:
        if self._opening is not None:
            self._opening.stop()
            self._opening = None
        lesson, self.presenting, self._lesson = self._lesson, None, None
        if lesson is not None:
            lesson.close()
        self._services.hold_calls("stage", False)

    def _chosen_output(self) -> Player:
        return RealPlayer(self._services.preferences.now.devices.output)


def _real_live(devices: DeviceSettings, baseline: Baseline | None, second: SecondVoice | None) -> Live:
    from coach.runtime.live_piece import live_piece  # noqa: PLC0415

    return live_piece(devices, baseline, second)


class _LessonUsual:
    """The usual of all demonstrations of a lesson together: against itself alone none would be fast or slow."""

    def __init__(self, lesson: Lesson) -> None:
        self._sounds = [part.sound for part in lesson.parts if part.sound is not None]
        self._known: tuple[Baseline | None] | None = None

    def learned(self, go_on: Callable[[], bool]) -> Baseline | None:
        """Return it; it is learned once. Raises what `usual_of` does. Only for the errand thread."""
        from coach.practice.piece import usual_of  # noqa: PLC0415

        if self._known is None:
            self._known = (usual_of(self._sounds, go_on),)
        return self._known[0]


class _Opening:
    """Something that is being heard, on another thread."""

    def __init__(self, hear: Callable[[Callable[[float], None], Callable[[], bool]], Piece | Takes]) -> None:
        self._hear = hear
        self._stopped = threading.Event()
        self.percent = 0

    def open(self) -> Piece | Takes | None:
        """Hear it; None where nobody waits any more."""
        from coach.practice.piece import OpeningStopped  # noqa: PLC0415

        try:
            return self._hear(self._said, lambda: not self._stopped.is_set())
        except OpeningStopped:
            return None

    def stop(self) -> None:
        self._stopped.set()

    def _said(self, share: float) -> None:
        self.percent = round(100 * share)
