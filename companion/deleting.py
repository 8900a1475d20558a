"""Deletes all that Companion keeps of a person, and says what it could not reach.

The first act is a mark that lies beside the diary. From then on there is no way back: a deletion
that was cut short is finished by the next start, so that nobody ever opens half a diary.

The keys go first. All that is kept is encrypted with a key that lies only in the key file, so
without it nobody reads what remains for a moment, or for good, on the disk. Its bytes are written
over before its name goes. That is no promise: a disk with flash memory writes elsewhere and keeps
the old bytes for a while, and so do snapshots. Backups carry the key too, closed with the
passphrase: they go next, and where copies of them stay out of reach the passphrase opens those.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.errors import CompanionError
from companion.settings import write_whole
from companion.store import keyring
from companion.store.backup import BackupStore
from companion.store.envelope import KEYRING
from companion.store.files import sync_folder
from companion.store.keys import KeyFile
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.paths import AppPaths

_KEYS = ("keys*.json*",)
_BACKUPS = ("*.backup", "*.backup.*", ".making*", ".looking*")
_DIARY = ("companion*.db*", ".making*", ".looking*", "backup-due*", "deleting.new")
_COPIES = (".making.backup",)
_SETTINGS = ("settings.json*",)
_LOGS = ("companion.log*",)
"""Every name that Companion gives to a file, its leftovers, and what sync clients make of it."""

_LOCK = "companion.lock"
"""Held by whoever deletes; it goes when the program ends."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be deleted beside the folders of this computer.

    Attributes:
        copies: The copies of this diary in the second place.
        keyring: The names under which the system keyring holds something for it.
        unreached: The second place, where it is not here now, and files there that may be copies.
    """

    copies: tuple[Path, ...] = ()
    keyring: tuple[str, ...] = ()
    unreached: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Remaining:
    """What is there still.

    Attributes:
        paths: Files and folders that could not be deleted, or are not ours.
    """

    paths: tuple[Path, ...] = ()


def plan(paths: AppPaths, second_place: str, data_key: bytes | bytearray) -> Plan:
    """Find what lies elsewhere, as long as there is a key to know our own copies by.

    Args:
        paths: Where the diary lies.
        second_place: The folder for copies; empty where there is none.
        data_key: The key of the diary: what it does not open is not ours, and stays.
    """
    names: tuple[str, ...] = ()
    with suppress(CompanionError):
        slots = KeyFile.read(paths.keys).slots
        names = tuple(str(slot.get("name")) for slot in slots if slot.get("kind") == KEYRING)
    if not second_place:
        return Plan(keyring=names)
    place = Path(second_place)
    if not place.is_dir():
        return Plan(keyring=names, unreached=(place,))
    there = BackupStore(place)
    ours = [each.path for each in there.all() if each.fits(bytes(data_key))]
    return Plan((*ours, *_found(place, _COPIES)), names, there.unreadable())


def delete_everything(paths: AppPaths, to_do: Plan) -> Remaining:
    """Delete it all. The diary is closed, and nobody else has it open.

    Raises:
        CompanionError: the mark or the key file could not be written: where the title says that
            nothing was deleted, all is as it was.
    """
    content = {
        "copies": [str(path) for path in to_do.copies],
        "keyring": list(to_do.keyring),
        "unreached": [str(path) for path in to_do.unreached],
    }
    try:
        write_whole(paths.deleting, json.dumps(content).encode())
    except OSError as error:
        raise CompanionError(
            tr("Nothing was deleted: the folder of your diary cannot be written."),
            tr("Your entries are as they were. Check the disk, then try again."),
        ) from error
    return finish(paths)


def finish(paths: AppPaths) -> Remaining:
    """Do what a mark says, from the beginning; what is gone already does not matter.

    Raises:
        CompanionError: the keys, the diary, a backup or the mark could not be removed. The next
            start goes on.
    """
    to_do = _read_mark(paths.deleting)
    try:
        for folder in (paths.data, paths.backups):
            for file in _found(folder, _KEYS):
                _destroy(file)
    except OSError as error:
        raise _unfinished(paths) from error
    left = [*to_do.unreached]
    for folder, names in (
        (paths.backups, _BACKUPS),
        (paths.data, _DIARY),
        (paths.settings, _SETTINGS),
        (paths.logs, _LOGS),
    ):
        left += _removed(_found(folder, names))
    left += _removed(path for path in to_do.copies if path.exists())
    for name in to_do.keyring:
        keyring.forget(name)
    if paths.database.exists() or _found(paths.backups, _BACKUPS):
        raise _unfinished(paths)
    return _end(paths, left)


def _end(paths: AppPaths, left: list[Path]) -> Remaining:
    """All is gone that could be: now the mark goes, and the folders that are empty."""
    for folder in (paths.backups, paths.settings, paths.logs, paths.cache):
        with suppress(OSError):
            folder.rmdir()
    try:
        paths.deleting.unlink(missing_ok=True)
        sync_folder(paths.data)
    except OSError as error:
        raise _unfinished(paths) from error
    strangers = (
        path
        for folder in (paths.data, paths.backups, paths.settings, paths.logs, paths.cache)
        for path in _found(folder, ("*",))
    )
    ours = {paths.backups, paths.data / _LOCK}
    found = (path for path in strangers if path not in ours)
    return Remaining(tuple(dict.fromkeys([*left, *found])))


def _found(folder: Path, names: Iterable[str]) -> list[Path]:
    """What lies in a folder under these names; another program may make it meanwhile."""
    found: dict[Path, None] = {}
    with suppress(OSError):
        for name in names:
            found |= dict.fromkeys(sorted(folder.glob(name)))
    return [path for path in found if path.name != _LOCK]


def _destroy(file: Path) -> None:
    """Write over a small file, then remove it, each for good before the next is touched."""
    if not file.is_file() or file.is_symlink():
        return
    with suppress(OSError), file.open("r+b") as stream:
        stream.write(bytes(file.stat().st_size))
        stream.flush()
        os.fsync(stream.fileno())
    file.unlink(missing_ok=True)
    sync_folder(file.parent)


def _removed(files: Iterable[Path]) -> list[Path]:
    """Remove these; gives those that are still there. Only our own folders go as a whole."""
    left = []
    for path in files:
        try:
            if path.is_dir() and not path.is_symlink():
                if path.name.endswith(".looked-at"):
                    shutil.rmtree(path)
                continue
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    return left


def _read_mark(mark: Path) -> Plan:
    """The plan in the mark; where it cannot be read, the folders of this computer alone."""
    try:
        kept: dict[str, Any] = json.loads(mark.read_text("utf-8"))
        return Plan(
            tuple(Path(path) for path in kept["copies"]),
            tuple(str(name) for name in kept["keyring"]),
            tuple(Path(path) for path in kept["unreached"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Plan()


def _unfinished(paths: AppPaths) -> CompanionError:
    return CompanionError(
        tr("Not everything could be deleted."),
        tr(
            "Close other programs, then start Companion again: it goes on. The folder is {folder}."
        ).format(folder=paths.data),
    )
