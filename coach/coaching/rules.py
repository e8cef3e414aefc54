"""The rules: what they look at, what each finds in it, and a row for each with its thresholds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from coach.coaching import pace as pace_window
from coach.coaching import tone
from coach.coaching.caller_level import NOW_S, WELL_OVER_DB
from coach.coaching.tone import BaselineDeviation, Tone
from coach.conversation.silent_channel import LINE_CLOSED_S
from coach.conversation.turn_spans import CLEAR_DELAY_S as CLEAR_DELAY_S  # noqa: PLC0414  views take it here
from coach.conversation.turn_spans import TURN_PAUSE_S, talked_over_s
from coach.conversation.turn_spans import lateness_s as lateness_s  # noqa: PLC0414  so does review
from coach.conversation.turns import TurnsNow
from coach.model.baseline import Baseline
from coach.model.cues import CueKind
from coach.model.measures import Measure, Reason
from coach.model.sound import Speaker
from coach.model.spans import LineDelay
from coach.settings.schema import When


class RuleInput(NamedTuple):
    """As of `now_s`, the last input sample it used. A tuple, because one is made at every tick.

    `agent_speech_s` is the agent's own speech time so far. `tone` and `deviation` speak of the newest speech
    and are None where there was too little of it since the last long pause; `pace_syll_per_s` of the last
    seconds of speech, however long ago.
    `agent_quiet_s` is how long the agent has been silent, 0 while speaking;
    `caller_over_began_db` is how far the caller's level is over how they began (see caller_level);
    `both_heard_s` is the last moment up to which both were heard to speak: a voice that stopped is still
    "speaking" for as long as it may go on, but no longer heard;
    `line` is the estimated delay of the line, None before there were replies enough;
    `caller_zeros_s` how long the caller's channel has carried exact zeros: nothing plays, the line is closed;
    `line_open_since_s` when it last was not any more.
    """

    now_s: float
    agent_speaking: bool
    agent_quiet_s: float
    agent_speech_s: float
    caller_speaking: bool
    caller_zeros_s: float
    anyone_spoke: bool
    turns: TurnsNow
    tone: Tone | None
    deviation: BaselineDeviation | None
    baseline: Baseline | None
    pace_syll_per_s: float | None
    talk_overs_last_minute: int
    unmeasured: Mapping[Measure, Reason]
    caller_over_began_db: float | None = None
    caller_began_db: float | None = None
    line: LineDelay | None = None
    both_heard_s: float = float("inf")
    line_open_since_s: float = 0.0


# Speech goes on through pauses of this length; after a longer one a rise is no longer "now".
STILL_TALKING_S = 2.0
# Cues are at least this far apart: in published trials sparse short cues did better than bars that move all the
# time.
SPACING_S = 20.0
# The third talk-over in a minute counts as a long one (own choice).
MANY_TALK_OVERS = 3
# There and back, twice the 150 ms one way up to which a delay goes unnoticed (ITU-T G.114): here the least that
# the delay may be, so that it is clear.
SLOW_LINE_S = 0.3


Evidence = tuple[tuple[str, float], ...]


class Judged(NamedTuple):
    """What a rule found: `value` against its threshold, since when, and on what evidence.

    The evidence is put together only for a cue: rules are asked at every tick, and most find nothing.
    """

    value: float
    start_s: float
    evidence: Callable[[], Evidence]


def _no_evidence() -> Evidence:
    return ()


_NOT_THEIR_TURN = Judged(0.0, 0.0, _no_evidence)


@dataclass(frozen=True, slots=True)
class Rule:
    """A row. The condition begins at `enter[when]` and ends below `leave_share` of that.

    `hold_speech_s`: how long it must hold, in the agent's own speech time. `rank`: 1 is the highest, 0 stands
    outside the ranks. `spacing_s`: how long after a cue this one may come (see `spacing` for higher ranks).
    `lingers_s`: how long an episode goes on while there is nothing to judge. `until_seen`: what was shown once
    is not said again before the measure was seen under its end; that it could not be measured is not enough.
    """

    kind: CueKind
    rank: int
    needs: tuple[Measure, ...]
    value: Callable[[RuleInput], Judged | None]
    enter: dict[When, float]
    leave_share: float
    hold_speech_s: float
    spacing_s: float = SPACING_S
    lingers_s: float = 0.0
    until_seen: bool = False


def silence(inputs: RuleInput) -> Judged | None:
    """Seconds since anyone spoke, while the line was open."""
    if inputs.agent_speaking or inputs.caller_speaking or not inputs.anyone_spoke:
        return None
    if inputs.caller_zeros_s > LINE_CLOSED_S:
        return None
    since_s = max(inputs.turns.both_silent_since_s, inputs.line_open_since_s)
    silence_s = inputs.now_s - since_s
    return Judged(silence_s, since_s, lambda: (("silence_s", silence_s),))


def rise(inputs: RuleInput) -> Judged | None:
    """The rise of level, F0 and effort together, -1 to 1; of the latter two while the level is not measured."""
    gone, baseline = inputs.deviation, inputs.baseline
    if gone is None or baseline is None or inputs.agent_quiet_s > STILL_TALKING_S:
        return None
    # A level that is not measured is no part of the rise either (tone.deviation).
    level_counts = Measure.LEVEL not in inputs.unmeasured
    return Judged(gone.rise, inputs.now_s, lambda: _rise_evidence(gone, baseline, level_counts=level_counts))


def _rise_evidence(gone: BaselineDeviation, baseline: Baseline, *, level_counts: bool) -> Evidence:
    level: Evidence = (("level_db_over_usual", gone.level_db),) if level_counts else ()
    baseline_level: Evidence = (("usual_level_db", baseline.level_db),) if level_counts else ()
    return (
        *level,
        ("f0_st_over_usual", gone.f0_st),
        ("effort_db_over_usual", gone.effort_db),
        *baseline_level,
        ("usual_f0_hz", baseline.f0_hz),
        ("rise", gone.rise),
        ("window_s", tone.WINDOW_S),
    )


def talking_over(inputs: RuleInput) -> Judged | None:
    """Seconds both were heard since the agent came in, without what the line's delay explains."""
    overlap = inputs.turns.overlap
    if overlap is None:
        return None
    both_s = min(inputs.now_s, inputs.both_heard_s) - overlap.start_s
    over_s = talked_over_s(overlap.starter, overlap.kind, both_s, inputs.line)
    if over_s is None:
        return None
    many, late_s = inputs.talk_overs_last_minute, lateness_s(inputs.line)
    evidence: Evidence = (
        ("both_speaking_s", both_s),
        ("talk_overs_last_minute", float(many)),
    )
    if late_s > 0.0:
        evidence = (*evidence, ("line_delay_s", late_s))
    return Judged(float("inf") if many >= MANY_TALK_OVERS else over_s, overlap.start_s, lambda: evidence)


def own_turn(inputs: RuleInput) -> Judged | None:
    """Seconds the agent has held the floor; 0 once the caller has it, nothing while nobody does."""
    return _turn(inputs, Speaker.AGENT, "turn_s")


def pace(inputs: RuleInput) -> Judged | None:
    """Pace as a ratio to the baseline."""
    baseline, now = inputs.baseline, inputs.pace_syll_per_s
    if (
        baseline is None
        or baseline.pace_syll_per_s <= 0.0
        or now is None
        or inputs.agent_quiet_s > STILL_TALKING_S
    ):
        return None
    baseline_pace = baseline.pace_syll_per_s
    over = now / baseline_pace
    return Judged(
        over,
        inputs.now_s,
        lambda: (
            ("pace_syll_per_s", now),
            ("usual_pace_syll_per_s", baseline_pace),
            ("pace_over_usual", over),
            ("window_s", pace_window.WINDOW_S),
        ),
    )


def caller_turn(inputs: RuleInput) -> Judged | None:
    """Seconds the caller has held the floor; 0 once the agent has it, nothing while nobody does."""
    return _turn(inputs, Speaker.CALLER, "caller_turn_s")


def caller_level(inputs: RuleInput) -> Judged | None:
    """dB the caller's level is over how they began."""
    over_db, began_db = inputs.caller_over_began_db, inputs.caller_began_db
    if over_db is None or began_db is None:
        return None
    return Judged(
        over_db,
        inputs.now_s,
        lambda: (
            ("caller_level_db_over_began", over_db),
            ("caller_began_level_db", began_db),
            ("window_s", NOW_S),
        ),
    )


def slow_line(inputs: RuleInput) -> Judged | None:
    """Seconds that the line's delay is at least, there and back."""
    line = inputs.line
    if line is None:
        return None
    return Judged(
        line.low_s,
        inputs.now_s,
        lambda: (
            ("line_delay_s", line.round_trip_s),
            ("line_delay_low_s", line.low_s),
            ("line_delay_high_s", line.high_s),
            ("replies", float(line.replies)),
        ),
    )


def _turn(inputs: RuleInput, speaker: Speaker, name: str) -> Judged | None:
    floor, start_s, *_ = inputs.turns
    if floor is None:
        return None
    if floor is not speaker:
        return _NOT_THEIR_TURN
    turn_s = inputs.now_s - start_s
    return Judged(turn_s, start_s, lambda: ((name, turn_s),))


def _by_when(earlier: float, normal: float, later: float) -> dict[When, float]:
    return {When.EARLIER: earlier, When.NORMAL: normal, When.LATER: later}


# Thresholds "normal" are our own choice unless a source is given; "earlier" and "later" are the nearest steps
# that a person would notice. What is counted in seconds since something began ends with it (leave_share 1.0);
# what wavers ends well below where it began, so that a wavering voice is one rise and not five (see the tests).
RULES: tuple[Rule, ...] = (
    Rule(CueKind.DEAD_AIR, 1, (Measure.AGENT_SPEECH, Measure.CALLER_SPEECH), silence,
         _by_when(6.0, 8.0, 11.0), 1.0, 0.0),
    # Of 192 rises of 7 dB or more 96 % hold this for so long, and of ordinary turns two in five hours did
    # (96 calls of eight seeds). 0.75 s find 95 % and as many, 0.15 s later.
    Rule(CueKind.TONE_RISING, 2, (Measure.TONE,), rise, _by_when(0.5, 0.6, 0.75), 0.64, 0.6,
         until_seen=True),
    Rule(CueKind.TALK_OVER, 3, (Measure.OVERLAP,), talking_over, _by_when(1.5, 2.0, 3.0), 1.0, 0.0),
    # A turn goes on over a thinking pause (TURN_PAUSE_S), and so does its cue.
    Rule(CueKind.LONG_TURN, 4, (Measure.AGENT_SPEECH,), own_turn, _by_when(35.0, 45.0, 60.0), 1.0, 0.0,
         lingers_s=TURN_PAUSE_S),
    # Articulation rate varies by 10 % within a speaker (Jacewicz, Fox and Wei 2010): a quarter over is unusual.
    Rule(CueKind.TOO_FAST, 5, (Measure.PACE,), pace, _by_when(1.18, 1.25, 1.35), 0.92, 3.0,
         until_seen=True),
    # Said once a call: nothing is under an end of 0.
    Rule(CueKind.SLOW_LINE, 6, (Measure.OVERLAP,), slow_line, _by_when(0.2, SLOW_LINE_S, 0.5), 0.0, 0.0,
         until_seen=True),
    Rule(CueKind.LET_THEM_TALK, 0, (Measure.CALLER_SPEECH,), caller_turn,
         _by_when(15.0, 20.0, 30.0), 1.0, 0.0, lingers_s=TURN_PAUSE_S),
    # Twelve callers who spoke as they began were at most 3.0 dB over it (own measurement).
    Rule(CueKind.STAY_LOW, 0, (Measure.CALLER_SPEECH,), caller_level,
         _by_when(4.5, WELL_OVER_DB, 8.0), 0.5, 0.0),
)  # fmt: skip
