"""The figures and the evidence of a call as they are said of the agent to someone else."""

from __future__ import annotations

from coach.model.call import CallRecord
from coach.model.cues import Cue, CueKind
from coach.review.figures import (
    AGENT_SHARE,
    AGENT_YIELDED_AFTER_S,
    BASELINE_PACE_SYLL_PER_S,
    LONGEST_HEARD_OUT_S,
    PACE_SYLL_PER_S,
    RISE_RECOVERY_S,
    RISES,
    TALK_OVERS_BY_AGENT,
    Figure,
    missing_share,
)
from coach.views.timeline_view import why_not_measured
from coach.views.wording import Words, enumeration, length, seconds_from_to

MOST_TIMES = 3
"""A longer list of times would not be read."""
SAID_FROM = 0.05
"""From this share of the call on it is said that a figure was not measured: ours. The first seconds, in which
there is too little speech, are in every call."""
SAID = frozenset(
    {
        "level_db_over_usual",
        "level_db_over_usual_at_least",
        "f0_st_over_usual",
        "effort_db_over_usual",
        "pace_over_usual",
        "turn_s",
        "gave_way_after_s",
    }
)
"""Evidence that the agent's own words say with "your": here it has words of its own."""
LEFT_OUT = frozenset({"threshold", "window_s", "rise", "replies", "line_delay_low_s", "line_delay_high_s"})
"""How it was decided, which says nothing of the call."""


def figures(words: Words, record: CallRecord) -> list[tuple[str, str, str]]:
    """Return each figure: its name, value, and what is said of it. What was not measured says so, and why."""
    summary = record.summary
    found = [(words.say("report.figure.length"), length(words, record.duration_s), "")]

    def add(key: str, figure: Figure[float | None] | Figure[int | None], value: str, more: str) -> None:
        name = words.say(f"report.figure.{key}")
        if not figure.is_measured(summary):
            found.append((name, words.say("ui.call.not_measured"), why_not_measured(words, record, figure)))
            return
        said = [more] if more else []
        if (missing := missing_share(figure.rests_on, summary)) >= SAID_FROM:
            said.append(words.say("report.figure.missing", percent=100 * missing))
        found.append((name, value, words.say("ui.length.separator").join(said)))

    heard_s = LONGEST_HEARD_OUT_S.of(summary) or 0.0
    add("heard_out", LONGEST_HEARD_OUT_S, length(words, heard_s), words.say("report.figure.heard_out_of"))
    share = words.say("ui.call.share", percent=100 * (AGENT_SHARE.of(summary) or 0.0))
    add("agent_spoke", AGENT_SHARE, share, words.say("report.figure.agent_spoke_of"))
    back = [words.say("ui.length.seconds", seconds=round(s)) for s in RISE_RECOVERY_S.of(summary)[:MOST_TIMES]]
    times = words.say("report.figure.rises_back", times=enumeration(words, back)) if back else ""
    add("rises", RISES, str(RISES.of(summary)), times)
    count, yielded_s = TALK_OVERS_BY_AGENT.of(summary), AGENT_YIELDED_AFTER_S.of(summary)
    gave_way = ""
    if count and yielded_s:
        key = "gave_way" if count == 1 else "gave_way_in"
        after = seconds_from_to(words, yielded_s)
        gave_way = words.say(f"report.figure.{key}", count=len(yielded_s), every=count, time=after)
    add("talk_over", TALK_OVERS_BY_AGENT, str(count), gave_way)
    usual = BASELINE_PACE_SYLL_PER_S.of(summary)
    compared = "" if usual is None else words.say("report.figure.usual_pace", usual=usual)
    pace = words.say("ui.call.pace_value", pace=PACE_SYLL_PER_S.of(summary) or 0.0)
    add("pace", PACE_SYLL_PER_S, pace, compared)
    return found


def evidence(words: Words, cue: Cue) -> str:
    """Return what a cue rested on, said of the agent."""
    parts = []
    for name, value in cue.evidence:
        if name in LEFT_OUT or name.startswith("usual_") or name == "caller_began_level_db":
            continue
        key = f"report.evidence.{name}" if name in SAID else f"evidence.{name}"
        parts.append(words.say(key, value=value))
    return enumeration(words, parts)


def moment_name(words: Words, kind: CueKind) -> str:
    """Return the name of a moment of this kind."""
    return words.say("report.pace_back" if kind is CueKind.PACE_BACK else f"cue.{kind.value}.name")
