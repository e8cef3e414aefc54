"""Passages of an archive as a lesson: each is cut from its recording and becomes a part of one lesson file.

The caller doesn't know that they are heard in a lesson. Unless the trainer says that consent is there, their
channel is replaced by a tone that follows its level: turns and loudness stay, the voice and its words are gone.
The caller may be heard in the agent's microphone too. So of the agent's channel only their speech is left, and
a stretch in which the caller leaked into it is a tone as well.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import tomli_w

from coach.archive.agent_key import AgentKey
from coach.archive.analyzing import opened, recording_here
from coach.archive.storage import Listed, Storage, said
from coach.archive.tables import database, tables_here
from coach.archive.worklist import recordings
from coach.conversation.turn_spans import joined, without
from coach.model.call import CallRecord
from coach.model.measures import Measure, Reason
from coach.model.problems import EnvironmentProblem
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray, Speaker
from coach.model.spans import Span
from coach.offline.analysis import listen
from coach.practice.lesson import PartKind
from coach.practice.lesson_files import PARTS
from coach.practice.lesson_package import LESSON, LONGEST_SOUND_S, write_package
from coach.review.recorder import CallRecorder
from coach.sources.opus import packed

BEFORE_S, AFTER_S = 2.0, 6.0
"""So much is heard before a passage, and after it, with the answer. Ours."""
TONE_HZ = 220.0
FOLLOWED_S = 0.25
"""The tone follows the level over so long, no faster than syllables come (4 to 5 a second): below that, nothing
of a word is left to be understood (Drullman et al. 1994, J. Acoust. Soc. Am. 95:1053, for envelopes below 4
Hz). A test holds that two callers who say different words at the same levels become the same sound."""
EDGE_S = 0.1
"""What is left of the agent begins and ends so much outside of what was found as speech. Ours."""
_FADE_S = 0.01


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a passage is: its call, by its fingerprint, and the seconds."""

    passage: str
    kind: str
    fingerprint: str
    span: Span


@dataclass(frozen=True, slots=True)
class LessonWords:
    """What the lesson says: its title, goal and notes, and of each part the title by kind and what to listen
    for."""

    title: str
    goal: str
    notes: str
    part_title: Callable[[str], str]
    part_text: Callable[[str], str]
    said: str


def cut_lesson(
    passages: Sequence[str],
    source: Storage,
    target: Storage,
    key: AgentKey,
    lesson: Path,
    words: LessonWords,
    *,
    swap: bool = False,
    consent: bool = False,
) -> None:
    """Write a lesson of these passages, in this order.

    `swap`: as the recordings were analyzed. Raises EnvironmentProblem where a passage is not known, its
    recording is not in SOURCE any more, or can't be used.
    """
    if len(passages) > PARTS[1]:
        raise EnvironmentProblem("archive.too_many_parts", most=PARTS[1])
    if lesson.exists():
        raise EnvironmentProblem("archive.lesson_there", path=lesson)
    with tempfile.TemporaryDirectory(prefix="coach-archive-") as folder:
        cuts = _looked_up(target, passages, Path(folder))
        files = _found_in(source, key, {one.fingerprint for one in cuts})
        sounds = Path(folder, "lesson")
        sounds.mkdir()
        try:
            for at, cut in enumerate(cuts, 1):
                listed = files[cut.fingerprint]
                names, sizes = tuple(one.name for one in listed), tuple(one.size_bytes for one in listed)
                with recording_here(source, names, sizes) as paths:
                    sound = passage_sound(paths, cut.span, swap=swap, consent=consent)
                (sounds / f"passage-{at}.opus").write_bytes(packed(sound))
            Path(folder, LESSON).write_text(_toml(cuts, words), encoding="utf-8")
            write_package(Path(folder, LESSON), lesson)
        except OSError as error:
            raise EnvironmentProblem("archive.lesson_not_written", path=lesson, error=said(error)) from error


def passage_sound(paths: tuple[Path, ...], span: Span, *, swap: bool, consent: bool) -> FloatArray:
    """Return a passage as a lesson plays it, 16 kHz mono, with a little before and after it.

    Raises EnvironmentProblem where the recording can't be read, or, without `consent`, where it can't be told
    which of the two is heard in which channel.
    """
    span = Span(max(0.0, span.start_s - BEFORE_S), span.end_s + AFTER_S)
    span = replace(span, end_s=min(span.end_s, span.start_s + LONGEST_SOUND_S))
    agent, caller = _read(paths, span, swap=swap)
    if consent:
        return within(agent + caller)
    recording = opened(paths, swap=swap)
    try:
        record = listen(recording, CallRecorder(), None)
    finally:
        recording.close()
    own, leaked = _whose(record, span)
    heard_too = agent * gate(leaked, span, len(agent))
    return within(agent * gate(own, span, len(agent)) + tone_of(caller) + tone_of(heard_too))


def _read(paths: tuple[Path, ...], span: Span, *, swap: bool) -> tuple[FloatArray, FloatArray]:
    """Both channels of a stretch; a channel that is not there is silent."""
    first, end = (round(at_s * SAMPLE_RATE_HZ) for at_s in (span.start_s, span.end_s))
    parts: list[tuple[FloatArray, FloatArray]] = []
    recording = opened(paths, swap=swap)
    try:
        for block in recording.blocks():
            if block.start_sample >= end:
                break
            inside = slice(max(0, first - block.start_sample), max(0, end - block.start_sample))
            silence: FloatArray = np.zeros(block.n_samples, np.float32)
            both = (silence if one is None else one for one in (block.agent, block.caller))
            agent, caller = (one[inside] for one in both)
            parts.append((agent, caller))
    finally:
        recording.close()
    nothing: FloatArray = np.zeros(0, np.float32)
    agents, callers = zip(*parts, strict=True) if parts else ((nothing,), (nothing,))
    return np.concatenate(agents), np.concatenate(callers)


def _whose(record: CallRecord, span: Span) -> tuple[list[Span], list[Span]]:
    """Where the agent's channel is the agent's own speech, and where the caller leaked into it."""
    unknown = record.unmeasured.get(Measure.AGENT_SPEECH, ())
    for one in (*unknown, *record.unmeasured.get(Measure.CALLER_SPEECH, ())):
        mixed = one.reason in {Reason.SAME_SOUND, Reason.WRONG_LOOPBACK}
        if mixed and one.start_s < span.end_s and one.end_s > span.start_s:
            raise EnvironmentProblem("archive.not_told_apart")
    leaked = joined(Span(one.start_s, one.end_s) for one in unknown if one.reason is Reason.LEAK)
    speech = joined(Span(one.start_s - EDGE_S, one.end_s + EDGE_S) for one in record.speech[Speaker.AGENT])
    return without(speech, joined(Span(one.start_s, one.end_s) for one in unknown)), leaked


def gate(spans: Sequence[Span], within_span: Span, samples: int) -> FloatArray:
    """Return 1 within these stretches and 0 outside, with soft edges, for each sample of a stretch."""
    time_s = within_span.start_s + np.arange(samples) / SAMPLE_RATE_HZ
    found: FloatArray = np.zeros(samples, np.float32)
    for span in spans:
        if span.end_s > within_span.start_s and span.start_s < within_span.end_s:
            edges = np.minimum(time_s - span.start_s, span.end_s - time_s) / _FADE_S
            found = np.maximum(found, np.clip(edges, 0.0, 1.0).astype(np.float32))
    return found


def tone_of(sound: FloatArray) -> FloatArray:
    """Return a tone as loud as this sound, from one FOLLOWED_S to the next, which says nothing else of it."""
    size = round(FOLLOWED_S * SAMPLE_RATE_HZ)
    steps = -(-len(sound) // size) if len(sound) else 0
    whole = np.zeros(steps * size)
    whole[: len(sound)] = sound
    rms = np.sqrt(np.mean(whole.reshape(steps, size) ** 2, axis=1)) if steps else np.zeros(0)
    time_s = np.arange(len(sound)) / SAMPLE_RATE_HZ
    centres_s = (np.arange(steps) + 0.5) * FOLLOWED_S
    level = np.interp(time_s, centres_s, rms) if steps else np.zeros(0)
    tone: FloatArray = (level * np.sqrt(2.0) * np.sin(2.0 * np.pi * TONE_HZ * time_s)).astype(np.float32)
    return tone


def within(sound: FloatArray) -> FloatArray:
    """Turn all of it down where it is over full scale."""
    most = float(np.abs(sound).max(initial=0.0))
    return sound / np.float32(most) if most > 1.0 else sound


def _looked_up(target: Storage, passages: Sequence[str], folder: Path) -> list[Cut]:
    """Find where passages are. Raises EnvironmentProblem for one that is not there."""
    tables = tables_here(target, "passages", folder), tables_here(target, "calls", folder)
    found: dict[str, Cut] = {}
    if all(tables):
        with database() as opened_tables:
            rows = opened_tables.execute(
                "SELECT passage, kind, fingerprint, start_s, end_s FROM read_parquet($passages)"
                " JOIN read_parquet($calls) USING (content_sum) WHERE list_contains($wanted, passage)",
                {"passages": tables[0], "calls": tables[1], "wanted": list(passages)},
            ).fetchall()
        found = {row[0]: Cut(row[0], row[1], row[2], Span(row[3], row[4])) for row in rows}
    for one in passages:
        if one not in found:
            raise EnvironmentProblem("archive.no_such_passage", passage=one)
    return [found[one] for one in passages]


def _found_in(source: Storage, key: AgentKey, fingerprints: set[str]) -> dict[str, tuple[Listed, ...]]:
    """Find the recordings of these fingerprints. TARGET names none, so all are looked through."""
    found: dict[str, tuple[Listed, ...]] = {}
    for files, fingerprint in recordings(source, key):
        if fingerprint in fingerprints:
            found[fingerprint] = files
            if len(found) == len(fingerprints):
                return found
    raise EnvironmentProblem("archive.recording_gone", place=source.url)


def _toml(cuts: Sequence[Cut], words: LessonWords) -> str:
    lesson: dict[str, object] = {"title": words.title, "goal": words.goal, "notes": words.notes}
    lesson["part"] = [
        {
            "kind": PartKind.DEMONSTRATION.value,
            "title": words.part_title(cut.kind),
            "text": words.part_text(cut.kind),
            "say": words.said,
            "sound": f"passage-{at}.opus",
        }
        for at, cut in enumerate(cuts, 1)
    ]
    return tomli_w.dumps(lesson)
