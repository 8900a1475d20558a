"""The week plan: what meets is told, last week comes again, nothing is planned twice."""

from datetime import date, timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import AmountUnit, Area
from companion.domain.week_plan import (
    Meeting,
    PartOfDay,
    Planned,
    Portion,
    copied,
    in_order,
    meetings,
    portions,
    portions_of,
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


def amounts(quota, count, unit=AmountUnit.MINUTES):
    return [each.amount for each in portions(quota, count, unit)]


def test_a_walk_planned_twice_on_a_day_is_half_of_it_each_time():
    assert amounts(20, 2) == [10, 10]
    assert amounts(20, 3) == [7, 7, 6]
    assert amounts(8.8, 2) == [4.4, 4.4]
    assert amounts(1, 2) == [0.5, 0.5]
    assert amounts(12, 1) == [12]


def test_half_a_step_is_never_planned():
    assert amounts(7, 2, AmountUnit.REPETITIONS) == [4, 3]
    assert amounts(2, 3, AmountUnit.REPETITIONS) == [None] * 3


@given(st.integers(1, 500), st.integers(2, 8), st.sampled_from(AmountUnit))
def test_the_parts_of_a_day_are_whole_and_add_up_to_it(quota, count, unit):
    shared = amounts(quota, count, unit)
    if None in shared:
        assert quota < count
    elif quota >= count:
        assert sum(shared) == quota
        assert all(each >= 1 and each == int(each) for each in shared)
        assert max(shared) - min(shared) <= 1


def test_each_day_is_shared_out_by_itself_over_the_places_it_has():
    morning, evening = planned("walk"), planned("walk", PartOfDay.EVENING)
    alone, rest = planned("walk", day=MONDAY + timedelta(1)), planned(None)
    quotas = {("walk", MONDAY + timedelta(n)): (9.0, AmountUnit.REPETITIONS) for n in range(2)}
    assert portions_of([evening, rest, alone, morning], quotas) == {
        morning.id: Portion(9, 5),
        evening.id: Portion(9, 4),
        alone.id: Portion(9, 9),
    }
