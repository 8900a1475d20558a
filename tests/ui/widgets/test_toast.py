"""A message at the foot of the window stays long enough, and offers a way back."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from companion.ui.page import Page
from companion.ui.widgets.buttons import LinkButton, QuietButton
from companion.ui.widgets.toast import SHOWN_MS, Toast
from tests.ui.counting import EventCounter


@pytest.fixture
def toast(window):
    QCursor.setPos(0, 0)
    toast = Toast(window(width=700))
    yield toast
    toast.close_now()


def test_it_stays_ten_seconds_or_more(toast):
    toast.say("Your check-in is in the bin.")
    assert toast.isVisible()
    assert SHOWN_MS >= 10_000


def test_undo_brings_it_back_once(qtbot, toast):
    undone = []
    toast.say("Your check-in is in the bin.", lambda: undone.append(1))
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not toast.isVisible()


def test_where_nothing_can_be_undone_there_is_no_button(toast):
    toast.say("Saved.")
    assert not toast.undo_button.isVisible()


def test_a_newer_message_takes_the_place_of_an_older(qtbot, toast):
    undone = []
    toast.say("One.", lambda: undone.append(1))
    toast.say("Two.", lambda: undone.append(2))
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert undone == [2]
    assert toast.text == "Two."


def test_while_it_stays_nothing_is_laid_out_again_and_again(toast):
    toast.say("Saved.")
    QApplication.processEvents()
    asked = EventCounter(QEvent.Type.LayoutRequest)
    toast.installEventFilter(asked)
    for _ in range(10):
        QApplication.processEvents()
    assert asked.count == 0


def test_it_goes_when_its_time_is_over(toast):
    toast.say("Saved.")
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_it_waits_while_the_keyboard_is_on_it(toast):
    toast.say("In the bin.", lambda: None)
    toast.undo_button.setFocus()
    toast._timer.timeout.emit()
    assert toast.isVisible()


def test_it_can_be_closed(qtbot, toast):
    toast.say("Saved.")
    assert toast.close_button.accessibleName()
    qtbot.mouseClick(toast.close_button, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
def test_it_stays_inside_a_window_that_shrinks(look, toast, percent):
    look(percent=percent)
    toast.say("[!! Ýöúŕ ćĥéćk-íń öḟ Ḿöńdáý íš íń ťĥé ƀíń ḟöŕ 30 dáýš !!]", lambda: None)
    toast.parentWidget().resize(420, 400)
    QApplication.processEvents()
    assert toast.parentWidget().rect().contains(toast.geometry())
    assert toast.height() >= toast.heightForWidth(toast.width())


def test_what_stands_at_the_foot_of_a_page_can_be_reached_beside_the_message(qtbot, window):
    page, link = Page("Today"), LinkButton("Open the diary")
    for _ in range(12):
        page.add(QuietButton("Something to press"))
    page.add(link)
    frame = window(page, width=700, height=420)
    toast = Toast(frame)
    toast.say("Your check-in is saved.", lambda: None)
    QApplication.processEvents()
    link.setFocus()
    QApplication.processEvents()
    foot = link.mapTo(frame, QPoint(0, link.height())).y()
    assert foot <= toast.y()
    later = Page("Diary")
    frame.layout().addWidget(later)
    later.show()
    assert later.viewportMargins().bottom() > toast.height()
    toast.close_now()
    assert page.viewportMargins().bottom() == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_that_can_be_seen_of_a_page_lies_under_the_message(look, window, percent):
    look(percent=percent)
    page = Page("Today")
    buttons = [QuietButton("Something to press") for _ in range(12)]
    for button in buttons:
        page.add(button)
    frame = window(page, width=700, height=480)
    toast = Toast(frame)
    foot = page.viewport().mapTo(frame, QPoint(0, page.viewport().height()))
    there = [each for each in buttons if each.mapTo(frame, QPoint(0, 0)).y() < foot.y()]
    there[-1].setFocus()
    toast.say("Your check-in is saved.", lambda: None)
    QApplication.processEvents()
    end = page.viewport().mapTo(frame, QPoint(0, page.viewport().height())).y()
    assert end <= toast.y()
    assert there[-1].hasFocus()
    foot = there[-1].mapTo(frame, QPoint(0, there[-1].height())).y()
    assert foot <= toast.y()
    toast.close_now()


def test_a_page_that_was_scrolled_by_hand_stays_where_it_is(window):
    page = Page("Today")
    buttons = [QuietButton("Something to press") for _ in range(20)]
    for button in buttons:
        page.add(button)
    frame = window(page, width=700, height=480)
    buttons[0].setFocus()
    QApplication.processEvents()
    page.verticalScrollBar().setValue(400)
    toast = Toast(frame)
    for act in (lambda: toast.say("Saved."), toast.close_now):
        act()
        QApplication.processEvents()
        assert page.verticalScrollBar().value() == 400


def test_what_stands_under_the_hand_stays_there_when_the_message_goes(window):
    page = Page("Today")
    buttons = [QuietButton("Something to press") for _ in range(20)]
    for button in buttons:
        page.add(button)
    frame = window(page, width=700, height=480)
    toast = Toast(frame)
    toast.say("Saved.")
    QApplication.processEvents()
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = buttons[-1].mapTo(frame, QPoint(0, 0))
    for act in (toast.close_now, lambda: toast.say("Saved."), toast.close_now):
        act()
        QApplication.processEvents()
        assert buttons[-1].mapTo(frame, QPoint(0, 0)) == before
    bar.setValue(bar.value() - page.viewportMargins().bottom())
    QApplication.processEvents()
    assert page.viewportMargins().bottom() == 0


def test_a_page_that_is_opened_anew_is_whole_again(window):
    page = Page("Today")
    for _ in range(20):
        page.add(QuietButton("Something to press"))
    toast = Toast(window(page, width=700, height=480))
    toast.say("Saved.")
    QApplication.processEvents()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    toast.close_now()
    page.hide()
    page.show()
    assert page.viewportMargins().bottom() == 0


def test_a_page_that_just_fits_is_whole_again_when_the_message_goes(window):
    page = Page("Today")
    for _ in range(5):
        page.add(QuietButton("Something to press"))
    frame = window(page, width=700, height=900)
    bar = page.verticalScrollBar()
    page.setFixedHeight(page.widget().sizeHint().height() + 20)
    QApplication.processEvents()
    toast = Toast(frame)
    toast.say("Saved.")
    QApplication.processEvents()
    assert (bar.value(), bar.maximum() > 0) == (0, True)  # a part of it can be scrolled to
    toast.close_now()
    QApplication.processEvents()
    assert page.viewportMargins().bottom() == 0
