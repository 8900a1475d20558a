"""Goals on the page for the clinic: how each began, how it is, and all of them as one figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.gas import baseline_t, t_over_time
from companion.domain.goal_review import Standing, standing
from companion.domain.goals import LOWEST, GoalKind, GoalState
from companion.report.measures import Place, Row, first_and_last
from companion.report.printable import breakable, breakable_in_column, printable
from companion.report.shapes import Table
from companion.wording import report_goals as words
from companion.wording.report import DASH

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.goal_following import Going, Known
    from companion.domain.goals import Goal, GoalReview
    from companion.report.period import Period

MOST_GOALS = 8
"""So many are listed where there is room; how many more there are is said."""

LONGEST_LEVEL = 34
"""Letters of a level's sentence: two lines of its column."""


@dataclass(frozen=True, slots=True)
class GoalOnPage:
    """A goal, and what is known of it.

    Attributes:
        goal: The goal.
        reviews: Its own, up to the page's last day.
        followed: What is written down of the series it follows, and how that goes; None: it is
            rated by hand.
    """

    goal: Goal
    reviews: tuple[GoalReview, ...] = ()
    followed: tuple[Known, Going] | None = None


def on_page(
    goals: Iterable[Goal], reviews: Iterable[GoalReview], period: Period
) -> list[tuple[Goal, tuple[GoalReview, ...]]]:
    """The goals a clinic hears of, each with its reviews: active ones, then those just reached.

    One counts as just reached when it was looked at in the period. Resting ones, and those that
    were let go, are the person's own matter.
    """
    by_goal: dict[str, list[GoalReview]] = {}
    for each in reviews:
        if each.day <= period.last:
            by_goal.setdefault(each.goal_id, []).append(each)
    begun = [each for each in goals if each.starts_on <= period.last]
    active = [each for each in begun if each.state is GoalState.ACTIVE]
    reached = [
        each
        for each in begun
        if each.state is GoalState.REACHED
        and any(review.day >= period.first for review in by_goal.get(each.id, ()))
    ]
    return [(goal, tuple(by_goal.get(goal.id, ()))) for goal in (*active, *reached)]


def table(goals: Sequence[GoalOnPage]) -> Table | None:
    """The goals that are listed; its kinds tell those about medicines, which have a note."""
    listed = goals[:MOST_GOALS]
    kinds = tuple(int(each.goal.kind is GoalKind.MEDICINES) for each in listed)
    return Table(words.headers(), tuple(map(_row, listed)), kinds) if listed else None


def notes_for(goals: Table, notes: Sequence[str]) -> tuple[str, ...]:
    """The notes of the second page that still hold when some goals had to give way."""
    if any(goals.kinds):
        return tuple(notes)
    return tuple(each for each in notes if each != words.how_medicines())


def notes(goals: Sequence[GoalOnPage]) -> tuple[str, ...]:
    """The second page on goals."""
    if not goals:
        return ()
    about_medicines = any(each.goal.kind is GoalKind.MEDICINES for each in goals[:MOST_GOALS])
    return (*words.how(), *([words.how_medicines()] if about_medicines else []))


def t_score_rows(goals: Sequence[Goal], reviews: Sequence[GoalReview], period: Period) -> list[Row]:
    """All goals as one figure, at the start and now; none where it cannot be worked out."""
    known = [each for each in reviews if each.day <= period.last]
    days = [each for each in t_over_time(goals, known) if each.goals]
    start = baseline_t(goals, known)
    if not days or start is None or days[-1].t_score is None:
        return []
    now = (words.t_score(days[-1].t_score), words.on_day(days[-1].day))
    pairs = [(words.t_score(start), words.on_day(days[0].day)), now] if len(days) > 1 else [now]
    count = words.goals_counted(days[-1].goals)
    name, how = words.t_score_name(), words.how_t_score()
    return [Row(Place.GOALS, name, *first_and_last(pairs), count, how, count)]


def _row(each: GoalOnPage) -> tuple[str, ...]:
    goal, found = each.goal, standing(each.goal, each.reviews)
    start, now = _followed(each) or _by_hand(goal, found)
    levels = words.levels(found, reached=goal.state is GoalState.REACHED)
    return (breakable_in_column(_flat(goal.title)), start, now, levels)


def _followed(each: GoalOnPage) -> tuple[str, str] | None:
    """The figures of what it follows; None where there are none to tell."""
    if each.followed is None:
        return None
    known, going = each.followed
    if going.now is None:
        return None
    start, now = (
        DASH if value is None else words.followed(value, each.goal, known)
        for value in (going.start, going.now)
    )
    return start, now


def _by_hand(goal: Goal, found: Standing) -> tuple[str, str]:
    """The sentences of its levels; a dash where it has none, or none was rated."""
    if found.start is None or found.now is None:
        return DASH, DASH
    start, now = (_shortened(goal.levels[at - LOWEST]) for at in (found.start, found.now))
    return start, now


def _shortened(sentence: str) -> str:
    """A sentence as it fits its column, cut between two words where that goes."""
    told = _flat(sentence)
    if len(told) <= LONGEST_LEVEL:
        return breakable(told)
    cut = told[: LONGEST_LEVEL - 1]
    words_of_it = cut.rpartition(" ")[0]
    return breakable(f"{words_of_it or cut}…")


def _flat(text: str) -> str:
    return " ".join(printable(text).split())
