"""Settings come back as saved, and a mistake in the file costs only the setting it is in."""

from __future__ import annotations

import operator
import os
import stat
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.model.cues import CueKind
from coach.model.problems import EnvironmentProblem
from coach.model.programs import ProgramRole
from coach.settings.schema import (
    SAFE_OFF,
    CallSettings,
    ChosenDevice,
    CueSetting,
    CueSettings,
    DeviceSettings,
    OverlayForm,
    OverlayPlace,
    OverlaySettings,
    OverlaySize,
    PhoneSettings,
    QuietHours,
    QuietSettings,
    Settings,
    TipsSettings,
    When,
)
from coach.settings.settings_checks import switched_off
from coach.settings.settings_file import LoadedSettings, load_settings, save_settings
from coach.words.catalogue import load_catalogue

CHANGED = Settings(
    devices=DeviceSettings(microphone=ChosenDevice('Köpfhörer "1"\n', "ALSA"), listen_to_caller=False),
    cues=CueSettings(by_kind={CueKind.TOO_FAST: CueSetting(on=False, when=When.LATER)}),
    calls=CallSettings(begin_by_itself=False, end_after_silence_s=45.5),
    phones=PhoneSettings(hear_all_day=True, programs={"Telefón 2.exe": ProgramRole.PHONE}),
    overlay=OverlaySettings(
        size=OverlaySize.LARGE,
        form=OverlayForm.LINE,
        opacity_percent=60,
        x=-1200,
        y=0,
        places={'DP-1 "2" 1920x1080+0+0': OverlayPlace(-1200, 0)},
    ),
    tips=TipsSettings(team_file='/srv/Team "ä".toml'),
    quiet=QuietSettings(hours=QuietHours(on=True, begin="22:00", end="06:30"), silent_calls=True),
    profile="Español",
    first_run_done=True,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings" / "settings.toml"


def sentences(path):
    """The sentences about what is wrong with the file."""
    problems = load_settings(path).problems
    return [load_catalogue().say(problem.key, **dict(problem.fields)) for problem in problems]


def test_settings_come_back_as_saved(path):
    assert save_settings(path, CHANGED) is None
    assert load_settings(path).settings == CHANGED
    assert load_settings(path).problems == ()


def test_no_file_is_the_defaults_and_no_problem(path):
    loaded = load_settings(path)
    assert (loaded.settings, loaded.problems) == (Settings(), ())
    assert not path.parent.exists()


def test_a_few_lines_are_enough(path):
    path.parent.mkdir()
    path.write_text('[cues.too_fast]\nwhen = "earlier"\n')
    assert load_settings(path).settings.cues == CueSettings(
        by_kind={CueKind.TOO_FAST: CueSetting(when=When.EARLIER)}
    )


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"[cues\n", "line 1"),
        (b"first_run_done = 3\n", "first_run_done"),
        (b"[cues.too_fast]\non = 'yes'\n", "cues.too_fast.on"),
        (b"[cues.too_fast]\nwhen = 'sometimes'\n", "cues.too_fast.when"),
        (b"[calls]\nend_after_silence_s = 1e9\n", "calls.end_after_silence_s"),
        (b"[calls]\nend_after_silence_s = nan\n", "calls.end_after_silence_s"),
        (b"[quiet]\nvolume = 3\n", "volume"),
        (b"[cues]\nhow_many = 'lots'\n", "cues.how_many"),
        (b"[quiet.hours]\nbegin = '25:00'\n", "quiet.hours.begin"),
        (b"[quiet.hours]\nend = '7:30'\n", "quiet.hours.end"),
        (b"[quiet.hours]\nend = '07:30\\n'\n".replace(b"'", b'"'), "quiet.hours.end"),
        (b"[quiet]\nsilent_one_in = 1\n", "quiet.silent_one_in"),
        (b"profile = '" + b"x" * 41 + b"'\n", "profile"),
        (b"[overlay]\nx = 99999999999999999999\n", "overlay.x"),
        (b"[overlay]\nopacity_percent = 59\n", "overlay.opacity_percent"),
        (b"[overlay]\nsize = 'huge'\n", "overlay.size"),
        (b"a = " + b"[" * 5_000, "recursion"),
        (b"\xff\xfe\x00\x00", "position 0"),
        (b"\x00" * 4096, "line 1"),
    ],
)
def test_nonsense_is_said_with_its_place_and_kept(path, content, place):
    path.parent.mkdir()
    path.write_bytes(content)
    *off, said = sentences(path)
    assert load_settings(path).settings == (switched_off(Settings(), SAFE_OFF) if off else Settings())
    assert place in said
    assert str(path) in said
    assert path.read_bytes() == content  # reading changes nothing

    aside = save_settings(path, CHANGED)
    assert aside is not None
    assert aside.parent == path.parent
    assert aside.read_bytes() == content  # and saving throws nothing away
    assert load_settings(path).settings == CHANGED


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        (
            "sensitivity = 'lots'",
            "“sensitivity” is not a setting. Remove it, or use one of these: devices, cues,",
        ),
        ("first_run_done = 'yes'", 'first_run_done can\'t be "yes". Write one of these: true, false;'),
        ("cues.how_many = 'lots'", 'can\'t be "lots". Write one of these: "fewer", "usual", "more";'),
        ("calls.end_after_silence_s = 2", "can't be 2. Write a number from 5 to 600;"),
        ("quiet.silent_one_in = 2.5", "can't be 2.5. Write a whole number from 2 to 20;"),
        ("quiet.hours.begin = 07:30:00", 'can\'t be "07:30:00". Write a time such as "07:30";'),
        ("tips.team_file = 3", "can't be 3. Write a text in quotation marks;"),
        ("profile = 1e400", "a text in quotation marks, of at most 40 characters;"),
        ("cues.too_fast = 'off'", 'can\'t be "off". Write a line [cues.too_fast] and its settings below it;'),
        (
            "devices.output.name = 'a'",
            "devices.output lacks “host_api”. Add it; until then the default applies.",
        ),
    ],
)
def test_a_wrong_value_is_said_with_its_line_and_what_is_allowed(path, setting, said):
    path.parent.mkdir()
    path.write_text(f"# mine\n\n{setting}\n")
    *_, sentence = sentences(path)
    assert sentence.startswith(f"{path}, line 3: ")
    assert said in sentence


def test_a_wrong_value_costs_no_other(path):
    path.parent.mkdir()
    path.write_text(
        "first_run_done = true\nquiet.louder = 1\n[cues.too_fast]\non = false\nwhen = 'often'\n"
        "[devices.microphone]\nname = 'Headset'\nhost_api = 3\n[overlay]\nshown = false\n"
    )
    assert load_settings(path).settings == Settings(
        first_run_done=True,
        cues=CueSettings(by_kind={CueKind.TOO_FAST: CueSetting(on=False)}),
        overlay=OverlaySettings(shown=False),
    )
    assert len(sentences(path)) == 3


ALL = {".".join(switch) for switch in SAFE_OFF}


@pytest.mark.parametrize(
    ("content", "off"),
    [
        ("devices.listen_to_caller = 'no'", {"devices.listen_to_caller"}),
        ("devices.listen_to_callers = false", {"devices.listen_to_caller"}),
        ("devices = false", {"devices.listen_to_caller"}),
        ("devices.microphone = 'Headset'", set()),
        ("devices.listen_to_caller = true\ndevices.speaker = 3", set()),
        ("overlay.shown = 0", {"overlay.shown"}),
        ("listen = false", {"listen_at_start"}),
        ("[call]\nbegin_by_itself = false\n[after]\ncard = true", ALL - {"listen_at_start", "after.card"}),
        ("[devices\nlisten_to_caller = false", ALL),
        ("listen_at_start = false\nprofile = 3", {"listen_at_start"}),
    ],
)
def test_a_mistake_never_switches_on_what_was_meant_off(path, content, off):
    path.parent.mkdir()
    path.write_text(content)
    loaded = load_settings(path).settings
    assert {".".join(switch) for switch in SAFE_OFF if not operator.attrgetter(".".join(switch))(loaded)} == off
    said = "\n".join(sentences(path))
    if "profile" not in content:
        assert all(name in said for name in off)
        assert ("off" in said) is bool(off)


def test_a_switch_with_a_wrong_value_is_said_to_be_off(path):
    path.parent.mkdir()
    path.write_text("[devices]\nlisten_to_caller = 'no'\n")
    (said,) = sentences(path)
    assert said == (
        f'{path}, line 2: devices.listen_to_caller can\'t be "no". Write true or false; until then it is off.'
    )


def names(kind=Settings, above=""):
    for field in msgspec.structs.fields(kind):
        yield above + field.name
        if isinstance(field.default, msgspec.Struct):
            yield from names(type(field.default), f"{above}{field.name}.")


VALUES = ["true", "0", "-1.5", "nan", "'a'", "[]", "[{a = 1}]", "{}", "{on = 1}", "1979-05-27", "07:30:00"]


@given(name=st.sampled_from([*names()]), value=st.sampled_from(VALUES))
def test_any_value_anywhere_is_accepted_or_reported(name, value, tmp_path_factory):
    path = tmp_path_factory.mktemp("any") / "settings.toml"
    path.write_text(f"{name} = {value}\n")
    loaded = load_settings(path)
    quiet = switched_off(Settings(), SAFE_OFF)
    assert switched_off(loaded.settings, SAFE_OFF) == quiet or not loaded.problems
    assert all(sentences(path))


def test_each_bad_file_has_a_place_of_its_own(path):
    path.parent.mkdir()
    places = set()
    for number in range(3):
        path.write_text(f"nonsense-{number} = = ")
        places.add(save_settings(path, Settings()))
    assert len(places) == 3
    assert sorted(place.read_text() for place in places) == [f"nonsense-{n} = = " for n in range(3)]


def test_an_edit_made_meanwhile_is_not_lost(path):
    assert save_settings(path, Settings(), Settings()) is None
    assert save_settings(path, CHANGED, Settings()) is None
    path.write_text('profile = "by hand"\n')
    aside = save_settings(path, Settings(), CHANGED)
    assert aside is not None
    assert aside.read_text() == 'profile = "by hand"\n'
    assert load_settings(path).settings == Settings()


@given(content=st.binary(max_size=200))
def test_no_bytes_stop_the_program(content, tmp_path_factory):
    path = tmp_path_factory.mktemp("any") / "settings.toml"
    path.write_bytes(content)
    assert isinstance(load_settings(path).settings, Settings)


def test_a_folder_in_its_place_is_said(path):
    path.mkdir(parents=True)
    loaded = load_settings(path)
    assert [problem.key for problem in loaded.problems] == ["settings.held_off", "settings.not_readable"]


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
    with pytest.raises(EnvironmentProblem, match=r"settings\.not_writable") as raised:
        save_settings(path, Settings())
    assert dict(raised.value.problem.fields)["said"] == "No space left on device"
    assert load_settings(path).settings == CHANGED
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
def test_the_file_is_this_users_only(path):
    save_settings(path, CHANGED)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_wrong_word_for_one_program_costs_no_other(path):
    path.parent.mkdir()
    path.write_text('[phones.programs]\nzoom = "phone"\n"my tool" = "telephone"\n')
    assert load_settings(path).settings.phones.programs == {"zoom": ProgramRole.PHONE}
    (said,) = sentences(path)
    assert "line 3" in said
    assert "phones.programs.my tool" in said
    assert "no_phone" in said


def test_programs_that_are_no_table_are_said(path):
    path.parent.mkdir()
    path.write_text('[phones]\nprograms = ["zoom"]\n')
    assert load_settings(path).settings.phones.programs == {}
    assert len(sentences(path)) == 1


KILLED_AT = """
import os, sys
from pathlib import Path
from coach.settings.settings_file import LoadedSettings, load_settings, save_settings
from coach.settings.schema import Settings
path, at, seen = Path(sys.argv[1]), int(sys.argv[2]), 0
before = load_settings(path).settings if sys.argv[3] == "saved" else Settings()
def killing(name):
    real = getattr(os, name)
    def call(*arguments, **more):
        global seen
        seen += 1
        if seen == at: os.kill(os.getpid(), 9)
        result = real(*arguments, **more)
        seen += 1
        if seen == at: os.kill(os.getpid(), 9)
        return result
    setattr(os, name, call)
for name in ("open", "link", "write", "fsync", "replace", "rename", "unlink", "mkdir"): killing(name)
save_settings(path, Settings(profile="new"), before)
"""


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
@pytest.mark.parametrize("before", ["saved", "by hand", "mistake", "folder"])
def test_killed_at_any_step_nothing_is_switched_on(path, before):
    results = set()
    for at in range(1, 40):
        for left in path.parent.glob("*") if path.parent.exists() else ():
            left.rmdir() if left.is_dir() else left.unlink()
        path.parent.mkdir(exist_ok=True)
        if before == "folder":
            path.mkdir()
        elif before == "mistake":
            path.write_text("listen_at_start = false\nprofile = 3\n")
        else:
            old = switched_off(Settings(profile="old"), SAFE_OFF)
            save_settings(path, old)
        done = subprocess.run([sys.executable, "-c", KILLED_AT, str(path), str(at), before], check=False)
        loaded = load_settings(path)
        off = switched_off(loaded.settings, SAFE_OFF) == loaded.settings
        whole_new = loaded == LoadedSettings(Settings(profile="new"))
        results.add("new" if whole_new else "old")
        if before == "mistake":
            assert whole_new or not loaded.settings.listen_at_start
        else:
            assert whole_new or off
        if before in {"saved", "by hand"}:
            assert whole_new or loaded.settings == old
        if done.returncode == 0:
            break
        save_settings(path, loaded.settings)
        assert not list(path.parent.glob("*.half"))
    assert done.returncode == 0
    assert results == {"old", "new"}


def test_what_is_gone_where_traces_are_left_switches_nothing_on(path):
    path.parent.mkdir()
    path.with_name("settings.unread-1.toml").write_text("nonsense")
    loaded = load_settings(path)
    assert loaded.settings == switched_off(Settings(), SAFE_OFF)
    assert "settings.unread-1.toml" in sentences(path)[1]


@pytest.mark.parametrize("content", ["", " \n\n"])
def test_an_empty_file_switches_nothing_on(path, content):
    path.parent.mkdir()
    path.write_text(content)
    assert load_settings(path).settings == switched_off(Settings(), SAFE_OFF)


@pytest.mark.skipif(os.name == "nt", reason="the limit is POSIX's")
@pytest.mark.parametrize("content", ["listen_at_start = false\n", "listen_at_start = 0\n"])
def test_a_full_disk_leaves_the_file_and_nothing_beside_it(path, content):
    path.parent.mkdir()
    path.write_text(content)
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from coach.settings.settings_file import save_settings; from coach.settings.schema import Settings\n"
        "from coach.model.problems import EnvironmentProblem\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))\n"
        "try: save_settings(Path(sys.argv[1]), Settings(), Settings())\n"
        "except EnvironmentProblem as problem: print(problem.problem.key)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], check=True, capture_output=True, text=True)
    assert done.stdout == "settings.not_writable\n"
    assert path.read_text() == content
    assert list(path.parent.iterdir()) == [path]
