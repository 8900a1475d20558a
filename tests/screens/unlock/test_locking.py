"""Locking always wins: through the real window of the app nothing can be read or heard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from companion.domain.profile import Profile
from companion.errors import CompanionError
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.screens.unlock.hidden_page import HiddenPage
from tests.every_screen import clock, make_folder, press, settle
from tests.locked import (
    CANARY,
    WAYS,
    by_desktop,
    by_key,
    by_menu,
    by_silence,
    can_go_to_pages,
    is_locked,
    leaks,
    set_passphrase,
    unlock,
)
from tests.ui.test_putting_away import KINDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


# --- nothing is to be seen --------------------------------------------------------------


@pytest.mark.parametrize("lock", WAYS, ids=lambda way: way.__name__)
def test_however_it_locks_no_word_can_be_read_or_heard(running, lock):
    for page in ("today", "diary", "progress", "visit", "help", "settings"):
        running.open(page)
    lock(running)
    assert is_locked(running)
    assert leaks() == []


def test_the_key_is_forgotten_and_the_database_closed(running):
    opened = running.companion.opened
    key = opened.safe._data_key
    assert any(key)
    by_key(running)
    assert not any(key)
    with pytest.raises(CompanionError):
        opened.stores.profile.get()


def test_pages_are_gone_and_nothing_can_be_undone(running):
    screen = running.open("diary")
    screen.say("a deed", lambda: None)
    assert running.window._undo_action.isEnabled()
    by_key(running)
    assert not isValid(screen)
    assert not running.window._undo_action.isEnabled()
    assert not running.window.toast.isVisible()


def test_no_shortcut_opens_a_page_of_a_locked_diary(running):
    by_key(running)
    ctrl = Qt.KeyboardModifier.ControlModifier
    for key in "NSPZ12345670L":
        QTest.keyClick(running.window.windowHandle(), Qt.Key(ord(key)), ctrl)
    QTest.keyClick(running.window.windowHandle(), Qt.Key.Key_F1)
    settle()
    assert is_locked(running)
    assert running.window.screen_now is None


def test_nothing_that_stands_before_the_window_holds_it_up(running):
    wrong = []
    for kind in KINDS:
        kind(running.window)
        settle()
        by_silence(running)
        others = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        if not is_locked(running) or others != [running.window] or leaks():
            wrong.append(kind.__name__)
        unlock(running)
    assert len(KINDS) >= 10
    assert wrong == []


def test_the_dialogs_of_the_app_itself_do_not_either(running):
    running.companion.telling.bug("where it happened")
    visit = running.open("visit")
    press(visit.card.save_pdf)
    settle()
    assert QApplication.activeModalWidget() is not None
    by_silence(running)
    assert is_locked(running)
    assert QApplication.activeModalWidget() is None


def test_a_minimised_window_locks_too(running):
    running.window.showMinimized()
    by_silence(running)
    assert is_locked(running)
    assert leaks() == []


# --- before the first page, and without a passphrase ------------------------------------


def test_the_first_start_locks_and_goes_on_where_it_was(start, tmp_path):
    make_folder(tmp_path, "new")
    running = start(tmp_path)
    set_passphrase(running.companion.opened.safe)
    press(running.shown.next)
    press(running.shown.next)
    place = running.shown.place
    assert place == 2
    by_key(running)
    assert is_locked(running)
    unlock(running)
    assert running.shown.place == place
    assert not can_go_to_pages(running)


def test_without_a_passphrase_the_diary_is_only_hidden_and_any_key_shows_it(without, qtbot):
    screen = without.open("diary")
    by_key(without)
    page = without.window.outer.currentWidget()
    assert isinstance(page, HiddenPage)
    assert not screen.isVisible()
    assert without.companion.opened is not None
    QTest.keyClick(without.window.windowHandle(), Qt.Key.Key_A)
    settle()
    assert without.window.outer.currentWidget() is without.window.inside
    assert without.shown is screen
    assert can_go_to_pages(without)


def test_a_hidden_first_start_is_there_again(start, tmp_path):
    make_folder(tmp_path, "new")
    running = start(tmp_path)
    first = running.shown
    by_key(running)
    assert isinstance(running.shown, HiddenPage)
    press(running.shown.show_button)
    settle()
    assert running.shown is first
    assert not can_go_to_pages(running)


def test_while_hidden_no_notice_is_shown_and_afterwards_it_is(without):
    screen = without.open("diary")
    by_key(without)
    screen.say(f"{CANARY} saved")
    settle()
    assert not without.window.toast.isVisible()
    press(without.shown.show_button)
    assert without.window.toast.text == f"{CANARY} saved"


@pytest.mark.parametrize("lock", [by_silence, by_desktop], ids=["silence", "desktop"])
def test_without_a_passphrase_nothing_is_hidden_by_itself(without, lock):
    without.companion._locking.watch.look()
    assert without.companion._locking._limit_min() == 0
    if lock is by_desktop:
        lock(without)
        assert without.window.outer.currentWidget() is without.window.inside


def test_the_menu_says_which_of_both_it_does(without):
    entry = without.window.menuBar().actions()[0].menu()
    entry.aboutToShow.emit()
    assert without.window.lock_action.text() == "Hide my diary"
    set_passphrase(without.companion.opened.safe)
    entry.aboutToShow.emit()
    assert without.window.lock_action.text() == "Lock my diary"
    assert without.companion._locking._limit_min() == 15


def test_a_new_diary_asks_for_no_passphrase_to_hide(start, tmp_path):
    opened = open_companion(AppPaths.under(tmp_path), clock())
    opened.stores.profile.keep(Profile(started=True))
    opened.close()
    running = start(tmp_path)
    by_menu(running)
    assert isinstance(running.shown, HiddenPage)
    running.close()
