"""What a goal follows, and how that goes, in the same words as Progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.activities import AmountUnit
from companion.domain.comparison import Figure
from companion.domain.followed import Follow
from companion.domain.goal_following import DAYS_OF_AN_ACTIVITY
from companion.domain.goals import Towards
from companion.domain.series import Unit, weekly
from companion.wording.days import short_date
from companion.wording.numbers import number
from companion.wording.pacing import amount_words, figure
from companion.wording.progress import compared, describe, figure_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.goal_following import Going, Known
    from companion.domain.goals import Goal
    from companion.domain.series import DailySeries

_FIGURES = {Follow.INTERFERENCE: Figure.INTERFERENCE, Follow.NIGHTS: Figure.NIGHTS}


def follow_name(what: Follow, of: str = "") -> str:
    """What can be followed.

    Args:
        what: The kind of series.
        of: The name of the activity or of the questionnaire.
    """
    return {
        Follow.INTERFERENCE: tr("How much pain got in the way"),
        Follow.NIGHTS: tr("How nights were"),
        Follow.EXERCISE: tr("Days with exercise"),
        Follow.PRACTICE: tr("Days with a practice"),
        Follow.ACTIVITY: tr("{activity}, in one go").format(activity=of),
        Follow.QUESTIONNAIRE: of,
    }[what]


def by_hand_words() -> str:
    """It follows nothing."""
    return tr("Nothing: I rate it myself")


def gone_words() -> str:
    """What it followed is not there any more."""
    return tr("What this goal followed is not there any more.")


def unit_words(what: Follow, unit: AmountUnit | None) -> str:
    """What a target is counted in, beside the line where it is typed."""
    if what in _FIGURES:
        return tr("of 10")
    if what in (Follow.EXERCISE, Follow.PRACTICE):
        return tr("days a week")
    if what is Follow.ACTIVITY and unit is not None:
        return {
            AmountUnit.MINUTES: tr("minutes in one go"),
            AmountUnit.METRES: tr("metres in one go"),
            AmountUnit.STEPS: tr("steps in one go"),
            AmountUnit.REPETITIONS: tr("times in one go"),
        }[unit]
    return tr("in the result")


def value_words(value: float, goal: Goal, known: Known) -> str:
    """One value of the series: "4.1", "12 min", "5 days a week"."""
    if known.unit is not None:
        return amount_words(value, known.unit)
    if known.series is None:
        return figure(round(value, 1))
    if known.series.unit is Unit.DAYS:
        return tr("{n} days a week").format(n=figure_words(value, Unit.SCORE_0_10))
    return figure_words(value, Unit.SCORE_0_10)


def target_words(goal: Goal, known: Known, going: Going) -> str:
    """What the goal aims at, and that it is there: "Aim: at most 3 of 10"; empty without one.

    That it is not there is not said: both figures stand beside it.
    """
    if goal.target is None or goal.direction is None:
        return ""
    told = value_words(goal.target, goal, known)
    if goal.follows is not None and goal.follows.what in _FIGURES:
        told = tr("{value} of 10").format(value=told)
    aim = tr("Aim: {side} {value}").format(side=side_words(goal.direction), value=told)
    return " ".join((f"{aim}.", tr("It is there now."))) if going.is_there else aim


def side_words(direction: Towards) -> str:
    """On which side of the target."""
    return tr("at least") if direction is Towards.AT_LEAST else tr("at most")


def going_words(goal: Goal, known: Known, going: Going) -> str:
    """How the series goes, in one or two sentences: what Progress says."""
    assert goal.follows is not None
    if known.is_gone:
        return gone_words()
    if known.series is None:
        return _of_scores(goal, known, going)
    if known.unit is not None:
        return _of_amounts(goal, known, known.series, going)
    if goal.follows.what in _FIGURES:
        return describe(_FIGURES[goal.follows.what], known.series)
    if going.found is not None:
        return compared(going.found)
    return _few_days(known.series)


def rule_words(known: Known, going: Going) -> str:
    """How few days are enough for an activity; empty for all else, and where nothing is told."""
    if known.unit is None or going.now is None:
        return ""
    said = tr("Here {n} known days in the first two weeks and in the last two are enough.")
    return said.format(n=number(DAYS_OF_AN_ACTIVITY, 0))


def named_going(name: str, going: str) -> str:
    """The same behind the name of the series."""
    return tr("{name}: {how}").format(name=name, how=going)


def _start_and_now(goal: Goal, known: Known, going: Going) -> tuple[str, str]:
    ends = (going.start, going.now)
    start, now = (value_words(end, goal, known) if end is not None else "" for end in ends)
    return start, now


def _of_scores(goal: Goal, known: Known, going: Going) -> str:
    if going.start_on is None or going.now_on is None:
        return tr("No result since the goal began.")
    start, now = _start_and_now(goal, known, going)
    if going.start_on == going.now_on:
        return tr("{value} on {day}.").format(value=now, day=short_date(going.now_on))
    return tr("{start} on {first}, {now} on {last}.").format(
        start=start, first=short_date(going.start_on), now=now, last=short_date(going.now_on)
    )


def _of_amounts(goal: Goal, known: Known, series: DailySeries, going: Going) -> str:
    """Amounts have no size of change that reads "about the same": both are told."""
    if going.now is not None:
        start, now = _start_and_now(goal, known, going)
        said = tr("{start} at the start, {now} now. Does this match your days?")
        return said.format(start=start, now=now)
    mean = series.mean()
    if mean is None:
        return tr("No entries in this time.")
    told = value_words(mean, goal, known)
    return tr("{mean} on average, over %n day(s).", "", series.known).format(mean=told)


def _few_days(series: DailySeries) -> str:
    if not series.known:
        return tr("No entries in this time.")
    done, known = number(series.total(), 0), number(series.known, 0)
    return tr("{done} of {known} days so far.").format(done=done, known=known)


# --- the chart and its table ------------------------------------------------------------


def week_mark(known: Known) -> str:
    """What a bar is."""
    if known.series is not None and known.unit is None and known.series.unit is Unit.DAYS:
        return tr("days in a week")
    return tr("a week, on average")


def table_headers(known: Known) -> tuple[str, ...]:
    """The heads of the columns."""
    if known.series is None:
        return (tr("Day"), tr("Result"))
    return (tr("Week"), week_mark(known))


def table_rows(goal: Goal, known: Known) -> list[tuple[str, ...]]:
    """Results, or weeks with entries, the latest first."""
    if known.series is None:
        pairs = reversed(known.scores)
        return [(short_date(day), value_words(value, goal, known)) for day, value in pairs]
    weeks = reversed(weekly(known.series, min_known=1))
    return [
        (short_date(week.first), _week_words(week.value, goal, known))
        for week in weeks
        if week.value is not None
    ]


def _week_words(value: float, goal: Goal, known: Known) -> str:
    is_days = known.unit is None and known.series is not None and known.series.unit is Unit.DAYS
    return figure(value) if is_days else value_words(value, goal, known)
