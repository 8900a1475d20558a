"""A diary that holds the made-up year: the demo's, the self-test's and the tests'."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.opening import Opened


def fill_with_demo(opened: Opened) -> None:
    """Keep a made-up year that ends yesterday, in one transaction."""
    from companion.demo import year
    from companion.domain.topics import Topic
    from companion.store.intake import take_in

    stores = opened.stores
    made_up = year(opened.clock.today() - timedelta(days=1))
    everything = Topic.DIARY | Topic.SLEEP | Topic.PROFILE | Topic.BREAKS
    with opened.database.write(everything | Topic.SPELLS | Topic.VISIT):
        take_in(opened.database, made_up.entries)
        stores.profile.keep(made_up.profile)
        stores.pacing_profile.keep(made_up.pacing_profile)
        stores.exercise_profile.keep(made_up.exercise_profile)
        stores.calm_profile.keep(made_up.calm_profile)
        stores.goals_profile.keep(made_up.goals_profile)
        for quiet_day in made_up.quiet_days:
            stores.quiet_days.keep(quiet_day)
        stores.visits.keep(made_up.visit, opened.clock.now())
        for rest in made_up.breaks:
            stores.breaks.keep(rest)
        for spell in made_up.spells:
            stores.spells.keep(spell)
