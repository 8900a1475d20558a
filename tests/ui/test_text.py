"""What a person types stays what they typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from companion.ui.text import PlainLabel, plain, plain_tip
from companion.ui.widgets.buttons import PaintedButton, QuietButton
from companion.ui.widgets.ticks import CheckBox

TYPED = "<b>Tea & toast</b>"


def test_a_label_shows_what_was_typed(qtbot):
    label = PlainLabel(TYPED)
    qtbot.addWidget(label)
    assert label.text() == TYPED
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.accessibleName() == TYPED


def test_new_words_are_read_aloud_too(qtbot):
    label = PlainLabel("Monday")
    qtbot.addWidget(label)
    label.setText("Tuesday")
    assert label.accessibleName() == "Tuesday"


@pytest.mark.parametrize("kind", [QuietButton, CheckBox])
def test_an_and_sign_makes_no_shortcut(qtbot, kind):
    button = kind("Tea & toast")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert button.words == button.accessibleName() == "Tea & toast"
    assert button.text() == plain("Tea & toast") == "Tea && toast"


def test_a_tooltip_is_not_markup(qtbot):
    button = QuietButton("Tea")
    qtbot.addWidget(button)
    button.set_tip(TYPED)
    assert button.toolTip() == plain_tip(TYPED)
    assert "<b>" not in button.toolTip()
    assert button.accessibleDescription() == TYPED


def test_an_unknown_role_is_a_mistake_of_ours(qtbot):
    with pytest.raises(ValueError, match="shouting"):
        PlainLabel("Hello", "shouting")


def test_no_button_is_pressed_by_enter_elsewhere(qtbot):
    button = PaintedButton("Save")
    qtbot.addWidget(button)
    assert not button.autoDefault()
    assert not button.isDefault()


def test_enter_presses_the_button_that_has_the_keyboard(qtbot, window):
    button = QuietButton("Add")
    window(button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


@pytest.mark.parametrize("percent", [100, 200])
def test_long_words_on_a_button_wrap_and_are_not_cut(look, window, percent):
    look(percent=percent)
    button = QuietButton("[!! Ṁöŕé: ṗáíń, ḿööd, šĺééṗ ťíḿéš áńd á ḿáṗ öḟ ţĥé ƀödý !!]")
    window(button, width=320)
    assert button.width() >= button.minimumSizeHint().width()
    assert button.height() >= button.heightForWidth(button.width()) > button.control_height()


def test_a_button_is_high_enough_for_sore_hands(window):
    button = QuietButton("Ok")
    window(button)
    assert button.height() == 46


def test_no_line_of_a_label_ends_between_a_number_and_its_unit(qtbot):
    label = PlainLabel("Tuesday 12 May: 1.5 min")
    qtbot.addWidget(label)
    assert QLabel.text(label) == "Tuesday 12\u00a0May: 1.5\u00a0min"
    assert label.text() == label.accessibleName() == "Tuesday 12 May: 1.5 min"
