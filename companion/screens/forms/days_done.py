"""On which days a person exercised or practised, read from the stores: by one rule everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.goal_following import days_done
from companion.domain.kept_exercise import neutral_days
from companion.domain.practised import practice_days
from companion.domain.series import DailySeries, Unit, daily

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from companion.store.stores import Stores


@dataclass(frozen=True, slots=True)
class DaysDone:
    """What is known of them, from which the days of any time within it can be told.

    Attributes:
        done: The days on which it was done.
        written: The days with anything at all written down, a check-in or a night.
        neutral: Days that count neither way.
        planned: The days on which a plan for it began.
    """

    done: Collection[date]
    written: Collection[date]
    neutral: Collection[date] = ()
    planned: Collection[date] = ()

    def series(self, first: date, last: date) -> DailySeries:
        """Day by day; before it was first planned or done in this time, gaps.

        Who has not begun to write it down yet did not leave it out.

        Args:
            first: The first day.
            last: Today.
        """
        done, written = (
            {day for day in days if first <= day <= last} for days in (self.done, self.written)
        )
        if not done:
            return daily((), first, last, Unit.DAYS)
        begins = max(first, min((*done, *self.planned)))
        known = days_done(done, written, self.neutral, begins, last)
        before = (None,) * (begins - first).days
        return DailySeries(first, (*before, *known.values), Unit.DAYS)


def written_days(stores: Stores, first: date, last: date) -> set[date]:
    """The days with a check-in or a night."""
    return {*stores.diary.columns(first, last).days, *stores.sleep.days(first, last)}


def exercised_days(stores: Stores, first: date, last: date) -> set[date]:
    """The days with exercise; an entry of nothing done is none."""
    return {each.day for each in stores.exercise_log.between(first, last) if each.is_done}


def exercise_done(stores: Stores, written: Collection[date], first: date, last: date) -> DaysDone:
    """Of exercise: rest, sick days, breaks and flare-ups say nothing of it.

    Args:
        stores: What is written down.
        written: The days with anything at all written down.
        first: The first day that is read.
        last: Today.
    """
    neutral = neutral_days(
        first,
        last,
        quiet=stores.quiet_days.all(),
        flare_ups=stores.flare_ups.between(first, last),
        breaks=stores.breaks.between(first, last),
    )
    planned = {each.starts_on for each in stores.programme.all() if not each.is_name_only}
    return DaysDone(exercised_days(stores, first, last), written, neutral, planned)


def practice_done(stores: Stores, written: Collection[date], first: date, last: date) -> DaysDone:
    """Of practices, which fit sick days and flare-ups as well: breaks alone say nothing of them.

    Args:
        stores: What is written down.
        written: The days with anything at all written down.
        first: The first day that is read.
        last: Today.
    """
    done = practice_days(stores.practised.between(first, last))
    neutral = neutral_days(first, last, breaks=stores.breaks.between(first, last))
    return DaysDone(done, written, neutral)
