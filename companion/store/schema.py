"""Which schema this app needs, compared by plain SQL; Alembic is imported only when they differ."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.store.peek import peek
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.store.database import Database

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every schema there has been, oldest first."""

HEAD = REVISIONS[-1]
MIGRATIONS = Path(__file__).with_name("migrations")


def bring_up_to_date(
    database: Database, before_migration: Callable[[], object] | None = None
) -> None:
    """Begin a new database or migrate an older one, all of it or nothing.

    Args:
        database: Open.
        before_migration: Called before an older one is changed: it makes the backup.

    Raises:
        CompanionError: the database was written by a newer Companion; nothing was changed.
    """
    present = revision(database)
    if present == HEAD:
        return
    if present is not None and present not in REVISIONS:
        raise _newer(present)
    if present is not None and before_migration is not None:
        before_migration()
    _migrate(database)


def newer_version(file: Path, key: bytes) -> CompanionError:
    """What to say of a file that a newer Companion wrote; it is only read."""
    with peek(file, key) as database:
        return _newer(revision(database) or "")


def _newer(present: str) -> CompanionError:
    return CompanionError(
        tr("This diary was last opened by a newer Companion."),
        tr(
            "Your entries are safe; nothing was changed. Install a Companion that knows version"
            " {needed} of the diary. This one knows version {known}."
        ).format(needed=present, known=HEAD),
    )


def revision(database: Database) -> str | None:
    """The schema the database has; None when it is new."""
    if not database.read("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"):
        return None
    rows = database.read("SELECT version_num FROM alembic_version")
    return str(rows[0][0]) if rows else None


def _migrate(database: Database) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with (
        database.in_calm_words(tr("the step to this version")),
        database.engine.begin() as connection,
    ):
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
