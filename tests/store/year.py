"""A diary of one made-up year in a file."""

from datetime import date
from pathlib import Path

from companion import demo
from companion.store.database import Database
from companion.store.intake import take_in
from companion.store.pacing_profile import PacingProfileStore
from companion.store.schema import bring_up_to_date

KEY = bytes(range(32))


def write_year(file: Path) -> None:
    """Begin the file, with the KEY, and close it again."""
    database = Database.open(file, KEY)
    bring_up_to_date(database)
    one = demo.year(date(2026, 5, 11))
    take_in(database, one.entries)
    PacingProfileStore(database).keep(one.pacing_profile)
    database.close()
