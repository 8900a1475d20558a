"""A diary of one year in a file, made once and copied for each test."""

from datetime import UTC, date, datetime

import pytest

from companion import demo
from companion.store.backup import BackupStore
from companion.store.database import Database
from companion.store.intake import take_in
from companion.store.schema import bring_up_to_date

KEY = bytes(range(32))


@pytest.fixture(scope="session")
def _year_file(tmp_path_factory):
    file = tmp_path_factory.mktemp("year") / "companion.db"
    database = Database.open(file, KEY)
    bring_up_to_date(database)
    one = demo.year(date(2026, 5, 11))
    take_in(database, [*one.check_ins, *one.nights])
    database.close()
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
