"""What a programme on paper says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import short_date
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date


def print_title() -> str:
    """What a printer's queue calls it: no word of the person's."""
    return tr("Exercise programme")


def file_name(day: date) -> str:
    """What a saved file is called."""
    return tr("Exercise programme {day}").format(day=day.isoformat())


def line(day: date) -> str:
    """The line under the name of the programme."""
    return tr("As planned on {day}").format(day=short_date(day))


def ticks_title() -> str:
    """Over the boxes."""
    return tr("Tick what you did")


def week(number: int) -> str:
    """A week of boxes."""
    return tr("Week {n}").format(n=number)


def not_planned() -> str:
    """What a reader hears for a day on which an exercise is not planned."""
    return tr("–", "a day without this exercise")


def boxes(weeks: int) -> str:
    """The boxes in words."""
    return tr("Boxes to tick for %n week(s), a row for each exercise.", "", weeks)


def exercise_line(name: str, much: str, programme: str) -> str:
    """An exercise in one line; with its programme where there are several."""
    if programme:
        return tr("{name}: {much} ({programme})").format(name=name, much=much, programme=programme)
    return tr("{name}: {much}").format(name=name, much=much)


def own_picture(name: str) -> str:
    """A photo or scan of the person's own."""
    return tr("Your picture of {name}").format(name=name)


def notes() -> tuple[str, ...]:
    """What stands under the boxes."""
    return (
        tr("An empty box is fine. Rest days and sick days are part of it."),
        tr(
            "Stop and get help: chest pain, short of breath at rest, fainting, "
            "new weakness or numbness."
        ),
    )
