"""Setting up a plan: what can still be changed, and what its first weeks would be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.activities import WEEK, Activity, Growth
from companion.domain.decisions import Choice, Decision
from companion.domain.pacing import Plan, PlanWeek, weeks
from companion.domain.refused import LONGEST_NAME

if TYPE_CHECKING:
    from companion.domain.activities import Rule


def has_begun(plan: Plan, today: date) -> bool:
    """Whether its days count already: from then on only decisions change it.

    On its first day it has begun with the first session, or by the next day.
    """
    starts = plan.activity.starts_on
    if starts is None or today < starts:
        return False
    return starts < today or any(each.day >= starts for each in plan.sessions)


def has_ended(plan: Plan, today: date) -> bool:
    """Whether the plan's last day has gone by."""
    ends = plan.activity.ends_on
    return ends is not None and ends < today


def unit_is_open(plan: Plan) -> bool:
    """Whether it may be counted in another unit: nothing is kept in this one."""
    activity = plan.activity
    numbers = (activity.clinic_quota, activity.rule.ceiling)
    kept = plan.measures or plan.sessions or plan.decisions or plan.edits
    return activity.starts_on is None and not kept and numbers == (None, None)


def asks_first(plans: Iterable[Plan]) -> bool:
    """Whether the question before a first plan with growth is still to be asked."""
    rules: list[Rule] = []
    for plan in plans:
        if plan.activity.starts_on is not None:
            rules += [plan.activity.rule, *(edit.rule for edit in plan.edits)]
    return all(rule.growth is Growth.NONE for rule in rules)


def first_weeks(plan: Plan, count: int) -> tuple[PlanWeek, ...]:
    """The first weeks of a plan if each step is taken; none without a first day or quota."""
    starts = plan.activity.starts_on
    if starts is None:
        return ()
    steps = tuple(
        Decision(
            id=f"step-{n}",
            activity_id=plan.activity.id,
            week_starts=starts + n * WEEK,
            choice=Choice.STEP,
        )
        for n in range(1, count)
    )
    return weeks(replace(plan, decisions=steps), starts + count * WEEK - timedelta(days=1))


def again(activity: Activity, new_id: str, names: Iterable[str]) -> Activity:
    """A new activity like one whose plan has ended, named so; its plan is still to be made.

    The old one keeps its decisions and its sessions, and stays as it was. Measures are not taken
    over: a new plan rests on what is usual now.

    Args:
        activity: The old one.
        new_id: Of the new activity.
        names: The names that are in use.
    """
    known = {name.casefold() for name in names}
    count = 2
    while (name := _numbered(activity.name, count)).casefold() in known:
        count += 1
    return replace(activity, id=new_id, name=name, starts_on=None, ends_on=None, clinic_quota=None)


def beside(activities: Iterable[Activity], gone: str) -> str:
    """Where the person goes on in the list when one is deleted: the next, else the one before.

    Returns:
        Its id; empty where no other one is there.
    """
    ids = [each.id for each in activities]
    at = ids.index(gone)
    return next(iter([*ids[at + 1 :], *reversed(ids[:at])]), "")


def _numbered(name: str, count: int) -> str:
    end = f" ({count})"
    return name[: LONGEST_NAME - len(end)] + end
