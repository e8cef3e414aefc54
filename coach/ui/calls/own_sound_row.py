"""Hearing one's own voice of a call, in step with the hairline."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coach.model.call import CallHeader
from coach.model.own_sound import OwnSound, SealedSound
from coach.model.problems import Problem
from coach.model.sound import SAMPLE_RATE_HZ
from coach.ui.kit.pieces import ask, button, label, say_in
from coach.ui.kit.reflow import Flow
from coach.ui.plot.instrument import Instrument
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import OwnSounds, Plays
from coach.views.wording import day_and_year

STEP_MS = 33
"""How often the hairline follows what is heard."""
AHEAD_S = 10.0
"""Ours: so much is given to the player at a time, and again before it gives out."""
MOVED_S = 0.005
"""A hairline that stands further from where it was put was moved by the agent, and what is heard follows."""
NO_OUTPUT = Problem("live.no_output")
FULL_SCALE = 32_768.0


@dataclass(slots=True)
class _Run:
    """Sound that is being played, from this second of the call on."""

    sound: OwnSound
    player: Plays
    began_s: float
    given_s: float = 0.0
    hair_s: float = 0.0


class OwnSoundRow(QWidget):
    """What is kept of the agent's own sound of one call. Hidden where nothing is."""

    def __init__(
        self, services: PageServices, header: CallHeader, instrument: Instrument, page: QWidget
    ) -> None:
        """P plays and pauses on the whole `page`."""
        super().__init__()
        self._services, self._header, self._instrument = services, header, instrument
        self._sound: OwnSound | None = None
        self._run: _Run | None = None
        self._opening = False
        words = services.words
        across = Flow(services.theme.px(12))
        across.setContentsMargins(0, 0, 0, 0)
        self.button = button("", "tap", clicked=self.play_or_pause)
        self._name("play")
        self._until = label("", "small", wrap=True)
        self._lost = label("", "attention", wrap=True)
        delete = button(words.say("ui.sound.delete"), "link", clicked=self._ask_to_delete)
        for part in (self.button, self._until, self._lost, delete):
            across.addWidget(part)
        self._lost.hide()
        self.setLayout(across)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._follow)
        key = QShortcut(QKeySequence(Qt.Key.Key_P), page)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._on_key)

    def look(self) -> None:
        """Look whether sound of the call is kept, and offer it."""
        if self._services.own_sounds is not None:
            history, call_id = self._services.history, self._header.call_id
            self._services.fetch(lambda: history.sound_until(call_id), self._offer)

    def play_or_pause(self) -> None:
        """Play from the hairline on, or stop there."""
        if self._run is not None:
            self.pause()
        elif self._sound is not None:
            self._begin(self._sound)
        elif self._services.own_sounds is not None and not self._opening:
            self._opening = True
            sounds, history, header = self._services.own_sounds, self._services.history, self._header
            self._services.keyring_errands.run(
                lambda: _opened(sounds, history.sound(header.call_id), header), self._take, self._not_opened
            )

    def pause(self) -> None:
        """Play no more. The player goes, so that no device stays open."""
        run, self._run = self._run, None
        self._timer.stop()
        if run is not None:
            self._services.keep(run.player.close, lambda _none: None)
        self._name("play")

    def hideEvent(self, event: QHideEvent) -> None:
        self.pause()
        super().hideEvent(event)

    def _on_key(self) -> None:
        if self.isVisible():
            self.play_or_pause()

    def _offer(self, until: datetime | None) -> None:
        if isValid(self):
            words = self._services.words
            if until is not None:
                self._until.setText(words.say("ui.sound.until", day=day_and_year(words, until.astimezone())))
            self.setVisible(until is not None)

    def _take(self, sound: OwnSound | None) -> None:
        self._opening = False
        if not isValid(self):
            return
        if sound is None:  # its days ran out meanwhile
            self._offer(None)
            return
        self._sound = sound
        lost = round(sound.lost_s)
        say_in(self._lost, self._services.words.say("ui.sound.lost", seconds=lost) if lost else "")
        if self.isVisible() and len(sound.samples):
            self._begin(sound)

    def _not_opened(self, failure: Failure) -> None:
        self._opening = False
        self._services.failed(failure)

    def _begin(self, sound: OwnSound) -> None:
        """Open the output off the Qt thread, then play."""
        sounds = self._services.own_sounds
        if sounds is not None and not self._opening:
            self._opening = True
            self._services.slow_errands.run(
                sounds.player, lambda player: self._play_on(sound, player), self._not_opened
            )

    def _play_on(self, sound: OwnSound, player: Plays) -> None:
        self._opening = False
        if not isValid(self) or not self.isVisible():
            self._services.keep(player.close, lambda _none: None)
            return
        self._name("pause")
        self._play_from(sound, player)
        self._timer.start()

    def _play_from(self, sound: OwnSound, player: Plays) -> None:
        """Begin at the hairline, or at the beginning of the sound where it stands outside."""
        at_s = self._instrument.hairline_s
        if not sound.from_s <= at_s < sound.from_s + len(sound.samples) / SAMPLE_RATE_HZ:
            self._instrument.move_hairline(sound.from_s)
            at_s = sound.from_s
        self._run = _Run(sound, player, at_s, hair_s=self._instrument.hairline_s)
        _give(self._run)

    def _follow(self) -> None:
        """Move the hairline to what is heard; go where the agent moved it."""
        run = self._run
        if run is None:
            return
        if run.player.silent:
            self.pause()
            self._services.report_problem(NO_OUTPUT)
            return
        if abs(self._instrument.hairline_s - run.hair_s) > MOVED_S:
            run.player.stop()
            self._play_from(run.sound, run.player)
            return
        _give(run)
        heard_s = run.player.position_s
        self._instrument.move_hairline(run.began_s + heard_s)
        run.hair_s = self._instrument.hairline_s
        if heard_s >= run.given_s:  # nothing was left to give
            self.pause()

    def _name(self, key: str) -> None:
        text = self._services.words.say(f"ui.sound.{key}")
        self.button.setText(f"{text}  P")
        self.button.setAccessibleName(f"{text} (P)")

    def _ask_to_delete(self) -> None:
        words = self._services.words
        ask(
            self,
            words.say("ui.sound.delete_title"),
            words.say("ui.sound.delete_text"),
            yes=words.say("ui.sound.delete_yes"),
            no=words.say("ui.sound.delete_no"),
            then=self._delete,
        )

    def _delete(self) -> None:
        history, call_id = self._services.history, self._header.call_id
        self.pause()
        self._sound = None
        self._services.keep(lambda: history.delete_sound(call_id), lambda _none: self._offer(None))


def _give(run: _Run) -> None:
    """Give the player the next of the sound, if it has little left."""
    if run.given_s - run.player.position_s > AHEAD_S / 2:
        return
    first = round((run.began_s - run.sound.from_s + run.given_s) * SAMPLE_RATE_HZ)
    part = run.sound.samples[first : first + round(AHEAD_S * SAMPLE_RATE_HZ)]
    if len(part):
        run.player.play(part.astype(np.float32) / FULL_SCALE)
        run.given_s += len(part) / SAMPLE_RATE_HZ


def _opened(sounds: OwnSounds, kept: SealedSound | None, header: CallHeader) -> OwnSound | None:
    """Open a sound, in seconds of this call: it may have been kept in one that was split or joined."""
    if kept is None:
        return None
    sound = sounds.open(kept)
    from_s = sound.from_s + (kept.call_started_at - header.started_at).total_seconds()
    before, after = (
        round(one * SAMPLE_RATE_HZ) for one in (max(0.0, -from_s), max(0.0, header.duration_s - from_s))
    )
    return replace(sound, samples=sound.samples[before:after], from_s=max(0.0, from_s))
