"""One believable year of entries: what the demo shows, and what the tests live on."""

from companion.demo.diary import AWAY, DAYS
from companion.demo.pacing import HOME
from companion.demo.year import (
    DemoYear,
    ten_years,
    ten_years_of_exercise,
    ten_years_of_pacing,
    year,
)

__all__ = [
    "AWAY",
    "DAYS",
    "HOME",
    "DemoYear",
    "ten_years",
    "ten_years_of_exercise",
    "ten_years_of_pacing",
    "year",
]
