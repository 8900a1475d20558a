"""Putting a programme together: order, changes that keep their history, the way out."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import count

from companion.domain.dose import Dose
from companion.domain.programme import PlanItem
from companion.domain.programme_setup import (
    Edit,
    edited,
    free_name,
    going_on,
    gone,
    moved,
    next_place,
    together,
    without,
)

TODAY = date(2026, 5, 12)
DAY = timedelta(days=1)


def item(number, **more):
    return PlanItem(
        **{
            "id": f"i{number}",
            "programme": "Back",
            "position": number,
            "exercise_id": f"e{number}",
            "name": f"Exercise {number}",
            "starts_on": TODAY - 7 * DAY,
        }
        | more
    )


def ids():
    numbers = count()
    return lambda: f"new{next(numbers)}"


def test_what_has_ended_does_not_go_on_nor_what_another_dose_follows():
    last_week = item(1, ends_on=TODAY - DAY)
    until_tonight = item(2, ends_on=TODAY)
    from_tomorrow = item(3, exercise_id="e2", starts_on=TODAY + DAY)
    ends_tonight = item(4, ends_on=TODAY)
    elsewhere = item(5, programme="Neck")
    all_of_them = [ends_tonight, last_week, until_tonight, from_tomorrow, elsewhere]
    assert going_on(all_of_them, "Back", TODAY) == (from_tomorrow, ends_tonight)


def test_what_is_in_it_no_more_is_told_as_it_was_planned_last():
    first = item(1, ends_on=TODAY - 3 * DAY)
    last = item(2, exercise_id="e1", starts_on=TODAY - 2 * DAY, ends_on=TODAY - DAY)
    there = item(3)
    changed = item(4, exercise_id="e3", starts_on=TODAY - 9 * DAY, ends_on=TODAY - 8 * DAY)
    assert gone([there, last, first, changed], "Back", TODAY) == (last,)


def test_the_next_place_is_behind_all_and_never_beyond_the_last_there_is():
    assert next_place([]) == 1
    assert next_place([item(1), item(7)]) == 8
    assert next_place([item(60)]) == 60


def test_one_step_up_changes_two_places_and_the_top_stays_the_top():
    items = [item(1), item(2), item(3)]
    edit = moved(items, "i3", -1)
    assert {each.id: each.position for each in edit.keep} == {"i3": 2, "i2": 3}
    assert edit.before == (items[1], items[2])
    assert moved(items, "i1", -1).is_nothing
    assert moved(items, "i3", 1).is_nothing


def test_another_dose_begins_a_new_item_and_the_old_one_stays_readable():
    before = item(1)
    edit = edited(before, replace(before, dose=Dose(sets=2)), TODAY, ids())
    old, new = edit.keep
    assert old.ends_on == TODAY - DAY
    assert (new.id, new.starts_on, new.dose.sets) == ("new0", TODAY, 2)
    assert edit.new_ids == ("new0",)
    assert edit.before == (before,)


def test_no_change_writes_nothing():
    assert edited(item(1), item(1), TODAY, ids()).is_nothing


def test_taking_one_out_ends_it_and_one_of_today_goes_altogether():
    begun, fresh = item(1), item(2, starts_on=TODAY)
    edit = together([without(begun, TODAY - DAY), without(fresh, TODAY - DAY)])
    assert edit == Edit((replace(begun, ends_on=TODAY - DAY),), ("i2",), (begun, fresh))


def test_a_name_that_is_taken_gets_a_number():
    assert free_name("My exercises", []) == "My exercises"
    assert free_name("My exercises", ["my exercises", "My exercises 2"]) == "My exercises 3"
