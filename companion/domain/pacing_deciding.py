"""What a press at the weekly review would do, before it is pressed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from companion.domain.activities import WEEK
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.pacing import Plan, quota_after, weeks
from companion.domain.pacing_review import Review, review, review_day, week_to_decide

_CANDIDATE = "candidate"


@dataclass(frozen=True, slots=True)
class Deciding:
    """What can be decided today.

    Attributes:
        week: First day of the week a press counts for; None: the plan has no such week.
        found: The week that is looked back on; None in week 1, and before and after the plan.
        now: The quota that holds in that week as things stand, exact; None without such a week.
        stay: The quota if the person stays.
        offered: The quota if the person takes what the rule offers; None without an offer.
        decision: What is decided for that week already; edit: the new rule from that week on.
        is_answered: The week looked back on was answered, and that answer holds already; a press
            would be one more about the same week.
    """

    week: date | None
    found: Review | None
    now: float | None
    stay: float | None
    offered: float | None
    decision: Decision | None
    edit: RuleEdit | None
    is_answered: bool


def deciding(plan: Plan, today: date) -> Deciding:
    """What can be decided about a plan today, and what would follow."""
    day = review_day(plan.activity, today)
    found = review(plan, day) if day else None
    week = week_to_decide(plan, today)
    ends = plan.activity.ends_on
    if week is None or (ends is not None and week > ends):
        return Deciding(None, found, None, None, None, None, None, is_answered=False)
    decision = next((each for each in plan.decisions if each.week_starts == week), None)
    return Deciding(
        week=week,
        found=found,
        now=_quota_in(plan, week),
        stay=quota_if(plan, week, Choice.STAY),
        offered=quota_if(plan, week, found.offer) if found else None,
        decision=decision,
        edit=next((each for each in plan.edits if each.week_starts == week), None),
        is_answered=found is not None and _is_answered(plan, found, week),
    )


def awaits_answer(plan: Plan, today: date) -> Choice | None:
    """What the rule offers for the week to come, while nobody has answered; None: nothing waits."""
    day, week = review_day(plan.activity, today), week_to_decide(plan, today)
    ends = plan.activity.ends_on
    if day is None or week is None or week in _answered(plan) or (ends is not None and week > ends):
        return None
    found = review(plan, day)
    return None if found is None or _is_answered(plan, found, week) else found.offer


def quota_if(plan: Plan, week: date, choice: Choice) -> float | None:
    """The exact quota of a week if this is decided for it; None where it has no such week."""
    candidate = Decision(
        id=_CANDIDATE, activity_id=plan.activity.id, week_starts=week, choice=choice
    )
    others = tuple(each for each in plan.decisions if each.week_starts != week)
    return quota_after(replace(plan, decisions=(*others, candidate)), candidate)


def taken_back_by(plan: Plan, decision: Decision | RuleEdit) -> Decision | RuleEdit | None:
    """What is kept for the same week and goes when this is decided; None: nothing is."""
    made = plan.decisions if isinstance(decision, Decision) else plan.edits
    return next((each for each in made if each.week_starts == decision.week_starts), None)


def _quota_in(plan: Plan, week: date) -> float | None:
    found = weeks(plan, week + WEEK - timedelta(days=1))
    return found[-1].quota if found and found[-1].starts == week else None


def _is_answered(plan: Plan, found: Review, week: date) -> bool:
    """Whether the week after the one looked back on has its answer, and has begun with it."""
    if found.next_week is None or found.next_week >= week:
        return False
    return found.next_week in _answered(plan)


def _answered(plan: Plan) -> set[date]:
    """The weeks for which something was decided."""
    return {each.week_starts for each in plan.decisions} | {each.week_starts for each in plan.edits}
