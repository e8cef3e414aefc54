"""The checks of `coach doctor`. Each yields results, raises nothing it finds, and writes nothing.

Results are graded by what they cost. BAD stops the main job (hearing the agent and keeping the call) or keeps
what somebody wrote (settings, a team's tips) from taking effect. ODD takes something away (no screen, no
caller's channel). GOOD is as it should be.
"""

from __future__ import annotations

import importlib
import os
import platform
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from coach.cli.context import problem_sentence, say, settings_path
from coach.cli.screen import has_screen
from coach.installation import in_a_checkout
from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import ChannelCondition, ChannelState
from coach.model.sound import Speaker
from coach.places import history_file, is_away
from coach.settings.login_start import LABEL as BUNDLE_ID
from coach.settings.schema import Settings
from coach.settings.settings_file import load_settings
from coach.sources.child import NO_FONT, WINDOW_CHILD, child_command
from coach.sources.pcm import ONLY_ZEROS

LIBRARIES = ("numpy", "soundfile", "soxr", "webrtcvad", "sqlalchemy", "alembic", "msgspec")
LEAST_FREE_MB = 200
"""A year of calls takes about a tenth of this: a track of ten values a second is some 0.15 MB an hour."""
QUIET_DB = -65.0
"""Below this level a microphone is turned down or muted: an open one hears more even in a quiet room."""
WINDOW_LIBRARIES_S = 30.0


class Grade(StrEnum):
    """What a result costs."""

    GOOD = "good"
    ODD = "odd"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One line of the doctor: what was found and, unless it is good, what to do."""

    grade: Grade
    text: str


def checks(*, with_sound: bool) -> Iterator[CheckResult]:
    """Run all checks, each one before those it could make fail."""
    yield _good("python", version=platform.python_version(), system=f"{platform.system()} {platform.release()}")
    yield from _libraries()
    yield from _window()
    settings = load_settings(settings_path())
    for problem in settings.problems:
        yield CheckResult(Grade.BAD, problem_sentence(problem))
    if not settings.problems:
        there = os.path.lexists(settings_path())
        yield _good("settings" if there else "no_settings_yet", path=settings_path())
    yield from _tips(settings.settings)
    yield from _history()
    if with_sound:
        yield from _sound(settings.settings)


def _libraries() -> Iterator[CheckResult]:
    found = 0
    for name in LIBRARIES:
        try:
            importlib.import_module(name)
        except (ImportError, OSError) as error:  # OSError: a shared library behind it is missing
            yield _bad("library" if in_a_checkout() else "library_installed", name=name, said=error)
        else:
            found += 1
    yield _good("libraries", n=found)
    try:
        importlib.import_module("sounddevice")
    except (ImportError, OSError) as error:
        yield _bad("portaudio", said=error)
    else:
        yield _good("portaudio_found")


def _window() -> Iterator[CheckResult]:
    if not has_screen():
        yield _odd("no_screen")
        return
    # In another process, because a missing library can end the one that loads Qt.
    process = subprocess.run(
        child_command(WINDOW_CHILD),
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=WINDOW_LIBRARIES_S,
        check=False,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if process.returncode == 0:
        yield _good("screen")
    else:
        last = process.stderr.strip().splitlines()[-1:] or [str(process.returncode)]
        if last[0] == NO_FONT:
            yield _bad("no_font")
            return
        yield _bad("windows" if in_a_checkout() else "windows_installed", said=last[0])


def _tips(settings: Settings) -> Iterator[CheckResult]:
    from coach.tips.tip_file import read_tips

    if settings.tips.team_file is None:
        return
    path = Path(settings.tips.team_file)
    read = read_tips(path)
    for problem in read.problems:
        yield CheckResult(Grade.BAD, problem_sentence(problem))
    if read.file is not None:
        yield _good("tips", path=path, tips=len(read.file.tips), steps=len(read.file.steps))


def _history() -> Iterator[CheckResult]:
    path = history_file()
    if is_away(path):
        yield CheckResult(Grade.BAD, say("history.folder_away", path=path.parent))
        return
    folder = _nearest(path.parent)
    if not os.access(folder, os.W_OK | os.X_OK):
        yield _bad("folder", path=folder)
        return
    free_mb = shutil.disk_usage(folder).free // 1_000_000
    if free_mb < LEAST_FREE_MB:
        yield _bad("disk", path=folder, free_mb=free_mb)
    try:
        path.stat()
    except FileNotFoundError:
        yield _good("no_history_yet", path=path)
        return
    except OSError:
        pass  # looking at it reports the problem
    from coach.history.inspection import inspect

    try:
        found = inspect(path)
    except EnvironmentProblem as problem:
        yield CheckResult(Grade.BAD, problem_sentence(problem.problem))
        return
    for damage in found.problems:
        yield CheckResult(Grade.BAD, problem_sentence(damage))
    for call_id in found.unreadable:
        yield CheckResult(Grade.BAD, say("history.unreadable_call", call_id=str(call_id)))
    if os.name != "nt" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        yield _odd("not_private", path=path)
    yield _good("history", path=path, size_mb=path.stat().st_size / 1e6)


def _sound(settings: Settings) -> Iterator[CheckResult]:
    from coach.cli.device_list import look
    from coach.sources.devices import list_microphones, list_outputs, sound_server_down

    microphones, outputs = list_microphones(settings.devices.microphone), list_outputs()
    if not microphones and not outputs and sound_server_down():
        yield _bad("no_server")
        return
    if not microphones:
        yield _bad("no_microphone")
    if not outputs:
        yield _odd("no_output")
    if not microphones and not outputs:
        return
    if sys.platform == "darwin" and settings.devices.listen_to_caller and from_a_terminal(os.environ):
        yield _odd("from_a_terminal")
    yield from channels(look(settings.devices))


def channels(states: Mapping[Speaker, ChannelState]) -> Iterator[CheckResult]:
    """What a short listening said of each channel."""
    from coach.cli.device_list import channel_words

    for speaker, state in states.items():
        if state.condition is ChannelCondition.OK:
            yield from _level(speaker, state)
            if state.detail == ONLY_ZEROS:
                yield _odd("only_zeros", device=state.device.label if state.device else "")
        elif state.condition is ChannelCondition.CLOSED:
            yield _odd("still_opening", channel=_channel(speaker))
        else:
            agent = speaker is Speaker.AGENT
            not_asked = state.condition is ChannelCondition.NOT_CHOSEN and not agent
            grade = Grade.BAD if agent else Grade.GOOD if not_asked else Grade.ODD
            yield CheckResult(grade, f"{_channel(speaker)}: {channel_words(speaker, state)}")


def from_a_terminal(environment: Mapping[str, str]) -> bool:
    """Whether macOS takes a terminal for the program that listens: it gives that one no sound of the system,
    and asks nobody. Coach opened from Applications is its own."""
    return "TERM_PROGRAM" in environment or environment.get("__CFBundleIdentifier", BUNDLE_ID) != BUNDLE_ID


def _level(speaker: Speaker, state: ChannelState) -> Iterator[CheckResult]:
    device = state.device.label if state.device else ""
    level_db = state.level_db
    if speaker is Speaker.AGENT and level_db is not None and level_db < QUIET_DB:
        yield _odd("quiet", device=device, level_db=level_db)
    elif level_db is None:
        yield _odd("no_sound_yet", channel=_channel(speaker), device=device)
    else:
        yield _good("level", channel=_channel(speaker), device=device, level_db=level_db)


def _channel(speaker: Speaker) -> str:
    return say("ui.channel.microphone" if speaker is Speaker.AGENT else "ui.channel.caller")


def _nearest(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that exists and can be read."""
    while not os.path.exists(folder) and folder != folder.parent:  # noqa: PTH110 (Path.exists would raise)
        folder = folder.parent
    return folder


def _good(key: str, **fields: object) -> CheckResult:
    return CheckResult(Grade.GOOD, say(f"cli.doctor.{key}", **fields))


def _odd(key: str, **fields: object) -> CheckResult:
    return CheckResult(Grade.ODD, say(f"cli.doctor.{key}", **fields))


def _bad(key: str, **fields: object) -> CheckResult:
    return CheckResult(Grade.BAD, say(f"cli.doctor.{key}", **fields))
