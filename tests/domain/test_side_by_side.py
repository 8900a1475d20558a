"""Two things side by side: two groups of a person's own days, and never a cause."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.series import DailySeries, Unit
from companion.domain.side_by_side import (
    DRAWS,
    FEWEST_DRAWS,
    FEWEST_IN_A_GROUP,
    FEWEST_PAIRED_DAYS,
    MOST_BLOCKS,
    TooFew,
    draws_of,
    interval_of,
    side_by_side,
)

MONDAY = date(2026, 3, 2)
YES_NO = st.lists(st.none() | st.sampled_from([0.0, 1.0]), min_size=40, max_size=90)


def did(*values):
    return DailySeries(MONDAY, tuple(values), Unit.DAYS)


def was(*values):
    return DailySeries(MONDAY, tuple(values), Unit.SCORE_0_10)


def test_the_days_after_are_compared_with_all_other_days():
    """Each Monday and Thursday something was done; on the day after it was 2, else 6."""
    on = [1.0 if n % 7 in (0, 3) else 0.0 for n in range(56)]
    how = [2.0 if n % 7 in (1, 4) else 6.0 for n in range(56)]
    found = side_by_side(did(*on), was(*how), lag=1)
    assert (found.chosen.days, found.chosen.mean) == (16, 2)
    assert (found.other.days, found.other.mean) == (39, 6)
    assert (found.difference, found.paired, found.lag, found.above) == (-4, 55, 1, None)
    assert found.is_clear


def test_the_same_day_and_two_days_after_are_other_days():
    on = [1.0 if n % 7 == 0 else 0.0 for n in range(70)]
    how = [2.0 if n % 7 == 2 else 6.0 for n in range(70)]
    assert side_by_side(did(*on), was(*how), lag=2).chosen.mean == 2
    assert side_by_side(did(*on), was(*how), lag=0).chosen.mean == 6


def test_a_figure_makes_its_groups_at_the_middle_value_of_the_person():
    grouped = was(*[3.0, 4.0, 8.0] * 20)
    found = side_by_side(grouped, was(*[5.0, 5.0, 7.0] * 20))
    assert found.above == 4
    assert (found.chosen.days, found.chosen.mean) == (20, 7)
    assert (found.other.days, found.other.mean) == (40, 5)


def test_days_before_one_of_them_was_written_down_do_not_count():
    late = DailySeries(MONDAY + timedelta(20), (1.0, 0.0) * 20, Unit.DAYS)
    found = side_by_side(late, was(*[5.0] * 60), lag=1)
    assert found.paired == 39


@pytest.mark.parametrize(
    ("on", "paired", "smaller"),
    [([1.0, 0.0] * 14, 28, 14), ([1.0] * 6 + [0.0] * 60, 66, 6), ([1.0] * 60, 60, 0)],
)
def test_too_few_days_are_not_compared(on, paired, smaller):
    assert side_by_side(did(*on), was(*[5.0] * len(on))) == TooFew(paired, smaller)


def test_just_enough_days_are():
    on = [1.0] * FEWEST_IN_A_GROUP + [0.0] * (FEWEST_PAIRED_DAYS - FEWEST_IN_A_GROUP)
    assert not isinstance(side_by_side(did(*on), was(*[5.0] * 30)), TooFew)


def test_nothing_at_all_is_too_little():
    assert side_by_side(did(), was()) == TooFew(0, 0)
    assert side_by_side(did(None, 1), was(5, None)) == TooFew(0, 0)


@pytest.mark.parametrize("lag", [-1, 3])
def test_no_other_lag_is_taken(lag):
    with pytest.raises(ValueError, match="lag"):
        side_by_side(did(1.0), was(5.0), lag)


def test_what_hangs_together_by_chance_alone_is_mostly_not_clear():
    """95 of 100 intervals hold the truth, a few less for so few weeks: of 40 some 4 do not."""
    chance = Random(7)
    clear = 0
    for _ in range(40):
        on = [float(chance.random() < 0.5) for _ in range(84)]
        how = [float(chance.randint(0, 10)) for _ in range(84)]
        clear += side_by_side(did(*on), was(*how)).is_clear
    assert clear <= 6


def test_a_group_that_lies_in_one_week_has_no_interval():
    on = [1.0] * 7 + [0.0] * 77
    found = side_by_side(did(*on), was(*[3.0] * 7, *[6.0] * 77))
    assert found.difference == -3
    assert found.interval is None
    assert not found.is_clear


@pytest.mark.parametrize(("weeks", "draws"), [(2, 1000), (200, 1000), (522, 383), (1043, 200)])
def test_ten_years_have_fewer_draws_than_one(weeks, draws):
    assert draws_of(weeks) == draws


@given(st.integers(2, 5000))
def test_no_series_is_drawn_more_often_than_it_needs_or_too_rarely(weeks):
    assert FEWEST_DRAWS <= draws_of(weeks) <= DRAWS
    assert draws_of(weeks) * weeks <= max(MOST_BLOCKS, FEWEST_DRAWS * weeks)


def test_over_ten_years_a_clear_difference_is_clear_and_known_to_a_little():
    """Days with it were 4 on average, others 6, each with ups and downs of a point or two."""
    chance = Random(3)
    on = [float(chance.random() < 0.4) for _ in range(3650)]
    how = [6 - 2 * each + chance.choice((-2.0, -1.0, 0.0, 1.0, 2.0)) for each in on]
    found = side_by_side(did(*on), was(*how))
    low, high = found.interval
    assert low < found.difference < high
    assert found.is_clear
    assert high - low == pytest.approx(2 * 1.96 * 2**0.5 * (1 / 1460 + 1 / 2190) ** 0.5, rel=0.25)


@settings(max_examples=25)
@given(YES_NO, st.randoms(use_true_random=False))
def test_the_same_days_give_the_same_interval(on, chance):
    days = [None if each is None else (bool(each), chance.random()) for each in on]
    assert interval_of(days) == interval_of(days)


@settings(max_examples=25)
@given(YES_NO, st.randoms(use_true_random=False))
def test_with_the_groups_the_other_way_round_the_sign_turns(on, chance):
    how = was(*[chance.randint(0, 10) for _ in on])
    turned = [None if each is None else 1 - each for each in on]
    there, back = side_by_side(did(*on), how), side_by_side(did(*turned), how)
    if isinstance(there, TooFew):
        assert back == there
        return
    assert back.difference == pytest.approx(-there.difference)
    assert back.is_clear is there.is_clear
    if there.interval is None or back.interval is None:
        assert there.interval is back.interval
        return
    assert back.interval == pytest.approx((-there.interval[1], -there.interval[0]))


@settings(max_examples=25)
@given(YES_NO, st.floats(0, 10))
def test_what_never_changes_has_no_difference(on, value):
    found = side_by_side(did(*on), was(*[value] * len(on)))
    if not isinstance(found, TooFew):
        assert found.difference == pytest.approx(0)
        assert not found.is_clear


@settings(max_examples=25)
@given(YES_NO, st.randoms(use_true_random=False))
def test_gaps_are_never_counted(on, chance):
    """Days without an entry before the first day and after the last one change nothing at all."""
    how = [chance.randint(0, 10) for _ in on]
    plain = side_by_side(did(*on), was(*how))
    wide = side_by_side(did(None, *on, None, None), was(None, *how, None, None))
    assert wide == plain
    known = sum(each is not None for each in on)
    assert plain.paired == known
