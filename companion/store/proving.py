"""A copy of a diary counts only once it was opened with its key, and holds what it is to hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.store import schema
from companion.store.backup_file import Unreadable, made_by_newer
from companion.store.database import Database
from companion.store.facts import Facts, facts_of
from companion.wording.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from companion.store.backup import BackupFile


def facts_of_file(file: Path, data_key: bytes) -> Facts | None:
    """What an encrypted file holds; None where it is damaged or has another key."""
    try:
        database = Database.open_read_only(file, data_key)
    except CompanionError:
        return None
    try:
        return None if database.is_damaged() else facts_of(database)
    finally:
        database.close()


def proved(file: Path, data_key: bytes, backup: BackupFile) -> Facts:
    """The facts of an extracted database, which are those that its backup tells.

    Raises:
        CompanionError: they are not.
    """
    facts = facts_of_file(file, data_key)
    if facts is None or (facts.entries, dict(facts.tables)) != (
        backup.entries,
        backup.header.tables,
    ):
        raise Unreadable(backup.path)
    if facts.revision not in schema.REVISIONS:
        needed = tr("version {number} of the diary").format(number=facts.revision)
        raise made_by_newer(backup.path, needed)
    return facts
