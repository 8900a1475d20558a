"""The plan of an activity: its quota week by week, from the plan and the person's decisions.

Quotas are computed and never kept. A week's quota follows from what was decided for it and for
the weeks before it: no later decision, and no later rule, changes a week that has gone by.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

from companion.domain.activities import WEEK, Activity, AmountUnit, Growth, Rule
from companion.domain.baseline import PacingMeasure, before_start, mean_amount
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.flare_ups import FlareUp, shares_by_day
from companion.domain.pacing_sessions import Amount, done_by_day, is_kept
from companion.domain.spans import days_in

BACK_SHARE = 0.8
"""Share of the last quota that was kept to, after days without. Our choice, not evidence."""

_Part = TypeVar("_Part", PacingMeasure, Decision, RuleEdit, Amount)
_SIX_DAYS = timedelta(days=6)
_ROUNDING = 1e-9  # 0.1 x 30 is a hair over 3 to a computer


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All the facts about one activity that its quotas follow from.

    Attributes:
        measures: Those of this activity; so are decisions, edits and sessions.
        flare_ups: All of the person's; they hold for every activity.
    """

    activity: Activity
    measures: tuple[PacingMeasure, ...] = ()
    decisions: tuple[Decision, ...] = ()
    edits: tuple[RuleEdit, ...] = ()
    sessions: tuple[Amount, ...] = ()
    flare_ups: tuple[FlareUp, ...] = ()


def plans_of(
    activities: Iterable[Activity],
    measures: Iterable[PacingMeasure],
    decisions: Iterable[Decision],
    edits: Iterable[RuleEdit],
    sessions: Iterable[Amount],
    flare_ups: Iterable[FlareUp],
) -> tuple[Plan, ...]:
    """The plan of each activity, with what belongs to it; all in the order in which they come."""
    by_measure, by_decision = _by_activity(measures), _by_activity(decisions)
    by_edit, by_session = _by_activity(edits), _by_activity(sessions)
    all_flare_ups = tuple(flare_ups)
    return tuple(
        Plan(
            activity=each,
            measures=by_measure[each.id],
            decisions=by_decision[each.id],
            edits=by_edit[each.id],
            sessions=by_session[each.id],
            flare_ups=all_flare_ups,
        )
        for each in activities
    )


def _by_activity(parts: Iterable[_Part]) -> defaultdict[str, tuple[_Part, ...]]:
    found: defaultdict[str, list[_Part]] = defaultdict(list)
    for each in parts:
        found[each.activity_id].append(each)
    return defaultdict(tuple, {key: tuple(some) for key, some in found.items()})


@dataclass(frozen=True, slots=True)
class PlanWeek:
    """One week of a plan, 7 days from its first.

    Attributes:
        starts: Its first day.
        quota: Exact, before whole units, in the activity's unit.
        rule: The rule in force.
        choice: What was decided for it; None: nothing was, and it stays.
        last_kept: The exact quota of the last day before this week that was kept to; None if none.
    """

    starts: date
    quota: float
    rule: Rule
    choice: Choice | None
    last_kept: float | None


class PlanDay(NamedTuple):
    """One day of a plan: quick to make where there are thousands.

    Attributes:
        quota: What the person is told: whole units where halves make no sense, less in a
            flare-up; None on days without a plan.
        done: All of the day's sessions; None: none written down.
        in_flare_up: The day's quota is under the week's because of a flare-up.
        exact: The quota before whole units.
    """

    day: date
    quota: float | None
    done: float | None
    in_flare_up: bool
    unit: AmountUnit
    exact: float | None = None

    @property
    def kept(self) -> bool | None:
        """Whether it was kept to plan; None without a quota or without a session."""
        if self.quota is None or self.done is None:
            return None
        return is_kept(self.done, self.quota, self.unit)


def told(quota: float, unit: AmountUnit) -> float:
    """A quota as the person is told it: steps and repetitions rounded down, at least one."""
    return float(max(1, math.floor(quota + _ROUNDING))) if unit.is_whole else quota


def first_quota(plan: Plan) -> float | None:
    """The quota of week 1, exact: the clinic's, or start share x mean of the measures.

    Never above the ceiling; None without either number. Source: 0.8 x mean of 3 measures,
    I-Engage, How do I pace?; 0.7 x mean, BMC Public Health 2007;7:254.
    """
    activity = plan.activity
    if activity.clinic_quota is not None:
        return activity.clinic_quota
    measures = before_start(plan.measures, activity.starts_on)
    if not measures:
        return None
    return _under(activity.start_share * mean_amount(measures), activity.rule.ceiling)


def base_of_growth(plan: Plan) -> float | None:
    """What linear growth is a share of: the baseline; without measures the clinic's number.

    That the clinic's number stands in is our choice, not evidence.
    """
    measures = before_start(plan.measures, plan.activity.starts_on)
    return mean_amount(measures) if measures else plan.activity.clinic_quota


def stepped(quota: float, rule: Rule, base: float, unit: AmountUnit) -> float:
    """The exact quota after a step.

    Compound: quota x (1 + growth). Linear: quota + growth x baseline. Steps and repetitions rise
    by at least one. Never above the ceiling, and a step never lowers a quota.
    Source: I-Engage (x 1.1 a week); Therapeutic Guidelines (AU), 10 to 20 % of the baseline.
    """
    if rule.growth is Growth.NONE:
        return quota
    grown = quota + rule.growth_pct / 100 * (quota if rule.growth is Growth.COMPOUND else base)
    if unit.is_whole:
        grown = max(grown, told(quota, unit) + 1)
    return max(quota, _under(grown, rule.ceiling))


def stepped_back(quota: float, last_kept: float | None, first: float) -> float:
    """The exact quota after a step back: 80 % of the last one kept to, never more than now.

    Where none was kept to yet, 80 % of the first quota, so that it does not sink week by week.
    Our choice, not evidence.
    """
    return min(quota, BACK_SHARE * (first if last_kept is None else last_kept))


def weeks(plan: Plan, last: date) -> tuple[PlanWeek, ...]:
    """The weeks of a plan from its first to the one a day lies in; none without a first quota.

    Week 1 has the first quota. Each later week has the quota of the last decision. A decision or
    a new rule counts from the first week that begins on its day or later; of several for one week
    the latest counts. What is decided for week 1 or before changes nothing. Whatever was decided,
    no week goes above the ceiling in force: a number that was given, or read in, is held there.
    """
    activity, quota = plan.activity, first_quota(plan)
    if activity.starts_on is None or quota is None:
        return ()
    until = last if activity.ends_on is None else min(last, activity.ends_on)
    walk = _Walk(plan, base_of_growth(plan) or 0.0, quota)
    found: list[PlanWeek] = []
    starts = activity.starts_on
    while starts <= until:
        found.append(walk.next_week(found[-1] if found else None, starts, quota))
        starts += WEEK
    return tuple(found)


def week_after(plan: Plan, week: PlanWeek) -> PlanWeek:
    """The week after one of a plan's weeks; the same one where the plan ends with it."""
    starts, ends = week.starts + WEEK, plan.activity.ends_on
    quota = first_quota(plan)
    if quota is None or (ends is not None and ends < starts):
        return week
    return _Walk(plan, base_of_growth(plan) or 0.0, quota).next_week(week, starts, quota)


def days(plan: Plan, first: date, last: date) -> tuple[PlanDay, ...]:
    """Every day from first to last with its quota and what was done, both days included."""
    return on_days(plan, days_in(first, last))


def on_days(plan: Plan, some: Sequence[date]) -> tuple[PlanDay, ...]:
    """Some days, each with its quota and what was done."""
    return days_of(plan, weeks(plan, max(some)), some) if some else ()


def days_of(plan: Plan, found: Iterable[PlanWeek], some: Iterable[date]) -> tuple[PlanDay, ...]:
    """The same where the weeks that they lie in are reckoned already."""
    by_start: dict[date | None, PlanWeek] = {week.starts: week for week in found}
    week_of = plan.activity.week_of
    done, shares = done_by_day(plan.sessions), shares_by_day(plan.flare_ups)
    return tuple(
        _day(plan.activity, by_start.get(week_of(day)), day, done.get(day), shares.get(day, 1.0))
        for day in some
    )


def quota_after(plan: Plan, decision: Decision) -> float | None:
    """The exact quota of the week a decision counts for; None where it has no such week."""
    return quotas_after(plan, (decision,))[0]


def quotas_after(plan: Plan, decisions: Sequence[Decision]) -> tuple[float | None, ...]:
    """The same of several decisions, in their order."""
    if not decisions:
        return ()
    last = max(each.week_starts for each in decisions) + WEEK - timedelta(days=1)
    found = weeks(plan, last)
    starts = [week.starts for week in found]
    places = [bisect_left(starts, each.week_starts) for each in decisions]
    return tuple(
        found[place].quota
        if place < len(found) and starts[place] - each.week_starts < WEEK
        else None
        for place, each in zip(places, decisions, strict=True)
    )


def _under(quota: float, ceiling: float | None) -> float:
    return quota if ceiling is None else min(quota, ceiling)


def _day(
    activity: Activity, week: PlanWeek | None, day: date, done: float | None, share: float
) -> PlanDay:
    unit = activity.unit
    ended = activity.ends_on is not None and day > activity.ends_on
    if week is None or ended or not week.rule.plans(day):
        return PlanDay(day, None, done, False, unit)
    exact = week.quota * share
    return PlanDay(day, told(exact, unit), done, share < 1, unit, exact)


class _Walk:
    """Goes through the weeks of a plan, one after the other."""

    def __init__(self, plan: Plan, base: float, first: float) -> None:
        self._plan = plan
        self._first = first
        self._base = base
        self._done = done_by_day(plan.sessions)
        self._shares = shares_by_day(plan.flare_ups)
        self._decisions = sorted(plan.decisions, key=lambda each: (each.week_starts, each.id))
        self._edits = sorted(plan.edits, key=lambda each: (each.week_starts, each.id))
        self._decided_on = [each.week_starts for each in self._decisions]
        self._edited_on = [each.week_starts for each in self._edits]

    def next_week(self, before: PlanWeek | None, starts: date, first: float) -> PlanWeek:
        rule = self._rule(starts)
        if before is None:
            return PlanWeek(starts, _under(first, rule.ceiling), rule, None, None)
        kept = self._last_kept(before)
        now = _under(before.quota, rule.ceiling)
        since = bisect_right(self._decided_on, before.starts)
        made = self._decisions[since : bisect_right(self._decided_on, starts)]
        if not made:
            return PlanWeek(starts, now, rule, None, kept)
        quota = self._decided(made[-1], now, rule, kept)
        return PlanWeek(starts, quota, rule, made[-1].choice, kept)

    def _rule(self, starts: date) -> Rule:
        made = bisect_right(self._edited_on, starts)
        return self._edits[made - 1].rule if made else self._plan.activity.rule

    def _decided(self, decision: Decision, now: float, rule: Rule, kept: float | None) -> float:
        if decision.quota is not None:
            return _under(decision.quota, rule.ceiling)
        if decision.choice is Choice.STEP:
            return stepped(now, rule, self._base, self._plan.activity.unit)
        return stepped_back(now, kept, self._first) if decision.choice is Choice.BACK else now

    def _last_kept(self, week: PlanWeek) -> float | None:
        """The last quota that was kept to before the end of a week; gentle days do not count."""
        unit, ends = self._plan.activity.unit, self._plan.activity.ends_on
        quota = told(week.quota, unit)
        for on in days_in(week.starts, week.starts + _SIX_DAYS):
            if on not in self._done or on in self._shares or (ends is not None and on > ends):
                continue
            if week.rule.plans(on) and is_kept(self._done[on], quota, unit):
                return week.quota
        return week.last_kept
