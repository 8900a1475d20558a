"""The made-up year's exercise: five things from a clinic's sheet, as people do them."""

from collections import Counter
from datetime import date, timedelta
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.demo import ten_years_of_exercise, year
from companion.domain import kept_exercise
from companion.domain.exercise_log import LogEntry, check_entry
from companion.domain.laterality import Part, Which, check_score, over_time
from companion.domain.pacing_sessions import Told
from companion.domain.programme import PlanItem, history, programmes
from companion.domain.spans import days_in

MONDAY = date(2026, 5, 11)


@pytest.fixture(scope="module")
def made_up():
    return year(MONDAY)


def kept_weeks(made_up, last):
    neutral = kept_exercise.neutral_days(
        date.min, last, quiet=made_up.quiet_days, flare_ups=made_up.flare_ups,
        breaks=made_up.breaks,
    )  # fmt: skip
    known = kept_exercise.Exercised(
        items=made_up.programme, entries=made_up.exercise_log, neutral=neutral
    )
    first = min(item.starts_on for item in made_up.programme)
    return kept_exercise.weeks_kept(known, first, last, last + timedelta(days=1))


def test_a_clinic_gave_five_exercises_that_the_library_has(made_up):
    from companion.content.exercises import load_exercises

    (programme,) = programmes(made_up.programme)
    on = programme.on(MONDAY)
    assert [item.position for item in on] == [1, 2, 3, 4, 5]
    assert [load_exercises().find(item.exercise_id).name for item in on] == [
        item.name for item in on
    ]
    beside = {each.exercise_id for each in made_up.exercise_log} - {i.exercise_id for i in on}
    assert all(load_exercises().find(each).team_guided for each in beside)
    assert beside < made_up.exercise_profile.team_suggested


def test_one_dose_was_changed_once_and_the_one_before_is_kept(made_up):
    changed = [
        history(made_up.programme, each)
        for each in {item.exercise_id for item in made_up.programme}
    ]
    assert sorted(len(each) for each in changed) == [1, 1, 1, 1, 2]
    before, after = max(changed, key=len)
    assert before.ends_on + timedelta(days=1) == after.starts_on
    assert after.dose.repetitions > before.dose.repetitions


@settings(max_examples=12)
@given(st.dates(date(2001, 1, 1), date(2090, 12, 31)))
def test_whatever_the_last_day_exercise_goes_as_it_goes(last_day):
    made_up = year(last_day)
    log = made_up.exercise_log
    for entry in log:
        check_entry(entry, last_day + timedelta(days=1))
    for score in made_up.scores:
        check_score(score, last_day)
    told = Counter(entry.as_planned for entry in log)
    assert told[Told.AS_PLANNED] > told[Told.LESS] > 0
    assert len({(type(each), each.id) for each in made_up.entries}) == len(made_up.entries)
    weeks = kept_weeks(made_up, last_day)
    assert len(weeks) >= 10
    assert sum(week.completed for week in weeks) < sum(week.planned for week in weeks) + 4
    assert any(week.completed < week.planned for week in weeks)
    assert any(week.neutral for week in weeks)
    out = {
        *days_in(made_up.flare_ups[0].starts_on, made_up.flare_ups[0].ends_on),
        *days_in(made_up.breaks[0].first, made_up.breaks[0].last),
        *(each.day for each in made_up.quiet_days),
    }  # fmt: skip
    assert not out & {entry.day for entry in (*log, *made_up.scores)}
    assert any(entry.pain_during is not None for entry in log)
    assert any(entry.done_at is None for entry in log)


def test_ten_years_of_exercise_share_a_programme_and_no_two_entries_an_id():
    entries = ten_years_of_exercise(MONDAY)
    log = [each for each in entries if isinstance(each, LogEntry)]
    items = {each.id for each in entries if isinstance(each, PlanItem)}
    assert len(log) > 700
    assert len({(type(each), each.id) for each in entries}) == len(entries)
    assert all(each.plan_id is None or each.plan_id in items for each in log)


def test_left_feet_are_told_better_than_eight_weeks_before(made_up):
    left = over_time(made_up.scores, Part.FOOT, Which.LEFT)
    right = over_time(made_up.scores, Part.FOOT, Which.RIGHT)
    assert 49 <= (left[-1].day - left[0].day).days <= 56
    half = len(left) // 2
    for find in (lambda each: each.correct, lambda each: -each.median_ms):
        assert mean(map(find, left[:half])) < mean(map(find, left[half:]))
        assert mean(map(find, left)) < mean(map(find, right))
