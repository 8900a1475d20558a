"""My activities: the same ones again, their mean, and whether more than chance changed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.activity_ratings import (
    ActivityRating,
    changed,
    check_rating,
    current_activities,
    rounds,
)
from companion.domain.refused import Reason, Refused

DAY = date(2026, 5, 12)
EARLIER = DAY - timedelta(28)


def rated(day, **ratings):
    return [
        ActivityRating(id=f"{name}-{day}", activity=name, day=day, rating=rating)
        for name, rating in ratings.items()
    ]


def beside(before, now):
    one, other = rounds([*rated(EARLIER, **before), *rated(DAY, **now)])
    return changed(one, other)


def test_a_mean_of_three_activities():
    """3, 4 and 8 are 5.0."""
    (found,) = rounds(rated(DAY, walk=3, cook=4, sing=8))
    assert found.mean == 5.0


def test_two_points_of_the_mean_and_three_of_one_are_more_than_chance():
    """Stratford 1995: 2 for the mean, 3 for a single activity."""
    found = beside({"walk": 3, "cook": 4, "sing": 5}, {"walk": 6, "cook": 6, "sing": 6})
    assert (found.before, found.now) == (4.0, 6.0)
    assert found.is_mean_more_than_chance
    assert found.is_more_than_chance("walk")
    assert not found.is_more_than_chance("cook")
    assert not beside(
        {"walk": 3, "cook": 4, "sing": 5}, {"walk": 5, "cook": 6, "sing": 6}
    ).is_mean_more_than_chance


def test_worse_counts_as_much_as_better():
    found = beside({"walk": 6, "cook": 6, "sing": 6}, {"walk": 3, "cook": 4, "sing": 5})
    assert found.is_mean_more_than_chance
    assert found.is_more_than_chance("walk")


def test_only_the_same_activities_are_compared():
    found = beside({"walk": 2, "cook": 4, "sing": 6}, {"walk": 4, "cook": 4, "swim": 9})
    assert (found.before, found.now, dict(found.single)) == (3.0, 4.0, {"walk": 2, "cook": 0})
    assert found.is_mean_more_than_chance is None
    assert beside({"walk": 2}, {"swim": 9}) is None


def test_two_thirds_of_a_point_too_few_are_too_few_and_thirds_do_not_matter():
    found = beside({"a": 0, "b": 0, "c": 1}, {"a": 2, "b": 2, "c": 3})
    assert found.is_mean_more_than_chance


def test_the_later_of_two_ratings_of_a_day_counts():
    (found,) = rounds([*rated(DAY, walk=3), *rated(DAY, walk=5)])
    assert dict(found.ratings) == {"walk": 5}


def test_what_is_rated_at_present_is_what_was_rated_last():
    ratings = [*rated(DAY, cook=4, walk=3), *rated(EARLIER, swim=2)]
    assert current_activities(ratings) == ("cook", "walk")
    assert current_activities([]) == ()


def test_no_rating_beyond_ten_and_none_of_tomorrow():
    with pytest.raises(Refused) as caught:
        rated(DAY, walk=11)
    assert caught.value.reason is Reason.OUT_OF_RANGE
    with pytest.raises(Refused) as caught:
        check_rating(rated(DAY, walk=1)[0], DAY - timedelta(1))
    assert caught.value.reason is Reason.IN_FUTURE
    with pytest.raises(Refused) as caught:
        ActivityRating(id="x", activity="a" * 10_000, day=DAY, rating=1)
    assert caught.value.reason is Reason.TOO_LONG


names = st.sampled_from(["walk", "cook", "sing", "swim", "read"])
many = st.dictionaries(names, st.integers(0, 10), min_size=1)


@given(before=many, now=many)
def test_the_other_way_round_every_change_has_the_other_sign(before, now):
    there, back = beside(before, now), beside(now, before)
    if there is None:
        assert back is None
        return
    assert (there.before, there.now) == (back.now, back.before)
    assert dict(there.single) == {name: -value for name, value in back.single.items()}
    assert there.is_mean_more_than_chance == back.is_mean_more_than_chance


@given(ratings=many)
def test_nothing_changed_on_the_same_ratings(ratings):
    found = beside(ratings, ratings)
    assert found.before == found.now
    assert not any(found.single.values())
    assert not found.is_mean_more_than_chance
