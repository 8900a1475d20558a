"""The days of one thing, read from the stores, and which things this person has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.diary import Measure
from companion.domain.series import Unit, daily
from companion.domain.things import Thing
from companion.screens.forms.days_done import exercise_done, practice_done
from companion.screens.forms.figures import read_figures

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.series import DailySeries
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
    found[Thing.EXERCISE] = exercise_done(stores, written, first, last).series(first, last)
    found[Thing.PRACTICE] = practice_done(stores, written, first, last).series(first, last)
    return found
