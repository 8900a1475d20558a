"""The passphrase on the command line: set, changed, removed, and used by every other command."""

import errno
import io
import sys
from types import SimpleNamespace

import pytest

from companion.cli import run_command
from companion.cli_arguments import parse, wants_window
from companion.domain.recovery_key import RecoveryKey
from companion.opening import open_companion
from companion.paths import AppPaths
from companion.store import envelope
from companion.store.keys import KeyFile

WALK = "a long walk"


@pytest.fixture(autouse=True)
def _quick(monkeypatch, clock):
    """The Tuesday of all tests, and Argon2id at its cheapest."""
    monkeypatch.setattr("companion.opening.system_clock", lambda: clock)
    monkeypatch.setattr(envelope, "MEMORY_KIB", 32)


@pytest.fixture
def place(tmp_path):
    return AppPaths.under(tmp_path / "home")


@pytest.fixture
def holding(tmp_path):
    """Makes a file that holds something."""

    def make(content, name="file"):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    return make


@pytest.fixture
def run(tmp_path, capsys):
    """Runs a command; gives its status and what it said."""

    def command(*arguments):
        wish = parse(["--data-dir", str(tmp_path / "home"), *map(str, arguments)])
        assert not wants_window(wish)
        status = run_command(wish)
        told = capsys.readouterr()
        return SimpleNamespace(status=status, out=told.out.splitlines(), err=told.err.splitlines())

    return command


@pytest.fixture
def locked(run, holding):
    """A diary with a passphrase; gives the recovery key that was printed."""
    done = run("passphrase", "--new", holding(WALK))
    assert (done.status, done.err) == (0, [])
    return done.out[1]


def test_it_is_set_and_the_recovery_key_printed_once(locked, place):
    keys = KeyFile.read(place.keys)
    assert keys.needs_passphrase
    assert keys.open_with(WALK) == keys.open_with(RecoveryKey.parse(locked))
    assert [path.name for path in place.data.glob("keys*")] == ["keys.json"]


def test_every_command_unlocks_with_the_file(locked, run, holding, tmp_path):
    unlock = holding(f"{WALK}\r\nand a note\n", "unlock")
    assert run("--passphrase-file", unlock, "export", tmp_path / "one").status == 0
    assert run("export", tmp_path / "two", "--passphrase-file", unlock).status == 0
    assert run("summary", tmp_path / "page.html", "--passphrase-file", unlock).status == 0
    assert run("import", tmp_path / "one", "--passphrase-file", unlock).status == 0


def test_the_recovery_key_may_be_in_the_file(locked, run, holding, tmp_path):
    unlock = holding(b"\xef\xbb\xbf" + locked.lower().encode(), "unlock")
    assert run("--passphrase-file", unlock, "export", tmp_path / "out").status == 0


def test_without_it_a_command_says_that_the_diary_is_locked(locked, run, tmp_path):
    done = run("export", tmp_path / "out")
    assert done.status == 1
    assert done.err == [
        "This diary is locked. Your entries are safe. "
        "Name a file with the passphrase: --passphrase-file FILE."
    ]
    assert not (tmp_path / "out").exists()


def test_a_wrong_one_does_not_match(locked, run, holding, tmp_path):
    done = run("--passphrase-file", holding("a long talk"), "export", tmp_path / "out")
    assert done.status == 1
    assert "does not match" in done.err[0]
    assert len(done.err) == 1


class Terminal(io.StringIO):
    """Somebody sits there."""

    def isatty(self):
        return True


def test_on_a_terminal_it_is_asked_for(locked, run, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _: WALK)
    assert run("export", tmp_path / "out").status == 0


def test_who_types_nothing_is_told_that_nothing_happened(locked, run, tmp_path, monkeypatch):
    def ended(_):
        raise EOFError

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", ended)
    done = run("export", tmp_path / "out")
    assert done.status == 1
    assert "No passphrase was given. Your entries are safe" in done.err[0]


def test_nobody_is_asked_where_there_is_none(run, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda _: pytest.fail("asked"))
    assert run("export", tmp_path / "out").status == 0


def test_it_is_changed_by_who_knows_it(locked, run, holding, place):
    done = run(
        "passphrase", "--new", holding("another walk"), "--passphrase-file", holding(WALK, "old")
    )
    assert done.status == 0
    keys = KeyFile.read(place.keys)
    assert keys.open_with("another walk") == keys.open_with(RecoveryKey.parse(done.out[1]))
    assert done.out[1] != locked


def test_the_recovery_key_sets_a_new_one(locked, run, holding, place):
    unlock = holding(locked, "paper")
    assert run("passphrase", "--new", holding("new walk"), "--passphrase-file", unlock).status == 0
    KeyFile.read(place.keys).open_with("new walk")


@pytest.mark.parametrize("old", [None, "a long talk"])
def test_it_is_not_changed_by_who_does_not(locked, run, holding, place, old):
    before = place.keys.read_bytes()
    unlock = ["--passphrase-file", holding(old, "old")] if old else []
    assert run("passphrase", "--new", holding("another walk"), *unlock).status == 1
    assert run("passphrase", "--new", holding(""), *unlock).status == 1
    assert place.keys.read_bytes() == before


@pytest.mark.parametrize("empty", ["", "\n", "\r\n\n"])
def test_an_empty_file_removes_it(locked, run, holding, place, empty):
    done = run("passphrase", "--new", holding(empty), "--passphrase-file", holding(WALK, "old"))
    assert done.status == 0
    assert done.out[0].startswith("The passphrase is removed.")
    assert not KeyFile.read(place.keys).needs_passphrase


def test_removing_what_is_not_there_changes_nothing(run, holding):
    done = run("passphrase", "--new", holding(""))
    assert (done.status, done.out) == (0, ["There is no passphrase. Nothing was changed."])


@pytest.mark.parametrize("content", [f"\n{WALK}\n", b"\xff\xfe\x00w", "short", "x" * 20_000])
def test_what_cannot_be_a_passphrase_is_told_and_changes_nothing(run, holding, place, content):
    run("passphrase", "--new", holding(""))
    before = place.keys.read_bytes()
    done = run("passphrase", "--new", holding(content))
    assert done.status == 1
    assert len(done.err) == 1
    assert "Nothing was changed" in done.err[0]
    assert place.keys.read_bytes() == before


def test_a_file_that_is_not_there_is_told(run, tmp_path):
    done = run("passphrase", "--new", tmp_path / "nowhere")
    assert done.status == 1
    assert "cannot be read" in done.err[0]
    assert not (tmp_path / "home").exists()


def test_a_full_disk_leaves_the_passphrase_as_it_was(locked, run, holding, place, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("companion.store.keys.write_whole", full)
    done = run("passphrase", "--new", holding("new walk"), "--passphrase-file", holding(WALK, "o"))
    assert done.status == 1
    assert "the passphrase is as it was" in done.err[0]
    KeyFile.read(place.keys).open_with(WALK)


def test_while_the_window_is_open_nothing_is_changed(place, run, holding, clock):
    opened = open_companion(place, clock)
    before = place.keys.read_bytes()
    done = run("passphrase", "--new", holding(WALK))
    assert done.status == 1
    assert "already open" in done.err[0]
    assert place.keys.read_bytes() == before
    opened.close()


def test_the_entries_are_the_same_after_all_of_it(run, holding, tmp_path):
    run("demo", "--write", tmp_path / "year", "--last-day", "2026-05-11")
    run("import", tmp_path / "year")
    run("passphrase", "--new", holding(WALK, "one"))
    run("passphrase", "--new", holding("new walk", "two"), "--passphrase-file", tmp_path / "one")
    run("passphrase", "--new", holding("", "none"), "--passphrase-file", tmp_path / "two")
    assert run("export", tmp_path / "out").status == 0
    for file in (tmp_path / "year").iterdir():
        assert (tmp_path / "out" / file.name).read_bytes() == file.read_bytes()
