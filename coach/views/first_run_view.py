"""The first run: choose devices, learn the baseline, done. Every step can be skipped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coach.views.wording import Words

READING_SPEECH_S = 30.0
"""How much speech is read: half as much again as a baseline needs at least."""


class Step(StrEnum):
    """The steps, in order."""

    DEVICES = "devices"
    READ = "read"
    DONE = "done"


STEPS = tuple(Step)


@dataclass(frozen=True, slots=True)
class FirstRunStepView:
    """One step of the first run. `goes_back` and `skips_all` say whether those buttons are shown."""

    step: Step
    title: str
    text: str
    count: str
    goes_back: bool
    next: str
    skips_all: bool


def step_view(words: Words, step: Step, learned: bool) -> FirstRunStepView:
    """Return the frame of one step. Before the baseline is `learned`, the button that leaves the reading
    says that it skips it."""
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
    """The progress of the reading. `part` is 0 to 1."""

    part: float
    text: str
    button: str
    enough: bool


def reading_view(words: Words, speech_s: float | None) -> ReadingView:
    """Return the progress of the reading; None means that it has not started."""
    if speech_s is None:
        return ReadingView(0.0, words.say("ui.first.read_waiting"), words.say("ui.first.read_start"), False)
    if speech_s >= READING_SPEECH_S:
        return ReadingView(1.0, words.say("ui.first.read_enough"), words.say("ui.first.read_start"), True)
    text = words.say("ui.first.read_progress", seconds=int(speech_s), needed=int(READING_SPEECH_S))
    return ReadingView(speech_s / READING_SPEECH_S, text, words.say("ui.first.read_stop"), False)


class ListenBackStage(StrEnum):
    """What the listen-back is doing. The catalogue has each as `ui.first.listen_back_<value>`."""

    RECORDING = "recording"
    PLAYING = "playing"
    DONE = "done"


def listen_back_stage(since_start_s: float, recording_s: float, finished: bool) -> ListenBackStage:
    """Return the stage: recording for `recording_s`, then playing until it has finished."""
    if finished:
        return ListenBackStage.DONE
    return ListenBackStage.RECORDING if since_start_s < recording_s else ListenBackStage.PLAYING
