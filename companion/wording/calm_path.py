"""How the path of eight weeks speaks; a week that was left out is not spoken of."""

from __future__ import annotations

from companion.domain.calm_profile import PATH_WEEKS
from companion.wording.numbers import number
from companion.wording.translate import tr


def offer_title() -> str:
    """The heading of the card before the path is begun."""
    return tr("A path of eight weeks")


def offer_words() -> str:
    """What the path is."""
    return tr(
        "One skill a week, with a short lesson to read. You choose when the next week begins."
        " You can skip a week, stay, or leave at any time."
    )


def week_words(week: int) -> str:
    """Which week it is: "The path: week 3 of 8"."""
    return tr("The path: week {n} of {all}").format(n=number(week, 0), all=number(PATH_WEEKS, 0))


def days_words(days: int, *, goes_on: bool) -> str:
    """On how many days it was practised, as a plain fact.

    Args:
        days: How many.
        goes_on: Of the seven days that run now; else of those before.
    """
    if goes_on:
        return tr("This week so far: %n day(s).", "", days)
    return tr("In the seven days before: %n day(s).", "", days)


def next_words(week: int) -> str:
    """The button that goes on; after the last week it ends the path."""
    if week == PATH_WEEKS:
        return tr("Finish the path")
    return tr("On to week {n}").format(n=number(week + 1, 0))


def stay_words() -> str:
    """The button for another seven days of the same week."""
    return tr("Stay another week")


def leave_words() -> str:
    """The button that leaves the path."""
    return tr("Leave the path")


def told_words(week: int | None, *, finished: bool = False) -> str:
    """What was done.

    Args:
        week: The week that runs now; None: the person is not on the path.
        finished: The last week was left by its end.
    """
    if week is not None:
        return tr("You are in week {n} of the path.").format(n=number(week, 0))
    if finished:
        return tr("The path is done. Its lessons stay here to read.")
    return tr("You left the path. You can begin again at any week.")


def make_mine_words(week: int) -> str:
    """The button in a lesson that makes its week the one that runs."""
    return tr("Begin week {n}").format(n=number(week, 0))
