"""Plans for the tests of pacing: walking from Monday 4 May 2026, 10 minutes usual."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from companion.domain.activities import Activity, AmountUnit, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.pacing import Plan, weeks
from companion.domain.pacing_sessions import Session

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "pacing.json").read_text("utf-8"))
START = date(2026, 5, 4)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)


def measures(*amounts):
    """One on each of the days before the plan."""
    return tuple(
        PacingMeasure(
            id=f"m{n}", activity_id="walk", day=START - (len(amounts) - n) * DAY, amount=amount
        )
        for n, amount in enumerate(amounts)
    )


def plan(*amounts, unit=AmountUnit.MINUTES, share=0.8, starts_on=START, **rule):
    """A plan from its measures; a rule without a ceiling unless one is named."""
    told = {key: rule.pop(key) for key in ("ends_on", "clinic_quota") if key in rule}
    activity = Activity(
        id="walk",
        name="Walk",
        unit=unit,
        start_share=share,
        starts_on=starts_on,
        rule=Rule(**rule),
        **told,
    )
    return Plan(activity=activity, measures=measures(*amounts))


def decided(made, *choices, first_week=2):
    """The plan after one decision a week; a number sets the quota, None is no answer."""
    decisions = []
    for week, choice in enumerate(choices, first_week):
        if choice is not None:
            decisions.append(decision(week, choice))
    return replace(made, decisions=(*made.decisions, *decisions))


def decision(week, choice):
    is_set = not isinstance(choice, Choice)
    return Decision(
        id=f"d{week}",
        activity_id="walk",
        week_starts=START + (week - 1) * WEEK,
        choice=Choice.SET if is_set else choice,
        quota=choice if is_set else None,
    )


def edit(week, **rule):
    return RuleEdit(
        id=f"e{week}",
        activity_id="walk",
        week_starts=START + (week - 1) * WEEK,
        rule=Rule(**rule),
    )


def session(day, amount, **told):
    return Session(id=f"s{day.toordinal()}", activity_id="walk", day=day, amount=amount, **told)


def did(made, first, amounts):
    """The plan with a session on each day from the first on; None is a day without one."""
    done = (
        session(first + n * DAY, amount) for n, amount in enumerate(amounts) if amount is not None
    )
    return replace(made, sessions=(*made.sessions, *done))


def quotas(made, count):
    """The exact quotas of so many weeks."""
    return [week.quota for week in weeks(made, START + count * WEEK - DAY)]
