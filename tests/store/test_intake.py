"""Many entries at once: all of them, or none."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from companion.demo import ten_years
from companion.domain.diary import CheckIn
from companion.domain.sleep import Night
from companion.domain.topics import Topic
from companion.store.intake import everything, take_in

DAY = date(2026, 5, 11)
AT = datetime(2026, 5, 12, 8, tzinfo=UTC)
ENTRIES = (CheckIn(id="a", day=DAY, recorded_at=AT, mood=5), Night(id="n", day=DAY, quality=6))


def test_all_are_kept_and_told_once(db, stores):
    told = []
    db.listen(told.append)
    take_in(db, ENTRIES)
    assert (stores.diary.find("a"), stores.sleep.on(DAY)) == ENTRIES
    assert told == [Topic.DIARY | Topic.SLEEP]


def test_when_one_does_not_fit_none_is_kept(db, stores):
    with pytest.raises(IntegrityError):
        take_in(db, (*ENTRIES, Night(id="m", day=DAY)))
    assert stores.diary.all_ids() == stores.sleep.all_ids() == {}


def test_others_give_way_to_those_with_their_ids(db, stores):
    take_in(db, ENTRIES)
    better = replace(ENTRIES[0], mood=9)
    take_in(db, (), [better])
    assert stores.diary.on(DAY) == (better,)


def test_two_nights_can_change_their_days(db, stores):
    one, other = Night(id="m", day=date(2026, 5, 10), quality=1), ENTRIES[1]
    take_in(db, [one, other])
    take_in(db, (), [replace(one, day=other.day), replace(other, day=one.day)])
    assert stores.sleep.on(DAY).id == "m"


def test_ten_years_are_kept_and_replaced(db, stores):
    check_ins, nights = ten_years(DAY)
    take_in(db, (*check_ins, *nights))
    take_in(db, (), nights)
    assert len(stores.diary.all_ids()) == len(check_ins)
    assert stores.sleep.between(date.min, date.max) == nights


def test_everything_that_an_import_is_compared_with(db, stores, clock):
    take_in(
        db,
        (
            *ENTRIES,
            replace(ENTRIES[0], id="b"),
            replace(ENTRIES[1], id="m", day=DAY.replace(day=1)),
        ),
    )
    stores.diary.remove("b", clock.now())
    stores.sleep.remove("m", clock.now())
    found = everything(stores)
    assert found.entries == ENTRIES
    assert found.in_bin == {(CheckIn, "b"), (Night, "m")}
