"""What a flare-up makes of the plans, before it is accepted and while it lasts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from companion.domain.flare_ups import STEPS_BACK, FlareUp
from companion.domain.pacing import Plan, PlanDay, days, told, weeks


@dataclass(frozen=True, slots=True)
class PlannedDays:
    """The quotas of one plan on some days in a row.

    Attributes:
        plan: With the flare-up in it.
        days: One for each of the days.
    """

    plan: Plan
    days: tuple[PlanDay, ...]

    @property
    def at_first(self) -> float | None:
        """What is planned on the first of the days that has an amount."""
        return next((day.quota for day in self.days if day.quota is not None), None)

    @property
    def whole(self) -> float | None:
        """The whole amount of the last week of these days, without any flare-up."""
        found = weeks(self.plan, self.days[-1].day)
        return told(found[-1].quota, self.plan.activity.unit) if found else None


def with_flare_up(plans: Iterable[Plan], flare_up: FlareUp) -> tuple[Plan, ...]:
    """The plans as they would be with this flare-up; it takes the place of one with its id."""
    return tuple(
        replace(plan, flare_ups=(*(f for f in plan.flare_ups if f.id != flare_up.id), flare_up))
        for plan in plans
    )


def planned_days(plans: Iterable[Plan], first: date, last: date) -> tuple[PlannedDays, ...]:
    """The running plans on these days; those that plan nothing on any of them are left out."""
    found = (PlannedDays(plan, days(plan, first, last)) for plan in plans)
    return tuple(each for each in found if any(day.quota is not None for day in each.days))


def days_shown(flare_up: FlareUp, today: date) -> tuple[date, date] | None:
    """The days of which to show what the plans become: all that are not over, and the way back.

    The last one is the first with the whole quota; None where that is back already.
    """
    first = max(flare_up.starts_on, today)
    return (first, flare_up.back_on) if first < flare_up.back_on else None


def gentle_quotas(plan: Plan, today: date) -> tuple[float, ...] | None:
    """What a gentle day makes of a plan as it is now, each day of the way back up, and the whole.

    As the person is told it, whatever days of the week are planned. None where no plan runs.
    """
    activity, found = plan.activity, weeks(plan, today)
    if not found or (activity.ends_on is not None and activity.ends_on < today):
        return None
    gentle = FlareUp(id="gentle", starts_on=today, ends_on=today)
    shares = (gentle.share_on(today + timedelta(days=n)) for n in range(STEPS_BACK + 1))
    return tuple(told(found[-1].quota * share, activity.unit) for share in shares)
