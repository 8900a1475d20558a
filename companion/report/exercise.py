"""Exercise on the page for the clinic: sessions done of those planned, and how much of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.kept_exercise import weeks_kept
from companion.domain.series import monday
from companion.domain.spans import days_in
from companion.report.plans import MOST_BARS, scale
from companion.report.shading import shaded_too, shades
from companion.report.shapes import Bar, Chart
from companion.wording import report_exercise as words
from companion.wording.report import alternative, bar_label, known_days

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.flare_ups import FlareUp
    from companion.domain.kept_exercise import Exercised, WeekKept
    from companion.report.period import Period


@dataclass(frozen=True, slots=True)
class ExerciseInPeriod:
    """Exercise over the days of the page.

    Attributes:
        weeks: From Monday to Sunday each; the first and the last may be cut off by the period.
        neutral: Days of rest, sick days and flare-up days: nothing is planned on them.
        days: On how many days something was done.
    """

    weeks: tuple[WeekKept, ...]
    neutral: int
    days: int


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
    return ExerciseInPeriod(weeks, neutral, len({each.day for each in entries}))


def sentence(found: ExerciseInPeriod) -> str:
    """All weeks in one sentence or two."""
    return words.sentence(found.weeks, found.neutral)


def explained(found: ExerciseInPeriod) -> tuple[str, ...]:
    """A row of the second page."""
    return (words.name(), words.how(), known_days(found.days))


def notes(found: ExerciseInPeriod) -> tuple[str, ...]:
    """For the second page: each week in a few signs, and the amounts in figures."""
    weeks = words.week_by_week(found.weeks[-MOST_BARS:])
    amounts = words.amounts(found.weeks)
    return (weeks, amounts) if amounts else (weeks,)


def chart(found: ExerciseInPeriod, flared: Sequence[FlareUp] = ()) -> Chart:
    """Sessions week by week; the flare-ups are shaded."""
    weeks = found.weeks[-MOST_BARS:]
    half, top = scale(max(float(week.completed) for week in weeks))
    first = weeks[0].first
    said = shaded_too(words.sessions(weeks), flared, first, len(weeks))
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
        shades=shades(flared, first, len(weeks)),
    )


def _bar(week: WeekKept) -> Bar:
    value = _value(week)
    told = words.bar_words(week) if value is not None else words.no_plan()
    return Bar(value, bar_label(week.first), told, words.planned(week))


def _value(week: WeekKept) -> float | None:
    """A week without a plan and without a session is a gap."""
    return float(week.completed) if week.completed or week.planned else None
