"""The settings as the windows change them: applied, saved, and passed to listeners. Plain Python."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coach.model.snapshot import Problem
from coach.settings.schema import Settings

NOT_APPLIED = Problem("settings.not_applied")

Keep = Callable[[Callable[[], Path | None], Callable[[Path | None], None]], None]
"""Runs an errand where it may wait for a disk, and passes its value on. It reports why one failed."""


class Preferences:
    """The newest settings. A change is applied at once, and saved by an errand: the windows wait for no disk.

    It reports a file with a mistake that was moved out of the way.
    """

    def __init__(
        self,
        settings: Settings,
        save: Callable[[Settings], Path | None],
        apply: Callable[[Settings], bool],
        report: Callable[[Problem], None],
        keep: Keep,
    ) -> None:
        """`save` returns the path to which a file with a mistake was moved, if there was one."""
        self._settings = settings
        self._save, self._apply, self._report, self._keep = save, apply, report, keep
        self._listeners: list[Callable[[Settings], None]] = []

    @property
    def now(self) -> Settings:
        return self._settings

    def on_change(self, listener: Callable[[Settings], None]) -> None:
        """Call `listener` with the settings after every change."""
        self._listeners.append(listener)

    def change(self, settings: Settings) -> None:
        """Apply and save these settings, unless nothing changed."""
        if settings == self._settings:
            return
        before, self._settings = self._settings, settings
        if _without_overlay(settings) != _without_overlay(before) and not self._apply(settings):
            self._report(NOT_APPLIED)
        self._keep(lambda: self._save(settings), self._saved)
        for listener in self._listeners:
            listener(settings)

    def _saved(self, aside: Path | None) -> None:
        if aside is not None:
            self._report(Problem("settings.set_aside", (("path", str(aside)),)))


def _without_overlay(settings: Settings) -> tuple[object, ...]:
    """Return the settings that matter to the session: all but the place of the overlay."""
    return (
        settings.devices,
        settings.cues,
        settings.calls,
        settings.phones,
        settings.quiet,
        settings.profile,
    )
