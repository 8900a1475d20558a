"""What the marks of a chart are called: in the chart, in its sentence and in its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.domain.marks import MarkKind, weightiest
from companion.wording.days import short_date
from companion.wording.flare import dates
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.flare_ups import FlareUp
    from companion.domain.marks import Marked

MOST_NAMED = 3
"""Marks that a sentence names, the weightiest; it counts all others. Our choice, not evidence."""


def mark_name(kind: MarkKind) -> str:
    """The name beside a mark: "medicine changed"."""
    return {
        MarkKind.PROGRAMME: tr("programme"),
        MarkKind.BREAK: tr("break"),
        MarkKind.MEDICINE: tr("medicine changed"),
        MarkKind.WORK: tr("work changed"),
        MarkKind.FALL: tr("fall"),
        MarkKind.EMERGENCY: tr("emergency care"),
        MarkKind.PLAN_BEGAN: tr("plan began"),
        MarkKind.PLAN_BACK: tr("plan: a step back"),
        MarkKind.PLAN_SET: tr("plan: another amount"),
        MarkKind.PLAN_RULE: tr("plan: another rule"),
        MarkKind.EXERCISES: tr("exercises changed"),
    }[kind]


def days_legend() -> str:
    """What a line over some days means, in the legend."""
    return tr("programme or break")


def day_legend() -> str:
    """What a dotted line means, in the legend."""
    return tr("a change, or what happened")


def marks_sentence(marks: Sequence[Marked]) -> str:
    """The sentence of a chart on its marks; empty without any."""
    if not marks:
        return ""
    named = "; ".join(
        tr("{name}, {days}").format(name=mark_name(each.kind), days=dates(each.first, each.last))
        for each in weightiest(marks, MOST_NAMED)
    )
    said = tr("Marked: {names}.").format(names=named)
    others = len(marks) - MOST_NAMED
    return " ".join((said, tr("And %n more.", "", others))) if others > 0 else said


def marks_title() -> str:
    """The name of the table of marks."""
    return tr("What is marked in the chart")


def marks_headers() -> tuple[str, ...]:
    """The column heads of the table of marks."""
    return tr("Marked in the chart"), tr("What")


def marks_rows(marks: Sequence[Marked]) -> list[tuple[str, ...]]:
    """The marks as a table, the latest first."""
    years = {day.year for each in marks for day in (each.first, each.last)}
    return [
        (_days(each.first, each.last, with_year=len(years) > 1), _told(each))
        for each in reversed(marks)
    ]


def _told(mark: Marked) -> str:
    name = mark_name(mark.kind)
    return tr("{name}: {words}").format(name=name, words=mark.text) if mark.text else name


def _days(first: date, last: date, *, with_year: bool) -> str:
    if not with_year:
        return dates(first, last)
    if first == last:
        return short_date(first)
    return tr("{first} to {last}").format(first=short_date(first), last=short_date(last))


def aim_name(words: str) -> str:
    """The name over the line of a goal: "goal: at most 4"."""
    return tr("goal: {words}").format(words=words)


def aim_legend() -> str:
    """What a dashed line means, in the legend."""
    return tr("goal")


def aim_sentence(title: str, words: str) -> str:
    """The sentence of a chart on the line of a goal."""
    return tr("The dashed line is your goal “{title}”: {words}.").format(title=title, words=words)


def aim_words(value: str, *, at_most: bool) -> str:
    """What a goal wants of a figure: "at most 4", "at least 12 min"."""
    said = tr("at most {value}") if at_most else tr("at least {value}")
    return said.format(value=value)


def came_back(flare_up: FlareUp | None) -> str:
    """That a plan was kept to again after a flare-up; empty without one."""
    if flare_up is None:
        return ""
    said = tr("You came back to it after the flare-up in {month}.")
    return said.format(month=QLocale().standaloneMonthName(flare_up.ends_on.month))


def goal_words(title: str, words: str) -> str:
    """A goal whose target is counted otherwise than the chart: in words alone."""
    return tr("Your goal “{title}”: {words}.").format(title=title, words=words)
