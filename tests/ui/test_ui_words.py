"""Words, lengths, times and colours. No Qt."""

import re
import subprocess
import sys
from collections.abc import MutableMapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import coach.ui
from coach.model.cues import CueKind
from coach.model.measures import Reason
from coach.model.snapshot import ChannelCondition, Problem
from coach.places import assets_dir
from coach.ui.shell.application import choose_platform
from coach.views.first_run_view import ListenBackStage, Step
from coach.views.hearing import Hearing
from coach.views.today_view import Doing, TodayAction
from coach.views.tokens import (
    DARK,
    LIGHT,
    MARK_CONTRAST,
    MARK_PAIRS,
    TEXT_CONTRAST,
    TEXT_PAIRS,
    Colours,
    contrast,
)
from coach.views.wording import (
    axis_clock,
    clock,
    day,
    enumeration,
    length,
    local_time,
    moment,
    problem_sentence,
    short_length,
)
from coach.words.catalogue import Catalogue
from tests.feelings import without_own_words

UI = Path(coach.ui.__file__).parent
SAID = re.compile(r'say\(\s*"([a-z0-9_.]+)"')
SAID_BY_PART = re.compile(r'say\(\s*f"([a-z0-9_.]+)\{')
TUESDAY = date(2026, 11, 17)

FEELINGS = re.compile(
    r"\b(angry|anger|upset|calm|happy|sad|stress|mood|feel|emotion|nervous|friendly|aggressive|annoy|frustrat"
    r"|great|excellent|bad|poor|wrong|mistake|guilty|sorry|proud|perfect)"
)


def test_views_do_not_load_qt() -> None:
    modules = [f"coach.views.{file.stem}" for file in (UI.parent / "views").glob("[a-z]*.py")]
    assert len(modules) > 8
    code = f"import sys, {', '.join(modules)}; assert not [m for m in sys.modules if 'PySide' in m]"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_string_the_code_uses_is_in_the_catalogue(words: Catalogue) -> None:
    files = list(UI.rglob("*.py"))
    keys = {key for file in files for key in SAID.findall(file.read_text(encoding="utf-8"))}
    starts = {start for file in files for start in SAID_BY_PART.findall(file.read_text(encoding="utf-8"))}
    assert len(keys) > 80
    assert not {key for key in keys if key not in words}
    assert not {start for start in starts if not any(key.startswith(start) for key in list(words.keys()))}


@pytest.mark.parametrize(
    "keys",
    [
        [
            f"ui.channel.{which}_is.{condition.value}"
            for which in ("microphone", "caller")
            for condition in ChannelCondition
            if condition is not ChannelCondition.CLOSED
        ],
        [
            f"ui.channel.{which}_is.closed.{doing.value}"
            for which in ("microphone", "caller")
            for doing in Doing
        ],
        [f"ui.overlay.state_{hearing.value}" for hearing in Hearing],
        [f"ui.today.{does.value}" for does in TodayAction],
        [f"ui.first.{step.value}_{part}" for step in Step for part in ("title", "text")],
        [f"ui.first.listen_back_{stage.value}" for stage in ListenBackStage],
        [f"cue.{kind.value}.explained" for kind in CueKind],
        [f"reason.{reason.value}.short" for reason in Reason],
    ],
)
def test_every_value_has_its_words(words: Catalogue, keys: list[str]) -> None:
    assert not [key for key in keys if key not in words]


@pytest.mark.parametrize("name", ["ui.toml", "tips.toml"])
def test_words_name_no_feeling_and_do_not_shout(name: str) -> None:
    text = (assets_dir() / "words" / "en" / name).read_text(encoding="utf-8")
    strings = [line.split("=", 1)[1] for line in text.splitlines() if "=" in line]
    assert strings
    for said in strings:
        assert "!" not in said
        assert not FEELINGS.search(said.lower())


NAMED_FEELINGS = re.compile(
    r"(?<![a-z])(angry|anger|upset|calm|happy|sad|stress(ed)?|mood|feelings?|emotion(al)?|nervous|arousal|valence"
    r"|sentiment|frustrat(ed|ion)|annoyed|irritated|anxious|hostile)(?![a-z])"
)


def test_no_name_and_no_sentence_is_a_feeling() -> None:
    """No name of a feeling may be on a screen, in a file, in a log or in a name in the code."""
    files = [*UI.parent.rglob("*.py"), *assets_dir().rglob("*.toml")]
    assert len(files) > 150
    found = {
        file.name: NAMED_FEELINGS.findall(without_own_words(file.read_text(encoding="utf-8")).lower())
        for file in files
    }
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("pair", TEXT_PAIRS)
def test_text_contrast(colours: Colours, pair: tuple[str, str]) -> None:
    assert contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) >= TEXT_CONTRAST


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("pair", MARK_PAIRS)
def test_mark_contrast(colours: Colours, pair: tuple[str, str]) -> None:
    assert contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) >= MARK_CONTRAST


def test_contrast_against_known_values() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1.0


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_nothing_is_red(colours: Colours) -> None:
    for token in Colours.__slots__:
        red, green, blue = (int(getattr(colours, token)[i : i + 2], 16) for i in (1, 3, 5))
        assert not (red > 120 and red > 2 * green and red > 2 * blue), token


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "00:00"), (-3, "00:00"), (59.9, "00:59"), (252, "04:12"), (3599, "59:59"), (3872, "1:04:32")],
)
def test_clock(seconds: float, said: str) -> None:
    assert clock(seconds) == said


def test_axis_clock() -> None:
    assert [axis_clock(s) for s in (0, 60, 750, 3600)] == ["0:00", "1:00", "12:30", "1:00:00"]


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.2, "0 s"),
        (52, "52 s"),
        (60, "1 min"),
        (112, "1 min 52 s"),
        (3840, "1 h 4 min"),
        (3599.7, "1 h 0 min"),
    ],
)
def test_length(words: Catalogue, seconds: float, said: str) -> None:
    assert length(words, seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.84, "0.8 s"), (6.0, "6 s"), (9.96, "10 s"), (112, "1 min 52 s")]
)
def test_short_length(words: Catalogue, seconds: float, said: str) -> None:
    assert short_length(words, seconds) == said


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (date(2026, 11, 17), "Today"),
        (date(2026, 11, 16), "Yesterday"),
        (date(2026, 11, 10), "Tuesday 10 November"),
        (date(2025, 11, 17), "17 November 2025"),
    ],
)
def test_day(words: Catalogue, when: date, said: str) -> None:
    assert day(words, when, TUESDAY) == said


def test_moment(words: Catalogue) -> None:
    assert moment(words, datetime(2026, 11, 12, 9, 5), TUESDAY) == "Thursday 12 November, 09:05"
    aware = datetime(2026, 11, 12, 9, 5, tzinfo=UTC)
    assert local_time(aware) == aware
    assert local_time(aware).tzinfo is not UTC or datetime.now().astimezone().utcoffset() is not None


def test_enumeration(words: Catalogue) -> None:
    assert [enumeration(words, list(parts)) for parts in ("", "a", "ab", "abc")] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_every_problem_has_a_sentence(words: Catalogue) -> None:
    problem = Problem("ui.channel.microphone_is.missing", (("device", "Headset"),))
    assert (
        problem_sentence(words, problem)
        == "Headset is not connected. Plug it in, and Coach carries on by itself."
    )


@pytest.mark.parametrize(
    ("environment", "system", "platform"),
    [
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", "xcb"),
        ({"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}, "linux", "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", None),
        (
            {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"},
            "linux",
            "offscreen",
        ),
        ({"DISPLAY": ":0"}, "linux", None),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "darwin", None),
    ],
)
def test_under_wayland_the_overlay_goes_through_xcb(
    environment: MutableMapping[str, str], system: str, platform: str | None
) -> None:
    choose_platform(environment, system)
    assert environment.get("QT_QPA_PLATFORM") == platform
