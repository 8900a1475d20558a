"""Delete means delete: what goes, what stays, what is said, and a kill at every step."""

import os
from datetime import timedelta

import pytest

from companion import deleting
from companion.deleting import delete_everything, finish, plan
from companion.domain.diary import CheckIn
from companion.domain.profile import Profile
from companion.errors import CompanionError
from companion.opening import open_companion
from companion.store.backup import Reason
from companion.store.keys import KeyFile
from companion.store.restoring import put_aside

PASSPHRASE = "river lamp seven coats"


@pytest.fixture
def diary(paths, clock, tmp_path):
    """A diary with all that can lie beside it; gives its key, closed."""
    opened = open_companion(paths, clock)
    opened.stores.profile.keep(Profile(started=True))
    at = clock.local()
    opened.stores.diary.add(CheckIn(id="c", day=clock.today(), recorded_at=at, note="canary"))
    opened.stores.drafts.keep("check-in", {"note": "canary"}, clock.now())
    keys, _ = opened.safe.with_passphrase_for_copies(PASSPHRASE)
    opened.safe.take_effect(keys, PASSPHRASE)
    opened.safe.back_up(Reason.ASKED)
    stick = tmp_path / "stick"
    stick.mkdir()
    opened.safe.copy_to(stick)
    key = opened.safe.copy_of_key()
    opened.close()
    litter(paths, stick)
    return key


def litter(paths, stick):
    """What kills, restores and sync clients leave behind."""
    data, backups = paths.data, paths.backups
    database = paths.database.read_bytes()
    put_aside(paths.database, "2026-05-12-084200")
    paths.database.write_bytes(database)
    for name in (
        "companion.db-wal", "companion.db-shm", "companion.db.restoring",
        "companion.db.restoring-wal", "companion (conflicted copy).db", "keys.json.before",
        "keys.json.new", "keys (conflicted copy).json", "keys.json.before.new", "backup-due",
        ".making.db", ".looking.db", "deleting.new",
    ):  # fmt: skip
        (data / name).write_bytes(b"left")
    for name in (".making.db", ".making.db-wal", ".making.backup", ".looking.db", "old.backup",
                 ".looking-inside.db", "keys.json.new"):  # fmt: skip
        (backups / name).write_bytes(b"left")
    (data / "companion.db.looked-at").mkdir()
    (data / "companion.db.looked-at" / "companion.db").write_bytes(b"left")
    paths.settings_file.write_text("{}")
    paths.settings_file.with_name("settings.json.new").write_text("{}")
    paths.logs.mkdir(exist_ok=True)
    for name in ("companion.log", "companion.log.1"):
        (paths.logs / name).write_text("a line")
    paths.lock_file.write_text("held")
    (stick / ".making.backup").write_bytes(b"left")


def files_under(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def everything(paths):
    return {
        f"{folder.name}/{name}"
        for folder in (paths.data, paths.settings, paths.logs, paths.cache)
        for name in files_under(folder)
    }


def test_nothing_of_the_diary_is_left(paths, clock, diary, tmp_path):
    stick = tmp_path / "stick"
    to_do = plan(paths, str(stick), diary)
    assert delete_everything(paths, to_do).paths == ()
    assert everything(paths) == {"data/companion.lock"}
    assert files_under(stick) == set()
    assert not paths.backups.exists()
    opened = open_companion(paths, clock)
    assert not opened.stores.profile.get().started
    assert opened.safe.copy_of_key() != diary
    opened.close()


def test_what_is_not_ours_stays_and_is_named(paths, clock, diary, tmp_path):
    stick = tmp_path / "stick"
    other = tmp_path / "other"
    strangers = open_companion(type(paths).under(other), clock)
    keys, _ = strangers.safe.with_passphrase_for_copies(PASSPHRASE)
    strangers.safe.take_effect(keys, PASSPHRASE)
    strangers.stores.profile.keep(Profile(started=True))
    theirs = strangers.safe.copy_to(stick).path
    strangers.close()
    mine = stick / "holiday.txt"
    mine.write_text("mine")
    half = stick / "half.backup"
    half.write_bytes(b"no backup")
    note = paths.data / "my own note.txt"
    note.write_text("mine")
    export = paths.data / "companion-export-2026-05-12"
    export.mkdir()
    (export / "diary.csv").write_text("mine")
    remaining = delete_everything(paths, plan(paths, str(stick), diary))
    assert set(remaining.paths) == {half, note, export}
    assert files_under(stick) == {theirs.name, mine.name, half.name}
    assert (export / "diary.csv").exists()


def test_a_second_place_that_is_not_here_is_named(paths, diary, tmp_path):
    away = tmp_path / "not plugged in"
    assert delete_everything(paths, plan(paths, str(away), diary)).paths == (away,)


def test_the_keyring_forgets_too(paths, diary, monkeypatch):
    forgotten = []
    monkeypatch.setattr(deleting.keyring, "forget", forgotten.append)
    keys = KeyFile.read(paths.keys)
    kept = (*keys.slots, {"kind": "keyring", "name": "abc"})
    KeyFile(kept, database_made=True).write(paths.keys)
    to_do = plan(paths, "", diary)
    assert to_do.keyring == ("abc",)
    delete_everything(paths, to_do)
    assert forgotten == ["abc"]


def test_the_mark_is_the_first_act_and_the_keys_the_second(paths, diary, monkeypatch):
    order = []
    unlink = type(paths.keys).unlink

    def noted(path, missing_ok=False):
        order.append(path.name)
        first_act = path.name == "deleting.new"
        assert paths.deleting.exists() or path == paths.deleting or first_act
        return unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(type(paths.keys), "unlink", noted)
    delete_everything(paths, plan(paths, "", diary))
    order = [name for name in order if not name.startswith("deleting.new")]
    keys = [name for name in order if name.startswith("keys")]
    assert order[: len(keys)] == keys
    assert order[-1] == "deleting"


def test_a_folder_that_cannot_be_written_loses_nothing(paths, clock, diary, monkeypatch):
    before = everything(paths)

    def refuse(*_):
        raise OSError(30, "read-only")

    monkeypatch.setattr(deleting, "write_whole", refuse)
    with pytest.raises(CompanionError, match="Nothing was deleted"):
        delete_everything(paths, plan(paths, "", diary))
    assert everything(paths) == before
    opened = open_companion(paths, clock)
    assert [each.note for each in opened.stores.diary.on(clock.today())] == ["canary"]
    opened.close()


def test_a_file_that_cannot_be_removed_keeps_the_mark_and_is_told(paths, clock, diary, monkeypatch):
    unlink = type(paths.database).unlink

    def held(path, missing_ok=False):
        if path == paths.database:
            raise PermissionError(13, "another program has it open")
        return unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(type(paths.database), "unlink", held)
        with pytest.raises(CompanionError, match="Not everything could be deleted"):
            delete_everything(paths, plan(paths, "", diary))
        with pytest.raises(CompanionError, match="Not everything could be deleted"):
            open_companion(paths, clock)
    assert not KeyFile.is_there(paths.keys)
    open_companion(paths, clock).close()
    assert not paths.deleting.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"copies": 3}'])
def test_a_mark_that_cannot_be_read_still_deletes_here(paths, diary, content):
    paths.deleting.write_bytes(content)
    finish(paths)
    assert everything(paths) == {"data/companion.lock"}


class Killed(BaseException):
    """The program ends here."""


@pytest.mark.skipif(os.name != "posix", reason="audit names as POSIX has them")
def test_a_kill_before_any_change_leaves_all_or_is_finished_by_the_next_start(
    paths, clock, diary, tmp_path, monkeypatch
):
    """Each removal, renaming and writing in turn is the last thing that happens."""
    import shutil

    safe_place = tmp_path / "as it was"
    shutil.copytree(paths.data.parent, safe_place, ignore=shutil.ignore_patterns("as it was"))
    stick = paths.data.parent / "stick"
    ends = 0
    for at in range(200):
        shutil.rmtree(paths.data.parent / "data")
        for name in ("data", "settings", "logs", "stick"):
            shutil.rmtree(paths.data.parent / name, ignore_errors=True)
            shutil.copytree(safe_place / name, paths.data.parent / name)
        to_do = plan(paths, str(stick), diary)
        if not killed_at(at, paths, to_do):
            break
        ends += 1
        usable = not paths.deleting.exists() and KeyFile.is_there(paths.keys)
        opened = open_companion(paths, clock)
        notes = [each.note for each in opened.stores.diary.on(clock.today())]
        opened.close()
        assert notes == (["canary"] if usable else [])
        assert usable or files_under(stick) == set()
    assert ends > 30


def killed_at(at, paths, to_do):
    """Delete, and end before the change with this number; tells whether there was one."""
    import sys

    seen = [0]
    on = [True]
    changes = {"os.remove", "os.rename", "os.rmdir", "os.truncate"}

    def hook(event, _arguments):
        if on[0] and event in changes:
            seen[0] += 1
            if seen[0] == at + 1:
                on[0] = False
                raise Killed

    sys.addaudithook(hook)
    try:
        delete_everything(paths, to_do)
    except Killed:
        return True
    finally:
        on[0] = False
    return False


def test_an_untouched_copy_elsewhere_still_opens_with_its_passphrase(paths, clock, diary, tmp_path):
    """What the words say: copies out of reach are as they were."""
    from companion.store.backup import BackupFile

    (copy,) = [
        path for path in (tmp_path / "stick").glob("*.backup") if not path.name.startswith(".")
    ]
    elsewhere = copy.rename(tmp_path / copy.name)
    delete_everything(paths, plan(paths, str(tmp_path / "stick"), diary))
    backup = BackupFile.at(elsewhere)
    assert KeyFile(backup.header.slots).open_with(PASSPHRASE) == diary
    assert backup.age(clock.now()) < timedelta(days=1)
