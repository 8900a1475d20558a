"""How far back a page of charts looks."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.series import DAYS_BETWEEN_VISITS, monday
from companion.ui.widgets.segmented import SegmentedControl
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.store.diary import DiaryStore
    from companion.store.sleep import SleepStore


class Range(StrEnum):
    """How far back to look."""

    WEEKS = "4 weeks"
    MONTHS = "3 months"
    YEAR = "1 year"
    ALL = "all"


DAYS = {Range.WEEKS: 28, Range.MONTHS: DAYS_BETWEEN_VISITS, Range.YEAR: 364}
"""The days a range has at least; it begins on the Monday before, so that its weeks are whole."""

SHORTEST_DAYS = 28


def range_begins(choice: Range, today: date, first_entry: date) -> date:
    """The Monday a range begins with.

    No range reaches back before the week of the first entry: those weeks are not gaps. Each has
    28 days all the same, so that a first week stands beside some air.
    """
    shortest = today - timedelta(days=SHORTEST_DAYS - 1)
    begins = min(first_entry, shortest)
    if choice is not Range.ALL:
        begins = max(begins, today - timedelta(days=DAYS[choice] - 1))
    return monday(begins)


def first_entry(diary: DiaryStore, nights: SleepStore) -> date | None:
    """The first day that has anything written down; None in an empty diary."""
    spans = (diary.span(), nights.span())
    return min((span[0] for span in spans if span), default=None)


def range_control(chosen: Range) -> SegmentedControl:
    """Where the person picks one."""
    names = [
        (Range.WEEKS, tr("4 weeks")),
        (Range.MONTHS, tr("3 months")),
        (Range.YEAR, tr("1 year")),
        (Range.ALL, tr("All")),
    ]
    control = SegmentedControl(names, tr("How far back"))
    control.chosen = chosen.value
    return control
