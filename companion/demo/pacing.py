"""The made-up person's pacing: twelve weeks of walking by a plan, stairs later, cooking without.

Too much on some days of the first weeks, and little on the days after; then a flare-up of gentle
days; then the same on good days and on hard ones, and slowly more. What was done fits the diary:
the days over quota are those before days on which pain got in the way most.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from companion.demo.chance import Chance, lasting_id, own_id
from companion.domain.activities import WEEK, Activity, AmountUnit, Area, Growth, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing import Plan, PlanDay, days, weeks
from companion.domain.pacing_profile import PacingProfile
from companion.domain.pacing_review import review
from companion.domain.pacing_sessions import Session

if TYPE_CHECKING:
    from companion.domain.diary import CheckIn
    from companion.domain.spans import Break

HOME = "Europe/London"
WALK, STAIRS, COOK = (f"{each}-{lasting_id(each)}" for each in ("walk_outdoors", "stairs", "cook"))

_SEED = 20260213
_DAY = timedelta(days=1)
_MEASURED = ((6, 12.0), (4, 8.0), (2, 10.0))
"""Days before the plan, and minutes."""

_DAYS_OVER = 3
_EARLY_DAYS = 16
_APART = 3
_STAIRS_AFTER_WEEKS = 5
_OTHER_RULE_AFTER_WEEKS = 8
_SET_WEEK = 11

_NOTES = (
    "Turned round at the bench.",
    "A hard day. I went all the same, and stopped in time.",
    "With my neighbour's dog.",
    "Rain. Up and down the covered market.",
    "Could have gone on. Stopped at the plan.",
    "Sat down twice.",
)
_OVER_NOTES = ("The sun was out and I went on.", "Met a friend and forgot the time.")


@dataclass(frozen=True, slots=True)
class Diary:
    """What the pacing has to fit: the diary of the same days.

    Attributes:
        check_ins: All of them.
        silent: Days without any entry; nothing was done by a plan either.
        flare: The days of the flare-up, in order.
        rest: The week of rest from the diary.
    """

    check_ins: tuple[CheckIn, ...]
    silent: Collection[date]
    flare: Sequence[date]
    rest: Break

    def hardest_after(self, day: date) -> float:
        """How much pain got in the way on the day after."""
        after = day + _DAY
        known = [each.interference for each in self.check_ins if each.day == after]
        return max((each for each in known if each is not None), default=0)

    def days_with(self, word: str) -> frozenset[date]:
        """The days on which something was done."""
        return frozenset(each.day for each in self.check_ins if word in each.did)


@dataclass(frozen=True, slots=True)
class Pacing:
    """A made-up person's pacing; one activity has no plan."""

    activities: tuple[Activity, ...]
    measures: tuple[PacingMeasure, ...]
    decisions: tuple[Decision, ...]
    edits: tuple[RuleEdit, ...]
    sessions: tuple[Session, ...]
    flare_ups: tuple[FlareUp, ...]
    profile: PacingProfile


def pacing(starts_on: date, last_day: date, diary: Diary) -> Pacing:
    """All of it up to a day; the same diary gives the same.

    Args:
        starts_on: The Monday on which the walking began.
        last_day: The last day with sessions; the plans go on.
        diary: What was written down of the same days.
    """
    flare_up = FlareUp(
        id=own_id("flare-up", diary.flare[0]),
        starts_on=diary.flare[0],
        ends_on=diary.flare[-1],
        note="Bad nights. Half of the plan, warm packs, early to bed.",
    )
    walk = _walk(starts_on, flare_up)
    stairs = _stairs(starts_on + _STAIRS_AFTER_WEEKS * WEEK, flare_up)
    walk = _Living(diary, last_day, diary.days_with("Walked"), _over(diary, starts_on)).by(walk)
    stairs = _Living(diary, last_day).by(stairs)
    made_up = (*walk.sessions, *stairs.sessions, *_cooking(starts_on, last_day, diary))
    sessions = [each for each in made_up if isinstance(each, Session)]
    return Pacing(
        activities=(walk.activity, stairs.activity, _cook()),
        measures=walk.measures,
        decisions=(*walk.decisions, *stairs.decisions),
        edits=walk.edits,
        sessions=tuple(sorted(sessions, key=lambda each: each.day)),
        flare_ups=(flare_up,),
        profile=_profile(),
    )


def _walk(starts_on: date, flare_up: FlareUp) -> Plan:
    activity = Activity(
        id=WALK,
        name="Walk outdoors",
        area=Area.MOVING,
        rule=Rule(ceiling=30.0),
        starts_on=starts_on,
        easier=("way_back", "bench"),
        why="To walk to the park with my sister again.",
        note="Flat ground first. Stop at the time, not at the pain.",
    )
    measures = tuple(
        PacingMeasure(id=own_id("measure", day), activity_id=WALK, day=day, amount=amount)
        for day, amount in ((starts_on - before * _DAY, amount) for before, amount in _MEASURED)
    )
    changes_on = starts_on + _OTHER_RULE_AFTER_WEEKS * WEEK
    linear = Rule(growth=Growth.LINEAR, ceiling=20.0, weekdays=frozenset(range(1, 7)))
    edit = RuleEdit(
        id=own_id("rule", changes_on), activity_id=WALK, week_starts=changes_on, rule=linear
    )
    return Plan(activity=activity, measures=measures, edits=(edit,), flare_ups=(flare_up,))


def _stairs(starts_on: date, flare_up: FlareUp) -> Plan:
    activity = Activity(
        id=STAIRS,
        name="Climb stairs",
        area=Area.MOVING,
        unit=AmountUnit.REPETITIONS,
        rule=Rule(growth=Growth.LINEAR, growth_pct=20, ceiling=12.0, weekdays=frozenset({1, 3, 5})),
        starts_on=starts_on,
        clinic_quota=5.0,
        easier=("stairs_pause",),
        why="To sleep upstairs again.",
        note="Five steps up and down to begin with. One hand on the rail.",
    )
    return Plan(activity=activity, flare_ups=(flare_up,))


def _cook() -> Activity:
    return Activity(
        id=COOK,
        name="Cook",
        area=Area.HOME,
        easier=("sit_to_work", "cook_twice"),
        why="Supper with everybody at the table.",
    )


def _profile() -> PacingProfile:
    return PacingProfile(
        helps=(
            "A warm pack and slow breaths",
            "A short walk indoors every two hours",
            "Music, and the lights low",
            "Say early what I cannot do today",
        ),
        calls=("My sister", "The clinic's nurse line"),
    )


def _over(diary: Diary, starts_on: date) -> frozenset[date]:
    """The days over quota: the last one before the flare-up, and those before the hardest days."""
    before = (starts_on + n * _DAY for n in range((diary.flare[0] - starts_on).days))
    known = [day for day in before if not {day, day + _DAY} & {*diary.silent}]
    early = known[:_EARLY_DAYS]
    found = [known[-1]]
    for day in sorted(early, key=lambda day: (-diary.hardest_after(day), day)):
        if len(found) <= _DAYS_OVER and all(abs((day - each).days) >= _APART for each in found):
            found.append(day)
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class _Living:
    """Lives by a plan, week by week, and decides at each review.

    Attributes:
        surely: Days on which the diary says that it was done.
        over: Days on which it was far too much.
    """

    diary: Diary
    last_day: date
    surely: frozenset[date] = frozenset()
    over: frozenset[date] = frozenset()

    def by(self, plan: Plan) -> Plan:
        """The plan with its sessions and decisions, up to the week of the day after the last."""
        chance = Chance(_SEED + len(plan.activity.name))
        starts = plan.activity.starts_on
        assert starts is not None
        while starts <= self.last_day + _DAY:
            seven = days(plan, starts, min(starts + WEEK - _DAY, self.last_day))
            done = [session for day in seven for session in self._sessions(plan, day, chance)]
            plan = replace(plan, sessions=(*plan.sessions, *done))
            if starts + WEEK <= self.last_day + _DAY:
                made = _decided(plan, starts, self.diary.rest)
                plan = replace(plan, decisions=(*plan.decisions, *made))
            starts += WEEK
        return plan

    def _sessions(self, plan: Plan, day: PlanDay, chance: Chance) -> list[Session]:
        if day.day in self.diary.silent or day.quota is None:
            return []
        if day.day in self.diary.flare[:2] or not self._goes(day.day, chance):
            return []
        amount = self._amount(day.day, day.quota, chance)
        note = _OVER_NOTES[day.day.day % 2] if day.day in self.over else ""
        if not note and chance.happens(0.1):
            note = _NOTES[chance.whole(0, len(_NOTES) - 1)]
        return [_session(plan.activity, day.day, amount, chance, note)]

    def _goes(self, day: date, chance: Chance) -> bool:
        return chance.happens(0.92) or day in self.surely or day < self.diary.flare[0]

    def _amount(self, day: date, quota: float, chance: Chance) -> float:
        near, less = chance.whole(-1, 1), chance.happens(0.05)
        if day in self.over:
            return round(quota) + 7.0 + near
        if day - _DAY in self.over:
            return float(math.floor(0.45 * quota))
        share = 0.6 if less else 1.0
        return float(max(1, round(share * quota) + (near if quota >= 8 else 0)))


def _decided(plan: Plan, starts: date, rest: Break) -> list[Decision]:
    """What was pressed at a review: as offered; once back after the rest; once a round number."""
    looked = review(plan, starts)
    if looked is None or looked.next_week is None:
        return []
    week, activity = looked.next_week, plan.activity
    choice, quota = looked.offer, None
    back_before = any(each.choice is Choice.BACK for each in plan.decisions)
    if back_before and choice is Choice.BACK:
        choice = Choice.STAY
    elif activity.id == WALK and not back_before and rest.last < week <= rest.last + WEEK:
        choice = Choice.BACK
    if activity.id == WALK and week == _first(activity) + _SET_WEEK * WEEK:
        choice, quota = Choice.SET, float(math.ceil(weeks(plan, week)[-1].quota + 0.5))
    made = Decision(
        id=own_id(f"decision {activity.name}", week),
        activity_id=activity.id,
        week_starts=week,
        choice=choice,
        quota=quota,
    )
    return [made] if choice is not Choice.STAY or week.day % 2 else []


def _first(activity: Activity) -> date:
    assert activity.starts_on is not None
    return activity.starts_on


def _cooking(starts_on: date, last_day: date, diary: Diary) -> list[Session]:
    """Cooking without a plan, on days whose check-in says so."""
    chance = Chance(_SEED)
    cooked = sorted(day for day in diary.days_with("Cooked") if starts_on <= day <= last_day)
    return [
        _session(_cook(), day, 5.0 * chance.whole(3, 8), chance)
        for day in cooked
        if chance.happens(0.8)
    ]


def more_walks(
    last_day: date, check_ins: Sequence[CheckIn], sessions: Sequence[Session]
) -> list[Session]:
    """A walk on each other day of a year whose check-in says so."""
    chance = Chance(_SEED)
    walked = {each.day for each in check_ins if "Walked" in each.did and each.day <= last_day}
    year = last_day - 364 * _DAY
    there = {each.day for each in sessions if each.activity_id == WALK}
    activity = Activity(id=WALK, name="Walk outdoors")
    return [
        _session(activity, day, float(chance.whole(8, 16)), chance)
        for day in sorted(walked - there)
        if day >= year
    ]


def _session(
    activity: Activity, day: date, amount: float, chance: Chance, note: str = ""
) -> Session:
    """By the timer as a rule; some are typed in later, without a time."""
    hour, minute, timed = chance.whole(9, 17), chance.whole(0, 59), chance.happens(0.7)
    at = datetime.combine(day, time(hour, minute), ZoneInfo(HOME))
    return Session(
        id=own_id(f"session {activity.name}", day),
        activity_id=activity.id,
        day=day,
        amount=amount,
        started_at=at if timed else None,
        note=note,
    )
