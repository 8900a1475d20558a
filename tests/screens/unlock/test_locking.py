"""Locking always wins, and no word is lost by it: through the real window of the app."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from companion.domain.profile import Profile
from companion.errors import CompanionError
from companion.locking import HELD
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.screens.unlock.hidden_page import HiddenPage
from companion.settings import Settings
from companion.store.drafts import DraftStore
from tests.every_screen import Running, clock, make_folder, press, settle, until
from tests.locked import (
    CANARY,
    TYPED,
    is_locked,
    leaks,
    make_diary,
    set_passphrase,
    unlock,
)
from tests.ui.test_putting_away import KINDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LOCK = Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def start(qapp, tmp_path):
    runs = []

    def run(folder):
        runs.append(Running(folder, Settings(theme="light"), (1280, 820)))
        return runs[-1]

    yield run
    for each in runs:
        each.close()


@pytest.fixture
def locked_at_start(start, tmp_path):
    make_diary(tmp_path)
    return start(tmp_path)


@pytest.fixture
def running(locked_at_start):
    unlock(locked_at_start)
    assert leaks()
    return locked_at_start


@pytest.fixture
def without(start, tmp_path):
    """A diary without a passphrase."""
    make_folder(tmp_path, "full")
    return start(tmp_path)


def note_of(running, page="today"):
    screen = running.open(page)
    if page == "today":
        if not screen.card.editor.form.more_is_open:
            press(screen.card.more_button)
        settle()
        return screen.card.editor.form._more.note
    return screen.form.news


def by_key(running):
    QTest.keyClick(running.window.windowHandle(), *LOCK)
    settle()


def by_silence(running):
    running.companion._locking.watch.gone.emit()
    settle()


def by_desktop(running):
    running.companion._locking._on_away()
    settle()


def by_menu(running):
    running.window.lock_action.trigger()
    settle()


WAYS = (by_key, by_silence, by_desktop, by_menu)


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
    running.companion.tell_bug("where it happened")
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


# --- nothing is lost --------------------------------------------------------------------


@pytest.mark.parametrize("page", ["today", "visit"])
def test_what_was_being_typed_is_there_again_on_the_page_where_the_person_was(running, page, qtbot):
    note = note_of(running, page)
    qtbot.keyClicks(note, TYPED)
    by_key(running)
    assert leaks() == []
    unlock(running)
    assert running.window.page_now == page
    assert TYPED in note_of(running, page).text


def test_an_entry_that_is_being_changed_in_the_diary_is_open_again(running, qtbot):
    screen = running.open("diary")
    day = clock().today().replace(day=8)
    screen.show_day(day)
    (kept,) = running.stores.diary.on(day)
    screen.day_card.edit.emit(running_entry(running, kept))
    settle()
    form = screen.entry_card.editor.form
    qtbot.keyClicks(form._more.note, TYPED)
    by_key(running)
    unlock(running)
    again = running.shown
    assert again is not screen
    assert again.day == day
    assert again.entry_card.isVisible()
    assert again.entry_card.editor.entry.check_in == kept
    assert TYPED in again.entry_card.editor.form._more.note.text


def running_entry(running, kept):
    from companion.screens.forms.entry import Entry

    return Entry(kept, running.stores.sleep.on(kept.day))


def test_a_number_that_is_half_written_is_there_again(running, qtbot):
    screen = running.open("help")
    press(screen.own.add)
    row = screen.own.rows[-1]
    qtbot.keyClicks(row.name, f"{CANARY} Bert")
    qtbot.keyClicks(row.contact, "0117 2")
    by_key(running)
    assert leaks() == []
    unlock(running)
    row = running.shown.own.rows[-1]
    assert row.editing
    assert (row.name.text(), row.contact.text()) == (f"{CANARY} Bert", "0117 2")


def test_it_survives_the_end_of_the_app_while_locked(running, start, tmp_path, qtbot):
    screen = running.open("help")
    press(screen.own.rows[0].change)
    row = screen.own.rows[0]
    row.name.selectAll()
    qtbot.keyClicks(row.name, TYPED)
    by_key(running)
    running.close()
    later = start(tmp_path)
    unlock(later)
    assert later.window.page_now == "help"
    assert later.shown.own.rows[0].name.text() == TYPED
    assert later.stores.drafts.get(HELD) is None


def test_a_full_disk_neither_stops_the_lock_nor_loses_a_word(running, monkeypatch, qtbot):
    note = note_of(running)
    qtbot.keyClicks(note, TYPED)
    kept = DraftStore.keep

    def full(self, form, content, at):
        self.unkept[form] = content
        raise CompanionError("The disk is full, so this was not saved.", "Free some space.")

    monkeypatch.setattr(DraftStore, "keep", full)
    by_key(running)
    assert is_locked(running)
    assert leaks() == []
    unlock(running)
    assert TYPED in note_of(running).text
    by_key(running)
    monkeypatch.setattr(DraftStore, "keep", kept)
    unlock(running)
    assert TYPED in note_of(running).text
    assert running.stores.drafts.unkept == {}
    assert TYPED in str(running.stores.drafts.get("check-in 2026-05-11"))


def test_a_page_that_breaks_while_keeping_does_not_stop_the_lock(running, monkeypatch):
    screen = running.open("diary")

    def broken():
        raise ValueError("broken")

    monkeypatch.setattr(screen, "leave", broken)
    monkeypatch.setattr(screen, "where", broken)
    by_key(running)
    assert is_locked(running)


def test_within_a_write_the_window_is_covered_at_once_and_closed_after_it(running):
    from companion.domain.topics import Topic

    opened = running.companion.opened
    with opened.stores.database.write(Topic.DIARY):
        running.companion.lock()
        assert not running.window.inside.isVisible()
        assert running.companion.opened is opened
        settle()
        assert running.companion.opened is opened
    until(partial(is_locked, running))
    settle()
    assert leaks() == []


def test_a_page_that_asks_about_another_day_now_gets_no_words_of_the_former(running, qtbot):
    qtbot.keyClicks(note_of(running), TYPED)
    held = running.window.held()
    assert held["today"]["where"] == "2026-05-11"
    held["today"]["where"] = "2026-05-10"
    running.stores.drafts.drop("check-in 2026-05-11")
    running.window.forget_pages()
    running.window.hold(held)
    assert TYPED not in note_of(running).text


# --- after unlocking --------------------------------------------------------------------


def test_after_unlocking_everything_works_and_is_fresh(running):
    by_key(running)
    unlock(running)
    window = running.window
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.page_now == "diary"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.page_now == "today"
    press(running.shown.card.save_button)
    for page in ("progress", "visit", "help", "settings"):
        running.open(page)
    assert leaks()
    by_key(running)
    assert leaks() == []
    unlock(running)


def test_it_locks_and_opens_many_times(running):
    for _ in range(5):
        by_key(running)
        assert is_locked(running)
        unlock(running)


def test_a_locked_diary_does_not_ask_the_system_keyring(running, monkeypatch):
    def asked(_paths):
        raise AssertionError

    monkeypatch.setattr("companion.opening.key_in_keyring", asked)
    monkeypatch.setattr("companion.opening.is_remembered", asked)
    by_key(running)
    settle()
    assert is_locked(running)


def test_at_the_start_the_keyring_opens_it_while_the_page_is_there_already(
    start, tmp_path, monkeypatch
):
    import threading

    make_diary(tmp_path)
    with_key = open_companion(AppPaths.under(tmp_path), clock(), secret="river lamp seven coats")
    key = with_key.safe.copy_of_key()
    with_key.close()
    answer = threading.Event()

    def slow(_paths):
        assert answer.wait(10)
        return key

    monkeypatch.setattr("companion.opening.key_in_keyring", slow)
    monkeypatch.setattr("companion.opening.is_remembered", lambda _paths: True)
    running = start(tmp_path)
    assert is_locked(running)
    assert running.shown.waiting.isVisible()
    answer.set()
    until(lambda: running.companion.opened is not None)
    settle()
    assert leaks()
    by_key(running)
    assert is_locked(running)


def test_a_key_that_the_keyring_gives_too_late_opens_nothing(start, tmp_path, monkeypatch):
    import threading

    make_diary(tmp_path)
    answer = threading.Event()

    def slow(_paths):
        assert answer.wait(10)
        return bytearray(32)

    monkeypatch.setattr("companion.opening.key_in_keyring", slow)
    monkeypatch.setattr("companion.opening.is_remembered", lambda _paths: True)
    running = start(tmp_path)
    unlock(running)
    by_key(running)
    answer.set()
    page = running.shown
    until(lambda: not any(thread.name == "aside" for thread in threading.enumerate()))
    settle()
    assert is_locked(running)
    assert running.shown is page
    unlock(running)


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
    assert not running.window.menuBar().isEnabled()


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
    assert without.window.menuBar().isEnabled()


def test_a_hidden_first_start_is_there_again(start, tmp_path):
    make_folder(tmp_path, "new")
    running = start(tmp_path)
    first = running.shown
    by_key(running)
    assert isinstance(running.shown, HiddenPage)
    press(running.shown.show_button)
    settle()
    assert running.shown is first
    assert not running.window.menuBar().isEnabled()


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
