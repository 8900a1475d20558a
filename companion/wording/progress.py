"""What a chart says in words: the screen, the screen reader and the printed page say the same."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale

from companion.domain.comparison import Comparison, Direction, Figure, start_against_now
from companion.domain.series import (
    KNOWN_DAYS_FOR_A_WEEK,
    DailySeries,
    Unit,
    Week,
    has_a_week,
    weekly,
)
from companion.wording.days import period, short_date, short_day, weekday_names
from companion.wording.numbers import number
from companion.wording.times import duration
from companion.wording.translate import tr

_BY_NIGHT = {Figure.NIGHTS, Figure.ASLEEP, Figure.EFFICIENCY, Figure.EFFICIENCY_DSE}


def title(figure: Figure) -> str:
    """The figure's name, as on its card."""
    return {
        Figure.DID: tr("What you did"),
        Figure.INTERFERENCE: tr("Pain got in the way"),
        Figure.NIGHTS: tr("Nights"),
        Figure.ASLEEP: tr("Hours asleep"),
        Figure.EFFICIENCY: tr("Sleep efficiency"),
        Figure.EFFICIENCY_DSE: tr("Sleep efficiency"),
        Figure.MOOD: tr("Mood"),
        Figure.FATIGUE: tr("Tiredness"),
        Figure.STRESS: tr("Stress"),
        Figure.PAIN_AVERAGE: tr("Usual pain"),
        Figure.PAIN_WORST: tr("Worst pain"),
        Figure.PAIN_LEAST: tr("Least pain"),
    }[figure]


def full_title(figure: Figure) -> str:
    """The name and what is counted, as over the large chart and over the printed one."""
    return {
        Figure.DID: tr("What you did: days a week with something that matters to you"),
        Figure.INTERFERENCE: tr("Pain got in the way, 0 to 10"),
        Figure.NIGHTS: tr("Nights, 0 to 10"),
        Figure.ASLEEP: tr("Hours asleep a night"),
        Figure.EFFICIENCY: tr("Sleep efficiency: time asleep, in % of the time in bed"),
        Figure.EFFICIENCY_DSE: tr("Sleep efficiency: time asleep, in % of the time meant for it"),
        Figure.MOOD: tr("Mood, 0 to 10"),
        Figure.FATIGUE: tr("Tiredness, 0 to 10"),
        Figure.STRESS: tr("Stress, 0 to 10"),
        Figure.PAIN_AVERAGE: tr("Usual pain, 0 to 10"),
        Figure.PAIN_WORST: tr("Worst pain, 0 to 10"),
        Figure.PAIN_LEAST: tr("Least pain, 0 to 10"),
    }[figure]


def scale_words(figure: Figure) -> str:
    """What the ends of the scale mean; empty where the unit says it."""
    return {
        Figure.DID: tr("with something that matters to you"),
        Figure.INTERFERENCE: tr("0 not at all, 10 it stopped everything"),
        Figure.NIGHTS: tr("0 very bad, 10 very good"),
        Figure.ASLEEP: tr("a night, from your sleep times"),
        Figure.EFFICIENCY: tr("asleep, of the time in bed"),
        Figure.EFFICIENCY_DSE: tr("asleep, of the time meant for sleep"),
        Figure.MOOD: tr("0 very low, 10 very good"),
        Figure.FATIGUE: tr("0 none, 10 worn out"),
        Figure.STRESS: tr("0 none, 10 very much"),
        Figure.PAIN_AVERAGE: tr("0 none, 10 the worst you can think of"),
        Figure.PAIN_WORST: tr("0 none, 10 the worst you can think of"),
        Figure.PAIN_LEAST: tr("0 none, 10 the worst you can think of"),
    }.get(figure, "")


def figure_words(value: float, unit: Unit) -> str:
    """One value, short, as in a sentence or a table: "6.3", "5 h 25 min", "82 %"."""
    if unit is Unit.MINUTES:
        return duration(value)
    if unit is Unit.PERCENT:
        return tr("{n} %").format(n=number(value, 0))
    tenths = number(value, 1)
    return number(value, 0) if tenths == number(round(value), 1) else tenths


def headline(figure: Figure, series: DailySeries) -> str:
    """The large figure of a card: how it is now, or else over the whole time; "4.1 of 10".

    Now is the last two weeks, by the rules of start against now. Empty when nothing is known.
    """
    found = start_against_now(series, figure.better)
    if figure.unit is Unit.DAYS:
        return _days_headline(series, found)
    value = found.now if found else series.mean()
    if value is None:
        return ""
    words = figure_words(value, figure.unit)
    return tr("{value} of 10").format(value=words) if figure.unit is Unit.SCORE_0_10 else words


def describe(figure: Figure, series: DailySeries) -> str:
    """The sentence under a chart: start against now where it can be said, else the average.

    It never says more than the days hold: with few days it tells how many there are.
    """
    if not series.known:
        return tr("No entries in this time.")
    found = start_against_now(series, figure.better)
    if found:
        return compared(found)
    if not has_a_week(series):
        return _too_few(figure)
    return _on_average(figure, series)


def compared(found: Comparison) -> str:
    """Start against now in one line, kind whichever way it went."""
    both = _start_and_now(found)
    if found.direction is Direction.SAME:
        return tr("{start_and_now}: about the same.").format(start_and_now=both)
    if found.direction is Direction.WORSE:
        kind = tr("Hard weeks happen. Does this match your days?")
    else:
        kind = tr("Does this match your days?")
    return tr("{start_and_now}. {question}").format(start_and_now=both, question=kind)


def known_days(figure: Figure, series: DailySeries) -> str:
    """On how many of the days there is an entry: "Entries on 71 of 84 days"."""
    n, total = number(series.known, 0), number(len(series.values), 0)
    if figure in _BY_NIGHT:
        return tr("Entries for {n} of {total} nights.").format(n=n, total=total)
    return tr("Entries on {n} of {total} days.").format(n=n, total=total)


def one_day(figure: Figure) -> str:
    """What one dot of a chart of days is."""
    return tr("a night") if figure in _BY_NIGHT else tr("a day")


def threshold(figure: Figure) -> str:
    """What size of change people notice; told for pain intensity only, else empty.

    Source: 2 points of 10, Farrar 2001; Dworkin 2008 (IMMPACT).
    """
    if figure not in {Figure.PAIN_AVERAGE, Figure.PAIN_WORST, Figure.PAIN_LEAST}:
        return ""
    return tr("A change of 2 points is one most people notice.")


def pain_range(least: DailySeries, worst: DailySeries) -> str:
    """The mean of the least and of the worst pain; empty where either is unknown."""
    low, high = least.mean(), worst.mean()
    if low is None or high is None:
        return ""
    return tr("On average {low} at its least and {high} at its worst.").format(
        low=figure_words(low, least.unit), high=figure_words(high, worst.unit)
    )


def gap(week: Week, today: date) -> str:
    """What stands in the place of a bar that is not drawn."""
    if week.first <= today < week.first + timedelta(days=7):
        return tr("this week")
    return tr("few entries") if week.known else tr("no entries")


def week_headers(figure: Figure) -> tuple[str, ...]:
    """The column heads of the table of weeks."""
    known = tr("Nights with entries") if figure in _BY_NIGHT else tr("Days with entries")
    return (tr("Week"), _column(figure), known)


def week_rows(series: DailySeries) -> list[tuple[str, ...]]:
    """The chart's weeks as a table, the latest first."""
    rows: list[tuple[str, ...]] = []
    years = series.first.year != series.last.year
    for week in reversed(weekly(series)):
        begin = max(week.first, series.first)
        end = min(week.first + timedelta(days=6), series.last)
        days = tr("{n} of {total}").format(
            n=number(week.known, 0), total=number((end - begin).days + 1, 0)
        )
        words = _dates(begin, end) if years else period(begin, end)
        rows.append((words, _cell(week, series.unit), days))
    return rows


def day_headers(figure: Figure) -> tuple[str, ...]:
    """The column heads of the table of days."""
    first = tr("Night to") if figure in _BY_NIGHT else tr("Day")
    return (first, _column(figure), tr("Written"))


def day_rows(series: DailySeries) -> list[tuple[str, ...]]:
    """The days that have an entry as a table, the latest first."""
    rows: list[tuple[str, ...]] = []
    years = series.first.year != series.last.year
    for n in range(len(series.values) - 1, -1, -1):
        value, day = series.values[n], series.first + timedelta(days=n)
        if value is not None:
            later = tr("later") if day in series.entered_later else tr("at the time")
            written = short_date(day) if years else short_day(day)
            rows.append((written, _day_cell(value, series.unit), later))
    return rows


def tick_day(day: date, *, with_month: bool) -> str:
    """A day under a chart: "3 Mar", or only "10" where the month is plain."""
    return short_day(day) if with_month else number(day.day, 0)


def tick_weekday(day: date) -> str:
    """A day under a chart of a single week: "Mon"."""
    return weekday_names()[day.weekday()]


def tick_month(day: date) -> str:
    """A month under a chart: "Mar"; January is named by its year."""
    short = QLocale.FormatType.ShortFormat
    return tick_year(day) if day.month == 1 else QLocale().standaloneMonthName(day.month, short)


def tick_year(day: date) -> str:
    """A year under a chart."""
    return str(day.year)


def widest_tick() -> str:
    """About the widest of these, to know how many have room."""
    return short_day(date(2000, 5, 28))


def tick_value(value: float, unit: Unit) -> str:
    """A value at the side of a chart; minutes are shown as hours."""
    if unit is Unit.MINUTES:
        return tr("{n} h").format(n=number(value / 60, 0))
    return figure_words(value, unit)


def _dates(first: date, last: date) -> str:
    return tr("{first} to {last}").format(first=short_date(first), last=short_date(last))


def _column(figure: Figure) -> str:
    """A column's head: short, with its unit."""
    if figure is Figure.DID:
        return tr("Days with something that matters")
    if figure.unit is Unit.SCORE_0_10:
        return tr("{name}, 0 to 10").format(name=title(figure))
    return title(figure)


def _cell(week: Week, unit: Unit) -> str:
    if week.value is not None:
        return figure_words(week.value, unit)
    return tr("few entries") if week.known else tr("no entries")


def _day_cell(value: float, unit: Unit) -> str:
    if unit is Unit.DAYS:
        return tr("yes") if value else tr("no")
    return figure_words(value, unit)


def _start_and_now(found: Comparison) -> str:
    if found.unit is Unit.DAYS:
        return tr("{done} of {days} days at the start, {done_now} of {days_now} now").format(
            done=number(_done(found.start, found.days_known_start), 0),
            days=number(found.days_known_start, 0),
            done_now=number(_done(found.now, found.days_known_now), 0),
            days_now=number(found.days_known_now, 0),
        )
    return tr("{start} at the start, {now} now").format(
        start=figure_words(found.start, found.unit), now=figure_words(found.now, found.unit)
    )


def _done(days_a_week: float, known: int) -> int:
    """Back from days a week to how many of the known days it was."""
    return round(days_a_week * known / 7)


def _days_headline(series: DailySeries, found: Comparison | None) -> str:
    if not series.known:
        return ""
    if found:
        n, total = _done(found.now, found.days_known_now), found.days_known_now
    else:
        n, total = round(series.total()), series.known
    return tr("{n} of {total} days").format(n=number(n, 0), total=number(total, 0))


def _too_few(figure: Figure) -> str:
    n = number(KNOWN_DAYS_FOR_A_WEEK, 0)
    if figure in _BY_NIGHT:
        return tr("A few nights so far. A week has a bar from {n} nights on.").format(n=n)
    return tr("A few days so far. A week has a bar from {n} days on.").format(n=n)


def _on_average(figure: Figure, series: DailySeries) -> str:
    if figure.unit is Unit.DAYS and not series.total():
        return tr("What mattered to you is not written down yet.")
    if figure.unit is Unit.DAYS:
        return tr("Something that matters to you on {n} of {total} days with entries.").format(
            n=number(round(series.total()), 0), total=number(series.known, 0)
        )
    mean = figure_words(series.mean() or 0.0, figure.unit)
    if figure in _BY_NIGHT:
        return tr("{mean} on average, over %n night(s).", "", series.known).format(mean=mean)
    return tr("{mean} on average, over %n day(s).", "", series.known).format(mean=mean)
