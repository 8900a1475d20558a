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
    if found.day is None and found.kind is Kind.PROGRAMME:
        return tr("Exercise: {name}").format(name=found.name)
    if found.day is None:
        return tr("Activity: {name}").format(name=found.name)
    if found.kind is Kind.WORKSHEET and found.name:
        what = tr("Worksheet: {name}").format(name=found.name)
        return tr("{day}: {what}").format(day=long_date(found.day), what=what)
    kind = {
        Kind.CHECK_IN: tr("Check-in"),
        Kind.NIGHT: tr("Night"),
        Kind.FLARE_UP: tr("Flare-up"),
        Kind.PRACTICE: tr("Practice"),
        Kind.WORKSHEET: tr("Worksheet"),
    }.get(found.kind, found.name or tr("Exercise"))
    return tr("{day}: {what}").format(day=long_date(found.day), what=kind)


def how_many_found(found: int, shown: int) -> str:
    """How many places have the words."""
    if not found:
        return tr("Nothing found. Fewer letters find more.")
    if shown < found:
        return tr("The latest {shown} of {found} places are shown.").format(
            shown=shown, found=found
        )
    return tr("%n place(s) found.", "", found)
