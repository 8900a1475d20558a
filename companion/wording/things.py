"""What the figures of a day are called, and how one value of them is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.series import Unit
from companion.domain.things import Thing
from companion.wording.progress import figure_words, scale_words, title
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


def thing_name(thing: Thing) -> str:
    """Its name in a list: "Pain got in the way", "Exercise"."""
    if thing is Thing.EXERCISE:
        return tr("Exercise")
    if thing is Thing.PRACTICE:
        return tr("Practice")
    assert thing.figure is not None
    return title(thing.figure)


def thing_scale(thing: Thing) -> str:
    """What its values mean: "0 not at all, 10 it stopped everything"."""
    if thing is Thing.EXERCISE:
        return tr("days with exercise")
    if thing is Thing.PRACTICE:
        return tr("days with a practice, such as relaxation")
    assert thing.figure is not None
    return scale_words(thing.figure)


def thing_options(things: Sequence[Thing]) -> list[tuple[str, str]]:
    """Pairs of a key and its words, for a choice."""
    return [(thing.value, thing_name(thing)) for thing in things]


def of_a_day(value: float, thing: Thing) -> str:
    """One day's value: "4 of 10", "6 h 30 min", "with exercise"."""
    if thing.unit is Unit.DAYS:
        return _with(thing) if value else _without(thing)
    return of_ten(value, thing.unit)


def of_ten(value: float, unit: Unit) -> str:
    """A value with its scale: "4 of 10", "82 %"."""
    words = figure_words(value, unit)
    return tr("{value} of 10").format(value=words) if unit is Unit.SCORE_0_10 else words


def days_a_week(value: float) -> str:
    """Days a week: "2.5 days a week"."""
    return tr("{n} days a week").format(n=figure_words(value, Unit.SCORE_0_10))


def _with(thing: Thing) -> str:
    return {
        Thing.DID: tr("something that matters to you"),
        Thing.EXERCISE: tr("with exercise"),
        Thing.PRACTICE: tr("with a practice"),
    }[thing]


def _without(thing: Thing) -> str:
    return {
        Thing.DID: tr("nothing written of what matters to you"),
        Thing.EXERCISE: tr("no exercise written"),
        Thing.PRACTICE: tr("no practice written"),
    }[thing]
