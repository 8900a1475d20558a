"""Which days the page looks back on."""

from datetime import date, timedelta

from companion.domain.series import DailySeries, Unit
from companion.domain.visit import Visit
from companion.report.period import Period, period_of, weeks_of

TODAY = date(2026, 5, 26)


def chosen(first=None, last=None):
    return Visit(id="v", first=first, last=last)


def test_without_dates_it_is_the_last_12_weeks_that_have_entries():
    spans = [(date(2025, 1, 1), date(2026, 5, 10)), (date(2025, 1, 1), date(2026, 5, 12))]
    found = period_of(chosen(), spans, TODAY)
    assert found == Period(date(2026, 2, 18), date(2026, 5, 12))
    assert found.days == 84


def test_a_new_diary_begins_with_its_first_entry():
    found = period_of(chosen(), [None, (date(2026, 5, 20), TODAY)], TODAY)
    assert found == Period(date(2026, 5, 20), TODAY)


def test_an_empty_diary_shows_the_12_weeks_to_today():
    found = period_of(chosen(), [None, None], TODAY)
    assert found == Period(date(2026, 3, 4), TODAY)


def test_days_that_were_chosen_stay_as_chosen():
    spans = [(date(2026, 1, 1), TODAY)]
    found = period_of(chosen(date(2025, 6, 1), date(2025, 6, 30)), spans, TODAY)
    assert found == Period(date(2025, 6, 1), date(2025, 6, 30))


def test_only_a_first_day_goes_on_to_the_last_entry():
    spans = [(date(2026, 1, 1), date(2026, 5, 1))]
    assert period_of(chosen(first=date(2026, 4, 1)), spans, TODAY).last == date(2026, 5, 1)


def test_a_first_day_after_the_last_entry_is_a_day_without_entries():
    spans = [(date(2026, 1, 1), date(2026, 5, 1))]
    first = date(2026, 5, 20)
    assert period_of(chosen(first=first), spans, TODAY) == Period(first, first)


def test_only_a_last_day_goes_back_12_weeks():
    spans = [(date(2020, 1, 1), TODAY)]
    found = period_of(chosen(last=date(2026, 3, 31)), spans, TODAY)
    assert found == Period(date(2026, 1, 7), date(2026, 3, 31))


def test_a_last_day_before_the_first_entry_is_that_day():
    spans = [(date(2026, 5, 1), TODAY)]
    last = date(2026, 3, 31)
    assert period_of(chosen(last=last), spans, TODAY) == Period(last, last)


def test_twelve_weeks_are_twelve_bars_whatever_day_they_begin_on():
    for offset in range(7):
        first = date(2026, 3, 2) + timedelta(days=offset)
        weeks = weeks_of(DailySeries(first, (4.0,) * 84, Unit.SCORE_0_10))
        assert len(weeks) == 12
        assert [week.first for week in weeks[:2]] == [first, first + timedelta(days=7)]
        assert all(week.known == 7 for week in weeks)


def test_a_week_with_two_known_days_is_a_gap():
    values = (4.0, 4.0, *[None] * 5, *[5.0] * 7)
    weeks = weeks_of(DailySeries(date(2026, 3, 3), values, Unit.SCORE_0_10))
    assert [week.value for week in weeks] == [None, 5.0]
