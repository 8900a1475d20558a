"""What is chosen in the library, and the task of left and right: each is one step of undo."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.domain.laterality import EXERCISE_ID
from tests.every_screen import press, settle


def _opened(running, view, argument=None):
    running.window.open_page("exercise", (view, argument))
    settle()
    return running.shown.now


def make_a_favourite(running):
    press(_opened(running, "exercise", "bridge").deeds.star)


def tick_what_the_team_suggested(running):
    press(_opened(running, "exercise", EXERCISE_ID).team.tick)


def tell_left_from_right(running):
    view = _opened(running, "sides")
    view.task.now_s = iter(range(100, 10_000, 2)).__next__
    press(view.cards[EXERCISE_ID].start)
    settle()
    QTest.keyClick(view.task.left, Qt.Key.Key_L)
    settle()
    press(view.task.stop)


def delete_the_latest_go(running):
    press(_opened(running, "sides").results.delete)


EXERCISE_LIBRARY_DEEDS = [
    ("exercise/choices.py", make_a_favourite),
    ("exercise/choices.py", tick_what_the_team_suggested),
    ("exercise/sides_view.py", tell_left_from_right),
    ("exercise/sides_view.py", delete_the_latest_go),
]
