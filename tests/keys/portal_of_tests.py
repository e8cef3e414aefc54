"""A portal of the tests: it owns the portal's name on a private bus, and answers as it is told."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket

from coach.keys.portal import NAME, PATH, REQUEST, SESSION, SHORTCUTS


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """A bus of our own; its address."""
    program = shutil.which("dbus-daemon")
    assert program, "dbus-daemon is not installed"
    assert sys.platform == "linux"
    daemon = subprocess.Popen(
        [
            program,
            "--session",
            f"--address=unix:path={folder / 'bus'}",
            "--print-address",
            "--nofork",
            "--nopidfile",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait(20)
        assert daemon.stdout is not None
        daemon.stdout.close()


@dataclass
class Answers:
    """How the portal answers. A code of None: not at all."""

    create: int | None = 0
    bind: int | None = 0
    leaves_out: frozenset[str] = frozenset()
    trigger: str = ""
    """What it calls every key; "" : nothing."""
    has_shortcuts: bool = True
    results: dict[str, Any] | None = None
    """The results of BindShortcuts, where they are not what the portal documents."""


@dataclass
class TestsPortal:
    """The portal. `asked` holds (shortcut, preferred trigger) of the newest request; `closed` the sessions that
    were closed."""

    __test__ = False

    address: str
    answers: Answers = field(default_factory=Answers)
    asked: list[tuple[str, str]] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)
    sessions: list[str] = field(default_factory=list)
    client: str = ""
    bound: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._connection = DBusConnection(prep_socket(get_bus(self.address)))
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._stops = threading.Event()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def press(self, shortcut: str, session: str | None = None) -> None:
        """Have the desktop say that this key was pressed."""
        self._signal(PATH, SHORTCUTS, "Activated", "osta{sv}", (session or self.sessions[-1], shortcut, 0, {}))

    def close_session(self) -> None:
        """Have the desktop end the session."""
        self._signal(self.sessions[-1], SESSION, "Closed", "a{sv}", ({},))

    def stop(self) -> None:
        self._stops.set()
        self._thread.join(20)
        self._connection.close()

    def _serve(self) -> None:
        while not self._stops.is_set():
            try:
                message = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, call: Message) -> None:
        fields, answers = call.header.fields, self.answers
        method = fields.get(HeaderFields.member)
        self.client = str(fields.get(HeaderFields.sender))
        if method == "Close":
            self.closed.append(str(fields.get(HeaderFields.path)))
            self._send(new_method_return(call))
        elif method == "CreateSession" and answers.has_shortcuts:
            token = call.body[0]["session_handle_token"][1]
            self.sessions.append(f"{PATH}/session/1_1/{token}")
            self._respond(call, call.body[0], answers.create, {"session_handle": ("s", self.sessions[-1])})
        elif method == "BindShortcuts" and answers.has_shortcuts:
            self.asked = [(name, facts["preferred_trigger"][1]) for name, facts in call.body[1]]
            given = [
                (name, {"trigger_description": ("s", answers.trigger or trigger)})
                for name, trigger in self.asked
                if name not in answers.leaves_out
            ]
            results = answers.results
            if results is None:
                results = {"shortcuts": ("a(sa{sv})", given)}
            self._respond(call, call.body[3], answers.bind, results)
            self.bound.set()
        else:
            self._send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("unknown",)))

    def _respond(
        self, call: Message, options: dict[str, Any], code: int | None, results: dict[str, Any]
    ) -> None:
        request = f"{PATH}/request/1_1/{options['handle_token'][1]}"
        self._send(new_method_return(call, "o", (request,)))
        if code is not None:
            self._signal(request, REQUEST, "Response", "ua{sv}", (code, results))

    def _signal(self, path: str, interface: str, member: str, signature: str, body: tuple[object, ...]) -> None:
        signal = new_signal(DBusAddress(path, interface=interface), member, signature, body)
        signal.header.fields[HeaderFields.destination] = self.client
        self._send(signal)

    def _send(self, message: Message) -> None:
        with self._lock:
            self._connection.send(message)
