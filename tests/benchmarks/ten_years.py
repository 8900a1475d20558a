"""A made-up diary of ten years, encrypted, as the app itself keeps it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.demo import ten_years, ten_years_of_exercise, ten_years_of_pacing, year
from companion.domain.goals import GoalState
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.store.intake import take_in

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from companion.demo import DemoYear
    from companion.domain.entries import Entry

A_YEAR = timedelta(days=365)


def make_diary(folder: Path) -> None:
    """Keep ten years that end yesterday, and a profile that has been through the first start."""
    opened = open_companion(AppPaths.under(folder), system_clock())
    last_day = opened.clock.today() - timedelta(days=1)
    check_ins, nights = ten_years(last_day)
    made_up = year(last_day)
    take_in(opened.database, (*check_ins, *nights, *ten_years_of_pacing(last_day)))
    take_in(opened.database, ten_years_of_exercise(last_day))
    take_in(opened.database, ten_years_of_goals(last_day))
    opened.stores.profile.keep(made_up.profile)
    opened.stores.pacing_profile.keep(made_up.pacing_profile)
    opened.stores.exercise_profile.keep(made_up.exercise_profile)
    opened.stores.calm_profile.keep(made_up.calm_profile)
    opened.stores.goals_profile.keep(made_up.goals_profile)
    for back in range(10):
        for rest in year(last_day - back * A_YEAR).breaks:
            opened.stores.breaks.keep(rest)
    opened.stores.visits.keep(made_up.visit, opened.clock.now())
    opened.close()


def ten_years_of_goals(last_day: date) -> tuple[Entry, ...]:
    """Of each year: goals, what was told besides, practices; earlier goals were all reached."""
    found: list[Entry] = []
    for back in reversed(range(10)):
        last = last_day - back * A_YEAR
        found += _of_a_year(year(last), last, is_over=back > 0)
    return tuple(found)


def _of_a_year(one: DemoYear, last: date, *, is_over: bool) -> list[Entry]:
    goals = (replace(goal, state=GoalState.REACHED) for goal in one.goals) if is_over else one.goals
    told = (
        *one.goal_reviews, *one.activity_ratings, *one.questionnaires, *one.wins, *one.happenings,
        *one.practised,
    )  # fmt: skip
    return [*goals, *one.goal_steps, *(each for each in told if last - each.day < A_YEAR)]
