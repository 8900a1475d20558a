"""The made-up year: believable, the same for the same last day, and never a real person's."""

from collections import Counter
from datetime import date, datetime, timedelta
from statistics import mean
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.demo import AWAY, DAYS, HOME, chance, ten_years, ten_years_of_pacing, year
from companion.domain import baseline, boom_bust, pacing, week_plan
from companion.domain.activities import Activity
from companion.domain.decisions import Choice
from companion.domain.diary import entered_later
from companion.domain.pacing import Plan
from companion.domain.pacing_review import check_ready
from companion.domain.pacing_sessions import Session
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


@settings(max_examples=40)
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
    real = chance.Random
    monkeypatch.setattr(chance, "Random", lambda seed: SimpleNamespace(random=real(seed).random))
    assert year(MONDAY) == expected


def test_ten_years_hold_3650_days(made_up):
    check_ins, nights = ten_years(MONDAY)
    days = [entry.day for entry in (*check_ins, *nights)]
    assert (max(days), min(days) >= MONDAY - timedelta(days=3649)) == (MONDAY, True)
    assert len(set(days)) > 0.8 * 3650
    assert len({each.id for each in (*check_ins, *nights)}) == len(check_ins) + len(nights)
    assert set(made_up.nights) & set(nights)
    assert [each.day for each in nights] == sorted({each.day for each in nights})


# --- pacing -----------------------------------------------------------------------------


def plan_of(made_up, name):
    (activity,) = (each for each in made_up.activities if each.name == name)

    def of(entries):
        return tuple(each for each in entries if each.activity_id == activity.id)

    return Plan(
        activity=activity,
        measures=of(made_up.measures),
        decisions=of(made_up.decisions),
        edits=of(made_up.edits),
        sessions=of(made_up.sessions),
        flare_ups=made_up.flare_ups,
    )


def a_day(check_ins, field):
    """The mean of each day."""
    values = {}
    for each in check_ins:
        if getattr(each, field) is not None:
            values.setdefault(each.day, []).append(getattr(each, field))
    return {day: mean(some) for day, some in values.items()}


def days_of(plan, last):
    return pacing.days(plan, plan.activity.starts_on, last)


def pattern_days(made_up, last):
    plan, pain = plan_of(made_up, "Walk outdoors"), a_day(made_up.check_ins, "pain_average")
    days = days_of(plan, last)
    return [each.day for each in days if boom_bust.shows_pattern(days, pain, each.day)]


def test_walking_has_a_plan_of_twelve_weeks_that_goes_on(made_up):
    plan = plan_of(made_up, "Walk outdoors")
    found = pacing.weeks(plan, MONDAY + timedelta(days=1))
    assert len(found) == 12
    assert (found[0].quota, found[-1].quota) == (8, 12)
    assert len(plan.measures) == 3
    assert not baseline.baseline(plan.measures).doubts
    assert {each.choice for each in plan.decisions} == set(Choice)
    assert sum(each.choice is Choice.BACK for each in plan.decisions) == 1
    assert len(plan.edits) == 1
    check_ready(plan)


def test_stairs_have_a_smaller_plan_in_whole_numbers_and_cooking_has_none(made_up):
    stairs, cooking = plan_of(made_up, "Climb stairs"), plan_of(made_up, "Cook")
    quotas = [each.quota for each in pacing.weeks(stairs, MONDAY)]
    assert quotas[0] == stairs.activity.clinic_quota
    assert quotas[-1] > quotas[0]
    assert all(each.amount == int(each.amount) for each in stairs.sessions)
    assert cooking.activity.starts_on is None
    assert len(cooking.sessions) > 10
    cooked = {each.day for each in made_up.check_ins if "Cooked" in each.did}
    assert {each.day for each in cooking.sessions} <= cooked


def test_each_activity_began_from_a_starter_and_has_ideas_of_its_own(made_up):
    from companion.content.pacing import load_pacing

    known = {each.id: each for each in load_pacing().activities}
    for activity in made_up.activities:
        starter = known[activity.id.split("-")[0]]
        assert (activity.name, activity.area, activity.unit) == (
            starter.name, starter.area, starter.unit,
        )  # fmt: skip
        ideas = {idea.id for idea in load_pacing().easier(starter.id)}
        assert activity.easier
        assert set(activity.easier) <= ideas
        assert activity.why


def test_the_gentle_days_are_those_of_the_flare_up_in_the_diary(made_up):
    (flare_up,) = made_up.flare_ups
    first = MONDAY - timedelta(days=LAST_12_WEEKS - 1 - 29)
    assert (flare_up.starts_on, flare_up.ends_on) == (first, first + timedelta(days=3))


def test_what_was_done_fits_the_diary(made_up):
    silent = {MONDAY - timedelta(days=n) for n in range(DAYS)} - written_days(made_up)
    assert not silent & {each.day for each in made_up.sessions}
    walked = {each.day for each in made_up.check_ins if "Walked" in each.did}
    plan = plan_of(made_up, "Walk outdoors")
    planned = {each.day for each in days_of(plan, MONDAY) if each.quota and not each.in_flare_up}
    assert walked & planned <= {each.day for each in plan.sessions}


def test_pain_got_in_the_way_more_on_the_days_after_those_over_quota(made_up):
    over = boom_bust.days_over(days_of(plan_of(made_up, "Walk outdoors"), MONDAY))
    first = plan_of(made_up, "Walk outdoors").activity.starts_on
    check_ins = between(made_up.check_ins, first, MONDAY)
    after = boom_bust.days_after(over, a_day(check_ins, "interference"))
    assert len(over) >= 3
    assert after.after > after.other + 1


def test_most_planned_days_of_the_last_weeks_were_kept_to(made_up):
    late = days_of(plan_of(made_up, "Walk outdoors"), MONDAY)[-28:]
    kept = [each.kept for each in late if each.kept is not None]
    assert sum(kept) > 0.9 * len(kept)


@settings(max_examples=40)
@given(st.dates(date(2001, 1, 1), date(2090, 12, 31)))
def test_whatever_the_last_day_boom_and_bust_shows_early_and_stops(last_day):
    made_up = year(last_day)
    days = pattern_days(made_up, last_day)
    assert days
    assert max(days) < last_day - timedelta(days=28)
    plan = plan_of(made_up, "Walk outdoors")
    assert sum(each.choice is Choice.BACK for each in plan.decisions) == 1
    assert max(each.day for each in made_up.sessions) <= last_day
    today = pacing.days(plan, last_day, last_day + timedelta(days=6))
    assert sum(each.quota is not None for each in today) == 6


def test_the_week_plan_holds_two_weeks_and_the_coming_one_with_rest_each_day(made_up):
    monday, sunday = week_plan.week_of(MONDAY + timedelta(days=1))
    days = {each.day for each in made_up.week_plan}
    assert days == {sunday - timedelta(days=n) for n in range(21)}
    assert {each.day for each in made_up.week_plan if each.activity_id is None} == days
    areas = {each.id: each.area for each in made_up.activities}
    meetings = week_plan.meetings(made_up.week_plan, areas)
    assert [each.day for each in meetings] == [monday + timedelta(days=4)]


def test_no_two_of_the_entries_share_an_id(made_up):
    ids = [each.id for each in made_up.entries]
    assert len(set(ids)) == len(ids)


def test_plans_of_ten_years_have_walks_in_all_of_them(made_up):
    entries = ten_years_of_pacing(MONDAY)
    walks = [each for each in entries if isinstance(each, Session) and each.amount]
    assert len({each.day.year for each in walks}) >= 10
    assert len({each.id for each in entries}) == len(entries)
    assert set(made_up.sessions) <= set(entries)
    known = {each.id for each in entries if isinstance(each, Activity)}
    assert {each.activity_id for each in walks} == known


def test_what_helps_and_whom_to_call_names_nobody(made_up):
    profile = made_up.pacing_profile
    assert profile.helps
    assert profile.calls == ("My sister", "The clinic's nurse line")
    assert not profile.asks_ratings
