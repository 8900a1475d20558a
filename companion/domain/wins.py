"""Small wins that plain rules find in what a person did, on the last fourteen days.

Each rule looks at plans, sessions, steps, rest and breaks. None looks at how strong pain was, and
none at a medicine. All numbers here are our choice, not evidence.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean, median
from typing import TYPE_CHECKING

from companion.domain.activities import AmountUnit
from companion.domain.boom_bust import is_over
from companion.domain.goals import Goal, GoalKind, GoalStep
from companion.domain.neutral import Neutral
from companion.domain.pacing import Plan, PlanDay, days
from companion.domain.pacing_weeks import own_weeks
from companion.domain.win import FoundBy

if TYPE_CHECKING:
    from companion.domain.diary import CheckIn
    from companion.domain.flare_ups import FlareUp
    from companion.domain.kept_exercise import QuietDay
    from companion.domain.pacing_sessions import Session
    from companion.domain.spans import Break
    from companion.domain.week_plan import Planned

WINDOW_DAYS = 14
"""So far back a win is looked for; an older one is left in peace."""

GOOD_BESIDE_DAYS = 28
KNOWN_DAYS = 7
"""A good day is told from the four weeks before it, if seven of them are known."""

OVER_AT_MOST = 1.05
"""Up to this share of the quota a person stopped at it: half a minute over is not over."""

KEPT_SHARE = (5, 7)
LEAST_PLANNED = 3
"""A week is kept from 5 of 7 planned days on, or that share of fewer; under 3 say too little."""

BACK_WITHIN_DAYS = 14
"""The first session so soon after a flare-up belongs to it."""

LEAST_BREAK_DAYS = 2

REST_PLANNED, REST_MARKED = "rest-in-the-week-plan", "day-of-rest"
"""What rest is about where it was no break."""

_A_DAY = timedelta(days=1)
_SPACE = uuid.UUID("6f2a3c52-7f0b-5f43-9d0c-3f8d5c6b9e11")
"""Of the names of our wins only; made once, at random."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the rules look at.

    Attributes:
        today: The civil day.
        plans: Those that run, with their sessions and all flare-ups.
        check_ins: From `first_needed` on.
        sessions: From `first_needed` on, those without a plan too.
        names: What each activity is called, by its id.
        planned: The week plan from `first_needed` on; rest is planned as well.
        quiet: Days that the person marked as rest or as sick days.
        exercised: Days on which an exercise was done.
    """

    today: date
    plans: Sequence[Plan] = ()
    check_ins: Sequence[CheckIn] = ()
    sessions: Sequence[Session] = ()
    names: Mapping[str, str]
    flare_ups: Sequence[FlareUp] = ()
    breaks: Sequence[Break] = ()
    planned: Sequence[Planned] = ()
    quiet: Sequence[QuietDay] = ()
    exercised: frozenset[date] = frozenset()
    goals: Sequence[Goal] = ()
    steps: Sequence[GoalStep] = ()

    @property
    def first(self) -> date:
        """The first day on which a win is looked for."""
        return self.today - timedelta(days=WINDOW_DAYS - 1)

    def is_over(self, day: date) -> bool:
        """Whether a day lies in those fourteen and has gone by."""
        return self.first <= day < self.today


def first_needed(today: date) -> date:
    """The first day of which the rules need to know anything."""
    return today - timedelta(days=WINDOW_DAYS + GOOD_BESIDE_DAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A small win, before it is put in words.

    Attributes:
        by: The rule.
        day: The day on which it was so.
        about: Id of what it is about, such as the activity.
        name: The activity, or the step in the person's words; empty where there is none.
        amount: The quota, in `unit`; or the days of a break.
        kept: On how many of the `planned` days a plan was kept.
    """

    by: FoundBy
    day: date
    about: str
    name: str = ""
    amount: float = 0.0
    unit: AmountUnit = AmountUnit.MINUTES
    kept: int = 0
    planned: int = 0

    @property
    def id(self) -> str:
        """Always the same of the same rule, day and subject, so that nothing is kept twice."""
        return uuid.uuid5(_SPACE, f"{self.by}|{self.day.isoformat()}|{self.about}").hex


def find(facts: Facts) -> tuple[Found, ...]:
    """All that the rules find, in the order of days."""
    found = [
        *steps_reached(facts),
        *after_flare_ups(facts),
        *back_after_breaks(facts),
        *plans_kept(facts),
        *rested(facts),
        *stopped_at_quota(facts),
    ]
    return tuple(sorted(found, key=lambda each: each.day))


# --- the rules --------------------------------------------------------------------------


def stopped_at_quota(facts: Facts) -> list[Found]:
    """Stopped at the quota on a good day.

    The day is over, and a good one by `is_good`; it is no day of a flare-up; all that was done of
    the activity kept to its quota, and went over it by 5 % at most.
    """
    amounts = interference_by_day(facts.check_ins)
    hard = {each.day for each in facts.check_ins if each.hard_day}
    found = []
    for plan in facts.plans:
        for day in days(plan, facts.first, facts.today - _A_DAY):
            good = day.day not in hard and is_good(day.day, amounts)
            if good and _stopped(day):
                found.append(_of_plan(FoundBy.STOPPED_AT_QUOTA, plan, day))
    return found


def plans_kept(facts: Facts) -> list[Found]:
    """Kept to plan on 5 of 7 days.

    One of the plan's own weeks is over, three days of it or more were planned, and the plan was
    kept on 5 of 7 of them or on that share. Its day is the last of the week.
    """
    found = []
    for plan in facts.plans:
        some = days(plan, facts.first - 6 * _A_DAY, facts.today - _A_DAY)
        for week in own_weeks(plan.activity.starts_on, some):
            last = week.first + 6 * _A_DAY
            enough = week.kept_days * KEPT_SHARE[1] >= week.planned_days * KEPT_SHARE[0]
            if facts.is_over(last) and week.planned_days >= LEAST_PLANNED and enough:
                found.append(
                    Found(
                        by=FoundBy.KEPT_PLAN,
                        day=last,
                        about=plan.activity.id,
                        name=plan.activity.name,
                        kept=week.kept_days,
                        planned=week.planned_days,
                    )
                )
    return found


def after_flare_ups(facts: Facts) -> list[Found]:
    """The first session after a flare-up.

    The first of any activity, of more than nothing, that comes after the last gentle day, within
    14 days of it, and before another flare-up began.
    """
    found = []
    sessions = sorted((each for each in facts.sessions if each.amount > 0), key=_day_of)
    for flare_up in facts.flare_ups:
        later = (each for each in sessions if each.day > flare_up.ends_on)
        first = next(later, None)
        if first is None or not facts.first <= first.day <= facts.today:
            continue
        again = any(flare_up.starts_on < each.starts_on <= first.day for each in facts.flare_ups)
        if not again and (first.day - flare_up.ends_on).days <= BACK_WITHIN_DAYS:
            name = facts.names.get(first.activity_id, "")
            found.append(
                Found(by=FoundBy.AFTER_FLARE_UP, day=first.day, about=flare_up.id, name=name)
            )
    return found


def steps_reached(facts: Facts) -> list[Found]:
    """A goal's step was done; steps of goals about medicines are never looked at."""
    goals = {each.id for each in facts.goals if each.kind is not GoalKind.MEDICINES}
    return [
        Found(by=FoundBy.STEP, day=each.done_on, about=each.id, name=each.text)
        for each in facts.steps
        if each.done_on is not None
        and each.goal_id in goals
        and facts.first <= each.done_on <= facts.today
    ]


def back_after_breaks(facts: Facts) -> list[Found]:
    """Back after a break.

    A break from the diary of two days or more is over, and a check-in tells of a day after it; of
    breaks that follow each other the last one counts.
    """
    written = sorted({each.day for each in facts.check_ins})
    found = []
    for rest in _long(facts.breaks):
        first = next((day for day in written if day > rest.last), None)
        if first is None or not facts.first <= first <= facts.today:
            continue
        if not any(rest.first < each.first <= first for each in facts.breaks):
            length = (rest.last - rest.first).days + 1
            found.append(
                Found(by=FoundBy.BACK_AFTER_BREAK, day=first, about=rest.id, amount=length)
            )
    return found


def rested(facts: Facts) -> list[Found]:
    """Rested as planned; a day is told once.

    Rest stood in the week plan, and the day has a check-in. Or the day was marked as one of rest,
    and no exercise was done on it. Both only where no activity went over its quota that day (120 %
    and 5 minutes), or was done on a day without a plan. Or a break from the diary of two days or
    more is over, and nothing was written about its days; its day is the last.
    """
    written = {each.day for each in facts.check_ins}
    in_plan = {each.day for each in facts.planned if each.activity_id is None} & written
    marked = {each.day for each in facts.quiet if each.why is Neutral.REST} - facts.exercised
    quiet = dict.fromkeys(marked, REST_MARKED) | dict.fromkeys(in_plan, REST_PLANNED)
    busy = _busy(facts)
    found = {
        day: Found(by=FoundBy.RESTED, day=day, about=about)
        for day, about in quiet.items()
        if day not in busy
    }
    for rest in _long(facts.breaks):
        if not any(rest.first <= day <= rest.last for day in written):
            length = (rest.last - rest.first).days + 1
            told = Found(by=FoundBy.RESTED, day=rest.last, about=rest.id, amount=length)
            found[rest.last] = told
    return [each for day, each in sorted(found.items()) if facts.is_over(day)]


def is_good(day: date, interference: Mapping[date, float]) -> bool:
    """Whether pain got less in the way on a day than is usual for the person.

    Less than the median of the 28 days before it, of which 7 or more are known. How strong pain
    was is not looked at.
    """
    before = (day - timedelta(days=n) for n in range(1, GOOD_BESIDE_DAYS + 1))
    known = [interference[each] for each in before if each in interference]
    return day in interference and len(known) >= KNOWN_DAYS and interference[day] < median(known)


def interference_by_day(check_ins: Iterable[CheckIn]) -> dict[date, float]:
    """How much pain got in the way on each known day; several check-ins count as their mean."""
    said: dict[date, list[int]] = {}
    for each in check_ins:
        if each.interference is not None:
            said.setdefault(each.day, []).append(each.interference)
    return {day: fmean(values) for day, values in said.items()}


def _day_of(session: Session) -> date:
    return session.day


def _long(breaks: Iterable[Break]) -> list[Break]:
    return [each for each in breaks if (each.last - each.first).days + 1 >= LEAST_BREAK_DAYS]


def _stopped(day: PlanDay) -> bool:
    if day.quota is None or day.done is None or day.in_flare_up:
        return False
    return day.kept is True and day.done <= day.quota * OVER_AT_MOST


def _of_plan(by: FoundBy, plan: Plan, day: PlanDay) -> Found:
    activity = plan.activity
    return Found(
        by=by,
        day=day.day,
        about=activity.id,
        name=activity.name,
        amount=day.quota or 0.0,
        unit=activity.unit,
    )


def _busy(facts: Facts) -> set[date]:
    """Days on which more was done of an activity than was planned."""
    busy = set()
    for plan in facts.plans:
        for day in days(plan, facts.first, facts.today - _A_DAY):
            unplanned = day.quota is None and (day.done or 0) > 0
            if is_over(day) or unplanned:
                busy.add(day.day)
    with_plan = {plan.activity.id for plan in facts.plans}
    asked = {(each.activity_id, each.day) for each in facts.planned}
    return busy | {
        each.day
        for each in facts.sessions
        if each.amount > 0
        and each.activity_id not in with_plan
        and (each.activity_id, each.day) not in asked
    }
