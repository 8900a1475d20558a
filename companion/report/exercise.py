"""Exercise on the page for the clinic: sessions done of those planned, and how much of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.comparison import DAYS_COMPARED
from companion.domain.kept_exercise import weeks_kept
from companion.domain.marks import of_exercises, within
from companion.domain.series import monday
from companion.domain.spans import days_in
from companion.report.happenings import lines_of
from companion.report.measures import Place, Row, is_short
from companion.report.plans import MOST_BARS, scale
from companion.report.shading import NOTHING, InCharts, places, told_too
from companion.report.shapes import Bar, Chart
from companion.wording import report_exercise as words
from companion.wording.report import DASH, alternative, bar_label, days_a_week, known_days

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from companion.domain.kept_exercise import Exercised, WeekKept
    from companion.domain.marks import Marked
    from companion.report.period import Period


@dataclass(frozen=True, slots=True)
class ExerciseInPeriod:
    """Exercise over the days of the page.

    Attributes:
        weeks: From Monday to Sunday each; the first and the last may be cut off by the period.
        neutral: Days of rest, sick days and flare-up days: nothing is planned on them.
        done: The days on which something was done.
        planned: The days on which something was planned, neutral ones too.
        marks: When a programme became another one.
    """

    weeks: tuple[WeekKept, ...]
    neutral: int
    done: frozenset[date]
    planned: frozenset[date]
    marks: tuple[Marked, ...] = ()


def exercise_in(known: Exercised | None, period: Period, today: date) -> ExerciseInPeriod | None:
    """What was planned and done in the period; None where there is no exercise in it.

    Args:
        known: All that is known of whole weeks; what lies outside of the period is left out.
        period: The days of the page.
        today: Today counts once it is done.
    """
    if known is None or not (known.items or known.entries):
        return None
    inside = days_in(period.first, period.last)
    entries = tuple(each for each in known.entries if period.first <= each.day <= period.last)
    others = tuple(each for each in known.others if period.first <= each.day <= period.last)
    before = days_in(monday(period.first), period.first - timedelta(days=1))
    cut = replace(known, entries=entries, others=others, neutral={*known.neutral, *before})
    until = min(today, period.last + timedelta(days=1))
    weeks = weeks_kept(cut, period.first, period.last, until)
    if not entries and not any(week.planned for week in weeks):
        return None
    neutral = sum(day in known.neutral for day in inside)
    return ExerciseInPeriod(
        weeks,
        neutral,
        frozenset(each.day for each in entries if each.is_done),
        frozenset(day for day in inside if any(item.is_planned_on(day) for item in known.items)),
        within(of_exercises(known.items), period.first, period.last),
    )


def sentence(found: ExerciseInPeriod) -> str:
    """All weeks in one sentence or two."""
    return words.sentence(found.weeks, found.neutral)


def row(found: ExerciseInPeriod, period: Period) -> Row:
    """Days a week at the start and now, beside those that are planned now."""
    two_weeks = timedelta(days=DAYS_COMPARED - 1)
    ends = (
        (period.first, min(period.first + two_weeks, period.last)),
        (period.first if is_short(period) else period.last - two_weeks, period.last),
    )
    start, now = (_days_a_week(found, *end) for end in ends)
    planned = words.days_planned(_each_week(found.planned, *ends[1]))
    known = known_days(len(found.done))
    return Row(Place.EXERCISE, words.name(), start, now, planned, words.how(), known)


def _days_a_week(found: ExerciseInPeriod, first: date, last: date) -> str:
    """How often something was done; a dash where it was not yet planned in all that time."""
    done = _each_week(found.done, first, last)
    halves = (days_in(first, last)[:7], days_in(first, last)[7:])
    planned = all(any(day in found.planned for day in half) for half in halves if half)
    return days_a_week(done) if done or planned else DASH


def _each_week(days: Collection[date], first: date, last: date) -> float:
    inside = sum(first <= day <= last for day in days)
    return inside * 7 / ((last - first).days + 1)


def notes(found: ExerciseInPeriod) -> tuple[str, ...]:
    """For the second page: each week in a few signs, and the amounts in figures."""
    weeks = words.week_by_week(found.weeks[-MOST_BARS:])
    amounts = words.amounts(found.weeks)
    return (weeks, amounts) if amounts else (weeks,)


def chart(found: ExerciseInPeriod, marked: InCharts = NOTHING) -> Chart:
    """Sessions week by week, with what is marked in them."""
    weeks = found.weeks[-MOST_BARS:]
    half, top = scale(max(float(week.completed) for week in weeks))
    first = weeks[0].first
    changed = [each for each in found.marks if each.first > first]
    marked = marked.with_steps(lines_of(changed))
    said = told_too(words.sessions(weeks), marked, first, len(weeks))
    gaps = [week.first for week in weeks if _value(week) is None]
    return Chart(
        title=words.chart_title(),
        role="plan",
        top=top,
        ticks=(0, half, top) if half * 2 == top else (0, top),
        bars=tuple(_bar(week) for week in weeks),
        sentence=said,
        alternative=alternative(len(weeks), said, gaps),
        column=words.column(),
    ).marked(*places(marked, first, len(weeks)))


def _bar(week: WeekKept) -> Bar:
    value = _value(week)
    told = words.bar_words(week) if value is not None else words.no_plan()
    return Bar(value, bar_label(week.first), told, words.planned(week))


def _value(week: WeekKept) -> float | None:
    """A week without a plan and without a session is a gap."""
    return float(week.completed) if week.completed or week.planned else None
