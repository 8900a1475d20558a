"""A worksheet in words and on paper: every question, the answer as it was written, nothing more."""

import re
from datetime import UTC, date, datetime

import pytest

from companion.content.worksheets import load_forms
from companion.domain.worksheet import Worksheet
from companion.report.papers import clinic_paper
from companion.report.summary import Summary
from companion.report.web import html
from companion.report.worksheet import answered, on_page, worksheet_paper
from tests.report.conftest import text_of

FORMS = load_forms()


def written(kind, title="", version=1, **content):
    return Worksheet(
        id="w",
        kind=kind,
        version=version,
        day=date(2026, 5, 4),
        created_at=datetime(2026, 5, 4, 9, tzinfo=UTC),
        title=title,
        content=content,
    )


def told(kind, question, answer):
    worksheet = written(kind, **{question: answer})
    return {each.id: each for each in answered(FORMS.find(kind), worksheet)}[question].lines


def pages(content):
    return len(re.findall(rb"/Type ?/Page\b(?!s)", content))


@pytest.mark.parametrize(
    ("kind", "question", "answer", "lines"),
    [
        ("thought_record", "situation", "At home.\n\n Alone. ", ("At home.", " Alone.")),
        ("thought_record", "feeling", "sad", ("sad",)),
        ("thought_record", "strength", 0, ("0 of 100",)),
        ("thought_record", "habits", ("labels",),
         ("Putting on a label: One word stands for a whole person, and it is a hard word.",)),
        ("values", "target",
         ({"area": "work", "closeness": 3}, {"area": "people", "importance": 9, "closeness": 4},
          {"area": "self"}),
         ("1. People: important: 9 of 10, close: 4 of 10", "2. Work and learning: close: 3 of 10")),
        ("values", "action_on", "2026-05-05", ("Tuesday 5 May 2026",)),
        ("values", "action_done", True, ("Yes",)),
        ("activation", "plan",
         ({"what": "Tea", "day": "2026-05-05", "done": True, "pleasure": 7}, {"what": "Walk"}),
         ("What: Tea · Day: Tuesday 5 May 2026 · I did it, or a part of it"
          " · How much you enjoyed it: 7 of 10", "What: Walk")),
        ("sleep_habits", "window", ({"from": "23:30", "to": "06:30"},), ("23:30 to 06:30",)),
        ("sleep_habits", "window", ({"to": "06:30"},), ("to 06:30",)),
    ],
)  # fmt: skip
def test_every_kind_of_answer_is_told_in_words(kind, question, answer, lines):
    assert told(kind, question, answer) == lines


@pytest.mark.parametrize("form", FORMS.all, ids=lambda form: form.id)
def test_an_empty_worksheet_tells_its_questions(form):
    worksheet = written(form.id)
    found = answered(form, worksheet)
    assert [each.id for each in found] == [each.id for each in form.question]
    assert not any(each.lines for each in found)
    paper = worksheet_paper(form, worksheet, "a4")
    assert paper.lines[0] == form.title
    assert paper.lines.count("Left empty") == len(form.question)


def test_what_is_not_asked_any_more_is_told_as_it_was_written():
    worksheet = written("values", moon="Full\nand bright", stars=({"a": 3, "b": True},), matters=7)
    found = {each.id: each.lines for each in answered(FORMS.find("values"), worksheet)}
    assert found["moon"] == ("Full", "and bright")
    assert found["stars"] == ("a: 3 · b: Yes",)
    assert found["matters"] == ("7",)
    alone = answered(None, worksheet)
    assert [each.id for each in alone] == ["matters", "moon", "stars"]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_worksheet_is_pages_with_own_words_as_they_are(paper, tmp_path):
    own = "#strong[x] *not bold* $1$ @ref <b>"
    worksheet = written("safety_plan", title="Mine", signs=own, people=({"name": "A friend"},))
    made = worksheet_paper(FORMS.find("safety_plan"), worksheet, paper)
    content = made.pdf()
    file = tmp_path / "worksheet.pdf"
    made.save(file)
    text = text_of(file)
    assert own in text
    for said in ("Mine", "My safety plan · Begun on Monday 4 May 2026", "Name: A friend"):
        assert said in text
    assert b"/StructTreeRoot" in content
    assert pages(content) == 1
    assert content == worksheet_paper(FORMS.find("safety_plan"), worksheet, paper).pdf()


def test_ten_thousand_characters_without_a_gap_are_all_on_paper(tmp_path):
    worksheet = written("barriers", why="x" * 10_000, aim="words " * 1_600)
    made = worksheet_paper(FORMS.find("barriers"), worksheet, "a4")
    file = tmp_path / "worksheet.pdf"
    made.save(file)
    text = text_of(file)
    assert pages(made.pdf()) > 2
    assert text.count("x") >= 10_000
    assert text.count("words") == 1_600


def test_the_queue_of_a_printer_and_a_file_say_nothing_of_what_it_is_about():
    made = worksheet_paper(FORMS.find("safety_plan"), written("safety_plan", title="Dark"), "a4")
    assert (made.title, made.name) == ("Worksheet", "Worksheet 2026-05-04")


def test_a_worksheet_that_was_ticked_goes_with_the_page_for_the_clinic(tmp_path):
    own = "<b>#strong[x]</b>"
    worksheet = written("thought_record", title="Mine", situation=own, habits=("labels",))
    page = on_page(FORMS.find("thought_record"), worksheet)
    alone = Summary(visit="", period="May", known="3 of 31 days")
    summary = Summary(visit="", period="May", known="3 of 31 days", worksheets=(page,))
    made = clinic_paper(summary, date(2026, 5, 12))
    file = tmp_path / "page.pdf"
    made.save(file)
    assert own in text_of(file)
    assert pages(made.pdf()) == pages(clinic_paper(alone, date(2026, 5, 12)).pdf()) + 1
    for said in ("Mine", own, "What was going on?", "Left empty"):
        assert said in made.lines
    web = html(summary)
    assert "&lt;b&gt;#strong[x]&lt;/b&gt;" in web
    assert own not in web
    assert "<h3" not in html(alone)
