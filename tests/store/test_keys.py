"""The key file: random, readable by its owner only, never mistaken for a damaged diary."""

import contextlib
import errno
import json
import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from companion.domain.recovery_key import RecoveryKey
from companion.domain.refused import Refused
from companion.errors import CompanionError
from companion.store import envelope
from companion.store.envelope import DoesNotMatch
from companion.store.keys import KEPT_HERE, KeyFile, wrapped_for


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

KEY = bytes(range(32))
WALK = "a long walk"


@pytest.fixture
def quick(monkeypatch):
    """Argon2id at its cheapest, where its cost is not the matter."""
    monkeypatch.setattr(envelope, "MEMORY_KIB", 32)
    monkeypatch.setattr(envelope, "PASSES", 1)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "keys.json"


@pytest.fixture
def open_keys():
    """Keys kept on this computer."""
    return KeyFile(({"kind": KEPT_HERE, "key": KEY.hex()},), database_made=True, known_size=8192)


@pytest.fixture
def locked(quick, open_keys):
    """The same with a passphrase, and the recovery key of it."""
    return open_keys.with_passphrase(KEY, WALK)


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


def test_a_copy_can_have_a_passphrase_of_its_own(quick):
    slots, recovery = wrapped_for(KEY, "for the stick")
    assert KeyFile(slots).open_with("for the stick") == KEY
    assert KeyFile(slots).open_with(recovery) == KEY


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


# --- damage -----------------------------------------------------------------------------


def before(file):
    return file.with_name("keys.json.before")


def reading(file):
    """What the file says, or what is told instead."""
    try:
        return KeyFile.read(file)
    except CompanionError as told:
        return told


def cut(content):
    return content[: len(content) // 2]


def one_sign_of_the_envelope(content):
    at = content.index(b'"wrapped"') + 14
    return content[:at] + (b"0" if content[at : at + 1] != b"0" else b"1") + content[at + 1 :]


DAMAGES = [cut, one_sign_of_the_envelope, lambda _: b"", lambda _: b"\0" * 700]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_never_called_a_wrong_passphrase(locked, file, damage):
    locked[0].write(file)
    file.write_bytes(damage(file.read_bytes()))
    with pytest.raises(CompanionError, match="key file could not be read") as told:
        KeyFile.read(file)
    assert "match" not in str(told.value)
    assert not isinstance(told.value, DoesNotMatch)


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_former_version_helps_out_and_is_made_whole(locked, file, damage):
    locked[0].write(file)
    locked[0].with_passphrase(KEY, "another walk")[0].write(file)
    file.write_bytes(damage(file.read_bytes()))
    keys = KeyFile.read(file)
    assert keys.open_with(WALK) == KEY
    keys.settle(file)
    assert not before(file).exists()
    assert KeyFile.read(file) == keys


def test_a_missing_key_file_is_found_in_its_former_version(locked, file):
    locked[0].write(before(file))
    assert KeyFile.is_there(file)
    keys = KeyFile.read(file)
    keys.settle(file)
    assert KeyFile.read(file) == locked[0]
    assert not before(file).exists()


def test_a_damaged_former_version_is_of_no_help(file):
    file.write_bytes(b"{")
    before(file).write_bytes(b"[")
    with pytest.raises(CompanionError, match="could not be read"):
        KeyFile.read(file)


def test_every_flipped_bit_is_found_or_means_nothing(locked, file):
    keys = locked[0]
    keys.write(file)
    written = file.read_bytes()
    for at in range(0, len(written) * 8, 7):
        flipped = bytearray(written)
        flipped[at // 8] ^= 1 << at % 8
        file.write_bytes(flipped)
        found = reading(file)
        assert found == keys or "key file could not be read" in str(found)


def test_a_file_with_a_slot_that_makes_no_sense_is_called_unreadable():
    with pytest.raises(CompanionError, match="could not be read"):
        KeyFile(({"kind": "passphrase"}, {"kind": "recovery"})).open_with(WALK)


def test_a_newer_key_file_is_never_passed_over_for_its_former_version(locked, file):
    locked[0].write(before(file))
    file.write_text(json.dumps({"version": 2}), "utf-8")
    with pytest.raises(CompanionError, match="newer Companion"):
        KeyFile.read(file)
    with pytest.raises(CompanionError, match="newer Companion"):
        locked[0].write(file)
    assert json.loads(file.read_text("utf-8")) == {"version": 2}


# --- the former version -----------------------------------------------------------------


def test_a_change_keeps_the_former_version_until_the_next_unlock(open_keys, locked, file):
    open_keys.write(file)
    locked[0].write(file)
    assert KeyFile.read(before(file)) == open_keys
    KeyFile.read(file).settle(file)
    assert [path.name for path in file.parent.iterdir()] == ["keys.json"]


def test_a_change_that_proved_itself_keeps_none(open_keys, locked, file):
    open_keys.write(file)
    locked[0].take_effect(file, WALK)
    assert [path.name for path in file.parent.iterdir()] == ["keys.json"]
    open_keys.take_effect(file, None)
    assert [path.name for path in file.parent.iterdir()] == ["keys.json"]
    assert KeyFile.read(file) == open_keys


def test_a_change_that_does_not_prove_itself_keeps_it(open_keys, locked, file):
    open_keys.write(file)
    with pytest.raises(DoesNotMatch):
        locked[0].take_effect(file, "mistyped walk")
    assert KeyFile.read(before(file)) == open_keys


def test_what_is_noted_beside_the_slots_keeps_no_former_version(locked, file):
    locked[0].write(file)
    replace(locked[0], known_size=16384).write(file)
    assert not before(file).exists()
    assert KeyFile.read(file).known_size == 16384


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_can_read_the_former_version(open_keys, locked, file):
    open_keys.write(file)
    locked[0].write(file)
    assert stat.S_IMODE(before(file).stat().st_mode) == 0o600


def test_half_a_file_of_a_kill_is_ignored_and_goes(locked, file):
    locked[0].write(file)
    for name in ("keys.json.new", "keys.json.before.new"):
        file.with_name(name).write_bytes(b'{"version": 1, "slo')
    keys = KeyFile.read(file)
    assert keys == locked[0]
    keys.settle(file)
    assert [path.name for path in file.parent.iterdir()] == ["keys.json"]


def test_a_disk_that_cannot_be_written_does_not_stop_an_unlock(locked, file, monkeypatch):
    locked[0].write(before(file))
    monkeypatch.setattr("os.open", _no_space)
    monkeypatch.setattr("os.unlink", _no_space)
    KeyFile.read(file).settle(file)
    monkeypatch.undo()
    assert KeyFile.read(file) == locked[0]


# --- a kill at any moment ---------------------------------------------------------------


class Killed(BaseException):
    """The process ends here: nothing of ours that comes later is run."""


def _no_space(*_, **__):
    raise OSError(errno.ENOSPC, "No space left on device")


CALLS = ("open", "fdopen", "fsync", "close", "replace", "unlink")


def end_at(monkeypatch, number, how, *, after=False):
    """Make the system call with this number the last one; counts those of a whole change."""
    count = [0]

    def watched(real):
        def call(*arguments, **named):
            count[0] += 1
            ends = count[0] == number
            if ends and not after:
                raise how
            done = real(*arguments, **named)
            if ends:
                raise how
            return done

        return call

    for name in CALLS:
        monkeypatch.setattr(os, name, watched(getattr(os, name)))
    return count


def all_slots(locked, open_keys):
    other = locked.with_passphrase(KEY, "another walk")[0]
    return {
        "set": (open_keys, None, locked, WALK),
        "change": (locked, WALK, other, "another walk"),
        "remove": (locked, WALK, open_keys, None),
    }


def opens(keys, secret):
    return (keys.data_key() if secret is None else keys.open_with(secret)) == KEY


@pytest.mark.parametrize("how", [Killed(), OSError(errno.ENOSPC, "full")], ids=["kill", "full"])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("deed", ["set", "change", "remove"])
def test_a_kill_at_any_moment_leaves_the_old_or_the_new_one(
    open_keys, locked, tmp_path, monkeypatch, deed, how, after
):
    old, old_secret, new, new_secret = all_slots(locked[0], open_keys)[deed]
    seen, number = set(), 0
    while True:
        number += 1
        file = tmp_path / str(number) / "keys.json"
        file.parent.mkdir()
        old.write(file)
        with monkeypatch.context() as patch:
            count = end_at(patch, number, how, after=after)
            with contextlib.suppress(Killed, OSError):
                new.take_effect(file, new_secret)
        keys = KeyFile.read(file)
        assert keys in (old, new)
        assert opens(keys, old_secret if keys == old else new_secret)
        seen.add(keys == new)
        keys.settle(file)
        assert [path.name for path in file.parent.iterdir()] == ["keys.json"]
        assert KeyFile.read(file) == keys
        if count[0] < number:
            break
    assert seen == {False, True}
    assert number > 12


def test_a_kill_while_the_former_version_helps_out_loses_nothing(locked, tmp_path, monkeypatch):
    for number in range(1, 20):
        file = tmp_path / str(number) / "keys.json"
        file.parent.mkdir()
        locked[0].write(before(file))
        file.write_bytes(b"{")
        with monkeypatch.context() as patch:
            end_at(patch, number, Killed())
            with contextlib.suppress(Killed):
                KeyFile.read(file).settle(file)
        assert KeyFile.read(file) == locked[0]
