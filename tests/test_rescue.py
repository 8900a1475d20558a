"""A restore that is cut short or refused: the former diary opens, or the restored one."""

import errno
import shutil
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from companion import rescue
from companion.domain.diary import CheckIn
from companion.errors import CompanionError
from companion.opening import keys_here, open_companion
from companion.paths import AppPaths
from companion.store import envelope
from companion.store.backup import Reason
from companion.store.keys import KeyFile
from companion.store.restoring import put_in_place
from tests.every_screen import clock
from tests.store.kills import spread_kills

WALK, SONG = "a long walk by the sea", "a song of the hills"
DAY = date(2026, 5, 11)
KILLS = 40


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(envelope, "MEMORY_KIB", 32)
    monkeypatch.setattr(envelope, "PASSES", 1)


def make(folder, note, passphrase):
    """A diary with one entry and perhaps a passphrase; gives its newest backup."""
    opened = open_companion(AppPaths.under(folder), clock())
    with closing(opened):
        if passphrase:
            keys, _ = opened.safe.with_passphrase(passphrase)
            opened.safe.take_effect(keys, passphrase)
        if note:
            opened.stores.diary.add(
                CheckIn(id=note, day=DAY, recorded_at=clock().local(), note=note)
            )
        return opened.safe.back_up(Reason.ASKED)


@pytest.fixture
def backup(tmp_path):
    """Made on another computer, with a passphrase."""
    return make(tmp_path / "elsewhere", "elsewhere", WALK)


def the_key_is_lost(paths):
    paths.keys.unlink()
    shutil.rmtree(paths.backups)


HERE = {
    "a new diary": ("", None, lambda _: None, ""),
    "a forgotten passphrase": ("here", SONG, lambda _: None, "here"),
    "a lost key file": ("here", None, the_key_is_lost, None),
    "nothing": (None, None, shutil.rmtree, ""),
}
"""By case: the entry and the passphrase here, what happened to it, what opens afterwards (None:
nothing does, and that is told)."""


@pytest.fixture(params=HERE)
def here(request, tmp_path):
    note, passphrase, happened, _ = HERE[request.param]
    paths = AppPaths.under(tmp_path / "here")
    if note is not None:
        make(tmp_path / "here", note, passphrase)
    else:
        paths.make()
    if happened is shutil.rmtree:
        shutil.rmtree(paths.data)
    else:
        happened(paths)
    return paths, HERE[request.param]


def bring_back(paths, backup):
    """As the window does: with the key that is known here, and the passphrase of the backup."""
    paths.make()
    keys = keys_here(paths)
    live = None if keys is None or keys.needs_passphrase else keys.data_key()
    rescue.restore(paths, clock(), backup, rescue.key_for(backup, live, WALK), live)


def opened_by(paths, secret):
    """What the diary holds for who knows this secret; None where it does not open."""
    try:
        with closing(open_companion(paths, clock(), secret=secret)) as opened:
            assert not opened.database.is_damaged()
            return "".join(each.note for each in opened.stores.diary.on(DAY))
    except CompanionError:
        return None


def what_opens(paths, former_secret):
    """Both the former and the new secret are tried, each on a copy."""
    found = []
    for number, secret in enumerate((WALK, former_secret)):
        copy = paths.data.parent.with_name(f"copy{number}")
        shutil.copytree(paths.data.parent, copy)
        found.append(opened_by(AppPaths.under(copy), secret))
        shutil.rmtree(copy)
    return found


def test_however_a_restore_is_killed_the_former_diary_opens_or_the_restored_one(here, backup):
    paths, (_, passphrase, _, former) = here
    root = paths.data.parent
    root.mkdir(exist_ok=True)
    shutil.copytree(root, root.with_name("before"))
    seen = set()
    for _ in spread_kills(lambda _: bring_back(paths, backup), KILLS):
        new, old = what_opens(paths, passphrase)
        assert "elsewhere" in (new, old) or old == former
        seen.add("new" if "elsewhere" in (new, old) else "old")
        shutil.rmtree(root)
        shutil.copytree(root.with_name("before"), root)
    assert seen == {"new", "old"}


def full(*_):
    raise OSError(errno.ENOSPC, "full")


@pytest.mark.parametrize("step", ["companion.store.keys.write_whole", "pathlib.Path.replace"])
def test_a_key_file_that_cannot_be_written_leaves_the_former_diary(here, backup, step, monkeypatch):
    paths, (_, passphrase, _, former) = here
    before = paths.database.read_bytes() if paths.database.exists() else None
    with monkeypatch.context() as patched:
        patched.setattr(step, full)
        with pytest.raises(CompanionError, match="Your entries are safe"):
            bring_back(paths, backup)
    after = paths.database.read_bytes() if paths.database.exists() else None
    assert after == before
    assert opened_by(paths, passphrase) == former
    assert not list(paths.data.glob("*.db-kept-aside*"))


def test_keys_that_cannot_get_their_name_yet_count_all_the_same(here, backup, monkeypatch):
    paths, _ = here

    def not_now(_live, _keys):
        raise OSError(errno.EIO, "not now")

    with monkeypatch.context() as patched:
        patched.setattr("companion.rescue.hand_over", _only_once(not_now))
        bring_back(paths, backup)
    assert list(paths.data.glob("keys-for-*"))
    assert opened_by(paths, WALK) == "elsewhere"
    assert not list(paths.data.glob("keys-for-*"))
    assert KeyFile.read(paths.keys).needs_passphrase


def _only_once(refuse):
    """The first call is for what an earlier restore may have left; there is nothing."""
    calls = []

    def call(live, keys):
        calls.append(live)
        if len(calls) > 1:
            refuse(live, keys)

    return call


def test_a_diary_that_could_not_be_replaced_has_its_name_and_its_journal_again(
    tmp_path, monkeypatch
):
    live, journal, fresh = (tmp_path / name for name in ("a.db", "a.db-wal", "fresh.db"))
    for file in (live, journal, fresh):
        file.write_text(file.name, "utf-8")
    rename = Path.replace

    def refuse(self, target):
        if self == fresh:
            full()
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="full"):
        put_in_place(fresh, live, "2026-05-12")
    there = {file.name: file.read_text("utf-8") for file in tmp_path.iterdir()}
    assert there == {name: name for name in ("a.db", "a.db-wal", "fresh.db")}
