"""P18: what a newer Companion wrote is refused by this one, in words, and no byte of it changes.

The newer Companion is this one with a next schema that is made up, so its diaries and backups are
real ones; its key files and backups may have a newer form of their own as well.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from companion import rescue
from companion.errors import CompanionError
from companion.opening import NeedsRestore, open_companion
from companion.paths import AppPaths
from companion.store import backup_file, envelope, keys, keys_written
from companion.store.backup import BackupStore, Reason
from companion.store.envelope import DoesNotMatch
from companion.store.restoring import bring_back
from tests.reliability.deeds import CLOCK, do, open_in
from tests.reliability.kills_in_migration import NEXT, next_schema
from tests.reliability.measured import Measured

FULL = 25
QUICK = 1

SAVES = 3
WALK = "a long walk by the sea"

KEYS_AHEAD = keys_written.VERSION + 1
FORMAT_AHEAD = backup_file.FORMAT + 1


def measure(folder: Path, count: int) -> Measured:
    """P18, each case with so many diaries."""
    wrong = []
    with mock.patch.object(envelope, "MEMORY_KIB", 32):
        for name, case in CASES.items():
            for number in range(count):
                place = folder / f"{name}-{number}"
                place.mkdir()
                if trouble := case(place, number + 1):
                    wrong.append(f"{name}: {trouble}")
    tried = len(CASES) * count
    return Measured(
        "P18",
        f"{len(CASES)} cases of a newer diary, key file or backup, {count} times each",
        "refused, no byte of any file changed, entries safe and the version named",
        f"{tried - len(wrong)} of {tried} as wanted {'; '.join(wrong)[:400]}".strip(),
        not wrong,
    )


# --- the newer Companion ----------------------------------------------------------------


def _write(place: Path, saves: int, *, crash: bool = False, closed: bool = False) -> AppPaths:
    """A diary that the newer Companion wrote, with its backup; perhaps left by a crash."""
    inner = place / "open" if crash else place
    with next_schema(place / "schema"):
        opened = open_in(inner)
        if closed:
            changed, _ = opened.safe.with_passphrase(WALK)
            opened.safe.take_effect(changed, WALK)
        for number in range(SAVES * saves):
            do(opened.stores, number)
        opened.safe.back_up(Reason.ASKED)
        do(opened.stores, SAVES * saves)
        if crash:
            shutil.copytree(inner, place / "left")
        opened.close()
    return AppPaths.under(place / "left" if crash else inner)


def _write_present(place: Path, saves: int, *, crash: bool = False) -> AppPaths:
    """The same of this Companion."""
    inner = place / "open"
    opened = open_in(inner)
    for number in range(SAVES * saves):
        do(opened.stores, number)
    opened.safe.back_up(Reason.ASKED)
    do(opened.stores, SAVES * saves)
    shutil.copytree(inner, place / "left")
    opened.close()
    return AppPaths.under(place / "left" if crash else inner)


# --- what must hold ---------------------------------------------------------------------


def _hashes(paths: AppPaths) -> dict[str, str]:
    return {
        str(each.relative_to(paths.data)): hashlib.sha256(each.read_bytes()).hexdigest()
        for each in paths.data.rglob("*")
        if each.is_file()
    }


def _refused(paths: AppPaths, version: str, act: Callable[[], object]) -> str:
    """What is wrong with how an act is refused; empty when nothing is."""
    before = _hashes(paths)
    try:
        act()
    except NeedsRestore as error:
        return f"called a loss: {error}"
    except CompanionError as error:
        told = str(error)
    else:
        return "not refused"
    if _hashes(paths) != before:
        return "bytes were changed"
    wanted = ("newer Companion", "safe", f"version {version} of ")
    return "" if all(each in told for each in wanted) and "damage" not in told else f"says: {told}"


def _refuses_to_open(paths: AppPaths, version: str, secret: str | None = None) -> str:
    def act() -> None:
        open_companion(paths, CLOCK, secret=secret).close()

    return _refused(paths, version, act) or _refused(paths, version, act)


# --- the cases --------------------------------------------------------------------------


def _diary(place: Path, saves: int) -> str:
    return _refuses_to_open(_write(place, saves), NEXT)


def _after_crash(place: Path, saves: int) -> str:
    """The last entries lie in the journal beside the file."""
    paths = _write(place, saves, crash=True)
    journal = paths.database.with_name("companion.db-wal")
    return _refuses_to_open(paths, NEXT) if journal.stat().st_size else "there is no journal"


def _with_passphrase(place: Path, saves: int) -> str:
    """A wrong passphrase is told first, and as that."""
    paths = _write(place, saves, closed=True)
    before = _hashes(paths)
    try:
        open_companion(paths, CLOCK, secret="a short walk").close()
    except DoesNotMatch:
        wrong = "" if _hashes(paths) == before else "bytes were changed"
    else:
        wrong = "a wrong passphrase opens it"
    return wrong or _refuses_to_open(paths, NEXT, WALK)


def _key_files(place: Path, saves: int) -> str:
    paths = _write_present(place, saves)
    for file in (paths.keys, paths.spare_keys):
        _make_newer(file)
    return _refuses_to_open(paths, str(KEYS_AHEAD))


def _key_file(place: Path, saves: int) -> str:
    """The spare one is still of this version, and a journal is there."""
    paths = _write_present(place, saves, crash=True)
    _make_newer(paths.keys)
    return _refuses_to_open(paths, str(KEYS_AHEAD))


def _backup(place: Path, saves: int) -> str:
    """A backup that holds a newer diary is not brought back into a diary of this version."""
    paths, key = _present_with(place, _write(place / "newer", saves))
    (made,) = [each for each in BackupStore(paths.backups).all() if each.header.schema == NEXT]
    store, there = BackupStore(paths.backups), place_for(place)
    acts: tuple[Callable[[], object], ...] = (
        lambda: store.look_inside(made, key),
        lambda: bring_back(made, key, paths.database, CLOCK.now()),
        lambda: rescue.restore(there, CLOCK, made, key),
    )
    wrong = [trouble for act in acts if (trouble := _refused(paths, NEXT, act))]
    return wrong[0] if wrong else "in a new place" if _hashes(there) else ""


def _backup_form(place: Path, saves: int) -> str:
    """A backup of a newer form is told as that, and stays when others are made."""
    paths = _write_present(place, saves)
    (backup,) = paths.backups.glob("*.backup")
    backup.write_bytes(_of_newer_form(backup.read_bytes()))
    trouble = _refused(paths, str(FORMAT_AHEAD), lambda: backup_file.check(backup))
    kept = backup.read_bytes()
    opened = open_companion(paths, CLOCK)
    opened.safe.back_up(Reason.ASKED)
    opened.close()
    return trouble or ("" if backup.read_bytes() == kept else "it did not stay")


CASES: dict[str, Callable[[Path, int], str]] = {
    "a diary": _diary,
    "a diary after a crash": _after_crash,
    "a diary with a passphrase": _with_passphrase,
    "key files": _key_files,
    "a key file, its spare older": _key_file,
    "a backup of a newer diary": _backup,
    "a backup of a newer form": _backup_form,
}


def place_for(place: Path) -> AppPaths:
    """A new computer, where nothing was begun."""
    there = AppPaths.under(place / "there")
    there.make()
    return there


def _present_with(place: Path, newer: AppPaths) -> tuple[AppPaths, bytes]:
    """A diary of this version with the backup of a newer one beside its own; the newer key."""
    paths = _write_present(place / "present", 1)
    for each in newer.backups.glob("*.backup"):
        shutil.copy(each, paths.backups / "companion-2026-06-01-000000.backup")
    return paths, bytes(keys.KeyFile.read(newer.keys).data_key())


def _make_newer(file: Path) -> None:
    content = json.loads(file.read_bytes())
    file.write_text(json.dumps(content | {"version": KEYS_AHEAD, "more": ["?"]}), "utf-8")


def _of_newer_form(content: bytes) -> bytes:
    """The same backup with a header as a newer Companion may write it."""
    at = len(backup_file.MAGIC)
    length = int.from_bytes(content[at : at + 4], "big")
    header = json.loads(content[at + 4 : at + 4 + length])
    longer = json.dumps(header | {"format": FORMAT_AHEAD}).encode()
    seal = hashlib.sha256(longer).digest()
    rest = content[at + 4 + length + len(seal) :]
    return content[:at] + len(longer).to_bytes(4, "big") + longer + seal + rest
