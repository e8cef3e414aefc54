"""A scene under way: the caller speaks, the trainee answers, and what was measured decides what comes next.

A turn of the trainee is over TURN_ENDS_S after its last speech; no shorter pause ends one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from coach.model.baseline import Baseline
from coach.model.events import BaselineLearned, Event, OverlapEnded, ReadingTaken
from coach.model.practice import PracticeTurn
from coach.model.sound import FloatArray, Speaker
from coach.model.spans import OverlapKind
from coach.practice.agent_turn import AgentTurn
from coach.practice.exercise import Stage
from coach.practice.scene import (
    END,
    LOUDEST,
    LOWEST,
    MOST_REPEATS,
    SAID_AGAIN,
    STEP_BY,
    STILL_THERE,
    Heard,
    Scene,
    SceneTurn,
    line_id,
    loudness_at,
)
from coach.practice.turn_voice import TurnVoice, VoiceHeard

READY_S = 2.0
NO_ANSWER_S = 8.0
"""As for the cue of dead air (coaching.rules)."""
MOST_NO_ANSWERS = 3
"""After so many in a row the caller is gone."""
AT_ONCE_S = 0.25
"""An answer that comes sooner had no time for what was said: an ordinary gap is 0.2 s (Stivers et al. 2009)."""
CAME_IN_S = 0.8
"""Who begins so long before the caller ends came in; sooner is an early reply
(`turn_spans.ACKNOWLEDGEMENT_S`)."""
LONG_TURN_S = 30.0
"""Ours: a trainee who has the floor for this long is lecturing a caller who is not done."""
MOST_TURNS = 60
"""A caller goes after so many turns, wherever a trainee has led them: four times the longest scene."""
LEAST_TURNS = 3
"""With fewer answers an attempt does not count (ours)."""
JUST_BEGUN_S = 0.5
"""A key that was pressed so soon after the caller began again was on its way before (ours: a reaction time)."""


class SceneEnd(StrEnum):
    """How a scene ended. The words catalogue says each as `practice.scene_end.<value>`.

    ENDED_RIGHT, ENDED_EARLY and ENDED_RAISED: the trainee ended the call, after one turn of their own without a
    rise; in the caller's turn or before the call was abusive; with a rise. WENT_ON: it was abusive, and they
    did not end it. GONE: nobody answered the caller. BROKEN_OFF: the practice was ended, not the call.
    """

    THROUGH = "through"
    ENDED_RIGHT = "ended_right"
    ENDED_EARLY = "ended_early"
    ENDED_RAISED = "ended_raised"
    WENT_ON = "went_on"
    GONE = "gone"
    BROKEN_OFF = "broken_off"


@dataclass(frozen=True, slots=True)
class TurnHeard:
    """A turn of the trainee, and what it did. `step` is the caller's after it."""

    number: int
    turn_id: str
    caller_said: str
    heard: Heard
    step: int
    wait_s: float | None
    took_s: float | None
    talked_over_s: float
    voice: VoiceHeard

    def kept(self) -> PracticeTurn:
        """Return the turn as it is kept."""
        return PracticeTurn(
            self.number,
            self.turn_id,
            self.wait_s,
            self.took_s,
            self.voice.level_db,
            self.voice.f0_st,
            self.voice.pace_share,
            self.talked_over_s or None,
            self.step,
            self.heard.value,
        )


@dataclass(frozen=True, slots=True)
class SceneOutcome:
    """How a scene ended, and turn by turn why. `first_step`: where the caller began."""

    end: SceneEnd
    turns: tuple[TurnHeard, ...]
    first_step: int
    last_step: int

    @property
    def steps_down(self) -> int:
        return self.first_step - self.last_step

    @property
    def counts(self) -> bool:
        """Was it gone through, and enough answered, for the attempt to be kept?"""
        if self.end is SceneEnd.BROKEN_OFF:
            return False
        answered = sum(turn.heard is not Heard.NO_ANSWER for turn in self.turns)
        return answered >= LEAST_TURNS

    @property
    def good(self) -> bool:
        """Is it one of the ends that the scene is for?"""
        return self.end is SceneEnd.ENDED_RIGHT or (self.end is SceneEnd.THROUGH and self.steps_down > 0)


@dataclass(frozen=True, slots=True)
class SceneState:
    """A scene at one moment. `caller_speaks`: a line is being heard. `waited_s`: since its end, while nobody
    has answered."""

    scene: Scene
    stage: Stage
    number: int
    turn_id: str
    step: int
    steps: tuple[int, ...]
    text: str
    advice: str
    caller_speaks: bool
    agent_speaks: bool
    waited_s: float | None
    voice: VoiceHeard
    last: TurnHeard | None
    usual_wanted_s: float
    baseline: Baseline | None
    may_end: bool
    """The call is abusive, so that ending it is right after a turn of one's own."""


class SceneRun:
    """Leads through a scene. Fed with every event of an engine that began when the microphone was opened."""

    def __init__(
        self, scene: Scene, baseline: Baseline | None, first_turn: str = "", first_step: int = 0
    ) -> None:
        """Begins at `first_turn`, with the caller at `first_step`; at the beginning by default."""
        self.scene = scene
        self._baseline = baseline
        self._stage = Stage.USUAL if baseline is None else Stage.READY
        self._turn: SceneTurn = scene.turn(first_turn) if first_turn else scene.turns[0]
        self._step = self._first_step = first_step
        self._steps = [first_step]
        self._now_s = 0.0
        self._ready_s: float | None = None
        self._wanted_s = 0.0
        self._agent = AgentTurn()
        self._voice = TurnVoice(baseline)
        self._line: str | None = None
        self._line_s: tuple[float, float] | None = None
        self._said_text = ""
        self._still_there = False
        self._talked_over_s = 0.0
        self._repeats = self._no_answers = 0
        self._taken: list[TurnHeard] = []
        self._end: SceneEnd | None = None
        self._abusive_turn_taken = False

    @property
    def stage(self) -> Stage:
        return self._stage

    @property
    def wants_line(self) -> str | None:
        return self._line if self._stage is Stage.RUNNING and self._line_s is None else None

    def made_sound(self, line_id: str) -> FloatArray | None:
        """Every line of a scene is recorded."""
        del line_id
        return None

    def line_began(self, at_s: float, lasts_s: float) -> None:
        """The line is heard from this moment of the engine's time on."""
        self._line_s = (at_s, at_s + lasts_s)
        self._agent.begin(at_s + lasts_s)
        self._voice.begin()
        self._talked_over_s = 0.0

    def feed(self, events: Sequence[Event], now_s: float) -> None:
        """The events of one block, and the engine's time at its end."""
        self._now_s = now_s
        for event in events:
            self._look(event)
            self._agent.feed(event, 0.0)
            self._voice.feed(event)
        if self._stage is Stage.READY:
            self._ready_s = now_s if self._ready_s is None else self._ready_s
            if now_s - self._ready_s >= READY_S:
                self._stage = Stage.RUNNING
                self._say(self._turn)
        elif self._stage is Stage.RUNNING:
            self._decide()

    def pause(self) -> None:
        """Hold the scene. The line under way is said again."""
        if self._stage is Stage.RUNNING:
            self._stage, self._line_s = Stage.PAUSED, None

    def go_on(self) -> None:
        """Go on after a pause."""
        if self._stage is Stage.PAUSED:
            self._stage = Stage.RUNNING

    def say_again(self) -> None:
        """Hear the line again, as if nothing had been said since."""
        if self._stage is Stage.RUNNING and not self._caller_speaks:
            self._line_s = None

    def end_call(self) -> None:
        """The trainee ends the call, with a key. It does nothing in a scene that isn't about that."""
        if self._stage is Stage.RUNNING and self.scene.abusive:
            self._finish(self._end_now())

    def break_off(self) -> None:
        """End the scene where it is, if any turn was taken. Where ending the call is right just now, that is
        what it counts as."""
        if not self._taken or self._end is not None:
            return
        right = self._stage is Stage.RUNNING and self.scene.abusive and self._end_now() is SceneEnd.ENDED_RIGHT
        self._finish(SceneEnd.ENDED_RIGHT if right else SceneEnd.BROKEN_OFF)

    def _end_now(self) -> SceneEnd:
        """Return what ending the call is, just now."""
        if self._line_s is None or self._now_s < self._line_s[0] + JUST_BEGUN_S:
            raised = bool(self._taken) and self._taken[-1].heard is Heard.RAISED
            answered, in_their_turn = self._abusive_turn_taken, False
        else:
            raised, in_their_turn = self._voice.heard().raised, self._caller_speaks
            answered = self._abusive_turn_taken or (self._turn.abusive and self._has_answered)
        if raised:
            return SceneEnd.ENDED_RAISED
        return SceneEnd.ENDED_RIGHT if answered and not in_their_turn else SceneEnd.ENDED_EARLY

    def state(self) -> SceneState:
        """Return the scene as it is now."""
        speaks = self._caller_speaks
        waited_s = None
        if self._line_s is not None and not speaks and self._agent.start_s is None and not self._agent.speaking:
            waited_s = self._now_s - self._line_s[1]
        return SceneState(
            self.scene,
            self._stage,
            len(self._taken) + 1,
            self._turn.turn_id,
            self._step,
            tuple(self._steps),
            self._said_text,
            self._turn.advice,
            speaks,
            self._agent.speaking,
            waited_s,
            self._voice.heard(),
            self._taken[-1] if self._taken else None,
            self._wanted_s,
            self._baseline,
            self._turn.abusive,
        )

    def outcome(self) -> SceneOutcome | None:
        """Return how it ended; None before its end."""
        if self._end is None:
            return None
        return SceneOutcome(self._end, tuple(self._taken), self._first_step, self._step)

    @property
    def _caller_speaks(self) -> bool:
        return self._line_s is not None and self._line_s[0] <= self._now_s < self._line_s[1]

    @property
    def _has_answered(self) -> bool:
        """Has the trainee said anything since the caller ended?"""
        return not self._caller_speaks and (self._agent.speaking or self._agent.start_s is not None)

    def _look(self, event: Event) -> None:
        match event:
            case ReadingTaken():
                self._wanted_s = event.reading.speech_wanted_s
            case BaselineLearned() if self._stage is Stage.USUAL:
                self._baseline, self._stage = event.baseline, Stage.READY
                self._voice = TurnVoice(event.baseline)
            case OverlapEnded(overlap=overlap) if self._line_s is not None:
                began = self._line_s[0] <= overlap.start_s <= self._line_s[1]
                if began and overlap.starter is Speaker.AGENT and overlap.kind is OverlapKind.TALK_OVER:
                    self._talked_over_s += overlap.end_s - overlap.start_s
            case _:
                return

    def _decide(self) -> None:
        """The caller is done, and the trainee's turn is over, or there was none."""
        if self._line_s is None or self._now_s < self._line_s[1]:
            return
        end_s = self._line_s[1]
        if self._agent.over(self._now_s):
            assert self._agent.start_s is not None
            assert self._agent.end_s is not None
            wait_s, took_s = self._agent.start_s - end_s, self._agent.end_s - self._agent.start_s
            self._take(self._heard(wait_s, took_s), wait_s, took_s)
        elif self._agent.silent_since(self._now_s, end_s) >= NO_ANSWER_S:
            self._take(Heard.NO_ANSWER, None, None)

    def _heard(self, wait_s: float, took_s: float) -> Heard:
        voice = self._voice.heard()
        assert self._line_s is not None
        if wait_s <= self._line_s[0] - self._line_s[1]:
            return Heard.TOO_LONG  # they were still speaking when the caller began, and went on
        if self._talked_over_s > 0.0 or wait_s < -CAME_IN_S:
            return Heard.TALKED_OVER
        if voice.raised:
            return Heard.RAISED
        if voice.fast:
            return Heard.TOO_FAST
        if took_s > LONG_TURN_S:
            return Heard.TOO_LONG
        return Heard.AT_ONCE if wait_s < AT_ONCE_S else Heard.HEARD_OUT

    def _take(self, heard: Heard, wait_s: float | None, took_s: float | None) -> None:
        turn = self._turn
        by = STEP_BY[heard]
        if turn.abusive and by < 0:
            by = 0  # nothing brings this caller down any more
        self._step = max(LOWEST, min(LOUDEST, self._step + by))
        self._steps.append(self._step)
        over_s = self._talked_over_s
        if heard is Heard.TALKED_OVER and not over_s and wait_s is not None:
            over_s = -wait_s
        self._taken.append(
            TurnHeard(
                len(self._taken) + 1, turn.turn_id, self._said_text, heard, self._step, wait_s, took_s, over_s,
                self._voice.heard(),
            )
        )  # fmt: skip
        self._no_answers = self._no_answers + 1 if heard is Heard.NO_ANSWER else 0
        if turn.abusive and heard not in {Heard.NO_ANSWER, Heard.TALKED_OVER, Heard.RAISED}:
            self._abusive_turn_taken = True
        if self._no_answers >= MOST_NO_ANSWERS:
            self._finish(SceneEnd.GONE)
            return
        if heard is Heard.NO_ANSWER:
            self._say_line(STILL_THERE, self.scene.still_there)
            return
        again = heard in SAID_AGAIN and heard not in turn.next and self._repeats < MOST_REPEATS
        self._repeats = self._repeats + 1 if again else 0
        to = turn.turn_id if again else turn.after(heard)
        if to == END or len(self._taken) >= MOST_TURNS:
            self._finish(SceneEnd.WENT_ON if self.scene.abusive else SceneEnd.THROUGH)
        else:
            self._say(self.scene.turn(to))

    def _say(self, turn: SceneTurn) -> None:
        self._turn = turn
        loudness = loudness_at(self._step)
        self._say_line(line_id(turn.turn_id, loudness), turn.said(loudness))

    def _say_line(self, line: str, text: str) -> None:
        self._line, self._line_s, self._said_text = line, None, text
        self._agent.begin(self._now_s)

    def _finish(self, end: SceneEnd) -> None:
        self._end, self._stage, self._line = end, Stage.OVER, None
