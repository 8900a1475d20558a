"""The commands that keep a diary safe: backup, restore, check."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from companion.cli_keys import asked, first_line, open_diary
from companion.errors import CompanionError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.opening import Opened
    from companion.paths import AppPaths
    from companion.store.backup import BackupFile


def back_up(paths: AppPaths, passphrase_file: Path | None, out: Path, own: Path | None) -> int:
    """Write one encrypted file that opens on another computer.

    Args:
        paths: Where the diary lies.
        passphrase_file: What opens the diary.
        out: The file to write, or the folder for it; a file that is there stays as it is.
        own: The passphrase of the copy, where the diary has none or the copy wants its own.
    """
    from companion.store.backup import Reason
    from companion.store.copies import copy_to

    _check_place(out)
    secret = None if own is None else first_line(own)
    opened, _ = open_diary(paths, passphrase_file)
    try:
        slots, recovery = _slots(opened, secret)
        backup = opened.safe.back_up_if_due(Reason.ASKED) or opened.safe.newest()
        name = "" if out.is_dir() else out.name
        folder = out if out.is_dir() else out.absolute().parent
        copy = copy_to(folder, backup, slots, name)
    finally:
        opened.close()
    sys.stdout.write(f"{copy.path}: {_holds(copy)}\n")
    if recovery:
        sys.stdout.write(f"The recovery key of this copy:\n{recovery}\nWrite it on paper now.\n")
    return 0


def _check_place(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise CompanionError(
            f"There is a file already: {out}.", "Nothing was changed. Choose another name."
        )
    if not out.is_dir() and not out.absolute().parent.is_dir():
        raise CompanionError(
            f"There is no folder {out.absolute().parent}.", "Nothing was changed. Make it first."
        )


def _slots(opened: Opened, secret: str | None) -> tuple[tuple[dict[str, object], ...], str]:
    """The key slots of the copy, and its recovery key, where it gets one of its own."""
    from companion.domain.refused import Refused
    from companion.wording.refusals import sentence

    if secret is None:
        if not opened.safe.copies_open_elsewhere:
            raise CompanionError(
                "A copy needs a passphrase of its own, as this diary has none.",
                "No copy was made. Name a file with one: --copy-passphrase-file FILE.",
            )
        return opened.safe.keys.slots, ""
    try:
        keys, recovery = opened.safe.with_passphrase(secret)
    except Refused as refused:
        raise CompanionError(sentence(refused), "No copy was made.") from None
    return keys.slots, recovery.text()


def restore(paths: AppPaths, passphrase_file: Path | None, file: Path, own: Path | None) -> int:
    """Bring a backup back; what is there now is backed up first."""
    from companion import rescue
    from companion.opening import system_clock
    from companion.store.backup import BackupFile

    backup = BackupFile.at(file)
    clock = system_clock()
    with _alone(paths):
        live = _live_key(paths, passphrase_file)
        key = _backup_key(backup, live, own, paths)
        done = rescue.restore(paths, clock, backup, key, live)
    sys.stdout.write(f"Brought back: {_holds(backup)}\n")
    if done.before is not None:
        sys.stdout.write(f"What was there before is kept in {done.before.path}\n")
    if done.aside is not None:
        sys.stdout.write(f"The former file is kept as {done.aside}\n")
    return 0


@contextmanager
def _alone(paths: AppPaths) -> Iterator[None]:
    """While no window has the diary open."""
    from companion.ui.instance import OneWindow

    one = OneWindow(paths.lock_file)
    if not one.take():
        raise CompanionError(
            "Companion is already open.",
            "Everything that was saved before is safe. Close its window and try again.",
        )
    try:
        yield
    finally:
        one.release()


def _live_key(paths: AppPaths, passphrase_file: Path | None) -> bytearray | None:
    """The key of the diary that is here; None where there is none, or its key file is lost."""
    from companion.opening import keys_here

    paths.make()
    keys = keys_here(paths)
    if keys is None:
        return None
    if not keys.needs_passphrase:
        return keys.data_key()
    return keys.open_with(asked() if passphrase_file is None else first_line(passphrase_file))


def _backup_key(
    backup: BackupFile, live: bytearray | None, own: Path | None, paths: AppPaths
) -> bytearray:
    from companion import rescue
    from companion.opening import NeedsSecret, keys_here

    secret = None if own is None else first_line(own)
    try:
        return rescue.key_for(backup, live, secret, keys_here(paths))
    except NeedsSecret:
        return rescue.key_for(backup, live, _asked_for(backup))


def _asked_for(backup: BackupFile) -> str:
    if not sys.stdin.isatty():
        raise CompanionError(
            f"The backup {backup.path.name} opens with its passphrase or recovery key.",
            "Nothing was changed. Name a file with it: --copy-passphrase-file FILE.",
        )
    return asked()


def check(paths: AppPaths, passphrase_file: Path | None) -> int:
    """Open and check everything that is kept: the diary, its keys, every backup."""
    from companion.opening import NeedsRestore
    from companion.store.facts import facts_of

    try:
        opened, _ = open_diary(paths, passphrase_file)
    except NeedsRestore as problem:
        raise CompanionError(
            problem.title,
            "Nothing was changed. Open Companion's window, or use restore, to bring a backup back.",
        ) from problem
    damaged: list[str] = []
    try:
        facts = facts_of(opened.database)
        sys.stdout.write(f"diary: sound, {_entries(facts.entries)}\n")
        for backup in opened.safe.backups.all():
            _check_backup(opened, backup, damaged)
        damaged += [path.name for path in opened.safe.backups.unreadable()]
    finally:
        opened.close()
    for name in damaged:
        sys.stderr.write(f"The backup {name} is damaged. The diary itself is sound.\n")
    return 1 if damaged else 0


def _check_backup(opened: Opened, backup: BackupFile, damaged: list[str]) -> None:
    try:
        opened.safe.look_inside(backup)
    except CompanionError:
        damaged.append(backup.path.name)
        return
    sys.stdout.write(f"{backup.path.name}: sound, {_holds(backup)}\n")


def _holds(backup: BackupFile) -> str:
    last = f", the last for {backup.last_day}" if backup.last_day else ""
    return f"{_entries(backup.entries)}{last}"


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"
