"""The made-up person's week plan: two weeks that went by, and the one that is coming."""

from __future__ import annotations

from datetime import date, timedelta

from companion.demo.chance import own_id
from companion.demo.pacing import COOK, STAIRS, WALK
from companion.domain.week_plan import PartOfDay, Planned, week_of

_REST = None
_MORNING, _MIDDAY, _AFTERNOON, _EVENING = PartOfDay

_WEEK: tuple[tuple[tuple[PartOfDay, str | None], ...], ...] = (
    ((_MORNING, WALK), (_MIDDAY, _REST), (_AFTERNOON, STAIRS)),
    ((_MORNING, WALK), (_MIDDAY, _REST), (_EVENING, COOK)),
    ((_MORNING, STAIRS), (_MIDDAY, _REST), (_AFTERNOON, WALK)),
    ((_MORNING, WALK), (_AFTERNOON, _REST), (_EVENING, COOK)),
    ((_MORNING, WALK), (_MIDDAY, _REST), (_AFTERNOON, STAIRS)),
    ((_MIDDAY, WALK), (_AFTERNOON, _REST), (_EVENING, COOK)),
    ((_MORNING, _REST), (_AFTERNOON, _REST)),
)
"""From Monday to Sunday."""

_MEETS = 4, (_AFTERNOON, COOK)
"""In the coming week supper is cooked on Friday too, when the stairs are planned."""


def week_plan(last_day: date) -> tuple[Planned, ...]:
    """What is planned for the week of the day after the last, and was for the two before it."""
    monday, _ = week_of(last_day + timedelta(days=1))
    weeks = (monday - timedelta(days=14), monday - timedelta(days=7), monday)
    return tuple(
        Planned(
            id=own_id("planned", day, number),
            activity_id=activity_id,
            day=day,
            part_of_day=part,
        )
        for first in weeks
        for day, planned in _days(first, coming=first == monday)
        for number, (part, activity_id) in enumerate(planned)
    )


def _days(
    first: date, *, coming: bool
) -> list[tuple[date, tuple[tuple[PartOfDay, str | None], ...]]]:
    weekday, more = _MEETS
    return [
        (first + timedelta(days=n), (*planned, more) if coming and n == weekday else planned)
        for n, planned in enumerate(_WEEK)
    ]
