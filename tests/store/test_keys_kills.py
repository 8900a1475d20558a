"""A kill at any moment of a change leaves the old or the new passphrase."""

import contextlib
import errno
import os

import pytest

from companion.store.keys import KeyFile
from tests.store.locked_keys import KEY, WALK, before


class Killed(BaseException):
    """The process ends here: nothing of ours that comes later is run."""


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
