"""A whole session of the real app in a process of its own, and all that can be seen of it later.

P26, P29 and P30 look at the same session; it is run once for all of them, as it takes a while. In
three sessions words are typed into every view, in each into a third of them.
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from companion.demo_diary import fill_with_demo
from companion.domain.profile import Ask, Profile
from companion.opening import open_companion, system_clock
from companion.paths import AppPaths
from companion.store.backup import BackupStore
from companion.store.backup_file import read_header
from tests.reliability.processes import ROOT

WORDS = tuple(f"zqsession{chr(97 + n)}z" for n in range(12))
DEMO_WORDS = ("rehearsal", "physio", "Choir", "Short walk")
"""Words of the demo that stand nowhere else."""

DEEDS = 12
PLACE = "companion-session-"
"""How the folder of a session begins."""

_CALLED = re.compile(r"(connect|sendto|openat|creat|mkdir|rename\w*)\(")


@dataclass(frozen=True)
class Seen:
    """What a session left, and what was seen of it.

    Attributes:
        output: What it said, line by line.
        errors: What it wrote on standard error.
        traced: The system calls that connect or make a file; None where there is no strace.
        modes: The rights of each file and folder below the data folder and the asked one.
        contents: What is in each file, by its path from the place of the session.
        headers: The headers of the backups, as they are written.
    """

    output: tuple[str, ...]
    errors: str
    traced: tuple[str, ...] | None
    modes: dict[str, int]
    contents: dict[str, bytes]
    headers: tuple[bytes, ...]

    def said(self, kind: str) -> list[str]:
        """What it said of one kind."""
        return [line.split(": ", 1)[1] for line in self.output if line.startswith(f"{kind}: ")]

    @property
    def trouble(self) -> str:
        """Why it is no whole session; empty when it is one."""
        done = len(self.said("did"))
        if done == DEEDS and "ended: " in self.output:
            return ""
        return f"{done} of {DEEDS} deeds: {self.output[-1:]} {self.errors[-600:]}"


@cache
def session(number: int) -> Seen:
    """The session of this number; it is run once."""
    with tempfile.TemporaryDirectory(prefix=f"{PLACE}{number}-") as folder:
        return _run(Path(folder), number)


def _run(place: Path, number: int) -> Seen:
    folders = {name: place / name for name in ("diary", "asked", "temporary", "here", "home")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    opened = open_companion(AppPaths.under(folders["diary"]), system_clock())
    fill_with_demo(opened)
    opened.stores.profile.keep(Profile(started=True, more_of=WORDS[:2], asks=frozenset(Ask)))
    opened.close()
    trace = place / "trace"
    child = [sys.executable, "-m", "tests.reliability.child_session"]
    done = subprocess.run(
        [*_watched(trace), *child, *_places(folders), str(number), *WORDS],
        cwd=folders["here"],
        env=_surroundings(folders),
        capture_output=True,
        check=False,
    )
    return Seen(
        tuple(done.stdout.decode().splitlines()),
        done.stderr.decode("utf-8", "replace"),
        tuple(filter(_CALLED.search, trace.read_text().splitlines())) if trace.exists() else None,
        _modes(place),
        {
            str(file.relative_to(place)): file.read_bytes()
            for file in place.rglob("*")
            if file.is_file() and not file.is_symlink() and file != trace
        },
        tuple(
            read_header(each.path).to_bytes()
            for each in BackupStore(AppPaths.under(folders["diary"]).backups).all()
        ),
    )


def _places(folders: dict[str, Path]) -> list[str]:
    return [str(folders[name]) for name in ("diary", "asked")]


def _watched(trace: Path) -> list[str]:
    """Under strace, where it can read what an app hands over that lets nobody look into it."""
    if shutil.which("strace") is None or os.geteuid() != 0:
        return []
    calls = "connect,sendto,openat,creat,mkdir,rename,renameat,renameat2"
    return ["strace", "-f", "-qq", "--seccomp-bpf", "-e", f"trace={calls}", "-o", str(trace)]


def _surroundings(folders: dict[str, Path]) -> dict[str, str]:
    home = str(folders["home"])
    return os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TMPDIR": str(folders["temporary"]),
        "HOME": home,
        **{f"XDG_{name}_HOME": home for name in ("DATA", "CONFIG", "STATE", "CACHE")},
    }


def _modes(place: Path) -> dict[str, int]:
    return {
        str(each.relative_to(place)): stat.S_IMODE(each.stat().st_mode)
        for name in ("diary", "asked")
        for each in (place / name).rglob("*")
    }
