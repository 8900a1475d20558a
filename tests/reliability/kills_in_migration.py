"""P19: a kill at every statement of every migration leaves the old schema or the new one.

Tried are the beginning of a diary, and a step from the newest schema to one made up here, with
the statements that later steps will have: a column, a table, rows that change.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from companion.errors import CompanionError
from companion.paths import AppPaths
from companion.store import schema
from companion.store.backup import BackupStore, Reason
from companion.store.database import Database
from tests.reliability.deeds import Story, do, is_green, open_in, state_of
from tests.reliability.measured import Measured
from tests.store.kills import spread_kills

if TYPE_CHECKING:
    from companion.opening import Opened

FULL = 100_000  # more than there are steps: at each of them
QUICK = 8

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
    with next_schema(folder / "migrations"):
        moved, also = _killed(older, count, _old_or_new)
    wrong += also
    return Measured(
        "P19",
        f"{begun} kills while a diary is begun, {moved} while it is brought to a next schema",
        "old or new, never between; equal entries; a backup first",
        f"{len(wrong)} otherwise {'; '.join(wrong)[:200]}".strip(),
        not wrong and min(begun, moved) >= QUICK,
    )


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
    present = _raw_revision(paths)
    if present not in schema.REVISIONS[-2:]:
        return f"the schema is {present}"
    backups = [each.header.reason for each in BackupStore(paths.backups).all()]
    if present == NEXT and backups != [Reason.MIGRATION]:
        return f"the backups before it are {backups}"
    return _opens_with(place, SAVES)


def _raw_revision(paths: AppPaths) -> str | None:
    from companion.store.keys import KeyFile

    database = Database.open(paths.database, bytes(KeyFile.read(paths.keys).data_key()))
    try:
        columns = {row[1] for row in database.read("PRAGMA table_info(diary)")}
        tables = {row[0] for row in database.read("SELECT name FROM sqlite_master")}
        present = schema.revision(database)
        if {"weather" in columns, "places" in tables, "places_by_id" in tables} != {
            present == NEXT
        }:
            return "between two"
        return present
    finally:
        database.close()


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
