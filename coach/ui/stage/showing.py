"""What is being shown: the piece, where it stands, how it plays, and the presenter's marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from coach.model.spans import Span
from coach.practice.ghost_track import GhostTrack
from coach.practice.marks import Mark
from coach.practice.piece import Piece
from coach.practice.takes import Takes
from coach.practice.transport import RATES, Sound, Transport
from coach.sources.playback import UnheardPlayer
from coach.views.ghost_view import followed_view
from coach.views.stage_view import StageView, stage_view
from coach.views.takes_view import take_view
from coach.views.wording import Words

BACK_S = 10.0
"""How far Left goes back, and Right goes on."""
HERE_S = 1.5
"""A step back from less than this behind a cue goes to the one before it. Ours: a remote's two presses."""
LEAD_S = 1.0
"""A step lands this much before its cue, so that the cue is seen to come."""


class Player(Sound, Protocol):
    """A player that can fail and be closed; sources.playback.Player is the real one."""

    @property
    def silent(self) -> bool: ...

    def close(self) -> None: ...


class Showing(QObject):
    """Plays a piece and steps through it. `changed`: something besides the position did."""

    changed = Signal()
    view_changed = Signal()
    """Another piece plays, or what stands behind it moved."""

    def __init__(
        self,
        words: Words,
        shown: Piece | Takes,
        open_player: Callable[[], Player],
        ghost: GhostTrack | None = None,
    ) -> None:
        """`ghost`: the target that the piece followed; it stands behind, and the end says how near it was."""
        super().__init__()
        self._words, self._ghost = words, ghost
        self.takes = shown if isinstance(shown, Takes) else None
        self._pieces = (shown.first, shown.second) if isinstance(shown, Takes) else (shown,)
        # A target was drawn as it was heard, looking back: so is what followed it.
        self._views = tuple(
            stage_view(words, one.title, one.record, None if ghost is not None else one.pace)
            for one in self._pieces
        )
        self.playing = 0
        self.matched = True
        self.piece = piece = self._pieces[0]
        self.view = self._view()
        self.marks: list[Mark] = list(piece.marks)
        self.black = False
        self.at_end = False
        self.heard_aloud = True
        """Whether there is an output to hear it on."""
        self._loop_from_s: float | None = None
        try:
            self._player: Player = open_player()
        except OSError:
            self._player = UnheardPlayer()
            self.heard_aloud = False
        self.transport = Transport(self._player, piece.sound)

    @property
    def position_s(self) -> float:
        return self.transport.position_s

    @property
    def loop_from_s(self) -> float | None:
        """Where the stretch that is to be repeated begins, once its beginning was chosen."""
        return self._loop_from_s

    def tick(self) -> None:
        """Go on. Called at every frame."""
        if self.heard_aloud and self._player.silent:
            self._go_on_unheard()
        self.transport.tick()
        if self.transport.ended and not self.at_end:
            self.show_end()

    def close(self) -> None:
        """Stop the sound."""
        self._player.close()

    def _view(self) -> StageView:
        if self._ghost is not None:
            return followed_view(self._words, self._views[0], self._pieces[0], self._ghost)
        if self.takes is None:
            return self._views[0]
        one, other = self._views
        return take_view(self._words, self.takes, (one, other), self.playing, matched=self.matched)

    # What keys and buttons do

    def play_take(self, number: int) -> None:
        """Go on with this take (0 or 1) from the same place of the text."""
        if self.takes is None or number == self.playing:
            return
        alignment = self.takes.matched if self.matched else self.takes.from_start
        at_s = self.position_s
        to_s = alignment.second_of(at_s) if number == 1 else alignment.first_of(at_s)
        self.playing, self.piece = number, self._pieces[number]
        self._show_anew()
        self.transport.change(self.piece.sound, to_s)
        self.changed.emit()

    def turn_matching(self) -> None:
        """Let the takes stand where they say the same, or begin together."""
        if self.takes is not None:
            self.matched = not self.matched
            self._show_anew()
            self.changed.emit()

    def _show_anew(self) -> None:
        self.view = self._view()
        self.view_changed.emit()

    def toggle(self) -> None:
        """Play or pause; from the end, play again."""
        self.at_end = False
        self.transport.toggle()
        self.changed.emit()

    def begin(self) -> None:
        """Play from the beginning."""
        self.go(0.0)
        self.transport.play()
        self.changed.emit()

    def go(self, to_s: float) -> None:
        """Go to a moment; from the end, back into the piece."""
        self.at_end = False
        self.transport.seek(to_s)
        self.changed.emit()

    def back(self) -> None:
        self.go(self.position_s - BACK_S)

    def forward(self) -> None:
        self.go(min(self.position_s + BACK_S, max(0.0, self.view.duration_s - 0.1)))

    def next(self) -> None:
        """Go to the next cue or mark; after the last, to the end."""
        stops = self.stops_s()
        at = bisect_right(stops, self.position_s + LEAD_S + 0.05)
        if at < len(stops):
            self.go(max(0.0, stops[at] - LEAD_S))
        else:
            self.show_end()

    def previous(self) -> None:
        """Go to the cue or mark before; before the first, to the beginning."""
        stops = self.stops_s()
        at = bisect_left(stops, self.position_s + LEAD_S - (0.0 if self.at_end else HERE_S)) - 1
        self.go(max(0.0, stops[at] - LEAD_S) if at >= 0 else 0.0)

    def show_end(self) -> None:
        """Pause and show the picture of the whole piece."""
        self.transport.pause()
        self.transport.repeat(None)
        self._loop_from_s = None
        self.at_end = True
        self.transport.seek(self.view.duration_s)
        self.changed.emit()

    def slower(self) -> None:
        self._step_rate(-1)

    def faster(self) -> None:
        self._step_rate(1)

    def set_rate(self, rate: float) -> None:
        self.transport.set_rate(rate)
        self.changed.emit()

    def loop_here(self) -> None:
        """Once: a stretch begins here. Twice: it ends here and is repeated. Three times: go on."""
        if self.transport.loop is not None:
            self.repeat(None)
        elif self._loop_from_s is None:
            self._loop_from_s = self.position_s
            self.changed.emit()
        else:
            first_s, last_s = sorted((self._loop_from_s, self.position_s))
            self.repeat(Span(first_s, last_s))

    def repeat(self, span: Span | None) -> None:
        """Repeat a stretch; None goes on."""
        self._loop_from_s = None
        self.at_end = False
        self.transport.repeat(span)
        self.changed.emit()

    def toggle_black(self) -> None:
        self.black = not self.black
        self.changed.emit()

    def mark_here(self, text: str = "") -> Mark:
        """Mark this moment."""
        mark = Mark(round(self.position_s, 2), text)
        self.marks = sorted([*self.marks, mark])
        self.changed.emit()
        return mark

    def stops_s(self) -> list[float]:
        """Return the moments of cues and marks, in order."""
        return sorted({*(one.start_s for one in self.view.cues), *(one.time_s for one in self.marks)})

    def _step_rate(self, step: int) -> None:
        at = min(range(len(RATES)), key=lambda one: abs(RATES[one] - self.transport.rate))
        self.set_rate(RATES[min(len(RATES) - 1, max(0, at + step))])

    def _go_on_unheard(self) -> None:
        """The output has gone, or there was none: the picture goes on without sound."""
        at_s, playing, rate = self.position_s, self.transport.playing, self.transport.rate
        self._player.close()
        self._player = UnheardPlayer()
        self.heard_aloud = False
        self.transport = Transport(self._player, self.piece.sound)
        self.transport.set_rate(rate)
        self.transport.seek(at_s)
        if playing:
            self.transport.play()
        self.changed.emit()
