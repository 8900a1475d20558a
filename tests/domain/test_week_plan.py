"""The week plan: what meets is told, last week comes again, nothing is planned twice."""

from datetime import date, timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import Area
from companion.domain.week_plan import (
    Meeting,
    PartOfDay,
    Planned,
    copied,
    in_order,
    meetings,
    week_of,
)

MONDAY = date(2026, 5, 11)
AREAS = {"walk": Area.MOVING, "cook": Area.HOME, "desk": Area.WORK, "choir": Area.PEOPLE}
IDS = count()


def planned(activity, part=PartOfDay.MORNING, day=MONDAY):
    return Planned(id=f"p{next(IDS)}", activity_id=activity, day=day, part_of_day=part)


def test_a_week_goes_from_monday_to_sunday():
    assert week_of(MONDAY + timedelta(3)) == (MONDAY, MONDAY + timedelta(6))
    assert week_of(MONDAY) == week_of(MONDAY + timedelta(6))


def test_two_heavy_ones_in_one_morning_are_told():
    assert meetings([planned("walk"), planned("cook")], AREAS) == (
        Meeting(MONDAY, PartOfDay.MORNING, 2),
    )


def test_a_walk_and_the_choir_do_not_meet_as_heavy_ones():
    assert meetings([planned("walk"), planned("choir"), planned(None)], AREAS) == ()


def test_three_heavy_ones_on_one_day_are_told_once():
    parts = list(PartOfDay)
    spread = [planned(each, parts[n]) for n, each in enumerate(("walk", "cook", "desk"))]
    assert meetings(spread, AREAS) == (Meeting(MONDAY, None, 3),)
    together = [planned(each) for each in ("walk", "cook", "desk")]
    assert meetings(together, AREAS) == (Meeting(MONDAY, PartOfDay.MORNING, 3),)


def test_last_week_comes_again_a_week_later_and_only_once():
    last = [planned("walk"), planned("walk", PartOfDay.EVENING), planned(None)]
    new = copied(last, [], lambda: f"n{next(IDS)}")
    assert [(each.activity_id, each.day, each.part_of_day) for each in new] == [
        (each.activity_id, each.day + timedelta(7), each.part_of_day) for each in last
    ]
    assert copied(last, new, lambda: "x") == ()


def test_what_is_planned_twice_comes_twice():
    last = [planned("walk"), planned("walk")]
    there = [planned("walk", day=MONDAY + timedelta(7))]
    assert len(copied(last, there, lambda: f"n{next(IDS)}")) == 1


@given(st.lists(st.tuples(st.sampled_from([None, *AREAS]), st.sampled_from(PartOfDay),
                          st.integers(0, 6)), max_size=20))  # fmt: skip
def test_an_order_loses_nothing_and_goes_with_the_day(items):
    some = [planned(each, part, MONDAY + timedelta(n)) for each, part, n in items]
    ordered = in_order(some)
    assert sorted(each.id for each in ordered) == sorted(each.id for each in some)
    parts = list(PartOfDay)
    keys = [(each.day, parts.index(each.part_of_day)) for each in ordered]
    assert keys == sorted(keys)
