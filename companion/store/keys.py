"""The key file: a random data key, in slots that say how it can be had.

Today there is one kind of slot, "kept on this computer": the key itself, readable by the owner of
the file only. Slots that wrap the key by a passphrase or a recovery key are added beside it.
"""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.errors import CompanionError
from companion.settings import write_whole

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1
KEY_BYTES = 32
KEPT_HERE = "kept on this computer"

_UNREADABLE = "The key file could not be read, so the diary cannot be opened."


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What the key file says.

    Attributes:
        slots: Each a dict with "kind" and what that kind needs.
        database_made: The database was begun with this key; from then on a missing or empty
            database is a loss to be told, never a reason to begin a new one.
    """

    slots: tuple[dict[str, str], ...]
    database_made: bool = False

    @classmethod
    def begin(cls) -> KeyFile:
        """A new random key, kept on this computer."""
        return cls(({"kind": KEPT_HERE, "key": secrets.token_hex(KEY_BYTES)},))

    @classmethod
    def read(cls, file: Path) -> KeyFile:
        """What the file holds.

        Raises:
            CompanionError: it is damaged or written by a newer Companion.
        """
        try:
            kept = json.loads(file.read_text("utf-8"))
            version, slots = kept["version"], tuple(dict(slot) for slot in kept["slots"])
            made = bool(kept["database_made"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CompanionError(
                _UNREADABLE, f"Your entries were not touched. The file is {file}."
            ) from error
        if version != VERSION:
            raise CompanionError(
                "This diary was last opened by a newer Companion.",
                "Your entries are safe. Install the newer version to open them.",
            )
        return cls(slots, made)

    def write(self, file: Path) -> None:
        """Write the file, whole or not at all, readable by its owner only."""
        content = {
            "version": VERSION,
            "database_made": self.database_made,
            "slots": list(self.slots),
        }
        write_whole(file, json.dumps(content, indent=2).encode())

    def data_key(self) -> bytes:
        """The 32-byte key of the database.

        Raises:
            CompanionError: no slot gives it.
        """
        for slot in self.slots:
            if slot.get("kind") == KEPT_HERE:
                key = bytes.fromhex(slot.get("key", ""))
                if len(key) == KEY_BYTES:
                    return key
        raise CompanionError(_UNREADABLE, "Your entries were not touched.")
