"""A diary of one year in a file, made once and copied for each test."""

from datetime import UTC, datetime

import pytest

from companion.store.backup import BackupStore
from companion.store.database import Database
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
