"""What one view of Progress hands to the next: how far back to look."""

from __future__ import annotations

from dataclasses import dataclass

from companion.screens.forms.ranges import Range

OVERVIEW = "overview"
INTERFERENCE, SLEEP, DID, PAIN = "interference", "sleep", "did", "pain"
PACING, EXERCISE, PRACTICE, GOALS = "pacing", "exercise", "practice", "goals"
TIMES, THINGS, YEAR = "times", "things", "year"


@dataclass(frozen=True, slots=True)
class Asked:
    """How far back the view before looked; so the time that was chosen stays chosen."""

    range: Range = Range.MONTHS
