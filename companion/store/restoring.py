"""How a backup takes the place of the diary that was there: old or new, never half."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2 as sqlcipher

from companion.errors import CompanionError
from companion.store import backup_file
from companion.store.files import beside, calm, clear, free_name, stamp, sync_file, sync_folder
from companion.store.proving import proved
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from companion.store.backup import BackupFile


def bring_back(
    backup: BackupFile,
    data_key: bytes,
    live: Path,
    now: datetime,
    *,
    live_key: bytes | None = None,
    ready: Callable[[Path], None] = lambda _: None,
) -> Path | None:
    """Put a backup in the place of the closed database, once the copy has proved good.

    The caller backs up the current entries before, where they can be read.

    Args:
        backup: Which one.
        data_key: The key of the backup.
        live: The database, closed, damaged or missing.
        now: Its date is in the name of what is kept aside.
        live_key: The key of this computer's key file, where that is another one: the
            restored database gets this key, so that the key file stays as it is.
        ready: Called with the copy that has proved good, before it is the diary; it may raise
            to stop.

    Returns:
        Where the replaced file lies now; None when there was none.

    Raises:
        CompanionError: the backup is damaged, newer, or not of this key, or the disk is full.
            The live database is as it was.
    """
    fresh = live.with_name(live.name + ".restoring")
    with calm(live.parent, tr("the restored diary")):
        clear(fresh)
        try:
            backup_file.extract(backup.path, fresh)
            proved(fresh, data_key, backup)
            if live_key is not None and live_key != data_key:
                change_key(fresh, data_key, live_key)
                proved(fresh, live_key, backup)
            ready(fresh)
            return put_in_place(fresh, live, stamp(now))
        finally:
            clear(fresh)


def put_in_place(fresh: Path, live: Path, at: str) -> Path | None:
    """Let a verified database take the place of the live one, which is kept aside.

    Where the old one is at rest, one rename does it. Where it left a journal behind, its file
    goes first: a kill then leaves no file, which is told, and never an older state untold. A
    journal must not stay: SQLite would write it into the new database.

    Returns:
        Where the old one lies now; None when there was none.
    """
    aside = _name_aside(live, at)
    journals = [path for path in beside(live) if path.exists()]
    there = live.exists()
    if there:
        if any(path.stat().st_size for path in journals) or not _linked(live, aside):
            live.replace(aside)
        sync_folder(live.parent)
    try:
        _journals_follow(journals, live, aside)
        fresh.replace(live)
    except OSError:
        _put_back(journals, live, aside)
        raise
    sync_folder(live.parent)
    return aside if there else None


def _put_back(journals: Iterable[Path], live: Path, aside: Path) -> None:
    """The new one could not take the place: the old one has its name again, and its journals."""
    for path in journals:
        moved = _named_after(path, live, aside)
        if moved.exists():
            moved.replace(path)
    if live.exists():
        aside.unlink(missing_ok=True)  # its second name
    elif aside.exists():
        aside.replace(live)


def put_aside(live: Path, at: str) -> Path | None:
    """Give a file that cannot be used another name, with its journals; nothing is removed.

    Returns:
        Where it lies now; None when there was none.
    """
    aside = _name_aside(live, at)
    there = live.exists()
    if there:
        live.replace(aside)
    _journals_follow([path for path in beside(live) if path.exists()], live, aside)
    sync_folder(live.parent)
    return aside if there else None


def _name_aside(live: Path, at: str) -> Path:
    return free_name(live.with_name(f"{live.stem}-kept-aside-{at}{live.suffix}"))


def _journals_follow(journals: Iterable[Path], live: Path, aside: Path) -> None:
    """A journal belongs to its file; an empty one holds nothing."""
    for path in journals:
        if path.stat().st_size:
            path.replace(_named_after(path, live, aside))
        else:
            path.unlink()


def _named_after(journal: Path, live: Path, aside: Path) -> Path:
    return aside.with_name(journal.name.replace(live.name, aside.name, 1))


def _linked(live: Path, aside: Path) -> bool:
    """Give the file a second name; some disks cannot."""
    try:
        aside.hardlink_to(live)
    except OSError:
        return False
    return True


def kept_aside(live: Path) -> tuple[Path, ...]:
    """The files that restores put aside, with their journals."""
    return tuple(sorted(live.parent.glob(f"{live.stem}-kept-aside-*")))


def change_key(file: Path, old: bytes, new: bytes) -> None:
    """Encrypt a database that nobody has open with another key.

    Raises:
        CompanionError: it could not be done; the file is then of no use.
    """
    connection = sqlcipher.connect(str(file), isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{old.hex()}'\"")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    except sqlcipher.Error as error:
        raise CompanionError(
            tr("The backup could not be made ready for this computer."),
            tr("Nothing was changed. Check that the disk has free space, then try again."),
        ) from error
    finally:
        connection.close()
    sync_file(file)
