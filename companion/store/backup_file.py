"""The file of a backup: one header that anyone can read, then the encrypted database.

Layout: MAGIC, the header's length (4 bytes, big-endian), the header (JSON, UTF-8), the SHA-256 of
the header (32 bytes), the database to the end of the file. The header holds no word of the diary;
its key slots let a passphrase or the recovery key open the file on another computer.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from companion.errors import CompanionError
from companion.store.files import new_private, pour
from companion.store.seals import has_sealed_page
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

Slot = dict[str, Any]

MAGIC = b"COMPANION-BACKUP\n"
FORMAT = 1
_LENGTH = 4
_SHA = 32
_LONGEST_HEADER = 1 << 18


class Unreadable(CompanionError):
    """A backup that is damaged, or no backup at all."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            tr("The backup {name} cannot be read.").format(name=file.name),
            tr("Nothing was changed. Choose another backup."),
        )


class NotThere(CompanionError):
    """There is no file of that name, such as on a stick that was pulled out."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            tr("There is no file {file}.").format(file=file),
            tr("Nothing was changed. Check its name and its folder."),
        )


@dataclass(frozen=True, slots=True)
class Header:
    """What a backup says of itself.

    Attributes:
        created: When it was made, aware.
        reason: Why, as the store's `Reason` has it; a newer app may have others.
        entries: Check-ins and nights.
        last_day: The last day that has an entry.
        tables: Rows of each table.
        schema: The revision of the database.
        database_bytes: Length of the database part.
        database_sha256: Its SHA-256, in hex.
        slots: The wrapped data key; empty when there is no passphrase.
    """

    created: datetime
    reason: str
    entries: int
    last_day: date | None
    tables: dict[str, int]
    schema: str
    database_bytes: int
    database_sha256: str
    slots: tuple[Slot, ...]

    def to_bytes(self) -> bytes:
        """The header as it is written."""
        return json.dumps(
            {
                "format": FORMAT,
                "created": self.created.isoformat(),
                "reason": self.reason,
                "entries": self.entries,
                "last_day": self.last_day.isoformat() if self.last_day else None,
                "tables": self.tables,
                "schema": self.schema,
                "database_bytes": self.database_bytes,
                "database_sha256": self.database_sha256,
                "slots": list(self.slots),
            }
        ).encode()

    @classmethod
    def from_bytes(cls, content: bytes, file: Path) -> Header:
        """The header as it was written.

        Raises:
            CompanionError: it makes no sense, or a newer Companion wrote it.
        """
        try:
            kept = json.loads(content)
            if kept["format"] > FORMAT:
                raise made_by_newer(
                    file, tr("version {number} of backups").format(number=kept["format"])
                )
            last_day, created = kept["last_day"], datetime.fromisoformat(kept["created"])
            if created.tzinfo is None:
                raise Unreadable(file)
            return cls(
                created=created,
                reason=str(kept["reason"]),
                entries=int(kept["entries"]),
                last_day=date.fromisoformat(last_day) if last_day else None,
                tables={str(name): int(count) for name, count in kept["tables"].items()},
                schema=str(kept["schema"]),
                database_bytes=int(kept["database_bytes"]),
                database_sha256=str(kept["database_sha256"]),
                slots=tuple(dict(slot) for slot in kept["slots"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise Unreadable(file) from error


def made_by_newer(file: Path, needed: str) -> CompanionError:
    """A backup that this version cannot understand.

    Args:
        file: The backup.
        needed: What a Companion must know to use it, such as "version 2 of backups".
    """
    return CompanionError(
        tr("The backup {name} was made by a newer Companion.").format(name=file.name),
        tr(
            "Nothing was changed, and the backup is safe. To use it, install a Companion that knows"
            " {needed}."
        ).format(needed=needed),
    )


def read_header(file: Path) -> Header:
    """What a backup says of itself; no key is needed.

    Raises:
        CompanionError: it is no backup, damaged, shortened, or newer.
    """
    with _opened(file) as (header, _):
        return header


def check(file: Path) -> Header:
    """Read all of a backup and compare it with its seal; no key is needed.

    Raises:
        CompanionError: it is damaged.
    """
    with _opened(file) as (header, stream):
        if pour(stream) != header.database_sha256:
            raise Unreadable(file)
        return header


def fits(file: Path, data_key: bytes) -> bool:
    """Whether the database part was written with this key.

    Raises:
        CompanionError: it is no backup, damaged, or newer.
    """
    with _opened(file) as (_, stream):
        return has_sealed_page(stream, data_key)


def extract(file: Path, target: Path) -> Header:
    """Write the database part, still encrypted, into a new file.

    Raises:
        CompanionError: the backup is damaged; the target is then of no use.
        OSError: the target cannot be written.
    """
    with _opened(file) as (header, stream), new_private(target) as copy:
        if pour(stream, copy) != header.database_sha256:
            raise Unreadable(file)
        return header


def seal_of(database: Path) -> tuple[int, str]:
    """Length and SHA-256 of a database at rest."""
    with database.open("rb") as stream:
        digest = pour(stream)
    return database.stat().st_size, digest


def write(target: Path, header: Header, database: Path) -> None:
    """Write a new backup from a database at rest.

    Raises:
        CompanionError: the database is not the one the header tells of.
        OSError: the disk is full or cannot be used.
    """
    with database.open("rb") as stream:
        _put(target, header, stream)


def write_again(target: Path, backup: Path, slots: tuple[Slot, ...] | None) -> None:
    """Copy a backup, perhaps with other key slots.

    Raises:
        CompanionError: the backup is damaged.
        OSError: the disk is full or cannot be used.
    """
    with _opened(backup) as (header, stream):
        _put(target, header if slots is None else replace(header, slots=slots), stream)


def _put(target: Path, header: Header, database: IO[bytes]) -> None:
    content = header.to_bytes()
    with new_private(target) as stream:
        stream.write(MAGIC + len(content).to_bytes(_LENGTH, "big"))
        stream.write(content + hashlib.sha256(content).digest())
        if pour(database, stream) != header.database_sha256:
            raise Unreadable(target)


@contextmanager
def _opened(file: Path) -> Iterator[tuple[Header, IO[bytes]]]:
    """The header, and the stream at the beginning of the database."""
    try:
        size = file.stat().st_size
        stream = file.open("rb")
    except FileNotFoundError as error:
        raise NotThere(file) from error
    except OSError as error:
        raise Unreadable(file) from error
    with stream:
        if stream.read(len(MAGIC)) != MAGIC:
            raise Unreadable(file)
        length = int.from_bytes(stream.read(_LENGTH), "big")
        content = stream.read(min(length, _LONGEST_HEADER))
        if hashlib.sha256(content).digest() != stream.read(_SHA):
            raise Unreadable(file)
        header = Header.from_bytes(content, file)
        if stream.tell() + header.database_bytes != size:
            raise Unreadable(file)
        yield header, stream
