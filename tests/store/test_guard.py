"""A file that is swapped while it is open takes no more writing, and both copies stay."""

import os
import shutil
import sys

import pytest

from companion.domain.diary import CheckIn
from companion.domain.topics import Topic
from companion.store.backup import Reason
from companion.store.database import Database
from companion.store.facts import facts_of
from companion.store.guard import Swapped
from companion.store.stores import Stores

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows locks an open file")


def rename(live, server_copy):
    live.rename(live.with_name("companion (conflicted copy).db"))


def replace(live, server_copy):
    server_copy.replace(live)


def delete(live, server_copy):
    live.unlink()


def truncate(live, server_copy):
    os.truncate(live, 4096)


def replace_journal(live, server_copy):
    server_copy.replace(live.with_name("companion.db-wal"))


SWAPS = [rename, replace, delete, truncate, replace_journal]


@pytest.fixture
def server_copy(live):
    copy = live.with_name("server.db")
    shutil.copy(live, copy)
    return copy


@pytest.fixture
def stores(opened_live):
    return Stores.over(opened_live)


def check_in(now, name="w"):
    return CheckIn(id=name, day=now.date(), recorded_at=now, note="new")


@pytest.mark.parametrize("swap", SWAPS)
def test_after_a_swap_nothing_is_acknowledged(live, server_copy, opened_live, stores, now, swap):
    heard = []
    opened_live.listen(heard.append)
    stores.diary.add(check_in(now, "before"))
    swap(live, server_copy)
    with pytest.raises(Swapped, match="while it was open"):
        stores.diary.add(check_in(now))
    with pytest.raises(Swapped):
        stores.drafts.keep("check-in", {"note": "typed"}, now)
    assert len(heard) == 1


def test_a_swap_during_a_write_is_not_acknowledged(live, server_copy, opened_live, now):
    stores = Stores.over(opened_live)
    with pytest.raises(Swapped):
        write_while_swapped(opened_live, stores, check_in(now), lambda: replace(live, server_copy))
    assert stores.diary.find("w") is None


def write_while_swapped(database, stores, entry, swap):
    with database.write(Topic.DIARY):
        stores.diary.add(entry)
        swap()


def test_what_is_put_in_the_place_stays_as_it_is(live, server_copy, opened_live, stores, now):
    content = server_copy.read_bytes()
    replace(live, server_copy)
    with pytest.raises(Swapped):
        stores.diary.add(check_in(now))
    opened_live.close()
    assert live.read_bytes() == content


def test_what_was_open_can_still_be_backed_up(
    live, server_copy, opened_live, stores, backups, key, now
):
    stores.diary.add(check_in(now, "before"))
    replace(live, server_copy)
    with pytest.raises(Swapped):
        stores.diary.add(check_in(now))
    made = backups.make(opened_live, key, (), Reason.SWAPPED, now)
    other = Database.open_read_only(live, key)
    assert backups.look_inside(made, key).entries == facts_of(other).entries + 1
    other.close()


def test_put_back_it_stays_stopped_until_it_is_opened_anew(live, opened_live, stores, key, now):
    aside = live.with_name("aside.db")
    live.rename(aside)
    with pytest.raises(Swapped):
        stores.diary.add(check_in(now))
    aside.rename(live)
    with pytest.raises(Swapped):
        stores.diary.add(check_in(now))
    opened_live.close()
    database = Database.open(live, key)
    Stores.over(database).diary.add(check_in(now))
    database.close()


def test_many_writes_to_the_same_file_are_fine(opened_live, stores, now):
    for n in range(50):
        stores.diary.add(check_in(now, f"n{n}"))
    opened_live.read("PRAGMA wal_checkpoint(TRUNCATE)")
    stores.diary.add(check_in(now))
    assert stores.diary.find("w") is not None
