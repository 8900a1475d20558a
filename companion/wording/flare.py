"""What is said of flare-ups: in charts, on screens and on paper, always calm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from companion.wording.days import day_of_month, long_day, period
from companion.wording.numbers import number
from companion.wording.pacing import amount_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.flare_ups import FlareUp
    from companion.domain.gentle_days import PlannedDays
    from companion.domain.pacing import PlanDay

TWO_THIRDS = 0.75
"""A share under it is called two thirds, one above it most of the plan."""

MOST_NAMED = 3
"""More flare-ups than these are counted in a sentence, not named one by one."""


def shade_name(flare_up: FlareUp) -> str:
    """The name over its shaded days in a chart: "flare-up, 4 days"."""
    return tr("flare-up, %n day(s)", "", flare_up.days)


def mark_name() -> str:
    """What the shaded days mean, in the legend of a chart."""
    return tr("flare-up")


def shaded(flare_ups: Sequence[FlareUp], first: date, last: date) -> str:
    """The sentence of a chart on its shaded days; empty where none lies in these days."""
    inside = [each for each in flare_ups if each.starts_on <= last and each.ends_on >= first]
    if not inside:
        return ""
    if len(inside) > MOST_NAMED:
        return tr("%n flare-up(s) in this time are shaded.", "", len(inside))
    return " ".join(_one_shaded(each) for each in inside)


def dates(first: date, last: date) -> str:
    """From the first to the last day, as short as it goes: "3 to 6 May", "30 April to 2 May"."""
    if first < last and (first.year, first.month) == (last.year, last.month):
        return tr("{first} to {last}").format(first=number(first.day, 0), last=day_of_month(last))
    return period(first, last)


def _one_shaded(flare_up: FlareUp) -> str:
    days = dates(flare_up.starts_on, flare_up.ends_on)
    if flare_up.starts_on == flare_up.ends_on:
        return tr("The flare-up on {day} is shaded.").format(day=days)
    return tr("The flare-up from {days} is shaded.").format(days=days)


def dates_and_year(first: date, last: date, today: date) -> str:
    """The same for a list of years: "3 to 6 May", of another year "3 to 6 May 2025"."""
    if first.year == last.year != today.year:
        return tr("{days} {year}").format(days=dates(first, last), year=str(first.year))
    return dates(first, last)


def length(days: int) -> str:
    """How many days."""
    return tr("%n day(s)", "", days)


def weekday_and_day(day: date) -> str:
    """A day in the table of the coming ones: "Tue 12 May"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("ddd d MMM"))


def rule() -> tuple[str, ...]:
    """What gentle days do, before they are accepted."""
    return (
        tr("Half of each plan for 1 or 2 days. Then a little more each day."),
        tr("At the end of the gentle days you can add one more."),
    )


def back_words(flare_up: FlareUp) -> str:
    """When the gentle rule ends, however many gentle days there are."""
    day = long_day(flare_up.back_on)
    return tr("Each plan is back to its whole amount on {day}.").format(day=day)


def no_plan() -> str:
    """What gentle days do where no plan runs."""
    return tr(
        "No pacing plan runs on these days. The days are marked in your charts and on the page"
        " for your clinic."
    )


def is_over_by_now() -> str:
    """What an earlier flare-up does to the plans of today: nothing."""
    return tr("These days are over. Your plans of today stay as they are.")


def table_headers(plans: Sequence[PlannedDays]) -> tuple[str, ...]:
    """The heads of the table of coming days: a column for each plan."""
    return (tr("Day"), *(each.plan.activity.name for each in plans))


def table_rows(plans: Sequence[PlannedDays], today: date) -> list[tuple[str, ...]]:
    """What each plan asks for, day by day."""
    return [
        (_day_head(row[0].day, today), *(amount_of(day) for day in row))
        for row in zip(*(each.days for each in plans), strict=True)
    ]


def amount_of(day: PlanDay) -> str:
    """What a plan asks for on a day: "6 min"."""
    if day.quota is None:
        return tr("not planned")
    return amount_words(round(day.quota, 1), day.unit)


def title_on(flare_up: FlareUp, today: date) -> str:
    """What a day of a flare-up is."""
    if today == flare_up.ends_on:
        return tr("The last gentle day")
    return tr("A gentle day") if flare_up.is_gentle(today) else tr("On the way back up")


def share_words(flare_up: FlareUp, today: date) -> str:
    """How much of each plan this day has, and whether the gentle days are over."""
    if today == flare_up.ends_on:
        return tr("After today your gentle days are over. Today still has half of each plan.")
    if flare_up.is_gentle(today):
        return tr("Half of each plan. Day {n} of {total}.").format(
            n=number(flare_up.days_so_far(today), 0), total=number(flare_up.days, 0)
        )
    if flare_up.share_on(today) < TWO_THIRDS:
        return tr("Your gentle days are over. Today has about two thirds of each plan.")
    return tr("Your gentle days are over. Today has most of each plan.")


def coming_words(flare_up: FlareUp, today: date) -> str:
    """Which gentle day is the last one, and when the whole amount is back."""
    last = long_day(flare_up.ends_on)
    if today == flare_up.ends_on:
        first = tr("From tomorrow there is a little more each day.")
    elif flare_up.is_gentle(today):
        first = tr("{day} is the last gentle day.").format(day=last)
    else:
        first = tr("{day} was the last gentle day.").format(day=last)
    return f"{first} {back_words(flare_up)}"


def add_later(day: date) -> str:
    """In place of the offer of one more gentle day, on a gentle day."""
    said = tr("If you need one more gentle day, you can add it on {day}.")
    return said.format(day=long_day(day))


def tell_the_team() -> str:
    """A word after more than seven days."""
    return tr("This has gone on for more than 7 days. You could tell your team about it.")


def begun(flare_up: FlareUp, today: date) -> str:
    """What was done, as the foot of the window says it."""
    if flare_up.ends_on < today:
        return tr("Written down: {days}.").format(days=dates(flare_up.starts_on, flare_up.ends_on))
    if flare_up.starts_on > today:
        return tr("Gentle days begin on {day}.").format(day=long_day(flare_up.starts_on))
    return tr("Your gentle days have begun. Take it slowly.")


def in_a_line(flare_up: FlareUp) -> str:
    """One of them, named: "flare-up, 3 to 6 May"."""
    days = dates(flare_up.starts_on, flare_up.ends_on)
    return tr("flare-up, {days}").format(days=days)


def last_gentle_day(flare_up: FlareUp) -> str:
    """What was done when there is one more gentle day."""
    return tr("{day} is the last gentle day now.").format(day=long_day(flare_up.ends_on))


def over(flare_up: FlareUp, today: date) -> str:
    """What was done when the gentle days came to their end; the first day stays one of them."""
    if today == flare_up.ends_on:
        return tr("After today your gentle days are over.")
    day = long_day(flare_up.ends_on)
    return tr("Your gentle days are over. {day} was the last one.").format(day=day)


def no_flare_up(*, may_end: bool) -> str:
    """On the first day: what to press where it was no flare-up, and what else would do."""
    mistake = tr(
        "Was it a mistake, or a false alarm? Take these gentle days away. Then it is as if they"
        " had not begun."
    )
    over = tr("“It is over” keeps today as a gentle day: half today, then a little more each day.")
    return f"{over}\n{mistake}" if may_end else mistake


def taken_away() -> str:
    """What was done when it was no flare-up."""
    return tr("These gentle days are taken away. They stay in the bin for 30 days.")


def short_headers() -> tuple[str, ...]:
    """The heads of the table where many plans run."""
    return tr("Plan"), tr("At first"), tr("Back to")


def short_rows(plans: Sequence[PlannedDays]) -> list[tuple[str, ...]]:
    """Each plan's first amount in these days, and its whole one."""
    return [
        (
            each.plan.activity.name,
            *(_amount(amount, each) for amount in (each.at_first, each.whole)),
        )
        for each in plans
    ]


def _amount(amount: float | None, each: PlannedDays) -> str:
    return "" if amount is None else amount_words(round(amount, 1), each.plan.activity.unit)


def _day_head(day: date, today: date) -> str:
    words = weekday_and_day(day)
    return tr("{day}, today").format(day=words) if day == today else words
