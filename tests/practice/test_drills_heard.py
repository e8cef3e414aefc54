"""Each drill with recorded voices on the real engine: one who does what is asked, and one who doesn't.

The screen says why: what is checked here is what it says. Lines and voices come with the program.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray
from coach.practice.drill import Band, BandPoint, Drill
from coach.practice.drill_files import our_drills
from coach.practice.drill_run import DrillRun, DrillState
from coach.practice.exercise import Stage
from coach.practice.judge import Prompt
from coach.practice.outcome import Advice, DrillOutcome, TurnFault
from coach.runtime.first_steps import NO_CUES
from coach.runtime.practice_lines import loaded_line
from coach.views.practice_end import end_view
from coach.words.catalogue import load_catalogue
from tests.practice.room import Room, Trainee, clip, louder, stretched

WORDS = load_catalogue()
DRILLS = {drill.drill_id: drill for drill in our_drills()}
PAUSE = np.zeros(6_000, np.float32)


@cache
def talk() -> FloatArray:
    """Recorded sentences with pauses between them, 50 s."""
    return np.concatenate([piece for at in range(1, 9) for piece in (clip(f"one-breath/{at:02}"), PAUSE)])


@cache
def usual() -> Baseline:
    """The usual of this voice, learned as a call would."""
    engine, sound = Engine(NO_CUES), talk()
    hiss = (10 ** (-72 / 20) * np.random.default_rng(0).standard_normal(len(sound))).astype(np.float32)
    engine.feed(Block(0, len(sound), sound + hiss, np.zeros(len(sound), np.float32)))
    engine.finish()
    found = engine.baseline_so_far()
    assert found is not None
    return found


def first_lines(drill: Drill, count: int) -> Drill:
    return replace(drill, lines=drill.lines[:count])


def held_out(drill: Drill, trainee: Trainee, baseline: Baseline | None = None) -> tuple[DrillOutcome, str]:
    """Run a drill to its end; return what it came to, and what the screen says of it."""
    run = DrillRun(drill, baseline or usual())
    Room(run, {line.line_id: loaded_line(line.sound) for line in drill.lines}, baseline or usual()).run(trainee)
    outcome = run.outcome()
    assert outcome is not None
    view = end_view(WORDS, drill, outcome, usual(), (), (), kept=False)
    return outcome, " ".join((view.headline, view.under, *view.turns, view.advice, view.advice_more))


def reads(sound: FloatArray) -> Trainee:
    """Someone who reads on and on."""
    return lambda room: None if room.agent_speaks else sound


def answers(wait_s: float, says: FloatArray) -> Trainee:
    """Someone who answers so long after the caller, once."""

    def trainee(room: Room) -> FloatArray | None:
        over_s = room.line_end_s
        answered = room.agent_speaks or room.line is None or room.said_end_s > over_s
        return None if answered or room.caller_speaks or room.now_s < over_s + wait_s else says

    return trainee


def comes_in(before_s: float, says: FloatArray) -> Trainee:
    """Someone who speaks so long before the caller is done."""

    def trainee(room: Room) -> FloatArray | None:
        left_s = room.line_end_s - room.now_s
        fresh = room.said_end_s < room.line_end_s - before_s - 0.5
        return says if room.caller_speaks and fresh and not room.agent_speaks and left_s <= before_s else None

    return trainee


def test_low_and_slow_is_held_at_the_pace_of_the_band_only() -> None:
    drill = replace(DRILLS["low-and-slow"], lasts_s=30.0)
    slow, _said = held_out(drill, reads(stretched(talk(), 1.06)))
    fast, said = held_out(drill, reads(stretched(talk(), 0.8)))
    assert slow.kept > 0.7 * slow.out_of
    assert fast.kept < 0.3 * fast.out_of
    assert fast.advice in {Advice.ABOVE, Advice.BEGIN_LOWER}
    assert "above the band" in said


def test_too_much_on_purpose_follows_the_band_up_and_down() -> None:
    band = Band(DRILLS["too-much-on-purpose"].band.measure, (BandPoint(0.0, -0.2),), 0.1)  # type: ignore[union-attr]
    drill = replace(DRILLS["too-much-on-purpose"], lasts_s=20.0, band=band)
    slow, _said = held_out(drill, reads(stretched(talk(), 1.25)))
    plain, said = held_out(drill, reads(talk()))
    assert slow.kept > 0.6 * slow.out_of
    assert plain.kept < 0.4 * plain.out_of
    assert "above the band" in said


def test_the_metronome_compares_with_and_without_its_beat() -> None:
    beat = replace(DRILLS["metronome"].beat, until_s=15.0)  # type: ignore[type-var]
    drill = replace(DRILLS["metronome"], lasts_s=30.0, beat=beat)
    slow, fast = talk()[: 18 * SAMPLE_RATE_HZ], stretched(talk()[18 * SAMPLE_RATE_HZ :], 0.8)
    outcome, said = held_out(drill, reads(np.concatenate([slow, fast])))
    assert outcome.advice is Advice.BEAT_HELPED
    assert outcome.numbers["alone_syll_per_s"] > outcome.numbers["beat_syll_per_s"] + 0.3
    assert "with the beat" in said


@pytest.mark.parametrize(
    ("trainee", "kept", "fault", "words"),
    [
        (answers(1.2, clip("the-pause/08")), 4, None, "Every one was kept"),
        (answers(0.3, clip("the-pause/08")), 0, TurnFault.TOO_SOON, "you waited 0.3 s"),
        (comes_in(1.4, clip("one-breath/03")), 0, TurnFault.CAME_IN, "you came in"),
        (lambda _room: None, 0, TurnFault.NO_ANSWER, "no answer"),
    ],
)
def test_the_pause_keeps_what_came_after_a_second(
    trainee: Trainee, kept: int, fault: TurnFault | None, words: str
) -> None:
    outcome, said = held_out(first_lines(DRILLS["the-pause"], 4), trainee)
    assert (outcome.kept, outcome.out_of) == (kept, 4)
    assert {turn.fault for turn in outcome.turns} == {fault}
    assert words in said


def test_waits_are_measured_to_a_twentieth_of_a_second() -> None:
    outcome, _said = held_out(first_lines(DRILLS["the-pause"], 4), answers(1.5, clip("one-breath/03")))
    assert [turn.wait_s for turn in outcome.turns] == pytest.approx([1.52] * 4, abs=0.06)


def test_hearing_out_welcomes_acknowledgements_and_not_the_floor() -> None:
    drill = first_lines(DRILLS["hear-them-out"], 2)
    murmur = clip("the-pause/12")[:8_000]

    def murmurs(room: Room) -> FloatArray | None:
        due = room.caller_speaks and room.now_s - room.said_end_s > 5.0 and room.line_end_s - room.now_s > 2.0
        return murmur if due and not room.agent_speaks else None

    heard, _said = held_out(drill, murmurs)
    taken, said = held_out(drill, comes_in(6.0, clip("one-breath/03")))
    assert (heard.advice, heard.numbers["talk_overs"]) == (Advice.HEARD_OUT, 0.0)
    assert heard.numbers["acknowledgements"] >= 2
    assert heard.kept == pytest.approx(heard.out_of)
    assert taken.advice is Advice.FLOOR_TAKEN
    assert taken.kept < taken.out_of - 4.0
    assert "You took the floor 2 times" in said


def shouts(down_db: float) -> Trainee:
    def trainee(room: Room) -> FloatArray | None:
        assert isinstance(room.exercise, DrillRun)
        progress = room.exercise.state().progress
        up = progress is not None and progress.prompt is Prompt.LOUDER
        piece = talk()[: 3 * SAMPLE_RATE_HZ]
        return None if room.agent_speaks else louder(piece, 9.0 if up else down_db)

    return trainee


def test_coming_down_counts_who_is_back_in_time() -> None:
    drill = DRILLS["come-down"]
    assert drill.come_down is not None
    drill = replace(drill, come_down=replace(drill.come_down, times=3))
    back, _said = held_out(drill, shouts(0.0))
    stays, said = held_out(drill, shouts(7.0))
    never, _quiet = held_out(drill, reads(talk()))
    assert (back.kept, back.advice) == (3, Advice.ALL_KEPT)
    assert all(turn.took_s is not None and turn.took_s < 5.0 for turn in back.turns)
    assert (stays.kept, stays.advice) == (0, Advice.BACK_SOONER)
    assert "not back in time" in said
    assert (never.kept, never.advice) == (0, Advice.LOUDER_FIRST)


def test_one_breath_is_one_turn_under_twelve_seconds() -> None:
    drill = first_lines(DRILLS["one-breath"], 3)
    short, _said = held_out(drill, answers(0.8, clip("one-breath/01")))
    long, said = held_out(
        drill, answers(0.8, np.concatenate([clip("hear-them-out/01"), clip("one-breath/03")]))
    )
    assert (short.kept, long.kept) == (3, 0)
    assert "it took 18 s" in said


def test_without_a_usual_it_is_learned_first() -> None:
    run = DrillRun(replace(DRILLS["low-and-slow"], lasts_s=10.0), None)
    room = Room(run, {}, None)
    seen: list[DrillState] = []
    room.run(reads(talk()), until=lambda: bool(seen.append(run.state()) or run.stage is Stage.RUNNING))
    assert seen[0].stage is Stage.USUAL
    wanted = [state.usual_wanted_s for state in seen if state.stage is Stage.USUAL]
    assert wanted[30] > 15 > wanted[-1]
    assert run.state().baseline is not None
    room.run(reads(talk()))
    outcome = run.outcome()
    assert outcome is not None
    assert outcome.out_of > 7.0


def test_a_pause_counts_for_nothing() -> None:
    run = DrillRun(replace(DRILLS["low-and-slow"], lasts_s=15.0), usual())
    room = Room(run, {}, usual())
    room.run(reads(talk()), until=lambda: run.stage is Stage.RUNNING and run.state().time_s > 8.0)
    run.pause()
    before = run.state()
    paused_s = room.now_s
    room.run(reads(louder(talk(), 12.0)), until=lambda: room.now_s > paused_s + 5.0)
    assert (run.state().time_s, run.state().trace) == (before.time_s, before.trace)
    run.go_on()
    room.run(reads(talk()))
    outcome = run.outcome()
    assert outcome is not None
    assert outcome.trace[-1].time_s == pytest.approx(15.0, abs=0.3)


def test_a_pause_has_the_callers_line_said_again() -> None:
    drill = first_lines(DRILLS["the-pause"], 2)
    run = DrillRun(drill, usual())
    room = Room(run, {line.line_id: loaded_line(line.sound) for line in drill.lines}, usual())
    room.run(lambda _room: None, until=lambda: room.caller_speaks)
    run.pause()
    run.go_on()
    said: list[str] = []
    room.run(answers(1.2, clip("the-pause/08")), until=lambda: bool(said.append(run.wants_line or "")))
    outcome = run.outcome()
    assert outcome is not None
    assert [one for one in said if one][:1] == ["1"]
    assert outcome.kept == 2
