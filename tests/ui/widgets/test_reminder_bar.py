"""The reminder in the window: few words, three buttons, and it takes no keyboard away."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from companion.ui.widgets.reminder_bar import ReminderBar
from tests.every_screen import settle


@pytest.fixture
def window(qtbot, dressed):
    window = QWidget()
    stack = QVBoxLayout(window)
    window.bar, window.line = ReminderBar(), QLineEdit()
    stack.addWidget(window.bar)
    stack.addWidget(window.line)
    qtbot.addWidget(window)
    window.resize(900, 300)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.line.setFocus()
    return window


def test_it_is_not_there_until_it_is_due_and_the_keyboard_stays_where_it_was(window):
    assert not window.bar.isVisible()
    window.bar.say()
    assert window.bar.isVisible()
    assert window.line.hasFocus()


@pytest.mark.parametrize(
    ("button", "signal"),
    [("later", "snoozed"), ("stop", "stopped"), ("close_button", "seen")],
)
def test_each_button_says_what_it_does(window, qtbot, button, signal):
    window.bar.say()
    with qtbot.waitSignal(getattr(window.bar, signal)):
        getattr(window.bar, button).click()


def test_on_a_narrow_window_its_buttons_stand_below(window):
    def place(widget):
        return widget.mapTo(window.bar, widget.rect().topLeft())

    window.bar.say()
    settle()
    assert place(window.bar.later).x() > place(window.bar.label).x()
    window.resize(420, 300)
    settle()
    assert place(window.bar.later).y() > place(window.bar.label).y()
    assert place(window.bar.later).x() == place(window.bar.label).x()


def test_no_word_of_it_says_what_the_app_is_for(window):
    window.bar.say()
    said = f"{window.bar.label.text()} {window.bar.later.words} {window.bar.stop.words}".casefold()
    for word in ("pain", "diary", "health", "check", "exercise", "companion"):
        assert word not in said
