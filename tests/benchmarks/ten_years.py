"""A made-up diary of ten years, encrypted, as the app itself keeps it."""

from datetime import timedelta
from pathlib import Path

from companion.demo import ten_years, ten_years_of_exercise, ten_years_of_pacing, year
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.store.intake import take_in


def make_diary(folder: Path) -> None:
    """Keep ten years that end yesterday, and a profile that has been through the first start."""
    opened = open_companion(AppPaths.under(folder), system_clock())
    last_day = opened.clock.today() - timedelta(days=1)
    check_ins, nights = ten_years(last_day)
    made_up = year(last_day)
    take_in(opened.database, (*check_ins, *nights, *ten_years_of_pacing(last_day)))
    take_in(opened.database, ten_years_of_exercise(last_day))
    opened.stores.profile.keep(made_up.profile)
    opened.stores.pacing_profile.keep(made_up.pacing_profile)
    opened.stores.exercise_profile.keep(made_up.exercise_profile)
    opened.stores.visits.keep(made_up.visit, opened.clock.now())
    opened.close()
