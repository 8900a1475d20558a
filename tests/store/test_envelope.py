"""The envelope around the data key: the right secret opens it, a wrong one is told as wrong."""

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.recovery_key import RecoveryKey
from companion.errors import CompanionError
from companion.store import envelope
from companion.store.envelope import (
    KEYRING,
    PASSPHRASE,
    RECOVERY,
    DoesNotMatch,
    Unusable,
    secret_bytes,
    unwrap,
    wipe,
    wrap,
)

KEY = bytes(range(32))
ROOT = Path(envelope.__file__).parents[2]


@pytest.fixture(scope="module")
def quick():
    """Argon2id at its cheapest: these tests are about the envelope, not about its cost."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(envelope, "MEMORY_KIB", 32)
        patch.setattr(envelope, "PASSES", 1)
        yield


@pytest.fixture
def slot(quick):
    return wrap(KEY, b"a long walk", PASSPHRASE)


@settings(max_examples=200)
@given(text=st.text(min_size=1), key=st.binary(min_size=32, max_size=32))
def test_any_passphrase_opens_what_it_closed(quick, text, key):
    assert unwrap(wrap(key, secret_bytes(text), PASSPHRASE), secret_bytes(text)) == key


@given(text=st.text(min_size=1))
def test_however_the_accents_were_typed(quick, text):
    slot = wrap(KEY, secret_bytes(text), PASSPHRASE)
    assert unwrap(slot, secret_bytes(unicodedata.normalize("NFD", text))) == KEY


@given(one=st.text(), other=st.text())
def test_any_other_passphrase_does_not_match(quick, one, other):
    if secret_bytes(one) == secret_bytes(other):
        return
    with pytest.raises(DoesNotMatch):
        unwrap(wrap(KEY, secret_bytes(one), PASSPHRASE), secret_bytes(other))


def test_half_of_a_letter_pair_is_a_passphrase_too(quick):
    lone = "\ud83d walking"
    assert unwrap(wrap(KEY, secret_bytes(lone), PASSPHRASE), secret_bytes(lone)) == KEY


@pytest.mark.parametrize("kind", [RECOVERY, KEYRING])
@given(secret=st.binary(min_size=20, max_size=32), other=st.binary(min_size=20, max_size=32))
def test_a_random_secret_opens_it_and_no_other_does(kind, secret, other):
    slot = wrap(KEY, secret, kind)
    assert unwrap(slot, secret) == KEY
    if other != secret:
        with pytest.raises(DoesNotMatch):
            unwrap(slot, other)


def test_a_wrong_passphrase_does_not_match_and_nothing_is_called_damaged(slot):
    with pytest.raises(DoesNotMatch, match=r"does not match.*Your entries are safe") as told:
        unwrap(slot, b"a long talk")
    assert "damage" not in str(told.value)
    assert told.value.__cause__ is None


def test_a_wrong_recovery_key_is_compared_with_the_paper():
    slot = wrap(KEY, bytes(20), RECOVERY)
    with pytest.raises(DoesNotMatch, match=r"recovery key does not match.*paper"):
        unwrap(slot, bytes(19) + b"1")


def test_the_same_key_never_looks_the_same_twice(quick):
    one, other = wrap(KEY, b"x", PASSPHRASE), wrap(KEY, b"x", PASSPHRASE)
    assert not {one[name] for name in ("salt", "nonce", "wrapped")} & {
        other[name] for name in ("salt", "nonce", "wrapped")
    }


def test_the_envelope_shows_neither_key_nor_secret(slot):
    assert KEY.hex() not in str(slot)
    assert b"a long walk".hex() not in str(slot)
    assert "a long walk" not in str(slot)


def test_an_envelope_of_another_cost_opens_too(slot, monkeypatch):
    monkeypatch.setattr(envelope, "MEMORY_KIB", 64)
    monkeypatch.setattr(envelope, "PASSES", 2)
    assert unwrap(slot, b"a long walk") == KEY


def test_no_slot_passes_for_one_of_another_kind():
    slot = wrap(KEY, bytes(20), RECOVERY)
    with pytest.raises(DoesNotMatch):
        unwrap(slot | {"kind": KEYRING}, bytes(20))


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "something new"},
        {"kind": None},
        {"kind": ["passphrase"]},
        {"cipher": "rot13"},
        {"by": "pbkdf2"},
        {"salt": "ab"},
        {"salt": None},
        {"nonce": "zz"},
        {"wrapped": 5},
        {"wrapped": "00"},
        {"memory_kib": 100_000_000},
        {"memory_kib": "32"},
        {"memory_kib": True},
        {"memory_kib": 8},
        {"passes": 0},
        {"passes": 1_000_000},
        {"lanes": 400},
    ],
)
def test_a_slot_that_makes_no_sense_is_not_called_a_wrong_passphrase(slot, change):
    with pytest.raises(Unusable):
        unwrap(slot | change, b"a long walk")


@pytest.mark.parametrize("name", ["kind", "cipher", "by", "salt", "nonce", "wrapped", "lanes"])
def test_a_slot_that_lacks_something_is_not_called_a_wrong_passphrase(slot, name):
    del slot[name]
    with pytest.raises(Unusable):
        unwrap(slot, b"a long walk")


def test_too_little_memory_is_told(slot, monkeypatch):
    from argon2 import low_level
    from argon2.exceptions import HashingError

    def no_memory(*_, **__):
        raise HashingError

    monkeypatch.setattr(low_level, "hash_secret_raw", no_memory)
    with pytest.raises(CompanionError, match=r"not enough free memory.*Your entries are safe"):
        unwrap(slot, b"a long walk")


def test_a_recovery_key_is_its_own_bytes():
    assert secret_bytes(RecoveryKey(bytes(20))) == bytes(20)


def test_a_key_can_be_wiped():
    key = bytearray(KEY)
    wipe(key)
    assert key == bytes(32)


def test_without_a_passphrase_nothing_of_it_is_loaded(tmp_path):
    code = (
        "import sys; from pathlib import Path\n"
        "from companion.opening import open_companion, system_clock\n"
        "from companion.paths import AppPaths\n"
        "for _ in range(2):\n"
        "    open_companion(AppPaths.under(Path(sys.argv[1])), system_clock()).close()\n"
        "print([m for m in sys.modules if m.split('.')[0] in\n"
        "      {'argon2', 'cryptography', 'keyring', 'cffi', '_cffi_backend'}])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "[]"
