"""Which backups stay: all of two days, then one a day, one a week, one a month."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.thinning import DAILY, GRACE, MONTHLY, WEEKLY, kept

NOW = datetime(2026, 5, 12, 8, 42, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

instants = st.sets(
    st.datetimes(datetime(2015, 1, 1), datetime(2027, 1, 1)).map(lambda at: at.replace(tzinfo=UTC)),
    max_size=80,
)


def test_without_backups_none_stay():
    assert kept([], NOW) == frozenset()


def test_all_of_the_last_two_days_stay():
    recent = [NOW - n * HOUR for n in range(48)]
    assert kept(recent, NOW) == set(recent)


def test_of_an_older_day_the_last_one_stays():
    day = [NOW - 5 * DAY + n * HOUR for n in range(4)]
    assert kept([*day, NOW], NOW) == {day[-1], NOW}


def test_three_years_of_daily_use_keep_days_then_weeks_then_months():
    every = [NOW - n * DAY for n in range(3 * 365)]
    stay = sorted(kept(every, NOW), reverse=True)
    older = [each for each in stay if NOW - each > GRACE]
    assert len(older) == DAILY + WEEKLY + MONTHLY
    days, weeks, months = older[:12], older[12:22], older[22:]
    assert days == [NOW - n * DAY for n in range(3, 15)]
    assert len({each.isocalendar()[:2] for each in weeks}) == WEEKLY
    assert len({(each.year, each.month) for each in months}) == MONTHLY


def test_after_a_year_away_the_last_days_are_still_there():
    stay = kept([NOW - n * DAY for n in range(30)], NOW)
    assert kept(stay, NOW + 365 * DAY) >= {NOW - n * DAY for n in range(DAILY)}


def test_backups_of_the_future_stay_as_the_clock_was_set_back():
    ahead = [NOW + n * DAY for n in range(30)]
    assert kept(ahead, NOW) == set(ahead)


@given(instants)
def test_the_newest_always_stays_and_nothing_is_made_up(backups):
    stay = kept(backups, NOW)
    assert stay <= backups
    assert not backups or max(backups) in stay


@given(instants)
def test_thinned_again_at_once_nothing_more_goes(backups):
    stay = kept(backups, NOW)
    assert kept(stay, NOW) == stay
