"""P19: a kill at every statement of every migration leaves the old schema or the new one.

Tried are the beginning of a diary; every step there has been, from a frozen diary of each older
schema; and a step from the newest schema to one made up here, with the statements that later steps
will have: a column, a table, rows that change.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from companion.errors import CompanionError
from companion.paths import AppPaths
from companion.store import schema
from companion.store.backup import BackupStore, Reason
from companion.store.database import Database
from companion.store.keys import KeyFile
from companion.store.peek import peek
from tests.reliability.deeds import Story, do, is_green, open_in, state_of
from tests.reliability.measured import Measured
from tests.store.kills import spread_kills

if TYPE_CHECKING:
    from companion.opening import Opened

FULL = 100_000  # more than there are steps: at each of them
QUICK = 8

FROZEN = Path(__file__).parent.parent / "data"
SAVES = 9
INSTRUCTIONS = 2000

NEXT = "9001"
STEP = f'''
"""A step that is made up."""

import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{schema.HEAD}"


def upgrade() -> None:
    """Some of all that a step may do."""
    with op.batch_alter_table("diary") as table:
        table.add_column(sa.Column("weather", sa.Integer))
    op.create_table("places", sa.Column("id", sa.String, primary_key=True))
    op.execute("UPDATE diary SET weather = mood")
    op.execute("INSERT INTO places SELECT id FROM diary")
    op.create_index("places_by_id", "places", ["id"])
'''


def measure(folder: Path, count: int) -> Measured:
    """P19 at each step, or at so many of them."""
    older = folder / "move"
    opened = open_in(older)
    for number in range(SAVES):
        do(opened.stores, number)
    opened.close()
    begun, wrong = _killed(folder / "begin", count, _whole_at_first)
    moved = 0
    for number in schema.REVISIONS[:-1]:
        kills, also = _killed(_frozen(folder, number), count, partial(_first_or_newest, number))
        moved, wrong = moved + kills, wrong + also
    with next_schema(folder / "migrations"):
        made_up, also = _killed(older, count, _old_or_new)
    wrong += also
    return Measured(
        "P19",
        f"{begun} kills while a diary is begun, {moved} while a frozen one of each older schema is"
        f" brought up to date, {made_up} while one is brought to a next schema",
        "old or new, never between; equal entries; a backup first",
        f"{len(wrong)} otherwise {'; '.join(wrong)[:200]}".strip(),
        not wrong and min(begun, moved, made_up) >= QUICK,
    )


def _frozen(folder: Path, number: str) -> Path:
    """A copy of the diary that was written by an earlier Companion."""
    paths = AppPaths.under(folder / number)
    paths.make()
    for name in ("companion.db", "keys.json"):
        shutil.copy(FROZEN / f"schema_{number}" / name, paths.data)
    return folder / number


@contextmanager
def next_schema(migrations: Path) -> Iterator[None]:
    """The app as it will be with one more schema."""
    shutil.copytree(schema.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / f"{NEXT}_made_up.py").write_text(STEP, "utf-8")
    revisions = (*schema.REVISIONS, NEXT)
    with mock.patch.multiple(schema, MIGRATIONS=migrations, REVISIONS=revisions, HEAD=NEXT):
        yield


def _killed(place: Path, count: int, trouble: Callable[[Path], str]) -> tuple[int, list[str]]:
    """Kill the opening of what lies there; gives the number of kills and what was wrong."""
    place.mkdir(exist_ok=True)
    before = place.with_suffix(".before")
    shutil.copytree(place, before)
    kills, wrong = 0, []
    for done in spread_kills(partial(_open_counting, place), count):
        kills += not done
        if said := trouble(place):
            wrong.append(said)
        shutil.rmtree(place)
        shutil.copytree(before, place)
    return kills, wrong


def _open_counting(place: Path, step: Callable[[], int]) -> None:
    """Open it as the app does; each statement is a step, and so are some instructions."""
    connected = Database.__init__

    def counting(database: Database, connection: object, *arguments: object, **named: object):
        connection.set_trace_callback(lambda _: step())
        connection.set_progress_handler(step, INSTRUCTIONS)
        connected(database, connection, *arguments, **named)

    with mock.patch.object(Database, "__init__", counting):
        open_in(place)


def _whole_at_first(place: Path) -> str:
    """After a kill the diary begins, and keeps what is saved."""
    return _opens_with(place, 0)


def _old_or_new(place: Path) -> str:
    paths = AppPaths.under(place)
    return _between(paths, schema.REVISIONS[-2], NEXT, _marks_of_next) or _opens_with(place, SAVES)


def _first_or_newest(first: str, place: Path) -> str:
    """After a kill on the way from a frozen diary to the newest schema."""
    paths = AppPaths.under(place)
    if said := _between(paths, first, schema.HEAD, partial(_tables_of, first)):
        return said
    try:
        opened = open_in(place)
    except CompanionError as error:
        return str(error)
    try:
        if schema.revision(opened.database) != schema.HEAD or not is_green(opened.database):
            return "the next start did not bring it up to date"
        if _rows(opened.database) != frozen(first)[1]:
            return "the entries are not the same"
        do(opened.stores, 5)  # the newest tables can be written
        return ""
    finally:
        opened.close()


def _between(
    paths: AppPaths, older: str, newest: str, marks: Callable[[Database], set[bool]]
) -> str:
    """What is wrong with a diary that is neither as it was nor as it should become."""
    database = Database.open(paths.database, bytes(KeyFile.read(paths.keys).data_key()))
    try:
        present = schema.revision(database)
        if present not in (older, newest):
            return f"the schema is {present}"
        if marks(database) != {present == newest}:
            return "the schema is between two"
    finally:
        database.close()
    backups = [each.header.reason for each in BackupStore(paths.backups).all()]
    if present == newest and backups != [Reason.MIGRATION]:
        return f"the backups before it are {backups}"
    return ""


def _marks_of_next(database: Database) -> set[bool]:
    """Whether each thing is there that the step makes which is made up."""
    columns = {row[1] for row in database.read("PRAGMA table_info(diary)")}
    names = _names(database)
    return {"weather" in columns, "places" in names, "places_by_id" in names}


def _tables_of(first: str, database: Database) -> set[bool]:
    """Whether each table is there that was not in the first schema."""
    there = _names(database)
    return {name in there for name in _newest_names() - frozen(first)[0]}


def _names(database: Database) -> set[str]:
    return {row[0] for row in database.read("SELECT name FROM sqlite_master")}


@cache
def _newest_names() -> set[str]:
    database = Database.in_memory()
    schema.bring_up_to_date(database)
    try:
        return _names(database)
    finally:
        database.close()


def _rows(database: Database) -> tuple[object, ...]:
    """What is there of the entries that every schema has."""
    check_ins = database.read(
        "SELECT id, day, interference, mood, did, note FROM diary ORDER BY id"
    )
    nights = database.read("SELECT id, day, quality, note FROM nights ORDER BY id")
    return tuple(check_ins), tuple(nights)


@cache
def frozen(number: str) -> tuple[frozenset[str], tuple[object, ...]]:
    """The names and the rows of a frozen diary, as it was written."""
    key = bytes(KeyFile.read(FROZEN / f"schema_{number}" / "keys.json").data_key())
    with peek(FROZEN / f"schema_{number}" / "companion.db", key) as database:
        return frozenset(_names(database)), _rows(database)


def _opens_with(place: Path, saves: int) -> str:
    """What is wrong at the next start; empty when all entries are there and another is kept."""
    try:
        opened = open_in(place)
    except CompanionError as error:
        return str(error)
    try:
        return _holds(opened, saves)
    finally:
        opened.close()


def _holds(opened: Opened, saves: int) -> str:
    if schema.revision(opened.database) != schema.HEAD or not is_green(opened.database):
        return "the next start did not bring it up to date"
    if Story().deeds_in(state_of(opened.database), saves) != saves:
        return "the entries are not the same"
    do(opened.stores, saves)
    return ""
