"""A connection to the session bus that never waits without end: jeepney makes and reads the messages.

jeepney's own connection can't be woken by another thread, and waits for its first answer without end.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import Any

from jeepney import HeaderFields, MatchRule, Message, MessageType, Parser, message_bus
from jeepney.bus import get_bus
from jeepney.io.blocking import prep_socket

from coach.keys.key_system import KeysUnavailable
from coach.keys.wake_pipe import WakePipe
from coach.model.keys import KeysTrouble

ANSWER_S = 5.0
"""How long a program on the bus may take for a plain answer. Busy ones take milliseconds."""
READ_BYTES = 65_536
MOST_WAITING = 64
"""Messages that nobody wanted yet; the oldest are dropped."""
NOT_THERE = frozenset(
    f"org.freedesktop.DBus.Error.{name}"
    for name in ("ServiceUnknown", "NameHasNoOwner", "UnknownMethod", "UnknownInterface", "UnknownObject")
)
"""Errors that say that what was called is not on this bus."""


class SessionBus:
    """The bus of a desktop session. Every method may raise KeysUnavailable."""

    def __init__(self, address: str) -> None:
        """`address`: as in DBUS_SESSION_BUS_ADDRESS."""
        self._pipe = WakePipe()
        try:
            self._socket = prep_socket(get_bus(address), timeout=ANSWER_S)
        except (OSError, ValueError, RuntimeError, StopIteration) as error:
            self._pipe.close()
            raise KeysUnavailable(KeysTrouble.NO_SYSTEM) from error
        self._socket.settimeout(ANSWER_S)  # for sending: reading waits for the pipe too
        self._parser = Parser()
        self._serials = count(1)
        self._waiting: deque[Message] = deque()
        self._woken = False
        """Somebody woke us while a call was waited for, which goes on."""
        try:
            (self.unique_name,) = self.call(message_bus.Hello())
        except BaseException:
            self.close()
            raise

    def call(self, message: Message) -> tuple[Any, ...]:
        """Return the answer to a call. Raises KeysUnavailable, also where it is an error or too late."""
        serial = self.tell(message)
        give_up = time.monotonic() + ANSWER_S
        passed: list[Message] = []
        try:
            while True:
                answer = self._read(give_up)
                if answer is None:
                    self._woken = True
                elif answer.header.fields.get(HeaderFields.reply_serial) != serial:
                    passed.append(answer)
                elif answer.header.message_type is MessageType.error:
                    named = str(answer.header.fields.get(HeaderFields.error_name))
                    trouble = KeysTrouble.NO_SYSTEM if named in NOT_THERE else KeysTrouble.DENIED
                    raise KeysUnavailable(trouble)
                else:
                    return tuple(answer.body)
        finally:
            self._waiting.extend(passed)

    def listen_to(self, **rule: str) -> None:
        """Have signals sent here that match this rule."""
        self.call(message_bus.AddMatch(MatchRule(type="signal", **rule)))

    def wait_for(self, wanted: Callable[[Message], bool], within_s: float | None = None) -> Message | None:
        """Return the first message that is wanted; None where `wake` was called. Others stay for later. Raises
        KeysUnavailable where the time is over."""
        if self._woken:
            self._woken = False
            return None
        for message in self._waiting:
            if wanted(message):
                self._waiting.remove(message)
                return message
        give_up = None if within_s is None else time.monotonic() + within_s
        while (message := self._read(give_up)) is not None:
            if wanted(message):
                return message
            self._waiting.append(message)
            if len(self._waiting) > MOST_WAITING:
                self._waiting.popleft()
        return None

    def wake(self) -> None:
        """End a `wait_for`. May be called from any thread."""
        self._pipe.wake()

    def tell(self, message: Message) -> int:
        """Send a message and return its number."""
        serial = next(self._serials)
        try:
            self._socket.sendall(message.serialise(serial))
        except OSError as error:
            raise KeysUnavailable(KeysTrouble.NOT_ANSWERING) from error
        return serial

    def close(self) -> None:
        with suppress(OSError):
            self._socket.close()
        self._pipe.close()

    def _read(self, give_up: float | None) -> Message | None:
        """Return the next message; None where somebody woke us."""
        while (message := self._parser.get_next_message()) is None:
            left_s = None if give_up is None else max(0.0, give_up - time.monotonic())
            if not self._pipe.wait_for(self._socket.fileno(), left_s):
                if give_up is not None and time.monotonic() >= give_up:
                    raise KeysUnavailable(KeysTrouble.NOT_ANSWERING)
                return None
            try:
                data = os.read(self._socket.fileno(), READ_BYTES)
            except OSError as error:
                raise KeysUnavailable(KeysTrouble.NOT_ANSWERING) from error
            if not data:
                raise KeysUnavailable(KeysTrouble.NOT_ANSWERING)
            self._parser.add_data(data)
        return message
