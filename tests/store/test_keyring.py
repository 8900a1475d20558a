"""The system keyring: a convenience. Whatever it does, nothing is lost and nobody waits."""

import threading

import keyring as system
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, NoKeyringError

from companion.store import keyring
from companion.store.envelope import KEYRING
from companion.store.keys import KeyFile


class Pretended(KeyringBackend):
    """A keyring in memory, in the place of the one of this computer."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.trouble = None

    def _answer(self):
        if self.trouble is not None:
            raise self.trouble

    def get_password(self, service, username):
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self._answer()
        self.kept[service, username] = password

    def delete_password(self, service, username):
        self._answer()
        del self.kept[service, username]


@pytest.fixture
def there():
    """A keyring that works."""
    before = system.get_keyring()
    pretended = Pretended()
    system.set_keyring(pretended)
    yield pretended
    system.set_keyring(before)


KEY = bytes(range(32))
TROUBLES = [KeyringError("locked"), NoKeyringError(), OSError("no bus"), RuntimeError("other")]


def test_what_it_keeps_it_gives_back(there):
    assert keyring.remember("a", b"secret")
    assert keyring.recall("a") == b"secret"
    keyring.forget("a")
    assert keyring.recall("a") is None
    assert not there.kept


@pytest.mark.parametrize("trouble", TROUBLES, ids=repr)
def test_whatever_breaks_is_only_a_no(there, trouble):
    there.trouble = trouble
    assert keyring.remember("a", b"secret") is False
    assert keyring.recall("a") is None
    keyring.forget("a")


def test_forgetting_what_is_not_there_is_fine(there):
    keyring.forget("never kept")


def test_nobody_waits_for_one_that_hangs(there, monkeypatch):
    answered = threading.Event()
    monkeypatch.setattr(there, "get_password", lambda *_: answered.wait(30))
    assert keyring.recall("a", patience_s=0.01) is None
    assert keyring.remember("a", b"secret", patience_s=0.01) is False
    answered.set()


def test_one_that_keeps_secrets_in_a_plain_file_is_not_used(there, monkeypatch):
    monkeypatch.setattr(Pretended, "priority", 0.5)
    assert keyring.remember("a", b"secret") is False
    assert not there.kept


def test_one_that_forgets_at_once_is_known(there, monkeypatch):
    monkeypatch.setattr(there, "get_password", lambda *_: None)
    assert keyring.remember("a", b"secret") is False


def test_what_another_program_put_there_is_only_a_no(there):
    there.kept[keyring.SERVICE, "a"] = "not hex"
    assert keyring.recall("a") is None


# --- with the key file ------------------------------------------------------------------


@pytest.fixture
def locked():
    """Keys with a passphrase, and with that alone."""
    return KeyFile(()).with_passphrase(KEY, "a long walk")[0]


def test_it_opens_the_keys_it_was_asked_to_remember(there, locked):
    keys = locked.remembered(KEY)
    assert keys.is_remembered
    assert keys.needs_passphrase
    assert keys.open_with_keyring() == KEY
    assert keys.open_with("a long walk") == KEY


def test_it_is_given_neither_the_data_key_nor_the_passphrase(there, locked):
    locked.remembered(KEY)
    (kept,) = there.kept.values()
    assert KEY.hex() not in kept
    assert "walk" not in bytes.fromhex(kept).decode("latin-1")


def test_remembering_twice_leaves_one_way(there, locked):
    keys = locked.remembered(KEY).remembered(KEY)
    assert [slot["kind"] for slot in keys.slots].count(KEYRING) == 1


@pytest.mark.parametrize("trouble", TROUBLES, ids=repr)
def test_where_there_is_none_the_passphrase_opens_as_before(there, locked, trouble):
    keys = locked.remembered(KEY)
    there.trouble = trouble
    assert keys.open_with_keyring() is None
    assert keys.open_with("a long walk") == KEY
    assert locked.remembered(KEY) is None


def test_one_that_was_made_anew_is_only_a_no(there, locked):
    keys = locked.remembered(KEY)
    for name in there.kept:
        there.kept[name] = "00" * 32
    assert keys.open_with_keyring() is None


def test_keys_that_never_asked_ask_nothing(there, locked, monkeypatch):
    monkeypatch.setattr(there, "get_password", lambda *_: pytest.fail("it was asked"))
    assert locked.open_with_keyring() is None


def test_a_new_passphrase_takes_the_secret_out_of_it(there, locked, tmp_path):
    file = tmp_path / "keys.json"
    locked.remembered(KEY).write(file)
    changed, _ = KeyFile.read(file).with_passphrase(KEY, "another walk")
    changed.take_effect(file, "another walk")
    assert not KeyFile.read(file).is_remembered
    assert not there.kept


def test_so_does_asking_it_to_forget(there, locked, tmp_path):
    file = tmp_path / "keys.json"
    locked.remembered(KEY).write(file)
    KeyFile.read(file).not_remembered().take_effect(file, None)
    assert not there.kept
    assert KeyFile.read(file).open_with_keyring() is None
    assert KeyFile.read(file).open_with("a long walk") == KEY
