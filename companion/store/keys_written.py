"""How a key file is written: JSON, with a seal that tells damage from a wrong passphrase."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from companion.errors import CompanionError
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

VERSION = 1


class NewerKeys(CompanionError):
    """A key file that a newer Companion wrote; what it opens is not touched."""

    def __init__(self, version: int) -> None:
        super().__init__(
            tr("This diary was last opened by a newer Companion."),
            tr(
                "Your entries are safe; nothing was changed. Install a Companion that knows version"
                " {needed} of the key file. This one knows version {known}."
            ).format(needed=version, known=VERSION),
        )


def sealed(content: Mapping[str, Any]) -> bytes:
    """The bytes of a key file that says this."""
    said = {"version": VERSION, **content}
    return json.dumps(said | {"seal": _seal(said)}, indent=2).encode()


def content_of(file: bytes) -> dict[str, Any]:
    """What the bytes of a key file say: slots, database_made and known_size.

    Raises:
        ValueError: it is damaged.
        NewerKeys: a newer Companion wrote it.
    """
    try:
        kept = json.loads(file)
        seal = kept.pop("seal", None)  # the first key files had none
        if type(kept["version"]) is int and kept["version"] > VERSION:
            raise NewerKeys(kept["version"])
        if kept["version"] != VERSION or seal not in (None, _seal(kept)):
            raise ValueError
        return {
            "slots": tuple(dict(slot) for slot in kept["slots"]),
            "database_made": bool(kept["database_made"]),
            "known_size": int(kept.get("known_size", 0)),
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise ValueError("the key file is damaged") from None  # without its content


def _seal(content: Mapping[str, Any]) -> str:
    """SHA-256 over all the rest, in one spelling."""
    plain = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode()).hexdigest()
