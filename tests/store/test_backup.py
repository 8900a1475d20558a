"""Backups: made, listed, looked into, copied and brought back; none counts that does not open."""

import errno
import os
import stat
import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from companion.domain.diary import CheckIn
from companion.errors import CompanionError
from companion.store import backup_file
from companion.store.backup import BackupFile, BackupStore, Reason
from companion.store.database import Database
from companion.store.facts import facts_of
from companion.store.health import Health, examine
from companion.store.restoring import kept_aside
from companion.store.slots import KEPT_HERE
from companion.store.stores import Stores

OTHER_KEY = bytes(32)
SLOTS = ({"kind": "passphrase", "wrapped": "ab"}, {"kind": "recovery", "wrapped": "cd"})
OPEN_SLOT = {"kind": KEPT_HERE, "key": bytes(range(32)).hex()}


@pytest.fixture
def make(backups, opened_live, key, now):
    """Makes a backup of the year, so many hours from now."""

    def make_it(hours=0, reason=Reason.CLOSING, slots=SLOTS):
        return backups.make(opened_live, key, slots, reason, now + timedelta(hours=hours))

    return make_it


@pytest.fixture
def backup(make, opened_live):
    made = make()
    opened_live.close()
    return made


def add(database, name, note="later"):
    at = datetime(2026, 5, 12, 7, tzinfo=UTC)
    Stores.over(database).diary.add(CheckIn(id=name, day=at.date(), recorded_at=at, note=note))


def entries_in(file, key):
    database = Database.open_read_only(file, key)
    try:
        return facts_of(database).entries
    finally:
        database.close()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_says_what_is_in_it_without_a_key(make, backups, opened_live, now):
    made = make(reason=Reason.IMPORT)
    facts = facts_of(opened_live)
    (listed,) = backups.all()
    assert listed == made
    assert (listed.entries, listed.last_day) == (facts.entries, date(2026, 5, 11))
    assert listed.header.tables == facts.tables
    assert (listed.created, listed.header.reason) == (now, "before an import")
    assert listed.size == listed.path.stat().st_size
    assert listed.age(now + timedelta(days=3)) == timedelta(days=3)


def test_no_word_of_the_diary_can_be_read_in_it(make, opened_live):
    add(opened_live, "w", note="canary " * 900)
    content = make().path.read_bytes()
    assert b"canary" not in content
    assert b"SQLite format" not in content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_it(make, backups):
    made = make()
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700


def test_a_key_in_the_open_is_never_in_a_backup(make):
    made = make(slots=[OPEN_SLOT])
    assert OPEN_SLOT["key"].encode() not in made.path.read_bytes()
    assert not made.opens_elsewhere
    assert make(1).opens_elsewhere


def test_while_the_diary_is_written_on_the_backup_stays_as_it_was(make, backups, opened_live, key):
    before = make()
    add(opened_live, "w")
    after = make(1)
    assert [backups.look_inside(each, key).entries for each in (after, before)] == [
        before.entries + 1,
        before.entries,
    ]


def test_after_a_backup_nothing_has_changed_until_something_is_written(make, opened_live):
    assert not opened_live.changed_since_open
    add(opened_live, "w")
    assert opened_live.changed_since_backup
    make()
    assert not opened_live.changed_since_backup
    assert opened_live.changed_since_open


def test_two_backups_in_one_second_are_two_files(make, backups):
    assert make().path != make().path
    assert len(backups.all()) == 2


@pytest.mark.parametrize("no_key", [b"", bytes(16), OTHER_KEY])
def test_without_the_right_key_there_is_no_file(backups, opened_live, now, no_key):
    with pytest.raises(CompanionError, match="No backup was made"):
        backups.make(opened_live, no_key, SLOTS, Reason.CLOSING, now)
    assert not backups.folder.exists() or names(backups.folder) == []


def test_a_diary_without_a_key_is_never_written_to_the_disk(backups, db, key, now):
    with pytest.raises(CompanionError, match="No copy"):
        backups.make(db, key, SLOTS, Reason.CLOSING, now)
    assert names(backups.folder) == []


def test_a_damaged_diary_is_not_backed_up(make, backups, opened_live, live):
    older = make()
    with live.open("r+b") as stream:
        stream.seek(40 * 4096 + 100)
        stream.write(b"broken")
    with pytest.raises(CompanionError, match="damaged"):
        make(1)
    assert backups.all() == (older,)
    assert Stores.over(opened_live).profile.get() is not None  # reading goes on


def test_a_page_that_a_power_cut_tore_is_whole_in_the_journal_and_no_damage(
    make, opened_live, live, now
):
    Stores.over(opened_live).drafts.keep("form", {"note": "words"}, now)
    journal = live.with_name("companion.db-wal").read_bytes()
    page = int.from_bytes(journal[32:36], "big")  # the page of its first frame
    with live.open("r+b") as stream:
        stream.seek((page - 1) * 4096 + 100)
        stream.write(b"torn")
    assert make().entries
    assert not opened_live.is_damaged()


def test_a_full_disk_is_told_and_older_backups_stay(make, backups, monkeypatch):
    older = make()

    def full(_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CompanionError, match="disk is full") as told:
        make(1)
    assert "MB free" in told.value.advice
    assert names(backups.folder) == [older.path.name]


def test_what_a_kill_left_behind_is_cleared(make, backups):
    backups.folder.mkdir()
    for name in (".making.db", ".making.db-journal", ".making.backup"):
        (backups.folder / name).write_bytes(b"half")
    assert names(backups.folder) != [make().path.name]
    assert names(backups.folder) == [each.path.name for each in backups.all()]


def test_older_backups_are_thinned_out(make, backups):
    for hours in range(0, 24 * 5, 6):
        make(hours)
    ages = [each.created.date().day for each in backups.all()]
    assert ages == [17] + [16] * 4 + [15] * 4 + [14, 13, 12]  # two days of all, then one a day


def test_files_that_are_no_backups_stay_and_are_not_listed(make, backups):
    made = make()
    strange = backups.folder / "companion-2020-01-01-000000.backup"
    strange.write_bytes(b"a letter")
    make(100)
    assert strange.exists()
    assert backups.unreadable() == (strange,)
    assert made.path not in backups.unreadable()


def test_without_a_folder_there_are_no_backups(backups):
    assert backups.all() == ()
    assert backups.newest_sound() is None


def test_a_look_inside_gives_counts_and_last_days_and_leaves_nothing(backup, backups, key):
    facts = backups.look_inside(backup, key)
    assert facts.entries == backup.entries
    assert set(facts.last_days) == {
        "diary", "nights", "pacing_sessions", "exercise_log", "laterality",
    }  # fmt: skip
    assert names(backups.folder) == [backup.path.name]


def test_a_look_inside_with_another_key_says_that_it_cannot_be_read(backup, backups):
    with pytest.raises(CompanionError, match="cannot be read"):
        backups.look_inside(backup, OTHER_KEY)


def test_the_newest_sound_backup_is_found_behind_a_damaged_one(make, backups):
    sound, damaged = make(), make(1)
    content = bytearray(damaged.path.read_bytes())
    content[-5000] ^= 4
    damaged.path.write_bytes(content)
    assert backups.newest_sound() == sound
    assert len(backups.all()) == 2


@pytest.mark.parametrize("part", range(20))
def test_a_bit_that_flipped_anywhere_in_a_backup_is_noticed(backup, live, key, now, part):
    content = bytearray(backup.path.read_bytes())
    content[len(content) * part // 20] ^= 1 << part % 8
    backup.path.write_bytes(content)
    before = live.read_bytes()
    with pytest.raises(CompanionError):
        BackupStore(backup.path.parent).restore(backup, key, live, now)
    assert live.read_bytes() == before
    assert names(live.parent) == ["companion.db"]


@pytest.mark.parametrize("part", range(10))
def test_a_backup_without_its_end_is_noticed(backup, part):
    content = backup.path.read_bytes()
    backup.path.write_bytes(content[: len(content) * part // 10])
    with pytest.raises(CompanionError, match="cannot be read"):
        BackupFile.at(backup.path)


def test_a_backup_of_a_newer_companion_is_told(backup, monkeypatch):
    monkeypatch.setattr(backup_file, "FORMAT", 0)
    with pytest.raises(CompanionError, match="newer Companion"):
        BackupFile.at(backup.path)


def test_a_diary_of_a_newer_companion_is_not_restored(backup, backups, live, key, now, monkeypatch):
    monkeypatch.setattr("companion.store.schema.REVISIONS", ("9000",))
    with pytest.raises(CompanionError, match="newer Companion"):
        backups.restore(backup, key, live, now)
    assert kept_aside(live) == ()


def test_a_copy_for_a_stick_is_the_same_and_has_its_age(backup, backups, tmp_path, now, key):
    stick = tmp_path / "stick" / "mine"
    copy = backups.copy_to(stick, backup)
    assert copy.path.read_bytes() == backup.path.read_bytes()
    (found,) = BackupStore(stick).all()
    assert found.age(now + timedelta(days=31)) == timedelta(days=31)
    assert backups.copy_to(stick, backup).path == copy.path  # the same again is one copy
    assert names(stick) == [copy.path.name]
    assert BackupStore(tmp_path / "elsewhere").look_inside(found, key).entries == backup.entries


def test_without_a_passphrase_a_copy_needs_one_of_its_own(make, backups, tmp_path):
    made = make(slots=[OPEN_SLOT])
    with pytest.raises(CompanionError, match="passphrase of its own"):
        backups.copy_to(tmp_path / "stick", made)
    with pytest.raises(CompanionError, match="passphrase of its own"):
        backups.copy_to(tmp_path / "stick", made, [OPEN_SLOT])
    copy = backups.copy_to(tmp_path / "stick", made, SLOTS, name="mine.backup")
    assert copy.header.slots == SLOTS
    assert copy.path.name == "mine.backup"
    backup_file.check(copy.path)


def test_what_lies_on_a_stick_under_that_name_stays(backup, backups, tmp_path):
    other = tmp_path / backup.path.name
    other.write_bytes(b"mine")
    assert backups.copy_to(tmp_path, backup).path.stem == f"{other.stem}-2"
    assert other.read_bytes() == b"mine"


def test_a_stick_that_is_not_there_is_told(backup, backups, tmp_path):
    (tmp_path / "file").write_text("mine", "utf-8")
    with pytest.raises(CompanionError, match="cannot be used"):
        backups.copy_to(tmp_path / "file", backup)


def test_a_restore_brings_the_entries_back_and_keeps_the_other_file(
    backup, backups, live, key, now
):
    database = Database.open(live, key)
    add(database, "w")
    database.close()
    replaced = live.read_bytes()
    aside = backups.restore(backup, key, live, now)
    assert aside.read_bytes() == replaced
    assert aside.name == "companion-kept-aside-2026-05-12-084200.db"
    assert kept_aside(live) == (aside,)
    assert entries_in(live, key) == backup.entries
    assert examine(live, key) is Health.SOUND
    Database.open(live, key).close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_what_was_restored_can_be_read_by_its_owner_only(backup, backups, live, key, now):
    backups.restore(backup, key, live, now)
    assert {stat.S_IMODE(path.stat().st_mode) for path in live.parent.iterdir()} == {0o600}


def test_a_diary_that_is_gone_is_restored(backup, backups, live, key, now):
    live.unlink()
    assert backups.restore(backup, key, live, now) is None
    assert entries_in(live, key) == backup.entries


def test_a_damaged_diary_and_its_journal_are_kept_aside(backup, backups, live, key, now):
    journal = live.with_name("companion.db-wal")
    journal.write_bytes(b"what was written last")
    live.write_bytes(b"damaged")
    aside = backups.restore(backup, key, live, now)
    assert aside.read_bytes() == b"damaged"
    assert (live.parent / f"{aside.name}-wal").read_bytes() == b"what was written last"
    assert not journal.exists()
    assert entries_in(live, key) == backup.entries


def test_where_a_disk_knows_no_second_names_the_file_is_kept_all_the_same(
    backup, backups, live, key, now, monkeypatch
):
    def unknown(*_, **__):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", unknown)
    assert entries_in(backups.restore(backup, key, live, now), key) == backup.entries
    assert entries_in(live, key) == backup.entries


def test_two_restores_in_one_second_keep_both_files(backup, backups, live, key, now):
    first = backups.restore(backup, key, live, now)
    second = backups.restore(backup, key, live, now)
    assert kept_aside(live) == tuple(sorted((first, second)))


def test_a_backup_of_another_computer_gets_the_key_of_this_one(backup, backups, live, key, now):
    live.unlink()
    backups.restore(backup, key, live, now, live_key=OTHER_KEY)
    assert entries_in(live, OTHER_KEY) == backup.entries
    assert examine(live, key) is Health.FOREIGN


def test_a_restore_with_another_key_leaves_all_as_it_is(backup, backups, live, now):
    before = live.read_bytes()
    with pytest.raises(CompanionError, match="cannot be read"):
        backups.restore(backup, OTHER_KEY, live, now)
    assert live.read_bytes() == before
    assert names(live.parent) == ["companion.db"]
