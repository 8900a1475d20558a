"""Days, months and greetings in the words of the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date, datetime

MONDAY_FIRST = range(1, 8)


def long_day(day: date) -> str:
    """The day with its weekday: "Tuesday 12 May"."""
    return QLocale().toString(_q(day), tr("dddd d MMMM"))


def long_date(day: date) -> str:
    """The day with weekday and year: "Tuesday 12 May 2026"."""
    return QLocale().toString(_q(day), tr("dddd d MMMM yyyy"))


def short_day(day: date) -> str:
    """The day for the foot of a chart: "12 May"."""
    return QLocale().toString(_q(day), tr("d MMM"))


def short_date(day: date) -> str:
    """The day with its year, short: "12 May 2026"."""
    return QLocale().toString(_q(day), tr("d MMM yyyy"))


def day_of_month(day: date) -> str:
    """The day and the month in full: "12 May"."""
    return QLocale().toString(_q(day), tr("d MMMM"))


def month_name(day: date) -> str:
    """The month of a day: "May 2026"."""
    return QLocale().toString(_q(day), tr("MMMM yyyy"))


def period(first: date, last: date) -> str:
    """From the first to the last day: "3 March to 25 May", with years where they differ."""
    if first == last:
        return day_of_month(first)
    if first.year == last.year:
        return tr("{first} to {last}").format(first=day_of_month(first), last=day_of_month(last))
    return tr("{first} to {last}").format(first=short_date(first), last=short_date(last))


def weekday_names() -> list[str]:
    """Monday to Sunday, short."""
    short = QLocale.FormatType.ShortFormat
    return [QLocale().standaloneDayName(number, short) for number in MONDAY_FIRST]


def weekday_full_names() -> list[str]:
    """Monday to Sunday, in full."""
    return [QLocale().standaloneDayName(number) for number in MONDAY_FIRST]


def every_weeks(weeks: int) -> str:
    """How often something is offered."""
    return tr("Every week") if weeks == 1 else tr("Every %n week(s)", "", weeks)


def clock_words(local: datetime) -> str:
    """The time of day: "08:42" or "8:42 AM", as the language has it."""
    time = QTime(local.hour, local.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def greeting(local: datetime) -> str:
    """A greeting for the time of day."""
    hour = local.hour
    if 4 <= hour < 12:
        return tr("Good morning")
    if 12 <= hour < 18:
        return tr("Good afternoon")
    return tr("Good evening") if hour >= 18 else tr("Hello")


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
