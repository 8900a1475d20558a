"""What the table for typing in a paper diary says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date


def cell_name(question: str, day: date) -> str:
    """A cell, for screen readers: "Usual pain, 0 to 10, Tuesday 12 May"."""
    return tr("{question}, {day}").format(question=question, day=long_day(day))


def problem(question: str, day: date, sentence: str) -> str:
    """What cannot be kept, and where it stands."""
    return tr("{day}, “{question}”: {sentence}").format(
        day=long_day(day), question=question, sentence=sentence
    )


def marked(count: int) -> str:
    """So many answers are marked; what was typed is still there."""
    left = tr("%n answer(s) cannot be kept like that. Each is marked.", "", count)
    calm = tr("Nothing is lost. Mend it, or empty it, and save again.")
    return f"{left} {calm}"


def scale_sentence() -> str:
    """What a 0 to 10 cell takes."""
    return tr("It takes a whole number from 0 to 10.")


def count_sentence() -> str:
    """What a cell for a count takes."""
    return tr("It takes a whole number, like 2.")


def saved(days: int) -> str:
    """What was kept."""
    return tr("%n day(s) saved", "", days)


def nothing_typed() -> str:
    """Save was pressed without anything to save."""
    return tr("Nothing is typed in yet.")


def how_it_works() -> str:
    """How one moves about in the table."""
    return tr(
        "Enter goes down, Tab goes to the right. Leave empty what you did not write down."
        " What is saved already stands there in grey; you can change it in the Diary."
    )
