"""A real X screen for the windows: Xvfb on a free display. A warning of Qt fails the test."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.logging import QtLoggingPlugin
from pytestqt.qtbot import QtBot

from coach.settings.schema import Settings
from coach.ui.shell.application import make_application
from coach.ui.shell.desktop import Desktop
from coach.words.catalogue import Catalogue, load_catalogue
from tests.made_up.practice import FakePractice
from tests.made_up.rooms import (
    FakeDevices,
    FakeHistory,
    FakeImports,
    FakeKeys,
    FakeLearner,
    FakeListenBack,
    FakeLoginStart,
    FakeOwnSounds,
    FakeSession,
    FakeTips,
)
from tests.made_up.states import NOW
from tests.made_up.team import FakeTeam

# Long enough for a busy machine. Only a test that fails waits this long.
PATIENCE_S = 20.0


@pytest.fixture(scope="session")
def words() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """The platform the windows run on: "xcb" on a screen of our own, else "offscreen"."""
    kept = {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    server = None
    if shutil.which("Xvfb"):
        readable, writable = os.pipe()
        server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(writable),
                "-screen",
                "0",
                "1600x1200x24",
                "-noreset",
                "-nolisten",
                "tcp",
            ],
            pass_fds=(writable,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writable)
        with os.fdopen(readable) as said:
            number = said.readline().strip()
        assert number, "Xvfb didn't start"
        os.environ["DISPLAY"] = f":{number}"
        os.environ["QT_QPA_PLATFORM"] = "xcb"
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    yield os.environ["QT_QPA_PLATFORM"]
    for name, value in kept.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    if server is not None:
        server.terminate()
        server.wait(PATIENCE_S)


@pytest.fixture(scope="session")
def qapp(screen: str) -> Iterator[QApplication]:
    """The application, made as the desktop makes it; pytest-qt's fixtures use this one."""
    assert screen
    made = make_application(["coach"])
    yield made
    gc.collect()
    made.shutdown()


@pytest.fixture(scope="session")
def app(qapp: QApplication) -> QApplication:
    return qapp


@pytest.fixture
def qt(qapp: QApplication, qtlog: QtLoggingPlugin) -> Iterator[QApplication]:
    """The application. A warning of Qt or a window left open fails the test, also during teardown."""
    yield qapp
    qapp.processEvents()
    left = [type(widget).__name__ for widget in qapp.topLevelWidgets() if widget.isVisible()]
    assert not [said for said in qtlog.records if said.type is not QtMsgType.QtDebugMsg]
    assert not left


@dataclass
class Bench:
    """A desktop on fakes, with a clock the test sets."""

    app: QApplication
    bot: QtBot
    words: Catalogue
    session: FakeSession = field(default_factory=FakeSession)
    history: FakeHistory = field(default_factory=FakeHistory)
    learner: FakeLearner = field(default_factory=FakeLearner)
    tips: FakeTips = field(default_factory=FakeTips)
    listen_back: FakeListenBack = field(default_factory=FakeListenBack)
    devices: FakeDevices = field(default_factory=FakeDevices)
    login_start: FakeLoginStart = field(default_factory=FakeLoginStart)
    imports: FakeImports = field(default_factory=FakeImports)
    own_sounds: FakeOwnSounds = field(default_factory=FakeOwnSounds)
    keys: FakeKeys = field(default_factory=FakeKeys)
    practice: FakePractice = field(default_factory=FakePractice)
    team: FakeTeam | None = None
    asked_to_save: list[Settings] = field(default_factory=list)
    now_s: float = 100.0
    opened: Desktop | None = field(default=None, repr=False)

    @property
    def saved(self) -> list[Settings]:
        """Every version of the settings that was saved, once all that were changed are."""
        if self.opened is not None:
            self.settle()
        return self.asked_to_save

    @property
    def desktop(self) -> Desktop:
        assert self.opened is not None, "it was never opened"
        return self.opened

    def open(self, settings: Settings | None = None, *, data_folder: Path | None = None) -> Desktop:
        """Build and show the desktop, and wait until it has read everything. The timer is stopped: the test
        ticks."""
        self.open_at_once(settings, data_folder=data_folder)
        self.settle()
        return self.desktop

    def open_at_once(self, settings: Settings | None = None, *, data_folder: Path | None = None) -> Desktop:
        """Build and show the desktop."""
        self.opened = Desktop(
            self.app,
            self.session,
            self.history,
            self.devices,
            settings or Settings(first_run_done=True),
            self.asked_to_save.append,
            self.words,
            self.tips,
            listen_back=self.listen_back,
            learner=self.learner,
            login_start=self.login_start,
            imports=self.imports,
            own_sounds=self.own_sounds,
            sample_call=Path("sample.flac"),
            data_folder=data_folder,
            practice_folder=data_folder,
            keys=self.keys,
            practice=self.practice,
            team=self.team,
            now=lambda: NOW,
            clock_s=lambda: self.now_s,
            dark=False,
        )
        self.desktop.show()
        self.desktop.stop_asking()
        return self.desktop

    def settle(self) -> None:
        """Wait until no errand is under way and everything is painted."""
        self.until(lambda: not self.desktop.services.busy)

    def until(self, true: Callable[[], bool]) -> None:
        """Tick until something is true; fail if it never is."""

        def ticked() -> bool:
            self.desktop.tick()
            return bool(true())

        self.bot.waitUntil(ticked, timeout=round(PATIENCE_S * 1000))
        self.app.processEvents()
        self.app.processEvents()


@pytest.fixture
def bench(qt: QApplication, qtbot: QtBot, words: Catalogue) -> Iterator[Bench]:
    made = Bench(qt, qtbot, words)
    yield made
    if made.opened is not None:
        made.opened.shut_down()


@pytest.fixture
def window_manager(screen: str) -> Iterator[None]:
    """Run openbox on our screen, and end it by its id.

    A window that appears before openbox never gets the keyboard, so the fixture waits until openbox says that
    it has started.
    """
    if screen != "xcb" or not (shutil.which("openbox") and shutil.which("xdotool")):
        pytest.skip("needs Xvfb, openbox and xdotool")
    command = ["openbox", "--startup", "echo started"]
    manager = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert manager.stdout is not None
    assert "started\n" in iter(manager.stdout.readline, ""), "openbox didn't start"
    yield
    manager.terminate()
    manager.wait(PATIENCE_S)
    manager.stdout.close()
