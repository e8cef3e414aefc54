"""The rules: what they look at, what each finds in it, and a row for each with its thresholds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from coach.coaching import pace as pace_window
from coach.coaching import tone
from coach.coaching.caller_level import NOW_S, WELL_OVER_DB
from coach.coaching.tone import BaselineDeviation, Tone
from coach.conversation.silent_channel import LINE_CLOSED_S
from coach.conversation.turn_spans import TURN_PAUSE_S, lateness_s, talked_over_s
from coach.conversation.turns import TurnsNow
from coach.model.baseline import Baseline
from coach.model.cues import CueGroup, CueKind, Evidence
from coach.model.measures import Measure, Reason
from coach.model.sound import Speaker
from coach.model.spans import LineDelay
from coach.settings.schema import CueSetting, CueSettings, When


class RuleInput(NamedTuple):
    """As of `now_s`, the last input sample it used. A tuple, because one is made at every tick.

    `agent_speech_s` is the agent's own speech time so far. `tone` and `deviation` speak of the newest speech
    and are None where there was too little of it since the last long pause; `pace_syll_per_s` of the last
    seconds of speech, however long ago, `pace_now_syll_per_s` of fewer; `faster_since_s` is when the pace left
    the baseline's, None while it is not over it.
    `agent_quiet_s` is how long the agent has been silent, 0 while speaking;
    `caller_over_began_db` is how far the caller's level is over how they began (see caller_level);
    `both_heard_s` is the last moment up to which both were heard to speak: a voice that stopped is still
    "speaking" for as long as it may go on, but no longer heard;
    `line` is the estimated delay of the line, None before there were replies enough;
    `line_closed_s` how long the caller's channel has carried exact zeros: nothing plays, the line is closed;
    `line_open_since_s` when it last was not any more.
    """

    now_s: float
    agent_speaking: bool
    agent_quiet_s: float
    agent_speech_s: float
    caller_speaking: bool
    line_closed_s: float
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
    pace_now_syll_per_s: float | None = None
    faster_since_s: float | None = None


LEVEL_AT_LEAST = "level_db_over_usual_at_least"
"""The name of a level over the baseline that is a lower bound, in evidence."""
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
class CueSpec:
    """One row: all there is to know of a cue but its words (assets/words/en/cues.toml).

    Its condition begins when `value` reaches `enter[when]` and ends below `leave_share` of that: by the value,
    or, once it was decided, by the quicker `end_value`. It begins again `rest_s` later at the earliest. A cue
    without a `value` is decided elsewhere (see credits) and has no threshold.

    `order`: its place in Settings and in lists. `rank`: among cues, 1 is the highest; 0 stands outside the
    ranks.
    `example`: evidence of one, for pictures and tests. `on_by_default`: one that is off is not even judged
    until it is switched on. `hold_speech_s`: how long the condition must hold, in the agent's own speech time.
    `spacing_s`: how long after a cue this one may come (see `spacing` for higher ranks). `lingers_s`: how long
    an episode goes on while there is nothing to judge. `until_seen`: what was shown once is not said again
    before the measure was seen under its end; that it could not be measured is not enough. `replaces`: cues
    that this one takes the place of, however short ago they came. `has_icon`: a file of its name in
    assets/icons; one without has that of its group.
    """

    kind: CueKind
    group: CueGroup
    order: int
    example: Evidence
    rank: int = 0
    needs: tuple[Measure, ...] = ()
    value: Callable[[RuleInput], Judged | None] | None = None
    end_value: Callable[[RuleInput], float | None] | None = None
    enter: Mapping[When, float] = field(default_factory=dict)
    leave_share: float = 1.0
    hold_speech_s: float = 0.0
    spacing_s: float = SPACING_S
    lingers_s: float = 0.0
    rest_s: float = 0.0
    until_seen: bool = False
    on_by_default: bool = True
    replaces: frozenset[CueKind] = frozenset()
    has_icon: bool = True

    def setting(self, cues: CueSettings) -> CueSetting:
        """How this cue is set: what the agent chose, else its default."""
        chosen = cues.by_kind.get(self.kind, CueSetting())
        return chosen if chosen.on is not None else CueSetting(self.on_by_default, chosen.when)

    def is_on(self, cues: CueSettings) -> bool:
        """Whether it is shown at all."""
        return bool(self.setting(cues).on)


def end_value_of(rule: CueSpec, inputs: RuleInput) -> float | None:
    """What the end of a rule's condition is judged by; None where there is nothing to judge."""
    if rule.end_value is not None:
        return rule.end_value(inputs)
    judged = None if rule.value is None else rule.value(inputs)
    return None if judged is None else judged.value


def silence(inputs: RuleInput) -> Judged | None:
    """Seconds since anyone spoke, while the line was open."""
    if inputs.agent_speaking or inputs.caller_speaking or not inputs.anyone_spoke:
        return None
    if inputs.line_closed_s > LINE_CLOSED_S:
        return None
    since_s = max(inputs.turns.both_silent_since_s, inputs.line_open_since_s)
    silence_s = inputs.now_s - since_s
    return Judged(silence_s, since_s, lambda: (("silence_s", silence_s),))


def slow_answer(inputs: RuleInput) -> Judged | None:
    """Seconds since anyone spoke, where it was the caller's turn that ended; without the line's delay."""
    quiet = silence(inputs)
    if quiet is None or inputs.turns.ended_last is not Speaker.CALLER:
        return None
    wait_s = quiet.value - lateness_s(inputs.line)
    return Judged(wait_s, quiet.start_s, lambda: (("silence_s", wait_s),))


def rise(inputs: RuleInput) -> Judged | None:
    """The rise of level, F0 and effort together, -1 to 1; of F0 and one of the others while the third is not
    measured."""
    gone, baseline = inputs.deviation, inputs.baseline
    if gone is None or baseline is None or inputs.agent_quiet_s > STILL_TALKING_S:
        return None
    # What is not measured is no part of the rise either (tone.deviation).
    return Judged(gone.rise, inputs.now_s, lambda: _rise_evidence(gone, baseline, inputs.unmeasured))


def level_evidence(gone: BaselineDeviation, unmeasured: Mapping[Measure, Reason]) -> Evidence:
    """The level over the baseline, as a lower bound where speech is clipped; nothing where not measured."""
    if Measure.LEVEL in unmeasured:
        return ()
    clipped = unmeasured.get(Measure.EFFORT) is Reason.CLIPPING
    return ((LEVEL_AT_LEAST if clipped else "level_db_over_usual", gone.level_db),)


def _rise_evidence(
    gone: BaselineDeviation, baseline: Baseline, unmeasured: Mapping[Measure, Reason]
) -> Evidence:
    """The measure that moved most comes first: the cue and its receipt name that one."""
    level = level_evidence(gone, unmeasured)
    effort: Evidence = (("effort_db_over_usual", gone.effort_db),) if Measure.EFFORT not in unmeasured else ()
    baseline_level: Evidence = (("usual_level_db", baseline.level_db),) if level else ()
    moved = (
        (gone.level_spreads, level),
        (gone.f0_spreads, (("f0_st_over_usual", gone.f0_st),)),
        (gone.effort_spreads, effort),
    )
    in_order = sorted(moved, key=lambda one: one[0], reverse=True)
    return (
        *chain.from_iterable(one for _, one in in_order),
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
    """Pace as a ratio to the baseline, since it left the baseline."""
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
    since_s = inputs.now_s if inputs.faster_since_s is None else inputs.faster_since_s
    return Judged(
        over,
        since_s,
        lambda: (
            ("pace_syll_per_s", now),
            ("usual_pace_syll_per_s", baseline_pace),
            ("pace_over_usual", over),
            ("window_s", pace_window.WINDOW_S),
        ),
    )


def pace_now(inputs: RuleInput) -> float | None:
    """Pace of the last moments as a ratio to the baseline."""
    baseline, now = inputs.baseline, inputs.pace_now_syll_per_s
    return (
        None
        if baseline is None or baseline.pace_syll_per_s <= 0.0 or now is None
        else now / baseline.pace_syll_per_s
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


def _steps(earlier: float, normal: float, later: float) -> Mapping[When, float]:
    return {When.EARLIER: earlier, When.NORMAL: normal, When.LATER: later}


# Thresholds without a source are ours: chosen with people who work on the phone, not measured. "Earlier" and
# "later" are the nearest steps that a person would notice. What is counted in seconds since something began
# ends with it (leave_share 1.0); what wavers ends well below where it began, so that a wavering voice is one
# rise and not five (held by a test). Ranks and orders leave room between them for a row more.
CUE_SPECS: tuple[CueSpec, ...] = (
    CueSpec(
        CueKind.DEAD_AIR, CueGroup.CUE, order=50, rank=10,
        needs=(Measure.AGENT_SPEECH, Measure.CALLER_SPEECH), value=silence, enter=_steps(6.0, 8.0, 11.0),
        example=(("silence_s", 8.0),), replaces=frozenset({CueKind.SLOW_ANSWER}),
    ),
    # Twenty times an ordinary gap between turns (0.2 s, Stivers et al. 2009), and half of the silence above.
    CueSpec(
        CueKind.SLOW_ANSWER, CueGroup.CUE, order=55, rank=15,
        needs=(Measure.AGENT_SPEECH, Measure.CALLER_SPEECH), value=slow_answer, enter=_steps(3.0, 4.0, 5.5),
        on_by_default=False, has_icon=False, example=(("silence_s", 4.0),),
    ),
    # Of 192 rises of 7 dB or more 96 % hold this for so long, and of ordinary turns two in five hours did
    # (96 calls of eight seeds). 0.75 s find 95 % and as many, 0.15 s later.
    CueSpec(
        CueKind.TONE_RISING, CueGroup.CUE, order=10, rank=20,
        needs=(Measure.TONE,), value=rise, enter=_steps(0.5, 0.6, 0.75), leave_share=0.64, hold_speech_s=0.6,
        until_seen=True, example=(("level_db_over_usual", 7.2), ("f0_st_over_usual", 2.9)),
    ),
    CueSpec(
        CueKind.TALK_OVER, CueGroup.CUE, order=20, rank=30,
        needs=(Measure.OVERLAP,), value=talking_over, enter=_steps(1.5, 2.0, 3.0),
        example=(("both_speaking_s", 2.1),),
    ),
    # A turn goes on over a thinking pause (turns.TURN_PAUSE_S), and so does what is said of it.
    CueSpec(
        CueKind.LONG_TURN, CueGroup.CUE, order=40, rank=40,
        needs=(Measure.AGENT_SPEECH,), value=own_turn, enter=_steps(35.0, 45.0, 60.0), lingers_s=TURN_PAUSE_S,
        example=(("turn_s", 45.0),),
    ),
    # Articulation rate varies by 10 % within a speaker (Jacewicz, Fox and Wei 2010): a quarter over is unusual,
    # a tenth is not.
    CueSpec(
        CueKind.TOO_FAST, CueGroup.CUE, order=30, rank=50,
        needs=(Measure.PACE,), value=pace, end_value=pace_now, enter=_steps(1.18, 1.25, 1.35), leave_share=0.88,
        hold_speech_s=3.0, rest_s=10.0, until_seen=True,
        example=(("pace_syll_per_s", 5.9), ("usual_pace_syll_per_s", 4.5)),
    ),
    # Said once a call: nothing is under an end of 0.
    CueSpec(
        CueKind.SLOW_LINE, CueGroup.CUE, order=60, rank=60,
        needs=(Measure.OVERLAP,), value=slow_line, enter=_steps(0.2, SLOW_LINE_S, 0.5), leave_share=0.0,
        until_seen=True,
        example=(
            ("line_delay_s", 0.62), ("line_delay_low_s", 0.41), ("line_delay_high_s", 0.84), ("replies", 31.0)
        ),
    ),
    CueSpec(
        CueKind.LET_THEM_TALK, CueGroup.STATE, order=70,
        needs=(Measure.CALLER_SPEECH,), value=caller_turn, enter=_steps(15.0, 20.0, 30.0),
        lingers_s=TURN_PAUSE_S, example=(("caller_turn_s", 20.0),),
    ),
    # Twelve callers who spoke as they began were at most 3.0 dB over it (own measurement).
    CueSpec(
        CueKind.STAY_LOW, CueGroup.STATE, order=80,
        needs=(Measure.CALLER_SPEECH,), value=caller_level, enter=_steps(4.5, WELL_OVER_DB, 8.0),
        leave_share=0.5,
        example=(("caller_level_db_over_began", 8.2), ("caller_began_level_db", -33.0), ("threshold", 6.0)),
    ),
    CueSpec(CueKind.BACK_IN_RANGE, CueGroup.CREDIT, order=90, example=(("recovery_s", 6.0),)),
    CueSpec(
        CueKind.PACE_BACK, CueGroup.CREDIT, order=95, has_icon=False,
        example=(("recovery_s", 9.0), ("pace_over_usual", 1.04)),
    ),
    CueSpec(CueKind.GAVE_WAY, CueGroup.CREDIT, order=100, example=(("gave_way_after_s", 1.1),)),
)  # fmt: skip
"""Every cue. To add one: its kind in model/cues.py, a function and a row here, its words in cues.toml, a
test."""
RULES: tuple[CueSpec, ...] = tuple(spec for spec in CUE_SPECS if spec.value is not None)
"""Those that are judged tick by tick."""
SPEC_OF: Mapping[CueKind, CueSpec] = {spec.kind: spec for spec in CUE_SPECS}
IN_ORDER: tuple[CueSpec, ...] = tuple(sorted(CUE_SPECS, key=lambda spec: spec.order))
"""As Settings and lists have them."""
