"""The steps of an exercise, and what was done when it was left at one of them."""

import pytest
from hypothesis import given

from companion.domain.dose import Counted, Done, Dose, Side, share_pct
from companion.domain.guided_steps import (
    Guide,
    Kind,
    done_by,
    done_of_sides,
    planned_s,
    share_worked,
    steps,
    worked,
)
from companion.domain.refused import Reason, Refused
from tests.domain.exercising import guides


def guide(tempo_s=4.0, **dose):
    return Guide(exercise_id="bridge", dose=Dose(**dose), tempo_s=tempo_s)


def told(one):
    return [(step.kind.value, step.length_s) for step in steps(one)]


@pytest.mark.parametrize("tempo_s", [0, 0.5, 31, float("nan"), -4])
def test_a_tempo_nobody_can_keep_is_refused(tempo_s):
    with pytest.raises(Refused) as refused:
        guide(tempo_s, repetitions=5)
    assert refused.value.reason is Reason.OUT_OF_RANGE


def test_ids_are_ids():
    with pytest.raises(Refused):
        Guide(exercise_id="", dose=Dose())
    with pytest.raises(Refused):
        Guide(exercise_id="walk", plan_id="a b", dose=Dose())


def test_two_sets_of_two_with_a_rest():
    one = guide(repetitions=2, sets=2, rest_s=20)
    assert told(one) == [("ready", 10), ("repetition", 4), ("repetition", 4), ("rest", 20),
                         ("repetition", 4), ("repetition", 4)]  # fmt: skip
    assert planned_s(one) == 46
    assert [step.set for step in steps(one)] == [1, 1, 1, 2, 2, 2]


def test_holds_on_both_sides():
    one = guide(repetitions=2, hold_s=20, side=Side.BOTH)
    assert told(one) == [("ready", 10), ("hold", 20), ("let go", 4), ("hold", 20), ("side", 5),
                         ("hold", 20), ("let go", 4), ("hold", 20)]  # fmt: skip
    assert [step.side for step in steps(one)] == [Side.LEFT] * 4 + [Side.RIGHT] * 4


def test_by_time_by_one_hold_and_without_any_amount():
    assert told(guide(minutes=5)) == [("ready", 10), ("move", 300)]
    assert told(guide(hold_s=30)) == [("ready", 10), ("hold", 30)]
    assert told(guide()) == [("ready", 10), ("open", None)]


def test_a_rest_the_sheet_does_not_name_is_half_a_minute_and_none_is_none():
    assert ("rest", 30) in told(guide(hold_s=30, sets=2))
    assert "rest" not in dict(told(guide(hold_s=30, sets=2, rest_s=0)))


def test_counting_by_a_press_waits():
    assert told(guide(None, repetitions=2)) == [("ready", 10)] + [("repetition", None)] * 2
    assert ("let go", None) in told(guide(None, repetitions=2, hold_s=5))


@pytest.mark.parametrize(
    ("dose", "left_at", "spent_s", "done"),
    [
        ({"repetitions": 10, "sets": 3}, 6, 0, Done(sets=1, repetitions=5)),
        ({"repetitions": 10, "sets": 3}, 11, 0, Done(sets=1, repetitions=10)),
        ({"repetitions": 10, "sets": 3}, 17, 0, Done(sets=1, repetitions=15)),
        ({"repetitions": 10, "sets": 3}, 23, 0, Done(sets=2, repetitions=10)),
        ({"repetitions": 10, "sets": 3}, 33, 0, Done(sets=3, repetitions=10)),
        ({"repetitions": 10}, 6, 0, Done(repetitions=5)),
        ({"repetitions": 2, "hold_s": 9}, 2, 0, Done(repetitions=1, hold_s=9)),
        ({"repetitions": 3, "side": Side.BOTH}, 4, 0, Done(repetitions=1)),  # one side
        ({"repetitions": 3, "side": Side.BOTH}, 2, 0, Done(repetitions=1)),  # once, on one side
        ({"repetitions": 10, "side": Side.BOTH}, 11, 0, Done(repetitions=5)),
        ({"minutes": 10}, 1, 150, Done(minutes=2.5)),
        ({"minutes": 10, "side": Side.BOTH}, 2, 0, Done(minutes=5)),
        ({"hold_s": 30}, 1, 12.5, Done(hold_s=13)),
        ({"sets": 3}, 2, 0, Done(sets=1)),
        ({}, 2, 0, Done()),
    ],
)
def test_what_was_done_when_it_was_left(dose, left_at, spent_s, done):
    assert done_by(guide(**dose), left_at, spent_s) == done


@given(guides())
def test_what_is_kept_of_two_sides_never_says_more_than_was_done(row):
    for one in row:
        if one.dose.counted is not Counted.REPETITIONS:
            continue
        for place in range(len(steps(one))):
            share = share_pct(done_by(one, place), one.dose)
            if worked(one, place) > 1:
                assert share <= 100 * share_worked(one, place) + 1e-9


@given(guides())
def test_what_is_done_grows_from_nothing_to_all(row):
    for one in row:
        whole = len(steps(one))
        grows = [worked(one, place) for place in range(whole + 1)]
        assert grows == sorted(grows)
        assert (share_worked(one, 0), share_worked(one, whole)) == (0, 1)
        assert done_by(one, whole) == one.dose.done


@given(guides())
def test_the_log_says_about_what_the_guide_counted(row):
    for one in row:
        for place in range(len(steps(one))):
            share = share_pct(done_by(one, place), one.dose)
            if worked(one, place) and one.dose.counted is not None:
                sides = len(one.dose.side.each)
                rounding = 0.61 if one.dose.counted is Counted.MINUTES else sides
                most = 100 * rounding / worked(one, len(steps(one)))
                assert share == pytest.approx(100 * share_worked(one, place), abs=most)


@given(guides())
def test_two_sides_together_are_the_whole_and_alike_at_the_end(row):
    for one in row:
        for place in range(len(steps(one)) + 1):
            each = [worked(one, place, side=side) for side in one.dose.side.each]
            assert sum(each) == pytest.approx(worked(one, place))
        assert done_of_sides(one, len(steps(one))) is None


@given(guides())
def test_every_exercise_begins_with_getting_ready_and_ends_with_work(row):
    for one in row:
        assert steps(one)[0].kind is Kind.READY
        assert steps(one)[-1].kind.is_work
