"""Backups: made, listed and looked into; none counts that does not open."""

import errno
import os
import stat
import sys
from datetime import date, timedelta

import pytest

from companion.errors import CompanionError
from companion.store import backup_file
from companion.store.backup import BackupFile, Reason
from companion.store.facts import facts_of
from companion.store.stores import Stores
from tests.store.backing_up import OPEN_SLOT, OTHER_KEY, SLOTS, add, names


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
        "diary", "nights", "pacing_sessions", "exercise_log", "laterality", "practised",
        "worksheets", "goal_reviews", "activity_ratings", "questionnaires", "wins", "happenings",
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
