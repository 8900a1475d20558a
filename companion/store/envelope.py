"""The envelope around the data key: opened by a passphrase or the recovery key, and by no other.

A wrong secret is known by the seal of the envelope (AES-256-GCM), before the diary is touched, so
that it is never taken for damage. cryptography and argon2 are imported by the first use: who has
no passphrase never waits for them.
"""

from __future__ import annotations

import secrets
from typing import Any

from companion.domain.passphrase import normalised
from companion.domain.recovery_key import RecoveryKey
from companion.errors import CompanionError
from companion.wording.translate import tr

Slot = dict[str, Any]

PASSPHRASE = "passphrase"
RECOVERY = "recovery"
KEYRING = "keyring"

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12

MEMORY_KIB, PASSES, LANES = 64 * 1024, 3, 4
"""Cost of trying one passphrase. Source: RFC 9106 section 4, second choice (64 MiB, t=3, p=4)."""

_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1024 * 1024, 24, 16
"""What a slot may ask of this computer; a backup from elsewhere could ask for anything."""

_ARGON2 = "argon2id"
_HKDF = "hkdf-sha256"
_CIPHER = "aes-256-gcm"


class DoesNotMatch(CompanionError):
    """A wrong passphrase or recovery key; nothing is damaged."""


class Unusable(ValueError):
    """A slot that makes no sense, or that a newer app made."""


def secret_bytes(secret: str | RecoveryKey) -> bytes:
    """A passphrase or a recovery key as bytes: one form of each letter, UTF-8."""
    if isinstance(secret, RecoveryKey):
        return secret.value
    return normalised(secret).encode("utf-8", "surrogatepass")


def wrap(data_key: bytes | bytearray, secret: bytes, kind: str) -> Slot:
    """Put the data key into an envelope.

    Args:
        data_key: 32 bytes.
        secret: What opens it; that of a passphrase is stretched by Argon2id, others are random.
        kind: PASSPHRASE, RECOVERY or KEYRING.

    Raises:
        CompanionError: this computer has not enough free memory.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    slot: Slot = {"kind": kind, "cipher": _CIPHER, "salt": secrets.token_hex(SALT_BYTES)}
    if kind == PASSPHRASE:
        slot |= {"by": _ARGON2, "memory_kib": MEMORY_KIB, "passes": PASSES, "lanes": LANES}
    else:
        slot |= {"by": _HKDF}
    nonce = secrets.token_bytes(NONCE_BYTES)
    sealed = AESGCM(_derived(slot, secret)).encrypt(nonce, bytes(data_key), _about(kind))
    return slot | {"nonce": nonce.hex(), "wrapped": sealed.hex()}


def unwrap(slot: Slot, secret: bytes) -> bytearray:
    """The data key from its envelope.

    Raises:
        DoesNotMatch: another secret opens it.
        Unusable: the slot makes no sense.
        CompanionError: this computer has not enough free memory.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    kind = slot.get("kind")
    if slot.get("cipher") != _CIPHER or kind not in (PASSPHRASE, RECOVERY, KEYRING):
        raise Unusable(kind)
    nonce = _hex(slot, "nonce", NONCE_BYTES)
    sealed = _hex(slot, "wrapped", KEY_BYTES + 16)
    key = _derived(slot, secret)
    try:
        return bytearray(AESGCM(key).decrypt(nonce, sealed, _about(str(kind))))
    except InvalidTag:
        raise _does_not_match(str(kind)) from None


def wipe(key: bytearray) -> None:
    """Overwrite a key that is no longer needed."""
    key[:] = bytes(len(key))


def _does_not_match(kind: str) -> DoesNotMatch:
    if kind == RECOVERY:
        return DoesNotMatch(
            tr("This recovery key does not match."),
            tr("Your entries are safe. Compare it with your paper, then try again."),
        )
    return DoesNotMatch(
        tr("This passphrase does not match."),
        tr("Your entries are safe. Check Caps Lock and the keyboard language, then try again."),
    )


def _derived(slot: Slot, secret: bytes) -> bytes:
    """The key of the envelope."""
    salt = _hex(slot, "salt", SALT_BYTES)
    if slot.get("by") == _HKDF:
        return _from_random(secret, salt, str(slot["kind"]))
    if slot.get("by") == _ARGON2:
        return _from_passphrase(
            secret,
            salt,
            _number(slot, "passes", 1, _MOST_PASSES),
            _number(slot, "memory_kib", 8, _MOST_MEMORY_KIB),
            _number(slot, "lanes", 1, _MOST_LANES),
        )
    raise Unusable(slot.get("by"))


def _from_random(secret: bytes, salt: bytes, kind: str) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, _about(kind)).derive(secret)


def _from_passphrase(secret: bytes, salt: bytes, passes: int, memory_kib: int, lanes: int) -> bytes:
    """Argon2id, version 19 (1.3). Source: RFC 9106."""
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    if memory_kib < 8 * lanes:
        raise Unusable("memory_kib")
    try:
        return hash_secret_raw(
            secret, salt, passes, memory_kib, lanes, KEY_BYTES, Type.ID, version=19
        )
    except HashingError as error:
        raise CompanionError(
            tr("This computer has not enough free memory to open the diary."),
            tr(
                "Your entries are safe. It takes {mb} MB for a moment. Close other programs, then"
                " try again."
            ).format(mb=memory_kib // 1024),
        ) from error


def _about(kind: str) -> bytes:
    """Sealed with the key, so that no slot can pass for one of another kind."""
    return f"companion-diary data key, {kind}".encode()


def _hex(slot: Slot, name: str, length: int) -> bytes:
    try:
        found = bytes.fromhex(slot[name])
    except (KeyError, TypeError, ValueError):
        raise Unusable(name) from None
    if len(found) != length:
        raise Unusable(name)
    return found


def _number(slot: Slot, name: str, least: int, most: int) -> int:
    found = slot.get(name)
    if type(found) is not int or not least <= found <= most:
        raise Unusable(name)
    return found
