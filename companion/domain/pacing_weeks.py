"""A plan week by week: what was planned and done, and on how many days it was kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from companion.domain.activities import WEEK
from companion.domain.pacing_review import STEP_FROM_KEPT

if TYPE_CHECKING:
    from companion.domain.pacing import PlanDay


class ActivityWeek(NamedTuple):
    """Seven days of one activity: quick to make where there are many years of them.

    Attributes:
        first: Its first day.
        planned: All quotas of its days together, in the activity's unit; None without any.
        done: All that was done; None: nothing is written down.
        planned_days: On how many days it was planned.
        kept_days: On how many of these it was kept to plan.
        known_days: On how many days it is written down.
    """

    first: date
    planned: float | None
    done: float | None
    planned_days: int
    kept_days: int
    known_days: int

    @property
    def kept(self) -> bool | None:
        """Whether the week was kept to plan; None without a plan or without a session.

        It was from the share of planned days on from which the review offers a step.
        """
        if not self.planned_days or self.done is None:
            return None
        return self.kept_days >= STEP_FROM_KEPT * self.planned_days


def by_weeks(some_days: Sequence[PlanDay]) -> tuple[ActivityWeek, ...]:
    """The days in sevens, counted from the first of them; the last may be shorter."""
    return tuple(_week(some_days[at : at + 7]) for at in range(0, len(some_days), 7))


def own_weeks(starts_on: date | None, some_days: Sequence[PlanDay]) -> tuple[ActivityWeek, ...]:
    """A plan's own weeks that lie wholly in some days: a week that still runs says nothing yet.

    So it is the same whatever day the time that is looked at begins on.

    Args:
        starts_on: The plan's first day; None where there is no plan.
        some_days: One after the other.
    """
    if starts_on is None or not some_days:
        return ()
    first = some_days[0].day
    begins = max(first, starts_on)
    begins += (starts_on - begins) % WEEK  # the next of its weeks to begin
    at = (begins - first).days
    return by_weeks(some_days[at : len(some_days) - (len(some_days) - at) % 7])


def weeks_kept(weeks: Sequence[ActivityWeek]) -> tuple[int, int]:
    """How many weeks were kept to plan, and of how many it is known."""
    known = [week.kept for week in weeks if week.kept is not None]
    return sum(known), len(known)


def quota_at_start_and_now(some_days: Sequence[PlanDay]) -> tuple[float, float] | None:
    """What was planned for one go on the first and on the last planned day; None without any.

    Gentle days of a flare-up are passed over, unless there are no others.
    """
    planned = [day for day in some_days if day.quota is not None]
    usual = [day.quota for day in planned if not day.in_flare_up] or [day.quota for day in planned]
    told = [quota for quota in usual if quota is not None]
    return (told[0], told[-1]) if told else None


def _week(seven: Sequence[PlanDay]) -> ActivityWeek:
    planned = [day.quota for day in seven if day.quota is not None]
    done = [day.done for day in seven if day.done is not None]
    return ActivityWeek(
        first=seven[0].day,
        planned=sum(planned) if planned else None,
        done=sum(done) if done else None,
        planned_days=len(planned),
        kept_days=len([day for day in seven if day.kept]),
        known_days=len(done),
    )
