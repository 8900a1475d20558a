"""A full disk refused what was typed, then it locked: closing the window tells of it once."""

import sys

import pytest
from PySide6.QtTest import QTest

from companion.store.drafts import DraftStore
from tests.every_screen import press, settle
from tests.locked import TYPED, by_key, by_silence, is_locked, leaks, unlock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def told(running, monkeypatch):
    """Everything known that goes wrong is said in the window, as in a real run."""
    known = running.companion.telling.known
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: known(error))
    return running.window.toast


def fill_disk(running):
    database = running.companion.opened.database
    (pages,) = database.read("PRAGMA page_count")[0]
    database.read(f"PRAGMA max_page_count = {pages}")


def type_on_a_full_disk(running):
    screen = running.open("today")
    press(screen.card.more_button)
    note = screen.card.editor.form._more.note
    note.text = "long " * 1_900
    fill_disk(running)
    QTest.keyClicks(note, TYPED)


@pytest.fixture
def locked(running, told):
    """Locked, with words that the disk did not take."""
    type_on_a_full_disk(running)
    by_silence(running)
    assert is_locked(running)
    return running


def note_in(running):
    return running.open("today").card.editor.form._more.note.text


def test_the_window_stays_once_and_says_what_can_be_done(locked, told):
    assert not locked.window.close()
    settle()
    assert locked.window.isVisible()
    assert told.isVisible()
    assert told.text == (
        "The disk did not take the last words you typed, so they are not kept yet. "
        "Make room on the disk and unlock your diary, and they are kept. "
        "Or close the window again to let these words go."
    )
    assert leaks() == []
    assert locked.window.close()
    assert not locked.window.isVisible()


def test_after_that_the_diary_can_be_unlocked_and_the_words_are_kept(locked):
    locked.window.close()
    unlock(locked)  # there is room now
    assert TYPED in note_in(locked)
    assert locked.stores.drafts.unkept == {}
    by_key(locked)
    assert locked.window.close()


def test_it_is_told_again_when_it_happens_again(locked, told):
    locked.window.close()
    unlock(locked)
    told.close_now()
    assert locked.window.keep_typing() == []
    news = locked.open("visit").form.news
    fill_disk(locked)
    news.text = "longer " * 1_300
    QTest.keyClicks(news, TYPED)
    by_silence(locked)
    assert not locked.window.close()
    assert told.isVisible()


@pytest.mark.parametrize("end", ["signal", "session"])
def test_the_end_of_the_session_or_of_the_app_is_not_held(locked, told, end):
    if end == "signal":
        locked.window.end_now()
    else:
        locked.companion.keep_typing()
        locked.window.ask_no_more()
        locked.window.close()
    assert not locked.window.isVisible()
    assert not told.isVisible()


def test_where_nothing_was_typed_a_full_disk_holds_nothing_open(running, told):
    running.open("progress")
    fill_disk(running)
    by_key(running)
    assert running.window.close()
    assert not told.isVisible()


def test_words_of_a_page_that_was_not_opened_again_hold_the_window_too(running, told, monkeypatch):
    """The disk is still full after unlocking, and the person is on another page."""
    from companion.errors import DiskFull

    def full(self, form, content, at):
        self.unkept[form] = content
        raise DiskFull("The disk is full, so this was not saved.", "Free some space.")

    running.open("visit")
    QTest.keyClicks(running.shown.form.news, TYPED)
    running.open("help")
    kept = DraftStore.keep
    monkeypatch.setattr(DraftStore, "keep", full)
    running.stores.drafts.unkept["visit"] = {"news": TYPED}
    by_key(running)
    unlock(running)
    assert running.window.page_now == "help"
    assert not running.window.close()
    assert "disk is full" in told.text
    monkeypatch.setattr(DraftStore, "keep", kept)
    assert running.window.close()
    assert running.stores.drafts.unkept == {}
