"""Where nights are kept: one a day of waking."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from companion.demo import year
from companion.domain.sleep import Night
from companion.domain.times import WallTime
from companion.store.intake import take_in

MONDAY = date(2026, 5, 11)
SUNDAY = date(2026, 5, 10)
FULL = Night(
    id="full", day=date(2025, 10, 26), quality=4, time_zone="Europe/London",
    into_bed=WallTime(22, 40), tried_to_sleep=WallTime(0, 10), sleep_latency_min=20, awakenings=2,
    awake_min=15, final_awakening=WallTime(1, 50, second_pass=True), out_of_bed=WallTime(6, 30),
    trying_after_waking_min=0, nap_min=30, note="clocks went back",
)  # fmt: skip
SLEEPLESS = Night(
    id="none", day=SUNDAY, quality=0, time_zone="Europe/London", slept=False,
    into_bed=WallTime(23, 0), out_of_bed=WallTime(7, 0),
)  # fmt: skip


@pytest.fixture
def sleep(stores):
    return stores.sleep


def timed(day, name="", **answers):
    times = {"into_bed": WallTime(22, 30), "out_of_bed": WallTime(7, 0)}
    return Night(id=name or f"n{day}", day=day, time_zone="Europe/London", **times, **answers)


@pytest.mark.parametrize("night", [FULL, SLEEPLESS, Night(id="q", day=SUNDAY, quality=6)])
def test_a_night_is_there_as_it_was_written(sleep, night):
    sleep.add(night)
    assert sleep.on(night.day) == night
    assert sleep.between(date.min, date.max) == (night,)


def test_a_second_night_for_a_day_is_refused_and_the_first_stays(sleep):
    sleep.add(Night(id="a", day=MONDAY, quality=5))
    with pytest.raises(IntegrityError):
        sleep.add(Night(id="b", day=MONDAY, quality=6))
    assert sleep.on(MONDAY).id == "a"


def test_a_night_in_the_bin_makes_room_for_another(sleep, clock):
    sleep.add(Night(id="a", day=MONDAY, quality=5))
    sleep.remove("a", clock.now())
    sleep.add(Night(id="b", day=MONDAY, quality=6))
    assert sleep.on(MONDAY).id == "b"
    assert [night.id for night in sleep.in_bin()] == ["a"]
    assert sleep.all_ids() == {"a": True, "b": False}


def test_a_night_that_was_deleted_comes_back(sleep, clock):
    sleep.add(FULL)
    sleep.remove("full", clock.now())
    assert sleep.on(FULL.day) is None
    sleep.restore("full")
    assert sleep.on(FULL.day) == FULL


def test_other_answers_take_the_place(sleep):
    sleep.add(Night(id="a", day=MONDAY, quality=5))
    sleep.replace(Night(id="a", day=SUNDAY, quality=6))
    assert sleep.on(MONDAY) is None
    assert sleep.on(SUNDAY).quality == 6


def test_quality_alone_is_read_quickly(sleep):
    sleep.add(Night(id="a", day=MONDAY, quality=5))
    sleep.add(Night(id="b", day=SUNDAY, note="no number"))
    assert sleep.quality(date.min, date.max) == ((MONDAY, 5),)
    assert sleep.days(date.min, date.max) == (SUNDAY, MONDAY)
    assert sleep.span() == (SUNDAY, MONDAY)


def test_nights_with_times_are_those_with_hours(sleep):
    for night in (FULL, SLEEPLESS, Night(id="q", day=MONDAY, quality=6)):
        sleep.add(night)
    assert sleep.with_times(date.min, date.max) == (FULL, SLEEPLESS)


def test_an_empty_diary_has_no_nights(sleep):
    assert sleep.span() is None
    assert sleep.on(MONDAY) is None
    assert sleep.quality(date.min, date.max) == ()


def test_same_as_usual_looks_at_times_that_were_typed(sleep):
    for days in range(1, 6):
        sleep.add(timed(MONDAY - timedelta(days=days)))
    sleep.replace(replace(sleep.on(MONDAY - timedelta(days=2)), as_usual=True))
    sleep.add(Night(id="q", day=MONDAY, quality=6))
    found = sleep.own_times_before(MONDAY, 3)
    assert [(MONDAY - night.day).days for night in found] == [1, 3, 4]


def test_a_made_up_year_comes_back_whole(sleep, db):
    made_up = year(MONDAY)
    take_in(db, made_up.nights)
    assert sleep.between(date.min, date.max) == made_up.nights


def test_the_bin_is_emptied_after_30_days(stores, sleep, clock):
    sleep.add(FULL)
    sleep.remove("full", clock.now() - timedelta(days=31))
    stores.purge_bin(clock.now())
    assert sleep.all_ids() == {}
