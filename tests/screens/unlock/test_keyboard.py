"""After unlocking the keyboard is where it was: nobody has to find the way back."""

import pytest
from PySide6.QtTest import QTest

from companion.ui.held import give_keyboard
from tests.every_screen import clock, press, settle
from tests.locked import by_key, unlock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def of_today(screen):
    press(screen.card.more_button)
    note = screen.card.editor.form._more.note
    QTest.keyClicks(note, "a word")
    return note


WHERE = {
    "today": of_today,
    "diary": lambda screen: screen.day_card.add,
    "progress": lambda screen: screen.now.chart.table_button,
    "visit": lambda screen: screen.card.save_pdf,
    "help": lambda screen: screen.own.add,
    "settings": lambda screen: screen.kept.show_it,
}


def named(widget):
    return type(widget), widget.accessibleName()


@pytest.mark.parametrize("page", WHERE)
def test_the_keyboard_is_where_it_was(running, page):
    screen = running.open(page)
    if page == "diary":
        screen.show_day(clock().today().replace(day=8))
        settle()
    widget = WHERE[page](screen)
    widget.setFocus()
    before = named(running.window.focusWidget())
    assert screen.isAncestorOf(running.window.focusWidget())
    by_key(running)
    unlock(running)
    assert running.shown.isAncestorOf(running.window.focusWidget())
    assert named(running.window.focusWidget()) == before


def test_where_that_place_is_no_more_the_keyboard_is_on_the_page_all_the_same(running):
    screen = running.open("settings")
    running.window.rail.buttons["settings"].setFocus()
    give_keyboard(screen, ("a button of yesterday", 3))
    assert screen.isAncestorOf(running.window.focusWidget())
    screen.kept.show_it.setFocus()
    give_keyboard(screen, ("a button of yesterday", 3))
    assert running.window.focusWidget() is screen.kept.show_it


def test_after_questions_that_are_folded_again_it_is_on_the_page(running):
    screen = running.open("today")
    press(screen.card.more_button)
    screen.card.editor.form._more.note.setFocus()
    by_key(running)
    unlock(running)
    assert running.shown.isAncestorOf(running.window.focusWidget())


def test_a_keyboard_on_the_rail_is_on_the_rail_again(running):
    running.open("progress")
    running.window.rail.buttons["progress"].setFocus()
    by_key(running)
    unlock(running)
    assert running.window.focusWidget() is running.window.rail.buttons["progress"]
