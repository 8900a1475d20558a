"""What a person can look at day by day: what they did first, pain intensity last."""

from __future__ import annotations

from enum import StrEnum

from companion.domain.comparison import Better, Figure
from companion.domain.series import Unit


class Thing(StrEnum):
    """One figure a day; the first three are yes or no."""

    DID = "did"
    EXERCISE = "exercise"
    PRACTICE = "practice"
    INTERFERENCE = "interference"
    NIGHTS = "nights"
    ASLEEP = "asleep"
    EFFICIENCY = "efficiency"
    MOOD = "mood"
    FATIGUE = "fatigue"
    STRESS = "stress"
    PAIN = "pain_average"

    @property
    def figure(self) -> Figure | None:
        """The figure of the diary that it is; None for exercise and practice."""
        return Figure(self.value) if self.value in set(Figure) else None

    @property
    def unit(self) -> Unit:
        """What its values count."""
        return Unit.DAYS if self.figure is None else self.figure.unit

    @property
    def better(self) -> Better:
        """Which way it goes on a better day."""
        return Better.HIGHER if self.figure is None else self.figure.better
