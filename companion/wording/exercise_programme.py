"""How a programme is told: its exercises, its days, what was done of it today."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.neutral import Neutral
from companion.domain.pacing_sessions import Told
from companion.domain.programme import planned_on
from companion.wording.days import long_day, short_date
from companion.wording.exercise_dose import dose_words
from companion.wording.pacing_plans import weekday_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from companion.domain.exercise_log import LogEntry
    from companion.domain.programme import PlanItem, Programme
    from companion.domain.programme_setup import Edit

MOST_DAYS_AHEAD = 60
"""So far ahead the next day of exercise is looked for."""


def usual_name() -> str:
    """What a programme is called before the person names it."""
    return tr("My exercises")


def taken_words() -> str:
    """What is said about a name that another programme has."""
    return tr("Another programme has this name already. A second word tells them apart.")


def own_name() -> str:
    """What an exercise of one's own is called before the person names it."""
    return tr("My own exercise")


def amount_words(item: PlanItem) -> str:
    """How much is planned: "2 sets of 8"; where no amount is given, as it feels right."""
    return dose_words(item.dose) or tr("As much as feels right")


def new_words(*, is_begun: bool) -> str:
    """The way to one more programme; or back to it, where something is typed and not kept."""
    return tr("Go on with the new programme") if is_begun else tr("A new programme")


def begun_words() -> str:
    """Beside what was typed before the page was left."""
    return tr("What you typed before is still here. It is not kept yet.")


def planned_words(item: PlanItem) -> str:
    """How much, and on which days: "8 times · Mon, Thu"."""
    return f"{amount_words(item)} · {weekday_words(item.weekdays)}"


def item_words(item: PlanItem, today: date) -> str:
    """One exercise of a programme: its amount, its days, and when it begins or ends."""
    said = [planned_words(item)]
    if item.starts_on > today:
        said.append(tr("from {day}").format(day=long_day(item.starts_on)))
    if item.ends_on is not None:
        said.append(tr("until {day}").format(day=long_day(item.ends_on)))
    return " · ".join(said)


def counts_words(item: PlanItem, day: date) -> str:
    """From when a change of an exercise counts, and what becomes of what was before."""
    if day <= item.starts_on:
        return tr("It has just begun: a change counts from its first day on.")
    counts = tr("A new dose or new days count from {day}. What was before stays readable.")
    return counts.format(day=long_day(day))


def ended_words(edit: Edit, items: Sequence[PlanItem], today: date) -> str:
    """What has become of a programme that was ended.

    Args:
        edit: What ends it.
        items: All that it ever had, as it was.
        today: The civil day.
    """
    ends = [item.ends_on for item in edit.keep if item.ends_on is not None]
    if ends and max(ends) >= today:
        return tr("Today is its last day. From tomorrow you can read it under past programmes.")
    if not ends and len(edit.remove) == len(items):
        return tr("The programme is gone: nothing of it was done yet. Undo brings it back.")
    return tr("The programme has ended. You can read it under past programmes.")


def history_lines(items: Sequence[PlanItem]) -> tuple[str, ...]:
    """How the plan of one exercise changed, a line for each change, the first one first."""
    return tuple(
        tr("From {day}: {much}").format(
            day=short_date(item.starts_on),
            much=planned_words(item),
        )
        for item in items
    )


def before_lines(items: Sequence[PlanItem]) -> tuple[str, ...]:
    """Exercises that have ended, a line for each: how much it was, and until when."""
    return tuple(
        tr("{name}: {much}, until {day}").format(
            name=item.name, much=planned_words(item), day=short_date(item.ends_on)
        )
        for item in items
        if item.ends_on is not None
    )


def programme_words(programme: Programme, going_on: int, today: date) -> str:
    """One line about a programme: "5 exercises, since 3 May 2026"."""
    if programme.is_over(today):
        assert programme.ends_on is not None
        return tr("From {first} to {last}").format(
            first=short_date(programme.starts_on), last=short_date(programme.ends_on)
        )
    exercises = tr("%n exercise(s)", "", going_on)
    if programme.starts_on > today:
        return tr("{exercises}, from {day}").format(
            exercises=exercises, day=short_date(programme.starts_on)
        )
    return tr("{exercises}, since {day}").format(
        exercises=exercises, day=short_date(programme.starts_on)
    )


def done_mark(entries: Sequence[LogEntry]) -> str:
    """What was done of one exercise today; empty where nothing was."""
    done = [entry for entry in entries if entry.is_done]
    if not done:
        return ""
    told = done[-1].as_planned
    if told is Told.LESS:
        return tr("Done, less than planned")
    return tr("Done, more than planned") if told is Told.MORE else tr("Done")


def quiet_words(why: Neutral) -> str:
    """A neutral day, in words that grade nobody."""
    return {
        Neutral.REST: tr("Today is a rest day. Rest is part of the plan."),
        Neutral.SICK: tr("Today is a sick day. Your programme waits for you."),
        Neutral.FLARE_UP: tr(
            "Today is one of your gentle days. Do as much as feels right, or rest."
        ),
    }[why]


def rules() -> tuple[str, ...]:
    """What the sheets of clinics often say about doing more.

    Source: CLINICAL.md section 4: one variable at a time, 5 to 10 % or one repetition, after a week
    that went well; the pain-monitoring model.
    """
    return (
        tr("After a week that went well, many sheets change one thing only."),
        tr("Often that is one more time, or 5 to 10 % more. The rest stays as it is."),
        tr("When pain stays up until the next morning, many sheets say: the same again, or less."),
        tr("What your own sheet or your team says goes first."),
        tr("Nothing changes by itself here. You change it."),
    )


def next_words(items: Sequence[PlanItem], today: date) -> str:
    """Where nothing is planned today: when it goes on."""
    coming = (today + timedelta(days=n) for n in range(1, MOST_DAYS_AHEAD))
    day = next((each for each in coming if planned_on(items, each)), None)
    rest = tr("Nothing is planned today. Rest is part of the plan.")
    if day is None:
        return rest
    return f"{rest} " + tr("Next: {day}.").format(day=long_day(day))
