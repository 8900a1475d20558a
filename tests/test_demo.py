"""The made-up year: believable, the same for the same last day, and never a real person's."""

from collections import Counter
from datetime import date, datetime, timedelta
from statistics import mean
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion import demo
from companion.demo import AWAY, DAYS, HOME, ten_years, year
from companion.domain.diary import entered_later
from companion.domain.sleep import figures
from companion.domain.sleep_usual import usual_times

MONDAY = date(2026, 5, 11)
LAST_12_WEEKS = 84


@pytest.fixture(scope="module")
def made_up():
    return year(MONDAY)


def written_days(made_up):
    return {entry.day for entry in (*made_up.check_ins, *made_up.nights)}


def between(entries, first, last):
    return [entry for entry in entries if first <= entry.day <= last]


def mean_of(check_ins, field):
    return mean(value for each in check_ins if (value := getattr(each, field)) is not None)


def test_the_same_day_gives_the_same_year(made_up):
    assert year(MONDAY) == made_up


def test_another_day_gives_another_year(made_up):
    assert year(MONDAY + timedelta(days=1)).check_ins != made_up.check_ins


def test_it_ends_on_its_last_day_with_an_entry_written_that_day(made_up):
    assert max(written_days(made_up)) == MONDAY
    assert max(each.recorded_at.date() for each in made_up.check_ins) == MONDAY


def test_it_covers_a_year(made_up):
    assert (MONDAY - min(written_days(made_up))).days + 1 >= 365


def test_fifteen_days_of_a_hundred_have_no_entry(made_up):
    assert len(written_days(made_up)) == DAYS - round(0.15 * DAYS)


def test_some_days_have_several_check_ins(made_up):
    a_day = Counter(Counter(each.day for each in made_up.check_ins).values())
    assert a_day[2] >= 15
    assert a_day[3] >= 3


def test_no_two_entries_share_an_id_and_no_two_nights_a_day(made_up):
    ids = [each.id for each in (*made_up.check_ins, *made_up.nights)]
    assert len(set(ids)) == len(ids)
    assert len({night.day for night in made_up.nights}) == len(made_up.nights)


def test_some_days_are_hard_and_on_some_only_that_was_saved(made_up):
    hard = [each for each in made_up.check_ins if each.hard_day]
    assert 12 <= len(hard) <= 45
    assert any(each.interference is None and not each.did for each in hard)


def test_some_entries_were_written_days_later(made_up):
    later = [each for each in made_up.check_ins if entered_later(each.day, each.recorded_at)]
    assert 3 <= len(later) <= 8


def test_notes_are_few(made_up):
    assert 5 <= sum(bool(each.note) for each in made_up.check_ins) <= 20


def test_two_spells_of_the_full_sleep_diary_show_better_sleep(made_up):
    asleep = []
    assert len(made_up.spells) == 2
    for spell in made_up.spells:
        nights = between(made_up.nights, spell.first, spell.last)
        assert len(nights) >= 12
        slept = [figures(night).total_sleep_min for night in nights]
        asleep.append(mean(value for value in slept if value is not None))
        assert sum(night.as_usual for night in nights) == 2
        assert usual_times(nights) is not None
    assert 20 < asleep[1] - asleep[0] < 90


def test_the_second_spell_lasts_until_the_visit(made_up):
    assert made_up.spells[1].last == made_up.visit.day > MONDAY


def test_one_night_went_by_without_sleep(made_up):
    sleepless = [night for night in made_up.nights if not night.slept]
    assert [figures(night).total_sleep_min for night in sleepless] == [0]


def test_both_clock_changes_have_a_night_with_times(made_up):
    changed = [night for night in made_up.nights if night.time_zone and crosses_change(night.day)]
    assert len(changed) == 2
    assert all(figures(night).total_sleep_min is not None for night in changed)


def crosses_change(day):
    zone = ZoneInfo(HOME)
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
    return noon.utcoffset() != (noon - timedelta(days=1)).utcoffset()


@settings(max_examples=40, deadline=None)
@given(st.dates(date(2001, 1, 1), date(2090, 12, 31)))
def test_whatever_the_last_day_both_clock_changes_and_the_gaps_are_there(last_day):
    made_up = year(last_day)
    changed = [night for night in made_up.nights if night.time_zone and crosses_change(night.day)]
    offsets = {datetime(n.day.year, n.day.month, n.day.day, 12, tzinfo=ZoneInfo(HOME)).utcoffset()
               for n in changed}  # fmt: skip
    assert len(offsets) == 2
    assert len(written_days(made_up)) == DAYS - round(0.15 * DAYS)
    assert max(written_days(made_up)) == last_day


def test_a_trip_led_to_another_time_zone(made_up):
    away = [night.day for night in made_up.nights if night.time_zone == AWAY]
    assert away
    offsets = {
        each.recorded_at.utcoffset() for each in between(made_up.check_ins, min(away), max(away))
    }
    assert any(offset < timedelta(hours=-3) for offset in offsets)
    assert any(each.recorded_at.utcoffset() >= timedelta() for each in made_up.check_ins)


def test_a_flare_up_of_four_days(made_up):
    first = MONDAY - timedelta(days=LAST_12_WEEKS - 1 - 29)
    flare = between(made_up.check_ins, first, first + timedelta(days=3))
    before = between(made_up.check_ins, first - timedelta(days=14), first - timedelta(days=1))
    assert {each.day for each in flare} == {first + timedelta(days=n) for n in range(4)}
    assert any(each.hard_day for each in flare)
    assert mean_of(flare, "interference") > mean_of(before, "interference") + 1
    assert mean_of(flare, "pain_average") > mean_of(before, "pain_average") + 1


def test_function_gets_better_and_pain_stays_much_the_same(made_up):
    first = MONDAY - timedelta(days=LAST_12_WEEKS - 1)
    start = between(made_up.check_ins, first, first + timedelta(days=13))
    now = between(made_up.check_ins, MONDAY - timedelta(days=13), MONDAY)
    assert mean_of(start, "interference") - mean_of(now, "interference") > 1
    assert abs(mean_of(start, "pain_average") - mean_of(now, "pain_average")) < 0.8
    assert sum(bool(each.did) for each in now) > sum(bool(each.did) for each in start)


def test_one_week_of_rest_holds_no_entry(made_up):
    (rest,) = made_up.breaks
    assert (rest.last - rest.first).days == 6
    assert not between(made_up.check_ins, rest.first, rest.last)
    assert not between(made_up.nights, rest.first, rest.last)


def test_the_person_is_in_the_last_week_of_their_programme_and_has_two_questions(made_up):
    assert made_up.profile.started
    assert made_up.profile.programme_week(MONDAY + timedelta(days=1)) == 12
    assert len(made_up.visit.questions) == 2
    assert made_up.visit.news
    assert made_up.visit.day.weekday() < 5


def test_every_place_is_on_the_body_map(made_up):
    from companion.content.body import body_regions

    known = {region.id for region in body_regions()}
    assert {place for each in made_up.check_ins for place in each.regions} <= known


def test_only_the_random_numbers_that_never_change_are_used(monkeypatch):
    expected = year(MONDAY)
    real = demo.Random
    monkeypatch.setattr(demo, "Random", lambda seed: SimpleNamespace(random=real(seed).random))
    assert year(MONDAY) == expected


def test_ten_years_hold_3650_days(made_up):
    check_ins, nights = ten_years(MONDAY)
    days = [entry.day for entry in (*check_ins, *nights)]
    assert (max(days), min(days) >= MONDAY - timedelta(days=3649)) == (MONDAY, True)
    assert len(set(days)) > 0.8 * 3650
    assert len({each.id for each in (*check_ins, *nights)}) == len(check_ins) + len(nights)
    assert set(made_up.nights) & set(nights)
    assert [each.day for each in nights] == sorted({each.day for each in nights})
