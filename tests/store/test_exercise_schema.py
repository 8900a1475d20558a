"""The tables of exercise refuse nonsense by themselves, whatever writes to them."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from companion.domain.exercise_picture import MOST_BYTES
from companion.domain.topics import Topic

GOOD = {
    "exercise_plan": {
        "id": "b", "programme": "Mine", "position": 60, "exercise_id": "bridge", "name": "Bridge",
        "starts_on": "2026-05-04", "ends_on": "2026-05-04", "weekdays": "1", "sets": 20,
        "repetitions": 200, "hold_s": 600, "minutes": 480, "rest_s": 0, "side": "none",
        "resistance": "", "note": "",
    },
    "exercise_log": {
        "id": "l", "session_id": "s", "plan_id": "nobody", "exercise_id": "gone",
        "day": "2026-05-04", "as_planned": "as planned", "sets": 0, "repetitions": 4000,
        "hold_s": 12000, "minutes": 1440, "effort": 10, "pain_before": 0, "pain_during": 10,
        "pain_after": 0, "pain_next_morning": 10, "note": "",
    },
    "laterality": {
        "id": "r", "day": "2026-05-04", "started_at": "2026-05-04 08:00:00", "utc_offset_min": 60,
        "part": "foot", "side": "right", "shown": 1, "correct": 1, "median_ms": 30000,
    },
    "quiet_days": {"day": "2026-05-04", "why": "sick"},
    "exercise_profile": {
        "id": 1, "asks_effort": 0, "asks_pain": 0, "tells_rules": 0, "tempo_s": 30, "from_usual": 1,
        "green_to": 9, "red_from": 10, "settled_rise": 5, "team_suggested": "", "favourites": "",
        "given_items": "",
    },
    "exercise_pictures": {
        "exercise_id": "bridge", "picture": b"\0" * MOST_BYTES, "width": 1, "height": 1,
    },
}  # fmt: skip
"""One row of each table that the schema takes, at its bounds."""

REFUSED = [
    ("exercise_plan", {"position": 0}),
    ("exercise_plan", {"position": 61}),
    ("exercise_plan", {"ends_on": "2026-05-03"}),
    ("exercise_plan", {"sets": 0}),
    ("exercise_plan", {"repetitions": 201}),
    ("exercise_plan", {"hold_s": 0}),
    ("exercise_plan", {"minutes": 0}),
    ("exercise_plan", {"minutes": 481}),
    ("exercise_plan", {"rest_s": -1}),
    ("exercise_plan", {"side": "up"}),
    ("exercise_plan", {"name": None}),
    ("exercise_log", {"as_planned": "well"}),
    ("exercise_log", {"sets": -1}),
    ("exercise_log", {"repetitions": 4001}),
    ("exercise_log", {"minutes": -0.5}),
    ("exercise_log", {"effort": 11}),
    ("exercise_log", {"pain_next_morning": -1}),
    ("exercise_log", {"session_id": None}),
    ("laterality", {"part": "knee"}),
    ("laterality", {"side": "both"}),
    ("laterality", {"correct": 2}),
    ("laterality", {"shown": 0, "correct": 0}),
    ("laterality", {"median_ms": 0}),
    ("quiet_days", {"why": "flare-up"}),
    ("exercise_profile", {"id": 2}),
    ("exercise_profile", {"tempo_s": 0.5}),
    ("exercise_profile", {"red_from": 9}),
    ("exercise_pictures", {"picture": b"\0" * (MOST_BYTES + 1)}),
    ("exercise_pictures", {"picture": None}),
]


def insert(database, table, row):
    names, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    with database.write(Topic.EXERCISE) as session:
        session.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), row)


@pytest.mark.parametrize("table", GOOD)
def test_the_database_itself_takes_exercise_at_its_bounds_once(db, table):
    insert(db, table, GOOD[table])
    with pytest.raises(IntegrityError):
        insert(db, table, GOOD[table])
    assert db.read(f"SELECT count(*) FROM {table}") == [(1,)]


@pytest.mark.parametrize(("table", "wrong"), REFUSED, ids=lambda each: str(each)[:60])
def test_the_database_itself_refuses_what_makes_no_sense_in_exercise(db, table, wrong):
    with pytest.raises(IntegrityError):
        insert(db, table, GOOD[table] | wrong)
    assert db.read(f"SELECT count(*) FROM {table}") == [(0,)]
