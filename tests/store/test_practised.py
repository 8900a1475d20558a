"""What was practised comes back as it was kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from companion.domain.practised import minutes_by_day
from companion.domain.topics import Topic
from tests.store.practising import BREATHED, LATE, MONDAY, SLEPT, TYPED_IN

NOW = datetime(2026, 5, 12, 8, tzinfo=UTC)


@pytest.fixture
def log(stores):
    for each in (SLEPT, BREATHED, TYPED_IN):
        stores.practised.keep(each)
    return stores.practised


def test_the_log_comes_back_with_every_answer_in_the_order_of_days(log):
    assert log.all() == (TYPED_IN, BREATHED, SLEPT)
    assert log.find(BREATHED.id) == BREATHED
    assert log.find("gone") is None


def test_an_instant_keeps_the_offset_of_its_place(log):
    assert log.find(BREATHED.id).started_at.isoformat() == "2026-05-04T23:50:00+10:30"


def test_a_moment_is_kept_in_whole_seconds_as_the_files_say_it(stores):
    stores.practised.keep(replace(BREATHED, started_at=LATE + timedelta(milliseconds=750)))
    assert stores.practised.all() == (BREATHED,)


def test_no_minutes_is_not_the_same_as_not_told(log):
    assert (log.find(SLEPT.id).minutes, log.find(TYPED_IN.id).minutes) == (0, None)


def test_entries_are_found_by_their_days(log):
    assert log.between(MONDAY, MONDAY) == (TYPED_IN, BREATHED)
    assert log.between(MONDAY + timedelta(2), MONDAY + timedelta(9)) == ()


def test_minutes_of_a_day_are_added_up(stores, log):
    stores.practised.keep(replace(SLEPT, id="again", minutes=7.5))
    stores.practised.keep(replace(SLEPT, id="gone", minutes=90))
    log.remove("gone", NOW)
    last = MONDAY + timedelta(9)
    assert log.minutes(MONDAY, last) == minutes_by_day(log.between(MONDAY, last))
    assert log.minutes(MONDAY + timedelta(8), last) == {}


def test_what_was_practised_last_is_the_latest_day_and_on_it_the_latest_hour(log):
    assert log.last() == SLEPT
    log.remove(SLEPT.id, NOW)
    assert log.last() == BREATHED
    log.remove(BREATHED.id, NOW)
    assert log.last() == TYPED_IN
    log.remove(TYPED_IN.id, NOW)
    assert log.last() is None


def test_pages_hear_of_it(stores, db):
    told = []
    db.listen(told.append)
    stores.practised.keep(BREATHED)
    stores.practised.remove(BREATHED.id, NOW)
    stores.practised.restore(BREATHED.id)
    assert told == [Topic.CALM] * 3


def test_an_entry_can_be_changed(log):
    changed = replace(BREATHED, minutes=9, tension_after=None, note="", started_at=None)
    log.keep(changed)
    assert log.find(BREATHED.id) == changed
    assert len(log.all()) == 3


def test_an_entry_goes_to_the_bin_and_comes_back(log):
    log.remove(BREATHED.id, NOW)
    assert (log.all(), log.in_bin()) == ((TYPED_IN, SLEPT), (BREATHED,))
    assert log.find(BREATHED.id) is None
    assert log.all_ids() == {BREATHED.id: True, SLEPT.id: False, TYPED_IN.id: False}
    log.restore(BREATHED.id)
    assert log.all() == (TYPED_IN, BREATHED, SLEPT)


def test_after_thirty_days_the_bin_lets_an_entry_go(stores, log):
    log.remove(BREATHED.id, NOW)
    stores.purge_bin(NOW + timedelta(days=31))
    assert BREATHED.id not in log.all_ids()


def test_a_practice_this_version_does_not_have_is_kept_all_the_same(stores):
    other = replace(BREATHED, practice_id="from-a-newer-one")
    stores.practised.keep(other)
    assert stores.practised.all() == (other,)
