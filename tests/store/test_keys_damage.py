"""A damaged key file is called damaged, and its former version helps out."""

import json
import stat
import sys
from dataclasses import replace

import pytest

from companion.errors import CompanionError
from companion.store.envelope import DoesNotMatch
from companion.store.keys import KeyFile
from tests.store.locked_keys import KEY, WALK, before, no_space


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
    monkeypatch.setattr("os.open", no_space)
    monkeypatch.setattr("os.unlink", no_space)
    KeyFile.read(file).settle(file)
    monkeypatch.undo()
    assert KeyFile.read(file) == locked[0]
