"""Kept to plan: sessions of planned ones by the week, their dose, and capacity over months.

Rest, sick days and flare-up days are neutral: nothing is planned on them. What a person does
besides is counted beside the plan. Source: there is no gold standard for adherence, and half is
typical; sessions done of those planned, 100 % at most, and the dose beside it: CLINICAL.md 4.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import mean, median
from typing import TYPE_CHECKING

from companion.domain.dose import Counted, amount
from companion.domain.exercise_log import LogEntry, dose_pct
from companion.domain.neutral import Neutral
from companion.domain.programme import PlanItem, history, planned_on
from companion.domain.refused import Reason, Refused, check_day
from companion.domain.sessions_kept import SessionsKept, by_week, due, running, weeks_between
from companion.domain.spans import Break, days_in

if TYPE_CHECKING:
    from companion.domain.flare_ups import FlareUp

OFTEN_NAMED_PCT = 80
"""Percent that reports often call "kept to plan"; a convention, no threshold of benefit. Source:
CLINICAL.md section 4, medium confidence: it is drawn nowhere as a line to reach."""


@dataclass(frozen=True, slots=True)
class QuietDay:
    """A day the person marks as one of rest or as a sick day.

    Raises:
        Refused: it is a flare-up, which has its own plan.
    """

    day: date
    why: Neutral

    def __post_init__(self) -> None:
        check_day(self.day)
        if self.why is Neutral.FLARE_UP:
            raise Refused(Reason.OVERLAPS, ("day",))


def neutral_days(
    first: date,
    last: date,
    *,
    quiet: Iterable[QuietDay] = (),
    flare_ups: Iterable[FlareUp] = (),
    breaks: Iterable[Break] = (),
) -> dict[date, Neutral]:
    """The neutral days from first to last: as marked, in breaks from the diary, in flare-ups.

    A flare-up's days are its gentle ones and those on the way back up.
    """
    found: dict[date, Neutral] = {}
    for flare_up in flare_ups:
        for day in days_in(flare_up.starts_on, flare_up.back_on - timedelta(days=1)):
            found[day] = Neutral.FLARE_UP
    for each in breaks:
        for day in days_in(each.first, each.last):
            found[day] = Neutral.REST
    found |= {each.day: each.why for each in quiet}
    return {day: why for day, why in sorted(found.items()) if first <= day <= last}


@dataclass(frozen=True, slots=True)
class Other:
    """Moving that no programme planned, such as a walk or a sport.

    Attributes:
        minutes: None where it is not known.
    """

    day: date
    minutes: float | None = None


@dataclass(frozen=True, slots=True)
class WeekKept(SessionsKept):
    """One week with all that is known of it.

    Attributes:
        dose_pct: Percent of the planned dose in the sessions that were done, 0 to 100; None: none
            was done, or its dose is not known.
        neutral: Days of rest, sick days and flare-up days.
        other_times: How often something else was done.
        other_minutes: For how long, as far as it is known.
    """

    dose_pct: float | None
    neutral: int
    other_times: int
    other_minutes: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercised:
    """All that is known of a person's exercise.

    Attributes:
        items: Of all programmes, those that have ended too.
        entries: The log.
        others: Moving that is noted elsewhere, such as sessions of pacing. Entries without a plan
            come to it by themselves.
        neutral: Days that count neither for nor against the plan; `neutral_days` finds them.
    """

    items: tuple[PlanItem, ...] = ()
    entries: tuple[LogEntry, ...] = ()
    others: tuple[Other, ...] = ()
    neutral: Collection[date] = ()


def weeks_kept(known: Exercised, first: date, last: date, today: date) -> tuple[WeekKept, ...]:
    """The weeks from the one that has `first` to the one that has `last`, the oldest first."""
    by_id = {item.id: item for item in known.items}
    entries = [entry for entry in known.entries if entry.is_done and entry.day <= today]
    beside = (*known.others, *_unplanned(entries, by_id))
    done = by_week(_done(entries, by_id), lambda each: each.day)
    others = by_week((each for each in beside if each.day <= today), lambda each: each.day)
    return tuple(
        _week(week, known, done.get(week, []), others.get(week, []), today)
        for week in weeks_between(first, last)
    )


@dataclass(frozen=True, slots=True)
class _Done:
    """A session of one programme: the percent of each item that was done, None: not known."""

    day: date
    programme: str
    pcts: dict[str, float | None]


def _done(entries: Iterable[LogEntry], items: Mapping[str, PlanItem]) -> tuple[_Done, ...]:
    found: dict[tuple[date, str], dict[str, float | None]] = {}
    for entry in entries:
        item = items.get(entry.plan_id or "")
        if item is None:
            continue
        row = found.setdefault((entry.day, item.programme), {})
        pct, before = dose_pct(entry, items), row.get(item.id, 0.0)
        row[item.id] = None if pct is None or before is None else pct + before
    return tuple(_Done(day, programme, row) for (day, programme), row in found.items())


def _unplanned(entries: Iterable[LogEntry], items: Mapping[str, PlanItem]) -> list[Other]:
    return [
        Other(entry.day, amount(entry.done, Counted.MINUTES))
        for entry in entries
        if (entry.plan_id or "") not in items
    ]


def _week(
    first: date, known: Exercised, done: list[_Done], others: list[Other], today: date
) -> WeekKept:
    days = days_in(first, first + timedelta(days=6))
    neutral = {day for day in days if day in known.neutral}
    items = running(known.items, first)
    done_on = {(each.day, each.programme) for each in done}
    planned = due(first, items, neutral, done_on, today)
    pcts = [pct for each in done if each.day not in neutral for pct in _pcts(each, items)]
    return WeekKept(
        first=first,
        planned=len(planned),
        completed=len(done),
        dose_pct=mean(pcts) if pcts else None,
        neutral=len(neutral),
        other_times=len(others),
        other_minutes=sum(other.minutes or 0.0 for other in others),
    )


def _pcts(done: _Done, items: Iterable[PlanItem]) -> list[float]:
    """Percent of each exercise of a session, 0 for what was planned and is not in the log."""
    due = [item.id for item in planned_on(items, done.day) if item.programme == done.programme]
    row: dict[str, float | None] = {**dict.fromkeys(due, 0.0), **done.pcts}
    return [min(100.0, pct) for pct in row.values() if pct is not None]


def counted_by(
    items: Iterable[PlanItem], entries: Iterable[LogEntry], exercise_id: str
) -> Counted | None:
    """What a chart of an exercise counts: as its latest plan does, or else as the log tells it."""
    for item in reversed(history(items, exercise_id)):
        if item.dose.counted is not None:
            return item.dose.counted
    theirs = [entry.done for entry in entries if entry.exercise_id == exercise_id]
    for counted in Counted:
        if any(amount(done, counted) is not None for done in theirs):
            return counted
    return None


def amounts_by_day(
    entries: Iterable[LogEntry], exercise_id: str, counted: Counted
) -> dict[date, float]:
    """How much of an exercise was done on each day, all its sessions together.

    For each side, where there are two. Days on which it was not told in this measure have none.
    """
    found: dict[date, float] = {}
    for entry in sorted(entries, key=lambda each: each.day):
        much = amount(entry.done, counted)
        if entry.exercise_id == exercise_id and much is not None:
            found[entry.day] = found.get(entry.day, 0.0) + much
    return found


@dataclass(frozen=True, slots=True)
class Month:
    """What a person could do of an exercise in one month.

    Attributes:
        first: The month's first day.
        typical: The middle of the amounts of its days.
        most: The most of one day.
        days: On how many days it was done.
    """

    first: date
    typical: float
    most: float
    days: int


def capacity(by_day: Mapping[date, float]) -> tuple[Month, ...]:
    """Capacity over months, the oldest first; a month without the exercise is a gap.

    The median, so that one very good or bad day does not carry it. Our choice, not evidence.

    Args:
        by_day: Amounts as `amounts_by_day` gives them; days of nothing are passed over.
    """
    months: dict[date, list[float]] = {}
    for day, much in by_day.items():
        if much > 0:
            months.setdefault(day.replace(day=1), []).append(much)
    return tuple(
        Month(first, float(median(row)), max(row), len(row))
        for first, row in sorted(months.items())
    )
