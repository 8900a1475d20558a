"""What the printed page for the clinic says, in the person's own voice."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from companion.domain.comparison import DAYS_COMPARED, Figure, start_against_now
from companion.domain.series import Unit
from companion.wording.days import short_date, short_day
from companion.wording.disk import disk_words
from companion.wording.numbers import number, rounded
from companion.wording.pacing import tenth
from companion.wording.times import duration
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.comparison import Comparison
    from companion.domain.series import DailySeries, Week

DASH = "–"
MOST_NAMED_GAPS = 4
"""More gaps than these are counted, not named one by one."""


def language() -> str:
    """The code of the language the page is written in, for screen readers, such as "en"."""
    return QLocale().bcp47Name().split("-")[0]


def title() -> str:
    """The heading of the page."""
    return tr("Summary for my clinic visit")


def blanks() -> tuple[str, str]:
    """What is filled in by hand, so that no file holds it: name, day of birth."""
    return tr("Name:"), tr("Born:")


def dated(day: date) -> str:
    """A day with its year, since paper is kept for years."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMMM yyyy"))


def visit_line(day: date) -> str:
    """The day of the visit."""
    return tr("Visit: {day}").format(day=short_date(day))


def period_line(first: date, last: date) -> str:
    """The days the page looks back on, and how many weeks they are."""
    days = (last - first).days + 1
    if days == 1:
        return dated(last)
    begin = short_day(first) if first.year == last.year else short_date(first)
    long = tr("%n week(s)", "", days // 7) if days % 7 == 0 else tr("%n day(s)", "", days)
    return tr("{first} to {last} ({long})").format(first=begin, last=short_date(last), long=long)


def known_line(known: int, days: int) -> str:
    """On how many of the days anything is written down."""
    return tr("entries on {n} of {total} days").format(n=number(known, 0), total=number(days, 0))


def section_questions() -> str:
    """Heading of the questions."""
    return tr("What I would like from this visit")


def section_news() -> str:
    """Heading of the news."""
    return tr("New since my last visit")


def section_programme() -> str:
    """Heading of what is planned of exercise."""
    return tr("My exercise programme")


def more_exercises(count: int, *, some: bool) -> str:
    """How many exercises the page has no room for.

    Args:
        count: How many.
        some: Whether others are listed.
    """
    if some:
        return tr("%n more exercise(s), not listed here.", "", count)
    return tr("%n exercise(s), not listed here.", "", count)


def no_room(measures: int, exercises: int) -> str:
    """What has no room on the page; empty where all has.

    Args:
        measures: So many rows of the table.
        exercises: So many lines of the programme, which then is all of it.
    """
    told = [tr("%n more measure(s)", "", measures)] if measures else []
    told += [tr("my programme of %n exercise(s)", "", exercises)] if exercises else []
    return tr("Not listed here: {what}.").format(what=", ".join(told)) if told else ""


def section_measures() -> str:
    """Heading of the table."""
    return tr("How it has been")


def section_explained() -> str:
    """Heading of the second page."""
    return tr("How each figure is worked out")


def nothing_written() -> str:
    """In place of a table that would be empty."""
    return tr("No entries in this time.")


def foot() -> str:
    """The last line of the page: what it is, and what it is not."""
    return tr("Written down by the patient at home; not a medical record, not a diagnosis.")


def see_page() -> str:
    """Where the figures are explained, with {n} to be filled in."""
    return tr("How each figure is worked out: page {n}.")


def row_in_words(name: str, cells: Sequence[tuple[str, str]]) -> str:
    """A row of a table in one line: "Nights. First 2 weeks: 5.1; Last 2 weeks: 6.0"."""
    told = [
        tr("{column}: {value}").format(column=head, value=value) for head, value in cells if value
    ]
    return tr("{name}. {values}").format(name=name, values="; ".join(told))


def file_name(day: date) -> str:
    """What a saved page is called, without its ending; it names no person."""
    return tr("Summary {day}").format(day=day.isoformat())


def cannot_save(number: int | None, file: Path) -> tuple[str, str]:
    """What kept a page from being saved, and what to do.

    Args:
        number: The system's number of the problem.
        file: Where it was to be.
    """
    safe = tr("Your entries are safe. Please choose another place.")
    if number in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        title = tr("The disk is full, so the page was not saved.")
        return title, f"{safe} {disk_words(file)}".strip()
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("You may not write to this folder, so the page was not saved."), safe
    if number in (errno.ENOENT, errno.ENOTDIR, errno.ENODEV):
        return tr("This folder is not there any more, so the page was not saved."), safe
    return tr("The page could not be saved here."), safe


def page_of() -> str:
    """Which page a sheet is, with {n} and {total} to be filled in."""
    return tr("Page {n} of {total}")


def measure(figure: Figure) -> str:
    """The first cell of a row: what was written down, with the ends of its scale."""
    return {
        Figure.DID: tr("Did something that matters to me"),
        Figure.INTERFERENCE: tr("Pain got in the way, 0-10"),
        Figure.PAIN_AVERAGE: tr("Usual pain, 0-10"),
        Figure.PAIN_WORST: tr("Worst pain, 0-10"),
        Figure.NIGHTS: tr("Nights, 10 is best"),
        Figure.ASLEEP: tr("Asleep per night"),
        Figure.EFFICIENCY: tr("Asleep, of the time in bed"),
    }[figure]


def headers(*, dated: bool) -> tuple[str, ...]:
    """The heads of the table: start against now.

    Args:
        dated: Whether some figures are of one day, which stands beside them; that day may lie
            between the first and the last two weeks.
    """
    ends = (
        (tr("At the start"), tr("Latest")) if dated else (tr("First 2 weeks"), tr("Last 2 weeks"))
    )
    return tr("Measure (mean of the days known)"), *ends, tr("Days known")


def short_headers() -> tuple[str, ...]:
    """The heads of the table of a period that is too short for a start and a now."""
    return tr("Measure (mean of the days known)"), tr("All days"), tr("Days known")


def days_of(n: int, total: int) -> str:
    """On how many of the known days it was so."""
    return tr("{n} of {total} days").format(n=number(n, 0), total=number(total, 0))


def mean(figure: Figure, value: float) -> str:
    """A mean, as a table shows it: one decimal place, so that columns compare."""
    if figure.unit is Unit.SCORE_0_10:
        return number(value, 1)
    if figure.unit is Unit.MINUTES:
        return duration(rounded(value, 0))
    return tr("{n} %").format(n=number(value, 0))


def known_of(known: int, days: int) -> str:
    """How many days are known: "5 of 7"."""
    return tr("{n} of {total}").format(n=number(known, 0), total=number(days, 0))


def known_twice(start: int, now: int) -> str:
    """How many days are known of the first and of the last two weeks: "12 and 13 of 14"."""
    return tr("{start} and {now} of {total}").format(
        start=number(start, 0), now=number(now, 0), total=number(DAYS_COMPARED, 0)
    )


def usual_and_worst_pain() -> str:
    """The first cell of a row for both."""
    return tr("Pain, usual and worst, 0-10")


def usual_and_worst(usual: str, worst: str) -> str:
    """Both figures in one cell; one dash where neither can be told."""
    if usual == worst == DASH:
        return DASH
    return tr("{usual} and {worst}").format(usual=usual, worst=worst)


def value_on(value: str, day: str) -> str:
    """A measure that is taken now and then, with its day: "6.7 (3 Mar)"."""
    return tr("{value} ({day})").format(value=value, day=day)


def days_a_week(days: float) -> str:
    """On how many days a week: "3 days a week"."""
    if days == 1:
        return tr("1 day a week")
    return tr("{n} days a week").format(n=tenth(days))


def chart_title(figure: Figure) -> str:
    """What is drawn, as the heading over it."""
    if figure is Figure.DID:
        return tr("What matters to me, days a week")
    return tr("Pain got in the way, weekly mean")


def chart_column(figure: Figure) -> str:
    """The head of its column in the chart's table."""
    return tr("Days") if figure is Figure.DID else tr("Mean, 0 to 10")


def chart_headers(figure_column: str) -> tuple[str, ...]:
    """The heads of the chart's table."""
    return tr("Week from"), figure_column, tr("Days known")


def chart_table() -> str:
    """What opens the table under a chart."""
    return tr("The same as a table")


def bar_label(day: date) -> str:
    """The first day of a week, as short as it goes."""
    return short_day(day)


def bar_words(figure: Figure, week: Week) -> str:
    """A week's value, or why there is none."""
    if week.value is None:
        return tr("few entries") if week.known else tr("no entries")
    if figure.unit is Unit.DAYS:
        return number(round(week.value), 0)
    return mean(figure, week.value)


def sentence(figure: Figure, series: DailySeries) -> str:
    """What a chart says: start against now where it can be said, else the figure of all days."""
    found = start_against_now(series, figure.better)
    if figure.unit is Unit.DAYS:
        return _days_sentence(series, found)
    if found:
        return tr("{start} at the start, {now} now.").format(
            start=mean(figure, found.start), now=mean(figure, found.now)
        )
    known = series.mean()
    if known is None:
        return nothing_written()
    words = mean(figure, known)
    return tr("{mean} on average, over %n day(s).", "", series.known).format(mean=words)


def _days_sentence(series: DailySeries, found: Comparison | None) -> str:
    if found is None:
        done = days_of(round(series.total()), series.known)
        return tr("{done} with something that matters to me.").format(done=done)
    start, now = found.days_known_start, found.days_known_now
    return tr("{start} at the start, {now} now.").format(
        start=days_of(round(found.start * start / 7), start),
        now=known_of(round(found.now * now / 7), now),
    )


def alternative(weeks: int, sentence: str, gaps: Sequence[date]) -> str:
    """The chart under its heading, for who does not see it: what it says and where it has gaps."""
    drawn = tr("%n week(s).", "", weeks)
    return " ".join(part for part in (drawn, sentence, _gaps(gaps)) if part)


def _gaps(gaps: Sequence[date]) -> str:
    if not gaps:
        return ""
    if len(gaps) > MOST_NAMED_GAPS:
        return tr("%n week(s) with few or no entries.", "", len(gaps))
    named = ", ".join(bar_label(day) for day in gaps)
    return tr("Few or no entries: week from {days}.").format(days=named)


def explained_headers(days: int) -> tuple[str, ...]:
    """The heads of the table on the second page."""
    known = tr("Days known of {total}").format(total=number(days, 0))
    return tr("Figure"), tr("How it is worked out"), known


def known_days(known: int) -> str:
    """A count of days, alone in its column."""
    return number(known, 0)


def how(figure: Figure) -> str:
    """How a figure comes about, and from which source."""
    return {
        Figure.DID: tr("Days on which I wrote down something I did that matters to me."),
        Figure.INTERFERENCE: tr("0: pain did not get in the way. 10: it stopped everything."),
        Figure.PAIN_AVERAGE: tr("Usual pain of the day. 0: none. 10: the worst I can think of."),
        Figure.PAIN_WORST: tr(
            "Worst pain of the day, on the same scale. The highest of the day counts."
        ),
        Figure.NIGHTS: tr("How the night was. 0: very poor. 10: very good."),
        Figure.ASLEEP: tr(
            "From trying to sleep to the last waking, less the minutes awake. No naps."
            " (Reed and Sacco 2016)"
        ),
        Figure.EFFICIENCY: tr(
            "All minutes asleep, in per cent of all minutes in bed. Only nights where both are"
            " known. (Reed and Sacco 2016)"
        ),
    }[figure]
