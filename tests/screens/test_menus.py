"""The menus by keyboard: they open everywhere, and let go of the keyboard again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.settings import Settings
from tests.every_screen import Running, make_folder, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def running(qapp, tmp_path):
    make_folder(tmp_path, "full")
    running = Running(tmp_path, Settings(theme="light"), (1280, 820))
    yield running
    running.close()


def key(running, which, *modifier):
    QTest.keyClick(running.window.windowHandle(), which, *modifier)
    settle()


def escape_the_menu(running):
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    settle()
    key(running, Qt.Key.Key_Escape)


@pytest.mark.parametrize("page", ["today", "help", "diary"])
def test_ctrl_f_searches_the_diary_from_any_page(running, page):
    running.open(page)
    key(running, Qt.Key.Key_F, CTRL)
    assert running.window.page_now == "diary"
    assert running.shown.search_card.isVisible()
    assert running.shown.search_card.line.hasFocus()


def test_what_was_looked_for_before_is_selected_to_be_replaced(running):
    screen = running.open("diary-search")
    running.open("today")
    key(running, Qt.Key.Key_F, CTRL)
    assert screen.search_card.line.selectedText() == "walk"


def test_the_menu_says_so_too(running):
    assert ("Search your diary", "Ctrl+F") in running.window.shortcuts()


def test_a_menu_that_is_left_gives_the_keyboard_back(running):
    screen = running.open("settings")
    screen.kept.show_it.setFocus()
    key(running, Qt.Key.Key_G, ALT)
    assert QApplication.activePopupWidget() is not None
    escape_the_menu(running)
    assert QApplication.focusWidget() is screen.kept.show_it


def test_where_nothing_had_the_keyboard_the_page_has_it_then(running):
    screen = running.open("settings")
    QApplication.focusWidget().clearFocus()
    key(running, Qt.Key.Key_G, ALT)
    escape_the_menu(running)
    assert screen.isAncestorOf(QApplication.focusWidget())
