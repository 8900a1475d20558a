"""Writes the export folder: whole, readable by its owner only, the same bytes for the same data."""

from __future__ import annotations

import csv
import errno
import io
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.domain.activities import Activity
from companion.domain.entries import of_kind
from companion.domain.gas import GasDay, t_over_time
from companion.domain.goals import Goal, GoalReview
from companion.errors import CompanionError
from companion.exchange.activities import REMINDERS, Reminder
from companion.exchange.description import described, is_ours
from companion.exchange.figures import Figures
from companion.exchange.files import LONGEST_DESCRIPTION, NotRead, plain_file
from companion.exchange.gas import GAS
from companion.exchange.kinds import DESCRIPTION, KINDS, KNOWN_FILES
from companion.settings import write_whole
from companion.wording.disk import disk_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.entries import Entry
    from companion.exchange.kind import Kind

    Written = Entry | Reminder | GasDay
    """Whatever is a row of a file."""

OURS = (DESCRIPTION, *KNOWN_FILES)
_DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
LEFT_BY_SYSTEMS = {".DS_Store", "Thumbs.db", "desktop.ini"}
"""What desktops put into folders by themselves."""


def write_folder(
    folder: Path, entries: Iterable[Entry], first: date = date.min, last: date = date.max
) -> None:
    """Write an export folder; an earlier export in its place is written over.

    All files are prepared before the first one gets its name, so a full disk changes nothing.

    Args:
        folder: Where.
        entries: All that is kept, of every kind.
        first: Rows of earlier days are left out; of activities all are written.
        last: Rows of later days are left out.

    Raises:
        CompanionError: the folder holds other things, or cannot be written.
    """
    contents = {**files_of(entries, first, last), DESCRIPTION: described()}
    made = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _check_place(folder)
        _check_nothing_is_lost(folder, contents)
        _write_all(folder, contents)
    except OSError as error:
        if made and folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
        raise _known(error, folder) from error


def files_of(
    entries: Iterable[Entry], first: date = date.min, last: date = date.max
) -> dict[str, bytes]:
    """The files of an export, each kind in its order."""
    by_kind: defaultdict[type[Written], list[Written]] = defaultdict(list)
    all_of_them = list(entries)
    for each in all_of_them:
        by_kind[type(each)].append(each)
    reminders = map(Reminder.of, of_kind(all_of_them, Activity))
    by_kind[Reminder] = [each for each in reminders if each is not None]
    goals, reviews = of_kind(all_of_them, Goal), of_kind(all_of_them, GoalReview)
    by_kind[GasDay] = [*t_over_time(goals, reviews)]
    figures = Figures(all_of_them)
    return {
        kind.file: _csv(
            kind,
            (each for each in by_kind[kind.entry] if _touches(kind.days(each), first, last)),
            figures,
        )
        for kind in KINDS
    }


def _csv(kind: Kind[Any], entries: Iterable[Written], figures: Figures) -> bytes:
    """RFC 4180: commas, quotes where needed, lines end with CR LF; UTF-8 without a mark."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, kind.names, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(kind.cells_of(each, figures) for each in sorted(entries, key=kind.order))
    return stream.getvalue().encode()


def _touches(days: tuple[date, date] | None, first: date, last: date) -> bool:
    return days is None or (days[0] <= last and days[1] >= first)


def _check_place(folder: Path) -> None:
    begun = {f"{name}.part{new}" for name in OURS for new in ("", ".new")}
    present = {each.name for each in folder.iterdir()} - LEFT_BY_SYSTEMS - begun
    if present and (present - set(OURS) or not _is_earlier_export(folder / DESCRIPTION)):
        raise CompanionError(
            tr("The folder {folder} holds other things.").format(folder=folder),
            tr("Nothing was written. Choose an empty folder, or one that holds an export."),
        )


def _check_nothing_is_lost(folder: Path, contents: dict[str, bytes]) -> None:
    """An earlier export may be someone's only copy: one with more entries is not written over."""
    for name in (name for name in KNOWN_FILES if name not in {REMINDERS.file, GAS.file}):
        earlier = folder / name
        if earlier.is_file() and _rows(earlier.read_bytes()) > _rows(contents[name]):
            raise CompanionError(
                tr("The export in {folder} holds more entries.").format(folder=folder),
                tr("Nothing was written. Choose an empty folder, so that nothing is lost."),
            )


def _rows(content: bytes) -> int:
    text = io.StringIO(content.decode("utf-8", "replace"), newline="")
    return sum(1 for _ in csv.reader(text))


def _is_earlier_export(description: Path) -> bool:
    try:
        return is_ours(plain_file(description, LONGEST_DESCRIPTION))
    except NotRead:
        return False


def _write_all(folder: Path, contents: dict[str, bytes]) -> None:
    prepared = {name: folder / f"{name}.part" for name in contents}
    try:
        for name, content in contents.items():
            write_whole(prepared[name], content)
        for name, file in prepared.items():
            file.replace(folder / name)
    finally:
        for file in prepared.values():
            file.unlink(missing_ok=True)


def _known(error: OSError, folder: Path) -> CompanionError:
    safe = tr("Your entries are safe; no file was changed.")
    if error.errno in _DISK_FULL:
        then = tr("Free some space and try again.")
        return CompanionError(
            tr("The disk is full, so nothing was exported to {folder}.").format(folder=folder),
            " ".join(filter(None, (safe, disk_words(folder), then))),
        )
    then = tr("Choose another folder, or check that you may write there.")
    return CompanionError(
        tr("The folder {folder} cannot be written.").format(folder=folder),
        f"{safe} {then}",
    )
