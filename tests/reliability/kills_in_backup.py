"""P13: a kill at any moment of a backup leaves no half one with a name, and no older one less."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from companion.store import backup_file
from companion.store.backup import BackupFile, BackupStore, Reason
from companion.store.database import Database
from companion.store.health import Health, examine
from tests.reliability.measured import Measured
from tests.store.kills import spread_kills
from tests.store.year import KEY, write_year

FULL = 200
QUICK = 16

SLOTS = ({"kind": "passphrase", "wrapped": "ab"},)
NOW = datetime(2026, 5, 12, 8, 42, tzinfo=UTC)
INSTRUCTIONS = 200


def whole(store: BackupStore) -> tuple[BackupFile, ...]:
    """Every backup there is; each file under a final name is whole."""
    for path in store.folder.iterdir():
        if path.name[0] != ".":
            backup_file.check(path)
    assert store.unreadable() == ()
    return store.all()


def open_counting(file: Path, key: bytes, step: Callable[[], int]) -> Database:
    """Open it; some instructions inside the database are a step too."""
    database = Database.open(file, key)
    database._connection.set_progress_handler(step, INSTRUCTIONS)
    return database


def five_before(store: BackupStore, live: Path, key: bytes, now: datetime) -> list[BackupFile]:
    """Five backups of the days before; thinning has something to remove."""
    database = Database.open(live, key)
    made = [
        store.make(database, key, SLOTS, Reason.CLOSING, now - timedelta(hours=hours))
        for hours in (120, 119, 118, 72, 1)
    ]
    database.close()
    return made


def measure(folder: Path, count: int) -> Measured:
    """P13 with about so many kills, over all of the act."""
    live, store = folder / "companion.db", BackupStore(folder / "backups")
    write_year(live)
    five_before(store, live, KEY, NOW)
    before = {each.path.name: each.path.read_bytes() for each in store.all()}

    def back_up(step: Callable[[], int]) -> None:
        store.make(open_counting(live, KEY, step), KEY, SLOTS, Reason.CLOSING, NOW)

    kills, wrong = 0, []
    for done in spread_kills(back_up, count):
        kills += not done
        if trouble := _trouble(store, before, live, done):
            wrong.append(trouble)
        for name, content in before.items():
            (store.folder / name).write_bytes(content)
    return Measured(
        "P13",
        f"{kills} kills in a backup of a year, from its first step to its last",
        "0 partial under a final name, 0 older removed before the new one is there",
        f"{len(wrong)} otherwise {'; '.join(wrong)[:200]}".strip(),
        not wrong and kills >= count,
    )


def _trouble(store: BackupStore, before: dict[str, bytes], live: Path, done: bool) -> str:
    there = whole(store)
    new = [each for each in there if each.path.name not in before]
    gone = before.keys() - {each.path.name for each in there}
    if (gone and not new) or len(new) > 1 or (done and not new):
        return f"{len(gone)} are gone, {len(new)} are new"
    if examine(live, KEY) is not Health.SOUND:
        return "the diary is not sound"
    for each in new:
        if store.look_inside(each, KEY).entries != each.entries:
            return "the new one does not hold what it says"
        each.path.unlink()
    return ""
