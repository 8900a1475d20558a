"""When a backup is opened as a drill, and when an old copy elsewhere is spoken of."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.backup_reminder import copy_is_old, drill_is_due, may_remind

TODAY = date(2026, 5, 12)
NOW = datetime(2026, 5, 12, 8, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "due"), [(None, True), (0, False), (29, False), (30, True), (400, True), (-1, True)]
)
def test_a_drill_is_due_once_a_month(days, due):
    drilled = None if days is None else TODAY - timedelta(days=days)
    assert drill_is_due(drilled, TODAY) is due


@pytest.mark.parametrize(
    ("days", "may"), [(None, True), (0, False), (6, False), (7, True), (-1, True)]
)
def test_the_same_is_said_once_a_week_at_most(days, may):
    reminded = None if days is None else TODAY - timedelta(days=days)
    assert may_remind(reminded, TODAY) is may


@pytest.mark.parametrize(
    ("copied_days", "changed_after", "old"),
    [(31, True, True), (31, False, False), (30, True, False), (1, True, False)],
)
def test_a_copy_is_old_after_30_days_and_only_if_something_changed(copied_days, changed_after, old):
    copied = NOW - timedelta(days=copied_days)
    last = copied + timedelta(hours=1) if changed_after else copied
    assert copy_is_old(copied, last, NOW) is old


@given(st.lists(st.integers(0, 3), min_size=1, max_size=400))
def test_in_any_stretch_of_starts_nobody_hears_it_twice_in_a_week(steps):
    """Whatever days the app is opened on."""
    day, reminded, said = TODAY, None, []
    for step in steps:
        day += timedelta(days=step)
        if may_remind(reminded, day):
            reminded = day
            said.append(day)
    gaps = [later - earlier for earlier, later in pairwise(said)]
    assert all(gap >= timedelta(days=7) for gap in gaps)
