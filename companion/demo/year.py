"""A made-up person's year: their diary and nights, and all that belongs to them.

The person is made up. A year with pain: hard days, days without a word, a flare-up of four days,
a trip to another time zone, both clock changes, a week of rest from the diary. Pain stays much
the same; what they do, and how little pain gets in the way of it, slowly gets better. In its last
twelve weeks they learn to pace (pacing.py), and do the exercises of their clinic's sheet
(exercise.py), and get nearer to what matters to them (goals.py). All year long they practise to
be calm (practices.py).

Every value follows from the last day alone. Only `Random.random()` is used, as that is the one
method whose numbers stay the same in every version of Python.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.demo.asked import answered, happenings, ratings, wins
from companion.demo.chance import Chance, own_id
from companion.demo.diary import DAYS, DemoDay, diary_plan, visit_day
from companion.demo.exercise import exercise
from companion.demo.goals import goals
from companion.demo.pacing import Diary, more_walks, pacing
from companion.demo.practices import practices
from companion.demo.week import week_plan
from companion.demo.worksheets import worksheets
from companion.domain.profile import Profile
from companion.domain.visit import NONE_OF, Visit

if TYPE_CHECKING:
    from companion.domain.activities import Activity
    from companion.domain.activity_ratings import ActivityRating
    from companion.domain.baseline import PacingMeasure
    from companion.domain.calm_profile import CalmProfile
    from companion.domain.decisions import Decision, RuleEdit
    from companion.domain.diary import CheckIn
    from companion.domain.entries import Entry
    from companion.domain.exercise_log import LogEntry
    from companion.domain.exercise_profile import ExerciseProfile
    from companion.domain.flare_ups import FlareUp
    from companion.domain.goals import Goal, GoalReview, GoalStep
    from companion.domain.goals_profile import GoalsProfile
    from companion.domain.happening import Happening
    from companion.domain.kept_exercise import QuietDay
    from companion.domain.laterality import Score
    from companion.domain.pacing_profile import PacingProfile
    from companion.domain.pacing_sessions import Session
    from companion.domain.practised import Practised
    from companion.domain.programme import PlanItem
    from companion.domain.questionnaire import Answered
    from companion.domain.sleep import Night
    from companion.domain.spans import Break, Spell
    from companion.domain.week_plan import Planned
    from companion.domain.win import Win
    from companion.domain.worksheet import Worksheet

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class DemoYear:
    """A made-up person's entries, in the order of days.

    Attributes:
        check_ins: Some days have several, some have none.
        nights: One a day at most; with clock times in the spells, on the nights of both clock
            changes, on some nights away and on one night without sleep.
        profile: Their programme and what they would like to do more of.
        breaks: One week of rest from the diary.
        spells: Two spells of the full sleep diary; the second lasts until the visit.
        visit: The visit they are getting ready for.
        activities: Two with a plan that goes on, one without.
        edits: Another rule for one of the plans.
        flare_ups: The gentle days of the flare-up.
        week_plan: Two weeks that went by, and the week of the day after the last.
        programme: Five exercises from the clinic; the dose of one of them changed once.
        exercise_log: What was done of them, and textures under the left foot besides.
        scores: Left feet told from right ones, for eight weeks.
        quiet_days: Two sick days and a day of rest.
        practised: Breathing, relaxation and attention, fewer of them in the flare-up.
        calm_profile: Two favourites, and the third week of the path.
        worksheets: One of most kinds; the small step of the last one is for the day after the last.
        goals: Six: four active, one that rests, one that was reached.
        goal_steps: Some are done.
        goal_reviews: Every four weeks.
        activity_ratings: Of four activities, every four weeks.
        questionnaires: PEG every four weeks, PHQ-4 three times, one total from the clinic.
        wins: Three, written by themselves.
        happenings: One change of medicine.
        goals_profile: PEG is offered every four weeks.
    """

    check_ins: tuple[CheckIn, ...]
    nights: tuple[Night, ...]
    profile: Profile
    breaks: tuple[Break, ...]
    spells: tuple[Spell, ...]
    visit: Visit
    activities: tuple[Activity, ...]
    measures: tuple[PacingMeasure, ...]
    decisions: tuple[Decision, ...]
    edits: tuple[RuleEdit, ...]
    sessions: tuple[Session, ...]
    flare_ups: tuple[FlareUp, ...]
    week_plan: tuple[Planned, ...]
    pacing_profile: PacingProfile
    programme: tuple[PlanItem, ...]
    exercise_log: tuple[LogEntry, ...]
    scores: tuple[Score, ...]
    quiet_days: tuple[QuietDay, ...]
    exercise_profile: ExerciseProfile
    practised: tuple[Practised, ...]
    calm_profile: CalmProfile
    worksheets: tuple[Worksheet, ...]
    goals: tuple[Goal, ...]
    goal_steps: tuple[GoalStep, ...]
    goal_reviews: tuple[GoalReview, ...]
    activity_ratings: tuple[ActivityRating, ...]
    questionnaires: tuple[Answered, ...]
    wins: tuple[Win, ...]
    happenings: tuple[Happening, ...]
    goals_profile: GoalsProfile

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that an export holds; what belongs to an activity or a goal comes after it."""
        return (
            *self.check_ins,
            *self.nights,
            *self.activities,
            *self.measures,
            *self.decisions,
            *self.edits,
            *self.sessions,
            *self.flare_ups,
            *self.week_plan,
            *self.programme,
            *self.exercise_log,
            *self.scores,
            *self.practised,
            *self.worksheets,
            *self.goals,
            *self.goal_steps,
            *self.goal_reviews,
            *self.activity_ratings,
            *self.questionnaires,
            *self.wins,
            *self.happenings,
        )


def year(last_day: date) -> DemoYear:
    """The year that ends on a day; the same day gives the same year."""
    plan = diary_plan(last_day)
    chance = Chance()
    days = [DemoDay(plan, n, chance) for n in range(DAYS)]
    entries = [day.entries() for day in days if day.day not in plan.silent]
    check_ins = tuple(check_in for check_ins, _ in entries for check_in in check_ins)
    profile = _profile(last_day)
    assert profile.programme_first is not None
    diary = Diary(check_ins, plan.silent, plan.flare, plan.rest)
    paced = pacing(profile.programme_first, last_day, diary)
    exercised = exercise(profile.programme_first, last_day, diary)
    calmed = practices(days[0].day, profile.programme_first, last_day, diary)
    aimed = goals(profile.programme_first)
    return DemoYear(
        check_ins=check_ins,
        nights=tuple(night for _, nights in entries for night in nights),
        profile=profile,
        breaks=(plan.rest,),
        spells=plan.spells,
        visit=_visit(last_day),
        activities=paced.activities,
        measures=paced.measures,
        decisions=paced.decisions,
        edits=paced.edits,
        sessions=paced.sessions,
        flare_ups=paced.flare_ups,
        week_plan=week_plan(last_day),
        pacing_profile=paced.profile,
        programme=exercised.programme,
        exercise_log=exercised.log,
        scores=exercised.scores,
        quiet_days=exercised.quiet_days,
        exercise_profile=exercised.profile,
        practised=calmed.log,
        calm_profile=calmed.profile,
        worksheets=worksheets(last_day),
        goals=aimed.goals,
        goal_steps=aimed.steps,
        goal_reviews=aimed.reviews,
        activity_ratings=ratings(last_day),
        questionnaires=answered(last_day),
        wins=wins(last_day),
        happenings=happenings(last_day),
        goals_profile=aimed.profile,
    )


def ten_years(last_day: date) -> tuple[tuple[CheckIn, ...], tuple[Night, ...]]:
    """Check-ins and nights of 3,650 days: the last 365 days of ten years, one after the other."""
    check_ins: list[CheckIn] = []
    nights: list[Night] = []
    for back in reversed(range(10)):
        last = last_day - back * 365 * _DAY
        one = year(last)
        check_ins += (each for each in one.check_ins if (last - each.day).days < 365)
        nights += (each for each in one.nights if (last - each.day).days < 365)
    return tuple(check_ins), tuple(nights)


def ten_years_of_pacing(last_day: date) -> tuple[Entry, ...]:
    """Plans that run for ten years: all that is paced in each, and every walk besides."""
    years = [year(last_day - back * 365 * _DAY) for back in reversed(range(10))]
    entries: list[Entry] = [*years[0].activities, *years[0].measures]
    for one in years:
        entries += [*one.decisions, *one.edits, *one.sessions, *one.flare_ups, *one.week_plan]
        entries += more_walks(one.check_ins[-1].day, one.check_ins, one.sessions)
    return tuple(entries)


def ten_years_of_exercise(last_day: date) -> tuple[Entry, ...]:
    """One programme for ten years, with all that is done of it in each."""
    years = [year(last_day - back * 365 * _DAY) for back in reversed(range(10))]
    entries: list[Entry] = [*years[0].programme]
    for one in years:
        entries += (*one.exercise_log, *one.scores)
    return tuple(entries)


def _profile(last_day: date) -> Profile:
    """A programme of twelve weeks that began on a Monday and is in its twelfth week."""
    asked = last_day + _DAY - 77 * _DAY
    return Profile(
        programme_first=asked - asked.weekday() * _DAY,
        programme_weeks=12,
        more_of=("Walked", "Cooked", "Friends", "Choir"),
        started=True,
    )


def _visit(last_day: date) -> Visit:
    return Visit(
        id=own_id("visit", last_day),
        day=visit_day(last_day),
        questions=(
            "Sitting stops me in the choir after 30 minutes. What should I change first?",
            "I sleep better on days with a walk. How can I build on that?",
        ),
        news="A week away from the diary.",
        without=frozenset(NONE_OF),
    )
