"""The worksheets: each complete, with cautions and a source; an answer fits its question or not."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from companion.content import loading
from companion.content.loading import ContentError, read_file, resources
from companion.content.worksheet import Ask, Form
from companion.content.worksheets import load_forms
from companion.domain.refused import Reason, Refused
from companion.domain.worksheet import ACTION, ACTION_DONE, ACTION_ON, SAFETY_PLAN, Worksheet

FORMS = load_forms()
FILES = sorted((resources() / "content" / "en" / "worksheets").glob("*.toml"))

# What a person wrote is kept by these ids. Add new ones; never take one away.
PERMANENT = """
thought_record problem_solving activation worry_time values barriers fear_ladder sleep_habits
safety_plan
"""


def written(kind, version=1, **answers):
    return Worksheet(
        id="w",
        kind=kind,
        version=version,
        day=date(2026, 5, 4),
        created_at=datetime(2026, 5, 4, 9, tzinfo=UTC),
        content=answers,
    )


def refused(kind, **answers):
    with pytest.raises(Refused) as caught:
        FORMS.find(kind).check(written(kind, **answers))
    return caught.value.reason, caught.value.fields


# --- the files --------------------------------------------------------------------------


def test_the_kinds_are_those_that_were_promised_in_their_order():
    assert [each.id for each in FORMS.all] == PERMANENT.split()
    assert len(FILES) == len(FORMS.all)
    assert FORMS.find("gone") is None


@pytest.mark.parametrize("form", FORMS.all, ids=lambda form: form.id)
def test_each_is_told_in_full(form):
    assert all(each.endswith(".") for each in (form.what_for, *form.when_not))
    assert len(form.source) > 60
    assert "own" in form.source
    assert form.licence == "Apache-2.0"
    assert form.reviewed == "Not yet reviewed by a clinician"
    for question in form.question:
        assert question.ask in {Ask.TICK, *Ask}
        assert question.text.endswith("?") or question.ask is Ask.TICK
        assert not question.help or question.help.endswith((".", "?"))


def test_a_thought_record_has_its_seven_columns_one_question_at_a_time():
    pages = [[each.id for each in page] for page in FORMS.find("thought_record").pages]
    assert pages == [
        ["situation"], ["feeling", "strength"], ["thought"], ["habits"], ["evidence_for"],
        ["evidence_against"], ["balanced"], ["strength_after"],
    ]  # fmt: skip
    habits = FORMS.find("thought_record").find("habits").choice
    assert len(habits) >= 8
    assert all(re.fullmatch(r".+\.", each.note) for each in habits)


def test_pleasure_and_mastery_are_rated_from_nought_to_ten():
    plan = FORMS.find("activation").find("plan")
    scales = {each.id: each.most for each in plan.column if each.ask is Ask.SCALE}
    assert scales == {"pleasure": 10, "mastery": 10}


def test_the_target_has_four_areas_and_leads_to_one_step_with_a_day():
    values = FORMS.find("values")
    assert len(values.find("target").area) == 4
    asked = [each.id for each in values.question]
    assert asked.index("target") < asked.index(ACTION) < asked.index(ACTION_ON)
    assert values.find(ACTION_DONE).ask is Ask.TICK


def test_a_sleep_window_is_held_with_who_has_to_ask_first():
    form = FORMS.find("sleep_habits")
    assert form.find("window").nights
    cautions = " ".join(form.when_not)
    for who in ("bipolar", "seizures", "sleepwalking", "apnoea", "psychosis", "fall", "drive",
                "opioids", "sleeping pills", "set by your clinic"):  # fmt: skip
        assert who in cautions


def test_the_safety_plan_asks_for_all_that_one_holds():
    asked = [each.id for each in FORMS.find(SAFETY_PLAN).question]
    assert asked == ["signs", "helps", "company", "people", "professionals", "safer", "reasons"]


# --- what a file may hold ---------------------------------------------------------------

WHOLE = """
id = "mine"
version = 1
title = "Mine"
what_for = "For me."
when_not = ["Not now."]
source = "Here"
licence = "Apache-2.0"
reviewed = "Nobody"
[[question]]
id = "a"
text = "What?"
ask = "words"
[[question]]
id = "b"
text = "Which?"
ask = "rows"
row = "Row"
[[question.column]]
id = "c"
name = "C"
ask = "line"
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('ask = "words"', 'ask = "song"'),
        ('ask = "words"', 'ask = "choices"'),
        ('ask = "words"', 'ask = "words"\nrow = "Row"'),
        ('ask = "words"', 'ask = "words"\nbeside = true'),
        ('ask = "words"', 'ask = "words"\nmost = 7'),
        ('ask = "words"', 'ask = "words"\nhelpful = "yes"'),
        ('ask = "line"', 'ask = "words"'),
        ('id = "b"', 'id = "a"'),
        ("version = 1", "version = 0"),
        ("version = 1", 'version = 1\nopens_with = "a"'),
        ("version = 1", ""),
    ],
)
def test_a_file_that_is_not_as_it_has_to_be_names_itself(tmp_path, old, new):
    file = tmp_path / "mine.toml"
    file.write_text(WHOLE, "utf-8")
    assert read_file(file, Form).id == "mine"
    file.write_text(WHOLE.replace(old, new, 1), "utf-8")
    with pytest.raises(ContentError, match=r"mine\.toml"):
        read_file(file, Form)


def test_another_language_gives_texts_and_the_rest_stays_english(tmp_path, monkeypatch):
    folder = tmp_path / "xx" / "worksheets"
    folder.mkdir(parents=True)
    text = (
        'title = "Xa"\n[text]\nsituation = "Xb?"\n"situation.help" = "Xc."\n'
        '"habits.labels" = "Xd"\n"habits.labels.note" = "Xe."\n'
    )
    (folder / "thought_record.toml").write_text(text, "utf-8")
    english = loading.content_folder
    monkeypatch.setattr(
        loading, "content_folder", lambda code="en": english() if code == "en" else tmp_path / code
    )
    form = load_forms.__wrapped__("xx").find("thought_record")
    first = form.question[0]
    labels = next(each for each in form.find("habits").choice if each.id == "labels")
    assert (form.title, first.text, first.help) == ("Xa", "Xb?", "Xc.")
    assert (labels.name, labels.note) == ("Xd", "Xe.")
    assert form.question[1].text == FORMS.find("thought_record").question[1].text


# --- what fits --------------------------------------------------------------------------

FITS = [
    ("thought_record", "situation", "x" * 10_000),
    ("thought_record", "strength", 0),
    ("thought_record", "strength", 35),
    ("thought_record", "strength", 100),
    ("thought_record", "habits", ("labels", "on_me")),
    ("values", "target", ({"area": "work", "importance": 9, "closeness": 0}, {"area": "self"})),
    ("values", "action_on", "2026-05-05"),
    ("values", "action_done", True),
    ("activation", "plan", ({"what": "Tea", "day": "2026-05-05", "done": True, "pleasure": 7},)),
    ("sleep_habits", "window", ({"from": "23:30", "to": "06:30"},)),
    ("sleep_habits", "window", ({"from": "23:30"},)),
]


@pytest.mark.parametrize(("kind", "question", "answer"), FITS)
def test_an_answer_fits(kind, question, answer):
    FORMS.find(kind).check(written(kind, **{question: answer}))


@pytest.mark.parametrize(
    ("kind", "question", "answer"),
    [
        ("thought_record", "situation", 3),
        ("thought_record", "situation", ("labels",)),
        ("thought_record", "strength", "35"),
        ("thought_record", "strength", True),
        ("thought_record", "habits", ("labels", "labels")),
        ("thought_record", "habits", ("other",)),
        ("thought_record", "habits", "labels"),
        ("values", "target", ({"area": "moon"},)),
        ("values", "target", ({"importance": 3},)),
        ("values", "target", ({"area": "work"}, {"area": "work"})),
        ("values", "target", ({"area": "work", "importance": 11},)),
        ("values", "target", ({"area": "work", "other": 1},)),
        ("values", "target", ("work",)),
        ("values", "action_on", "soon"),
        ("values", "action_on", "20260505"),
        ("values", "action_done", 1),
        ("activation", "plan", ({"where": "home"},)),
        ("activation", "plan", ({"pleasure": 11},)),
        ("activation", "plan", ({"done": "yes"},)),
        ("activation", "plan", ("what",)),
        ("activation", "plan", ({"what": "Tea"},) * 31),
        ("sleep_habits", "window", ({"from": "24:30"},)),
        ("sleep_habits", "window", ({"from": "01:30+1"},)),
        ("sleep_habits", "window", ({"from": "23:30"}, {"to": "06:30"})),
        ("sleep_habits", "window", ({"at": "23:30"},)),
    ],
)
def test_an_answer_that_fits_no_such_question_is_refused(kind, question, answer):
    assert refused(kind, **{question: answer}) == (Reason.NOT_AN_ANSWER, (question,))


def test_a_question_that_is_not_asked_has_no_answer():
    assert refused("values", moon="x") == (Reason.NOT_ASKED, ("moon",))


def test_a_newer_version_is_refused_and_an_older_one_stays_as_it_is():
    form = FORMS.find("values")
    with pytest.raises(Refused) as caught:
        form.check(written("values", version=2))
    assert caught.value.reason is Reason.NEWER_VERSION
    later = form.model_copy(update={"version": 2})
    later.check(written("values", version=1, moon="asked in the first version only"))
    with pytest.raises(Refused):
        later.check(replace(written("values", moon="x"), version=2))


def test_a_fear_ladder_opens_only_with_the_tick_of_the_team():
    form = FORMS.find("fear_ladder")
    assert refused("fear_ladder", aim="The bus") == (Reason.TEAM_FIRST, ("team_suggested",))
    form.check(written("fear_ladder"))
    form.check(written("fear_ladder", team_suggested=True, aim="The bus"))
    assert not form.is_open({})
    assert form.is_open({"team_suggested": True})
    assert FORMS.find("values").is_open({})
