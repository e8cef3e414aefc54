"""The entrance to this room: one object through which the other rooms keep and read everything."""

from __future__ import annotations

from pathlib import Path

from coach.history.after_calls import AfterCallStore
from coach.history.aims import AimStore
from coach.history.attempts import AttemptStore
from coach.history.backups import Backups
from coach.history.baselines import BaselineStore
from coach.history.calls import CallStore
from coach.history.care import HistoryCare
from coach.history.database import Database
from coach.history.feedback import FeedbackStore
from coach.history.finding import CallFinder
from coach.history.imports import ImportStore
from coach.history.owner import HistoryOwner
from coach.history.replacing import ReplacingStore
from coach.history.sound import SoundStore


class History:
    """The history in one file: calls, baselines, answers to cues, aims, and what was added to calls.

    Its methods are those of its stores, which share one database. Each raises EnvironmentProblem where the file
    can't be used, and works again as soon as it can. Threads may share a history: one writes at a time, and
    readers never wait.
    """

    def __init__(self, path: Path, owner: HistoryOwner | None = None) -> None:
        """`owner` takes the file for this process when it is first written to. None: nobody else writes."""
        self.path = path
        self.database = Database(path, owner)
        self.damage = self.database.damage

        self.backups = Backups(path)
        calls = CallStore(self.database, self.backups)
        self.calls = calls.calls
        self.call = calls.call
        self.begin = calls.begin
        self.write = calls.write
        self.complete = calls.complete
        self.close_cut_short = calls.close_cut_short
        self.set_aside = calls.set_aside
        self.calls_set_aside = calls.calls_set_aside
        self.delete = calls.delete
        self.delete_calls = calls.delete_calls
        self.delete_everything = calls.delete_everything

        sounds = SoundStore(self.database, self.backups)
        self.keep_sound = sounds.keep_sound
        self.sound = sounds.sound
        self.sound_until = sounds.sound_until
        self.cut_sound = sounds.cut_sound
        self.delete_sound = sounds.delete_sound
        self.delete_sounds_due = sounds.delete_sounds_due
        self.care = HistoryCare(self.database, calls, self.backups, sounds).care

        replacing = ReplacingStore(self.database, calls)
        self.replace_calls = replacing.replace_calls
        self.replaced_by = replacing.replaced_by
        self.bring_back = replacing.bring_back

        finder = CallFinder(self.database)
        self.table = finder.table
        self.headers = finder.headers
        self.speech_of = finder.speech_of
        self.recent = finder.recent
        self.moments_of = finder.moments_of
        self.tags_of = finder.tags_of
        self.texts_of = finder.texts_of
        self.times_of = finder.times_of
        self.calls_with = finder.calls_with
        self.tags = finder.tags
        self.calls_tagged = finder.calls_tagged

        self._imports = ImportStore(self.database, calls.delete)
        self.imported = self._imports.imported
        self.keep_import = self._imports.keep_import

        baselines = BaselineStore(self.database)
        self.baseline = baselines.baseline
        self.baselines = baselines.baselines
        self.keep_baseline = baselines.keep_baseline
        self.learn = baselines.learn
        self.meet_microphone = baselines.meet_microphone
        self.assign_baseline = baselines.assign_baseline
        self.lock_baseline = baselines.lock_baseline
        self.answer_baseline = baselines.answer_baseline
        self.reset_baseline = baselines.reset_baseline

        feedback = FeedbackStore(self.database)
        self.answer = feedback.answer
        self.cue_feedback = feedback.cue_feedback
        self.reset_answers = feedback.reset_answers

        after = AfterCallStore(self.database, self.backups)
        self.write_call_note = after.write_call_note
        self.call_rough = after.call_rough
        self.write_moments = after.write_moments
        self.write_tags = after.write_tags
        self.tag_calls = after.tag_calls
        self.keep_promise = after.keep_promise
        self.take_back_promise = after.take_back_promise
        self.open_promises = after.open_promises
        self.keep_incident = after.keep_incident
        self.add_incident_line = after.add_incident_line
        self.delete_incident = after.delete_incident

        aims = AimStore(self.database)
        self.aims = aims.aims
        self.keep_aim = aims.keep_aim
        self.end_aim = aims.end_aim

        attempts = AttemptStore(self.database)
        self.attempts = attempts.attempts
        self.keep_attempt = attempts.keep_attempt

    def open(self) -> None:
        """Open the file now, and make it where there is none. Raises EnvironmentProblem (see `opening`)."""
        self.database.engine  # noqa: B018  opened by being asked for

    def take_in(self, waiting: History) -> int:
        """Move the calls that wait in another history here; see `imports`."""
        return self._imports.take_in(waiting._imports)

    def close(self) -> None:
        """Close the file. A call under way stays as last written; the next start marks it as cut short."""
        self.database.close()


def open_history(path: Path, owner: HistoryOwner | None = None) -> History:
    """Open the history in this file, and make it where there is none. Raises EnvironmentProblem."""
    history = History(path, owner)
    history.open()
    return history
