"""What the page for the clinic says about goals and about what matters to a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activity_ratings import MEAN_CHANGE, SINGLE_CHANGE
from companion.domain.goal_following import DAYS_OF_AN_ACTIVITY
from companion.domain.series import Unit
from companion.wording.days import short_day
from companion.wording.goal_following import value_words
from companion.wording.goal_levels import Width, standing_words
from companion.wording.numbers import number, rounded
from companion.wording.pacing import tenth
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.goal_following import Known
    from companion.domain.goal_review import Standing
    from companion.domain.goals import Goal


def section() -> str:
    """Heading of the goals."""
    return tr("My goals")


def headers() -> tuple[str, ...]:
    """The heads of the table of goals."""
    return tr("Goal"), tr("At the start"), tr("Now"), tr("Level (-2 to +2)")


def more(count: int) -> str:
    """How many goals the page has no room for."""
    return tr("%n more goal(s), not listed here.", "", count)


def levels(found: Standing, *, reached: bool) -> str:
    """The level at the start and now: "start -2, now -1"; empty where none was rated.

    Args:
        found: The first level and the latest one.
        reached: Whether the person says that the goal is reached.
    """
    told = standing_words(found, Width.CELL)
    if not told:
        return tr("reached") if reached else ""
    return tr("{levels}; reached").format(levels=told) if reached else told


def how() -> tuple[str, ...]:
    """The second page on goals, sentence by sentence."""
    return (
        tr(
            "Goals: the first and the latest 14 days of what a goal follows, or its first and"
            " latest result."
        ),
        tr("For an activity {n} known days at either end are enough, not 4 in each week.").format(
            n=number(DAYS_OF_AN_ACTIVITY, 0)
        ),
        tr(
            "Goals rated by hand: the words of the level. 0 is what I expect, -2 much less, +2 much"
            " more."
        ),
    )


def how_medicines() -> str:
    """The second page on goals about medicines."""
    return tr("A goal about medicines is part of the plan agreed with my prescriber. I rate it.")


def followed(value: float, goal: Goal, known: Known) -> str:
    """A value of what a goal follows, with as many places as the measures of the page have."""
    if known.series is None:
        return (
            value_words(value, goal, known) if known.digits is None else number(value, known.digits)
        )
    if known.unit is None and known.series.unit is Unit.SCORE_0_10:
        return number(value, 1)
    return value_words(value, goal, known)


# --- rows of "How it has been" ----------------------------------------------------------


def t_score_name() -> str:
    """The row of all goals together."""
    return tr("All goals, GAS (50: as expected)")


def t_score(found: float) -> str:
    """A T-score, as the page of goals shows it."""
    return number(found, 0)


def goals_counted(count: int) -> str:
    """How many goals are in it."""
    return tr("%n goal(s)", "", count)


def how_t_score() -> str:
    """What the T-score means and how it is worked out."""
    return tr(
        "All rated goals as one figure. 50: they came out as expected. Below 50: not yet there."
        " It is no mark. T = 50 + 10 a / b. Here a is the sum of level times weight. And b is the"
        " root of 0.7 times the sum of squared weights plus 0.3 times their squared sum. Weight:"
        " importance times difficulty, or 1. (Goal Attainment Scaling, Kiresuk and Sherman 1968)"
    )


def activities_name(count: int) -> str:
    """The row of the person's own activities."""
    return tr("My %n activities, 0-10 (10: as before)", "", count)


def activities_mean(mean: float) -> str:
    """Their mean."""
    return number(mean, 1)


def changed_by(change: float) -> str:
    """How much a mean changed, with its sign."""
    told = tenth(abs(change))
    if rounded(change, 1) == 0:
        return tr("no change")
    return tr("change +{n}").format(n=told) if change > 0 else tr("change -{n}").format(n=told)


def how_activities() -> str:
    """How the figure of the activities is worked out, and from where on a change counts."""
    return tr(
        "The mean of how well my own activities go. 0: unable. 10: as before. Only activities that"
        " were rated on both days. A change of {mean} in the mean, or {single} in one activity, is"
        " more than chance. (Stratford 1995)"
    ).format(mean=number(MEAN_CHANGE, 0), single=number(SINGLE_CHANGE, 0))


def on_day(day: date) -> str:
    """The day of a value, as short as it goes."""
    return short_day(day)
