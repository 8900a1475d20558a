"""A diary of one year in a file, made once and copied for each test; and keys of all kinds."""

from datetime import UTC, datetime, timedelta

import pytest

from companion.store import envelope
from companion.store.backup import BackupStore, Reason
from companion.store.database import Database
from companion.store.keys import KeyFile
from companion.store.slots import KEPT_HERE
from tests.store import locked_keys
from tests.store.backing_up import SLOTS
from tests.store.year import KEY, write_year


@pytest.fixture(scope="session")
def _year_file(tmp_path_factory):
    file = tmp_path_factory.mktemp("year") / "companion.db"
    write_year(file)
    return file


@pytest.fixture
def key():
    return KEY


@pytest.fixture
def now():
    return datetime(2026, 5, 12, 8, 42, tzinfo=UTC)


@pytest.fixture
def live(_year_file, tmp_path):
    """The file of a year, closed."""
    file = tmp_path / "data" / "companion.db"
    file.parent.mkdir(mode=0o700)
    file.write_bytes(_year_file.read_bytes())
    file.chmod(0o600)
    return file


@pytest.fixture
def opened_live(live):
    """The file of a year, open for writing."""
    database = Database.open(live, KEY)
    yield database
    database.close()


@pytest.fixture
def backups(tmp_path):
    return BackupStore(tmp_path / "backups")


@pytest.fixture
def make(backups, opened_live, key, now):
    """Makes a backup of the year, so many hours from now."""

    def make_it(hours=0, reason=Reason.CLOSING, slots=SLOTS):
        return backups.make(opened_live, key, slots, reason, now + timedelta(hours=hours))

    return make_it


@pytest.fixture
def backup(make, opened_live):
    made = make()
    opened_live.close()
    return made


@pytest.fixture
def quick(monkeypatch):
    """Argon2id at its cheapest, where its cost is not the matter."""
    monkeypatch.setattr(envelope, "MEMORY_KIB", 32)
    monkeypatch.setattr(envelope, "PASSES", 1)


@pytest.fixture
def file(tmp_path):
    """Where the keys lie."""
    return tmp_path / "keys.json"


@pytest.fixture
def open_keys():
    """Keys kept on this computer."""
    return KeyFile(
        ({"kind": KEPT_HERE, "key": locked_keys.KEY.hex()},), database_made=True, known_size=8192
    )


@pytest.fixture
def locked(quick, open_keys):
    """The same with a passphrase, and the recovery key of it."""
    return open_keys.with_passphrase(locked_keys.KEY, locked_keys.WALK)
