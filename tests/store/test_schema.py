"""The schema: begun or brought up to date, all of it or nothing; a newer one is left alone."""

import pytest
from sqlalchemy.exc import IntegrityError

from companion.domain.topics import Topic
from companion.errors import CompanionError
from companion.store import schema
from companion.store.database import Database
from companion.store.migrations.versions import __path__ as versions
from companion.store.schema import HEAD, REVISIONS, bring_up_to_date, revision

COLUMNS = "id, day, recorded_at, utc_offset_min, hard_day, did, regions, note"


@pytest.fixture
def empty():
    database = Database.in_memory()
    yield database
    database.close()


def add_check_in(database, **columns):
    from sqlalchemy import text

    kept = {"interference": None, "mood": None, **columns}
    names = ", ".join(kept)
    with database.write(Topic.DIARY) as session:
        session.execute(
            text(
                f"INSERT INTO diary ({COLUMNS}, {names}) VALUES ('a', '2026-05-11',"
                f" '2026-05-12 07:42:00', 60, 0, '', '', '', {', '.join(':' + n for n in kept)})"
            ),
            kept,
        )


def test_a_new_diary_has_no_schema_until_it_is_begun(empty):
    assert revision(empty) is None
    bring_up_to_date(empty)
    assert revision(empty) == HEAD


def test_brought_up_to_date_again_nothing_happens(empty):
    bring_up_to_date(empty)
    bring_up_to_date(empty)
    assert empty.read("SELECT count(*) FROM alembic_version") == [(1,)]


def test_a_diary_of_a_newer_companion_is_left_as_it_is(db):
    from sqlalchemy import text

    with db.write(Topic.DIARY) as session:
        session.execute(text("UPDATE alembic_version SET version_num = '0999'"))
    before = db.read("SELECT sql FROM sqlite_master")
    with pytest.raises(CompanionError, match="newer Companion") as told:
        bring_up_to_date(db)
    assert "0999" in told.value.advice
    assert db.read("SELECT sql FROM sqlite_master") == before


def test_a_migration_that_breaks_down_leaves_no_half_of_it(empty, monkeypatch):
    from alembic import command

    def break_down(config, _):
        config.attributes["connection"].exec_driver_sql("CREATE TABLE half (a)")
        raise RuntimeError

    monkeypatch.setattr(command, "upgrade", break_down)
    with pytest.raises(RuntimeError):
        bring_up_to_date(empty)
    assert empty.read("SELECT name FROM sqlite_master") == []


def test_the_tables_are_those_of_the_rows(db):
    from sqlalchemy import inspect
    from sqlmodel import SQLModel

    import companion.store.tables

    assert companion.store.tables
    present = inspect(db.engine)
    for name, table in SQLModel.metadata.tables.items():
        kept = {column["name"]: column["nullable"] for column in present.get_columns(name)}
        assert kept == {column.name: column.nullable for column in table.columns}, name
    assert set(present.get_table_names()) == {*SQLModel.metadata.tables, "alembic_version"}


def test_every_revision_is_a_file():
    from pathlib import Path

    files = {path.name[:4] for path in Path(next(iter(versions))).glob("[0-9]*.py")}
    assert files == set(REVISIONS)
    assert schema.MIGRATIONS.is_dir()


@pytest.mark.parametrize("scale", ["interference", "mood"])
@pytest.mark.parametrize("value", [-1, 11])
def test_the_database_itself_refuses_a_score_out_of_range(db, scale, value):
    with pytest.raises(IntegrityError):
        add_check_in(db, **{scale: value})


def test_the_database_itself_holds_the_range_and_the_gaps(db):
    add_check_in(db, interference=10)
    assert db.read("SELECT interference, mood FROM diary") == [(10, None)]


# --- pacing -----------------------------------------------------------------------------

GOOD = {
    "activities": {
        "id": "walk", "name": "Walk", "area": "moving", "unit": "minutes", "start_share": 0.8,
        "growth": "compound", "growth_pct": 10, "weekdays": "1234567", "starts_on": "2026-05-04",
        "ends_on": "2026-05-31", "easier": "", "why": "", "note": "",
    },
    "pacing_measures": {"id": "m", "activity_id": "walk", "day": "2026-05-01", "amount": 10},
    "pacing_decisions": {
        "id": "d", "activity_id": "walk", "week_starts": "2026-05-11", "choice": "step",
    },
    "pacing_rules": {
        "id": "r", "activity_id": "walk", "week_starts": "2026-05-11", "growth": "linear",
        "growth_pct": 20, "weekdays": "1",
    },
    "pacing_sessions": {
        "id": "s", "activity_id": "walk", "day": "2026-05-04", "amount": 0, "rating_before": 0,
        "rating_after": 10, "note": "",
    },
    "flare_ups": {"id": "f", "starts_on": "2026-05-04", "ends_on": "2026-05-04", "note": ""},
    "week_plan": {"id": "p", "activity_id": "walk", "day": "2026-05-04", "part_of_day": "evening"},
    "pacing_profile": {
        "id": 1, "helps": "", "calls": "", "asks_ratings": 0, "tells_pattern": 1,
    },
}  # fmt: skip
"""One row of each table that the schema takes, at its bounds."""

REFUSED = [
    ("activities", {"start_share": 0.05}),
    ("activities", {"start_share": 1.1}),
    ("activities", {"growth_pct": -1}),
    ("activities", {"growth_pct": 21}),
    ("activities", {"ends_on": "2026-05-03"}),
    ("activities", {"name": None}),
    ("pacing_measures", {"amount": 0}),
    ("pacing_measures", {"activity_id": "nobody"}),
    ("pacing_measures", {"activity_id": None}),
    ("pacing_decisions", {"choice": "set"}),
    ("pacing_decisions", {"quota": 5}),
    ("pacing_decisions", {"activity_id": "nobody"}),
    ("pacing_rules", {"growth_pct": 21}),
    ("pacing_rules", {"growth_pct": -1}),
    ("pacing_rules", {"activity_id": "nobody"}),
    ("pacing_sessions", {"amount": -0.5}),
    ("pacing_sessions", {"rating_before": 11}),
    ("pacing_sessions", {"rating_after": -1}),
    ("pacing_sessions", {"activity_id": "nobody"}),
    ("flare_ups", {"ends_on": "2026-05-03"}),
    ("week_plan", {"activity_id": "nobody"}),
    ("pacing_profile", {"id": 2}),
]


def insert(database, table, row):
    from sqlalchemy import text

    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    with database.write(Topic.PACING) as session:
        session.execute(text(f"INSERT INTO {table} ({names}) VALUES ({values})"), row)


@pytest.fixture
def paced(db):
    """A diary with one row in each table of pacing."""
    for table, row in GOOD.items():
        insert(db, table, row)
    return db


def counts(database):
    return {table: database.read(f"SELECT count(*) FROM {table}")[0][0] for table in GOOD}


def test_the_database_itself_takes_pacing_at_its_bounds(paced):
    assert counts(paced) == dict.fromkeys(GOOD, 1)
    insert(paced, "week_plan", GOOD["week_plan"] | {"id": "rest", "activity_id": None})


@pytest.mark.parametrize(("table", "wrong"), REFUSED, ids=str)
def test_the_database_itself_refuses_what_makes_no_sense_in_pacing(db, table, wrong):
    if table != "activities":
        insert(db, "activities", GOOD["activities"])
    with pytest.raises(IntegrityError):
        insert(db, table, GOOD[table] | wrong)
    assert db.read(f"SELECT count(*) FROM {table}") == [(0,)]


@pytest.mark.parametrize("table", ["pacing_decisions", "pacing_rules"])
def test_the_database_itself_holds_one_decision_and_one_rule_a_week(paced, table):
    with pytest.raises(IntegrityError):
        insert(paced, table, GOOD[table] | {"id": "another"})
    insert(paced, table, GOOD[table] | {"id": "another", "week_starts": "2026-05-18"})


def test_with_an_activity_all_goes_that_belongs_to_it(paced):
    from sqlalchemy import text

    with paced.write(Topic.PACING) as session:
        session.execute(text("DELETE FROM activities"))
    assert {table for table, count in counts(paced).items() if count} == {
        "flare_ups", "pacing_profile",
    }  # fmt: skip
