"""Records what the database library asks of the disk: each write, cut, sync and removal.

SQLite reaches the disk through a table of functions (its "VFS"). Some of them are wrapped here
through ctypes, as the crash tests of SQLite itself wrap them (test6.c): each call is noted and
handed on. Nothing has to be installed for it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import _sqlite3

_OK, _FULL = 0, 13
_POINTER = ctypes.c_void_p
_OPEN = ctypes.CFUNCTYPE(
    ctypes.c_int, _POINTER, _POINTER, _POINTER, ctypes.c_int, ctypes.POINTER(ctypes.c_int)
)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_char_p, ctypes.c_int)
_CLOSE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int)


class _Vfs(ctypes.Structure):
    """The head of struct sqlite3_vfs."""

    _fields_ = [
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", _POINTER),
        ("name", ctypes.c_char_p),
        ("data", _POINTER),
        ("open", _OPEN),
        ("delete", _DELETE),
    ]


class _Methods(ctypes.Structure):
    """Struct sqlite3_io_methods."""

    _fields_ = [
        ("version", ctypes.c_int),
        ("close", _CLOSE),
        ("read", _POINTER),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        *((f"other{number}", _POINTER) for number in range(13)),
    ]


class _File(ctypes.Structure):
    """Struct sqlite3_file."""

    _fields_ = [("methods", ctypes.POINTER(_Methods))]


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes for a place in a file; not on the disk for good before a sync."""

    file: str
    offset: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file gets this size; not for good before a sync."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """All that was done to a file is on the disk for good; so is its name."""

    file: str


@dataclass(frozen=True, slots=True)
class Removal:
    """A file is removed; for good where the folder is synced too."""

    file: str
    synced: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What the person was told by then, say "Saved"."""

    what: str


Event = Write | Cut | Sync | Removal | Said

_kept_alive: list[object] = []
"""Functions and tables that the library may still call."""


class _Wrapped:
    """The default VFS with four of its functions wrapped."""

    def __init__(
        self, vfs: _Vfs, note: Callable[[Event], None], has_room: Callable[[Path, int], bool]
    ) -> None:
        self._vfs, self._note, self._has_room = vfs, note, has_room
        self._open, self._delete = _OPEN(_address(vfs.open)), _DELETE(_address(vfs.delete))
        self._files: dict[int, tuple[Path, _Methods]] = {}
        self._tables: dict[int, tuple[_Methods, _Methods]] = {}
        vfs.open, vfs.delete = _OPEN(self._opens), _DELETE(self._deletes)
        _kept_alive.append(self)

    def undo(self) -> None:
        """Give the library its own functions back."""
        self._vfs.open, self._vfs.delete = self._open, self._delete
        for file, (_, theirs) in self._files.items():
            _File.from_address(file).methods = ctypes.pointer(theirs)

    def _opens(self, vfs: int, name: int, file: int, flags: int, out: object) -> int:
        status = self._open(vfs, name, file, flags, out)
        if status == _OK and name:
            head = _File.from_address(file)
            ours, theirs = self._table(ctypes.addressof(head.methods.contents))
            head.methods = ctypes.pointer(ours)
            self._files[file] = Path(ctypes.string_at(name).decode()), theirs
        return status

    def _table(self, address: int) -> tuple[_Methods, _Methods]:
        if address not in self._tables:
            theirs = _Methods.from_address(address)
            ours = _Methods.from_buffer_copy(ctypes.string_at(address, ctypes.sizeof(_Methods)))
            ours.close, ours.write = _CLOSE(self._closes), _WRITE(self._writes)
            ours.truncate, ours.sync = _TRUNCATE(self._truncates), _SYNC(self._syncs)
            self._tables[address] = ours, theirs
        return self._tables[address]

    def _deletes(self, vfs: int, name: bytes, synced: int) -> int:
        status = self._delete(vfs, name, synced)
        if status == _OK:
            self._note(Removal(Path(name.decode()).name, bool(synced)))
        return status

    def _closes(self, file: int) -> int:
        _, theirs = self._files.pop(file)
        return theirs.close(file)

    def _writes(self, file: int, content: int, length: int, offset: int) -> int:
        name, theirs = self._files[file]
        if not self._has_room(name, length):
            return _FULL
        status = theirs.write(file, content, length, offset)
        if status == _OK:
            self._note(Write(name.name, offset, ctypes.string_at(content, length)))
        return status

    def _truncates(self, file: int, size: int) -> int:
        name, theirs = self._files[file]
        status = theirs.truncate(file, size)
        if status == _OK:
            self._note(Cut(name.name, size))
        return status

    def _syncs(self, file: int, flags: int) -> int:
        name, theirs = self._files[file]
        status = theirs.sync(file, flags)
        if status == _OK:
            self._note(Sync(name.name))
        return status


def _address(function: object) -> int:
    return ctypes.cast(function, _POINTER).value or 0


@contextmanager
def recorded(
    note: Callable[[Event], None], has_room: Callable[[Path, int], bool] = lambda *_: True
) -> Iterator[None]:
    """Tell every call that changes the disk, of all databases opened within.

    Args:
        note: Is told.
        has_room: Whether the disk takes so many more bytes for a file; else it is full.
    """
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    wrapped = _Wrapped(library.sqlite3_vfs_find(None).contents, note, has_room)
    try:
        yield
    finally:
        wrapped.undo()
