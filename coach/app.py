"""The composition root: builds every part of the desktop once, and stops them in reverse order."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from coach.allocator import keep_freed_memory
from coach.history.incoming import take_in
from coach.history.moving import finish as finish_move
from coach.history.owner import HistoryOwner
from coach.history.store import History
from coach.log_text import log_to_file
from coach.model.call import CallSource
from coach.model.cues import CueAnswer
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.snapshot import Device, RunningCall
from coach.places import data_dir, data_dir_of_system, history_file, runtime_dir, sample_call, settings_dir
from coach.runtime.control import (
    BUSY,
    DONE,
    IN_CALL,
    IN_REPLAY,
    NO_CALL,
    NO_CUE,
    PAUSED,
    SHOWN,
    UNKEPT,
    AlreadyRunning,
    ControlCommand,
    ControlServer,
    ask_running,
)
from coach.runtime.first_steps import BaselineReading, ListenBack
from coach.runtime.global_keys import GlobalKeys
from coach.runtime.importing import FolderImports
from coach.runtime.keeping import INTERNAL
from coach.runtime.practice_session import PracticeSession
from coach.runtime.session import LiveSession
from coach.runtime.team_link import TeamLink
from coach.settings.login_start import of_this_system
from coach.settings.schema import ChosenDevice, DeviceSettings, Settings
from coach.settings.settings_file import FILE_NAME, load_settings, save_settings
from coach.sources.devices import list_microphones, list_outputs, sound_server_down
from coach.sources.kept_sound import KeptSounds
from coach.team.membership import team_folder
from coach.tips.team import TeamTips
from coach.ui.kit.desktop_facts import ask
from coach.ui.shell.application import DesktopRequest, make_application, speak, system_languages
from coach.ui.shell.desktop import Desktop
from coach.views.incident_view import can_be_marked
from coach.views.wording import problem_sentence
from coach.words.catalogue import load_catalogue
from coach.words.languages import language_for

log = logging.getLogger(__name__)

MOST_SAID = 2
"""How many mistakes in the settings file are reported at the start, first those that switch something off.
`coach doctor` lists them all."""


class SystemDevices:
    """The devices that can be listened to. The system is asked each time."""

    def __init__(self, chosen: Callable[[], ChosenDevice | None]) -> None:
        """`chosen`: the microphone that is set. A monitor is listed only where it is that one."""
        self._chosen = chosen

    def microphones(self) -> Sequence[Device]:
        return list_microphones(self._chosen())

    def outputs(self) -> Sequence[Device]:
        return list_outputs()

    def server_down(self) -> bool:
        return sound_server_down()


class CurrentSettings:
    """The settings in force, and their file."""

    def __init__(self, settings: Settings, path: Path) -> None:
        self.now = self._kept = settings
        self._path = path

    def save(self, settings: Settings) -> Path | None:
        """Put settings into force at once and write them to disk.

        Returns where the old file was set aside, if it had a mistake in it or was changed by hand in the
        meantime, else None. Raises EnvironmentProblem where the file can't be written.
        """
        self.now = settings
        aside = save_settings(self._path, settings, self._kept)
        self._kept = settings
        return aside

    def devices(self) -> DeviceSettings:
        return self.now.devices


def run_desktop() -> int:
    """Open the desktop, run until it is closed, and return the exit code.

    A history that can't be opened does not stop the coaching: the person is told, and every call tries again.
    A second instance asks the first to show its window, and ends; so does one that has the history of a first.
    Raises EnvironmentProblem where that one can't be asked.
    """
    keep_freed_memory()
    os.umask(0o077)  # from here on, only this user can read what is written
    unkept: list[str] = []
    with ExitStack() as stopping:
        app = make_application(sys.argv[:1])
        log_to_file(data_dir_of_system())  # also while the disk of a moved history is away
        desktop: Desktop | None = None
        session: LiveSession | None = None

        def obey(command: ControlCommand) -> str:
            if desktop is None or session is None:
                return "starting"
            return carry_out(command, session, desktop.ask)

        owner = HistoryOwner(history_file(), runtime_dir())
        history = History(history_file(), owner)

        def change(command: ControlCommand, call_id: int) -> str:
            change_history(command, call_id, history)
            if desktop is not None:
                desktop.ask(DesktopRequest.REREAD)
            return DONE

        try:
            control = ControlServer(obey, change_history=change)
            stopping.callback(control.close)
        except AlreadyRunning:
            ask_running(ControlCommand.SHOW_WINDOW)
            return 0
        if not _is_the_only_one(owner):
            return 0
        in_the_way = _put_in_order(history)
        loaded = load_settings(settings_dir() / FILE_NAME)
        settings = CurrentSettings(loaded.settings, settings_dir() / FILE_NAME)
        session = live = LiveSession(settings.now, history)
        language = language_for(settings.now.language, system_languages())
        words = load_catalogue(language)

        def stop_session() -> None:
            if live.close():
                history.close()
                owner.release()
            elif (problem := live.snapshot().problem) is not None:
                unkept.append(problem_sentence(words, problem))

        stopping.callback(stop_session)
        speak(app, language)
        sample = sample_call()
        keys = GlobalKeys()
        stopping.callback(keys.close)
        imports = FolderImports(history, lambda: session is not None and session.snapshot().call is not None)
        stopping.callback(imports.close)
        practice = PracticeSession(settings.devices, history.baseline, lambda: settings.now.profile)
        stopping.callback(practice.stop)
        team = TeamLink(team_folder())
        stopping.callback(team.close)
        team.start()
        desktop = Desktop(
            app,
            session,
            history,
            SystemDevices(lambda: settings.now.devices.microphone),
            settings.now,
            settings.save,
            words,
            TeamTips(settings_dir(), language),
            listen_back=ListenBack(settings.devices),
            learner=BaselineReading(settings.devices, history, profile=lambda: settings.now.profile),
            login_start=of_this_system(ask),
            sample_call=sample if sample.exists() else None,
            data_folder=data_dir(),
            practice_folder=data_dir_of_system(),
            keys=keys,
            imports=imports,
            own_sounds=KeptSounds(),
            practice=practice,
            team=team,
        )
        stopping.callback(desktop.shut_down)
        _quit_on_signals(lambda: desktop.ask(DesktopRequest.QUIT))
        desktop.show()
        desktop.report_problems((*in_the_way, *loaded.problems[:MOST_SAID]))
        if settings.now.listen_at_start and settings.now.first_run_done:
            session.start_listening()
        code = int(app.exec())
    for reason in unkept:
        print(words.say("ui.leaving.left", reason=reason), file=sys.stderr)
    return 1 if unkept else code


def _is_the_only_one(owner: HistoryOwner) -> bool:
    """Whether no other desktop has this history. One that has it is asked to show its window.

    Raises EnvironmentProblem where another process has it and can't be asked.
    """
    try:
        owner.take()
    except EnvironmentProblem as error:
        if error.problem.key != "history.owned":
            return True  # nobody can write there now; opening the history says why
        folder = owner.owner_asked_at()
        if folder is None or ask_running(ControlCommand.SHOW_WINDOW, folder) is None:
            raise
        return False
    return True


def _put_in_order(history: History) -> tuple[Problem, ...]:
    """Close the calls that a crash cut short. Returns what keeps the history from being opened, if anything."""
    finish_move()
    try:
        history.close_cut_short()
        take_in(history)
    except EnvironmentProblem as error:
        log.warning("the history: %s", error)
        return (error.problem,)
    except Exception:  # a defect in the history must not stop the coaching
        log.exception("the history could not be put in order")
        return (INTERNAL,)
    return ()


def carry_out(command: ControlCommand, session: LiveSession, ask: Callable[[DesktopRequest], None]) -> str:
    """Carry out a command of a second process and return the answer to it.

    The work itself is done later, by the session's own queue or on the Qt thread.
    """
    match command:
        case ControlCommand.START_CALL:
            return DONE if session.start_call() else BUSY
        case ControlCommand.STOP_CALL:
            stop = session.stop_replay if _is_replay(session.snapshot().call) else session.end_call
            return DONE if stop() else BUSY
        case ControlCommand.PAUSE_CUES:
            call = session.snapshot().call
            if call is None:
                return NO_CALL
            pause = not call.cues_paused
            if not session.pause_cues(pause):
                return BUSY
            return PAUSED if pause else SHOWN
        case ControlCommand.FAIR | ControlCommand.NOT_FAIR:
            call = session.snapshot().call
            if call is None:
                return NO_CALL
            if call.answerable is None:
                return NO_CUE
            taken = session.answer_cue(CueAnswer(call.answerable, command is ControlCommand.FAIR))
            return call.answerable.kind.value if taken else BUSY
        case ControlCommand.SHOW_WINDOW:
            ask(DesktopRequest.WINDOW)
        case ControlCommand.SHOW_TIPS:
            ask(DesktopRequest.TIPS)
        case ControlCommand.MARK_CALL:
            if not can_be_marked(session.snapshot().call):
                return NO_CALL
            ask(DesktopRequest.MARK)
        case ControlCommand.STATUS:
            snapshot = session.snapshot()
            if snapshot.call is None:
                return snapshot.listening.value
            return IN_REPLAY if _is_replay(snapshot.call) else IN_CALL
        case ControlCommand.QUIT:
            snapshot = session.snapshot()
            if snapshot.call is not None:
                return IN_REPLAY if _is_replay(snapshot.call) else IN_CALL
            if snapshot.unkept:
                return UNKEPT
            ask(DesktopRequest.QUIT)
        case _:
            raise ValueError(command)  # see change_history
    return DONE


def change_history(command: ControlCommand, call_id: int, history: History) -> None:
    """Do what a second process may not: change the history that is ours. Raises EnvironmentProblem."""
    match command:
        case ControlCommand.DELETE_CALL:
            history.delete(call_id)
        case ControlCommand.DELETE_EVERYTHING:
            history.delete_everything()
        case ControlCommand.SET_ASIDE:
            history.set_aside(call_id)
        case ControlCommand.TAKE_IN:
            take_in(history)
        case _:
            raise ValueError(command)


def _is_replay(call: RunningCall | None) -> bool:
    return call is not None and call.source is not CallSource.LIVE


def _quit_on_signals(quit_soon: Callable[[], None]) -> None:
    """Let Ctrl+C and SIGTERM end the app as its menu does. Python sees them when Qt's timer fires."""
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), lambda *_: quit_soon())
