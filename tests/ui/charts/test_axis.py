"""Days along the bottom: whole days only, as many labels as have room."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.series import Unit
from companion.ui.charts.axis import day_ticks, value_ticks

FIRST, LAST = date(2025, 3, 3), date(2025, 5, 25)


def words(first, last, day_px):
    return [label for _, label in day_ticks(first, last, day_px, 50)]


def test_every_monday_is_named_where_there_is_room():
    assert words(FIRST, LAST, 10)[:6] == ["3 Mar", "10", "17", "24", "31", "7 Apr"]


def test_with_less_room_every_second_week_is_named():
    assert words(FIRST, LAST, 4)[:4] == ["3 Mar", "17", "31", "14 Apr"]


def test_a_year_is_named_by_months_and_the_new_year_by_itself():
    assert words(date(2024, 11, 20), date(2025, 3, 10), 1.7) == ["Dec", "2025", "Feb", "Mar"]


def test_ten_years_are_named_by_years():
    assert words(date(2015, 6, 1), date(2025, 6, 1), 0.25)[0] == "2016"
    assert len(words(date(2015, 6, 1), date(2025, 6, 1), 0.25)) == 10
    assert words(date(2015, 6, 1), date(2025, 6, 1), 0.001) == ["2020"]


def test_nought_to_ten_is_always_nought_to_ten():
    assert value_ticks(Unit.SCORE_0_10, 3)[-1] == 10
    assert value_ticks(Unit.SCORE_0_10, 3)[0] == 0
    assert value_ticks(Unit.DAYS, 2)[-1] == 7
    assert value_ticks(Unit.PERCENT, 50)[-1] == 100


def test_a_very_long_night_still_fits():
    assert value_ticks(Unit.MINUTES, 300)[-1] == 600
    assert value_ticks(Unit.MINUTES, 790)[-1] == 840


@given(
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.integers(0, 4000),
    st.floats(0.05, 40),
    st.floats(20, 120),
)
def test_labels_stand_on_whole_days_within_sight_and_apart(first, days, day_px, label_px):
    last = first + timedelta(days=days)
    ticks = [day for day, _ in day_ticks(first, last, day_px, label_px)]
    assert all(isinstance(day, int) for day in ticks)
    assert all(first.toordinal() <= day <= last.toordinal() for day in ticks)
    gaps = [after - before for before, after in pairwise(ticks)]
    assert all(gap * day_px >= label_px * 0.9 for gap in gaps)
