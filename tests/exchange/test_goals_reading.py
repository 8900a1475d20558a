"""Whatever is wrong with goals, answers or wins that come in is said with its place."""

import json
from dataclasses import replace

import pytest

from companion.domain.goals import Goal, GoalReview
from companion.domain.happening import Happening
from companion.domain.questionnaire import Answered
from companion.domain.win import FoundBy, Win
from companion.exchange import reading
from companion.exchange.kinds import kind_in
from companion.exchange.writing import files_of
from tests.exchange.plan_files import entries_of, only, said
from tests.exchange.test_exercise_reading import NUMBERS
from tests.exchange.test_reading import csv_of
from tests.store.aiming import ALL, CHOIR, LEVELS, PEG

LEVEL_CELLS = dict(
    zip(
        ("level_minus2", "level_minus1", "level_0", "level_plus1", "level_plus2"),
        LEVELS,
        strict=True,
    )
)
ROWS = {
    "goals": {
        "id": "g", "title": "Choir", "kind": "social", "starts_on": "2026-04-06",
        "state": "active", **LEVEL_CELLS,
    },
    "goal_steps": {"id": "s", "goal_id": "g", "position": "0", "text": "Chair"},
    "goal_reviews": {"id": "r", "goal_id": "g", "day": "2026-05-04", "level": "-1"},
    "activity_ratings": {"id": "a", "activity": "Walk", "day": "2026-05-04", "rating": "4"},
    "questionnaires": {
        "id": "q", "questionnaire_id": "peg", "version": "1", "day": "2026-05-04",
        "answers": '{"pain":7}',
    },
    "wins": {"id": "w", "day": "2026-05-04", "text": "Sat down", "found_by": "me"},
    "happenings": {"id": "h", "day": "2026-05-04", "kind": "fall"},
}  # fmt: skip
OF_A_GOAL = ("goal_steps", "goal_reviews")


def table(name, *rows):
    return csv_of(f"{name}.csv", *({**ROWS[name], **row} for row in rows))


def folder(**files):
    """A goal, and other files as they are given."""
    return {"goals": table("goals", {}), **files}


# --- read -------------------------------------------------------------------------------


def test_a_row_of_every_kind_is_read(compare):
    plan = compare(**{name: table(name, {}) for name in ROWS})
    assert said(plan) == []
    found = {type(each): each for each in entries_of(plan)}
    assert len(found) == len(ROWS)
    assert found[Goal].levels == LEVELS
    assert found[GoalReview].level == -1
    assert found[Answered].answers == {"pain": 7}
    assert found[Win].found_by is FoundBy.ME
    assert found[Happening].text == ""


def test_more_goals_than_a_computer_holds_with_ease_are_refused(compare, monkeypatch):
    monkeypatch.setattr(reading, "MOST_OWNERS", 1)
    plan = compare(goals=table("goals", {}, {"id": "h"}))
    assert only(plan) == ("goals.csv", 3, "", "From here on there are more than 1 rows.")


def test_goals_and_steps_may_lie_ahead(compare):
    ahead = {"starts_on": "2026-06-01", "due_on": "2027-06-01"}
    steps = table("goal_steps", {"due_on": "2026-12-24"})
    assert said(compare(goals=table("goals", ahead), goal_steps=steps)) == []


def test_a_goal_may_follow_an_activity_that_is_gone(compare):
    row = {"follows": "activity:gone", "target": "12.5", "direction": "at_least"}
    (goal,) = entries_of(compare(goals=table("goals", row)))
    assert (goal.follows.of, goal.target) == ("gone", 12.5)


def test_what_was_worked_out_is_not_read_and_may_say_anything(compare):
    answered = (
        b"id,questionnaire_id,version,day,answers,score,subscores\r\nq,peg,1,2026-05-04,{},99,x"
    )
    gas = b"day,goals,t_score\r\nnever,many,high\r\nnever,many,high\r\n"
    plan = compare(questionnaires=answered, gas=gas)
    assert said(plan) == []
    assert len(entries_of(plan)) == 1


def test_the_t_scores_alone_bring_nothing(compare):
    plan = compare(gas=files_of(ALL)["gas.csv"])
    assert (said(plan), plan.changes_nothing) == ([], True)


def test_answers_of_an_older_version_come_in_as_they_are_and_are_not_scored_anew(
    compare, monkeypatch
):
    from companion.content import questionnaires as content

    newer = tuple(
        each.model_copy(update={"version": 2}) if each.id == "peg" else each
        for each in content.load_questionnaires().all
    )
    monkeypatch.setattr(
        content, "load_questionnaires", lambda _=None: content.Questionnaires(newer)
    )
    older = table("questionnaires", {"answers": '{"pain":7,"enjoyment":7,"activity":6,"gone":99}'})
    plan = compare(questionnaires=older)
    assert said(plan) == []
    (entry,) = entries_of(plan)
    assert (entry.version, entry.answers["gone"]) == (1, 99)
    assert files_of([entry])["questionnaires.csv"].endswith(b",,\r\n")


def test_where_the_versions_agree_they_are_scored(monkeypatch):
    from companion.content import questionnaires as content

    newer = tuple(
        each.model_copy(update={"version": 2, "agrees": (1,)}) if each.id == "peg" else each
        for each in content.load_questionnaires().all
    )
    monkeypatch.setattr(
        content, "load_questionnaires", lambda _=None: content.Questionnaires(newer)
    )
    assert files_of([PEG])["questionnaires.csv"].endswith(b",6.67,\r\n")


# --- what is wrong with a row -----------------------------------------------------------

WRONG = [
    ("goals", {"title": ""}, "title", "“Title” is empty. A word or two is enough."),
    ("goals", {"title": "x" * 101}, "title", "“Title” is longer than 100 characters."),
    ("goals", {"kind": "money"}, "kind",
     "“Kind” can be one of these: work, pain, stamina, medicines, social, sleep_mood, other."),
    ("goals", {"kind": "Work"}, "kind", None),
    ("goals", {"because": "x" * 10_001}, "because",
     "“Because I value” is longer than 10,000 characters."),
    ("goals", {"follows": "luck"}, "follows", "“What it follows”: a goal cannot follow that."),
    ("goals", {"follows": "activity:"}, "follows", None),
    ("goals", {"follows": "activity:a b"}, "follows", None),
    ("goals", {"follows": "nights:x"}, "follows", None),
    ("goals", {"follows": "nights", "kind": "medicines"}, "follows",
     "A goal about medicines is rated by you, and follows no figures."),
    ("goals", {"target": "5"}, "target",
     "“Target” goes with “At least or at most”, and only with that."),
    ("goals", {"direction": "at_most"}, "target", None),
    ("goals", {"target": "5", "direction": "at_most"}, "target",
     "“Target” needs something that the goal follows."),
    ("goals", {"follows": "nights", "target": "-1", "direction": "at_most"}, "target",
     "“Target” can be from 0 to 1,000,000."),
    ("goals", {"follows": "nights", "target": "1000001", "direction": "at_most"}, "target", None),
    ("goals", {"follows": "nights", "target": "5", "direction": "near"}, "direction",
     "“At least or at most” can be one of these: at_least, at_most."),
    ("goals", {"starts_on": ""}, "starts_on", "“First day” is not a day, like 2026-03-01."),
    ("goals", {"starts_on": "1899-12-31"}, "starts_on", None),
    ("goals", {"starts_on": "9999-12-31"}, "starts_on", None),
    ("goals", {"due_on": "2026-04-05"}, "starts_on", "“By when” is before “First day”."),
    ("goals", {"due_on": "2200-01-01"}, "due_on", "“By when” lies more than 100 years ahead."),
    ("goals", {"state": ""}, "state",
     "“Where it stands” can be one of these: active, resting, reached, let_go."),
    ("goals", {"weight_importance": "4"}, "weight_importance",
     "“How important” can be from 0 to 3."),
    ("goals", {"weight_importance": "1.5"}, "weight_importance", None),
    ("goals", {"weight_difficulty": "-1"}, "weight_difficulty", "“How hard” can be from 0 to 3."),
    ("goals", {"level_plus2": "x" * 10_001}, "level_plus2",
     "“Level +2” is longer than 10,000 characters."),
    ("goal_steps", {"goal_id": ""}, "goal_id", None),
    ("goal_steps", {"position": "50"}, "position", "“Place in the order” can be from 0 to 49."),
    ("goal_steps", {"position": ""}, "position", None),
    ("goal_steps", {"text": " "}, "text", "“Words” is empty. A word or two is enough."),
    ("goal_steps", {"done_on": "2026-05-14"}, "done_on", "“Done on” lies in the future."),
    ("goal_steps", {"due_on": "9999-12-31"}, "due_on", None),
    ("goal_reviews", {"level": "3"}, "level", "“Level” can be from -2 to 2."),
    ("goal_reviews", {"level": "+1"}, "level", "“Level” can only be a whole number, like 4."),
    ("goal_reviews", {"level": "0.5"}, "level", None),
    ("goal_reviews", {"day": "2026-04-05"}, "day", "“Day” is before the goal begins."),
    ("goal_reviews", {"day": "2026-05-14"}, "day", "“Day” lies in the future."),
    ("goal_reviews", {"note": "x" * 10_001}, "note", None),
    ("activity_ratings", {"activity": ""}, "activity", None),
    ("activity_ratings", {"rating": "11"}, "rating", "“How well it goes” can be from 0 to 10."),
    ("activity_ratings", {"rating": ""}, "rating",
     "“How well it goes” is empty here. It needs a value."),
    ("activity_ratings", {"day": "2026-05-14"}, "day", None),
    ("questionnaires", {"questionnaire_id": "from_a_newer_one"}, "questionnaire_id",
     "“Questionnaire” names one that this version of Companion does not have."),
    ("questionnaires", {"questionnaire_id": ""}, "questionnaire_id", None),
    ("questionnaires", {"version": "2"}, "version", None),
    ("questionnaires", {"version": "0"}, "version", "“Version” can be from 1 to 999."),
    ("questionnaires", {"version": "1000"}, "version", None),
    ("questionnaires", {"day": "2026-05-14"}, "day", "“Day” lies in the future."),
    ("questionnaires", {"answers": ""}, "answers",
     "“Answers” is damaged: it cannot be read as answers."),
    ("questionnaires", {"answers": "[]"}, "answers", None),
    ("questionnaires", {"answers": '{"pain":NaN}'}, "answers", None),
    ("questionnaires", {"answers": '{"pain":1,"pain":2}'}, "answers", None),
    ("questionnaires", {"answers": '{"pain":[1]}'}, "answers", None),
    ("questionnaires", {"answers": '{"pain":true}'}, "answers", None),
    ("questionnaires", {"answers": '{"pain":11}'}, "answers", None),
    ("questionnaires", {"answers": '{"pain":2.5}'}, "answers", None),
    ("questionnaires", {"answers": '{"pain":"7"}'}, "answers", None),
    ("questionnaires", {"answers": '{"q9":1}'}, "answers", None),
    ("questionnaires", {"answers": "[" * 100_000}, "answers", None),
    ("wins", {"text": ""}, "text", None),
    ("wins", {"text": "x" * 101}, "text", "“Words” is longer than 100 characters."),
    ("wins", {"found_by": "streak"}, "found_by", None),
    ("wins", {"day": "2026-05-14"}, "day", None),
    ("happenings", {"kind": "birthday"}, "kind",
     "“Kind” can be one of these: fall, emergency, medicine, work, other."),
    ("happenings", {"text": "x" * 101}, "text", None),
    ("happenings", {"day": "2026-05-14"}, "day", None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "wrong", "field", "sentence"), WRONG, ids=str)
def test_what_is_wrong_with_a_row_is_told_with_its_line_and_nothing_is_taken(
    compare, name, wrong, field, sentence
):
    plan = compare(**{**folder(), name: table(name, {"id": "ok"}, wrong)})
    file, line, column, told = only(plan)
    assert (file, line, column) == (f"{name}.csv", 3, field)
    if sentence is not None:
        assert told == sentence


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(
    ("name", "field", "beside"),
    [
        ("goals", "target", {"follows": "nights", "direction": "at_most"}),
        ("goals", "weight_importance", {}),
        ("goal_steps", "position", {}),
        ("goal_reviews", "level", {}),
        ("activity_ratings", "rating", {}),
        ("questionnaires", "version", {}),
    ],
)
def test_no_other_way_of_writing_a_number_is_guessed(compare, name, field, beside, number):
    plan = compare(**{**folder(), name: table(name, {field: number, **beside})})
    assert only(plan)[2] == field


@pytest.mark.parametrize("name", sorted(ROWS))
def test_an_id_is_one(compare, name):
    for wrong in ("", "../../etc/passwd", "x" * 65):
        assert only(compare(**{**folder(), name: table(name, {"id": wrong})}))[2] == "id"


@pytest.mark.parametrize("name", [*sorted(ROWS), "gas"])
@pytest.mark.parametrize("content", [b"", b"\0", b"\xff\xfe", b"idea\r\n", b'"', b"x" * 3_000_000])
def test_a_file_that_is_none_is_refused_whole(compare, name, content):
    plan = compare(**{name: content})
    assert said(plan)
    assert plan.added == ()


def test_a_row_of_t_scores_that_is_none_is_refused(compare):
    assert only(compare(gas=b"day,goals,t_score\r\n2026-05-04,1\r\n")) == (
        "gas.csv", 2, "", "The row holds 2 of 3 values.",
    )  # fmt: skip


# --- what does not belong together ------------------------------------------------------


@pytest.mark.parametrize("name", OF_A_GOAL)
def test_a_row_about_a_goal_that_is_nowhere_is_refused(compare, name):
    assert only(compare(**{name: table(name, {})})) == (
        f"{name}.csv", 2, "goal_id", "Its goal is neither in the folder nor kept here.",
    )  # fmt: skip


@pytest.mark.parametrize("name", OF_A_GOAL)
def test_a_row_about_a_goal_in_the_bin_is_refused(compare, name):
    plan = compare(in_bin=[(Goal, "g")], **{name: table(name, {})})
    assert only(plan)[2:] == ("goal_id", "You deleted its goal here. It still lies in the bin.")


@pytest.mark.parametrize("name", OF_A_GOAL)
def test_a_row_about_a_goal_that_is_kept_here_is_read(compare, name):
    kept = replace(CHOIR, id="g")
    assert said(compare([kept], **{name: table(name, {})})) == []


def test_of_a_goal_that_cannot_be_read_only_that_is_told(compare):
    files = {name: table(name, {}) for name in ROWS}
    plan = compare(**{**files, "goals": table("goals", {"state": "failed"})})
    assert only(plan)[:3] == ("goals.csv", 2, "state")


def test_a_goal_without_its_five_levels_cannot_be_rated(compare):
    goals = table("goals", {"level_plus1": " "})
    assert only(compare(goals=goals, goal_reviews=table("goal_reviews", {}))) == (
        "goal_reviews.csv", 2, "level", "This goal has no levels yet. You can write them first.",
    )  # fmt: skip
    thought = table("goal_reviews", {"level": ""})
    assert said(compare(goals=goals, goal_reviews=thought)) == []


@pytest.mark.parametrize("changed", [{"starts_on": "2026-05-05"}, {"level_0": ""}])
def test_a_goal_may_not_change_under_the_reviews_that_are_kept(compare, changed):
    here = entries_of(compare(**folder(goal_reviews=table("goal_reviews", {}))))
    none = csv_of("goal_reviews.csv")
    plan = compare(here, replace=True, goals=table("goals", changed), goal_reviews=none)
    assert only(plan) == (
        "goals.csv", 2, "id",
        "Reviews of this goal are kept here that would not fit it any more."
        " They are from before its first day, or need its five levels.",
    )  # fmt: skip


def test_it_may_change_together_with_them(compare):
    here = entries_of(compare(**folder(goal_reviews=table("goal_reviews", {}))))
    plan = compare(
        here,
        replace=True,
        goals=table("goals", {"starts_on": "2026-05-05"}),
        goal_reviews=table("goal_reviews", {"day": "2026-05-06"}),
    )
    assert (said(plan), len(plan.replaced)) == ([], 2)


def test_an_activity_and_a_goal_with_one_id_are_not_taken_for_each_other(compare):
    from companion.domain.activities import Activity

    plan = compare([Activity(id="g", name="Walk")], goal_steps=table("goal_steps", {}))
    assert only(plan)[2] == "goal_id"


@pytest.mark.parametrize("name", sorted(ROWS))
def test_what_lies_in_the_bin_and_the_same_id_twice_are_refused(compare, name):
    kind = kind_in(f"{name}.csv").entry
    kept = [replace(CHOIR, id="g")] if name in OF_A_GOAL else ()
    plan = compare(kept, [(kind, ROWS[name]["id"])], replace=True, **{name: table(name, {})})
    assert only(plan)[2:] == ("id", "You deleted this entry here. It still lies in the bin.")
    twice = compare(**{**folder(), name: table(name, {}, {})})
    assert (f"{name}.csv", 3, "id", "This id was there already, in line 2.") in said(twice)


def test_other_answers_take_the_place_only_on_request(compare):
    kept = [replace(PEG, id="q")]
    other = table("questionnaires", {})
    assert only(compare(kept, questionnaires=other))[2:] == (
        "id", "This entry is kept here already, with other answers.",
    )  # fmt: skip
    (row,) = compare(kept, replace=True, questionnaires=other).replaced
    assert row.entry.answers == {"pain": 7}


def test_all_that_is_kept_just_so_is_unchanged(compare):
    files = {name.removesuffix(".csv"): content for name, content in files_of(ALL).items()
             if name.removesuffix(".csv") in ROWS}  # fmt: skip
    plan = compare(ALL, **files)
    assert (said(plan), len(plan.unchanged), plan.added) == ([], len(ALL), ())


# --- how much ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["goals", "questionnaires"])
def test_a_file_that_would_fill_the_memory_is_stopped(compare, monkeypatch, name):
    monkeypatch.setattr(reading, "MOST_TEXT", 2_000)
    named = json.dumps({"name": "x" * 90})
    rows = {"goals": {"because": "x" * 900},
            "questionnaires": {"questionnaire_id": "total_other", "answers": named}}  # fmt: skip
    plan = compare(**{name: table(name, *({**rows[name], "id": f"i{n}"} for n in range(40)))})
    assert only(plan)[3] == (
        "From here on the notes are too long to bring in at once. Split the file in two."
    )
