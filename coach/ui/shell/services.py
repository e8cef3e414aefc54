"""What the windows need from the rooms below, as protocols. The real parts match them, and so do the fakes
of tests.

All methods of `Session` return at once, and so does `ReadsBaseline.progress`. Everything else may take a while
and is called only on an errand thread (see `errands`). Any of them may raise `EnvironmentProblem`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractScrollArea

from coach.model.aims import Aim
from coach.model.baseline import KeptBaseline
from coach.model.call import CallHeader, CallSource, KeptCall
from coach.model.call_notes import IncidentLine, MomentNote, OpenPromise, Promise, Tag
from coach.model.call_parts import CallAdditions, CallPart
from coach.model.call_table import CallMoments, CallTable, IntArray
from coach.model.care import Care, Cared
from coach.model.cues import CueAnswer, CueFeedback, CueKind
from coach.model.keys import Chord, KeyAction, KeysReport
from coach.model.own_sound import CallSeal, OwnSound, SealedSound
from coach.model.practice import Attempt
from coach.model.problems import Problem
from coach.model.snapshot import Device, Snapshot
from coach.model.sound import FloatArray
from coach.model.spans import Span
from coach.model.team import Release, SharedKind, TeamState
from coach.offline.folder_import import AgentSide
from coach.practice.exercise import Exercise
from coach.runtime.importing import ImportState
from coach.runtime.practice_session import MakeExercise, PracticeSnapshot
from coach.settings.schema import Settings
from coach.tips.team import LoadedTips


class Session(Protocol):
    """The live session. It never waits for a device; a request returns whether it was accepted."""

    def snapshot(self) -> Snapshot: ...

    def start_listening(self) -> bool: ...

    def stop_listening(self) -> bool: ...

    def start_call(self) -> bool: ...

    def hold_calls(self, held: bool, /) -> bool: ...

    def end_call(self) -> bool: ...

    def answer_cue(self, answer: CueAnswer, /) -> bool: ...

    def pause_cues(self, paused: bool, /) -> bool: ...

    def mark_incident(self) -> bool: ...

    def show_step(self, title: str, /) -> bool: ...

    def keep_own_sound(self, seal: CallSeal | None, /) -> bool: ...

    def apply(self, settings: Settings, /) -> bool: ...

    def replay(self, path: Path, /, *, source: CallSource, aloud: bool) -> bool: ...

    def stop_replay(self) -> bool: ...

    def leave_unkept(self) -> None: ...


class History(Protocol):
    """The kept calls."""

    def recent(self, since: datetime, live: int, /) -> list[CallHeader]:
        """Return the calls that began then or later, the newest one, and the newest live ones; newest first."""
        ...

    def table(self) -> CallTable: ...

    def headers(self, call_ids: Sequence[int], /) -> list[CallHeader]: ...

    def speech_of(self, call_ids: Sequence[int], /) -> dict[int, dict[str, tuple[Span, ...]]]: ...

    def moments_of(self, call_ids: Sequence[int], /) -> dict[int, CallMoments]: ...

    def tags_of(self, call_ids: Sequence[int], /) -> dict[int, tuple[str, ...]]: ...

    def texts_of(self, call_ids: Sequence[int], /) -> dict[int, tuple[str, ...]]: ...

    def times_of(self, name: str, call_ids: Sequence[int], /) -> dict[int, tuple[float, ...]]: ...

    def tags(self) -> tuple[tuple[str, int], ...]: ...

    def calls_tagged(self, tag: str, /) -> IntArray: ...

    def calls_with(self, words: str, /) -> IntArray: ...

    def tag_calls(self, call_ids: Sequence[int], name: str, /) -> None: ...

    def delete_calls(self, call_ids: Sequence[int], /) -> None: ...

    def call(self, call_id: int, /) -> KeptCall: ...

    def replace_calls(self, old: Sequence[int], new: Sequence[CallPart], /) -> tuple[int, ...]: ...

    def replaced_by(self, call_id: int, /) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the calls that this one stands in place of, and all that do."""
        ...

    def bring_back(self, new: Sequence[int], added: Mapping[int, CallAdditions], /) -> None: ...

    def damage(self) -> Problem | None:
        """Look through the whole file. None where it is in order."""
        ...

    def care(self, wanted: Care, now: datetime, go_on: Callable[[], bool], /) -> Cared:
        """Make a copy, delete calls and thin tracks that are too old, as long as `go_on` says so."""
        ...

    def sound_until(self, call_id: int, /) -> datetime | None: ...

    def sound(self, call_id: int, /) -> SealedSound | None: ...

    def delete_sound(self, call_id: int, /) -> None: ...

    def add_incident_line(self, call_id: int, line: IncidentLine, /) -> None: ...

    def delete_incident(self, call_id: int, /) -> None: ...

    def write_call_note(self, call_id: int, text: str, /) -> None: ...

    def call_rough(self, call_id: int, rough: bool, /) -> None: ...

    def write_moments(self, call_id: int, moments: Sequence[MomentNote], /) -> None: ...

    def write_tags(self, call_id: int, tags: Sequence[Tag], /) -> None: ...

    def keep_promise(self, promise: Promise, /) -> None: ...

    def take_back_promise(self, call_id: int, /) -> None: ...

    def open_promises(self) -> tuple[OpenPromise, ...]:
        """Return the open promises, the first one due first."""
        ...

    def answer(self, call_id: int, answer: CueAnswer, /) -> None: ...

    def cue_feedback(self) -> tuple[CueFeedback, ...]: ...

    def reset_answers(self, kind: CueKind, /) -> None: ...

    def aims(self) -> tuple[Aim, ...]:
        """Return the aims that stand."""
        ...

    def keep_aim(self, aim: Aim, /) -> int: ...

    def end_aim(self, aim_id: int, ended_at: datetime, /) -> None: ...

    def attempts(self) -> tuple[Attempt, ...]:
        """Return the attempts at drills and scenes, the oldest first."""
        ...

    def keep_attempt(self, attempt: Attempt, /) -> int: ...

    def baselines(self) -> tuple[KeptBaseline, ...]: ...

    def lock_baseline(self, microphone: str, profile: str, locked: bool, /) -> None: ...

    def answer_baseline(self, microphone: str, profile: str, anew: bool, /) -> None: ...

    def reset_baseline(self, microphone: str, profile: str, /) -> None: ...

    def assign_baseline(self, name: str, profile: str, microphone: str, label: str, /) -> None: ...

    def set_aside(self, call_id: int, /) -> None: ...

    def delete_everything(self) -> None: ...


class Devices(Protocol):
    """The devices that can be listened to."""

    def microphones(self) -> Sequence[Device]: ...

    def outputs(self) -> Sequence[Device]: ...

    def server_down(self) -> bool:
        """Whether nothing can be said of devices, because the system's sound server doesn't answer."""
        ...


class Plays(Protocol):
    """Plays 16 kHz mono on the default output. A run begins with it, and with `stop`."""

    @property
    def silent(self) -> bool:
        """Whether playing has failed."""
        ...

    @property
    def position_s(self) -> float:
        """How much of this run was heard."""
        ...

    def play(self, samples: FloatArray, /) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


class OwnSounds(Protocol):
    """Seals and opens the agent's own sound. Every method may wait for the system's keyring or a device."""

    def seal(self, call_started_at: datetime, until: datetime, /) -> CallSeal: ...

    def open(self, kept: SealedSound, /) -> OwnSound: ...

    def player(self) -> Plays: ...


class Imports(Protocol):
    """Brings in a folder of recordings. Every method returns at once."""

    def state(self) -> ImportState: ...

    def look(self, folder: Path, pattern: str = "") -> None: ...

    def hear(self, side: AgentSide) -> None: ...

    def stop(self) -> None: ...


class TakesKeys(Protocol):
    """Takes keys from whatever program is in front. Every method returns at once."""

    def wish(self, chords: Mapping[KeyAction, Chord], descriptions: Mapping[KeyAction, str], /) -> None:
        """Take these keys instead of those before. `descriptions` say what they do."""
        ...

    def report(self) -> KeysReport: ...

    def take(self) -> tuple[KeyAction, ...]:
        """Return what was asked for since the last time."""
        ...


class TipReader(Protocol):
    """The tips in use, and the team's own file."""

    def at_hand(self, team_file: Path | None, /, shared: Sequence[Path] = ()) -> LoadedTips:
        """Return the tips to start with: `load` may take long. `shared`: files from the team's store."""
        ...

    def load(self, team_file: Path | None, /, shared: Sequence[Path] = ()) -> LoadedTips:
        """Use these files from now on. If the team's own has a mistake, its last good tips stay in use."""
        ...

    def check(self, team_file: Path, /) -> tuple[Problem, ...]:
        """Return what is wrong with this file, and change nothing."""
        ...


class ListensBack(Protocol):
    """Records a few seconds in memory, plays them, and forgets them."""

    def record_then_play(self, seconds: float, /) -> None:
        """Record for `seconds`, play it, and return when it has been played."""
        ...


class ReadsBaseline(Protocol):
    """Learns the agent's baseline from a text read aloud."""

    def start(self) -> None: ...

    def progress(self) -> float:
        """Return the seconds of speech heard since `start`."""
        ...

    def finish(self) -> None:
        """Keep what was learned."""
        ...

    def cancel(self) -> None:
        """Forget what was learned."""
        ...


class RunsPractice(Protocol):
    """Runs a drill or a scene with the microphone. `exercise` is asked for its state under `lock`. Only `stop`
    takes a while, up to a second."""

    @property
    def lock(self) -> AbstractContextManager[object]: ...

    @property
    def exercise(self) -> Exercise | None: ...

    def start(self, make: MakeExercise, sounds: Mapping[str, Path], /, *, kept_usual: bool = True) -> None: ...

    def forget_readings(self) -> None: ...

    def play(self, sound: Path | bytes, /) -> None: ...

    def record(self) -> None: ...

    def recorded(self) -> FloatArray: ...

    def snapshot(self) -> PracticeSnapshot: ...

    def pause(self) -> None: ...

    def go_on(self) -> None: ...

    def stop(self) -> None: ...


class Team(Protocol):
    """The team's store. `state` returns at once; every other method may wait for the disk, the network or the
    system's keyring, and raises EnvironmentProblem."""

    def state(self) -> TeamState: ...

    def used(self, kind: SharedKind, /) -> tuple[Path, ...]:
        """Return the files of what the agent uses of this kind: tips and steps as files of tips, a lesson as
        its `lesson.toml` in a folder of its own."""
        ...

    def refresh(self) -> None:
        """Ask the store soon, rather than at the next turn. Returns at once."""
        ...

    def join(self, invitation: str, /) -> None: ...

    def leave(self) -> None:
        """Withdraw nothing, forget the login, and ask the store no more."""
        ...

    def release(self, release: Release, /) -> None:
        """Keep it to be sent, durably: it goes as soon as the store can be reached, once."""
        ...

    def withdraw(self, release_id: str, /) -> None: ...

    def answer(self, release_id: str, text: str, /) -> None: ...

    def read(self, release_id: str, /) -> str:
        """Return the content of a release to me, and have the store note that it was opened."""
        ...

    def use(self, item_id: str, version: int, /) -> None:
        """Use this version of what the team shares from now on."""
        ...

    def publish(self, kind: SharedKind, name: str, content: bytes, /) -> None: ...


@runtime_checkable
class Watches(Protocol):
    """A page that shows the newest state."""

    def show_snapshot(self, snapshot: Snapshot, /) -> None: ...


@runtime_checkable
class ListsCalls(Protocol):
    """A page that shows calls. It is told whenever the history was read again."""

    def show_calls(self, newest: Sequence[CallHeader], /) -> None:
        """Take the calls of today and the newest ones."""
        ...


@runtime_checkable
class KeepsTyped(Protocol):
    """A page that may hold text that was typed but not added."""

    def keep_typed(self) -> None: ...


@runtime_checkable
class ShowsTips(Protocol):
    """A page that can show one tip."""

    def show_tip(self, title: str, /) -> None: ...


@runtime_checkable
class TakesTyping(Protocol):
    """A page with a field to type in. The field gets the keyboard when the page's place is clicked or
    entered."""

    def take_typing(self) -> None: ...


@runtime_checkable
class HasFirstPage(Protocol):
    """A page that may show more, or less, than its first page: a call, what a search found."""

    def go_first(self) -> None: ...


@runtime_checkable
class OpensCalls(Protocol):
    """A page that shows one call at a time over its first page."""

    @property
    def open_call_id(self) -> int | None: ...

    def return_to(self, call_id: int | None, scrolled_px: int, /) -> None:
        """Show this call as far as it was scrolled; None shows the first page."""
        ...


@runtime_checkable
class Scrolls(Protocol):
    """A page that scrolls. `area` is what scrolls at the moment."""

    @property
    def area(self) -> QAbstractScrollArea: ...
