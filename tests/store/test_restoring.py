"""Backups brought back: the diary that was there is kept, and nothing counts that does not open."""

import errno
import os
import stat
import sys

import pytest

from companion.errors import CompanionError
from companion.store.database import Database
from companion.store.health import Health, examine
from companion.store.restoring import bring_back, kept_aside
from tests.store.backing_up import OTHER_KEY, add, entries_in, names


@pytest.mark.parametrize("part", range(20))
def test_a_bit_that_flipped_anywhere_in_a_backup_is_noticed(backup, live, key, now, part):
    content = bytearray(backup.path.read_bytes())
    content[len(content) * part // 20] ^= 1 << part % 8
    backup.path.write_bytes(content)
    before = live.read_bytes()
    with pytest.raises(CompanionError):
        bring_back(backup, key, live, now)
    assert live.read_bytes() == before
    assert names(live.parent) == ["companion.db"]


def test_a_diary_of_a_newer_companion_is_not_restored(backup, live, key, now, monkeypatch):
    monkeypatch.setattr("companion.store.schema.REVISIONS", ("9000",))
    with pytest.raises(CompanionError, match="newer Companion"):
        bring_back(backup, key, live, now)
    assert kept_aside(live) == ()


def test_a_restore_brings_the_entries_back_and_keeps_the_other_file(backup, live, key, now):
    database = Database.open(live, key)
    add(database, "w")
    database.close()
    replaced = live.read_bytes()
    aside = bring_back(backup, key, live, now)
    assert aside.read_bytes() == replaced
    assert aside.name == "companion-kept-aside-2026-05-12-084200.db"
    assert kept_aside(live) == (aside,)
    assert entries_in(live, key) == backup.entries
    assert examine(live, key) is Health.SOUND
    Database.open(live, key).close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_what_was_restored_can_be_read_by_its_owner_only(backup, live, key, now):
    bring_back(backup, key, live, now)
    assert {stat.S_IMODE(path.stat().st_mode) for path in live.parent.iterdir()} == {0o600}


def test_a_diary_that_is_gone_is_restored(backup, live, key, now):
    live.unlink()
    assert bring_back(backup, key, live, now) is None
    assert entries_in(live, key) == backup.entries


def test_a_damaged_diary_and_its_journal_are_kept_aside(backup, live, key, now):
    journal = live.with_name("companion.db-wal")
    journal.write_bytes(b"what was written last")
    live.write_bytes(b"damaged")
    aside = bring_back(backup, key, live, now)
    assert aside.read_bytes() == b"damaged"
    assert (live.parent / f"{aside.name}-wal").read_bytes() == b"what was written last"
    assert not journal.exists()
    assert entries_in(live, key) == backup.entries


def test_where_a_disk_knows_no_second_names_the_file_is_kept_all_the_same(
    backup, live, key, now, monkeypatch
):
    def unknown(*_, **__):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", unknown)
    assert entries_in(bring_back(backup, key, live, now), key) == backup.entries
    assert entries_in(live, key) == backup.entries


def test_two_restores_in_one_second_keep_both_files(backup, live, key, now):
    first = bring_back(backup, key, live, now)
    second = bring_back(backup, key, live, now)
    assert kept_aside(live) == tuple(sorted((first, second)))


def test_a_backup_of_another_computer_gets_the_key_of_this_one(backup, live, key, now):
    live.unlink()
    bring_back(backup, key, live, now, live_key=OTHER_KEY)
    assert entries_in(live, OTHER_KEY) == backup.entries
    assert examine(live, key) is Health.FOREIGN


def test_a_restore_with_another_key_leaves_all_as_it_is(backup, live, now):
    before = live.read_bytes()
    with pytest.raises(CompanionError, match="cannot be read"):
        bring_back(backup, OTHER_KEY, live, now)
    assert live.read_bytes() == before
    assert names(live.parent) == ["companion.db"]
