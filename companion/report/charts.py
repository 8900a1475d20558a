"""The charts of the page for the clinic: two beside each other, week by week."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.comparison import Figure
from companion.domain.series import Unit
from companion.report import exercise as exercise_part
from companion.report import plans as plan_part
from companion.report.period import weeks_of
from companion.report.shading import places, told_too
from companion.report.shapes import Bar, Chart
from companion.wording import report as words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from companion.domain.series import DailySeries, Week
    from companion.report.exercise import ExerciseInPeriod
    from companion.report.plans import PlanInPeriod
    from companion.report.shading import InCharts

MOST_BARS = 53
"""A year of weeks; the chart of a longer period shows its last year."""

_CHARTED = (Figure.DID, Figure.INTERFERENCE)


def charts(
    figures: Mapping[Figure, DailySeries],
    plans: Sequence[PlanInPeriod],
    exercise: ExerciseInPeriod | None,
    marked: InCharts,
) -> tuple[Chart, ...]:
    """Two beside each other: what the person did, by their plan if they have one, and pain's part.

    Of several plans the first one is drawn; without any, exercise is.
    """
    drawn = [plan_part.chart(plan, marked) for plan in plans[:1]]
    if exercise and not drawn:
        drawn = [exercise_part.chart(exercise, marked)]
    figured = [
        _chart(each, figures[each], marked)
        for each in _CHARTED[len(drawn) :]
        if each in figures and _has_bars(figures[each])
    ]
    return (*drawn, *figured)


def _has_bars(series: DailySeries) -> bool:
    return any(week.value is not None for week in weeks_of(_charted(series)))


def _charted(series: DailySeries) -> DailySeries:
    """The days a chart shows: all, or the last year of them."""
    return series.between(series.last - timedelta(days=7 * MOST_BARS - 1), series.last)


def _chart(figure: Figure, series: DailySeries, marked: InCharts) -> Chart:
    shown = _charted(series)
    weeks = weeks_of(shown)
    days = figure.unit is Unit.DAYS
    first = weeks[0].first
    sentence = told_too(words.sentence(figure, series), marked, first, len(weeks))
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
    ).marked(*places(marked, first, len(weeks)))


def _bar(week: Week, figure: Figure, series: DailySeries) -> Bar:
    in_week = min(7, (series.last - week.first).days + 1)
    return Bar(
        value=week.value,
        label=words.bar_label(week.first),
        words=words.bar_words(figure, week),
        known=words.known_of(week.known, in_week),
    )
