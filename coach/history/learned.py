"""What is learned over calls: the baselines and the answers to cues, as a part of the store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from coach.coaching.baseline_over_calls import answered, with_call
from coach.history import database, tables
from coach.history.answers import read_feedback, reset_answers, write_answer
from coach.history.baselines import drop_baseline, read_baseline, read_baselines, write_baseline
from coach.model.baseline import Baseline, HeardVoice, KeptBaseline, MergeOutcome, Question
from coach.model.cues import CueFeedback, CueKind
from coach.model.problems import EnvironmentProblem


class LearnedStore:
    """The baselines and answers of one file. Every method raises EnvironmentProblem where the file won't do."""

    def __init__(self, path: Path, *, live: bool = False) -> None:
        """`live`: for the thread that coaches, which waits for no other program (see database.LIVE_BUSY_S)."""
        self.path = path
        self._live = live
        self._opened: Engine | None = None
        self._opened_file: tuple[int, int] | None = None
        self._opening = threading.Lock()
        self._one_writer = threading.Lock()

    @property
    def _engine(self) -> Engine:
        """Opened when it is first needed, and tried again each time until it opens: a disk that is full gets
        room, and a file that is in the way is moved. One that was moved away, or had a backup put in its place,
        is let go of, once no call under way is half in it."""
        with self._opening:
            replaced = self._opened_file != database.identity(self.path)
            if self._opened is not None and replaced and not self._writes_a_call():
                self._opened.dispose()
                self._opened = None
            if self._opened is None:
                busy_s = database.LIVE_BUSY_S if self._live else database.BUSY_S
                self._opened = database.open_engine(self.path, busy_s)
                self._opened_file = database.identity(self.path)
            return self._opened

    def _writes_a_call(self) -> bool:
        """Is a call of this process under way in the file as it was opened?"""
        return False

    # Usuals

    def baseline(self, microphone: str, profile: str = "") -> Baseline | None:
        """The usual that was kept for this microphone and profile."""
        with self._reading() as connection:
            kept = read_baseline(connection, microphone, profile)
        return None if kept is None else kept.baseline

    def baselines(self) -> tuple[KeptBaseline, ...]:
        """Every usual, with how it was learned."""
        with self._reading() as connection:
            return read_baselines(connection)

    def keep_baseline(self, baseline: Baseline, profile: str = "") -> None:
        """Keep a baseline that was read aloud for its microphone, in place of the one before."""
        kept = KeptBaseline(baseline, profile, datetime.now(UTC), calls=0, locked=False)
        with self._writing() as connection:
            write_baseline(connection, kept)

    def learn(self, heard: HeardVoice, profile: str) -> MergeOutcome:
        """What was ordinary in one call, into the baseline of its microphone and profile.

        On a microphone that has none yet, while others of this profile have, it is asked which to go by.
        """
        with self._writing() as connection:
            before = read_baseline(connection, heard.baseline.microphone, profile)
            merged = with_call(before, heard, profile, datetime.now(UTC))
            kept = merged.kept
            if before is None and kept is not None and _others(connection, kept):
                kept = replace(kept, question=Question.MICROPHONE)
            if kept is not None and kept != before:
                write_baseline(connection, kept)
        return merged.outcome

    def lock_baseline(self, microphone: str, profile: str, locked: bool) -> None:
        """A locked usual is no longer moved by calls."""
        self._change_baseline(microphone, profile, lambda kept, _others: replace(kept, locked=locked))

    def answer_baseline(self, microphone: str, profile: str, anew: bool) -> None:
        """Answer the question about this baseline: begin anew, or go on as it was."""
        self._change_baseline(
            microphone,
            profile,
            lambda kept, others: answered(kept, anew=anew, other=others[0].baseline if others else None),
        )

    def reset_baseline(self, microphone: str, profile: str) -> None:
        """Forget this baseline: it is learned from the next calls on."""
        with self._writing() as connection:
            drop_baseline(connection, microphone, profile)

    # Answers

    def cue_feedback(self) -> tuple[CueFeedback, ...]:
        """The answers that count, per kind of cue that has any."""
        with self._reading() as connection:
            return read_feedback(connection)

    def answer(self, call_id: int, kind: CueKind, time_s: float, fair: bool | None) -> None:
        """Keep the agent's answer to a cue; None takes it back. Raises EnvironmentProblem without the call."""
        of_it = select(tables.calls.c.call_id).where(tables.calls.c.call_id == call_id)
        with self._writing() as connection:
            if connection.execute(of_it).one_or_none() is None:
                raise EnvironmentProblem("history.no_such_call", call_id=call_id)
            write_answer(connection, call_id, kind, time_s, fair)

    def reset_answers(self, kind: CueKind) -> None:
        """Answers to this kind of cue stay where they are, and no longer move its threshold."""
        with self._writing() as connection:
            reset_answers(connection, kind)

    def _change_baseline(
        self, microphone: str, profile: str, change: Callable[[KeptBaseline, list[KeptBaseline]], KeptBaseline]
    ) -> None:
        with self._writing() as connection:
            kept = read_baseline(connection, microphone, profile)
            if kept is not None:
                write_baseline(connection, change(kept, _others(connection, kept)))

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._understood(), database.reading(self._engine, self.path) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with (
            self._one_writer,
            self._understood(),
            database.writing(self._engine, self.path) as connection,
        ):
            yield connection

    @contextmanager
    def _understood(self) -> Iterator[None]:
        """What can't be understood was not written by us: the file was changed, or broke."""
        try:
            yield
        except ValueError as error:
            raise EnvironmentProblem("history.corrupt", path=self.path) from error


def _others(connection: Connection, kept: KeptBaseline) -> list[KeptBaseline]:
    """The baselines of the same profile on other microphones, the one with most speech first."""
    others = [
        one
        for one in read_baselines(connection)
        if one.profile == kept.profile and one.baseline.microphone != kept.baseline.microphone
    ]
    return sorted(others, key=lambda one: -one.baseline.speech_s)
