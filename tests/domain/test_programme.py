"""A programme says what is planned on a day, and never forgets what was planned before."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activities import EVERY_DAY
from companion.domain.dose import Dose
from companion.domain.programme import (
    MOST_ITEMS,
    FirstStep,
    change_counts_from,
    changed,
    check_item,
    ended,
    first_step,
    full_on,
    history,
    name_only,
    own_id,
    own_names,
    planned_on,
    programmes,
    reordered,
    tells_rules,
)
from companion.domain.refused import Reason, Refused
from tests.domain.exercising import MONDAY, doses, item

DAY = timedelta(days=1)
BRIDGE = item("bridge", weekdays=frozenset({1, 3, 5}), dose=Dose(sets=2, repetitions=8))
WALK = item("walk", position=2, dose=Dose(minutes=5))


@pytest.mark.parametrize(
    ("answers", "reason", "field"),
    [
        ({"id": ""}, Reason.BAD_ID, "id"),
        ({"programme": " "}, Reason.BLANK, "programme"),
        ({"programme": "x" * 101}, Reason.TOO_LONG, "programme"),
        ({"position": 0}, Reason.OUT_OF_RANGE, "position"),
        ({"exercise_id": "../bridge"}, Reason.BAD_ID, "exercise_id"),
        ({"name": ""}, Reason.BLANK, "name"),
        ({"name": "a\0b"}, Reason.HAS_NUL, "name"),
        ({"starts_on": date(202, 5, 1)}, Reason.TOO_EARLY, "starts_on"),
        ({"ends_on": MONDAY - DAY}, Reason.ENDS_FIRST, "starts_on"),
        ({"weekdays": frozenset()}, Reason.NO_WEEKDAY, "weekdays"),
        ({"weekdays": frozenset({8})}, Reason.OUT_OF_RANGE, "weekdays"),
        ({"note": "x" * 10_001}, Reason.TOO_LONG, "note"),
    ],
)
def test_an_item_refuses_nonsense(answers, reason, field):
    with pytest.raises(Refused) as refused:
        item("bridge", **answers)
    assert (refused.value.reason, refused.value.fields[0]) == (reason, field)


def test_a_day_has_what_is_planned_for_its_weekday_in_order():
    assert planned_on([WALK, BRIDGE], MONDAY) == (BRIDGE, WALK)
    assert planned_on([WALK, BRIDGE], MONDAY + DAY) == (WALK,)
    assert planned_on([WALK, BRIDGE], MONDAY - DAY) == ()


def test_two_programmes_of_a_day_come_one_after_the_other():
    hand = item("fist", programme="A hand", position=3)
    assert planned_on([BRIDGE, hand, WALK], MONDAY) == (hand, BRIDGE, WALK)


def test_a_changed_dose_keeps_its_history():
    wanted = replace(BRIDGE, dose=Dose(sets=3, repetitions=8))
    before, after = changed(BRIDGE, wanted, MONDAY + 7 * DAY, "next")
    assert (before.id, before.dose, before.ends_on) == ("bridge", BRIDGE.dose, MONDAY + 6 * DAY)
    assert (after.id, after.dose, after.starts_on) == ("next", wanted.dose, MONDAY + 7 * DAY)
    assert planned_on([before, after], MONDAY) == (before,)
    assert planned_on([before, after], MONDAY + 7 * DAY) == (after,)
    assert history([WALK, after, before], "bridge") == (before, after)


def test_new_words_change_the_item_where_it_stands():
    wanted = replace(BRIDGE, note="slowly", position=4, programme="Back, May")
    assert changed(BRIDGE, wanted, MONDAY + 7 * DAY, "next") == (wanted,)


def test_a_change_on_the_first_day_leaves_no_empty_item_behind():
    wanted = replace(BRIDGE, dose=Dose(repetitions=5))
    assert changed(BRIDGE, wanted, MONDAY, "next") == (wanted,)
    assert changed(BRIDGE, wanted, MONDAY - DAY, "next") == (wanted,)


def test_what_has_ended_is_not_changed_afterwards():
    over = replace(BRIDGE, ends_on=MONDAY + DAY)
    with pytest.raises(Refused) as refused:
        changed(over, replace(over, dose=Dose(sets=1)), MONDAY + 7 * DAY, "next")
    assert refused.value.reason is Reason.ENDS_FIRST


def test_a_day_that_was_logged_keeps_its_dose():
    assert change_counts_from(MONDAY, logged_today=False) == MONDAY
    assert change_counts_from(MONDAY, logged_today=True) == MONDAY + DAY


def test_an_item_ends_or_can_be_taken_away():
    assert ended(BRIDGE, MONDAY + DAY) == replace(BRIDGE, ends_on=MONDAY + DAY)
    assert ended(BRIDGE, MONDAY - DAY) is None
    over = replace(BRIDGE, ends_on=MONDAY)
    assert ended(over, MONDAY + DAY) == over


def test_programmes_over_time():
    old = item("squat", id="old", programme="Knee", starts_on=MONDAY - 90 * DAY, ends_on=MONDAY)
    back, knee = programmes([old, WALK, BRIDGE])
    assert (back.name, back.items) == ("From the clinic", (BRIDGE, WALK))
    assert (back.ends_on, back.is_over(MONDAY)) == (None, False)
    assert (knee.starts_on, knee.ends_on) == (MONDAY - 90 * DAY, MONDAY)
    assert not knee.is_over(MONDAY)
    assert knee.is_over(MONDAY + DAY)
    assert back.on(MONDAY + DAY) == (BRIDGE, WALK)


def test_the_order_is_changed_by_places():
    third = item("cat", id="cat", position=3)
    moved = reordered([BRIDGE, WALK, third], ["walk", "bridge", "cat"])
    assert {each.id: each.position for each in moved} == {"walk": 1, "bridge": 2}
    assert reordered([BRIDGE, WALK], ["bridge"]) == ()


def test_an_own_exercise_and_one_the_library_no_longer_has_stay_readable():
    own = item(own_id("abc"), id="own", name="Sit on the ball", note="Ten small bounces.")
    assert own.is_own
    assert not BRIDGE.is_own
    assert not BRIDGE.is_in({"walk"})
    assert BRIDGE.is_in({"walk", "bridge"})
    assert BRIDGE.name == "Bridge"
    assert planned_on([own], MONDAY) == (own,)


def test_the_name_of_an_own_exercise_is_kept_as_what_nobody_plans():
    name = name_only("n", "Without a plan", "own-swim", "Swimming", MONDAY)
    assert name.is_name_only
    assert not any(name.is_planned_on(MONDAY + n * DAY) for n in range(-7, 8))
    assert programmes([name, BRIDGE]) == programmes([BRIDGE])
    renamed = replace(name, id="o", name="Swims", starts_on=MONDAY + DAY, ends_on=None)
    assert own_names([renamed, BRIDGE, name]) == {"own-swim": "Swims"}
    for other in ({"exercise_id": "swim"}, {"ends_on": None}, {"weekdays": EVERY_DAY}):
        assert not replace(name, **other).is_name_only


def test_what_lies_too_far_ahead_or_is_too_much_is_refused():
    check_item(BRIDGE, [BRIDGE], MONDAY)
    with pytest.raises(Refused) as refused:
        check_item(replace(BRIDGE, ends_on=date(2226, 5, 4)), [], MONDAY)
    assert refused.value.reason is Reason.TOO_FAR_AHEAD
    full = [item("bridge", id=f"i{number}") for number in range(MOST_ITEMS)]
    check_item(full[0], full, MONDAY)
    with pytest.raises(Refused) as refused:
        check_item(WALK, full, MONDAY)
    assert refused.value.reason is Reason.TOO_MANY


def test_a_programme_is_full_on_any_day_on_which_it_holds_too_much():
    later = MONDAY + DAY
    full = [item("bridge", id=f"i{n}", starts_on=later) for n in range(MOST_ITEMS)]
    check_item(replace(WALK, ends_on=MONDAY), full, MONDAY)
    with pytest.raises(Refused) as refused:
        check_item(WALK, full, MONDAY)
    assert refused.value.reason is Reason.TOO_MANY
    assert full_on(full) is None
    assert full_on([WALK, *full]) == later


@pytest.mark.parametrize(
    ("from_clinic", "hit_hard", "step", "tells"),
    [
        (True, None, FirstStep.GO, True),
        (True, True, FirstStep.GO, True),
        (False, None, FirstStep.ASK, False),
        (False, True, FirstStep.CAREFUL, False),
        (False, False, FirstStep.GO, True),
    ],
)
def test_the_question_before_a_programme_no_clinic_gave(from_clinic, hit_hard, step, tells):
    answers = {"from_clinic": from_clinic, "hit_hard": hit_hard}
    assert first_step(**answers) is step
    assert tells_rules(switched_on=True, **answers) is tells
    assert not tells_rules(switched_on=False, **answers)


@given(st.lists(st.tuples(st.integers(0, 60), doses()), max_size=6), st.integers(0, 80))
def test_a_day_has_one_dose_whatever_was_changed_and_no_past_day_changes(changes, later):
    chain = [item("bridge")]
    for number, (after_days, dose) in enumerate(sorted(changes, key=lambda each: each[0])):
        day = MONDAY + after_days * DAY
        past = [planned_on(chain, MONDAY + n * DAY)[0].dose for n in range(after_days)]
        chain[-1:] = changed(chain[-1], replace(chain[-1], dose=dose), day, f"c{number}")
        assert [planned_on(chain, MONDAY + n * DAY)[0].dose for n in range(after_days)] == past
        assert planned_on(chain, day)[0].dose == dose
    assert len(planned_on(chain, MONDAY + later * DAY)) == 1
    assert len({each.id for each in chain}) == len(chain)


@given(st.permutations(["a", "b", "c", "d"]))
def test_every_order_can_be_had(ids):
    items = {each: item("bridge", id=each, position=n) for n, each in enumerate("abcd", 1)}
    items |= {each.id: each for each in reordered(items.values(), ids)}
    assert [each.id for each in planned_on(items.values(), MONDAY)] == ids
