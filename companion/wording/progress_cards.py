"""What the small cards and the views of Progress say beside their figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.goal_review import Standing
from companion.wording.goal_levels import Width, standing_words
from companion.wording.numbers import number
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.practised import PractisedWeek
    from companion.domain.sessions_kept import SessionsKept

LATELY_WEEKS = 4
"""What the cards of exercise and practice look at: 4 weeks. Our choice, not evidence."""


def heading() -> str:
    """The heading of the page."""
    return tr("Progress")


def line() -> str:
    """The line under it."""
    return tr("What you do comes first")


def exercise_value(lately: Sequence[SessionsKept]) -> str:
    """Sessions done of those planned: "16 of 20"; without a plan how many."""
    done, planned = sum(week.completed for week in lately), sum(week.planned for week in lately)
    if not planned:
        return number(done, 0)
    return tr("{n} of {total}").format(n=number(done, 0), total=number(planned, 0))


def exercise_scale(lately: Sequence[SessionsKept]) -> str:
    """What is counted."""
    if any(week.planned for week in lately):
        return tr("sessions, of those planned")
    return tr("sessions")


def exercise_sentence() -> str:
    """Over which time, and what is left out."""
    return tr("Last 4 weeks. Rest days and flare-ups are left out.")


def practice_value(lately: Sequence[PractisedWeek]) -> str:
    """Days with a practice: "5 days"."""
    return tr("%n day(s)", "", sum(week.days for week in lately))


def practice_scale() -> str:
    """What is counted."""
    return tr("with a practice, such as relaxation")


def practice_sentence(lately: Sequence[PractisedWeek]) -> str:
    """Over which time, and how long in all."""
    minutes = round(sum(week.minutes for week in lately))
    said = tr("Last 4 weeks.")
    if not minutes:
        return said
    in_all = tr("In all it was %n minute(s).", "", minutes)
    return f"{said} {in_all}"


def pacing_value(kept: int, known: int) -> str:
    """Weeks kept to plan: "10 of 11"."""
    return tr("{n} of {total}").format(n=number(kept, 0), total=number(known, 0))


def pacing_scale(name: str) -> str:
    """What is counted."""
    return tr("weeks kept to plan: {name}").format(name=name)


def pacing_sentence(plans: int) -> str:
    """What is behind the card."""
    if plans > 1:
        return tr("%n plan(s), days over plan, and the day after.", "", plans)
    return tr("Days over plan, and the day after.")


def goals_value(count: int) -> str:
    """How many are active: "3 goals"."""
    return tr("%n goal(s)", "", count)


def goal_line(title: str, start: int | None, now: int | None) -> str:
    """One goal with its levels in words; its title alone where none is rated."""
    levels = standing_words(Standing(start, now), Width.NAMED)
    return tr("{title}: {levels}.").format(title=title, levels=levels) if levels else title


def more_goals(count: int) -> str:
    """How many more there are than are named."""
    return tr("And %n more.", "", count)


def no_goals() -> str:
    """There is no active goal."""
    return tr("You have no active goal. You can set one on the page of goals.")


def no_exercise() -> str:
    """No exercise in this time."""
    return tr("No exercise is written down in this time.")


def no_practice() -> str:
    """No practice in this time."""
    return tr("No practice is written down in this time.")


def no_plan() -> str:
    """No plan in this time."""
    return tr("No pacing plan has entries in this time.")


def levels_headers() -> tuple[str, ...]:
    """The column heads of the levels of a goal."""
    return tr("Day"), tr("Level"), tr("Note")


def not_rated() -> str:
    """A goal without any level."""
    return tr("No level is rated yet.")


def rungs() -> str:
    """What the picture of the levels shows."""
    return tr("Five rungs, from -2 below to +2 above. The middle one is what you hope for.")
