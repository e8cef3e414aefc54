"""Baselines in the file: by microphone and profile, learned over calls, locked, reset, asked about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.history.baselines import write_baseline
from coach.history.store import History, open_history
from coach.model.baseline import Bandwidth, HeardVoice, KeptBaseline, MergeOutcome, Question
from tests.history.call_records import baseline


@pytest.fixture
def store(tmp_path: Path) -> Iterator[History]:
    opened = open_history(tmp_path / "history.sqlite")
    yield opened
    opened.close()


def heard(microphone: str = "Headset Mono", gain_db: float = 0.0, **changed: float) -> HeardVoice:
    return HeardVoice(replace(baseline(microphone), **changed), gain_db)


def test_calls_are_learned_from_and_come_back_as_they_were_kept(store: History) -> None:
    began = datetime.now(UTC)
    for level_db in (-31.0, -20.0, -33.0):
        assert store.learn(heard(level_db=level_db), "") is MergeOutcome.LEARNED
    (kept,) = store.baselines()
    assert (kept.baseline.level_db, kept.calls, len(kept.first), kept.locked) == (-31.0, 3, 3, False)
    assert kept.first[1] == heard(level_db=-20.0).baseline
    assert kept.since is not None
    assert began <= kept.since <= datetime.now(UTC)
    assert store.baseline("Headset Mono") == kept.baseline


def test_each_profile_has_a_baseline_of_its_own(store: History) -> None:
    store.learn(heard(f0_hz=118.0), "")
    store.learn(heard(f0_hz=126.0), "Spanish")
    assert store.baseline("Headset Mono", "Spanish") == heard(f0_hz=126.0).baseline
    assert store.baseline("Headset Mono") == heard(f0_hz=118.0).baseline
    assert store.baseline("Headset Mono", "Dutch") is None
    assert [one.question for one in store.baselines()] == [None, None], "another profile is no other microphone"


def test_reading_aloud_takes_the_place_of_what_was_learned(store: History) -> None:
    store.learn(heard(), "")
    store.keep_baseline(baseline())
    (kept,) = store.baselines()
    assert (kept.calls, kept.first, kept.baseline) == (0, (), baseline())


def test_locked_and_unlocked_and_forgotten(store: History) -> None:
    store.keep_baseline(baseline())
    store.lock_baseline("Headset Mono", "", True)
    assert store.learn(heard(level_db=-25.0), "") is MergeOutcome.LOCKED
    assert store.baseline("Headset Mono") == baseline()
    store.lock_baseline("Headset Mono", "", False)
    assert store.learn(heard(level_db=-31.0), "") is MergeOutcome.LEARNED
    assert store.baseline("Headset Mono") != baseline()
    store.reset_baseline("Headset Mono", "")
    assert store.baselines() == ()
    store.lock_baseline("Headset Mono", "", True)
    assert store.baselines() == (), "what isn't there can't be locked"


def test_another_microphone_is_asked_about_once(store: History) -> None:
    store.keep_baseline(baseline())
    store.learn(heard("Desk", level_db=-40.0), "")
    desk = store.baselines()[0]
    assert (desk.baseline.microphone, desk.question) == ("Desk", Question.MICROPHONE)
    store.answer_baseline("Desk", "", anew=False)
    assert store.baseline("Desk") == baseline("Desk")
    store.learn(heard("Desk", level_db=-31.0), "")
    assert [one.question for one in store.baselines()] == [None, None]


def test_a_gain_that_moved_is_kept_as_a_question(store: History) -> None:
    store.keep_baseline(baseline())
    assert store.learn(heard(gain_db=9.0), "") is MergeOutcome.GAIN
    (kept,) = store.baselines()
    assert kept.question is Question.GAIN
    assert kept.pending is not None
    assert kept.pending.level_db == pytest.approx(baseline().level_db + 9.0)
    store.answer_baseline("Headset Mono", "", anew=True)
    (kept,) = store.baselines()
    assert (kept.question, kept.pending, kept.calls) == (None, None, 1)
    assert kept.baseline.level_db == pytest.approx(baseline().level_db + 9.0)


def test_a_call_of_another_bandwidth_is_kept_as_a_question(store: History) -> None:
    store.keep_baseline(baseline())
    narrow = HeardVoice(replace(baseline(), bandwidth=Bandwidth.NARROW, effort_db=-6.0))
    assert store.learn(narrow, "") is MergeOutcome.BANDWIDTH
    (kept,) = store.baselines()
    assert (kept.question, kept.baseline, kept.pending) == (Question.BANDWIDTH, baseline(), narrow.baseline)
    store.answer_baseline("Headset Mono", "", anew=True)
    assert store.baseline("Headset Mono") == narrow.baseline


def test_a_no_is_kept_for_its_own_question(store: History) -> None:
    store.keep_baseline(baseline())
    louder = heard(gain_db=9.0)
    store.learn(louder, "")
    store.answer_baseline("Headset Mono", "", anew=False)
    store.learn(louder, "")
    assert [one.question for one in store.baselines()] == [None]
    store.learn(HeardVoice(replace(baseline(), bandwidth=Bandwidth.NARROW)), "")
    (kept,) = store.baselines()
    assert (kept.question, kept.declined) == (Question.BANDWIDTH, (Question.GAIN,))


# Devices have ids since revision 0008; what was kept before stands under a name alone.


def kept_under_a_name(store: History, name: str, profile: str = "") -> KeptBaseline:
    """As the file of an older version has it once it was brought forward."""
    one = baseline(name)
    kept = KeptBaseline(
        one, profile, datetime(2026, 5, 4, tzinfo=UTC), 2, False, (one,), Question.GAIN, pending=one
    )
    with store.database.writing() as connection:
        write_baseline(connection, kept)
    return kept


def test_the_one_device_of_a_name_takes_its_usual_over_once(store: History) -> None:
    for profile in ("", "Spanish"):
        kept_under_a_name(store, "Headset Mono", profile)
    store.meet_microphone("PulseAudio/usb1", "Headset Mono", "Headset Mono")
    assert {(one.baseline.microphone, one.profile, one.label) for one in store.baselines()} == {
        ("PulseAudio/usb1", "", "Headset Mono"),
        ("PulseAudio/usb1", "Spanish", "Headset Mono"),
    }
    store.meet_microphone("PulseAudio/usb2", "Headset Mono", "Headset Mono")
    assert store.baseline("PulseAudio/usb2") is None
    store.answer_baseline("PulseAudio/usb1", "", anew=True)
    assert store.baseline("PulseAudio/usb1") is not None, "what was pending moved with it"


@pytest.mark.parametrize(("name", "sole_name"), [("(null)", ""), ("USB Headset", ""), ("", "")])
def test_a_name_that_says_no_device_is_used_for_nobody(store: History, name: str, sole_name: str) -> None:
    before = kept_under_a_name(store, name)
    store.meet_microphone("PulseAudio/usb1", "USB Headset (usb1)", sole_name)
    assert store.baseline("PulseAudio/usb1") is None
    assert store.baselines() == (before,)
    store.learn(heard("PulseAudio/usb1"), "", "USB Headset (usb1)")
    (learned,) = (one for one in store.baselines() if one.label is not None)
    assert learned.question is None, "it is not asked whether to go by one that is nobody's"


def test_the_agent_says_whose_a_usual_is(store: History) -> None:
    kept_under_a_name(store, "(null)")
    store.assign_baseline("(null)", "", "PulseAudio/usb1", "Mikrofon Büro")
    (kept,) = store.baselines()
    assert (kept.baseline.microphone, kept.label, kept.calls) == ("PulseAudio/usb1", "Mikrofon Büro", 2)
    store.assign_baseline("PulseAudio/usb1", "", "PulseAudio/usb2", "Another")
    assert store.baselines() == (kept,), "it is of a microphone already"


def test_a_microphone_that_has_a_usual_keeps_it(store: History) -> None:
    store.learn(heard("PulseAudio/usb1", level_db=-40.0), "", "Headset Mono")
    before = kept_under_a_name(store, "Headset Mono")
    store.meet_microphone("PulseAudio/usb1", "Headset Mono", "Headset Mono")
    store.assign_baseline("Headset Mono", "", "PulseAudio/usb1", "Headset Mono")
    assert before in store.baselines()
    of_it = store.baseline("PulseAudio/usb1")
    assert of_it is not None
    assert of_it.level_db == -40.0


def test_a_device_that_is_renamed_keeps_its_usual(store: History) -> None:
    store.keep_baseline(baseline("PulseAudio/usb1"), "", "Headset Mono")
    store.meet_microphone("PulseAudio/usb1", "Anna’s headset", "Anna’s headset")
    (kept,) = store.baselines()
    assert (kept.label, kept.baseline) == ("Anna’s headset", baseline("PulseAudio/usb1"))
