"""A team's store in words: what is out, what was released to me, what the team shares, and who can see what.

People stand in the order of their names, and releases in that of their time. Nothing here counts or compares
what somebody did.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coach.foreign_text import shown
from coach.model.problems import Problem
from coach.model.team import (
    Membership,
    OutRelease,
    OutState,
    ReceivedRelease,
    ReleaseAnswer,
    ReleaseKind,
    ReleaseReader,
    SharedItem,
    TeamState,
)
from coach.model.team_limits import MOST_DAYS, MOST_TITLE
from coach.views.report_view import Report
from coach.views.wording import Words, day_and_year, enumeration, moment, problem_sentence

USUAL_DAYS = 14
"""So long a release is out unless the agent says otherwise. Ours: two weeks hold the next talk and a holiday
before it."""
MOST_CHANGES = 2000
"""So many changed lines are shown: nobody reads more before they use it. Ours."""
MOST_NAMES = 3
"""A longer list of people is cut in a row: the page of the release has all of them."""
SEEN = (
    "nothing",
    "release",
    "answers",
    "no_sound",
    "opened",
    "members",
    "others",
    "withdrawn",
    "over",
    "server",
    "waiting",
)
"""Who can see what, point by point. The catalogue says each under `team.seen.<name>`."""


@dataclass(frozen=True, slots=True)
class TeamRow:
    """One line of a list. `mark`: what is new or still to be done about it, in a word, or "". `is_new`: the
    agent hasn't seen it."""

    title: str
    under: str
    mark: str
    is_new: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer: who wrote it and when, and the text."""

    head: str
    text: str


@dataclass(frozen=True, slots=True)
class OutView:
    """A release of one's own. `readers`: each person, and whether they opened it. `wrong`: why it isn't out."""

    title: str
    state: str
    wrong: str
    readers: tuple[tuple[str, str], ...]
    answers: tuple[AnswerView, ...]
    may_withdraw: bool


@dataclass(frozen=True, slots=True)
class ReceivedView:
    """A release to me, around its paper."""

    title: str
    about: str
    answers: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True)
class SharedView:
    """What the team shares. `changes`: line by line, each with its sign. `use`: the words of the button, or ""
    where the newest version is used already."""

    title: str
    about: str
    state: str
    changes: tuple[str, ...]
    use: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to whom something can be released. Two of one name are told apart by their ids."""

    member_id: str
    name: str


def joined_words(words: Words, membership: Membership) -> str:
    """Return who one is, and where."""
    return words.say(
        "ui.team.joined", name=membership.name, team=membership.team, server=shown(membership.server)
    )


def connection_line(words: Words, state: TeamState, today: date) -> str:
    """Return why the store can't be reached, what waits, and how old what stands here is; "" where it can."""
    if state.problem is None:
        return ""
    waiting = sum(1 for one in state.out if one.state in {OutState.WAITING, OutState.WITHDRAWING})
    said = [problem_sentence(words, state.problem)]
    if state.read_at is not None:
        said.append(words.say("ui.team.read_at", when=moment(words, state.read_at, today)))
    if waiting:
        said.append(words.say("ui.team.waiting_count", n=waiting))
    return " ".join(said)


def counted(words: Words, name: str, new: int) -> str:
    """Return the name of a part of the page, with how much of it is new."""
    return words.say("ui.team.tab_new", name=name, n=new) if new else name


def seen(words: Words) -> tuple[str, ...]:
    """Return who can see what, point by point. It is the same for everybody."""
    return tuple(words.say(f"team.seen.{one}") for one in SEEN)


# What is out


def out_in_order(state: TeamState) -> tuple[OutRelease, ...]:
    """Return what I released, the newest first; what is not there yet is the newest."""
    there = sorted((one for one in state.out if one.released_at is not None), key=_when_released, reverse=True)
    waiting = [one for one in state.out if one.released_at is None]
    return (*reversed(waiting), *there)


def out_view(words: Words, release: OutRelease, today: date) -> OutView:
    """Return the page of what I released."""
    return OutView(
        shown(release.title),
        words.say("ui.team.separator").join((*_kind(words, release.kind), _state(words, release, today))),
        problem_sentence(words, release.problem) if release.problem is not None else "",
        tuple((shown(one.name), _opened(words, one, today)) for one in _by_name(release.readers)),
        _answers(words, release.answers, today),
        release.state in {OutState.WAITING, OutState.OUT},
    )


def out_row(words: Words, release: OutRelease, today: date) -> TeamRow:
    """Return the line of what I released."""
    title = shown(release.title)
    parts = [
        *_kind(words, release.kind),
        words.say("ui.team.out.to", names=_names(words, [one.name for one in _by_name(release.readers)])),
        _state(words, release, today),
    ]
    opened = sum(1 for one in release.readers if one.first_opened_at is not None)
    if opened:
        parts.append(words.say("ui.team.out.opened_by", n=opened))
    if release.answers:
        parts.append(words.say("ui.team.answers", n=len(release.answers)))
    mark = "" if release.state is OutState.OUT else words.say(f"ui.team.out.{release.state.value}_mark")
    return _row(words, title, parts, mark)


def _state(words: Words, release: OutRelease, today: date) -> str:
    if release.state is OutState.OUT:
        return until_words(words, release.until, today)
    return words.say(f"ui.team.out.{release.state.value}")


def _opened(words: Words, reader: ReleaseReader, today: date) -> str:
    first, last = reader.first_opened_at, reader.last_opened_at
    if first is None:
        return words.say("ui.team.out.not_opened")
    if last is None or last == first:
        return words.say("ui.team.out.opened", when=moment(words, first, today))
    return words.say(
        "ui.team.out.opened_again", first=moment(words, first, today), last=moment(words, last, today)
    )


def _when_released(release: OutRelease) -> datetime:
    assert release.released_at is not None
    return release.released_at


# Released to me


def received_in_order(state: TeamState) -> tuple[ReceivedRelease, ...]:
    """Return what was released to me, the newest first."""
    return tuple(sorted(state.received, key=lambda one: one.released_at, reverse=True))


def received_view(words: Words, release: ReceivedRelease, today: date) -> ReceivedView:
    """Return what stands around the paper of a release to me."""
    about = words.say(
        "ui.team.received.about",
        author=release.author,
        when=moment(words, release.released_at, today),
        until=until_words(words, release.until, today),
    )
    return ReceivedView(shown(release.title), about, _answers(words, release.answers, today))


def new_received(state: TeamState) -> int:
    """Return how many releases to me I haven't opened."""
    return sum(1 for one in state.received if one.opened_at is None)


def received_row(words: Words, release: ReceivedRelease, today: date) -> TeamRow:
    """Return the line of what was released to me."""
    parts = [
        *_kind(words, release.kind),
        words.say("ui.team.received.from", author=release.author),
        moment(words, release.released_at, today),
        until_words(words, release.until, today),
    ]
    if release.answers:
        parts.append(words.say("ui.team.answers", n=len(release.answers)))
    mark = words.say("ui.team.received.new") if release.opened_at is None else ""
    return _row(words, shown(release.title), parts, mark, is_new=bool(mark))


# From the team


def shared_in_order(state: TeamState) -> tuple[SharedItem, ...]:
    """Return what the team shares, the newest first."""
    return tuple(sorted(state.shared, key=lambda one: one.published_at, reverse=True))


def shared_view(words: Words, item: SharedItem, today: date) -> SharedView:
    """Return the page of what the team shares: what changes before it is used."""
    about = words.say(
        "ui.team.shared.about",
        kind=words.say(f"ui.team.shared.kind.{item.kind.value}"),
        publisher=item.publisher,
        when=moment(words, item.published_at, today),
        version=str(item.version),
    )
    if item.used_version is None:
        state = words.say("ui.team.shared.not_used")
    elif item.is_new:
        state = words.say("ui.team.shared.used_older", version=str(item.used_version))
    else:
        state = words.say("ui.team.shared.used")
    changes = [shown(line) for line in item.changes[:MOST_CHANGES]] if item.is_new else []
    if item.is_new and (more := len(item.changes) - MOST_CHANGES) > 0:
        changes.append(words.say("ui.team.shared.more_changes", n=more))
    use = words.say("ui.team.shared.use") if item.is_new else ""
    return SharedView(shown(item.name), about, state, tuple(changes), use)


def new_shared(state: TeamState) -> int:
    """Return how much the team shares that the agent hasn't taken yet."""
    return sum(1 for one in state.shared if one.is_new)


def shared_row(words: Words, item: SharedItem, today: date) -> TeamRow:
    """Return the line of what the team shares."""
    parts = [
        words.say(f"ui.team.shared.kind.{item.kind.value}"),
        words.say("ui.team.received.from", author=item.publisher),
        moment(words, item.published_at, today),
        words.say("ui.team.shared.version", version=str(item.version)),
    ]
    mark = ""
    if item.is_new:
        mark = words.say("ui.team.shared.new" if item.used_version is None else "ui.team.shared.changed")
    return _row(words, shown(item.name), parts, mark, is_new=bool(mark))


# Before it is released


def release_title(kind: ReleaseKind, report: Report) -> str:
    """Return the title of a release of this report, as it stands in lists."""
    title = f"{report.title}, {report.subtitle}" if kind is ReleaseKind.PERIOD else report.title
    return title[:MOST_TITLE]


def people(state: TeamState) -> tuple[Person, ...]:
    """Return everybody in the team but oneself, by name."""
    me = "" if state.membership is None else state.membership.member_id
    others = [Person(one.member_id, shown(one.name)) for one in state.members if one.member_id != me]
    counts = Counter(one.name.casefold() for one in others)
    twice = {name for name, count in counts.items() if count > 1}
    return tuple(
        sorted(
            (Person(one.member_id, _told_apart(one, twice)) for one in others),
            key=lambda one: (one.name.casefold(), one.member_id),
        )
    )


def check_lines(
    words: Words, kind: ReleaseKind, report: Report, names: Sequence[str], until: date
) -> tuple[tuple[str, str], ...]:
    """Return what leaves, once more before it does: the name of each fact, and what it is."""
    items = len(report.items())
    return (
        (words.say("ui.team.release.title"), release_title(kind, report)),
        (words.say("ui.team.release.what"), words.say("ui.team.release.items", n=items)),
        (words.say("ui.team.release.to_whom"), enumeration(words, names)),
        (words.say("ui.team.release.until"), end_of(words, until)),
    )


def end_of(words: Words, until: date) -> str:
    """Return the last day of a release in words."""
    return words.say("ui.team.release.end_of", day=day_and_year(words, until))


def last_day(today: date) -> date:
    """Return the latest day until whose end something can be out."""
    return today + timedelta(days=MOST_DAYS - 1)


def _kind(words: Words, kind: ReleaseKind) -> tuple[str, ...]:
    """Return what a release reports on, where its title doesn't say so."""
    return (words.say(f"ui.team.kind.{kind.value}"),) if kind in {ReleaseKind.INCIDENT, ReleaseKind.AIM} else ()


def until_words(words: Words, until: date, today: date) -> str:
    """Return until when it is out, or that this is over."""
    return words.say("ui.team.over" if until < today else "ui.team.until", day=day_and_year(words, until))


def _told_apart(member: Person, twice: Collection[str]) -> str:
    if member.name.casefold() not in twice:
        return member.name
    return f"{member.name} ({shown(member.member_id)[:8]})"


def _names(words: Words, names: Sequence[str]) -> str:
    if len(names) <= MOST_NAMES:
        return enumeration(words, names)
    return words.say(
        "ui.team.and_others", names=words.say("ui.length.separator").join(names[:2]), n=len(names) - 2
    )


def _by_name(readers: Sequence[ReleaseReader]) -> list[ReleaseReader]:
    return sorted(readers, key=lambda one: one.name.casefold())


def _answers(words: Words, answers: Sequence[ReleaseAnswer], today: date) -> tuple[AnswerView, ...]:
    in_order = sorted(answers, key=lambda one: one.written_at)
    return tuple(
        AnswerView(
            words.say(
                "ui.team.answer_head",
                author=words.say("ui.team.me") if one.by_me else shown(one.author),
                when=moment(words, one.written_at, today),
            ),
            "\n".join(shown(line) for line in one.text.splitlines()),
        )
        for one in in_order
    )


def _row(words: Words, title: str, parts: Sequence[str], mark: str, *, is_new: bool = False) -> TeamRow:
    under = words.say("ui.team.separator").join(parts)
    spoken = ". ".join(part for part in (mark, title, *parts) if part)
    return TeamRow(title, under, mark, is_new, spoken)


def why(words: Words, problem: Problem | None, error: str) -> str:
    """Return why something failed, in a sentence: the environment's problem, or a defect of ours."""
    return words.say("ui.notice.defect", what=error) if problem is None else problem_sentence(words, problem)
