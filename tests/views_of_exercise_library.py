"""What to do on the page of exercise to see the library, one exercise, and left and right."""

from PySide6.QtWidgets import QApplication

from companion.content.exercises import load_exercises
from companion.domain.laterality import EXERCISE_ID


def _library(screen, argument=None) -> None:
    """Every card is made, as it is a moment after the page opened."""
    screen.open_at(("library", argument))
    while len(screen.now.cards) < len(load_exercises().all):
        QApplication.processEvents()


def _choosing(screen) -> None:
    _library(screen, ("choose", "Spring"))


def _nothing_found(screen) -> None:
    _library(screen)
    screen.now.filters.line.setText("zebra")
    screen.now.refresh()


def _one(screen) -> None:
    screen.open_at(("exercise", "bridge"))


def _with_a_team(screen) -> None:
    screen.open_at(("exercise", "mirror_hand"))


def _gone(screen) -> None:
    screen.open_at(("exercise", "no_longer_there"))


def _sides(screen) -> None:
    screen.open_at(("sides", None))


def _sides_table(screen) -> None:
    _sides(screen)
    results = screen.now.results
    if results.isVisible() and not results._as_table.is_open:
        results.table_button.click()


def _task(screen) -> None:
    """The first picture; what the team suggested is not changed for it."""
    _sides(screen)
    card = screen.now.cards[EXERCISE_ID]
    if card.start.isVisible():
        card.start.click()


def _task_held(screen) -> None:
    _task(screen)
    screen.now.task.hold()


EXERCISE_LIBRARY_ACTS = {
    "exercise-library": _library,
    "exercise-choosing": _choosing,
    "exercise-none": _nothing_found,
    "exercise-one": _one,
    "exercise-team": _with_a_team,
    "exercise-gone": _gone,
    "exercise-sides": _sides,
    "exercise-sides-table": _sides_table,
    "exercise-sides-task": _task,
    "exercise-sides-held": _task_held,
}
"""A view that waits in the task is left when the page is opened anew."""
