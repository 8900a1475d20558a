"""What was practised is kept as it was told; its figures are plain means and sums."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.calm_profile import CalmProfile
from companion.domain.practised import (
    LONGEST_MINUTES,
    TENSIONS,
    Practised,
    PractisedWeek,
    Tension,
    check_practised,
    minutes_by_day,
    practice_days,
    practised_weeks,
    tension,
)
from companion.domain.refused import Reason, Refused

MONDAY = date(2026, 5, 4)
TOLD = Practised(id="p", practice_id="slow_breathing", day=MONDAY)
TUESDAY = MONDAY + timedelta(days=1)


def told(**answers):
    return replace(TOLD, **answers)


def refused_with(make):
    with pytest.raises(Refused) as refused:
        make()
    return refused.value.reason, refused.value.fields


@pytest.mark.parametrize(
    ("answers", "reason", "field"),
    [
        ({"id": "a b"}, Reason.BAD_ID, "id"),
        ({"practice_id": ""}, Reason.BAD_ID, "practice_id"),
        ({"practice_id": "../etc"}, Reason.BAD_ID, "practice_id"),
        ({"day": date(202, 5, 4)}, Reason.TOO_EARLY, "day"),
        ({"started_at": datetime(2026, 5, 4)}, Reason.NO_OFFSET, "started_at"),
        ({"minutes": -0.1}, Reason.OUT_OF_RANGE, "minutes"),
        ({"minutes": LONGEST_MINUTES + 0.1}, Reason.OUT_OF_RANGE, "minutes"),
        ({"minutes": float("nan")}, Reason.OUT_OF_RANGE, "minutes"),
        ({"minutes": float("inf")}, Reason.OUT_OF_RANGE, "minutes"),
        *(({each: 11}, Reason.OUT_OF_RANGE, each) for each in TENSIONS),
        *(({each: -1}, Reason.OUT_OF_RANGE, each) for each in TENSIONS),
        *(({each: 4.5}, Reason.NOT_WHOLE, each) for each in TENSIONS),
        ({"note": "x" * 10_001}, Reason.TOO_LONG, "note"),
        ({"note": "a\0b"}, Reason.HAS_NUL, "note"),
    ],
)
def test_nonsense_is_refused_and_named(answers, reason, field):
    assert refused_with(lambda: told(**answers)) == (reason, (field,))


def test_nothing_but_what_and_when_has_to_be_told():
    assert (TOLD.minutes, TOLD.tension_before, TOLD.tension_after, TOLD.note) == (
        None, None, None, "",
    )  # fmt: skip


@pytest.mark.parametrize("answers", [{"minutes": 0}, {"minutes": 480}, {"note": "x" * 10_000}])
def test_the_limits_themselves_can_be_told(answers):
    assert told(**answers)


def test_what_lies_ahead_cannot_be_described():
    check_practised(TOLD, MONDAY)
    assert refused_with(lambda: check_practised(TOLD, MONDAY - timedelta(days=1))) == (
        Reason.IN_FUTURE, ("day",),
    )  # fmt: skip


def test_a_day_with_two_practices_is_one_practice_day():
    entries = [told(id="a"), told(id="b"), told(id="c", day=TUESDAY)]
    assert practice_days(entries) == {MONDAY, TUESDAY}
    assert practice_days([]) == frozenset()


def test_minutes_of_a_day_are_added_and_untold_ones_count_as_none():
    entries = [
        told(id="a", minutes=4.5), told(id="b", minutes=10), told(id="c"),
        told(id="d", day=TUESDAY),
    ]  # fmt: skip
    assert minutes_by_day(entries) == {MONDAY: 14.5, TUESDAY: 0}


def test_tension_is_compared_only_where_both_were_told():
    entries = [
        told(id="a", tension_before=8, tension_after=5),
        told(id="b", tension_before=5, tension_after=6),
        told(id="c", tension_before=10),
        told(id="d", tension_after=0),
    ]
    assert tension(entries) == Tension(before=6.5, after=5.5, count=2)
    assert tension(entries[2:]) is None
    assert tension([]) is None


def test_a_tension_of_0_is_an_answer():
    assert tension([told(tension_before=0, tension_after=0)]) == Tension(0, 0, 1)


def test_weeks_without_a_practice_are_there_too():
    entries = [told(id="a", minutes=4.5), told(id="b", minutes=10), told(id="c", day=TUESDAY)]
    three_weeks = practised_weeks(entries, TUESDAY, MONDAY + timedelta(days=14))
    assert three_weeks == (
        PractisedWeek(MONDAY, 2, 14.5),
        PractisedWeek(MONDAY + timedelta(days=7), 0, 0),
        PractisedWeek(MONDAY + timedelta(days=14), 0, 0),
    )
    assert three_weeks[0].last == MONDAY + timedelta(days=6)
    assert practised_weeks(entries, TUESDAY, MONDAY - timedelta(days=1)) == ()


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=1, max_size=30))
def test_the_means_lie_within_what_was_told(pairs):
    found = tension([told(tension_before=b, tension_after=a) for b, a in pairs])
    assert found.count == len(pairs)
    assert min(b for b, _ in pairs) <= found.before <= max(b for b, _ in pairs)
    assert min(a for _, a in pairs) <= found.after <= max(a for _, a in pairs)


@pytest.mark.parametrize(
    ("choice", "reason", "field"),
    [
        ({"favourites": frozenset({"a b"})}, Reason.BAD_ID, "practice_id"),
        ({"path_week": 0}, Reason.OUT_OF_RANGE, "path_week"),
        ({"path_week": 9}, Reason.OUT_OF_RANGE, "path_week"),
        ({"path_week": 1, "path_since": date(202, 1, 1)}, Reason.TOO_EARLY, "path_since"),
    ],
)
def test_a_choice_that_makes_no_sense_is_refused(choice, reason, field):
    assert refused_with(lambda: CalmProfile(**choice)) == (reason, (field,))


def test_at_first_nothing_is_chosen_and_nobody_is_on_the_path():
    assert CalmProfile() == CalmProfile(favourites=frozenset(), path_week=None, path_since=None)
