"""How the key file of a restored diary takes effect together with its database.

No disk replaces two files at once. So the new key file is written first, under a name that holds
the beginning of the database that it opens: that is random, and no other database has it. From
the moment when that database lies in its place it is the key file, whatever happens next; until
then the former one is. At the next chance it gets the usual name.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from companion.store.files import sync_folder

if TYPE_CHECKING:
    from pathlib import Path

_SALT = 16
"""Bytes at the beginning of every file of SQLCipher 4: random, and in the open."""

_WAITING = "keys-for-*"


def keys_for(database: Path, live: Path) -> Path:
    """Where to write the key file of a database that is about to lie in the place of another.

    Raises:
        OSError: the database cannot be read.
    """
    with database.open("rb") as stream:
        return live.with_name(f"keys-for-{stream.read(_SALT).hex()}.json")


def keys_that_came_with(live: Path) -> tuple[Path, ...]:
    """The key file of this database that has no usual name yet, where there is one.

    Without one the database is not touched: where it is open, that would end its lock.
    """
    if not any(live.parent.glob(_WAITING)):
        return ()
    with suppress(OSError):
        file = keys_for(live, live)
        return (file,) if file.exists() else ()
    return ()


def hand_over(live: Path, keys: Path) -> None:
    """The key file that came with this database, which is closed, gets the usual name.

    What was written for a database that never came into this place is removed.

    Raises:
        OSError: the disk cannot be used; the same keys count as before.
    """
    for file in keys_that_came_with(live):
        file.replace(keys)
        sync_folder(keys.parent)
    for left in live.parent.glob(_WAITING):
        left.unlink(missing_ok=True)
