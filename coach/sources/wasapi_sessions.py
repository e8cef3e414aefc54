"""Who records on Windows: the active sessions of WASAPI on every microphone, with the programs they belong to.

The registry's consent store would say it without COM, but is stale on current builds. Written against the
interfaces of mmdeviceapi.h and audiopolicy.h; numbers of methods count from the interface's first, IUnknown's
three included. It has not yet run on Windows.
"""

from __future__ import annotations

import ctypes
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from coach.sources.pcm import NoStreamError, Refusal

ENUMERATOR_CLASS = "BCDE0395-E52F-467C-8E3D-C4579291692E"
ENUMERATOR = "A95664D2-9614-4F35-A746-DE8DB63617E6"
SESSION_MANAGER_2 = "77AA99A0-1BD6-484F-8BC7-2C654C9A9B6F"
SESSION_CONTROL_2 = "BFB7FF88-7239-4FC9-8FA2-07C950BE9C6D"
QUERY_INTERFACE, RELEASE = 0, 2
ENUM_AUDIO_ENDPOINTS = 3
COLLECTION_GET_COUNT, COLLECTION_ITEM = 3, 4
ACTIVATE = 3
GET_SESSION_ENUMERATOR = 5
SESSIONS_GET_COUNT, GET_SESSION = 3, 4
GET_STATE, GET_PROCESS_ID = 3, 14
CLSCTX_ALL, COINIT_MULTITHREADED = 23, 0
CAPTURE, DEVICE_ACTIVE, SESSION_ACTIVE = 1, 1, 1
PROCESS_QUERY_LIMITED_INFORMATION = 0x1000
LONGEST_PATH = 32_768

of_windows: Any = ctypes
"""ctypes with what it has on Windows only."""


def recording_programs() -> list[tuple[str, str]]:
    """The path of each program that records, and "": Windows has no other name. Raises NoStreamError where it
    isn't said."""
    if sys.platform != "win32":
        raise NoStreamError(Refusal.UNSUPPORTED, "not Windows")
    of_windows.windll.ole32.CoInitializeEx(None, COINIT_MULTITHREADED)
    found = []
    which = (ctypes.c_int(CAPTURE), ctypes.c_uint(DEVICE_ACTIVE))
    with (
        _created(ENUMERATOR_CLASS, ENUMERATOR) as enumerator,
        _got(enumerator, ENUM_AUDIO_ENDPOINTS, *which) as devices,
    ):
        for index in range(_number(devices, COLLECTION_GET_COUNT)):
            with _got(devices, COLLECTION_ITEM, ctypes.c_uint(index)) as device:
                found += [path for path in map(_path, _recording_processes(device)) if path]
    return [(path, "") for path in found]


def _recording_processes(device: ctypes.c_void_p) -> list[int]:
    ids = []
    wanted = ctypes.byref(_guid(SESSION_MANAGER_2))
    with (
        _got(device, ACTIVATE, wanted, ctypes.c_uint(CLSCTX_ALL), None) as manager,
        _got(manager, GET_SESSION_ENUMERATOR) as sessions,
    ):
        for index in range(_number(sessions, SESSIONS_GET_COUNT)):
            with _got(sessions, GET_SESSION, ctypes.c_int(index)) as session:
                if _number(session, GET_STATE) != SESSION_ACTIVE:
                    continue
                with _got(session, QUERY_INTERFACE, ctypes.byref(_guid(SESSION_CONTROL_2))) as control:
                    ids.append(_number(control, GET_PROCESS_ID))
    return [process_id for process_id in ids if process_id]


def _path(process_id: int) -> str:
    """The path of a process; "" where it has ended or may not be looked at."""
    kernel = of_windows.windll.kernel32
    kernel.OpenProcess.restype = ctypes.c_void_p
    process = ctypes.c_void_p(kernel.OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, False, process_id))
    if not process:
        return ""
    try:
        text, length = ctypes.create_unicode_buffer(LONGEST_PATH), ctypes.c_uint(LONGEST_PATH)
        named = kernel.QueryFullProcessImageNameW(process, 0, text, ctypes.byref(length))
        return text.value if named else ""
    finally:
        kernel.CloseHandle(process)


def _guid(text: str) -> ctypes.Array[ctypes.c_char]:
    return ctypes.create_string_buffer(uuid.UUID(text).bytes_le, 16)


def _call(interface: ctypes.c_void_p, method: int, *arguments: Any) -> None:
    """Call a method by its number. Raises NoStreamError where it fails."""
    table = ctypes.cast(interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    types = [
        type(one) if isinstance(one, ctypes.c_int | ctypes.c_uint) else ctypes.c_void_p for one in arguments
    ]
    function = of_windows.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *types)(table[method])
    result = function(interface, *arguments)
    if result < 0:
        raise NoStreamError(Refusal.REFUSED, f"{result & 0xFFFFFFFF:#010x}")


def _number(interface: ctypes.c_void_p, method: int) -> int:
    number = ctypes.c_uint(0)
    _call(interface, method, ctypes.byref(number))
    return number.value


@contextmanager
def _got(interface: ctypes.c_void_p, method: int, *arguments: Any) -> Iterator[ctypes.c_void_p]:
    """The interface that a method gives as its last argument, released at the end."""
    got = ctypes.c_void_p()
    _call(interface, method, *arguments, ctypes.byref(got))
    with _released(got):
        yield got


@contextmanager
def _created(of_class: str, interface: str) -> Iterator[ctypes.c_void_p]:
    made = ctypes.c_void_p()
    result = of_windows.windll.ole32.CoCreateInstance(
        ctypes.byref(_guid(of_class)), None, CLSCTX_ALL, ctypes.byref(_guid(interface)), ctypes.byref(made)
    )
    if result != 0:
        raise NoStreamError(Refusal.REFUSED, f"{result & 0xFFFFFFFF:#010x}")
    with _released(made):
        yield made


@contextmanager
def _released(interface: ctypes.c_void_p) -> Iterator[None]:
    try:
        yield
    finally:
        _call(interface, RELEASE)
