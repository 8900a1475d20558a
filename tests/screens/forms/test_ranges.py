"""How far back Progress looks: whole weeks, never before the first entry's week."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.diary import CheckIn
from companion.domain.sleep import Night
from companion.screens.forms.ranges import Range, first_entry, range_begins

DAY = date(2026, 5, 11)
days = st.dates(date(2005, 1, 1), date(2090, 1, 1))


def test_an_empty_diary_has_no_first_entry(stores):
    assert first_entry(stores.diary, stores.sleep) is None


def test_the_first_entry_may_be_a_check_in_or_a_night(stores):
    written = datetime(2026, 5, 11, 20, tzinfo=ZoneInfo("Europe/London"))
    stores.diary.add(CheckIn(id="c", day=DAY, recorded_at=written))
    assert first_entry(stores.diary, stores.sleep) == DAY
    stores.sleep.add(Night(id="n", day=DAY - timedelta(days=3), quality=5))
    assert first_entry(stores.diary, stores.sleep) == DAY - timedelta(days=3)


@pytest.mark.parametrize(
    ("choice", "begins"),
    [
        (Range.WEEKS, date(2026, 4, 13)),
        (Range.MONTHS, date(2026, 2, 16)),
        (Range.YEAR, date(2025, 5, 12)),
        (Range.ALL, date(2020, 12, 28)),
    ],
)
def test_a_range_begins_on_a_monday(choice, begins):
    assert range_begins(choice, date(2026, 5, 12), date(2021, 1, 1)) == begins


@given(st.sampled_from(Range), days, st.integers(0, 6000))
def test_a_range_has_whole_weeks_and_at_least_four(choice, first, since):
    today = first + timedelta(days=since)
    begins = range_begins(choice, today, first)
    assert begins.weekday() == 0
    assert (today - begins).days >= 27
    assert (today - begins).days <= max(27, since, 363) + 6


def test_a_young_diary_is_not_shown_as_months_of_gaps():
    today = date(2026, 5, 12)
    assert range_begins(Range.YEAR, today, today) == range_begins(Range.WEEKS, today, today)
