"""`coach replay`: a recording through the live engine, with its cues in the terminal when they would have
appeared."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coach.cli.context import (
    PATH,
    baseline_from,
    baseline_option,
    channel_options,
    problem_sentence,
    say,
    words,
)
from coach.cli.output import output_is_lost
from coach.model.cues import CueKind
from coach.model.problems import EnvironmentProblem

if TYPE_CHECKING:
    from coach.history.owner import HistoryOwner
    from coach.history.store import History
    from coach.model.baseline import Baseline
    from coach.model.call import CallRecord, CallSource
    from coach.model.events import Event
    from coach.model.sound import Block
    from coach.review.recorder import CallRecorder
    from coach.sources.recording import Recording

BLOCK_S = 0.1
"""How much is fed at once. A cue appears at most this much late."""
KEEP_EVERY_S = 5.0
"""How often a replay is written: like a live call, it loses at most this much in a power cut."""
_MARKS = {"cue": ("●", "yellow"), "state": ("○", "cyan"), "credit": ("✓", "green")}


@click.command(help=say("cli.replay.help"), short_help=say("cli.replay.short"))
@click.argument("recording", type=PATH, required=False, metavar="[CALL]")
@click.option("--sample", is_flag=True, help=say("cli.replay.sample"))
@click.option("--fast", is_flag=True, help=say("cli.replay.fast"))
@click.option("--no-keep", is_flag=True, help=say("cli.replay.no_keep"))
@baseline_option
@channel_options
def command(
    *,
    recording: Path | None,
    sample: bool,
    fast: bool,
    no_keep: bool,
    baseline_file: Path | None,
    agent_only: bool,
    swap: bool,
) -> None:
    """Replay a recording, print the summary, and keep it in the history."""
    from coach.model.call import CallSource
    from coach.places import sample_call
    from coach.sources.recording import Recording
    from coach.views.wording import length

    if sample == (recording is not None):
        raise click.UsageError(say("cli.replay.one_call"))
    path = recording or sample_call()
    opened = Recording(path, swap=swap, agent_only=agent_only)
    baseline = baseline_from(baseline_file)
    source = CallSource.SAMPLE if sample else CallSource.REPLAY
    keeper = _Keeper(source, opened.title, keep=not no_keep)
    click.echo(say("cli.replay.begins", name=path.name, length=length(words(), opened.duration_s)))
    try:
        record = _play(opened, baseline, keeper, fast=fast)
    except BaseException:
        keeper.close()
        raise
    kept_as = keeper.complete(record)
    _say_summary(record, source, opened.title)
    if kept_as is not None:
        click.echo(say("cli.replay.kept", call_id=str(kept_as)))
    if keeper.failed:
        raise click.exceptions.Exit(1)


class _Keeper:
    """Writes the replay to the history. If that fails it says so once, and the replay goes on.

    `failed` is True once something kept the replay from being stored, or from being read to its end.
    """

    def __init__(self, source: CallSource, title: str, *, keep: bool) -> None:
        self.failed = False
        self._history: History | None = None
        self._owner: HistoryOwner | None = None
        self._call_id = 0
        self._next_s = KEEP_EVERY_S
        if keep:
            self._try(lambda: self._begin(source, title))

    def keep(self, now_s: float, recorder: CallRecorder) -> None:
        """Write the replay, if it is time to."""
        if self._history is None or now_s < self._next_s:
            return
        self._next_s = now_s + KEEP_EVERY_S
        history, record = self._history, recorder.record()
        self._try(lambda: history.write(self._call_id, record))

    def complete(self, record: CallRecord) -> int | None:
        """Write the whole call; return its number in the history, or None if it isn't kept."""
        if self._history is None:
            return None
        history = self._history
        self._try(lambda: history.complete(self._call_id, record))
        kept = self._history is not None
        self.close()
        return self._call_id if kept else None

    def close(self) -> None:
        if self._history is not None:
            self._history.close()
            self._history = None
        if self._owner is not None:
            self._owner.release()
            self._owner = None

    def _begin(self, source: CallSource, title: str) -> None:
        from coach.history.owner import HistoryOwner
        from coach.history.store import open_history
        from coach.places import history_file

        self._owner = HistoryOwner(history_file())
        self._history = open_history(history_file(), self._owner)
        self._history.close_cut_short()
        self._call_id = self._history.begin(datetime.now().astimezone(), source, title, "", "")

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except EnvironmentProblem as problem:
            owned = problem.problem.key == "history.owned"
            click.echo(say("cli.replay.owned") if owned else problem_sentence(problem.problem), err=True)
            click.echo(say("cli.replay.not_kept"), err=True)
            self.failed = True
            self.close()


def _play(recording: Recording, baseline: Baseline | None, keeper: _Keeper, *, fast: bool) -> CallRecord:
    """Feed the recording to the engine, at its own pace unless `fast`. If stopped by hand, the call ends
    there."""
    from coach.allocator import keep_freed_memory
    from coach.cli.context import load_settings_aloud
    from coach.engine import Engine
    from coach.model.sound import SAMPLE_RATE_HZ
    from coach.review.recorder import CallRecorder

    keep_freed_memory()
    engine = Engine(load_settings_aloud().cues, baseline)
    recorder = CallRecorder()
    line = _StatusLine(recording.duration_s, moving=not fast)
    try:
        with _stop_asked() as stop:
            for block in _paced(recording.blocks(int(BLOCK_S * SAMPLE_RATE_HZ)), fast=fast):
                if stop.is_set():
                    break
                now_s = block.end_s
                events = engine.feed(block)
                recorder.add(events)
                line.show(now_s, events)
                keeper.keep(now_s, recorder)
    except EnvironmentProblem as problem:  # nothing of it can be read, or not any more
        line.clear()
        click.echo(problem_sentence(problem.problem), err=True)
        keeper.failed = True
    else:
        if stop.is_set():
            line.clear()
            click.echo(say("cli.replay.stopped"))
        elif recording.problem is not None:
            line.clear()
            click.echo(problem_sentence(recording.problem), err=True)
            keeper.failed = True
    finally:
        recording.close()
    events = engine.finish()
    recorder.add(events)
    line.show(recording.duration_s, events)
    line.clear()
    return recorder.record()


@contextmanager
def _stop_asked() -> Iterator[threading.Event]:
    """Set once Ctrl+C is pressed. An exception would come in the middle of a block, and what the engine then
    holds is the call neither before it nor after it."""
    asked = threading.Event()
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:  # Ctrl+C was ignored from the start
        yield asked
        return
    signal.signal(signal.SIGINT, lambda _number, _frame: asked.set())
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _paced(blocks: Iterator[Block], *, fast: bool) -> Iterator[Block]:
    """Yield each block at the time its last sample would have been heard; at once if nobody reads any more."""

    started_s = time.monotonic()
    for block in blocks:
        due_s = started_s + block.end_s
        if not (fast or output_is_lost()) and (wait_s := due_s - time.monotonic()) > 0:
            time.sleep(wait_s)
        yield block


class _StatusLine:
    """Cues, one a line. Below them, on a terminal, one moving line shows the time and who is speaking."""

    def __init__(self, duration_s: float, *, moving: bool) -> None:
        self._moving = moving and sys.stdout.isatty()
        self._duration_s = duration_s
        self._speaking: dict[str, bool] = {}
        self._names_width = max(len(say(f"cue.{kind.value}.name")) for kind in CueKind)

    def show(self, now_s: float, events: list[Event]) -> None:
        """Print new cues, then the moving line."""
        from coach.model.events import CueDecided, SpeechEnded, SpeechStarted, SpeechTakenBack
        from coach.views.cue_words import cue_line

        for event in events:
            if isinstance(event, CueDecided) and event.cue.held_back is None:
                self.clear()
                line = cue_line(words(), event.cue)
                mark, colour = _MARKS[line.group.value]
                name = say(f"cue.{event.cue.kind.value}.name")
                text = f"{_clock(event.cue.time_s)}  {mark} {name:<{self._names_width}}  {line.text}"
                click.secho(text, fg=colour)
            elif isinstance(event, SpeechStarted):
                self._speaking[event.speaker.value] = True
            elif isinstance(event, SpeechEnded | SpeechTakenBack):
                self._speaking[event.speaker.value] = False
        if self._moving:
            who = [say(f"cli.replay.{name}") for name in ("agent", "caller") if self._speaking.get(name)]
            place = f"{_clock(now_s)} / {_clock(self._duration_s)}"
            click.echo(f"\r\033[K{place}  {'  '.join(who)}", nl=False)

    def clear(self) -> None:
        """Remove the moving line."""
        if self._moving:
            click.echo("\r\033[K", nl=False)


def _say_summary(record: CallRecord, source: CallSource, title: str) -> None:
    from coach.cli.terminal_summary import summary_lines
    from coach.model.call import CallHeader, CallState, KeptCall

    header = CallHeader(
        call_id=0,
        started_at=datetime.now().astimezone(),
        source=source,
        state=CallState.COMPLETE,
        title=title,
        microphone="",
        caller_channel="",
        duration_s=record.duration_s,
        summary=record.summary,
    )
    click.echo()
    for line in summary_lines(KeptCall(header, record)):
        click.echo(line)


def _clock(seconds: float) -> str:
    from coach.views.wording import clock

    return clock(seconds)
