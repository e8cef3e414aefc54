"""The control socket's Windows half: a named pipe through multiprocessing.connection, bytes only.

Nothing is ever unpickled. Not yet run on Windows; the tests run it over a Unix socket, which has the same
interface.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path


def address(folder: Path) -> str:
    """The pipe's name, one for each user and profile; off Windows a socket, for the tests."""
    mark = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    return rf"\\.\pipe\coach-{mark}" if sys.platform == "win32" else str(folder / f"{mark}.sock")


class PipeListener:
    """Accepts one client at a time. Raises OSError where another process has the pipe: the first instance of
    a named pipe is exclusive, and gone with its process.
    """

    def __init__(self, folder: Path) -> None:
        self._address = address(folder)
        self._listener = Listener(self._address)

    def serve_one(self, answer: Callable[[bytes], bytes], wait_s: float, most_bytes: int) -> None:
        """Wait for a client, answer its request. A client that is silent, gone or too long gets no answer."""
        with self._listener.accept() as client:
            request = _receive(client, wait_s, most_bytes)
            if request is not None:
                client.send_bytes(answer(request))

    def wake(self) -> None:
        """End a waiting `serve_one`."""
        try:
            Client(self._address).close()
        except OSError:
            return  # nobody is waiting

    def close(self) -> None:
        self._listener.close()


def ask(folder: Path, request: bytes, wait_s: float, most_bytes: int) -> bytes | None:
    """Send a request, return the answer or None. Raises FileNotFoundError where nobody listens."""
    with Client(address(folder)) as client:
        client.send_bytes(request)
        return _receive(client, wait_s, most_bytes)


def _receive(client: Connection[bytes, bytes], wait_s: float, most_bytes: int) -> bytes | None:
    try:
        return client.recv_bytes(most_bytes) if client.poll(wait_s) else None
    except (EOFError, OSError):
        return None
