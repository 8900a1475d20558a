"""What is said of goals, questionnaires and worksheets that were begun and not saved yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.wording.days import long_day
from companion.wording.translate import tr

if TYPE_CHECKING:
    from datetime import date


def begun_words(name: str, day: date) -> str:
    """One that can be gone on with."""
    return tr("{name}, begun {day}").format(name=name, day=long_day(day))


def dropped_words() -> str:
    """What was typed or chosen is not wanted any more."""
    return tr("What you had entered was not kept.")
