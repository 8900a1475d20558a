"""While the diary is locked: larger text, the menus and Help now, and no word of the diary."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from companion.screens.help.help_anywhere import HelpAnywhere
from companion.screens.help.line_row import LineRow
from companion.screens.restore.restore_page import RestorePage
from tests.every_screen import make_folder, press, settle
from tests.locked import by_key, is_locked, leaks, unlock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def key(running, which, *modifier):
    QTest.keyClick(running.window.windowHandle(), which, *modifier)
    settle()


def in_front(running):
    return running.window.front.page.shown


@pytest.fixture
def locked(running):
    """Every page was open before."""
    for page in ("today", "help", "settings"):
        running.open(page)
    by_key(running)
    return running


def test_text_grows_and_shrinks_by_its_keys(locked):
    key(locked, Qt.Key.Key_Plus, CTRL)
    assert locked.companion.settings.text_size_percent == 115
    key(locked, Qt.Key.Key_Minus, CTRL)
    assert locked.companion.settings.text_size_percent == 100


def test_alt_g_opens_the_menu_and_types_nothing(locked):
    key(locked, Qt.Key.Key_G, ALT)
    menu = QApplication.activePopupWidget()
    assert menu.title() == "&Go to"
    can = [each.text() for each in menu.actions() if each.isEnabled()]
    assert can == ["Help now", "Keyboard shortcuts"]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    key(locked, Qt.Key.Key_Escape)
    line = locked.window.outer.currentWidget().field.line
    assert line.text() == ""
    assert line.hasFocus()


def test_help_now_shows_the_numbers_and_no_word_of_the_diary(locked):
    locked.companion.settings.country = "GB"
    key(locked, Qt.Key.Key_F1)
    page = in_front(locked)
    assert isinstance(page, HelpAnywhere)
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "999" in " ".join(words)
    assert not any(row.change.isVisible() for row in page.findChildren(LineRow))
    assert is_locked(locked)
    assert leaks() == []


def test_another_country_can_be_chosen(locked):
    locked.companion.settings.country = "GB"
    key(locked, Qt.Key.Key_F1)
    page = in_front(locked)
    before = {row.shown.line.id for row in page.findChildren(LineRow) if row.isVisible()}
    page.countries.picked.emit("NZ")
    settle()
    after = {row.shown.line.id for row in page.findChildren(LineRow) if row.isVisible()}
    assert after
    assert not before & after


@pytest.mark.parametrize("back", ["key", "button"])
def test_the_way_back_leads_to_what_was_typed(locked, back):
    field = locked.window.outer.currentWidget().field.line
    QTest.keyClicks(field, "river")
    key(locked, Qt.Key.Key_F1)
    key(locked, Qt.Key.Key_F1)
    if back == "key":
        key(locked, Qt.Key.Key_Escape)
    else:
        press(locked.window.front.page.back)
        settle()
    assert locked.window.front.page is None
    assert field.hasFocus()
    assert field.text() == "river"


def test_once_the_diary_is_open_the_pages_are_in_sight_and_the_menus_whole(locked):
    key(locked, Qt.Key.Key_F1)
    unlock(locked)
    assert locked.window.front.page is None
    key(locked, Qt.Key.Key_F1)
    assert locked.window.page_now == "help"


def test_at_a_damaged_diary_help_is_there_too(start, tmp_path):
    make_folder(tmp_path, "damaged")
    running = start(tmp_path)
    assert isinstance(running.window.outer.currentWidget(), RestorePage)
    key(running, Qt.Key.Key_F1)
    assert isinstance(in_front(running), HelpAnywhere)
    key(running, Qt.Key.Key_Escape)
    assert running.window.outer.currentWidget().isVisible()


def test_a_lock_puts_away_the_help_of_the_first_start(start, tmp_path):
    make_folder(tmp_path, "new")
    running = start(tmp_path)
    key(running, Qt.Key.Key_F1)
    assert isinstance(in_front(running), HelpAnywhere)
    running.companion.lock()
    settle()
    assert running.window.front.page is None
    assert running.window.is_covered


def test_while_the_diary_is_hidden_nothing_can_be_undone(without):
    screen = without.open("today")
    undone = []
    screen.say("a deed", lambda: undone.append(1))
    without.companion.lock()
    settle()
    assert not without.window._undo_action.isEnabled()
    press(without.window.outer.currentWidget().show_button)
    settle()
    assert without.window._undo_action.isEnabled()
