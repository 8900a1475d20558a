"""Worksheets go out and come in the same to the byte; what is wrong is said with its place."""

import json
from datetime import date

import frictionless
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.content.worksheet import Ask
from companion.content.worksheets import load_forms
from companion.domain.worksheet import LONGEST_CONTENT, Worksheet, content_json
from companion.exchange import Kept, plan_import, read_folder, reading, write_folder
from companion.exchange.writing import files_of
from companion.store.intake import everything, take_in, take_out
from tests.exchange.plan_files import entries_of, only, said
from tests.exchange.test_reading import csv_of
from tests.exchange.test_round_trip import ids, instants
from tests.store.test_worksheets import LATER, PLAN, VALUES

TODAY = date(2026, 5, 12)
FILE = "worksheets.csv"
FORMS = load_forms().all
ROW = {
    "id": "w", "kind": "values", "version": "1", "day": "2026-05-04",
    "created_at": "2026-05-04T20:15:00+09:30", "content": "{}",
}  # fmt: skip


def table(*rows):
    return csv_of(FILE, *({**ROW, **row} for row in rows))


# --- any answers ------------------------------------------------------------------------

words = st.text(max_size=40).filter(lambda text: "\0" not in text)
whole_days = st.dates(date(1900, 1, 1), date(2126, 1, 1)).map(date.isoformat)
clocks = st.times().map(lambda time: f"{time:%H:%M}")


def cells(ask, most):
    return {
        Ask.WORDS: words,
        Ask.LINE: words,
        Ask.SCALE: st.integers(0, most),
        Ask.DATE: whole_days,
        Ask.TICK: st.just(True),
    }[ask]


def row_of(columns):
    return st.fixed_dictionaries({}, optional={c.id: cells(c.ask, c.most) for c in columns})


def answers(question):
    if question.ask is Ask.CHOICES:
        return st.lists(st.sampled_from([each.id for each in question.choice]), unique=True)
    if question.ask is Ask.ROWS:
        return st.lists(row_of(question.column), max_size=3)
    if question.ask is Ask.TARGET:
        points = {"importance": st.integers(0, 10), "closeness": st.integers(0, 10)}
        rated = st.fixed_dictionaries({}, optional=points)
        areas = st.lists(st.sampled_from([each.id for each in question.area]), unique=True)
        return areas.flatmap(lambda those: st.tuples(*(rated.map(_of_area(a)) for a in those)))
    if question.ask is Ask.WINDOW:
        return st.fixed_dictionaries({}, optional={"from": clocks, "to": clocks}).map(lambda r: [r])
    return cells(question.ask, question.most)


def _of_area(area):
    return lambda rated: {"area": area, **rated}


@st.composite
def worksheets(draw):
    form = draw(st.sampled_from(FORMS))
    asked = {question.id: answers(question) for question in form.question}
    given_ones = draw(st.fixed_dictionaries({}, optional=asked))
    if form.opens_with:
        given_ones[form.opens_with] = True
    content = {k: tuple(v) if isinstance(v, list) else v for k, v in given_ones.items()}
    at = draw(instants)
    title = draw(words)
    return Worksheet(id=draw(ids), kind=form.id, version=form.version, day=at.date(),
                     created_at=at, title=title, content=content)  # fmt: skip


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(worksheets(), max_size=4, unique_by=lambda each: each.id))
def test_any_worksheets_come_into_an_empty_diary_and_go_out_the_same(tmp_path, db, stores, written):
    folder = tmp_path / "out"
    for old in folder.glob("*"):
        old.unlink()
    write_folder(folder, written)
    plan = plan_import(read_folder(folder, TODAY), Kept.of())
    assert plan.refusals == ()
    take_in(db, [row.entry for row in plan.added])
    kept = everything(stores).entries
    assert files_of(kept) == files_of(written)
    assert set(kept) == set(written)
    again = plan_import(read_folder(folder, TODAY), Kept.of(kept))
    assert (again.changes_nothing, again.refusals) == (True, ())
    take_out(db, kept)
    assert everything(stores).entries == ()


def test_a_worksheet_is_one_row_as_was_promised():
    lines = files_of([PLAN, VALUES])[FILE].decode().split("\r\n")
    assert lines[0] == "id,kind,version,day,created_at,title,content"
    assert lines[1:3] == [
        'plan-1,safety_plan,1,2026-05-04,2026-05-04T20:15:00+09:30,,"{""signs"":""Quiet""}"',
        "values-1,values,1,2026-05-04,2026-05-04T20:15:00+09:30,Choir,"
        '"{""action"":""Call the choir"",""action_on"":""2026-05-05"",'
        '""target"":[{""area"":""people"",""closeness"":4,""importance"":9}]}"',
    ]


def test_ten_thousand_characters_in_every_answer_come_back(tmp_path):
    form = next(each for each in FORMS if each.id == "safety_plan")
    long = {each.id: "é\n" * 5_000 for each in form.question if each.ask is Ask.WORDS}
    worksheet = Worksheet(id="w", kind=form.id, version=1, day=PLAN.day,
                          created_at=PLAN.created_at, content=long)  # fmt: skip
    write_folder(tmp_path, [worksheet])
    assert len(long) == 5
    assert [row.entry for row in read_folder(tmp_path, TODAY).rows] == [worksheet]


def test_frictionless_accepts_what_was_written(tmp_path):
    write_folder(tmp_path, [PLAN, VALUES, LATER])
    assert frictionless.validate(str(tmp_path / "datapackage.json")).valid


# --- what others made -------------------------------------------------------------------


def test_a_row_is_read_whatever_the_order_and_the_spaces_in_its_answers(compare):
    content = '{ "matters": "Song",\n "action": "Call", "how_it_went": " ", "action_done": false }'
    (worksheet,) = entries_of(compare(worksheets=table({"content": content})))
    assert content_json(worksheet) == '{"action":"Call","matters":"Song"}'


@pytest.mark.parametrize(
    ("row", "field", "words_of_it"),
    [
        ({"kind": "moon_record"}, "kind", "one of these"),
        ({"kind": ""}, "kind", "one of these"),
        ({"version": "2"}, "version", "newer version"),
        ({"version": "0"}, "version", "1 to 999"),
        ({"version": ""}, "version", "empty"),
        ({"day": "2026-13-01"}, "day", "not a day"),
        ({"day": "2026-06-01"}, "day", "future"),
        ({"created_at": ""}, "created_at", "not a moment"),
        ({"created_at": "2026-06-01T00:00:00+00:00"}, "created_at", "future"),
        ({"title": "x" * 101}, "title", "100 characters"),
        ({"content": ""}, "content", "damaged"),
        ({"content": "{"}, "content", "damaged"),
        ({"content": "[1]"}, "content", "damaged"),
        ({"content": "Call the choir"}, "content", "damaged"),
        ({"content": '{"action":"a","action":"b"}'}, "content", "damaged"),
        ({"content": "[" * 50_000}, "content", "damaged"),
        ({"content": '{"moon":"x"}'}, "content", "no such question"),
        ({"content": '{"action":7}'}, "content", "does not fit"),
        ({"content": '{"action":null}'}, "content", "does not fit"),
        ({"content": '{"action":1.5}'}, "content", "does not fit"),
        ({"content": '{"target":{"area":"work"}}'}, "content", "does not fit"),
        ({"content": '{"action_on":"1026-01-01"}'}, "content", "does not fit"),
        ({"content": '{"action_on":"3026-01-01"}'}, "content", "years ahead"),
        ({"content": json.dumps({"action": "x" * 10_001})}, "content", "10,000 characters"),
        ({"kind": "fear_ladder", "content": '{"aim":"Bus"}'}, "content", "your team"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_line_and_column(compare, row, field, words_of_it):
    plan = compare(worksheets=table({"id": "first"}, row))
    file, line, column, sentence = only(plan)
    assert (file, line, column) == (FILE, 3, field)
    assert words_of_it in sentence


def test_answers_that_are_too_long_together_are_refused(compare):
    form = next(each for each in FORMS if each.id == "thought_record")
    texts = {each.id: "\n" * 10_000 + "x" for each in form.question if each.ask is Ask.WORDS}
    (refusal,) = compare(worksheets=table({"kind": form.id, "content": json.dumps(texts)})).refusals
    assert refusal.field == "content"
    long = dict.fromkeys(texts, "x\n" * 5000) | {"feeling": "\n" * 9_000 + "x"}
    assert len(json.dumps(long)) < LONGEST_CONTENT
    assert said(compare(worksheets=table({"kind": form.id, "content": json.dumps(long)}))) == []


def test_a_file_that_would_fill_the_memory_is_refused(compare, monkeypatch):
    monkeypatch.setattr(reading, "MOST_TEXT", 5_000)
    content = json.dumps({"matters": "x" * 1_000})
    plan = compare(worksheets=table(*({"id": f"w{n}", "content": content} for n in range(9))))
    assert plan.refusals
    monkeypatch.setattr(reading, "MOST_TEXT", 100_000)
    monkeypatch.setattr(reading, "MOST_WORDS", 10)
    content = json.dumps({"target": [{"area": "work"}, {"area": "self"}]})
    plan = compare(worksheets=table(*({"id": f"w{n}", "content": content} for n in range(9))))
    assert plan.refusals


def test_the_same_id_with_other_answers_is_no_new_worksheet(compare):
    plan = compare(kept=(VALUES,), worksheets=table({"id": VALUES.id, "content": "{}"}))
    assert not plan.added
    assert len(plan.refusals) == 1
