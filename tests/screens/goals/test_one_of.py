"""A few choices of which one holds, by mouse and by keyboard; and a number that is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.screens.goals.number_field import NumberField
from companion.screens.goals.one_of import OneOf
from tests.every_screen import press

OPTIONS = [("a", "Apples"), ("b", "Pears"), ("c", "Plums")]
Key = Qt.Key


@pytest.fixture(params=[False, True], ids=["beside each other", "below each other"])
def choice(qtbot, dressed, request):
    choice = OneOf("Which fruit?", OPTIONS, down=request.param)
    choice.heard = []
    choice.picked.connect(choice.heard.append)
    qtbot.addWidget(choice)
    with qtbot.waitActive(choice):
        choice.show()
        choice.activateWindow()
    return choice


def stops(choice):
    """Where Tab stops."""
    tab = Qt.FocusPolicy.TabFocus
    return [key for key, one in choice.ones.items() if one.focusPolicy() & tab]


def test_one_holds_or_none(choice):
    press(choice.ones["b"])
    assert choice.chosen == "b"
    assert [one.isChecked() for one in choice.ones.values()] == [False, True, False]
    press(choice.ones["c"])
    press(choice.ones["c"])
    assert choice.chosen == ""
    assert choice.heard == ["b", "c", ""]


def test_tab_stops_once_and_arrows_move(choice):
    assert stops(choice) == ["a"]
    choice.setFocus()
    QTest.keyClick(choice.ones["a"], Key.Key_Down)
    QTest.keyClick(choice.ones["a"], Key.Key_Right)
    assert choice.chosen == "b"
    assert choice.ones["b"].hasFocus()
    assert stops(choice) == ["b"]
    for _ in range(4):
        QTest.keyClick(choice, Key.Key_Right)
    assert choice.chosen == "c"
    for _ in range(4):
        QTest.keyClick(choice, Key.Key_Left)
    assert choice.heard == ["a", "b", "c", "b", "a"]


def test_enter_and_space_press_the_one_that_has_the_keyboard(choice):
    choice.setFocus()
    QTest.keyClick(choice.ones["a"], Key.Key_Return)
    assert choice.chosen == "a"
    QTest.keyClick(choice.ones["a"], Key.Key_Space)
    assert choice.chosen == ""


def test_enter_keeps_what_the_arrows_chose(choice):
    choice.setFocus()
    QTest.keyClick(choice.ones["a"], Key.Key_Down)
    QTest.keyClick(choice.ones["a"], Key.Key_Down)
    QTest.keyClick(choice.ones["b"], Key.Key_Return)
    assert choice.chosen == "b"


def test_what_is_chosen_stays_where_it_is_still_offered_and_setting_is_silent(choice):
    choice.chosen = "c"
    choice.set_options([("c", "Plums"), ("d", "Figs")])
    assert choice.chosen == "c"
    choice.set_options([("d", "Figs")])
    assert choice.chosen == ""
    assert choice.heard == []
    with pytest.raises(ValueError, match="nuts"):
        choice.chosen = "nuts"


def test_it_can_be_seen_without_colour(choice):
    """A check mark stands before the one that holds."""
    choice.chosen = "a"
    assert [one.icon_name for one in choice.ones.values()] == ["check", None, None]
    assert choice.ones["a"].accessibleDescription() == "Which fruit?"


# --- a number ---------------------------------------------------------------------------


@pytest.fixture
def number(qtbot, dressed):
    field = NumberField("Where would you like it to be?")
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("typed", "value"), [("4", 4.0), ("4.5", 4.5), ("4,5", 4.5), (" 0 ", 0.0), ("", None)]
)
def test_a_number_is_read_as_people_write_it(number, typed, value):
    number.set_text(typed)
    assert number.readable
    assert number.value == value


@pytest.mark.parametrize("typed", ["four", "-1", "1e9", "nan", "inf", "2000000", "4..5"])
def test_what_is_no_number_is_told(number, typed):
    number.set_text(typed)
    number.tidy()
    assert number.error == "Write a number, like 4 or 4.5, or leave it empty."
    assert number.value is None
    assert number.text == typed


def test_arrow_keys_go_by_one_and_not_below_nothing(number):
    number.value = 1.5
    QTest.keyClick(number.line, Key.Key_Up)
    assert number.value == 2.5
    for _ in range(5):
        QTest.keyClick(number.line, Key.Key_Down)
    assert number.value == 0
