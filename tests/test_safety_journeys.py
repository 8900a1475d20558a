"""From trouble back to one's diary, in the real window: nothing that was saved is lost."""

import shutil
from datetime import date

import pytest

from companion.opening import open_companion
from companion.paths import AppPaths
from companion.screens.first_start.first_start_screen import FirstStartScreen
from companion.screens.restore.restore_page import RestorePage
from companion.screens.today.today_screen import TodayScreen
from companion.settings import Settings
from companion.store.backup import BackupStore, Reason
from companion.wording import backups as words
from tests.every_screen import Running, clock, make_folder, press, settle, until

SIZE = (1280, 820)


@pytest.fixture
def folder(tmp_path):
    """A diary after its first start."""
    make_folder(tmp_path / "companion", "empty")
    return tmp_path / "companion"


@pytest.fixture
def start(qapp, folder):
    """Starts the app on this folder; again as often as wanted."""
    runs = []

    def begin():
        for each in runs:
            each.close()
        runs[:] = [Running(folder, Settings(theme="light"), SIZE)]
        return runs[0]

    yield begin
    for each in runs:
        each.close()


def backups(folder):
    return BackupStore(AppPaths.under(folder).backups).all()


def hard_days(folder):
    opened = open_companion(AppPaths.under(folder), clock())
    try:
        return [each.day for each in opened.stores.diary.between(date.min, date.max)]
    finally:
        opened.close()


def write_a_hard_day(running):
    press(running.shown.card.hard_day)
    settle()


def bring_back(running):
    press(running.shown.backups_card.bring_back)
    until(running.shown.done.isVisible)
    press(running.shown.done.open_button)
    until(lambda: isinstance(running.shown, TodayScreen))


def test_what_changed_is_backed_up_when_the_window_is_closed(start, folder):
    running = start()
    write_a_hard_day(running)
    running.close()
    assert [(each.header.reason, each.entries) for each in backups(folder)] == [("closing", 1)]
    start().close()
    assert len(backups(folder)) == 1


def test_a_backup_that_a_hurried_end_left_due_is_made_at_the_next_start(start, folder):
    running = start()
    write_a_hard_day(running)
    running.companion._in_a_hurry = True
    running.close()
    assert not backups(folder)
    running = start()
    running.companion._look_after()
    (made,) = backups(folder)
    assert made.entries == 1
    assert words.reason(made.header.reason) == "Made when your diary was opened again."


def test_after_half_an_hour_of_use_a_backup_is_made(start, folder, monkeypatch):
    running = start()
    write_a_hard_day(running)
    upkeep = running.companion._upkeep
    upkeep.look()
    assert not backups(folder)
    monkeypatch.setattr("companion.upkeep.EVERY", clock().now() - clock().now())
    upkeep.look()
    assert [each.header.reason for each in backups(folder)] == [Reason.IN_USE]


@pytest.mark.parametrize("trouble", ["missing", "empty", "damaged", "foreign"])
def test_one_press_brings_the_diary_back(start, folder, trouble):
    running = start()
    write_a_hard_day(running)
    running.close()
    file = AppPaths.under(folder).database
    content = file.read_bytes()
    file.unlink()
    if trouble == "empty":
        file.touch()
    if trouble == "damaged":
        file.write_bytes(content[:9000] + bytes([content[9000] ^ 1]) + content[9001:])
    if trouble == "foreign":
        file.write_bytes(b"a letter to the clinic\n" * 900)
    running = start()
    assert isinstance(running.shown, RestorePage)
    bring_back(running)
    assert running.shown.card.isVisible()
    running.close()
    assert len(hard_days(folder)) == 1


def test_another_program_puts_another_file_in_its_place(start, folder, tmp_path):
    running = start()
    file = AppPaths.under(folder).database
    shutil.copy(file, tmp_path / "older copy")
    write_a_hard_day(running)
    running.companion.opened.database.read("PRAGMA wal_checkpoint(TRUNCATE)")
    (tmp_path / "older copy").replace(file)
    press(running.shown.card.more_button)
    running.shown.card.editor.form._more.note.setPlainText("typed before it was noticed")
    running.companion.keep_typing()  # the draft is to be kept, and the swap is noticed
    until(lambda: isinstance(running.shown, RestorePage))
    newest = backups(folder)[0]
    assert newest.header.reason == Reason.SWAPPED
    assert newest.entries == 1
    bring_back(running)
    drafts = running.stores.drafts
    kept = " ".join(str(drafts.get(form)) for form in drafts.forms())
    assert "typed before it was noticed" in kept
    running.close()
    assert len(hard_days(folder)) == 1


def test_from_settings_one_can_look_at_the_backups_and_go_back(start, folder):
    running = start()
    write_a_hard_day(running)
    running.open("settings")
    running.shown.restore_wanted.emit()
    settle()
    assert isinstance(running.shown, RestorePage)
    assert running.companion.opened is None
    press(running.shown.leave)
    until(lambda: isinstance(running.shown, TodayScreen))
    running.close()
    assert len(hard_days(folder)) == 1


def test_who_begins_on_a_new_computer_can_bring_a_backup(qapp, tmp_path):
    running = Running(tmp_path / "new", Settings(theme="light"), SIZE)
    assert isinstance(running.shown, FirstStartScreen)
    press(running.shown.restore)
    settle()
    assert isinstance(running.shown, RestorePage)
    press(running.shown.leave)
    until(lambda: isinstance(running.shown, FirstStartScreen))
    running.close()


def test_what_can_only_be_read_says_so(start, folder, monkeypatch):
    monkeypatch.setattr("companion.opening.can_be_written", lambda _: False)
    running = start()
    assert running.companion.opened.is_read_only
    assert "only be read" in running.window.banner.words
