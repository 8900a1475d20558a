"""Exercise: the programme of today, the library, one exercise, and what was done."""

from __future__ import annotations

from typing import ClassVar

from companion.screens.forms.several_views import SeveralViews

PROGRAMME, LIBRARY, EXERCISE, SETUP, LOG, KEPT, SIDES = (
    "programme", "library", "exercise", "setup", "log", "kept", "sides",
)  # fmt: skip

VIEWS = {
    PROGRAMME: ("programme_view", "ProgrammeView"),
    LIBRARY: ("library_view", "LibraryView"),
    EXERCISE: ("exercise_view", "ExerciseView"),
    SETUP: ("set_up", "SetUp"),
    LOG: ("log_view", "LogView"),
    KEPT: ("kept_view", "KeptView"),
    SIDES: ("sides_view", "SidesView"),
}


class ExerciseScreen(SeveralViews):
    """Everything about exercise; the programme is shown first."""

    room: ClassVar[str] = "companion.screens.exercise"
    views: ClassVar[dict[str, tuple[str, str]]] = VIEWS
