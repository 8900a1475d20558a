"""No word is lost by locking; after unlocking everything is there and works."""

from contextlib import closing
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.errors import CompanionError
from companion.locking import HELD
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.screens.restore.restore_page import RestorePage
from companion.store.backup import Reason
from companion.store.drafts import DraftStore
from tests.every_screen import PASSPHRASE, clock, press, settle, until
from tests.locked import (
    CANARY,
    TYPED,
    by_desktop,
    by_key,
    by_silence,
    is_locked,
    leaks,
    make_diary,
    unlock,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def note_of(running, page="today"):
    screen = running.open(page)
    if page == "today":
        if not screen.card.editor.form.more_is_open:
            press(screen.card.more_button)
        settle()
        return screen.card.editor.form._more.note
    return screen.form.news


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


@pytest.mark.parametrize("lock", [by_key, by_silence, by_desktop], ids=lambda way: way.__name__)
def test_the_restore_page_which_has_the_key_locks_too(running, lock):
    running.companion.restore_wanted()
    settle()
    assert isinstance(running.shown, RestorePage)
    lock(running)
    assert is_locked(running)
    unlock(running)
    assert running.window.page_now == "today"


def test_while_a_backup_is_brought_back_it_locks_only_after_that(running, monkeypatch):
    running.companion.restore_wanted()
    settle()
    page = running.shown
    monkeypatch.setattr(type(page.working), "is_busy", True)
    by_silence(running)
    assert running.shown is page
    monkeypatch.setattr(type(page.working), "is_busy", False)
    by_silence(running)
    assert is_locked(running)


def test_whoever_locks_at_the_restore_page_finds_it_from_the_locked_one(running):
    by_key(running)
    press(running.shown.restore)
    settle()
    assert isinstance(running.shown, RestorePage)
    running.shown.cancelled.emit()
    settle()
    assert is_locked(running)
    unlock(running)


@pytest.mark.parametrize("lock", [by_key, by_silence, by_desktop], ids=lambda way: way.__name__)
def test_a_backup_opened_from_the_locked_page_is_put_out_of_sight_too(start, lock, tmp_path):
    make_diary(tmp_path)
    with closing(open_companion(AppPaths.under(tmp_path), clock(), secret=PASSPHRASE)) as opened:
        opened.safe.back_up(Reason.ASKED)
    running = start(tmp_path)
    press(running.shown.restore)
    settle()
    page = running.shown
    press(page.backups_card.look_inside)
    until(page.key_card.isVisible)
    page.key_card.field.set_text(PASSPHRASE)
    press(page.key_card.open_button)
    until(page.inside.isVisible)
    assert leaks()
    assert running.window.focusWidget() is page.backups_card.bring_back
    assert running.companion._locking._limit_min() > 0
    running.window.activateWindow()  # a small window may have said that it takes a while
    until(lambda: QApplication.activeWindow() is running.window)
    lock(running)
    assert is_locked(running)
    assert leaks() == []
