"""A day can be typed, stepped to, or chosen on a calendar."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from companion.ui.widgets.calendar import CalendarPopup
from companion.ui.widgets.date_field import DateField, read_day

TODAY = date(2026, 5, 12)


@pytest.fixture
def field(window):
    field = DateField("Which day?", TODAY, latest=TODAY)
    window(field)
    field.setFocus()
    return field


@pytest.mark.parametrize(
    "typed", ["2026-05-03", "3 May 2026", "3 may", "3 May", "3.5.2026", "3/5/2026", "May 3, 2026"]
)
def test_a_day_is_read_as_it_is_written(typed):
    assert read_day(typed, 2026) == date(2026, 5, 3)


@pytest.mark.parametrize("typed", ["", "soon", "31 February 2026", "2026-13-01", "3"])
def test_what_is_no_day_is_none(typed):
    assert read_day(typed, 2026) is None


def test_typing_a_day_and_enter_goes_there(qtbot, field):
    field.line.selectAll()
    qtbot.keyClicks(field.line, "3 May")
    with qtbot.waitSignals([field.changed, field.finished]):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value == date(2026, 5, 3)


def test_the_buttons_go_by_a_day(qtbot, field):
    qtbot.mouseClick(field.before, Qt.MouseButton.LeftButton)
    assert field.value == date(2026, 5, 11)
    qtbot.mouseClick(field.after, Qt.MouseButton.LeftButton)
    assert field.value == TODAY


def test_tomorrow_cannot_be_chosen(qtbot, field):
    assert not field.after.isEnabled()
    field.line.selectAll()
    qtbot.keyClicks(field.line, "13 May 2026")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.value == TODAY
    assert "12 May 2026" in field.line.accessibleDescription()


def test_what_cannot_be_read_is_explained(qtbot, field):
    field.line.selectAll()
    qtbot.keyClicks(field.line, "soon")
    with qtbot.assertNotEmitted(field.finished):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.line.text() == "soon"
    assert field.line.accessibleDescription()


def test_page_keys_go_by_a_day(qtbot, field):
    qtbot.keyClick(field.line, Qt.Key.Key_PageUp)
    assert field.value == date(2026, 5, 11)
    qtbot.keyClick(field.line, Qt.Key.Key_PageDown)
    assert field.value == TODAY


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_day_is_chosen_on_a_calendar_by_keyboard(qtbot, field):
    qtbot.mouseClick(field.calendar, Qt.MouseButton.LeftButton)
    popup = field.findChild(CalendarPopup)
    assert popup.isVisible()
    grid = popup.month.findChild(QTableView)
    with qtbot.waitSignal(field.changed) as heard:
        qtbot.keyClick(grid, Qt.Key.Key_Left)
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert heard.args == [date(2026, 5, 11)]
    assert field.value == date(2026, 5, 11)


def test_the_same_limits_again_leave_alone_what_is_typed(field, qtbot):
    field.line.selectAll()
    qtbot.keyClicks(field.line, "3 M")
    field.set_limits(None, TODAY)
    assert field.line.text() == "3 M"
    field.set_limits(TODAY, TODAY)
    assert field.line.text() == "12 May 2026"
