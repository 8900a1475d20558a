"""How the log of practices speaks: in lists, on Today, on Progress, and on the printed page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import clock_words, long_day, period
from companion.wording.numbers import number
from companion.wording.pacing import tenth
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.practised import Practised, PractisedWeek, Tension


def minutes_of(entry: Practised) -> str:
    """How long one went: "6 min"; empty where it was not told."""
    return "" if entry.minutes is None else tr("{n} min").format(n=tenth(entry.minutes))


def felt_words(entry: Practised) -> str:
    """Tension of one practice: "tension 6 before, 4 after"; empty where none was told."""
    before, after = entry.tension_before, entry.tension_after
    if before is not None and after is not None:
        said = tr("tension {before} before, {after} after")
        return said.format(before=number(before, 0), after=number(after, 0))
    if before is not None:
        return tr("tension {n} before").format(n=number(before, 0))
    if after is not None:
        return tr("tension {n} after").format(n=number(after, 0))
    return ""


def told_line(entry: Practised) -> str:
    """What is written down of one: "6 min · tension 6 before, 4 after"; may be empty."""
    return "  ·  ".join(each for each in (minutes_of(entry), felt_words(entry)) if each)


def entry_title(day: date, name: str) -> str:
    """One practice in a list: "Monday 11 May, Slow breathing"."""
    return tr("{day}, {name}").format(day=long_day(day), name=name)


def last_used_words(entry: Practised, today: date) -> str:
    """When a practice was last used: "Last used on Monday 11 May · 6 min"."""
    if entry.day == today:
        used = tr("Last used today")
    else:
        used = tr("Last used on {day}").format(day=long_day(entry.day))
    return "  ·  ".join(each for each in (used, minutes_of(entry)) if each)


def kept_words(day: date) -> str:
    """It was saved."""
    return tr("Written down for {day}.").format(day=long_day(day))


def gone_words() -> str:
    """The entry that is being changed lies in the bin."""
    return tr("This entry was deleted. You can put it back in your diary, under Deleted entries.")


def done_today_words(entry: Practised) -> str:
    """A practice of today: "07:50 · 6 min"; without its time "Today · 6 min"."""
    when = tr("Today") if entry.started_at is None else clock_words(entry.started_at)
    return "  ·  ".join(each for each in (when, minutes_of(entry)) if each)


# --- on Progress ------------------------------------------------------------------------


def weeks_title() -> str:
    """The heading of the chart."""
    return tr("Practice: minutes each week")


def bar_mark() -> str:
    """What a bar of the chart is."""
    return tr("minutes of practice")


def weeks_sentence(weeks: Sequence[PractisedWeek]) -> str:
    """What the weeks come to; what has no minutes still has its day."""
    days, minutes = sum(each.days for each in weeks), sum(each.minutes for each in weeks)
    on = tr("You practised on %n day(s).", "", days)
    if not minutes:
        return on
    in_all = tr("In all it was %n minute(s).", "", round(minutes))
    return f"{on} {in_all}"


def tension_words(found: Tension) -> str:
    """Tension before and after, as plain figures and without a promise."""
    said = tr("Tension before {before}, after {after}, on %n practice(s).", "", found.count)
    return said.format(before=number(found.before), after=number(found.after))


def tension_scale() -> str:
    """What the figures of tension mean."""
    return tr("Averages from 0, calm, to 10, very tense.")


def week_headers() -> tuple[str, ...]:
    """The column heads of the table of weeks."""
    return tr("Week"), tr("Days"), tr("Minutes")


def week_row(week: PractisedWeek) -> tuple[str, ...]:
    """One week of the table."""
    if not week.days:
        return period(week.first, week.last), tr("no entries"), ""
    return period(week.first, week.last), number(week.days, 0), number(week.minutes, 0)


# --- on the printed page ----------------------------------------------------------------


def summary_line(practised: int, days: int) -> str:
    """The line of the page: "Practice days, such as relaxation: 31 of 84 days."."""
    said = tr("Practice days, such as relaxation: {n} of {total} days.")
    return said.format(n=number(practised, 0), total=number(days, 0))


def explained(practised: int) -> tuple[str, ...]:
    """A row of the second page."""
    how = tr("Days on which I wrote down a practice, such as relaxation, however short.")
    return tr("Practice days"), how, number(practised, 0)
