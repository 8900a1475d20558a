"""The page for the clinic as values: what it says, section by section, before it is drawn."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.comparison import (
    DAYS_COMPARED,
    SHORTEST_RANGE_DAYS,
    Figure,
    start_against_now,
)
from companion.domain.series import DailySeries, Unit
from companion.domain.visit import Section, Visit
from companion.report import exercise as exercise_part
from companion.report import plans as plan_part
from companion.report.period import Period, weeks_of
from companion.report.printable import printable
from companion.report.shading import flare_ups_in, shaded_too, shades
from companion.report.shapes import Bar, Chart, Table
from companion.wording import report as words

if TYPE_CHECKING:
    from companion.domain.flare_ups import FlareUp
    from companion.domain.pacing import Plan
    from companion.domain.series import Week
    from companion.report.exercise import ExerciseInPeriod
    from companion.report.plans import PlanInPeriod
    from companion.report.worksheet import OnPage

MOST_BARS = 53
"""A year of weeks; the chart of a longer period shows its last year."""

_PAIN = (Figure.PAIN_AVERAGE, Figure.PAIN_WORST)
_SLEEP = (Figure.NIGHTS, Figure.ASLEEP, Figure.EFFICIENCY)
_CHARTED = (Figure.DID, Figure.INTERFERENCE)


@dataclass(frozen=True, slots=True)
class Summary:
    """All the page says. A part that is empty or None is not on it.

    Attributes:
        paper: "a4" or "letter".
        visit: The line with the day of the visit; empty while it is not fixed.
        flare_ups: The line that names them; empty where there was none.
        measures: How it has been, as a table.
        no_measures: The sentence in its place when nothing is written down.
        exercise: The sentence about exercise under them; empty where there is none.
        practices: The line about days with a practice; empty where there is none.
        programme: A line for each exercise that is planned now.
        worksheets: Those that the person ticked, on pages of their own.
        explained: Second page: how each figure is worked out.
        notes: What else the second page says, sentence by sentence.
    """

    visit: str
    period: str
    known: str
    paper: str = "a4"
    questions: tuple[str, ...] = ()
    news: str = ""
    flare_ups: str = ""
    measures: Table | None = None
    no_measures: str = ""
    exercise: str = ""
    practices: str = ""
    programme: tuple[str, ...] = ()
    charts: tuple[Chart, ...] = ()
    worksheets: tuple[OnPage, ...] = ()
    explained: Table | None = None
    notes: tuple[str, ...] = ()


def summarise(
    visit: Visit,
    period: Period,
    figures: Mapping[Figure, DailySeries],
    days_with_entries: Collection[date],
    *,
    plans: Sequence[Plan] = (),
    flare_ups: Sequence[FlareUp] = (),
    exercise: ExerciseInPeriod | None = None,
    pain: bool = True,
) -> Summary:
    """What the page says of these days, for paper of A4.

    Args:
        visit: Day, questions, news and which sections are wanted.
        period: The days it looks back on.
        figures: Series over exactly these days; one that is missing was never written down.
        days_with_entries: The days that have a check-in or a night.
        plans: The plans of all activities.
        flare_ups: All of the person's; those of the period are named and shaded.
        exercise: Exercise in the period; None where there is none.
        pain: Whether the person wants pain intensity to be shown at all.
    """
    rows = [row for row in _wanted(visit, pain=pain) if row in figures and figures[row].known]
    measures = Section.MEASURES in visit.sections
    paces = Section.PACING in visit.sections
    planned = plan_part.plans_in(plans, period) if paces else ()
    flared = flare_ups_in(flare_ups, period) if paces else ()
    told = _Told(rows, figures, period, planned, exercise if paces else None)
    known = sum(period.first <= day <= period.last for day in set(days_with_entries))
    return Summary(
        visit=words.visit_line(visit.day) if visit.day else "",
        period=words.period_line(period.first, period.last),
        known=words.known_line(known, period.days),
        questions=_asked(visit),
        news=printable(visit.news) if Section.NEWS in visit.sections else "",
        flare_ups=words.flare_ups(flared, period.last),
        measures=_measures(told) if measures else None,
        no_measures=words.nothing_written() if measures and not told.has_any else "",
        exercise=_exercise(told) if measures else "",
        charts=_charts(told, flared) if Section.CHARTS in visit.sections else (),
        explained=_explained(told) if visit.explained else None,
        notes=_notes(told) if visit.explained else (),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What the page has figures of."""

    rows: Sequence[Figure]
    figures: Mapping[Figure, DailySeries]
    period: Period
    planned: Sequence[PlanInPeriod]
    exercise: ExerciseInPeriod | None

    @property
    def has_any(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.rows or self.planned or self.exercise)


def _wanted(visit: Visit, *, pain: bool) -> list[Figure]:
    """The figures the page shows, what the person did first and pain intensity after it."""
    wanted = [Figure.DID, Figure.INTERFERENCE]
    if pain and Section.PAIN in visit.sections:
        wanted += _PAIN
    if Section.SLEEP in visit.sections:
        wanted += _SLEEP
    return wanted


def _asked(visit: Visit) -> tuple[str, ...]:
    if Section.QUESTIONS not in visit.sections:
        return ()
    asked = (printable(question) for question in visit.questions)
    return tuple(question for question in asked if question)


def _measures(told: _Told) -> Table | None:
    short = told.period.days < SHORTEST_RANGE_DAYS
    row_of = _over_all if short else _start_and_now
    rows = [row_of(row, told.figures[row]) for row in told.rows]
    rows += plan_part.rows(told.planned)
    return Table(words.short_headers() if short else words.headers(), tuple(rows)) if rows else None


def _exercise(told: _Told) -> str:
    return exercise_part.sentence(told.exercise) if told.exercise else ""


def _charts(told: _Told, flared: Sequence[FlareUp]) -> tuple[Chart, ...]:
    """Two beside each other: what the person did, by their plan if they have one, and pain's part.

    Of several plans the first one is drawn; without any, exercise is.
    """
    drawn = [plan_part.chart(plan, flared) for plan in told.planned[:1]]
    if told.exercise and not drawn:
        drawn = [exercise_part.chart(told.exercise, flared)]
    figures = told.figures
    figured = [
        _chart(each, figures[each], flared)
        for each in _CHARTED[len(drawn) :]
        if each in figures and _has_bars(figures[each])
    ]
    return (*drawn, *figured)


def _over_all(figure: Figure, series: DailySeries) -> tuple[str, ...]:
    """A period under four weeks has no start and now: one figure over all of it."""
    value = _shown(figure, series)
    known = words.known_of(series.known, len(series.values))
    return (words.measure(figure), value, known)


def _start_and_now(figure: Figure, series: DailySeries) -> tuple[str, ...]:
    two_weeks = timedelta(days=DAYS_COMPARED - 1)
    start = series.between(series.first, series.first + two_weeks)
    now = series.between(series.last - two_weeks, series.last)
    known = words.known_twice(start.known, now.known)
    if start_against_now(series, figure.better) is None:
        return (words.measure(figure), words.DASH, words.DASH, known)
    return (words.measure(figure), _shown(figure, start), _shown(figure, now), known)


def _shown(figure: Figure, series: DailySeries) -> str:
    if figure.unit is Unit.DAYS:
        return words.known_of(round(series.total()), series.known)
    mean = series.mean()
    return words.DASH if mean is None else words.mean(figure, mean)


def _has_bars(series: DailySeries) -> bool:
    return any(week.value is not None for week in weeks_of(_charted(series)))


def _charted(series: DailySeries) -> DailySeries:
    """The days a chart shows: all, or the last year of them."""
    return series.between(series.last - timedelta(days=7 * MOST_BARS - 1), series.last)


def _chart(figure: Figure, series: DailySeries, flared: Sequence[FlareUp]) -> Chart:
    shown = _charted(series)
    weeks = weeks_of(shown)
    days = figure.unit is Unit.DAYS
    first = weeks[0].first
    sentence = shaded_too(words.sentence(figure, series), flared, first, len(weeks))
    gaps = [week.first for week in weeks if week.value is None]
    return Chart(
        title=words.chart_title(figure),
        role="plan" if days else "action",
        top=7 if days else 10,
        ticks=(0, 7) if days else (0, 5, 10),
        bars=tuple(_bar(week, figure, shown) for week in weeks),
        sentence=sentence,
        alternative=words.alternative(len(weeks), sentence, gaps),
        column=words.chart_column(figure),
        shades=shades(flared, first, len(weeks)),
    )


def _bar(week: Week, figure: Figure, series: DailySeries) -> Bar:
    in_week = min(7, (series.last - week.first).days + 1)
    return Bar(
        value=week.value,
        label=words.bar_label(week.first),
        words=words.bar_words(figure, week),
        known=words.known_of(week.known, in_week),
    )


def _explained(told: _Told) -> Table | None:
    rows: list[tuple[str, ...]] = [
        (words.measure(row), words.how(row), words.known_days(told.figures[row].known))
        for row in told.rows
    ]
    rows += [plan_part.explained(plan) for plan in told.planned[: plan_part.MOST_PLANS]]
    rows += [exercise_part.explained(told.exercise)] if told.exercise else []
    return Table(words.explained_headers(told.period.days), tuple(rows)) if rows else None


def _notes(told: _Told) -> tuple[str, ...]:
    later = {day for row in told.rows for day in told.figures[row].entered_later}
    pain = any(row in _PAIN for row in told.rows)
    weeks = exercise_part.notes(told.exercise) if told.exercise else ()
    return (*weeks, *(words.notes(written_later=len(later), pain=pain) if told.rows else ()))
