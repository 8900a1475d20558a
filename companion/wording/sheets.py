"""What the sheets to fill in by hand say, and the week plan on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from companion.domain.week_plan import PartOfDay
from companion.wording.days import period
from companion.wording.pacing import part_name, unit_name
from companion.wording.translate import tr
from companion.wording.week_plan import portion_words

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.activities import AmountUnit
    from companion.domain.week_plan import Portion


_TOGETHER = "\u00a0"
"""A space at which no line ends."""


def week_title() -> str:
    """Heading of the week plan."""
    return tr("My week plan")


def pacing_title() -> str:
    """Heading of the pacing diary."""
    return tr("My pacing diary")


def diary_title() -> str:
    """Heading of the pain and sleep diary."""
    return tr("My pain and sleep diary")


def dates(first: date, last: date) -> str:
    """The days of a sheet."""
    return period(first, last)


def file_name(title: str, first: date) -> str:
    """What a file of a sheet is called."""
    return tr("{title} {day}").format(title=title, day=first.isoformat())


def parts_head() -> tuple[str, ...]:
    """The columns of the week plan."""
    return (tr("Day"), *(part_name(part) for part in PartOfDay))


def planned_line(name: str, portion: Portion | None, unit: AmountUnit) -> str:
    """One thing of a week plan: "Walk outdoors, 12 min"."""
    if portion is None:
        return name
    amount = re.sub(r"(?<=\d) ", _TOGETHER, portion_words(portion, unit))
    return tr("{name}, {amount}").format(name=name, amount=amount)


def rest() -> str:
    """Rest, as it stands in a plan."""
    return tr("Rest")


def week_notes() -> tuple[str, ...]:
    """What stands under the week plan."""
    return (
        tr("The planned amount is the same on good days and hard days."),
        tr("Rest before pain rises. Rest is part of the plan."),
        tr("A flare-up? Go to the “Flare-up plan” page, or halve the amounts for a day or two."),
    )


def pacing_notes(not_here: int) -> tuple[str, ...]:
    """How the pacing diary is filled in, and how many activities have no room on it."""
    more = tr("Without room on this sheet: %n more.", "", max(0, not_here))
    return (
        *((more,) if not_here > 0 else ()),
        tr("Pain got in the way: 0 is not at all, 10 is that it stopped everything."),
        tr("Write what you did next to what was planned. Nothing is required."),
        tr("Later you can type it in on the page “Type in a paper diary”."),
    )


def diary_notes() -> tuple[str, ...]:
    """How the pain and sleep diary is filled in."""
    return (
        tr("Pain and tiredness: 0 is none, 10 is the most there can be."),
        tr("Mood and the night: 0 is very poor, 10 is very good."),
        tr("Sleep is about the night that ended on that morning. Nothing is required."),
        tr("Later you can type it in on the page “Type in a paper diary”."),
    )


def activity_label(name: str, unit: AmountUnit) -> str:
    """A row of the pacing diary."""
    return tr("{name} ({unit})").format(name=name, unit=unit_name(unit))


def planned_label() -> str:
    """The row of what is planned."""
    return tr("planned")


def done_label() -> str:
    """The row of what was done."""
    return tr("done")


def section_activities() -> str:
    """Heading over the activities."""
    return tr("Activities: planned and done")


def section_day() -> str:
    """Heading over the day's questions."""
    return tr("My day")


def section_night() -> str:
    """Heading over the night's questions."""
    return tr("My night")


def lines_head(asked: str) -> tuple[str, ...]:
    """The columns of what is answered in words: a whole line for each day."""
    return tr("Day"), asked


def pacing_day_rows() -> tuple[str, ...]:
    """What the pacing diary asks about each day."""
    return (_rated(tr("Pain got in the way")), tr("Note"))


def day_rows(*, pain: bool) -> tuple[str, ...]:
    """What the pain and sleep diary asks about each day."""
    rated = (tr("Usual pain"), tr("Worst pain"), tr("Least pain"))
    asked = (tr("Pain got in the way"), *(rated if pain else ()), tr("Mood"), tr("Tiredness"))
    return (tr("What I did that matters"), *map(_rated, asked))


def night_rows() -> tuple[str, ...]:
    """What it asks about each night."""
    return (
        _rated(tr("How the night was")),
        tr("Got into bed at"),
        tr("Tried to sleep from"),
        tr("Minutes to fall asleep"),
        tr("How often I woke"),
        tr("Minutes awake in all"),
        tr("Woke for the last time at"),
        tr("Got up at"),
    )


def _rated(name: str) -> str:
    """What is rated, with its scale in one piece: "Usual pain, 0 to 10"."""
    scale = tr("0 to 10").replace(" ", _TOGETHER)
    return tr("{name}, {scale}").format(name=name, scale=scale)


def blank_activity() -> str:
    """A row for an activity that is written in by hand."""
    return tr("Activity: ____________")
