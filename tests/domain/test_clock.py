"""A day is what a person calls it, wherever they are."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.clock import Clock, civil_day


def test_two_in_the_morning_still_belongs_to_the_evening_before():
    assert civil_day(datetime(2026, 5, 13, 2, 0)) == date(2026, 5, 12)
    assert civil_day(datetime(2026, 5, 13, 4, 0)) == date(2026, 5, 13)


def test_before_two_in_the_afternoon_yesterday_is_asked_about():
    assert Clock.fixed(datetime(2026, 5, 12, 8, 42)).asked_day() == date(2026, 5, 11)
    assert Clock.fixed(datetime(2026, 5, 12, 13, 59)).asked_day() == date(2026, 5, 11)
    assert Clock.fixed(datetime(2026, 5, 12, 14, 0)).asked_day() == date(2026, 5, 12)


def test_after_midnight_the_evening_is_asked_about():
    assert Clock.fixed(datetime(2026, 5, 13, 1, 30)).asked_day() == date(2026, 5, 12)


def test_the_day_is_that_of_the_place_not_of_greenwich():
    at = datetime(2026, 5, 12, 3, 0, tzinfo=UTC)
    assert Clock.fixed(at, "Pacific/Auckland").today() == date(2026, 5, 12)
    assert Clock.fixed(at, "America/Los_Angeles").today() == date(2026, 5, 11)


def test_instants_are_whole_seconds_of_utc():
    now = Clock.fixed(datetime(2026, 5, 12, 8, 42, 7, 999_999)).now()
    assert now == datetime(2026, 5, 12, 7, 42, 7, tzinfo=UTC)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)))
def test_the_day_asked_about_is_today_or_yesterday_and_never_ahead(local):
    clock = Clock.fixed(local, "Europe/London")
    assert 0 <= (clock.today() - clock.asked_day()).days <= 1
