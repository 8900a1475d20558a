"""The key file: random, readable by its owner only, never mistaken for a damaged diary."""

import json
import stat
import sys

import pytest

from companion.errors import CompanionError
from companion.store.keys import KEPT_HERE, KeyFile


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
