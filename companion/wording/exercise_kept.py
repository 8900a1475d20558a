"""What the weeks of exercise say: counts beside what was planned, neither praise nor blame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.dose import Counted
from companion.wording.days import month_name
from companion.wording.exercise_dose import minutes_words
from companion.wording.numbers import number
from companion.wording.report import bar_label
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.kept_exercise import Month, WeekKept


def weeks_title() -> str:
    """The heading of the chart of sessions."""
    return tr("Exercise: sessions each week")


def done_mark() -> str:
    """A bar of that chart."""
    return tr("sessions done")


def planned_mark() -> str:
    """The line over a bar."""
    return tr("sessions planned")


def weeks_sentence(weeks: Sequence[WeekKept]) -> str:
    """What all the weeks come to."""
    planned, done = sum(each.planned for each in weeks), sum(each.completed for each in weeks)
    neutral = sum(each.neutral for each in weeks)
    others = sum(each.other_times for each in weeks)
    said = [_sessions(done, planned), _doses(weeks), _neutral(neutral), _others(others)]
    return " ".join(part for part in said if part)


def sessions_of(done: int, planned: int) -> str:
    """Sessions done beside those planned, such as "4 of 5"."""
    if not planned:
        return number(done, 0)
    return tr("{n} of {total}").format(n=number(done, 0), total=number(planned, 0))


def _sessions(done: int, planned: int) -> str:
    if not planned:
        return tr("You did %n session(s) of exercise.", "", done) if done else ""
    return tr("Sessions: {done} done, {planned} planned.").format(
        done=number(done, 0), planned=number(planned, 0)
    )


def mean_dose(weeks: Sequence[WeekKept]) -> float | None:
    """Percent of the planned amounts over all sessions of some weeks; None: it is not known."""
    known = [(each.dose_pct, each.completed) for each in weeks if each.dose_pct is not None]
    total = sum(count for _, count in known)
    return sum(pct * count for pct, count in known) / total if total else None


def _doses(weeks: Sequence[WeekKept]) -> str:
    mean = mean_dose(weeks)
    if mean is None:
        return ""
    return tr("In them you did {n} % of the planned amounts.").format(n=number(mean, 0))


def _neutral(days: int) -> str:
    if not days:
        return ""
    return tr("%n day(s) of rest, illness or flare-up count neither for nor against.", "", days)


def _others(times: int) -> str:
    return tr("You also moved %n time(s) outside your plan.", "", times) if times else ""


def week_headers() -> tuple[str, ...]:
    """The heads of the table of weeks."""
    return (
        tr("Week from"),
        tr("Sessions"),
        tr("Of the amounts"),
        tr("Rest, ill, flare-up"),
    )


def week_row(week: WeekKept) -> tuple[str, ...]:
    """A week in words; a dash where nothing is known."""
    pct = _DASH if week.dose_pct is None else tr("{n} %").format(n=number(week.dose_pct, 0))
    return (
        bar_label(week.first),
        sessions_of(week.completed, week.planned),
        pct,
        tr("%n day(s)", "", week.neutral) if week.neutral else _DASH,
    )


# --- one exercise -----------------------------------------------------------------------


def which_exercise() -> str:
    """The question over several exercises."""
    return tr("Which exercise")


def amounts_title(name: str, counted: Counted) -> str:
    """The heading of the chart of one exercise."""
    told = {
        Counted.REPETITIONS: tr("{name}: repetitions each week"),
        Counted.MINUTES: tr("{name}: minutes each week"),
        Counted.HOLD_S: tr("{name}: seconds held each week"),
        Counted.SETS: tr("{name}: sets each week"),
    }
    return told[counted].format(name=name)


def amount_words(much: float, counted: Counted) -> str:
    """How much of an exercise, in its measure."""
    if counted is Counted.MINUTES:
        return minutes_words(much)
    if counted is Counted.HOLD_S:
        return tr("{n} s").format(n=number(much, 0))
    if counted is Counted.SETS:
        return tr("%n set(s)", "", round(much))
    return tr("%n time(s)", "", round(much))


def amount_mark() -> str:
    """A bar of that chart."""
    return tr("done in the week")


def months_title() -> str:
    """The heading of the table over months."""
    return tr("A usual day, month by month")


def months_sentence(months: Sequence[Month], counted: Counted) -> str:
    """The first and the last month beside each other, as they are."""
    if not months:
        return ""
    last = months[-1]
    told = tr("In {month} a usual day had {much}.").format(
        month=month_name(last.first), much=amount_words(last.typical, counted)
    )
    if len(months) == 1:
        return told
    before = tr("In {month} it was {much}.").format(
        month=month_name(months[0].first), much=amount_words(months[0].typical, counted)
    )
    return f"{told} {before}"


def month_headers() -> tuple[str, ...]:
    """The heads of the table of months."""
    return tr("Month"), tr("A usual day"), tr("The most on one day"), tr("Days")


def month_row(month: Month, counted: Counted) -> tuple[str, ...]:
    """A month in words."""
    return (
        month_name(month.first),
        amount_words(month.typical, counted),
        amount_words(month.most, counted),
        number(month.days, 0),
    )


def amount_row(first_words: str, much: float, counted: Counted) -> tuple[str, ...]:
    """A week of one exercise in words."""
    return first_words, amount_words(much, counted)


def amount_headers() -> tuple[str, ...]:
    """The heads of the table of one exercise by weeks."""
    return tr("Week from"), tr("Done")


def page_title() -> tuple[str, str]:
    """The heading of the page and the line under it."""
    return tr("How it went"), tr("What you did, week by week")


def nothing_yet() -> tuple[str, str]:
    """The page before the first session."""
    return (
        tr("Your sessions will be here"),
        tr("After your first session you see here what you did. Weeks without one stay empty."),
    )


_DASH = "–"
