"""The key slots: each a way to have the data key, by a secret or by reading the file."""

from __future__ import annotations

import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from companion.domain.recovery_key import BYTES, RecoveryKey
from companion.errors import CompanionError
from companion.store.envelope import (
    KEY_BYTES,
    PASSPHRASE,
    RECOVERY,
    DoesNotMatch,
    Slot,
    Unusable,
    secret_bytes,
    unwrap,
    wrap,
)
from companion.wording.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

KEPT_HERE = "kept on this computer"


def of_kind(slots: Iterable[Slot], kind: str) -> tuple[Slot, ...]:
    """Those of one kind."""
    return tuple(slot for slot in slots if slot.get("kind") == kind)


def not_of_kind(slots: Iterable[Slot], kind: str) -> tuple[Slot, ...]:
    """Those of all other kinds."""
    return tuple(slot for slot in slots if slot.get("kind") != kind)


def with_secret(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """Those that give the key only to who knows a secret."""
    return tuple(dict(slot) for slot in not_of_kind(slots, KEPT_HERE))


def kept_here(data_key: bytes | bytearray) -> Slot:
    """The slot that gives the key to whoever reads the file."""
    return {"kind": KEPT_HERE, "key": data_key.hex()}


def key_kept_here(slots: Iterable[Slot]) -> bytearray:
    """The 32-byte key, from a slot that gives it to whoever reads the file.

    Raises:
        CompanionError: no slot gives it.
    """
    for slot in of_kind(slots, KEPT_HERE):
        with suppress(KeyError, TypeError, ValueError):
            key = bytearray.fromhex(slot["key"])
            if len(key) == KEY_BYTES:
                return key
    raise unreadable(tr("Your entries were not touched."))


def opened(slots: Iterable[Slot], secret: bytes) -> bytearray:
    """The data key from the first slot that this secret opens.

    Raises:
        DoesNotMatch: none is opened by it.
        CompanionError: no slot can be used, or there is not enough free memory.
    """
    problem: CompanionError = unreadable(tr("Your entries were not touched."))
    for slot in slots:
        try:
            return unwrap(slot, secret)
        except DoesNotMatch as error:
            problem = error
        except Unusable:
            continue
    raise problem


def wrapped_for(data_key: bytes | bytearray, text: str) -> tuple[tuple[Slot, ...], RecoveryKey]:
    """Slots for a passphrase and a new recovery key: for the key file, or a copy of its own.

    Raises:
        CompanionError: there is not enough free memory.
    """
    slot, recovery = recovery_slot(data_key)
    return (wrap(data_key, secret_bytes(text), PASSPHRASE), slot), recovery


def recovery_slot(data_key: bytes | bytearray) -> tuple[Slot, RecoveryKey]:
    """A slot for a new random recovery key."""
    recovery = RecoveryKey(secrets.token_bytes(BYTES))
    return wrap(data_key, secret_bytes(recovery), RECOVERY), recovery


def unreadable(advice: str) -> CompanionError:
    """A key file that says nothing that makes sense, or a slot of it."""
    return CompanionError(
        tr("The key file could not be read, so the diary cannot be opened."), advice
    )
