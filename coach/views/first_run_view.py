"""The first run: choose devices, learn the baseline, done. Every step can be skipped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coach.views.wording import Words

READING_SPEECH_S = 30.0
"""Speech the reading goes on for: half as much again as the least a baseline is learned from."""


class Step(StrEnum):
    """The steps, in their order."""

    DEVICES = "devices"
    READ = "read"
    DONE = "done"


STEPS = tuple(Step)


@dataclass(frozen=True, slots=True)
class FirstRunStepView:
    """Where in the steps one is. Not `goes_back`, not `skips_all`: that button is not shown."""

    step: Step
    title: str
    text: str
    count: str
    goes_back: bool
    next: str
    skips_all: bool


def step_view(words: Words, step: Step, learned: bool) -> FirstRunStepView:
    """The frame of one step; going past the reading before the baseline was `learned` is skipping it, and says
    so."""
    index = STEPS.index(step)
    last = index == len(STEPS) - 1
    going_on = "done" if last else "skip" if step is Step.READ and not learned else "next"
    return FirstRunStepView(
        step=step,
        title=words.say(f"ui.first.{step.value}_title"),
        text=words.say(f"ui.first.{step.value}_text"),
        count=words.say("ui.first.step", number=index + 1, count=len(STEPS)),
        goes_back=index > 0,
        next=words.say(f"ui.first.{going_on}"),
        skips_all=not last,
    )


@dataclass(frozen=True, slots=True)
class ReadingView:
    """How far the reading is. `part` is 0 to 1."""

    part: float
    text: str
    button: str
    enough: bool


def reading_view(words: Words, speech_s: float | None) -> ReadingView:
    """The progress of learning the baseline; None: not started."""
    if speech_s is None:
        return ReadingView(0.0, words.say("ui.first.read_waiting"), words.say("ui.first.read_start"), False)
    if speech_s >= READING_SPEECH_S:
        return ReadingView(1.0, words.say("ui.first.read_enough"), words.say("ui.first.read_start"), True)
    text = words.say("ui.first.read_progress", seconds=int(speech_s), needed=int(READING_SPEECH_S))
    return ReadingView(speech_s / READING_SPEECH_S, text, words.say("ui.first.read_stop"), False)


class ListenBackStage(StrEnum):
    """What the listen-back is doing; words/ says each as `ui.first.listen_back_<value>`."""

    RECORDING = "recording"
    PLAYING = "playing"
    DONE = "done"


def listen_back_stage(since_start_s: float, recording_s: float, finished: bool) -> ListenBackStage:
    """The first `recording_s` it records; then it plays until it says it has finished."""
    if finished:
        return ListenBackStage.DONE
    return ListenBackStage.RECORDING if since_start_s < recording_s else ListenBackStage.PLAYING
