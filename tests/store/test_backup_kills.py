"""A kill at any moment of a backup, a copy or a restore leaves the old or the new, whole."""

import sys

import pytest

from companion.errors import CompanionError
from companion.store.backup import BackupStore, Reason
from companion.store.copies import copy_to
from companion.store.database import Database
from companion.store.health import Health, examine
from companion.store.restoring import bring_back, kept_aside
from tests.reliability.kills_in_backup import SLOTS, five_before, open_counting, whole
from tests.store.kills import each_kill

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")


@pytest.fixture
def older(backups, live, key, now):
    """Five backups of the days before; thinning has something to remove."""
    return five_before(backups, live, key, now)


def test_killed_while_it_is_copied_the_stick_holds_no_half_copy(backups, older, tmp_path):
    stick = tmp_path / "stick"
    kills = 0
    for done in each_kill(lambda _: copy_to(stick, older[-1])):
        if stick.exists():
            assert len(whole(BackupStore(stick))) <= 1
        kills += not done
    assert len(whole(BackupStore(stick))) >= 1
    assert kills >= 4


@pytest.mark.parametrize("other_key", [None, bytes(32)])
def test_killed_while_it_is_restored_the_diary_is_old_or_new(
    backups, older, live, key, now, other_key
):
    old, backup = live.read_bytes(), older[-1]
    kills = 0
    for done in each_kill(lambda _: bring_back(backup, key, live, now, live_key=other_key)):
        if live.read_bytes() != old:
            assert examine(live, other_key or key) is Health.SOUND
            assert [path.read_bytes() for path in kept_aside(live)] == [old]
        for path in kept_aside(live):
            path.unlink()
        live.unlink()
        live.write_bytes(old)
        kills += not done
    assert kills >= 8


def test_killed_while_a_broken_diary_is_replaced_its_journal_never_meets_the_new_one(
    backups, older, live, key, now
):
    journal = live.with_name("companion.db-wal")
    live.write_bytes(b"broken")
    journal.write_bytes(b"last words")
    kills = 0
    for done in each_kill(lambda _: bring_back(older[-1], key, live, now)):
        kept = [path.read_bytes() for path in kept_aside(live)]
        if not live.exists():
            assert examine(live, key) is Health.MISSING  # which is told
        elif live.read_bytes() != b"broken":
            assert not journal.exists()
            assert kept == [b"broken", b"last words"]
        assert b"last words" in [*kept, journal.read_bytes() if journal.exists() else b""]
        for path in kept_aside(live):
            path.unlink()
        live.unlink(missing_ok=True)
        live.write_bytes(b"broken")
        journal.write_bytes(b"last words")
        kills += not done
    assert kills >= 8


def test_after_a_kill_the_next_backup_succeeds(backups, live, key, now):
    def back_up(step):
        backups.make(open_counting(live, key, step), key, SLOTS, Reason.CLOSING, now)

    for _ in zip(range(6), each_kill(back_up, every=3), strict=False):
        database = Database.open(live, key)
        backups.make(database, key, SLOTS, Reason.ASKED, now)
        database.close()
    assert all(path.name[0] != "." for path in backups.folder.iterdir())


def test_an_error_in_the_middle_leaves_nothing_behind(backups, live, key, now, monkeypatch):
    database = Database.open(live, key)

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(CompanionError, match="cannot be used"):
        backups.make(database, key, SLOTS, Reason.CLOSING, now)
    assert list(backups.folder.iterdir()) == []
    database.close()
