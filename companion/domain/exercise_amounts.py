"""How much of each exercise was done, by the week and by the month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.kept_exercise import Month, amounts_by_day, capacity, counted_by
from companion.domain.series import monday

if TYPE_CHECKING:
    from companion.domain.dose import Counted
    from companion.domain.exercise_log import LogEntry
    from companion.domain.programme import PlanItem


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much of one exercise was done.

    Attributes:
        name: As it was called when it was planned or is called in the library.
        counted: The measure it is told in.
        by_day: On each day that has some, of all time.
    """

    exercise_id: str
    name: str
    counted: Counted
    by_day: Mapping[date, float]

    @property
    def months(self) -> tuple[Month, ...]:
        """A usual day, month by month."""
        return capacity(self.by_day)

    def weeks(self, first: date, last: date) -> tuple[tuple[date, float], ...]:
        """The sum of each week from the one that has `first`, by its Monday; 0 where it is none."""
        sums: dict[date, float] = {}
        for day, much in self.by_day.items():
            sums[monday(day)] = sums.get(monday(day), 0.0) + much
        begins, count = monday(first), (monday(last) - monday(first)).days // 7 + 1
        mondays = (begins + timedelta(weeks=n) for n in range(count))
        return tuple((day, sums.get(day, 0.0)) for day in mondays)


def amounts_of(
    items: Sequence[PlanItem], entries: Sequence[LogEntry], names: Mapping[str, str]
) -> tuple[Amounts, ...]:
    """Every exercise of which an amount is known, those done last first.

    Args:
        items: Of all programmes.
        entries: The log.
        names: By the id of the exercise; one without a name is called by its id.
    """
    found: dict[str, Amounts] = {}
    for entry in sorted(entries, key=lambda each: each.day, reverse=True):
        exercise_id = entry.exercise_id
        counted = None if exercise_id in found else counted_by(items, entries, exercise_id)
        if counted is not None:
            by_day = amounts_by_day(entries, exercise_id, counted)
            name = names.get(exercise_id, exercise_id)
            if by_day:
                found[exercise_id] = Amounts(exercise_id, name, counted, by_day)
    return tuple(found.values())
