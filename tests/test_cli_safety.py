"""The commands backup, restore and check, as a script would use them."""

from datetime import UTC, date, datetime

import pytest

from companion.cli import run_command
from companion.cli_arguments import parse
from companion.domain.diary import CheckIn
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.store import envelope
from companion.store.backup import BackupFile, BackupStore, Reason

ENTRY = CheckIn(
    id="a", day=date(2026, 5, 11), recorded_at=datetime(2026, 5, 12, 8, tzinfo=UTC), note="here"
)


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(envelope, "MEMORY_KIB", 32)


@pytest.fixture
def home(tmp_path):
    """A place with one entry, and no passphrase."""
    keep(tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def phrase(tmp_path):
    file = tmp_path / "phrase"
    file.write_text("a long walk\n", "utf-8")
    return file


def keep(folder, entry=ENTRY):
    opened = open_companion(AppPaths.under(folder), system_clock())
    if entry:
        opened.stores.diary.add(entry)
    opened.close()


def run(folder, *words):
    return run_command(parse(["--data-dir", str(folder), *map(str, words)]))


def notes(folder, secret=None):
    opened = open_companion(AppPaths.under(folder), system_clock(), secret=secret)
    try:
        return [each.note for each in opened.stores.diary.between(date.min, date.max)]
    finally:
        opened.close()


def test_a_copy_opens_on_another_computer_with_its_passphrase(home, phrase, tmp_path, capsys):
    copy = tmp_path / "mine.backup"
    assert run(home, "backup", copy, "--copy-passphrase-file", phrase) == 0
    said = capsys.readouterr().out
    assert "1 entry" in said
    assert "recovery key" in said
    elsewhere = tmp_path / "elsewhere"
    assert run(elsewhere, "restore", copy, "--copy-passphrase-file", phrase) == 0
    assert notes(elsewhere, "a long walk") == ["here"]
    assert b"here" not in copy.read_bytes()


def test_the_recovery_key_of_the_copy_opens_it_too(home, phrase, tmp_path, capsys):
    copy = tmp_path / "mine.backup"
    run(home, "backup", copy, "--copy-passphrase-file", phrase)
    key = capsys.readouterr().out.splitlines()[2]
    paper = tmp_path / "paper"
    paper.write_text(key.lower().replace("-", " "), "utf-8")
    assert run(tmp_path / "new", "restore", copy, "--copy-passphrase-file", paper) == 0


def test_without_any_passphrase_no_copy_is_made(home, tmp_path, capsys):
    assert run(home, "backup", tmp_path / "mine.backup") == 1
    assert "needs a passphrase of its own" in capsys.readouterr().err
    assert not (tmp_path / "mine.backup").exists()


def test_a_file_that_is_there_stays_as_it_is(home, phrase, tmp_path, capsys):
    there = tmp_path / "letter.txt"
    there.write_text("mine", "utf-8")
    assert run(home, "backup", there, "--copy-passphrase-file", phrase) == 1
    assert there.read_text("utf-8") == "mine"
    assert "Nothing was changed" in capsys.readouterr().err


def test_a_restore_backs_up_what_is_there_first(home, phrase, tmp_path):
    copy = tmp_path / "mine.backup"
    run(home, "backup", copy, "--copy-passphrase-file", phrase)
    keep(home, CheckIn(id="b", day=date(2026, 5, 12), recorded_at=ENTRY.recorded_at, note="later"))
    assert run(home, "restore", copy) == 0
    assert notes(home) == ["here"]
    newest = BackupStore(AppPaths.under(home).backups).all()[0]
    assert newest.header.reason == Reason.RESTORE
    assert newest.entries == 2


def test_a_diary_with_a_passphrase_keeps_it_when_a_backup_comes_back(home, phrase, tmp_path):
    copy = tmp_path / "mine.backup"
    run(home, "passphrase", "--new", phrase)
    run(home, "--passphrase-file", phrase, "backup", copy)
    other = tmp_path / "other phrase"
    other.write_text("another walk", "utf-8")
    run(home, "--passphrase-file", phrase, "passphrase", "--new", other)
    assert run(home, "--passphrase-file", other, "restore", copy) == 0
    assert notes(home, "another walk") == ["here"]


def test_a_wrong_passphrase_of_a_copy_does_not_match(home, phrase, tmp_path, capsys):
    copy = tmp_path / "mine.backup"
    run(home, "backup", copy, "--copy-passphrase-file", phrase)
    wrong = tmp_path / "wrong"
    wrong.write_text("a short walk", "utf-8")
    capsys.readouterr()
    assert run(tmp_path / "new", "restore", copy, "--copy-passphrase-file", wrong) == 1
    said = capsys.readouterr().err
    assert "does not match" in said
    assert "damaged" not in said


def test_something_else_is_no_backup(home, tmp_path, capsys):
    letter = tmp_path / "letter.txt"
    letter.write_text("mine", "utf-8")
    assert run(home, "restore", letter) == 1
    assert "cannot be read" in capsys.readouterr().err
    assert notes(home) == ["here"]


def test_a_backup_that_is_not_there_is_not_called_unreadable(home, tmp_path, capsys):
    gone = tmp_path / "stick" / "mine.backup"
    assert run(home, "restore", gone) == 1
    said = capsys.readouterr().err
    assert f"There is no file {gone}. Nothing was changed." in said
    assert "cannot be read" not in said


def test_check_tells_what_is_sound(home, phrase, tmp_path, capsys):
    run(home, "backup", tmp_path / "mine.backup", "--copy-passphrase-file", phrase)
    capsys.readouterr()
    assert run(home, "check") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "diary: sound, 1 entry"
    assert said[1].endswith("sound, 1 entry, the last for 2026-05-11")


def test_check_names_a_damaged_backup(home, phrase, tmp_path, capsys):
    run(home, "backup", tmp_path / "mine.backup", "--copy-passphrase-file", phrase)
    (backup,) = BackupStore(AppPaths.under(home).backups).all()
    content = bytearray(backup.path.read_bytes())
    content[-100] ^= 1
    backup.path.write_bytes(content)
    assert run(home, "check") == 1
    said = capsys.readouterr().err
    assert f"The backup {backup.path.name} is damaged. The diary itself is sound." in said


def test_check_names_a_damaged_diary_and_changes_nothing(home, capsys):
    file = AppPaths.under(home).database
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    assert run(home, "check") == 1
    said = capsys.readouterr().err
    assert "A part of the diary file is damaged." in said
    assert file.read_bytes() == bytes(content)


def test_a_copy_into_a_folder_has_a_name_of_its_own(home, phrase, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    assert run(home, "backup", stick, "--copy-passphrase-file", phrase) == 0
    (copy,) = stick.iterdir()
    assert BackupFile.at(copy).opens_elsewhere


def test_a_newer_key_file_stops_a_restore_though_an_older_one_lies_beside(home, phrase, tmp_path):
    copy = tmp_path / "mine.backup"
    run(home, "backup", copy, "--copy-passphrase-file", phrase)
    paths = AppPaths.under(home)
    paths.keys.write_text('{"version": 99, "slots": []}', "utf-8")
    before = {file: file.read_bytes() for file in paths.data.rglob("*") if file.is_file()}
    assert run(home, "restore", copy) == 1
    assert {file: file.read_bytes() for file in before} == before
