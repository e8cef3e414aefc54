"""Settings come back as saved, and a mistake in the file costs nothing but the defaults meanwhile."""

from __future__ import annotations

import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.model.problems import EnvironmentProblem
from coach.settings.file import load_settings, save_settings
from coach.settings.schema import (
    CallSettings,
    ChosenDevice,
    CueSetting,
    CueSettings,
    DeviceSettings,
    OverlaySettings,
    QuietHours,
    QuietSettings,
    Settings,
    TipsSettings,
    When,
)
from coach.words.catalogue import load_catalogue

CHANGED = Settings(
    devices=DeviceSettings(microphone=ChosenDevice('Köpfhörer "1"\n', "ALSA"), listen_to_caller=False),
    cues=CueSettings(too_fast=CueSetting(on=False, when=When.LATER)),
    calls=CallSettings(begin_by_itself=False, end_after_silence_s=45.5),
    overlay=OverlaySettings(x=-1200, y=0),
    tips=TipsSettings(team_file='/srv/Team "ä".toml'),
    quiet=QuietSettings(hours=QuietHours(on=True, begin="22:00", end="06:30"), silent_calls=True),
    profile="Español",
    first_run_done=True,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings" / "settings.toml"


def test_settings_come_back_as_saved(path):
    assert save_settings(path, CHANGED) is None
    assert load_settings(path).settings == CHANGED
    assert load_settings(path).problem is None


def test_no_file_is_the_defaults_and_no_problem(path):
    loaded = load_settings(path)
    assert (loaded.settings, loaded.problem) == (Settings(), None)
    assert not path.parent.exists()


def test_a_few_lines_are_enough(path):
    path.parent.mkdir()
    path.write_text('[cues.too_fast]\nwhen = "earlier"\n')
    assert load_settings(path).settings.cues == CueSettings(too_fast=CueSetting(when=When.EARLIER))


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"[cues\n", "line 1"),
        (b"first_run_done = 3\n", "first_run_done"),
        (b"[cues.too_fast]\non = 'yes'\n", "cues.too_fast.on"),
        (b"[cues.too_fast]\nwhen = 'sometimes'\n", "cues.too_fast.when"),
        (b"[calls]\nend_after_silence_s = 1e9\n", "calls.end_after_silence_s"),
        (b"[calls]\nend_after_silence_s = nan\n", "calls.end_after_silence_s"),
        (b"[calls]\nvolume = 3\n", "volume"),
        (b"[cues]\nhow_many = 'lots'\n", "cues.how_many"),
        (b"[quiet.hours]\nbegin = '25:00'\n", "quiet.hours.begin"),
        (b"[quiet.hours]\nend = '7:30'\n", "quiet.hours.end"),
        (b"[quiet.hours]\nend = '07:30\\n'\n".replace(b"'", b'"'), "quiet.hours.end"),
        (b"[quiet]\nsilent_one_in = 1\n", "quiet.silent_one_in"),
        (b"profile = '" + b"x" * 41 + b"'\n", "profile"),
        (b"[overlay]\nx = 99999999999999999999\n", "overlay.x"),
        (b"a = " + b"[" * 5_000, "recursion"),
        (b"\xff\xfe\x00\x00", "position 0"),
        (b"\x00" * 4096, "line 1"),
    ],
)
def test_nonsense_is_said_with_its_place_and_kept(path, content, place):
    path.parent.mkdir()
    path.write_bytes(content)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert loaded.problem is not None
    said = load_catalogue().say(loaded.problem.key, **dict(loaded.problem.fields))
    assert place in said
    assert str(path) in said
    assert path.read_bytes() == content  # reading changes nothing

    aside = save_settings(path, CHANGED)
    assert aside is not None
    assert aside.parent == path.parent
    assert aside.read_bytes() == content  # and saving throws nothing away
    assert load_settings(path).settings == CHANGED


def test_each_bad_file_has_a_place_of_its_own(path):
    path.parent.mkdir()
    places = set()
    for number in range(3):
        path.write_text(f"nonsense-{number} = = ")
        places.add(save_settings(path, Settings()))
    assert len(places) == 3
    assert sorted(place.read_text() for place in places) == [f"nonsense-{n} = = " for n in range(3)]


@given(content=st.binary(max_size=200))
def test_no_bytes_stop_the_program(content, tmp_path_factory):
    path = tmp_path_factory.mktemp("any") / "settings.toml"
    path.write_bytes(content)
    assert isinstance(load_settings(path).settings, Settings)


def test_a_folder_in_its_place_is_said(path):
    path.mkdir(parents=True)
    loaded = load_settings(path)
    assert loaded.problem is not None
    assert loaded.problem.key == "settings.not_readable"


def test_a_place_that_takes_no_file_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentProblem) as raised:
        save_settings(tmp_path / "file" / "settings.toml", CHANGED)
    assert raised.value.problem.key == "settings.not_writable"


def test_a_failed_save_leaves_the_old_file_and_no_litter(path, monkeypatch):
    save_settings(path, CHANGED)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentProblem, match="No space left"):
        save_settings(path, Settings())
    assert load_settings(path).settings == CHANGED
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_the_file_is_this_users_only(path):
    save_settings(path, CHANGED)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
