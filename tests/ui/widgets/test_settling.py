"""A hasty second press by sore hands presses nothing that took the first button's place."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from companion.ui.widgets.buttons import PrimaryButton
from companion.ui.widgets.settling import Settling


@pytest.fixture
def button(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    button, other = PrimaryButton("Pause"), PrimaryButton("Stop")
    layout = QVBoxLayout(page)
    layout.addWidget(button)
    layout.addWidget(other)
    button.other = other
    button.presses = QSignalSpy(button.clicked)
    button.settling = Settling(page, [button])
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    button.setFocus()
    return button


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_in_haste_presses_nothing_and_a_later_one_does(button, key):
    button.settling.begin()
    QTest.keyClick(button, key)
    assert button.presses.count() == 0
    button.settling.end()
    QTest.keyClick(button, key)
    assert button.presses.count() == 1


def test_a_click_in_haste_presses_nothing_and_a_later_one_does(button):
    button.settling.begin()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.presses.count() == 0
    button.settling.end()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.presses.count() == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_is_held_down_never_presses(button, key):
    for settles in (True, False):
        if settles:
            button.settling.begin()
        held = QKeyEvent(
            QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
        )
        QApplication.sendEvent(button, held)
        button.settling.end()
    assert button.presses.count() == 0


def test_the_keyboard_can_go_elsewhere_meanwhile(button):
    button.settling.begin()
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert button.other.hasFocus()


def test_it_ends_by_itself(button, qtbot):
    button.settling.begin()
    with qtbot.waitSignal(button.settling._moment.timeout):
        pass
    assert not button.settling.is_on
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert button.presses.count() == 1


def test_a_whole_page_settles_in_what_came_meanwhile_too_and_can_be_typed_on(button, qtbot):
    page = button.parentWidget()
    settling = Settling(page)
    settling.begin()
    late, line = PrimaryButton("Late"), QLineEdit()
    for each in (late, line):
        page.layout().addWidget(each)
        each.show()
    presses = QSignalSpy(late.clicked)
    settling.begin()
    for each in (button, late):
        QTest.mouseClick(each, Qt.MouseButton.LeftButton)
    QTest.keyClicks(line, "a b")
    assert (button.presses.count(), presses.count(), line.text()) == (0, 0, "a b")
    button.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settling.end()
    QTest.mouseClick(late, Qt.MouseButton.LeftButton)
    assert presses.count() == 1
