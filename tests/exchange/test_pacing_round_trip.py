"""Plans go out and come in again: the same to the byte, with what follows from them beside it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import frictionless
import pytest
from hypothesis import HealthCheck, given, settings

from companion.demo import year
from companion.domain.activities import Activity, AmountUnit, Area, Growth, Rule
from companion.domain.baseline import PacingMeasure
from companion.domain.decisions import Choice, Decision, RuleEdit
from companion.domain.diary import CheckIn
from companion.domain.entries import in_order
from companion.domain.flare_ups import FlareUp
from companion.domain.pacing_sessions import Session
from companion.domain.week_plan import PartOfDay, Planned
from companion.exchange import Kept, plan_import, read_folder, write_folder
from companion.exchange.kinds import KINDS, KNOWN_FILES
from companion.exchange.writing import files_of
from companion.store.intake import everything, take_in, take_out
from tests.exchange.plans import plans

LAST = date(2026, 5, 11)
TODAY = LAST + timedelta(days=1)
MONDAY = date(2026, 4, 6)
WALK = Activity(
    id="walk",
    name="Walk, slowly",
    area=Area.MOVING,
    rule=Rule(growth_pct=10, ceiling=30, weekdays=frozenset({1, 3, 5})),
    starts_on=MONDAY,
    why="The park",
    easier=("bench", "way_back"),
)
STEPS = replace(WALK, id="steps", unit=AmountUnit.STEPS, clinic_quota=25, rule=Rule(growth_pct=7))


def rows(entries, file, **period):
    return files_of(entries, **period)[file].decode().splitlines()[1:]


def measures(*amounts):
    days = (MONDAY - timedelta(days=number + 1) for number in range(len(amounts)))
    return [
        PacingMeasure(id=f"m{day}", activity_id="walk", day=day, amount=amount)
        for day, amount in zip(days, amounts, strict=True)
    ]


def decision(week, choice, quota=None, activity_id="walk"):
    starts = MONDAY + timedelta(weeks=week)
    return Decision(
        id=f"d{week}", activity_id=activity_id, week_starts=starts, choice=choice, quota=quota
    )


def session(day, amount, **said):
    return Session(id=f"s{day}", activity_id="walk", day=day, amount=amount, **said)


# --- the same to the byte ---------------------------------------------------------------


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(plans())
def test_any_plan_comes_into_an_empty_diary_and_goes_out_again_the_same(
    tmp_path, db, stores, entries
):
    folder = tmp_path / "out"
    for old in folder.glob("*"):
        old.unlink()
    write_folder(folder, entries)
    plan = plan_import(read_folder(folder, TODAY), Kept.of())
    assert plan.refusals == ()
    take_in(db, [row.entry for row in plan.added])
    kept = everything(stores).entries
    assert files_of(kept) == files_of(entries)
    assert set(kept) == set(entries)
    again = plan_import(read_folder(folder, TODAY), Kept.of(kept))
    assert (again.changes_nothing, again.refusals) == (True, ())
    take_out(db, kept)
    assert everything(stores).entries == ()


def test_the_made_up_year_has_every_kind_and_pleases_frictionless(tmp_path):
    entries = year(LAST).entries
    assert {type(each) for each in entries} == {type(each) for each in in_order(entries)}
    assert all(len(content.splitlines()) > 1 for content in files_of(entries).values())
    write_folder(tmp_path, entries)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.flatten(["rowNumber", "fieldName", "note"]) == []
    assert report.valid


def test_frictionless_accepts_strange_words_and_finds_an_activity_that_is_nowhere(tmp_path):
    strange = replace(WALK, id="-w", name="=1+1", note="'\r\n,;", why="@x", easier=("-a", "b"))
    goes = Session(id="-s", activity_id="-w", day=LAST, amount=1.5, note="\t")
    rest = Planned(id="r", activity_id=None, day=LAST, part_of_day=PartOfDay.MORNING)
    write_folder(tmp_path / "strange", [strange, goes, rest])
    assert frictionless.validate(str(tmp_path / "strange" / "datapackage.json")).valid
    write_folder(tmp_path / "orphan", [goes])
    assert not frictionless.validate(str(tmp_path / "orphan" / "datapackage.json")).valid


def test_the_columns_come_in_the_order_that_was_promised():
    elsewhere = {
        "diary.csv", "sleep.csv", "exercise_plan.csv", "exercise_log.csv", "laterality.csv",
        "practice.csv", "worksheets.csv", "goals.csv", "goal_steps.csv", "goal_reviews.csv",
        "activity_ratings.csv", "gas.csv", "questionnaires.csv", "wins.csv", "happenings.csv",
    }  # fmt: skip
    assert {
        file: content.decode() for file, content in files_of(()).items() if file not in elsewhere
    } == {
        "activities.csv": "id,name,area,unit,start_share,growth_pct,growth,ceiling,starts_on,"
        "ends_on,weekdays,clinic_quota,note,baseline\r\n",
        "activity_reminders.csv": "id,why,easier\r\n",
        "pacing_measures.csv": "id,activity_id,day,amount\r\n",
        "pacing_decisions.csv": "id,activity_id,week_starts,choice,quota,quota_after\r\n",
        "pacing_rules.csv": "id,activity_id,week_starts,growth_pct,growth,ceiling,weekdays\r\n",
        "pacing_sessions.csv": "id,activity_id,day,started_at,amount,rating_before,rating_after,"
        "note,quota,kept_to_plan\r\n",
        "flare_ups.csv": "id,starts_on,ends_on,note\r\n",
        "week_plan.csv": "id,activity_id,day,part_of_day\r\n",
    }


def test_every_kind_of_entry_has_a_file_with_a_title_and_meanings():
    assert tuple(files_of(())) == KNOWN_FILES
    for kind in KINDS:
        assert len(kind.title) > 10
        assert all(len(column.meaning) > 10 for column in kind.columns)


# --- how it is written ------------------------------------------------------------------


def test_an_activity_is_written_with_its_rule_and_its_baseline():
    (row,) = rows([WALK, *measures(12, 8, 10)], "activities.csv")
    assert row == 'walk,"Walk, slowly",moving,minutes,0.8,10,compound,30,2026-04-06,,135,,,10.00'
    (row,) = rows([WALK], "activity_reminders.csv")
    assert row == "walk,The park,bench;way_back"


def test_only_activities_with_something_beside_them_stand_among_the_reminders():
    assert rows([replace(WALK, why="", easier=())], "activity_reminders.csv") == []


def test_measures_after_the_first_day_of_a_plan_do_not_count_for_its_baseline():
    later = PacingMeasure(id="l", activity_id="walk", day=MONDAY + timedelta(days=1), amount=99)
    assert rows([WALK, *measures(12, 8, 10), later], "activities.csv")[0].endswith(",10.00")


@pytest.mark.parametrize(
    ("amount", "cell"),
    [(10.0, "10"), (12.5, "12.5"), (0.1, "0.1"), (1e-7, "0.0000001"), (100.0, "100"),
     (1 / 3, "0.3333333333333333"), (1200, "1200")],
)  # fmt: skip
def test_an_amount_is_the_shortest_decimal_that_says_the_same(amount, cell):
    assert rows([*measures(amount)], "pacing_measures.csv")[0].endswith(f",{cell}")


def test_nothing_done_is_nought_without_a_sign():
    assert ",,0,,,,," in rows([session(LAST, -0.0)], "pacing_sessions.csv")[0]


def test_the_quotas_of_the_worked_example_stand_beside_the_decisions():
    """Measures 12, 8 and 10, 80 %, 10 % a week: 8, 8.8, 9.68, 10.648, 11.7128, 12.88408."""
    steps = [decision(week, Choice.STEP) for week in range(1, 6)]
    found = rows([WALK, *measures(12, 8, 10), *steps], "pacing_decisions.csv")
    assert [row.split(",")[-1] for row in found] == ["8.80", "9.68", "10.65", "11.71", "12.88"]


def test_a_quota_of_steps_is_written_before_it_is_made_whole():
    made = decision(1, Choice.STEP, activity_id="steps")
    assert rows([STEPS, made], "pacing_decisions.csv") == ["d1,steps,2026-04-13,step,,26.75"]
    done = Session(id="s", activity_id="steps", day=MONDAY + timedelta(days=7), amount=26)
    assert rows([STEPS, made, done], "pacing_sessions.csv") == [
        "s,steps,2026-04-13,,26,,,,26.75,true"
    ]


def test_a_number_above_the_ceiling_is_read_in_as_it_is_and_planned_no_higher_than_that(
    tmp_path,
):
    made = [WALK, *measures(10, 10, 10), decision(1, Choice.SET, 45.0)]
    (row,) = rows(made, "pacing_decisions.csv")
    assert row.endswith(",set,45,30.00")
    write_folder(tmp_path, made)
    plan = plan_import(read_folder(tmp_path, TODAY), Kept.of())
    assert plan.refusals == ()
    assert files_of([each.entry for each in plan.added]) == files_of(made)


def test_a_number_that_was_set_is_written_and_the_others_are_empty():
    made = decision(1, Choice.SET, 9.5)
    (row,) = rows([WALK, *measures(10), made], "pacing_decisions.csv")
    assert row == "d1,walk,2026-04-13,set,9.5,9.50"


def test_a_session_says_the_quota_of_its_day_and_whether_it_was_kept():
    at = datetime(2026, 4, 6, 9, 30, tzinfo=UTC)
    day = timedelta(days=1)
    done = [
        session(MONDAY, 8, started_at=at, rating_before=3, rating_after=4, note="Sun"),
        session(MONDAY + day, 5),
        session(MONDAY + 2 * day, 30),
    ]
    assert rows([WALK, *measures(10), *done], "pacing_sessions.csv") == [
        "s2026-04-06,walk,2026-04-06,2026-04-06T09:30:00+00:00,8,3,4,Sun,8.00,true",
        "s2026-04-07,walk,2026-04-07,,5,,,,,",
        "s2026-04-08,walk,2026-04-08,,30,,,,8.00,false",
    ]


def test_in_a_flare_up_the_quota_is_less():
    gentle = FlareUp(id="f", starts_on=MONDAY, ends_on=MONDAY)
    (row,) = rows([WALK, *measures(10), session(MONDAY, 4), gentle], "pacing_sessions.csv")
    assert row.endswith(",4.00,true")


def test_an_activity_without_a_plan_has_no_quota():
    idle = replace(WALK, starts_on=None)
    assert rows([idle, session(MONDAY, 4)], "pacing_sessions.csv")[0].endswith(",4,,,,,")


def test_rest_in_the_week_plan_names_no_activity():
    rest = Planned(id="r", activity_id=None, day=LAST, part_of_day=PartOfDay.EVENING)
    assert rows([rest], "week_plan.csv") == ["r,,2026-05-11,evening"]


def test_a_changed_rule_is_written():
    rule = Rule(growth=Growth.LINEAR, growth_pct=20, ceiling=12.5, weekdays=frozenset({7, 1}))
    edit = RuleEdit(id="e", activity_id="walk", week_starts=MONDAY, rule=rule)
    assert rows([edit], "pacing_rules.csv") == ["e,walk,2026-04-06,20,linear,12.5,17"]


# --- some days of it --------------------------------------------------------------------


def test_of_a_period_all_activities_are_written_and_the_entries_of_its_days():
    entries = year(LAST).entries
    first, last = date(2026, 4, 1), date(2026, 4, 30)
    some, whole = files_of(entries, first, last), files_of(entries)
    for file in ("activities.csv", "activity_reminders.csv"):
        assert some[file] == whole[file]
    for file in ("pacing_measures.csv", "pacing_sessions.csv", "week_plan.csv"):
        found = [row.split(",")[2] for row in some[file].decode().splitlines()[1:]]
        assert all("2026-04-01" <= day <= "2026-04-30" for day in found)
    assert some["pacing_sessions.csv"] != whole["pacing_sessions.csv"]


def test_what_was_worked_out_does_not_depend_on_the_days_that_are_written():
    entries = year(LAST).entries
    some = files_of(entries, date(2026, 4, 1), date(2026, 4, 30))
    whole = files_of(entries)
    for file in ("pacing_sessions.csv", "pacing_decisions.csv"):
        assert {*some[file].splitlines()} <= {*whole[file].splitlines()}


def test_a_flare_up_that_touches_the_period_is_written():
    gentle = FlareUp(id="f", starts_on=date(2026, 3, 30), ends_on=date(2026, 4, 2))
    april = {"first": date(2026, 4, 1), "last": date(2026, 4, 30)}
    assert len(rows([gentle], "flare_ups.csv", **april)) == 1
    may = {"first": date(2026, 5, 1), "last": LAST}
    assert rows([gentle], "flare_ups.csv", **may) == []


# --- order ------------------------------------------------------------------------------


def test_activities_keep_the_order_in_which_they_were_begun(db, stores, tmp_path):
    begun = [replace(WALK, id=name) for name in ("z", "a", "m")]
    write_folder(tmp_path, begun)
    plan = plan_import(read_folder(tmp_path, TODAY), Kept.of())
    take_in(db, [row.entry for row in plan.added])
    assert [each.id for each in stores.activities.all()] == ["z", "a", "m"]


def test_within_a_part_of_the_day_the_week_plan_keeps_its_order():
    planned = [
        Planned(id=name, activity_id=None, day=LAST, part_of_day=part)
        for name, part in (
            ("z", PartOfDay.MIDDAY),
            ("y", PartOfDay.MORNING),
            ("a", PartOfDay.MIDDAY),
        )
    ]
    assert [row[0] for row in rows(planned, "week_plan.csv")] == ["y", "z", "a"]


def test_entries_of_the_diary_and_plans_come_in_together(db, stores, tmp_path):
    entry = CheckIn(id="a", day=LAST, recorded_at=datetime(2026, 5, 12, 8, tzinfo=UTC))
    write_folder(tmp_path, [entry, WALK, *measures(12, 8, 10)])
    plan = plan_import(read_folder(tmp_path, TODAY), Kept.of())
    take_in(db, [row.entry for row in plan.added])
    assert {*everything(stores).entries} == {entry, WALK, *measures(12, 8, 10)}
