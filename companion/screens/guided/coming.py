"""What a session is going to be: the exercises of a day, or one that was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from companion.domain.guided_steps import Guide
from companion.domain.programme import planned_on
from companion.screens.forms.exercise_entry import due_and_left
from companion.screens.forms.shown_exercise import in_library, shown_exercise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.dose import Dose
    from companion.domain.programme import PlanItem
    from companion.screens.forms.shown_exercise import ShownExercise
    from companion.store.stores import Stores


@dataclass(frozen=True, slots=True)
class Coming:
    """One exercise of it.

    Attributes:
        plan_id: The item of the programme; None: it was chosen for this once.
        photo: The person's own picture of it.
    """

    shown: ShownExercise
    dose: Dose
    plan_id: str | None = None
    photo: bytes | None = None

    def guide(self, tempo_s: float | None) -> Guide:
        """It, at a tempo."""
        return Guide(
            exercise_id=self.shown.id, plan_id=self.plan_id, dose=self.dose, tempo_s=tempo_s
        )


def coming(stores: Stores, wanted: object, today: date) -> tuple[Coming, ...]:
    """The exercises of a session.

    Args:
        stores: Where programmes are kept.
        wanted: A day, or an exercise's id; anything else is today.
        today: The civil day.
    """
    if isinstance(wanted, str):
        return _one(stores, wanted, today)
    return _planned(stores, wanted if isinstance(wanted, date) else today)


def _planned(stores: Stores, day: date) -> tuple[Coming, ...]:
    """What of a day is not written down yet; once all of it is, all of it again."""
    due, left = due_and_left(stores, stores.programme.running(day), day)
    return _of(stores, left or due)


def _of(stores: Stores, items: Sequence[PlanItem]) -> tuple[Coming, ...]:
    names, photos = stores.programme.names(), stores.exercise_pictures
    return tuple(
        Coming(
            shown_exercise(item.exercise_id, names, item.note),
            item.dose,
            item.id,
            photos.get(item.exercise_id),
        )
        for item in items
    )


def _one(stores: Stores, exercise_id: str, today: date) -> tuple[Coming, ...]:
    """As it is planned today; else with the library's usual dose."""
    due = planned_on(stores.programme.running(today), today)
    planned = _of(stores, [item for item in due if item.exercise_id == exercise_id])
    found = in_library(exercise_id)
    if planned or found is None:
        return planned[:1]
    shown, photo = shown_exercise(exercise_id, {}), stores.exercise_pictures.get(exercise_id)
    return (Coming(shown, found.dose.dose(), photo=photo),)
