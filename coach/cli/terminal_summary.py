"""A call in the terminal: the same figures and sentences as its page on the screen."""

from __future__ import annotations

from datetime import datetime

from coach.cli.context import words
from coach.model.call import KeptCall
from coach.views.call_page_view import call_page
from coach.views.cue_words import cue_line, evidence_words
from coach.views.incident_view import incident_view
from coach.views.wording import clock


def summary_lines(kept: KeptCall) -> list[str]:
    """Return what the call was, its figures in columns, what went well and what to try."""
    page = call_page(words(), kept, datetime.now().astimezone().date())
    name_width = max(len(figure.name) for figure in page.figures)
    figure_width = max(len(figure.figure) for figure in page.figures)
    lines = [page.title, " · ".join(page.meta), ""]
    lines += [
        f"  {figure.name:<{name_width}}  {figure.figure:>{figure_width}}  {figure.compared}".rstrip()
        for figure in page.figures
    ]
    lines += [f"  {line.name}: {line.text}" for line in page.lines]
    sentences = [sentence for sentence in (page.short.went_well, page.short.to_try) if sentence]
    return [*lines, "", *sentences] if sentences else lines


def note_lines(kept: KeptCall) -> list[str]:
    """Return the incident note as it is copied from the call's page; nothing if the call was not marked."""
    view = incident_view(words(), kept, datetime.now().astimezone().date())
    return [] if view is None else ["", *view.copied.splitlines()]


def cue_lines(kept: KeptCall) -> list[str]:
    """Return every cue of the call with its evidence. Cues that were not shown say why."""
    lines = []
    for cue in kept.record.cues:
        held_back = f" ({words().say(f'held_back.{cue.held_back.value}')})" if cue.held_back else ""
        name = words().say(f"cue.{cue.kind.value}.name")
        line = f"{clock(cue.time_s)}  {name}: {cue_line(words(), cue).text}{held_back}"
        lines.append(line)
        rests_on = evidence_words(words(), cue)
        if rests_on:
            lines.append(f"       {rests_on}")
    return lines
