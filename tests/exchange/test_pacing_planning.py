"""What is read of a plan has to belong together, and to fit what is kept here."""

from dataclasses import replace

import pytest

from companion.domain.activities import Activity, Area, Rule
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.exchange.kinds import kind_in
from tests.exchange.plan_files import (
    KEPT_WALK,
    ROWS,
    WEEK_2,
    entries_of,
    folder,
    only,
    said,
    table,
)
from tests.exchange.test_reading import csv_of

# --- what does not belong together ------------------------------------------------------

BELONGS = sorted(ROWS.keys() - {"activities", "activity_reminders", "flare_ups"})


@pytest.mark.parametrize("name", BELONGS)
def test_a_row_about_an_activity_that_is_nowhere_is_refused(compare, name):
    assert only(compare(**{name: table(name, {})})) == (
        f"{name}.csv", 2, "activity_id", "Its activity is neither in the folder nor kept here.",
    )  # fmt: skip


@pytest.mark.parametrize("name", BELONGS)
def test_a_row_about_an_activity_in_the_bin_is_refused(compare, name):
    plan = compare(in_bin=[(Activity, "walk")], **{name: table(name, {})})
    assert only(plan)[2:] == (
        "activity_id",
        "You deleted its activity here. It still lies in the bin.",
    )


def test_of_an_activity_that_cannot_be_read_only_that_is_told(compare):
    files = {name: table(name, {}) for name in ROWS}
    plan = compare(**{**files, "activities": table("activities", {"growth_pct": "50"})})
    assert only(plan)[:3] == ("activities.csv", 2, "growth_pct")


@pytest.mark.parametrize("name", ["pacing_decisions", "pacing_rules"])
def test_a_second_one_for_one_week_of_an_activity_is_refused(compare, name):
    plan = compare(**folder(**{name: table(name, {"id": "one"}, {"id": "two"})}))
    assert only(plan) == (
        f"{name}.csv", 3, "week_starts",
        "This week of the activity was there already, in line 2.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        (
            "pacing_decisions",
            Decision(id="k", activity_id="walk", week_starts=WEEK_2, choice=Choice.STAY),
        ),
        ("pacing_rules", RuleEdit(id="k", activity_id="walk", week_starts=WEEK_2, rule=Rule())),
    ],
)
def test_a_second_one_beside_what_is_kept_is_refused(compare, name, kept):
    plan = compare([KEPT_WALK, kept], replace=True, **{name: table(name, {})})
    assert only(plan) == (
        f"{name}.csv", 2, "week_starts",
        "Something else is kept here already for this week of the activity.",
    )  # fmt: skip


def test_a_decision_and_a_rule_for_one_week_are_fine(compare):
    plan = compare(
        **folder(
            pacing_decisions=table("pacing_decisions", {}), pacing_rules=table("pacing_rules", {})
        )
    )
    assert said(plan) == []


def test_two_activities_may_decide_for_one_week(compare):
    plan = compare(
        activities=table("activities", {}, {"id": "cook"}),
        pacing_decisions=table("pacing_decisions", {}, {"id": "e", "activity_id": "cook"}),
    )
    assert said(plan) == []


@pytest.mark.parametrize("name", sorted(ROWS.keys() - {"activity_reminders"}))
def test_what_lies_in_the_bin_is_refused(compare, name):
    kind = kind_in(f"{name}.csv").entry
    plan = compare(
        [KEPT_WALK] if name != "activities" else (),
        in_bin=[(kind, ROWS[name]["id"])],
        replace=True,
        **{name: table(name, {})},
    )
    assert only(plan)[2:] == ("id", "You deleted this entry here. It still lies in the bin.")


@pytest.mark.parametrize("name", sorted(ROWS))
def test_the_same_id_twice_names_the_first_line(compare, name):
    plan = compare(**{**folder(), name: table(name, {}, {})})
    assert (f"{name}.csv", 3, "id", "This id was there already, in line 2.") in said(plan)


def test_other_answers_take_the_place_only_on_request(compare):
    kept = [replace(KEPT_WALK, area=Area.MOVING, name="Stroll")]
    assert only(compare(kept, **folder()))[2:] == (
        "id",
        "This entry is kept here already, with other answers.",
    )
    plan = compare(kept, replace=True, **folder())
    assert [row.entry.name for row in plan.replaced] == ["Walk"]


@pytest.mark.parametrize(
    ("changed", "kept"),
    [
        ({"starts_on": "2026-04-08"}, ("pacing_decisions", {})),
        ({"starts_on": ""}, ("pacing_rules", {})),
        ({"unit": "steps"}, ("pacing_measures", {"amount": "2.5"})),
        ({"unit": "repetitions"}, ("pacing_sessions", {"amount": "2.5"})),
    ],
)
def test_an_activity_may_not_change_under_what_is_kept_about_it(compare, changed, kept):
    name, row = kept
    here = entries_of(compare(**folder(**{name: table(name, row)})))
    plan = compare(
        here,
        replace=True,
        activities=table("activities", changed),
        **{name: csv_of(f"{name}.csv")},
    )
    assert only(plan) == (
        "activities.csv", 2, "id",
        "Entries about this activity are kept here that would not fit it any more."
        " They have another unit, or other weeks.",
    )  # fmt: skip


def test_it_may_change_together_with_them(compare):
    here = entries_of(compare(**folder(pacing_decisions=table("pacing_decisions", {}))))
    plan = compare(
        here,
        replace=True,
        activities=table("activities", {"starts_on": "2026-04-08"}),
        pacing_decisions=table("pacing_decisions", {"week_starts": "2026-04-15"}),
    )
    assert (said(plan), len(plan.replaced)) == ([], 2)


def test_the_same_start_with_another_offset_is_another_answer(compare):
    at = "2026-04-06T09:00:00+00:00"
    read = compare(**folder(pacing_sessions=table("pacing_sessions", {"started_at": at})))
    kept = entries_of(read)
    elsewhere = table("pacing_sessions", {"started_at": "2026-04-06T10:00:00+01:00"})
    assert only(compare(kept, **folder(pacing_sessions=elsewhere)))[2] == "id"


# --- what stands beside an activity -----------------------------------------------------


def test_a_reminder_without_its_activity_in_the_folder_is_refused(compare):
    reminders = table("activity_reminders", {"id": "cook"})
    assert only(compare(**folder(activity_reminders=reminders))) == (
        "activity_reminders.csv", 2, "id", "Its activity is not in the folder.",
    )  # fmt: skip


def test_without_its_file_what_stands_beside_an_activity_stays(compare):
    kept = replace(KEPT_WALK, area=Area.MOVING, why="The park", easier=("bench",))
    plan = compare([kept], **folder())
    assert (said(plan), len(plan.unchanged)) == ([], 1)
    longer = table("activities", {"name": "Long walk"})
    (row,) = compare([kept], replace=True, activities=longer).replaced
    assert (row.entry.name, row.entry.why, row.entry.easier) == (
        "Long walk",
        "The park",
        ("bench",),
    )


def test_with_its_file_what_is_not_named_there_goes_on_request(compare):
    kept = replace(KEPT_WALK, area=Area.MOVING, why="The park")
    none = csv_of("activity_reminders.csv")
    assert only(compare([kept], **folder(activity_reminders=none)))[2] == "id"
    (row,) = compare([kept], replace=True, **folder(activity_reminders=none)).replaced
    assert row.entry.why == ""


def test_a_reminder_is_counted_where_it_stood(compare):
    plan = compare(**folder(activity_reminders=table("activity_reminders", {})))
    (row,) = plan.added
    assert row.is_in("activities.csv")
    assert row.is_in("activity_reminders.csv")
    assert not row.is_in("diary.csv")
