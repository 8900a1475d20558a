"""Sessions of exercise by the week: how many were planned, and how many were done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from companion.domain.series import monday
from companion.domain.spans import days_in

if TYPE_CHECKING:
    from companion.domain.programme import PlanItem

_WEEK = timedelta(days=7)
_T = TypeVar("_T")


class Logged(NamedTuple):
    """An entry of the log as sessions are counted: quick to read where there are thousands."""

    day: date
    plan_id: str | None
    is_done: bool


@dataclass(frozen=True, slots=True)
class SessionsKept:
    """The sessions of one week, Monday to Sunday.

    Attributes:
        first: Its Monday.
        planned: Sessions planned up to today, without those of neutral days; one for each
            programme and day. Today counts once it is done.
        completed: Sessions done, on whatever day of the week; it may be more than planned.
    """

    first: date
    planned: int
    completed: int

    @property
    def pct(self) -> float | None:
        """Percent of the planned sessions, 100 at most; None where none was planned."""
        return 100 * min(1.0, self.completed / self.planned) if self.planned else None


def sessions_kept(
    items: Iterable[PlanItem],
    logged: Iterable[Logged],
    neutral: Collection[date],
    first: date,
    last: date,
    today: date,
) -> tuple[SessionsKept, ...]:
    """The weeks from the one that has `first` to the one that has `last`, the oldest first.

    Args:
        items: Of all programmes, those that have ended too.
        logged: The log.
        neutral: Days that count neither for nor against the plan.
        first: The first day.
        last: The last one.
        today: What is planned later is not planned yet.
    """
    programmes = {item.id: item.programme for item in items}
    done = {
        (each.day, programmes[each.plan_id])
        for each in logged
        if each.is_done and each.day <= today and each.plan_id in programmes
    }
    done_in = by_week(done, lambda each: each[0])
    planned_as = _planned_alike(items)
    found: list[SessionsKept] = []
    for week in weeks_between(first, last):
        done_on = done_in.get(week, [])
        planned = due(week, running(planned_as, week), neutral, done_on, today)
        found.append(SessionsKept(week, len(planned), len(done_on)))
    return tuple(found)


def _planned_alike(items: Iterable[PlanItem]) -> Collection[PlanItem]:
    """One of all that a programme plans for the same days: they are in one session."""
    alike = {(each.programme, each.starts_on, each.ends_on, each.weekdays): each for each in items}
    return alike.values()


def weeks_between(first: date, last: date) -> Iterator[date]:
    """The Mondays of these weeks."""
    week = monday(first)
    while week <= last:
        yield week
        week += _WEEK


def by_week(each_one: Iterable[_T], day_of: Callable[[_T], date]) -> dict[date, list[_T]]:
    """What lies in each week, by its Monday."""
    found: dict[date, list[_T]] = {}
    for each in each_one:
        found.setdefault(monday(day_of(each)), []).append(each)
    return found


def running(items: Iterable[PlanItem], first: date) -> list[PlanItem]:
    """The items of a week, whatever the day of the week."""
    last = first + timedelta(days=6)
    return [item for item in items if item.runs_between(first, last)]


def due(
    first: date,
    items: Iterable[PlanItem],
    neutral: Collection[date],
    done_on: Collection[tuple[date, str]],
    today: date,
) -> set[tuple[date, str]]:
    """The sessions planned in a week up to today, by day and programme; today's once it is done."""
    week = days_in(first, first + timedelta(days=6))
    return {
        (day, item.programme)
        for item in items
        for day in (week[n - 1] for n in item.weekdays)
        if day <= today and day not in neutral and item.runs_on(day)
        if day < today or (day, item.programme) in done_on
    }
