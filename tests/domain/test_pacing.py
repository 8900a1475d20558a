"""Quotas: the published examples, then what each decision does."""

from dataclasses import replace

import pytest

from companion.domain.activities import AmountUnit, Growth
from companion.domain.decisions import Choice, Decision
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing import days, first_quota, quota_after, told, week_after, weeks
from companion.domain.refused import Reason, Refused
from tests.domain.plans import (
    DAY,
    START,
    VECTORS,
    WEEK,
    decided,
    decision,
    did,
    edit,
    plan,
    quotas,
)

STEP, STAY, BACK = Choice.STEP, Choice.STAY, Choice.BACK
PUBLISHED = VECTORS["baseline_x_start_x_weekly_percent"]
UNITS = {
    "measures_min": AmountUnit.MINUTES,
    "measures_m": AmountUnit.METRES,
    "measures_repetitions": AmountUnit.REPETITIONS,
}


def published(vector):
    key = next(key for key in UNITS if key in vector)
    percent = vector.get("weekly_percent", vector.get("weekly_percent_of_baseline", 10))
    return plan(
        *vector[key],
        unit=UNITS[key],
        share=vector["start_share"],
        growth=Growth(vector.get("growth", "compound")),
        growth_pct=percent,
    )


@pytest.mark.parametrize("vector", PUBLISHED[:3], ids=lambda vector: vector["growth"])
def test_published_quotas(vector):
    expected = vector.get("quota_min_unrounded", vector.get("quota_m_unrounded"))
    made = decided(published(vector), *[STEP] * (len(expected) - 1))
    assert quotas(made, len(expected)) == pytest.approx(expected)


def test_published_whole_units():
    made = decided(published(PUBLISHED[3]), STEP, STEP)
    exact = quotas(made, 3)
    assert exact[0] == pytest.approx(2.4)
    assert [told(quota, AmountUnit.REPETITIONS) for quota in exact] == [2, 3, 4]
    assert first_quota(made) == pytest.approx(2.4)
    assert told(exact[0], AmountUnit.REPETITIONS) == PUBLISHED[3]["first_whole_quota"]


def test_published_flare_up():
    vector = VECTORS["flare"]
    flare = FlareUp(id="f", starts_on=START, ends_on=START + DAY)
    made = replace(plan(clinic_quota=vector["quota_min"]), flare_ups=(flare,))
    found = [day.quota for day in days(made, START, START + 4 * DAY)]
    assert found == pytest.approx([*vector["first_days"], *vector["steps_back"]])


def test_without_a_decision_it_stays():
    assert quotas(plan(12, 8, 10), 5) == pytest.approx([8.0] * 5)


def test_no_measures_and_no_number_from_the_clinic_make_no_quota():
    assert first_quota(plan()) is None
    assert weeks(plan(), START) == ()
    assert [day.quota for day in days(plan(), START, START)] == [None]


def test_the_number_of_the_clinic_goes_before_the_baseline():
    assert quotas(plan(12, 8, 10, clinic_quota=6.0), 1) == [6.0]


def test_linear_growth_without_measures_grows_by_the_number_of_the_clinic():
    made = plan(clinic_quota=10.0, growth=Growth.LINEAR, growth_pct=20)
    assert quotas(decided(made, STEP, STEP), 3) == pytest.approx([10, 12, 14])


def test_no_growth_makes_no_step():
    made = plan(5, unit=AmountUnit.REPETITIONS, growth=Growth.NONE)
    assert quotas(decided(made, STEP), 2) == [4.0, 4.0]


def test_no_step_goes_above_the_ceiling():
    made = decided(plan(12, 8, 10, ceiling=9.0), STEP, STEP, STEP)
    assert quotas(made, 4) == pytest.approx([8, 8.8, 9, 9])


def test_the_first_quota_is_under_the_ceiling_too():
    assert quotas(plan(12, 8, 10, ceiling=5.0), 1) == [5.0]


def test_a_number_that_is_set_stands_and_is_what_the_next_step_builds_on():
    made = decided(plan(12, 8, 10), 20.0, STEP)
    assert quotas(made, 3) == pytest.approx([8, 20, 22])


def test_a_number_set_above_the_ceiling_is_held_there():
    made = decided(plan(12, 8, 10, ceiling=9.0), 20.0, STEP, STAY)
    assert quotas(made, 4) == pytest.approx([8, 9, 9, 9])


def test_a_ceiling_that_is_read_in_for_week_1_holds_in_week_1():
    made = replace(plan(12, 8, 10), edits=(edit(1, ceiling=6.0),))
    assert quotas(made, 2) == pytest.approx([6, 6])


def test_back_is_four_fifths_of_the_last_quota_that_was_kept_to():
    made = decided(plan(12, 8, 10), STEP, STEP, BACK, BACK)
    made = did(made, START, [8.0] * 7)
    made = did(made, START + WEEK, [8.8])
    assert quotas(made, 5) == pytest.approx([8, 8.8, 9.68, 0.8 * 8.8, 0.8 * 8.8])


def test_back_before_any_was_kept_is_four_fifths_of_the_first_and_sinks_no_further():
    assert quotas(decided(plan(12, 8, 10), BACK, BACK), 3) == pytest.approx([8, 6.4, 6.4])


def test_back_is_never_up():
    made = did(decided(plan(12, 8, 10), 4.0, BACK), START, [8.0])
    assert quotas(made, 3) == pytest.approx([8, 4, 4])


def test_gentle_days_are_not_the_last_quota_that_was_kept_to():
    flare = FlareUp(id="f", starts_on=START + WEEK, ends_on=START + 2 * WEEK)
    made = replace(decided(plan(12, 8, 10), STEP, BACK), flare_ups=(flare,))
    made = did(did(made, START, [8.0]), START + WEEK, [4.4])
    assert quotas(made, 3) == pytest.approx([8, 8.8, 6.4])


def test_back_leaves_at_least_one_whole_unit():
    made = decided(plan(2, unit=AmountUnit.STEPS), BACK, BACK, BACK)
    assert [told(quota, AmountUnit.STEPS) for quota in quotas(made, 4)] == [1, 1, 1, 1]


def test_a_new_rule_counts_from_its_week_on():
    made = decided(plan(12, 8, 10), STEP, STEP, STEP)
    made = replace(made, edits=(edit(3, growth=Growth.LINEAR, growth_pct=20),))
    assert quotas(made, 4) == pytest.approx([8, 8.8, 10.8, 12.8])


def test_a_new_ceiling_lowers_the_quota_from_its_week_on():
    made = replace(plan(12, 8, 10), edits=(edit(3, ceiling=6.0),))
    assert quotas(made, 4) == pytest.approx([8, 8, 6, 6])


def test_new_days_of_the_week_leave_the_days_before_as_they_were():
    made = replace(plan(12, 8, 10), edits=(edit(2, weekdays=frozenset({1})),))
    planned = [day.quota is not None for day in days(made, START, START + 2 * WEEK - DAY)]
    assert planned == [True] * 7 + [True] + [False] * 6


def test_what_is_decided_for_week_1_changes_nothing():
    assert quotas(decided(plan(12, 8, 10), 20.0, first_week=1), 2) == pytest.approx([8, 8])


def test_a_decision_in_the_middle_of_a_week_counts_from_the_next():
    mid = replace(decision(2, STEP), week_starts=START + WEEK + 2 * DAY)
    made = replace(plan(12, 8, 10), decisions=(mid,))
    assert quotas(made, 3) == pytest.approx([8, 8, 8.8])
    assert quota_after(made, mid) == pytest.approx(8.8)


def test_of_two_decisions_for_a_week_the_latest_counts_once():
    first, second = decision(2, STEP), replace(decision(2, STEP), id="d2b")
    assert quotas(replace(plan(12, 8, 10), decisions=(second, first)), 2)[1] == pytest.approx(8.8)


def test_the_quota_after_each_decision():
    made = decided(plan(12, 8, 10), STEP, STAY, 12.0)
    found = [quota_after(made, each) for each in made.decisions]
    assert found == pytest.approx([8.8, 8.8, 12])


def test_after_the_end_there_is_no_quota():
    made = plan(12, 8, 10, ends_on=START + 8 * DAY)
    found = days(made, START - DAY, START + 9 * DAY)
    assert found[0].quota is None
    assert [day.quota is not None for day in found[1:]] == [True] * 9 + [False]
    assert quota_after(made, decision(3, STEP)) is None


def test_days_say_what_was_done_with_and_without_a_plan():
    made = did(plan(12, 8, 10, weekdays=frozenset({1})), START, [8.0, 3.0, None])
    monday, tuesday, wednesday = days(made, START, START + 2 * DAY)
    assert (monday.quota, monday.done, monday.kept) == (8.0, 8.0, True)
    assert (tuesday.quota, tuesday.done, tuesday.kept) == (None, 3.0, None)
    assert (wednesday.quota, wednesday.done, wednesday.kept) == (None, None, None)


def test_a_flare_up_has_its_own_quota_to_keep_to():
    flare = FlareUp(id="f", starts_on=START, ends_on=START)
    made = did(replace(plan(clinic_quota=20.0), flare_ups=(flare,)), START, [10.0])
    (day,) = days(made, START, START)
    assert (day.quota, day.kept, day.in_flare_up) == (10.0, True, True)


@pytest.mark.parametrize(
    ("choice", "quota", "reason"),
    [
        (Choice.SET, None, Reason.QUOTA_WITH_SET),
        (Choice.STEP, 10.0, Reason.QUOTA_WITH_SET),
        (Choice.SET, 0.0, Reason.NOT_ABOVE_ZERO),
        (Choice.SET, float("nan"), Reason.NOT_ABOVE_ZERO),
    ],
)
def test_a_quota_comes_with_setting_it_only(choice, quota, reason):
    with pytest.raises(Refused) as caught:
        Decision(id="d", activity_id="walk", week_starts=START, choice=choice, quota=quota)
    assert caught.value.reason is reason


@pytest.mark.parametrize("choice", [STEP, STAY, BACK, 7.5])
def test_the_week_after_one_is_the_one_that_the_plan_has(choice):
    walking = did(plan(12, 8, 10, ends_on=START + 3 * WEEK, ceiling=20), START, [8.0] * 9)
    walking = decided(walking, None, choice)
    found = weeks(walking, START + 3 * WEEK)
    assert [week_after(walking, each) for each in found[:-1]] == list(found[1:])
    assert week_after(walking, found[-1]) == found[-1], "the plan ends with it"
