"""When talk-overs and rises are most frequent, in sentences."""

from __future__ import annotations

from coach.review.worst_times import LEAST_CALLS, When, WorstTime, WorstTimes
from coach.views.trend_view import share_words
from coach.views.wording import Words


def worst_lines(words: Words, worst: WorstTimes) -> tuple[str, ...]:
    """Return a sentence for each group of calls that stands out; or that none does, or what is missing."""
    if worst.calls < LEAST_CALLS:
        return (words.say("trend.worst.too_few", there=worst.calls, needed=LEAST_CALLS),)
    if not worst.found:
        return (words.say("trend.worst.none"),)
    return tuple(_line(words, one) for one in worst.found)


def _line(words: Words, found: WorstTime) -> str:
    key = "nth_on" if found.when is When.NTH and found.last is None else found.when.value
    fields: dict[str, object] = {}
    if found.when in {When.HOUR, When.NTH}:
        fields["first"] = found.first
    if found.last is not None:
        fields["last"] = found.last
    if found.when is When.MICROPHONE:
        fields["name"] = found.name
    return words.say(
        f"trend.worst.{key}",
        subject=words.say(f"trend.name.{found.subject.name}"),
        there=share_words(words, found.share),
        others=share_words(words, found.share_else),
        **fields,
    )
