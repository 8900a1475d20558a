"""A programme of five exercises from nothing: by the keyboard alone, and with few presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from companion.screens.exercise.programme_view import ProgrammeView
from companion.screens.exercise.set_up import SetUp
from tests.screens.pacing.setting_up import settle
from tests.screens.pacing.test_by_keyboard import MOST_SECONDS, SECONDS_A_PRESS, Keyboard


@pytest.fixture
def window(dressed, qtbot, stores, settings, clock, changes):
    """Both views in a window, as the page shows them."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1072, 820)

    def go(_page, argument):
        view, about = argument
        made = {"programme": ProgrammeView, "setup": SetUp}[view](stores, settings, clock, changes)
        made.go_to.connect(go)
        window.setCentralWidget(made)
        made.open_at(about)
        settle()

    go("exercise", ("programme", None))
    window.show()
    window.activateWindow()
    settle()
    window.centralWidget().open_at(None)
    settle()
    return window


def test_five_exercises_in_under_three_minutes_without_the_mouse(window, stores):
    keyboard = Keyboard(window)
    assert keyboard.at("Build my programme")
    keyboard.key(Qt.Key.Key_Space)
    assert keyboard.at("Name of the programme")
    keyboard.words("For my back")
    keyboard.tab_to("Not answered, chosen")
    keyboard.key(Qt.Key.Key_Right)
    keyboard.tab_to("Add an exercise")
    for letters in ("bri", "cat", "chin", "sit to", "walk"):
        keyboard.words(letters)
        keyboard.enter()
    names = [item.name for item in stores.programme.all()]
    assert names == ["Bridge", "Cat and camel", "Chin tuck", "Sit to stand", "Walk"]
    assert {item.programme for item in stores.programme.all()} == {"For my back"}
    assert stores.exercise_profile.get().hit_hard is False
    keyboard.tab_to("Done: show today's exercises")
    keyboard.enter()
    assert isinstance(window.centralWidget(), ProgrammeView)
    assert keyboard.presses <= 60
    assert keyboard.presses * SECONDS_A_PRESS < MOST_SECONDS


def test_five_exercises_of_a_sheet_with_their_doses_and_days_in_under_three_minutes(window, stores):
    keyboard = Keyboard(window)
    keyboard.key(Qt.Key.Key_Space)
    keyboard.tab_to("I choose myself, chosen")
    keyboard.key(Qt.Key.Key_Right)
    keyboard.tab_to("Add an exercise")
    for letters in ("bri", "cat", "chin", "sit to", "knee hu"):
        keyboard.words(letters)
        keyboard.enter()
        keyboard.words("2")
        keyboard.key(Qt.Key.Key_Tab)
        keyboard.words("10")
        if letters == "bri":  # the next ones have the same days
            keyboard.tab_to("Mon, Wed, Fri")
            keyboard.key(Qt.Key.Key_Space)
            keyboard.tab_to("Save the exercise: Bridge")
        keyboard.enter()
        assert keyboard.at("Add an exercise")
    items = stores.programme.all()
    assert len(items) == 5
    assert {(item.dose.sets, item.dose.repetitions) for item in items} == {(2, 10)}
    assert {item.weekdays for item in items} == {frozenset({1, 3, 5})}
    keyboard.tab_to("Done: show today's exercises")
    keyboard.enter()
    assert isinstance(window.centralWidget(), ProgrammeView)
    assert keyboard.presses <= 100
    assert keyboard.presses * SECONDS_A_PRESS < MOST_SECONDS
