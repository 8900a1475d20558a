"""packaging/run and packaging/test, on a machine of stand-ins: no network, nothing installed.

The programs they call (apt-get, dpkg-query, id, python3) are small scripts that write down how
they were called. The checkout's path has a space in it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

PYTHON = """#!/bin/sh
for last; do :; done
case "$*" in
    *"-m venv "*) mkdir -p "$last/bin"; cp "$0" "$last/bin/python" ;;
    *"pip --version"* | *sys.exit*) exit 0 ;;
    *" install "*)
        [ -e "$MACHINE/offline" ] && exit 1
        [ -e "$MACHINE/slow" ] && sleep 0.3 ;;
esac
echo "python $(printf '%s' "$*" | tr '\\n' ' ')" >>"$MACHINE/calls"
"""
DPKG_QUERY = """#!/bin/sh
sed 's/^/installed /' "$MACHINE/packages"
"""
APT_GET = """#!/bin/sh
echo "apt-get $*" >>"$MACHINE/calls"
[ "$1" = update ] || printf '%s\\n' "$@" >>"$MACHINE/packages"
"""
ID = """#!/bin/sh
cat "$MACHINE/user"
"""


class Ended(NamedTuple):
    """How a script ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


@dataclass
class Machine:
    """A checkout in "check out", and a folder "machine" with the stand-ins and their notes."""

    folder: Path
    checkout: Path

    def start(self, script: str, *words: str, **environment: str) -> subprocess.Popen[str]:
        """Start one of the scripts from another folder."""
        return subprocess.Popen(
            ["sh", str(self.checkout / "packaging" / script), *words],
            cwd=self.folder,
            env={
                "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}",
                "MACHINE": str(self.folder),
                **environment,
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def sh(self, script: str, *words: str, **environment: str) -> Ended:
        """Run one of the scripts to its end."""
        process = self.start(script, *words, **environment)
        stdout, stderr = process.communicate()
        return Ended(process.returncode, stdout, stderr)

    def calls(self, containing: str = "") -> list[str]:
        """The notes of the stand-ins."""
        notes = self.folder / "calls"
        lines = notes.read_text().splitlines() if notes.exists() else []
        return [line for line in lines if containing in line]

    def forget(self) -> None:
        """Begin new notes."""
        (self.folder / "calls").unlink(missing_ok=True)

    def has(self, *packages: str) -> None:
        """The packages that this machine has."""
        (self.folder / "packages").write_text("".join(f"{name}\n" for name in packages))


def needed(name: str) -> list[str]:
    """A list of Debian packages in prepare.sh."""
    text = (PACKAGING / "prepare.sh").read_text(encoding="utf-8")
    return text.split(f"{name}='", 1)[1].split("'", 1)[0].split()


WINDOW = needed("window_packages")
TESTS = needed("test_packages")


@pytest.fixture
def machine(tmp_path) -> Machine:
    """A Debian machine, used as root, with all that the window and the tests need."""
    folder, checkout = tmp_path / "machine", tmp_path / "check out"
    shutil.copytree(PACKAGING, checkout / "packaging")
    stand_ins = {
        "python3": PYTHON,
        "dpkg-query": DPKG_QUERY,
        "apt-get": APT_GET,
        "id": ID,
    }
    (folder / "bin").mkdir(parents=True)
    for name, text in stand_ins.items():
        program = folder / "bin" / name
        program.write_text(text)
        program.chmod(0o755)
    (folder / "user").write_text("0\n")
    machine = Machine(folder, checkout)
    machine.has(*WINDOW, *TESTS)
    return machine


def test_root_installs_what_is_missing_and_nothing_else(machine):
    machine.has(*(set(WINDOW) - {"libxcb-cursor0", "libgl1"}))
    assert machine.sh("run", "--version").returncode == 0
    update, install = machine.calls("apt-get")
    assert update == "apt-get update -q"
    assert install.endswith("--no-install-recommends libgl1 libxcb-cursor0")


def test_nothing_is_asked_of_apt_when_nothing_is_missing(machine):
    assert machine.sh("run", "--version").returncode == 0
    assert not machine.calls("apt-get")


def test_the_names_of_newer_releases_count(machine):
    machine.has(*(set(WINDOW) - {"libglib2.0-0"}), "libglib2.0-0t64")
    assert machine.sh("run", "--version").returncode == 0
    assert not machine.calls("apt-get")


@pytest.mark.parametrize(("script", "all_of_it"), [("run", WINDOW), ("test", WINDOW + TESTS)])
def test_somebody_else_is_given_one_line_to_run(machine, script, all_of_it):
    machine.has()
    (machine.folder / "user").write_text("1000\n")
    ended = machine.sh(script)
    assert ended.returncode == 1
    assert not ended.stdout
    (line,) = [line for line in ended.stderr.splitlines() if "apt-get" in line]
    assert line.startswith("sudo apt-get update && sudo apt-get install -y ")
    assert line.split("--no-install-recommends ")[1].split() == all_of_it
    assert not machine.calls()
    assert not (machine.checkout / ".venv").exists()


def test_somebody_else_needs_nobody_when_all_is_there(machine):
    (machine.folder / "user").write_text("1000\n")
    assert machine.sh("run", "--version").returncode == 0


def test_parts_are_installed_from_the_lock_with_hashes(machine):
    machine.sh("run", "--version")
    (install,) = machine.calls(" install ")
    assert "--require-hashes" in install
    assert "--no-deps" in install, "pip may not choose beside the lock"
    assert install.endswith(f"-r {machine.checkout}/packaging/requirements.lock")
    machine.forget()
    machine.sh("test")
    (install,) = machine.calls(" install ")
    assert install.endswith(f"-r {machine.checkout}/packaging/requirements-dev.lock")


def test_a_later_start_installs_nothing(machine):
    machine.sh("run", "--version")
    machine.forget()
    machine.sh("run", "--version")
    assert len(machine.calls()) == 1


def test_what_the_tests_need_serves_the_window_too(machine):
    machine.sh("test")
    machine.forget()
    machine.sh("run", "--version")
    assert not machine.calls(" install ")


def test_a_changed_lock_is_installed(machine):
    machine.sh("run", "--version")
    machine.forget()
    with (machine.checkout / "packaging" / "requirements.lock").open("a") as lock:
        lock.write("# changed\n")
    machine.sh("run", "--version")
    assert len(machine.calls(" install ")) == 1
    assert not machine.calls("-m venv")


def test_a_package_that_went_away_is_noticed(machine):
    machine.sh("run", "--version")
    (machine.checkout / ".venv" / "system-runtime").unlink()
    machine.has(*WINDOW[1:])
    machine.sh("run", "--version")
    assert machine.calls("apt-get install")[0].endswith(WINDOW[0])


def test_an_interrupted_installation_is_repaired(machine):
    (machine.folder / "offline").touch()
    ended = machine.sh("run", "--version")
    assert ended.returncode == 1
    assert "start again" in ended.stderr
    half = machine.checkout / ".venv" / "lib" / "half written"
    half.mkdir(parents=True)
    machine.forget()
    (machine.folder / "offline").unlink()
    assert machine.sh("run", "--version").returncode == 0
    assert machine.calls("-m venv")
    assert machine.calls(" install ")
    assert not half.exists()


def test_two_starts_at_once_install_once(machine):
    (machine.folder / "slow").touch()
    first, second = machine.start("run", "--version"), machine.start("run", "--version")
    first.communicate()
    second.communicate()
    assert (first.returncode, second.returncode) == (0, 0)
    assert len(machine.calls(" install ")) == 1


def test_a_hand_made_environment_is_kept(machine):
    venv = machine.checkout / ".venv"
    (venv / "bin").mkdir(parents=True)
    shutil.copy(machine.folder / "bin" / "python3", venv / "bin" / "python")
    (venv / "mine").touch()
    assert machine.sh("run", "--version").returncode == 0
    assert (venv / "mine").exists()


def test_an_old_python_is_named_plainly(machine):
    for name in ("python3", "python3.11", "python3.12", "python3.13"):
        old = machine.folder / "bin" / name
        old.write_text("#!/bin/sh\nexit 1\n")
        old.chmod(0o755)
    machine.has(*WINDOW, "python3-venv")
    ended = machine.sh("run", "--version")
    assert ended.returncode == 1
    assert "Python 3.11 or newer" in ended.stderr


def test_words_with_spaces_reach_the_command_as_they_are(machine):
    ended = machine.sh("run", "export", "my folder")
    assert ended.returncode == 0
    assert machine.calls()[-1].endswith(f"{machine.checkout} export my folder")
    assert not ended.stdout


@pytest.mark.parametrize(
    "words", [[], ["demo"], ["demo", "--screen", "diary"], ["--data-dir", "my folder"]]
)
def test_a_window_without_a_screen_is_refused_in_plain_words(machine, words):
    ended = machine.sh("run", *words)
    assert ended.returncode == 1
    assert "There is no screen here to open the window on." in ended.stderr
    assert machine.sh("run", *words, DISPLAY=":0").returncode == 0


@pytest.mark.parametrize(
    "words",
    [["--version"], ["demo", "--write", "x"], ["--data-dir", "x", "export", "y"], ["--self-test"]],
)
def test_commands_need_no_screen(machine, words):
    assert machine.sh("run", *words).returncode == 0


def test_the_suite_gets_the_words_given(machine):
    assert machine.sh("test", "tests/domain", "-k", "a night").returncode == 0
    assert machine.calls()[-1].endswith("-m pytest -n 2 --dist worksteal tests/domain -k a night")


def test_nothing_is_left_but_the_environment(machine):
    machine.sh("run", "--version")
    machine.sh("test")
    assert {entry.name for entry in machine.checkout.iterdir()} == {"packaging", ".venv"}
