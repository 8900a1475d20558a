"""The page that shows what was found, where that is not a day of the diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.finding import Kind

if TYPE_CHECKING:
    from companion.domain.finding import Found


def place_of(found: Found) -> tuple[str, object] | None:
    """The page and what it opens at; None: the day on which it was written."""
    places: dict[Kind, tuple[str, object]] = {
        Kind.WORKSHEET: ("worksheets", ("open", found.id)),
        Kind.PROGRAMME: ("exercise", ("exercise", found.id)),
        Kind.ACTIVITY: ("pacing", ("activity", found.id)),
        Kind.GOAL: ("goals", ("open", found.id)),
        Kind.GOAL_STEP: ("goals", ("open", found.id)),
        Kind.GOAL_REVIEW: ("goals", ("open", found.id)),
        Kind.RATING: ("questionnaires", "activities"),
        Kind.QUESTIONNAIRE: ("questionnaires", ("result", found.id)),
        Kind.WIN: ("wins", found.id),
        Kind.HAPPENING: ("visit", None),
    }
    return places.get(found.kind)
