"""Two times of one's own, side by side in words; whether a change is more than ups and downs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.comparison import DAYS_COMPARED, Direction
from companion.domain.series import KNOWN_DAYS_FOR_AN_AVERAGE, Unit
from companion.wording.days import period
from companion.wording.numbers import number
from companion.wording.progress import threshold
from companion.wording.things import days_a_week, of_ten, thing_name
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.comparison import Comparison
    from companion.domain.things import Thing
    from companion.domain.usual_variation import UsualVariation


def title() -> str:
    """The heading of the page."""
    return tr("Compare two times")


def line() -> str:
    """What can be done there."""
    return tr("Any two times of at least two weeks, figure by figure")


def headers(first: tuple[date, date], second: tuple[date, date]) -> tuple[str, ...]:
    """The column heads: each time by its days."""
    return tr("Figure"), period(*first), period(*second), tr("In words")


def row(
    thing: Thing, found: Comparison | None, usual: UsualVariation | None
) -> tuple[str, ...] | None:
    """One figure of both times; None where it cannot be compared."""
    if found is None:
        return None
    both = (_value(each, found.unit) for each in (found.start, found.now))
    return (thing_name(thing), *both, compared_words(found, usual))


def compared_words(found: Comparison, usual: UsualVariation | None) -> str:
    """How the second time stands to the first; nothing is called good or bad."""
    if found.direction is Direction.SAME:
        return tr("About the same.")
    if usual is None:
        return tr("Too few days in a row to know your usual ups and downs.")
    return variation_words(found, usual)


def question() -> str:
    """Under the figures, whichever way they went."""
    return tr("Hard weeks happen. Does this match your days?")


def variation_words(found: Comparison, usual: UsualVariation | None) -> str:
    """Whether it is more than the person's own ups and downs; empty where that is not known.

    Of what is about the same nothing is said.
    """
    if usual is None or found.direction is Direction.SAME:
        return ""
    if usual.is_larger:
        return tr("This is more than your usual ups and downs.")
    return tr("This is within your usual ups and downs.")


def left_out(things: list[Thing]) -> str:
    """Which figures are not known well enough."""
    names = ", ".join(thing_name(each) for each in things)
    return tr("Too few days are known of: {names}.").format(names=names)


def nothing_to_compare() -> str:
    """No figure is known well enough in both times."""
    return tr("Too few days are known in these times to compare them.")


def too_short() -> str:
    """A time that is too short."""
    return tr("Each time needs at least {n} days.").format(n=number(DAYS_COMPARED, 0))


def ends_first() -> str:
    """A time whose last day comes before its first."""
    return tr("The last day comes before the first one.")


def meet() -> str:
    """The two times share a day."""
    return tr("The two times share some days. Choose times that do not meet.")


def ahead() -> str:
    """A time that reaches into the future."""
    return tr("A time can end today at the latest.")


def no_day() -> str:
    """A day is missing or cannot be read."""
    return tr("Both times need a first and a last day.")


def rule_words() -> tuple[str, ...]:
    """How figures are compared, in sentences of their own."""
    known = tr("Each week of a time needs {n} days with an entry.")
    return (
        known.format(n=number(KNOWN_DAYS_FOR_AN_AVERAGE, 0)),
        tr("The figure is the average of the days that are known."),
        tr("A small change counts as about the same: 1 point of 10, 30 minutes, 5 % or 1 day."),
        *usual_words(),
    )


def usual_words() -> tuple[str, ...]:
    """What the usual ups and downs are."""
    return (
        tr("Your usual ups and downs come from your own days in these times."),
        tr("We look at how far days differ, and how alike one day and the next are."),
        tr("A change counts as more when it is over twice what they would make."),
        tr("This rule is our own choice. It does not say why something changed."),
    )


def details(
    thing: Thing | None, found: Comparison | None, usual: UsualVariation | None
) -> tuple[str, ...]:
    """How the sentence of a chart came about, in sentences; thresholds stand only here."""
    first = (
        tr("“At the start” is the first two weeks of the time shown, “now” the last two."),
        tr("Each of these weeks needs {n} days with an entry.").format(
            n=number(KNOWN_DAYS_FOR_AN_AVERAGE, 0)
        ),
    )
    told = variation_words(found, usual) if found is not None else ""
    known = threshold(thing.figure) if thing is not None and thing.figure is not None else ""
    return tuple(each for each in (*first, told, *usual_words(), known) if each)


def _value(value: float, unit: Unit) -> str:
    return days_a_week(value) if unit is Unit.DAYS else of_ten(value, unit)
