"""What the tests of backups share: keys, an entry more, and what lies where."""

from datetime import UTC, datetime

from companion.domain.diary import CheckIn
from companion.store.database import Database
from companion.store.facts import facts_of
from companion.store.slots import KEPT_HERE
from companion.store.stores import Stores

OTHER_KEY = bytes(32)
SLOTS = ({"kind": "passphrase", "wrapped": "ab"}, {"kind": "recovery", "wrapped": "cd"})
OPEN_SLOT = {"kind": KEPT_HERE, "key": bytes(range(32)).hex()}


def add(database, name, note="later"):
    at = datetime(2026, 5, 12, 7, tzinfo=UTC)
    Stores.over(database).diary.add(CheckIn(id=name, day=at.date(), recorded_at=at, note=note))


def entries_in(file, key):
    database = Database.open_read_only(file, key)
    try:
        return facts_of(database).entries
    finally:
        database.close()


def names(folder):
    return sorted(path.name for path in folder.iterdir())
