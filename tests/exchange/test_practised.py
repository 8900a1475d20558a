"""Practices go out and come in again: the same to the byte; what is wrong is said in a sentence."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import frictionless
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.practised import Practised
from companion.exchange import Kept, plan_import, read_folder, write_folder
from companion.exchange.kinds import kind_in
from companion.exchange.writing import files_of
from companion.store.intake import everything, take_in, take_out
from tests.exchange.plan_files import entries_of, only, said
from tests.exchange.plans import past
from tests.exchange.test_cells import CORPUS
from tests.exchange.test_exercise_reading import NUMBERS
from tests.exchange.test_reading import csv_of
from tests.exchange.test_round_trip import ids, instants, scores, texts
from tests.store.practising import BREATHED, MONDAY, SLEPT, TYPED_IN

TODAY = date(2026, 5, 12)
FILE = "practice.csv"
ROW = {"id": "p", "practice_id": "slow_breathing", "day": "2026-05-04"}
ALL_OF_IT = (TYPED_IN, BREATHED, SLEPT)


def table(*entries):
    return csv_of(FILE, *({**ROW, **entry} for entry in entries))


@st.composite
def practised(draw):
    return Practised(
        id=draw(ids),
        practice_id=draw(ids),
        day=draw(past),
        started_at=draw(st.none() | instants),
        minutes=draw(st.none() | st.floats(0, 480)),
        tension_before=draw(scores),
        tension_after=draw(scores),
        note=draw(texts),
    )


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(practised(), max_size=6, unique_by=lambda each: each.id))
def test_any_practices_come_into_an_empty_diary_and_go_out_the_same(tmp_path, db, stores, entries):
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
    assert ", ".join(kind_in(FILE).names) == (
        "id, practice_id, day, started_at, minutes, tension_before, tension_after, note"
    )


def test_a_practice_is_written_with_the_time_of_its_place():
    assert files_of(ALL_OF_IT)[FILE].decode().split("\r\n")[1:-1] == [
        "typed-1,body_scan,2026-05-04,,,,,",
        "breathed-1,slow_breathing,2026-05-04,2026-05-04T23:50:00+10:30,4.5,6,4,"
        '"The kitchen was quiet.\nMy shoulders came down."',
        "slept-1,settling_for_sleep,2026-05-05,2026-05-05T23:50:00+10:30,0,0,,",
    ]


def test_of_a_period_the_practices_of_its_days_are_written():
    day = MONDAY + timedelta(days=1)
    (row,) = files_of(ALL_OF_IT, day, day)[FILE].decode().split("\r\n")[1:-1]
    assert row.startswith("slept-1,")


def test_frictionless_accepts_strange_words(tmp_path):
    strange = replace(BREATHED, id="-p", practice_id="-gone", note="=1+1\r\n\t,;'")
    write_folder(tmp_path, [strange, TYPED_IN])
    assert frictionless.validate(str(tmp_path / "datapackage.json")).valid
    assert [row.entry for row in read_folder(tmp_path, TODAY).rows] == [TYPED_IN, strange]


def test_what_lies_in_the_bin_is_known_to_an_import(db, stores):
    take_in(db, ALL_OF_IT)
    stores.practised.remove(BREATHED.id, datetime(2026, 5, 12, 8, tzinfo=UTC))
    assert everything(stores).entries == (TYPED_IN, SLEPT)
    assert everything(stores).in_bin == {(Practised, BREATHED.id)}


def test_a_row_of_another_program_is_read_with_what_it_says(compare):
    plan = compare(practice=table({}, {"id": "q", "minutes": "12.5", "tension_before": "10"}))
    assert said(plan) == []
    assert entries_of(plan) == [
        Practised(id="p", practice_id="slow_breathing", day=MONDAY),
        Practised(
            id="q", practice_id="slow_breathing", day=MONDAY, minutes=12.5, tension_before=10
        ),
    ]


def test_a_practice_that_this_version_does_not_have_is_read(compare):
    assert said(compare(practice=table({"practice_id": "from-a-newer-one"}))) == []


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"id": ""}, "id"),
        ({"id": "../../etc/passwd"}, "id"),
        ({"practice_id": ""}, "practice_id"),
        ({"practice_id": "slow breathing"}, "practice_id"),
        ({"day": ""}, "day"),
        ({"day": "2026-02-30"}, "day"),
        ({"day": "2026-05-14"}, "day"),
        ({"day": "1899-12-31"}, "day"),
        ({"started_at": "2026-05-04T09:00:00"}, "started_at"),
        ({"started_at": "yesterday"}, "started_at"),
        ({"started_at": "2026-05-15T09:00:00+00:00"}, "started_at"),
        ({"started_at": "0001-01-01T00:00:00+00:00"}, "started_at"),
        ({"minutes": "-1"}, "minutes"),
        ({"minutes": "480.1"}, "minutes"),
        *(({"minutes": number}, "minutes") for number in NUMBERS),
        ({"tension_before": "11"}, "tension_before"),
        ({"tension_before": "calm"}, "tension_before"),
        ({"tension_after": "-1"}, "tension_after"),
        ({"tension_after": "4.5"}, "tension_after"),
        ({"note": "x" * 10_001}, "note"),
    ],
)
def test_what_is_wrong_with_a_row_is_told_with_its_line_and_nothing_is_taken(compare, wrong, field):
    plan = compare(practice=table({"id": "ok"}, wrong))
    file, line, column, _ = only(plan)
    assert (file, line, column) == (FILE, 3, field)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"practice_id": ""}, "“Practice” takes 1 to 64 signs: plain letters, digits, - and _."),
        ({"minutes": "500"}, "“Minutes” can be from 0 to 480."),
        ({"tension_before": "11"}, "“Tension before” can be from 0 to 10."),
        ({"tension_after": "-1"}, "“Tension after” can be from 0 to 10."),
    ],
)
def test_the_sentence_names_the_answer_and_repeats_nothing(compare, wrong, sentence):
    assert only(compare(practice=table(wrong)))[3] == sentence


def test_the_same_id_twice_and_one_that_lies_in_the_bin_are_refused(compare):
    assert only(compare(practice=table({}, {}))) == (
        FILE, 3, "id", "This id was there already, in line 2.",
    )  # fmt: skip
    plan = compare(in_bin=[(Practised, "p")], replace=True, practice=table({}))
    assert only(plan)[2:] == ("id", "You deleted this entry here. It still lies in the bin.")


def test_other_answers_take_the_place_only_on_request(compare):
    kept = entries_of(compare(practice=table({})))
    more = table({"minutes": "3"})
    assert only(compare(kept, practice=more))[2] == "id"
    (row,) = compare(kept, replace=True, practice=more).replaced
    assert row.entry.minutes == 3


def test_the_same_moment_with_another_offset_is_another_answer(compare):
    kept = entries_of(compare(practice=table({"started_at": "2026-05-04T09:00:00+01:00"})))
    elsewhere = table({"started_at": "2026-05-04T10:00:00+02:00"})
    assert only(compare(kept, practice=elsewhere))[2] == "id"


@pytest.mark.parametrize("cell", [*CORPUS, "'", "''=x", "<b>x</b>", "a\r\nb"])
def test_words_that_a_spreadsheet_would_run_are_only_words(tmp_path, cell):
    noted = replace(BREATHED, note=cell)
    write_folder(tmp_path, [noted])
    text = (tmp_path / FILE).read_text("utf-8")
    assert not re.search(r'(^|[,\n]|[,\n]")[=@\t＝＋－＠]', text)
    assert [row.entry for row in read_folder(tmp_path, TODAY).rows] == [noted]


@pytest.mark.parametrize("content", [b"", b"\0", b"\xff\xfe", b"id\r\n", b'"', b"x" * 3_000_000])
def test_a_file_that_is_none_is_refused_whole(compare, content):
    plan = compare(practice=content)
    assert said(plan)
    assert plan.added == ()
