"""Copies for a second place: each opens elsewhere, and what lies there stays."""

from datetime import timedelta

import pytest

from companion.errors import CompanionError
from companion.store import backup_file
from companion.store.backup import BackupStore
from companion.store.copies import copy_to
from tests.store.backing_up import OPEN_SLOT, SLOTS, names


def test_a_copy_for_a_stick_is_the_same_and_has_its_age(backup, tmp_path, now, key):
    stick = tmp_path / "stick" / "mine"
    copy = copy_to(stick, backup)
    assert copy.path.read_bytes() == backup.path.read_bytes()
    (found,) = BackupStore(stick).all()
    assert found.age(now + timedelta(days=31)) == timedelta(days=31)
    assert copy_to(stick, backup).path == copy.path  # the same again is one copy
    assert names(stick) == [copy.path.name]
    assert BackupStore(tmp_path / "elsewhere").look_inside(found, key).entries == backup.entries


def test_without_a_passphrase_a_copy_needs_one_of_its_own(make, tmp_path):
    made = make(slots=[OPEN_SLOT])
    with pytest.raises(CompanionError, match="passphrase of its own"):
        copy_to(tmp_path / "stick", made)
    with pytest.raises(CompanionError, match="passphrase of its own"):
        copy_to(tmp_path / "stick", made, [OPEN_SLOT])
    copy = copy_to(tmp_path / "stick", made, SLOTS, name="mine.backup")
    assert copy.header.slots == SLOTS
    assert copy.path.name == "mine.backup"
    backup_file.check(copy.path)


def test_what_lies_on_a_stick_under_that_name_stays(backup, tmp_path):
    other = tmp_path / backup.path.name
    other.write_bytes(b"mine")
    assert copy_to(tmp_path, backup).path.stem == f"{other.stem}-2"
    assert other.read_bytes() == b"mine"


def test_a_stick_that_is_not_there_is_told(backup, tmp_path):
    (tmp_path / "file").write_text("mine", "utf-8")
    with pytest.raises(CompanionError, match="cannot be used"):
        copy_to(tmp_path / "file", backup)
