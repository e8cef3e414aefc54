"""Fakes of the rooms below the windows: each does what it is told and remembers its requests."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import numpy as np

from coach.model.advice import TipBook
from coach.model.aims import Aim
from coach.model.baseline import KeptBaseline
from coach.model.call import CallHeader, CallSource, KeptCall
from coach.model.call_notes import AfterCall, Incident, IncidentLine, MomentNote, OpenPromise, Promise, Tag
from coach.model.call_parts import CallAdditions, CallPart
from coach.model.call_table import CallMoments, CallTable, IntArray
from coach.model.care import Care, Cared
from coach.model.cues import CueAnswer, CueFeedback, CueKind
from coach.model.keys import Chord, KeyAction, KeysReport, KeyState, KeySystemName
from coach.model.language import Language
from coach.model.own_sound import CallSeal, OwnSound, SealedSound
from coach.model.practice import Attempt
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.snapshot import Device, Listening, Snapshot
from coach.model.spans import Span
from coach.offline.folder_import import AgentSide
from coach.runtime.importing import ImportStage, ImportState
from coach.settings.login_start import LoginState
from coach.settings.schema import Settings
from coach.tips.book import join, our_file
from coach.tips.team import LoadedTips
from coach.tips.tip_file import read_tips
from tests.made_up.calls import kept_call, made_up_headers
from tests.made_up.players import StillPlayer
from tests.made_up.states import DESK_MICROPHONE, HEADPHONES, HEADSET, NOW, SPEAKERS, running_call, snapshot
from tests.made_up.tables import table_of, times_of


@dataclass
class FakeSession:
    """A session that does what it is told and remembers its requests."""

    now: Snapshot = field(default_factory=snapshot)
    asked: list[str] = field(default_factory=list)
    settings: Settings | None = None
    takes: bool = True
    """False: refuse every request, like a session with too many waiting."""

    def snapshot(self) -> Snapshot:
        return self.now

    def start_listening(self) -> bool:
        if not self._take("start_listening"):
            return False
        self.now = snapshot(self.now.call, ended_calls=self.now.ended_calls)
        return True

    def hold_calls(self, held: bool, /) -> bool:
        return self._take("hold calls" if held else "let calls begin")

    def stop_listening(self) -> bool:
        if not self._take("stop_listening"):
            return False
        self.now = snapshot(listening=Listening.OFF, ended_calls=self.now.ended_calls)
        return True

    def leave_unkept(self) -> None:
        self.asked.append("leave_unkept")

    def start_call(self) -> bool:
        if not self._take("start_call"):
            return False
        self.now = replace(self.now, call=running_call())
        return True

    def end_call(self) -> bool:
        if not self._take("end_call"):
            return False
        self.now = replace(self.now, call=None, ended_calls=self.now.ended_calls + 1)
        return True

    def answer_cue(self, answer: CueAnswer, /) -> bool:
        if not self._take(f"answer_cue {answer.fair} {answer.cue.kind.value}"):
            return False
        call = self.now.call
        if call is not None:
            self.now = replace(self.now, call=replace(call, answers=(*call.answers, answer)))
        return True

    def pause_cues(self, paused: bool, /) -> bool:
        if not self._take(f"pause_cues {paused}"):
            return False
        if self.now.call is not None:
            self.now = replace(self.now, call=replace(self.now.call, cues_paused=paused))
        return True

    def mark_incident(self) -> bool:
        if not self._take("mark_incident"):
            return False
        if self.now.call is not None:
            self.now = replace(self.now, call=replace(self.now.call, incident=Incident(self.now.call.time_s)))
        return True

    def show_step(self, title: str, /) -> bool:
        return self._take(f"show_step {title}")

    def keep_own_sound(self, seal: CallSeal | None, /) -> bool:
        if not self._take("keep_own_sound" if seal is not None else "keep_own_sound no longer"):
            return False
        if self.now.call is not None:
            self.now = replace(self.now, call=replace(self.now.call, keeps_own_sound=seal is not None))
        return True

    def apply(self, settings: Settings, /) -> bool:
        if not self._take("apply"):
            return False
        self.settings = settings
        return True

    def replay(self, path: Path, /, *, source: CallSource, aloud: bool) -> bool:
        if not self._take(f"replay {path.name} {source} aloud={aloud}"):
            return False
        self.now = replace(self.now, call=running_call(source=source, title=path.stem))
        return True

    def stop_replay(self) -> bool:
        if not self._take("stop_replay"):
            return False
        self.now = replace(self.now, call=None, ended_calls=self.now.ended_calls + 1)
        return True

    def _take(self, request: str) -> bool:
        self.asked.append(request)
        return self.takes


@dataclass
class FakeKeys:
    """Keys that are given at once; `press` presses one."""

    now: KeysReport = field(default_factory=lambda: KeysReport(KeySystemName.X11))
    wishes: list[dict[KeyAction, Chord]] = field(default_factory=list)
    pressed: list[KeyAction] = field(default_factory=list)
    refused: dict[KeyAction, KeyState] = field(default_factory=dict)

    def wish(self, chords: Mapping[KeyAction, Chord], _descriptions: Mapping[KeyAction, str], /) -> None:
        if chords == (self.wishes[-1] if self.wishes else {}):
            return
        self.wishes.append(dict(chords))
        states = {action: self.refused.get(action, KeyState.WORKS) for action in chords}
        texts = {action: chord.text for action, chord in chords.items() if states[action] is KeyState.WORKS}
        self.now = replace(self.now, states=states, texts=texts)

    def report(self) -> KeysReport:
        return self.now

    def take(self) -> tuple[KeyAction, ...]:
        taken, self.pressed = tuple(self.pressed), []
        return taken


class FakeOwnSounds:
    """Seals and opens at once. `sound` is what every call's opens to; `player` what all is played on."""

    def __init__(self) -> None:
        self.sealed: list[tuple[datetime, datetime]] = []
        self.fails: Problem | None = None
        self.sound = OwnSound(np.zeros(0, np.int16), 0.0, 0.0, NOW)
        self.plays = StillPlayer()

    def seal(self, call_started_at: datetime, until: datetime, /) -> CallSeal:
        self._fail()
        self.sealed.append((call_started_at, until))
        return CallSeal(bytes(32), bytes(60), until)

    def open(self, _kept: SealedSound, /) -> OwnSound:
        self._fail()
        return self.sound

    def player(self) -> StillPlayer:
        return self.plays

    def _fail(self) -> None:
        if self.fails is not None:
            raise EnvironmentProblem(self.fails.key)


class FakeImports:
    """An import that does what it is told."""

    def __init__(self) -> None:
        self.now = ImportState(ImportStage.STOPPED)
        self.asked: list[object] = []

    def state(self) -> ImportState:
        return self.now

    def look(self, folder: Path, pattern: str = "") -> None:
        self.asked.append((folder, pattern))

    def hear(self, side: AgentSide) -> None:
        self.asked.append(side)

    def stop(self) -> None:
        self.asked.append("stop")


class FakeHistory:
    """A history in memory."""

    def __init__(self, kept: list[CallHeader] | None = None) -> None:
        self.kept = made_up_headers() if kept is None else kept
        self.whole: dict[int, KeptCall] = {}  # calls that are not made up on the way
        self.incidents: dict[int, Incident] = {}
        self.after: dict[int, AfterCall] = {}
        self.answered: list[tuple[int, CueKind, float, bool | None]] = []
        self.tallied: tuple[CueFeedback, ...] = ()
        self.kept_baselines: tuple[KeptBaseline, ...] = ()
        self.baseline_answers: list[tuple[str, str, bool]] = []
        self.set_aside_calls: list[int] = []
        self.looks = 0  # how often the file was looked through
        self.damaged: Problem | None = None
        self.cared: list[Care] = []
        self.tables = 0  # how often the table was read
        self.asked_for: list[tuple[int, ...]] = []  # whose headers were read
        self.deleted: list[tuple[int, ...]] = []
        self.too_old = 0  # how many calls the care deletes
        self.call_table: CallTable | None = None  # stands in for the table of the headers
        self.kept_aims: list[Aim] = []
        self.ended_aims: list[int] = []
        self.sounds: dict[int, SealedSound] = {}
        self.kept_attempts: list[Attempt] = []
        self.replaced: list[tuple[list[CallHeader], tuple[int, ...]]] = []

    def _headers(self) -> list[CallHeader]:
        return [
            replace(
                header,
                has_incident=header.call_id in self.incidents,
                rough=self._after(header.call_id).rough,
                noted=bool(self._after(header.call_id).note),
            )
            for header in self.kept
        ]

    def recent(self, since: datetime, live: int, /) -> list[CallHeader]:
        headers = self._headers()
        newest_live = [one.call_id for one in headers if one.source is CallSource.LIVE][:live]
        return [
            one
            for at, one in enumerate(headers)
            if at == 0 or one.call_id in newest_live or one.started_at.astimezone() >= since
        ]

    def table(self) -> CallTable:
        self.tables += 1
        if self.call_table is not None:
            return self.call_table
        tagged = [call_id for call_id, after in self.after.items() if after.tags]
        return table_of(self._headers(), tagged)

    def headers(self, call_ids: Sequence[int], /) -> list[CallHeader]:
        there = {one.call_id: one for one in self._headers()}
        self.asked_for.append(tuple(call_ids))
        return [there[one] for one in call_ids if one in there]

    def speech_of(self, call_ids: Sequence[int], /) -> dict[int, dict[str, tuple[Span, ...]]]:
        speech = kept_call().record.speech
        by_speaker = {speaker.value: spans for speaker, spans in speech.items()}
        return dict.fromkeys(call_ids, by_speaker)

    def moments_of(self, call_ids: Sequence[int], /) -> dict[int, CallMoments]:
        record = kept_call().record
        cues = tuple((cue.kind, cue.time_s) for cue in record.cues)
        return {call_id: CallMoments(cues, record.overlaps) for call_id in call_ids}

    def tags_of(self, call_ids: Sequence[int], /) -> dict[int, tuple[str, ...]]:
        return {call_id: tuple(tag.name for tag in self._after(call_id).tags) for call_id in call_ids}

    def texts_of(self, call_ids: Sequence[int], /) -> dict[int, tuple[str, ...]]:
        return {call_id: (note,) for call_id in call_ids if (note := self._after(call_id).note)}

    def times_of(self, name: str, call_ids: Sequence[int], /) -> dict[int, tuple[float, ...]]:
        return times_of(self.kept, name, call_ids)

    def tags(self) -> tuple[tuple[str, int], ...]:
        return tuple(Counter(tag.name for after in self.after.values() for tag in after.tags).most_common())

    def calls_tagged(self, tag: str, /) -> IntArray:
        found = [call_id for call_id, after in self.after.items() if Tag(tag) in after.tags]
        return np.array(found, np.int64)

    def calls_with(self, words: str, /) -> IntArray:
        def said(header: CallHeader) -> str:
            after = self._after(header.call_id)
            return " ".join((header.title, after.note, *(tag.name for tag in after.tags))).lower()

        found = [one.call_id for one in self.kept if all(word in said(one) for word in words.lower().split())]
        return np.array(found, np.int64)

    def tag_calls(self, call_ids: Sequence[int], name: str, /) -> None:
        for call_id in call_ids:
            after = self._after(call_id)
            self.after[call_id] = replace(after, tags=tuple({*after.tags, Tag(name)}))

    def replace_calls(self, old: Sequence[int], new: Sequence[CallPart], /) -> tuple[int, ...]:
        gone = [one for one in self.kept if one.call_id in old]
        made = tuple(range(max(self.whole, default=100) + 1, max(self.whole, default=100) + 1 + len(new)))
        for number, part in zip(made, new, strict=True):
            header = replace(
                gone[-1],
                call_id=number,
                started_at=part.started_at,
                duration_s=part.record.duration_s,
                summary=part.record.summary,
            )
            self.whole[number] = KeptCall(header, part.record)
            self.after[number] = part.added.after
        self.replaced.append((gone, made))
        shown = [one for one in self.kept if one not in gone] + [self.whole[one].header for one in made]
        self.kept = sorted(shown, key=lambda one: one.started_at, reverse=True)
        return made

    def replaced_by(self, call_id: int, /) -> tuple[tuple[int, ...], tuple[int, ...]]:
        found = [(gone, made) for gone, made in self.replaced if call_id in made]
        if not found:
            return (), ()
        return tuple(sorted(one.call_id for one in found[0][0])), found[0][1]

    def bring_back(self, new: Sequence[int], added: Mapping[int, CallAdditions], /) -> None:
        (back,) = [gone for gone, made in self.replaced if made == tuple(new)]
        self.replaced = [one for one in self.replaced if one[0] is not back]
        shown = [one for one in self.kept if one.call_id not in new] + back
        self.kept = sorted(shown, key=lambda one: one.started_at, reverse=True)
        self.after |= {call_id: one.after for call_id, one in added.items()}

    def sound_until(self, call_id: int, /) -> datetime | None:
        return self.sounds[call_id].until if call_id in self.sounds else None

    def sound(self, call_id: int, /) -> SealedSound | None:
        return self.sounds.get(call_id)

    def delete_sound(self, call_id: int, /) -> None:
        self.sounds.pop(call_id, None)

    def delete_calls(self, call_ids: Sequence[int], /) -> None:
        self.deleted.append(tuple(call_ids))
        self.kept = [one for one in self.kept if one.call_id not in call_ids]

    def attempts(self) -> tuple[Attempt, ...]:
        return tuple(self.kept_attempts)

    def keep_attempt(self, attempt: Attempt, /) -> int:
        self.kept_attempts.append(replace(attempt, attempt_id=len(self.kept_attempts) + 1))
        return len(self.kept_attempts)

    def aims(self) -> tuple[Aim, ...]:
        return tuple(self.kept_aims)

    def keep_aim(self, aim: Aim, /) -> int:
        number = aim.aim_id or len(self.kept_aims) + len(self.ended_aims) + 1
        others = [one for one in self.kept_aims if one.aim_id != number]
        if aim.of_the_day:
            others = [replace(one, of_the_day=False) for one in others]
        self.kept_aims = sorted([*others, replace(aim, aim_id=number)], key=lambda one: one.aim_id)
        return number

    def end_aim(self, aim_id: int, ended_at: datetime, /) -> None:
        assert ended_at.tzinfo is not None
        self.ended_aims.append(aim_id)
        self.kept_aims = [one for one in self.kept_aims if one.aim_id != aim_id]

    def damage(self) -> Problem | None:
        self.looks += 1
        return self.damaged

    def care(self, wanted: Care, now: datetime, go_on: Callable[[], bool], /) -> Cared:
        assert now.tzinfo is not None
        if go_on():
            self.cared.append(wanted)
        return Cared(deleted=self.too_old)

    def call(self, call_id: int, /) -> KeptCall:
        out_of_sight = [header for gone, _made in self.replaced for header in gone]
        header = next((h for h in (*self.kept, *out_of_sight) if h.call_id == call_id), None)
        if header is None:
            raise EnvironmentProblem("history.no_such_call", call_id=call_id)
        if not header.readable:
            raise EnvironmentProblem("history.unreadable_call", call_id=call_id)
        if call_id in self.whole:
            return replace(self.whole[call_id], after=self._after(call_id))
        kept = kept_call(
            call_id, caller=header.summary is None or header.summary.figures["agent_share"] is not None
        )
        header = replace(header, rough=self._after(call_id).rough)
        incident = self.incidents.get(call_id)
        return KeptCall(header, kept.record, incident=incident, after=self._after(call_id))

    def write_call_note(self, call_id: int, text: str, /) -> None:
        self.after[call_id] = replace(self._after(call_id), note=text)

    def call_rough(self, call_id: int, rough: bool, /) -> None:
        self.after[call_id] = replace(self._after(call_id), rough=rough)

    def write_moments(self, call_id: int, moments: Sequence[MomentNote], /) -> None:
        self.after[call_id] = replace(self._after(call_id), moments=tuple(moments))

    def write_tags(self, call_id: int, tags: Sequence[Tag], /) -> None:
        self.after[call_id] = replace(self._after(call_id), tags=tuple(tags))

    def keep_promise(self, promise: Promise, /) -> None:
        self.after[promise.call_id] = replace(self._after(promise.call_id), promise=promise)

    def take_back_promise(self, call_id: int, /) -> None:
        self.after[call_id] = replace(self._after(call_id), promise=None)

    def open_promises(self) -> tuple[OpenPromise, ...]:
        begun = {header.call_id: header.started_at for header in self.kept}
        found = [
            OpenPromise(after.promise, begun[call_id].astimezone(), after.note)
            for call_id, after in self.after.items()
            if after.promise is not None and after.promise.done_at is None and call_id in begun
        ]
        return tuple(sorted(found, key=lambda one: one.promise.due_at))

    def _after(self, call_id: int) -> AfterCall:
        return self.after.get(call_id, AfterCall())

    def add_incident_line(self, call_id: int, line: IncidentLine, /) -> None:
        incident = self.incidents[call_id]
        self.incidents[call_id] = replace(incident, lines=(*incident.lines, line))

    def delete_incident(self, call_id: int, /) -> None:
        del self.incidents[call_id]

    def answer(self, call_id: int, answer: CueAnswer, /) -> None:
        self.answered.append((call_id, *answer.cue, answer.fair))

    def cue_feedback(self) -> tuple[CueFeedback, ...]:
        return self.tallied

    def reset_answers(self, kind: CueKind, /) -> None:
        self.tallied = tuple(one for one in self.tallied if one.kind is not kind)

    def baselines(self) -> tuple[KeptBaseline, ...]:
        return self.kept_baselines

    def lock_baseline(self, microphone: str, profile: str, locked: bool, /) -> None:
        self._change_baseline(microphone, profile, lambda one: (replace(one, locked=locked),))

    def answer_baseline(self, microphone: str, profile: str, anew: bool, /) -> None:
        self.baseline_answers.append((microphone, profile, anew))
        self._change_baseline(microphone, profile, lambda one: (replace(one, question=None),))

    def assign_baseline(self, name: str, profile: str, microphone: str, label: str, /) -> None:
        def of_it(one: KeptBaseline) -> tuple[KeptBaseline, ...]:
            return (replace(one, baseline=replace(one.baseline, microphone=microphone), label=label),)

        self._change_baseline(name, profile, of_it)

    def reset_baseline(self, microphone: str, profile: str, /) -> None:
        self._change_baseline(microphone, profile, lambda _one: ())

    def _change_baseline(
        self, microphone: str, profile: str, change: Callable[[KeptBaseline], tuple[KeptBaseline, ...]]
    ) -> None:
        self.kept_baselines = tuple(
            after
            for one in self.kept_baselines
            for after in (
                change(one) if (one.baseline.microphone, one.profile) == (microphone, profile) else (one,)
            )
        )

    def set_aside(self, call_id: int, /) -> None:
        self.set_aside_calls.append(call_id)
        self.kept = [header for header in self.kept if header.call_id != call_id]

    def delete_everything(self) -> None:
        self.kept = []


class FakeDevices:
    """A headset and the built-in devices; nothing while the sound server is `away`."""

    def __init__(self) -> None:
        self.away = False

    def microphones(self) -> list[Device]:
        return [] if self.away else [HEADSET, DESK_MICROPHONE]

    def outputs(self) -> list[Device]:
        return [] if self.away else [HEADPHONES, SPEAKERS]

    def server_down(self) -> bool:
        return self.away


class FakeLoginStart:
    """A system that starts what it was told to."""

    def __init__(self) -> None:
        self.now = LoginState.OFF
        self.refuses = False

    def state(self) -> LoginState:
        return self.now

    def turn(self, on: bool, /) -> None:
        if self.refuses:
            raise EnvironmentProblem("settings.login_start", path="coach.desktop", said="Permission denied")
        self.now = LoginState.ON if on else LoginState.OFF


class FakeListenBack:
    """A listen-back that takes a moment and makes no sound."""

    def __init__(self, takes_s: float = 0.05) -> None:
        self.takes_s = takes_s
        self.played = 0

    def record_then_play(self, _seconds: float, /) -> None:
        time.sleep(self.takes_s)
        self.played += 1


@dataclass
class FakeLearner:
    """A learner that has heard as much speech as it is told."""

    speech_s: float = 0.0
    asked: list[str] = field(default_factory=list)

    def start(self) -> None:
        self.asked.append("start")
        self.speech_s = 0.0

    def progress(self) -> float:
        return self.speech_s

    def finish(self) -> None:
        self.asked.append("finish")

    def cancel(self) -> None:
        self.asked.append("cancel")


@dataclass
class FakeTips:
    """A reader with our own tips. A team's file is wrong if its name is in `mistakes`; otherwise it is good
    and adds no tips."""

    mistakes: dict[str, tuple[Problem, ...]] = field(default_factory=dict)
    loaded: list[str] = field(default_factory=list)
    language: Language = Language.ENGLISH

    def at_hand(self, _team_file: Path | None, /, shared: Sequence[Path] = ()) -> LoadedTips:
        return LoadedTips(self._book(shared))

    def load(self, team_file: Path | None, /, shared: Sequence[Path] = ()) -> LoadedTips:
        name = "" if team_file is None else team_file.name
        self.loaded.append(name)
        return LoadedTips(self._book(shared), self.mistakes.get(name, ()))

    def _book(self, shared: Sequence[Path]) -> TipBook:
        return join(our_file(self.language), *(read_tips(path).file for path in shared))

    def check(self, team_file: Path, /) -> tuple[Problem, ...]:
        return self.mistakes.get(team_file.name, ())
