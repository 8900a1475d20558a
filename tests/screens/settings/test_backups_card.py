"""Backups in Settings, and what is said about them at the start, over a diary on the disk."""

import os
import shutil
from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.clock import Clock
from companion.domain.diary import CheckIn
from companion.opening import open_companion
from companion.screens.forms.advice import after_drill, drill, drill_due, words_at_start
from companion.screens.forms.passphrase_form import Aim
from companion.store.backup import BackupStore, Reason

OLD = "the choir sings on Tuesday"


class MovingClock:
    """The time of the test; it can be moved."""

    def __init__(self):
        self.now = datetime(2026, 5, 12, 7, 42, tzinfo=UTC)

    def __call__(self):
        return self.now


@pytest.fixture
def time():
    return MovingClock()


@pytest.fixture
def clock(time):
    return Clock(time, lambda: "Europe/London")


@pytest.fixture
def opened(paths, clock, settings):
    settings.file = paths.settings_file
    opened = open_companion(paths, clock, settings)
    yield opened
    opened.close()


@pytest.fixture
def write(opened):
    """Writes another entry."""
    numbers = iter(range(1000))

    def write_it():
        at = opened.clock.now()
        opened.stores.diary.add(CheckIn(id=f"n{next(numbers)}", day=at.date(), recorded_at=at))

    return write_it


@pytest.fixture
def locked_copies(opened):
    """Copies in a second place have a passphrase."""
    keys, key = opened.safe.with_passphrase_for_copies(OLD)
    opened.safe.take_effect(keys, OLD)
    return key


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def wait(screen, qtbot):
    qtbot.waitUntil(lambda: not screen.backups.second.working.is_busy)


# --- here -----------------------------------------------------------------------------------


def test_backing_up_now_shows_at_once(screen, write, opened, press, time):
    card = screen.backups
    assert card.last.text() == "There is no backup yet."
    write()
    press(card.now)
    assert card.last.text() == "Last backup: Today at 08:42 (just now)"
    assert card.kept.text().startswith("Backups kept here: 1.")
    assert opened.safe.backups.all()[0].header.reason == Reason.ASKED
    time.now += timedelta(hours=30)
    card.refresh()
    assert card.last.text() == "Last backup: Yesterday at 08:42 (1 day ago)"


def test_restore_is_asked_for(screen, press, qtbot):
    with qtbot.waitSignal(screen.restore_wanted):
        press(screen.backups.restore)


def test_a_full_disk_is_told(screen, write, press, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    write()
    monkeypatch.setattr("companion.store.backup.private_folder", full)
    press(screen.backups.now)
    assert "The disk is full" in screen.backups.error.text()
    assert "Your entries are safe" in screen.backups.error.text()


# --- a second place -------------------------------------------------------------------------


def test_a_second_place_is_copied_to_at_once(
    screen, write, opened, locked_copies, stick, press, qtbot, settings
):
    write()
    second = screen.backups.second
    screen.answer = stick
    press(second.choose)
    wait(screen, qtbot)
    (copy,) = BackupStore(stick).all()
    assert copy.opens_elsewhere
    assert second.path.text() == str(stick)
    assert second.state.text() == "Newest copy: Today at 08:42 (just now)"
    assert settings.load(settings.file).second_place == str(stick)
    assert settings.second_place_copied == copy.created.isoformat()
    press(second.remove)
    assert settings.second_place == ""
    assert not second.path.isVisible()
    assert copy.path.exists()


def test_without_a_passphrase_the_copy_waits_for_one(screen, write, opened, stick, press, qtbot):
    write()
    second = screen.backups.second
    screen.answer = stick
    press(second.choose)
    assert screen.passphrase.isVisible()
    form = screen.passphrase.form
    assert list(stick.iterdir()) == []
    form.new.field.set_text(OLD)
    press(form.new.go_on)
    key = "-".join(cell.signs.text() for cell in form.recovery.groups.cells)
    press(form.recovery.go_on)
    for at, field in zip(form.check.asked, form.check.fields, strict=True):
        field.set_text(key.split("-")[at])
    press(form.check.go_on)
    wait(screen, qtbot)
    (copy,) = BackupStore(stick).all()
    assert copy.opens_elsewhere
    assert not opened.safe.has_passphrase
    assert second.state.text() == "Newest copy: Today at 08:42 (just now)"


def test_given_up_nothing_is_copied_and_it_can_be_asked_for_again(
    screen, write, stick, press, qtbot
):
    write()
    second = screen.backups.second
    screen.answer = stick
    press(second.choose)
    screen.passphrase.form.abandon()
    assert list(stick.iterdir()) == []
    assert "Nothing is copied before" in second.state.text()
    assert not second.copy.isVisible()
    with qtbot.waitSignal(second.passphrase_wanted) as wanted:
        press(second.passphrase)
    assert wanted.args == [Aim.COPIES]


def test_a_stick_that_is_not_there_is_said_calmly(screen, locked_copies, stick, settings):
    settings.second_place = str(stick)
    stick.rmdir()
    screen.backups.refresh()
    assert "not here just now" in screen.backups.second.state.text()
    assert not screen.backups.second.copy.isVisible()


def test_the_folder_of_the_diary_is_no_second_place(screen, paths, press, settings):
    screen.answer = paths.backups
    press(screen.backups.second.choose)
    assert "in another place" in screen.backups.second.error.text()
    assert settings.second_place == ""


# --- what others left -----------------------------------------------------------------------

COPIES = (
    "companion (conflicted copy 2026-05-01).db",
    "companion.sync-conflict-20260501-120000-ABCDEFG.db",
    "companion (conflict).db",
    "companion (1).db",
    "companion-DESKTOP-AB12.db",
    "companion_conflict-20260501-120000.db",
)


def test_conflict_copies_are_told_with_date_and_entries_and_never_removed(
    screen, opened, write, paths, tmp_path
):
    write()
    write()
    content = tmp_path / "copy.db"
    content.touch()
    opened.database.copy_into(content)
    for name in COPIES:
        shutil.copy(content, paths.data / name)
    (paths.data / COPIES[-1]).write_bytes(b"not a diary of ours")
    (paths.data / "keys.sync-conflict-20260501-120000-ABCDEFG.json").write_text("{}")
    stamp = datetime(2026, 5, 1, 11, tzinfo=UTC).timestamp()
    for file in paths.data.glob("companion*"):
        if file.name in COPIES:
            os.utime(file, (stamp, stamp))
    before = {file: file.read_bytes() for file in paths.data.glob("*") if file.name in COPIES}
    screen.backups.refresh()
    told = screen.backups.found.text().split("\n")
    assert len(told) == 7
    for name in COPIES[:-1]:
        assert f"{name}: Friday 1 May at 12:00, 2 entries" in told
    assert f"{COPIES[-1]}: Friday 1 May at 12:00" in told
    assert before == {file: file.read_bytes() for file in before}
    (advice,) = words_at_start(opened)
    assert "copies of your diary file" in advice.words


def test_a_cloud_folder_is_told_at_the_start_and_in_settings(screen, opened, paths):
    assert words_at_start(opened) == []
    (paths.data / ".stfolder").mkdir()
    screen.backups.refresh()
    assert "Syncthing" in screen.backups.place.text()
    (advice,) = words_at_start(opened)
    assert advice.words == screen.backups.place.text()


# --- the reminder ---------------------------------------------------------------------------


@pytest.fixture
def copied(opened, write, locked_copies, stick, settings):
    """A copy lies in the second place, and the stick was taken out."""
    write()
    settings.second_place = str(stick)
    settings.second_place_copied = opened.safe.copy_to(stick).created.isoformat()


def test_an_old_copy_is_spoken_of_once_a_week_and_only_if_things_changed(
    copied, opened, write, stick, settings, time
):
    shutil.rmtree(stick)
    time.now += timedelta(days=31)
    assert words_at_start(opened) == []  # nothing changed since
    write()
    opened.safe.back_up_if_due(Reason.CLOSING)
    (advice,) = words_at_start(opened)
    assert "over a month old" in advice.words
    assert settings.load(settings.file).second_place_reminded == "2026-06-12"
    assert words_at_start(opened) == []
    time.now += timedelta(days=6)
    assert words_at_start(opened) == []
    time.now += timedelta(days=1)
    assert len(words_at_start(opened)) == 1


def test_without_a_second_place_nothing_is_said(opened, write, time):
    write()
    opened.safe.back_up(Reason.CLOSING)
    time.now += timedelta(days=400)
    assert words_at_start(opened) == []


# --- the drill ------------------------------------------------------------------------------


def break_byte(file):
    content = bytearray(file.read_bytes())
    content[-9000] ^= 1
    file.write_bytes(content)


def cut(file):
    file.write_bytes(file.read_bytes()[:-4096])


def spoil_head(file):
    content = bytearray(file.read_bytes())
    content[40] ^= 1
    file.write_bytes(content)


@pytest.mark.parametrize("break_it", [break_byte, cut, spoil_head])
def test_a_broken_backup_is_told_once_and_a_new_one_is_made(
    screen, opened, write, settings, time, break_it
):
    write()
    opened.safe.back_up(Reason.CLOSING)
    assert drill_due(opened)
    assert after_drill(opened, drill(opened)) is None
    assert not drill_due(opened)
    time.now += timedelta(days=30)
    opened.safe.back_up(Reason.CLOSING)
    newest = max(opened.safe.backups.folder.glob("*.backup"))
    break_it(newest)
    assert drill_due(opened)

    time.now += timedelta(minutes=1)
    broken = drill(opened)
    assert broken == newest
    advice = after_drill(opened, broken)
    assert "cannot be read any more" in advice.words
    assert "your entries are safe" in advice.words
    made = opened.safe.backups.newest_sound()
    assert made.created == opened.clock.now()
    assert newest.exists()
    screen.backups.refresh()
    assert newest.name in screen.backups.drill.text()
    assert after_drill(opened, broken) is None  # said once
    time.now += timedelta(days=30)
    assert drill(opened) is None
    assert after_drill(opened, None) is None
    screen.backups.refresh()
    assert not screen.backups.drill.isVisible()


def test_a_sound_backup_of_another_diary_is_no_trouble(opened, write, paths, tmp_path, clock):
    write()
    opened.safe.back_up(Reason.CLOSING)
    other = type(paths).under(tmp_path / "other")
    elsewhere = open_companion(other, clock)
    elsewhere.safe.back_up(Reason.ASKED)
    elsewhere.close()
    (theirs,) = other.backups.glob("*.backup")
    shutil.copy(theirs, opened.safe.backups.folder / "companion-2026-06-01-000000.backup")
    assert drill(opened) is None


def test_the_drill_of_a_folder_without_backups_finds_nothing(opened):
    assert drill(opened) is None
