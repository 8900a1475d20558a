"""A diary that was written by an earlier Companion opens, and says what it said then."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from companion.domain.sleep import figures
from companion.opening import open_companion
from companion.store.schema import HEAD, REVISIONS, revision

FROZEN = Path(__file__).parent.parent / "data"
INTERFERENCE, ASLEEP_MIN = 333, 4530


@pytest.mark.parametrize("schema", REVISIONS)
def test_every_schema_there_has_been_opens_with_all_its_entries(schema, paths, clock):
    for name in ("companion.db", "keys.json"):
        shutil.copy(FROZEN / f"schema_{schema}" / name, paths.data)
    opened = open_companion(paths, clock)
    stores = opened.stores
    try:
        assert revision(opened.database) == HEAD
        check_ins = stores.diary.between(date.min, date.max)
        nights = stores.sleep.between(date.min, date.max)
        assert (len(check_ins), len(nights)) == (67, 57)
        assert sum(each.interference or 0 for each in check_ins) == INTERFERENCE
        assert sum(figures(night).total_sleep_min or 0 for night in nights) == ASLEEP_MIN
        assert stores.profile.get().programme_weeks == 12
        assert len(stores.visits.latest().questions) == 2
        assert len(stores.spells.between(date.min, date.max)) == 2
    finally:
        opened.close()
