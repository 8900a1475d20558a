"""Copies of backups in a second place: each opens elsewhere, by a passphrase or a recovery key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.store import backup_file
from companion.store.backup import MADE, BackupFile
from companion.store.files import calm, clear, free_name, sync_folder
from companion.store.slots import with_secret
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from companion.store.backup_file import Slot


def copy_to(
    folder: Path,
    backup: BackupFile,
    slots: Iterable[Slot] | None = None,
    name: str = "",
) -> BackupFile:
    """Copy a backup to a second place, such as a USB stick; what lies there stays.

    Args:
        folder: The second place.
        backup: Which one.
        slots: Key slots for the copy: those of today's passphrase, or of one for this copy.
        name: What to call the copy; a file of that name is replaced by it.

    Raises:
        CompanionError: nobody could open the copy elsewhere, as no slot has a passphrase; or
            the place cannot be used.
    """
    wrapped = None if slots is None else with_secret(slots)
    if not (backup.header.slots if wrapped is None else wrapped):
        raise CompanionError(
            tr("A copy for another place needs a passphrase of its own."),
            tr("Nothing was copied, and your entries are safe. Choose a passphrase for it."),
        )
    made = folder / MADE
    with calm(folder, tr("the backup")):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            made.unlink(missing_ok=True)
            backup_file.write_again(made, backup.path, wrapped)
            path = folder / name if name else _place_for_copy(folder, backup)
            made.replace(path)
            sync_folder(folder)
        finally:
            clear(made)
    return BackupFile.at(path)


def _place_for_copy(folder: Path, backup: BackupFile) -> Path:
    """Its own name, also where it was copied before; another name where that is another's."""
    path = folder / backup.path.name
    try:
        same = BackupFile.at(path).header.database_sha256 == backup.header.database_sha256
    except CompanionError:
        same = False
    return path if same else free_name(path)
