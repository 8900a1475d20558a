"""A scale answers to digits, arrows, mouse and screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit

from companion.ui.widgets.scale_picker import POINTS, ScalePicker

QUESTION = "How much did pain get in the way?"


@pytest.fixture
def scale(window):
    before, after = QLineEdit(), QLineEdit()
    scale = ScalePicker(QUESTION, "Did not get in the way", "Stopped everything")
    window(before, scale, after)
    before.setFocus()
    scale.before, scale.after = before, after
    return scale


def press(qtbot, *keys):
    for key in keys:
        widget = QApplication.focusWidget()
        if isinstance(key, str):
            qtbot.keyClicks(widget, key)
        else:
            qtbot.keyClick(widget, key)


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_chooses(qtbot, scale, digit):
    scale.setFocus()
    press(qtbot, str(digit))
    assert scale.value == digit


def test_one_and_then_nought_is_ten(qtbot, scale):
    scale.setFocus()
    press(qtbot, "1", "0")
    assert scale.value == 10


def test_two_and_then_nought_is_nought(qtbot, scale):
    scale.setFocus()
    press(qtbot, "2", "0")
    assert scale.value == 0


def test_after_a_while_nought_is_nought(qtbot, scale, monkeypatch):
    monkeypatch.setattr("companion.ui.widgets.scale_picker.TWO_DIGITS_MS", -1)
    scale.setFocus()
    press(qtbot, "1", "0")
    assert scale.value == 0


def test_arrows_go_up_and_down_and_stop_at_the_ends(qtbot, scale):
    scale.setFocus()
    press(qtbot, "9", Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Right)
    assert scale.value == 10
    press(qtbot, Qt.Key.Key_Left, Qt.Key.Key_Down)
    assert scale.value == 8
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert scale.value == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_an_answer_can_be_taken_back(qtbot, scale, key):
    scale.setFocus()
    press(qtbot, "4", key)
    assert scale.value is None


def test_pressing_the_chosen_number_again_leaves_the_question_open(qtbot, scale):
    for _ in range(2):
        qtbot.mouseClick(scale.marks[4], Qt.MouseButton.LeftButton)
    assert scale.value is None


def test_space_chooses_the_number_that_has_the_keyboard(qtbot, scale):
    scale.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert scale.value == 0


def test_enter_goes_to_the_next_question(qtbot, scale):
    scale.finished.connect(scale.after.setFocus)
    scale.setFocus()
    press(qtbot, "4", Qt.Key.Key_Return)
    assert scale.after.hasFocus()
    assert scale.value == 4


def test_tab_stops_once(qtbot, scale):
    press(qtbot, Qt.Key.Key_Tab)
    assert scale.marks[0].hasFocus()
    press(qtbot, Qt.Key.Key_Tab)
    assert scale.after.hasFocus()


def test_tab_comes_back_to_the_chosen_number(qtbot, scale):
    scale.value = 7
    press(qtbot, Qt.Key.Key_Tab)
    assert scale.marks[7].hasFocus()
    press(qtbot, "3")
    assert scale.marks[3].hasFocus()


def test_the_form_hears_each_change_once(qtbot, scale):
    heard = []
    scale.picked.connect(heard.append)
    scale.setFocus()
    press(qtbot, "5", "5", Qt.Key.Key_Delete)
    assert heard == [5, None]


def test_filling_in_a_draft_is_silent(qtbot, scale):
    with qtbot.assertNotEmitted(scale.picked):
        scale.value = 3
    assert scale.marks[3].isChecked()


def test_only_0_to_10_can_be_set(scale):
    with pytest.raises(ValueError, match="11"):
        scale.value = 11


def test_the_chosen_number_is_marked_by_more_than_colour(scale):
    scale.value = 4
    assert scale.marks[4].letters().underline()
    assert not scale.marks[5].letters().underline()


def test_a_screen_reader_hears_question_answer_and_ends(scale):
    scale.value = 4
    heard = QAccessible.queryAccessibleInterface(scale)
    assert heard.text(QAccessible.Text.Name) == QUESTION
    assert "4 of 10" in heard.text(QAccessible.Text.Description)
    assert "Stopped everything" in heard.text(QAccessible.Text.Description)
    number = QAccessible.queryAccessibleInterface(scale.marks[4])
    assert number.text(QAccessible.Text.Name) == "4, chosen"
    assert number.text(QAccessible.Text.Description) == QUESTION
    assert number.state().checked


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [700, 520, 330, 240])
def test_on_any_width_every_number_is_whole_and_large(look, window, width, percent):
    look(percent=percent)
    scale = ScalePicker(QUESTION, "Did not get in the way", "Stopped everything")
    window(scale, width=width)
    places = [mark.geometry() for mark in scale.marks]
    assert len(places) == POINTS
    for place in places:
        assert scale.rect().contains(place)
        assert place.width() >= 44
        assert place.height() >= 44
    grown = [place.adjusted(-4, -4, 3, 3) for place in places]
    for i, place in enumerate(grown):
        assert not any(place.intersects(other) for other in grown[i + 1 :])
