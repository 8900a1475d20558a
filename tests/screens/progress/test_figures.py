"""The days Progress looks at, and what it reads of them."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.comparison import Figure
from companion.domain.diary import CheckIn
from companion.domain.sleep import Night
from companion.domain.times import WallTime
from companion.screens.progress.figures import Range, first_entry, range_begins, read_figures

LONDON = ZoneInfo("Europe/London")
DAY = date(2026, 5, 11)
days = st.dates(date(2005, 1, 1), date(2090, 1, 1))


def check_in(day, number=1, days_later=0, **answers):
    at = datetime.combine(day + timedelta(days=days_later), datetime.min.time(), LONDON)
    return CheckIn(id=f"{day}-{number}", day=day, recorded_at=at.replace(hour=20), **answers)


def test_an_empty_diary_has_no_first_entry(stores):
    assert first_entry(stores.diary, stores.sleep) is None


def test_the_first_entry_may_be_a_check_in_or_a_night(stores):
    stores.diary.add(check_in(DAY))
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


def test_several_check_ins_of_a_day_are_one_figure(stores):
    stores.diary.add(check_in(DAY, 1, interference=4, pain_average=4, pain_worst=6, pain_least=3))
    stores.diary.add(check_in(DAY, 2, interference=7, did=("a walk",), pain_worst=9, pain_least=1))
    found = read_figures(stores.diary, stores.sleep, DAY, DAY)
    assert found[Figure.DID].values == (1.0,)
    assert found[Figure.INTERFERENCE].values == (5.5,)
    assert found[Figure.PAIN_AVERAGE].values == (4.0,)
    assert found[Figure.PAIN_WORST].values == (9.0,)
    assert found[Figure.PAIN_LEAST].values == (1.0,)


def test_a_day_without_entries_is_a_gap_in_every_figure(stores):
    found = read_figures(stores.diary, stores.sleep, DAY, DAY)
    assert all(series.values == (None,) for series in found.values())


def test_an_entry_written_later_is_known_as_such(stores):
    stores.diary.add(check_in(DAY, days_later=5, interference=4))
    found = read_figures(stores.diary, stores.sleep, DAY, DAY)
    assert found[Figure.INTERFERENCE].entered_later == {DAY}


def test_nights_have_their_hours_and_their_part_of_the_time_in_bed(stores):
    stores.sleep.add(
        Night(
            id="n",
            day=DAY,
            quality=6,
            time_zone="Europe/London",
            into_bed=WallTime(22, 30),
            tried_to_sleep=WallTime(23, 0),
            sleep_latency_min=30,
            awakenings=2,
            awake_min=45,
            final_awakening=WallTime(6, 30),
            out_of_bed=WallTime(7, 0),
        )
    )
    found = read_figures(stores.diary, stores.sleep, DAY, DAY)
    assert found[Figure.NIGHTS].values == (6.0,)
    assert found[Figure.ASLEEP].values == (375.0,)
    assert found[Figure.EFFICIENCY].values == (pytest.approx(100 * 375 / 510),)
