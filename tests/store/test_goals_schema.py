"""The database itself refuses what makes no sense about goals and what stands beside them."""

import pytest
from sqlalchemy.exc import IntegrityError

from tests.store.test_schema import insert

GOOD = {
    "goals": {
        "id": "g", "title": "Choir", "kind": "social", "because": "", "follows": "nights",
        "starts_on": "2026-05-04", "due_on": "2026-05-04", "state": "let_go",
        "weight_importance": 3, "weight_difficulty": 0, "level_minus2": "", "level_minus1": "",
        "level_0": "", "level_plus1": "", "level_plus2": "", "target": 1_000_000,
        "direction": "at_most",
    },
    "goal_steps": {"id": "s", "goal_id": "g", "position": 49, "text": "Chair"},
    "goal_reviews": {"id": "r", "goal_id": "g", "day": "2026-05-04", "level": -2, "note": ""},
    "activity_ratings": {"id": "a", "activity": "Walk", "day": "2026-05-04", "rating": 10},
    "questionnaires": {
        "id": "q", "questionnaire_id": "peg", "version": 999, "day": "2026-05-04", "answers": "{}",
    },
    "wins": {"id": "w", "day": "2026-05-04", "text": "Sat down", "found_by": "rested"},
    "happenings": {"id": "h", "day": "2026-05-04", "kind": "emergency", "text": ""},
    "goals_profile": {"id": 1, "review_weeks": 52, "finds_wins": 1, "asked_weeks": ""},
}  # fmt: skip
"""One row of each table that the schema takes, at its bounds."""

REFUSED = [
    ("goals", {"title": None}),
    ("goals", {"kind": "money"}),
    ("goals", {"state": "failed"}),
    ("goals", {"direction": "near"}),
    ("goals", {"direction": None}),
    ("goals", {"target": None}),
    ("goals", {"target": -1}),
    ("goals", {"target": 1_000_001}),
    ("goals", {"follows": ""}),
    ("goals", {"kind": "medicines"}),
    ("goals", {"weight_importance": 4}),
    ("goals", {"weight_difficulty": -1}),
    ("goals", {"due_on": "2026-05-03"}),
    ("goals", {"level_0": None}),
    ("goal_steps", {"goal_id": "nobody"}),
    ("goal_steps", {"goal_id": None}),
    ("goal_steps", {"position": 50}),
    ("goal_steps", {"position": -1}),
    ("goal_reviews", {"goal_id": "nobody"}),
    ("goal_reviews", {"level": 3}),
    ("goal_reviews", {"level": -3}),
    ("activity_ratings", {"rating": 11}),
    ("activity_ratings", {"rating": None}),
    ("questionnaires", {"version": 0}),
    ("questionnaires", {"version": 1000}),
    ("wins", {"found_by": "streak"}),
    ("happenings", {"kind": "birthday"}),
    ("goals_profile", {"id": 2}),
    ("goals_profile", {"review_weeks": 0}),
    ("goals_profile", {"review_weeks": 53}),
]


def counts(database):
    return {table: database.read(f"SELECT count(*) FROM {table}")[0][0] for table in GOOD}


@pytest.fixture
def filled(db):
    """A diary with one row in each table."""
    for table, row in GOOD.items():
        insert(db, table, row)
    return db


def test_the_database_itself_takes_each_at_its_bounds(filled):
    assert counts(filled) == dict.fromkeys(GOOD, 1)


def test_a_goal_about_medicines_is_taken_where_it_follows_nothing(db):
    by_hand = {"kind": "medicines", "follows": "", "target": None, "direction": None}
    insert(db, "goals", GOOD["goals"] | by_hand)
    assert counts(db)["goals"] == 1


@pytest.mark.parametrize(("table", "wrong"), REFUSED, ids=str)
def test_the_database_itself_refuses_what_makes_no_sense(db, table, wrong):
    if table != "goals":
        insert(db, "goals", GOOD["goals"])
    with pytest.raises(IntegrityError):
        insert(db, table, GOOD[table] | wrong)
    assert db.read(f"SELECT count(*) FROM {table}") == [(0,)]


def test_with_a_goal_its_steps_and_reviews_go_and_nothing_else(filled):
    from sqlalchemy import text

    from companion.domain.topics import Topic

    with filled.write(Topic.GOALS) as session:
        session.execute(text("DELETE FROM goals"))
    gone = {table for table, count in counts(filled).items() if not count}
    assert gone == {"goals", "goal_steps", "goal_reviews"}
