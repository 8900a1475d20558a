"""Whatever is wrong with a plan that comes in is said with its file, line, field and a sentence."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.activities import Activity, AmountUnit, Area, Growth, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.entries import of_kind
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.domain.week_plan import PartOfDay, Planned
from companion.exchange import Kept, plan_import, read_folder, write_folder
from companion.exchange.kinds import KINDS, KNOWN_FILES, SLEEP, kind_in
from tests.exchange.test_cells import CORPUS
from tests.exchange.test_reading import FORBIDDEN, csv_of, diary

WALK = {
    "id": "walk",
    "name": "Walk",
    "area": "moving",
    "unit": "minutes",
    "start_share": "0.8",
    "growth_pct": "10",
    "growth": "compound",
    "starts_on": "2026-04-06",
    "weekdays": "1234567",
}
ROWS = {
    "activities": WALK,
    "activity_reminders": {"id": "walk", "why": "The park", "easier": "bench;way_back"},
    "pacing_measures": {"id": "m", "activity_id": "walk", "day": "2026-04-01", "amount": "10"},
    "pacing_decisions": {
        "id": "d",
        "activity_id": "walk",
        "week_starts": "2026-04-13",
        "choice": "step",
    },
    "pacing_rules": {
        "id": "r",
        "activity_id": "walk",
        "week_starts": "2026-04-13",
        "growth_pct": "20",
        "growth": "linear",
        "weekdays": "135",
    },
    "pacing_sessions": {"id": "s", "activity_id": "walk", "day": "2026-04-06", "amount": "8"},
    "flare_ups": {"id": "f", "starts_on": "2026-05-04", "ends_on": "2026-05-05"},
    "week_plan": {
        "id": "p",
        "activity_id": "walk",
        "day": "2026-05-18",
        "part_of_day": "morning",
    },
}
KEPT_WALK = Activity(id="walk", name="Walk", starts_on=date(2026, 4, 6))
WEEK_2 = date(2026, 4, 13)


def table(name, *entries):
    """The file with a row for each; what they do not say is as above."""
    return csv_of(f"{name}.csv", *({**ROWS[name], **entry} for entry in entries))


def folder(**files):
    """An activity, and other files as they are given."""
    return {"activities": table("activities", {}), **files}


def said(plan):
    for refusal in plan.refusals:
        assert not FORBIDDEN.search(refusal.sentence)
        assert refusal.sentence.endswith(".")
        plain = re.sub("“.*?”", "it", refusal.sentence)
        assert all(len(part.split()) <= 20 for part in plain.split(". "))
    return [(each.file, each.line, each.field, each.sentence) for each in plan.refusals]


def only(plan):
    (refusal,) = said(plan)
    return refusal


def entries_of(plan):
    return [row.entry for row in plan.added]


# --- read -------------------------------------------------------------------------------


def test_a_row_of_every_kind_is_read(compare):
    plan = compare(**{name: table(name, {}) for name in ROWS})
    assert said(plan) == []
    rule = Rule(growth_pct=20, growth=Growth.LINEAR, weekdays=frozenset({1, 3, 5}))
    assert entries_of(plan) == [
        replace(KEPT_WALK, area=Area.MOVING, why="The park", easier=("bench", "way_back")),
        PacingMeasure(id="m", activity_id="walk", day=date(2026, 4, 1), amount=10),
        Decision(id="d", activity_id="walk", week_starts=WEEK_2, choice=Choice.STEP),
        RuleEdit(id="r", activity_id="walk", week_starts=WEEK_2, rule=rule),
        Session(id="s", activity_id="walk", day=date(2026, 4, 6), amount=8),
        FlareUp(id="f", starts_on=date(2026, 5, 4), ends_on=date(2026, 5, 5)),
        Planned(id="p", activity_id="walk", day=date(2026, 5, 18), part_of_day=PartOfDay.MORNING),
    ]


def test_an_older_folder_with_two_files_is_still_read(compare):
    plan = compare(diary=diary({}), sleep=csv_of(SLEEP))
    assert said(plan) == []
    assert len(plan.added) == 1


def test_each_file_can_be_read_alone_when_its_activity_is_kept(tmp_path, compare):
    for name in sorted(ROWS.keys() - {"activities", "activity_reminders"}):
        assert said(compare([KEPT_WALK], **{name: table(name, {})})) == []
        (tmp_path / f"{name}.csv").unlink()


def test_rest_in_the_week_plan_needs_no_activity(compare):
    plan = compare(week_plan=table("week_plan", {"activity_id": ""}))
    assert said(plan) == []
    assert entries_of(plan)[0].activity_id is None


def test_plans_flare_ups_and_the_week_plan_may_lie_ahead(compare):
    plan = compare(
        activities=table("activities", {"starts_on": "2026-06-01", "ends_on": "2027-06-01"}),
        pacing_decisions=table("pacing_decisions", {"week_starts": "2026-06-08"}),
        flare_ups=table("flare_ups", {"starts_on": "2026-06-01", "ends_on": "2026-06-02"}),
        week_plan=table("week_plan", {"day": "2026-12-24"}),
    )
    assert said(plan) == []


# --- what is wrong with a row -----------------------------------------------------------

NUMBERS = ["NaN", "inf", "-inf", "1e999", "1e3", "12,5", "٣", "0x10", "+5", "5.", ".5", "9" * 401]


@pytest.mark.parametrize(
    ("wrong", "field", "sentence"),
    [
        ({"area": "sport"}, "area",
         "“Part of life” can be one of these: moving, home, work, hands, people, other."),
        ({"area": "Moving"}, "area", None),
        ({"unit": "hours"}, "unit",
         "“Counted in” can be one of these: minutes, metres, steps, repetitions."),
        ({"unit": ""}, "unit", None),
        ({"growth": "fast"}, "growth",
         "“How it grows” can be one of these: compound, linear, none."),
        ({"growth_pct": "11"}, "growth_pct",
         "“Growth a week” can be 10 % at most when each step builds on the last one."),
        ({"growth_pct": "21", "growth": "linear"}, "growth_pct",
         "“Growth a week” goes from 1 to 20."),
        ({"growth_pct": "21", "growth": "none"}, "growth_pct",
         "“Growth a week” goes from 0 to 20."),
        ({"growth_pct": "0"}, "growth_pct", "“Growth a week” goes from 1 to 20."),
        ({"growth_pct": "2.5"}, "growth_pct", "“Growth a week” takes a whole number, like 4."),
        ({"growth_pct": ""}, "growth_pct", "“Growth a week” is empty here. It needs a value."),
        ({"start_share": "80"}, "start_share",
         "“Start share in percent” goes from 0.1 to 1 in this file. 80 % is 0.8."),
        ({"start_share": "0"}, "start_share", None),
        ({"start_share": ""}, "start_share",
         "“Start share in percent” is empty here. It needs a value."),
        ({"weekdays": "8"}, "weekdays", "“Days of the week” goes from 1 to 7."),
        ({"weekdays": "Mo"}, "weekdays", None),
        ({"weekdays": ""}, "weekdays", "“Days of the week”: pick at least one day of the week."),
        ({"ends_on": "2026-04-05"}, "starts_on", "“Last day” is before “First day”."),
        ({"starts_on": "1899-12-31"}, "starts_on", "“First day” lies before the year 1900."),
        ({"ends_on": "9999-12-31"}, "ends_on", "“Last day” lies more than 100 years ahead."),
        ({"starts_on": "tomorrow"}, "starts_on", "“First day” is not a day, like 2026-03-01."),
        ({"clinic_quota": "0"}, "clinic_quota",
         "“Number from your clinic” takes a number above 0."),
        ({"clinic_quota": "9", "ceiling": "8"}, "clinic_quota", None),
        ({"clinic_quota": "-3"}, "clinic_quota", None),
        ({"clinic_quota": "2.5", "unit": "steps"}, "clinic_quota",
         "“Number from your clinic” takes a whole number, like 4."),
        ({"ceiling": "1441"}, "ceiling", None),
        ({"name": ""}, "name", None),
        ({"name": "x" * 101}, "name", "“Name” is longer than 100 characters."),
        ({"note": "x" * 10_001}, "note", None),
        ({"id": "a b"}, "id", None),
        *(({"ceiling": number}, "ceiling",
           "“The most you want to plan” takes a number, like 12.5.") for number in NUMBERS),
    ],
)  # fmt: skip
def test_what_is_wrong_with_an_activity(compare, wrong, field, sentence):
    file, line, column, told = only(compare(activities=table("activities", {"id": "ok"}, wrong)))
    assert (file, line, column) == ("activities.csv", 3, field)
    assert sentence is None or told == sentence


@pytest.mark.parametrize(
    ("name", "wrong", "field", "sentence"),
    [
        ("pacing_measures", {"day": "2026-05-14"}, "day", "“Day” lies in the future."),
        ("pacing_measures", {"amount": "0"}, "amount", "“How much” takes a number above 0."),
        ("pacing_measures", {"amount": "-1"}, "amount", "“How much” takes a number above 0."),
        ("pacing_measures", {"amount": ""}, "amount",
         "“How much” is empty here. It needs a value."),
        ("pacing_measures", {"amount": "1441"}, "amount", None),
        ("pacing_measures", {"day": "0202-01-01"}, "day", None),
        ("pacing_sessions", {"day": "2026-05-14"}, "day", "“Day” lies in the future."),
        ("pacing_sessions", {"amount": "-1"}, "amount", None),
        ("pacing_sessions", {"amount": "1441"}, "amount", None),
        ("pacing_sessions", {"rating_before": "11"}, "rating_before",
         "“Rating before” goes from 0 to 10."),
        ("pacing_sessions", {"rating_after": "1.5"}, "rating_after", None),
        ("pacing_sessions", {"started_at": "2026-04-06T09:00:00"}, "started_at",
         "“Started at” is not a moment like 2026-03-01T08:42:00+00:00."),
        ("pacing_sessions", {"started_at": "2026-05-15T09:00:00+00:00"}, "started_at",
         "“Started at” lies in the future."),
        ("pacing_sessions", {"started_at": "0001-01-01T00:00:00+00:00"}, "started_at", None),
        ("pacing_decisions", {"week_starts": "2026-04-14"}, "week_starts",
         "“Start of the week” is not the first day of a week of this plan."),
        ("pacing_decisions", {"week_starts": "2026-03-30"}, "week_starts", None),
        ("pacing_decisions", {"week_starts": "2127-01-04"}, "week_starts",
         "“Start of the week” lies more than 100 years ahead."),
        ("pacing_decisions", {"choice": "leap"}, "choice",
         "“Choice for the week” can be one of these: step, stay, back, set."),
        ("pacing_decisions", {"choice": "set"}, "quota",
         "“Planned amount” goes with the choice to set it, and only with that."),
        ("pacing_decisions", {"quota": "9"}, "quota",
         "“Planned amount” goes with the choice to set it, and only with that."),
        ("pacing_decisions", {"choice": "set", "quota": "0"}, "quota", None),
        ("pacing_decisions", {"choice": "set", "quota": "1441"}, "quota", None),
        ("pacing_decisions", {"week_starts": ""}, "week_starts", None),
        ("pacing_rules", {"week_starts": "2026-04-15"}, "week_starts",
         "“Start of the week” is not the first day of a week of this plan."),
        ("pacing_rules", {"growth_pct": "21"}, "growth_pct",
         "“Growth a week” goes from 1 to 20."),
        ("pacing_rules", {"growth": "compound"}, "growth_pct",
         "“Growth a week” can be 10 % at most when each step builds on the last one."),
        ("pacing_rules", {"ceiling": "1441"}, "ceiling", None),
        ("pacing_rules", {"weekdays": ""}, "weekdays", None),
        ("flare_ups", {"ends_on": "2026-05-03"}, "starts_on",
         "“Last day” is before “First day”."),
        ("flare_ups", {"ends_on": "2026-12-31"}, "starts_on", None),
        ("flare_ups", {"starts_on": "2200-01-01", "ends_on": "2200-01-02"}, "starts_on", None),
        ("flare_ups", {"ends_on": ""}, "ends_on", None),
        ("week_plan", {"part_of_day": "night"}, "part_of_day",
         "“Part of the day” can be one of these: morning, midday, afternoon, evening."),
        ("week_plan", {"day": "9999-12-31"}, "day", "“Day” lies more than 100 years ahead."),
        ("activity_reminders", {"why": "x" * 10_001}, "why", None),
        ("activity_reminders", {"easier": "a b"}, "easier", None),
        ("activity_reminders", {"easier": "bench;"}, "easier", None),
        *((name, {"id": "../../etc/passwd"}, "id", None) for name in ROWS if name != "activities"),
        *(("pacing_measures", {"amount": number}, "amount",
           "“How much” takes a number, like 12.5.") for number in NUMBERS),
        *(("pacing_sessions", {"amount": number}, "amount", None) for number in NUMBERS),
        *(("pacing_decisions", {"choice": "set", "quota": number}, "quota", None)
          for number in NUMBERS),
    ],
)  # fmt: skip
def test_what_is_wrong_with_any_other_row(compare, name, wrong, field, sentence):
    file, line, column, told = only(compare(**folder(**{name: table(name, wrong)})))
    assert (file, line, column) == (f"{name}.csv", 2, field)
    assert sentence is None or told == sentence


@pytest.mark.parametrize("unit", ["steps", "repetitions"])
@pytest.mark.parametrize(
    ("name", "said_there", "field"),
    [
        ("pacing_measures", {"amount": "2.5"}, "amount"),
        ("pacing_sessions", {"amount": "2.5"}, "amount"),
        ("pacing_decisions", {"choice": "set", "quota": "2.5"}, "quota"),
        ("pacing_rules", {"ceiling": "2.5"}, "ceiling"),
    ],
)
def test_steps_and_repetitions_are_whole(compare, unit, name, said_there, field):
    files = {"activities": table("activities", {"unit": unit}), name: table(name, said_there)}
    file, line, column, told = only(compare(**files))
    assert (file, line, column) == (f"{name}.csv", 2, field)
    assert told.endswith(" takes a whole number, like 4.")


def test_an_activity_that_is_kept_says_what_the_unit_is(compare):
    kept = replace(KEPT_WALK, unit=AmountUnit.STEPS)
    file, _, field, _ = only(
        compare([kept], pacing_measures=table("pacing_measures", {"amount": "2.5"}))
    )
    assert (file, field) == ("pacing_measures.csv", "amount")


def test_a_decision_about_an_activity_without_a_plan_is_refused(compare):
    files = {"activities": table("activities", {"starts_on": ""})}
    plan = compare(**files, pacing_decisions=table("pacing_decisions", {}))
    assert only(plan)[:3] == ("pacing_decisions.csv", 2, "week_starts")


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


# --- hostile ----------------------------------------------------------------------------


@pytest.mark.parametrize("cell", [*CORPUS, "'", "''=x", "<b>x</b>", "\u202egnp.exe", "a\r\nb"])
def test_words_that_a_spreadsheet_would_run_are_only_words(tmp_path_factory, cell):
    walk = replace(KEPT_WALK, name=cell, note=cell, why=cell)
    gentle = FlareUp(id="f", starts_on=WEEK_2, ends_on=WEEK_2, note=cell)
    done = Session(id="s", activity_id="walk", day=WEEK_2, amount=1, note=cell)
    place = tmp_path_factory.mktemp("out")
    write_folder(place, [walk, gentle, done])
    for file in KNOWN_FILES:
        text = (place / file).read_text("utf-8")
        assert not re.search(r'(^|[,\n]|[,\n]")[=@\t＝＋－＠]', text)
    entries = [row.entry for row in read_folder(place, date(2026, 5, 12)).rows]
    assert of_kind(entries, Activity) == (walk,)
    assert of_kind(entries, FlareUp) == (gentle,)
    assert of_kind(entries, Session) == (done,)


@pytest.mark.parametrize("name", sorted(ROWS))
@pytest.mark.parametrize("content", [b"", b"\0", b"\xff\xfe", b"id\r\n", b'"', b"x" * 3_000_000])
def test_a_file_that_is_none_is_refused_whole(compare, name, content):
    plan = compare(**{name: content})
    assert said(plan)
    assert plan.added == ()


def test_decisions_for_a_hundred_years_are_read(compare):
    weeks = [date.fromordinal(date(2026, 4, 6).toordinal() + 7 * n) for n in range(1, 5000)]
    rows = [
        {"id": f"d{n}", "week_starts": week.isoformat()}
        for n, week in enumerate(weeks)
        if week.year < 2126
    ]
    plan = compare(**folder(pacing_decisions=table("pacing_decisions", *rows)))
    assert said(plan) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.file)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_no_cells_whatever_break_it(tmp_path_factory, kind, data):
    place = tmp_path_factory.mktemp("any")
    signs = st.sampled_from(["1", "walk", "2026-04-06", "set", "-1e5", "\u0663", "'", ";", "\r\n"])
    cells = [data.draw(st.text(max_size=12) | signs) for _ in kind.needed]
    (place / kind.file).write_text(
        csv_of(kind.file, dict(zip(kind.needed, cells, strict=True))), "utf-8", newline=""
    )
    plan = plan_import(read_folder(place, date(2026, 5, 12)), Kept.of([KEPT_WALK]))
    said(plan)
    assert len(plan.added) + len({each.line for each in plan.refusals}) >= 1
