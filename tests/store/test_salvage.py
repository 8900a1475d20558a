"""What can still be read of a damaged diary is read; what is lost is counted."""

import errno
import hashlib
import shutil
from pathlib import Path
from random import Random

import pytest

from companion.domain.diary import CheckIn
from companion.domain.topics import Topic
from companion.paths import AppPaths
from companion.store import peek
from companion.store.database import Database
from companion.store.intake import everything, take_in
from companion.store.keys import KeyFile
from companion.store.salvage import salvage
from companion.store.schema import bring_up_to_date
from companion.store.stores import Stores
from tests.store.aiming import CHOSEN
from tests.store.exercising import PNG

PAGE = 4096


@pytest.fixture
def entries(live, key):
    database = Database.open(live, key)
    stores = Stores.over(database)
    all_of_them = {each.id: each for each in everything(stores).entries}
    database.close()
    return all_of_them


def found_in(salvaged):
    return {each.id: each for each in salvaged.entries}


def flip(file, place):
    damaged = bytearray(file.read_bytes())
    damaged[place] ^= 1
    file.write_bytes(damaged)


def lose(file, *pages):
    """The disk gives nothing for half a kilobyte of each page."""
    damaged = bytearray(file.read_bytes())
    for number in pages:
        damaged[number * PAGE + 512 : number * PAGE + 1024] = bytes(512)
    file.write_bytes(damaged)


def no_room(_source, _copy):
    raise OSError(errno.ENOSPC, "no room")


def test_of_a_sound_diary_all_is_read(live, key, entries):
    salvaged = salvage(live, key)
    assert found_in(salvaged) == entries
    assert (len(salvaged.entries), salvaged.lost, salvaged.in_bin) == (len(entries), 0, 0)


def test_what_no_export_has_is_read_too(live, key):
    database = Database.open(live, key)
    stores = Stores.over(database)
    stores.exercise_pictures.keep("own-towel", PNG, 640, 480)
    chosen, quiet = stores.exercise_profile.get(), stores.quiet_days.all()
    database.close()
    beside = salvage(live, key).beside
    assert (beside.profile, beside.quiet_days) == (chosen, quiet)
    assert [(each.exercise_id, each.picture) for each in beside.pictures] == [("own-towel", PNG)]


def test_what_belongs_to_a_goal_in_the_bin_is_counted_with_it_and_not_brought_back(
    live, key, now, entries
):
    database = Database.open(live, key)
    stores = Stores.over(database)
    goal = stores.goals.all()[0]
    along = len(stores.goal_steps.of_goal(goal.id)) + len(stores.goal_reviews.of_goal(goal.id))
    stores.goals.remove(goal.id, now)
    database.close()
    salvaged = salvage(live, key)
    assert along > 4
    assert (salvaged.in_bin, salvaged.lost) == (1 + along, 0)
    assert len(salvaged.entries) == len(entries) - salvaged.in_bin
    assert not [each for each in salvaged.entries if getattr(each, "goal_id", None) == goal.id]


def test_what_was_chosen_for_goals_is_read_too(live, key):
    database = Database.open(live, key)
    Stores.over(database).goals_profile.keep(CHOSEN)
    database.close()
    assert salvage(live, key).beside.goals == CHOSEN


def test_of_a_diary_from_before_goals_nothing_of_them_is_looked_for(tmp_path):
    kept = AppPaths.under(tmp_path)
    kept.make()
    old = Path(__file__).parent.parent / "data" / "schema_0004"
    for name in ("companion.db", "keys.json"):
        shutil.copy(old / name, kept.data)
    salvaged = salvage(kept.database, KeyFile.read(kept.keys).data_key())
    assert (salvaged.lost, salvaged.beside.goals) == (0, None)
    assert salvaged.beside.calm is not None


def test_of_a_diary_from_before_exercise_nothing_of_it_is_looked_for(tmp_path):
    kept = AppPaths.under(tmp_path)
    kept.make()
    old = Path(__file__).parent.parent / "data" / "schema_0002"
    for name in ("companion.db", "keys.json"):
        shutil.copy(old / name, kept.data)
    salvaged = salvage(kept.database, KeyFile.read(kept.keys).data_key())
    assert salvaged.lost == 0
    assert salvaged.entries
    assert not salvaged.beside


def test_what_lies_in_the_bin_is_counted_and_not_brought_back(live, key, now, entries):
    database = Database.open(live, key)
    stores = Stores.over(database)
    gone = stores.diary.between(*stores.diary.span())[0]
    stores.diary.remove(gone.id, now)
    database.close()
    salvaged = salvage(live, key)
    assert gone.id not in found_in(salvaged)
    assert (salvaged.in_bin, salvaged.lost) == (1, 0)


def test_of_a_diary_in_which_one_bit_has_turned_over_all_is_read(live, key, entries):
    sound, chance = live.read_bytes(), Random(11)
    of_the_first_page = [PAGE - 200, PAGE - 30]
    for place in [*of_the_first_page, *(chance.randrange(16, len(sound)) for _ in range(10))]:
        live.write_bytes(sound)
        flip(live, place)
        before = hashlib.sha256(live.read_bytes()).digest()
        salvaged = salvage(live, key)
        assert (found_in(salvaged), salvaged.lost) == (entries, 0)
        assert hashlib.sha256(live.read_bytes()).digest() == before
        assert [each.name for each in live.parent.iterdir()] == [live.name]


def test_where_there_is_no_room_for_a_mended_copy_the_others_are_read(
    live, key, entries, monkeypatch
):
    flip(live, len(live.read_bytes()) - PAGE // 2)
    monkeypatch.setattr(peek, "copy_private", no_room)
    found = found_in(salvage(live, key))
    assert found.items() < entries.items()


def test_of_twelve_diaries_that_lost_a_piece_nearly_all_is_read(live, key, entries):
    sound, chance, well = live.read_bytes(), Random(11), 0
    for _ in range(12):
        live.write_bytes(sound)
        lose(live, chance.randrange(len(sound) // PAGE))
        salvaged = salvage(live, key)
        found = found_in(salvaged)
        assert found.items() <= entries.items()  # never a wrong word
        if salvaged.lost is not None:
            assert len(found) + salvaged.lost == len(entries)
        well += len(found) >= 0.85 * len(entries)  # one page holds a tenth of so small a diary
    assert well >= 11


def test_of_a_diary_without_its_end_what_is_left_is_read(live, key, entries):
    sound = live.read_bytes()
    counts = []
    for part in range(20):
        live.write_bytes(sound[: len(sound) * part // 20])
        salvaged = salvage(live, key, {"diary": 1000, "nights": 1000})
        assert found_in(salvaged).items() <= entries.items()
        counts.append(len(salvaged.entries))
    assert counts[-1] > len(entries) / 2


def test_several_broken_pages_lose_no_more_than_what_is_on_them(live, key, tmp_path, now):
    file = tmp_path / "many.db"
    database = Database.open(file, key)
    bring_up_to_date(database)
    words = "x" * 500
    many = [CheckIn(id=f"e{n}", day=now.date(), recorded_at=now, note=words) for n in range(2000)]
    take_in(database, many)
    pages = database.read("PRAGMA page_count")[0][0]
    database.close()
    lose(file, pages // 3, pages // 2, 2 * pages // 3)
    salvaged = salvage(file, key)
    assert 2000 - 30 <= len(salvaged.entries) < 2000
    assert salvaged.lost == 2000 - len(salvaged.entries)


def test_when_the_first_page_is_broken_nobody_can_know_how_much_is_lost(live, key, entries):
    lose(live, 0)
    salvaged = salvage(live, key)
    assert (len(salvaged.entries), salvaged.lost) == (0, None)
    assert salvage(live, key, {"diary": 300, "nights": 200}).lost == 500


def test_a_row_that_makes_no_sense_is_counted_as_lost(live, key, entries):
    database = Database.open(live, key)
    with database.write(Topic.DIARY):
        database._connection.execute("UPDATE diary SET day = 'never' WHERE rowid = 1")
    database.close()
    salvaged = salvage(live, key)
    assert (len(salvaged.entries), salvaged.lost) == (len(entries) - 1, 1)


def test_what_was_written_last_before_a_crash_is_read_too(live, key, now, entries):
    database = Database.open(live, key)
    last = CheckIn(id="last", day=now.date(), recorded_at=now, note="before the crash")
    Stores.over(database).diary.add(last)
    assert found_in(salvage(live, key)) == {**entries, "last": last}
    database.close()
