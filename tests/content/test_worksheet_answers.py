"""What can be an answer, value by value."""

import pytest

from companion.content.worksheet_answers import (
    is_clock,
    is_day,
    is_text,
    is_tick,
    points_to,
    rows_fit,
)


@pytest.mark.parametrize(
    ("fits", "answer"),
    [
        (is_text, ""),
        (is_day, "2026-05-04"),
        (is_tick, True),
        (is_clock, "23:30"),
        (points_to(10), 0),
        (points_to(100), 100),
    ],
)
def test_it_is_one(fits, answer):
    assert fits(answer)


@pytest.mark.parametrize(
    ("fits", "answer"),
    [
        (is_text, 1),
        (is_day, "2026-5-4"),
        (is_day, "1850-05-04"),
        (is_day, 20260504),
        (is_tick, 1),
        (is_clock, "25:00"),
        (is_clock, "01:30+1"),
        (points_to(10), 11),
        (points_to(10), -1),
        (points_to(10), 2.0),
        (points_to(10), True),
    ],
)
def test_it_is_none(fits, answer):
    assert not fits(answer)


@pytest.mark.parametrize(
    ("rows", "fits"),
    [
        ([], True),
        ([{"what": "a walk", "how": 3}, {}], True),
        ([{"what": 3}], False),
        ([{"else": "a walk"}], False),
        ([{"list": "a walk"}], False),
        (["a walk"], False),
    ],
)
def test_rows_have_cells_of_their_columns_only(rows, fits):
    columns = {"what": is_text, "how": points_to(10), "list": None}
    assert rows_fit(rows, columns) is fits
