"""Whatever is wrong with exercise that comes in is said with its file, line, field, a sentence."""

import re
from dataclasses import replace
from datetime import date

import pytest

from companion.domain.dose import Dose
from companion.domain.entries import of_kind
from companion.domain.exercise_log import LogEntry
from companion.domain.laterality import Score
from companion.domain.programme import PlanItem
from companion.exchange import read_folder, write_folder
from companion.exchange.kinds import KNOWN_FILES
from tests.exchange.plan_files import entries_of, only, said
from tests.exchange.test_cells import CORPUS
from tests.exchange.test_reading import csv_of
from tests.store.exercising import BRIDGE, DONE, LEFT

ROWS = {
    "exercise_plan": {
        "id": "p", "programme": "Mine", "position": "1", "exercise_id": "bridge",
        "name": "Bridge", "starts_on": "2026-05-04", "weekdays": "135", "side": "none",
    },
    "exercise_log": {
        "id": "l", "session_id": "s", "exercise_id": "bridge", "day": "2026-05-04",
    },
    "laterality": {
        "id": "r", "day": "2026-05-04", "started_at": "2026-05-04T09:00:00+01:00", "part": "foot",
        "side": "left", "shown": "20", "correct": "18",
    },
}  # fmt: skip


def table(name, *entries):
    return csv_of(f"{name}.csv", *({**ROWS[name], **entry} for entry in entries))


def test_a_row_of_every_kind_is_read_alone_and_with_the_others(tmp_path, compare):
    plan = compare(**{name: table(name, {}) for name in ROWS})
    assert said(plan) == []
    item, entry, score = entries_of(plan)
    assert item == PlanItem(
        id="p", programme="Mine", position=1, exercise_id="bridge", name="Bridge",
        starts_on=date(2026, 5, 4), weekdays=frozenset({1, 3, 5}), dose=Dose(),
    )  # fmt: skip
    assert entry == LogEntry(id="l", session_id="s", exercise_id="bridge", day=date(2026, 5, 4))
    assert (score.shown, score.correct, score.median_ms) == (20, 18, None)
    for name in ROWS:
        for other in ROWS:
            (tmp_path / f"{other}.csv").unlink(missing_ok=True)
        assert said(compare(**{name: table(name, {})})) == []


def test_an_exercise_that_the_library_does_not_have_is_read(compare):
    files = {
        name: table(name, {"exercise_id": "from-a-newer-one"})
        for name in ("exercise_plan", "exercise_log")
    }
    assert said(compare(**files)) == []


def test_a_programme_may_lie_ahead(compare):
    assert said(compare(exercise_plan=table("exercise_plan", {"starts_on": "2027-01-01"}))) == []


NUMBERS = ["NaN", "inf", "-inf", "1e999", "1e3", "12,5", "٣", "0x10", "+5", "5.", ".5", "9" * 401]


@pytest.mark.parametrize(
    ("name", "wrong", "field"),
    [
        ("exercise_plan", {"sets": "0"}, "sets"),
        ("exercise_plan", {"sets": "21"}, "sets"),
        ("exercise_plan", {"sets": "2.5"}, "sets"),
        ("exercise_plan", {"repetitions": "0"}, "repetitions"),
        ("exercise_plan", {"repetitions": "999999999999"}, "repetitions"),
        ("exercise_plan", {"hold_s": "-1"}, "hold_s"),
        ("exercise_plan", {"rest_s": "1801"}, "rest_s"),
        ("exercise_plan", {"minutes": "0"}, "minutes"),
        ("exercise_plan", {"minutes": "481"}, "minutes"),
        ("exercise_plan", {"minutes": "-5"}, "minutes"),
        ("exercise_plan", {"position": "0"}, "position"),
        ("exercise_plan", {"position": "61"}, "position"),
        ("exercise_plan", {"position": ""}, "position"),
        ("exercise_plan", {"programme": " "}, "programme"),
        ("exercise_plan", {"name": ""}, "name"),
        ("exercise_plan", {"name": "x" * 101}, "name"),
        ("exercise_plan", {"exercise_id": ""}, "exercise_id"),
        ("exercise_plan", {"exercise_id": "../../etc"}, "exercise_id"),
        ("exercise_plan", {"starts_on": ""}, "starts_on"),
        ("exercise_plan", {"starts_on": "1899-12-31"}, "starts_on"),
        ("exercise_plan", {"starts_on": "9999-01-01"}, "starts_on"),
        ("exercise_plan", {"ends_on": "2026-05-03"}, "starts_on"),
        ("exercise_plan", {"ends_on": "9999-12-31"}, "ends_on"),
        ("exercise_plan", {"weekdays": ""}, "weekdays"),
        ("exercise_plan", {"weekdays": "8"}, "weekdays"),
        ("exercise_plan", {"side": ""}, "side"),
        ("exercise_plan", {"side": "top"}, "side"),
        ("exercise_plan", {"resistance": "x" * 101}, "resistance"),
        ("exercise_plan", {"note": "x" * 10_001}, "note"),
        ("exercise_log", {"session_id": ""}, "session_id"),
        ("exercise_log", {"plan_id": "a b"}, "plan_id"),
        ("exercise_log", {"exercise_id": ""}, "exercise_id"),
        ("exercise_log", {"day": "2026-05-14"}, "day"),
        ("exercise_log", {"day": "2026-02-30"}, "day"),
        ("exercise_log", {"done_at": "2026-05-04T09:00:00"}, "done_at"),
        ("exercise_log", {"done_at": "2026-05-15T09:00:00+00:00"}, "done_at"),
        ("exercise_log", {"done_at": "0001-01-01T00:00:00+00:00"}, "done_at"),
        ("exercise_log", {"as_planned": "As planned"}, "as_planned"),
        ("exercise_log", {"as_planned": "true"}, "as_planned"),
        ("exercise_log", {"sets": "-1"}, "sets"),
        ("exercise_log", {"repetitions": "4001"}, "repetitions"),
        ("exercise_log", {"hold_s": "12001"}, "hold_s"),
        ("exercise_log", {"minutes": "1441"}, "minutes"),
        ("exercise_log", {"effort": "11"}, "effort"),
        ("exercise_log", {"pain_during": "1.5"}, "pain_during"),
        ("exercise_log", {"pain_after": "-1"}, "pain_after"),
        ("exercise_log", {"day": "2026-05-13", "pain_next_morning": "3"}, "pain_next_morning"),
        ("laterality", {"started_at": ""}, "started_at"),
        ("laterality", {"started_at": "2026-05-15T09:00:00Z"}, "started_at"),
        ("laterality", {"day": "2026-05-14"}, "day"),
        ("laterality", {"part": "knee"}, "part"),
        ("laterality", {"side": "both"}, "side"),
        ("laterality", {"shown": "0"}, "shown"),
        ("laterality", {"shown": ""}, "shown"),
        ("laterality", {"correct": "21"}, "correct"),
        ("laterality", {"correct": ""}, "correct"),
        ("laterality", {"median_ms": "0"}, "median_ms"),
        ("laterality", {"median_ms": "30001"}, "median_ms"),
        *((name, {"id": "../../etc/passwd"}, "id") for name in ROWS),
        *(("exercise_plan", {"minutes": number}, "minutes") for number in NUMBERS),
        *(("exercise_log", {"minutes": number}, "minutes") for number in NUMBERS),
        *(("laterality", {"shown": number}, "shown") for number in NUMBERS),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_row_is_told_with_its_line_and_nothing_is_taken(
    compare, name, wrong, field
):
    file, line, column, _ = only(compare(**{name: table(name, {"id": "ok"}, wrong)}))
    assert (file, line, column) == (f"{name}.csv", 3, field)


@pytest.mark.parametrize(
    ("name", "wrong", "sentence"),
    [
        ("exercise_log", {"as_planned": "well"},
         "“As planned” can be one of these: as planned, less, more."),
        ("exercise_plan", {"side": "up"},
         "“Side” can be one of these: both, left, right, none."),
        ("laterality", {"correct": "21"},
         "“Right answers” is too high for what “Pictures shown” says."),
        ("exercise_plan", {"ends_on": "2026-05-03"}, "“Last day” is before “First day”."),
    ],
)  # fmt: skip
def test_the_sentence_names_the_answer_and_repeats_nothing(compare, name, wrong, sentence):
    assert only(compare(**{name: table(name, wrong)}))[3] == sentence


@pytest.mark.parametrize("name", ROWS)
def test_the_same_id_twice_and_one_that_lies_in_the_bin_are_refused(compare, name):
    plan = compare(**{name: table(name, {}, {})})
    assert only(plan) == (f"{name}.csv", 3, "id", "This id was there already, in line 2.")
    kind = {"exercise_plan": PlanItem, "exercise_log": LogEntry, "laterality": Score}[name]
    plan = compare(in_bin=[(kind, ROWS[name]["id"])], replace=True, **{name: table(name, {})})
    assert only(plan)[2:] == ("id", "You deleted this entry here. It still lies in the bin.")


def crowd(count, **more):
    return table("exercise_plan", *({"id": f"i{number}", **more} for number in range(count)))


def test_a_programme_with_more_than_it_has_room_for_is_refused_and_nothing_comes_in(compare):
    assert said(compare(exercise_plan=crowd(60))) == []
    assert only(compare(exercise_plan=crowd(5_000), exercise_log=table("exercise_log", {}))) == (
        "exercise_plan.csv", 62, "programme",
        "A programme has room for 60 exercises at a time. On Monday 4 May 2026 this one has"
        " more.",
    )  # fmt: skip


def test_what_is_kept_here_takes_its_room_too_and_what_has_ended_takes_none(compare):
    kept = entries_of(compare(exercise_plan=crowd(58)))
    more = table("exercise_plan", *({"id": name} for name in "abc"))
    assert only(compare(kept, exercise_plan=more))[:3] == ("exercise_plan.csv", 4, "programme")
    other = table("exercise_plan", *({"id": name, "programme": "Other"} for name in "abc"))
    assert said(compare(kept, exercise_plan=other)) == []
    before = {"starts_on": "2026-05-01", "ends_on": "2026-05-03"}
    ended = table("exercise_plan", *({"id": name, **before} for name in "abc"))
    assert said(compare(kept, exercise_plan=ended)) == []
    again = entries_of(compare(exercise_plan=crowd(60)))
    assert said(compare(again, replace=True, exercise_plan=crowd(60, sets="2"))) == []


def test_two_programmes_whose_names_differ_in_their_letters_only_are_refused(compare):
    rows = [{"id": "a"}, {"id": "b", "programme": "MINE"}, {"id": "c"}]
    assert only(compare(exercise_plan=table("exercise_plan", *rows))) == (
        "exercise_plan.csv", 3, "programme",
        "Line 2 of exercise_plan.csv has this name in other letters: “Mine”. Write both the same,"
        " or tell them apart by a second word.",
    )  # fmt: skip


def test_so_is_one_beside_a_programme_that_is_kept_here(compare):
    kept = entries_of(compare(exercise_plan=table("exercise_plan", {})))
    more = table("exercise_plan", {"id": "b", "programme": "mine"})
    assert only(compare(kept, exercise_plan=more)) == (
        "exercise_plan.csv", 2, "programme",
        "A programme that is kept here has this name in other letters: “Mine”. Write both the"
        " same, or tell them apart by a second word.",
    )  # fmt: skip
    renamed = table("exercise_plan", {"programme": "mine"})
    assert said(compare(kept, replace=True, exercise_plan=renamed)) == []


def test_the_name_of_an_exercise_without_a_programme_is_in_no_others_way(compare):
    alone = {"id": "n", "exercise_id": "own-x", "programme": "MINE", "ends_on": "2026-05-04"}
    rows = [{}, {**alone, "weekdays": "234567"}]
    assert said(compare(exercise_plan=table("exercise_plan", *rows))) == []


def test_other_answers_take_the_place_only_on_request(compare):
    kept = entries_of(compare(exercise_log=table("exercise_log", {})))
    more = table("exercise_log", {"sets": "3"})
    assert only(compare(kept, exercise_log=more))[2] == "id"
    (row,) = compare(kept, replace=True, exercise_log=more).replaced
    assert row.entry.done.sets == 3


def test_the_same_moment_with_another_offset_is_another_answer(compare):
    kept = entries_of(compare(laterality=table("laterality", {})))
    elsewhere = table("laterality", {"started_at": "2026-05-04T10:00:00+02:00"})
    assert only(compare(kept, laterality=elsewhere))[2] == "id"


@pytest.mark.parametrize("cell", [*CORPUS, "'", "''=x", "<b>x</b>", "\u202egnp.exe", "a\r\nb"])
def test_words_that_a_spreadsheet_would_run_are_only_words(tmp_path, cell):
    planned = replace(
        BRIDGE, programme=cell, name=cell, note=cell, dose=replace(BRIDGE.dose, resistance=cell)
    )
    done = replace(DONE, note=cell)
    write_folder(tmp_path, [planned, done, LEFT])
    for file in KNOWN_FILES:
        text = (tmp_path / file).read_text("utf-8")
        assert not re.search(r'(^|[,\n]|[,\n]")[=@\t＝＋－＠]', text)
    entries = [row.entry for row in read_folder(tmp_path, date(2026, 5, 12)).rows]
    assert of_kind(entries, PlanItem) == (planned,)
    assert of_kind(entries, LogEntry) == (done,)


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("content", [b"", b"\0", b"\xff\xfe", b"id\r\n", b'"', b"x" * 3_000_000])
def test_a_file_that_is_none_is_refused_whole(compare, name, content):
    plan = compare(**{name: content})
    assert said(plan)
    assert plan.added == ()
