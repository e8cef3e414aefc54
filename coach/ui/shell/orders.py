"""What a person can order: listening, the start and end of a call, and what happens to its cues."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from coach.model.call import CallSource
from coach.model.cues import CueAnswer, CueId
from coach.model.keys import KeyAction
from coach.model.own_sound import CallSeal
from coach.model.problems import Problem
from coach.model.snapshot import Listening, Snapshot
from coach.ui.calls.call_reader import CallReader
from coach.ui.shell.page_services import PageServices
from coach.views.overlay_view import OverlayView
from coach.views.today_view import TodayAction, today_view

NO_CALLER = Problem("sound.no_caller")


class Orders:
    """The orders, passed on to the session. Orders about cues do nothing while there is no call."""

    def __init__(
        self,
        services: PageServices,
        calls: CallReader,
        seen: Callable[[], Snapshot],
        view: Callable[[], OverlayView],
        *,
        raise_window: Callable[[], None],
        tick: Callable[[], None],
    ) -> None:
        """`seen` and `view` return what is on the screen; `tick` updates it after an order."""
        self._services, self._calls = services, calls
        self._seen, self._view = seen, view
        self._raise_window, self._tick = raise_window, tick
        self._sealing = 0  # how often the agent's own sound was asked for, or no longer

    def by_key(
        self, open_tips: Callable[[], None], mark: Callable[[], None]
    ) -> dict[KeyAction, Callable[[], None]]:
        """Return what each key does."""
        return {
            KeyAction.LISTEN: self.toggle_listening,
            KeyAction.CALL: self.toggle_call,
            KeyAction.TIPS: open_tips,
            KeyAction.MARK: mark,
            KeyAction.PAUSE: self.toggle_cues,
            KeyAction.FAIR: lambda: self.answer_newest(True),
            KeyAction.NOT_FAIR: lambda: self.answer_newest(False),
        }

    @property
    def prominent(self) -> TodayAction:
        """The action of the prominent button."""
        return today_view(self._services.words, self._seen(), self._services.preferences.now).action

    def press(self, action: TodayAction) -> None:
        """Do what the prominent button says."""
        session = self._services.session
        actions: dict[TodayAction, Callable[[], bool]] = {
            TodayAction.START_LISTENING: session.start_listening,
            TodayAction.START_CALL: session.start_call,
            TodayAction.END_CALL: session.end_call,
            TodayAction.STOP_REPLAY: session.stop_replay,
        }
        self._services.attempt(actions[action])
        self._tick()

    def toggle_listening(self) -> None:
        """Stop the replay if one runs; else start or stop listening, as `hearing.listen_key` says."""
        if self.prominent is TodayAction.STOP_REPLAY:
            self.press(TodayAction.STOP_REPLAY)
            return
        session, off = self._services.session, self._seen().listening is Listening.OFF
        self._services.attempt(session.start_listening if off else session.stop_listening)
        self._tick()

    def toggle_call(self) -> None:
        """Start a call, or end the call or the replay under way."""
        action = self.prominent
        if action is not TodayAction.START_LISTENING:
            self.press(action)

    def pause_cues(self, paused: bool) -> None:
        """Pause the cues for the rest of this call, or show them again."""
        self._services.attempt(lambda: self._services.session.pause_cues(paused))
        self._tick()

    def toggle_cues(self) -> None:
        """Pause the cues of the call under way, or show them again."""
        call = self._seen().call
        if call is not None:
            self.pause_cues(not call.cues_paused)

    def keep_own_sound(self, wanted: bool) -> None:
        """Keep the agent's own sound of the live call under way from now on, or no longer.

        The key is sealed first, off the Qt thread: the system's keyring may have to be unlocked.
        """
        services, call = self._services, self._seen().call
        if call is None or call.source is not CallSource.LIVE or services.own_sounds is None:
            return
        self._sealing += 1
        if not wanted:
            services.attempt(lambda: services.session.keep_own_sound(None))
            self._tick()
        elif not call.caller_present:
            services.report_problem(NO_CALLER)
        else:
            seal, days = services.own_sounds.seal, services.preferences.now.kept.sound_days
            began = call.started_at
            until = services.now().astimezone() + timedelta(days=days)
            asked = self._sealing
            services.keyring_errands.run(
                lambda: seal(began, until),
                lambda sealed: self._keep_under(sealed, began, asked),
                services.failed,
            )

    def _keep_under(self, seal: CallSeal, call_began: datetime, asked: int) -> None:
        """Begin, unless the agent asked for something else while the keyring was waited for."""
        call = self._services.session.snapshot().call  # what is on the screen may be of the call before
        if call is not None and call.started_at == call_began and asked == self._sealing:
            self._services.attempt(lambda: self._services.session.keep_own_sound(seal))
            self._tick()

    def answer(self, answer: CueAnswer) -> None:
        """Call a cue of the call under way fair or not fair."""
        if self._seen().call is not None:
            self._services.attempt(lambda: self._services.session.answer_cue(answer))
            self._tick()

    def answer_newest(self, fair: bool) -> None:
        """Call the cue on the overlay fair or not fair; if there is none, the newest cue that was shown."""
        call = self._seen().call
        cue = self._view().answerable or (call.answerable if call is not None else None)
        if cue is not None:
            self.answer(CueAnswer(cue, fair))

    def open_cue(self, cue: CueId) -> None:
        """Show the receipt of a cue of the call under way."""
        call = self._seen().call
        if call is not None and call.call_id is not None:
            self._raise_window()
            self._calls.open(call.call_id, cue)
