"""A quota is split in work and rest, to the second."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.pacing_pieces import Pieces, split
from companion.domain.refused import Reason, Refused


def test_twelve_minutes_in_three():
    found = split(12, 3)
    assert found == Pieces((240, 240, 240), 120)
    assert found.ends_s == (240, 360, 600, 720, 960)
    assert found.all_s == 960


def test_all_in_one_go_has_no_rest():
    assert split(8.8) == Pieces((528,), 0)


def test_without_a_quota_it_counts_up():
    assert Pieces().all_s is None


@given(st.floats(1, 1000), st.integers(1, 60), st.integers(0, 600))
def test_nothing_is_lost_by_splitting(minutes, times, rest):
    found = split(minutes, times, rest)
    assert sum(found.work_s) == round(minutes * 60)
    assert max(found.work_s) - min(found.work_s) <= 1
    assert found.all_s == sum(found.work_s) + found.rest_s * (times - 1)
    assert list(found.ends_s) == sorted(found.ends_s)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: split(0), Reason.NOT_ABOVE_ZERO),
        (lambda: split(float("nan")), Reason.NOT_ABOVE_ZERO),
        (lambda: split(12, 0), Reason.OUT_OF_RANGE),
        (lambda: split(0.1, 10), Reason.MORE_PARTS_THAN_SECONDS),
        (lambda: split(12, 3, -1), Reason.OUT_OF_RANGE),
        (lambda: Pieces((60,) * 61), Reason.TOO_MANY),
        (lambda: Pieces((1.5,)), Reason.NOT_WHOLE),
    ],
)
def test_pieces_that_are_none(make, reason):
    with pytest.raises(Refused) as caught:
        make()
    assert caught.value.reason is reason
