"""A line that says what did not work."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.ui.widgets.date_field import DateField
from companion.ui.widgets.error_line import ErrorLine
from companion.ui.widgets.fields import DurationField
from companion.ui.widgets.scale_picker import ScalePicker


def test_it_is_there_only_while_it_says_something(qtbot):
    line = ErrorLine()
    qtbot.addWidget(line)
    assert line.isHidden()
    line.say("The disk is full.")
    assert (line.text(), line.accessibleName()) == ("The disk is full.", "The disk is full.")
    line.say("")
    assert line.isHidden()


# --- while something is pressed -----------------------------------------------------------


class Hand:
    """Presses with a real mouse: where a part of the window is, as the press begins."""

    def __init__(self, page):
        self._window = page.windowHandle()

    def press(self, scale, number, from_foot=False):
        self._mark = mark = scale.marks[number]
        self._at = mark.mapTo(
            mark.window(), QPoint(mark.width() // 2, mark.height() - 5 if from_foot else 5)
        )
        QTest.mousePress(self._window, Qt.MouseButton.LeftButton, pos=self._at)
        settle()

    @property
    def is_over_it(self):
        """Whether what was pressed is still under the mouse."""
        mark = self._mark
        return mark.rect().contains(mark.mapFrom(mark.window(), self._at))

    def let_go(self):
        QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, pos=self._at)
        settle()


def settle():
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize(
    "field", [lambda: DurationField("How long?"), lambda: DateField("When?", date(2026, 5, 12))]
)
def test_a_complaint_moves_nothing_away_from_under_the_mouse(qtbot, window, field):
    asked, tension = field(), ScalePicker("Tension")
    hand = Hand(window(asked, tension))
    asked.line.setFocus()
    asked.line.clear()
    qtbot.keyClicks(asked.line, "never")
    error = asked.findChild(ErrorLine)
    hand.press(tension, 4)
    assert hand.is_over_it
    hand.let_go()
    assert tension.value == 4
    assert error.isVisible()
    assert error.text() == error.said != ""


def test_a_complaint_that_is_settled_goes_once_the_mouse_is_let_go(qtbot, window):
    asked, tension = DateField("When?", date(2026, 5, 12)), ScalePicker("Tension")
    hand = Hand(window(asked, tension))
    asked.line.setText("never")
    asked.tidy()
    settle()
    asked.line.setFocus()
    asked.line.setText("11 May 2026")
    hand.press(tension, 4, from_foot=True)
    assert hand.is_over_it
    hand.let_go()
    assert (tension.value, asked.value) == (4, date(2026, 5, 11))
    assert asked.findChild(ErrorLine).isHidden()
