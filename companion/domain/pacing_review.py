"""The weekly review: what the rule would do next week. Nothing moves without a press."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from companion.domain.activities import (
    WEEK,
    Activity,
    Growth,
    check_amount,
    check_under,
)
from companion.domain.baseline import before_start
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.pacing import (
    Plan,
    PlanDay,
    PlanWeek,
    base_of_growth,
    days_of,
    first_quota,
    stepped,
    stepped_back,
    told,
    week_after,
    weeks,
)
from companion.domain.refused import Reason, Refused
from companion.domain.spans import days_in

STEP_FROM_KEPT = 0.8
"""Share of the planned days kept to plan from which a step is offered. Our choice."""

BACK_AFTER_DAYS = 3
"""More planned days in a row without a session than this: a step back. Our choice."""


@dataclass(frozen=True, slots=True)
class Review:
    """One week of a plan looked back on, and what its rule would do next.

    Attributes:
        days: The week's seven days.
        planned: How many of them were planned, up to the plan's end.
        kept: How many of these were kept to plan.
        without: Planned days in a row, up to the week's end, that have no session.
        offer: What the rule would do for the next week: STEP, STAY or BACK.
        quota: The exact quota the next week has if the offer is taken.
        next_week: First day of the next week; None: the plan ends with this one.
    """

    days: tuple[PlanDay, ...]
    planned: int
    kept: int
    without: int
    offer: Choice
    quota: float
    next_week: date | None


def review(plan: Plan, day: date) -> Review | None:
    """The review of the plan's week a day lies in, once it is over; None outside the plan.

    A step is offered if at least 80 % of the planned days were kept to plan, the rule grows, the
    ceiling is not reached and no flare-up lasts to the week's end. More than 3 planned days in a
    row without a session: 80 % of the last quota kept to. Else it stays. Our choice, not evidence.
    """
    starts = plan.activity.week_of(day)
    found = weeks(plan, day)
    if starts is None or not found or found[-1].starts != starts:
        return None
    last = starts + WEEK - timedelta(days=1)
    next_week = found[-1].starts + WEEK
    seven = days_of(plan, found, days_in(starts, last))
    planned = [each for each in seven if each.quota is not None]
    kept = sum(each.kept is True for each in planned)
    without = _days_without(plan, found, last)
    after = _as_of(plan, found[-1])
    offer = _offer(after, planned, kept, without)
    quota = {Choice.STEP: after.step, Choice.BACK: after.back}.get(offer, after.now)
    ends = plan.activity.ends_on
    goes_on = ends is None or next_week <= ends
    return Review(seven, len(planned), kept, without, offer, quota, next_week if goes_on else None)


def review_day(activity: Activity, today: date) -> date | None:
    """A day of the week that is looked back on today: the last whole week of the plan.

    None in week 1.
    """
    this_week = activity.week_of(today)
    return None if this_week == activity.starts_on or this_week is None else this_week - WEEK


def week_to_decide(plan: Plan, today: date) -> date | None:
    """The first day of the week a press today counts for; None without a plan.

    The week that has begun, while nothing is written down in it yet; else the next one. Week 1
    keeps its first quota. So no day that was lived by a quota gets another one.
    """
    activity = plan.activity
    if activity.starts_on is None:
        return None
    this_week = activity.week_of(today)
    if this_week is None or this_week == activity.starts_on:
        return activity.starts_on + WEEK
    logged = any(this_week <= each.day < this_week + WEEK for each in plan.sessions)
    return this_week + WEEK if logged else this_week


def check_decision(plan: Plan, decision: Decision | RuleEdit, today: date) -> None:
    """Whether a decision can be taken today.

    Raises:
        Refused: there is no plan; its week has begun or does not begin on that day; its quota is
            impossible in the unit or above the ceiling.
    """
    coming = week_to_decide(plan, today)
    if coming is None or first_quota(plan) is None:
        raise Refused(Reason.NO_PLAN, ("activity_id",))
    if decision.week_starts < coming:
        raise Refused(Reason.WEEK_HAS_BEGUN, ("week_starts",))
    if plan.activity.week_of(decision.week_starts) != decision.week_starts:
        raise Refused(Reason.NOT_A_PLAN_WEEK, ("week_starts",))
    if isinstance(decision, RuleEdit):
        check_amount(decision.rule.ceiling, "ceiling", plan.activity.unit)
        _check_ceiling(decision.rule.growth, decision.rule.ceiling)
        return
    check_amount(decision.quota, "quota", plan.activity.unit)
    rule = weeks(plan, decision.week_starts)
    check_under(decision.quota, "quota", rule[-1].rule.ceiling if rule else None)


def check_ready(plan: Plan) -> None:
    """Whether a plan can begin: it has a first quota, and a ceiling if it grows.

    Raises:
        Refused: one of them is not there.
    """
    activity = plan.activity
    if activity.starts_on is None:
        raise Refused(Reason.NO_PLAN, ("activity_id",))
    if activity.clinic_quota is None and not before_start(plan.measures, activity.starts_on):
        raise Refused(Reason.NO_FIRST_QUOTA, ("start_share",))
    _check_ceiling(activity.rule.growth, activity.rule.ceiling)


def _check_ceiling(growth: Growth, ceiling: float | None) -> None:
    if growth is not Growth.NONE and ceiling is None:
        raise Refused(Reason.NO_CEILING, ("growth", "ceiling"))


@dataclass(frozen=True, slots=True)
class _After:
    """What the next week's quota would be, by what is chosen."""

    now: float
    step: float
    back: float
    step_is_told: bool
    back_is_told: bool


def _as_of(plan: Plan, week: PlanWeek) -> _After:
    """The next week as if nothing was decided for it yet."""
    unit = plan.activity.unit
    waiting = Plan(
        activity=plan.activity,
        measures=plan.measures,
        decisions=tuple(each for each in plan.decisions if each.week_starts <= week.starts),
        edits=plan.edits,
        sessions=plan.sessions,
        flare_ups=plan.flare_ups,
    )
    found = week_after(waiting, week)
    step = stepped(found.quota, found.rule, base_of_growth(plan) or 0.0, unit)
    back = stepped_back(found.quota, found.last_kept, first_quota(plan) or found.quota)
    now = told(found.quota, unit)
    return _After(found.quota, step, back, told(step, unit) > now, told(back, unit) < now)


def _offer(after: _After, planned: Sequence[PlanDay], kept: int, without: int) -> Choice:
    if without > BACK_AFTER_DAYS:
        return Choice.BACK if after.back_is_told else Choice.STAY
    in_flare_up = bool(planned) and planned[-1].in_flare_up
    enough = bool(planned) and kept >= STEP_FROM_KEPT * len(planned)
    return Choice.STEP if enough and after.step_is_told and not in_flare_up else Choice.STAY


def _days_without(plan: Plan, found: Sequence[PlanWeek], last: date) -> int:
    """Planned days in a row, at the end, without a session; a session on any day ends the row."""
    first = found[0].starts
    logged = max((each.day for each in plan.sessions if each.day <= last), default=first)
    so_far = days_of(plan, found, days_in(max(first, logged), last))
    return sum(each.quota is not None for each in so_far if each.done is None)
