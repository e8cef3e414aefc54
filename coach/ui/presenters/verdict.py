"""What went well and what to try, in words: the rows are in `review.verdict`, each says only what was heard."""

from __future__ import annotations

from coach.model.call import CallSummary
from coach.review.verdict import Found
from coach.review.verdict import to_try as find_to_try
from coach.review.verdict import went_well as find_went_well
from coach.ui.ports import Say
from coach.ui.presenters.wording import short_length


def went_well(words: Say, summary: CallSummary) -> str:
    """What went well, a whole sentence, or ""."""
    return _said(words, find_went_well(summary))


def to_try(words: Say, summary: CallSummary) -> str:
    """What to try next time and because of what, a whole sentence, or ""."""
    return _said(words, find_to_try(summary))


def _said(words: Say, found: Found | None) -> str:
    if found is None:
        return ""
    key = f"{found.finding.value}_once" if found.count == 1 else found.finding.value
    return words.say(
        f"ui.verdict.{key}",
        time="" if found.length_s is None else short_length(words, found.length_s),
        wait="" if found.wait_s is None else short_length(words, found.wait_s),
        count=found.count or 0,
        percent=100 * (found.share or 0.0),
        pace=found.pace_syll_per_s or 0.0,
        usual=found.usual_pace_syll_per_s or 0.0,
    )
