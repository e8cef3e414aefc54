"""Aims in words: what one asks for, how it goes, its count of the day, what can be chosen, and its report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coach.foreign_text import shown
from coach.model.aims import MOST_AIMS, Aim
from coach.review.aims import LEAST_CALLS, MOST_MISSES, Advice, AimProgress, AimState, Offer, measure_of
from coach.review.trend_measures import Told, TrendMeasure
from coach.views.report_view import ABOUT, Item, Kind, Report, Section, about_items, named_sections
from coach.views.trend_view import value_words
from coach.views.wording import Words, day_and_year, local_time

STEPS = (-2, -1, 0, 1, 2)
"""What may be chosen of a median: what the better weeks had, and two steps to either side."""


@dataclass(frozen=True, slots=True)
class AimView:
    """One aim. `asks` is what it asks for, below `name`. `dots`: whether each of the newest calls kept to
    it."""

    aim: Aim
    name: str
    asks: str
    how: str
    dots: tuple[bool, ...]
    dots_spoken: str
    let_go_name: str
    of_the_day_name: str
    report_name: str


@dataclass(frozen=True, slots=True)
class AdviceView:
    """The one thing to try. `may_take`: it is no aim yet."""

    aim: Aim
    name: str
    asks: str
    why: str
    may_take: bool
    practise_name: str
    take_name: str


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A measure that may be aimed at, and how much: each with the aim that it makes."""

    name: str
    offered: bool
    choices: tuple[tuple[str, Aim], ...]
    first: int


@dataclass(frozen=True, slots=True)
class AimsView:
    """The standing aims, and what may be chosen; nothing may where enough stand."""

    aims: tuple[AimView, ...]
    choices: tuple[ChoiceView, ...]


def aims_view(words: Words, progress: Sequence[AimProgress], offers: Sequence[Offer]) -> AimsView:
    """Return the aims that stand, and a choice for each measure that none of them is about."""
    standing = {one.aim.figure for one in progress}
    choices = [
        _choice(words, offer, offered=offer.distance is not None and offer.distance > 0 and at == 0)
        for at, offer in enumerate(one for one in offers if one.aim.figure not in standing)
    ]
    return AimsView(
        tuple(_aim(words, one) for one in progress), tuple(choices) if len(progress) < MOST_AIMS else ()
    )


def advice_view(words: Words, advice: Advice | None) -> AdviceView | None:
    """Return the one thing to try this week, with why; None where there is none."""
    if advice is None:
        return None
    name = aim_name(words, advice.aim)
    why = words.say("aim.offered") if advice.progress is None else how_words(words, advice.progress)
    return AdviceView(
        advice.aim,
        name,
        aim_words(words, advice.aim),
        why,
        may_take=advice.progress is None,
        practise_name=words.say("aim.practise_name", name=name),
        take_name=words.say("aim.take_name", name=name),
    )


def aim_words(words: Words, aim: Aim, keys: str = "aim.text") -> str:
    """Return what an aim asks for: "Talk-overs in at most 1 of ten calls". `keys`: whom it is said to."""
    measure = measure_of(aim.figure)
    if measure is None or f"{keys}.{measure.name}" not in words:
        return words.say("aim.unknown")
    if measure.told is Told.SHARE:
        return words.say(f"{keys}.{measure.name}", misses=aim.misses_in_ten)
    value = value_words(words, measure, aim.value)
    return words.say(f"{keys}.{measure.name}", value=value, keeps=10 - aim.misses_in_ten)


def aim_name(words: Words, aim: Aim) -> str:
    """Return the agent's own words for an aim, else ours."""
    measure = measure_of(aim.figure)
    if aim.words or measure is None or f"aim.short.{measure.name}" not in words:
        return aim.words or words.say("aim.unknown")
    return words.say(f"aim.short.{measure.name}")


def today_line(words: Words, progress: AimProgress) -> str:
    """Return the count of the day: "Let them finish: 3 of 4"."""
    name = aim_name(words, progress.aim)
    if not progress.today_calls:
        return words.say("aim.today_none", name=name)
    return words.say("aim.today", name=name, kept=progress.today_kept, calls=progress.today_calls)


def how_words(words: Words, progress: AimProgress) -> str:
    """Return how an aim goes, and when it holds."""
    fields = {"misses": progress.misses, "calls": len(progress.kept)}
    if progress.measure is None:
        return ""
    if progress.state is AimState.TOO_FEW:
        return words.say("aim.how.too_few", calls=len(progress.kept), needed=LEAST_CALLS)
    if progress.state is AimState.LET_GO:
        return words.say("aim.how.let_go")
    if progress.state is AimState.NOT_YET:
        if progress.needed is None:
            return words.say("aim.how.not_soon", **fields)
        return words.say("aim.how.not_yet", n=progress.needed, **fields)
    return words.say(f"aim.how.{progress.state.value}", **fields)


def report_of_aim(words: Words, progress: AimProgress, about: str = "") -> Report:
    """Return the whole report of an aim: what it asks for, and in how many of the newest calls it was kept to.

    It is said of the agent, to somebody else. `about`: more of it in the agent's words.
    """
    aim, calls = progress.aim, len(progress.kept)
    kept = words.say("report.aim.kept_of", kept=calls - progress.misses, calls=calls)
    found = [
        Section(ABOUT, Kind.WORDS, words.say("report.calls.about"), about_items(about)),
        Section("own_words", Kind.WORDS, "", (Item("own_words", shown(aim.words)),) if aim.words else ()),
        Section(
            "figures",
            Kind.FIGURES,
            "",
            (Item("figure.kept", words.say("report.aim.newest"), words.say("report.aim.kept"), kept),)
            if calls
            else (),
        ),
    ]
    return Report(
        title=aim_words(words, aim, "report.aim.text"),
        subtitle=words.say("report.aim.since", day=day_and_year(words, local_time(aim.begun_at).date())),
        sections=named_sections(words, found),
        drawing=None,
        foot=words.say("report.aim.foot"),
    )


def _aim(words: Words, progress: AimProgress) -> AimView:
    name = aim_name(words, progress.aim)
    kept = len(progress.kept) - progress.misses
    return AimView(
        progress.aim,
        name,
        aim_words(words, progress.aim),
        how_words(words, progress),
        progress.kept,
        words.say("aim.dots", calls=len(progress.kept), kept=kept),
        words.say("aim.let_go_name", name=name),
        words.say("aim.make_of_the_day_name", name=name),
        words.say("aim.report_name", name=name),
    )


def _choice(words: Words, offer: Offer, *, offered: bool) -> ChoiceView:
    aims = _asked(offer.measure, offer.aim)
    name = words.say(f"trend.name.{offer.measure.name}")
    return ChoiceView(name, offered, tuple((aim_words(words, one), one) for one in aims), aims.index(offer.aim))


def _asked(measure: TrendMeasure, aim: Aim) -> list[Aim]:
    if measure.told is Told.SHARE:
        return [replace(aim, misses_in_ten=misses) for misses in range(1, MOST_MISSES + 1)]
    steps = {round(aim.value + step * measure.step, 2) for step in STEPS} | {aim.value}
    return [replace(aim, value=value) for value in sorted(steps) if value > 0]
