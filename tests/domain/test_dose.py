"""A dose is possible, and what was done is a fair share of it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.dose import Counted, Done, Dose, Side, amount, share_pct
from companion.domain.refused import Reason, Refused
from tests.domain.exercising import dones, doses

THREE_TENS = Dose(sets=3, repetitions=10)


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("sets", 0, Reason.OUT_OF_RANGE),
        ("sets", 21, Reason.OUT_OF_RANGE),
        ("sets", 1.5, Reason.NOT_WHOLE),
        ("repetitions", 0, Reason.OUT_OF_RANGE),
        ("repetitions", 100_000, Reason.OUT_OF_RANGE),
        ("hold_s", 0, Reason.OUT_OF_RANGE),
        ("hold_s", 86_400, Reason.OUT_OF_RANGE),
        ("minutes", 0, Reason.NOT_ABOVE_ZERO_TO),
        ("minutes", -1, Reason.NOT_ABOVE_ZERO_TO),
        ("minutes", math.nan, Reason.NOT_ABOVE_ZERO_TO),
        ("minutes", 1000, Reason.NOT_ABOVE_ZERO_TO),
        ("rest_s", -1, Reason.OUT_OF_RANGE),
        ("resistance", "x" * 101, Reason.TOO_LONG),
        ("resistance", "red\0band", Reason.HAS_NUL),
    ],
)
def test_a_dose_of_zero_or_absurd_size_is_refused(field, value, reason):
    with pytest.raises(Refused) as refused:
        Dose(**{field: value})
    assert (refused.value.reason, refused.value.fields) == (reason, (field,))


@pytest.mark.parametrize(
    ("field", "value"),
    [("sets", -1), ("repetitions", 4001), ("hold_s", 12_001), ("minutes", 1441), ("minutes", -0.1)],
)
def test_so_is_what_nobody_can_have_done(field, value):
    with pytest.raises(Refused) as refused:
        Done(**{field: value})
    assert refused.value.fields == (field,)


def test_a_sheet_may_say_little():
    assert Dose().counted is None
    assert Dose(rest_s=0).counted is None
    assert Dose(sets=2).counted is Counted.SETS
    assert Dose(hold_s=20, sets=2).counted is Counted.HOLD_S
    assert Dose(minutes=0.5).counted is Counted.MINUTES
    assert Dose(minutes=5, repetitions=10).counted is Counted.REPETITIONS


def test_both_sides_begin_with_the_left():
    assert Side.BOTH.each == (Side.LEFT, Side.RIGHT)
    assert Side.RIGHT.each == (Side.RIGHT,)
    assert Side.NONE.each == (Side.NONE,)


@pytest.mark.parametrize(
    ("done", "planned", "share"),
    [
        (Done(sets=3, repetitions=10), THREE_TENS, 100),
        (Done(sets=2, repetitions=10), THREE_TENS, 200 / 3),
        (Done(sets=1, repetitions=15), THREE_TENS, 50),
        (Done(repetitions=5), THREE_TENS, 50),
        (Done(sets=3), THREE_TENS, 100),
        (Done(sets=0), THREE_TENS, 0),
        (Done(sets=2), Dose(repetitions=10), 200),
        (Done(repetitions=10, hold_s=3), Dose(repetitions=10, hold_s=5), 60),
        (Done(minutes=12), Dose(minutes=8), 150),
        (Done(minutes=4, repetitions=3), Dose(minutes=8), 50),
        (Done(hold_s=10), Dose(hold_s=20, sets=2), 50),
        (Done(sets=1), Dose(sets=2), 50),
        (Done(), THREE_TENS, None),
        (Done(repetitions=5), Dose(), None),
    ],
)
def test_the_share_of_the_planned_dose(done, planned, share):
    found = share_pct(done, planned)
    assert found == (share if share is None else pytest.approx(share))


def test_an_amount_is_that_of_all_sets():
    assert amount(THREE_TENS, Counted.REPETITIONS) == 30
    assert amount(Done(minutes=2.5), Counted.MINUTES) == 2.5
    assert amount(Done(sets=2), Counted.SETS) == 2
    assert amount(Done(sets=2), Counted.MINUTES) is None


def test_nothing_done_is_told_apart_from_nothing_said():
    assert Done(repetitions=0).is_nothing
    assert not Done().is_nothing
    assert not Done().is_told
    assert not Done(minutes=1).is_nothing


@given(doses())
def test_as_planned_is_all_of_it(dose):
    assert share_pct(dose.done, dose) == (None if dose.counted is None else pytest.approx(100))


@given(dones(), doses(), st.integers(1, 3))
def test_no_share_is_below_nothing_and_more_is_never_less(done, dose, more):
    share = share_pct(done, dose)
    if share is None:
        assert dose.counted is None or not done.is_told
        return
    assert math.isfinite(share)
    assert share >= 0
    longer = Done(sets=done.sets, repetitions=done.repetitions, hold_s=done.hold_s,
                  minutes=None if done.minutes is None else done.minutes + more)  # fmt: skip
    assert share_pct(longer, dose) >= share
    assert (share == 0) <= done.is_nothing
