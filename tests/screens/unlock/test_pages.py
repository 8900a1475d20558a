"""The two pages that stand in place of the diary: locked, and hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from companion.errors import CompanionError
from companion.screens.unlock.hidden_page import HiddenPage
from companion.screens.unlock.unlock_page import UnlockPage

WRONG = CompanionError("This passphrase does not match.", "Your entries are safe.")


@pytest.fixture
def unlock(dressed, qtbot):
    page = UnlockPage()
    page.told = []
    page.given.connect(page.told.append)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    return page


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_press_is_answered_at_once_and_counts_only_once(unlock, qtbot):
    qtbot.keyClicks(unlock.field.line, "the choir sings")
    press(unlock.open_button)
    assert unlock.open_button.words == "Opening …"
    qtbot.keyClick(unlock.field.line, Qt.Key.Key_Return)
    assert unlock.told == ["the choir sings"]


def test_what_does_not_match_stays_selected_and_can_be_given_again(unlock, qtbot):
    qtbot.keyClicks(unlock.field.line, "the chair sings")
    qtbot.keyClick(unlock.field.line, Qt.Key.Key_Return)
    unlock.refuse(WRONG)
    assert "does not match" in unlock.error.text()
    assert unlock.field.line.selectionLength() == len("the chair sings")
    assert unlock.open_button.words == "Open my diary"
    qtbot.keyClicks(unlock.field.line, "the choir sings")
    qtbot.keyClick(unlock.field.line, Qt.Key.Key_Return)
    assert unlock.told == ["the chair sings", "the choir sings"]
    assert not unlock.error.isVisible()


def test_nothing_is_tried_with_an_empty_field(unlock, qtbot):
    qtbot.keyClicks(unlock.field.line, "   ")
    qtbot.keyClick(unlock.field.line, Qt.Key.Key_Return)
    press(unlock.open_button)
    assert unlock.told == []


def test_what_is_typed_is_hidden_until_it_is_to_be_seen(unlock):
    assert unlock.field.line.echoMode() == QLineEdit.EchoMode.Password
    press(unlock.shown)
    assert unlock.field.line.echoMode() == QLineEdit.EchoMode.Normal


@pytest.mark.parametrize(
    ("key", "shift", "letter", "seems_on"),
    [
        (Qt.Key.Key_A, False, "A", True),
        (Qt.Key.Key_A, True, "A", False),
        (Qt.Key.Key_A, False, "a", False),
        (Qt.Key.Key_A, True, "a", True),
    ],
)
def test_a_letter_tells_whether_caps_lock_is_on(unlock, key, shift, letter, seems_on):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        unlock.field.line, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, letter)
    )
    assert unlock.caps.isVisible() is seems_on


def test_signs_and_figures_tell_nothing_about_caps_lock(unlock, qtbot):
    qtbot.keyClicks(unlock.field.line, "12-ß")
    assert not unlock.caps.isVisible()


def test_it_says_what_helps_whoever_forgot_the_passphrase(unlock):
    wanted = []
    unlock.restore_wanted.connect(lambda: wanted.append(1))
    press(unlock.restore)
    assert wanted == [1]


def test_once_open_nothing_of_the_passphrase_is_left_in_the_field(unlock, qtbot):
    qtbot.keyClicks(unlock.field.line, "the choir sings")
    unlock.forget()
    unlock.field.line.undo()
    assert unlock.field.line.text() == ""


@pytest.fixture
def hidden(dressed, qtbot):
    page = HiddenPage()
    page.times = []
    page.show_wanted.connect(lambda: page.times.append(1))
    qtbot.addWidget(page)
    page.show()
    page.begin()
    return page


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape]
)
def test_any_key_shows_a_hidden_diary(hidden, qtbot, key):
    qtbot.keyClick(hidden.show_button, key)
    assert hidden.times == [1]


@pytest.mark.parametrize("key", [Qt.Key.Key_Alt, Qt.Key.Key_Control, Qt.Key.Key_Tab])
def test_keys_that_lead_elsewhere_do_not(hidden, qtbot, key):
    qtbot.keyClick(hidden.show_button, key)
    assert hidden.times == []


def test_the_button_shows_it_too(hidden):
    press(hidden.show_button)
    assert hidden.times == [1]
