"""Lines of a scene that a team records itself: what they are checked for, and that the scene plays them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.places import assets_dir
from coach.practice.line_level import LEVEL_DB, STEP_OF, active_level_db, longest_pause_s
from coach.practice.own_line import LineFault, take_of
from coach.practice.own_scenes import (
    delete_lines,
    keep_line,
    lines_of,
    missing,
    own_scenes,
    recorded,
    with_own_lines,
)
from coach.practice.scene import Loudness
from coach.practice.scene_files import our_scenes
from coach.runtime.practice_lines import loaded_line
from coach.sources.opus import unpacked
from tests.practice.room import louder

SCENE = our_scenes()[0]
VOICE = assets_dir() / "scenes" / "late-delivery"


def said(by_db: float = -12.0, room_db: float = -75.0, key: float = 0.2) -> FloatArray:
    """A recorded voice in a room, with a second of it before and after, and a key at each end."""
    line = louder(loaded_line(VOICE / "number-even.opus"), by_db)
    sound = np.concatenate([np.zeros(SAMPLE_RATE_HZ, np.float32), line, np.zeros(SAMPLE_RATE_HZ, np.float32)])
    sound += 10 ** (room_db / 20) * np.random.default_rng(1).standard_normal(len(sound)).astype(np.float32)
    for at in (1_600, len(sound) - 1_600):
        sound[at : at + 80] += key
    return sound


@pytest.mark.parametrize("loudness", list(Loudness))
@pytest.mark.parametrize("by_db", [-20.0, 0.0])
def test_a_line_is_brought_to_the_level_of_its_step(loudness: Loudness, by_db: float) -> None:
    take = take_of(said(by_db), loudness)
    assert take.faults == ()
    assert take.stream is not None
    sound = unpacked(take.stream)
    assert sound is not None
    assert active_level_db(sound) == pytest.approx(LEVEL_DB[STEP_OF[loudness]], abs=1.0)
    assert np.abs(sound).max() < 1.0
    assert take.pause_s == longest_pause_s(sound) <= 0.6
    line_s = len(loaded_line(VOICE / "number-even.opus")) / SAMPLE_RATE_HZ
    assert take.lasts_s == pytest.approx(line_s, abs=0.15)  # the keys and the room around it are cut


def test_a_recording_of_nobody_is_no_line() -> None:
    room = 1e-3 * np.random.default_rng(1).standard_normal(3 * SAMPLE_RATE_HZ).astype(np.float32)
    for nothing in (room, np.zeros(SAMPLE_RATE_HZ, np.float32), np.zeros(0, np.float32)):
        take = take_of(nothing, Loudness.EVEN)
        assert (take.stream, take.faults) == (None, (LineFault.NOTHING_SAID,))


def test_a_clipped_recording_is_refused() -> None:
    clipped = np.clip(said(24.0), -1.0, 1.0)
    assert LineFault.CLIPPED in take_of(clipped, Loudness.LOUD).faults


@pytest.mark.parametrize(("by_db", "room_db"), [(-27.0, -85.0), (-20.0, -62.0)])
def test_a_voice_too_far_away_is_told_to_move_nearer(by_db: float, room_db: float) -> None:
    """Levelled it would pass: it is the recording as it came that is too quiet."""
    take = take_of(said(by_db, room_db, 0.01), Loudness.EVEN)
    assert LineFault.TOO_QUIET in take.faults
    assert LineFault.LOUD_ROOM not in take.faults
    assert take.level_db == pytest.approx(-26.0 + by_db, abs=2.0)


def test_a_voice_too_near_is_told_to_move_away() -> None:
    """It doesn't clip: a limiter holds its peaks below full scale."""
    pressed = 0.9 * np.tanh(said(20.0))
    take = take_of(pressed.astype(np.float32), Loudness.LOUD)
    assert LineFault.TOO_LOUD in take.faults
    assert LineFault.CLIPPED not in take.faults


def test_a_pause_inside_a_line_is_refused() -> None:
    line = said()
    middle = len(line) // 2
    room = line[: SAMPLE_RATE_HZ // 20]
    cut = np.concatenate([line[:middle], np.tile(room, 20), line[middle:]])
    take = take_of(cut, Loudness.EVEN)
    assert take.faults == (LineFault.PAUSE,)
    assert take.pause_s == pytest.approx(1.0, abs=0.3)


def test_a_loud_room_is_refused() -> None:
    assert LineFault.LOUD_ROOM in take_of(said(0.0, -40.0), Loudness.EVEN).faults


def test_a_scene_plays_its_own_lines_until_they_are_deleted(tmp_path: Path) -> None:
    assert with_own_lines(SCENE, tmp_path) == SCENE
    assert len(lines_of(SCENE)) == len(SCENE.sounds())
    line, other = lines_of(SCENE)[0], lines_of(SCENE)[-1]
    for one in (line, other):
        keep_line(tmp_path, SCENE, one, b"first")
        keep_line(tmp_path, SCENE, one, b"second")
    own = with_own_lines(SCENE, tmp_path).sounds()
    assert own[line.line_id].read_bytes() == own[other.line_id].read_bytes() == b"second"
    ours = SCENE.sounds()
    assert {name for name in ours if own[name] != ours[name]} == {line.line_id, other.line_id}
    reworded = replace(SCENE, still_there="Hello?")
    assert list(recorded(tmp_path, reworded)) == [line.line_id]
    delete_lines(tmp_path, SCENE)
    assert list(tmp_path.iterdir()) == []


def test_a_scene_of_a_team_may_lack_its_sounds(tmp_path: Path) -> None:
    text = (assets_dir() / "scenes" / "late-delivery.toml").read_text(encoding="utf-8")
    (tmp_path / "late-delivery.toml").write_text(text, encoding="utf-8")
    (tmp_path / "wrong.toml").write_text("title = 3", encoding="utf-8")
    [own], problems = own_scenes(tmp_path)
    assert own.scene_id == "own/late-delivery"
    assert problems
    assert all("wrong.toml" in dict(one.fields)["path"] for one in problems)
    lines = lines_of(own)
    assert missing(own.sounds()) == len(lines)
    for line in lines:
        keep_line(tmp_path, own, line, b"a line")
    assert missing(with_own_lines(own, tmp_path).sounds()) == 0
