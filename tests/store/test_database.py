"""The database: what was saved is there again, nobody else reads it, nothing is half written."""

import os
import signal
import stat
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2 as sqlcipher

from companion.domain.diary import CheckIn
from companion.domain.sleep import Night
from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.store import database as module
from companion.store.database import Database
from companion.store.schema import bring_up_to_date
from companion.store.stores import Stores

KEY = bytes(range(32))
DAY = date(2026, 5, 11)
AT = datetime(2026, 5, 12, 7, 42, tzinfo=UTC)
NIGHT = Night(id="n", day=DAY)
ROOT = Path(module.__file__).parents[2]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "companion.db"


@pytest.fixture
def opened(file):
    """Opens the file, again and again; closes all of them at the end."""
    databases = []

    def open_it(key=KEY):
        database = Database.open(file, key)
        bring_up_to_date(database)
        databases.append(database)
        return database

    yield open_it
    for database in databases:
        database.close()


def check_in(name="a", **answers):
    return CheckIn(id=name, day=DAY, recorded_at=AT, **answers)


def test_what_was_saved_is_there_when_it_is_opened_again(opened):
    database = opened()
    Stores.over(database).diary.add(check_in(note="A quiet day"))
    database.close()
    assert Stores.over(opened()).diary.on(DAY)[0].note == "A quiet day"


def test_no_word_of_the_diary_can_be_read_in_the_files(opened, file):
    database = opened()
    Stores.over(database).diary.add(check_in(note="canary " * 500))
    for each in file.parent.iterdir():
        content = each.read_bytes()
        assert b"canary" not in content
        assert b"SQLite format" not in content


def test_another_key_does_not_open_it_and_leaves_it_as_it_is(opened, file):
    opened().close()
    before = file.read_bytes()
    with pytest.raises(CompanionError, match="could not be read"):
        Database.open(file, bytes(32))
    assert file.read_bytes() == before


def test_a_file_that_is_no_database_is_left_as_it_is(file):
    file.write_bytes(b"a letter, not a diary" * 100)
    with pytest.raises(CompanionError, match="could not be read"):
        Database.open(file, KEY)
    assert file.read_bytes() == b"a letter, not a diary" * 100


@pytest.mark.parametrize("part", range(1, 20))
def test_a_single_bit_that_flipped_anywhere_can_be_noticed(opened, file, part):
    database = opened()
    for n in range(60):
        Stores.over(database).diary.add(check_in(str(n), note="x" * 200))
    database.close()
    damaged = bytearray(file.read_bytes())
    damaged[len(damaged) * part // 20] ^= 1
    file.write_bytes(damaged)
    assert damage(file)


def damage(file):
    try:
        database = Database.open(file, KEY)
    except CompanionError:
        return True
    try:
        return database.read("PRAGMA cipher_integrity_check") != []
    finally:
        database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_it(opened, file):
    Stores.over(opened()).diary.add(check_in())
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()}
    assert set(modes.values()) == {0o600}, modes


def test_it_is_open_once_at_a_time(opened, file):
    opened()
    with pytest.raises(CompanionError, match="already open"):
        Database.open(file, KEY)


def test_what_commit_returned_for_is_durable(opened):
    database = opened()
    assert database.read("PRAGMA journal_mode") == [("wal",)]
    assert database.read("PRAGMA synchronous") == [(2,)]  # FULL
    assert database.read("PRAGMA locking_mode") == [("exclusive",)]
    assert database.read("PRAGMA foreign_keys") == [(1,)]
    assert database.read("PRAGMA secure_delete") == [(1,)]


def test_at_rest_it_is_one_file(opened, file):
    database = opened()
    Stores.over(database).diary.add(check_in())
    database.close()
    assert [each.name for each in file.parent.iterdir()] == ["companion.db"]


def test_an_old_sqlite_is_not_trusted(monkeypatch, file):
    monkeypatch.setattr(sqlcipher, "sqlite_version_info", (3, 51, 1))
    with pytest.raises(CompanionError, match="too old"):
        Database.open(file, KEY)
    assert not file.exists()


def test_the_listener_hears_what_was_written_after_it_was_written(db, stores):
    heard = []
    db.listen(lambda topic: heard.append((topic, len(stores.diary.on(DAY)))))
    stores.diary.add(check_in())
    assert heard == [(Topic.DIARY, 1)]


def test_writes_inside_one_another_are_one_write(db, stores):
    heard = []
    db.listen(heard.append)
    with db.write(Topic.SPELLS):
        stores.diary.add(check_in())
        stores.sleep.add(Night(id="n", day=DAY, quality=5))
        assert heard == []
    assert heard == [Topic.SPELLS | Topic.DIARY | Topic.SLEEP]


def write_and_break_down(db, stores):
    with db.write(Topic.DIARY):
        stores.diary.add(check_in())
        raise RuntimeError


def write_a_second_night(db, stores):
    with db.write(Topic.DIARY):
        stores.diary.add(check_in())
        stores.sleep.add(Night(id="m", day=DAY))


def test_a_write_that_breaks_down_leaves_nothing_and_tells_nobody(db, stores):
    heard = []
    db.listen(heard.append)
    with pytest.raises(RuntimeError):
        write_and_break_down(db, stores)
    assert stores.diary.on(DAY) == ()
    assert heard == []
    stores.sleep.add(Night(id="n", day=DAY))
    assert heard == [Topic.SLEEP]


def test_of_two_writes_in_one_the_first_goes_with_the_second(db, stores):
    stores.sleep.add(Night(id="n", day=DAY))
    with pytest.raises(IntegrityError):
        write_a_second_night(db, stores)
    assert stores.diary.on(DAY) == ()


def both_ways(db, stores):
    """One entry goes to the driver at once, the other through a row of SQLAlchemy's."""
    with db.write(Topic.DIARY):
        stores.diary.replace(check_in())
        stores.sleep.add(Night(id="n", day=DAY))
        stores.sleep.remove("n", AT)


def test_both_ways_of_writing_are_one_transaction(db, stores):
    both_ways(db, stores)
    assert (len(stores.diary.on(DAY)), len(stores.sleep.in_bin())) == (1, 1)


def take_steps_and_break_down(db, steps):
    with db.write(Topic.DIARY):
        for step in steps:
            step()
        raise ZeroDivisionError


@pytest.mark.parametrize("driver_first", [True, False])
def test_both_ways_of_writing_are_taken_back_together(db, stores, driver_first):
    steps = [lambda: stores.diary.replace(check_in()), lambda: stores.sleep.add(NIGHT)]
    with pytest.raises(ZeroDivisionError):
        take_steps_and_break_down(db, steps if driver_first else steps[::-1])
    assert (stores.diary.on(DAY), stores.sleep.between(DAY, DAY)) == ((), ())
    both_ways(db, stores)


def test_the_words_of_an_entry_are_not_in_what_the_database_complains_of(stores):
    stores.diary.add(check_in(note="canary"))
    with pytest.raises(IntegrityError) as complaint:
        stores.diary.add(check_in(note="canary"))
    assert "canary" not in str(complaint.value)


@pytest.mark.parametrize(
    ("driver_says", "person_hears"),
    [
        ("database is locked", "already open"),
        ("database or disk is full", "disk is full"),
        ("attempt to write a readonly database", "cannot be written"),
        ("unable to open database file", "cannot be written"),
        ("file is not a database", "could not be read"),
        ("database disk image is malformed", "could not be read"),
        ("disk I/O error", "could not be read or written"),
    ],
)
def test_what_the_driver_says_is_put_into_calm_words(driver_says, person_hears):
    known = module._known(sqlcipher.OperationalError(driver_says))
    assert person_hears in known.title
    assert driver_says not in str(known)


def write_until_it_is_full(stores):
    for n in range(20):
        stores.diary.add(check_in(f"c{n}", note="x" * 10_000))


def test_a_full_disk_is_told_and_nothing_else_is_lost(opened):
    database = opened()
    stores = Stores.over(database)
    stores.diary.add(check_in())
    pages = database.read("PRAGMA page_count")[0][0]
    database.read(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(CompanionError, match="disk is full"):
        write_until_it_is_full(stores)
    assert stores.diary.find("a") == check_in()
    assert database.read("PRAGMA cipher_integrity_check") == []


def test_a_full_disk_is_named_with_its_free_space(file):
    known = module._known(sqlcipher.OperationalError("database or disk is full"), file)
    assert "The disk at " in known.advice
    assert "MB free" in known.advice


def test_from_read_only_media_it_is_read_and_nothing_is_written(opened, file):
    database = opened()
    Stores.over(database).diary.add(check_in(note="A quiet day"))
    database.close()
    file.chmod(0o400)
    before = file.read_bytes()
    database = Database.open_read_only(file, KEY)
    diary = Stores.over(database).diary
    assert database.read_only
    assert diary.on(DAY)[0].note == "A quiet day"
    with pytest.raises(CompanionError, match="only be read here"):
        diary.add(check_in("b"))
    database.close()
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == ["companion.db"]


def test_to_read_only_another_key_does_not_open_it(opened, file):
    opened().close()
    with pytest.raises(CompanionError, match="could not be read"):
        Database.open_read_only(file, bytes(32))


def test_it_knows_whether_anything_was_written(opened):
    opened().close()
    database = opened()
    assert not database.changed_since_open
    Stores.over(database).diary.on(DAY)
    assert not database.changed_since_open
    Stores.over(database).diary.add(check_in())
    assert database.changed_since_open


def test_damage_while_it_is_open_is_told_in_calm_words(opened, file):
    database = opened()
    stores = Stores.over(database)
    ((empty,),) = database.read("PRAGMA page_count")
    for n in range(60):
        stores.diary.add(check_in(str(n), note="x" * 2000))
    database.close()
    content = bytearray(file.read_bytes())
    for page in range(empty, len(content) // 4096):
        content[page * 4096 + 99] ^= 1
    file.write_bytes(content)
    stores = Stores.over(opened())
    with pytest.raises(CompanionError, match="could not be read"):
        write_all_anew(stores)


def write_all_anew(stores):
    for n in range(60):
        stores.diary.replace(check_in(str(n), note="y"))


WRITER = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from companion.domain.diary import CheckIn
from companion.store.database import Database
from companion.store.schema import bring_up_to_date
from companion.store.stores import Stores
database = Database.open(Path(sys.argv[1]), bytes(range(32)))
bring_up_to_date(database)
diary = Stores.over(database).diary
at = datetime(2026, 5, 12, 7, 42, tzinfo=UTC)
print("ready", flush=True)
for n in range(100_000):
    diary.add(CheckIn(id=f"e{n}", day=date(2026, 5, 11), recorded_at=at, note="x" * 500))
    print(n, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("after_s", [0.0, 0.03, 0.11])
def test_what_was_acknowledged_survives_a_kill(file, after_s):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(file)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    writer.stdout.readline()
    time.sleep(after_s)
    writer.send_signal(signal.SIGKILL)
    acknowledged = writer.stdout.read().splitlines()
    writer.wait()
    writer.stdout.close()
    database = Database.open(file, KEY)
    assert database.read("PRAGMA cipher_integrity_check") == []
    assert database.read("PRAGMA integrity_check") == [("ok",)]
    last = int(acknowledged[-1]) if acknowledged else 0
    assert database.read("SELECT count(*) FROM diary")[0][0] >= last + 1
    database.close()
