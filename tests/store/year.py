"""A diary of one made-up year in a file."""

from datetime import date
from pathlib import Path

from companion import demo
from companion.store.database import Database
from companion.store.intake import take_in
from companion.store.schema import bring_up_to_date
from companion.store.stores import Stores

KEY = bytes(range(32))


def write_year(file: Path) -> None:
    """Begin the file, with the KEY, and close it again."""
    database = Database.open(file, KEY)
    bring_up_to_date(database)
    one = demo.year(date(2026, 5, 11))
    take_in(database, one.entries)
    stores = Stores.over(database)
    stores.pacing_profile.keep(one.pacing_profile)
    stores.exercise_profile.keep(one.exercise_profile)
    for quiet_day in one.quiet_days:
        stores.quiet_days.keep(quiet_day)
    database.close()
