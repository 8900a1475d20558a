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

from companion.errors import CompanionError, DiskFull
from companion.store.files import no_room
from companion.store.guard import FileGuard, Swapped
from companion.wording.disk import disk_words
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy.engine import Engine
    from sqlmodel import Session

    from companion.domain.topics import Topic

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can damage a database in WAL mode (sqlite.org/wal.html, the WAL-reset bug)."""

_FROM_OUTSIDE = (sqlcipher.OperationalError, sqlcipher.DatabaseError)
"""What the disk does to us; their kin (IntegrityError and others) are bugs of ours."""


class Database:
    """Reads, writes, and tells who listens what was written.

    Attributes:
        engine: The SQLAlchemy engine over the one connection; made when first needed.
        read_only: It was opened for reading only; writing is refused in calm words.
    """

    def __init__(
        self, connection: sqlcipher.Connection, file: Path | None = None, *, read_only: bool = False
    ) -> None:
        self._connection = connection
        self._file = file
        self.read_only = read_only
        self._guard = None if file is None or read_only else FileGuard(file)
        self._at_open = self._at_backup = connection.total_changes
        self._engine: Engine | None = None
        self._session: Session | None = None
        self._written: Topic | None = None
        self._listeners: list[Callable[[Topic], None]] = []
        self._when_swapped: Callable[[], None] | None = None

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
            return cls(_connect(str(file), key), file)
        except sqlcipher.Error as error:
            raise _known(error, file) from error

    @classmethod
    def open_read_only(cls, file: Path, key: bytes, *, even_if_short: bool = False) -> Database:
        """Open the file without changing a byte or needing to: for read-only media, for a look.

        What lies in a journal beside it is not seen; at rest there is none.

        Args:
            file: The database.
            key: Its 32 bytes.
            even_if_short: Open a file whose end is gone, to read what is left of it.

        Raises:
            CompanionError: it cannot be read.
        """
        _check_cipher_version()
        try:
            return cls(_connect_read_only(file, key, even_if_short), file, read_only=True)
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

    @property
    def is_on_disk(self) -> bool:
        """Whether it outlives this object."""
        return self._file is not None

    @property
    def changed_since_open(self) -> bool:
        """Whether anything was written since it was opened."""
        return bool(self._connection.total_changes > self._at_open)

    @property
    def changed_since_backup(self) -> bool:
        """Whether anything was written since it was opened or backed up, whatever was later."""
        return bool(self._connection.total_changes > self._at_backup)

    def backed_up(self) -> None:
        """A backup holds all that is written now."""
        self._at_backup = self._connection.total_changes

    def is_damaged(self) -> bool:
        """Whether the file is not as it was written: each page has a seal, and they fit together.

        The seals come first: a page that is broken and then read would stop all further reading.
        The journal comes before that: a power cut may leave half a page in the file and the
        whole one in the journal, and the seals are looked at in the file alone.
        """
        try:
            self._fold_journal()
            if self.read("PRAGMA cipher_integrity_check"):
                return True
            return self.read("PRAGMA quick_check") != [("ok",)]
        except CompanionError:
            return True

    def _fold_journal(self) -> None:
        if self._file is not None and not self.read_only and self._session is None:
            with suppress(CompanionError):  # a full disk is no damage
                self.read("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy_into(self, file: Path) -> None:
        """Write all there is into an empty file, encrypted with the same key.

        Raises:
            CompanionError: it has no key (a demo), is being written, or the disk is full.
        """
        if self._file is None or self._session is not None:
            raise CompanionError(
                tr("No copy of the diary was made."),
                _safe(tr("A copy is made of a kept diary at rest.")),
            )
        try:
            self._connection.execute("VACUUM INTO ?", (str(file),))
        except sqlcipher.Error as error:
            raise _known(error, file, tr("the copy of the diary")) from error

    def listen(self, listener: Callable[[Topic], None]) -> None:
        """Call the listener with the topics of each write, after its commit."""
        self._listeners.append(listener)

    def when_swapped(self, tell: Callable[[], None]) -> None:
        """Call this once another file lies in the place of this one: writing has stopped."""
        self._when_swapped = tell

    def only_for_a_copy(self) -> None:
        """Write on into the file that lost its name: a backup of it follows, and nothing else."""
        self._guard = None

    @property
    def is_swapped(self) -> bool:
        """Whether another file was seen in the place of this one."""
        return self._guard is not None and self._guard.is_swapped

    def read(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query, as plain tuples."""
        try:
            return list(self._connection.execute(sql, values).fetchall())
        except sqlcipher.Error as error:
            raise self._trouble(error) from error

    def each(self, sql: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows of a query one by one: where there are many, never all of them in memory."""
        try:
            yield from self._connection.execute(sql, values)
        except sqlcipher.Error as error:
            raise self._trouble(error) from error

    @property
    def is_writing(self) -> bool:
        """Whether a write has begun and not ended: then nothing may close it."""
        return self._session is not None

    @contextmanager
    def write(self, topic: Topic) -> Iterator[Session]:
        """Begin, commit, then tell the listeners; a failed write rolls back and tells nobody.

        It nests: the outermost commits, so an import is one transaction over many stores.

        Raises:
            CompanionError: the disk is full or cannot be written; nothing was stored.
            Swapped: another file lies in the place of this one; nothing was acknowledged.
        """
        self._check_writable()
        if self._session is not None:
            self._written = topic if self._written is None else self._written | topic
            yield self._session
            return
        import sqlmodel  # first: see companion/store/tables

        from companion.store.keeping import DRIVER

        try:
            with (
                self.in_calm_words(),
                sqlmodel.Session(self.engine, info={DRIVER: self._connection}) as session,
            ):
                self._session, self._written = session, topic
                yield session
                self._check_file()
                session.commit()
                if self._connection.in_transaction:  # of what went to the driver alone
                    self._connection.execute("COMMIT")
                self._check_file()
        finally:
            self._session = None
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        self._tell()

    @contextmanager
    def in_calm_words(self, what: str = "") -> Iterator[None]:
        """Tell in calm words what the disk does to a write; a bug of ours stays as it is.

        Args:
            what: What is made, where it is no entry of the person.
        """
        from sqlalchemy.exc import DBAPIError

        try:
            yield
        except _FROM_OUTSIDE as error:
            if type(error) in _FROM_OUTSIDE:
                raise self._trouble(error, what) from error
            raise
        except DBAPIError as error:
            if error.orig is not None and type(error.orig) in _FROM_OUTSIDE:
                raise self._trouble(error.orig, what) from error
            raise

    def _check_writable(self) -> None:
        if self.read_only:
            raise CompanionError(
                tr("The diary can only be read here, so this was not saved."),
                _safe(tr("The disk does not let anything be written to it.")),
            )

    def _check_file(self) -> None:
        if self._guard is None:
            return
        try:
            self._guard.check()
        except Swapped:
            tell, self._when_swapped = self._when_swapped, None
            if tell is not None:
                tell()
            raise

    def _trouble(self, error: Exception, what: str = "") -> CompanionError:
        """What the driver reports, in calm words; a swapped file explains it best."""
        try:
            self._check_file()
        except Swapped as swapped:
            return swapped
        return _known(error, self._file, what)

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


def _connect_read_only(file: Path, key: bytes, even_if_short: bool) -> sqlcipher.Connection:
    """A connection that needs no lock and no journal: the file cannot change, it is told."""
    name = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlcipher.connect(name, isolation_level=None, uri=True)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_memory_security = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    if even_if_short:
        connection.execute("PRAGMA writable_schema = ON")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except sqlcipher.Error:
        connection.close()
        raise
    return connection


def _check_cipher_version() -> None:
    if sqlcipher.sqlite_version_info < OLDEST_SQLITE:
        raise CompanionError(
            tr("This computer's SQLite is too old to keep a diary safely."),
            _safe(tr("Install Companion again to get the right one.")),
        )


def _safe(*advice: str) -> str:
    return " ".join(filter(None, (tr("Everything that was saved before is safe."), *advice)))


def _known(error: Exception, file: Path | None = None, what: str = "") -> CompanionError:
    """The calm words for what the database driver reports; what is made, if not an entry."""
    words = str(error)
    if "locked" in words:
        return CompanionError(
            tr("Companion is already open."),
            _safe(tr("Go to its window, or close it and try again.")),
        )
    if "full" in words and file is not None and what:
        return no_room(file, what)
    if "full" in words:
        return DiskFull(
            tr("The disk is full, so this was not saved."),
            _safe(
                disk_words(file) if file else "",
                tr("Free some space, then save again. What you typed is still here."),
            ),
        )
    if "readonly" in words or "unable to open" in words:
        return CompanionError(
            tr("The place where entries are kept cannot be written."),
            _safe(tr("Check that the disk is there and that you may write to it.")),
        )
    if "not a database" in words or "malformed" in words:
        return CompanionError(
            tr("The diary file could not be read."),
            tr("It was left as it is: {file}. Nothing was written to it.").format(file=file)
            if file
            else tr("It was left as it is. Nothing was written to it."),
        )
    return CompanionError(
        tr("The diary could not be read or written just now."),
        _safe(tr("Try again. If it comes back, restart Companion.")),
    )
