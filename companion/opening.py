"""Opens settings, keys, database and stores in their order: for the window and the commands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from companion.domain.clock import Clock
from companion.errors import CompanionError
from companion.settings import Settings
from companion.store.database import Database
from companion.store.keys import KeyFile
from companion.store.schema import bring_up_to_date
from companion.store.stores import Stores

if TYPE_CHECKING:
    from companion.paths import AppPaths


@dataclass(frozen=True, slots=True)
class Opened:
    """What is open.

    Attributes:
        paths: Where all of it lies.
        clock: The time.
        settings: Preferences of this machine.
        database: The one connection.
        stores: One store per noun.
    """

    paths: AppPaths
    clock: Clock
    settings: Settings
    database: Database
    stores: Stores

    def close(self) -> None:
        """Close the database; at rest it is one file."""
        self.database.close()


def system_clock() -> Clock:
    """The clock and the time zone of this computer."""
    import tzlocal

    return Clock(lambda: datetime.now(UTC), tzlocal.get_localzone_name)


def open_companion(paths: AppPaths, clock: Clock, settings: Settings | None = None) -> Opened:
    """Open what is kept under these paths, or begin it.

    Raises:
        CompanionError: it is open elsewhere, damaged, newer, or the disk cannot be used.
    """
    try:
        paths.make()
    except OSError as error:
        raise CompanionError(
            f"The folder {paths.data} cannot be used.",
            "Nothing was changed. Check that the disk is there and that you may write to it.",
        ) from error
    database = _open_database(paths)
    return Opened(
        paths=paths,
        clock=clock,
        settings=settings or Settings.load(paths.settings_file),
        database=database,
        stores=Stores.over(database),
    )


def _open_database(paths: AppPaths) -> Database:
    keys = _keys(paths)
    there = paths.database.exists() and paths.database.stat().st_size > 0
    if keys.database_made and not there:
        raise CompanionError(
            "The diary file is not where it was.",
            f"Nothing was changed. It belongs at {paths.database}. Put it back to go on.",
        )
    database = Database.open(paths.database, keys.data_key())
    try:
        bring_up_to_date(database)
        if not keys.database_made:
            replace(keys, database_made=True).write(paths.keys)
    except BaseException:
        database.close()
        raise
    return database


def _keys(paths: AppPaths) -> KeyFile:
    if paths.keys.exists():
        return KeyFile.read(paths.keys)
    if paths.database.exists() and paths.database.stat().st_size > 0:
        raise CompanionError(
            "The key file is missing, so the diary cannot be opened.",
            f"Your entries were not touched. Put the key file back at {paths.keys}.",
        )
    keys = KeyFile.begin()
    keys.write(paths.keys)
    return keys
