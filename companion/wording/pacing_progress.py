"""What Progress says about plans, and about the days after a day over quota."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.wording.numbers import number
from companion.wording.pacing import amount_words
from companion.wording.pacing_review import day_headers, day_rows
from companion.wording.report import bar_label, known_of
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from companion.domain.activities import Activity, AmountUnit
    from companion.domain.boom_bust import DaysAfter
    from companion.domain.pacing import PlanDay
    from companion.domain.pacing_weeks import ActivityWeek


def which_plan() -> str:
    """The question over several plans."""
    return tr("Which activity")


def weeks_sentence(kept: int, known: int) -> str:
    """What the weeks say together; facts, no praise."""
    if not known:
        return tr("No week of this time has a plan and entries.")
    return tr("You kept to your plan in {n} of {total} weeks with entries.").format(
        n=number(kept, 0), total=number(known, 0)
    )


def week_headers() -> tuple[str, ...]:
    """The heads of the table of weeks."""
    return tr("Week from"), tr("Planned"), tr("Done"), tr("Days kept to plan")


def week_row(week: ActivityWeek, unit: AmountUnit) -> tuple[str, ...]:
    """A week in words; a dash where nothing is known."""
    return (
        bar_label(week.first),
        _amount(week.planned, unit),
        _amount(week.done, unit),
        known_of(week.kept_days, week.planned_days) if week.planned_days else _DASH,
    )


def over_title(activity: Activity) -> str:
    """The heading of the view of days over quota."""
    return tr("Days over plan, and the day after: {name}").format(name=activity.name)


def next_day_title() -> str:
    """What is drawn under the days."""
    return tr("How much pain got in the way on the day after, 0 to 10")


def next_day_mark() -> str:
    """A dot of that chart."""
    return tr("the day after")


def average_mark() -> str:
    """The line through the dots."""
    return tr("average of 7 days")


def over_sentence(over: int, found: DaysAfter) -> str:
    """How it was on the days after; what came after, never what caused it."""
    if not over:
        return tr("No day was well over the plan in this time.")
    days = tr("%n day(s) went well over the plan.", "", over)
    if found.after is None or found.other is None:
        return days
    after = tr("On the days after, pain got in the way {after} of 10 on average.").format(
        after=number(found.after, 1)
    )
    other = tr("On other days it was {other}.").format(other=number(found.other, 1))
    return f"{days} {after} {other}"


def over_headers() -> tuple[str, ...]:
    """The columns of the same days as a table."""
    return *day_headers(), tr("The day after, 0 to 10")


def over_rows(days: Sequence[PlanDay], interference: Mapping[date, float]) -> list[tuple[str, ...]]:
    """Each day with what was planned and done, and how much pain got in the way a day later."""
    after = (interference.get(each.day + timedelta(days=1)) for each in days)
    return [
        (*row, _DASH if value is None else number(value, 1))
        for row, value in zip(day_rows(days), after, strict=True)
    ]


def pattern_sentence(name: str) -> str:
    """The neutral sentence about a pattern: twice in two weeks."""
    return tr(
        "{name}: twice in two weeks, harder or shorter days came after a day over the plan."
        " Does this match your days?"
    ).format(name=name)


def pattern_switch() -> tuple[str, str]:
    """Whether the sentence may come, and what that does."""
    return (
        tr("Tell me about such a pattern"),
        tr("Once a week at most, here on Progress. It says what came after, never why."),
    )


def pattern_switched(on: bool) -> str:
    """What was chosen."""
    return tr("You will be told about such a pattern") if on else tr("No more word about it")


def describe_weeks(weeks: Sequence[ActivityWeek], unit: AmountUnit, sentence: str) -> str:
    """The chart for who does not see it."""
    planned = [week.planned for week in weeks if week.planned is not None]
    if not planned:
        return sentence
    span = tr("Planned {first} in the first week and {last} in the last.").format(
        first=_amount(planned[0], unit), last=_amount(planned[-1], unit)
    )
    return f"{span} {sentence}"


_DASH = "–"


def _amount(amount: float | None, unit: AmountUnit) -> str:
    return _DASH if amount is None else amount_words(round(amount, 1), unit)
