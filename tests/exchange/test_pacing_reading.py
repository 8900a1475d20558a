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
from companion.exchange.kinds import KINDS, KNOWN_FILES, SLEEP
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
from tests.exchange.test_cells import CORPUS
from tests.exchange.test_reading import csv_of, diary

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
         "“How much more each week” can be 10 % at most when each step builds on the last one."),
        ({"growth_pct": "21", "growth": "linear"}, "growth_pct",
         "“How much more each week” can be from 1 to 20."),
        ({"growth_pct": "21", "growth": "none"}, "growth_pct",
         "“How much more each week” can be from 0 to 20."),
        ({"growth_pct": "0"}, "growth_pct", "“How much more each week” can be from 1 to 20."),
        ({"growth_pct": "2.5"}, "growth_pct",
         "“How much more each week” can only be a whole number, like 4."),
        ({"growth_pct": ""}, "growth_pct",
         "“How much more each week” is empty here. It needs a value."),
        ({"start_share": "80"}, "start_share",
         "“Start share in percent” goes from 0.1 to 1 in this file. 80 % is 0.8."),
        ({"start_share": "0"}, "start_share", None),
        ({"start_share": ""}, "start_share",
         "“Start share in percent” is empty here. It needs a value."),
        ({"weekdays": "8"}, "weekdays", "“Days of the week” can be from 1 to 7."),
        ({"weekdays": "Mo"}, "weekdays", None),
        ({"weekdays": ""}, "weekdays", "“Days of the week”: pick at least one day of the week."),
        ({"ends_on": "2026-04-05"}, "starts_on", "“Last day” is before “First day”."),
        ({"starts_on": "1899-12-31"}, "starts_on", "“First day” lies before the year 1900."),
        ({"ends_on": "9999-12-31"}, "ends_on", "“Last day” lies more than 100 years ahead."),
        ({"starts_on": "tomorrow"}, "starts_on", "“First day” is not a day, like 2026-03-01."),
        ({"clinic_quota": "0"}, "clinic_quota",
         "“Number from your clinic” can only be a number above 0."),
        ({"clinic_quota": "9", "ceiling": "8"}, "clinic_quota", None),
        ({"clinic_quota": "-3"}, "clinic_quota", None),
        ({"clinic_quota": "2.5", "unit": "steps"}, "clinic_quota",
         "“Number from your clinic” can only be a whole number, like 4."),
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
        ("pacing_measures", {"amount": "0"}, "amount", "“How much” can only be a number above 0."),
        ("pacing_measures", {"amount": "-1"}, "amount", "“How much” can only be a number above 0."),
        ("pacing_measures", {"amount": ""}, "amount",
         "“How much” is empty here. It needs a value."),
        ("pacing_measures", {"amount": "1441"}, "amount", None),
        ("pacing_measures", {"day": "0202-01-01"}, "day", None),
        ("pacing_sessions", {"day": "2026-05-14"}, "day", "“Day” lies in the future."),
        ("pacing_sessions", {"amount": "-1"}, "amount", None),
        ("pacing_sessions", {"amount": "1441"}, "amount", None),
        ("pacing_sessions", {"rating_before": "11"}, "rating_before",
         "“Rating before” can be from 0 to 10."),
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
         "“How much more each week” can be from 1 to 20."),
        ("pacing_rules", {"growth": "compound"}, "growth_pct",
         "“How much more each week” can be 10 % at most when each step builds on the last one."),
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
    assert told.endswith(" can only be a whole number, like 4.")


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
@settings(max_examples=40)
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
