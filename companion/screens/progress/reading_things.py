"""The days of one thing, read from the stores, and which things this person has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.diary import Measure
from companion.domain.goal_following import days_done
from companion.domain.kept_exercise import neutral_days
from companion.domain.practised import practice_days
from companion.domain.series import DailySeries, Unit, daily
from companion.domain.things import Thing
from companion.screens.forms.figures import read_figures

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from companion.store.stores import Stores

ROLES = {
    Thing.DID: "plan",
    Thing.EXERCISE: "plan",
    Thing.PRACTICE: "plan",
    Thing.NIGHTS: "pain",
    Thing.ASLEEP: "pain",
    Thing.EFFICIENCY: "pain",
    Thing.PAIN: "pain",
}
"""The colour's role of each; all others have "action"."""

_FEELINGS = {
    Thing.MOOD: Measure.MOOD,
    Thing.FATIGUE: Measure.FATIGUE,
    Thing.STRESS: Measure.STRESS,
}


def role_of(thing: Thing) -> str:
    """The colour's role of a thing."""
    return ROLES.get(thing, "action")


def all_things(stores: Stores) -> tuple[Thing, ...]:
    """What can be looked at; pain intensity only where it is rated."""
    rates = stores.profile.get().rates_pain
    return tuple(thing for thing in Thing if rates or thing is not Thing.PAIN)


def read_things(stores: Stores, first: date, last: date) -> dict[Thing, DailySeries]:
    """Every thing of these days; one never written down is a series of gaps."""
    figures = read_figures(stores.diary, stores.sleep, first, last)
    columns = stores.diary.columns(first, last)
    found = {
        thing: figures[thing.figure]
        for thing in Thing
        if thing.figure is not None and thing.figure in figures
    }
    for thing, measure in _FEELINGS.items():
        pairs = zip(columns.days, columns.scales[measure], strict=True)
        found[thing] = daily(pairs, first, last, Unit.SCORE_0_10)
    written = {*columns.days, *stores.sleep.days(first, last)}
    exercised = {each.day for each in stores.exercise_log.between(first, last) if each.is_done}
    practised = practice_days(stores.practised.between(first, last))
    quiet = neutral_days(
        first,
        last,
        quiet=stores.quiet_days.all(),
        flare_ups=stores.flare_ups.between(first, last),
        breaks=stores.breaks.between(first, last),
    )
    planned = [each.starts_on for each in stores.programme.all() if not each.is_name_only]
    found[Thing.EXERCISE] = _done(exercised, planned, written, quiet, first, last)
    found[Thing.PRACTICE] = _done(practised, (), written, (), first, last)
    return found


def _done(
    done: Collection[date],
    planned: Collection[date],
    written: set[date],
    neutral: Collection[date],
    first: date,
    last: date,
) -> DailySeries:
    """On which days it was done; before it was first planned or done in this time, gaps.

    Who has not begun to write it down yet did not leave it out.
    """
    if not done:
        return daily((), first, last, Unit.DAYS)
    begins = max(first, min((*done, *planned)))
    known = days_done(done, written, neutral, begins, last)
    before = (None,) * (begins - first).days
    return DailySeries(first, (*before, *known.values), Unit.DAYS)
