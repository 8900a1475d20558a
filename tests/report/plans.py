"""A plan of twelve weeks for the page: walked as planned, but for one week."""

from datetime import date, timedelta

from companion.domain.activities import Activity, AmountUnit, Area, Growth, Rule
from companion.domain.decisions import Choice, Decision
from companion.domain.pacing import Plan
from companion.domain.pacing_sessions import Session

FIRST = date(2026, 3, 3)
WEEKS = 12


def walking(name="Walk outdoors", unit=AmountUnit.MINUTES, silent_week=7, over_week=3):
    """10 of 11 weeks with entries are kept; the amount is raised from 6 to 12 in week 7."""
    activity = Activity(
        id="walk", name=name, area=Area.MOVING, unit=unit, clinic_quota=6, starts_on=FIRST,
        rule=Rule(growth=Growth.NONE, growth_pct=0),
    )  # fmt: skip
    raised = Decision(
        id="d", activity_id="walk", week_starts=FIRST + timedelta(weeks=6), choice=Choice.SET,
        quota=12,
    )  # fmt: skip
    sessions = tuple(
        Session(
            id=f"s{n}", activity_id="walk", day=FIRST + timedelta(n),
            amount=30 if n // 7 == over_week else 12 if n >= 42 else 6,
        )
        for n in range(7 * WEEKS)
        if n // 7 != silent_week
    )  # fmt: skip
    return Plan(activity=activity, decisions=(raised,), sessions=sessions)
