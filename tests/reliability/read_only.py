"""P6: from a place that can only be read the diary opens for reading, and says so."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from companion.errors import CompanionError
from tests.reliability.deeds import Story, do, open_in, state_of
from tests.reliability.measured import Measured
from tests.reliability.small_disk import may_mount, mounted
from tests.store.kills import forked

FULL = 1
QUICK = 1

SAVES = 8

_VERSION_3 = 0x20080522
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2


def measure(folder: Path, count: int) -> Measured:
    """P6, each case so often."""
    cases: dict[str, Callable[[Path], str]] = {
        "no permission": _no_permission,
        "no permission after a crash": _after_crash,
        "gone while it is open": _gone,
    }
    if may_mount(folder):
        cases |= {"mounted for reading": _mounted_for_reading}
    wrong = []
    for name, case in cases.items():
        for number in range(count):
            place = folder / f"{name}-{number}"
            place.mkdir()
            if trouble := case(place):
                wrong.append(f"{name}: {trouble}")
    return Measured(
        "P6",
        f"{len(cases)} cases: {', '.join(cases)}",
        "reads all, refuses a save in words, changes no byte; gone: nothing is acknowledged",
        f"{len(wrong)} otherwise {'; '.join(wrong)[:300]}".strip(),
        not wrong,
    )


def _after_crash(place: Path) -> str:
    """The last entries lie in the journal, and the file itself may be torn."""
    opened = open_in(place / "open")
    for number in range(SAVES):
        do(opened.stores, number)
    left = place / "left"
    shutil.copytree(place / "open", left)
    opened.close()
    return _unwritable(left)


def _begin(place: Path) -> None:
    opened = open_in(place)
    for number in range(SAVES):
        do(opened.stores, number)
    opened.close()


def _content(place: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def _no_permission(place: Path) -> str:
    """Files and folders of it may not be written by this login."""
    _begin(place)
    return _unwritable(place)


def _unwritable(place: Path) -> str:
    for path in (place, *place.rglob("*")):
        path.chmod(0o500 if path.is_dir() else 0o400)
    said = _asked_of_child(place)
    for path in (place, *place.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return said


def _mounted_for_reading(place: Path) -> str:
    with mounted(place):
        _begin(place)
        remount = ["mount", "-o", "remount,ro", str(place)]
        subprocess.run(remount, check=True)
        return _asked_of_child(place)


def _asked_of_child(place: Path) -> str:
    """What is wrong, asked in a process that has no more rights than a person."""
    ear, mouth = os.pipe()
    child = forked(lambda: os.write(mouth, _as_a_person(place).encode()))
    os.close(mouth)
    with os.fdopen(ear) as told:
        said = told.read()
    _, status = os.waitpid(child, 0)
    return said if status == 0 else f"the child broke down: {said}"


def _as_a_person(place: Path) -> str:
    if os.geteuid() == 0 and sys.platform == "linux":
        _give_up_rights()
    before = _content(place)
    try:
        opened = open_in(place)
    except CompanionError as error:
        return f"it does not open: {error}"
    if not opened.is_read_only:
        return "it is taken for a place that can be written"
    if Story().deeds_in(state_of(opened.database), SAVES) != SAVES:
        return "it does not read all"
    said = _refusal(lambda: do(opened.stores, SAVES))
    opened.close()
    if "can only be read" not in said:
        return f"it says: {said}"
    return "" if _content(place) == before else "bytes were changed"


def _refusal(act: Callable[[], None]) -> str:
    try:
        act()
    except CompanionError as error:
        return str(error)
    return "it was acknowledged"


def _gone(place: Path) -> str:
    """A stick that is pulled out; later it is put in again."""
    _begin(place)
    opened = open_in(place)
    away = place.with_name(f"{place.name}-away")
    place.rename(away)
    said = _refusal(lambda: do(opened.stores, SAVES))
    reads = Story().deeds_in(state_of(opened.database), SAVES) == SAVES
    opened.close()
    away.rename(place)
    if said == "it was acknowledged" or not reads:
        return f"{said}, {'it reads on' if reads else 'it reads no more'}"
    opened = open_in(place)
    there = Story().deeds_in(state_of(opened.database), SAVES)
    opened.close()
    return "" if there == SAVES else "it is not as before"


class _Header(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


class _Rights(ctypes.Structure):
    _fields_ = [
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    ]


def _give_up_rights() -> None:
    """The administrator may write anywhere; from now on this process may not."""
    libc = ctypes.CDLL(None, use_errno=True)
    header, rights = _Header(_VERSION_3, 0), (_Rights * 2)()
    assert libc.capget(ctypes.byref(header), rights) == 0
    kept = ~(1 << _CAP_DAC_OVERRIDE | 1 << _CAP_DAC_READ_SEARCH) & 0xFFFFFFFF
    rights[0].effective &= kept
    rights[0].permitted &= kept
    assert libc.capset(ctypes.byref(header), rights) == 0
