"""Exercise goes out and comes in again: the same to the byte, with the share of the dose."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import frictionless
import pytest
from hypothesis import HealthCheck, given, settings

from companion.domain.dose import Done, Dose
from companion.domain.exercise_log import LogEntry
from companion.domain.pacing_sessions import Told
from companion.domain.programme import PlanItem
from companion.exchange import Kept, plan_import, read_folder, write_folder
from companion.exchange.description import described
from companion.exchange.kinds import KINDS
from companion.exchange.writing import files_of
from companion.store.database import Database
from companion.store.intake import everything, take_in, take_out
from companion.store.schema import bring_up_to_date
from companion.store.stores import Stores
from tests.exchange.exercises import exercised
from tests.store.exercising import BRIDGE, DONE, LEFT, MONDAY, OWN, RIGHT, SQUEEZED, WALKED

TODAY = date(2026, 5, 12)
FILES = ("exercise_plan.csv", "exercise_log.csv", "laterality.csv")


def rows(entries, file, **period):
    return files_of(entries, **period)[file].decode().split("\r\n")[1:-1]


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(exercised())
def test_any_programme_and_log_come_into_an_empty_diary_and_go_out_the_same(
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


def test_the_columns_are_those_that_were_promised():
    headers = {kind.file: ", ".join(kind.names) for kind in KINDS if kind.file in FILES}
    assert headers == {
        "exercise_plan.csv": "id, programme, position, exercise_id, name, starts_on, ends_on,"
        " weekdays, sets, repetitions, hold_s, rest_s, minutes, side, resistance, note",
        "exercise_log.csv": "id, session_id, plan_id, exercise_id, day, done_at, as_planned, sets,"
        " repetitions, hold_s, minutes, effort, pain_before, pain_during, pain_after,"
        " pain_next_morning, note, dose_pct",
        "laterality.csv": "id, day, started_at, part, side, shown, correct, median_ms",
    }


def test_a_programme_is_written_with_its_dose():
    assert rows([BRIDGE, OWN], "exercise_plan.csv") == [
        "towel-1,From the clinic & home,1,own-towel,Towel squeeze,2026-05-04,,1234567,,,,,2.5,"
        "none,,",
        "bridge-1,From the clinic & home,2,bridge,Bridge,2026-05-04,2026-06-15,135,2,8,5,0,,both,"
        '"red band, 1 kg","Feet flat.\nBreathe out going up."',
    ]


def test_the_log_is_written_with_times_of_the_place_and_the_share_of_the_dose():
    assert rows([BRIDGE, OWN, DONE, SQUEEZED, WALKED], "exercise_log.csv") == [
        "done-1,monday,bridge-1,bridge,2026-05-04,2026-05-04T23:50:00+10:30,less,1,8,4,,3,4,5,4,4,"
        "One set was enough,40.00",
        "done-2,monday,towel-1,own-towel,2026-05-04,2026-05-04T23:54:00+10:30,as planned,,,,2.5,,"
        ",,,,,100.00",
        "done-3,tuesday,,walk,2026-05-05,,,,,,0,,,,,,,",
    ]


def test_each_side_of_a_go_is_a_row():
    assert rows([RIGHT, LEFT], "laterality.csv") == [
        "left-1,2026-05-04,2026-05-04T23:50:00+10:30,hand,left,10,0,",
        "right-1,2026-05-04,2026-05-04T23:50:00+10:30,hand,right,10,10,1830",
    ]


@pytest.mark.parametrize(
    ("dose", "done", "told", "cell"),
    [
        (Dose(repetitions=3), Done(repetitions=1), None, "33.33"),
        (Dose(repetitions=3), Done(repetitions=2), Told.LESS, "66.67"),
        (Dose(repetitions=3), Done(repetitions=1), Told.AS_PLANNED, "100.00"),
        (Dose(minutes=8), Done(minutes=8.01), Told.MORE, "100.13"),
        (Dose(minutes=8), Done(minutes=0), None, "0.00"),
        (Dose(minutes=8), Done(), Told.LESS, ""),
        (Dose(), Done(minutes=8), None, ""),
        (Dose(minutes=5e-324), Done(minutes=1440), None, ""),
        (Dose(minutes=1e-300), Done(minutes=1440), None, ""),
    ],
)
def test_the_share_of_a_dose_has_two_decimals_or_is_empty(dose, done, told, cell):
    planned = replace(OWN, dose=dose)
    entry = replace(SQUEEZED, done=done, as_planned=told)
    (row,) = rows([planned, entry], "exercise_log.csv")
    assert row.rsplit(",", 1)[1] == cell


def test_without_its_line_of_the_programme_an_entry_has_no_share():
    assert rows([SQUEEZED], "exercise_log.csv")[0].endswith("2.5,,,,,,,")


def test_of_a_period_the_whole_programme_is_written_and_the_entries_of_its_days():
    entries = [BRIDGE, DONE, WALKED, LEFT]
    day = MONDAY + timedelta(days=1)
    some = files_of(entries, day, day)
    whole = files_of(entries)
    assert some["exercise_plan.csv"] == whole["exercise_plan.csv"]
    assert [row[:6] for row in rows(entries, "exercise_log.csv", first=day, last=day)] == ["done-3"]
    assert rows(entries, "laterality.csv", first=day, last=day) == []


def test_frictionless_accepts_strange_words_and_a_log_that_outlived_its_programme(tmp_path):
    strange = replace(
        OWN, id="-p", programme="=1+1", name="@x", exercise_id="-e", note="'\r\n,;",
        dose=Dose(resistance="+1"),
    )  # fmt: skip
    done = LogEntry(
        id="-d", session_id="-s", plan_id="-gone", exercise_id="-e", day=MONDAY, note="\t",
        done_at=datetime(2026, 5, 4, 9, tzinfo=UTC),
    )  # fmt: skip
    write_folder(tmp_path, [strange, done, LEFT])
    assert frictionless.validate(str(tmp_path / "datapackage.json")).valid
    back = [row.entry for row in read_folder(tmp_path, TODAY).rows]
    assert back == [strange, done, LEFT]


def test_the_description_says_what_is_in_a_backup_only():
    assert b"are in a backup only" in described()


def test_a_folder_with_exercise_alone_comes_in(db, stores, tmp_path):
    write_folder(tmp_path, [BRIDGE, DONE])
    for file in tmp_path.glob("*"):
        if file.name not in {"exercise_plan.csv", "exercise_log.csv"}:
            file.unlink()
    plan = plan_import(read_folder(tmp_path, TODAY), Kept.of())
    take_in(db, [row.entry for row in plan.added])
    assert everything(stores).entries == (BRIDGE, DONE)


def test_what_lies_in_the_bin_is_known_to_an_import(db, stores):
    now = datetime(2026, 5, 12, 8, tzinfo=UTC)
    take_in(db, [BRIDGE, DONE, LEFT])
    stores.programme.remove(BRIDGE.id, now)
    stores.exercise_log.remove(DONE.id, now)
    stores.laterality.remove(LEFT.id, now)
    assert everything(stores).entries == ()
    assert everything(stores).in_bin == {(type(each), each.id) for each in (BRIDGE, DONE, LEFT)}


@pytest.mark.parametrize("days", [0, 29, 31, 400])
def test_the_name_of_an_own_exercise_is_in_the_files_while_the_log_needs_it(db, stores, days):
    """It lies in the bin, or has gone out of it; elsewhere the files give the same bytes."""
    now = datetime(2026, 5, 12, 8, tzinfo=UTC)
    take_in(db, [BRIDGE, OWN, SQUEEZED])
    stores.programme.remove(OWN.id, now)
    stores.purge_bin(now + timedelta(days=days))
    files = files_of(everything(stores).entries)
    assert b"Towel squeeze" in files["exercise_plan.csv"]
    elsewhere = Database.in_memory()
    bring_up_to_date(elsewhere)
    take_in(elsewhere, everything(stores).entries)
    there = Stores.over(elsewhere)
    assert there.programme.names()["own-towel"] == "Towel squeeze"
    assert files_of(everything(there).entries) == files
    elsewhere.close()


def test_such_files_come_in_again_where_they_were_written_and_add_nothing(db, stores, tmp_path):
    now = datetime(2026, 5, 12, 8, tzinfo=UTC)
    take_in(db, [OWN, SQUEEZED])
    stores.programme.remove(OWN.id, now)
    write_folder(tmp_path, everything(stores).entries)
    plan = plan_import(read_folder(tmp_path, TODAY), Kept.of(*everything(stores)))
    assert plan.refusals == ()
    assert plan.changes_nothing
    assert stores.programme.in_bin() == (OWN,)
    stores.programme.restore(OWN.id)
    assert everything(stores).entries == (OWN, SQUEEZED)


def test_a_name_that_nothing_needs_is_not_in_the_files(db, stores):
    now = datetime(2026, 5, 12, 8, tzinfo=UTC)
    take_in(db, [OWN, SQUEEZED])
    stores.programme.remove(OWN.id, now)
    stores.exercise_log.remove(SQUEEZED.id, now)
    assert everything(stores).entries == ()


def test_a_dose_that_is_replaced_takes_nothing_of_the_log_with_it(db, stores):
    take_in(db, [BRIDGE, DONE])
    take_in(db, [], [replace(BRIDGE, note="")])
    assert stores.exercise_log.all() == (DONE,)
    assert stores.programme.all() == (replace(BRIDGE, note=""),)
    assert isinstance(stores.programme.find(BRIDGE.id), PlanItem)
