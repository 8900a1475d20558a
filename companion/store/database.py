"""The encrypted database of one person: one file, one connection, one writer.

Reads are columns: plain SQL, tuples out. Writes go through SQLModel rows in a session over the
same connection; SQLModel is imported by the first write, since it costs more time than all else
at start (README, "Why it is built like this").
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

from companion.errors import CompanionError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy.engine import Engine
    from sqlmodel import Session

    from companion.domain.topics import Topic

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can damage a database in WAL mode (sqlite.org/wal.html, the WAL-reset bug)."""

SAFE = "Everything that was saved before is safe."


class Database:
    """Reads, writes, and tells who listens what was written.

    Attributes:
        engine: The SQLAlchemy engine over the one connection; made when first needed.
    """

    def __init__(self, connection: sqlcipher.Connection) -> None:
        self._connection = connection
        self._engine: Engine | None = None
        self._session: Session | None = None
        self._written: Topic | None = None
        self._listeners: list[Callable[[Topic], None]] = []

    @classmethod
    def open(cls, file: Path, key: bytes) -> Database:
        """Open the file with its 32-byte key, or begin it.

        Raises:
            CompanionError: it is open elsewhere, cannot be read, or the cipher is not the one
                this app was tested with.
        """
        _check_cipher_version()
        if not file.exists():
            os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
        try:
            return cls(_connect(str(file), key))
        except sqlcipher.Error as error:
            raise _known(error, file) from error

    @classmethod
    def in_memory(cls) -> Database:
        """A database that lives as long as this object: for tests, and for a look inside."""
        return cls(_connect(":memory:", None))

    @property
    def engine(self) -> Engine:
        """SQLAlchemy over the same connection, so that both see the same transaction."""
        if self._engine is None:
            from companion.store.engine import engine_over

            self._engine = engine_over(self._connection)
        return self._engine

    def listen(self, listener: Callable[[Topic], None]) -> None:
        """Call the listener with the topics of each write, after its commit."""
        self._listeners.append(listener)

    def read(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query, as plain tuples."""
        try:
            return list(self._connection.execute(sql, values).fetchall())
        except sqlcipher.Error as error:
            raise _known(error) from error

    @contextmanager
    def write(self, topic: Topic) -> Iterator[Session]:
        """Begin, commit, then tell the listeners; a failed write rolls back and tells nobody.

        It nests: the outermost commits, so an import is one transaction over many stores.

        Raises:
            CompanionError: the disk is full or cannot be written; nothing was stored.
        """
        if self._session is not None:
            self._written = topic if self._written is None else self._written | topic
            yield self._session
            return
        from sqlalchemy.exc import DBAPIError
        from sqlmodel import Session

        try:
            with Session(self.engine) as session:
                self._session, self._written = session, topic
                yield session
                session.commit()
        except DBAPIError as error:
            if isinstance(error.orig, sqlcipher.OperationalError):
                raise _known(error.orig) from error
            raise
        finally:
            self._session = None
        self._tell()

    def _tell(self) -> None:
        written, self._written = self._written, None
        if written is not None:
            for listener in self._listeners:
                listener(written)

    def close(self) -> None:
        """Fold the journal into the file, so that at rest there is one file, and let go of it."""
        with suppress(sqlcipher.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if self._engine is not None:
            self._engine.dispose()
        self._connection.close()


def _connect(name: str, key: bytes | None) -> sqlcipher.Connection:
    """One connection, exclusive and durable: what COMMIT returned for survives a power cut."""
    connection = sqlcipher.connect(name, isolation_level=None, timeout=0.5)
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for pragma in (
        "cipher_memory_security = OFF",
        "temp_store = MEMORY",
        "locking_mode = EXCLUSIVE",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")
    return connection


def _check_cipher_version() -> None:
    if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
        raise CompanionError(
            "This computer's SQLite is too old to keep a diary safely.",
            f"{SAFE} Install Companion again to get the right one.",
        )


def _known(error: Exception, file: Path | None = None) -> CompanionError:
    """The calm words for what the database driver reports."""
    words = str(error)
    if "locked" in words:
        return CompanionError(
            "Companion is already open.",
            f"{SAFE} Go to its window, or close it and try again.",
        )
    if "full" in words:
        return CompanionError(
            "The disk is full, so this was not saved.",
            f"{SAFE} Free some space, then save again. What you typed is still here.",
        )
    if "readonly" in words or "unable to open" in words:
        return CompanionError(
            "The place where entries are kept cannot be written.",
            f"{SAFE} Check that the disk is there and that you may write to it.",
        )
    if "not a database" in words or "malformed" in words:
        return CompanionError(
            "The diary file could not be read.",
            f"It was left as it is{f': {file}' if file else ''}. Nothing was written to it.",
        )
    return CompanionError(
        "The diary could not be read or written just now.",
        f"{SAFE} Try again. If it comes back, restart Companion.",
    )
