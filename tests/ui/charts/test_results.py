"""The chart of results: its whole range is always drawn, whatever was filled in."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.ui.charts.results import ResultsChart, scale_values

DAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("low", "high", "values"),
    [
        (0, 10, [0, 2, 4, 6, 8, 10]), (0, 24, [0, 4, 8, 12, 16, 20, 24]),
        (0, 21, [0, 7, 14, 21]), (-3, 3, [-3, -2, -1, 0, 1, 2, 3]),
        (20, 80, [20, 30, 40, 50, 60, 70, 80]), (0, 53, [0, 53]),
    ],
)  # fmt: skip
def test_the_scale_has_even_whole_parts(low, high, values):
    assert scale_values(low, high) == values


@given(low=st.integers(-1000, 1000), span=st.integers(1, 5000))
def test_it_goes_from_the_lowest_to_the_highest_in_at_most_six_parts(low, span):
    values = scale_values(low, low + span)
    assert (values[0], values[-1]) == (low, low + span)
    assert len({b - a for a, b in pairwise(values)}) == 1
    assert len(values) <= 7


def test_each_result_is_drawn_on_its_day(qtbot, dressed):
    chart = ResultsChart()
    qtbot.addWidget(chart)
    chart.show_results([(DAY - timedelta(28), -2), (DAY, 1)], -3, 3)
    days, heights = chart._line.getData()
    assert list(days) == [(DAY - timedelta(28)).toordinal(), DAY.toordinal()]
    assert list(heights) == [1, 4]
    (left, right), (low, high) = chart.viewRange()
    assert left < days[0] < days[1] < right
    assert low < 0
    assert high > 6


def test_one_day_alone_has_room_and_nothing_draws_nothing(qtbot, dressed):
    chart = ResultsChart()
    qtbot.addWidget(chart)
    chart.show_results([], 0, 10)
    chart.show_results([(DAY, 4), (DAY, 5)], 0, 10)
    (left, right), _ = chart.viewRange()
    assert right - left == pytest.approx(7)
