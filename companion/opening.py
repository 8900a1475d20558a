"""Opens settings, keys, database and stores in their order: for the window and the commands."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from companion.domain.clock import Clock
from companion.errors import CompanionError
from companion.settings import Settings
from companion.store.database import Database
from companion.store.envelope import wipe
from companion.store.keys import KeyFile, Secret
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


class NeedsSecret(CompanionError):
    """The diary has a passphrase, and nobody has typed it yet."""

    def __init__(self) -> None:
        super().__init__(
            "This diary is locked.", "Your entries are safe. Give your passphrase to open them."
        )


def open_companion(
    paths: AppPaths,
    clock: Clock,
    settings: Settings | None = None,
    secret: Secret | None = None,
) -> Opened:
    """Open what is kept under these paths, or begin it.

    Args:
        paths: Where all of it lies.
        clock: The time.
        settings: Preferences that were read already.
        secret: The passphrase or the recovery key, where there is one; else it is not looked at.

    Raises:
        NeedsSecret: there is a passphrase, and the system keyring does not give the key.
        DoesNotMatch: the secret is another one; the database was not touched.
        CompanionError: it is open elsewhere, damaged, newer, or the disk cannot be used.
    """
    try:
        paths.make()
    except OSError as error:
        raise CompanionError(
            f"The folder {paths.data} cannot be used.",
            "Nothing was changed. Check that the disk is there and that you may write to it.",
        ) from error
    database = _open_database(paths, secret)
    return Opened(
        paths=paths,
        clock=clock,
        settings=settings or Settings.load(paths.settings_file),
        database=database,
        stores=Stores.over(database),
    )


def _open_database(paths: AppPaths, secret: Secret | None) -> Database:
    keys = _keys(paths)
    data_key = _data_key(keys, secret)
    there = paths.database.exists() and paths.database.stat().st_size > 0
    if keys.database_made and not there:
        raise CompanionError(
            "The diary file is not where it was.",
            f"Nothing was changed. It belongs at {paths.database}. Put it back to go on.",
        )
    database = Database.open(paths.database, bytes(data_key))
    wipe(data_key)
    try:
        bring_up_to_date(database)
        if not keys.database_made:
            keys = replace(keys, database_made=True)
            keys.write(paths.keys)
        keys.settle(paths.keys)
    except BaseException:
        database.close()
        raise
    return database


def _data_key(keys: KeyFile, secret: Secret | None) -> bytearray:
    """The key of the database; known to be right before the database is touched."""
    if not keys.needs_passphrase:
        return keys.data_key()
    if secret is not None:
        return keys.open_with(secret)
    remembered = keys.open_with_keyring()
    if remembered is None:
        raise NeedsSecret
    return remembered


def _keys(paths: AppPaths) -> KeyFile:
    if KeyFile.is_there(paths.keys):
        return KeyFile.read(paths.keys)
    if paths.database.exists() and paths.database.stat().st_size > 0:
        raise CompanionError(
            "The key file is missing, so the diary cannot be opened.",
            f"Your entries were not touched. Put the key file back at {paths.keys}.",
        )
    keys = KeyFile.begin()
    keys.write(paths.keys)
    return keys
