"""The key file: random, readable by its owner only, never mistaken for a damaged diary."""

import json
import stat
import sys
from pathlib import Path

import pytest

from companion.domain.recovery_key import RecoveryKey
from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.store.envelope import DoesNotMatch
from companion.store.keys import KeyFile
from companion.store.slots import KEPT_HERE
from tests.store.locked_keys import KEY, WALK


def test_every_key_is_new_and_has_32_bytes():
    one, other = KeyFile.begin(), KeyFile.begin()
    assert len(one.data_key()) == 32
    assert one.data_key() != other.data_key()


def test_it_comes_back_as_it_was_written(tmp_path):
    keys = KeyFile.begin()
    keys.write(tmp_path / "keys.json")
    assert KeyFile.read(tmp_path / "keys.json") == keys


def test_it_remembers_that_the_diary_was_begun(tmp_path):
    KeyFile(KeyFile.begin().slots, database_made=True).write(tmp_path / "keys.json")
    assert KeyFile.read(tmp_path / "keys.json").database_made


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_it(tmp_path):
    KeyFile.begin().write(tmp_path / "keys.json")
    assert stat.S_IMODE((tmp_path / "keys.json").stat().st_mode) == 0o600


def test_a_slot_of_another_kind_is_passed_over():
    ours = KeyFile.begin()
    both = KeyFile(({"kind": "passphrase", "wrapped": "?"}, *ours.slots))
    assert both.data_key() == ours.data_key()


@pytest.mark.parametrize(
    "slots",
    [(), ({"kind": "passphrase"},), ({"kind": KEPT_HERE},), ({"kind": KEPT_HERE, "key": "00"},)],
)
def test_without_a_slot_that_gives_the_key_it_is_told(slots):
    with pytest.raises(CompanionError, match="Your entries were not touched"):
        KeyFile(slots).data_key()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff", b'{"version": 1}', b'{"version": 1, "slots": 5}'],
)
def test_a_damaged_key_file_is_told_in_calm_words(tmp_path, content):
    file = tmp_path / "keys.json"
    file.write_bytes(content)
    with pytest.raises(CompanionError, match="key file could not be read"):
        KeyFile.read(file)
    assert file.read_bytes() == content


def test_a_missing_key_file_is_told(tmp_path):
    with pytest.raises(CompanionError, match="Your entries were not touched"):
        KeyFile.read(tmp_path / "keys.json")


def test_a_key_file_of_a_newer_companion_is_told(tmp_path):
    newer = {"version": 2, "database_made": True, "slots": []}
    (tmp_path / "keys.json").write_text(json.dumps(newer), "utf-8")
    with pytest.raises(CompanionError, match="newer Companion"):
        KeyFile.read(tmp_path / "keys.json")


# --- with a passphrase ------------------------------------------------------------------


def test_without_a_passphrase_none_is_asked_for(open_keys):
    assert not open_keys.needs_passphrase
    assert open_keys.data_key() == KEY


def test_a_passphrase_or_the_recovery_key_opens_it(locked):
    keys, recovery = locked
    assert keys.needs_passphrase
    assert keys.open_with_passphrase(WALK) == KEY
    assert keys.open_with_recovery(recovery) == KEY


def test_either_can_be_typed_into_the_same_field(locked):
    keys, recovery = locked
    assert keys.open_with(WALK) == KEY
    assert keys.open_with(recovery) == KEY
    assert keys.open_with(recovery.text().lower().replace("-", " ")) == KEY


def test_a_passphrase_that_looks_like_a_recovery_key_opens_it_too(quick, open_keys):
    walks = "walk" * 8
    RecoveryKey.parse(walks)
    keys, recovery = open_keys.with_passphrase(KEY, walks)
    assert keys.open_with(walks) == KEY
    assert keys.open_with(recovery.text()) == KEY


@pytest.mark.parametrize("typed", ["A long walk", "a long walk ", "", "\0", "x" * 100_000])
def test_a_wrong_passphrase_does_not_match(locked, typed):
    with pytest.raises(DoesNotMatch, match="This passphrase does not match"):
        locked[0].open_with(typed)


def test_a_wrong_recovery_key_does_not_match(locked):
    other = RecoveryKey(bytes(20))
    for typed in (other, other.text()):
        with pytest.raises(DoesNotMatch, match="This recovery key does not match"):
            locked[0].open_with(typed)


def test_the_key_itself_is_no_longer_on_the_computer(locked, file):
    locked[0].write(file)
    written = file.read_text("utf-8")
    assert KEY.hex() not in written
    assert WALK not in written
    assert [slot["kind"] for slot in locked[0].slots] == ["passphrase", "recovery"]
    with pytest.raises(CompanionError):
        locked[0].data_key()


def test_all_else_is_remembered(locked, file):
    locked[0].write(file)
    keys = KeyFile.read(file)
    assert keys == locked[0]
    assert (keys.database_made, keys.known_size) == (True, 8192)


def test_a_short_passphrase_is_not_taken(open_keys):
    with pytest.raises(Refused):
        open_keys.with_passphrase(KEY, "walk")


def test_a_new_passphrase_takes_the_place_of_the_old_one(locked):
    keys, old = locked
    changed, new = keys.with_passphrase(KEY, "another walk")
    assert changed.open_with("another walk") == KEY
    assert changed.open_with(new) == KEY
    for former in (WALK, old):
        with pytest.raises(DoesNotMatch):
            changed.open_with(former)


def test_a_new_recovery_key_leaves_the_passphrase(locked):
    keys, old = locked
    changed, new = keys.with_new_recovery_key(KEY)
    assert changed.open_with(WALK) == changed.open_with(new) == KEY
    with pytest.raises(DoesNotMatch):
        changed.open_with(old)


def test_a_removed_passphrase_leaves_the_key_on_this_computer(locked, open_keys):
    assert locked[0].without_passphrase(KEY) == open_keys


def test_it_is_never_shown_by_accident(open_keys, locked):
    assert KEY.hex() not in repr(open_keys) + str(open_keys)
    assert repr(locked[0]) == "KeyFile(passphrase, recovery)"


# --- key files of former versions open for ever -------------------------------------------

DATA = Path(__file__).parents[1] / "data"


@pytest.mark.parametrize("name", ["keys_v1_first.json", "keys_v1_kept_here.json"])
def test_a_key_file_from_before_opens(name):
    keys = KeyFile.read(DATA / name)
    assert keys.data_key() == KEY
    assert keys.database_made
    assert not keys.needs_passphrase


@pytest.mark.parametrize(
    "secret",
    [
        "Crème brûlée & 3 walks",
        "Cre\u0300me bru\u0302le\u0301e & 3 walks",
        "008J-4CT4-ANK7-F24S-NAXW-SQFE-ZW51-PB1X",
        "oo8j 4ct4 ank7 f24s naxw sqfe zw5l pbix",
    ],
)
def test_a_key_file_with_a_passphrase_from_before_opens(secret):
    keys = KeyFile.read(DATA / "keys_v1_passphrase.json")
    assert keys.open_with(secret) == KEY
    assert (keys.database_made, keys.known_size) == (True, 40960)


def test_trying_a_passphrase_costs_what_was_promised():
    keys = KeyFile.read(DATA / "keys_v1_passphrase.json")
    fresh, _ = keys.with_passphrase(KEY, WALK)
    for slot in (keys.slots[0], fresh.slots[0]):
        assert (slot["by"], slot["cipher"]) == ("argon2id", "aes-256-gcm")
        assert (slot["memory_kib"], slot["passes"], slot["lanes"]) == (65536, 3, 4)
