"""An exercise as a page shows it: from the library, or in the person's own words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from companion.content.exercises import load_exercises
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.content.exercises import Exercise
    from companion.domain.figure import Pose
    from companion.store.stores import Stores


@dataclass(frozen=True, slots=True)
class ShownExercise:
    """What is known of one; where the library has it no more, its name alone.

    Attributes:
        steps: How it is done, in sentences.
        poses: Its figures; none for one of the person's own.
        captions: What each figure shows.
        stop: When to stop.
        team_guided: Only where the person's team suggested it.
    """

    id: str
    name: str
    steps: tuple[str, ...] = ()
    poses: tuple[Pose, ...] = ()
    captions: tuple[str, ...] = ()
    stop: tuple[str, ...] = ()
    team_guided: bool = False


def shown_exercise(exercise_id: str, names: Mapping[str, str], note: str = "") -> ShownExercise:
    """An exercise by its id.

    Args:
        exercise_id: Of the library, or of the person's own.
        names: What each was called when it was planned.
        note: How one of the person's own is done.
    """
    found = in_library(exercise_id)
    name = names.get(exercise_id, "")
    if found is None:
        steps = (note,) if note else ()
        return ShownExercise(exercise_id, name or tr("An exercise of before"), steps)
    return ShownExercise(
        id=exercise_id,
        name=name or found.name,
        steps=found.steps,
        poses=found.poses(),
        captions=tuple(each.caption for each in found.position),
        stop=found.stop,
        team_guided=found.team_guided,
    )


def exercise_name(exercise_id: str, stores: Stores) -> str:
    """What it is called."""
    return shown_exercise(exercise_id, stores.programme.names()).name


def in_library(exercise_id: str) -> Exercise | None:
    """The library's exercise; None where it has none of this id."""
    return load_exercises(QLocale().name()).find(exercise_id)
