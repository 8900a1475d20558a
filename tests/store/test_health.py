"""Is the diary file well? Every way it can be ill is known before a byte of it is changed."""

import errno
import hashlib
from datetime import UTC, datetime
from random import Random

import pytest

from companion.domain.topics import Topic
from companion.errors import CompanionError, DiskFull
from companion.store import health
from companion.store.database import Database
from companion.store.facts import facts_of
from companion.store.files import copy_private
from companion.store.health import Health, examine
from companion.store.peek import peek
from companion.store.stores import Stores

OTHER_KEY = bytes(32)
ILL = {Health.DAMAGED, Health.SHORTENED, Health.FOREIGN}


@pytest.fixture
def size(live):
    return live.stat().st_size


@pytest.fixture
def look(live, key, size):
    """Examines the file and holds that nothing in its folder has changed."""

    def look_at(known=size, with_key=key):
        before = contents(live.parent)
        found = examine(live, with_key, known)
        assert contents(live.parent) == before
        return found

    return look_at


def contents(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).digest() for path in folder.iterdir()}


def test_a_diary_at_rest_is_sound(look):
    assert look() is Health.SOUND
    assert look(known=0) is Health.SOUND


@pytest.fixture
def after_crash(live, key):
    """Its last entries lie in the journal; gives the database that is still open."""
    database = Database.open(live, key)
    Stores.over(database).drafts.keep(
        "check-in", {"note": "x" * 50_000}, datetime(2026, 5, 12, 8, tzinfo=UTC)
    )
    yield database
    database.close()


def test_a_diary_after_a_crash_is_sound_and_its_journal_is_left_for_it(
    live, key, look, after_crash
):
    before = contents(live.parent)
    live_copy = {path.name: path.read_bytes() for path in live.parent.iterdir()}
    assert set(before) == {"companion.db", "companion.db-wal"}
    assert look() is Health.SOUND
    with peek(live, key) as inside:
        assert facts_of(inside).tables["drafts"] == 1
    assert {path.name: path.read_bytes() for path in live.parent.iterdir()} == live_copy


def test_a_page_that_a_power_cut_tore_at_the_end_is_whole_in_the_journal(live, look, after_crash):
    with live.open("ab") as stream:  # folding in began and was cut off within a page
        stream.write(b"torn" * 100)
    assert look() is Health.SOUND


def test_without_room_for_a_look_it_is_not_called_damaged(live, key, monkeypatch, after_crash):
    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("companion.store.peek.copy_private", full)
    with pytest.raises(DiskFull, match=r"disk is full.*Your entries are safe.*MB free"):
        examine(live, key)


def test_on_a_full_disk_the_look_is_taken_elsewhere(live, key, look, monkeypatch, after_crash):
    def full(source, target):
        if target.is_relative_to(live.parent):
            raise OSError(errno.ENOSPC, "full")
        copy_private(source, target)

    monkeypatch.setattr("companion.store.peek.copy_private", full)
    assert look() is Health.SOUND


def test_a_file_that_is_gone(live, look):
    live.unlink()
    assert look() is Health.MISSING


def test_an_empty_file(live, look):
    live.write_bytes(b"")
    assert look() is Health.EMPTY


def test_another_file(live, look):
    live.write_bytes(b"a letter, not a diary " * 100_000)
    assert look() is Health.FOREIGN
    live.write_bytes(b"a short letter")
    assert look(known=0) is Health.FOREIGN


def test_a_diary_of_another_key(look):
    assert look(with_key=OTHER_KEY) is Health.FOREIGN


def test_a_diary_that_is_shorter_than_it_was(live, look, size):
    assert look(known=size + 4096) is Health.SHORTENED
    with live.open("r+b") as stream:
        stream.truncate(size - 4096)
    assert look() is Health.SHORTENED
    assert look(known=0) is Health.DAMAGED


def test_a_diary_of_a_newer_companion(look, monkeypatch):
    monkeypatch.setattr("companion.store.schema.REVISIONS", ("9000",))
    assert look() is Health.NEWER


def test_a_diary_that_fits_together_no_more(live, key, look):
    database = Database.open(live, key)
    with database.write(Topic.DIARY):
        connection = database._connection
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET rootpage = 3 WHERE name = 'drafts'")
    database.close()
    assert look(known=0) is Health.DAMAGED


def test_each_of_fifty_bits_that_flip_is_noticed(live, look, size):
    sound, chance = live.read_bytes(), Random(7)
    for _ in range(50):
        damaged = bytearray(sound)
        damaged[chance.randrange(size)] ^= 1 << chance.randrange(8)
        live.write_bytes(damaged)
        assert look() is Health.DAMAGED


def test_a_flip_in_the_first_bytes_is_noticed_too(live, look):
    sound = live.read_bytes()
    for place in (0, 15, 16, 4095):
        damaged = bytearray(sound)
        damaged[place] ^= 1
        live.write_bytes(damaged)
        assert look() in ILL


def test_each_of_twenty_lengths_is_noticed(live, look, size):
    sound = live.read_bytes()
    for part in range(20):
        live.write_bytes(sound[: size * part // 20 + part])
        assert look() in {Health.SHORTENED, Health.EMPTY}
        assert look(known=0) is not Health.SOUND


def test_a_file_that_may_not_be_read_is_told(live, key, monkeypatch):
    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(health, "has_sealed_page", refuse)
    with pytest.raises(CompanionError, match="cannot be read"):
        examine(live, key)
