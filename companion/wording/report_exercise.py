"""What the page for the clinic says about exercise: counts, neither praise nor blame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.exercise_kept import mean_dose, sessions_of
from companion.wording.numbers import number
from companion.wording.pacing import tenth
from companion.wording.report import DASH, bar_label
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.kept_exercise import WeekKept

NEARLY_ALL_PCT, MOST_PCT, HALF_PCT = 95, 62.5, 37.5
"""From where on the amounts are called so. Our choice, not evidence."""


def name() -> str:
    """The figure on the second page."""
    return tr("Exercise at home")


def sentence(weeks: Sequence[WeekKept], neutral: int) -> str:
    """The line of the page: "Exercise: 24 of 36 planned sessions", and the amounts in them."""
    planned, done = sum(each.planned for each in weeks), sum(each.completed for each in weeks)
    dose, others = mean_dose(weeks), sum(each.other_times for each in weeks)
    said = [_sessions(done, planned)]
    if dose is not None:
        said.append(_amounts_in_words(dose))
    if neutral:
        said.append(tr("%n day(s) of rest, illness or flare-up left out", "", neutral))
    if others:
        said.append(tr("moved %n time(s) besides", "", others))
    return tr("Exercise: {what}.").format(what=", ".join(said))


def _amounts_in_words(pct: float) -> str:
    """How much was done in the sessions: no figure that reads as a mark."""
    if pct >= NEARLY_ALL_PCT:
        return tr("with the amounts as planned")
    if pct >= MOST_PCT:
        return tr("with most of the planned amounts")
    if pct >= HALF_PCT:
        return tr("with about half of the planned amounts")
    return tr("with smaller amounts than planned")


def amounts(weeks: Sequence[WeekKept]) -> str:
    """The same in figures, for who wants to know; empty where it is not known."""
    pct = mean_dose(weeks)
    if pct is None:
        return ""
    return tr("Amounts in the sessions done: {n} % of those planned.").format(n=number(pct, 0))


def sessions(weeks: Sequence[WeekKept]) -> str:
    """What the chart says."""
    planned, done = sum(each.planned for each in weeks), sum(each.completed for each in weeks)
    return tr("Sessions: {what}.").format(what=_sessions(done, planned))


def _sessions(done: int, planned: int) -> str:
    if not planned:
        return tr("%n session(s)", "", done)
    return tr("{n} of {total} planned sessions").format(n=number(done, 0), total=number(planned, 0))


def days_planned(days: float) -> str:
    """On how many days a week something is planned: "5 days planned"."""
    if days == 1:
        return tr("1 day planned")
    return tr("{n} days planned").format(n=tenth(days))


def how() -> str:
    """How the figures come about."""
    return tr(
        "Days a week with an exercise, beside those planned now. Sessions: done of those planned,"
        " without days of rest, illness or flare-up. Amounts: 100 % at most for each exercise."
    )


def week_by_week(weeks: Sequence[WeekKept]) -> str:
    """Each week in its order: "3 of 3, 2 of 3"; a dash where there was nothing."""
    told = ", ".join(
        sessions_of(each.completed, each.planned) if each.completed or each.planned else DASH
        for each in weeks
    )
    return tr("Exercise, sessions of those planned in the weeks from {day}: {weeks}.").format(
        day=bar_label(weeks[0].first), weeks=told
    )


def chart_title() -> str:
    """The heading of the chart."""
    return tr("Exercise, sessions a week")


def column() -> str:
    """The head of the bars' column in a table."""
    return tr("Sessions")


def bar_words(week: WeekKept) -> str:
    """A week's sessions."""
    return tr("%n session(s)", "", week.completed)


def planned(week: WeekKept) -> str:
    """How many were planned, where a table has the days that are known."""
    return tr("%n planned", "", week.planned)


def no_plan() -> str:
    """A week with neither plan nor session."""
    return tr("nothing planned")
