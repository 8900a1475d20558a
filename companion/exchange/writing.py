"""Writes the export folder: whole, readable by its owner only, the same bytes for the same data."""

from __future__ import annotations

import csv
import errno
import io
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.diary import SCALES, entered_later
from companion.domain.sleep import NIGHT_TIMES, figures
from companion.errors import CompanionError
from companion.exchange.cells import number_cell, percent_cell, text_cell, yes_cell
from companion.exchange.columns import DESCRIPTION, DIARY, KNOWN_FILES, SLEEP, names
from companion.exchange.description import described, is_ours
from companion.exchange.files import LONGEST_DESCRIPTION, NotRead, plain_file
from companion.settings import write_whole
from companion.wording.disk import disk_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from companion.domain.diary import CheckIn
    from companion.domain.sleep import Night

OURS = (DESCRIPTION, *KNOWN_FILES)
_DISK_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
LEFT_BY_SYSTEMS = {".DS_Store", "Thumbs.db", "desktop.ini"}
"""What desktops put into folders by themselves."""


def write_folder(folder: Path, check_ins: Iterable[CheckIn], nights: Iterable[Night]) -> None:
    """Write an export folder; an earlier export in its place is written over.

    All files are prepared before the first one gets its name, so a full disk changes nothing.

    Raises:
        CompanionError: the folder holds other things, or cannot be written.
    """
    contents = {
        DIARY: diary_csv(check_ins),
        SLEEP: sleep_csv(nights),
        DESCRIPTION: described(),
    }
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


def diary_csv(check_ins: Iterable[CheckIn]) -> bytes:
    """Check-ins in the order of days and of writing."""
    ordered = sorted(check_ins, key=lambda each: (each.day, each.recorded_at, each.id))
    return _csv(DIARY, (_check_in_cells(each) for each in ordered))


def sleep_csv(nights: Iterable[Night]) -> bytes:
    """Nights in the order of the days of waking."""
    ordered = sorted(nights, key=lambda each: (each.day, each.id))
    return _csv(SLEEP, (_night_cells(each) for each in ordered))


def _csv(file: str, rows: Iterable[dict[str, str]]) -> bytes:
    """RFC 4180: commas, quotes where needed, lines end with CR LF; UTF-8 without a mark."""
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, names(file), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue().encode()


def _check_in_cells(check_in: CheckIn) -> dict[str, str]:
    return {
        "id": text_cell(check_in.id),
        "day": check_in.day.isoformat(),
        "recorded_at": check_in.recorded_at.isoformat(timespec="seconds"),
        "hard_day": yes_cell(check_in.hard_day),
        "did": text_cell(";".join(check_in.did)),
        **{scale.value: number_cell(getattr(check_in, scale)) for scale in SCALES},
        "regions": text_cell(";".join(check_in.regions)),
        "note": text_cell(check_in.note),
        "entered_later": yes_cell(entered_later(check_in.day, check_in.recorded_at)),
    }


_NIGHT_NUMBERS = (
    "quality",
    "sleep_latency_min",
    "awakenings",
    "awake_min",
    "trying_after_waking_min",
    "nap_min",
)


def _night_cells(night: Night) -> dict[str, str]:
    found = figures(night)
    times = {name: night.times[name] for name in NIGHT_TIMES}
    return {
        "id": text_cell(night.id),
        "day": night.day.isoformat(),
        "as_usual": yes_cell(night.as_usual),
        "time_zone": text_cell(night.time_zone),
        **{name: "" if wall is None else str(wall) for name, wall in times.items()},
        **{name: number_cell(getattr(night, name)) for name in _NIGHT_NUMBERS},
        "slept": "true" if night.slept else "false",
        "note": text_cell(night.note),
        "time_in_bed_min": number_cell(found.time_in_bed_min),
        "total_sleep_min": number_cell(found.total_sleep_min),
        "terminal_wake_min": number_cell(found.terminal_wake_min),
        "sleep_efficiency_pct": percent_cell(found.sleep_efficiency_pct),
        "sleep_efficiency_dse_pct": percent_cell(found.sleep_efficiency_dse_pct),
    }


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
    for name in (DIARY, SLEEP):
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
