"""The system keyring: a convenience that may be gone at any time, and then nothing is lost.

It holds a random secret that opens one slot of the key file, never the passphrase or the data
key. Whatever goes wrong here, the passphrase and the recovery key still open the diary.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

SERVICE = "companion-diary"
PATIENCE_S = 10.0
"""How long to wait for a keyring that is asking the person to unlock it."""

_LEAST_PRIORITY = 1
"""keyring's own mark of a safe backend; those below keep secrets in plain files, or nowhere."""


def remember(name: str, secret: bytes, patience_s: float = PATIENCE_S) -> bool:
    """Keep a secret under a name; tells whether it can be had again."""

    def keep() -> bool:
        import keyring

        if not _is_safe():
            return False
        keyring.set_password(SERVICE, name, secret.hex())
        return keyring.get_password(SERVICE, name) == secret.hex()

    return _patiently(keep, patience_s) or False


def recall(name: str, patience_s: float = PATIENCE_S) -> bytes | None:
    """The secret of a name; None when it is not to be had, for whatever reason."""

    def look() -> bytes | None:
        import keyring

        found = keyring.get_password(SERVICE, name) if _is_safe() else None
        return bytes.fromhex(found) if found else None

    return _patiently(look, patience_s)


def forget(name: str, patience_s: float = PATIENCE_S) -> None:
    """Remove a secret, where it can be reached; without its slot it opens nothing anyway."""

    def remove() -> None:
        import keyring

        keyring.delete_password(SERVICE, name)

    _patiently(remove, patience_s)


def _is_safe() -> bool:
    import keyring

    return bool(keyring.get_keyring().priority >= _LEAST_PRIORITY)


def _patiently(deed: Callable[[], T], patience_s: float) -> T | None:
    """What a deed gives; None when it breaks, or takes longer than anybody would wait."""
    found: list[T] = []

    def do() -> None:
        try:
            found.append(deed())
        except Exception:  # a keyring breaks in many ways, and none of them matters
            found.clear()

    thread = threading.Thread(target=do, name="keyring", daemon=True)
    thread.start()
    thread.join(patience_s)
    return found[0] if found else None
