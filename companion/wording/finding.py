"""What was found in the diary, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.finding import Kind
from companion.wording.days import long_date
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.finding import Found


def found_title(found: Found) -> str:
    """Where the words were found: "Tuesday 12 May 2026: Check-in", "Walk to the park"."""
    what = _named(found) if found.name else _unnamed(found.kind)
    if found.day is None:
        return what
    return tr("{day}: {what}").format(day=long_date(found.day), what=what)


def _named(found: Found) -> str:
    """What has a name: a session and an exercise that was done are told by that alone."""
    said = {
        Kind.ACTIVITY: tr("Activity: {name}"),
        Kind.PROGRAMME: tr("Exercise: {name}"),
        Kind.WORKSHEET: tr("Worksheet: {name}"),
        Kind.GOAL: tr("Goal: {name}"),
        Kind.GOAL_STEP: tr("Step toward: {name}"),
        Kind.GOAL_REVIEW: tr("Review of: {name}"),
    }.get(found.kind, "{name}")
    return said.format(name=found.name)


def _unnamed(kind: Kind) -> str:
    return {
        Kind.CHECK_IN: tr("Check-in"),
        Kind.NIGHT: tr("Night"),
        Kind.FLARE_UP: tr("Flare-up"),
        Kind.PRACTICE: tr("Practice"),
        Kind.WORKSHEET: tr("Worksheet"),
        Kind.RATING: tr("My activities"),
        Kind.QUESTIONNAIRE: tr("Questionnaire"),
        Kind.WIN: tr("Small win"),
        Kind.HAPPENING: tr("What happened"),
    }.get(kind, tr("Exercise"))


def how_many_found(found: int, shown: int) -> str:
    """How many places have the words."""
    if not found:
        return tr("Nothing found. Fewer letters find more.")
    if shown < found:
        return tr("The latest {shown} of {found} places are shown.").format(
            shown=shown, found=found
        )
    return tr("%n place(s) found.", "", found)
