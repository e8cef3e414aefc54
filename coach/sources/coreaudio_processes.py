"""Who records on macOS 14.2 and later: Core Audio's process objects that are running input.

Written against AudioHardware.h, where these properties and their four letters stand. Listing them opens no
device and asks for no permission. It has not yet run on a Mac.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from coach.sources.pcm import NoStreamError, Refusal

CORE_AUDIO = "/System/Library/Frameworks/CoreAudio.framework/CoreAudio"
CORE_FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
LIBPROC = "/usr/lib/libproc.dylib"
SYSTEM_OBJECT, MAIN_ELEMENT = 1, 0
GLOBAL = b"glob"
PROCESS_OBJECT_LIST = b"prs#"
PROCESS_ID, BUNDLE_ID, RUNNING_INPUT = b"ppid", b"pbid", b"piri"
UTF8 = 0x0800_0100
LONGEST_PATH = 4096


class _Address(ctypes.Structure):
    """AudioObjectPropertyAddress."""

    _fields_ = [("selector", ctypes.c_uint32), ("scope", ctypes.c_uint32), ("element", ctypes.c_uint32)]


def recording_programs() -> list[tuple[str, str]]:
    """The path and the bundle id ("" for none) of each program that records. Raises NoStreamError where it
    isn't said."""
    if sys.platform != "darwin":
        raise NoStreamError(Refusal.UNSUPPORTED, "not macOS")
    try:
        audio, foundation = ctypes.CDLL(CORE_AUDIO), ctypes.CDLL(CORE_FOUNDATION)
        process = ctypes.CDLL(LIBPROC)
    except OSError as error:
        raise NoStreamError(Refusal.UNSUPPORTED, str(error)) from error
    found = []
    for one in _process_objects(audio):
        running, process_id, bundle = ctypes.c_uint32(0), ctypes.c_int32(0), ctypes.c_void_p()
        try:
            _read(audio, one, RUNNING_INPUT, running)
            if not running.value:
                continue
            _read(audio, one, PROCESS_ID, process_id)
        except NoStreamError:
            continue  # it ended meanwhile
        path = ctypes.create_string_buffer(LONGEST_PATH)
        process.proc_pidpath(process_id, path, LONGEST_PATH)
        try:
            _read(audio, one, BUNDLE_ID, bundle)
        except NoStreamError:
            bundle = ctypes.c_void_p()  # a program without one
        found.append((path.value.decode(errors="replace"), _text(foundation, bundle)))
    return found


def _process_objects(audio: Any) -> list[int]:
    size, address = ctypes.c_uint32(0), _address(PROCESS_OBJECT_LIST)
    status = audio.AudioObjectGetPropertyDataSize(
        SYSTEM_OBJECT, ctypes.byref(address), 0, None, ctypes.byref(size)
    )
    if status != 0:  # before macOS 14.2 there is no such property
        raise NoStreamError(Refusal.UNSUPPORTED, f"Core Audio: {status}")
    objects = (ctypes.c_uint32 * (size.value // ctypes.sizeof(ctypes.c_uint32)))()
    _read(audio, SYSTEM_OBJECT, PROCESS_OBJECT_LIST, objects)
    return list(objects)


def _address(selector: bytes) -> _Address:
    return _Address(_four(selector), _four(GLOBAL), MAIN_ELEMENT)


def _four(letters: bytes) -> int:
    return int.from_bytes(letters, "big")


def _read(audio: Any, of_object: int, selector: bytes, into: Any) -> None:
    """Fill `into` with a property. Raises NoStreamError where it can't be read."""
    size, address = ctypes.c_uint32(ctypes.sizeof(into)), _address(selector)
    status = audio.AudioObjectGetPropertyData(
        of_object, ctypes.byref(address), 0, None, ctypes.byref(size), ctypes.byref(into)
    )
    if status != 0:
        raise NoStreamError(Refusal.REFUSED, f"Core Audio: {status}")


def _text(foundation: Any, string: ctypes.c_void_p) -> str:
    """A CFString's text, released; "" for none."""
    if not string:
        return ""
    text = ctypes.create_string_buffer(LONGEST_PATH)
    foundation.CFStringGetCString(string, text, ctypes.c_long(LONGEST_PATH), ctypes.c_uint32(UTF8))
    foundation.CFRelease(string)
    return text.value.decode(errors="replace")
